"""Signatures nobody should believe: forged away, over part of the file, with another certificate.

What the program would never make is made here by hand: the byte range is chosen freely and
the CMS object filled in afterwards (universal signature forgery, Mladenov and others, CCS 2019).
"""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Callable
from datetime import timedelta

from asn1crypto import algos, cms, x509
from cryptography import x509 as cx509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
from pyhanko.sign.signers import ExternalSigner, PdfSignatureMetadata, PdfSigner

from documents import document_samples as d
from fieldscreen.domain.workers import SigningIdentity
from fieldscreen.referral.sealing.cms import SigningKey
from referral.referral_samples import NOW

Ranges = tuple[int, int, int, int]
_ROOM = 6000


def _load(identity: SigningIdentity) -> ec.EllipticCurvePrivateKey:
    return serialization.load_der_private_key(identity.private_key, password=None)


def prepared(
    digest: str = "sha256", permission: MDPPerm = MDPPerm.FILL_FORMS, who: SigningIdentity | None = None
):
    """Return a certified file whose CMS object is still to be filled in, and how to do it."""
    key = SigningKey(who or d.identity())
    metadata = PdfSignatureMetadata(
        field_name="Worker", md_algorithm=digest, subfilter=SigSeedSubFilter.PADES, certify=True,
        docmdp_permissions=permission,
    )  # fmt: skip
    signer = PdfSigner(metadata, ExternalSigner(key.certificate, None, signature_value=1))
    writer = IncrementalPdfFileWriter(io.BytesIO(d.unsigned()))
    session = signer.init_signing_session(writer, existing_fields_only=True)
    session.system_time = NOW
    return session.prepare_tbs_document(None, _ROOM).digest_tbs_document()


def with_range(choose: Callable[[Ranges], Ranges]) -> bytes:
    """Certify over a byte range of one's own choice: the mathematics hold, the coverage does not."""
    _, target = prepared()
    data = bytearray(target.getvalue())
    found = re.search(rb"/ByteRange \[([\d ]+?)\]( *)", bytes(data))
    honest = tuple(int(number) for number in found[1].split())
    chosen = choose(honest)
    written = b"/ByteRange [" + b" ".join(b"%d" % number for number in chosen) + b"]"
    room = found.end() - found.start()
    if len(written) > room:
        raise ValueError("the range does not fit into its place")
    data[found.start() : found.end()] = written.ljust(room)
    covered = b"".join(
        bytes(data[max(start, 0) : max(start, 0) + max(length, 0)])
        for start, length in (chosen[:2], chosen[2:])
    )
    signature = (
        SigningKey(d.identity())
        .signature_over(hashlib.sha256(covered).digest())
        .dump()
        .hex()
        .upper()
        .encode()
    )
    at = honest[1] + 1
    data[at : at + len(signature)] = signature
    return bytes(data)


def filled(make: Callable[[bytes], cms.ContentInfo], **options: object) -> bytes:
    """Certify with the CMS object that *make* gives for the document's digest."""
    ready, target = prepared(**options)
    ready.fill_with_cms(target, make(ready.document_digest))
    return bytes(target.getvalue())


def weak_digest() -> bytes:
    """SHA-1 throughout."""
    key, certificate = _load(d.identity()), x509.Certificate.load(d.identity().certificate)

    def make(document_digest: bytes) -> cms.ContentInfo:
        return signed_data(certificate, key, document_digest, "sha1")

    return filled(make, digest="sha1")


def weak_signature_only() -> bytes:
    """SHA-256 of the document, but the attributes signed with SHA-1."""
    key, certificate = _load(d.identity()), x509.Certificate.load(d.identity().certificate)
    return filled(lambda digest: signed_data(certificate, key, digest, "sha256", signed_with="sha1"))


def another_certificate_of_the_same_name() -> bytes:
    """The true signature, shown with a certificate of the same name, number and key."""
    swapped = reissued(d.identity(), serial=None)

    def make(document_digest: bytes) -> cms.ContentInfo:
        made = SigningKey(d.identity()).signature_over(document_digest)
        made["content"]["certificates"] = [x509.Certificate.load(swapped)]
        return cms.ContentInfo.load(made.dump(force=True))

    return filled(make)


def another_key_of_the_same_name() -> bytes:
    """The true signature, shown with a stranger's certificate made out to the same name."""

    def make(document_digest: bytes) -> cms.ContentInfo:
        made = SigningKey(d.identity()).signature_over(document_digest)
        other = x509.Certificate.load(d.stranger().certificate)
        signer = made["content"]["signer_infos"][0]
        made["content"]["certificates"] = [other]
        signer["sid"] = cms.SignerIdentifier(
            "issuer_and_serial_number",
            cms.IssuerAndSerialNumber({"issuer": other.issuer, "serial_number": other.serial_number}),
        )
        return cms.ContentInfo.load(made.dump(force=True))

    return filled(make)


def without_certificate_reference() -> bytes:
    """No signing-certificate attribute: the certificate beside it could be any."""
    key, certificate = _load(d.identity()), x509.Certificate.load(d.identity().certificate)
    return filled(lambda digest: signed_data(certificate, key, digest, "sha256", names_certificate=False))


def signed_outside_validity(*, days: int) -> bytes:
    """A certificate that begins or ends *days* away from the claimed time."""
    identity = outside_validity(days)
    unsigned = d.unsigned(prints_fingerprint=False)
    return d.sign_otherwise(unsigned, "Worker", identity, certify=True)


def outside_validity(days: int) -> SigningIdentity:
    begins = NOW + timedelta(days=days)
    return SigningIdentity(reissued(d.stranger(), begins=begins), d.stranger().private_key)


def reissued(identity: SigningIdentity, *, serial: int | None = None, begins: object = NOW) -> bytes:
    """Another certificate for the same key and name."""
    old = cx509.load_der_x509_certificate(identity.certificate)
    builder = (
        cx509.CertificateBuilder().subject_name(old.subject).issuer_name(old.issuer).public_key(old.public_key())
        .serial_number(serial or old.serial_number).not_valid_before(begins - timedelta(days=1))
        .not_valid_after(begins + timedelta(days=30))
    )  # fmt: skip
    for extension in old.extensions:
        builder = builder.add_extension(extension.value, critical=extension.critical)
    return builder.sign(_load(identity), hashes.SHA256()).public_bytes(serialization.Encoding.DER)


def signed_data(
    certificate: x509.Certificate, key: ec.EllipticCurvePrivateKey, document_digest: bytes, digest: str,
    *, signed_with: str = "", names_certificate: bool = True,
) -> cms.ContentInfo:  # fmt: skip
    """Build a CMS object with the algorithms named."""
    from pyhanko.sign.general import as_signing_certificate_v2

    signed_with = signed_with or digest
    pairs = [("content_type", "data"), ("message_digest", document_digest)]
    if names_certificate:
        pairs.append(("signing_certificate_v2", as_signing_certificate_v2(certificate)))
    attributes = cms.CMSAttributes(
        [cms.CMSAttribute({"type": cms.CMSAttributeType(kind), "values": (value,)}) for kind, value in pairs]
    )
    hashed = {"sha1": hashes.SHA1, "sha256": hashes.SHA256}[signed_with]()
    identifier = cms.IssuerAndSerialNumber(
        {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
    )
    signer = cms.SignerInfo({
        "version": "v1",
        "sid": cms.SignerIdentifier("issuer_and_serial_number", identifier),
        "digest_algorithm": algos.DigestAlgorithm({"algorithm": digest}),
        "signature_algorithm": algos.SignedDigestAlgorithm({"algorithm": f"{signed_with}_ecdsa"}),
        "signed_attrs": attributes,
        "signature": key.sign(attributes.dump(), ec.ECDSA(hashed)),
    })  # fmt: skip
    content = cms.SignedData({
        "version": "v1",
        "digest_algorithms": [algos.DigestAlgorithm({"algorithm": digest})],
        "encap_content_info": {"content_type": "data"},
        "certificates": [certificate],
        "signer_infos": [signer],
    })  # fmt: skip
    return cms.ContentInfo({"content_type": "signed_data", "content": content})


def null_contents(pdf: bytes) -> bytes:
    """The contents are the word null (USF)."""
    return _contents(pdf, b"null")


def missing_contents(pdf: bytes) -> bytes:
    """There is no entry of contents (USF)."""
    return pdf.replace(b"/Contents <", b"/Contentz <")


def empty_contents(pdf: bytes) -> bytes:
    """The contents are an empty string (USF)."""
    return _contents(pdf, b"<>")


def null_byte_range(pdf: bytes) -> bytes:
    """The byte range is the word null (USF)."""
    return re.sub(rb"/ByteRange \[[^\]]*\]", lambda found: b"/ByteRange null".ljust(len(found[0])), pdf)


def negative_byte_range(pdf: bytes) -> bytes:
    """Every number of the byte range below zero (USF)."""
    return re.sub(
        rb"/ByteRange \[[^\]]*\] *", lambda found: b"/ByteRange [0 -1 -1 -1]".ljust(len(found[0])), pdf
    )


def _contents(pdf: bytes, value: bytes) -> bytes:
    start, end = d.contents_place(pdf)
    return pdf[: start - 1] + value.ljust(end - start + 2) + pdf[end + 1 :]


def same_signer_twice() -> bytes:
    """The worker countersigns as well."""
    return d.sign_otherwise(d.signed(), "Manager", d.identity())


def signed_over(change: object) -> bytes:
    """A revision between the two signatures."""
    return d.sign_otherwise(d.updated(d.signed(), change), "Manager", d.manager())


def certified_over(*changes: object, flattened: bool = True) -> bytes:
    """Certified only after *changes*: the signer is the attacker, or was deceived.

    Saved as one revision, so that nothing but the content tells.
    """
    pdf = d.unsigned()
    for change in changes:
        pdf = d.updated(pdf, change)
    return d.sign_otherwise(d.rewritten(pdf) if flattened else pdf, "Worker", d.identity(), certify=True)


def prepared_then(prepare: object, change: object, *, countersigned: bool) -> bytes:
    """Something prepared in the signed file, and a later revision that makes use of it."""
    spoilt = d.updated(certified_over(prepare), change)
    return d.sign_otherwise(spoilt, "Manager", d.manager()) if countersigned else spoilt


def without_perms() -> bytes:
    """Certified, but the catalogue does not say so: viewers would not hold to it."""
    ready, target = prepared()
    data = target.getvalue().replace(b"/Perms", b"/Permz", 1)
    covered = io.BytesIO(data)
    numbers = [int(n) for n in re.search(rb"/ByteRange \[([\d ]+?)\]", data)[1].split()]
    digest = hashlib.sha256(data[: numbers[1]] + data[numbers[2] :]).digest()
    ready.fill_with_cms(covered, SigningKey(d.identity()).signature_over(digest))
    return covered.getvalue()


def third_signature() -> bytes:
    """A stranger in a field of the stranger's own, after both."""
    return d.sign_otherwise(d.countersigned(d.signed()), "Zusatz", d.stranger())
