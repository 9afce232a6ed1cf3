"""From a place to its screen, with the screen's wishes connected to what answers them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldscreen.domain.people import Person
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.ui.background import run_aside
from fieldscreen.ui.casework.case_dialogs import ReminderDialog, StartInterviewDialog
from fieldscreen.ui.casework.case_list_screen import CaseListScreen
from fieldscreen.ui.casework.case_page_screen import CasePageScreen
from fieldscreen.ui.casework.person_dialog import PersonDialog
from fieldscreen.ui.casework.statement_dialog import StatementDialog
from fieldscreen.ui.interview.interview_model import InterviewModel
from fieldscreen.ui.interview.interview_screen import InterviewScreen
from fieldscreen.ui.parts.file_dialog import FileDialog
from fieldscreen.ui.places import (
    CaseList,
    CasePage,
    FirstRun,
    InterviewPlace,
    Place,
    ReferringPlace,
    ResultPlace,
    Unlock,
    VaultPlace,
    VerifyPlace,
)
from fieldscreen.ui.result.result_screen import ResultScreen
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.vault_pages import make_vault_page
from fieldscreen.workflow import cases, interviewing
from fieldscreen.workflow.assessing import reading_of
from fieldscreen.workflow.verifying import ReportInWords, VerificationReport
from fieldscreen.workflow.workplace import new_identifier

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator


class Routes:
    """Makes screens.

    Args:
        navigator: Who shows them.
    """

    def __init__(self, navigator: Navigator) -> None:
        self._navigator = navigator
        self._workplace = navigator.workplace

    def make(self, place: Place) -> Screen:
        """Return the screen of *place*.

        Raises:
            FieldScreenError: If what it shows cannot be read.
        """
        match place:
            case FirstRun() | Unlock():
                return self._navigator.make_opening_screen(place)
            case CaseList():
                return self._case_list()
            case CasePage(case):
                return self._case_page(case)
            case InterviewPlace(case, interview):
                return self._interview(case, interview)
            case ResultPlace(case):
                return self._result(case)
            case ReferringPlace(case):
                return self._referring(case)
            case VerifyPlace(file):
                return self._verifying(file)
            case VaultPlace():
                return make_vault_page(self._navigator, place)

    def _case_list(self) -> Screen:
        screen = CaseListScreen(cases.list_cases(self._workplace))
        screen.case_chosen.connect(lambda case: self._navigator.go(CasePage(case)))
        screen.new_case_requested.connect(self._ask_new_case)
        screen.verify_requested.connect(lambda: self._navigator.go(VerifyPlace()))
        return screen

    def _ask_new_case(self) -> None:
        dialog = ReminderDialog(self._navigator.window, is_new=True)
        dialog.chosen.connect(self._guarded(self._new_case))
        dialog.open()

    def _new_case(self, reminder: str) -> None:
        self._navigator.go(CasePage(cases.create_case(self._workplace, reminder).identifier))

    def _case_page(self, case: str) -> Screen:
        go, window = self._navigator.go, self._navigator.window
        screen = CasePageScreen(cases.open_case(self._workplace, case), today=self._workplace.now().date())
        screen.interview_chosen.connect(lambda chosen: go(InterviewPlace(case, chosen)))
        screen.interview_requested.connect(lambda: self._ask_interview(case))
        screen.result_requested.connect(lambda: go(ResultPlace(case)))
        screen.referral_requested.connect(lambda: go(ReferringPlace(case)))
        screen.referral_chosen.connect(self._save_referral)
        screen.statement_requested.connect(lambda statement: self._ask_statement(case, statement))
        screen.person_requested.connect(lambda person: self._ask_person(case, person))

        def rename() -> None:
            reminder = cases.open_case(self._workplace, case).case.reminder
            dialog = ReminderDialog(window, reminder=reminder, is_new=False)
            dialog.chosen.connect(self._guarded(lambda words: self._rename(case, words)))
            dialog.open()

        screen.rename_requested.connect(rename)
        return screen

    def _rename(self, case: str, reminder: str) -> None:
        cases.rename_case(self._workplace, case, reminder)
        self._navigator.rebuild()

    def _ask_interview(self, case: str) -> None:
        shipped = interviewing.questionnaires(self._workplace)
        dialog = StartInterviewDialog(self._navigator.window, shipped, self._navigator.language)
        dialog.chosen.connect(
            self._guarded(lambda form, first, second: self._start_interview(case, form, first, second))
        )
        dialog.open()

    def _start_interview(self, case: str, form: str, first: str, second: str) -> None:
        sitting = interviewing.start_interview(
            self._workplace, case, form, language=first, second_language=second
        )
        self._navigator.go(InterviewPlace(case, sitting.interview.identifier))

    def _ask_statement(self, case: str, statement: Statement | None = None) -> None:
        def keep(made: Statement) -> None:
            cases.save_statement(self._workplace, case, made)

        dialog = StatementDialog(self._navigator.window, keep, self._workplace.now, statement)
        dialog.finished.connect(lambda _code: self._navigator.rebuild())
        dialog.open()

    def _hear_child(self, case: str, language: str) -> None:
        def keep(made: Statement) -> None:
            cases.save_statement(self._workplace, case, made)

        blank = Statement(new_identifier(), Source.CHILD_WORDS, "", language or "fr", self._workplace.now())
        dialog = StatementDialog(self._navigator.window, keep, self._workplace.now, blank)
        dialog.show_listening()
        dialog.open()

    def _ask_person(self, case: str, person: Person | None) -> None:
        def keep(made: Person) -> None:
            cases.save_person(self._workplace, case, made)

        dialog = PersonDialog(self._navigator.window, keep, self._workplace.now().date(), person)
        dialog.finished.connect(lambda _code: self._navigator.rebuild())
        dialog.open()

    def _interview(self, case: str, interview: str) -> Screen:
        sitting = interviewing.resume_interview(self._workplace, interview)
        title = sitting.questionnaire.title_in(self._navigator.language)
        screen = InterviewScreen(InterviewModel(sitting), title, today=self._workplace.now().date())
        screen.result_requested.connect(lambda: self._navigator.go(ResultPlace(case)))
        screen.finished.connect(lambda: self._navigator.go(ResultPlace(case)))
        screen.child_speaks.connect(lambda: self._hear_child(case, sitting.languages[1]))
        return screen

    def _result(self, case: str) -> Screen:
        from fieldscreen.ui.result.routing import ResultRouting

        reading = reading_of(self._workplace, case, self._navigator.language)
        file = cases.open_case(self._workplace, case)
        screen = ResultScreen(reading, file.case.code)
        screen.referral_requested.connect(lambda: self._navigator.go(ReferringPlace(case)))
        screen.question_chosen.connect(self._guarded(lambda ref: self._show_question(case, ref)))
        ResultRouting(self._navigator, case, reading.level, screen)
        return screen

    def _show_question(self, case: str, ref: str) -> None:
        for row in reversed(cases.open_case(self._workplace, case).interviews):
            sitting = interviewing.resume_interview(self._workplace, row.interview.identifier)
            if any(ref.startswith(section.ref + "/") for section in sitting.sections()):
                sitting.remember_position(ref)
                self._navigator.go(InterviewPlace(case, row.interview.identifier))
                return

    def _referring(self, case: str) -> Screen:
        from fieldscreen.ui.referring.referring_screen import ReferringScreen
        from fieldscreen.workflow import referring

        known = referring.known_recipients(self._workplace)
        # The office reads French, whatever language the window is in.
        choices = referring.default_choices(self._workplace, case, language="fr")
        screen = ReferringScreen(self._workplace, case, choices, known, self._tell)
        screen.done.connect(lambda: self._navigator.go(CasePage(case)))
        screen.save_requested.connect(self._save_referral)
        return screen

    def _save_referral(self, identifier: str) -> None:
        self._guarded(self._ask_where)(identifier)

    def _ask_where(self, identifier: str) -> None:
        from fieldscreen.workflow import referring

        name = referring.referral_file(self._workplace, identifier).file_name
        window = self._navigator.window
        title = QCoreApplication.translate("Routes", "Save the signed document")
        dialog = FileDialog(window, "save", title, QCoreApplication.translate("Routes", "Save"), name)
        dialog.chosen.connect(lambda path: self._export(identifier, Path(path)))
        dialog.open()

    def _export(self, identifier: str, path: Path) -> None:
        from fieldscreen.workflow import referring

        run_aside(
            self._navigator,
            lambda: referring.export_referral(self._workplace, identifier, path),
            lambda saved: self._navigator.go(VerifyPlace(saved)),
            self._navigator.tell,
        )

    def _verifying(self, file: Path | None) -> Screen:
        from fieldscreen.ui.verifying.verify_screen import VerifyScreen

        screen = VerifyScreen(self._tell, file)
        screen.open_requested.connect(self._ask_file)
        return screen

    def _tell(self, report: VerificationReport) -> ReportInWords:
        from fieldscreen.workflow.verifying import in_words

        return in_words(report, self._workplace.content.verification_wording, self._navigator.language)

    def _ask_file(self) -> None:
        window = self._navigator.window
        title = QCoreApplication.translate("Routes", "Choose the document to verify")
        dialog = FileDialog(window, "open", title, QCoreApplication.translate("Routes", "Verify"))
        dialog.chosen.connect(lambda path: self._navigator.go(VerifyPlace(Path(path))))
        dialog.open()

    def _guarded(self, act: Callable[..., None]) -> Callable[..., None]:
        """Return *act* with its failures told to the person."""

        def guarded(*values: object) -> None:
            try:
                act(*values)
            except Exception as error:  # noqa: BLE001  told where people read it
                self._navigator.tell(error)

        return guarded
