"""One pack's reading with every reason, in the very words the referral will use."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from fieldscreen.screening.explaining import (
    DimensionLine,
    EvidenceLine,
    Explanation,
    FormLine,
    IndicatorLine,
)
from fieldscreen.screening.rule import Reading
from fieldscreen.ui.parts.basics import Message, button, card, column, frame, row, text
from fieldscreen.ui.parts.folding import Fold
from fieldscreen.ui.parts.glyphs import Glyph
from fieldscreen.ui.parts.rows import tag
from fieldscreen.ui.result.level_looks import LEVEL_ICONS, LEVEL_TONES

_PRESENT, _UNKNOWN, _ABSENT = "check_circle_outline", "help_rhombus_outline", "minus_circle_outline"


class PackView(QWidget):
    """Shows one explanation.

    Signals:
        question_chosen: Path of a question to go back to.
        versions_requested: Compare the pack with the version offered.

    Args:
        explanation: The explanation.
        number: Its place on the screen, for object names.
        is_offered_another: Whether another version of the pack is offered.
        told: Sentences that stand on the page already and are the same for every pack.
    """

    question_chosen = Signal(str)
    versions_requested = Signal()

    def __init__(
        self,
        explanation: Explanation,
        number: int,
        *,
        is_offered_another: bool,
        told: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__()
        self._told = told
        self._tells_sources = explanation.has_several_sources
        lines = column(text(explanation.pack, "small"), gap_em=1)
        for widget in self._first(explanation, number):
            lines.addWidget(widget)
        lines.addWidget(self._headline(explanation, number))
        if explanation.pack_notice:
            lines.addLayout(self._notice(explanation, number, is_offered_another=is_offered_another))
        for form in explanation.forms:
            lines.addWidget(self._form(form, number))
        for widget in self._dimensions(explanation, number):
            lines.addWidget(widget)
        missing = self._missing(explanation, number)
        if missing is not None:
            lines.addWidget(missing)
        lines.addWidget(self._limits(explanation, number))
        self.setLayout(lines)

    def _first(self, explanation: Explanation, number: int) -> Iterator[QWidget]:
        """Yield what must be read before the result, unless the page said it already."""
        said = "\n".join(one for one in explanation.published_limits if one not in self._told)
        if said:
            yield Message("notice", said, f"result.published.{number}")

    def _headline(self, explanation: Explanation, number: int) -> QFrame:
        icon, colour = LEVEL_ICONS[explanation.level]
        words = column(text(explanation.headline, "heading", name=f"result.headline.{number}"), gap_em=0.4)
        for label in explanation.alarms:
            words.addWidget(text(self.tr("To be told by telephone: {label}").format(label=label), "field"))
        words.addWidget(text(explanation.advice))
        for more in (
            explanation.one_is_enough,
            explanation.could_change,
            explanation.combination,
            explanation.age_rule,
            *explanation.contradictions,
        ):
            if more and more not in self._told:
                words.addWidget(text(more, "muted"))
        line = row(Glyph(icon, colour, 2), words, margin_em=1.2, gap_em=1)
        line.setStretch(1, 1)
        return frame(LEVEL_TONES[explanation.level], line)

    def _notice(self, explanation: Explanation, number: int, *, is_offered_another: bool) -> QVBoxLayout:
        lines = column(Message("notice", explanation.pack_notice, f"result.notice.{number}"), gap_em=0.4)
        if is_offered_another:
            look = button(self.tr("Compare the two versions"), f"result.versions.{number}")
            look.clicked.connect(self.versions_requested)
            lines.addLayout(row(look, 1))
        return lines

    def _form(self, form: FormLine, number: int) -> QFrame:
        made = card(
            text(form.title, "heading"), text(form.sentence), name=f"result.form.{number}.{form.form}"
        )
        lines = made.layout()
        if not isinstance(lines, QVBoxLayout) or form.is_only_shared:
            return made
        if form.caution:
            lines.addWidget(Message("notice", form.caution))
        for element in form.elements:
            entry = QWidget()
            title = element.title[:1].upper() + element.title[1:]
            entry.setLayout(column(text(title, "field"), text(element.sentence), gap_em=0.1))
            lines.addWidget(entry)
        for article in form.articles:
            lines.addWidget(text(article, "small"))
        return made

    def _dimensions(self, explanation: Explanation, number: int) -> Iterator[QWidget]:
        """Yield every dimension; in a bundle, those where nothing was noted stand together, folded."""
        bare = [one for one in explanation.dimensions if explanation.is_bundle and not one.present]
        for dimension in explanation.dimensions:
            if dimension not in bare:
                yield self._dimension(dimension)
        if bare:
            titles = " ; ".join(one.title for one in bare)
            heading = self.tr("Nothing noted: {titles}").format(titles=titles)
            fold = Fold(f"result.bare.{number}", heading, _UNKNOWN, "muted", is_open=False)
            for one in bare:
                fold.add(self._dimension(one))
            yield fold

    def _dimension(self, dimension: DimensionLine) -> QFrame:
        title = row(text(dimension.title, "heading"))
        if dimension.is_counted:
            title.addWidget(self._reading_tag(dimension.reading))
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
        about = [self.tr("weight: {weight}").format(weight=line.weight)] if line.weight else []
        if line.elements:
            about.append(self.tr("speaks to: {elements}").format(elements=", ".join(line.elements)))
        if about:
            inside.addWidget(text(" · ".join(about), "small"))
        for evidence in line.supporting:
            inside.addWidget(self._evidence(self.tr("For"), evidence))
        for evidence in line.opposing:
            inside.addWidget(self._evidence(self.tr("Against"), evidence))
        if line.caution:
            inside.addWidget(text(line.caution, "muted"))
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
        if self._tells_sources and (line.supporting or line.opposing):
            inside.addWidget(text(line.source, "small"))
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

    def _missing(self, explanation: Explanation, number: int) -> Fold | None:
        if not explanation.missing:
            return None
        heading = self.tr("What is missing and would change the reading: %n", "", len(explanation.missing))
        fold = Fold(f"result.gaps.{number}", heading, _UNKNOWN, "notice", is_open=False)
        for line in explanation.missing:
            fold.add(text(line))
        return fold

    def _limits(self, explanation: Explanation, number: int) -> QFrame:
        made = card()
        lines = made.layout()
        if isinstance(lines, QVBoxLayout):
            if explanation.limits not in self._told:
                lines.addWidget(Message("info", explanation.limits, f"result.limits.{number}"))
            for caution in explanation.cautions:
                if caution not in self._told:
                    lines.addWidget(text(caution))
            for words in (explanation.pack, explanation.pack_status, explanation.pack_reference):
                lines.addWidget(text(words, "small"))
        return made
