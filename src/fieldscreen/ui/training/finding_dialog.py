"""What a learner finds in a training case: level, forms, ways to refer, and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from fieldscreen.domain.assessments import Judgement, Level
from fieldscreen.ui.parts.basics import button, column, text
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.fields import Field, TextArea, choice_box
from fieldscreen.ui.result.level_looks import level_words

Keep = Callable[[Level, str, tuple[str, ...], tuple[str, ...]], None]
Entries = Sequence[tuple[str, str]]
"""Identifier and words of each thing one can tick."""


class FindingDialog(Dialog):
    """Asks for a finding. Closing keeps it, unless it was given up: a lock costs no word.

    Args:
        parent: The window.
        keep: Puts level, reason, forms and ways into the store.
        forms: Forms of exploitation one can tick.
        ways: Ways to refer one can tick.
        before: What was found before; ``None`` for the first time.
    """

    def __init__(
        self, parent: QWidget, keep: Keep, forms: Entries, ways: Entries, *, before: Judgement | None
    ) -> None:
        super().__init__(parent, "finding", self.tr("What I find"), width_em=46)
        self._keep = keep
        self._is_kept = False
        levels = tuple((one.value, level_words(one)) for one in Level)
        level = before.level if before else Level.NOTHING_PARTICULAR
        self._level = choice_box("finding.level", levels, level.value)
        self._forms = _ticks("finding.form", forms, before.forms if before else ())
        self._ways = _ticks("finding.way", ways, before.ways if before else ())
        self._reason = TextArea("finding.reason", lines=3, value=before.reason if before else "")
        self._reason_field = Field(
            self.tr("Why"), self._reason, self.tr("Name the facts and words you rely on.")
        )
        self._start = self._entries()
        self.body.addWidget(Field(self.tr("Level"), self._level))
        self.body.addWidget(text(self.tr("Forms of exploitation (none, one or several)"), "field"))
        self.body.addLayout(column(*self._forms.values(), gap_em=0.2))
        self.body.addWidget(text(self.tr("What I would do with it"), "field"))
        self.body.addLayout(column(*self._ways.values(), gap_em=0.2))
        self.body.addWidget(self._reason_field)
        self.body.addStretch(1)
        stay = button(self.tr("Give up"), "finding.cancel")
        stay.clicked.connect(self._give_up)
        done = button(self.tr("Keep"), "finding.keep", icon="check", role="primary", hint="Ctrl+Enter")
        done.setShortcut("Ctrl+Return")
        done.clicked.connect(self._on_keep)
        self.add_button(stay)
        self.add_button(done)
        self.fit_height()
        self._level.setFocus()

    def keep_typed(self) -> None:
        """Keep what was typed; nothing typed, or nothing changed, is nothing found."""
        entries = self._entries()
        if entries[1] and entries != self._start and not self._is_kept:
            self._is_kept = True
            self._keep(*entries)

    def _entries(self) -> tuple[Level, str, tuple[str, ...], tuple[str, ...]]:
        return (
            Level(self._level.currentData()),
            self._reason.toPlainText().strip(),
            _ticked(self._forms),
            _ticked(self._ways),
        )

    def _give_up(self) -> None:
        self._is_kept = True
        self.reject()

    def _on_keep(self) -> None:
        if not self._reason.toPlainText().strip():
            self._reason_field.show_problem(self.tr("A reason is needed: it is what you compare."))
            self._reason.setFocus()
            return
        self.accept()


def _ticks(name: str, entries: Entries, ticked: tuple[str, ...]) -> dict[str, QCheckBox]:
    made = {}
    for identifier, words in entries:
        box = QCheckBox(words)
        box.setObjectName(f"{name}.{identifier}")
        box.setAccessibleName(words)
        box.setChecked(identifier in ticked)
        made[identifier] = box
    return made


def _ticked(boxes: dict[str, QCheckBox]) -> tuple[str, ...]:
    return tuple(identifier for identifier, box in boxes.items() if box.isChecked())
