"""What an authority signs: a request that was looked at becomes a certificate; withdrawals become a list.

RFC 5280 for both, RFC 9336 for the usage *document signing*.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from fieldscreen.referral.authority.key_file import AuthorityKey
from fieldscreen.referral.authority.register import Register, RevocationReason
from fieldscreen.referral.authority_errors import (
    AuthorityOutOfDateError,
    RequestForAuthorityError,
    RequestForPractisingError,
    RequestKeyWeakError,
    RequestNameError,
    RequestSignatureError,
    RequestUnreadableError,
    ValidityOutOfRangeError,
)
from fieldscreen.referral.sealing.identity import NAME_LIMIT, TRAINING_UNIT, document_usage, one_line
from fieldscreen.referral.sealing.pkcs12 import MOST_BYTES
from fieldscreen.referral.sealing.request import key_fingerprint
from fieldscreen.referral.sealing.signer_certificate import is_strong, key_kind

if TYPE_CHECKING:
    from cryptography.x509 import CertificateSigningRequest, Name, ObjectIdentifier

MOST_DAYS = 3 * 366
"""A person's certificate lasts three years at most: people leave, and laptops get lost."""

USUAL_DAYS = 2 * 365
MOST_LIST_DAYS = 92
USUAL_LIST_DAYS = 31
"""A list is replaced every month: whoever verifies with an older one is told so."""

_CLOCK_SLACK = timedelta(hours=1)
"""Laptops that never see a network are some minutes apart."""

_LEAST_RSA_BITS = 3072
"""For keys that will be used beyond 2030 (ANSSI, Guide de sélection d'algorithmes cryptographiques)."""

_PURPOSES = (
    "1.3.6.1.5.5.7.3.36",  # document signing (RFC 9336)
    "1.3.6.1.5.5.7.3.4",  # e-mail protection: a sealed message is signed with the same key
    "1.2.840.113583.1.1.5",  # authentic documents: readers by Adobe that do not know the first one
)


@dataclass(frozen=True, slots=True)
class CertificateRequest:
    """A request whose signature holds and whose key is strong.

    Attributes:
        name: Whom it names; the only thing that tells who asks is that somebody compares.
        organisation: Organisation it names; empty for none.
        key: Kind and length of the key.
        fingerprint: SHA-256 of the key (SubjectPublicKeyInfo), lower-case hexadecimal.
        left_out: What else the request says of its holder and the certificate will not.
        public_key: The key, DER.
    """

    name: str
    organisation: str
    key: str
    fingerprint: str
    left_out: tuple[str, ...]
    public_key: bytes = field(repr=False)


def read_request(content: bytes, authority: bytes) -> CertificateRequest:
    """Read a request (PEM or DER) and refuse what cannot be signed.

    Args:
        content: The file.
        authority: The authority's certificate, DER.

    Raises:
        RequestRefusedError: One class for each situation.
    """
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
    from cryptography.x509 import load_der_x509_certificate
    from cryptography.x509.oid import NameOID

    request = _loaded(content)
    key, public = key_kind(request), request.public_key()
    if not is_strong(key) or (key.startswith("RSA") and int(key.split()[1]) < _LEAST_RSA_BITS):
        raise RequestKeyWeakError(key)
    if public == load_der_x509_certificate(authority).public_key() or _asks_for_authority(request):
        raise RequestForAuthorityError
    values = [(one.oid, str(one.value)) for one in request.subject]
    if any(value == TRAINING_UNIT for _oid, value in values):
        raise RequestForPractisingError
    names = [_seen(value) for oid, value in values if oid == NameOID.COMMON_NAME]
    owners = [_seen(value) for oid, value in values if oid == NameOID.ORGANIZATION_NAME]
    if len(names) != 1 or not names[0] or len(owners) > 1:
        raise RequestNameError
    kept = {NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME}
    return CertificateRequest(
        names[0],
        owners[0] if owners else "",
        key,
        key_fingerprint(public),
        tuple(one_line(value) for oid, value in values if oid not in kept),
        public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo),
    )


def issue(authority: AuthorityKey, request: CertificateRequest, *, days: int, now: datetime) -> bytes:
    """Return a certificate (DER) for signing documents.

    Args:
        authority: The opened authority.
        request: What was asked for, looked at and compared.
        days: How long it is valid, at most as long as the authority itself.
        now: The laptop's clock (aware).

    Raises:
        ValidityOutOfRangeError: If *days* is less than one or more than :data:`MOST_DAYS`.
        AuthorityOutOfDateError: If the authority's own certificate is not valid.
    """
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization

    if not 1 <= days <= MOST_DAYS:
        raise ValidityOutOfRangeError(days, MOST_DAYS)
    refuse_out_of_date_authority(authority, now)
    above = authority.certificate
    key: Any = serialization.load_der_public_key(request.public_key)
    until = min(now + timedelta(days=days), above.not_valid_after_utc)
    issuing_key = authority.key.public_key()
    made = (
        x509.CertificateBuilder()
        .subject_name(_subject(request))
        .issuer_name(above.subject)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(max(now - _CLOCK_SLACK, above.not_valid_before_utc))
        .not_valid_after(until)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(document_usage(), critical=True)
        .add_extension(x509.ExtendedKeyUsage(_purposes()), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuing_key), critical=False)
        .sign(authority.key, hashes.SHA256())
    )
    return made.public_bytes(serialization.Encoding.DER)


def revocation_list(
    authority: AuthorityKey, register: Register, *, number: int, until: datetime, now: datetime
) -> bytes:
    """Return the list (DER) of every certificate the register says was withdrawn, expired ones too.

    Args:
        authority: The opened authority.
        register: What was issued and withdrawn.
        number: Number of the list, larger than all before (RFC 5280, 5.2.3).
        until: When it is due to be replaced (aware).
        now: The laptop's clock (aware).
    """
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization

    issuing_key = authority.key.public_key()
    made = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(authority.certificate.subject)
        .last_update(now)
        .next_update(until)
        .add_extension(x509.CRLNumber(number), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuing_key), critical=False)
    )
    for line in register.revoked.values():
        one = x509.RevokedCertificateBuilder().serial_number(int(line.serial, 16)).revocation_date(line.at)
        # RFC 5280, 5.3.1: "unspecified" is said by saying nothing.
        if line.reason is not None and line.reason is not RevocationReason.UNSPECIFIED:
            one = one.add_extension(x509.CRLReason(x509.ReasonFlags[line.reason]), critical=False)
        made = made.add_revoked_certificate(one.build())
    return made.sign(authority.key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)


def list_number(content: bytes) -> int:
    """Return the number of a list (DER), 0 when it has none.

    Raises:
        ValueError: If it is no list.
    """
    from cryptography import x509

    read = x509.load_der_x509_crl(content)
    try:
        return read.extensions.get_extension_for_class(x509.CRLNumber).value.crl_number
    except x509.ExtensionNotFound:
        return 0


def refuse_out_of_date_authority(authority: AuthorityKey, now: datetime) -> None:
    """Refuse to issue anything when the authority's own certificate is not valid.

    Raises:
        AuthorityOutOfDateError: If it is not.
    """
    since, until = authority.certificate.not_valid_before_utc, authority.certificate.not_valid_after_utc
    if not since <= now < until:
        raise AuthorityOutOfDateError(since, until)


def public_key_digest(certificate: bytes) -> str:
    """Return the fingerprint of the key in a certificate (DER)."""
    from cryptography.x509 import load_der_x509_certificate

    return key_fingerprint(load_der_x509_certificate(certificate).public_key())


def _loaded(content: bytes) -> CertificateSigningRequest:
    from cryptography import x509

    if len(content) > MOST_BYTES:
        raise RequestUnreadableError
    try:
        load = x509.load_pem_x509_csr if b"-----BEGIN" in content else x509.load_der_x509_csr
        request = load(content)
        request.public_key()
        list(request.extensions)
        list(request.subject)
    except Exception as error:  # whatever a file provokes: it is no request that can be read
        raise RequestUnreadableError from error
    try:
        is_signed = request.is_signature_valid
    except Exception as error:  # an algorithm nobody should use any more
        raise RequestSignatureError from error
    if not is_signed:
        raise RequestSignatureError
    return request


def _asks_for_authority(request: CertificateSigningRequest) -> bool:
    from cryptography import x509

    limits = [one.value for one in request.extensions if isinstance(one.value, x509.BasicConstraints)]
    usages = [one.value for one in request.extensions if isinstance(one.value, x509.KeyUsage)]
    return any(one.ca for one in limits) or any(one.key_cert_sign or one.crl_sign for one in usages)


def _seen(value: str) -> str:
    """Return a value as it is shown, in one spelling.

    Raises:
        RequestNameError: If it has signs that cannot be seen, or is too long for a certificate.
    """
    spelled = unicodedata.normalize("NFC", value)
    if not spelled.isprintable() or len(spelled) > NAME_LIMIT or spelled != " ".join(spelled.split()):
        raise RequestNameError
    return spelled


def _subject(request: CertificateRequest) -> Name:
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    parts = [x509.NameAttribute(NameOID.COMMON_NAME, request.name)]
    if request.organisation:
        parts.append(x509.NameAttribute(NameOID.ORGANIZATION_NAME, request.organisation))
    return x509.Name(parts)


def _purposes() -> list[ObjectIdentifier]:
    from cryptography.x509 import ObjectIdentifier

    return [ObjectIdentifier(one) for one in _PURPOSES]
