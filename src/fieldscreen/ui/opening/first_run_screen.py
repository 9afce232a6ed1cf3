"""The first run: who works here, and the passphrase that locks everything."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout

from fieldscreen.domain.workers import Secrecy, Worker
from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.opening.first_run_model import FirstRunEntries, Problem
from fieldscreen.ui.opening.language_switch import LanguageSwitch
from fieldscreen.ui.parts.basics import Message, button, card, column, reveal, row, text
from fieldscreen.ui.parts.busy import BusyBar
from fieldscreen.ui.parts.fields import Field, choice_box, line_edit
from fieldscreen.ui.parts.glyphs import Glyph
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.parts.passphrase import PassphraseField
from fieldscreen.ui.parts.strength import StrengthMeter
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.training.words import practise_button
from fieldscreen.ui.words import secrecy_words
from fieldscreen.workflow.passphrases import generate

_JUDGE_AFTER_MS = 150


class FirstRunScreen(Screen):
    """Asks who works here and for a passphrase.

    Signals:
        create_requested: Worker, passphrase, whether this computer may remember the key.
        language_chosen: Code of another language.
        practise_requested: Practise first, on invented cases.

    Args:
        language: Language of the window, also of generated passphrases.
        label: Proposed name of the vault beside others; empty for the first vault.
    """

    create_requested = Signal(Worker, str, bool)
    language_chosen = Signal(str)
    practise_requested = Signal()

    def __init__(self, language: str, *, label: str = "") -> None:
        super().__init__()
        self._language = language
        self._back = button(self.tr("Back"), "first_run.back", icon="arrow_left", role="quiet")
        self._back.clicked.connect(self.back_requested)
        self._back.hide()
        self._label = line_edit("first_run.label", value=label)
        self._label_field = Field(
            self.tr("Name on the opening screen"),
            self._label,
            self.tr("Anybody can read it. A letter is enough; it need not say who you are."),
        )
        reveal(self._label_field, bool(label))
        self._accept = QCheckBox(self.tr("I was told, and want the vault there all the same"))
        self._accept.setObjectName("first_run.accept_place")
        self._accept.setAccessibleName(self._accept.text())
        self._accept.hide()
        self._judge = QTimer(self, singleShot=True, interval=_JUDGE_AFTER_MS)
        self._judge.timeout.connect(self._show_strength)
        page = Page("first_run.page", width_em=46)
        page.body.addLayout(self._head())
        page.body.addLayout(self._practise_line())
        page.body.addWidget(self._who_card())
        page.body.addWidget(self._passphrase_card())
        page.body.addLayout(self._foot())
        page.body.addStretch(1)
        self.setLayout(column(page, gap_em=0))

    def focus_first(self) -> None:
        """Start with the name."""
        self._name.setFocus()

    def show_busy(self, busy: bool) -> None:
        """Say that the vault is being made, or that it is not."""
        self._create.setEnabled(not busy)
        self._practise.setEnabled(not busy)
        self._busy.show_busy(busy, self.tr("Making the vault…"))
        self._create.setText(self.tr("Making the vault…") if busy else self.tr("Make my vault"))

    def show_failure(self, words: str) -> None:
        """Say why it could not be made."""
        self.show_busy(busy=False)
        self._message.say(words, "danger")

    @property
    def accepts_place(self) -> bool:
        """Whether the person was told what speaks against the place and stays there."""
        return self._accept.isVisible() and self._accept.isChecked()

    @property
    def label(self) -> str:
        """What the vault is to be called beside others."""
        return self._label.text().strip()

    def show_back(self) -> None:
        """Offer the way back to the vaults there are."""
        self._back.show()

    def ask_to_accept_place(self, words: str) -> None:
        """Say what speaks against the place; going on is possible, but only on purpose."""
        self._message.say(words, "notice")
        self._accept.setChecked(False)
        self._accept.show()
        self._accept.setFocus()

    def entries(self) -> FirstRunEntries:
        """Return what was typed."""
        return FirstRunEntries(
            self._name.text(),
            self._function.text(),
            self._organisation.text(),
            Secrecy(self._secrecy.currentData()),
            self._phone.text(),
            self._email.text(),
            self._passphrase.value,
            self._repeated.value,
        )

    def put(self, entries: FirstRunEntries) -> None:
        """Fill in what was typed before, in another language."""
        for line, words in (
            (self._name, entries.name),
            (self._function, entries.function),
            (self._organisation, entries.organisation),
            (self._phone, entries.phone),
            (self._email, entries.email),
        ):
            line.setText(words)
        self._secrecy.setCurrentIndex(self._secrecy.findData(entries.secrecy.value))
        self._passphrase.set_value(entries.passphrase)
        self._repeated.set_value(entries.repeated)

    def _head(self) -> QVBoxLayout:
        switch = LanguageSwitch("first_run.language", self._language)
        switch.language_chosen.connect(self.language_chosen)
        title = row(
            Glyph("shield_lock_outline", "primary", 2.6, centred=True),
            text(self.tr("Welcome"), "title"),
            switch,
        )
        title.setStretch(1, 1)
        return column(
            title,
            text(
                self.tr(
                    "FieldScreen keeps what you see and hear in an encrypted vault on this computer. "
                    "Nothing is ever sent anywhere. Two things are needed before the first case."
                ),
                "muted",
            ),
        )

    def _practise_line(self) -> QHBoxLayout:
        self._practise = practise_button("first_run.practise")
        self._practise.clicked.connect(self.practise_requested)
        words = text(self.tr("Only here to practise? No name and no passphrase are needed."), "muted")
        line = row(words, self._practise)
        line.setStretch(0, 1)
        return line

    def _who_card(self) -> QFrame:
        self._name = line_edit("first_run.name")
        self._function = line_edit("first_run.function", example=self.tr("for example: school mediator"))
        self._organisation = line_edit("first_run.organisation")
        self._phone = line_edit("first_run.phone")
        self._email = line_edit("first_run.email")
        self._secrecy = choice_box(
            "first_run.secrecy",
            tuple((secrecy.value, secrecy_words(secrecy)) for secrecy in _SECRECY_ORDER),
            Secrecy.UNDECLARED.value,
        )
        self._name_field = Field(self.tr("Your name, as you sign"), self._name)
        self._function_field = Field(self.tr("Your function"), self._function)
        self._organisation_field = Field(self.tr("Your organisation"), self._organisation)
        return card(
            text(self.tr("1. Who you are"), "heading"),
            text(self.tr("These lines stand at the head of the referrals you sign."), "muted"),
            self._label_field,
            self._name_field,
            self._function_field,
            self._organisation_field,
            Field(
                self.tr("Professional secrecy"),
                self._secrecy,
                self.tr("It decides which article a referral cites. Ask your employer when in doubt."),
            ),
            Field(self.tr("Professional telephone (optional)"), self._phone),
            Field(self.tr("Professional e-mail (optional)"), self._email),
        )

    def _passphrase_card(self) -> QFrame:
        self._passphrase = PassphraseField("first_run.passphrase", self.tr("Passphrase"))
        self._repeated = PassphraseField("first_run.repeated", self.tr("The same passphrase again"))
        self._passphrase.edited.connect(self._judge.start)
        self._repeated.edited.connect(self._clear_problems)
        self._repeated.entered.connect(self._on_create)
        self._passphrase.entered.connect(self._repeated.setFocus)
        self._meter = StrengthMeter("first_run.strength")
        self._problem = text("", "error", name="first_run.passphrase_problem")
        self._problem.hide()
        propose = button(
            self.tr("Propose six words"), "first_run.generate", icon="dice_multiple_outline", role="quiet"
        )
        propose.clicked.connect(self._on_generate)
        self._remember = QCheckBox(self.tr("This computer may open the vault for me"))
        self._remember.setObjectName("first_run.remember")
        self._remember.setAccessibleName(self._remember.text())
        warning = Message("notice", name="first_run.warning")
        warning.say(
            self.tr(
                "Nobody can open the vault without this passphrase: not we, not your employer. "
                "Write it on paper and keep the paper away from the computer."
            )
        )
        return card(
            text(self.tr("2. Your passphrase"), "heading"),
            self._passphrase,
            self._meter,
            row(propose, 1),
            self._repeated,
            self._problem,
            warning,
            self._remember,
            _small(
                self.tr(
                    "Convenient, but whoever can use your session on this computer can then open the vault. "
                    "Leave it off on a borrowed computer."
                )
            ),
        )

    def _foot(self) -> QVBoxLayout:
        self._message = Message("danger", name="first_run.message")
        self._create = button(self.tr("Make my vault"), "first_run.create", icon="check", role="primary")
        self._create.setDefault(True)
        self._create.clicked.connect(self._on_create)
        self._busy = BusyBar("first_run.busy")
        return column(self._message, self._accept, row(self._back, 1, self._create), self._busy)

    def _on_generate(self) -> None:
        self._passphrase.set_value(generate(self._language), shown=True)
        self._repeated.forget()
        self._show_strength()
        self._repeated.setFocus()

    def _show_strength(self) -> None:
        self._meter.show_strength(self.entries().strength())

    def _clear_problems(self) -> None:
        self._problem.hide()

    def _on_create(self) -> None:
        entries = self.entries()
        problems = entries.problems()
        self._show_problems(problems)
        if not problems:
            self.show_busy(busy=True)
            self._message.say("")
            remember = self._remember.isChecked()
            self.create_requested.emit(entries.worker(), entries.passphrase, remember)

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        missing = self.tr("This is needed: it stands in every referral.")
        for problem, field in (
            (Problem.NAME_MISSING, self._name_field),
            (Problem.FUNCTION_MISSING, self._function_field),
            (Problem.ORGANISATION_MISSING, self._organisation_field),
        ):
            field.show_problem(missing if problem in problems else "")
        words = ""
        if Problem.PASSPHRASES_DIFFER in problems:
            words = self.tr("The two passphrases are not the same. Type the second one again.")
        if Problem.PASSPHRASE_WEAK in problems:
            words = self.tr("This passphrase is too easy to guess. Add words, or let six words be proposed.")
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self._focus_problem(problems)

    def _focus_problem(self, problems: tuple[Problem, ...]) -> None:
        if problems:
            {
                Problem.NAME_MISSING: self._name,
                Problem.FUNCTION_MISSING: self._function,
                Problem.ORGANISATION_MISSING: self._organisation,
                Problem.PASSPHRASE_WEAK: self._passphrase,
                Problem.PASSPHRASES_DIFFER: self._repeated,
            }[problems[0]].setFocus()


_SECRECY_ORDER = (Secrecy.UNDECLARED, Secrecy.NOT_BOUND, Secrecy.BY_MISSION, Secrecy.BOUND)


def _small(words: str) -> QLabel:
    label = text(words, "small")
    label.setContentsMargins(current_theme().em(1.9), 0, 0, 0)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label
