"""Short dialogs of the result: one's own judgement, professional secrecy, another version of a pack."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from fieldscreen.domain.assessments import Level
from fieldscreen.domain.workers import Secrecy
from fieldscreen.screening.comparing import ChangedDimension, Comparison
from fieldscreen.screening.rule import Reading
from fieldscreen.ui.parts.basics import button, card, row, text
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.fields import Field, TextArea, choice_box
from fieldscreen.ui.result.level_looks import level_words
from fieldscreen.ui.words import secrecy_words


class JudgementDialog(Dialog):
    """Asks for a judgement and its reason. Closing keeps it, unless it was given up: a lock costs no word.

    Args:
        parent: The window.
        keep: Puts a judgement into the store.
        level: Level shown first.
    """

    def __init__(self, parent: QWidget, keep: Callable[[Level, str], None], level: Level) -> None:
        super().__init__(parent, "judgement", self.tr("My own judgement"), width_em=40)
        self._keep = keep
        self._is_kept = False
        self._level = choice_box(
            "judgement.level", tuple((one.value, level_words(one)) for one in Level), level.value
        )
        self._reason = TextArea("judgement.reason", lines=4)
        self._reason_field = Field(
            self.tr("Why"), self._reason, self.tr("What you know or saw that the questions do not say.")
        )
        self.body.addWidget(Field(self.tr("In my view"), self._level))
        self.body.addWidget(self._reason_field)
        self.body.addWidget(
            text(
                self.tr("Your judgement is kept and printed beside the result. It replaces nothing."), "small"
            )
        )
        self.body.addStretch(1)
        stay = button(self.tr("Give up"), "judgement.cancel")
        stay.clicked.connect(self._give_up)
        done = button(self.tr("Keep"), "judgement.keep", icon="check", role="primary", hint="Ctrl+Enter")
        done.setShortcut("Ctrl+Return")
        done.clicked.connect(self._on_keep)
        self.add_button(stay)
        self.add_button(done)
        self.fit_height()
        self._reason.setFocus()

    def keep_typed(self) -> None:
        """Keep what was typed; nothing typed is nothing judged."""
        reason = self._reason.toPlainText().strip()
        if reason and not self._is_kept:
            self._is_kept = True
            self._keep(Level(self._level.currentData()), reason)

    def _give_up(self) -> None:
        self._reason.clear()
        self.reject()

    def _on_keep(self) -> None:
        if not self._reason.toPlainText().strip():
            self._reason_field.show_problem(self.tr("A reason is needed: without it nobody can read it."))
            self._reason.setFocus()
            return
        self.accept()


class SecrecyDialog(Dialog):
    """Asks whether the organisation's staff are bound by professional secrecy.

    Signals:
        chosen: The position.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget, secrecy: Secrecy) -> None:
        super().__init__(parent, "secrecy", self.tr("Professional secrecy"), width_em=36)
        entries = tuple((one.value, secrecy_words(one)) for one in Secrecy)
        self._which = choice_box("secrecy.which", entries, secrecy.value)
        self.body.addWidget(
            Field(
                self.tr("What your organisation says of your post"),
                self._which,
                self.tr("It changes the articles a referral cites, never whether you may refer."),
            )
        )
        self.body.addStretch(1)
        stay = button(self.tr("Cancel"), "secrecy.cancel")
        stay.clicked.connect(self.reject)
        done = button(self.tr("Keep"), "secrecy.keep", role="primary")
        done.clicked.connect(self._on_keep)
        self.add_button(stay)
        self.add_button(done, is_default=True)
        self.fit_height()
        self._which.setFocus()

    def _on_keep(self) -> None:
        self.accept()
        self.chosen.emit(Secrecy(self._which.currentData()))


class VersionsDialog(Dialog):
    """Shows what another version of a pack changes, before anybody chooses it.

    Signals:
        chosen: Reference of the version to read the case with from now on.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget, comparisons: tuple[Comparison, ...]) -> None:
        super().__init__(parent, "versions", self.tr("Another version of a pack"), width_em=44)
        self.body.addWidget(
            text(self.tr("The case keeps its own version until you choose the other one."), "muted")
        )
        for number, comparison in enumerate(comparisons):
            self.body.addWidget(self._card(comparison, number))
        self.body.addStretch(1)
        close = button(self.tr("Keep the versions of the case"), "versions.close", role="primary")
        close.clicked.connect(self.reject)
        self.add_button(close, is_default=True)
        self.fit_height()
        close.setFocus()

    def _card(self, comparison: Comparison, number: int) -> QFrame:
        made = card(
            text(
                self.tr("{before} → {after}").format(before=comparison.before, after=comparison.after),
                "field",
            )
        )
        lines = made.layout()
        if not isinstance(lines, QVBoxLayout):
            return made
        lines.addWidget(text(self._level(comparison), name=f"versions.level.{number}"))
        for one in comparison.dimensions:
            lines.addWidget(text(self._dimension(one)))
        for heading, codes in (
            (self.tr("Indicators added: {codes}"), comparison.added),
            (self.tr("Indicators removed: {codes}"), comparison.removed),
            (self.tr("Weights changed: {codes}"), comparison.reweighted),
        ):
            if codes:
                lines.addWidget(text(heading.format(codes=", ".join(codes))))
        use = button(self.tr("Read the case with the other version"), f"versions.use.{number}")
        use.clicked.connect(lambda: self._on_use(comparison.after))
        lines.addLayout(row(use, 1))
        return made

    def _level(self, comparison: Comparison) -> str:
        before, after = level_words(comparison.level_before), level_words(comparison.level_after)
        if comparison.level_before is comparison.level_after:
            return self.tr("The level stays: {level}").format(level=before)
        return self.tr("The level changes: {before} → {after}").format(before=before, after=after)

    def _dimension(self, one: ChangedDimension) -> str:
        return self.tr("{code}: {before} → {after}").format(
            code=one.code, before=self._reading(one.before), after=self._reading(one.after)
        )

    def _reading(self, reading: Reading | None) -> str:
        return {
            Reading.POSITIVE: self.tr("positive"),
            Reading.CANNOT_TELL: self.tr("cannot tell yet"),
            Reading.NOT_POSITIVE: self.tr("not positive"),
            None: "–",
        }[reading]

    def _on_use(self, reference: str) -> None:
        self.accept()
        self.chosen.emit(reference)
