"""Large buttons that hold several lines: an entry of a list, a way to go on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from fieldscreen.ui.parts.basics import column, row, text
from fieldscreen.ui.parts.glyphs import Glyph
from fieldscreen.ui.parts.press_button import PressButton


class RowButton(PressButton):
    """A button as large as what is in it.

    Args:
        name: Object name.
        spoken: What a screen reader says.
        inside: The layout in it; its widgets take no clicks.
        role: How it looks.
    """

    def __init__(self, name: str, spoken: str, inside: QLayout, role: str = "row") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setProperty("role", role)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setLayout(inside)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return the size of what is inside."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least size of what is inside."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()


def entry(name: str, icon: str, title: str, second: str = "", tags: tuple[QWidget, ...] = ()) -> RowButton:
    """Return a list entry: icon, title, a second line, and tags at its end."""
    lines = column(text(title, "heading"), gap_em=0.15)
    if second:
        lines.addWidget(text(second, "muted"))
    line = row(
        Glyph(icon, "primary", 1.6, centred=True),
        lines,
        *tags,
        Glyph("chevron_right", "muted", centred=True),
        margin_em=0.9,
        gap_em=0.9,
    )
    line.setStretch(1, 1)
    for tag in tags:
        line.setAlignment(tag, Qt.AlignmentFlag.AlignVCenter)
    spoken = ". ".join(part for part in (title, second, *(tag.accessibleName() for tag in tags)) if part)
    return RowButton(name, spoken, line)


def tag(words: str, tone: str = "") -> QWidget:
    """Return a small rounded word, in the colours of *tone* (``notice``, ``danger``, ``success``)."""
    made = text(words, f"tag-{tone}" if tone else "tag", wrap=False)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    made.setAccessibleName(words)
    return made
