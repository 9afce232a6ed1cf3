"""The header of a vault: who can open it, without saying what is in it.

Each slot wraps the same data key under a key of another kind: a passphrase, the device's
key store, and later a recovery code or an organisation. Adding a kind means a new
:class:`SlotKind` and whoever makes its key; nothing here changes. The bytes on disk are
``keyslots_file``'s matter.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from fieldscreen.domain.encoding import canonical_json
from fieldscreen.vault import sealing
from fieldscreen.vault.kdf import SALT_BYTES, KdfCost, stretch
from fieldscreen.vault.secret_bytes import SecretBytes

FORMAT_VERSION = 1
"""Version of the key file; that of the database is ``PRAGMA user_version``."""

_ID_BYTES = 16


class SlotKind(StrEnum):
    """What opens a slot."""

    PASSPHRASE = "passphrase"  # noqa: S105  the name of a kind
    DEVICE = "device"


@dataclass(frozen=True, slots=True)
class Slot:
    """One way to the data key.

    Attributes:
        kind: What opens it.
        identifier: Random, 32 hexadecimal digits.
        wrapped: The data key, sealed; 60 bytes.
        salt: For a passphrase; 16 bytes, else empty.
        cost: For a passphrase.
    """

    kind: SlotKind
    identifier: str
    wrapped: bytes = field(repr=False)
    salt: bytes = b""
    cost: KdfCost | None = None


@dataclass(frozen=True, slots=True)
class Header:
    """What ``keyslots.json`` says.

    Attributes:
        vault: Random identifier of the vault, 32 hexadecimal digits.
        created_at: When it was made (aware, UTC).
        slots: The ways in.
        version: Version of the format.
    """

    vault: str
    created_at: datetime
    slots: tuple[Slot, ...]
    version: int = FORMAT_VERSION

    def of_kind(self, kind: SlotKind) -> tuple[Slot, ...]:
        """Return the slots of one kind."""
        return tuple(slot for slot in self.slots if slot.kind is kind)

    def without(self, kind: SlotKind) -> Header:
        """Return the header without the slots of one kind."""
        return replace(self, slots=tuple(slot for slot in self.slots if slot.kind is not kind))

    def with_slot(self, slot: Slot) -> Header:
        """Return the header with one more slot."""
        return replace(self, slots=(*self.slots, slot))


def new_identifier() -> str:
    """Draw an identifier of 32 hexadecimal digits."""
    return secrets.token_hex(_ID_BYTES)


def slot_parameters(slot: Slot) -> dict[str, object]:
    """Return what a slot's key depends on, in JSON types; empty for a random key."""
    if slot.cost is None:
        return {}
    return {
        "salt": slot.salt.hex(),
        "memory_kib": slot.cost.memory_kib,
        "iterations": slot.cost.iterations,
        "lanes": slot.cost.lanes,
    }


def passphrase_slot(header: Header, data: SecretBytes, passphrase: str, cost: KdfCost) -> Slot:
    """Make a slot that *passphrase* opens.

    Raises:
        InvalidValueError: If the passphrase is empty.
        NotEnoughMemory: If *cost* asks for more memory than there is.
    """
    slot = Slot(SlotKind.PASSPHRASE, new_identifier(), b"", secrets.token_bytes(SALT_BYTES), cost)
    return _wrap(header, slot, stretch(passphrase, slot.salt, cost), data)


def device_slot(header: Header, data: SecretBytes, key: SecretBytes) -> Slot:
    """Make a slot that the random 32-byte *key* opens."""
    return _wrap(header, Slot(SlotKind.DEVICE, new_identifier(), b""), key, data)


def open_passphrase_slot(header: Header, slot: Slot, passphrase: str) -> SecretBytes | None:
    """Return the data key, or ``None`` when *passphrase* does not open *slot*.

    Raises:
        NotEnoughMemory: If the slot asks for more memory than there is.
    """
    if not passphrase or slot.cost is None:
        return None
    return open_slot(header, slot, stretch(passphrase, slot.salt, slot.cost))


def open_slot(header: Header, slot: Slot, key: SecretBytes) -> SecretBytes | None:
    """Return the data key, or ``None`` when *key* does not open *slot*; *key* is wiped."""
    try:
        return sealing.unseal_key(key, slot.wrapped, _label(header, slot))
    except sealing.SealBroken:
        return None
    finally:
        key.wipe()


def _wrap(header: Header, slot: Slot, key: SecretBytes, data: SecretBytes) -> Slot:
    try:
        return replace(slot, wrapped=sealing.seal_key(key, data, _label(header, slot)))
    finally:
        key.wipe()


def _label(header: Header, slot: Slot) -> bytes:
    # A slot copied into another vault, or its cost lowered, does not open.
    return canonical_json([
        "fieldscreen slot", header.version, header.vault, slot.kind.value, slot.identifier,
        slot_parameters(slot),
    ])  # fmt: skip
