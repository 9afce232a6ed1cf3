"""The small choice of the window's language, on the two screens one sees before the vault is open."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from fieldscreen.ui.parts.basics import button, row
from fieldscreen.ui.preferences import LANGUAGES


class LanguageSwitch(QWidget):
    """One button per language, each named in itself; the current one is pressed.

    Signals:
        language_chosen: Code of the language.
    """

    language_chosen = Signal(str)

    def __init__(self, name: str, current: str) -> None:
        super().__init__()
        self.setObjectName(name)
        line = row(gap_em=0.3)
        for code, title in LANGUAGES:
            made = button(title, f"{name}.{code}", role="choice")
            made.setCheckable(True)
            made.setChecked(code == current)
            made.setAccessibleDescription(
                QCoreApplication.translate("LanguageSwitch", "Language of the window")
            )
            made.clicked.connect(lambda _checked, chosen=code: self.language_chosen.emit(chosen))
            line.addWidget(made)
        self.setLayout(line)
