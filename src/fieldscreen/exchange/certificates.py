"""An office's certificate, as it handed it over: PEM or DER, read once and kept as DER.

Nothing here says that the certificate is the office's: that is compared by telephone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fieldscreen.domain.errors import FieldScreenError

_PEM_START = b"-----BEGIN CERTIFICATE-----"


class CertificateUnreadableError(FieldScreenError):
    """The file is no certificate."""

    def __init__(self) -> None:
        super().__init__("the file is no X.509 certificate")


@dataclass(frozen=True, slots=True)
class CertificateFacts:
    """What a certificate says of itself.

    Attributes:
        der: The certificate, DER.
        name: Whom it names; empty when nobody.
        ends_at: When it ends (aware, UTC).
    """

    der: bytes
    name: str
    ends_at: datetime


def read_certificate(content: bytes) -> CertificateFacts:
    """Read a certificate from a file's content.

    Raises:
        CertificateUnreadableError: If it is none.
    """
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import Encoding
    from cryptography.x509.oid import NameOID

    load = x509.load_pem_x509_certificate if _PEM_START in content else x509.load_der_x509_certificate
    try:
        found = load(content)
        named = found.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
        return CertificateFacts(
            found.public_bytes(Encoding.DER), str(named[0].value) if named else "", found.not_valid_after_utc
        )
    except Exception:  # noqa: BLE001  whatever a hostile file provokes, it is no certificate
        raise CertificateUnreadableError from None
