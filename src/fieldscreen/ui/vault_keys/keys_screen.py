"""The page of keys: who and what can open this vault, since when, and how that is changed."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from fieldscreen.ui.parts.basics import Message, button, card, column, row, text
from fieldscreen.ui.parts.busy import BusyBar
from fieldscreen.ui.parts.choices import ManyChoice
from fieldscreen.ui.parts.glyphs import Glyph
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.parts.rows import tag
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.shown_dates import day_in_words
from fieldscreen.workflow.keys import SlotInfo, SlotKind
from fieldscreen.workflow.recovery import RecoveryNeed
from fieldscreen.workflow.verifying import grouped_fingerprint


class KeysScreen(Screen):
    """Shows every way in.

    Signals:
        passphrase_requested: Change the passphrase.
        device_wanted: Whether this computer's key store may open the vault.
        recovery_requested: Make recovery sheets, or rehearse.
        organisation_requested: Entrust the vault to an organisation.
        removal_requested: A slot to remove.
        rekey_requested: New keys for everything.

    Args:
        slots: The ways in.
        need: What is still to be done for the recovery.
    """

    passphrase_requested = Signal()
    device_wanted = Signal(bool)
    recovery_requested = Signal()
    organisation_requested = Signal()
    removal_requested = Signal(object)
    rekey_requested = Signal()

    def __init__(self, slots: tuple[SlotInfo, ...], need: RecoveryNeed) -> None:
        super().__init__()
        self._slots = slots
        self._need = need
        self._message = Message("danger", name="keys.message")
        self._busy = BusyBar("keys.busy")
        back = button(
            self.tr("Back"), "keys.back", icon="arrow_left", role="quiet", hint=self.tr("Back (Esc)")
        )
        back.clicked.connect(self.back_requested)
        page = Page("keys.page", width_em=54)
        page.body.addLayout(row(back, 1))
        page.body.addWidget(text(self.tr("Keys"), "title"))
        page.body.addWidget(
            text(
                self.tr("What opens this vault, and since when. Every change is written in the journal."),
                "muted",
            )
        )
        page.body.addWidget(self._message)
        page.body.addWidget(self._busy)
        for made in (
            self._passphrase_card(),
            self._recovery_card(),
            self._device_card(),
            self._organisation_card(),
            self._rekey_card(),
        ):
            page.body.addWidget(made)
        page.body.addStretch(1)
        self.setLayout(column(page, gap_em=0))

    def focus_first(self) -> None:
        """Start with what is to be done, else with the passphrase."""
        (self._recovery if self._need is not RecoveryNeed.NOTHING else self._passphrase).setFocus()

    def show_busy(self, words: str) -> None:
        """Say what is being done, or nothing."""
        self._busy.show_busy(bool(words), words)
        self._device.setEnabled(not words)

    def show_failure(self, words: str) -> None:
        """Say why something could not be done, and show the device as it is."""
        self.show_busy("")
        self._message.say(words, "danger")
        self._device.blockSignals(True)
        self._device.setChecked(bool(self._of(SlotKind.DEVICE)))
        self._device.blockSignals(False)

    def _of(self, *kinds: SlotKind) -> list[SlotInfo]:
        return [slot for slot in self._slots if slot.kind in kinds]

    def _passphrase_card(self) -> QFrame:
        self._passphrase = button(
            self.tr("Change the passphrase"), "keys.change_passphrase", icon="form_textbox_password"
        )
        self._passphrase.clicked.connect(self.passphrase_requested)
        lines = [text(self._since(slot), "muted") for slot in self._of(SlotKind.PASSPHRASE)]
        if not lines:
            lines = [text(self.tr("There is none: only the recovery opens this vault."), "muted")]
        return card(
            self._head("form_textbox_password", self.tr("Passphrase")), *lines, row(self._passphrase, 1)
        )

    def _recovery_card(self) -> QFrame:
        slots = self._of(SlotKind.RECOVERY_CODE, SlotKind.RECOVERY_SHARES)
        words = {
            RecoveryNeed.NOTHING: self.tr("Make new ones"),
            RecoveryNeed.REHEARSE: self.tr("Rehearse, or make new ones"),
            RecoveryNeed.RENEW: self.tr("Make new ones now"),
            RecoveryNeed.SET_UP: self.tr("Make recovery sheets"),
        }[self._need]
        role = "" if self._need is RecoveryNeed.NOTHING else "primary"
        self._recovery = button(words, "keys.recovery", icon="lifebuoy", role=role)
        self._recovery.clicked.connect(self.recovery_requested)
        head = self._head("lifebuoy", self.tr("Recovery on paper"), need_words(self._need))
        lines = column(gap_em=0.4)
        for slot in slots:
            lines.addLayout(self._recovery_line(slot))
        about = self.tr(
            "For the day the passphrase is forgotten. Without it, nobody can open the vault then."
        )
        return card(head, text(about, "muted"), lines, row(self._recovery, 1))

    def _recovery_line(self, slot: SlotInfo) -> QHBoxLayout:
        kind = (
            self.tr("Code")
            if slot.kind is SlotKind.RECOVERY_CODE
            else self.tr("Three sheets, two are enough")
        )
        parts = [kind, self.tr("series {series}").format(series=slot.series), self._since(slot)]
        if slot.proved_at:
            parts.append(self.tr("rehearsed on {day}").format(day=_day(slot.proved_at)))
        else:
            parts.append(self.tr("never rehearsed"))
        if slot.used_at:
            parts.append(self.tr("used on {day}").format(day=_day(slot.used_at)))
        return self._line("  ·  ".join(parts), slot)

    def _device_card(self) -> QFrame:
        self._device = ManyChoice(
            "keys.device",
            "",
            self.tr("This computer may open the vault until I log out"),
            self.tr(
                "Convenient, but whoever can use your session on this computer can then open the vault. "
                "It ends when you log out; after the next login the passphrase is asked for once."
            ),
        )
        slots = self._of(SlotKind.DEVICE)
        self._device.setChecked(bool(slots))
        self._device.toggled.connect(self.device_wanted)
        lines = [text(self._since(slot), "muted") for slot in slots]
        return card(self._head("laptop", self.tr("This computer")), self._device, *lines)

    def _organisation_card(self) -> QFrame:
        add = button(self.tr("Entrust to an organisation"), "keys.organisation", icon="file_key_outline")
        add.clicked.connect(self.organisation_requested)
        lines = column(gap_em=0.4)
        for slot in self._of(SlotKind.ORGANISATION):
            parts = [self._since(slot)]
            if slot.used_at:
                parts.append(self.tr("used on {day}").format(day=_day(slot.used_at)))
            fingerprint = self.tr("Fingerprint of its key: {fingerprint}").format(
                fingerprint=grouped_fingerprint(slot.fingerprint)
            )
            lines.addLayout(self._line("  ·  ".join(parts), slot))
            lines.addWidget(text(fingerprint, "code"))
        words = self.tr(
            "Whoever holds the organisation’s private key can then open the vault without asking you, if "
            "they have its folder. Each time is written in the journal."
        )
        return card(self._head("domain", self.tr("Organisation")), text(words, "small"), lines, row(add, 1))

    def _rekey_card(self) -> QFrame:
        begin = button(self.tr("New keys for everything"), "keys.rekey", icon="autorenew")
        begin.clicked.connect(self.rekey_requested)
        words = self.tr(
            "For when a passphrase, a sheet or a copy of the vault may be in other hands: everything is "
            "sealed again under new keys. Older copies of the vault keep their old keys. The "
            "recovery sheets are void "
            "and are made anew."
        )
        return card(self._head("autorenew", self.tr("New keys")), text(words, "small"), row(begin, 1))

    def _line(self, words: str, slot: SlotInfo) -> QHBoxLayout:
        remove = button(self.tr("Remove"), f"keys.remove.{slot.series}", icon="delete_outline", role="quiet")
        remove.setAccessibleName(self.tr("Remove: {what}").format(what=words))
        remove.clicked.connect(lambda: self.removal_requested.emit(slot))
        line = row(text(words), remove)
        line.setStretch(0, 1)
        return line

    @staticmethod
    def _head(icon: str, title: str, need: str = "") -> QHBoxLayout:
        line = row(Glyph(icon, "primary", 1.6, centred=True), text(title, "heading"))
        line.setStretch(1, 1)
        if need:
            line.addWidget(tag(need, "notice"))
        return line

    def _since(self, slot: SlotInfo) -> str:
        if slot.added_at is None:
            return self.tr("since an earlier version")
        return self.tr("since {day}").format(day=_day(slot.added_at))


def need_words(need: RecoveryNeed) -> str:
    """Return what is to be done for the recovery, in two or three words; nothing when all is well."""
    return {
        RecoveryNeed.NOTHING: "",
        RecoveryNeed.SET_UP: QCoreApplication.translate("KeysScreen", "to be made"),
        RecoveryNeed.REHEARSE: QCoreApplication.translate("KeysScreen", "to be rehearsed"),
        RecoveryNeed.RENEW: QCoreApplication.translate("KeysScreen", "to be made anew"),
    }[need]


def _day(moment: datetime) -> str:
    return day_in_words(moment.astimezone().date())
