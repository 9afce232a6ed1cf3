"""The page *Whom you trust*: certificates and their revocation lists; and comparing one before it is kept."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from fieldscreen.ui.parts.basics import Message, button, card, column, row, text
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.flow import flow
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.signing.signer_facts import facts_grid
from fieldscreen.ui.trust.trust_words import list_words
from fieldscreen.workflow.signers import CertificateFacts
from fieldscreen.workflow.trust import Trusted


class TrustScreen(Screen):
    """Shows what verifications rest on.

    Signals:
        add_requested: Trust another certificate.
        list_requested: Take a revocation list in.
        remove_requested: Key of the certificate to be taken out.

    Args:
        trusted: The certificates, those the organisation set first.
        now: The laptop's clock (aware).
        language: Language of the window.
    """

    add_requested = Signal()
    list_requested = Signal()
    remove_requested = Signal(str)

    def __init__(self, trusted: tuple[Trusted, ...], now: datetime, language: str) -> None:
        super().__init__()
        self._now = now
        back = button(self.tr("Back"), "trust.back", icon="arrow_left", role="quiet")
        back.clicked.connect(self.back_requested)
        self._add = button(
            self.tr("Trust a certificate"), "trust.add", icon="plus", role="primary", hint="Ctrl+N"
        )
        self._add.setShortcut("Ctrl+N")
        self._add.clicked.connect(self.add_requested)
        take = button(self.tr("Take a revocation list in"), "trust.list", icon="file_document_outline")
        take.clicked.connect(self.list_requested)
        if not trusted:
            take.hide()
        page = Page("trust.page", width_em=50)
        page.body.addLayout(row(back, 1))
        page.body.addWidget(text(self.tr("Whom you trust"), "title"))
        page.body.addWidget(text(self._about(), "muted"))
        page.body.addLayout(flow(self._add, take))
        if not trusted:
            none = self.tr("Nobody yet: each signer’s fingerprint is compared by telephone.")
            page.body.addWidget(text(none, name="trust.none"))
        for number, one in enumerate(trusted):
            page.body.addWidget(self._card(one, f"trust.{number}", language))
        page.body.addStretch(1)
        self.setLayout(column(page, gap_em=0))

    def focus_first(self) -> None:
        """Start with trusting one."""
        self._add.setFocus()

    def _about(self) -> str:
        return self.tr(
            "Verifying and countersigning tell whether one of these certificates vouches for who signed, and "
            "refuse what their revocation lists name. A list is replaced every month; nothing is ever "
            "fetched."
        )

    def _card(self, one: Trusted, name: str, language: str) -> QFrame:
        words = list_words(one, self._now)
        is_fresh = one.list_made is not None and not one.is_list_old(self._now)
        title = self.tr("Set by your organisation") if one.is_set else self.tr("Trusted by you")
        remove = button(self.tr("Do not trust it any more"), f"{name}.remove", role="quiet")
        if one.is_set:
            remove.hide()
        remove.clicked.connect(lambda: self.remove_requested.emit(one.key))
        return card(
            text(title, "heading"),
            Message("success" if is_fresh else "notice", words, f"{name}.list_words"),
            facts_grid(one.facts, (), language, f"{name}.fact", is_of_vault=False),
            row(remove, 1),
            name=name,
        )


class TrustDialog(Dialog):
    """Shows a certificate before it is trusted, and asks whether its fingerprint was compared.

    Signals:
        wanted: Trust it.

    Args:
        parent: The window.
        facts: What it says.
        language: Language of the window.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget, facts: CertificateFacts, language: str) -> None:
        super().__init__(parent, "trust_check", self.tr("Trust this certificate?"), width_em=44)
        told = self.tr(
            "Whoever made it chose these names. Telephone its holder at a number you know and compare the "
            "fingerprint: from then on its word counts for every signer it issued a certificate to."
        )
        self.body.addWidget(Message("notice", told, "trust_check.told"))
        self.body.addWidget(
            card(
                facts_grid(facts, (), language, "trust_check.fact", is_of_vault=False),
                name="trust_check.facts",
            )
        )
        compared = QCheckBox(self.tr("I compared the fingerprint on the telephone"))
        compared.setObjectName("trust_check.compared")
        compared.setAccessibleName(compared.text())
        self.body.addWidget(compared)
        self.body.addStretch(1)
        stay = button(self.tr("Do not trust it"), "trust_check.cancel")
        stay.clicked.connect(self.reject)
        keep = button(self.tr("Trust it"), "trust_check.accept", role="primary")
        keep.setEnabled(False)
        compared.toggled.connect(keep.setEnabled)
        keep.clicked.connect(self._on_accept)
        self.add_button(stay, is_default=True)
        self.add_button(keep)
        self.fit_height()
        stay.setFocus()

    def _on_accept(self) -> None:
        self.accept()
        self.wanted.emit()
