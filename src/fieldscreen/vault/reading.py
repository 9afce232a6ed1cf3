"""Records back out of the database: opened with the right key, decoded, in order.

A record that does not open, or opens to something that is not a value of its kind, is
damage; what it held is never repeated in the error.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from typing import Any, TypeVar

from fieldscreen.domain.encoding import decode, quoted
from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.vault import sealing
from fieldscreen.vault.case_keys import open_case_key
from fieldscreen.vault.database import Connection
from fieldscreen.vault.errors import Part, RecordMisplaced, VaultDamaged
from fieldscreen.vault.key_ring import KeyRing
from fieldscreen.vault.keys import VaultKeys
from fieldscreen.vault.records import KINDS
from fieldscreen.vault.secret_bytes import SecretBytes

T = TypeVar("T")

_SELECT = """
SELECT r.id, r.case_id, r.parent, r.sequence, r.sealed, k.wrapped
FROM records AS r LEFT JOIN case_keys AS k ON k.case_id = r.case_id
WHERE r.kind = ?
"""
_SELECT_CASE = """
SELECT kind, id, case_id, parent, sequence, sealed
FROM records WHERE case_id = ? AND kind IN ({})
ORDER BY sequence, position
"""


def record_label(kind: str, identifier: str, case: str, parent: str, sequence: int) -> bytes:
    """Return what a record's seal is bound to: everything the row says in the open."""
    # The canonical JSON of a list, written out: every record read or written needs one.
    names = ",".join(map(quoted, (kind, identifier, case, parent)))
    return f'["fieldscreen record",{names},{sequence}]'.encode()


def read_records(
    connection: Connection, keys: VaultKeys | KeyRing, kind: type[T],
    *, identifier: str | None, case: str | None, parent: str | None,
) -> tuple[T, ...]:  # fmt: skip
    """Return the values of one kind that match, by sequence and then in the order they first came.

    Given the vault's own *keys*, the case keys are opened for this reading only; given a ring, it keeps them.

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
    opened = keys if isinstance(keys, KeyRing) else KeyRing(keys)
    try:
        # Closed also at a damaged record: a reading left open holds up whoever empties the log.
        with closing(connection.execute(statement, (known.name, *asked.values()))) as rows:
            return tuple(
                _value(kind, known.name, row, partial(sealing.unseal, _key_of(row[1], wrapped, opened)))
                for *row, wrapped in rows
            )
    finally:
        if opened is not keys:
            opened.wipe()


def read_case(
    connection: Connection, ring: KeyRing, case: str, kinds: Sequence[type]
) -> dict[type, tuple[tuple[str, Any], ...]]:
    """Return the values of several kinds in one case with one statement, ordered as above.

    Each comes after the identifier of the record it belongs to.

    Raises:
        RecordMisplaced: If values of one of the classes are not kept in a case.
        VaultDamaged: If one is not what was written.
    """
    names = {KINDS[kind].name: kind for kind in kinds if kind in KINDS and KINDS[kind].in_case}
    if len(names) < len(kinds):
        raise RecordMisplaced(next(kind for kind in kinds if kind not in names.values()), "", case)
    statement = _SELECT_CASE.format(",".join("?" * len(names)))
    found: dict[type, list[tuple[str, Any]]] = {kind: [] for kind in kinds}
    rows = connection.execute(statement, (case, *names)).fetchall()
    if rows:
        with sealing.unsealing(_case_key(connection, ring, case)) as unseal:
            for name, *row in rows:
                found[names[name]].append((row[2], _value(names[name], name, row, unseal)))
    return {kind: tuple(values) for kind, values in found.items()}


def _key_of(case: str, wrapped: bytes | None, ring: KeyRing) -> SecretBytes:
    return open_case_key(ring, case, wrapped) if case else ring.keys.records


def _case_key(connection: Connection, ring: KeyRing, case: str) -> SecretBytes:
    opened = ring.find(case)
    if opened is not None:
        return opened
    row = connection.execute("SELECT wrapped FROM case_keys WHERE case_id = ?", (case,)).fetchone()
    return open_case_key(ring, case, row[0] if row else None)


def _value(kind: type[T], name: str, row: Sequence[Any], unseal: Callable[[bytes, bytes], bytes]) -> T:
    identifier, case, parent, sequence, sealed = row
    label = record_label(name, identifier, case, parent, sequence)
    try:
        return decode(kind, json.loads(unseal(sealed, label)))
    except (sealing.SealBroken, InvalidValueError, ValueError):
        # "from None": the error behind would carry the child's words into a traceback.
        raise VaultDamaged(Part.RECORD, f"{name} {identifier}") from None
