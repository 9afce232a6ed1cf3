"""The workplace: one worker's vault with everything needed to work in it.

It knows three situations: no vault yet, locked, open. Front ends hold one workplace and
pass it to the use cases. Locking cannot be refused and cannot fail.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from fieldscreen.domain.journal import Action
from fieldscreen.domain.workers import SigningIdentity, Worker
from fieldscreen.referral import create_identity, fingerprint
from fieldscreen.vault import (
    Change,
    DeviceKeyring,
    KdfCost,
    OpenVault,
    Record,
    create_vault,
    describe_vault,
    open_vault,
    open_vault_with_device,
)
from fieldscreen.vault.errors import DeviceSlotUnavailable, VaultError, VaultLocked
from fieldscreen.workflow.content import Content

PROFILE = "profile"
"""Identifier of the worker's profile and of the signing identity: a vault has one of each."""


class Access(StrEnum):
    """Whether the workplace can be worked in."""

    NEW = "new"
    LOCKED = "locked"
    OPEN = "open"


class LockReason(StrEnum):
    """Why the vault was locked, told to the person who comes back."""

    REQUESTED = "requested"
    IDLE = "idle"
    PANIC = "panic"
    QUIT = "quit"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the workplace needs from outside, so that tests and the demonstration can choose it.

    Attributes:
        vault_folder: Where the vault is, or will be.
        content: Questionnaires, packs, sentences, templates.
        clock: Returns the current time, aware.
        kdf_cost: Cost of the passphrase slot; ``None`` measures this computer.
        keyring: The operating system's key store; ``None`` for the one that is there.
    """

    vault_folder: Path
    content: Content
    clock: Callable[[], datetime]
    kdf_cost: KdfCost | None = None
    keyring: DeviceKeyring | None = None


class Workplace:
    """One worker's vault and what belongs to it."""

    def __init__(self, surroundings: Surroundings) -> None:
        self._around = surroundings
        self._vault: OpenVault | None = None
        self._worker: Worker | None = None
        self.lock_reason: LockReason | None = None
        self.device_slot_failure: DeviceSlotUnavailable | None = None

    @property
    def access(self) -> Access:
        """Whether there is a vault and whether it is open."""
        if self._vault is not None and self._vault.is_open:
            return Access.OPEN
        return Access.LOCKED if describe_vault(self._around.vault_folder) else Access.NEW

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
        """Whose vault it is.

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

    def create(self, worker: Worker, passphrase: str, *, remember_on_device: bool = False) -> None:
        """Make the vault, the worker's profile and signing identity, and leave it locked.

        The person types the passphrase once more at once: a slip of the finger is found
        before anything depends on it. Takes about a second; call it off the UI thread.
        When the operating system's key store cannot help, ``device_slot_failure`` says why
        and the passphrase alone opens the vault.

        Raises:
            VaultError: If the vault cannot be made; nothing is left behind.
        """
        around = self._around
        self.device_slot_failure = None
        identity = create_identity(worker, now=self.now())
        first = (
            Change(Action.PROFILE_SAVED, worker.name, Record(worker, PROFILE)),
            Change(Action.IDENTITY_CREATED, worker.name, Record(identity, PROFILE)),
        )
        vault = create_vault(
            around.vault_folder, passphrase, clock=around.clock, cost=around.kdf_cost, first=first
        )
        try:
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
        described = describe_vault(self._around.vault_folder)
        return described is not None and described.has_device_slot

    def unlock(self, passphrase: str) -> None:
        """Open the vault with its passphrase; slow on purpose, call it off the UI thread.

        Raises:
            VaultError: One class per situation; see ``workflow.failures``.
        """
        self._opened(open_vault(self._around.vault_folder, passphrase, clock=self._around.clock))

    def unlock_with_device(self) -> None:
        """Open the vault with the key the operating system keeps.

        Raises:
            DeviceSlotUnavailable: If that does not work now; the passphrase always does.
            VaultError: Any other situation.
        """
        around = self._around
        self._opened(open_vault_with_device(around.vault_folder, clock=around.clock, keyring=around.keyring))

    def _opened(self, vault: OpenVault) -> None:
        try:
            self._worker = vault.get(Worker, PROFILE)
        except VaultError:
            vault.lock()
            raise
        self._vault = vault
        self.lock_reason = None

    def reload_worker(self) -> None:
        """Read the worker's profile again, after it was changed.

        Raises:
            VaultLocked: If the vault is not open.
        """
        self._worker = self.vault.get(Worker, PROFILE)

    def lock(self, reason: LockReason = LockReason.REQUESTED) -> None:
        """Close the vault and forget its keys, now. Never fails; locking twice is harmless."""
        vault, self._vault, self._worker = self._vault, None, None
        self.lock_reason = reason
        if vault is not None:
            vault.lock()

    def change(
        self, action: Action, record: Record | None = None, *, case: str = "", about: str = ""
    ) -> Change:
        """Return one act of this worker, ready to be committed."""
        return Change(action, self.worker.name, record, case, about)


def new_identifier() -> str:
    """Return a random identifier of 128 bits, hexadecimal."""
    return secrets.token_hex(16)
