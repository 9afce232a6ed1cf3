"""A primitive that answers wrongly is noticed before anything is opened or made."""

import os
import subprocess
import sys

import pytest

from fieldscreen.vault import KdfCost, SelfTestFailed, create_vault, describe_vault, open_vault, self_test

CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)


@pytest.fixture
def untested(monkeypatch):
    """A process that has not asked its primitives yet."""
    monkeypatch.setattr(self_test, "_is_passed", False)


def test_self_test_when_all_is_well_then_it_passes_and_asks_once(untested, monkeypatch):
    asked = []
    monkeypatch.setitem(self_test._TESTS, "counted", lambda: not asked.append(1))
    self_test.assert_primitives()
    self_test.assert_primitives()

    assert asked == [1]


@pytest.mark.parametrize("name", list(self_test._TESTS))
@pytest.mark.parametrize("breaks", ["wrong", "raises"])
def test_self_test_when_one_primitive_is_wrong_then_it_is_named_and_nothing_is_made(  # noqa: PLR0917  fixtures
    untested, monkeypatch, folder, clock, name, breaks
):
    def raising():
        raise ValueError

    monkeypatch.setitem(self_test._TESTS, name, raising if breaks == "raises" else lambda: False)
    for _ in range(2):
        with pytest.raises(SelfTestFailed) as caught:
            create_vault(folder, "p", clock=clock, cost=CHEAP)
        assert caught.value.primitive == name

    assert describe_vault(folder) is None


def test_self_test_when_a_primitive_is_wrong_then_no_vault_is_opened(
    vault, folder, clock, untested, monkeypatch
):
    vault.lock()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    monkeypatch.setitem(self_test._TESTS, "AES-256-GCM", lambda: False)

    with pytest.raises(SelfTestFailed):
        open_vault(folder, "quatre mots pour l'été", clock=clock)

    assert before == {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("change", [b"\0", b"\1"])
def test_self_test_when_the_known_database_is_read_otherwise_then_it_fails(monkeypatch, change):
    monkeypatch.setattr(self_test, "_KNOWN_VERSION", self_test._KNOWN_VERSION + change[0] + 1)

    with pytest.raises(SelfTestFailed) as caught:
        self_test.run_self_test()

    assert caught.value.primitive == "SQLCipher"


def test_self_test_when_there_is_no_place_for_a_file_then_it_keeps_nobody_out(monkeypatch, tmp_path):
    monkeypatch.setattr(self_test.tempfile, "tempdir", str(tmp_path / "absent"))

    self_test.run_self_test()


def test_self_test_when_run_by_a_new_process_then_it_leaves_no_file(tmp_path):
    command = "from fieldscreen.vault.self_test import assert_primitives; assert_primitives()"
    environment = {**os.environ, "TMPDIR": str(tmp_path), "TEMP": str(tmp_path)}
    subprocess.run([sys.executable, "-c", command], check=True, env=environment)

    assert list(tmp_path.iterdir()) == []
