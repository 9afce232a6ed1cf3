"""Where memory goes when it is put aside, and whether it is encrypted there, as far as can be told.

What is in memory while a vault is open can be written to swap, and all of it when the computer
hibernates. Linux says which devices swap lies on and whether they are dm-crypt's; a disk that
encrypts itself does not show. Elsewhere nothing is claimed.
"""

from __future__ import annotations

import os
import sys
from enum import StrEnum
from pathlib import Path


class Swap(StrEnum):
    """What can be said."""

    NONE = "none"
    IN_MEMORY = "in_memory"
    ENCRYPTED = "encrypted"
    NOT_SEEN_ENCRYPTED = "not_seen_encrypted"
    UNKNOWN = "unknown"


_GRAVEST_FIRST = (Swap.NOT_SEEN_ENCRYPTED, Swap.UNKNOWN, Swap.ENCRYPTED, Swap.IN_MEMORY)


def swap_in_use(root: Path = Path("/")) -> Swap:
    """Return what is known of all swap together: the gravest of what is known of each.

    Args:
        root: Where ``proc`` and ``sys`` are.
    """
    if sys.platform != "linux":
        return Swap.UNKNOWN
    try:
        lines = (root / "proc/swaps").read_text(encoding="utf-8").splitlines()[1:]
    except OSError:
        return Swap.UNKNOWN
    found = {_one(line.split()[0], line.split()[1], root) for line in lines if len(line.split()) > 1}
    return next((kind for kind in _GRAVEST_FIRST if kind in found), Swap.NONE)


def _one(name: str, kind: str, root: Path) -> Swap:
    # The kernel writes a space in a path as \040 (proc(5), /proc/swaps follows mounts).
    path = root / name.replace("\\040", " ").lstrip("/")
    if path.name.startswith("zram"):
        return Swap.IN_MEMORY
    try:
        number = path.stat().st_dev if kind == "file" else path.stat().st_rdev
        block = root / f"sys/dev/block/{os.major(number)}:{os.minor(number)}"
        if not block.exists():
            return Swap.UNKNOWN  # a file system of several devices, or a container
        return Swap.ENCRYPTED if _is_encrypted(block) else Swap.NOT_SEEN_ENCRYPTED
    except OSError:
        return Swap.UNKNOWN


def _is_encrypted(block: Path) -> bool:
    """Tell whether a device is dm-crypt's, or lies wholly on devices that are."""
    try:
        uuid = (block / "dm/uuid").read_text(encoding="ascii")
    except OSError:
        uuid = ""
    if uuid.startswith("CRYPT-"):
        return True
    below = sorted((block / "slaves").iterdir()) if (block / "slaves").is_dir() else []
    return bool(below) and all(_is_encrypted(one) for one in below)
