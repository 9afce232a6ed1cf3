"""One case: what comes next, its interviews, words and facts, people, and referrals."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLayout, QPushButton, QVBoxLayout, QWidget

from fieldscreen.domain.assessments import Level
from fieldscreen.domain.danger import DangerRecord
from fieldscreen.domain.people import Person
from fieldscreen.domain.referrals import Referral
from fieldscreen.domain.statements import Statement
from fieldscreen.ui.casework.case_page_model import NextStep, draft_of, next_step
from fieldscreen.ui.casework.danger_card import danger_card
from fieldscreen.ui.casework.retention_card import RetentionCard
from fieldscreen.ui.casework.subject_cards import SubjectCards, interview_line
from fieldscreen.ui.casework.trend_card import TrendCard
from fieldscreen.ui.parts.basics import button, card, column, icon_button, reveal, row, text
from fieldscreen.ui.parts.flow import flow
from fieldscreen.ui.parts.glyphs import Glyph
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.parts.rows import RowButton, entry, tag
from fieldscreen.ui.retention.wishes import RetentionWish
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.shown_dates import age_in_words, moment_in_words
from fieldscreen.ui.subject_words import about_words, beside_words
from fieldscreen.ui.words import kind_words, role_words, source_words, status_words
from fieldscreen.workflow.accounts import is_from_an_interview
from fieldscreen.workflow.cases import CaseFile
from fieldscreen.workflow.retention import Keeping
from fieldscreen.workflow.trends import Trend

_LONGEST_SHOWN = 180


class CasePageScreen(Screen):
    """Shows a case file.

    Signals:
        interview_chosen: Identifier of the interview to go on with or to read.
        interview_requested: Begin an interview.
        statement_requested: Write down something seen or said; a statement to change, or nothing.
        person_requested: Add a person, or change the one carried.
        result_requested: Show what the answers say of a person; empty where the case is about one.
        referral_requested: Prepare a referral of a person; empty where the case is about one.
        whom_requested: Identifier of an interview to attribute anew.
        referral_chosen: Identifier of a signed referral to save again.
        rename_requested: Change the reminder.
        danger_requested: Ask again whether there is a danger now.
        retention_requested: Something about how long the case stays, as a ``RetentionWish``.
    """

    interview_chosen = Signal(str)
    interview_requested = Signal()
    statement_requested = Signal(object)
    person_requested = Signal(object)
    result_requested = Signal(str)
    referral_requested = Signal(str)
    whom_requested = Signal(str)
    referral_chosen = Signal(str)
    rename_requested = Signal()
    danger_requested = Signal()
    retention_requested = Signal(object)

    def __init__(
        self,
        case: CaseFile,
        keeping: Keeping,
        *,
        today: date,
        trends: tuple[Trend, ...] = (),
        danger: DangerRecord | None = None,
    ) -> None:
        super().__init__()
        self._case = case
        self._today = today
        page = Page("case_page.page", width_em=58)
        kept = RetentionCard(keeping, self.retention_requested.emit, is_closed=case.is_closed)
        page.body.addLayout(self._head())
        if kept.comes_first:
            page.body.addWidget(kept)
        self._subjects = self._people_of_case() if case.subjects.are_several else None
        self._add_next(page)
        if danger is not None and (danger.checks or danger.calls):
            page.body.addWidget(danger_card(danger))
        page.body.addWidget(self._interviews())
        for number, trend in enumerate(trends):
            page.body.addWidget(TrendCard(trend, number))
        page.body.addWidget(self._statements())
        page.body.addWidget(self._people())
        page.body.addWidget(self._referrals())
        if not kept.comes_first:
            page.body.addWidget(kept)
        page.body.addStretch(1)
        self.setLayout(column(page, gap_em=0))

    def focus_first(self) -> None:
        """Start with the next step."""
        self._first.setFocus()

    def show_levels(self, levels: Mapping[str, Level]) -> None:
        """Show the level of each person of a case that is about several."""
        if self._subjects is not None:
            self._subjects.show_levels(levels)

    def _people_of_case(self) -> SubjectCards:
        made = SubjectCards(self._case)
        made.interview_chosen.connect(self.interview_chosen)
        made.whom_requested.connect(self.whom_requested)
        made.result_requested.connect(self.result_requested)
        made.referral_requested.connect(self.referral_requested)
        return made

    def _add_next(self, page: Page) -> None:
        """Add the next step; where several are read, each has a result and a referral of their own."""
        step = next_step(self._case)
        is_read = step in {NextStep.READ_RESULT, NextStep.FOLLOW_UP}
        if self._subjects is None or not is_read:
            page.body.addWidget(self._next_card(step))
        else:
            self._first = self._subjects.first

    def _head(self) -> QVBoxLayout:
        case = self._case.case
        back = button(
            self.tr("Cases"), "case_page.back", icon="arrow_left", role="quiet", hint=self.tr("Back (Esc)")
        )
        back.clicked.connect(self.back_requested)
        rename = icon_button(self.tr("Change the reminder"), "case_page.rename", "pencil_outline")
        rename.clicked.connect(self.rename_requested)
        reveal(rename, not self._case.is_closed)
        code = text(case.code, "title", wrap=False, name="case_page.code")
        reminder = text(case.reminder or self.tr("no reminder yet"), "muted")
        line = row(reminder, rename)
        line.setStretch(0, 1)
        names = column(row(code, tag(status_words(case.status)), 1), line, gap_em=0.1)
        danger = button(
            self.tr("A danger now?"),
            "case_page.danger",
            icon="alert_circle_outline",
            role="danger",
            hint=self.tr("Whom to call, and a note of each call (Ctrl+U)"),
        )
        danger.setShortcut("Ctrl+U")
        danger.clicked.connect(self.danger_requested)
        return column(row(back, 1, danger), names)

    def _next_card(self, step: NextStep) -> QFrame:
        words, hint, icon = {
            NextStep.START_INTERVIEW: (
                self.tr("Start the questionnaire"),
                self.tr("Begin with what you have seen and heard. You can stop at any question."),
                "clipboard_text_outline",
            ),
            NextStep.CONTINUE_INTERVIEW: (
                self.tr("Go on with the questionnaire"),
                self.tr("It opens at the question where you stopped."),
                "clipboard_text_outline",
            ),
            NextStep.READ_RESULT: (
                self.tr("See what the answers say"),
                self.tr("Which indices are present, why, and what is still unknown."),
                "scale_balance",
            ),
            NextStep.FOLLOW_UP: (
                self.tr("See what the answers say"),
                self.tr("A referral has been signed. New facts make a complement, never an edited original."),
                "scale_balance",
            ),
            NextStep.OPEN_AGAIN: (
                self.tr("Open the case again"),
                self.tr("This case is closed: it can be read, and nothing is written in it."),
                "folder_open_outline",
            ),
        }[step]
        draft = draft_of(self._case)
        if self._subjects is not None and draft is not None:
            about = about_words(self._case.subjects, draft.interview.about)
            hint = f"{draft.title} ({about}). {hint}"
        self._first = button(words, "case_page.next", icon=icon, role="primary")
        self._first.clicked.connect(lambda: self._go(step))
        refer = button(
            self.tr("Prepare a referral"),
            "case_page.refer",
            icon="send_outline",
            hint=self.tr("Prepare a referral (Ctrl+E). You may always refer on concern alone."),
        )
        refer.setShortcut("Ctrl+E")
        refer.clicked.connect(lambda: self.referral_requested.emit(""))
        result = button(self.tr("Result with reasons"), "case_page.result", icon="scale_balance")
        result.clicked.connect(lambda: self.result_requested.emit(""))
        others = [refer] if step in (NextStep.READ_RESULT, NextStep.FOLLOW_UP) else [result, refer]
        if step is NextStep.OPEN_AGAIN:
            others = [result]
        if self._subjects is not None:
            others = []
        result.setEnabled(bool(self._case.interviews))
        ways = flow(self._first, *others)
        return card(
            text(self.tr("Next step"), "eyebrow"),
            text(hint, "body"),
            ways,
            name="case_page.next_card",
        )

    def _go(self, step: NextStep) -> None:
        draft = draft_of(self._case)
        if step is NextStep.CONTINUE_INTERVIEW and draft is not None:
            self.interview_chosen.emit(draft.interview.identifier)
        elif step is NextStep.START_INTERVIEW:
            self.interview_requested.emit()
        elif step is NextStep.OPEN_AGAIN:
            self.retention_requested.emit(RetentionWish.REOPEN)
        else:
            self.result_requested.emit("")

    def _interviews(self) -> QFrame:
        add = button(
            self.tr("New questionnaire"), "case_page.new_interview", icon="plus", role="quiet", hint="Ctrl+N"
        )
        add.setShortcut("Ctrl+N")
        ask_whom = None if self._case.is_closed else self.whom_requested.emit
        rows: list[QWidget | QLayout] = [
            interview_line(number, item, self.interview_chosen.emit, ask_whom)
            for number, item in enumerate(self._case.interviews)
        ]
        return self._block(
            "clipboard_text_outline",
            self.tr("Questionnaires"),
            add,
            self.interview_requested.emit,
            [self._subjects] if self._subjects is not None else rows,
            self.tr("None yet."),
        )

    def _statements(self) -> QFrame:
        add = button(self.tr("Write down"), "case_page.new_statement", icon="plus", role="quiet")
        return self._block(
            "comment_quote_outline",
            self.tr("Words and facts"),
            add,
            lambda: self.statement_requested.emit(None),
            [self._statement(number, item) for number, item in enumerate(self._case.statements)],
            self.tr("None yet. A child’s words are kept exactly as they were said, apart from what you saw."),
        )

    def _statement(self, number: int, item: Statement) -> RowButton:
        words = item.text if len(item.text) <= _LONGEST_SHOWN else item.text[:_LONGEST_SHOWN] + "…"
        shown = self.tr("“{words}”").format(words=words) if item.source.is_reported_speech else words
        second = self.tr("{source}, written down on {moment}").format(
            source=source_words(item.source), moment=moment_in_words(item.recorded_at)
        )
        about = about_words(self._case.subjects, item.about)
        second = "  ·  ".join(part for part in (second, about) if part)
        made = entry(f"case_page.statement.{number}", "comment_quote_outline", shown, second)
        made.clicked.connect(lambda: self.statement_requested.emit(item))
        return made

    def _people(self) -> QFrame:
        add = button(self.tr("Add a person"), "case_page.new_person", icon="plus", role="quiet")
        return self._block(
            "account_group_outline",
            self.tr("People"),
            add,
            lambda: self.person_requested.emit(None),
            [
                self._person(number, item)
                for number, item in enumerate(self._case.persons)
                if self._stands(item)
            ],
            self.tr("None besides those named in the questionnaire."),
        )

    def _stands(self, item: Person) -> bool:
        """Tell whether a person stands among the people: one who has a card and no name yet does not."""
        return bool(item.display_name or item.tie) or item.identifier not in self._case.subjects.persons

    def _person(self, number: int, item: Person) -> RowButton:
        name = item.display_name or self.tr("name not known")
        parts = [role_words(item.role), item.tie, beside_words(self._case.subjects, item)]
        if item.born is not None:
            parts.append(age_in_words(item.born, self._today))
        answers_rule = is_from_an_interview(item)
        if answers_rule:
            parts.append(self.tr("from the questionnaire: correct it there"))
        second = "  ·  ".join(part for part in parts if part)
        made = entry(f"case_page.person.{number}", "account_outline", name, second)
        if not answers_rule:
            made.clicked.connect(lambda: self.person_requested.emit(item))
        return made

    def _referrals(self) -> QFrame:
        add = button(self.tr("Prepare a referral"), "case_page.new_referral", icon="plus", role="quiet")
        reveal(add, holds=self._subjects is None)  # each person's card has its own
        return self._block(
            "file_sign",
            self.tr("Referrals"),
            add,
            lambda: self.referral_requested.emit(""),
            [self._referral(number, item) for number, item in enumerate(self._case.referrals)],
            self.tr("None yet."),
        )

    def _referral(self, number: int, item: Referral) -> RowButton:
        title = self.tr("No. {number} to {recipient}").format(
            number=item.number, recipient=item.recipient.name
        )
        signed = self.tr("signed on {moment} · {file}").format(
            moment=moment_in_words(item.signed_at), file=item.file_name
        )
        there = self._case.subjects
        about = about_words(there, there.owner_of(item.about, item.signed_at) or "")
        second = "  ·  ".join(part for part in (kind_words(item.kind), signed, about) if part)
        made = entry(f"case_page.referral.{number}", "file_sign", title, second)
        made.clicked.connect(lambda: self.referral_chosen.emit(item.identifier))
        return made

    def _block(  # noqa: PLR0917  one block of the page, told apart by all six
        self, icon: str, title: str, add: QPushButton, ask: Callable[[], None],
        rows: Sequence[QWidget | QLayout],
        empty: str,
    ) -> QFrame:  # fmt: skip
        add.clicked.connect(lambda _on=False: ask())
        head = row(Glyph(icon, "primary", centred=True), text(title, "heading"), add)
        if self._case.is_closed:
            add.setEnabled(False)  # its key too
            add.hide()
        head.setStretch(1, 1)
        inside: list[QWidget | QLayout] = list(rows) or [text(empty, "muted")]
        return card(head, *inside)
