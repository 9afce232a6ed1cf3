"""The dialogs of the keys page: another passphrase, an organisation's key, a removal."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from fieldscreen.ui.failures import failure_words
from fieldscreen.ui.parts.basics import Message, button, text
from fieldscreen.ui.parts.busy import BusyBar
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.new_passphrase import NewPassphrase
from fieldscreen.ui.parts.passphrase import PassphraseField
from fieldscreen.ui.shown_dates import day_in_words
from fieldscreen.workflow.keys import EscrowCandidate, SlotInfo, SlotKind
from fieldscreen.workflow.verifying import grouped_fingerprint


class PassphraseDialog(Dialog):
    """Asks for the passphrase of now and a new one.

    Signals:
        chosen: The old passphrase and the new one.

    Args:
        parent: The window.
        language: Language of proposed words.
        known_words: Words an attacker would try first.
    """

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget, language: str, known_words: tuple[str, ...]) -> None:
        super().__init__(parent, "new_passphrase", self.tr("Change the passphrase"), width_em=36)
        self._old = PassphraseField("new_passphrase.old", self.tr("Passphrase of now"))
        self._new = NewPassphrase("new_passphrase", language, known_words)
        self._old.entered.connect(self._new.setFocus)
        self._new.entered.connect(self._on_change)
        self._message = Message("notice", name="new_passphrase.message")
        self._busy = BusyBar("new_passphrase.busy")
        about = self.tr(
            "The cases are not sealed again. A copy of the vault made earlier still opens with the "
            "passphrase it had."
        )
        for made in (self._old, self._new, text(about, "small"), self._message, self._busy):
            self.body.addWidget(made)
        stay = button(self.tr("Cancel"), "new_passphrase.cancel")
        stay.clicked.connect(self.reject)
        self._go = button(self.tr("Change"), "new_passphrase.go", icon="check", role="primary")
        self._go.clicked.connect(self._on_change)
        self.add_button(stay)
        self.add_button(self._go)
        self.fit_height()
        self._old.setFocus()

    def show_failure(self, error: Exception) -> None:
        """Say why it was not changed."""
        self._busy.show_busy(busy=False)
        self._go.setEnabled(True)
        self._message.say(failure_words(error).both)
        self._old.line.selectAll()
        self._old.setFocus()

    def _on_change(self) -> None:
        if not self._go.isEnabled():
            return
        if not self._old.value:
            self._old.setFocus()
            return
        new = self._new.take()
        if new is not None:
            self._message.say("")
            self._go.setEnabled(False)
            self._busy.show_busy(busy=True, words=self.tr("Changing the passphrase…"))
            self.chosen.emit(self._old.value, new)


class OrganisationDialog(Dialog):
    """Shows the key of an organisation before the vault is entrusted to it.

    Signals:
        confirmed: Entrust the vault to it.

    Args:
        parent: The window.
        candidate: What was read from its file.
    """

    confirmed = Signal()

    def __init__(self, parent: QWidget, candidate: EscrowCandidate) -> None:
        super().__init__(parent, "organisation", self.tr("Entrust to an organisation"), width_em=38)
        holder = candidate.holder or self.tr("an age key, which names nobody")
        self.body.addWidget(text(self.tr("This key belongs to: {holder}").format(holder=holder)))
        if candidate.valid_until is not None:
            until = day_in_words(candidate.valid_until.astimezone().date())
            self.body.addWidget(text(self.tr("Certificate valid until {day}").format(day=until), "muted"))
        self.body.addWidget(text(self.tr("Fingerprint of its key"), "field"))
        shown = text(grouped_fingerprint(candidate.key.fingerprint), "code", name="organisation.fingerprint")
        self.body.addWidget(shown)
        warning = Message("notice", name="organisation.warning")
        warning.say(
            self.tr(
                "Read the fingerprint out on the telephone to somebody you know there: only that "
                "tells whose key "
                "this is. From then on its holder can open this vault and every copy of it without "
                "asking you."
            )
        )
        self.body.addWidget(warning)
        stay = button(self.tr("Cancel"), "organisation.cancel")
        stay.clicked.connect(self.reject)
        go = button(self.tr("It is the right one: entrust"), "organisation.go", icon="check", role="primary")
        go.clicked.connect(self._on_confirm)
        self.add_button(stay)
        self.add_button(go)
        self.fit_height()

    def _on_confirm(self) -> None:
        self.accept()
        self.confirmed.emit()


class RemovalDialog(Dialog):
    """Asks once more before a way in is removed.

    Signals:
        confirmed: Remove it.

    Args:
        parent: The window.
        slot: What is to be removed.
    """

    confirmed = Signal()

    def __init__(self, parent: QWidget, slot: SlotInfo) -> None:
        super().__init__(parent, "removal", self.tr("Remove a way in"), width_em=34)
        self.body.addWidget(text(_removal_words(slot)))
        stay = button(self.tr("Keep it"), "removal.cancel")
        stay.clicked.connect(self.reject)
        go = button(self.tr("Remove"), "removal.go", icon="delete_outline", role="danger")
        go.clicked.connect(self._on_confirm)
        self.add_button(stay, is_default=True)
        self.add_button(go)
        self.fit_height()

    def _on_confirm(self) -> None:
        self.accept()
        self.confirmed.emit()


def _removal_words(slot: SlotInfo) -> str:
    if slot.kind is SlotKind.ORGANISATION:
        return QCoreApplication.translate(
            "RemovalDialog",
            "The organisation can then no longer open this vault. Copies it has already still open "
            "with its key.",
        )
    return QCoreApplication.translate(
        "RemovalDialog",
        "The printed pages of series {series} then open nothing any more. If the passphrase is "
        "forgotten and no "
        "other recovery was made, everything in the vault is lost.",
    ).format(series=slot.series)
