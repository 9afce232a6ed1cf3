"""What is said of swap, and what is not claimed."""

import os
import sys

import pytest

from fieldscreen.system.swap import Swap, swap_in_use

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells")
HEAD = "Filename\t\t\tType\t\tSize\tUsed\tPriority\n"


@pytest.fixture
def root(tmp_path):
    """A small system: ``proc``, ``sys`` and devices, of which only the numbers count."""
    (tmp_path / "proc").mkdir()
    (tmp_path / "sys/dev/block").mkdir(parents=True)
    return tmp_path


def _swaps(root, *lines):
    (root / "proc/swaps").write_text(HEAD + "".join(f"{line}\n" for line in lines))


def _device(root, path, uuid="", below=()):
    """Make a block device's entry in ``sys``; a plain file stands for the device itself."""
    name = path.rpartition("/")[2]
    file = root / path.lstrip("/")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("")
    block = root / f"sys/block/{name}"
    (block / "slaves").mkdir(parents=True)
    if uuid:
        (block / "dm").mkdir()
        (block / "dm/uuid").write_text(uuid + "\n")
    for one in below:
        (block / "slaves" / one).symlink_to(root / f"sys/block/{one}")
    return file, block


def _number(root, file, block):
    number = file.stat().st_dev
    link = root / f"sys/dev/block/{os.major(number)}:{os.minor(number)}"
    link.symlink_to(block)


def test_swap_when_there_is_none_then_none(root):
    _swaps(root)
    assert swap_in_use(root) is Swap.NONE


def test_swap_when_the_system_does_not_say_then_unknown(tmp_path):
    assert swap_in_use(tmp_path) is Swap.UNKNOWN


def test_swap_when_in_compressed_memory_then_in_memory(root):
    _swaps(root, "/dev/zram0 partition 1000 0 100")
    assert swap_in_use(root) is Swap.IN_MEMORY


@pytest.mark.parametrize(
    ("uuid", "below", "said"),
    [
        ("CRYPT-LUKS2-ab-swap", (), Swap.ENCRYPTED),
        ("CRYPT-PLAIN-swap", (), Swap.ENCRYPTED),
        ("LVM-cd", ("luks",), Swap.ENCRYPTED),
        ("LVM-cd", ("luks", "plain"), Swap.NOT_SEEN_ENCRYPTED),
        ("", (), Swap.NOT_SEEN_ENCRYPTED),
    ],
)
def test_swap_when_a_file_lies_on_a_device_then_as_that_device_is(root, uuid, below, said):
    _device(root, "/dev/luks", "CRYPT-LUKS2-ef-root")
    _device(root, "/dev/plain")
    file, block = _device(root, "/swap\\040file".replace("\\040", " "), uuid, below)
    _number(root, file, block)
    _swaps(root, "/swap\\040file file 1000 0 -2")
    assert swap_in_use(root) is said


def test_swap_when_one_of_two_is_in_doubt_then_the_graver_is_said(root):
    _swaps(root, "/dev/zram0 partition 1 0 9", "/dev/nowhere partition 1 0 8")
    assert swap_in_use(root) is Swap.UNKNOWN
