"""From a place to its screen, with the screen's wishes connected to what answers them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldscreen.domain.paper import PaperSource
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.ui.background import run_aside, telling
from fieldscreen.ui.casework.case_dialogs import ReminderDialog, StartInterviewDialog
from fieldscreen.ui.casework.case_list_model import CaseListModel
from fieldscreen.ui.casework.case_list_screen import CaseListScreen
from fieldscreen.ui.casework.case_page_screen import CasePageScreen
from fieldscreen.ui.casework.danger_routing import DangerRouting
from fieldscreen.ui.casework.person_dialog import PersonDialog
from fieldscreen.ui.casework.statement_dialog import StatementDialog
from fieldscreen.ui.casework.whom_dialog import WhomDialog
from fieldscreen.ui.following.referral_page import make_referral_screen, reopen_step
from fieldscreen.ui.interview.interview_model import InterviewModel
from fieldscreen.ui.interview.interview_screen import InterviewScreen
from fieldscreen.ui.opening_routes import make_opening_screen
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.file_dialog import FileDialog
from fieldscreen.ui.places import (
    CaseList,
    CasePage,
    ComparisonPlace,
    ExercisePlace,
    FirstRun,
    FollowPlace,
    InterviewPlace,
    Place,
    Recover,
    ReferringPlace,
    Repair,
    ResultPlace,
    TrainingHome,
    Unlock,
    VaultPlace,
    VerifyPlace,
)
from fieldscreen.ui.recipients.recipients_page import reopen_office
from fieldscreen.ui.result.routing import make_result_screen
from fieldscreen.ui.retention.answering import RetentionAnswers
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.subject_words import about_words
from fieldscreen.ui.training.routing import after_interview, make_training_screen
from fieldscreen.ui.vault_pages import make_vault_page
from fieldscreen.workflow import (
    cases,
    danger,
    interviewing,
    journalling,
    retention,
    subjects,
    trends,
    typed_texts,
)
from fieldscreen.workflow.assessing import levels_in_case
from fieldscreen.workflow.closed_cases import refuse_when_closed
from fieldscreen.workflow.subjects import SubjectChoice
from fieldscreen.workflow.typed_texts import TypedText, TypingPlace
from fieldscreen.workflow.verifying import ReportInWords, VerificationReport
from fieldscreen.workflow.workplace import new_identifier

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator


_MARKED_AT_MOST = 2000
"""Longer lists go without marks: reading every date would keep the vault busy; its own page has them."""


class Routes:
    """Makes screens.

    Args:
        navigator: Who shows them.
    """

    def __init__(self, navigator: Navigator) -> None:
        self._navigator = navigator
        self._workplace = navigator.workplace
        self._retention = RetentionAnswers(navigator, navigator)
        self._danger = DangerRouting(navigator, self._ask_interview)

    def make(self, place: Place) -> Screen:
        """Return the screen of *place*.

        Raises:
            FieldScreenError: If what it shows cannot be read.
        """
        match place:
            case FirstRun() | Unlock() | Recover() | Repair():
                return make_opening_screen(self._navigator, place)
            case CaseList():
                return self._case_list()
            case CasePage(case):
                return self._case_page(case)
            case InterviewPlace(case, interview):
                return self._interview(case, interview)
            case ResultPlace():
                return make_result_screen(self._navigator, place)
            case ReferringPlace() | FollowPlace():
                return self._referring(place)
            case VerifyPlace(file):
                return self._verifying(file)
            case VaultPlace():
                return make_vault_page(self._navigator, place)
            case TrainingHome() | ExercisePlace() | ComparisonPlace():
                return make_training_screen(self._navigator, place)

    def _case_list(self) -> Screen:
        model = CaseListModel(self._workplace)
        screen = CaseListScreen(model)
        screen.typing_place = TypingPlace("", typed_texts.CASE_LIST)
        screen.case_chosen.connect(lambda case: self._navigator.go(CasePage(case)))
        screen.new_case_requested.connect(self._ask_new_case)
        screen.verify_requested.connect(lambda: self._navigator.go(VerifyPlace()))
        screen.search_rested.connect(self._guarded(partial(journalling.note_found, self._workplace)))
        if len(model) <= _MARKED_AT_MOST:
            marks = partial(retention.due_marks, self._workplace)
            run_aside(screen, marks, screen.mark_due, lambda _error: None)  # a mark is no reason to disturb
        return screen

    def _ask_new_case(self) -> None:
        dialog = ReminderDialog(self._navigator.window, is_new=True)
        dialog.chosen.connect(self._guarded(self._new_case))
        self._navigator.open_dialog(dialog, TypingPlace("", typed_texts.NEW_CASE))

    def _new_case(self, reminder: str) -> None:
        self._navigator.go(CasePage(cases.create_case(self._workplace, reminder).identifier))

    def _case_page(self, case: str) -> Screen:
        go = self._navigator.go
        file, keeping = cases.open_case(self._workplace, case), retention.keeping_of(self._workplace, case)
        shown = trends.trends_in_case(self._workplace, case, self._navigator.language)
        asked = danger.danger_of(self._workplace, case)
        screen = CasePageScreen(file, keeping, today=self._workplace.now().date(), trends=shown, danger=asked)
        screen.danger_requested.connect(self._guarded(lambda: self._danger.ask(case)))
        screen.retention_requested.connect(lambda wish: self._retention.answer(case, wish))
        screen.interview_chosen.connect(lambda chosen: go(InterviewPlace(case, chosen)))
        screen.interview_requested.connect(self._guarded(lambda: self._danger.before_form(case)))
        screen.result_requested.connect(lambda about: go(ResultPlace(case, about)))
        screen.referral_requested.connect(lambda about: go(ReferringPlace(case, about)))
        screen.whom_requested.connect(self._guarded(partial(self._ask_whom, case)))
        screen.referral_chosen.connect(lambda chosen: go(FollowPlace(case, chosen)))
        screen.statement_requested.connect(
            lambda statement: self._ask_statement(case, statement, is_closed=file.is_closed)
        )
        screen.person_requested.connect(
            lambda person: self._ask_person(case, person, is_closed=file.is_closed)
        )
        screen.rename_requested.connect(lambda: self._ask_reminder(case))
        if file.subjects.are_several:
            levels = partial(levels_in_case, self._workplace, case)
            run_aside(screen, levels, screen.show_levels, self._navigator.tell)
        return screen

    def _ask_whom(self, case: str, interview: str) -> None:
        file = cases.open_case(self._workplace, case)
        kept = next(one for one in file.interviews if one.interview.identifier == interview)
        now = subjects.choice_of(file.subjects, kept.interview)
        dialog = WhomDialog(self._navigator.window, kept.title, file.subjects, file.persons, now)
        dialog.chosen.connect(self._guarded(partial(self._attribute, interview)))
        dialog.open()

    def _attribute(self, interview: str, choice: SubjectChoice) -> None:
        subjects.attribute(self._workplace, interview, choice)
        self._navigator.rebuild()

    def _ask_reminder(self, case: str) -> None:
        reminder = cases.open_case(self._workplace, case).case.reminder
        dialog = ReminderDialog(self._navigator.window, reminder=reminder, is_new=False)
        dialog.chosen.connect(self._guarded(lambda words: self._rename(case, words)))
        self._navigator.open_dialog(dialog, TypingPlace(case, typed_texts.REMINDER))

    def _rename(self, case: str, reminder: str) -> None:
        cases.rename_case(self._workplace, case, reminder)
        self._navigator.rebuild()

    def _ask_interview(self, case: str) -> None:
        shipped = interviewing.questionnaires(self._workplace)
        language = self._navigator.language
        triage = self._workplace.content.teller(language).triage()
        file = cases.open_case(self._workplace, case)
        dialog = StartInterviewDialog(
            self._navigator.window, self._workplace, shipped, language, file, triage
        )
        dialog.chosen.connect(self._guarded(partial(self._start_interview, case)))
        dialog.paper_requested.connect(self._guarded(self._offer_paper))
        dialog.open()

    def _offer_paper(self, form: str, first: str, second: str) -> None:
        from fieldscreen.ui.form_shelf.paper_dialog import offer_paper

        offer_paper(self._navigator, form, first, second)

    def _start_interview(  # noqa: PLR0917  what one questionnaire begins with
        self, case: str, form: str, first: str, second: str, paper: PaperSource | None, whom: SubjectChoice
    ) -> None:
        sitting = interviewing.start_interview(
            self._workplace, case, form, language=first, second_language=second, paper=paper, whom=whom
        )
        self._navigator.go(InterviewPlace(case, sitting.interview.identifier))

    def _ask_statement(
        self, case: str, statement: Statement | None = None, *, is_closed: bool = False
    ) -> None:
        if statement is not None and is_closed:
            there, now = subjects.subjects_of(self._workplace, case), self._workplace.now
            _show_only(StatementDialog(self._navigator.window, _keep_nothing, now, statement, there))
            return
        dialog = self._statement_dialog(case, statement or self._blank_statement())
        dialog.finished.connect(lambda _code: self._navigator.rebuild())

    def _hear_child(self, case: str, interview: str, statement: Statement) -> None:
        self._statement_dialog(case, statement, interview).show_listening()

    def _blank_statement(
        self, identifier: str = "", source: Source = Source.SEEN, language: str = "fr"
    ) -> Statement:
        return Statement(identifier or new_identifier(), source, "", language or "fr", self._workplace.now())

    def _statement_dialog(self, case: str, statement: Statement, under: str = "") -> StatementDialog:
        def keep(made: Statement) -> None:
            cases.save_statement(self._workplace, case, made)

        there = subjects.subjects_of(self._workplace, case)
        dialog = StatementDialog(self._navigator.window, keep, self._workplace.now, statement, there)
        where = TypingPlace(case, typed_texts.STATEMENT, statement.identifier, under)
        self._navigator.open_dialog(dialog, where)
        return dialog

    def _ask_person(self, case: str, person: Person | None, *, is_closed: bool = False) -> None:
        today, there = self._workplace.now().date(), subjects.subjects_of(self._workplace, case)
        if person is not None and is_closed:
            _show_only(PersonDialog(self._navigator.window, _keep_nothing, today, person, there))
            return

        def keep(made: Person) -> None:
            cases.save_person(self._workplace, case, made)

        person = person or Person(new_identifier(), Role.OTHER_ADULT)
        dialog = PersonDialog(self._navigator.window, keep, today, person, there)
        dialog.finished.connect(lambda _code: self._navigator.rebuild())
        self._navigator.open_dialog(dialog, TypingPlace(case, typed_texts.PERSON, person.identifier))

    def reopen(self, typed: TypedText) -> None:
        """Open the dialog again in which *typed* was typed when a lock or a crash came."""
        file = cases.open_case(self._workplace, typed.case) if typed.case else None
        if file is not None and file.is_closed:
            return  # it is kept, and stands there again once the case is opened again
        match typed.place:
            case typed_texts.NEW_CASE:
                self._ask_new_case()
            case typed_texts.FOLLOW_UP:
                reopen_step(self._navigator, typed.about)
            case typed_texts.OFFICE | typed_texts.OFFICE_TRIAL:
                reopen_office(self._navigator, typed)
            case typed_texts.REMINDER:
                self._ask_reminder(typed.case)
            case typed_texts.DANGER_CALL if file:
                self._danger.show_calls(typed.case, None if file.interviews else self._ask_interview)
            case typed_texts.PERSON if file:
                found = next((one for one in file.persons if one.identifier == typed.about), None)
                self._ask_person(typed.case, found or Person(typed.about, Role.OTHER_ADULT))
            case typed_texts.STATEMENT if file:
                kept = next((one for one in file.statements if one.identifier == typed.about), None)
                statement = kept or self._blank_statement(typed.about)
                if typed.under:
                    self._hear_child(typed.case, typed.under, statement)
                else:
                    self._ask_statement(typed.case, statement)

    def _interview(self, case: str, interview: str) -> Screen:
        sitting = interviewing.open_interview(self._workplace, interview)
        title = sitting.questionnaire.title_in(self._navigator.language)
        about, there = sitting.interview.about, subjects.subjects_of(self._workplace, case)
        named = about_words(there, about)
        today = self._workplace.now().date()
        screen = InterviewScreen(InterviewModel(sitting, today), title, today=today, about=named)
        screen.typing_place = None if sitting.is_read_only else sitting.typing_place
        after = after_interview(self._workplace, there, about)
        screen.result_requested.connect(lambda: self._navigator.go(after))
        screen.finished.connect(lambda: self._navigator.go(after))
        screen.child_speaks.connect(self._guarded(lambda: self._child_speaks(sitting)))
        return screen

    def _child_speaks(self, sitting: interviewing.Sitting) -> None:
        refuse_when_closed(self._workplace, sitting.case)
        blank = self._blank_statement("", Source.CHILD_WORDS, sitting.languages[1])
        about = sitting.interview.about
        statement = blank if about == subjects.PLACE else replace(blank, about=about)
        self._hear_child(sitting.case, sitting.interview.identifier, statement)

    def _referring(self, place: ReferringPlace | FollowPlace) -> Screen:
        case = place.case
        if isinstance(place, FollowPlace):
            return make_referral_screen(
                self._navigator, place.referral, lambda: self._save_referral(place.referral)
            )
        from fieldscreen.ui.referring.recipient_card import OfferedPlaces
        from fieldscreen.ui.referring.referring_screen import ReferringScreen
        from fieldscreen.workflow import recipients, referral_kinds, referring

        # The office reads French, whatever language the window is in.
        start = referring.begin_referral(self._workplace, case, place.about, language="fr")
        offered = OfferedPlaces(
            recipients.directory_of(self._workplace, self._navigator.language),
            lambda: self._workplace.content.communes,
            start.commune,
            self._workplace.now().date(),
            referring.known_recipients(self._workplace),
        )
        kinds = referral_kinds.offered_kinds(self._workplace, start, self._navigator.language)
        screen = ReferringScreen(self._workplace, case, start, kinds, offered, self._tell)
        screen.typing_place = TypingPlace(case, typed_texts.REFERRAL, start.subject.identifier)
        screen.done.connect(lambda: self._navigator.go(CasePage(case)))
        screen.follow_requested.connect(lambda signed: self._navigator.go(FollowPlace(case, signed)))
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
        from fieldscreen.ui.verifying.verify_page import make_verify_page

        return make_verify_page(self._navigator, self._tell, file)

    def _tell(self, report: VerificationReport) -> ReportInWords:
        from fieldscreen.workflow.verifying import in_words

        return in_words(report, self._workplace.content.verification_wording, self._navigator.language)

    def _guarded(self, act: Callable[..., None]) -> Callable[..., None]:
        return telling(self._navigator.tell, act)


def _keep_nothing(_shown: object) -> None:
    """Stand where a dialog that is only read would keep something."""


def _show_only(dialog: Dialog) -> None:
    dialog.read_only()
    dialog.open()
