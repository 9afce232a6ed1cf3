"""A verification report on cards: the verdict, why, who signed, and how to compare the fingerprint."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import Tone, card, column, frame, row, text
from fieldscreen.ui.parts.glyphs import Glyph
from fieldscreen.workflow.verifying import ReportInWords, Verdict, VerificationReport

Tell = Callable[[VerificationReport], ReportInWords]

_LOOKS: dict[Verdict, tuple[Tone, str]] = {
    Verdict.ACCEPTED: ("success", "shield_check_outline"),
    Verdict.EXERCISE: ("notice", "school_outline"),
    Verdict.REJECTED: ("danger", "shield_off_outline"),
    Verdict.UNREADABLE: ("danger", "shield_alert_outline"),
}


class ReportView(QWidget):
    """Shows one report.

    Args:
        report: What the verification found.
        tell: Puts a report into words, the same as in the terminal.
    """

    def __init__(self, report: VerificationReport, tell: Tell) -> None:
        super().__init__()
        told = tell(report)
        lines = column(self._verdict(report.verdict, told), gap_em=0.9)
        for place, (title, pairs) in enumerate(told.parts):
            lines.addWidget(self._table(title, pairs, f"verify.part.{place}"))
        self.setLayout(lines)

    def _verdict(self, verdict: Verdict, told: ReportInWords) -> QFrame:
        tone, icon = _LOOKS[verdict]
        words = column(text(told.verdict, "title", name="verify.verdict"), text(told.meaning), gap_em=0.3)
        for reason in told.reasons:
            words.addWidget(self._line("close_circle_outline", "danger", reason))
        for notice in told.notices:
            words.addWidget(self._line("information_outline", "muted", notice))
        line = row(Glyph(icon, tone, 2.4), words, margin_em=1.2, gap_em=1)
        line.setStretch(1, 1)
        return frame(tone, line, "verify.verdict_card")

    @staticmethod
    def _line(icon: str, colour: str, words: str) -> QWidget:
        holder = QWidget()
        line = row(Glyph(icon, colour, 1.2), text(words))
        line.setStretch(1, 1)
        holder.setLayout(line)
        return holder

    @staticmethod
    def _table(title: str, rows: tuple[tuple[str, str], ...], name: str) -> QFrame:
        grid = QGridLayout()
        grid.setHorizontalSpacing(current_theme().em(1.2))
        grid.setVerticalSpacing(current_theme().em(0.5))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for place, (label, value) in enumerate((label, value) for label, value in rows if value):
            shown: QLabel = text(value, "field", name=f"{name}.{place}")
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            shown.setAccessibleName(f"{label}: {value}")
            grid.addWidget(text(label, "muted"), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(shown, place, 1, Qt.AlignmentFlag.AlignTop)
        return card(text(title, "heading"), grid, name=name)
