"""The key of each case: made with the case, gone with it.

Everything a case holds is sealed with its own random key, so destroying 32 bytes destroys
the case, also where the file system or a log kept an old copy of a page.
"""

from __future__ import annotations

from datetime import UTC, datetime

from fieldscreen.domain.encoding import quoted
from fieldscreen.vault import sealing
from fieldscreen.vault.database import Connection
from fieldscreen.vault.errors import CaseMissing, Part, VaultDamaged
from fieldscreen.vault.key_ring import KeyRing
from fieldscreen.vault.secret_bytes import SecretBytes


def ensure_case_key(connection: Connection, ring: KeyRing, case: str) -> SecretBytes:
    """Return the key of *case*, made now if the case is new; *ring* keeps it open.

    Raises:
        CaseMissing: If the case was erased.
    """
    opened = ring.find(case)
    if opened is not None:
        return opened
    row = connection.execute("SELECT wrapped FROM case_keys WHERE case_id = ?", (case,)).fetchone()
    if row is not None:
        return open_case_key(ring, case, row[0])
    if connection.execute("SELECT 1 FROM erased_cases WHERE case_id = ?", (case,)).fetchone():
        raise CaseMissing(case)
    key = SecretBytes.random()
    wrapped = wrap_case_key(ring.keys.cases, case, key)
    connection.execute("INSERT INTO case_keys (case_id, wrapped) VALUES (?, ?)", (case, wrapped))
    return ring.keep(case, key)


def find_case_key(connection: Connection, ring: KeyRing, case: str) -> SecretBytes:
    """Return the key of *case*; *ring* keeps it open.

    Raises:
        CaseMissing: If there is none.
    """
    opened = ring.find(case)
    if opened is not None:
        return opened
    row = connection.execute("SELECT wrapped FROM case_keys WHERE case_id = ?", (case,)).fetchone()
    if row is None:
        raise CaseMissing(case)
    return open_case_key(ring, case, row[0])


def open_case_key(ring: KeyRing, case: str, wrapped: bytes | None) -> SecretBytes:
    """Return the key of *case* from its stored form, opened once and then kept by *ring*.

    Raises:
        VaultDamaged: As :func:`unwrap_case_key`.
    """
    opened = ring.find(case)
    if opened is not None:
        return opened
    return ring.keep(case, unwrap_case_key(ring.keys.cases, case, wrapped))


def wrap_case_key(cases: SecretBytes, case: str, key: SecretBytes) -> bytes:
    """Return the *key* of *case* as it is stored."""
    return sealing.seal_key(cases, key, key_label(case))


def unwrap_case_key(cases: SecretBytes, case: str, wrapped: bytes | None) -> SecretBytes:
    """Open the stored key of *case*.

    Raises:
        VaultDamaged: If it is missing beside records that need it, or not what was stored.
    """
    try:
        return sealing.unseal_key(cases, wrapped or b"", key_label(case))
    except sealing.SealBroken as error:
        raise VaultDamaged(Part.RECORD, f"key of case {case}") from error


def erase_case_rows(connection: Connection, case: str, at: datetime) -> dict[str, int]:
    """Delete the key and the records of *case* and remember that it is erased.

    Returns:
        How many records of each kind there were.

    Raises:
        CaseMissing: If there is no such case.
    """
    counts = connection.execute(
        "SELECT kind, count(*) FROM records WHERE case_id = ? GROUP BY kind ORDER BY kind", (case,)
    ).fetchall()
    if connection.execute("DELETE FROM case_keys WHERE case_id = ?", (case,)).rowcount != 1:
        raise CaseMissing(case)
    connection.execute("DELETE FROM records WHERE case_id = ?", (case,))
    connection.execute(
        "INSERT INTO erased_cases (case_id, at) VALUES (?, ?)", (case, at.astimezone(UTC).isoformat())
    )
    return dict(counts)


def count_cases(connection: Connection) -> int:
    """Return how many cases have a key."""
    return int(connection.execute("SELECT count(*) FROM case_keys").fetchone()[0])


def erased_cases(connection: Connection) -> dict[str, datetime]:
    """Return when each erased case was erased."""
    rows = connection.execute("SELECT case_id, at FROM erased_cases")
    return {case: datetime.fromisoformat(at) for case, at in rows}


def key_label(case: str) -> bytes:
    """Return what the wrapped key of *case* is bound to."""
    return f'["fieldscreen case key",{quoted(case)}]'.encode()
