"""What of a signature's CMS object stands outside what is signed, held to the one form it may have.

Lengths, version numbers, the list of digests and the parameters of algorithms are covered by no signature,
and readers pass over most of them (RFC 5652, 5.1 and 5.3). A file of which a bit was changed is not the file
that was signed, so they are compared, to the byte, with what the signer of these documents writes.
"""

from __future__ import annotations

from typing import Any

_SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")
_VERSION_1 = bytes.fromhex("020101")
_DATA_BESIDE = bytes.fromhex("300b06092a864886f70d010701")
"""``id-data`` and no content: the document is beside the signature and not in it."""

_SHA2 = tuple(bytes.fromhex(f"300d060960864801650304020{number}0500") for number in (1, 2, 3))
"""SHA-256, SHA-384 and SHA-512 as algorithms, with the parameter NULL (RFC 5754, 2)."""

_SIGNED_BY = tuple(
    bytes.fromhex(one)
    for one in (
        *(f"300a06082a8648ce3d04030{number}" for number in (2, 3, 4)),
        *(f"300d06092a864886f70d01010{number}0500" for number in ("b", "c", "d")),
    )
)
"""ECDSA with SHA-256, SHA-384 and SHA-512, and RSA (PKCS #1 v1.5) with them (RFC 5754, 3)."""

_MOST_CERTIFICATES = 6
_SET, _TAG_0 = 0x31, 0xA0


def is_framed_exactly(content: bytes) -> bool:
    """Tell whether everything around the signed attributes is as it must be; for one signer.

    Args:
        content: The signature's place in the file, with the zeros that fill it up.

    Raises:
        ValueError: If it is no CMS object.
    """
    from asn1crypto import parser

    kind, within = _parts(content[: parser.peek(content)])
    (data,) = _parts(within)
    version, digests, beside, certificates, signers = _parts(data)
    (signer,) = _parts(signers)
    own_version, _named, digest, attributes, algorithm, _signature = _parts(signer)
    return (
        kind == _SIGNED_DATA
        and version == own_version == _VERSION_1
        and beside == _DATA_BESIDE
        and digest in _SHA2
        and algorithm in _SIGNED_BY
        and _is_a_chain(_parts(certificates))
        and digests == bytes((_SET, len(digest))) + digest
        and within[0] == certificates[0] == attributes[0] == _TAG_0
    )


def _is_a_chain(certificates: list[bytes]) -> bool:
    """Tell whether the certificates are a signer's and those above it: one more would be anybody's."""
    from cryptography.x509 import load_der_x509_certificate

    from fieldscreen.referral.certificate_chains import chain_above

    if len(certificates) > _MOST_CERTIFICATES:
        raise ValueError("more certificates than any chain has")
    loaded = [load_der_x509_certificate(one) for one in certificates]
    lengths = (len(chain_above(one, [other for other in loaded if other is not one])) for one in loaded)
    return max(lengths, default=-1) == len(loaded) - 1


def names_exactly(signer: Any, certificate: Any) -> bool:
    """Tell whether a CMS signer (asn1crypto) names its certificate to the byte.

    The name is compared as names are, capital letters or not (RFC 5280, 7.1), so that a byte of it could be
    changed unseen.
    """
    named = signer["sid"]
    if named.name != "issuer_and_serial_number":
        return True
    return bool(named.chosen["issuer"].dump() == certificate.issuer.dump())


def _parts(value: bytes) -> list[bytes]:
    """Return what a constructed DER value is made of, nothing before, between or behind.

    Raises:
        ValueError: If it is not made so.
    """
    from asn1crypto import parser

    _class, _method, _tag, head, rest, _trailer = parser.parse(value, strict=True)
    if len(head) + len(rest) != len(value):
        raise ValueError("something stands behind")
    found = []
    while rest:
        size = parser.peek(rest)
        found.append(rest[:size])
        rest = rest[size:]
    return found
