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

DIGEST = "sha256"


class SigningKey:
    """A key with its certificate, checked to belong together.

    Attributes:
        certificate: The certificate, parsed for CMS.
        chain: The certificates above it, parsed likewise; they travel with the signature.
    """

    def __init__(self, identity: SigningIdentity) -> None:
        from asn1crypto import x509
        from cryptography.hazmat.primitives import serialization
        from cryptography.hazmat.primitives.asymmetric import ec, rsa
        from cryptography.x509 import load_der_x509_certificate

        try:
            # An RSA key was examined when it was brought in; doing it again would take 0.2 s each time.
            key = serialization.load_der_private_key(
                identity.private_key, password=None, unsafe_skip_rsa_key_validation=True
            )
            public = load_der_x509_certificate(identity.certificate).public_key()
        except (ValueError, TypeError) as error:
            raise IdentityInvalidError("key or certificate cannot be read") from error
        if not isinstance(key, ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey):
            raise IdentityInvalidError("the key is of a kind that signs no document")
        if key.public_key() != public:
            raise IdentityInvalidError("the certificate belongs to another key")
        self._key = key
        self.certificate = x509.Certificate.load(identity.certificate)
        self.chain = tuple(x509.Certificate.load(one) for one in identity.chain)

    @property
    def size(self) -> int:
        """Bytes that the certificates and the signature take at most."""
        return sum(len(one.dump()) for one in (self.certificate, *self.chain)) + (self._key.key_size // 4)

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
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric import ec, padding

        if isinstance(self._key, ec.EllipticCurvePrivateKey):
            return "sha256_ecdsa", self._key.sign(covered, ec.ECDSA(hashes.SHA256()))
        return "sha256_rsa", self._key.sign(covered, padding.PKCS1v15(), hashes.SHA256())


def _attribute(kind: str, value: Any) -> Any:
    from asn1crypto import cms

    return cms.CMSAttribute({"type": cms.CMSAttributeType(kind), "values": (value,)})
