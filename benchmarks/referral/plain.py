"""The same work with the libraries alone: reportlab without structure, pyHanko with its own signer."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from xml.sax.saxutils import escape

import case
from asn1crypto import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner
from pyhanko.sign.signers.pdf_cms import Signer
from pyhanko_certvalidator.registry import SimpleCertificateStore
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import NextPageTemplate, Paragraph, SimpleDocTemplate

from fieldscreen.domain.workers import SigningIdentity
from fieldscreen.referral.blocks import Document, Text
from fieldscreen.referral.fingerprints import fingerprint
from fieldscreen.referral.rendering import sheet
from fieldscreen.referral.rendering.fonts import Face, typefaces
from fieldscreen.referral.rendering.story import Story
from fieldscreen.referral.rendering.tagging import Element
from fieldscreen.referral.sealing.stamp import stamp_lines, stamp_page, stamp_style


class _BareCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """What our flowables need of a canvas, without a structure."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.fields: dict[str, object] = {}

    @contextmanager
    def content(self, _element: object) -> Iterator[None]:
        yield

    @contextmanager
    def artifact(self, _kind: str = "") -> Iterator[None]:
        yield


def same_flowables(document: Document) -> bytes:
    """Set the very flowables of *document* with reportlab alone: no header, no structure, no finish."""
    flowables = Story(Element("Document"), typefaces(), document.language).of_all(document.blocks)
    # A plain template has one kind of page, and none for the sheet that can be taken off.
    return _built([one for one in flowables if not isinstance(one, NextPageTemplate)])


def paragraphs(document: Document) -> bytes:
    """Set the words of *document* as reportlab's own paragraphs."""
    typefaces()
    style = ParagraphStyle("body", fontName=Face.REGULAR.value, fontSize=9.5, leading=13, spaceAfter=4)
    return _built([Paragraph(escape(words), style) for words in words_of(document)])


def _built(flowables: list[object]) -> bytes:
    target = io.BytesIO()
    pages = SimpleDocTemplate(
        target,
        pagesize=(sheet.PAGE_WIDTH, sheet.PAGE_HEIGHT),
        leftMargin=sheet.MARGIN_X,
        rightMargin=sheet.MARGIN_X,
        initialFontName=Face.REGULAR.value,
    )
    pages.build(flowables, canvasmaker=_BareCanvas)
    return target.getvalue()


def words_of(document: Document) -> list[str]:
    """Return every piece of text of *document*, in reading order."""
    return [words for block in document.blocks for words in _words(block)]


def _words(value: object) -> Iterator[str]:
    if isinstance(value, Text):
        yield value.words
    elif isinstance(value, str):
        if value:
            yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _words(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _words(getattr(value, field.name))


class _LoadedSigner(Signer):  # type: ignore[misc]
    """pyHanko's signer with a key that is loaded once."""

    def __init__(self, identity: SigningIdentity) -> None:
        self._key = serialization.load_der_private_key(identity.private_key, password=None)
        certificate = x509.Certificate.load(identity.certificate)
        super().__init__(
            signing_cert=certificate, cert_registry=SimpleCertificateStore.from_certs([certificate])
        )

    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
        del digest_algorithm, dry_run
        if isinstance(self._key, ec.EllipticCurvePrivateKey):
            return self._key.sign(data, ec.ECDSA(hashes.SHA256()))
        return self._key.sign(data, padding.PKCS1v15(), hashes.SHA256())  # type: ignore[union-attr]


class PeerSigner:
    """Certifies in the worker's field as pyHanko does by itself."""

    def __init__(self, identity: SigningIdentity) -> None:
        self._signer = _LoadedSigner(identity)
        self._certificate = identity.certificate

    def sign(self, pdf: bytes) -> bytes:
        """Sign *pdf*, with the same picture as ours."""
        metadata = PdfSignatureMetadata(
            field_name="Worker",
            md_algorithm="sha256",
            subfilter=SigSeedSubFilter.PADES,
            certify=True,
            docmdp_permissions=MDPPerm.FILL_FORMS,
        )
        width, height = 200.0, 60.0
        lines = stamp_lines(case.WORKER, case.NOW, fingerprint(self._certificate), "fr")
        style = stamp_style(stamp_page(lines, width, height), width, height)
        signed = PdfSigner(metadata, self._signer, stamp_style=style).sign_pdf(
            IncrementalPdfFileWriter(io.BytesIO(pdf)), existing_fields_only=True
        )
        return bytes(signed.getvalue())
