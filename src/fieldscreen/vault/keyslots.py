"""The slots of a vault: each wraps the same data key under a key of another kind.

A passphrase is stretched, the device's key is random, a printed recovery carries its own
full strength, an organisation's public key receives a random one. The values are in
``slots``, the bytes on disk in ``keyslots_file``.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import datetime

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from fieldscreen.domain.encoding import canonical_json
from fieldscreen.vault import sealing
from fieldscreen.vault.escrow import EscrowKey, PrivateKey, deliver
from fieldscreen.vault.kdf import KEY_BYTES, SALT_BYTES, KdfCost, stretch
from fieldscreen.vault.secret_bytes import SecretBytes
from fieldscreen.vault.slots import FORMAT_VERSION, Header, Slot, SlotKind, slot_parameters

__all__ = [
    "FORMAT_VERSION",
    "Header",
    "RecoverySecret",
    "Slot",
    "SlotKind",
    "device_slot",
    "new_identifier",
    "open_organisation_slot",
    "open_passphrase_slot",
    "open_recovery_slot",
    "open_slot",
    "organisation_slot",
    "passphrase_slot",
    "recovery_slot",
    "slot_parameters",
]

_ID_BYTES = 16
_SLOT_FORMAT = 1
"""The seal of a slot did not change with format 2: a slot outlives the file it stood in."""


@dataclass(frozen=True, slots=True)
class RecoverySecret:
    """What a printed recovery holds.

    Attributes:
        kind: A code or sheets.
        secret: Its random bytes: 17 for a code, 16 for sheets.
    """

    kind: SlotKind
    secret: SecretBytes

    def key(self, salt: bytes) -> SecretBytes:
        """Derive the slot's key (HKDF-SHA256, RFC 5869).

        The secret is random and at least 128 bits strong, so nothing is gained by making
        each guess slow, as a passphrase needs.
        """
        info = f"fieldscreen recovery 2 {self.kind.value}".encode()
        key = bytearray(KEY_BYTES)
        with self.secret.reveal() as view:
            HKDF(hashes.SHA256(), KEY_BYTES, salt=salt, info=info).derive_into(view, key)
        derived = SecretBytes(key)
        key[:] = bytes(KEY_BYTES)
        return derived

    def wipe(self) -> None:
        """Overwrite the secret."""
        self.secret.wipe()


def new_identifier() -> str:
    """Draw an identifier of 32 hexadecimal digits."""
    return secrets.token_hex(_ID_BYTES)


def passphrase_slot(
    header: Header, data: SecretBytes, passphrase: str, cost: KdfCost, *, now: datetime | None = None
) -> Slot:
    """Make a slot that *passphrase* opens.

    Raises:
        InvalidValueError: If the passphrase is empty.
        NotEnoughMemory: If *cost* asks for more memory than there is.
    """
    slot = Slot(SlotKind.PASSPHRASE, new_identifier(), b"", _new_salt(), cost, added_at=now)
    return _wrap(header, slot, stretch(passphrase, slot.salt, cost), data)


def device_slot(header: Header, data: SecretBytes, key: SecretBytes, *, now: datetime | None = None) -> Slot:
    """Make a slot that the random 32-byte *key* opens."""
    return _wrap(header, Slot(SlotKind.DEVICE, new_identifier(), b"", added_at=now), key, data)


def recovery_slot(header: Header, data: SecretBytes, secret: RecoverySecret, *, now: datetime) -> Slot:
    """Make a slot that a printed code or two sheets open."""
    slot = Slot(secret.kind, new_identifier(), b"", _new_salt(), added_at=now)
    return _wrap(header, slot, secret.key(slot.salt), data)


def organisation_slot(header: Header, data: SecretBytes, key: EscrowKey, *, now: datetime) -> Slot:
    """Make a slot that the holder of the private key behind *key* opens."""
    identifier = new_identifier()
    escrow, slot_key = deliver(key, escrow_context(header.vault, identifier))
    slot = Slot(SlotKind.ORGANISATION, identifier, b"", escrow=escrow, added_at=now)
    return _wrap(header, slot, slot_key, data)


def open_passphrase_slot(header: Header, slot: Slot, passphrase: str) -> SecretBytes | None:
    """Return the data key, or ``None`` when *passphrase* does not open *slot*.

    Raises:
        NotEnoughMemory: If the slot asks for more memory than there is.
    """
    if not passphrase or slot.cost is None:
        return None
    return open_slot(header, slot, stretch(passphrase, slot.salt, slot.cost))


def open_recovery_slot(header: Header, slot: Slot, secret: RecoverySecret) -> SecretBytes | None:
    """Return the data key, or ``None`` when *secret* does not open *slot*."""
    return open_slot(header, slot, secret.key(slot.salt)) if slot.kind is secret.kind else None


def open_organisation_slot(header: Header, slot: Slot, private: PrivateKey) -> SecretBytes | None:
    """Return the data key, or ``None`` when *private* does not open *slot*."""
    if slot.escrow is None:
        return None
    key = private.receive(slot.escrow, escrow_context(header.vault, slot.identifier))
    return None if key is None else open_slot(header, slot, key)


def open_slot(header: Header, slot: Slot, key: SecretBytes) -> SecretBytes | None:
    """Return the data key, or ``None`` when *key* does not open *slot*; *key* is wiped."""
    try:
        return sealing.unseal_key(key, slot.wrapped, _label(header, slot))
    except sealing.SealBroken:
        return None
    finally:
        key.wipe()


def escrow_context(vault: str, slot: str) -> bytes:
    """Return what a delivery to an organisation is bound to."""
    return canonical_json(["fieldscreen escrow", 2, vault, slot])


def _new_salt() -> bytes:
    return secrets.token_bytes(SALT_BYTES)


def _wrap(header: Header, slot: Slot, key: SecretBytes, data: SecretBytes) -> Slot:
    try:
        return replace(slot, wrapped=sealing.seal_key(key, data, _label(header, slot)))
    finally:
        key.wipe()


def _label(header: Header, slot: Slot) -> bytes:
    # A slot copied into another vault, or its cost lowered, does not open.
    return canonical_json([
        "fieldscreen slot", _SLOT_FORMAT, header.vault, slot.kind.value, slot.identifier,
        slot_parameters(slot),
    ])  # fmt: skip
