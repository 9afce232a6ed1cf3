"""What a referral is made of, entry by entry; everything else has no place in one.

A list of what is forbidden is never complete: a page can be cut (CropBox), turned or enlarged, a font
recoded, a catalogue opened as a portfolio, an unsigned field drawn as if it were signed, all under a true
signature. So the places that decide what is shown or said hold the entries that the program writes, and no
others (ISO 32000-1, 7.7, 8.9, 9.6, 12.7, 14.7).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from fieldscreen.referral.fields import MANAGER_FIELD, RECORD_NAME


def _keys(names: str) -> frozenset[str]:
    return frozenset(f"/{name}" for name in names.split())


_CATALOGUE = _keys(
    "Type Version Extensions Pages Names ViewerPreferences PageMode Outlines Metadata StructTreeRoot "
    "MarkInfo Lang OutputIntents AcroForm AF Perms"
)
_STAMPED_CATALOGUE = _CATALOGUE | {"/DSS"}
_PAGES = _keys("Type Count Kids Parent")
_PAGE = _keys("Type Parent MediaBox Contents Resources Annots StructParents Tabs Rotate Trans")
_RESOURCES = _keys("Font XObject ProcSet")
_STAMP_RESOURCES = _RESOURCES | {"/ExtGState"}
"""The picture of a signature states that it is opaque."""
_FONT = _keys("Type Subtype Name BaseFont FirstChar LastChar Widths FontDescriptor ToUnicode")
_DESCRIPTOR = _keys(
    "Type FontName Flags FontBBox ItalicAngle Ascent Descent CapHeight StemV MissingWidth FontFile2"
)
_FORM = _keys("Type Subtype FormType BBox Matrix Resources Length Filter")
_IMAGE = _keys("Type Subtype Width Height ColorSpace BitsPerComponent Decode DecodeParms SMask Length Filter")
_FIELDS = _keys("Fields SigFlags")
_FIELD = _keys("Type Subtype FT T TU V F Rect P AP StructParent Contents Lock")
_SIGNATURE = _keys("Type Filter SubFilter ByteRange Contents M Reference")
_LOCK = _keys("Type Action P")
_STRUCTURE = _keys("Type K ParentTree ParentTreeNextKey")
_ELEMENT = _keys("Type S P K A Lang Alt ActualText")
_PLACED = _keys("Type Obj Pg MCID")
"""An object or a mark that a structure element refers to."""
_BOOKMARK = _keys("Title Parent Prev Next First Last Count Dest")
_BOOKMARKS = _keys("Type First Last Count")
_FILE = _keys("Type F UF EF Desc AFRelationship")
_STREAM = _keys("Type Subtype Params Length Filter")
_PREFERENCES = _keys("DisplayDocTitle")
_INTENT = _keys("Type S OutputConditionIdentifier Info DestOutputProfile")
_INFO = _keys("Title Producer ModDate CreationDate")
_DEEPEST = 8
_A4 = (0, 0, 595.28, 841.89)
_PRINT_AND_LOCKED = 132


def odd_parts(pdf: Any, *, is_stamped: bool) -> Iterator[str]:
    """Yield what an open file has that no referral has, in a word each.

    Args:
        pdf: The open file.
        is_stamped: Whether it carries a time-stamp, which brings certificates along.
    """
    root = pdf.Root
    yield from _beyond(root, _STAMPED_CATALOGUE if is_stamped else _CATALOGUE, "catalogue")
    yield from _beyond(root.get("/ViewerPreferences"), _PREFERENCES, "catalogue")
    if str(root.get("/PageMode", "/UseNone")) != "/UseNone":
        yield "catalogue"
    for intent in root.get("/OutputIntents", ()):
        yield from _beyond(intent, _INTENT, "catalogue")
    yield from _beyond(pdf.trailer.get("/Info"), _INFO, "information")
    yield from _odd_pages(pdf)
    yield from _odd_fields(pdf)
    yield from _odd_structure(root.get("/StructTreeRoot"))
    yield from _odd_bookmarks(root.get("/Outlines"))
    yield from _odd_file(root)


def _odd_pages(pdf: Any) -> Iterator[str]:
    import pikepdf

    seen: set[tuple[int, int]] = set()
    for page in pdf.pages:
        own = page.obj
        if own.objgen in seen or _ancestors(own):
            yield "pages"
        seen.add(own.objgen)
        yield from _beyond(own, _PAGE, "page")
        if (
            int(own.get("/Rotate", 0))
            or len(own.get("/Trans", {}).keys())
            or "/StructParents" not in own
            or not isinstance(own.get("/Contents"), pikepdf.Stream)
            or any(abs(float(side) - known) > 1 for side, known in zip(page.mediabox, _A4, strict=True))
        ):
            yield "page"
        yield from _odd_resources(own.get("/Resources"), _RESOURCES, 0)


def _ancestors(page: Any) -> bool:
    """Tell whether a node above a page hands something down to it."""
    node, steps = page.get("/Parent"), 0
    while node is not None and steps < _DEEPEST:
        if set(node.keys()) - _PAGES:
            return True
        node, steps = node.get("/Parent"), steps + 1
    return steps == _DEEPEST


def _odd_resources(resources: Any, known: frozenset[str], depth: int) -> Iterator[str]:
    if resources is None:
        return
    if depth > _DEEPEST:
        yield "drawing"
        return
    yield from _beyond(resources, known, "drawing")
    for font in resources.get("/Font", {}).values() if known is _RESOURCES else ():
        yield from _beyond(font, _FONT, "font")
        yield from _beyond(font.get("/FontDescriptor"), _DESCRIPTOR, "font")
        if str(font.get("/Subtype")) != "/TrueType":
            yield "font"
    for drawn in resources.get("/XObject", {}).values():
        is_form = str(drawn.get("/Subtype")) == "/Form"
        if not is_form and str(drawn.get("/Subtype")) != "/Image":
            yield "drawing"
        yield from _beyond(drawn, _FORM if is_form else _IMAGE, "drawing")
        yield from _odd_resources(drawn.get("/Resources"), known, depth + 1)


def _odd_fields(pdf: Any) -> Iterator[str]:
    form = pdf.Root.get("/AcroForm")
    if form is None:
        return
    yield from _beyond(form, _FIELDS, "fields")
    own = [field.objgen for field in form.get("/Fields", ())]
    names = [str(field.get("/T")) for field in form.get("/Fields", ())]
    shown = [note.objgen for page in pdf.pages for note in page.obj.get("/Annots", ())]
    if len(set(names)) < len(names) or sorted(own) != sorted(shown):
        yield "fields"  # one of each name, and each shown once, as what it is
    for field in form.get("/Fields", ()):
        yield from _beyond(field, _FIELD, "field")
        yield from _beyond(field.get("/AP"), _keys("N"), "field")
        yield from _beyond(field.get("/V"), _SIGNATURE, "signature")
        if "/AP" in field and int(field.get("/F", 0)) != _PRINT_AND_LOCKED:
            yield "field"  # hidden, or not printed
        picture = field.get("/AP", {}).get("/N")
        if picture is not None:
            yield from _beyond(picture, _FORM, "field")
            yield from _odd_resources(picture.get("/Resources"), _STAMP_RESOURCES, 0)
            if "/V" not in field and picture.read_bytes().split() != [b"q", b"Q"]:
                yield "field"  # drawn, though nobody signed
        if str(field.get("/T")) == MANAGER_FIELD and not _closes(field.get("/Lock")):
            yield "field"


def _closes(lock: Any) -> bool:
    """Tell whether a lock forbids every change once the field is signed (ISO 32000-1, table 233)."""
    if lock is None or set(lock.keys()) - _LOCK:
        return False
    return str(lock.get("/Action")) == "/All" and int(lock.get("/P", 0)) == 1


def _odd_structure(root: Any) -> Iterator[str]:
    import pikepdf

    yield from _beyond(root, _STRUCTURE, "structure")
    waiting, seen = [root] if root is not None else [], set()
    while waiting:
        item = waiting.pop()
        if isinstance(item, pikepdf.Array):
            waiting += list(item)
        elif isinstance(item, pikepdf.Dictionary):
            if item.is_indirect and item.objgen in seen:
                yield "structure"  # said twice, or for ever
                return
            seen.add(item.objgen)
            is_element = "/S" in item
            if item is not root:
                yield from _beyond(item, _ELEMENT if is_element else _PLACED, "structure")
            waiting.append(item.get("/K"))


def _odd_bookmarks(top: Any) -> Iterator[str]:
    yield from _beyond(top, _BOOKMARKS, "bookmarks")
    waiting = [top.get("/First")] if top is not None else []
    seen: set[tuple[int, int]] = set()
    while waiting:
        mark = waiting.pop()
        if mark is None:
            continue
        if mark.objgen in seen:
            yield "bookmarks"
            return
        seen.add(mark.objgen)
        yield from _beyond(mark, _BOOKMARK, "bookmarks")
        waiting += [mark.get("/Next"), mark.get("/First")]


def _odd_file(root: Any) -> Iterator[str]:
    """The one file inside is the record, under one name and with one content, wherever a reader looks."""
    for file in root.get("/AF", ()):
        yield from _beyond(file, _FILE, "attachment")
        contents = file.get("/EF", {})
        streams = list(contents.values())
        for stream in streams:
            yield from _beyond(stream, _STREAM, "attachment")
        named = root.get("/Names", {}).get("/EmbeddedFiles", {})
        listed = list(named.get("/Names", ()))
        if (
            set(named.keys()) != {"/Names"}
            or len({stream.objgen for stream in streams}) != 1
            or [str(name) for name in (*listed[:1], file.get("/F"), file.get("/UF"))] != [RECORD_NAME] * 3
            or [one.objgen for one in listed[1:]] != [file.objgen]
            or str(file.get("/AFRelationship")) != "/Data"
            or str(streams[0].get("/Subtype")) != "/application/json"
        ):
            yield "attachment"


def _beyond(item: Any, known: frozenset[str], word: str) -> Iterator[str]:
    if item is not None and set(item.keys()) - known:
        yield word
