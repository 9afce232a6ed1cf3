import pytest

from fieldscreen.workflow.failures import VaultLocked, WrongPassphrase
from fieldscreen.workflow.passphrases import WORDS, generate, strength
from fieldscreen.workflow.workplace import Access, LockReason
from support.offices import PASSPHRASE, WORKER


def test_workplace_when_new_then_it_can_only_be_created(new_workplace):
    workplace = new_workplace()
    assert workplace.access is Access.NEW
    with pytest.raises(VaultLocked):
        _ = workplace.vault


def test_workplace_when_created_then_it_is_locked_until_the_passphrase_is_typed_once_more(new_workplace):
    workplace = new_workplace()
    workplace.create(WORKER, PASSPHRASE)
    assert workplace.access is Access.LOCKED
    with pytest.raises(WrongPassphrase):
        workplace.unlock(PASSPHRASE + "x")
    workplace.unlock(PASSPHRASE)
    assert (workplace.access, workplace.worker) == (Access.OPEN, WORKER)
    workplace.lock()


def test_locking_when_done_twice_then_it_is_harmless_and_everything_is_out_of_reach(workplace):
    workplace.lock(LockReason.PANIC)
    workplace.lock(LockReason.PANIC)
    assert (workplace.access, workplace.lock_reason) == (Access.LOCKED, LockReason.PANIC)
    with pytest.raises(VaultLocked):
        _ = workplace.worker


def test_identity_when_the_vault_is_opened_again_then_it_is_the_same(workplace):
    before = workplace.fingerprint
    workplace.lock()
    workplace.unlock(PASSPHRASE)
    assert workplace.fingerprint == before
    assert len(before) == 64


@pytest.mark.parametrize("language", ["fr", "en", "ro"])
def test_generated_passphrase_when_made_then_it_is_strong_and_typable_anywhere(language):
    made = generate(language)
    assert len(made.split()) == WORDS
    assert made.isascii()
    assert strength(made).is_enough
    assert generate(language) != made


@pytest.mark.parametrize("weak", ["", "123456", "motdepasse", "azertyuiop", "Camille2026"])
def test_strength_when_a_passphrase_is_weak_then_it_is_not_enough_and_advice_is_given(weak):
    judged = strength(weak, known_words=("Camille",))
    assert not judged.is_enough
    assert judged.advice
