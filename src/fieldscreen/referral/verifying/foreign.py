"""What has no place in a referral, whoever signed it.

A signature tells who made a file, not that the file is harmless. A referral is pages, one
embedded copy and two signature fields; scripts, links, programs to start, layers, notes,
further files and forms never belong to it, even under a true signature.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from fieldscreen.referral.fields import MANAGER_FIELD, WORKER_FIELD, stamp_field
from fieldscreen.referral.verifying.drawing import odd_drawing
from fieldscreen.referral.verifying.makeup import odd_parts
from fieldscreen.referral.verifying.report import Reason, ReasonCode

_ACTIONS = frozenset({
    "/JavaScript", "/Launch", "/URI", "/SubmitForm", "/ImportData", "/ResetForm", "/GoToR", "/GoToE",
    "/GoTo3DView", "/Rendition", "/Movie", "/Sound", "/Named", "/SetOCGState", "/Hide", "/RichMediaExecute",
})  # fmt: skip
"""Actions (ISO 32000-1, table 198) but going to a place in the same file."""
_ACTIVE_KEYS = frozenset({"/OpenAction", "/AA", "/JS", "/JavaScript", "/XFA", "/FFilter", "/Ref", "/OPI"})
"""Keys that start something, replace the pages, or read another file."""
_FIELDS = frozenset({WORKER_FIELD, MANAGER_FIELD})
"""Fields of every referral; that of a time-stamp is there only with its stamp."""
_NAME_TREES = frozenset({"/EmbeddedFiles"})
_LARGEST_SHARE = 0.25
"""Share of a page a signature field may cover: more would hide what is said beside it."""
_DEEPEST = 60


def foreign_faults(pdf: Any, *, stamps: int = 0) -> list[Reason]:
    """Return a reason for each kind of thing that has no place in *pdf*, an open file.

    Args:
        pdf: The open file.
        stamps: How many time-stamps it carries, each with a field of its own.
    """
    fields = _FIELDS | {stamp_field(number) for number in range(1, stamps + 1)}
    active = {Reason(ReasonCode.ACTIVE_CONTENT, what) for item in pdf.objects for what in _active(item, 0)}
    odd = (*_foreign(pdf, fields), *odd_parts(pdf, is_stamped=stamps > 0), *odd_drawing(pdf))
    foreign = {Reason(ReasonCode.FOREIGN_CONTENT, what) for what in odd}
    return sorted(active | foreign, key=lambda reason: (reason.code, reason.value))


def _active(item: Any, depth: int) -> Iterator[str]:
    import pikepdf

    if depth > _DEEPEST:
        yield "depth"
    elif isinstance(item, pikepdf.Array):
        for value in item:
            if isinstance(value, pikepdf.Object) and not value.is_indirect:
                yield from _active(value, depth + 1)
    elif isinstance(item, pikepdf.Dictionary | pikepdf.Stream):
        yield from _active_entries(item, depth)


def _active_entries(item: Any, depth: int) -> Iterator[str]:
    import pikepdf

    yield from (key.lstrip("/") for key in _ACTIVE_KEYS & set(item.keys()))
    if isinstance(item, pikepdf.Stream) and "/F" in item:
        yield "F"
    kind = item.get("/S")
    if isinstance(kind, pikepdf.Name) and str(kind) in _ACTIONS:
        yield str(kind).lstrip("/")
    for key in item.keys():  # noqa: SIM118  no mapping
        value = item[key]
        if isinstance(value, pikepdf.Object) and not value.is_indirect:
            yield from _active(value, depth + 1)


def _foreign(pdf: Any, expected: frozenset[str]) -> Iterator[str]:
    root = pdf.Root
    if "/OCProperties" in root:
        yield "layers"
    if set(root.get("/Names", {}).keys()) - _NAME_TREES:
        yield "names"
    if len(pdf.attachments) != 1 or _count_of_files(pdf) != 1:
        yield "attachments"
    fields = root.get("/AcroForm", {}).get("/Fields", [])
    if any(str(field.get("/FT")) != "/Sig" or str(field.get("/T")) not in expected for field in fields):
        yield "fields"
    for page in pdf.pages:
        for note in page.obj.get("/Annots", []):
            if str(note.get("/Subtype")) != "/Widget" or str(note.get("/T")) not in expected:
                yield "notes"
            elif _area(note.Rect) > _LARGEST_SHARE * _area(page.mediabox):
                yield "large_field"


def _count_of_files(pdf: Any) -> int:
    import pikepdf

    return sum(isinstance(item, pikepdf.Dictionary) and "/EF" in item for item in pdf.objects)


def _area(rectangle: Any) -> float:
    left, bottom, right, top = (float(side) for side in rectangle)
    return abs(right - left) * abs(top - bottom)
