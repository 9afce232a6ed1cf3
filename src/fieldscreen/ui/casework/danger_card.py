"""What a case keeps of danger, on its page: the last answer, and every call that was noted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame

from fieldscreen.domain.danger import DangerRecord
from fieldscreen.ui.casework.danger_calls import call_line
from fieldscreen.ui.parts.basics import card, row, text
from fieldscreen.ui.parts.glyphs import Glyph
from fieldscreen.ui.shown_dates import moment_in_words
from fieldscreen.ui.words import danger_words


def danger_card(kept: DangerRecord) -> QFrame:
    """Return the card."""
    heading = text(QCoreApplication.translate("DangerCard", "Danger and calls"), "heading")
    head = row(Glyph("phone", "danger", centred=True), heading)
    head.setStretch(1, 1)
    lines = []
    if kept.last is not None:
        said = QCoreApplication.translate("DangerCard", "“A danger now?” {answer}, on {moment}").format(
            answer=danger_words(kept.last.answer), moment=moment_in_words(kept.last.at)
        )
        lines.append(text(said, name="case_page.danger_answer"))
    calls = sorted(kept.calls, key=lambda call: call.called_at)
    lines += [text(call_line(call), name=f"case_page.call.{n}") for n, call in enumerate(calls)]
    return card(head, *lines, name="case_page.danger_card")
