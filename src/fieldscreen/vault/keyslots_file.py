"""``keyslots.json``: the header's bytes on disk, read strictly and written whole.

Two checks guard it. The *checksum* needs no key: it tells an accident on disk from a wrong
passphrase before any passphrase is tried. The *mac* needs the data key: it tells whether
somebody who did not have it rewrote the file. The layout is in ``docs/vault-format.md``.
"""

from __future__ import annotations

import hmac
import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from fieldscreen.domain.encoding import canonical_json
from fieldscreen.vault.durable import file_errors, replace_file
from fieldscreen.vault.errors import Part, VaultDamaged, VaultError, VaultTooNew
from fieldscreen.vault.kdf import SALT_BYTES, KdfCost
from fieldscreen.vault.keys import authenticate
from fieldscreen.vault.keyslots import FORMAT_VERSION, Header, Slot, SlotKind, slot_parameters
from fieldscreen.vault.sealing import OVERHEAD_BYTES
from fieldscreen.vault.secret_bytes import SecretBytes

FILE_NAME = "keyslots.json"
COPY_NAME = "keyslots.copy.json"
"""The same bytes once more; see ``key_file_copy``."""
_FORMAT = "fieldscreen vault"
_WRAPPED_BYTES = OVERHEAD_BYTES + 32
_MOST_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The key file as read.

    Attributes:
        header: What it says.
        mac: What it claims as its authentication; checked once the data key is known.
    """

    header: Header
    mac: bytes

    def check(self, key: SecretBytes) -> None:
        """Make sure that whoever wrote this file had the data key.

        Raises:
            VaultDamaged: If not.
        """
        expected = authenticate(key, canonical_json(_content(self.header)))
        if not hmac.compare_digest(expected, self.mac):
            raise VaultDamaged(Part.KEYSLOTS, "mac")


def write_key_file(folder: Path, header: Header, key: SecretBytes) -> None:
    """Write the header, authenticated with *key*.

    Raises:
        DiskFull: If there is no room; the old file stays.
        ReadOnlyPlace: If this user may not write there.
    """
    document = _content(header)
    document["mac"] = authenticate(key, canonical_json(document)).hex()
    document["checksum"] = sha256(canonical_json(document)).hexdigest()
    replace_file(folder / FILE_NAME, canonical_json(document) + b"\n")
    keep_copy(folder)


def keep_copy(folder: Path) -> None:
    """Bring the second copy of the key file up to date; a vault without one is still a vault."""
    with suppress(VaultError, OSError):
        content = (folder / FILE_NAME).read_bytes()
        if not (folder / COPY_NAME).is_file() or (folder / COPY_NAME).read_bytes() != content:
            replace_file(folder / COPY_NAME, content)


def read_key_file(folder: Path) -> KeyFile:
    """Read the header.

    Raises:
        VaultDamaged: If the file is missing, changed by accident or not understood.
        VaultTooNew: If a newer program wrote it.
        ReadOnlyPlace: If this user may not even read it.
    """
    return read_key_file_at(folder / FILE_NAME)


def read_key_file_at(path: Path) -> KeyFile:
    """Read the header in *path*; raises as :func:`read_key_file`."""
    try:
        with file_errors(path.parent), path.open("rb") as file:
            content = file.read(_MOST_BYTES)
    except FileNotFoundError as error:
        raise VaultDamaged(Part.KEYSLOTS, "missing") from error
    except OSError as error:
        raise VaultDamaged(Part.DEVICE, type(error).__name__) from error
    document = _checked_document(content)
    try:
        mac = bytes.fromhex(document.pop("mac"))
        return KeyFile(_header(document), mac)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise VaultDamaged(Part.KEYSLOTS, "fields") from error


def _checked_document(content: bytes) -> dict[str, Any]:
    try:
        document = json.loads(content)
        canonical = canonical_json(document) + b"\n"
        checksum = document.pop("checksum")
        version = document["version"]
        intact = (
            content == canonical
            and document["format"] == _FORMAT
            and type(version) is int
            and checksum == sha256(canonical_json(document)).hexdigest()
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise VaultDamaged(Part.KEYSLOTS, "not understood") from error
    if not intact:
        raise VaultDamaged(Part.KEYSLOTS, "checksum")
    if version > FORMAT_VERSION:
        raise VaultTooNew(version, FORMAT_VERSION)
    return dict(document)


def _content(header: Header) -> dict[str, Any]:
    return {
        "format": _FORMAT,
        "version": header.version,
        "vault": header.vault,
        "created_at": header.created_at.isoformat(),
        "slots": [
            {
                "kind": slot.kind.value,
                "id": slot.identifier,
                "parameters": slot_parameters(slot),
                "wrapped": slot.wrapped.hex(),
            }
            for slot in header.slots
        ],
    }


def _header(document: dict[str, Any]) -> Header:
    header = Header(
        vault=document["vault"],
        created_at=datetime.fromisoformat(document["created_at"]),
        slots=tuple(_slot(entry) for entry in document["slots"]),
        version=document["version"],
    )
    # Whatever does not come back as it was written was not written by us.
    if (
        _content(header) != document
        or len(bytes.fromhex(header.vault)) != len(header.vault) // 2
        or not header.slots
    ):
        raise ValueError("header")
    return header


def _slot(entry: dict[str, Any]) -> Slot:
    kind, parameters = SlotKind(entry["kind"]), entry["parameters"]
    cost: KdfCost | None = None
    salt = b""
    if kind is SlotKind.PASSPHRASE:
        salt = bytes.fromhex(parameters["salt"])
        cost = KdfCost(*(int(parameters[name]) for name in ("memory_kib", "iterations", "lanes")))
        if not cost.is_readable or len(salt) != SALT_BYTES:
            raise ValueError("parameters")
    wrapped = bytes.fromhex(entry["wrapped"])
    if len(wrapped) != _WRAPPED_BYTES:
        raise ValueError("wrapped")
    return Slot(kind, entry["id"], wrapped, salt, cost)
