"""A damaged key file is put right from its copy; neither an old nor a foreign copy ever is."""

import shutil

import pytest

from fieldscreen.domain.journal import Action
from fieldscreen.vault import VaultDamaged, WrongPassphrase, create_vault, describe_vault, open_vault
from fieldscreen.vault.kdf import KdfCost

PASSPHRASE = "quatre mots pour l'été"


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
    vault.change_passphrase(PASSPHRASE, "nouvelle phrase")
    vault.lock()
    (folder / "keyslots.json").unlink()

    with pytest.raises(WrongPassphrase):
        open_vault(folder, PASSPHRASE, clock=clock)
    open_vault(folder, "nouvelle phrase", clock=clock).lock()


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
