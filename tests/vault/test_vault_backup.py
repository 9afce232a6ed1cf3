"""A copy counts only when it was read back; until then nothing older goes, and nothing of it is left."""

import os
import threading
import zipfile

import pytest

from fieldscreen.domain.backups import Backup, BackupPlan
from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import Person
from fieldscreen.vault import (
    BackupPlaceMissing,
    BackupStopped,
    BackupUnproven,
    BackupUnreadable,
    VaultLocked,
    VaultTooNew,
    container,
    create_vault,
)
from fieldscreen.vault import backup as backups
from fieldscreen.vault.backup import Asking, find_backups, make_backup, remove_backup
from fieldscreen.vault.kdf import KdfCost

CANARY = "Canari-Ștefănescu-7731"
ACTOR = "Synthetic Worker"


@pytest.fixture
def place(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def filled(vault, save_case, save_person):
    save_case(vault)
    for number in range(20):
        save_person(vault, f"p{number}", name=f"{CANARY} {number} " * 20, sequence=number)
    return vault


def names(place):
    return sorted(path.name for path in place.iterdir())


def test_make_backup_when_done_then_one_neutral_file_proven_recorded_and_journalled(filled, place, folder):
    shares = []

    made = make_backup(filled, place, keep=5, actor=ACTOR, asking=Asking(tell=shares.append))

    assert names(place) == [made.file_name]
    assert made.file_name[:13] == f"{made.made_at:%Y%m%d-%H%M}"
    assert made.cases == 1
    assert made.size_bytes == (place / made.file_name).stat().st_size
    assert made.identifier == container.digest_of(place / made.file_name)
    assert filled.all(Backup) == (made,)
    line = filled.journal()[-1]
    assert (line.action, line.actor, line.record) == (Action.BACKUP_MADE, ACTOR, made.identifier)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert not (folder / "copying").exists()


def test_make_backup_when_looked_into_then_two_ciphertexts_and_nothing_readable(filled, place):
    made = make_backup(filled, place, keep=5, actor=ACTOR)

    with zipfile.ZipFile(place / made.file_name) as packed:
        assert packed.testzip() is None
        assert packed.namelist() == ["manifest.json", "keyslots.json", "cases.db"]
        assert not packed.read("cases.db").startswith(b"SQLite")
        manifest = packed.read("manifest.json").decode()
    content = (place / made.file_name).read_bytes()
    assert b"Canari" not in content
    assert b"case-1" not in content
    assert 'cases"' not in manifest.replace("cases.db", "")
    assert (place / made.file_name).stat().st_mode & 0o777 == 0o600


def test_make_backup_when_answers_are_kept_meanwhile_then_none_waits_and_none_is_lost(
    filled, place, save_person, reopen
):
    for number in range(300):
        save_person(filled, f"big{number}", name="x" * 3000)
    kept, seen = [], []

    def look(share):
        if len(kept) < 40:  # on the thread of the copy, while it is in the middle of it
            kept.append(save_person(filled, f"during{len(kept)}").identifier)
        seen.append(share)

    made = make_backup(filled, place, keep=5, actor=ACTOR, asking=Asking(tell=look))

    assert len(kept) >= 5
    assert kept == [person.identifier for person in filled.all(Person) if person.identifier in kept]
    filled.check()
    assert made.cases == 1
    filled.lock()
    assert reopen().get(Person, kept[-1]).identifier == kept[-1]


def test_make_backup_when_stopped_then_nothing_is_left_and_the_older_one_stays(filled, place, folder):
    first = make_backup(filled, place, keep=2, actor=ACTOR)
    for limit in range(5):
        left = [limit]

        def stop(left=left):
            left[0] -= 1
            return left[0] < 0

        with pytest.raises(BackupStopped):
            make_backup(filled, place, keep=2, actor=ACTOR, asking=Asking(stop=stop))
        assert names(place) == [first.file_name]
        assert not (folder / "copying").exists()
    assert filled.all(Backup) == (first,)


def test_make_backup_when_the_vault_is_locked_meanwhile_then_the_lock_wins_and_nothing_is_left(
    filled, place, reopen
):
    outcome, locking = [], []

    def lock(share):
        if share > 0.3 and filled.is_open:
            locking.append(threading.Thread(target=filled.lock))
            locking[0].start()
            while filled.is_open:
                pass

    try:
        make_backup(filled, place, keep=2, actor=ACTOR, asking=Asking(tell=lock))
    except VaultLocked:
        outcome.append("locked")

    locking[0].join()
    assert outcome == ["locked"]
    assert names(place) == []
    again = reopen()
    again.check()
    assert again.all(Backup) == ()


def test_make_backup_when_the_medium_changes_a_byte_then_unproven_removed_and_the_older_one_stays(
    filled, place, monkeypatch
):
    first = make_backup(filled, place, keep=2, actor=ACTOR)
    write = container.write_container
    size = (place / first.file_name).stat().st_size

    for position in range(0, size, 2777):

        def write_badly(path, *rest, position=position):
            write(path, *rest)
            content = bytearray(path.read_bytes())
            content[position] ^= 8
            path.write_bytes(content)

        monkeypatch.setattr(backups.container, "write_container", write_badly)
        with pytest.raises(BackupUnproven):
            make_backup(filled, place, keep=2, actor=ACTOR)
        assert names(place) == [first.file_name]


def test_make_backup_when_there_is_no_such_folder_then_said_so(filled, place):
    with pytest.raises(BackupPlaceMissing) as caught:
        make_backup(filled, place / "absent", keep=2, actor=ACTOR)

    assert caught.value.folder == place / "absent"


def test_make_backup_when_there_are_more_than_asked_for_then_only_our_oldest_go(
    filled, place, clock, tmp_path
):
    other = create_vault(tmp_path / "other", "p", clock=clock, cost=KdfCost(64, 1, 1))
    theirs = make_backup(other, place, keep=2, actor=ACTOR)
    other.lock()
    (place / "letter.fsbackup").write_bytes(b"not ours")
    made = []
    for _ in range(5):
        clock.advance(86_400)
        made.append(make_backup(filled, place, keep=3, actor=ACTOR))

    kept = [one.file_name for one in made[-3:]]
    assert names(place) == sorted([*kept, theirs.file_name, "letter.fsbackup"])
    assert [one.path.name for one in find_backups(place, filled.identifier)] == kept[::-1]
    removed = [line.record for line in filled.journal() if line.action is Action.BACKUP_REMOVED]
    assert removed == [one.file_name for one in made[:2]]


def test_make_backup_when_the_clock_was_set_back_then_the_new_one_stays(filled, place, clock):
    clock.advance(10 * 86_400)
    for _ in range(2):
        make_backup(filled, place, keep=2, actor=ACTOR)
    clock.advance(-9 * 86_400)

    newest = make_backup(filled, place, keep=2, actor=ACTOR)

    assert newest.file_name in names(place)
    assert len(names(place)) == 2


def test_remove_backup_when_it_is_the_newest_or_anothers_then_refused(filled, place, clock):
    first = make_backup(filled, place, keep=5, actor=ACTOR)
    clock.advance(3600)
    second = make_backup(filled, place, keep=5, actor=ACTOR)

    for name in (second.file_name, "absent.fsbackup"):
        with pytest.raises(BackupUnreadable):
            remove_backup(filled, place / name, actor=ACTOR)
    remove_backup(filled, place / first.file_name, actor=ACTOR)

    assert names(place) == [second.file_name]
    assert filled.journal()[-1].action is Action.BACKUP_REMOVED


def test_make_backup_when_a_killed_one_left_its_work_then_it_is_cleared(filled, place, folder):
    (folder / "copying").mkdir()
    (folder / "copying" / "cases.db").write_bytes(b"half")
    (place / f"{filled.identifier[:8]}.fsbackup.part").write_bytes(b"half")

    made = make_backup(filled, place, keep=2, actor=ACTOR)

    assert names(place) == [made.file_name]
    assert not (folder / "copying").exists()


def test_make_backup_when_the_size_is_hidden_then_it_grows_in_steps_too(filled, place):
    filled.hide_size(1024 * 1024)

    made = make_backup(filled, place, keep=2, actor=ACTOR)

    with zipfile.ZipFile(place / made.file_name) as packed:
        assert packed.getinfo("cases.db").file_size == 1024 * 1024


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", os.urandom(3000)])
def test_read_manifest_when_it_is_no_copy_then_unreadable(place, content):
    (place / "x.fsbackup").write_bytes(content)

    with pytest.raises(BackupUnreadable):
        container.read_manifest(place / "x.fsbackup")
    assert find_backups(place) == ()


def test_read_manifest_when_a_newer_program_wrote_it_then_too_new(place):
    with zipfile.ZipFile(place / "x.fsbackup", "w") as packed:
        packed.writestr("manifest.json", '{"format":"fieldscreen backup","version":2,"unheard":[1]}')

    with pytest.raises(VaultTooNew) as caught:
        container.read_manifest(place / "x.fsbackup")
    assert (caught.value.found, caught.value.supported) == (2, 1)


@pytest.mark.parametrize("values", [{"keep": 1}, {"keep": 51}, {"remind_after_days": 0}])
def test_plan_when_it_asks_for_too_little_then_refused(values):
    with pytest.raises(InvalidValueError):
        BackupPlan("/media/exemple", **values)


def test_plan_when_days_go_by_then_a_new_copy_is_due_at_the_limit(clock):
    plan = BackupPlan("/media/exemple", remind_after_days=14)
    last = Backup("ab" * 32, plan.place, "x", clock(), 1, 1)

    assert plan.is_due(None, clock())
    clock.advance(13 * 86_400)
    assert not plan.is_due(last, clock())
    clock.advance(86_400)
    assert plan.is_due(last, clock())
