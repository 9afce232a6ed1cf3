"""What kind of disk a folder is on: fixed, removable, on the network, read-only.

A vault belongs on the computer's own disk, a copy of it on another. Where the system does not
say, the kind is unknown, and nothing is made of it.
"""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

_NETWORK_TYPES = {
    "9p", "afs", "ceph", "cifs", "davfs", "fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.gvfsd-fuse",
    "fuse.glusterfs", "ncpfs", "nfs", "nfs4", "smb3", "smbfs", "virtiofs", "vboxsf",
}  # fmt: skip
_MEMORY_TYPES = {"tmpfs", "ramfs"}
_DRIVE_REMOVABLE, _DRIVE_REMOTE, _DRIVE_CDROM, _DRIVE_RAMDISK = 2, 4, 5, 6
"""Of ``GetDriveTypeW`` (Microsoft, fileapi.h)."""


class DiskKind(StrEnum):
    """What a folder is on."""

    FIXED = "fixed"
    REMOVABLE = "removable"
    NETWORK = "network"
    MEMORY = "memory"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Disk:
    """The disk a folder is on.

    Attributes:
        kind: What it is.
        mount: Where it begins; empty when the system does not say.
        is_read_only: Whether it is mounted so that nothing can be written.
    """

    kind: DiskKind
    mount: str = ""
    is_read_only: bool = False


@dataclass(frozen=True, slots=True)
class Mount:
    """One line of the system's list of mounts.

    Attributes:
        point: Where it is mounted.
        device: ``major:minor``.
        kind: Type of the file system.
        is_read_only: Whether mount or file system is read-only.
    """

    point: str
    device: str
    kind: str
    is_read_only: bool


def disk_of(
    folder: Path, *, mounts: Path = Path("/proc/self/mountinfo"), devices: Path = Path("/sys/dev/block")
) -> Disk:
    """Return what *folder*, or the nearest folder above it that exists, is on."""
    place = _existing(folder)
    if sys.platform == "win32":
        return _windows_disk(place)
    try:
        listed = read_mounts(mounts.read_text(encoding="utf-8", errors="surrogateescape"))
    except OSError:
        return Disk(DiskKind.UNKNOWN)
    holding = [mount for mount in listed if _is_below(str(place), mount.point)]
    if not holding:
        return Disk(DiskKind.UNKNOWN)
    # Of two mounts at one point the later one covers the earlier.
    mount = max(enumerate(holding), key=lambda one: (len(one[1].point), one[0]))[1]
    return Disk(_linux_kind(mount, devices), mount.point, mount.is_read_only)


def is_same_disk(first: Path, second: Path) -> bool:
    """Tell whether both folders would be lost with one disk, as far as the system says."""
    try:
        return _existing(first).stat().st_dev == _existing(second).stat().st_dev
    except OSError:
        return False


def read_mounts(text: str) -> list[Mount]:
    """Read a list of mounts (proc(5), ``/proc/pid/mountinfo``)."""
    found = []
    for line in text.splitlines():
        fields = line.split(" ")
        if "-" not in fields:
            continue
        dash = fields.index("-")
        if dash < 6 or len(fields) < dash + 4:  # noqa: PLR2004  fields before and after the dash
            continue
        options = {*fields[5].split(","), *fields[dash + 3].split(",")}
        found.append(Mount(_unescaped(fields[4]), fields[2], fields[dash + 1], "ro" in options))
    return found


def _linux_kind(mount: Mount, devices: Path) -> DiskKind:
    if mount.kind in _NETWORK_TYPES:
        return DiskKind.NETWORK
    if mount.kind in _MEMORY_TYPES:
        return DiskKind.MEMORY
    device = devices / mount.device
    try:
        real = device.resolve(strict=True)
    except OSError:
        return DiskKind.UNKNOWN
    if "/usb" in str(real) or ("/mmc_host/" in str(real) and "/block/mmcblk" in str(real) and _is_card(real)):
        return DiskKind.REMOVABLE
    # A partition has no such file; the disk above it has.
    for place in (real / "removable", real.parent / "removable"):
        try:
            return DiskKind.REMOVABLE if place.read_text(encoding="ascii").strip() == "1" else DiskKind.FIXED
        except (OSError, UnicodeDecodeError):
            continue
    return DiskKind.UNKNOWN


def _is_card(device: Path) -> bool:
    """Tell an SD card from memory that is soldered in: the latter says MMC."""
    for place in (device / "device" / "type", device.parent / "device" / "type"):
        try:
            return place.read_text(encoding="ascii").strip() == "SD"
        except (OSError, UnicodeDecodeError):
            continue
    return False


if sys.platform == "win32":

    def _windows_disk(place: Path) -> Disk:
        import ctypes

        drive = place.drive + "\\"
        if place.drive.startswith("\\\\"):
            return Disk(DiskKind.NETWORK, place.drive)
        kinds = {
            _DRIVE_REMOVABLE: DiskKind.REMOVABLE,
            _DRIVE_REMOTE: DiskKind.NETWORK,
            _DRIVE_CDROM: DiskKind.REMOVABLE,
            _DRIVE_RAMDISK: DiskKind.MEMORY,
            3: DiskKind.FIXED,
        }
        kind = kinds.get(ctypes.windll.kernel32.GetDriveTypeW(drive), DiskKind.UNKNOWN)
        return Disk(kind, drive)

else:

    def _windows_disk(_place: Path) -> Disk:
        return Disk(DiskKind.UNKNOWN)


def _existing(folder: Path) -> Path:
    place = Path(os.path.abspath(folder))  # noqa: PTH100  resolve() would follow the last name too early
    while not place.exists() and place != place.parent:
        place = place.parent
    return place.resolve()


def _is_below(path: str, point: str) -> bool:
    return path == point or path.startswith(point.rstrip("/") + "/")


def _unescaped(field: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), field)
