"""Making laid-out pages a PDF/A-3a and PDF/UA-1 file: structure, colours, record, fields.

ISO 19005-3 (PDF/A-3, level a) and ISO 14289-1 (PDF/UA-1) on top of ISO 32000-1. The empty
signature fields are made here, tagged, so that signing later changes no structure.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import re
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from fieldscreen.domain.encoding import canonical_json
from fieldscreen.referral.blocks import Document
from fieldscreen.referral.fields import MANAGER_FIELD, RECORD_NAME
from fieldscreen.referral.pages_digest import pages_digest
from fieldscreen.referral.rendering.metadata import xmp_packet
from fieldscreen.referral.rendering.pages import LaidOut
from fieldscreen.referral.rendering.tagging import Element, FieldMark, Mark

_PRINT_AND_LOCKED = 4 | 128
"""Annotation flags Print and Locked (ISO 32000-1, table 165)."""

_JPEG_IN_TEXT = [Name.ASCII85Decode, Name.DCTDecode]
"""How reportlab writes a JPEG."""


def finish(laid_out: LaidOut, document: Document) -> bytes:
    """Return the finished, unsigned file; equal input gives equal bytes."""
    with pikepdf.open(io.BytesIO(laid_out.pdf)) as pdf:
        drop_unembedded_fonts(pdf)
        _bare_jpegs(pdf)
        widgets = _add_fields(pdf, laid_out)
        _Structure(pdf, widgets).write(laid_out.root)
        _describe(pdf, document.title, document.language)
        pdf.remove_unreferenced_resources()
        _add_record(pdf, document)
        return _saved(pdf)


def finish_sheet(laid_out: bytes, root: Element, *, title: str, language: str) -> bytes:
    """Return finished pages that nobody signs and nothing is embedded in.

    Args:
        laid_out: reportlab's file.
        root: Its structure tree.
        title: Title of the file.
        language: BCP 47 tag.
    """
    with pikepdf.open(io.BytesIO(laid_out)) as pdf:
        drop_unembedded_fonts(pdf)
        _Structure(pdf, {}).write(root)
        _describe(pdf, title, language)
        return _saved(pdf)


def _saved(pdf: pikepdf.Pdf) -> bytes:
    target = io.BytesIO()
    pdf.save(
        target,
        min_version="1.7",
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        deterministic_id=True,
        fix_metadata_version=False,
    )
    return target.getvalue()


def drop_unembedded_fonts(pdf: pikepdf.Pdf) -> None:
    """Remove the fonts a page lists but does not embed: reportlab names one in which nothing is set."""
    for page in pdf.pages:
        fonts: Any = page.resources.get("/Font", {})
        for name in list(fonts.keys()):
            if "/FontDescriptor" not in fonts[name] and "/DescendantFonts" not in fonts[name]:
                del fonts[name]


def _bare_jpegs(pdf: pikepdf.Pdf) -> None:
    """Put each JPEG into the file as it is: smaller by a fifth, and taken out of it with its own digest."""
    for item in pdf.objects:
        if isinstance(item, pikepdf.Stream) and list(item.get("/Filter", ())) == _JPEG_IN_TEXT:
            encoded = item.read_raw_bytes()
            item.write(base64.a85decode(encoded.strip(), adobe=True), filter=Name.DCTDecode)


def _add_fields(pdf: pikepdf.Pdf, laid_out: LaidOut) -> dict[str, Any]:
    widgets: dict[str, Any] = {}
    for name, place in laid_out.fields.items():
        page = pdf.pages[place.page]
        x, y, right, top = place.rectangle
        blank = pdf.make_stream(b"q Q", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, right - x, top - y])
        widget = pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                FT=Name.Sig,
                T=String(name),
                TU=String(place.description),
                Contents=String(place.description),
                Rect=Array([x, y, right, top]),
                P=page.obj,
                F=_PRINT_AND_LOCKED,
                AP=Dictionary(N=blank),
            )
        )
        if name == MANAGER_FIELD:
            # Its signature closes the document: no field and nothing else may change after it.
            widget.Lock = pdf.make_indirect(Dictionary(Type=Name.SigFieldLock, Action=Name.All, P=1))
        if "/Annots" not in page.obj:
            page.obj.Annots = Array([])
        page.obj.Annots.append(widget)
        widgets[name] = widget
    pdf.Root.AcroForm = Dictionary(Fields=Array(list(widgets.values())), SigFlags=0)
    return widgets


class _Structure:
    """Writes a structure tree into one file."""

    def __init__(self, pdf: pikepdf.Pdf, widgets: dict[str, Any]) -> None:
        self._pdf, self._widgets = pdf, widgets
        self._pages = list(pdf.pages)
        self._owners: list[dict[int, Any]] = [{} for _ in self._pages]
        self._objects: list[Any] = []

    def write(self, root: Element) -> None:
        tree = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        tree.K = Array([self._element(root, tree)])
        numbers: list[Any] = []
        for key, page in enumerate(self._pages):
            page.obj.StructParents = key
            page.obj.Tabs = Name.S
            owners = self._owners[key]
            numbers += [key, self._pdf.make_indirect(Array([owners[mark] for mark in range(len(owners))]))]
        for offset, owner in enumerate(self._objects):
            numbers += [len(self._pages) + offset, owner]
        tree.ParentTree = self._pdf.make_indirect(Dictionary(Nums=Array(numbers)))
        tree.ParentTreeNextKey = len(self._pages) + len(self._objects)
        self._pdf.Root.StructTreeRoot = tree
        self._pdf.Root.MarkInfo = Dictionary(Marked=True)

    def _element(self, element: Element, parent: Any) -> Any:
        item = self._pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.role}"), P=parent))
        if element.language:
            item.Lang = String(element.language)
        if element.actual:
            item.ActualText = String(element.actual)
        if element.alternative:
            item.Alt = String(element.alternative)
        if element.attributes:
            item.A = Dictionary({f"/{key}": Name(f"/{value}") for key, value in element.attributes.items()})
        if element.box is not None:
            item.A.BBox = Array([round(side, 2) for side in element.box])
        kids = [self._kid(kid, item) for kid in element.kids]
        # The verifier allows a field to be signed only if it is the one kid of its element, not in an array.
        item.K = kids[0] if element.role == "Form" and len(kids) == 1 else Array(kids)
        return item

    def _kid(self, kid: Element | Mark | FieldMark, owner: Any) -> Any:
        if isinstance(kid, Element):
            return self._element(kid, owner)
        if isinstance(kid, Mark):
            self._owners[kid.page][kid.number] = owner
            return Dictionary(Type=Name.MCR, Pg=self._pages[kid.page].obj, MCID=kid.number)
        widget = self._widgets[kid.name]
        widget.StructParent = len(self._pages) + len(self._objects)
        self._objects.append(owner)
        return Dictionary(Type=Name.OBJR, Obj=widget, Pg=widget.P)


def _describe(pdf: pikepdf.Pdf, title: str, language: str) -> None:
    root = pdf.Root
    root.Lang = String(language)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    if "/Outlines" in root:
        root.PageMode = Name.UseNone
    packet = pdf.make_stream(xmp_packet(title, language))
    packet.Type, packet.Subtype = Name.Metadata, Name.XML
    root.Metadata = packet
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    pdf.docinfo["/Title"] = String(title)
    _add_colours(pdf)


def _add_colours(pdf: pikepdf.Pdf) -> None:
    profile = pdf.make_stream(_srgb_profile())
    profile.N = 3
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB"),
        Info=String("sRGB IEC61966-2.1"),
        DestOutputProfile=profile,
    )
    pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])


def _srgb_profile() -> bytes:
    from PIL import ImageCms

    profile = bytes(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    # The engine writes the time of the run into the header (ICC.1, 7.2.8): fixed, so that bytes repeat.
    return profile[:24] + bytes((7, 234, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0)) + profile[36:]


def _add_record(pdf: pikepdf.Pdf, document: Document) -> None:
    data = json.loads(document.record)
    data["pages"] = {
        "count": len(pdf.pages),
        "sha256": pages_digest(pdf),
        "record_sha256": hashlib.sha256(canonical_json(data)).hexdigest(),
    }
    moment = re.sub(r"[-:]", "", document.written_at.strftime("%Y-%m-%dT%H:%M:%S")).replace("T", "")
    attached = pikepdf.AttachedFileSpec(
        pdf,
        canonical_json(data),
        filename=RECORD_NAME,
        description=document.record_description,
        mime_type="application/json",
        creation_date=f"D:{moment}",
        mod_date=f"D:{moment}",
    )
    attached.relationship = Name.Data
    pdf.attachments[RECORD_NAME] = attached
    pdf.Root.AF = Array([pdf.attachments[RECORD_NAME].obj])
