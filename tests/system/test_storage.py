"""A disk is called what the system says it is, and unknown where it says nothing."""

import sys
from pathlib import Path

import pytest

from fieldscreen.system.storage import Disk, DiskKind, disk_of, is_same_disk, read_mounts
from support.small_disks import in_own_mounts

MOUNTS = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:25 / /home/camille/partage rw - cifs //serveur/partage rw
31 22 8:17 / /media/camille/CLE\\040USB rw,nosuid - vfat /dev/sdb1 rw
32 22 8:33 / /media/camille/lecture ro - vfat /dev/sdc1 rw
33 22 0:40 / /run/user/1000 rw - tmpfs tmpfs rw
34 22 179:1 / /media/camille/carte rw - vfat /dev/mmcblk0p1 rw
35 22 0:99 / /media/camille/inconnu rw - fuse.something thing rw
36 22 259:2 / /data rw - ext4 /dev/nvme0n1p2 ro
"""


@pytest.fixture
def system(tmp_path):
    """A list of mounts and a tree of devices, as Linux shows them."""
    disks = {
        "8:1": ("pci/ata1/block/sda/sda1", "0"),
        "8:17": ("pci/usb1/block/sdb/sdb1", "0"),
        "8:33": ("pci/block/sdc/sdc1", "1"),
        "179:1": ("pci/mmc_host/mmc0/block/mmcblk0/mmcblk0p1", "0"),
        "259:2": ("pci/nvme/nvme0n1/nvme0n1p2", "0"),
    }
    (tmp_path / "dev").mkdir()
    for number, (place, removable) in disks.items():
        partition = tmp_path / "sys" / place
        partition.mkdir(parents=True)
        (partition.parent / "removable").write_text(f"{removable}\n")
        (tmp_path / "dev" / number).symlink_to(partition)
    card = tmp_path / "sys/pci/mmc_host/mmc0/block/mmcblk0/device"
    card.mkdir()
    (card / "type").write_text("SD\n")
    (tmp_path / "mounts").write_text(MOUNTS)
    return {"mounts": tmp_path / "mounts", "devices": tmp_path / "dev"}


@pytest.mark.skipif(sys.platform == "win32", reason="the lists of Linux")
@pytest.mark.parametrize(
    ("mount", "kind", "read_only"),
    [
        ("/", DiskKind.FIXED, False),
        ("/home/camille/partage", DiskKind.NETWORK, False),
        ("/media/camille/CLE USB", DiskKind.REMOVABLE, False),
        ("/media/camille/lecture", DiskKind.REMOVABLE, True),
        ("/run/user/1000", DiskKind.MEMORY, False),
        ("/media/camille/carte", DiskKind.REMOVABLE, False),
        ("/media/camille/inconnu", DiskKind.UNKNOWN, False),
        ("/data", DiskKind.FIXED, True),
    ],
)
def test_disk_of_when_the_system_lists_it_then_its_kind(system, monkeypatch, mount, kind, read_only):
    monkeypatch.setattr("fieldscreen.system.storage._existing", lambda folder: folder)

    found = disk_of(Path(mount) / "vault", **system)

    assert found == Disk(kind, mount, read_only)


def test_disk_of_when_a_name_only_begins_alike_then_not_taken_for_it(system, monkeypatch):
    monkeypatch.setattr("fieldscreen.system.storage._existing", lambda folder: folder)

    assert disk_of(Path("/media/camille/carte-postale"), **system).mount == "/"


def test_disk_of_when_the_system_says_nothing_then_unknown(tmp_path):
    assert disk_of(tmp_path, mounts=tmp_path / "absent").kind is DiskKind.UNKNOWN
    assert read_mounts("nonsense\n1 2 3 - a\n") == []


def test_disk_of_when_the_folder_is_not_there_yet_then_that_of_the_one_above(tmp_path):
    assert disk_of(tmp_path / "a" / "b") == disk_of(tmp_path)
    assert is_same_disk(tmp_path / "a", tmp_path)


def test_disk_of_when_a_real_disk_is_mounted_then_seen(tmp_path):
    said = in_own_mounts(tmp_path, """
        from fieldscreen.system.storage import disk_of, is_same_disk
        print(disk_of(small / "v").kind == disk_of(small.parent).kind or "before")
        mount("tmpfs", "size=1m")
        print(disk_of(small / "v").kind, disk_of(small).mount == str(small))
        print(is_same_disk(small, small.parent))
        mount("none", "remount,ro")
        print(disk_of(small).is_read_only)
    """)  # fmt: skip

    assert said == ["True", "memory", "True", "False", "True"]
