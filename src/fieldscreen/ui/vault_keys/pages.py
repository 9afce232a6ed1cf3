"""The pages of keys with their wishes connected to what answers them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from fieldscreen.ui.background import run_aside
from fieldscreen.ui.failures import failure_words
from fieldscreen.ui.parts.file_dialog import FileDialog
from fieldscreen.ui.places import VaultPlace
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.vault_keys.dialogs import OrganisationDialog, PassphraseDialog, RemovalDialog
from fieldscreen.ui.vault_keys.keys_screen import KeysScreen
from fieldscreen.ui.vault_keys.rekey_dialog import RekeyDialog
from fieldscreen.workflow import keys, recovery

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator

KEYS = VaultPlace("keys")
RECOVERY = VaultPlace("recovery")


def make_keys_page(navigator: Navigator) -> Screen:
    """Return the page that lists what opens the vault."""
    slots = keys.ways_in(navigator.workplace)
    screen = KeysScreen(slots, recovery.recovery_need(navigator.workplace))
    _KeysPage(navigator, screen)
    return screen


def make_recovery_page(navigator: Navigator) -> Screen:
    """Return the page where recovery sheets are made and rehearsed."""
    from fieldscreen.ui.vault_keys.recovery_screen import RecoveryScreen

    screen = RecoveryScreen(navigator.workplace, navigator.language)
    screen.done.connect(navigator.back_or_home)
    screen.proved.connect(
        lambda: navigator.window.bar.show_recovery_need(recovery.recovery_need(navigator.workplace))
    )
    return screen


class _KeysPage(QObject):
    """Answers what the page asks for; lives and dies with it."""

    def __init__(self, navigator: Navigator, screen: KeysScreen) -> None:
        super().__init__(screen)
        self._navigator = navigator
        self._workplace = navigator.workplace
        self.screen = screen
        screen.passphrase_requested.connect(self._ask_passphrase)
        screen.device_wanted.connect(self._set_device)
        screen.recovery_requested.connect(lambda: navigator.go(RECOVERY))
        screen.organisation_requested.connect(self._ask_certificate)
        screen.removal_requested.connect(self._ask_removal)
        screen.rekey_requested.connect(self._ask_rekey)

    def _ask_passphrase(self) -> None:
        worker = self._workplace.worker
        known = tuple(f"{worker.name} {worker.organisation} {worker.email}".split())
        dialog = PassphraseDialog(self._navigator.window, self._navigator.language, known)

        def on_changed(_none: object) -> None:
            dialog.accept()
            self._navigator.rebuild()

        def change(old: str, new: str) -> None:
            run_aside(
                dialog,
                lambda: self._workplace.change_passphrase(old, new),
                on_changed,
                dialog.show_failure,
            )

        dialog.chosen.connect(change)
        dialog.open()

    def _set_device(self, wanted: bool) -> None:
        self.screen.show_busy(
            QCoreApplication.translate("KeysScreen", "Asking the key store of this computer…")
        )
        self._aside(lambda: self._workplace.remember_on_device(wanted=wanted))

    def _ask_certificate(self) -> None:
        title = QCoreApplication.translate("KeysScreen", "Choose the organisation’s certificate")
        accept = QCoreApplication.translate("KeysScreen", "Read")
        dialog = FileDialog(
            self._navigator.window, "certificate", title, accept,
            patterns=("*.pem", "*.crt", "*.cer", "*.der", "*.age", "*.txt", "*.pub"),
        )  # fmt: skip
        dialog.chosen.connect(lambda path: self._look_at(Path(path)))
        dialog.open()

    def _look_at(self, path: Path) -> None:
        try:
            candidate = keys.look_at_organisation_key(self._workplace, path)
        except Exception as error:  # noqa: BLE001  told where people read it
            self.screen.show_failure(failure_words(error).both)
            return
        dialog = OrganisationDialog(self._navigator.window, candidate)
        dialog.confirmed.connect(
            lambda: self._aside(lambda: keys.entrust_to_organisation(self._workplace, candidate))
        )
        dialog.open()

    def _ask_removal(self, slot: keys.SlotInfo) -> None:
        dialog = RemovalDialog(self._navigator.window, slot)
        dialog.confirmed.connect(
            lambda: self._aside(lambda: keys.remove_slot(self._workplace, slot.identifier))
        )
        dialog.open()

    def _ask_rekey(self) -> None:
        dialog = RekeyDialog(self._navigator.window, self._workplace)
        dialog.ended.connect(self._on_rekey_ended)
        dialog.open()

    def _on_rekey_ended(self, outcome: object) -> None:
        self._navigator.show_locked()
        if isinstance(outcome, Exception):
            self._navigator.tell(outcome)

    def _aside(self, work: Callable[[], object]) -> None:
        """Do *work* outside the painting thread, then show the page anew."""
        run_aside(
            self.screen,
            work,
            lambda _done: self._navigator.rebuild(),
            lambda error: self.screen.show_failure(failure_words(error).both),
        )
