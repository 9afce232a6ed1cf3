"""Bringing an adaptation of the document templates in, looked at and compared first, and taking one away."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from fieldscreen.referral import TemplateInvalidError
from fieldscreen.referral.template_faults import TemplateFault
from fieldscreen.ui.background import run_aside, telling
from fieldscreen.ui.organisation.adaptation_card import AdaptationCard, name_of, told_of
from fieldscreen.ui.parts.basics import Message, button, text
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.file_dialog import FileDialog
from fieldscreen.ui.parts.removal_question import RemovalQuestion, RemovalWords
from fieldscreen.ui.parts.signed_file_dialog import SignedFileDialog
from fieldscreen.workflow.adaptation_files import SignedAdaptation
from fieldscreen.workflow.adaptations import (
    adaptations_of,
    examine_adaptation,
    import_adaptation,
    remove_adaptation,
)
from fieldscreen.workflow.signed_files import introduce

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator


def make_adaptation_card(navigator: Navigator) -> AdaptationCard:
    """Return the card with its wishes connected."""
    card = AdaptationCard(adaptations_of(navigator.workplace), navigator.language)
    acting = _Acting(navigator, card)
    card.add_requested.connect(acting.ask_file)
    card.remove_requested.connect(acting.ask_removal)
    return card


class _Acting(QObject):
    """Acts for one card, and goes with it."""

    def __init__(self, navigator: Navigator, card: AdaptationCard) -> None:
        super().__init__(card)
        self._navigator = navigator

    def ask_file(self) -> None:
        title = QCoreApplication.translate("AdaptationCard", "Choose a signed document template")
        accept = QCoreApplication.translate("AdaptationCard", "Read and check")
        dialog = FileDialog(self._navigator.window, "adaptation_file", title, accept, patterns=("*.fstpl",))
        dialog.chosen.connect(lambda path: self._read(Path(path)))
        dialog.open()

    def ask_removal(self, identifier: str) -> None:
        dialog = RemovalQuestion(self._navigator.window, "adaptation_remove", _removal_words())
        dialog.wanted.connect(telling(self._navigator.tell, lambda: self._remove(identifier)))
        dialog.open()

    def _read(self, path: Path) -> None:
        content = self._navigator.workplace.content
        run_aside(self, lambda: examine_adaptation(content, path), self._on_read, self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, TemplateInvalidError):
            FaultsDialog(self._navigator, error.faults).open()
        else:
            self._navigator.tell(error)

    def _on_read(self, signed: SignedAdaptation) -> None:
        navigator = self._navigator
        workplace, language = navigator.workplace, navigator.language
        dialog = SignedFileDialog(navigator.window, "adaptation_check", name_of(signed, language))
        identifier = signed.adaptation.identifier
        before = [one for one in adaptations_of(workplace) if one.adaptation.identifier == identifier]
        for line in told_of(signed, language)[1:3]:
            dialog.body.addWidget(text(line))
        for one in before:
            words = QCoreApplication.translate("AdaptationCard", "It takes the place of: {name}")
            dialog.body.addWidget(
                Message("notice", words.format(name=name_of(one, language)), "adaptation_check.replaces")
            )
        is_own, words = introduce(workplace, signed.signer, language)
        dialog.add_signer(signed.signer, words, is_own=is_own)
        dialog.finish()

        def bring(_compared: object) -> None:
            fingerprint = signed.signer.fingerprint
            import_adaptation(workplace, signed, signer=fingerprint, replaces=bool(before))
            navigator.rebuild()

        dialog.accepted_as.connect(telling(navigator.tell, bring))
        dialog.open()

    def _remove(self, identifier: str) -> None:
        remove_adaptation(self._navigator.workplace, identifier)
        self._navigator.rebuild()


class FaultsDialog(Dialog):
    """Says why an adaptation cannot be used, fault by fault.

    Args:
        navigator: The window.
        faults: What is wrong.
    """

    def __init__(self, navigator: Navigator, faults: Iterable[TemplateFault]) -> None:
        title = QCoreApplication.translate("AdaptationCard", "This template cannot be used")
        super().__init__(navigator.window, "adaptation_faults", title, width_em=44)
        say, language = navigator.workplace.content.template_wording.say, navigator.language
        for number, fault in enumerate(faults):
            words = say(f"fault.{fault.kind}", language, detail=fault.detail).rstrip()
            self.body.addWidget(text(f"{fault.where} : {words}", name=f"adaptation_faults.{number}"))
        self.body.addWidget(
            text(
                QCoreApplication.translate(
                    "AdaptationCard",
                    "Nothing was changed. Tell whoever made it; “fieldscreen template check” says the same.",
                ),
                "muted",
            )
        )
        self.body.addStretch(1)
        close = button(QCoreApplication.translate("AdaptationCard", "Close"), "adaptation_faults.close")
        close.clicked.connect(self.reject)
        self.add_button(close, is_default=True)
        self.fit_height()


def _removal_words() -> RemovalWords:
    return RemovalWords(
        QCoreApplication.translate("AdaptationCard", "Take this template away?"),
        QCoreApplication.translate(
            "AdaptationCard",
            "Documents are written without it from now on. Signed documents stay as they are; the journal "
            "keeps a line.",
        ),
        QCoreApplication.translate("AdaptationCard", "Keep it"),
        QCoreApplication.translate("AdaptationCard", "Take away"),
    )
