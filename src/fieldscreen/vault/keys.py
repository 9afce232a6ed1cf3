"""The keys of an open vault: one random data key and what is derived from it.

Each derived key has one use only, so that no two uses can be played against each other.
``docs/vault-format.md`` gives the derivation with test vectors. Who may learn the data key
is ``keyslots``' matter.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from fieldscreen.vault.kdf import KEY_BYTES
from fieldscreen.vault.secret_bytes import SecretBytes


@dataclass(frozen=True, slots=True, eq=False)
class VaultKeys:
    """Every key of an open vault.

    Attributes:
        data: The random key that the slots wrap.
        database: SQLCipher's raw key.
        records: Seals records that belong to no case.
        cases: Wraps the key of each case.
        header: Authenticates ``keyslots.json``.
    """

    data: SecretBytes
    database: SecretBytes
    records: SecretBytes
    cases: SecretBytes
    header: SecretBytes

    @classmethod
    def derive(cls, data: SecretBytes, vault: str) -> VaultKeys:
        """Derive the keys of the vault with identifier *vault* (HKDF-SHA256, RFC 5869)."""
        return cls(data, *(_subkey(data, vault, use) for use in ("database", "records", "cases", "header")))

    def wipe(self) -> None:
        """Overwrite all of them."""
        for key in (self.data, self.database, self.records, self.cases, self.header):
            key.wipe()


def authenticate(key: SecretBytes, content: bytes) -> bytes:
    """Return the HMAC-SHA256 of *content*, 32 bytes."""
    with key.reveal() as view:
        return hmac.digest(view, content, "sha256")


def _subkey(data: SecretBytes, vault: str, use: str) -> SecretBytes:
    derivation = HKDF(
        hashes.SHA256(), KEY_BYTES, salt=bytes.fromhex(vault), info=f"fieldscreen vault 1 {use}".encode()
    )
    key = bytearray(KEY_BYTES)
    with data.reveal() as view:
        derivation.derive_into(view, key)
    secret = SecretBytes(key)
    key[:] = bytes(KEY_BYTES)
    return secret
