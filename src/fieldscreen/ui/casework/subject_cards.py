"""A case with several people: a card for each with their own questionnaires, and what is about nobody."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from fieldscreen.domain.assessments import Level
from fieldscreen.ui.parts.basics import (
    Message,
    button,
    card,
    column,
    icon_button,
    reveal,
    row,
    set_role,
    text,
)
from fieldscreen.ui.parts.glyphs import Glyph
from fieldscreen.ui.parts.rows import RowButton, entry, tag
from fieldscreen.ui.result.level_looks import LEVEL_TONES, level_words
from fieldscreen.ui.sheet_words import sheet_words
from fieldscreen.ui.shown_dates import moment_in_words
from fieldscreen.ui.subject_words import subject_name
from fieldscreen.workflow.cases import CaseFile, InterviewRow
from fieldscreen.workflow.subjects import PLACE, Subject


class SubjectCards(QWidget):
    """Shows the people of a case, each with what is read for them and nobody else.

    Signals:
        interview_chosen: Identifier of the interview to go on with or to read.
        whom_requested: Identifier of the interview to attribute anew.
        result_requested: Identifier of the person whose answers are to be read.
        referral_requested: Identifier of the person to refer.

    Args:
        case: The case.
    """

    interview_chosen = Signal(str)
    whom_requested = Signal(str)
    result_requested = Signal(str)
    referral_requested = Signal(str)

    def __init__(self, case: CaseFile) -> None:
        super().__init__()
        self._case = case
        self._numbers = {one.interview.identifier: number for number, one in enumerate(case.interviews)}
        self._levels: dict[str, QLabel] = {}
        there = case.subjects
        self._results: list[QPushButton] = []
        cards = [self._card(one) for one in there.subjects]
        if there.of_the_place:
            cards.append(self._other(PLACE, "office_building_outline", self.tr("The place")))
        if there.unattributed:
            cards.append(self._other("", "help_circle_outline", self.tr("Not attributed")))
        self.setLayout(column(*cards, gap_em=1.0))

    @property
    def first(self) -> QPushButton:
        """The button that leads to the first person's result."""
        return self._results[0]

    def show_levels(self, levels: Mapping[str, Level]) -> None:
        """Show the level of each person, once it is known."""
        for identifier, level in levels.items():
            label = self._levels.get(identifier)
            if label is not None:
                label.setText(level_words(level))
                set_role(label, f"tag-{LEVEL_TONES[level]}" if level.rank else "tag")
                label.setAccessibleName(level_words(level))
                reveal(label, holds=True)

    def _card(self, subject: Subject) -> QFrame:
        name, base = subject_name(subject), f"case_page.subject.{subject.number}"
        level = self._levels[subject.identifier] = text("", "tag", wrap=False, name=f"{base}.level")
        reveal(level, holds=False)
        title = text(name, "heading", name=f"{base}.name")
        head = row(Glyph("account_outline", "primary", centred=True), title, level)
        head.setStretch(1, 1)
        result = button(self.tr("Result with reasons"), f"{base}.result", icon="scale_balance")
        result.setAccessibleName(self.tr("Result with reasons: {name}").format(name=name))
        result.clicked.connect(lambda: self.result_requested.emit(subject.identifier))
        result.setEnabled(bool(subject.interviews))
        self._results.append(result)
        refer = button(self.tr("Prepare a referral"), f"{base}.refer", icon="send_outline")
        refer.setAccessibleName(self.tr("Prepare a referral: {name}").format(name=name))
        refer.clicked.connect(lambda: self.referral_requested.emit(subject.identifier))
        refer.setEnabled(bool(subject.interviews))
        reveal(refer, holds=not self._case.is_closed)
        return card(head, row(result, refer, 1), *self._rows(subject.identifier), name=base)

    def _other(self, about: str, icon: str, title: str) -> QFrame:
        head = row(Glyph(icon, "primary", centred=True), text(title, "heading"))
        head.setStretch(1, 1)
        words = (
            self.tr("Read for each person of the case, but for what it says of single children.")
            if about
            else self.tr("Counted for nobody until you say whom they are about.")
        )
        said: QWidget = text(words, "muted") if about else Message("notice", words)
        return card(head, said, *self._rows(about), name=f"case_page.about_{about or 'nobody'}")

    def _rows(self, about: str) -> Iterator[QHBoxLayout]:
        for item in self._case.interviews:
            if item.interview.about == about:
                yield interview_line(
                    self._numbers[item.interview.identifier],
                    item,
                    self.interview_chosen.emit,
                    None if self._case.is_closed else self.whom_requested.emit,
                )


def interview_line(
    number: int, item: InterviewRow, choose: Callable[[str], None], ask_whom: Callable[[str], None] | None
) -> QHBoxLayout:
    """Return an interview's entry, with the way to say anew whom it is about.

    Args:
        number: Its place in the case, for object names.
        item: The interview.
        choose: Gets its identifier when it is to be opened.
        ask_whom: Gets it when it is to be attributed anew; ``None`` where nothing may be changed.
    """
    identifier = item.interview.identifier
    made = _entry(number, item)
    made.clicked.connect(lambda: choose(identifier))
    if ask_whom is None:
        return row(made)
    words = QCoreApplication.translate("SubjectCards", "Whom is it about?")
    whom = icon_button(words, f"case_page.whom.{number}", "account_switch_outline")
    whom.setAccessibleName(f"{words} {item.title}")
    whom.clicked.connect(lambda: ask_whom(identifier))
    line = row(made, whom, gap_em=0.4)
    line.setStretch(0, 1)
    return line


def _entry(number: int, item: InterviewRow) -> RowButton:
    finished = item.interview.is_finished
    state = (
        tag(QCoreApplication.translate("CasePageScreen", "closed"), "success")
        if finished
        else tag(QCoreApplication.translate("CasePageScreen", "in progress"), "notice")
    )
    marks: tuple[QWidget, ...] = (state,)
    second = QCoreApplication.translate(
        "CasePageScreen", "{answered} of {total} questions settled, begun on {moment}"
    ).format(answered=item.answered, total=item.total, moment=moment_in_words(item.interview.started_at))
    if item.interview.paper is not None:
        second = f"{second}. {sheet_words(item.interview.paper)}"
        marks = (tag(QCoreApplication.translate("CasePageScreen", "copied from paper")), *marks)
    if item.interview.about == PLACE:
        marks = (tag(QCoreApplication.translate("Subjects", "about the place")), *marks)
    return entry(f"case_page.interview.{number}", "clipboard_text_outline", item.title, second, marks)
