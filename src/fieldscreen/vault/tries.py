"""Wrong passphrases in a row, and the growing wait they cost.

The count outlives the program, in a small file beside the vault. It slows down somebody at
the keyboard; somebody who copies the vault is slowed down by Argon2id alone, so the file is
neither secret nor authenticated, and losing it must never keep the owner out.
"""

from __future__ import annotations

import json
import math
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fieldscreen.domain.encoding import canonical_json
from fieldscreen.vault.durable import replace_file
from fieldscreen.vault.errors import VaultError

FILE_NAME = "tries.json"
_FREE_TRIES = 3
"""Typing slips are common on a borrowed keyboard."""
_LONGEST_WAIT_S = 300.0


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong passphrases so far.

    Attributes:
        count: How many in a row.
        last_at: When the last one was typed; ``None`` when there was none.
    """

    count: int = 0
    last_at: datetime | None = None

    def after_wrong(self, now: datetime) -> Tries:
        """Return the count with one more, typed *now*."""
        return Tries(self.count + 1, now)

    def wait_s(self, now: datetime) -> float:
        """Return the seconds still to wait, 0 to 300.

        A clock that was set back never makes the wait longer than it was at first.
        """
        if self.last_at is None or self.count <= _FREE_TRIES:
            return 0.0
        whole = min(2.0 ** min(self.count - _FREE_TRIES, 16), _LONGEST_WAIT_S)
        passed = (now - self.last_at).total_seconds()
        return min(max(whole - passed, 0.0), whole)


def read_tries(folder: Path) -> Tries:
    """Return the count kept beside the vault; none when the file is missing or unreadable."""
    try:
        document = json.loads((folder / FILE_NAME).read_bytes())
        count, last_at = int(document["count"]), datetime.fromisoformat(document["last_at"])
        return Tries(max(count, 0), last_at.astimezone(UTC))
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return Tries()


def keep_tries(folder: Path, tries: Tries) -> None:
    """Keep the count; when that is impossible the person still learns what was wrong."""
    moment = tries.last_at.isoformat() if tries.last_at else ""
    with suppress(VaultError, OSError):
        replace_file(folder / FILE_NAME, canonical_json({"count": tries.count, "last_at": moment}))


def forget_tries(folder: Path) -> None:
    """Start again from none, after the right passphrase."""
    with suppress(OSError):
        (folder / FILE_NAME).unlink(missing_ok=True)


def rounded_up(seconds: float) -> float:
    """Return whole seconds, so that a countdown shown to a person never ends too early."""
    return float(math.ceil(seconds))
