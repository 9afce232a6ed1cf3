"""Signing a rendered referral: the worker certifies it, the manager countersigns it.

The certification (DocMDP, ISO 32000-1, 12.8.2.2) allows filling in form fields and signing,
which is what the manager's countersignature needs, and nothing else. The countersignature
closes the document: its field locks every other (``/Lock``, table 233, with the permission
"no changes" of ISO 32000-2), so whatever is added later makes it false.
"""

from __future__ import annotations

import io
from datetime import datetime
from typing import Any

from fieldscreen.domain.workers import SigningIdentity, Worker
from fieldscreen.referral.errors import SigningFailedError
from fieldscreen.referral.fields import MANAGER_FIELD, WORKER_FIELD
from fieldscreen.referral.fingerprints import fingerprint
from fieldscreen.referral.sealing.cms import DIGEST, SigningKey
from fieldscreen.referral.sealing.stamp import stamp_lines, stamp_page, stamp_style
from fieldscreen.referral.tokens import TokenAccess

_ROOM_BESIDE_CERTIFICATES = 1024
"""Bytes of the CMS object besides the certificates: attributes, names twice."""


def sign(  # noqa: PLR0913  what a visible signature shows, and what makes it
    pdf: bytes,
    identity: SigningIdentity,
    *,
    worker: Worker,
    now: datetime,
    language: str,
    access: TokenAccess | None = None,
    passphrase: str = "",
) -> bytes:
    """Certify *pdf* as the worker (PAdES B-B) with a visible signature.

    Args:
        pdf: A rendered referral with its empty signature field.
        identity: Key and certificate.
        worker: Whose name and function the visible signature shows.
        now: The laptop's clock (aware): a claim, shown as one.
        language: Language of the visible signature, BCP 47.
        access: One turn at the token, when the key is in one.
        passphrase: Opens *pdf* when it is a locked copy; the signature then stands over the locked file.

    Raises:
        IdentityInvalidError: If key and certificate cannot be read or do not belong together.
        TokenError: If the key is in a token that does not sign.
        SigningFailedError: If *pdf* is no unsigned referral, or *now* is naive.
    """
    key = SigningKey(identity, access)
    return _signed(pdf, WORKER_FIELD, key, (worker, now, language), passphrase)


def add_countersignature(
    pdf: bytes,
    identity: SigningIdentity,
    *,
    worker: Worker,
    now: datetime,
    language: str,
    access: TokenAccess | None = None,
) -> bytes:
    """Countersign *pdf* in the manager's field (PAdES B-B) with a visible signature; it closes the document.

    Whether the worker's signature holds is not looked at here: ``verify_document`` says that.

    Args:
        pdf: A referral that the worker certified.
        identity: Key and certificate of the manager.
        worker: Whose name and function the visible signature shows: the manager's.
        now: The laptop's clock (aware): a claim, shown as one.
        language: Language of the visible signature, BCP 47.
        access: One turn at the token, when the key is in one.

    Raises:
        IdentityInvalidError: If key and certificate cannot be read or do not belong together.
        TokenError: If the key is in a token that does not sign.
        SigningFailedError: If *pdf* has no empty field for it, or *now* is naive.
    """
    key = SigningKey(identity, access)
    return _signed(pdf, MANAGER_FIELD, key, (worker, now, language))


def _signed(
    pdf: bytes,
    field: str,
    key: SigningKey,
    shown: tuple[Worker, datetime, str],
    passphrase: str = "",
) -> bytes:
    worker, now, language = shown
    if now.tzinfo is None:
        raise SigningFailedError("the time is naive")
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign.general import SigningError

    try:
        writer: Any = IncrementalPdfFileWriter(io.BytesIO(pdf), strict=True)
        if passphrase:
            writer.encrypt(passphrase)
        width, height = _field_size(writer, field)
        lines = stamp_lines(worker, now, fingerprint(key.certificate.dump()), language)
        style = stamp_style(stamp_page(lines, width, height), width, height)
        return _filled(writer, field, key, style, now)
    except (PdfError, SigningError, KeyError, ValueError) as error:
        raise SigningFailedError(str(error)) from error


def _field_size(writer: Any, name: str) -> tuple[float, float]:
    for reference in writer.root["/AcroForm"]["/Fields"]:
        field = reference.get_object()
        if field["/T"] == name:
            if "/V" in field:
                raise SigningFailedError("the document is signed already")
            x, y, right, top = (float(side) for side in field["/Rect"])
            return right - x, top - y
    raise SigningFailedError("the document has no signature field")


def _filled(writer: Any, field: str, key: SigningKey, style: Any, now: datetime) -> bytes:
    from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
    from pyhanko.sign.signers import ExternalSigner, PdfSignatureMetadata, PdfSigner

    metadata = PdfSignatureMetadata(
        field_name=field,
        md_algorithm=DIGEST,
        subfilter=SigSeedSubFilter.PADES,
        certify=field == WORKER_FIELD,
        docmdp_permissions=MDPPerm.FILL_FORMS if field == WORKER_FIELD else MDPPerm.NO_CHANGES,
    )
    # The library lays out field, appearance and byte range; the CMS object is ours.
    layout = PdfSigner(metadata, ExternalSigner(key.certificate, None, signature_value=1), stamp_style=style)
    session = layout.init_signing_session(writer, existing_fields_only=True)
    session.system_time = now
    room = 2 * (key.size + len(key.certificate.dump()) + _ROOM_BESIDE_CERTIFICATES)
    prepared, target = session.prepare_tbs_document(None, room).digest_tbs_document()
    prepared.fill_with_cms(target, key.signature_over(prepared.document_digest))
    target.seek(0)
    return bytes(target.read())
