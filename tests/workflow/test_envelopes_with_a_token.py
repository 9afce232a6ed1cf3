"""Envelopes whose signature is made by a key in a real token (SoftHSM2)."""

import dataclasses
import subprocess

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from fieldscreen.domain.journal import Action
from fieldscreen.workflow import tokens
from fieldscreen.workflow.envelopes import Envelope, Form, copy_signer, save_envelope
from fieldscreen.workflow.journalling import journal_rows
from fieldscreen.workflow.recipients import directory_of, save_office
from fieldscreen.workflow.signers import choose_signer
from fieldscreen.workflow.verifying import Verdict, verify_file
from support.offices import sign_case
from support.signer_files import authority, certificate, key_of
from support.tokens import PIN, bring_token

LOCKED, SEALED = Envelope.LOCKED, Envelope.SEALED


@pytest.fixture
def referral(workplace, token):
    """Return a referral that a token signed, to an office with a certificate; the token stays in use."""
    token.put("rsa3072")
    access = bring_token(workplace)
    office = directory_of(workplace, "fr").office("crip-59")
    der = certificate("Cellule d’exemple", kind="rsa2048", receives=True).public_bytes(Encoding.DER)
    office = dataclasses.replace(office, certificate=der)
    save_office(workplace, office)
    return sign_case(workplace, access, office=office.as_recipient()).referral


def test_locked_copy_when_a_token_signed_then_the_same_token_signs_the_copy(workplace, referral, tmp_path):
    choose_signer(workplace, "profile")
    asked = tokens.look_at_token(
        workplace, tokens.token_access(), copy_signer(workplace, referral.identifier, LOCKED)
    )
    assert asked.subject == "Morgane Modèle-Exemple"

    saved = save_envelope(
        workplace, referral.identifier, LOCKED, Form.FILE, tmp_path, access=tokens.token_access(PIN)
    )

    report = verify_file(saved.path, passphrase=saved.passphrase)
    assert report.verdict is Verdict.ACCEPTED
    assert [one.fingerprint for one in report.signatures] == [referral.signer_fingerprint]


def test_sealed_message_when_a_token_signs_then_openssl_opens_it_and_accepts_the_signature(
    workplace, referral, tmp_path
):
    saved = save_envelope(
        workplace, referral.identifier, SEALED, Form.FILE, tmp_path, access=tokens.token_access(PIN)
    )

    key = key_of("rsa2048").private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (tmp_path / "office.key").write_bytes(key)
    (tmp_path / "root.pem").write_bytes(authority().public_bytes(Encoding.PEM))
    opened, root = tmp_path / "opened.eml", tmp_path / "root.pem"
    for command in (
        f"openssl cms -decrypt -in {saved.path} -inkey {tmp_path / 'office.key'} -out {opened}",
        f"openssl cms -verify -in {opened} -CAfile {root} -purpose any -out {tmp_path / 'inner.eml'}",
    ):
        done = subprocess.run(command.split(), capture_output=True, check=False, text=True)
        assert done.returncode == 0, done.stderr


def test_envelope_when_the_token_does_not_sign_then_nothing_is_written_and_nothing_journalled(
    workplace, referral, tmp_path
):
    folder = tmp_path / "out"
    folder.mkdir()
    for envelope in (LOCKED, SEALED):
        for error, access in (
            (tokens.TokenPinNeededError, None),
            (tokens.TokenPinWrongError, tokens.token_access("314159")),
        ):
            with pytest.raises(error):
                save_envelope(workplace, referral.identifier, envelope, Form.FILE, folder, access=access)

    assert not list(folder.iterdir())
    assert not {Action.COPY_LOCKED, Action.MESSAGE_SEALED} & {row.action for row in journal_rows(workplace)}


def test_plain_message_when_a_token_signs_documents_then_it_is_not_asked(
    workplace, referral, token, tmp_path
):
    token.take_out()
    assert copy_signer(workplace, referral.identifier, Envelope.PLAIN) is None
    assert save_envelope(workplace, referral.identifier, Envelope.PLAIN, Form.DRAFT, tmp_path).path.exists()
