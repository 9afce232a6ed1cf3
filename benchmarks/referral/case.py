"""The referral that is measured, an invented one of the tests: the whole of it, and a short letter."""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import cache
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from fontpkg_fira_sans import ROOT as FIRA

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tests"))
from fieldscreen.domain.workers import SigningIdentity
from fieldscreen.referral import compose, create_identity
from fieldscreen.referral.blocks import Document, SignatureBoxes
from referral import referral_samples as samples

NOW = samples.NOW
WORKER = samples.worker()
FONT = Path(str(FIRA)) / "files" / "FiraSans-Regular.ttf"


@cache
def whole() -> Document:
    """Return the whole document, annexes included: nine pages."""
    return compose(samples.contents(), samples.template())


@cache
def short() -> Document:
    """Return the letter of a smaller case without its annexes: four pages."""
    little = samples.contents(others=(), family=(), unknowns=(), facts=(), school=(), statements=())
    document = compose(little, samples.template())
    kinds = [type(block) for block in document.blocks]
    return replace(document, blocks=document.blocks[: kinds.index(SignatureBoxes) + 1])


@cache
def identities() -> tuple[tuple[str, SigningIdentity], ...]:
    """Return an identity as the program makes it, and one with the largest key it makes."""
    return ("P-256", create_identity(WORKER, now=NOW)), ("RSA-3072", _rsa_identity())


def _rsa_identity() -> SigningIdentity:
    key = rsa.generate_private_key(65537, 3072)
    template = x509.load_der_x509_certificate(create_identity(WORKER, now=NOW).certificate)
    builder = (
        x509.CertificateBuilder()
        .subject_name(template.subject)
        .issuer_name(template.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(template.not_valid_before_utc)
        .not_valid_after(template.not_valid_after_utc)
    )
    for extension in template.extensions:
        if not isinstance(extension.value, x509.SubjectKeyIdentifier):
            builder = builder.add_extension(extension.value, critical=extension.critical)
    certificate = builder.sign(key, hashes.SHA256())
    return SigningIdentity(
        certificate.public_bytes(serialization.Encoding.DER),
        key.private_bytes(
            serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        ),
    )
