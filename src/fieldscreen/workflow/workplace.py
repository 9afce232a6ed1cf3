"""The workplace: one worker's vault with everything needed to work in it.

It knows three situations: no vault yet, locked, open. Front ends hold one workplace and
pass it to the use cases. Locking cannot be refused and cannot fail; ``locking`` says why.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from fieldscreen.domain.journal import Action, JournalLine
from fieldscreen.domain.typed_texts import TypedText, UnfiledText
from fieldscreen.domain.workers import SigningIdentity, Worker
from fieldscreen.referral import fingerprint
from fieldscreen.vault import (
    FLOOR,
    Change,
    OpenVault,
    PrivateKey,
    Record,
    RecoverySecret,
    Rekeyed,
    RekeySigns,
    VaultDescription,
    create_vault,
    describe_vault,
    open_vault,
    open_vault_with_device,
    recover_vault,
    rekey_vault,
)
from fieldscreen.vault.errors import DeviceSlotUnavailable, VaultError, VaultLocked
from fieldscreen.vault.store import PROGRAM, Store
from fieldscreen.workflow.content import Content
from fieldscreen.workflow.founding import PROFILE, first_records, new_identifier
from fieldscreen.workflow.heads import signed_head
from fieldscreen.workflow.locking import LockedWhileOpeningError, LockReason, LockState, VaultLock
from fieldscreen.workflow.organisation_settings import worker_in
from fieldscreen.workflow.surroundings import SIZE_STEP_BYTES, Access, Surroundings, WipedAtLock
from fieldscreen.workflow.vault_places import (
    PlaceNote,
    VaultPlaceRefusedError,
    judge_vault_place,
)
from fieldscreen.workflow.vault_shelf import write_label

__all__ = [
    "PROFILE",
    "SIZE_STEP_BYTES",
    "Access",
    "LockReason",
    "Surroundings",
    "Workplace",
    "new_identifier",
]
_STORE_PATIENCE_S = 2.0
"""How long what is being typed may take to be stored once a lock has begun."""


W = TypeVar("W", bound=WipedAtLock)


class Workplace:
    """One worker's vault and what belongs to it."""

    def __init__(self, surroundings: Surroundings) -> None:
        self._around = surroundings
        self._vault: OpenVault | None = None
        self._worker: Worker | None = None
        self._until_lock: dict[type[WipedAtLock], WipedAtLock] = {}
        self._gate = threading.Lock()
        self._lock = VaultLock()
        self.typed: dict[str, TypedText] = {}
        self.device_slot_failure: DeviceSlotUnavailable | None = None

    @property
    def access(self) -> Access:
        """Whether there is a vault and whether it is open."""
        if self._vault is not None and self._vault.is_open:
            return Access.OPEN
        try:
            return Access.LOCKED if describe_vault(self._around.vault_folder) else Access.NEW
        except VaultError:  # damaged or newer: opening it says which, and what to do
            return Access.LOCKED

    @property
    def vault_folder(self) -> Path:
        """Where the vault is, or will be."""
        return self._around.vault_folder

    @property
    def vaults_folder(self) -> Path:
        """Where new vaults are made."""
        return self._around.vaults_folder or self._around.vault_folder.parent

    @property
    def place_notes(self) -> tuple[PlaceNote, ...]:
        """What speaks against the place the vault is in; nothing when there is nothing to say."""
        return judge_vault_place(self._around.vault_folder)

    def choose(self, folder: Path) -> None:
        """Turn to another vault; one that is open is locked first."""
        self.lock(LockReason.REQUESTED)
        self._lock = VaultLock()
        self._around = replace(self._around, vault_folder=folder)

    @property
    def lock_state(self) -> VaultLock:
        """Where the vault is between closed and open, and why."""
        return self._lock

    @property
    def lock_reason(self) -> LockReason | None:
        """Why the vault was locked last; ``None`` before any lock and while it is open."""
        return self._lock.reason

    @property
    def content(self) -> Content:
        """Questionnaires, packs, sentences, templates."""
        return self._around.content

    @property
    def vault(self) -> OpenVault:
        """The open vault.

        Raises:
            VaultLocked: If it is not open.
        """
        if self._vault is None or not self._vault.is_open:
            raise VaultLocked
        return self._vault

    @property
    def worker(self) -> Worker:
        """Whose vault it is, with what their organisation sets.

        Raises:
            VaultLocked: If it is not open.
        """
        if self._worker is None:
            raise VaultLocked
        return self._worker

    @property
    def identity(self) -> SigningIdentity:
        """The key and certificate the worker signs with."""
        return self.vault.get(SigningIdentity, PROFILE)

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the signing certificate, lower-case hexadecimal."""
        return fingerprint(self.identity.certificate)

    def now(self) -> datetime:
        """Return the laptop's time, aware."""
        return self._around.clock()

    def local(self, moment: datetime) -> datetime:
        """Return a stored moment by the clock of this place, so that its day is the day it was."""
        return moment.astimezone(self.now().tzinfo)

    def create(
        self,
        worker: Worker,
        passphrase: str,
        *,
        remember_on_device: bool = False,
        accept_place: bool = False,
        label: str = "",
    ) -> None:
        """Make the vault, the worker's profile and signing identity, and leave it locked.

        The person types the passphrase once more at once: a slip of the finger is found
        before anything depends on it. Takes about a second; call it off the UI thread.
        When the operating system's key store cannot help, ``device_slot_failure`` says why
        and the passphrase alone opens the vault.

        Args:
            worker: Whose vault it is.
            passphrase: Opens it.
            remember_on_device: Whether this computer may open it too.
            accept_place: Whether the person was told what speaks against the place and stays there.
            label: What the opening screen calls it where there are several; readable by anybody.

        Raises:
            VaultPlaceRefusedError: If something speaks against the place and was not accepted.
            VaultError: If the vault cannot be made; nothing is left behind.
        """
        around = self._around
        notes = self.place_notes
        if notes and not accept_place:
            raise VaultPlaceRefusedError(notes)
        self.device_slot_failure = None
        first = first_records(worker, self.now(), notes)
        vault = create_vault(
            around.vault_folder, passphrase, clock=around.clock, cost=around.kdf_cost, first=first
        )
        try:
            if label:
                write_label(around.vault_folder, label)
            if remember_on_device:
                self._add_device_slot(vault)
        finally:
            vault.lock()

    def _add_device_slot(self, vault: OpenVault) -> None:
        try:
            vault.add_device_slot(self._around.keyring)
        except DeviceSlotUnavailable as failure:
            self.device_slot_failure = failure

    def can_unlock_with_device(self) -> bool:
        """Tell whether the vault has a device slot; whether it works shows when it is used."""
        try:
            described = describe_vault(self._around.vault_folder)
        except VaultError:
            return False
        return described is not None and described.has_device_slot

    def unlock(self, passphrase: str) -> None:
        """Open the vault with its passphrase; slow on purpose, call it off the UI thread.

        Raises:
            LockedWhileOpeningError: If a lock was wished for meanwhile; the vault is locked.
            VaultError: One class per situation; see ``workflow.failures``.
        """
        around = self._around
        self._open(
            lambda: open_vault(
                around.vault_folder, passphrase, clock=around.clock, least_cost=around.kdf_cost or FLOOR
            )
        )
        vault = self._vault
        if vault is not None and vault.has_device_slot:
            # On its own: a key store may take its time, and nobody waits for it here.
            threading.Thread(target=self._renew_device_slot, args=(vault,), daemon=True).start()

    def recover(self, key: RecoverySecret | PrivateKey, passphrase: str) -> None:
        """Open the vault with a printed recovery or an organisation's key, under a new passphrase.

        Raises:
            WrongRecovery: If *key* does not open it.
            VaultError: Any other situation; the vault stays locked.
        """
        around = self._around
        self._open(
            lambda: recover_vault(
                around.vault_folder, key, passphrase, clock=around.clock, cost=around.kdf_cost
            )
        )

    def rekey(self, passphrase: str, signs: RekeySigns) -> Rekeyed:
        """Lock the vault and give it new keys throughout; it stays locked. Takes its time.

        Raises:
            RekeyCancelled: If it was called off; nothing is changed.
            VaultError: Any other situation; nothing is changed.
        """
        around = self._around
        self.lock(LockReason.REKEYED)
        return rekey_vault(
            around.vault_folder, passphrase, clock=around.clock, keyring=around.keyring, signs=signs
        )

    @property
    def described(self) -> VaultDescription | None:
        """What anybody can see of the vault; ``None`` when there is none."""
        return describe_vault(self._around.vault_folder)

    def remember_on_device(self, *, wanted: bool) -> None:
        """Let this computer's key store open the vault until the session ends, or not any more.

        Raises:
            DeviceSlotUnavailable: If the key store is of no use; nothing is changed.
        """
        if wanted:
            self.vault.add_device_slot(self._around.keyring)
        else:
            self.vault.remove_device_slot(self._around.keyring)

    def change_passphrase(self, old: str, new: str) -> None:
        """Replace the passphrase; slow on purpose, call it off the UI thread.

        Raises:
            WrongPassphrase, TryLater: If *old* is not the passphrase, or the wait is not over.
        """
        self.vault.change_passphrase(old, new, cost=self._around.kdf_cost)

    def _renew_device_slot(self, vault: OpenVault) -> None:
        with suppress(VaultError):
            vault.renew_device_slot(self._around.keyring)

    def unlock_with_device(self) -> None:
        """Open the vault with the key the operating system keeps.

        Raises:
            DeviceSlotUnavailable: If that does not work now; the passphrase always does.
            LockedWhileOpeningError, VaultError: As :meth:`unlock`.
        """
        around = self._around
        self._open(
            lambda: open_vault_with_device(around.vault_folder, clock=around.clock, keyring=around.keyring)
        )

    def _open(self, turn_key: Callable[[], OpenVault]) -> None:
        """Open the vault by whatever key; a lock wished for meanwhile is the newer wish and wins."""
        self._step(VaultLock.begin)
        vault: OpenVault | None = None
        try:
            vault = turn_key()
            worker = worker_in(vault)
            typed = {one.identifier: one for one in (*vault.all(TypedText), *vault.all(UnfiledText))}
        except BaseException:
            if vault is not None:
                vault.lock()
            self._step(VaultLock.not_opened)
            raise
        vault.sign_head_at_lock(self._head_at_lock)
        vault.hide_size(self._around.size_step_bytes)
        with suppress(VaultError):
            vault.keep_ballast()
        with self._gate:
            self._lock = self._lock.opened()
            stays = self._lock.state is LockState.OPEN
            if stays:
                self._vault, self._worker, self.typed = vault, worker, typed
        if not stays:
            vault.lock()
            self._step(VaultLock.locked)
            raise LockedWhileOpeningError(self._lock.reason or LockReason.REQUESTED)

    def begin_lock(self, reason: LockReason) -> bool:
        """Wish the vault locked; tell whether it now waits for :meth:`lock` to wipe its keys.

        What is being typed can still be stored, for a moment, so that a busy vault cannot hold
        a lock up. While the vault is being opened the wish is remembered.
        """
        with self._gate:
            before, self._lock = self._lock, self._lock.wish(reason)
            vault = self._vault
        if vault is not None and before.state is LockState.OPEN:
            vault.hurry(_STORE_PATIENCE_S)
        return self._lock.state is LockState.LOCKING

    def until_lock(self, kind: type[W]) -> W:
        """Return the one *kind* of this opening: made when first asked for, wiped at the lock.

        Raises:
            VaultLocked: If the vault is not open.
        """
        made = self._until_lock.get(kind)
        if not isinstance(made, kind):
            made = self._until_lock[kind] = kind(self)
        return made

    def _head_at_lock(self, store: Store, line: JournalLine) -> Change | None:
        # On the vault's thread, while it closes: what cannot be had is left out, nothing waits.
        for identity in store.read(SigningIdentity, identifier=PROFILE):
            head = signed_head(identity, line, self.now())
            return Change(Action.HEAD_SIGNED, PROGRAM, Record(head, head.identifier))
        return None

    def reload_worker(self) -> None:
        """Read the worker's profile and organisation again, after either was changed.

        Raises:
            VaultLocked: If the vault is not open.
        """
        self._worker = worker_in(self.vault)

    def lock(self, reason: LockReason = LockReason.REQUESTED) -> None:
        """Close the vault and forget its keys, now. Never fails; locking twice is harmless."""
        self.begin_lock(reason)
        with self._gate:
            vault, self._vault, self._worker, self.typed = self._vault, None, None, {}
            kept, self._until_lock = self._until_lock, {}
        for one in kept.values():
            with suppress(Exception):  # whatever it is, the vault is locked
                one.wipe()
        if vault is not None:
            try:
                vault.lock()
            finally:
                self._step(VaultLock.locked)

    def _step(self, step: Callable[[VaultLock], VaultLock]) -> None:
        with self._gate:
            self._lock = step(self._lock)

    def change(
        self, action: Action, record: Record | None = None, *, case: str = "", about: str = ""
    ) -> Change:
        """Return one act of this worker, ready to be committed."""
        return Change(action, self.worker.name, record, case, about)
