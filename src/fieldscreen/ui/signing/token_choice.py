"""Choosing a token: the maker's library first, then one of the certificates it shows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from fieldscreen.ui.background import run_aside
from fieldscreen.ui.failures import failure_words
from fieldscreen.ui.parts.basics import Message, button, card, clear, column, row, text
from fieldscreen.ui.parts.busy import BusyBar
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.signing.signer_facts import facts_grid
from fieldscreen.workflow.tokens import (
    KnownModule,
    TokenAccess,
    TokenCancelledError,
    TokenCertificate,
    token_access,
)

Find = Callable[[Path, TokenAccess], tuple[TokenCertificate, ...]]


class TokenChoiceDialog(Dialog):
    """Leads from a library to a certificate.

    Signals:
        file_requested: Choose a library as a file.
        chosen: The certificate to sign with, and the path of its library.

    Args:
        parent: The window.
        modules: Known libraries that are here.
        find: Looks into the tokens a library sees; may raise.
        language: Language of the window.
    """

    file_requested = Signal()
    chosen = Signal(object)

    def __init__(self, parent: QWidget, modules: tuple[KnownModule, ...], find: Find, language: str) -> None:
        super().__init__(parent, "token_choice", self.tr("Sign with a card or stick"), width_em=44)
        self._find, self._language = find, language
        self._access = token_access()
        self._is_busy = False
        self.destroyed.connect(self._access.cancel)
        self._about = text(
            self.tr(
                "The key stays in the card or stick; it signs when its PIN is typed. The library of its "
                "maker must be installed on this computer. It is loaded apart from this program, and only "
                "the one you choose."
            ),
            "muted",
        )
        self._busy = BusyBar("token_choice.busy")
        self._message = Message("danger", name="token_choice.message")
        self._list: QVBoxLayout = column()
        for one in (self._about, self._busy, self._message):
            self.body.addWidget(one)
        self.body.addLayout(self._list)
        self.body.addStretch(1)
        stay = button(self.tr("Cancel"), "token_choice.cancel")
        stay.clicked.connect(self.reject)
        self._other = button(
            self.tr("Another library…"), "token_choice.other", icon="folder_outline", role="quiet"
        )
        self._other.clicked.connect(self.file_requested)
        self.add_button(self._other)
        self.add_button(stay)
        self._show_modules(modules)

    def look(self, module: Path) -> None:
        """Show what the library *module* sees."""
        if self._is_busy:
            return
        self._show_busy(busy=True)
        self._message.say("")
        access = self._access
        run_aside(self, lambda: self._find(module, access), self._show, self._on_failed)

    def reject(self) -> None:
        """Break off what is under way, and close."""
        self._access.cancel()
        super().reject()

    def store_typed(self) -> None:
        """Break off what is under way when a lock takes the dialog away."""
        self._access.cancel()

    def _show_modules(self, modules: tuple[KnownModule, ...]) -> None:
        if not modules:
            none = self.tr("None of the libraries FieldScreen knows of is installed here. Choose its file.")
            self._message.say(none, "notice")
        first: QPushButton = self._other
        for number, one in enumerate(modules):
            made = button(self.tr("Look with {name}").format(name=one.name), f"token_choice.module.{number}")
            made.clicked.connect(lambda _=False, path=one.path: self.look(path))
            self._list.addWidget(
                card(row(text(one.name, "field", wrap=False), 1, made), text(str(one.path), "small"))
            )
            first = made if number == 0 else first
        first.setFocus()

    def _show(self, found: tuple[TokenCertificate, ...]) -> None:
        self._show_busy(busy=False)
        clear(self._list)
        for number, one in enumerate(found):
            self._list.addWidget(self._card(one, f"token_choice.{number}"))
        first = self.findChild(QPushButton, "token_choice.0.use")
        if first is not None and not first.isHidden():
            first.setFocus()

    def _card(self, one: TokenCertificate, name: str) -> QFrame:
        refused = Message("danger", name=f"{name}.refused")
        use = button(self.tr("Sign with this one"), f"{name}.use", role="primary")
        use.clicked.connect(lambda: self._on_use(one))
        if one.candidate.refusal is not None:
            refused.say(failure_words(one.candidate.refusal).both)
            use.hide()
        grid = facts_grid(one.facts, (), self._language, f"{name}.fact")
        return card(text(one.asked.label, "heading"), refused, grid, row(use, 1), name=name)

    def _on_use(self, one: TokenCertificate) -> None:
        self.accept()
        self.chosen.emit(one)

    def _on_failed(self, error: Exception) -> None:
        self._show_busy(busy=False)
        if not isinstance(error, TokenCancelledError):
            self._message.say(failure_words(error).both, "danger")

    def _show_busy(self, *, busy: bool) -> None:
        self._is_busy = busy
        self._busy.show_busy(busy, self.tr("Looking for the card or stick…"))
        self._other.setEnabled(not busy)
