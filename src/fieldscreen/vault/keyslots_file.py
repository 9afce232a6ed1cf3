"""``keyslots.json``: the header's bytes on disk, read strictly and written whole.

Formats 1 and 2 are read; 2 is written, so that a file becomes one at its next change.

Two checks guard it. The *checksum* needs no key: it tells an accident on disk from a wrong
passphrase before any passphrase is tried. The *mac* needs the data key: it tells whether
somebody who did not have it rewrote the file. The layout is in ``docs/vault-format.md``.
"""

from __future__ import annotations

import hmac
import json
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from fieldscreen.domain.encoding import canonical_json
from fieldscreen.vault.durable import file_errors, replace_file
from fieldscreen.vault.errors import Part, VaultDamaged, VaultError, VaultTooNew
from fieldscreen.vault.escrow import MOST_BYTES as MOST_ESCROW_BYTES
from fieldscreen.vault.escrow import Escrow, EscrowKey, EscrowScheme
from fieldscreen.vault.kdf import SALT_BYTES, KdfCost
from fieldscreen.vault.keys import authenticate
from fieldscreen.vault.sealing import OVERHEAD_BYTES
from fieldscreen.vault.secret_bytes import SecretBytes
from fieldscreen.vault.slots import FORMAT_VERSION, Header, Slot, SlotKind, slot_parameters

FILE_NAME = "keyslots.json"
COPY_NAME = "keyslots.copy.json"
"""The same bytes once more; see ``key_file_copy``."""
_FORMAT = "fieldscreen vault"
_WRAPPED_BYTES = OVERHEAD_BYTES + 32
_MOST_BYTES = 1024 * 1024
_KINDS_OF_FORMAT_1 = {SlotKind.PASSPHRASE, SlotKind.DEVICE}


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


def write_key_file(folder: Path, header: Header, key: SecretBytes) -> Header:
    """Write the header, authenticated with *key*, and return it as it was written.

    The second copy comes first: whatever a former passphrase or a former data key opened is then
    gone from it by the moment the key file itself decides.

    Raises:
        DiskFull: If there is no room; the old file stays.
        ReadOnlyPlace: If this user may not write there; the old file stays.
    """
    header = replace(header, version=FORMAT_VERSION)
    document = _content(header)
    document["mac"] = authenticate(key, canonical_json(document)).hex()
    document["checksum"] = sha256(canonical_json(document)).hexdigest()
    content = canonical_json(document) + b"\n"
    with suppress(VaultError, OSError):
        replace_file(folder / COPY_NAME, content)
    try:
        replace_file(folder / FILE_NAME, content)
    finally:
        keep_copy(folder)
    return header


def keep_copy(folder: Path) -> None:
    """Make the second copy what the key file is; a vault without one is still a vault.

    A copy that cannot be brought up to date goes: a former passphrase might open it. Nothing is
    touched where the key file is not whole, for then the copy is all there is.
    """
    try:
        read_key_file(folder)
        content = (folder / FILE_NAME).read_bytes()
    except (VaultError, OSError):
        return
    path = folder / COPY_NAME
    try:
        if not path.is_file() or path.read_bytes() != content:
            replace_file(path, content)
    except (VaultError, OSError):
        with suppress(OSError):
            path.unlink(missing_ok=True)


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
    content: dict[str, Any] = {
        "format": _FORMAT,
        "version": header.version,
        "vault": header.vault,
        "created_at": header.created_at.isoformat(),
        "slots": [_slot_content(slot, header.version) for slot in header.slots],
    }
    if header.version > 1:
        content |= {"generation": header.generation, "rehearsed_at": _moment_text(header.rehearsed_at)}
    return content


def _slot_content(slot: Slot, version: int) -> dict[str, Any]:
    content: dict[str, Any] = {
        "kind": slot.kind.value,
        "id": slot.identifier,
        "parameters": slot_parameters(slot),
        "wrapped": slot.wrapped.hex(),
    }
    if version > 1:
        content |= {
            "added_at": _moment_text(slot.added_at),
            "proved_at": _moment_text(slot.proved_at),
            "used_at": _moment_text(slot.used_at),
        }
    return content


def _header(document: dict[str, Any]) -> Header:
    version = document["version"]
    header = Header(
        vault=document["vault"],
        created_at=datetime.fromisoformat(document["created_at"]),
        slots=tuple(_slot(entry, version) for entry in document["slots"]),
        version=version,
        generation=_count(document["generation"]) if version > 1 else 0,
        rehearsed_at=_moment(document["rehearsed_at"]) if version > 1 else None,
    )
    # Whatever does not come back as it was written was not written by us.
    if (
        _content(header) != document
        or len(bytes.fromhex(header.vault)) != len(header.vault) // 2
        or not header.slots
    ):
        raise ValueError("header")
    return header


def _slot(entry: dict[str, Any], version: int) -> Slot:
    kind, parameters = SlotKind(entry["kind"]), entry["parameters"]
    if version == 1 and kind not in _KINDS_OF_FORMAT_1:
        raise ValueError("kind")
    cost: KdfCost | None = None
    salt, escrow = b"", None
    if kind is SlotKind.PASSPHRASE or kind.is_recovery:
        salt = bytes.fromhex(parameters["salt"])
        if len(salt) != SALT_BYTES:
            raise ValueError("salt")
    if kind is SlotKind.PASSPHRASE:
        cost = KdfCost(*(int(parameters[name]) for name in ("memory_kib", "iterations", "lanes")))
        if not cost.is_readable:
            raise ValueError("parameters")
    if kind is SlotKind.ORGANISATION:
        escrow = _escrow(parameters)
    wrapped = bytes.fromhex(entry["wrapped"])
    if len(wrapped) != _WRAPPED_BYTES:
        raise ValueError("wrapped")
    slot = Slot(kind, entry["id"], wrapped, salt, cost, escrow)
    if version == 1:
        return slot
    added, proved, used = (_moment(entry[name]) for name in ("added_at", "proved_at", "used_at"))
    return replace(slot, added_at=added, proved_at=proved, used_at=used)


def _escrow(parameters: dict[str, Any]) -> Escrow:
    public, delivery = (bytes.fromhex(parameters[name]) for name in ("public", "delivery"))
    if not (0 < len(public) <= MOST_ESCROW_BYTES and 0 < len(delivery) <= MOST_ESCROW_BYTES):
        raise ValueError("escrow")
    return Escrow(EscrowKey(EscrowScheme(parameters["scheme"]), public), delivery)


def _moment_text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.astimezone(UTC).isoformat()


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("naive time")
    return moment


def _count(value: object) -> int:
    if type(value) is not int or value < 0:
        raise ValueError("count")
    return value
