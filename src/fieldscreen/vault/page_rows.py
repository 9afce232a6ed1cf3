"""Rows out of single pages of a database whose tree cannot be walked any more.

The record and page layout is SQLite's (https://sqlite.org/fileformat2.html, sections 1.6 and 2.1).
Each leaf is read for itself, whatever led to it; nothing here judges whether a row is genuine.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from fieldscreen.vault.pages import USABLE_BYTES, Page

Value: TypeAlias = int | float | bytes | str | None

_INTERIOR_INDEX, _LEAF_INDEX, _LEAF_TABLE = 0x02, 0x0A, 0x0D
_FILE_HEADER_BYTES = 100
_LONGEST_PAYLOAD_BYTES = 512 * 1024 * 1024
_LEAST_LOCAL = (USABLE_BYTES - 12) * 32 // 255 - 23
_MOST_LOCAL_TABLE = USABLE_BYTES - 35
_MOST_LOCAL_INDEX = (USABLE_BYTES - 12) * 64 // 255 - 23
_INTEGER_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_FIRST_BLOB = 12


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table, or one entry of an index.

    Attributes:
        number: Row number of a table; 0 for an index and for a table without row numbers.
        values: Its columns as stored.
        page: Number of the page it begins on.
    """

    number: int
    values: tuple[Value, ...]
    page: int


class _Unreadable(Exception):  # noqa: N818  passes inside this module only
    """A cell that is not one, or leads nowhere."""


def rows_of(page: Page, follow: Callable[[int], bytes]) -> Iterator[Row]:
    """Yield what can be read on *page*.

    Args:
        page: Any page; one that holds no rows yields nothing.
        follow: Returns the content of another page, for values longer than one.
    """
    start = _FILE_HEADER_BYTES if page.number == 1 else 0
    kind = page.content[start]
    if kind not in {_INTERIOR_INDEX, _LEAF_INDEX, _LEAF_TABLE}:
        return
    count = int.from_bytes(page.content[start + 3 : start + 5], "big")
    first = start + (12 if kind == _INTERIOR_INDEX else 8)
    for index in range(min(count, (USABLE_BYTES - first) // 2)):
        at = int.from_bytes(page.content[first + 2 * index : first + 2 * index + 2], "big")
        try:
            number, payload = _cell(page.content, at, kind, follow)
            yield Row(number, _values(payload), page.number)
        except (_Unreadable, IndexError, UnicodeDecodeError, struct.error):
            continue


def _cell(content: bytes, at: int, kind: int, follow: Callable[[int], bytes]) -> tuple[int, bytes]:
    if kind == _INTERIOR_INDEX:
        at += 4
    size, at = _varint(content, at)
    number = 0
    most = _MOST_LOCAL_INDEX
    if kind == _LEAF_TABLE:
        number, at = _varint(content, at)
        most = _MOST_LOCAL_TABLE
    if not 0 < size <= _LONGEST_PAYLOAD_BYTES:
        raise _Unreadable
    local = size
    if size > most:
        local = _LEAST_LOCAL + (size - _LEAST_LOCAL) % (USABLE_BYTES - 4)
        local = local if local <= most else _LEAST_LOCAL
    payload = bytearray(content[at : at + local])
    if len(payload) != local:
        raise _Unreadable
    if local < size:
        _add_overflow(payload, size, int.from_bytes(content[at + local : at + local + 4], "big"), follow)
    return number, bytes(payload)


def _add_overflow(payload: bytearray, size: int, number: int, follow: Callable[[int], bytes]) -> None:
    seen: set[int] = set()
    while len(payload) < size:
        content = follow(number)
        if not content or number in seen:
            raise _Unreadable
        seen.add(number)
        payload += content[4 : 4 + size - len(payload)]
        number = int.from_bytes(content[:4], "big")


def _values(payload: bytes) -> tuple[Value, ...]:
    header, at = _varint(payload, 0)
    body, values = header, []
    while at < header:
        kind, at = _varint(payload, at)
        value, body = _value(payload, kind, body)
        values.append(value)
    if at != header or body != len(payload):
        raise _Unreadable
    return tuple(values)


def _value(payload: bytes, kind: int, at: int) -> tuple[Value, int]:
    if kind == 0:
        return None, at
    if kind in _INTEGER_BYTES:
        end = at + _INTEGER_BYTES[kind]
        return int.from_bytes(payload[at:end], "big", signed=True), end
    if kind == 7:  # noqa: PLR2004  a float, of the format's table
        return struct.unpack_from(">d", payload, at)[0], at + 8
    if kind in {8, 9}:
        return kind - 8, at
    if kind < _FIRST_BLOB:
        raise _Unreadable
    end = at + (kind - _FIRST_BLOB) // 2
    if end > len(payload):
        raise _Unreadable
    piece = payload[at:end]
    return (piece.decode() if kind % 2 else piece), end


def _varint(content: bytes, at: int) -> tuple[int, int]:
    value = 0
    for index in range(8):
        byte = content[at + index]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:  # noqa: PLR2004  the bit that says "more"
            return value, at + index + 1
    return value << 8 | content[at + 8], at + 9
