"""The result with its reasons, what to do with it, and the worker's own judgement beside it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout

from fieldscreen.domain.assessments import Judgement
from fieldscreen.ui.parts.basics import Message, button, card, column, frame, reveal, row, text
from fieldscreen.ui.parts.flow import FlowLayout
from fieldscreen.ui.parts.mixed_children import mixed_children_notice
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.result.guidance_view import GuidanceView
from fieldscreen.ui.result.level_looks import level_words
from fieldscreen.ui.result.pack_view import PackView
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.shown_dates import day_in_words
from fieldscreen.ui.subject_words import in_one_line, left_out_notice, subject_name
from fieldscreen.workflow.assessing import CaseReading


class ResultScreen(Screen):
    """Shows the reading of one person: guide-rails, own judgements, one explanation per pack.

    Signals:
        referral_requested: Prepare a referral.
        other_chosen: Identifier of another person of the case, whose result is wanted.
        question_chosen: Path of a question to go back to.
        judgement_requested: Add one's own judgement.
        secrecy_requested: Change what the organisation declares about professional secrecy.
        versions_requested: Compare the packs of the case with those offered.
    """

    referral_requested = Signal()
    other_chosen = Signal(str)
    question_chosen = Signal(str)
    judgement_requested = Signal()
    secrecy_requested = Signal()
    versions_requested = Signal()

    def __init__(
        self, reading: CaseReading, case_code: str, *, is_secrecy_set: bool = False, is_closed: bool = False
    ) -> None:
        super().__init__()
        self._is_closed = is_closed
        page = Page("result.page", width_em=58)
        page.body.addLayout(self._head(case_code, reading))
        page.body.addWidget(mixed_children_notice(reading.mixed, "result.mixed"))
        page.body.addWidget(left_out_notice(reading.left_out, "result.left_out"))
        if not reading.explanations:
            page.body.addWidget(
                card(text(self.tr("There is nothing to read yet: no question has been answered.")))
            )
        told = self._first_limits(page, reading)
        guidance = GuidanceView(reading.guidance, is_secrecy_set=is_secrecy_set)
        guidance.secrecy_requested.connect(self.secrecy_requested)
        page.body.addWidget(guidance)
        page.body.addWidget(self._judgements(reading.judgements))
        for number, explanation in enumerate(reading.explanations):
            offered = explanation.pack_reference in reading.offered and not is_closed
            view = PackView(explanation, number, is_offered_another=offered, told=frozenset(told))
            told.update((explanation.age_rule, explanation.limits, *explanation.cautions))
            view.question_chosen.connect(self.question_chosen)
            view.versions_requested.connect(self.versions_requested)
            page.body.addWidget(view)
        page.body.addStretch(1)
        self.setLayout(column(page, gap_em=0))

    def _first_limits(self, page: Page, reading: CaseReading) -> set[str]:
        """Show the limits of a reading that rests on short screens alone above its level; return them."""
        limits = [one.published_limits for one in reading.explanations]
        said = list(dict.fromkeys(words for one in limits for words in one)) if all(limits) else []
        if said:
            page.body.addWidget(Message("notice", "\n".join(said), "result.published"))
        return set(said)

    def focus_first(self) -> None:
        """Start with the next step; with the way back where nothing can be written."""
        (self._back if self._is_closed else self._refer).setFocus()

    def _head(self, case_code: str, reading: CaseReading) -> QVBoxLayout:
        back = button(case_code, "result.back", icon="arrow_left", role="quiet", hint=self.tr("Back (Esc)"))
        back.setAccessibleName(self.tr("Back to the case {code}").format(code=case_code))
        back.clicked.connect(self.back_requested)
        self._back = back
        self._refer = button(
            self.tr("Prepare a referral"),
            "result.refer",
            icon="send_outline",
            role="primary",
            hint=self.tr("Prepare a referral (Ctrl+E). You may always refer on concern alone."),
        )
        self._refer.setShortcut("Ctrl+E")
        self._refer.clicked.connect(self.referral_requested)
        self._refer.setEnabled(not self._is_closed)  # its key too
        reveal(self._refer, not self._is_closed)
        title = self.tr("What the answers say")
        if reading.subject.name or reading.others:
            title = self.tr("What the answers say of {name}").format(name=subject_name(reading.subject))
        head = row(text(title, "title", name="result.title"), self._refer)
        head.setStretch(0, 1)
        return column(row(back, 1), head, *self._others(reading))

    def _others(self, reading: CaseReading) -> tuple[QLayout, ...]:
        """Return the ways to the other people of the case, whose answers are not in this reading."""
        if not reading.others:
            return ()
        ways = FlowLayout(gap_em=0.6)
        for one in reading.others:
            words, name = in_one_line(subject_name(one)), f"result.other.{one.number}"
            way = button(words, name, icon="account_outline", role="quiet")
            way.setAccessibleName(subject_name(one))
            way.clicked.connect(partial(self.other_chosen.emit, one.identifier))
            ways.addWidget(way)
        return (column(text(self.tr("Also in this case, read apart:"), "muted"), ways, gap_em=0.2),)

    def _judgements(self, judgements: tuple[Judgement, ...]) -> QFrame:
        add = button(self.tr("Add my own judgement"), "result.judge")
        add.clicked.connect(self.judgement_requested)
        reveal(add, not self._is_closed)
        made = card(
            text(self.tr("My own judgement"), "heading"),
            text(self.tr("It stands beside the result. Neither replaces the other."), "muted"),
            name="result.judgements",
        )
        lines = made.layout()
        if isinstance(lines, QVBoxLayout):
            for number, one in enumerate(judgements):
                lines.addWidget(self._judgement(one, number))
            lines.addLayout(row(add, 1))
        return made

    def _judgement(self, one: Judgement, number: int) -> QFrame:
        by = self.tr("{worker}, {day}; the indices gave: {level}").format(
            worker=one.worker, day=day_in_words(one.made_at.date()), level=level_words(one.beside)
        )
        return frame(
            "inset",
            column(
                text(level_words(one.level), "field", name=f"result.judgement.{number}"),
                text(one.reason),
                text(by, "small"),
                margin_em=0.8,
                gap_em=0.3,
            ),
        )
