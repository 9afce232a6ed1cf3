"""The house rule on stray writes is itself seen to fail, event by event."""

import contextlib
import os
import sys
from pathlib import Path

import pytest

from architecture.stray_writes import Allowance, changed_paths

_seen: list[tuple[str, str]] = []
_watching = False


def _watch(event, arguments):
    if _watching:
        _seen.extend((event, path) for path in changed_paths(event, arguments))


sys.addaudithook(_watch)


@contextlib.contextmanager
def _watched():
    global _watching  # noqa: PLW0603  an audit hook cannot be taken away again
    _seen.clear()
    _watching = True
    try:
        yield
    finally:
        _watching = False


@pytest.fixture
def places(tmp_path):
    """A checkout that lies in the temporary folder, as a clone made by another program does."""
    checkout, elsewhere = tmp_path / "checkout", tmp_path / "elsewhere"
    for folder in (checkout / "src", checkout / "build", elsewhere):
        folder.mkdir(parents=True)
    (checkout / "src" / "file").write_text("kept", encoding="utf-8")
    (elsewhere / "file").write_text("x", encoding="utf-8")
    return checkout, elsewhere, Allowance(checkout, (checkout / "build",), (tmp_path,))


def _by_folder_number(checkout, _elsewhere):
    folder = os.open(checkout / "src", os.O_RDONLY)
    try:
        os.unlink("file", dir_fd=folder)
    finally:
        os.close(folder)


def _from_inside(checkout, _elsewhere):
    before = Path.cwd()
    os.chdir(checkout)
    try:
        Path("src/relative").mkdir()
    finally:
        os.chdir(before)


STRAYS = {
    "rename into": lambda checkout, elsewhere: (elsewhere / "file").rename(checkout / "src" / "new"),
    "rename out of": lambda checkout, elsewhere: (checkout / "src" / "file").rename(elsewhere / "new"),
    "symlink into": lambda checkout, elsewhere: (checkout / "link").symlink_to(elsewhere / "file"),
    "link into": lambda checkout, elsewhere: (checkout / "hard").hardlink_to(elsewhere / "file"),
    "truncate": lambda checkout, _: os.truncate(checkout / "src" / "file", 0),
    "remove": lambda checkout, _: (checkout / "src" / "file").unlink(),
    "mkdir": lambda checkout, _: (checkout / "new").mkdir(),
    "chmod": lambda checkout, _: (checkout / "src" / "file").chmod(0o600),
    "write": lambda checkout, _: (checkout / "src" / "file").write_text("lost", encoding="utf-8"),
    "create": lambda checkout, _: os.close(os.open(checkout / "empty", os.O_CREAT)),
    "by bytes": lambda checkout, _: os.truncate(os.fsencode(checkout / "src" / "file"), 0),
    "up and down": lambda _, elsewhere: (elsewhere / ".." / "checkout" / "x").mkdir(),
    "by folder number": _by_folder_number,
    "relative": _from_inside,
}


@pytest.mark.parametrize("act", STRAYS.values(), ids=STRAYS.keys())
def test_stray_when_the_checkout_is_changed_then_it_is_seen_wherever_the_checkout_lies(places, act):
    checkout, elsewhere, allowance = places
    with _watched():
        act(checkout, elsewhere)
    assert [path for _, path in _seen if not allowance.permits(path)]


ALLOWED = {
    "read": lambda checkout, _: (checkout / "src" / "file").read_text(encoding="utf-8"),
    "rename": lambda _, elsewhere: (elsewhere / "file").rename(elsewhere / "new"),
    "symlink to": lambda checkout, elsewhere: (elsewhere / "link").symlink_to(checkout / "src"),
    "tools": lambda checkout, _: (checkout / "build" / "x").mkdir(),
    "compiled": lambda checkout, _: (checkout / "src" / "__pycache__").mkdir(),
}


@pytest.mark.parametrize("act", ALLOWED.values(), ids=ALLOWED.keys())
def test_stray_when_only_temporary_things_change_then_nothing_is_said(places, act):
    checkout, elsewhere, allowance = places
    with _watched():
        act(checkout, elsewhere)
    assert [path for _, path in _seen if not allowance.permits(path)] == []


def test_allowance_when_a_name_only_begins_alike_then_it_is_not_the_folder(tmp_path):
    allowance = Allowance(tmp_path / "checkout", (), (tmp_path / "temp",))
    assert allowance.permits(str(tmp_path / "temp" / "x"))
    assert not allowance.permits(str(tmp_path / "temporary" / "x"))
