"""From a person's answers to the result, with its wishes connected to what answers them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fieldscreen.domain.assessments import Level
from fieldscreen.domain.workers import Secrecy
from fieldscreen.ui.background import telling
from fieldscreen.ui.places import InterviewPlace, ReferringPlace, ResultPlace
from fieldscreen.ui.result.result_dialogs import JudgementDialog, SecrecyDialog, VersionsDialog
from fieldscreen.ui.result.result_screen import ResultScreen
from fieldscreen.workflow import assessing, cases, interviewing, packs, profile
from fieldscreen.workflow.assessing import CaseReading, reading_of

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator


def make_result_screen(navigator: Navigator, place: ResultPlace) -> ResultScreen:
    """Return the result of one person of a case, with its wishes connected.

    Raises:
        SubjectNeededError: If the case is about several people and the place names none.
    """
    workplace, case = navigator.workplace, place.case
    reading = reading_of(workplace, case, navigator.language, place.about)
    file = cases.open_case(workplace, case)
    is_set = profile.is_secrecy_set(workplace)
    screen = ResultScreen(reading, file.case.code, is_secrecy_set=is_set, is_closed=file.is_closed)
    about = reading.subject.identifier
    screen.referral_requested.connect(lambda: navigator.go(ReferringPlace(case, about)))
    screen.other_chosen.connect(lambda other: navigator.go(ResultPlace(case, other)))
    screen.question_chosen.connect(telling(navigator.tell, partial(_show_question, navigator, reading)))
    ResultRouting(navigator, case, reading, screen)
    return screen


def _show_question(navigator: Navigator, reading: CaseReading, ref: str) -> None:
    for read in reversed(reading.sittings):
        sitting = interviewing.resume_interview(navigator.workplace, read.interview.identifier)
        if sitting.section_of(ref):
            sitting.remember_position(ref)
            navigator.go(InterviewPlace(sitting.case, sitting.interview.identifier))
            return


class ResultRouting(QObject):
    """Opens the dialogs of one result screen; lives as long as the screen.

    Args:
        navigator: Who shows screens.
        case: Identifier of the case.
        reading: The reading shown.
        screen: The result screen.
    """

    def __init__(self, navigator: Navigator, case: str, reading: CaseReading, screen: ResultScreen) -> None:
        super().__init__(screen)
        self._navigator = navigator
        self._case = case
        self._level = reading.level
        self._about = reading.subject.identifier
        screen.judgement_requested.connect(self._judge)
        screen.secrecy_requested.connect(self._ask_secrecy)
        screen.versions_requested.connect(self._guarded(self._compare))

    def _judge(self) -> None:
        def keep(level: Level, reason: str) -> None:
            assessing.judge_case(self._navigator.workplace, self._case, level, reason, about=self._about)

        dialog = JudgementDialog(self._navigator.window, keep, self._level)
        dialog.finished.connect(lambda _code: self._navigator.rebuild())
        dialog.open()

    def _ask_secrecy(self) -> None:
        workplace = self._navigator.workplace
        dialog = SecrecyDialog(self._navigator.window, workplace.worker.secrecy)
        dialog.chosen.connect(self._guarded(self._declare))
        dialog.open()

    def _declare(self, secrecy: Secrecy) -> None:
        profile.declare_secrecy(self._navigator.workplace, secrecy)
        self._navigator.rebuild()

    def _compare(self) -> None:
        compared = assessing.compare_packs(self._navigator.workplace, self._case, self._about)
        dialog = VersionsDialog(self._navigator.window, compared)
        dialog.chosen.connect(self._guarded(self._choose))
        dialog.open()

    def _choose(self, reference: str) -> None:
        packs.choose_pack(self._navigator.workplace, self._case, reference)
        self._navigator.rebuild()

    def _guarded(self, act: Callable[..., None]) -> Callable[..., None]:
        return telling(self._navigator.tell, act)
