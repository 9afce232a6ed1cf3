"""The document as pure values: headings, paragraphs, tables, quotes, notices, signature boxes.

What is said and in which order is decided in :mod:`fieldscreen.referral.composing`; what it
looks like in :mod:`fieldscreen.referral.rendering`. Two equal documents give equal bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


def labelled(label: str, words: str, language: str) -> str:
    """Return a label with its words: French has a space before the colon, the other languages here none."""
    colon = "\u00a0:" if language.split("-", 1)[0] == "fr" else ":"
    return f"{label}{colon} {words}"


class Manner(StrEnum):
    """How a piece of text is set."""

    BODY = "body"
    LEAD = "lead"
    SMALL = "small"
    MUTED = "muted"
    STRONG = "strong"


class Tone(StrEnum):
    """What a notice or a quote is, so that it never looks like something else."""

    NEUTRAL = "neutral"
    URGENT = "urgent"
    CAUTION = "caution"
    CHILD_WORDS = "child_words"
    OTHER_WORDS = "other_words"


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of text; nothing in it is ever read as markup.

    Attributes:
        words: The words, newlines kept.
        manner: How it is set.
        language: BCP 47 tag when it differs from the document's, else empty.
    """

    words: str
    manner: Manner = Manner.BODY
    language: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; *level* 1 stands once, sections are 2, parts of a section 3, their parts 4."""

    words: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of running text.

    Attributes:
        text: The text.
        is_finding: Whether it says something of this case in whatever manner it is printed, so that it is no
            lead or absence a list of fields can leave out.
    """

    text: Text
    is_finding: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list without numbers."""

    items: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture.

    Attributes:
        content: PNG or JPEG, without transparency.
        width, height: In pixels.
        alternatives: What it shows, by language, for whoever does not see it.
    """

    content: bytes = field(repr=False)
    width: int
    height: int
    alternatives: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class QrCode:
    """A code to be read with a telephone.

    Attributes:
        words: What it says.
        alternative: What it is, for whoever does not see it.
    """

    words: str
    alternative: str


@dataclass(frozen=True, slots=True)
class Photograph:
    """A photograph with its caption and what is known of it.

    Attributes:
        picture: The printed copy, a JPEG.
        alternative: What it shows, in the document's language, for whoever does not see it.
        caption: Stands above it.
        about: Paragraphs under the caption: of any length.
        facts: Labels and short values beside or under it.
    """

    picture: Picture
    alternative: str
    caption: Text
    about: tuple[Text, ...]
    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class LetterHead:
    """The two address blocks of a letter, first line of each set strong.

    Attributes:
        sender: Lines of who writes.
        recipient: Lines of who is written to.
        logos: What stands above the sender and above the recipient, each with what it shows in the
            document's language; ``None`` for nothing.
    """

    sender: tuple[str, ...]
    recipient: tuple[str, ...]
    logos: tuple[tuple[Picture | None, str], ...] = ()


@dataclass(frozen=True, slots=True)
class KeyValues:
    """Labels with what is known of each; a value may have several paragraphs."""

    rows: tuple[tuple[str, tuple[Text, ...]], ...]
    is_summary: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table with column headings.

    Attributes:
        headers: One per column.
        rows: Cells, as many per row as there are headers.
        widths: Relative widths of the columns.
    """

    headers: tuple[str, ...]
    rows: tuple[tuple[Text, ...], ...]
    widths: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """Words kept as they were said.

    Attributes:
        tone: Whose words: the child's or somebody else's.
        label: Who speaks and when, as the quote's own heading.
        words: The words, verbatim, with the language they were said in.
        translation: Meaning in the document's language, under its own label; ``None`` if none.
        circumstances: Label and text: prompt, place, who was present, translator.
    """

    tone: Tone
    label: str
    words: Text
    translation: tuple[str, Text] | None
    circumstances: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Observation:
    """Something the worker saw, read or thinks, as written; never looks like a quote.

    Attributes:
        label: What it is and when.
        words: The worker's words.
        circumstances: Label and text: place, who was present, when it was recorded.
    """

    label: str
    words: Text
    circumstances: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """A framed remark with a title."""

    tone: Tone
    title: str
    texts: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class CodedBox:
    """A box to tick, with its code and what it stands for in one or two languages."""

    code: str
    texts: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class SquaresToFill:
    """Squares for figures, side by side, with what belongs in them underneath."""

    count: int
    caption: Text


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question on a sheet to be filled by hand.

    Attributes:
        number: Its number, set large at the edge.
        name: Its name in the form, set small.
        texts: The question in its languages, then conditions and help, each in its manner.
        choices: Boxes of the answers.
        states: Boxes of the ways of having no answer; they stand beside the question.
        squares: Groups of squares for figures.
        lines: Lines to write on.
        is_leftward: Whether the sheet is laid out from right to left.
        is_ranked: Whether a figure is written into the boxes of the answers, instead of a cross.
    """

    number: str
    name: str
    texts: tuple[Text, ...]
    choices: tuple[CodedBox, ...] = ()
    states: tuple[CodedBox, ...] = ()
    squares: tuple[SquaresToFill, ...] = ()
    lines: int = 0
    is_leftward: bool = False
    is_ranked: bool = False


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page.

    Attributes:
        detaches: Whether all that follows can be taken off: it has a header and page numbers of its own,
            and the pages before it are counted without it.
    """

    detaches: bool = False


@dataclass(frozen=True, slots=True)
class SignatureBoxes:
    """The places to sign, side by side.

    Attributes:
        fields: Field name, caption and description for assistive technology.
    """

    fields: tuple[tuple[str, str, str], ...]


Block = (
    Heading
    | Paragraph
    | Bullets
    | LetterHead
    | KeyValues
    | Table
    | Quote
    | Observation
    | Notice
    | AskedQuestion
    | PageBreak
    | Photograph
    | QrCode
    | SignatureBoxes
)


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands on every page.

    Attributes:
        left: Start of the header.
        right: End of the header.
        banner: Loud middle of the header, for fictitious data; else empty.
        foot: Start of the footer.
        page: Word before the page number.
        of: Sign between page number and number of pages.
        code_squares: Sizes of the groups of squares for a code, after *right*; none for no code.
        legend: Lines above the footer, such as what the letters on the page mean.
        watermark: Lines across every page, over everything on it; nothing for a document that counts.
        detachable: Line over the header of pages that can be taken off; unused where there are none.
        detachable_page: Words before the number of such a page.
    """

    left: str
    right: str
    banner: str
    foot: str
    page: str
    of: str
    code_squares: tuple[int, ...] = ()
    legend: tuple[str, ...] = ()
    watermark: tuple[str, ...] = ()
    detachable: str = ""
    detachable_page: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A composed referral.

    Attributes:
        title: Neutral title, the only description in the file's metadata.
        language: BCP 47 tag.
        written_at: When it was written (aware).
        furniture: Header and footer.
        blocks: The pages' content in reading order.
        record: Machine-readable copy, canonical JSON; the renderer adds the pages' digest.
        record_description: What the attachment is, in words.
    """

    title: str
    language: str
    written_at: datetime
    furniture: Furniture
    blocks: tuple[Block, ...]
    record: bytes
    record_description: str
