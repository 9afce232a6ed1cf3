"""Making the place for a time-stamp, and the request for it.

A document time-stamp (ISO 32000-2, 12.8.5; ETSI EN 319 142-1, 5.4.3) is a revision of its own whose
token covers every byte of the file but its own place. The file is therefore written whole first, with
that place empty, and kept: the stamp that comes back fits these bytes and no others. Certificates and
revocation lists go into the same revision (document security store, ISO 32000-2, 12.8.4.3), so that
the stamp covers them too. Neither counts as a change under the worker's certification or the manager's
lock (ISO 32000-2, 12.8.2.2, table 257), and nothing else is changed, not even the metadata.
"""

from __future__ import annotations

import hashlib
import io
import secrets
from dataclasses import dataclass
from typing import Any

from fieldscreen.referral.fields import MOST_STAMPS, stamp_field
from fieldscreen.referral.sealing.cms import DIGEST
from fieldscreen.referral.stamp_errors import StampedAlreadyError, StampMaterialError, StampPlaceError
from fieldscreen.referral.verifying.reading import keep_quiet

ROOM_BYTES = 24 * 1024
"""Bytes reserved for the token. PDF/A allows no string of more than 32,767 bytes (ISO 19005-3, 6.1.13)."""

_NONCE_BITS = 64
_TOP_BIT = 1 << (_NONCE_BITS - 2)
_PLACE = b"/Contents <" + b"0" * (2 * ROOM_BYTES) + b">"


@dataclass(frozen=True, slots=True)
class PreparedStamp:
    """A file with an empty place for its time-stamp.

    Attributes:
        content: The bytes the file will have, zeros where the stamp goes.
        nonce: The number the answer must repeat, positive.
        policy: Policy that was asked for, an object identifier; empty for whatever the authority has.
    """

    content: bytes
    nonce: int
    policy: str = ""

    @property
    def place(self) -> tuple[int, int]:
        """Where the hexadecimal digits of the stamp stand, from and up to.

        Raises:
            StampPlaceError: If there is no such place.
        """
        start = self.content.rfind(_PLACE)
        if start < 0:
            raise StampPlaceError("not empty")
        digits = start + _PLACE.index(b"0")
        return digits, digits + 2 * ROOM_BYTES

    @property
    def imprint(self) -> bytes:
        """SHA-256 of every byte but the place with its brackets, as the file's byte range says."""
        start, end = self.place
        return hashlib.sha256(self.content[: start - 1] + self.content[end + 1 :]).digest()

    @property
    def request(self) -> bytes:
        """The request (TimeStampReq, DER; RFC 3161, 2.4.1); the authority is asked for its certificate."""
        from asn1crypto import algos, tsp

        values: dict[str, Any] = {
            "version": "v1",
            "message_imprint": tsp.MessageImprint(
                {
                    "hash_algorithm": algos.DigestAlgorithm({"algorithm": DIGEST}),
                    "hashed_message": self.imprint,
                }
            ),
            "nonce": self.nonce,
            "cert_req": True,
        }
        if self.policy:
            values["req_policy"] = self.policy
        return bytes(tsp.TimeStampReq(values).dump())


def prepare_stamp(
    pdf: bytes,
    *,
    certificates: tuple[bytes, ...] = (),
    lists: tuple[bytes, ...] = (),
    policy: str = "",
    renews: bool = False,
) -> PreparedStamp:
    """Make the place for a time-stamp at the end of *pdf*, with what a later check needs.

    The certificates of the signatures, and of the stamps below, are kept in any case.

    Args:
        pdf: A signed referral. Whether its signatures hold is not looked at here.
        certificates: More certificates (DER) to keep in the file, such as the authorities'.
        lists: Revocation lists (DER) to keep in the file.
        policy: Policy to ask for, an object identifier; empty for whatever the authority has.
        renews: Whether it follows an earlier time-stamp, to prove that this one was still good
            (ETSI EN 319 142-1, 5.4.3 and 5.5: a document time-stamp over those before it).

    Raises:
        StampedAlreadyError: If it carries a time-stamp and *renews* is not said, or as many as there may be.
        StampMaterialError: If a certificate or a list cannot be read.
        StampPlaceError: If *pdf* is no signed file, or *policy* no object identifier.
    """
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign.general import SigningError

    keep_quiet()
    nonce = secrets.randbits(_NONCE_BITS - 2) | _TOP_BIT
    try:
        content = _with_place(pdf, _read_material(certificates, lists), renews=renews)
        prepared = PreparedStamp(content, nonce, policy)
        prepared.request  # noqa: B018  a policy that is none shows here, not at the authority
    except (PdfError, SigningError, KeyError, ValueError) as error:
        raise StampPlaceError(type(error).__name__) from error
    return prepared


def _read_material(certificates: tuple[bytes, ...], lists: tuple[bytes, ...]) -> tuple[list[Any], list[Any]]:
    from asn1crypto import crl, x509
    from cryptography.x509 import load_der_x509_certificate, load_der_x509_crl

    try:
        for one in certificates:
            load_der_x509_certificate(one)
        for one in lists:
            load_der_x509_crl(one)
    except ValueError as error:
        raise StampMaterialError from error
    return (
        [x509.Certificate.load(one) for one in dict.fromkeys(certificates)],
        [crl.CertificateList.load(one) for one in dict.fromkeys(lists)],
    )


def _with_place(pdf: bytes, material: tuple[list[Any], list[Any]], *, renews: bool) -> bytes:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.fields import InvisSigSettings, SigFieldSpec
    from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigObjSetup
    from pyhanko.sign.signers.pdf_byterange import DocumentTimestamp
    from pyhanko.sign.validation.dss import DocumentSecurityStore

    class StampWriter(IncrementalPdfFileWriter):
        """Writes what is added and leaves the metadata as it was signed."""

        def _update_meta(self) -> None:
            """Change nothing: a stamped file says what the signed one said."""

    given, lists = material
    signed = PdfFileReader(io.BytesIO(pdf), strict=True).embedded_signatures
    if not signed:
        raise StampPlaceError("no signature")
    stamps = sum(one.sig_object_type == "/DocTimeStamp" for one in signed)
    if stamps >= (MOST_STAMPS if renews else 1):
        raise StampedAlreadyError
    name = stamp_field(stamps + 1)
    used = [one for signature in signed for one in _certificates_in(signature)]
    writer: Any = StampWriter(io.BytesIO(pdf), strict=True)
    DocumentSecurityStore.supply_dss_in_writer(writer, None, certs=[*used, *given], crls=lists)
    # Out of the page: PDF/UA asks a tag of whatever is on it, PDF/A forbids to hide it (see docs/decisions).
    place = SigFieldSpec(name, invis_sig_settings=InvisSigSettings(box_out_of_bounds=True))
    steps = PdfCMSEmbedder(new_field_spec=place).write_cms(name, writer)
    next(steps)
    placeholder: Any = DocumentTimestamp
    steps.send(SigObjSetup(sig_placeholder=placeholder(bytes_reserved=2 * ROOM_BYTES)))
    _, target = steps.send(SigIOSetup(md_algorithm=DIGEST))
    target.seek(0)
    return bytes(target.read())


def _certificates_in(signature: Any) -> list[Any]:
    found = [one.chosen for one in signature.signed_data["certificates"] if one.name == "certificate"]
    own = signature.signer_cert
    return [own, *(one for one in found if one.dump() != own.dump())]
