"""The pages of a database that SQLite refuses: decrypted one by one, the log's pages among them.

SQLCipher 4 with a raw key and its defaults (https://www.zetetic.net/sqlcipher/design/): each page
is AES-256-CBC with its own initialisation vector and an HMAC-SHA512 at its end. A page whose HMAC
does not fit is named as damaged but still given: one wrong bit spoils two blocks of sixteen bytes,
not the records beside them, and each record has a seal of its own that decides.
"""

from __future__ import annotations

import hmac
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import pbkdf2_hmac
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from fieldscreen.vault.database import FILE_NAME, PAGE_BYTES, RESERVED_BYTES
from fieldscreen.vault.secret_bytes import SecretBytes

USABLE_BYTES = PAGE_BYTES - RESERVED_BYTES

_SALT_BYTES = 16
_VECTOR_BYTES = 16
_HMAC_MASK = 0x3A
_HMAC_ROUNDS = 2
_LOG_HEADER = struct.Struct(">8I")
_FRAME_HEADER = struct.Struct(">6I")
_PLAIN_START = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class Page:
    """One page as it was found.

    Attributes:
        number: Its number, from 1.
        content: Its decrypted content without what the cipher reserves.
        is_whole: Whether its HMAC fits.
        in_log: Whether it stood in the write-ahead log.
    """

    number: int
    content: bytes
    is_whole: bool
    in_log: bool = False


class PageFile:
    """Every page of the database in a folder and of its log, the newest version of each on top.

    Args:
        folder: The vault's folder; only read.
        key: SQLCipher's raw key.
    """

    def __init__(self, folder: Path, key: SecretBytes) -> None:
        self._key = key
        self._file = _read(folder / FILE_NAME)
        self._log = _read(folder / f"{FILE_NAME}-wal")
        salt = self._file[:_SALT_BYTES].ljust(_SALT_BYTES, b"\0")
        with key.reveal() as view:
            self._hmac_key = pbkdf2_hmac(
                "sha512", view, bytes(byte ^ _HMAC_MASK for byte in salt), _HMAC_ROUNDS, 32
            )
        self._newest: dict[int, Page] = {}

    def pages(self) -> Iterator[Page]:
        """Yield every page of the file, then those of the log from the oldest to the newest."""
        for number in range(1, len(self._file) // PAGE_BYTES + 1):
            start = (number - 1) * PAGE_BYTES
            page = self._decrypted(number, self._file[start : start + PAGE_BYTES], in_log=False)
            self._newest[number] = page
            yield page
        for number, encrypted in self._frames():
            page = self._decrypted(number, encrypted, in_log=True)
            self._newest[number] = page
            yield page

    def newest(self, number: int) -> bytes:
        """Return the newest content of a page among those yielded so far; nothing when there is none."""
        page = self._newest.get(number)
        return page.content if page else b""

    def damaged(self) -> tuple[int, ...]:
        """Return the numbers of pages yielded so far that are not what was written."""
        return tuple(sorted(page.number for page in self._newest.values() if not page.is_whole))

    def _frames(self) -> Iterator[tuple[int, bytes]]:
        # Frames of an older round have another salt. One that is damaged does not end the reading:
        # what SQLite must not do, because it would mix moments, a rescue by single records may.
        if len(self._log) < _LOG_HEADER.size:
            return
        salts = _LOG_HEADER.unpack_from(self._log)[4:6]
        step = _FRAME_HEADER.size + PAGE_BYTES
        for start in range(_LOG_HEADER.size, len(self._log) - step + 1, step):
            number, _size, *frame_salts = _FRAME_HEADER.unpack_from(self._log, start)[:4]
            if tuple(frame_salts) == salts and number > 0:
                content_start = start + _FRAME_HEADER.size
                yield number, self._log[content_start : content_start + PAGE_BYTES]

    def _decrypted(self, number: int, encrypted: bytes, *, in_log: bool) -> Page:
        head = _SALT_BYTES if number == 1 else 0
        body = encrypted[head:USABLE_BYTES]
        vector = encrypted[USABLE_BYTES : USABLE_BYTES + _VECTOR_BYTES]
        told = encrypted[USABLE_BYTES + _VECTOR_BYTES :]
        expected = hmac.digest(self._hmac_key, body + vector + struct.pack("<I", number), "sha512")
        with self._key.reveal() as view:
            decryptor = Cipher(algorithms.AES(view), modes.CBC(vector)).decryptor()
            content = decryptor.update(body) + decryptor.finalize()
        if head:
            content = _PLAIN_START + content
        return Page(number, content, hmac.compare_digest(told, expected), in_log)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return _read_piecewise(path)


def _read_piecewise(path: Path) -> bytes:
    """Read what a failing disk still gives, with zeros for what it does not."""
    try:
        size = path.stat().st_size
        content = bytearray(size)
        with path.open("rb", buffering=0) as file:
            for start in range(0, size, PAGE_BYTES):
                try:
                    file.seek(start)
                    piece = file.read(PAGE_BYTES)
                except OSError:
                    continue
                content[start : start + len(piece)] = piece
    except OSError:
        return b""
    return bytes(content)
