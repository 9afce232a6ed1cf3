"""The result with its reasons, in the very words the referral will use."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from fieldscreen.screening.assessment import Level
from fieldscreen.screening.explaining import DimensionLine, EvidenceLine, Explanation, IndicatorLine
from fieldscreen.screening.rule import Reading
from fieldscreen.ui.parts.basics import Message, Tone, button, card, column, frame, row, text
from fieldscreen.ui.parts.folding import Fold
from fieldscreen.ui.parts.glyphs import Glyph
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.parts.rows import tag
from fieldscreen.ui.screens import Screen

_LEVEL_TONES: dict[Level, Tone] = {
    Level.DANGER: "danger",
    Level.CONVERGING: "danger",
    Level.VIGILANCE: "notice",
    Level.NOTHING_PARTICULAR: "info",
}
_PRESENT, _UNKNOWN, _ABSENT = "check_circle_outline", "help_rhombus_outline", "minus_circle_outline"


class ResultScreen(Screen):
    """Shows one explanation per pack.

    Signals:
        referral_requested: Prepare a referral.
        question_chosen: Path of a question to go back to.
    """

    referral_requested = Signal()
    question_chosen = Signal(str)

    def __init__(self, explanations: tuple[Explanation, ...], case_code: str) -> None:
        super().__init__()
        page = Page("result.page", width_em=58)
        back = button(case_code, "result.back", icon="arrow_left", role="quiet", hint=self.tr("Back (Esc)"))
        back.setAccessibleName(self.tr("Back to the case {code}").format(code=case_code))
        back.clicked.connect(self.back_requested)
        self._refer = button(
            self.tr("Prepare a referral"),
            "result.refer",
            icon="send_outline",
            role="primary",
            hint=self.tr("Prepare a referral (Ctrl+E). You may always refer on concern alone."),
        )
        self._refer.setShortcut("Ctrl+E")
        self._refer.clicked.connect(self.referral_requested)
        head = row(text(self.tr("What the answers say"), "title"), self._refer)
        head.setStretch(0, 1)
        page.body.addLayout(column(row(back, 1), head))
        if not explanations:
            page.body.addWidget(
                card(text(self.tr("There is nothing to read yet: no question has been answered.")))
            )
        for number, explanation in enumerate(explanations):
            self._add(page.body, explanation, number)
        page.body.addStretch(1)
        self.setLayout(column(page, gap_em=0))

    def focus_first(self) -> None:
        """Start with the next step."""
        self._refer.setFocus()

    def _add(self, body: QVBoxLayout, explanation: Explanation, number: int) -> None:
        body.addWidget(self._headline(explanation, number))
        for dimension in explanation.dimensions:
            body.addWidget(self._dimension(dimension))
        body.addWidget(self._limits(explanation, number))

    def _headline(self, explanation: Explanation, number: int) -> QFrame:
        tone = _LEVEL_TONES[explanation.level]
        icon = {"danger": "alert_circle_outline", "notice": "alert_outline"}.get(tone, "information_outline")
        colour = {"danger": "danger", "notice": "notice"}.get(tone, "primary")
        words = column(text(explanation.headline, "heading", name=f"result.headline.{number}"), gap_em=0.4)
        words.addWidget(text(explanation.advice))
        for more in (explanation.could_change, explanation.combination, explanation.age_rule):
            if more:
                words.addWidget(text(more, "muted"))
        line = row(Glyph(icon, colour, 2), words, margin_em=1.2, gap_em=1)
        line.setStretch(1, 1)
        return frame(tone, line)

    def _dimension(self, dimension: DimensionLine) -> QFrame:
        title = row(text(dimension.title, "heading"), self._reading_tag(dimension.reading))
        title.setStretch(0, 1)
        inside: list[QWidget] = [text(dimension.sentence)]
        if dimension.clause:
            inside.append(text(dimension.clause, "muted"))
        for lines, heading, icon in (
            (dimension.present, self.tr("Indices present: %n", "", len(dimension.present)), _PRESENT),
            (dimension.unknown, self.tr("Still unknown: %n", "", len(dimension.unknown)), _UNKNOWN),
            (dimension.absent, self.tr("The answers speak against: %n", "", len(dimension.absent)), _ABSENT),
        ):
            if lines:
                is_present = icon == _PRESENT
                name, colour = f"result.fold.{dimension.code}.{icon}", "notice" if is_present else "muted"
                fold = Fold(name, heading, icon, colour, is_open=is_present)
                for line in lines:
                    fold.add(self._indicator(line))
                inside.append(fold)
        return card(title, *inside, name=f"result.dimension.{dimension.code}")

    def _reading_tag(self, reading: Reading) -> QWidget:
        words, tone = {
            Reading.POSITIVE: (self.tr("positive"), "danger"),
            Reading.CANNOT_TELL: (self.tr("cannot tell yet"), "notice"),
            Reading.NOT_POSITIVE: (self.tr("not positive"), ""),
        }[reading]
        return tag(words, tone)

    def _indicator(self, line: IndicatorLine) -> QFrame:
        code = text(line.code, "key", wrap=False)
        title = row(text(line.label, "field"), code)
        title.setStretch(0, 1)
        inside = column(title, margin_em=0.8, gap_em=0.3)
        if line.weight:
            inside.addWidget(text(line.weight, "small"))
        for evidence in line.supporting:
            inside.addWidget(self._evidence(self.tr("For"), evidence))
        for evidence in line.opposing:
            inside.addWidget(self._evidence(self.tr("Against"), evidence))
        if line.missing:
            inside.addWidget(
                text(
                    self.tr("Could be settled by: {questions}").format(questions="; ".join(line.missing)),
                    "muted",
                )
            )
        if not line.is_covered:
            inside.addWidget(text(self.tr("No question of this questionnaire asks for it."), "small"))
        if line.turns_dimension:
            inside.addWidget(text(self.tr("If it were present, this dimension would be positive."), "small"))
        return frame("inset", inside)

    def _evidence(self, side: str, evidence: EvidenceLine) -> QWidget:
        words = self.tr("{side}: {question} → {answer}").format(
            side=side, question=evidence.question, answer=evidence.answer
        )
        told = self.tr("{source}, {day}").format(source=evidence.source, day=evidence.recorded)
        link = button(told, f"result.evidence.{evidence.ref.rsplit('/', 1)[-1]}", role="quiet")
        link.setAccessibleName(self.tr("Show the question: {question}").format(question=evidence.question))
        link.setToolTip(self.tr("Show the question"))
        link.clicked.connect(lambda: self.question_chosen.emit(evidence.ref))
        holder = QWidget()
        line = row(text(words), link)
        line.setStretch(0, 1)
        holder.setLayout(line)
        return holder

    def _limits(self, explanation: Explanation, number: int) -> QFrame:
        limits = Message("info", name=f"result.limits.{number}")
        limits.say(explanation.limits)
        return card(
            limits,
            text(explanation.pack, "small"),
            text(explanation.pack_status, "small"),
            text(explanation.pack_reference, "small"),
        )
