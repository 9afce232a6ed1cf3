"""Which identity signs: taken in, chosen, removed, and never where it must not."""

import dataclasses
from datetime import timedelta

import pytest

from fieldscreen.domain.journal import Action
from fieldscreen.domain.workers import SigningIdentity
from fieldscreen.referral import create_identity, fingerprint
from fieldscreen.referral.errors import SignerExpiredError, SignerPasswordWrongError
from fieldscreen.vault import Record
from fieldscreen.workflow.signers import (
    PROFILE,
    SignerForPractisingError,
    SignerUnknownError,
    choose_signer,
    import_signer,
    read_signer_file,
    remove_signer,
    signers,
)
from support.offices import PASSPHRASE, WORKER, sign_case, workplace_on
from support.signer_files import PASSWORD, signer_file


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "identity.p12"
    path.write_bytes(signer_file("rsa3072"))
    return path


def test_vault_when_new_then_the_identity_made_with_it_signs(workplace):
    (own,) = signers(workplace)
    assert own.is_own
    assert own.is_in_use
    assert own.facts.is_self_made
    assert own.authorities == ()


def test_identity_when_taken_in_then_it_signs_documents_and_the_own_one_goes_on_signing_heads(
    workplace, file
):
    made = import_signer(workplace, read_signer_file(workplace, file, PASSWORD))
    assert made.is_in_use
    assert made.authorities == ("Autorité d’exemple",)
    signed = sign_case(workplace)
    (signature,) = signed.report.signatures
    assert signature.signer == "Morgane Modèle-Exemple"
    assert signature.fingerprint == signed.referral.signer_fingerprint == made.facts.fingerprint
    assert workplace.fingerprint != made.facts.fingerprint


def test_identity_when_the_vault_is_opened_again_then_the_choice_is_kept(new_workplace, workplace, file):
    import_signer(workplace, read_signer_file(workplace, file, PASSWORD))
    workplace.lock()
    again = new_workplace()
    again.unlock(PASSPHRASE)
    assert [one.is_in_use for one in signers(again)] == [False, True]
    again.lock()


def test_identity_when_only_read_then_nothing_is_kept(workplace, file):
    before = workplace.vault.last_line()
    read_signer_file(workplace, file, PASSWORD)
    with pytest.raises(SignerPasswordWrongError):
        read_signer_file(workplace, file, "another")
    assert workplace.vault.last_line() == before
    assert len(signers(workplace)) == 1


def test_own_identity_when_chosen_back_then_it_signs_and_the_other_stays(workplace, file):
    made = import_signer(workplace, read_signer_file(workplace, file, PASSWORD))
    choose_signer(workplace, PROFILE)
    assert [(one.is_own, one.is_in_use) for one in signers(workplace)] == [(True, True), (False, False)]
    assert sign_case(workplace).report.signatures[0].fingerprint == workplace.fingerprint
    choose_signer(workplace, made.key)
    assert [one.is_in_use for one in signers(workplace)] == [False, True]


def test_second_identity_when_taken_in_then_only_that_one_signs(workplace, file, tmp_path):
    import_signer(workplace, read_signer_file(workplace, file, PASSWORD))
    other = tmp_path / "other.p12"
    other.write_bytes(signer_file("p256", name="Noé Modèle-Exemple"))
    import_signer(workplace, read_signer_file(workplace, other, PASSWORD))
    assert [one.facts.subject for one in signers(workplace) if one.is_in_use] == ["Noé Modèle-Exemple"]


def test_identity_when_removed_then_its_key_is_gone_and_the_own_one_signs(workplace, file):
    made = import_signer(workplace, read_signer_file(workplace, file, PASSWORD))
    remove_signer(workplace, made.key)
    (own,) = signers(workplace)
    assert own.is_in_use
    kept = workplace.vault.get(SigningIdentity, made.key)
    assert (kept.certificate, kept.private_key) == (b"", b"")
    with pytest.raises(SignerUnknownError):
        choose_signer(workplace, made.key)
    with pytest.raises(SignerUnknownError):
        remove_signer(workplace, PROFILE)


def test_journal_when_identities_come_and_go_then_each_act_has_its_line(workplace, file):
    made = import_signer(workplace, read_signer_file(workplace, file, PASSWORD))
    remove_signer(workplace, made.key)
    acts = [line.action for line in workplace.vault.journal()]
    wanted = (Action.IDENTITY_IMPORTED, Action.IDENTITY_CHOSEN, Action.IDENTITY_REMOVED)
    assert [acts.count(act) for act in wanted] == [1, 1, 1]


def test_referral_when_the_certificate_is_out_of_date_then_signing_says_so_before_anything_is_kept(workplace):
    old = create_identity(WORKER, now=workplace.now() - timedelta(days=3000))
    old = dataclasses.replace(old, is_chosen=True)
    record = Record(old, fingerprint(old.certificate)[:32])
    workplace.vault.commit(workplace.change(Action.IDENTITY_IMPORTED, record))
    assert [one.is_out_of_date for one in signers(workplace)] == [False, True]
    with pytest.raises(SignerExpiredError):
        sign_case(workplace)


def test_training_vault_when_an_identity_is_offered_then_it_is_refused(tmp_path, file):
    practising = workplace_on(tmp_path / "practising")
    practising.create(dataclasses.replace(WORKER, is_training=True), PASSPHRASE)
    practising.unlock(PASSPHRASE)
    with pytest.raises(SignerForPractisingError):
        read_signer_file(practising, file, PASSWORD)
    practising.lock()
