"""The look of the page: sizes, colours and spaces, in one place.

Measures are PDF points unless a name says millimetres. Every text colour has a contrast of
at least 4.5:1 on its ground (WCAG 2.2, 1.4.3), and no meaning rests on colour alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from fieldscreen.referral.blocks import Manner, Tone
from fieldscreen.referral.rendering.fonts import Face

MM = 72 / 25.4
PAGE_WIDTH, PAGE_HEIGHT = 595.2756, 841.8898
"""ISO 216 A4."""

MARGIN_X = 20 * MM
MARGIN_TOP = 23 * MM
MARGIN_BOTTOM = 21 * MM
CONTENT_WIDTH = PAGE_WIDTH - 2 * MARGIN_X
DETACHABLE = "detachable"
"""Names the layout of pages that can be taken off."""

INK = "#1B2430"
DEEP = "#173F5F"
MUTED = "#566270"
RULE = "#C9D1DA"
TINT = "#EEF3F7"
PAPER = ""
ALARM, ALARM_TINT = "#9B1C1C", "#FBECEC"
CARE, CARE_TINT = "#7A4B00", "#FDF4E3"
VOICE, VOICE_TINT = "#5B2A86", "#F6F0FA"
OTHER_VOICE, OTHER_VOICE_TINT = "#2F5D50", "#EEF5F2"


@dataclass(frozen=True, slots=True)
class Inset:
    """Ground, bar and padding of text that stands in a box."""

    ground: str = PAPER
    bar: str = ""
    left: float = 0
    right: float = 0
    top: float = 0
    bottom: float = 0


@dataclass(frozen=True, slots=True)
class Style:
    """How a piece of text is set."""

    face: Face = Face.REGULAR
    size: float = 9.6
    leading: float = 13.6
    colour: str = INK
    before: float = 0
    after: float = 5
    indent: float = 0


MANNERS = {
    Manner.BODY: Style(),
    Manner.LEAD: Style(size=11, leading=15, colour=DEEP, after=9),
    Manner.SMALL: Style(size=8.4, leading=11.8, colour=MUTED),
    Manner.MUTED: Style(face=Face.ITALIC, colour=MUTED),
    Manner.STRONG: Style(face=Face.STRONG),
}

CELL = {
    Manner.BODY: Style(size=9, leading=12.4, after=1.5),
    Manner.LEAD: Style(size=10, leading=13.6, after=1.5),
    Manner.SMALL: Style(size=8, leading=11, after=1.5),
    Manner.MUTED: Style(face=Face.ITALIC, size=8.6, leading=12, colour=MUTED, after=1.5),
    Manner.STRONG: Style(face=Face.STRONG, size=9, leading=12.4, after=1.5),
}

SUMMARY_CELL = {
    Manner.BODY: Style(size=10, leading=13.8, after=2),
    Manner.LEAD: Style(size=11, leading=15, after=2),
    Manner.SMALL: Style(size=8.6, leading=12, colour=MUTED, after=2),
    Manner.MUTED: Style(face=Face.ITALIC, size=9.6, leading=13.4, colour=MUTED, after=2),
    Manner.STRONG: Style(face=Face.STRONG, size=10.6, leading=14.2, after=2),
}

HEADINGS = {
    1: Style(face=Face.STRONG, size=21, leading=26, colour=DEEP, before=14, after=2),
    2: Style(face=Face.STRONG, size=13, leading=17, colour=DEEP, before=15, after=6),
    3: Style(face=Face.STRONG, size=10.4, leading=14, colour=INK, before=9, after=4),
    4: Style(face=Face.STRONG, size=9, leading=12.4, colour=MUTED, before=6, after=3),
}

LABEL = Style(face=Face.STRONG, size=8.6, leading=12.4, colour=DEEP, after=0)
SUMMARY_LABEL = Style(face=Face.STRONG, size=9.6, leading=14, colour=DEEP, after=0)
HEADER_CELL = Style(face=Face.STRONG, size=8.2, leading=11, colour=DEEP, after=0)
CAPTION = Style(face=Face.STRONG, size=8.6, leading=12, colour=DEEP, after=3)
QUOTE_WORDS = Style(size=10.4, leading=15.2, after=0)

TONES = {
    Tone.NEUTRAL: (DEEP, TINT),
    Tone.URGENT: (ALARM, ALARM_TINT),
    Tone.CAUTION: (CARE, CARE_TINT),
    Tone.CHILD_WORDS: (VOICE, VOICE_TINT),
    Tone.OTHER_WORDS: (OTHER_VOICE, OTHER_VOICE_TINT),
}
"""Bar and ground of each tone."""

ASKED_NUMBER = Style(face=Face.STRONG, size=12, leading=14, colour=DEEP, after=0)
ASKED_NAME = Style(size=6.6, leading=8, colour=MUTED, after=0)
BOX_CODE = Style(face=Face.STRONG, size=8.6, leading=11.4, colour=DEEP, after=0)
BOX_TEXTS = (Style(size=9, leading=11.4, after=0), Style(size=8.2, leading=10.2, colour=MUTED, after=0))
"""The first language of a choice, and the one beside it."""

BOX_SIDE, SQUARE_SIDE = 9.0, 5.5 * MM
WRITING_LINE = 7.5 * MM
"""Distance between two lines to write on: an ordinary hand needs no less."""

SIGNATURE_HEIGHT = 34 * MM
SIGNATURE_GAP = 8 * MM
