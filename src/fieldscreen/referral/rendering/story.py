"""Blocks into flowables: each kind of block once, with its place in the structure tree."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from reportlab.platypus import CondPageBreak, NextPageTemplate, PageBreak, Spacer

from fieldscreen.referral import blocks as b
from fieldscreen.referral.rendering import sheet
from fieldscreen.referral.rendering.fonts import Face, Typefaces
from fieldscreen.referral.rendering.logo_place import LogoPlaces
from fieldscreen.referral.rendering.photograph_place import photograph_place
from fieldscreen.referral.rendering.qr_place import QrPlace
from fieldscreen.referral.rendering.question_place import question_place
from fieldscreen.referral.rendering.scripts import settable
from fieldscreen.referral.rendering.sheet import CONTENT_WIDTH, MM, Inset, Style
from fieldscreen.referral.rendering.signing_places import SignaturePlaces
from fieldscreen.referral.rendering.tables import Grid, Row, TaggedTable
from fieldscreen.referral.rendering.tagging import Element
from fieldscreen.referral.rendering.textflow import TextFlow

_BEGINNINGS = {
    b.Heading: 11 * MM,
    b.Paragraph: 8 * MM,
    b.Bullets: 10 * MM,
    b.KeyValues: 18 * MM,
    b.Table: 28 * MM,
    b.Quote: 32 * MM,
    b.Observation: 26 * MM,
    b.Notice: 45 * MM,
    b.AskedQuestion: 32 * MM,
    b.Photograph: 90 * MM,
    b.SignatureBoxes: 46 * MM,
}
"""Room that the beginning of each kind of block takes."""

_MOST_ROOM = 130 * MM
"""More than this is never kept free."""

_LEADS_ON = (b.Heading, b.Paragraph)
"""What must not stand at the foot of a page without the beginning of what it leads to."""

_LABEL_SHARE = 0.27
_SENDER_SHARE = 0.54
"""Width of the sender's address, of the letter's."""

_PAD = 9.0


class Story:
    """Turns the blocks of one document into flowables.

    Attributes:
        unprintable: Signs that had to be spelt out, in order of first use.
    """

    def __init__(self, root: Element, faces: Typefaces, language: str) -> None:
        self._root, self._faces, self._language = root, faces, language
        self.unprintable: dict[str, None] = {}

    def of_all(self, blocks: tuple[b.Block, ...]) -> list[Any]:
        """Return the flowables of a whole document, no heading left alone at the foot of a page."""
        flowables: list[Any] = []
        for place, block in enumerate(blocks):
            if isinstance(block, b.Heading):
                flowables.append(CondPageBreak(_room_from(blocks, place)))
            flowables.extend(self._of(block))
        return flowables

    def _of(self, block: b.Block) -> Iterator[Any]:
        setters: dict[type, Callable[[Any], Iterator[Any]]] = {
            b.Heading: self._heading,
            b.Paragraph: self._paragraph,
            b.Bullets: self._bullets,
            b.LetterHead: self._letter_head,
            b.KeyValues: self._key_values,
            b.Table: self._table,
            b.Quote: self._quote,
            b.Observation: self._observation,
            b.Notice: self._notice,
            b.AskedQuestion: self._asked,
            b.PageBreak: self._page_break,
            b.Photograph: self._photograph,
            b.QrCode: self._qr_code,
            b.SignatureBoxes: self._signatures,
        }
        yield from setters[type(block)](block)

    def _paragraph(self, block: b.Paragraph) -> Iterator[Any]:
        yield self._flow(block.text, sheet.MANNERS[block.text.manner], self._root.add("P"))

    def _qr_code(self, block: b.QrCode) -> Iterator[Any]:
        alternative, _unprintable = settable(block.alternative, self._faces.covers)
        yield QrPlace(
            block.words, self._root.add("Figure", alternative=alternative, attributes={"O": "Layout"})
        )

    def _page_break(self, block: b.PageBreak) -> Iterator[Any]:
        if block.detaches:
            yield NextPageTemplate(sheet.DETACHABLE)
        yield PageBreak()

    def _words(self, words: str, style: Style, element: Element | None, **more: Any) -> TextFlow:
        flow = TextFlow(words, style, self._faces, element=element, **more)
        self.unprintable.update(dict.fromkeys(flow.unprintable))
        return flow

    def _flow(self, text: b.Text, style: Style, element: Element | None, **more: Any) -> TextFlow:
        return self._words(text.words, style, element, language=text.language, **more)

    def _heading(self, block: b.Heading) -> Iterator[Any]:
        style = sheet.HEADINGS[block.level]
        flow = self._words(block.words, style, self._root.add(f"H{block.level}"))
        if block.level > 1 and block.level < 4:  # noqa: PLR2004  the title is the file's name, level 4 is detail
            flow.outline = (block.level - 2, block.words)
        yield flow

    def _bullets(self, block: b.Bullets) -> Iterator[Any]:
        items = self._root.add("L", attributes={"O": "List", "ListNumbering": "Disc"})
        for text in block.items:
            base = sheet.MANNERS[text.manner]
            style = Style(base.face, base.size, base.leading, base.colour, after=2.5, indent=11)
            flow = self._flow(text, style, items.add("LI").add("LBody"))
            flow.bullet = "•"
            yield flow
        yield Spacer(1, 4)

    def _letter_head(self, block: b.LetterHead) -> Iterator[Any]:
        group = self._root.add("Div")
        logos = tuple(
            (picture, left, group.add("Figure", alternative=words, attributes={"O": "Layout"}))
            for (picture, words), left in zip(block.logos, (0.0, CONTENT_WIDTH * _SENDER_SHARE), strict=False)
            if picture is not None
        )
        if logos:
            yield LogoPlaces(logos)
        cells = tuple(self._address(group.add("Div"), lines) for lines in (block.sender, block.recipient))
        grid = Grid(
            (CONTENT_WIDTH * _SENDER_SHARE, CONTENT_WIDTH * (1 - _SENDER_SHARE)),
            pad_x=0,
            pad_y=0,
            rules=False,
        )
        table = TaggedTable((Row(cells, ("", "")),), grid)
        table.spaceAfter = 12.0
        yield table

    def _address(self, element: Element, lines: tuple[str, ...]) -> tuple[TextFlow, ...]:
        strong = Style(face=Face.STRONG, size=10, leading=14, colour=sheet.DEEP, after=1)
        plain = Style(size=9, leading=12.4, after=0)
        flows = (self._words(line, plain if n else strong, element.add("P")) for n, line in enumerate(lines))
        return tuple(flows)

    def _key_values(self, block: b.KeyValues) -> Iterator[Any]:
        table = self._root.add("Table")
        label_style = sheet.SUMMARY_LABEL if block.is_summary else sheet.LABEL
        styles = sheet.SUMMARY_CELL if block.is_summary else sheet.CELL
        rows = []
        for label, texts in block.rows:
            row = table.add("TR")
            head = row.add("TH", attributes={"O": "Table", "Scope": "Row"})
            cell = row.add("TD")
            key = self._words(label, label_style, head.add("P"))
            values = tuple(self._flow(text, styles[text.manner], cell.add("P")) for text in texts)
            rows.append(Row(((key,), values), (sheet.TINT, "")))
        share = 0.2 if block.is_summary else _LABEL_SHARE
        widths = (CONTENT_WIDTH * share, CONTENT_WIDTH * (1 - share))
        pad_y = 6.0 if block.is_summary else 3.5
        bar = sheet.DEEP if block.is_summary else ""
        yield TaggedTable(tuple(rows), Grid(widths, pad_x=7.0, pad_y=pad_y, bar=bar))

    def _table(self, block: b.Table) -> Iterator[Any]:
        table = self._root.add("Table")
        row = table.add("TR")
        cells = []
        for words in block.headers:
            head = row.add("TH", attributes={"O": "Table", "Scope": "Column"})
            cells.append((self._words(words, sheet.HEADER_CELL, head.add("P")),))
        header = Row(tuple(cells), (sheet.TINT,) * len(cells))
        rows = tuple(self._row(table.add("TR"), texts) for texts in block.rows)
        total = sum(block.widths)
        widths = tuple(CONTENT_WIDTH * width / total for width in block.widths)
        yield TaggedTable(rows, Grid(widths), header)

    def _row(self, element: Element, texts: tuple[b.Text, ...]) -> Row:
        cells = tuple(
            (self._flow(text, sheet.CELL[text.manner], element.add("TD").add("P")),) for text in texts
        )
        return Row(cells, ("",) * len(cells))

    def _quote(self, block: b.Quote) -> Iterator[Any]:
        colour, ground = sheet.TONES[block.tone]
        quote = self._root.add("BlockQuote")
        label = Style(face=Face.STRONG, size=8.8, leading=13, colour=colour, after=0)
        small = Style(size=8.2, leading=11.6, colour=sheet.MUTED, after=0)
        parts: list[tuple[b.Text, Style]] = [(b.Text(block.label), label), (block.words, sheet.QUOTE_WORDS)]
        if block.translation is not None:
            title, text = block.translation
            italic = Style(face=Face.ITALIC, size=9.8, leading=14, after=0)
            parts += [(b.Text(title), label), (text, italic)]
        parts += [
            (b.Text(b.labelled(name, words, self._language)), small) for name, words in block.circumstances
        ]
        yield CondPageBreak(32 * MM)
        yield from self._boxed(parts, quote, ground, colour)

    def _observation(self, block: b.Observation) -> Iterator[Any]:
        label = Style(face=Face.STRONG, size=8.8, leading=13, colour=sheet.DEEP, after=0)
        small = Style(size=8.2, leading=11.6, colour=sheet.MUTED, after=0)
        plain = Style(size=9.8, leading=14, after=0)
        parts: list[tuple[b.Text, Style]] = [(b.Text(block.label), label), (block.words, plain)]
        parts += [
            (b.Text(b.labelled(name, words, self._language)), small) for name, words in block.circumstances
        ]
        yield CondPageBreak(24 * MM)
        yield from self._boxed(parts, self._root.add("Div"), sheet.PAPER, sheet.RULE)

    def _notice(self, block: b.Notice) -> Iterator[Any]:
        colour, ground = sheet.TONES[block.tone]
        title = Style(face=Face.STRONG, size=9.6, leading=13.4, colour=colour, after=0)
        parts: list[tuple[b.Text, Style]] = [(b.Text(block.title), title)] if block.title else []
        parts += [(text, sheet.CELL[text.manner]) for text in block.texts]
        yield CondPageBreak(26 * MM)
        yield from self._boxed(parts, self._root.add("Div"), ground, colour)

    def _boxed(
        self, parts: list[tuple[b.Text, Style]], group: Element, ground: str, bar: str
    ) -> Iterator[Any]:
        yield Spacer(1, 5)
        for place, (text, style) in enumerate(parts):
            is_first, is_last = place == 0, place == len(parts) - 1
            inset = Inset(
                ground,
                bar,
                left=_PAD + 4,
                right=_PAD,
                top=_PAD if is_first else 1.2,
                bottom=_PAD if is_last else 1.2,
            )
            flow = self._flow(text, style, group.add("P"), inset=inset)
            flow.spaceBefore = flow.spaceAfter = 0
            yield flow
        yield Spacer(1, 9)

    def _asked(self, block: b.AskedQuestion) -> Iterator[Any]:
        yield question_place(block, self._root.add("Div"), self._flow)

    def _photograph(self, block: b.Photograph) -> Iterator[Any]:
        alternative, _spelt = settable(block.alternative, self._faces.covers)
        yield from photograph_place(block, alternative, self._root.add("Div"), self._flow)

    def _signatures(self, block: b.SignatureBoxes) -> Iterator[Any]:
        group = self._root.add("Div")
        captions = []
        for name, caption, description in block.fields:
            flow = self._words(caption, sheet.CAPTION, group.add("P"))
            form = group.add("Form", alternative=description)
            captions.append((name, flow, form, description))
        yield SignaturePlaces(tuple(captions))


def _room_from(blocks: tuple[b.Block, ...], place: int) -> float:
    """Room a heading needs: itself, what leads on after it, and the beginning of what that leads to.

    A notice is kept with signature boxes after it: nobody signs under half a remark.
    """
    room = 0.0
    for block, following in zip(blocks[place:], (*blocks[place + 1 :], None), strict=True):
        room += _BEGINNINGS.get(type(block), 0.0)
        signs_next = isinstance(block, b.Notice) and isinstance(following, b.SignatureBoxes)
        if not isinstance(block, _LEADS_ON) and not signs_next:
            break
    return min(room, _MOST_ROOM)
