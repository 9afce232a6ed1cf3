"""The list of keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import button, text
from fieldscreen.ui.parts.dialogs import Dialog


class HelpDialog(Dialog):
    """Shows every key and what it does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "help", self.tr("Keys"), width_em=40)
        lines = QGridLayout()
        lines.setHorizontalSpacing(current_theme().em(1))
        lines.setVerticalSpacing(current_theme().em(0.5))
        lines.setColumnStretch(1, 1)
        for place, (keys, words) in enumerate(self._rows()):
            lines.addWidget(text(keys, "key", wrap=False), place, 0, Qt.AlignmentFlag.AlignTop)
            lines.addWidget(text(words), place, 1)
        self.body.addLayout(lines)
        self.body.addStretch(1)
        close = button(self.tr("Close"), "help.close", role="primary")
        close.clicked.connect(self.accept)
        self.add_button(close, is_default=True)
        self.fit_height()
        close.setFocus()

    def _rows(self) -> tuple[tuple[str, str], ...]:
        return (
            ("Ctrl+L", self.tr("Lock now")),
            ("F12", self.tr("Neutral screen and lock, at once; Escape leads back to the passphrase")),
            ("1 … 9", self.tr("Choose an answer")),
            ("U  R  D  X", self.tr("Unknown, refused, not asked, not safe to ask")),
            (self.tr("Enter"), self.tr("Next question; in a long text Ctrl+Enter")),
            ("Alt+→  Alt+←", self.tr("Next section, previous section")),
            ("↑  ↓", self.tr("Walk over the choices; the space bar ticks")),
            ("F2", self.tr("Remark on this question")),
            ("F5", self.tr("Hear the question, or stop; with Shift in the second language")),
            ("Ctrl+F5", self.tr("Record the question and its choices, for whoever reads with difficulty")),
            ("F7", self.tr("Swap the two languages")),
            ("Ctrl+D", self.tr("The child is speaking: stop asking, write the words down")),
            ("Ctrl+U", self.tr("In a case: a danger now? Whom to call")),
            ("Ctrl+Z", self.tr("Take the last answer back")),
            ("Ctrl+E", self.tr("Result, then referral")),
            ("Ctrl+N", self.tr("New case; in a case, new questionnaire")),
            ("Ctrl+F", self.tr("Search")),
            ("Ctrl+S", self.tr("Everything is saved already; says so")),
            (self.tr("Esc"), self.tr("Back; discards nothing")),
            ("Ctrl++  Ctrl+-", self.tr("Larger text, smaller text")),
            ("F1", self.tr("This list")),
            ("Ctrl+Q", self.tr("Lock and quit")),
        )
