"""Copies of a vault kept elsewhere: where they go, and which of them were proven.

A copy counts only once it was read back, opened and counted. Making them is the vault's work.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from fieldscreen.domain.errors import InvalidValueError

FEWEST_KEPT, MOST_KEPT = 2, 50
"""With one copy only, a fault found late would have nothing left to go back to."""


@dataclass(frozen=True, slots=True)
class BackupPlan:
    """Where copies go and how many stay. Kept in the vault: it names the worker's disks.

    Attributes:
        place: Folder the copies are written to; empty until one was chosen.
        keep: How many copies of this vault stay there.
        remind_after_days: Days after which the window asks for a new one.
        accepted: What speaks against the vault's own place and was accepted, as ``fault:name``.
    """

    place: str = ""
    keep: int = 5
    remind_after_days: int = 14
    accepted: str = ""

    def __post_init__(self) -> None:
        if not FEWEST_KEPT <= self.keep <= MOST_KEPT:
            raise InvalidValueError("copies kept", str(self.keep))
        if self.remind_after_days < 1:
            raise InvalidValueError("days", str(self.remind_after_days))

    def is_due(self, last: Backup | None, now: datetime) -> bool:
        """Tell whether a new copy should be asked for."""
        return last is None or now - last.made_at >= timedelta(days=self.remind_after_days)


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy that was proven.

    Attributes:
        identifier: SHA-256 of its file, lower-case hexadecimal.
        place: Folder it was written to.
        file_name: Its neutral name there.
        made_at: The moment of the vault it shows (aware, UTC).
        cases: Cases counted when it was read back.
        size_bytes: Size of the file.
    """

    identifier: str
    place: str
    file_name: str
    made_at: datetime
    cases: int
    size_bytes: int
