"""The colours of the window, by meaning, for light and dark.

Pure values: ``stylesheet`` writes them into Qt's style sheet and ``theme`` into the palette.
Every pair that carries text keeps a contrast of at least 4.5:1 and every edge a person must
see at least 3:1 (WCAG 2.2, success criteria 1.4.3 and 1.4.11); a test computes it.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

_LINEAR_LIMIT = 0.04045


@dataclass(frozen=True, slots=True)
class Colours:
    """One set of colours, each as ``#RRGGBB``.

    Attributes:
        page: Behind everything.
        surface: Cards and fields.
        raised: Bars, and rows one looks at.
        line: Quiet separation; carries no meaning.
        edge: Edge of a thing one can type in or press.
        text: What is read.
        muted: What is read second.
        primary: The next step.
        primary_hover: The next step under the pointer.
        on_primary: Text on ``primary``.
        soft: Chosen, current.
        on_soft: Text on ``soft``.
        notice: Attention; text on ``notice_soft``.
        notice_soft: Ground of a notice.
        danger: Danger and what cannot be taken back; text on ``danger_soft``.
        danger_soft: Ground of a danger message.
        success: Done, safe; text on ``success_soft``.
        success_soft: Ground of a good message.
        focus: Ring around what the keyboard acts on.
        training: Band of a vault to practise in.
        on_training: Text on ``training``.
    """

    page: str
    surface: str
    raised: str
    line: str
    edge: str
    text: str
    muted: str
    primary: str
    primary_hover: str
    on_primary: str
    soft: str
    on_soft: str
    notice: str
    notice_soft: str
    danger: str
    danger_soft: str
    success: str
    success_soft: str
    focus: str
    training: str
    on_training: str

    def as_mapping(self) -> dict[str, str]:
        """Return the colours by name."""
        return {name: str(value) for name, value in asdict(self).items()}


LIGHT = Colours(
    page="#F4F1EA",
    surface="#FFFFFF",
    raised="#FBF9F5",
    line="#E0D9CC",
    edge="#857C6C",
    text="#1D2829",
    muted="#556060",
    primary="#14595E",
    primary_hover="#0D4246",
    on_primary="#FFFFFF",
    soft="#DDEDEB",
    on_soft="#0E4347",
    notice="#7A4E00",
    notice_soft="#FBEDD0",
    danger="#9E2418",
    danger_soft="#FBE4E0",
    success="#24623A",
    success_soft="#E0F0E3",
    focus="#B4530A",
    training="#5B2A86",
    on_training="#FFFFFF",
)

DARK = Colours(
    page="#11171A",
    surface="#1A2327",
    raised="#202B30",
    line="#33424A",
    edge="#7F9096",
    text="#E9EEEC",
    muted="#AAB7B7",
    primary="#7FCFC9",
    primary_hover="#A3E0DB",
    on_primary="#06292B",
    soft="#1F4144",
    on_soft="#CDEFEC",
    notice="#F2C56F",
    notice_soft="#3A2F16",
    danger="#FFA79B",
    danger_soft="#44211D",
    success="#93D6A6",
    success_soft="#1C3A27",
    focus="#FFB266",
    training="#CBB2EE",
    on_training="#241038",
)

TEXT_PAIRS = (
    ("text", "page"), ("text", "surface"), ("text", "raised"), ("muted", "page"), ("muted", "surface"),
    ("muted", "raised"), ("on_primary", "primary"), ("on_primary", "primary_hover"), ("primary", "surface"),
    ("primary", "page"), ("primary", "raised"), ("on_soft", "soft"), ("notice", "notice_soft"),
    ("danger", "danger_soft"), ("danger", "surface"), ("danger", "page"), ("danger", "raised"),
    ("success", "success_soft"), ("success", "surface"), ("success", "page"), ("text", "notice_soft"),
    ("text", "danger_soft"), ("text", "success_soft"), ("notice", "surface"), ("notice", "raised"),
    ("on_training", "training"),
)  # fmt: skip
"""Pairs (text, ground) that screens use."""

EDGE_PAIRS = (
    ("edge", "surface"), ("edge", "page"), ("edge", "raised"), ("focus", "surface"), ("focus", "page"),
    ("focus", "raised"), ("focus", "soft"), ("primary", "soft"), ("training", "page"), ("training", "raised"),
)  # fmt: skip
"""Pairs (edge, ground) a person must be able to see."""


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[start : start + 2], 16) / 255) for start in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= _LINEAR_LIMIT else ((channel + 0.055) / 1.055) ** 2.4
