"""A text with some of its words marked: bold and underlined, so that no colour carries the meaning."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from fieldscreen.ui.parts.basics import text


def marked(parts: tuple[tuple[str, bool], ...], role: str = "body", *, before: str = "") -> QLabel:
    """Return a label that shows *parts*, those marked with ``True`` in bold.

    The only place where a label reads markup; what people typed is escaped, so it stays text.

    Args:
        parts: The text in order.
        role: How it looks (``stylesheet``).
        before: Words put in front, not marked.
    """
    label = text("", role)
    shown = "".join(
        f"<b><u>{escape(words)}</u></b>" if is_found else escape(words) for words, is_found in parts
    )
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setText(escape(before) + shown)
    label.setAccessibleName(before + "".join(words for words, _is_found in parts))
    return label
