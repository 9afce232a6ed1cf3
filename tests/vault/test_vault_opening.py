import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.domain.journal import Action
from fieldscreen.domain.workers import Worker
from fieldscreen.vault import (
    Change,
    DeviceSlotUnavailable,
    KdfCost,
    Part,
    Record,
    TryLater,
    VaultDamaged,
    VaultExists,
    VaultInUse,
    VaultLocked,
    VaultMissing,
    VaultTooNew,
    WrongPassphrase,
    create_vault,
    describe_vault,
    open_vault,
    open_vault_with_device,
)
from fieldscreen.vault.kdf import FLOOR

CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "quatre mots pour l'été"


def test_describe_vault_when_nothing_is_there_then_none(tmp_path):
    assert describe_vault(tmp_path) is None
    assert describe_vault(tmp_path / "absent") is None


def test_open_vault_when_nothing_is_there_then_missing(tmp_path, clock):
    with pytest.raises(VaultMissing) as caught:
        open_vault(tmp_path, PASSPHRASE, clock=clock)

    assert tmp_path == caught.value.folder


def test_create_vault_when_done_then_open_described_and_journalled(vault, folder, clock):
    description = describe_vault(folder)

    assert vault.is_open
    assert description is not None
    assert description.version == 2
    assert not description.has_device_slot
    assert description.created_at <= clock.now
    assert [line.action for line in vault.journal()] == [Action.VAULT_CREATED, Action.VAULT_OPENED]


def test_create_vault_when_one_exists_then_refused_and_untouched(vault, folder, clock):
    before = (folder / "keyslots.json").read_bytes()

    with pytest.raises(VaultExists):
        create_vault(folder, "another", clock=clock, cost=CHEAP)

    assert before == (folder / "keyslots.json").read_bytes()


def test_create_vault_when_database_is_left_without_key_file_then_never_overwritten(vault, folder, clock):
    vault.lock()
    (folder / "keyslots.json").unlink()
    (folder / "keyslots.copy.json").unlink()

    with pytest.raises(VaultExists):
        create_vault(folder, "another", clock=clock, cost=CHEAP)
    with pytest.raises(VaultDamaged) as caught:
        describe_vault(folder)

    assert caught.value.where is Part.KEYSLOTS


def test_create_vault_when_passphrase_is_empty_then_refused_and_nothing_left(folder, clock):
    with pytest.raises(InvalidValueError):
        create_vault(folder, "", clock=clock, cost=CHEAP)

    assert describe_vault(folder) is None
    create_vault(folder, PASSPHRASE, clock=clock, cost=CHEAP).lock()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_create_vault_when_done_then_only_the_owner_can_read(vault, folder, save_case):
    save_case(vault)

    assert folder.stat().st_mode & 0o777 == 0o700
    assert {0o600} == {path.stat().st_mode & 0o777 for path in folder.iterdir()}


def test_open_vault_when_passphrase_is_right_then_everything_is_there(vault, reopen, save_case):
    case = save_case(vault)
    vault.lock()

    again = reopen()

    assert case == again.get(type(case), case.identifier)
    assert [line.action for line in again.journal()][-2:] == [Action.VAULT_LOCKED, Action.VAULT_OPENED]


def test_open_vault_when_accents_are_composed_otherwise_then_the_same_passphrase(vault, reopen):
    vault.lock()
    decomposed = unicodedata.normalize("NFD", PASSPHRASE)

    assert decomposed != PASSPHRASE
    assert reopen(decomposed).is_open


def test_open_vault_with_the_real_cost_then_it_is_at_least_the_floor(folder, clock):
    create_vault(folder, PASSPHRASE, clock=clock).lock()

    with open_vault(folder, PASSPHRASE, clock=clock) as vault:
        cost = vault._opened.header.slots[0].cost

    assert cost.memory_kib >= FLOOR.memory_kib
    assert cost.iterations >= FLOOR.iterations


def test_wrong_passphrase_when_repeated_then_wait_grows_and_outlives_the_program(vault, folder, clock):
    vault.lock()
    waits = []

    for expected_tries in range(1, 7):
        with pytest.raises(WrongPassphrase) as caught:
            open_vault(folder, "wrong", clock=clock)
        assert not isinstance(caught.value, TryLater)
        assert caught.value.tries == expected_tries
        waits.append(caught.value.wait_s)
        clock.advance(caught.value.wait_s)

    assert waits == [0, 0, 0, 2, 4, 8]


def test_open_vault_when_the_wait_is_not_over_then_try_later_even_with_the_right_one(
    vault, folder, clock, reopen
):
    vault.lock()
    for _ in range(4):
        with pytest.raises(WrongPassphrase):
            open_vault(folder, "wrong", clock=clock)

    with pytest.raises(TryLater) as caught:
        reopen()
    clock.advance(caught.value.wait_s)
    reopen().lock()

    with pytest.raises(WrongPassphrase) as after_success:
        open_vault(folder, "wrong", clock=clock)
    assert after_success.value.tries == 1


def test_open_vault_when_the_clock_was_set_back_then_the_wait_is_no_longer_than_before(vault, folder, clock):
    vault.lock()
    for _ in range(4):
        with pytest.raises(WrongPassphrase):
            open_vault(folder, "wrong", clock=clock)
    clock.advance(-10_000_000)

    with pytest.raises(TryLater) as caught:
        open_vault(folder, PASSPHRASE, clock=clock)

    assert caught.value.wait_s <= 2


@pytest.mark.parametrize("content", [b"", b"{}", b"\x00\xff", b'{"count":"x","last_at":1}', b"[" * 5000])
def test_open_vault_when_the_tries_file_is_broken_then_the_owner_still_gets_in(
    vault, folder, reopen, content
):
    vault.lock()
    (folder / "tries.json").write_bytes(content)

    assert reopen().is_open


def test_open_vault_when_open_in_this_process_then_in_use(vault, folder, clock):
    with pytest.raises(VaultInUse) as caught:
        open_vault(folder, PASSPHRASE, clock=clock)

    assert caught.value.pid == os.getpid()
    assert caught.value.host
    assert caught.value.since is not None


def test_open_vault_when_another_program_holds_it_then_in_use_until_it_dies(vault, folder, clock, reopen):
    vault.lock()
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(folder), PASSPHRASE], stdout=subprocess.PIPE, text=True
    )
    try:
        assert holder.stdout.readline() == "open\n"
        with pytest.raises(VaultInUse) as caught:
            open_vault(folder, PASSPHRASE, clock=clock)
        assert caught.value.pid == holder.pid
    finally:
        holder.kill()
        holder.wait()
        holder.stdout.close()

    assert reopen().is_open


def test_open_vault_when_a_stale_mark_names_a_living_process_then_opened(vault, folder, reopen):
    vault.lock()
    (folder / "in-use.lock").write_text(
        f'{{"host":"h","pid":{os.getppid()},"since":"2026-01-01T00:00:00+00:00"}}'
    )

    assert reopen().is_open


def test_open_vault_when_creation_was_cut_before_the_last_rename_then_finished(vault, folder, reopen):
    vault.lock()
    (folder / "cases.db").rename(folder / "cases.db.creating")

    assert describe_vault(folder) is not None
    assert reopen().is_open


def test_create_vault_when_a_former_creation_was_cut_early_then_started_again(folder, clock):
    folder.mkdir()
    (folder / "cases.db.creating").write_bytes(b"half")
    (folder / "cases.db.creating-journal").write_bytes(b"half")

    with create_vault(folder, PASSPHRASE, clock=clock, cost=CHEAP) as vault:
        vault.check()

    assert not list(folder.glob("cases.db.creating*"))


def test_create_vault_when_only_a_log_is_left_then_never_built_upon(vault, folder, clock, save_case):
    save_case(vault)
    log = (folder / "cases.db-wal").read_bytes()
    vault.lock()
    (folder / "cases.db").unlink()
    (folder / "keyslots.json").unlink()
    (folder / "cases.db-wal").write_bytes(log)

    with pytest.raises(VaultExists):
        create_vault(folder, PASSPHRASE, clock=clock, cost=CHEAP)

    assert log == (folder / "cases.db-wal").read_bytes()


def test_open_vault_when_the_database_is_of_a_newer_schema_then_too_new(vault, folder, clock):
    vault._ask(lambda store: store.connection.execute("PRAGMA user_version = 99"))
    vault.lock()

    with pytest.raises(VaultTooNew) as caught:
        open_vault(folder, PASSPHRASE, clock=clock)

    assert (caught.value.found, caught.value.supported) == (99, 2)
    with pytest.raises(VaultTooNew):  # and the mark was taken away again: not "in use"
        open_vault(folder, PASSPHRASE, clock=clock)


def test_change_passphrase_when_done_then_only_the_new_one_opens(vault, folder, clock, reopen, save_case):
    case = save_case(vault)
    vault.change_passphrase(PASSPHRASE, "nouvelle phrase")
    vault.lock()

    with pytest.raises(WrongPassphrase):
        open_vault(folder, PASSPHRASE, clock=clock)
    again = reopen("nouvelle phrase")

    assert case == again.get(type(case), case.identifier)
    assert Action.SLOT_ADDED in {line.action for line in again.journal()}


def test_change_passphrase_when_the_old_one_is_wrong_then_nothing_changes(vault, folder, reopen):
    before = (folder / "keyslots.json").read_bytes()

    with pytest.raises(WrongPassphrase):
        vault.change_passphrase("wrong", "new")
    with pytest.raises(InvalidValueError):
        vault.change_passphrase(PASSPHRASE, "")

    assert before == (folder / "keyslots.json").read_bytes()


def test_open_with_device_when_there_is_no_device_slot_then_unavailable(vault, folder, clock):
    vault.lock()

    with pytest.raises(DeviceSlotUnavailable) as caught:
        open_vault_with_device(folder, clock=clock)

    assert caught.value.reason == "no_slot"


def test_vault_when_the_folder_is_relative_or_oddly_named_then_it_works_the_same(
    tmp_path, clock, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    folder = Path("dossiers d'été %20 #1?x")

    create_vault(folder, PASSPHRASE, clock=clock, cost=CHEAP).lock()

    open_vault(folder, PASSPHRASE, clock=clock).lock()
    assert (tmp_path / folder / "cases.db").is_file()


def test_create_vault_when_the_folder_holds_other_files_then_they_stay(tmp_path, clock):
    (tmp_path / "letter.txt").write_text("synthetic")

    create_vault(tmp_path, PASSPHRASE, clock=clock, cost=CHEAP).lock()

    assert (tmp_path / "letter.txt").read_text() == "synthetic"


def test_vault_when_used_after_lock_then_every_method_says_locked(vault, folder):
    vault.lock()

    for call in (vault.journal, vault.journal_head, vault.verify_journal, vault.commit, vault.check):
        with pytest.raises(VaultLocked):
            call()
    with pytest.raises(VaultLocked):
        vault.all(dict)
    assert not vault.is_open
    assert isinstance(folder, Path)


_HOLD = """
import sys, time
from datetime import UTC, datetime
from pathlib import Path
from fieldscreen.vault import open_vault
vault = open_vault(Path(sys.argv[1]), sys.argv[2], clock=lambda: datetime.now(UTC))
print("open", flush=True)
time.sleep(600)
"""


def test_create_vault_when_it_must_hold_something_then_no_vault_on_disk_lacks_it(folder, clock):
    worker = Worker("Camille Modèle-Exemple", "médiatrice", "Association d’exemple")
    first = (Change(Action.PROFILE_SAVED, worker.name, Record(worker, "profile")),)
    with create_vault(folder, PASSPHRASE, clock=clock, cost=CHEAP, first=first) as vault:
        assert vault.get(Worker, "profile") == worker
        assert vault.journal()[1].action is Action.PROFILE_SAVED
        vault.verify_journal()
