"""The one file a copy of a vault travels in: ``keyslots.json`` and ``cases.db``, both ciphertext.

A plain ZIP without compression: a person cannot carry one half and forget the other, it takes its
name in one rename, and any unzip gives the two files back without this program. The manifest
tells an accident from a whole copy before any passphrase is typed; whether the content is genuine
is the key file's and the database's own authentication. Nothing here opens a vault.
"""

from __future__ import annotations

import errno
import json
import lzma
import os
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import IO, Any

from fieldscreen.domain.encoding import canonical_json
from fieldscreen.vault import database, keyslots_file
from fieldscreen.vault.durable import file_errors
from fieldscreen.vault.errors import BackupUnreadable, VaultTooNew

SUFFIX = ".fsbackup"
MEMBERS = (keyslots_file.FILE_NAME, database.FILE_NAME)

_MANIFEST = "manifest.json"
_FORMAT = "fieldscreen backup"
_VERSION = 1
_PIECE_BYTES = 256 * 1024
_MOST_MANIFEST_BYTES = 64 * 1024
_FIXED_DATE = (1980, 1, 1, 0, 0, 0)
"""The manifest says when; the members' own dates would only repeat it."""

Tell = Callable[[int], None]
"""Is told the bytes done since the last call; may raise to stop."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What anybody can see of a copy without opening it.

    Attributes:
        vault: Identifier of the vault, as the key file in it says.
        made_at: The moment of the vault it shows (aware, UTC).
        files: Size in bytes and SHA-256 of each file, by name.
    """

    vault: str
    made_at: datetime
    files: dict[str, tuple[int, str]]


def write_container(path: Path, sources: dict[str, Path], vault: str, made_at: datetime, tell: Tell) -> None:
    """Write the copy to *path*, whole and on the medium when this returns.

    Raises:
        DiskFull: If there is no room where *path* is.
        ReadOnlyPlace: If this user may not write there.
    """
    files = {name: _measured(source) for name, source in sources.items()}
    content = {
        "format": _FORMAT, "version": _VERSION, "vault": vault,
        "made_at": made_at.astimezone(UTC).isoformat(),
        "files": {name: {"bytes": size, "sha256": digest} for name, (size, digest) in files.items()},
    }  # fmt: skip
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | int(getattr(os, "O_BINARY", 0))
    with file_errors(path.parent), os.fdopen(os.open(path, flags, 0o600), "wb") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as packed:
            with packed.open(zipfile.ZipInfo(_MANIFEST, _FIXED_DATE), "w") as target:
                target.write(canonical_json(content) + b"\n")
            for name, source in sources.items():
                member = zipfile.ZipInfo(name, _FIXED_DATE)
                member.file_size = files[name][0]
                with source.open("rb") as reading, packed.open(member, "w") as target:
                    _pour(reading, target, tell)
        file.flush()
        os.fsync(file.fileno())
    forget_cached(path)


def read_manifest(path: Path) -> Manifest:
    """Read what *path* says it is.

    Raises:
        BackupUnreadable: If it is no copy of a vault.
        VaultTooNew: If a newer program wrote it.
        OSError: If there is no such file, or it cannot be read.
    """
    with _unreadable(path):
        with zipfile.ZipFile(path) as packed, packed.open(_MANIFEST) as file:
            document = json.loads(file.read(_MOST_MANIFEST_BYTES))
        if document["format"] != _FORMAT or type(document["version"]) is not int:
            raise BackupUnreadable(path, "format")
        if document["version"] > _VERSION:
            raise VaultTooNew(document["version"], _VERSION)
        return _manifest(document)


def unpack(path: Path, folder: Path, tell: Tell) -> Manifest:
    """Take the files of the copy out into *folder*, comparing every byte's digest.

    Raises:
        BackupUnreadable: If it is no copy, or not the whole of one.
        VaultTooNew: If a newer program wrote it.
        DiskFull, ReadOnlyPlace: If *folder* cannot take it.
        OSError: If there is no such file.
    """
    manifest = read_manifest(path)
    with _unreadable(path), zipfile.ZipFile(path) as packed:
        for name in MEMBERS:
            member = packed.getinfo(name)
            if member.compress_type != zipfile.ZIP_STORED or member.file_size != manifest.files[name][0]:
                raise BackupUnreadable(path, name)
            _take_out(packed, name, folder / name, tell)
            if _measured(folder / name) != manifest.files[name]:
                raise BackupUnreadable(path, name)
    return manifest


def unpack_key_file(path: Path, folder: Path) -> None:
    """Take only the key file of the copy out into *folder*; raises as :func:`unpack`."""
    manifest = read_manifest(path)
    name = keyslots_file.FILE_NAME
    with _unreadable(path), zipfile.ZipFile(path) as packed:
        _take_out(packed, name, folder / name, lambda _count: None)
    if _measured(folder / name) != manifest.files[name]:
        raise BackupUnreadable(path, name)


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file, lower-case hexadecimal."""
    return _measured(path)[1]


def forget_cached(path: Path) -> None:
    """Have the next reading come from the medium and not from memory, where the system can."""
    if hasattr(os, "posix_fadvise"):
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(descriptor)


@contextmanager
def _unreadable(path: Path) -> Iterator[None]:
    """Call a file unreadable whatever the ZIP library says of bytes it did not expect."""
    try:
        yield
    except (
        zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, KeyError, TypeError,
        ValueError, AttributeError, OverflowError, RuntimeError,
    ) as error:  # fmt: skip
        raise BackupUnreadable(path, type(error).__name__) from error
    except OSError as error:
        if error.errno != errno.EINVAL:  # a place before the beginning of the file
            raise
        raise BackupUnreadable(path, "place") from error


def _manifest(document: dict[str, Any]) -> Manifest:
    made_at = datetime.fromisoformat(document["made_at"])
    files = {name: (int(one["bytes"]), str(one["sha256"])) for name, one in document["files"].items()}
    if made_at.tzinfo is None or set(files) != set(MEMBERS):
        raise ValueError("manifest")
    return Manifest(str(document["vault"]), made_at, files)


def _take_out(packed: zipfile.ZipFile, name: str, target: Path, tell: Tell) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | int(getattr(os, "O_BINARY", 0))
    with (
        packed.open(name) as reading,
        file_errors(target.parent),
        os.fdopen(os.open(target, flags, 0o600), "wb") as file,
    ):
        _pour(reading, file, tell)
        file.flush()
        os.fsync(file.fileno())


def _pour(source: IO[bytes], target: IO[bytes], tell: Tell) -> None:
    while piece := source.read(_PIECE_BYTES):
        target.write(piece)
        tell(len(piece))


def _measured(path: Path) -> tuple[int, str]:
    digest, size = sha256(), 0
    with path.open("rb") as file:
        while piece := file.read(_PIECE_BYTES):
            digest.update(piece)
            size += len(piece)
    return size, digest.hexdigest()
