"""The main window: the bar on top, the screen below, and the neutral cover over both."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from fieldscreen.ui.background import drop_errands
from fieldscreen.ui.countdown_bar import CountdownBar
from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.opening.neutral_screen import NeutralScreen
from fieldscreen.ui.painting import paint_now
from fieldscreen.ui.parts.basics import column, reveal
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.top_bar import TopBar
from fieldscreen.ui.training.band import TrainingBand, training_title

LEAST_WIDTH, LEAST_HEIGHT = 1024, 600
"""Smallest window, in logical pixels: the smallest screens still in use."""


class MainWindow(QMainWindow):
    """One window for everything.

    Signals:
        quit_requested: The window is being closed; answered by locking.
        back_requested: Escape.
        already_saved: Ctrl+S: say that there is nothing left to save.
        returned: Escape on the neutral screen.
        minimised: The window was made an icon.
    """

    quit_requested = Signal()
    back_requested = Signal()
    already_saved = Signal()
    returned = Signal()
    minimised = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.resize(1180, 780)
        self.bar = TopBar()
        self._screens = QStackedWidget()
        self._neutral = NeutralScreen()
        self._neutral.return_requested.connect(self._on_return)
        work = QWidget()
        work.setProperty("role", "page")
        self._band = TrainingBand()
        self._lines = column(self._band, self.bar, self._screens, gap_em=0)
        self._lines.setStretch(2, 1)
        work.setLayout(self._lines)
        self._cover = QStackedWidget()
        self._cover.addWidget(work)
        self._cover.addWidget(self._neutral)
        self._blank = QWidget()
        self._blank.setProperty("role", "page")
        self._blank.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._cover.addWidget(self._blank)
        self.setCentralWidget(self._cover)
        self.countdown = CountdownBar(work, self.bar)
        self._show_title()
        for keys, act in (
            ("Esc", self._on_escape),
            ("Ctrl+S", self.already_saved.emit),
            ("Ctrl+Q", self.close),
            ("F1", self.bar.help_requested.emit),
            ("Ctrl++", lambda: current_theme().step_scale(1)),
            ("Ctrl+=", lambda: current_theme().step_scale(1)),
            ("Ctrl+-", lambda: current_theme().step_scale(-1)),
        ):
            QShortcut(QKeySequence(keys), self, act)

    @property
    def screen_shown(self) -> Screen | None:
        """The screen shown now, under the cover if there is one."""
        shown = self._screens.currentWidget()
        return shown if isinstance(shown, Screen) else None

    @property
    def is_neutral(self) -> bool:
        """Whether the neutral screen covers everything."""
        return self._cover.currentWidget() is self._neutral

    def show_screen(self, screen: Screen) -> None:
        """Show *screen* and throw the one before away, with everything it held."""
        before = self._screens.currentWidget()
        self._screens.addWidget(screen)
        self._screens.setCurrentWidget(screen)
        if self._cover.currentWidget() is self._blank:
            self._cover.setCurrentIndex(0)
        if before is not None:
            drop_errands(before)
            self._screens.removeWidget(before)
            before.hide()
            before.deleteLater()

    @property
    def is_training(self) -> bool:
        """Whether the window says that this is a vault to practise in."""
        return not self._band.isHidden()

    def show_training(self, is_training: bool) -> None:
        """Say by band and title that this is a vault to practise in, or stop saying it."""
        reveal(self._band, is_training)
        if not self.is_neutral:
            self._show_title()

    def go_neutral(self) -> None:
        """Cover everything with a calendar, and have it on the screen when this returns."""
        self.countdown.hide()
        self._cover.setCurrentWidget(self._neutral)
        self.setWindowTitle(self.tr("Calendar"))
        self._neutral.setFocus()
        paint_now(self)

    def go_blank(self) -> None:
        """Cover everything with an empty page until the next screen is shown, unless it is covered."""
        self.countdown.hide()
        if not self.is_neutral:
            self._cover.setCurrentWidget(self._blank)
        paint_now(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Lock before going."""
        self.quit_requested.emit()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take over another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and not self.is_neutral:
            self._show_title()
        if event.type() is QEvent.Type.WindowStateChange and self.isMinimized():
            self.minimised.emit()

    def _show_title(self) -> None:
        self.setWindowTitle(training_title("FieldScreen") if self.is_training else "FieldScreen")

    def _on_escape(self) -> None:
        if self.is_neutral:
            self._on_return()
        else:
            self.back_requested.emit()

    def _on_return(self) -> None:
        self._cover.setCurrentIndex(0)
        self._show_title()
        self.returned.emit()
