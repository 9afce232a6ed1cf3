"""Records back out of the database: opened with the right key, decoded, in order.

A record that does not open, or opens to something that is not a value of its kind, is
damage; what it held is never repeated in the error.
"""

from __future__ import annotations

import json
from typing import Any, TypeVar

from fieldscreen.domain.encoding import canonical_json, decode
from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.vault import sealing
from fieldscreen.vault.case_keys import unwrap_case_key
from fieldscreen.vault.database import Connection
from fieldscreen.vault.errors import Part, RecordMisplaced, VaultDamaged
from fieldscreen.vault.keys import VaultKeys
from fieldscreen.vault.records import KINDS
from fieldscreen.vault.secret_bytes import SecretBytes

T = TypeVar("T")

_SELECT = """
SELECT r.id, r.case_id, r.parent, r.sequence, r.sealed, k.wrapped
FROM records AS r LEFT JOIN case_keys AS k ON k.case_id = r.case_id
WHERE r.kind = ?
"""


def record_label(kind: str, identifier: str, case: str, parent: str, sequence: int) -> bytes:
    """Return what a record's seal is bound to: everything the row says in the open."""
    return canonical_json(["fieldscreen record", kind, identifier, case, parent, sequence])


def read_records(
    connection: Connection, keys: VaultKeys, kind: type[T],
    *, identifier: str | None, case: str | None, parent: str | None,
) -> tuple[T, ...]:  # fmt: skip
    """Return the values of one kind that match, by sequence and then in the order they first came.

    Raises:
        RecordMisplaced: If values of this class are not kept at all.
        VaultDamaged: If one is not what was written.
    """
    known = KINDS.get(kind)
    if known is None:
        raise RecordMisplaced(kind, identifier or "", case or "")
    wanted = {"r.id": identifier, "r.case_id": case, "r.parent": parent}
    asked = {column: value for column, value in wanted.items() if value is not None}
    statement = (
        _SELECT + "".join(f" AND {column} = ?" for column in asked) + " ORDER BY r.sequence, r.position"
    )
    rows = connection.execute(statement, (known.name, *asked.values()))
    opened = _CaseKeys(keys)
    try:
        return tuple(_value(kind, known.name, row, opened) for row in rows)
    finally:
        opened.wipe()


class _CaseKeys:
    """The case keys one reading needs, each opened once and wiped at its end."""

    def __init__(self, keys: VaultKeys) -> None:
        self._keys = keys
        self._opened: dict[str, SecretBytes] = {}

    def of(self, case: str, wrapped: bytes | None) -> SecretBytes:
        if not case:
            return self._keys.records
        if case not in self._opened:
            self._opened[case] = unwrap_case_key(self._keys.cases, case, wrapped)
        return self._opened[case]

    def wipe(self) -> None:
        for key in self._opened.values():
            key.wipe()


def _value(kind: type[T], name: str, row: tuple[Any, ...], keys: _CaseKeys) -> T:
    identifier, case, parent, sequence, sealed, wrapped = row
    label = record_label(name, identifier, case, parent, sequence)
    try:
        return decode(kind, json.loads(sealing.unseal(keys.of(case, wrapped), sealed, label)))
    except (sealing.SealBroken, InvalidValueError, ValueError):
        # "from None": the error behind would carry the child's words into a traceback.
        raise VaultDamaged(Part.RECORD, f"{name} {identifier}") from None
