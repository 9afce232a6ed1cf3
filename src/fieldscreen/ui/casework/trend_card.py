"""Attendance week after week: each week as a bar, the same in words, and the signs seen."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from fieldscreen.ui.parts.basics import column, frame, row, text
from fieldscreen.ui.shown_dates import day_in_words
from fieldscreen.ui.subject_words import subject_name
from fieldscreen.workflow.trends import Trend, Week


class TrendCard(QFrame):
    """Shows one trend; it draws no conclusion.

    Args:
        trend: The weeks, oldest first.
        number: Its place on the page, for object names.
    """

    def __init__(self, trend: Trend, number: int) -> None:
        super().__init__()
        self.setObjectName(f"case_page.trend.{number}")
        self.setProperty("role", "card")
        title = self.tr("Attendance week after week")
        if trend.subject is not None:
            title = f"{title}: {subject_name(trend.subject)}"
        lines = column(text(title, "heading"), margin_em=1.2, gap_em=0.7)
        lines.addWidget(
            text(
                self.tr(
                    "One absence says nothing. Illness, an eviction or the way to school are ordinary "
                    "reasons. A week nobody filled in is not shown."
                ),
                "muted",
            )
        )
        for place, week in enumerate(trend.weeks):
            lines.addWidget(self._week(week, f"{self.objectName()}.week.{place}"))
        self.setLayout(lines)

    def _week(self, week: Week, name: str) -> QWidget:
        title = self.tr("Week of {day}").format(day=day_in_words(week.monday))
        days = self._days(week)
        inside = column(gap_em=0.2)
        if week.present is not None and week.expected:
            bar = QProgressBar()
            bar.setObjectName(f"{name}.bar")
            bar.setRange(0, week.expected)
            bar.setValue(min(week.present, week.expected))
            bar.setTextVisible(False)
            bar.setAccessibleName(f"{title}: {days}")
            inside.addWidget(bar)
        if week.disagrees:
            inside.addWidget(
                text(self.tr("Two questionnaires of this week differ; the later one is shown."), "muted")
            )
        for sign in week.signs:
            inside.addWidget(text(sign, "small"))
        head = row(text(title, "field"), text(days, name=f"{name}.days"))
        head.setStretch(0, 1)
        return frame("inset", column(head, inside, margin_em=0.8, gap_em=0.3), name)

    def _days(self, week: Week) -> str:
        number = QLocale().toString
        if week.present is None and week.expected is None:
            return self.tr("days not known")
        return self.tr("{present} of {expected} days").format(
            present="?" if week.present is None else number(week.present),
            expected="?" if week.expected is None else number(week.expected),
        )
