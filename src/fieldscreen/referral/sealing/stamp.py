"""The picture of a signature: who signed, when by the laptop's clock, with which certificate.

It is set with the same faces and the same care for people's text as the pages, as a small
PDF that becomes the field's appearance. It proves nothing by itself and says so.
"""

from __future__ import annotations

import io
from datetime import datetime
from typing import Any

from fieldscreen.domain.workers import Worker
from fieldscreen.referral.fingerprints import grouped_fingerprint

_CAPTIONS = {
    "fr": ("Signé électroniquement", "Heure déclarée : {time}", "Certificat (SHA-256) : {fingerprint}"),
    "en": ("Signed electronically", "Claimed time: {time}", "Certificate (SHA-256): {fingerprint}"),
}
_FALLBACK = "fr"


def stamp_lines(worker: Worker, now: datetime, fingerprint: str, language: str) -> tuple[str, ...]:
    """Return the lines of the stamp: title, name, function and organisation, time, fingerprint."""
    title, time, certificate = _CAPTIONS.get(language.split("-", 1)[0], _CAPTIONS[_FALLBACK])
    offset = now.strftime("%z")
    moment = f"{now:%d/%m/%Y %H:%M} (UTC{offset[:3]}:{offset[3:5]})"
    about = " – ".join(part for part in (worker.function, worker.organisation) if part)
    lines = (
        title, worker.name, about, time.format(time=moment),
        certificate.format(fingerprint=grouped_fingerprint(fingerprint)),
    )  # fmt: skip
    return tuple(line for line in lines if line)


def stamp_page(lines: tuple[str, ...], width: float, height: float) -> bytes:
    """Set *lines* on a page of *width* × *height* points; text too long for it is cut at the foot."""
    import pikepdf

    from fieldscreen.referral.rendering import sheet
    from fieldscreen.referral.rendering.finishing import drop_unembedded_fonts
    from fieldscreen.referral.rendering.fonts import Face, typefaces
    from fieldscreen.referral.rendering.sheet import Style
    from fieldscreen.referral.rendering.tagging import TaggedCanvas
    from fieldscreen.referral.rendering.textflow import TextFlow

    title = Style(face=Face.STRONG, size=8, leading=12, colour=sheet.DEEP)
    name = Style(face=Face.STRONG, size=11, leading=15)
    small = Style(size=7.6, leading=10.4)
    print_small = Style(size=6.4, leading=8.6, colour=sheet.MUTED)
    styles = (title, name, *(small for _ in lines[2:-1]), print_small)
    target = io.BytesIO()
    canvas = TaggedCanvas(target, pagesize=(width, height), invariant=1, pageCompression=1)
    top = height - 3
    for line, style in zip(lines, styles, strict=True):
        flow = TextFlow(line, style, typefaces(), element=None)
        _, taken = flow.wrap(width - 10, height)
        top -= taken
        flow.drawOn(canvas, 5, top)
    canvas.showPage()
    canvas.save()
    with pikepdf.open(io.BytesIO(target.getvalue())) as pdf:
        drop_unembedded_fonts(pdf)
        clean = io.BytesIO()
        pdf.save(clean, deterministic_id=True)
    return clean.getvalue()


def stamp_style(page: bytes, width: float, height: float) -> Any:
    """Return the library's style for a stamp that shows *page* and nothing else."""
    from pyhanko.pdf_utils.content import PdfContent
    from pyhanko.pdf_utils.layout import AxisAlignment, BoxConstraints, SimpleBoxLayoutRule
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.stamp import StaticStampStyle

    class StampPage(PdfContent):
        def render(self) -> bytes:
            form = self._ensure_writer.import_page_as_xobject(PdfFileReader(io.BytesIO(page)))
            self.resources.xobject["/Stamp"] = form
            return b"/Stamp Do"

    content = StampPage(box=BoxConstraints(width=width, height=height))
    middle = SimpleBoxLayoutRule(AxisAlignment.ALIGN_MID, AxisAlignment.ALIGN_MID)
    return StaticStampStyle(
        background=content, background_layout=middle, border_width=0, background_opacity=1.0
    )
