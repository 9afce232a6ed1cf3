"""The frame of a dialog that decides something: it stays when that fails, and keeps what is typed.

What is typed and not decided yet goes into the case's own record, so a lock or stepping back
costs no word; once decided it is a draft no more.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QWidget

from fieldscreen.ui.failures import failure_words
from fieldscreen.ui.parts.basics import Message, button
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.fields import TextArea, line_edit


@dataclass(frozen=True, slots=True)
class Drafts:
    """What was typed before, and where it is kept.

    Attributes:
        typed: Text by field.
        keep: Keeps text by field.
    """

    typed: Mapping[str, str]
    keep: Callable[[Mapping[str, str]], None]


class DecidingDialog(Dialog):
    """Asks for a decision.

    Args:
        parent: The window.
        name: Object name, and the beginning of the names of its drafts.
        title: Heading.
        drafts: What was typed before.
        width_em: Wished width.
    """

    def __init__(
        self, parent: QWidget, name: str, title: str, drafts: Drafts, *, width_em: float = 40
    ) -> None:
        super().__init__(parent, name, title, width_em=width_em)
        self._name = name
        self._drafts = drafts
        self._is_decided = False
        self._typed: dict[str, TextArea | QLineEdit] = {}
        self._proposed: dict[str, str] = {}
        self._decide: Callable[[], None] = self.accept
        self.problem = Message("danger", name=f"{name}.problem")

    def area(self, field: str, *, lines: int = 2) -> TextArea:
        """Return a text area whose text is kept as a draft."""
        key = f"{self._name}.{field}"
        made = TextArea(key, value=self._drafts.typed.get(key, ""), lines=lines, most_lines=6)
        self._typed[key] = made
        return made

    def line(self, field: str, *, value: str = "", example: str = "") -> QLineEdit:
        """Return a line whose text is kept as a draft; *value* stands in it when there is none."""
        key = f"{self._name}.{field}"
        made = line_edit(key, value=self._drafts.typed.get(key, value), example=example)
        self._typed[key] = made
        self._proposed[key] = value
        return made

    def finish(self, accept: str, decide: Callable[[], None], role: str = "primary") -> None:
        """Put the message and the buttons in, once the body is complete.

        Args:
            accept: Words on the button.
            decide: Does what was decided; whatever it raises is told, and the dialog stays.
            role: Look of the button.
        """
        self._decide = decide
        self.body.addWidget(self.problem)
        self.body.addStretch(1)
        stay = button(self.tr("Cancel"), f"{self._name}.cancel")
        stay.clicked.connect(self.reject)
        self.go = button(accept, f"{self._name}.accept", role=role)
        self.go.clicked.connect(self._on_accept)
        self.add_button(stay)
        self.add_button(self.go, is_default=role == "primary")
        self.fit_height()

    def decided(self) -> None:
        """Go on, after the dialog closed."""

    def keep_typed(self) -> None:
        """Keep what is typed as a draft, unless it was decided."""
        if not self._is_decided:
            self._drafts.keep({key: self._own_words(key) for key in self._typed})

    def _own_words(self, key: str) -> str:
        """Return what a person typed; nothing while only the program's proposal stands there."""
        words = _text(self._typed[key])
        return "" if words == self._proposed.get(key) else words

    def _on_accept(self) -> None:
        try:
            self._decide()
        except Exception as error:  # noqa: BLE001  told where it was asked
            self.problem.say(failure_words(error).both)
            return
        self._is_decided = True
        self.accept()
        self.decided()


def _text(made: TextArea | QLineEdit) -> str:
    return made.text() if isinstance(made, QLineEdit) else made.toPlainText()
