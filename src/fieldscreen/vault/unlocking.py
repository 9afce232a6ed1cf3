"""From something a person has to the data key: passphrase, device, recovery, organisation.

Every way that somebody could try out counts its failures and makes the next try wait. What
is then opened with the key is ``opening``'s matter.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from fieldscreen.vault import keyslots
from fieldscreen.vault.device import DeviceKeyring
from fieldscreen.vault.errors import (
    DeviceReason,
    DeviceSlotUnavailable,
    TryLater,
    WrongPassphrase,
    WrongRecovery,
)
from fieldscreen.vault.escrow import PrivateKey
from fieldscreen.vault.keyslots import RecoverySecret
from fieldscreen.vault.secret_bytes import SecretBytes
from fieldscreen.vault.slots import Header, Slot, SlotKind
from fieldscreen.vault.tries import forget_tries, keep_tries, read_tries, rounded_up

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Unlocked:
    """What a slot gave.

    Attributes:
        data: The data key.
        slot: The slot that was opened.
    """

    data: SecretBytes
    slot: Slot


def unlock_with_passphrase(folder: Path, header: Header, passphrase: str, clock: Clock) -> Unlocked:
    """Try *passphrase* on its slots.

    Raises:
        WrongPassphrase: If it opens none; the try is counted.
        TryLater: If the wait after earlier tries is not over; nothing was tried.
        NotEnoughMemory: If a slot asks for more memory than there is.
    """
    _wait_is_over(folder, clock)
    for slot in header.of_kind(SlotKind.PASSPHRASE):
        data = keyslots.open_passphrase_slot(header, slot, passphrase)
        if data is not None:
            forget_tries(folder)
            return Unlocked(data, slot)
    raise _counted(folder, clock, WrongPassphrase)


def unlock_with_device(header: Header, keyring: DeviceKeyring) -> Unlocked:
    """Fetch the key of the device slot from this session's key store.

    Raises:
        DeviceSlotUnavailable: If there is no slot, no key, or another one.
    """
    slots = header.of_kind(SlotKind.DEVICE)
    if not slots:
        raise DeviceSlotUnavailable(DeviceReason.NO_SLOT)
    data = keyslots.open_slot(header, slots[0], keyring.fetch(header.vault))
    if data is None:
        raise DeviceSlotUnavailable(DeviceReason.KEY_DIFFERS)
    return Unlocked(data, slots[0])


def unlock_with_recovery(
    folder: Path, header: Header, key: RecoverySecret | PrivateKey, clock: Clock
) -> Unlocked:
    """Try a printed recovery, or an organisation's private key, on its slots.

    Raises:
        WrongRecovery: If it opens none; the try is counted like a wrong passphrase.
        TryLater: If the wait after earlier tries is not over; nothing was tried.
    """
    _wait_is_over(folder, clock)
    for slot in header.slots:
        if isinstance(key, RecoverySecret):
            data = keyslots.open_recovery_slot(header, slot, key)
        else:
            data = keyslots.open_organisation_slot(header, slot, key)
        if data is not None:
            forget_tries(folder)
            return Unlocked(data, slot)
    raise _counted(folder, clock, WrongRecovery)


def _wait_is_over(folder: Path, clock: Clock) -> None:
    tries = read_tries(folder)
    still_s = tries.wait_s(clock())
    if still_s > 0:
        raise TryLater(tries.count, rounded_up(still_s))


def _counted(folder: Path, clock: Clock, situation: type[WrongPassphrase]) -> WrongPassphrase:
    now = clock()
    tries = read_tries(folder).after_wrong(now)
    keep_tries(folder, tries)
    return situation(tries.count, rounded_up(tries.wait_s(now)))
