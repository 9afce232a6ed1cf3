"""Copies as the worker meets them: a place, a plan, what is due, and the day the vault does not open."""

from dataclasses import replace

import pytest

from fieldscreen.domain.backups import BackupPlan
from fieldscreen.system.synchronised import Synchronised
from fieldscreen.workflow import backing_up, cases
from fieldscreen.workflow.failures import BackupPlaceMissing, VaultPlaceRefusedError
from fieldscreen.workflow.vault_places import PlaceFault, PlaceNote, judge_backup_place, judge_vault_place
from fieldscreen.workflow.vault_shelf import (
    chosen_at_start,
    list_vaults,
    new_vault_folder,
    proposed_label,
    write_label,
)
from fieldscreen.workflow.workplace import PROFILE, Access
from support.offices import PASSPHRASE, WORKER, workplace_on

NEXTCLOUD = PlaceNote(PlaceFault.SYNCHRONISED, "Nextcloud")


@pytest.fixture
def office(tmp_path):
    workplace = workplace_on(tmp_path / "vaults" / "vault")
    workplace.create(WORKER, PASSPHRASE)
    workplace.unlock(PASSPHRASE)
    yield workplace
    workplace.lock()


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_status_when_no_place_was_chosen_then_due_only_once_there_is_a_case(office):
    assert not backing_up.is_backup_due(office)
    cases.create_case(office)

    status = backing_up.backup_status(office)

    assert (status.last, status.is_due, status.copies, status.is_place_there) == (None, True, (), False)
    with pytest.raises(BackupPlaceMissing):
        backing_up.back_up(office)


def test_back_up_when_a_place_was_chosen_then_proven_and_no_longer_due(office, stick):
    cases.create_case(office)
    backing_up.change_plan(office, place=stick, keep=3)

    made = backing_up.back_up(office)
    status = backing_up.backup_status(office)

    assert (status.last, status.days, status.is_due, status.is_place_there) == (made, 0, False, True)
    assert [row.path.name for row in status.copies] == [made.file_name]
    assert status.plan == BackupPlan(str(stick), keep=3)
    assert status.notes == (PlaceNote(PlaceFault.SAME_DISK),)  # the test's stick is a folder beside it


def test_status_when_the_stick_is_gone_then_the_last_copy_is_still_known(office, stick):
    cases.create_case(office)
    backing_up.change_plan(office, place=stick)
    made = backing_up.back_up(office)
    stick.rename(stick.with_name("unplugged"))

    status = backing_up.backup_status(office)

    assert (status.last, status.is_place_there, status.copies) == (made, False, ())
    assert status.notes == (PlaceNote(PlaceFault.MISSING, str(stick)),)


def test_plan_when_the_vault_is_searched_then_the_place_is_nowhere_readable(office, stick, tmp_path):
    backing_up.change_plan(office, place=stick)
    office.lock()

    for file in (tmp_path / "vaults").rglob("*"):
        assert not file.is_file() or str(stick).encode() not in file.read_bytes()


def test_copies_when_a_case_was_erased_since_then_said_which_hold_it_and_removed_on_demand(office, stick):
    backing_up.change_plan(office, place=stick)
    kept, erased = (cases.create_case(office).identifier for _ in range(2))
    first = backing_up.back_up(office)
    office.vault.erase_case(erased, actor=WORKER.name)

    assert [row.erased_cases for row in backing_up.backup_status(office).copies] == [1]
    assert backing_up.remove_copies_with_erased_cases(office) == 0  # the only proven one stays
    backing_up.back_up(office)
    assert [row.erased_cases for row in backing_up.backup_status(office).copies] == [0, 1]
    assert backing_up.remove_copies_with_erased_cases(office) == 1
    assert not (stick / first.file_name).exists()
    assert kept in {row.identifier for row in cases.list_cases(office)}


@pytest.mark.parametrize("is_open", [True, False])
def test_restore_when_a_case_was_erased_since_then_it_stays_erased(office, stick, tmp_path, is_open):
    backing_up.change_plan(office, place=stick)
    kept, erased = (cases.create_case(office).identifier for _ in range(2))
    made = backing_up.back_up(office)
    office.vault.erase_case(erased, actor=WORKER.name)
    if not is_open:
        office.lock()

    copy = backing_up.restore(office, stick / made.file_name, tmp_path / "vaults" / "new", PASSPHRASE)

    assert copy.are_erasures_known
    assert (copy.restored.cases, len(copy.restored.erased_again)) == (1, 1)
    office.choose(copy.restored.folder)
    office.unlock(PASSPHRASE)
    assert [row.identifier for row in cases.list_cases(office)] == [kept]


def test_restore_when_the_vault_of_before_cannot_be_read_then_said_that_nobody_knows(office, stick, tmp_path):
    backing_up.change_plan(office, place=stick)
    cases.create_case(office)
    made = backing_up.back_up(office)
    office.lock()
    for name in ("keyslots.json", "keyslots.copy.json"):
        (office.vault_folder / name).unlink()

    copy = backing_up.restore(office, stick / made.file_name, tmp_path / "vaults" / "new", PASSPHRASE)

    assert not copy.are_erasures_known
    assert copy.restored.cases == 1


def test_rescue_when_the_vault_is_damaged_then_a_new_one_that_opens(office, tmp_path):
    case = cases.create_case(office, "portail rouge").identifier
    office.lock()
    file = office.vault_folder / "cases.db"
    content = bytearray(file.read_bytes())
    content[2 * 4096 + 50] ^= 1
    file.write_bytes(content)

    made = backing_up.rescue(office, tmp_path / "vaults" / "new", PASSPHRASE)
    office.choose(made.folder)
    office.unlock(PASSPHRASE)

    assert made.damaged_pages == (3,)
    assert cases.open_case(office, case).case.reminder == "portail rouge"


def test_look_for_backups_when_they_lie_on_a_stick_or_one_folder_below_then_ours_are_found(
    office, stick, tmp_path
):
    (stick / "Copies").mkdir()
    backing_up.change_plan(office, place=stick / "Copies")
    cases.create_case(office)
    made = backing_up.back_up(office)
    office.lock()

    found = backing_up.look_for_backups(office, [tmp_path / "absent", stick])

    assert [one.path for one in found] == [stick / "Copies" / made.file_name]


@pytest.fixture
def synchronised(monkeypatch, tmp_path):
    """Make everything below the test's folder look synchronised, as a marked folder would."""
    (tmp_path / ".stfolder").touch()


def test_create_when_the_place_is_synchronised_then_refused_until_accepted(tmp_path, synchronised):
    workplace = workplace_on(tmp_path / "vault")

    with pytest.raises(VaultPlaceRefusedError) as caught:
        workplace.create(WORKER, PASSPHRASE)
    assert [note.fault for note in caught.value.notes] == [PlaceFault.SYNCHRONISED]
    assert workplace.access is Access.NEW
    workplace.create(WORKER, PASSPHRASE, accept_place=True)
    workplace.unlock(PASSPHRASE)

    assert backing_up.unaccepted_notes(workplace) == ()
    assert workplace.vault.get(BackupPlan, PROFILE).accepted == "synchronised:Syncthing"
    assert "place_accepted" in {line.action for line in workplace.vault.journal()}
    workplace.lock()


def test_open_when_the_vault_was_moved_into_a_synchronised_folder_then_warned_until_accepted(
    office, tmp_path
):
    assert backing_up.unaccepted_notes(office) == ()
    (tmp_path / ".dropbox").touch()

    assert backing_up.unaccepted_notes(office) == (PlaceNote(PlaceFault.SYNCHRONISED, "Dropbox"),)
    backing_up.accept_vault_place(office)
    assert backing_up.unaccepted_notes(office) == ()
    (tmp_path / ".dropbox").unlink()
    (tmp_path / ".stfolder").touch()
    assert backing_up.unaccepted_notes(office) == (PlaceNote(PlaceFault.SYNCHRONISED, "Syncthing"),)


def test_judge_when_a_place_is_asked_about_then_vault_and_copies_want_the_opposite(tmp_path, monkeypatch):
    from fieldscreen.system.storage import Disk, DiskKind
    from fieldscreen.workflow import vault_places

    monkeypatch.setattr(vault_places, "disk_of", lambda _folder: Disk(DiskKind.REMOVABLE, "/media/cle"))
    monkeypatch.setattr(vault_places, "is_same_disk", lambda *_both: False)
    assert judge_vault_place(tmp_path) == (PlaceNote(PlaceFault.REMOVABLE, "/media/cle"),)
    assert judge_backup_place(tmp_path, tmp_path) == ()

    known = Synchronised("OneDrive", tmp_path)
    monkeypatch.setattr(vault_places, "synchronised_by", lambda _folder: known)
    both = {note.fault for note in judge_vault_place(tmp_path)}
    assert both == {PlaceFault.SYNCHRONISED, PlaceFault.REMOVABLE}
    assert [note.fault for note in judge_backup_place(tmp_path, tmp_path)] == [PlaceFault.SYNCHRONISED]


def test_shelf_when_several_work_on_one_laptop_then_vaults_apart_with_their_labels(office, tmp_path):
    vaults = tmp_path / "vaults"
    office.lock()
    assert proposed_label(vaults) == "B"
    other = workplace_on(new_vault_folder(vaults))
    other.create(replace(WORKER, name="Dominique Modèle"), "autre phrase de passe", label="  Bureau   2 ")
    (vaults / "half.restoring").mkdir()
    (vaults / "half.restoring" / "keyslots.json").write_bytes(b"x")
    (vaults / "not a vault").mkdir()

    entries = list_vaults(vaults)

    assert [entry.label for entry in entries] == ["A", "Bureau 2"]
    assert entries[0].folder == chosen_at_start(vaults) == vaults / "vault"
    assert len(entries[1].folder.name) == 16
    for file in entries[1].folder.rglob("*"):
        assert b"Dominique" not in file.read_bytes()
    other.choose(entries[0].folder)
    other.unlock(PASSPHRASE)
    assert other.worker == WORKER
    other.lock()


def test_shelf_when_a_label_holds_anything_then_one_short_printable_line(office):
    write_label(office.vault_folder, "a\nb\u202e" + "x" * 100)

    (entry,) = list_vaults(office.vaults_folder)

    assert entry.label == "a b" + "x" * 36


def test_shelf_when_sizes_are_compared_then_two_vaults_of_different_content_look_alike(tmp_path):
    sizes = set()
    for name, count in (("vault", 1), ("other", 12)):
        workplace = workplace_on(tmp_path / name)
        workplace._around = replace(workplace._around, size_step_bytes=1024 * 1024)
        workplace.create(WORKER, PASSPHRASE)
        workplace.unlock(PASSPHRASE)
        for _ in range(count):
            cases.create_case(workplace)
        workplace.lock()
        files = {file.name: file.stat().st_size for file in workplace.vault_folder.iterdir()}
        files.pop("keyslots.json"), files.pop("keyslots.copy.json")
        sizes.add(tuple(sorted(files.items())))

    assert len(sizes) == 1
