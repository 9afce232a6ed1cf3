"""Identities and signatures, read by other programs than ours."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldscreen.domain.workers import SigningIdentity
from fieldscreen.referral import (
    IdentityInvalidError,
    SigningFailedError,
    compose,
    create_identity,
    fingerprint,
    fingerprint_words,
    grouped_fingerprint,
    neutral_file_name,
    render,
    sign,
)
from referral.referral_samples import NOW, contents, template, worker


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return render(compose(contents(), template()))


@pytest.fixture(scope="module")
def identity() -> SigningIdentity:
    return create_identity(worker(), now=NOW)


def signed_by(identity: SigningIdentity, pdf: bytes, language: str = "fr") -> bytes:
    return sign(pdf, identity, worker=worker(), now=NOW, language=language)


def test_identity_when_made_names_worker_and_organisation(identity: SigningIdentity) -> None:
    certificate = x509.load_der_x509_certificate(identity.certificate)
    names = {attribute.oid: attribute.value for attribute in certificate.subject}
    usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value

    assert names[NameOID.COMMON_NAME] == "Claire Exemple"
    assert names[NameOID.ORGANIZATION_NAME] == "Association d’exemple Passerelles"
    assert isinstance(certificate.public_key(), ec.EllipticCurvePublicKey)
    assert usage.digital_signature
    assert usage.content_commitment
    assert not usage.key_cert_sign


@settings(max_examples=40)
@given(st.text(), st.text())
def test_identity_when_names_are_anything_is_made_or_refused_plainly(name: str, organisation: str) -> None:
    somebody = replace(worker(), name=name, organisation=organisation)
    try:
        made = create_identity(somebody, now=NOW)
    except IdentityInvalidError:
        assert not any(sign.isprintable() and not sign.isspace() for sign in name)
    else:
        x509.load_der_x509_certificate(made.certificate)


def test_identity_when_the_clock_is_naive_is_refused() -> None:
    with pytest.raises(IdentityInvalidError):
        create_identity(worker(), now=datetime(2026, 1, 1))


def test_identity_when_made_twice_differs() -> None:
    assert create_identity(worker(), now=NOW) != create_identity(worker(), now=NOW)


def test_fingerprint_when_grouped_reads_four_signs_at_a_time(identity: SigningIdentity) -> None:
    digest = fingerprint(identity.certificate)

    assert re.fullmatch(r"([0-9A-F]{4} ){15}[0-9A-F]{4}", grouped_fingerprint(digest))
    assert grouped_fingerprint(digest).replace(" ", "").lower() == digest
    assert len(fingerprint_words(digest, "fr").split()) == 12
    assert fingerprint_words("00" * 32, "en").split()[0] == "abandon"


def test_signature_when_checked_by_pdfsig_is_valid_and_covers_the_file(
    identity: SigningIdentity, pdf: bytes, tmp_path: Path
) -> None:
    file = tmp_path / "signed.pdf"
    file.write_bytes(signed_by(identity, pdf))
    shown = subprocess.run(["pdfsig", str(file)], capture_output=True, check=False, text=True).stdout

    assert "Signature is Valid." in shown
    assert "Total document signed" in shown
    assert "ETSI.CAdES.detached" in shown
    assert "Claire Exemple" in shown
    assert subprocess.run(["qpdf", "--check", str(file)], capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize(
    ("language", "words"), [("fr", "Signé électroniquement"), ("en", "Signed electronically")]
)
def test_stamp_when_shown_names_signer_claim_and_fingerprint(
    identity: SigningIdentity, pdf: bytes, tmp_path: Path, language: str, words: str
) -> None:
    file = tmp_path / "signed.pdf"
    file.write_bytes(signed_by(identity, pdf, language))
    text = " ".join(
        subprocess.run(["pdftotext", str(file), "-"], capture_output=True, check=True).stdout.decode().split()
    )

    assert words in text
    assert "22/11/2026 18:40 (UTC+01:00)" in text
    assert grouped_fingerprint(fingerprint(identity.certificate)) in text


def test_signing_when_the_document_is_signed_already_is_refused(
    identity: SigningIdentity, pdf: bytes
) -> None:
    with pytest.raises(SigningFailedError):
        signed_by(identity, signed_by(identity, pdf))


@pytest.mark.parametrize("data", [b"", b"hello", b"%PDF-1.7\n%%EOF"])
def test_signing_when_it_is_no_referral_is_refused(identity: SigningIdentity, data: bytes) -> None:
    with pytest.raises(SigningFailedError):
        signed_by(identity, data)


def test_signing_when_key_and_certificate_are_of_two_people_is_refused(
    identity: SigningIdentity, pdf: bytes
) -> None:
    other = create_identity(worker(), now=NOW)

    with pytest.raises(IdentityInvalidError):
        signed_by(SigningIdentity(identity.certificate, other.private_key), pdf)


@pytest.mark.parametrize("key", [b"", b"garbage"])
def test_signing_when_the_key_cannot_be_read_is_refused(
    identity: SigningIdentity, pdf: bytes, key: bytes
) -> None:
    with pytest.raises(IdentityInvalidError):
        signed_by(SigningIdentity(identity.certificate, key), pdf)


def test_signing_when_the_clock_is_naive_is_refused(identity: SigningIdentity, pdf: bytes) -> None:
    with pytest.raises(SigningFailedError):
        sign(pdf, identity, worker=worker(), now=datetime(2026, 1, 1), language="fr")


def test_signing_when_names_are_long_or_strange_still_stamps(identity: SigningIdentity, pdf: bytes) -> None:
    strange = replace(worker(), name="漢\u202e😨 " + "x" * 3000, function="f" * 3000)

    assert sign(pdf, identity, worker=strange, now=NOW, language="fr").startswith(pdf)


def test_file_name_when_made_says_nothing_about_anybody() -> None:
    assert neutral_file_name("K7M-2QX-4", 3) == "K7M-2QX-4_003.pdf"
    assert neutral_file_name("../../é", 12) == "document_012.pdf"


def test_public_names_when_imported_load_no_pdf_library(tmp_path: Path) -> None:
    import sys

    script = (
        "import sys, fieldscreen.referral\n"
        "heavy = {'reportlab', 'pikepdf', 'pyhanko', 'cryptography', 'mnemonic'} & set(sys.modules)\n"
        "sys.exit(','.join(sorted(heavy)) or 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stderr


def test_time_when_in_utc_is_signed_too(identity: SigningIdentity, pdf: bytes) -> None:
    assert sign(pdf, identity, worker=worker(), now=NOW.astimezone(UTC), language="fr").startswith(pdf)
