"""Signing identities in PKCS#12 files: taken in, or refused each for its own reason."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldscreen.referral import compose, fingerprint, render, sign, verify_document
from fieldscreen.referral.errors import (
    SignerExpiredError,
    SignerFileLegacyError,
    SignerFileUnreadableError,
    SignerIsAuthorityError,
    SignerKeyMissingError,
    SignerKeyWeakError,
    SignerNotYetValidError,
    SignerPasswordWrongError,
    SignerRefusedError,
    SignerUsageError,
)
from fieldscreen.referral.sealing.pkcs12 import read_identity
from fieldscreen.referral.sealing.signer_certificate import certificate_facts
from fieldscreen.referral.verifying import Trust, Verdict
from referral.referral_samples import contents, template, worker
from support.other_verifiers import openssl_accepts, pdfsig
from support.signer_files import NOON, PASSWORD, TLS_SERVER, authority, legacy_file, signer_file


def _refused(content: bytes, password: str = PASSWORD) -> SignerRefusedError:
    with pytest.raises(SignerRefusedError) as caught:
        read_identity(content, password, now=NOON)
    return caught.value


@pytest.mark.parametrize("kind", ["p256", "rsa3072"])
def test_identity_when_read_from_a_file_then_it_carries_key_certificate_and_authority(kind: str) -> None:
    identity = read_identity(signer_file(kind), PASSWORD, now=NOON)
    facts = certificate_facts(identity.certificate)

    assert facts.subject == "Morgane Modèle-Exemple"
    assert facts.issuer == "Autorité d’exemple"
    assert facts.key == {"p256": "P-256", "rsa3072": "RSA 3072"}[kind]
    assert not facts.is_self_made
    assert [certificate_facts(one).subject for one in identity.chain] == ["Autorité d’exemple"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (lambda: signer_file(with_key=False), SignerKeyMissingError),
        (lambda: signer_file(until=NOON - timedelta(days=1)), SignerExpiredError),
        (lambda: signer_file(since=NOON + timedelta(days=1)), SignerNotYetValidError),
        (lambda: signer_file(is_authority=True), SignerIsAuthorityError),
        (lambda: signer_file(signs=False), SignerUsageError),
        (lambda: signer_file(purpose=TLS_SERVER), SignerUsageError),
        (lambda: signer_file("rsa1024"), SignerKeyWeakError),
        (lambda: b"", SignerFileUnreadableError),
        (lambda: b"%PDF-1.7 no identity", SignerFileUnreadableError),
        (lambda: signer_file()[:-40], SignerFileUnreadableError),
    ],
)
def test_file_when_it_is_of_no_use_then_the_reason_is_its_own(content, reason) -> None:
    assert type(_refused(content())) is reason


def test_file_when_the_password_is_wrong_then_nothing_else_is_blamed() -> None:
    assert type(_refused(signer_file(), "un autre")) is SignerPasswordWrongError
    assert type(_refused(signer_file(), "")) is SignerPasswordWrongError


def test_file_when_it_is_under_rc2_then_that_is_said_before_any_password(tmp_path: Path) -> None:
    content = legacy_file(tmp_path)
    assert type(_refused(content, "x")) is SignerFileLegacyError
    assert type(_refused(content, "wrong")) is SignerFileLegacyError


def test_file_when_the_certificate_expired_then_the_day_is_told() -> None:
    error = _refused(signer_file(until=NOON - timedelta(days=1)))
    assert isinstance(error, SignerExpiredError)
    assert error.until == NOON - timedelta(days=1)


@settings(max_examples=60)
@given(st.binary(max_size=400), st.text(max_size=8))
def test_file_when_it_is_anything_then_it_is_refused_plainly(content: bytes, password: str) -> None:
    _refused(content, password)


@pytest.mark.parametrize("kind", ["p256", "rsa3072"])
def test_signature_when_made_with_an_issued_identity_then_three_programs_agree(
    kind: str, tmp_path: Path
) -> None:
    identity = read_identity(signer_file(kind), PASSWORD, now=NOON)
    stated = contents(signer_fingerprint=fingerprint(identity.certificate))
    pdf = sign(render(compose(stated, template())), identity, worker=worker(), now=NOON, language="fr")
    above = authority().public_bytes(Encoding.DER)

    report = verify_document(pdf, trusted=(above,))
    assert report.verdict is Verdict.ACCEPTED, report.reasons
    assert report.signatures[0].trust is Trust.PINNED
    assert report.signatures[0].issuer.endswith("Autorité d’exemple")
    shown = pdfsig(pdf, tmp_path)
    assert "Signature is Valid." in shown
    assert "Total document signed" in shown
    assert openssl_accepts(pdf, authority(), tmp_path)
    changed = bytearray(pdf)
    changed[len(pdf) // 3] ^= 1
    assert not openssl_accepts(bytes(changed), authority(), tmp_path)
