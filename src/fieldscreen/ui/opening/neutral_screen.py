"""The neutral screen: a plain calendar. Nothing on it says what the program is for.

It comes up at once on F12; the vault locks behind it. Escape leads to the passphrase.
"""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from fieldscreen.ui.look.icons import glyph_icon
from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import column, row, text

_TICK_MS = 1000


class NeutralScreen(QWidget):
    """Shows the time and the month.

    Signals:
        return_requested: Escape was pressed.
    """

    return_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("neutral")
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._time = text("", "title", wrap=False, name="neutral.time")
        self._day = text("", "muted", wrap=False, name="neutral.day")
        calendar = QCalendarWidget()
        calendar.setObjectName("neutral.calendar")
        calendar.setAccessibleName(self.tr("Calendar"))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._calendar = calendar
        current_theme().changed.connect(self._colour)
        self._colour()
        middle = column(1, self._time, self._day, calendar, 2)
        self.setLayout(row(1, middle, 1, margin_em=2))
        self._clock = QTimer(self, interval=_TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        self._tick()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back; every other key does nothing."""
        if event.key() == Qt.Key.Key_Escape:
            self.return_requested.emit()

    def _colour(self) -> None:
        """Show week-ends and arrows in colours that can be read on this ground."""
        colours = current_theme().colours
        weekend = QTextCharFormat()
        weekend.setForeground(QColor(colours.danger))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(day, weekend)
        for name, icon in (
            ("qt_calendar_prevmonth", "chevron_left"),
            ("qt_calendar_nextmonth", "chevron_right"),
        ):
            arrow = self._calendar.findChild(QToolButton, name)
            if isinstance(arrow, QToolButton):
                arrow.setIcon(glyph_icon(icon, colours.text))

    def _tick(self) -> None:
        now, locale = QDateTime.currentDateTime(), QLocale()
        self._time.setText(locale.toString(now, "HH:mm"))
        self._day.setText(locale.toString(now, "dddd d MMMM yyyy"))
