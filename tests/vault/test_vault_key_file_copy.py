"""A damaged key file is put right from its copy; neither an old nor a foreign copy ever is."""

import shutil

import pytest

from fieldscreen.domain.journal import Action
from fieldscreen.vault import (
    VaultDamaged,
    WrongPassphrase,
    create_vault,
    describe_vault,
    keyslots_file,
    open_vault,
    rekey_vault,
)
from fieldscreen.vault.kdf import KdfCost
from fieldscreen.vault.keys import VaultKeys
from fieldscreen.vault.secret_bytes import SecretBytes

PASSPHRASE = "quatre mots pour l'été"
NEW = "nouvelle phrase"


def flip(path, position):
    content = bytearray(path.read_bytes())
    content[position] ^= 4
    path.write_bytes(content)


@pytest.mark.parametrize("damage", ["flipped", "empty", "missing"])
def test_open_vault_when_the_key_file_is_damaged_then_the_copy_opens_and_mends_it(
    vault, folder, clock, save_case, damage
):
    case = save_case(vault)
    vault.lock()
    good = (folder / "keyslots.json").read_bytes()
    if damage == "missing":
        (folder / "keyslots.json").unlink()
    else:
        (folder / "keyslots.json").write_bytes(b"" if damage == "empty" else good[:40] + b"x" + good[41:])

    assert describe_vault(folder) is not None
    with open_vault(folder, PASSPHRASE, clock=clock) as again:
        assert again.get(type(case), case.identifier) == case
        assert again.journal()[-1].action is Action.KEY_FILE_REPAIRED

    assert (folder / "keyslots.json").read_bytes() == good


def test_open_vault_when_the_copy_is_damaged_then_it_is_made_anew(vault, folder, clock):
    vault.lock()
    flip(folder / "keyslots.copy.json", 30)

    open_vault(folder, PASSPHRASE, clock=clock).lock()

    assert (folder / "keyslots.copy.json").read_bytes() == (folder / "keyslots.json").read_bytes()


def test_change_passphrase_when_done_then_no_copy_opens_with_the_old_one(vault, folder, clock):
    vault.change_passphrase(PASSPHRASE, NEW)
    vault.lock()
    (folder / "keyslots.json").unlink()

    with pytest.raises(WrongPassphrase):
        open_vault(folder, PASSPHRASE, clock=clock)
    open_vault(folder, NEW, clock=clock).lock()


def block(folder, name):
    """Make the replacing of one file fail: where its new content would be written stands a folder."""
    (folder / f"{name}.new").mkdir()


def test_change_passphrase_when_the_copy_cannot_be_written_then_there_is_none_with_the_old_one(
    vault, folder, clock
):
    block(folder, "keyslots.copy.json")

    vault.change_passphrase(PASSPHRASE, NEW)
    vault.lock()

    assert not (folder / "keyslots.copy.json").exists()
    (folder / "keyslots.copy.json.new").rmdir()
    open_vault(folder, NEW, clock=clock).lock()
    assert (folder / "keyslots.copy.json").read_bytes() == (folder / "keyslots.json").read_bytes()


def test_change_passphrase_when_the_key_file_cannot_be_written_then_both_keep_the_old_one(
    vault, folder, clock
):
    before = (folder / "keyslots.json").read_bytes()
    block(folder, "keyslots.json")

    with pytest.raises(IsADirectoryError):
        vault.change_passphrase(PASSPHRASE, NEW)

    assert before == (folder / "keyslots.json").read_bytes() == (folder / "keyslots.copy.json").read_bytes()


@pytest.mark.parametrize("after", ["the copy", "the key file"])
def test_change_passphrase_when_cut_between_the_two_files_then_never_only_the_key_file_is_new(
    vault, folder, clock, monkeypatch, after
):
    class Cut(BaseException):
        pass

    real, written = keyslots_file.replace_file, []

    def cut(path, content):
        if written:
            raise Cut
        real(path, content)
        written.append(path.name)

    def cut_late(path, content):
        real(path, content)
        written.append(path.name)
        if path.name == "keyslots.json":
            raise Cut

    monkeypatch.setattr(keyslots_file, "replace_file", cut if after == "the copy" else cut_late)
    monkeypatch.setattr(keyslots_file, "keep_copy", lambda _folder: None)  # nothing runs after a power cut
    with pytest.raises(Cut):
        vault.change_passphrase(PASSPHRASE, NEW)
    monkeypatch.undo()
    vault.lock()

    held, lost = (PASSPHRASE, NEW) if after == "the copy" else (NEW, PASSPHRASE)
    if after == "the key file":
        assert (folder / "keyslots.copy.json").read_bytes() == (folder / "keyslots.json").read_bytes()
    open_vault(folder, held, clock=clock).lock()
    (folder / "keyslots.json").unlink()
    with pytest.raises(WrongPassphrase):
        open_vault(folder, lost, clock=clock)


def test_rekey_when_done_then_the_copy_knows_nothing_of_the_old_data_key(vault, folder, clock):
    with vault._opened.keys.data.reveal() as view:
        old = VaultKeys.derive(SecretBytes(bytes(view)), vault.identifier)
    seals = [slot.wrapped for slot in vault._opened.header.slots]
    vault.lock()

    rekey_vault(folder, PASSPHRASE, clock=clock)

    copy = keyslots_file.read_key_file_at(folder / "keyslots.copy.json")
    assert (copy.header.generation, (folder / "keyslots.json").read_bytes()) == (
        1,
        (folder / "keyslots.copy.json").read_bytes(),
    )
    assert not set(seals) & {slot.wrapped for slot in copy.header.slots}
    with pytest.raises(VaultDamaged):
        copy.check(old.header)
    (folder / "keyslots.json").unlink()
    with open_vault(folder, PASSPHRASE, clock=clock) as again:
        again.check()


def test_open_vault_when_the_key_file_is_damaged_and_cannot_be_mended_then_the_copy_stays_whole(
    vault, folder, clock, save_case
):
    case = save_case(vault)
    vault.lock()
    good = (folder / "keyslots.copy.json").read_bytes()
    flip(folder / "keyslots.json", 30)
    block(folder, "keyslots.json")

    for _ in range(2):
        with open_vault(folder, PASSPHRASE, clock=clock) as again:
            assert again.get(type(case), case.identifier) == case

    assert good == (folder / "keyslots.copy.json").read_bytes()


def test_open_vault_when_both_are_damaged_then_damaged(vault, folder, clock):
    vault.lock()
    flip(folder / "keyslots.json", 30)
    flip(folder / "keyslots.copy.json", 30)

    with pytest.raises(VaultDamaged):
        open_vault(folder, PASSPHRASE, clock=clock)


def test_open_vault_when_the_copy_is_another_vaults_then_damaged_and_nothing_is_replaced(
    vault, folder, clock, tmp_path
):
    vault.lock()
    create_vault(tmp_path / "other", PASSPHRASE, clock=clock, cost=KdfCost(64, 1, 1)).lock()
    shutil.copyfile(tmp_path / "other" / "keyslots.json", folder / "keyslots.copy.json")
    flip(folder / "keyslots.json", 30)
    before = (folder / "keyslots.json").read_bytes()

    with pytest.raises(VaultDamaged):
        open_vault(folder, PASSPHRASE, clock=clock)

    assert before == (folder / "keyslots.json").read_bytes()
