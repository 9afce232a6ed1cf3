"""Signed referrals made once, and the ways to spoil one."""

from __future__ import annotations

import io
from dataclasses import replace
from functools import lru_cache

import pikepdf
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
from pyhanko.sign.signers import ExternalSigner, PdfSignatureMetadata, PdfSigner

from fieldscreen.domain.workers import SigningIdentity
from fieldscreen.referral import compose, create_identity, fingerprint, render, sign
from fieldscreen.referral.sealing.cms import SigningKey
from fieldscreen.referral.sealing.stamp import stamp_lines, stamp_page, stamp_style
from referral.referral_samples import NOW, contents, template, worker


@lru_cache(maxsize=1)
def identity() -> SigningIdentity:
    return create_identity(worker(), now=NOW)


@lru_cache(maxsize=1)
def manager() -> SigningIdentity:
    return create_identity(replace(worker(), name="Bernard Exemple"), now=NOW)


@lru_cache(maxsize=1)
def stranger() -> SigningIdentity:
    return create_identity(worker(), now=NOW)


@lru_cache(maxsize=2)
def unsigned(*, prints_fingerprint: bool = True) -> bytes:
    printed = fingerprint(identity().certificate) if prints_fingerprint else ""
    return render(compose(contents(signer_fingerprint=printed), template()))


@lru_cache(maxsize=1)
def signed() -> bytes:
    return sign(unsigned(), identity(), worker=worker(), now=NOW, language="fr")


def sign_otherwise(
    pdf: bytes,
    field: str,
    who: SigningIdentity,
    *,
    certify: bool = False,
    permission: MDPPerm = MDPPerm.FILL_FORMS,
    appearance: object = None,
) -> bytes:
    """Sign as the program itself never would, or as a manager would."""
    key = SigningKey(who)
    metadata = PdfSignatureMetadata(
        field_name=field,
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
        certify=certify,
        # What the lock of the manager's field asks for; pyHanko would warn of anything else and take it.
        docmdp_permissions=MDPPerm.NO_CHANGES if field == "Manager" else permission,
    )
    signer = PdfSigner(
        metadata, ExternalSigner(key.certificate, None, signature_value=1), stamp_style=appearance
    )
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    session = signer.init_signing_session(writer, existing_fields_only=field in {"Worker", "Manager"})
    session.system_time = NOW
    prepared, target = session.prepare_tbs_document(None, 6000).digest_tbs_document()
    prepared.fill_with_cms(target, key.signature_over(prepared.document_digest))
    target.seek(0)
    return bytes(target.read())


def countersigned(pdf: bytes, language: str = "fr") -> bytes:
    """Sign in the manager's field with the picture a countersignature has."""
    width, height = 200.0, 60.0
    lines = stamp_lines(worker(), NOW, fingerprint(manager().certificate), language)
    style = stamp_style(stamp_page(lines, width, height), width, height)
    return sign_otherwise(pdf, "Manager", manager(), appearance=style)


def updated(pdf: bytes, change: object) -> bytes:
    """Append a revision that *change* writes."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    change(writer)
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def overlay(writer: IncrementalPdfFileWriter) -> None:
    """Draw over the first page."""
    page = writer.root["/Pages"]["/Kids"].raw_get(0).get_object()
    old = page.raw_get("/Contents")
    fresh = writer.add_object(generic.StreamObject(stream_data=b"q 1 1 1 rg 50 300 400 300 re f Q"))
    page["/Contents"] = generic.ArrayObject([old, fresh])
    writer.update_container(page)


def annotate(writer: IncrementalPdfFileWriter) -> None:
    """Put a note over the first page."""
    page = writer.root["/Pages"]["/Kids"].raw_get(0).get_object()
    note = generic.DictionaryObject(
        {
            pdf_name("/Type"): pdf_name("/Annot"),
            pdf_name("/Subtype"): pdf_name("/FreeText"),
            pdf_name("/Rect"): generic.ArrayObject(map(generic.FloatObject, (50, 500, 400, 600))),
            pdf_name("/Contents"): generic.pdf_string("Affaire classée"),
        }
    )
    page["/Annots"] = generic.ArrayObject([writer.add_object(note)])
    writer.update_container(page)


def swap_attachment(writer: IncrementalPdfFileWriter) -> None:
    """Replace the embedded copy."""
    attached = writer.root["/AF"].raw_get(0).get_object()["/EF"]
    content = attached["/F"].data.replace(b'"urgency":"immediate"', b'"urgency":"ordinary"')
    attached["/F"] = writer.add_object(generic.StreamObject(stream_data=content))
    writer.update_container(attached)


def run_script(writer: IncrementalPdfFileWriter) -> None:
    """Open with a script."""
    action = generic.DictionaryObject(
        {pdf_name("/S"): pdf_name("/JavaScript"), pdf_name("/JS"): generic.pdf_string("app.alert(1)")}
    )
    writer.root["/OpenAction"] = writer.add_object(action)
    writer.update_root()


def retitle(writer: IncrementalPdfFileWriter) -> None:
    """Change only the metadata, which the library's own policy lets pass."""
    packet = writer.root["/Metadata"]
    packet._data = packet.data.replace(b"Transmission", b"Retransmissi")
    packet._encoded_data = None
    writer.update_container(packet)


def restructure(writer: IncrementalPdfFileWriter) -> None:
    """Give a structure element another text for screen readers."""
    root = writer.root["/StructTreeRoot"]["/K"].raw_get(0).get_object()
    root["/ActualText"] = generic.pdf_string("Rien à signaler")
    writer.update_container(root)


def unreferenced(writer: IncrementalPdfFileWriter) -> None:
    """Add an object nothing refers to."""
    writer.add_object(generic.pdf_string("caché"))


def rewritten(pdf: bytes) -> bytes:
    """The same pages saved afresh by another program: the signature no longer fits."""
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        opened.save(target)
    return target.getvalue()


def encrypted(pdf: bytes) -> bytes:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        opened.save(target, encryption=pikepdf.Encryption(owner="o", user="u", R=6))
    return target.getvalue()


def without_byte_range(pdf: bytes) -> bytes:
    """A signature forged away: no byte range (USF)."""
    return pdf.replace(b"/ByteRange", b"/ByteRangX")


def with_empty_contents(pdf: bytes) -> bytes:
    """A signature forged away: contents of zeros (USF)."""
    start, end = contents_place(pdf)
    return pdf[:start] + b"0" * (end - start) + pdf[end:]


def contents_place(pdf: bytes) -> tuple[int, int]:
    """Where the hexadecimal contents of the last signature stand, without the angle brackets."""
    start = pdf.rindex(b"/Contents <") + len(b"/Contents <")
    return start, pdf.index(b">", start)
