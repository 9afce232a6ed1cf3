"""The page *Who signs*: every identity of the vault, which one signs, and bringing one in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton

from fieldscreen.ui.parts.basics import Message, button, card, column, row, text
from fieldscreen.ui.parts.flow import flow
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.signing.signer_facts import facts_grid
from fieldscreen.workflow.signers import Signer


class SignersScreen(Screen):
    """Shows the identities.

    Signals:
        add_requested: Bring one in from a file.
        token_requested: Sign with a card or stick.
        request_requested: Ask an authority for a certificate.
        issued_requested: Bring in the certificate it issued.
        chosen: Key of the one that shall sign.
        remove_requested: Key of the one to be taken out.

    Args:
        signers: The identities, the one made with the vault first.
        language: Language of the window.
        is_practising: Whether the vault is for practising, which takes no real certificate.
    """

    add_requested = Signal()
    token_requested = Signal()
    request_requested = Signal()
    issued_requested = Signal()
    chosen = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, signers: tuple[Signer, ...], language: str, *, is_practising: bool = False) -> None:
        super().__init__()
        self._is_practising = is_practising
        back = button(self.tr("Back"), "signers.back", icon="arrow_left", role="quiet")
        back.clicked.connect(self.back_requested)
        self._add = button(
            self.tr("Bring in an identity"), "signers.add", icon="plus", role="primary", hint="Ctrl+N"
        )
        self._add.setShortcut("Ctrl+N")
        self._add.clicked.connect(self.add_requested)
        token = button(self.tr("Sign with a card or stick"), "signers.token", icon="smart_card_outline")
        token.clicked.connect(self.token_requested)
        page = Page("signers.page", width_em=50)
        page.body.addLayout(row(back, 1))
        page.body.addWidget(text(self.tr("Who signs"), "title"))
        page.body.addWidget(text(self._about(), "muted"))
        page.body.addWidget(Message("notice", self._level(), "signers.level"))
        page.body.addLayout(flow(self._add, token))
        self._told = Message("success", name="signers.told")
        page.body.addWidget(self._told)
        for number, one in enumerate(signers):
            page.body.addWidget(self._card(one, f"signers.{number}", language))
        page.body.addStretch(1)
        self.setLayout(column(page, gap_em=0))

    def focus_first(self) -> None:
        """Start with bringing one in."""
        self._add.setFocus()

    def say_requested(self, name: str, words: str) -> None:
        """Say that the request was saved, where it goes, and what to read out on the telephone.

        Args:
            name: Name of the file.
            words: Fingerprint of the key, in words.
        """
        told = self.tr(
            "Saved as {name}. Give it to your organisation’s authority; the key stays in the vault. It calls "
            "you, and you read it the fingerprint of your key: {words}. When the certificate comes back, "
            "bring it in here."
        )
        self._told.say(told.format(name=name, words=words))

    def _about(self) -> str:
        return self.tr(
            "Documents are signed with one of these identities. The journal, certificates of erasure and "
            "packs stay signed with the one made with this vault."
        )

    def _level(self) -> str:
        return self.tr(
            "What these signatures are: advanced electronic signatures at most, never qualified ones. A PDF "
            "reader calls an identity made on a laptop “unknown”: the fingerprint, compared by telephone, is "
            "what counts."
        )

    def _title(self, one: Signer) -> str:
        if one.token:
            return self.tr("In the card or stick “{label}”").format(label=one.token)
        if one.is_own:
            return self.tr("Made with this vault")
        return self.tr("Issued for the key of this vault") if one.has_own_key else self.tr("Brought in")

    def _asking(self, one: Signer) -> tuple[QPushButton, ...]:
        if not one.is_own or self._is_practising:
            return ()
        ask = button(self.tr("Ask an authority for a certificate"), "signers.request", role="quiet")
        ask.clicked.connect(self.request_requested)
        bring = button(self.tr("Bring in what it issued"), "signers.issued", role="quiet")
        bring.clicked.connect(self.issued_requested)
        return ask, bring

    def _card(self, one: Signer, name: str, language: str) -> QFrame:
        title = self._title(one)
        state = text(self.tr("signs documents"), "tag", wrap=False, name=f"{name}.in_use")
        if not one.is_in_use:
            state.hide()
        old = Message("danger", name=f"{name}.out_of_date")
        if one.is_out_of_date:
            old.say(self.tr("Its certificate is not valid today: it cannot sign. Choose another one."))
        use = button(self.tr("Sign with this one"), f"{name}.use")
        if one.is_in_use or one.is_out_of_date:
            use.hide()
        use.clicked.connect(lambda: self.chosen.emit(one.key))
        remove = button(self.tr("Take it out of the vault"), f"{name}.remove", role="quiet")
        if one.is_own:
            remove.hide()
        remove.clicked.connect(lambda: self.remove_requested.emit(one.key))
        return card(
            row(text(title, "heading", wrap=False), state, 1),
            old,
            facts_grid(one.facts, one.authorities, language, f"{name}.fact"),
            flow(use, remove, *self._asking(one)),
            name=name,
        )
