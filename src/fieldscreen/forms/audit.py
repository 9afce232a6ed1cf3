"""What happened in a session, in the columns of ODK's audit log.

Source: ODK XForms specification, "Audit Logging", and the ``audit.csv`` of ODK Collect. Times are
milliseconds since 1970-01-01 UTC, as there. Locations are not recorded.
"""

from __future__ import annotations

import csv
import io
from dataclasses import astuple, dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

COLUMNS = ("event", "node", "start", "end", "old-value", "new-value", "change-reason")


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One row of the log.

    Attributes:
        event: ``form start``, ``form resume``, ``form edit``, ``question``, ``add repeat``,
            ``delete repeat``, or what a client notes (``form save``, ``form exit``, ``form finalize``).
        node: Reference concerned, "" for the whole form.
        start: When it began, in milliseconds.
        end: When it ended, in milliseconds; None for a moment.
        old_value: Text before an answer.
        new_value: Text after it.
        change_reason: Why a finished record was changed, in the words of the person who did.
    """

    event: str
    node: str
    start: int
    end: int | None = None
    old_value: str = ""
    new_value: str = ""
    change_reason: str = ""


class Audit:
    """The log of one session.

    Attributes:
        rows: What happened so far, oldest first.
    """

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self.rows: list[AuditRow] = []

    def note(self, event: str, node: str = "", reason: str = "") -> None:
        """Record a moment."""
        self.rows.append(AuditRow(event, node, self._now(), change_reason=reason))

    def note_answer(self, node: str, old: str, new: str, reason: str = "") -> None:
        """Record an answer."""
        now = self._now()
        self.rows.append(AuditRow("question", node, now, now, old, new, reason))

    def _now(self) -> int:
        return int(self._clock().timestamp() * 1000)


def as_csv(rows: Iterable[AuditRow]) -> str:
    """The log as ``audit.csv`` text, heading included."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(["" if cell is None else cell for cell in astuple(row)] for row in rows)
    return text.getvalue()
