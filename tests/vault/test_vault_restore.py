"""A copy becomes a new vault, never over one that is there, and no erased case comes back with it."""

import pytest

from fieldscreen.domain.cases import Case
from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import Person
from fieldscreen.vault import (
    BackupUnreadable,
    CaseMissing,
    RecordMissing,
    VaultExists,
    WrongPassphrase,
    make_backup,
    open_vault,
    rekey_vault,
    restore_backup,
)

PASSPHRASE = "quatre mots pour l'été"
NEW = "cinq autres mots bien choisis"
ACTOR = "Synthetic Worker"


@pytest.fixture
def copied(vault, tmp_path, save_case, save_person):
    """A vault of two cases and the file of its copy."""
    for case in ("case-1", "case-2"):
        save_case(vault, case)
        save_person(vault, f"{case}-p", case=case, name="Synthetic")
    (tmp_path / "stick").mkdir()
    made = make_backup(vault, tmp_path / "stick", keep=2, actor=ACTOR)
    return tmp_path / "stick" / made.file_name


def left(folder):
    return sorted(path.name for path in folder.parent.iterdir() if path.name.startswith(folder.name))


def test_restore_when_done_then_a_new_vault_with_all_of_it_and_the_old_one_untouched(
    vault, copied, tmp_path, clock
):
    people, journal = vault.all(Person), vault.journal()
    vault.lock()
    before = (vault.folder / "cases.db").read_bytes()

    restored = restore_backup(copied, tmp_path / "new", PASSPHRASE, clock=clock)

    assert (restored.folder, restored.cases, restored.erased_again) == (tmp_path / "new", 2, ())
    assert before == (vault.folder / "cases.db").read_bytes()
    with open_vault(tmp_path / "new", PASSPHRASE, clock=clock) as again:
        assert again.all(Person) == people
        assert again.journal()[: len(journal) - 1] == journal[:-1]
        assert Action.VAULT_RESTORED in {line.action for line in again.journal()}
        again.check()


def test_restore_when_a_case_was_erased_after_the_copy_then_it_does_not_come_back(
    vault, copied, tmp_path, clock
):
    vault.erase_case("case-2", actor=ACTOR)
    erased = vault.erased_cases()

    restored = restore_backup(copied, tmp_path / "new", PASSPHRASE, clock=clock, erased=erased)

    assert restored.cases == 1
    assert restored.erased_again == tuple(erased.values())
    with open_vault(tmp_path / "new", PASSPHRASE, clock=clock) as again:
        with pytest.raises(RecordMissing):
            again.get(Case, "case-2")
        with pytest.raises(CaseMissing):
            again.erase_case("case-2", actor=ACTOR)
        again.check()


def test_restore_when_the_vault_got_a_new_passphrase_and_new_keys_then_the_old_copy_opens_with_the_old_one(
    vault, copied, tmp_path, clock, save_person
):
    """As docs/vault-format.md says under "New keys for everything": neither reaches into a copy."""
    people, before = vault.all(Person), copied.read_bytes()
    vault.change_passphrase(PASSPHRASE, NEW)
    later = save_person(vault, "later", case="case-1", name="Synthetic")
    vault.lock()
    rekey_vault(vault.folder, NEW, clock=clock)

    with pytest.raises(WrongPassphrase):
        restore_backup(copied, tmp_path / "with-new", NEW, clock=clock)
    restore_backup(copied, tmp_path / "old", PASSPHRASE, clock=clock)

    assert copied.read_bytes() == before
    with open_vault(tmp_path / "old", PASSPHRASE, clock=clock) as old:
        assert old.all(Person) == people
        old.check()
    with pytest.raises(WrongPassphrase):
        open_vault(vault.folder, PASSPHRASE, clock=clock)
    with open_vault(vault.folder, NEW, clock=clock) as now:
        assert now.all(Person) == (*people, later)
        made = make_backup(now, copied.parent, keep=2, actor=ACTOR)
    restore_backup(copied.parent / made.file_name, tmp_path / "fresh", NEW, clock=clock)
    with open_vault(tmp_path / "fresh", NEW, clock=clock) as fresh:
        assert fresh.all(Person) == (*people, later)


def test_restore_when_the_folder_holds_anything_then_refused_and_nothing_touched(
    vault, copied, tmp_path, clock
):
    before = {path: path.read_bytes() for path in vault.folder.iterdir()}

    with pytest.raises(VaultExists):
        restore_backup(copied, vault.folder, PASSPHRASE, clock=clock)

    assert before == {path: path.read_bytes() for path in vault.folder.iterdir()}
    (tmp_path / "empty").mkdir()
    assert restore_backup(copied, tmp_path / "empty", PASSPHRASE, clock=clock).cases == 2


def test_restore_when_the_passphrase_is_wrong_then_said_so_and_nothing_left(vault, copied, tmp_path, clock):
    with pytest.raises(WrongPassphrase):
        restore_backup(copied, tmp_path / "new", "wrong", clock=clock)

    assert left(tmp_path / "new") == []


def test_restore_when_any_byte_of_the_copy_is_flipped_or_cut_then_refused_or_whole(
    vault, copied, tmp_path, clock
):
    good = copied.read_bytes()
    refused = 0
    for position in range(0, len(good), len(good) // 60):
        flipped = bytearray(good)
        flipped[position] ^= 16
        for content in (bytes(flipped), good[:position]):
            copied.write_bytes(content)
            try:  # a byte of the container's own dates changes nothing of the vault
                made = restore_backup(copied, tmp_path / f"new{position}", PASSPHRASE, clock=clock)
            except BackupUnreadable:
                refused += 1
                assert left(tmp_path / f"new{position}") == []
            else:
                assert (content, made.cases) != (good[:position], 2) or position == len(good)
                assert made.cases == 2
    assert refused > 110


def test_restore_when_a_killed_one_left_its_folder_then_it_is_cleared(vault, copied, tmp_path, clock):
    (tmp_path / "new.restoring").mkdir()
    (tmp_path / "new.restoring" / "cases.db-wal").write_bytes(b"half")

    restore_backup(copied, tmp_path / "new", PASSPHRASE, clock=clock)

    assert left(tmp_path / "new") == ["new"]
    assert not (tmp_path / "new" / "cases.db-wal").exists()
