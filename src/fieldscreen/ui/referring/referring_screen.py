"""A referral in four steps: choose, see what leaves, read the very pages, signed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QStackedWidget

from fieldscreen.ui.background import run_aside
from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import button, column, frame, row, set_role, text
from fieldscreen.ui.parts.busy import BusyBar
from fieldscreen.ui.referring.choices_page import ChoicesPage
from fieldscreen.ui.referring.disclosure_page import DisclosurePage
from fieldscreen.ui.referring.preview_page import PreviewPage
from fieldscreen.ui.referring.recipient_card import OfferedPlaces
from fieldscreen.ui.referring.signed_page import SignedPage
from fieldscreen.ui.referring.template_words import template_words
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.signing.token_dialog import sign_with_identity
from fieldscreen.ui.verifying.report_view import Tell
from fieldscreen.workflow import referring
from fieldscreen.workflow.referral_kinds import OfferedKinds
from fieldscreen.workflow.referring import (
    DisclosureChangedError,
    Prepared,
    ReferralChoices,
    ReferralStart,
    Signed,
)
from fieldscreen.workflow.staying import ListOfLeaving, list_leaving
from fieldscreen.workflow.typed_texts import TypedField
from fieldscreen.workflow.workplace import Workplace


class ReferringScreen(Screen):
    """Leads through the four steps.

    Signals:
        save_requested: Identifier of the referral to save as a file.
        follow_requested: Identifier of the referral to send and follow.
        done: Back to the case.

    Args:
        workplace: The open workplace.
        case: Identifier of the case.
        start: What the answers already say.
        kinds: The documents to choose from.
        offered: The directory, and where the child is.
        tell: Puts a verification into words.
    """

    save_requested = Signal(str)
    follow_requested = Signal(str)
    done = Signal()

    def __init__(  # noqa: PLR0917  what one referral needs
        self,
        workplace: Workplace,
        case: str,
        start: ReferralStart,
        kinds: OfferedKinds,
        offered: OfferedPlaces,
        tell: Tell,
    ) -> None:
        super().__init__()
        self._tell = tell
        self._workplace = workplace
        self._case = case
        self._about = start.subject.identifier
        self._prepared: Prepared | None = None
        self._is_signed = False
        self._choices = ChoicesPage(start, kinds, offered)
        self._disclosure = DisclosurePage(start.choices.held_back)
        self._preview = PreviewPage()
        self._steps = QStackedWidget()
        self._steps.addWidget(self._choices)
        self._steps.addWidget(self._disclosure)
        self._steps.addWidget(self._preview)
        self._names: list[QLabel] = []
        self._busy = BusyBar("referring.busy_bar")
        lines = column(self._head(), self._busy, self._steps, gap_em=0)
        lines.setStretch(2, 1)
        self.setLayout(lines)
        self._choices.ready.connect(self._list)
        self._disclosure.ready.connect(self._prepare)
        self._disclosure.change_requested.connect(lambda: self._show_step(0))
        self._preview.change_requested.connect(lambda: self._show_step(1))
        self._preview.sign_requested.connect(self._sign)
        self._show_step(0)

    def focus_first(self) -> None:
        """Start with the step shown."""
        (self._choices, self._disclosure, self._preview)[min(self._steps.currentIndex(), 2)].focus_first()

    def store_typed(self) -> None:
        """Keep everything that was typed; an office half written is none for other referrals yet."""
        if not self._is_signed:
            referring.keep_choices(self._workplace, self._case, self._decided(), self._about)

    def typed_fields(self, *, at_lock: bool) -> tuple[TypedField, ...]:
        """Return the choices as they stand, until they are signed."""
        return () if self._is_signed else super().typed_fields(at_lock=at_lock)

    def commit_typed(self) -> None:
        """Keep everything that was typed, and the office for every referral to come."""
        if self._is_signed:
            return
        self.store_typed()
        recipient = self._choices.entries().recipient
        if recipient.name and recipient not in referring.known_recipients(self._workplace):
            referring.save_recipient(self._workplace, recipient)

    def _head(self) -> QFrame:
        back = button(
            self.tr("Case"), "referring.back", icon="arrow_left", role="quiet", hint=self.tr("Back (Esc)")
        )
        back.clicked.connect(self.back_requested)
        for words in self._step_names():
            self._names.append(text(words, "muted", wrap=False))
        line = row(back, 1, *self._names, 1)
        em = current_theme().em
        line.setContentsMargins(em(0.8), em(0.35), em(0.8), em(0.35))
        return frame("bar", line)

    def _show_step(self, step: int) -> None:
        for place, name in enumerate(self._names):
            set_role(name, "tag" if place == step else "muted")
        if step < self._steps.count():
            self._steps.setCurrentIndex(step)

    def _step_names(self) -> tuple[str, ...]:
        return (
            self.tr("1. Choose"),
            self.tr("2. What leaves"),
            self.tr("3. Read the pages"),
            self.tr("4. Signed"),
        )

    def _decided(self) -> ReferralChoices:
        choices = self._choices.entries().choices()
        photographs = self._choices.photographs.chosen()
        return replace(choices, held_back=self._disclosure.held(), photographs=photographs)

    def _list(self) -> None:
        self._look_again(is_changed=False)

    def _look_again(self, *, is_changed: bool) -> None:
        choices = self._decided()
        words = self.tr("Gathering what leaves…")
        self._choices.show_busy(words)
        self._busy.show_busy(busy=True, words=words)

        def make() -> ListOfLeaving:
            referring.keep_choices(self._workplace, self._case, choices, self._about)
            referring.save_recipient(self._workplace, choices.recipient)
            return list_leaving(self._workplace, self._case, choices, self._about)

        def on_listed(made: ListOfLeaving) -> None:
            self._rest()
            office = choices.recipient.name
            self._disclosure.show_list(office, made, is_changed=is_changed)
            self._show_step(1)
            self._disclosure.focus_first()

        run_aside(self, make, on_listed, self._on_failed)

    def _prepare(self) -> None:
        choices, seen = self._decided(), self._disclosure.items
        words = self.tr("Writing the pages…")
        self._disclosure.show_busy(words)
        self._busy.show_busy(busy=True, words=words)

        def make() -> Prepared:
            referring.keep_choices(self._workplace, self._case, choices, self._about)
            return referring.prepare_referral(self._workplace, self._case, choices, self._about, seen=seen)

        run_aside(self, make, self._on_prepared, self._on_failed)

    def _on_prepared(self, prepared: Prepared) -> None:
        self._rest()
        self._prepared = prepared
        self._preview.show_pages(prepared.pdf, prepared.warnings, prepared.echoes)
        self._preview.show_names(prepared.names_said)
        self._preview.show_template(*template_words(prepared.chosen, prepared.contents.language))
        self._show_step(2)
        self._preview.focus_first()

    def _rest(self) -> None:
        self._choices.show_busy("")
        self._disclosure.show_busy("")
        self._busy.show_busy(busy=False)

    def _sign(self) -> None:
        prepared = self._prepared
        if prepared is None:
            return
        self._preview.show_busy(busy=True)
        self._busy.show_busy(busy=True, words=self.tr("Signing…"))
        sign_with_identity(
            self,
            self._workplace,
            lambda access: referring.sign_referral(self._workplace, prepared, access),
            (self._on_signed, self._on_failed, self._on_unsigned),
        )

    def _on_unsigned(self) -> None:
        self._busy.show_busy(busy=False)
        self._preview.show_busy(busy=False)
        self._preview.focus_first()

    def _on_signed(self, signed: Signed) -> None:
        self._is_signed = True
        self._busy.show_busy(busy=False)
        page = SignedPage(signed, self._tell)
        page.save_requested.connect(self.save_requested)
        page.follow_requested.connect(self.follow_requested)
        page.done.connect(self.done)
        self._steps.addWidget(page)
        self._show_step(3)
        page.focus_first()

    def _on_failed(self, error: Exception) -> None:
        self._rest()
        self._preview.show_busy(busy=False)
        if isinstance(error, DisclosureChangedError):
            self._look_again(is_changed=True)
        else:
            self.failed.emit(error)
