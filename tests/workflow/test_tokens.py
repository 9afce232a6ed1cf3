"""Keys in a real token (SoftHSM2): found, tried, signing and countersigning, and all that can be wrong."""

import dataclasses
import sys
import threading
from datetime import timedelta
from pathlib import Path

import pytest

from fieldscreen.domain.journal import Action
from fieldscreen.domain.referrals import Referral
from fieldscreen.domain.workers import SigningIdentity
from fieldscreen.referral import Verdict, verify_document
from fieldscreen.referral.errors import SignerExpiredError, SignerUsageError
from fieldscreen.referral.tokens import asking
from fieldscreen.workflow import tokens
from fieldscreen.workflow.countersigning import countersign, receive
from fieldscreen.workflow.signers import SignerForPractisingError, import_signer, signers
from support.offices import PASSPHRASE, ROOT, WORKER, referral_of, sign_case, workplace_on
from support.other_verifiers import openssl_accepts, pdfsig
from support.signer_files import NOON, authority
from support.tokens import LABEL, LAST_TRY, LOCKED, MODULE, PIN, blocked


def _found(workplace):
    return tokens.find_token_certificates(workplace, MODULE, tokens.token_access())


def _try(workplace, access):
    return tokens.read_token_signer(workplace, _found(workplace)[0], access)


def _bring(workplace):
    return import_signer(workplace, _try(workplace, tokens.token_access(PIN)))


@pytest.mark.parametrize("kind", ["p256", "rsa3072"])
def test_referral_when_signed_with_a_token_then_three_programs_accept_it_and_no_key_is_in_the_vault(
    workplace, token, tmp_path, kind
):
    token.put(kind)
    made = _bring(workplace)
    assert (made.token, made.is_in_use, made.authorities) == (LABEL, True, ("Autorité d’exemple",))
    assert workplace.vault.get(SigningIdentity, made.key).private_key == b""

    signed = sign_case(workplace, tokens.token_access(PIN))
    (signature,) = signed.report.signatures
    assert signed.report.verdict is Verdict.ACCEPTED
    assert signature.fingerprint == signed.referral.signer_fingerprint == made.facts.fingerprint
    assert "Signature is Valid." in pdfsig(signed.pdf, tmp_path)
    assert openssl_accepts(signed.pdf, authority(), tmp_path)


def test_file_when_countersigned_with_a_token_then_three_programs_accept_both_signatures(
    workplace, token, tmp_path
):
    token.put("rsa3072")
    _bring(workplace)
    sent = referral_of(dataclasses.replace(WORKER, name="Noé Modèle-Exemple"), tmp_path)
    pdf, report = countersign(workplace, receive(workplace, sent), access=tokens.token_access(PIN))
    assert [one.signer for one in report.signatures] == ["Noé Modèle-Exemple", "Morgane Modèle-Exemple"]
    assert pdfsig(pdf, tmp_path).count("Signature is Valid.") == 2
    assert openssl_accepts(pdf, authority(), tmp_path)
    assert verify_document(pdf + b"\n").verdict is Verdict.REJECTED


def test_token_when_looked_at_before_signing_then_its_name_and_the_state_of_its_pin_are_known(
    workplace, token
):
    assert tokens.look_at_token(workplace, tokens.token_access()) is None
    token.put()
    _bring(workplace)
    asked = tokens.look_at_token(workplace, tokens.token_access())
    state = tokens.PinState.FINE
    assert asked == tokens.TokenToAsk(LABEL, "Morgane Modèle-Exemple", state, is_pin_on_reader=False)
    assert tokens.token_in_use(workplace).module == str(MODULE)


def test_pin_when_wrong_then_nothing_is_kept_and_the_token_says_that_one_was_wrong(workplace, token):
    token.put()
    _bring(workplace)
    with pytest.raises(tokens.TokenPinWrongError) as caught:
        sign_case(workplace, tokens.token_access("000000"))
    assert caught.value.state is tokens.PinState.WRONG_BEFORE
    assert workplace.vault.all(Referral) == ()
    asked = tokens.look_at_token(workplace, tokens.token_access())
    assert asked.state is tokens.PinState.WRONG_BEFORE
    _try(workplace, tokens.token_access(PIN))
    assert tokens.look_at_token(workplace, tokens.token_access()).state is tokens.PinState.FINE


def test_pin_when_one_try_is_left_then_it_is_spent_only_if_somebody_says_so(workplace, token):
    token.put()
    _bring(workplace)
    token.mark(LAST_TRY)
    with pytest.raises(tokens.TokenLastTryError):
        _try(workplace, tokens.token_access(PIN))
    assert tokens.look_at_token(workplace, tokens.token_access()).state is tokens.PinState.LAST_TRY
    _try(workplace, tokens.token_access(PIN, risks_last_try=True))


def test_token_when_locked_then_no_pin_is_tried(workplace, token):
    token.put()
    _bring(workplace)
    token.mark(LOCKED)
    with pytest.raises(tokens.TokenLockedError):
        _try(workplace, tokens.token_access(PIN))
    with pytest.raises(tokens.TokenLockedError):
        tokens.look_at_token(workplace, tokens.token_access())


def test_token_when_not_inserted_then_its_name_is_told_and_it_signs_again_once_it_is(workplace, token):
    token.put()
    _bring(workplace)
    chosen = _found(workplace)[0]
    token.take_out()
    with pytest.raises(tokens.TokenMissingError) as caught:
        tokens.read_token_signer(workplace, chosen, tokens.token_access(PIN))
    assert caught.value.label == LABEL
    with pytest.raises(tokens.TokenMissingError):
        tokens.look_at_token(workplace, tokens.token_access())
    with pytest.raises(tokens.NoTokenError):
        _found(workplace)
    token.put_back()
    _try(workplace, tokens.token_access(PIN))


def test_token_when_taken_out_in_the_middle_then_nothing_is_kept_and_that_is_what_is_said(
    workplace, token, monkeypatch
):
    token.put()
    _bring(workplace)
    program = [sys.executable, str(ROOT / "tests" / "support" / "removing_token.py")]
    monkeypatch.setattr(asking, "_command", lambda: program)
    monkeypatch.setenv("TOKEN_TAKEN_OUT", str(token.folder))
    with pytest.raises(tokens.TokenRemovedError):
        sign_case(workplace, tokens.token_access(PIN))
    assert workplace.vault.all(Referral) == ()


def test_library_when_it_hangs_then_it_is_broken_off_from_another_thread(workplace, token):
    token.put()
    blocked(token)
    access = tokens.token_access()
    began = threading.Event()
    begin = access.begin
    access.begin = lambda process: (begin(process), began.set())

    def break_off():
        began.wait()
        access.cancel()

    threading.Thread(target=break_off).start()
    with pytest.raises(tokens.TokenCancelledError):
        tokens.find_token_certificates(workplace, MODULE, access)
    with pytest.raises(tokens.TokenCancelledError):
        tokens.find_token_certificates(workplace, MODULE, access)


@pytest.mark.parametrize(
    ("content", "kind"),
    [(None, tokens.TokenModuleMissingError), (b"no library", tokens.TokenModuleUnusableError)],
)
def test_library_when_it_is_none_then_that_is_said(workplace, tmp_path, content, kind):
    path = tmp_path / "library.so"
    if content:
        path.write_bytes(content)
    with pytest.raises(kind) as caught:
        tokens.find_token_certificates(workplace, path, tokens.token_access())
    assert caught.value.module == str(path)


def test_library_when_it_is_one_of_another_kind_then_that_is_said_too(workplace):
    other = next(Path("/usr/lib").rglob("libz.so.1"))
    with pytest.raises(tokens.TokenModuleUnusableError):
        tokens.find_token_certificates(workplace, other, tokens.token_access())


def test_token_when_it_holds_no_certificate_then_that_is_said(workplace, token):
    with pytest.raises(tokens.TokenCertificateMissingError) as caught:
        _found(workplace)
    assert caught.value.label == LABEL


@pytest.mark.parametrize(
    ("key_kind", "reason"),
    [(None, tokens.TokenKeyMissingError), ("authority", tokens.TokenKeyOtherError)],
)
def test_token_when_the_key_is_missing_or_another_then_the_trial_says_so(workplace, token, key_kind, reason):
    token.put(key_kind=key_kind)
    with pytest.raises(reason):
        _bring(workplace)
    assert len(signers(workplace)) == 1


@pytest.mark.parametrize(
    ("stated", "reason"),
    [
        ({"until": NOON - timedelta(days=1)}, SignerExpiredError),
        ({"signs": False}, SignerUsageError),
    ],
)
def test_certificate_when_of_no_use_then_it_is_shown_with_the_reason_and_no_pin_is_tried(
    workplace, token, stated, reason
):
    token.put(key_kind=None, **stated)
    (found,) = _found(workplace)
    assert type(found.candidate.refusal) is reason
    with pytest.raises(reason):
        tokens.read_token_signer(workplace, found, tokens.token_access(PIN))


def test_certificates_when_one_is_of_use_then_it_comes_first(workplace, token):
    token.put(key="02", key_kind=None, until=NOON - timedelta(days=1))
    token.put("rsa3072")
    assert [found.candidate.refusal is None for found in _found(workplace)] == [True, False]


def test_pin_when_missing_or_empty_then_the_token_is_not_asked(workplace, token):
    token.put()
    _bring(workplace)
    with pytest.raises(tokens.TokenPinNeededError):
        sign_case(workplace)
    with pytest.raises(tokens.TokenPinNeededError):
        _try(workplace, tokens.token_access())
    with pytest.raises(tokens.TokenPinFormatError):
        tokens.token_access("")


def test_pin_when_used_then_it_is_wiped_and_shown_nowhere(workplace, token):
    token.put()
    access = tokens.token_access(PIN)
    tokens.read_token_signer(workplace, _found(workplace)[0], access)
    assert PIN not in repr(access)
    assert PIN not in repr(access.pin)
    access.forget()
    assert access.pin.is_wiped


def test_journal_when_a_token_is_brought_in_then_it_has_the_line_of_any_identity(workplace, token):
    token.put()
    _bring(workplace)
    acts = [line.action for line in workplace.vault.journal()]
    assert acts.count(Action.IDENTITY_IMPORTED) == 1


def test_vault_when_opened_again_then_the_token_still_signs(new_workplace, workplace, token):
    token.put()
    _bring(workplace)
    workplace.lock()
    again = new_workplace()
    again.unlock(PASSPHRASE)
    assert tokens.look_at_token(again, tokens.token_access()).label == LABEL
    again.lock()


def test_training_vault_when_a_token_is_offered_then_it_is_refused(tmp_path, token):
    practising = workplace_on(tmp_path / "practising")
    practising.create(dataclasses.replace(WORKER, is_training=True), PASSPHRASE)
    practising.unlock(PASSPHRASE)
    with pytest.raises(SignerForPractisingError):
        _found(practising)
    practising.lock()


def test_libraries_when_listed_then_only_those_that_are_there_and_each_once():
    listed = tokens.known_modules()
    assert MODULE in [one.path for one in listed]
    assert len({one.path.resolve() for one in listed}) == len(listed)
    assert all(one.path.is_file() for one in listed)
