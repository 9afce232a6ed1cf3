"""The signature itself: a CMS object of level PAdES B-B over the digest of the file.

ETSI EN 319 142-1, 6.3, and EN 319 122-1: signed attributes content-type, message-digest and
signing-certificate-v2; no signing-time attribute, the claimed time stands in the PDF's own
signature dictionary. Built here in a few lines because the library's way needs an event
loop, and the program has none (no sockets, not even a loop's own).
"""

from __future__ import annotations

from typing import Any

from fieldscreen.domain.workers import SigningIdentity
from fieldscreen.referral.errors import IdentityInvalidError
from fieldscreen.referral.sealing.raw_signing import raw_signing
from fieldscreen.referral.tokens import TokenAccess

DIGEST = "sha256"


class SigningKey:
    """A key with its certificate, checked to belong together; one in a token when it signs.

    Attributes:
        certificate: The certificate, parsed for CMS.
        chain: The certificates above it, parsed likewise; they travel with the signature.
    """

    def __init__(self, identity: SigningIdentity, access: TokenAccess | None = None) -> None:
        from asn1crypto import x509
        from cryptography.x509 import load_der_x509_certificate

        try:
            public: Any = load_der_x509_certificate(identity.certificate).public_key()
        except ValueError as error:
            raise IdentityInvalidError("the certificate cannot be read") from error
        self._sign = raw_signing(identity, public, access)
        self._public = public
        self.certificate = x509.Certificate.load(identity.certificate)
        self.chain = tuple(x509.Certificate.load(one) for one in identity.chain)

    @property
    def size(self) -> int:
        """Bytes that the certificates and the signature take at most."""
        key_bits: int = self._public.key_size
        return sum(len(one.dump()) for one in (self.certificate, *self.chain)) + key_bits // 4

    def signature_over(self, document_digest: bytes) -> Any:
        """Return the CMS object that signs *document_digest* (SHA-256 of the covered bytes)."""
        from asn1crypto import algos, cms
        from pyhanko.sign.general import as_signing_certificate_v2

        attributes = cms.CMSAttributes(
            [
                _attribute("content_type", "data"),
                _attribute("message_digest", document_digest),
                _attribute("signing_certificate_v2", as_signing_certificate_v2(self.certificate)),
            ]
        )
        algorithm, signature = self._raw(attributes.dump())
        identifier = cms.IssuerAndSerialNumber(
            {"issuer": self.certificate.issuer, "serial_number": self.certificate.serial_number}
        )
        signer = cms.SignerInfo(
            {
                "version": "v1",
                "sid": cms.SignerIdentifier("issuer_and_serial_number", identifier),
                "digest_algorithm": algos.DigestAlgorithm({"algorithm": DIGEST}),
                "signature_algorithm": algos.SignedDigestAlgorithm({"algorithm": algorithm}),
                "signed_attrs": attributes,
                "signature": signature,
            }
        )
        signed = cms.SignedData(
            {
                "version": "v1",
                "digest_algorithms": [algos.DigestAlgorithm({"algorithm": DIGEST})],
                "encap_content_info": {"content_type": "data"},
                "certificates": [self.certificate, *self.chain],
                "signer_infos": [signer],
            }
        )
        return cms.ContentInfo({"content_type": "signed_data", "content": signed})

    def _raw(self, covered: bytes) -> tuple[str, bytes]:
        from cryptography.hazmat.primitives.asymmetric import ec

        is_curve = isinstance(self._public, ec.EllipticCurvePublicKey)
        return "sha256_ecdsa" if is_curve else "sha256_rsa", self._sign(covered)


def _attribute(kind: str, value: Any) -> Any:
    from asn1crypto import cms

    return cms.CMSAttribute({"type": cms.CMSAttributeType(kind), "values": (value,)})
