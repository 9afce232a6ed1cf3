"""Structure: the tree a screen reader walks, and a canvas that ties marks on paper to it.

ISO 32000-1, 14.7 and 14.8: every piece of content belongs either to an element of the tree
or is an artifact. The tree is built while blocks are laid out and written into the file by
:mod:`fieldscreen.referral.rendering.finishing`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from fieldscreen.referral.rendering.fonts import Face


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of content on a page: zero-based page and marked-content number."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class FieldMark:
    """The place of a signature field in the reading order."""

    name: str


@dataclass(slots=True, eq=False)
class Element:
    """An element of the structure tree.

    Attributes:
        role: Standard structure type, such as ``H2`` or ``TD``.
        kids: Elements, content marks and fields in reading order.
        attributes: Attribute dictionary, names only.
        language: BCP 47 tag when it differs from the document's.
        actual: Text in logical order when the glyphs stand in another.
        alternative: Description for what has no text.
        box: Where a figure stands on its page, left, bottom, right, top in points.
    """

    role: str
    kids: list[Element | Mark | FieldMark] = field(default_factory=list)
    attributes: dict[str, str] = field(default_factory=dict)
    language: str = ""
    actual: str = ""
    alternative: str = ""
    box: tuple[float, float, float, float] | None = None

    def add(self, role: str, **values: Any) -> Element:
        """Append a new element and return it."""
        element = Element(role, **values)
        self.kids.append(element)
        return element

    def prune(self) -> None:
        """Drop elements nothing was ever set for, such as an empty cell's paragraphs."""
        for kid in self.kids:
            if isinstance(kid, Element):
                kid.prune()
        keep = {"TD", "TH"}
        self.kids = [kid for kid in self.kids if not isinstance(kid, Element) or kid.kids or kid.role in keep]


@dataclass(frozen=True, slots=True)
class FieldPlace:
    """Where a signature field stands: zero-based page and rectangle in points."""

    page: int
    rectangle: tuple[float, float, float, float]
    description: str


class TaggedCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A reportlab canvas that writes marked content.

    Attributes:
        fields: Signature fields met so far, by name.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{**kwargs, "initialFontName": Face.REGULAR.value})
        self.fields: dict[str, FieldPlace] = {}
        self._next_mark = 0
        self._inside = False

    def _make_preamble(self) -> None:
        # reportlab would select a font here that is neither embedded nor a subset.
        self._preamble = "1 0 0 1 0 0 cm"

    def showPage(self) -> None:  # noqa: N802  reportlab's name
        """Close the page; marked-content numbers start again on the next."""
        super().showPage()
        self._next_mark = 0

    @contextmanager
    def content(self, element: Element) -> Iterator[None]:
        """Draw content that belongs to *element*."""
        number, self._next_mark = self._next_mark, self._next_mark + 1
        element.kids.append(Mark(self.getPageNumber() - 1, number))
        with self._marked(f"/{element.role} <</MCID {number}>> BDC"):
            yield

    @contextmanager
    def artifact(self, kind: str = "Layout") -> Iterator[None]:
        """Draw decoration or page furniture that a screen reader passes over."""
        with self._marked(f"/Artifact <</Type /{kind}>> BDC"):
            yield

    @contextmanager
    def _marked(self, opening: str) -> Iterator[None]:
        if self._inside:
            raise AssertionError("marked content must not be nested here")
        self._inside = True
        self._code.append(opening)
        yield
        self._code.append("EMC")
        self._inside = False
