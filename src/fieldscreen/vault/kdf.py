"""From a passphrase to a key: Argon2id, and how much of it this computer can afford.

Parameters are stored beside the slot they protect, so a vault made on a fast laptop opens
on a slow one, only later. What the key then opens is ``keyslots``' matter.
"""

from __future__ import annotations

import time
import unicodedata
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.vault.errors import NotEnoughMemory
from fieldscreen.vault.secret_bytes import SecretBytes

KEY_BYTES = 32
SALT_BYTES = 16

_TARGET_S = 0.5
_MOST_MEMORY_KIB = 256 * 1024
"""A borrowed laptop with 4 GiB that shows a browser must still be able to unlock."""


@dataclass(frozen=True, slots=True)
class KdfCost:
    """Argon2id cost (RFC 9106, section 3.1).

    Attributes:
        memory_kib: Memory in KiB.
        iterations: Passes over it.
        lanes: Degree of parallelism.
    """

    memory_kib: int
    iterations: int
    lanes: int

    def is_below(self, least: KdfCost) -> bool:
        """Tell whether a guess costs less memory or less work than with *least*."""
        work, least_work = self.memory_kib * self.iterations, least.memory_kib * least.iterations
        return self.memory_kib < least.memory_kib or work < least_work

    @property
    def is_readable(self) -> bool:
        """Tell whether these can be a vault's parameters at all: a broken file must not ask for 2 TiB."""
        return (
            1 <= self.lanes <= 64  # noqa: PLR2004  far above any of ours
            and 8 * self.lanes <= self.memory_kib <= 4 * 1024 * 1024
            and 1 <= self.iterations <= 1000  # noqa: PLR2004  same
        )


FLOOR = KdfCost(memory_kib=64 * 1024, iterations=3, lanes=1)
"""The least a new vault may cost: the second recommended option of RFC 9106, section 4, with one lane."""


def stretch(passphrase: str, salt: bytes, cost: KdfCost) -> SecretBytes:
    """Turn *passphrase* into a 32-byte key.

    The passphrase is brought to Unicode NFC first, so that an accent typed on another
    keyboard is the same accent.

    Raises:
        InvalidValueError: If the passphrase is empty.
        NotEnoughMemory: If the memory *cost* asks for cannot be had; it is never lowered.
    """
    if not passphrase:
        raise InvalidValueError("passphrase", "")
    # "surrogatepass": an encoding error would carry the passphrase into a traceback.
    typed = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    derivation = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.iterations,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    key = bytearray(KEY_BYTES)
    try:
        derivation.derive_into(typed, key)
    except MemoryError as error:
        raise NotEnoughMemory(cost.memory_kib) from error
    secret = SecretBytes(key)
    key[:] = bytes(KEY_BYTES)
    return secret


def calibrated_cost() -> KdfCost:
    """Return the cost that takes about half a second on this computer, never below the floor.

    Raises:
        NotEnoughMemory: If not even the floor's memory is free.
    """
    begun = time.perf_counter()
    stretch("calibration", bytes(SALT_BYTES), FLOOR).wipe()
    return cost_for(time.perf_counter() - begun)


def cost_for(floor_s: float) -> KdfCost:
    """Return the cost for a computer that needs *floor_s* seconds for the floor.

    Memory is doubled first, because it is what an attacker's hardware lacks; what time is
    left goes into passes.
    """
    memory, spare = FLOOR.memory_kib, _TARGET_S / max(floor_s, 0.001)
    while spare >= 2 and memory < _MOST_MEMORY_KIB:  # noqa: PLR2004  room for twice the memory
        memory, spare = memory * 2, spare / 2
    passes = max(FLOOR.iterations, min(int(FLOOR.iterations * spare), 20))
    return KdfCost(memory, passes, FLOOR.lanes)
