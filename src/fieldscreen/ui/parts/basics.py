"""The smallest pieces: text, buttons, cards, messages, and the layouts that hold them.

All text is plain text: what people typed is never read as markup.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.glyphs import Glyph, set_icon
from fieldscreen.ui.parts.press_button import PressButton

Tone = Literal["info", "notice", "danger", "success"]

_TONE_ICONS: dict[Tone, tuple[str, str]] = {
    "info": ("information_outline", "primary"),
    "notice": ("alert_outline", "notice"),
    "danger": ("alert_circle_outline", "danger"),
    "success": ("check_circle_outline", "success"),
}


def text(words: str, role: str = "body", *, wrap: bool = True, name: str = "") -> QLabel:
    """Return a label that shows *words* as they are.

    Args:
        words: The text; never markup.
        role: How it looks (``stylesheet``).
        wrap: Whether long text runs over several lines.
        name: Object name.
    """
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    label.setProperty("role", role)
    if wrap:
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    if name:
        label.setObjectName(name)
    return label


def button(words: str, name: str, *, icon: str = "", role: str = "", hint: str = "") -> QPushButton:
    """Return a button.

    Args:
        words: What it does, as a verb; also its accessible name.
        name: Object name, ``screen.purpose``.
        icon: Icon name, or nothing.
        role: ``primary``, ``danger``, ``quiet``, ``chip`` or ordinary.
        hint: Tool tip, with the key that does the same.
    """
    made = PressButton(words)
    made.setObjectName(name)
    made.setProperty("role", role)
    made.setAccessibleName(words)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if hint:
        made.setToolTip(hint)
    if icon:
        set_icon(made, icon, _icon_colour(role))
    return made


def icon_button(words: str, name: str, icon: str, *, hint: str = "") -> QPushButton:
    """Return a button that shows only an icon; *words* are its accessible name and tool tip."""
    made = PressButton()
    made.setObjectName(name)
    made.setProperty("role", "icon")
    made.setAccessibleName(words)
    made.setToolTip(hint or words)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    set_icon(made, icon, "primary")
    return made


def _icon_colour(role: str) -> str:
    return {"primary": "on_primary", "danger": "danger", "quiet": "primary", "chip": "muted"}.get(
        role, "text"
    )


def set_role(widget: QWidget, role: str) -> None:
    """Give *widget* another role and show it at once."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        # A label reckons with its padding when its style changes, not when its rule does.
        QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
        widget.updateGeometry()


def column(*items: QWidget | QLayout | int, margin_em: float = 0, gap_em: float = 0.6) -> QVBoxLayout:
    """Return a column of widgets and layouts; a number is free space that grows by that factor."""
    layout = QVBoxLayout()
    _fill(layout, items, margin_em, gap_em)
    return layout


def row(*items: QWidget | QLayout | int, margin_em: float = 0, gap_em: float = 0.6) -> QHBoxLayout:
    """Return a row of widgets and layouts; a number is free space that grows by that factor."""
    layout = QHBoxLayout()
    _fill(layout, items, margin_em, gap_em)
    return layout


def _fill(layout: QBoxLayout, items: tuple[QWidget | QLayout | int, ...], margin: float, gap: float) -> None:
    em = current_theme().em
    layout.setContentsMargins(em(margin), em(margin), em(margin), em(margin))
    layout.setSpacing(em(gap))
    for item in items:
        if isinstance(item, QWidget):
            layout.addWidget(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addStretch(item)


def frame(role: str, inside: QLayout, name: str = "") -> QFrame:
    """Return a frame with *inside* in it."""
    made = QFrame()
    made.setProperty("role", role)
    made.setLayout(inside)
    if name:
        made.setObjectName(name)
    return made


def card(*items: QWidget | QLayout | int, name: str = "", gap_em: float = 0.7) -> QFrame:
    """Return a card with *items* below one another."""
    return frame("card", column(*items, margin_em=1.2, gap_em=gap_em), name)


def rule() -> QFrame:
    """Return a quiet line across."""
    line = QFrame()
    line.setProperty("role", "rule")
    line.setFixedHeight(1)
    return line


class Message(QFrame):
    """A message with an icon: what happened, and what to do next.

    Args:
        tone: How serious it is.
        name: Object name; the text has ``name + ".text"``.
    """

    def __init__(self, tone: Tone, words: str = "", name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        icon, colour = _TONE_ICONS[tone]
        self._icon = Glyph(icon, colour)
        self._text = text(words, name=f"{name}.text" if name else "")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setLayout(row(self._icon, self._text, margin_em=0.8))
        line = self.layout()
        if isinstance(line, QHBoxLayout):
            line.setStretchFactor(self._text, 1)
        self.setProperty("role", tone)
        reveal(self, bool(words))

    @property
    def words(self) -> str:
        """What it says; empty when hidden."""
        return self._text.text()

    def say(self, words: str, tone: Tone | None = None) -> None:
        """Show *words*, or hide when there are none."""
        if tone is not None:
            set_role(self, tone)
            self._icon.show_icon(*_TONE_ICONS[tone])
        self._text.setText(words)
        self.setAccessibleName(words)
        reveal(self, bool(words))


def reveal(part: QWidget, holds: bool) -> None:
    """Show *part* if that *holds*, else hide it.

    Qt makes a window of its own of what is shown before it was put anywhere, for a moment, and gives
    it the keyboard. Such a part is only no longer hidden: it appears with the place it is put in.
    """
    if holds and part.parentWidget() is None:
        part.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
    else:
        part.setVisible(holds)


def clear(layout: QLayout) -> None:
    """Take everything out of *layout* and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
