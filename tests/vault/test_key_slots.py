"""The ways into a vault: added, changed, removed, used; and never none left."""

import json
import shutil
from datetime import timedelta

import pyrage
import pytest

from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.domain.journal import Action
from fieldscreen.vault import (
    KdfCost,
    LastSlot,
    RecoverySecret,
    SlotKind,
    SlotMissing,
    TryLater,
    WrongPassphrase,
    WrongRecovery,
    create_vault,
    describe_vault,
    draw_code,
    draw_sheets,
    open_vault,
    read_code,
    read_escrow_key,
    read_private_key,
    read_sheets,
    recover_vault,
    write_code,
)
from fieldscreen.vault.keyslots_file import read_key_file
from support.organisations import START, certificate_of, ec_key, pem_of, rsa_key

CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)
DEARER = KdfCost(memory_kib=128, iterations=1, lanes=1)
PASSPHRASE = "quatre mots pour l'été"
NEW = "cinq autres mots bien choisis"


@pytest.fixture
def code():
    return RecoverySecret(SlotKind.RECOVERY_CODE, draw_code())


@pytest.fixture
def sheets():
    return draw_sheets()[1]


def of_sheets(*texts):
    return RecoverySecret(SlotKind.RECOVERY_SHARES, read_sheets(texts))


def kinds(vault):
    return [slot.kind.value for slot in vault.slots.all()]


def actions(vault):
    return [line.action for line in vault.journal()]


def recover(folder, key, clock, passphrase=NEW):
    return recover_vault(folder, key, passphrase, clock=clock, cost=CHEAP)


def test_code_when_typed_from_paper_then_the_vault_opens_under_a_new_passphrase(
    vault, folder, clock, code, save_case
):
    printed = write_code(code.secret)
    case = save_case(vault)
    vault.slots.issue_recovery(code)
    vault.lock()

    with recover(folder, RecoverySecret(SlotKind.RECOVERY_CODE, read_code(printed)), clock) as again:
        assert again.get(type(case), case.identifier) == case
        assert actions(again).count(Action.RECOVERY_USED) == 1
        (slot,) = [one for one in again.slots.all() if one.kind.is_recovery]
        assert slot.used_at is not None
    with open_vault(folder, NEW, clock=clock):
        pass
    with pytest.raises(WrongPassphrase):
        open_vault(folder, PASSPHRASE, clock=clock)


def test_sheets_when_any_two_are_at_hand_then_the_vault_opens(vault, folder, clock, sheets):
    vault.slots.issue_recovery(of_sheets(*sheets[:2]))
    vault.lock()

    for number, pair in enumerate((sheets[:2], sheets[1:], sheets[::2])):
        with recover(folder, of_sheets(*pair), clock, f"{NEW} {number}") as again:
            assert again.is_open


def test_sheets_when_the_folder_is_copied_to_a_clean_home_then_two_restore_every_case(  # noqa: PLR0913, PLR0917  fixtures
    vault, folder, clock, sheets, save_case, save_person, tmp_path
):
    for number in range(3):
        save_case(vault, f"case-{number}")
        save_person(vault, f"p{number}", case=f"case-{number}", name=f"Exemple {number}")
    vault.slots.issue_recovery(of_sheets(*sheets[:2]))
    vault.lock()
    home = tmp_path / "clean" / "vault"
    shutil.copytree(folder, home)
    shutil.rmtree(folder)

    with recover(home, of_sheets(sheets[2], sheets[0]), clock) as restored:
        from fieldscreen.domain.cases import Case
        from fieldscreen.domain.people import Person

        assert {case.identifier for case in restored.all(Case)} == {"case-0", "case-1", "case-2"}
        assert {one.family_name for one in restored.all(Person)} == {"Exemple 0", "Exemple 1", "Exemple 2"}
        restored.check()


def test_recovery_when_it_belongs_to_another_vault_then_wrong_and_counted(vault, folder, clock, code):
    vault.slots.issue_recovery(code)
    vault.lock()
    other = RecoverySecret(SlotKind.RECOVERY_CODE, draw_code())

    for tries in range(1, 5):
        with pytest.raises(WrongRecovery) as caught:
            recover(folder, other, clock)
        assert caught.value.tries == tries
    with pytest.raises(TryLater):
        recover(folder, code, clock)
    with pytest.raises(TryLater):
        open_vault(folder, PASSPHRASE, clock=clock)
    clock.advance(400)
    recover(folder, code, clock).lock()


def test_recovery_when_the_new_passphrase_is_empty_then_nothing_was_opened_or_used(
    vault, folder, clock, code, reopen
):
    vault.slots.issue_recovery(code)
    vault.lock()
    with pytest.raises(InvalidValueError):
        recover(folder, code, clock, "")

    again = reopen()
    assert Action.RECOVERY_USED not in actions(again)


def test_recovery_when_issued_anew_then_the_proved_one_stays_until_the_new_one_is_typed_back(
    vault, folder, clock, code
):
    vault.slots.issue_recovery(code)
    proved = vault.slots.prove_recovery(code)
    second, third = (RecoverySecret(SlotKind.RECOVERY_CODE, draw_code()) for _ in range(2))
    vault.slots.issue_recovery(second)
    issued = vault.slots.issue_recovery(third)

    series = [slot.series for slot in vault.slots.all() if slot.kind.is_recovery]
    assert series == [proved.series, issued.series]
    with pytest.raises(WrongRecovery):
        vault.slots.prove_recovery(second)
    assert vault.slots.prove_recovery(third).proved_at is not None
    assert [slot.series for slot in vault.slots.all() if slot.kind.is_recovery] == [issued.series]
    vault.lock()
    with pytest.raises(WrongRecovery):
        recover(folder, code, clock)


def test_recovery_when_typed_back_then_journalled_and_dated(vault, clock, code, reopen):
    assert vault.slots.rehearsed_at is None
    vault.slots.issue_recovery(code)
    assert vault.slots.rehearsed_at is None
    proved = vault.slots.prove_recovery(code)

    assert actions(vault)[-1] is Action.RECOVERY_REHEARSED
    vault.lock()
    again = reopen()
    assert again.slots.rehearsed_at == proved.proved_at <= clock.now
    again.slots.remove(proved.identifier)
    assert again.slots.rehearsed_at is not None


@pytest.mark.parametrize("scheme", ["rsa", "ec", "age"])
def test_organisation_when_it_uses_its_private_key_then_the_vault_opens_under_a_new_passphrase(
    vault, folder, clock, scheme
):
    if scheme == "age":
        identity = pyrage.x25519.Identity.generate()
        public, private = str(identity.to_public()).encode(), str(identity).encode()
    else:
        key = rsa_key() if scheme == "rsa" else ec_key()
        public, private = certificate_of(key), pem_of(key)
    candidate = read_escrow_key(public, now=START + timedelta(days=60))
    vault.slots.add_organisation(candidate.key)
    info = vault.slots.add_organisation(candidate.key)
    vault.lock()

    assert describe_vault(folder).has_organisation_slot
    with recover(folder, read_private_key(private), clock) as again:
        assert kinds(again) == ["organisation", "passphrase"]
        assert actions(again)[-1] is Action.RECOVERY_USED
        assert again.slots.all()[0].fingerprint == info.fingerprint == candidate.key.fingerprint
    with pytest.raises(WrongRecovery):
        recover(folder, read_private_key(pem_of(ec_key("SECP384R1"))), clock)


def test_organisation_when_its_certificate_names_it_then_the_key_file_does_not(vault, folder):
    candidate = read_escrow_key(certificate_of(rsa_key()), now=START + timedelta(days=60))
    vault.slots.add_organisation(candidate.key)

    assert b"exemple" not in (folder / "keyslots.json").read_bytes()
    assert b"exemple".hex().encode() not in (folder / "keyslots.json").read_bytes()


def test_slot_when_it_is_the_last_way_in_then_it_stays(vault, folder, clock, code):
    candidate = read_escrow_key(certificate_of(ec_key()), now=START + timedelta(days=60))
    vault.slots.add_organisation(candidate.key)
    (passphrase,) = [slot for slot in vault.slots.all() if slot.kind is SlotKind.PASSPHRASE]

    with pytest.raises(LastSlot):
        vault.slots.remove(passphrase.identifier)
    vault.slots.issue_recovery(code)
    vault.slots.remove(passphrase.identifier)
    recovery = vault.slots.all()[-1]
    with pytest.raises(LastSlot):
        vault.slots.remove(recovery.identifier)
    assert kinds(vault) == ["organisation", "recovery_code"]
    vault.lock()
    with recover(folder, code, clock) as again:
        assert "passphrase" in kinds(again)


def test_slot_when_removed_then_it_opens_nothing_and_the_removal_is_journalled(vault, folder, clock, code):
    issued = vault.slots.issue_recovery(code)
    vault.slots.remove(issued.identifier)

    assert actions(vault)[-1] is Action.SLOT_REMOVED
    with pytest.raises(SlotMissing):
        vault.slots.remove(issued.identifier)
    vault.lock()
    with pytest.raises(WrongRecovery):
        recover(folder, code, clock)


def test_slots_when_listed_then_kind_and_date_of_each(vault, clock, code):
    vault.slots.issue_recovery(code)

    for slot in vault.slots.all():
        assert slot.added_at is not None
        assert slot.added_at <= clock.now
    assert kinds(vault) == ["passphrase", "recovery_code"]


def test_passphrase_slot_when_cheaper_than_today_then_raised_on_unlock_without_a_question(
    vault, folder, clock
):
    before = vault.slots.all()[0]
    vault.lock()
    with open_vault(folder, PASSPHRASE, clock=clock, least_cost=DEARER) as raised:
        assert actions(raised)[-1] is Action.SLOT_CHANGED
        assert raised.slots.all()[0].added_at == before.added_at
    assert read_key_file(folder).header.slots[0].cost == DEARER
    with open_vault(folder, PASSPHRASE, clock=clock, least_cost=DEARER) as again:
        assert actions(again).count(Action.SLOT_CHANGED) == 1


def test_passphrase_slot_when_dearer_than_today_then_left_alone(vault, folder, clock):
    before = (folder / "keyslots.json").read_bytes()
    vault.lock()
    open_vault(folder, PASSPHRASE, clock=clock, least_cost=KdfCost(8, 1, 1)).lock()

    assert (folder / "keyslots.json").read_bytes() == before


def test_passphrase_slot_when_it_cannot_be_raised_then_the_vault_opens_all_the_same(vault, folder, clock):
    vault.lock()
    absurd = KdfCost(memory_kib=1 << 31, iterations=1, lanes=1)

    with open_vault(folder, PASSPHRASE, clock=clock, least_cost=absurd) as opened:
        assert opened.is_open


def test_change_passphrase_when_the_old_one_is_wrong_then_counted(vault, folder, clock):
    for tries in range(1, 5):
        with pytest.raises(WrongPassphrase) as caught:
            vault.change_passphrase("wrong", NEW, cost=CHEAP)
        assert caught.value.tries == tries
    with pytest.raises(TryLater):
        vault.change_passphrase(PASSPHRASE, NEW, cost=CHEAP)


def as_format_1(folder, vault):
    """Write the key file as the first version of the program did."""
    from hashlib import sha256

    from fieldscreen.domain.encoding import canonical_json
    from fieldscreen.vault.keys import authenticate

    document = json.loads((folder / "keyslots.json").read_bytes())
    document["version"] = 1
    for name in ("generation", "rehearsed_at", "mac", "checksum"):
        del document[name]
    for slot in document["slots"]:
        for name in ("added_at", "proved_at", "used_at"):
            del slot[name]
    document["mac"] = authenticate(vault._opened.keys.header, canonical_json(document)).hex()
    document["checksum"] = sha256(canonical_json(document)).hexdigest()
    (folder / "keyslots.json").write_bytes(canonical_json(document) + b"\n")
    (folder / "keyslots.copy.json").unlink()  # that version kept none


def test_key_file_when_of_format_1_then_it_opens_and_its_next_change_makes_it_2(folder, clock, code):
    vault = create_vault(folder, PASSPHRASE, clock=clock, cost=CHEAP)
    as_format_1(folder, vault)
    vault.lock()

    assert describe_vault(folder).version == 1
    with open_vault(folder, PASSPHRASE, clock=clock) as again:
        assert describe_vault(folder).version == 1
        assert again.slots.all()[0].added_at is None
        again.slots.issue_recovery(code)
        assert describe_vault(folder).version == 2
        assert again.slots.all()[0].added_at is None
    open_vault(folder, PASSPHRASE, clock=clock).lock()
    recover(folder, code, clock).lock()


def test_key_file_when_of_format_1_with_a_kind_it_did_not_have_then_damaged(folder, clock, code):
    from fieldscreen.vault import VaultDamaged

    vault = create_vault(folder, PASSPHRASE, clock=clock, cost=CHEAP)
    vault.slots.issue_recovery(code)
    as_format_1(folder, vault)
    vault.lock()

    with pytest.raises(VaultDamaged):
        open_vault(folder, PASSPHRASE, clock=clock)


def test_key_file_when_every_kind_is_in_it_then_read_back_as_written(vault, folder, code, sheets):
    for public in (certificate_of(rsa_key()), certificate_of(ec_key())):
        vault.slots.add_organisation(read_escrow_key(public, now=START + timedelta(days=60)).key)
    vault.slots.issue_recovery(code)
    vault.slots.prove_recovery(code)
    vault.slots.issue_recovery(of_sheets(*sheets[:2]))

    assert read_key_file(folder).header == vault._opened.header
