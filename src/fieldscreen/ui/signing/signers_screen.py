"""The page *Who signs*: every identity of the vault, which one signs, and bringing one in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from fieldscreen.ui.parts.basics import Message, button, card, column, row, text
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.signing.signer_facts import facts_grid
from fieldscreen.workflow.signers import Signer


class SignersScreen(Screen):
    """Shows the identities.

    Signals:
        add_requested: Bring one in from a file.
        token_requested: Sign with a card or stick.
        chosen: Key of the one that shall sign.
        remove_requested: Key of the one to be taken out.

    Args:
        signers: The identities, the one made with the vault first.
        language: Language of the window.
    """

    add_requested = Signal()
    token_requested = Signal()
    chosen = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, signers: tuple[Signer, ...], language: str) -> None:
        super().__init__()
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
        page.body.addLayout(row(self._add, token, 1))
        for number, one in enumerate(signers):
            page.body.addWidget(self._card(one, f"signers.{number}", language))
        page.body.addStretch(1)
        self.setLayout(column(page, gap_em=0))

    def focus_first(self) -> None:
        """Start with bringing one in."""
        self._add.setFocus()

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
        return self.tr("Made with this vault") if one.is_own else self.tr("Brought in")

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
            row(use, remove, 1),
            name=name,
        )
