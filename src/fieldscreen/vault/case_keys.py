"""The key of each case: made with the case, gone with it.

Everything a case holds is sealed with its own random key, so destroying 32 bytes destroys
the case, also where the file system or a log kept an old copy of a page.
"""

from __future__ import annotations

from datetime import UTC, datetime

from fieldscreen.domain.encoding import canonical_json
from fieldscreen.vault import sealing
from fieldscreen.vault.database import Connection
from fieldscreen.vault.errors import CaseMissing, Part, VaultDamaged
from fieldscreen.vault.secret_bytes import SecretBytes


def ensure_case_key(connection: Connection, cases: SecretBytes, case: str) -> SecretBytes:
    """Return the key of *case*, made now if the case is new.

    Raises:
        CaseMissing: If the case was erased.
    """
    row = connection.execute("SELECT wrapped FROM case_keys WHERE case_id = ?", (case,)).fetchone()
    if row is not None:
        return unwrap_case_key(cases, case, row[0])
    if connection.execute("SELECT 1 FROM erased_cases WHERE case_id = ?", (case,)).fetchone():
        raise CaseMissing(case)
    key = SecretBytes.random()
    wrapped = sealing.seal_key(cases, key, case_key_label(case))
    connection.execute("INSERT INTO case_keys (case_id, wrapped) VALUES (?, ?)", (case, wrapped))
    return key


def find_case_key(connection: Connection, cases: SecretBytes, case: str) -> SecretBytes:
    """Return the key of *case*.

    Raises:
        CaseMissing: If there is none.
    """
    row = connection.execute("SELECT wrapped FROM case_keys WHERE case_id = ?", (case,)).fetchone()
    if row is None:
        raise CaseMissing(case)
    return unwrap_case_key(cases, case, row[0])


def unwrap_case_key(cases: SecretBytes, case: str, wrapped: bytes | None) -> SecretBytes:
    """Open the stored key of *case*.

    Raises:
        VaultDamaged: If it is missing beside records that need it, or not what was stored.
    """
    try:
        return sealing.unseal_key(cases, wrapped or b"", case_key_label(case))
    except sealing.SealBroken as error:
        raise VaultDamaged(Part.RECORD, f"key of case {case}") from error


def erase_case_rows(connection: Connection, case: str, at: datetime) -> None:
    """Delete the key and the records of *case* and remember that it is erased.

    Raises:
        CaseMissing: If there is no such case.
    """
    if connection.execute("DELETE FROM case_keys WHERE case_id = ?", (case,)).rowcount != 1:
        raise CaseMissing(case)
    connection.execute("DELETE FROM records WHERE case_id = ?", (case,))
    connection.execute(
        "INSERT INTO erased_cases (case_id, at) VALUES (?, ?)", (case, at.astimezone(UTC).isoformat())
    )


def count_cases(connection: Connection) -> int:
    """Return how many cases have a key."""
    return int(connection.execute("SELECT count(*) FROM case_keys").fetchone()[0])


def erased_cases(connection: Connection) -> dict[str, datetime]:
    """Return when each erased case was erased."""
    rows = connection.execute("SELECT case_id, at FROM erased_cases")
    return {case: datetime.fromisoformat(at) for case, at in rows}


def case_key_label(case: str) -> bytes:
    """Return what the seal around a case's key is bound to."""
    return canonical_json(["fieldscreen case key", case])
