"""The page *Organisation*: what is set, by whom, what one still chooses; bringing it in, and removal."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from fieldscreen.screening.guiding import GuidanceTeller
from fieldscreen.ui.organisation.setting_lines import free_lines, setting_lines, signer_line
from fieldscreen.ui.parts.basics import Message, button, card, column, reveal, row, text
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.screens import Screen
from fieldscreen.workflow.organisation import SignedSettings


class OrganisationScreen(Screen):
    """Shows the settings in force.

    Signals:
        add_requested: Bring settings in from a file.
        remove_requested: Remove those in force.

    Args:
        signed: The settings in force; ``None`` for none.
        teller: Puts professional secrecy into words.
        language: Language of the window.
        more: What stands below the settings.
    """

    add_requested = Signal()
    remove_requested = Signal()

    def __init__(
        self, signed: SignedSettings | None, teller: GuidanceTeller, language: str, *more: QWidget
    ) -> None:
        super().__init__()
        back = button(self.tr("Back"), "organisation.back", icon="arrow_left", role="quiet")
        back.clicked.connect(self.back_requested)
        self._add = button(
            self.tr("Bring in settings"), "organisation.add", icon="plus", role="primary", hint="Ctrl+N"
        )
        self._add.setShortcut("Ctrl+N")
        self._add.clicked.connect(self.add_requested)
        page = Page("organisation.page", width_em=50)
        page.body.addLayout(row(back, 1))
        page.body.addWidget(text(self.tr("Organisation"), "title"))
        about = self.tr(
            "Your organisation can give all its workers the same settings, in one signed file. It holds "
            "nothing of any case."
        )
        page.body.addWidget(text(about, "muted"))
        page.body.addLayout(row(self._add, 1))
        if signed is None:
            none = self.tr("Nothing is set by an organisation: every choice is yours.")
            page.body.addWidget(text(none, name="organisation.none"))
        else:
            page.body.addWidget(self._signed(signed, language))
            page.body.addWidget(settings_card(signed, teller))
            page.body.addWidget(self._free(signed))
        for part in more:
            page.body.addWidget(part)
        page.body.addStretch(1)
        self.setLayout(column(page, gap_em=0))

    def focus_first(self) -> None:
        """Start with bringing settings in."""
        self._add.setFocus()

    def _signed(self, signed: SignedSettings, language: str) -> QFrame:
        remove = button(self.tr("Remove these settings"), "organisation.remove", role="quiet")
        remove.clicked.connect(self.remove_requested)
        return card(
            text(self.tr("Who signed it"), "heading"),
            text(signer_line(signed, language), name="organisation.signer"),
            row(remove, 1),
        )

    def _free(self, signed: SignedSettings) -> QFrame:
        lines = [text(f"•  {words}") for words in free_lines(signed.settings)]
        return card(text(self.tr("What you still choose"), "heading"), *lines, gap_em=0.4)


def settings_card(signed: SignedSettings, teller: GuidanceTeller) -> QFrame:
    """Return what is set, as a card."""
    lines: list[QWidget] = []
    for number, (label, words) in enumerate(setting_lines(signed.settings, teller)):
        lines += [text(label, "field"), text(words, name=f"organisation.set.{number}")]
    title = QCoreApplication.translate("OrganisationScreen", "Set by your organisation")
    return card(text(title, "heading"), *lines, name="organisation.settings", gap_em=0.3)


class OrganisationCheckDialog(Dialog):
    """Shows settings before they come in, and asks whether the fingerprint was compared.

    Signals:
        wanted: Bring them in; carries the signer's fingerprint.

    Args:
        parent: The window.
        signed: The settings.
        teller: Puts professional secrecy into words.
        own_fingerprint: Fingerprint of the worker's own certificate, which needs no comparing.
        language: Language of the window.
    """

    wanted = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        signed: SignedSettings,
        teller: GuidanceTeller,
        own_fingerprint: str,
        language: str,
    ) -> None:
        super().__init__(parent, "organisation_check", signed.settings.name, width_em=44)
        self._fingerprint = signed.signer.fingerprint
        what = self.tr("What it sets is shown as “set by your organisation”, until it is removed.")
        self.body.addWidget(Message("notice", what, "organisation_check.what"))
        self.body.addWidget(settings_card(signed, teller))
        self.body.addWidget(text(signer_line(signed, language), name="organisation_check.signer"))
        compared = QCheckBox(self.tr("I compared these words with the signer, on the telephone"))
        compared.setObjectName("organisation_check.compared")
        compared.setAccessibleName(compared.text())
        self.body.addWidget(compared)
        self.body.addStretch(1)
        stay = button(self.tr("Do not bring it in"), "organisation_check.cancel")
        stay.clicked.connect(self.reject)
        bring = button(self.tr("Bring it in"), "organisation_check.accept", role="primary")
        is_own = self._fingerprint == own_fingerprint
        reveal(compared, not is_own)
        bring.setEnabled(is_own)
        compared.toggled.connect(bring.setEnabled)
        bring.clicked.connect(self._on_accept)
        self.add_button(stay, is_default=True)
        self.add_button(bring)
        self.fit_height()
        stay.setFocus()

    def _on_accept(self) -> None:
        self.accept()
        self.wanted.emit(self._fingerprint)
