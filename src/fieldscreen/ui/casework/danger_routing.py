"""Danger before any form: the question, whom to call, and on to the questionnaire."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from fieldscreen.system.places import resources_folder
from fieldscreen.ui.background import telling
from fieldscreen.ui.casework.danger_calls import DangerCalls
from fieldscreen.ui.casework.danger_question import DangerQuestion
from fieldscreen.ui.danger_numbers import read_danger_numbers
from fieldscreen.ui.places import CasePage
from fieldscreen.workflow import danger, typed_texts
from fieldscreen.workflow.danger import Called, DangerAnswer, DangerRecord
from fieldscreen.workflow.typed_texts import TypingPlace

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator

_CALLS_SHOWN = frozenset({DangerAnswer.NOW, DangerAnswer.UNSURE})


class DangerRouting:
    """Opens the dialogs about danger.

    Args:
        navigator: Who shows dialogs.
        go_on: Goes on to the choice of a questionnaire in a case.
    """

    def __init__(self, navigator: Navigator, go_on: Callable[[str], None]) -> None:
        self._navigator = navigator
        self._go_on = go_on

    def before_form(self, case: str) -> None:
        """Ask once before the first questionnaire of a case; else go on at once."""
        if danger.is_danger_to_be_asked(self._navigator.workplace, case):
            self.ask(case, then=self._go_on)
        else:
            self._go_on(case)

    def ask(self, case: str, then: Callable[[str], None] | None = None) -> None:
        """Ask, at any time; *then* is what follows, the case page when nothing does."""
        kept = danger.danger_of(self._navigator.workplace, case)
        dialog = DangerQuestion(self._navigator.window, kept.last)
        dialog.answered.connect(
            telling(self._navigator.tell, lambda answer: self._answered(case, answer, then))
        )
        dialog.open()

    def _answered(self, case: str, answer: DangerAnswer, then: Callable[[str], None] | None) -> None:
        danger.answer_danger(self._navigator.workplace, case, answer)
        if self._navigator.place == CasePage(case):
            self._navigator.rebuild()
        if answer in _CALLS_SHOWN:
            self.show_calls(case, then)
        elif then is not None:
            then(case)

    def show_calls(self, case: str, then: Callable[[str], None] | None = None) -> None:
        """Show whom to call and note the calls."""
        workplace = self._navigator.workplace
        file = resources_folder() / "cards" / "danger-numbers.toml"

        def note(called: Called, at: datetime, whom: str, said: str) -> DangerRecord:
            return danger.note_call(workplace, case, called, at, whom=whom, said=said)

        dialog = DangerCalls(
            self._navigator.window,
            read_danger_numbers(file, self._navigator.language),
            note,
            workplace.now,
            danger.danger_of(workplace, case),
        )
        if then is not None:
            dialog.writing_requested.connect(telling(self._navigator.tell, lambda: then(case)))
        dialog.finished.connect(lambda _code: self._rebuild(case))
        self._navigator.open_dialog(dialog, TypingPlace(case, typed_texts.DANGER_CALL))

    def _rebuild(self, case: str) -> None:
        if self._navigator.place == CasePage(case):
            self._navigator.rebuild()
