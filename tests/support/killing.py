"""Killing a program at a random moment, many times, and looking at what it left.

A fault test hands in a script that does one thing over and over and says, line by line, what it
acknowledged; the killer ends it with SIGKILL after a random wait, and the test then looks at the
disk. How many times in all: ``FIELDSCREEN_KILLS`` (1,000 for the whole proof, a tenth in CI).
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

WHOLE = 1000
KILLS = int(os.environ.get("FIELDSCREEN_KILLS", str(WHOLE // 10)))

PRELUDE = """
import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from fieldscreen.domain.cases import Case
from fieldscreen.domain.interviews import EventKind, InterviewEvent
from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import Person, Role
from fieldscreen.vault import *
PASSPHRASE = "quatre mots pour l'\\u00e9t\\u00e9"
home, begin = Path(sys.argv[1]), int(sys.argv[2])
def clock():
    return datetime.now(UTC)
def answer(vault, number):
    event = InterviewEvent(number, EventKind.ANSWERED, "/data/q", clock(), value="x" * (number % 900))
    record = Record(event, f"e{number}", case="case-1", sequence=number)
    vault.commit(Change(Action.INTERVIEW_EVENT, "W", record))
    say("kept", number)
def say(*words):
    print(*words, flush=True)
"""
"""Names every script has; ``say`` acknowledges."""


@dataclass
class Tally:
    """What many kills brought, for the report.

    Attributes:
        kills: How many there were.
        acknowledged: Lines the programs said before they were killed.
        before: Kills before anything was acknowledged.
        ended: Runs that had ended by themselves.
        seen: What was found afterwards, counted.
    """

    kills: int = 0
    acknowledged: int = 0
    before: int = 0
    ended: int = 0
    seen: dict[str, int] = field(default_factory=dict)

    def note(self, what: str) -> None:
        """Count one more of *what*."""
        self.seen[what] = self.seen.get(what, 0) + 1


def share(part: float) -> int:
    """Return the kills for a test that gets *part* of all of them, at least two."""
    return max(2, round(KILLS * part))


def kills(
    script: str,
    home: Path,
    count: int,
    *,
    longest_s: float,
    begin: Callable[[], int] = lambda: 0,
    seed: int = 1,
) -> Iterator[tuple[list[list[str]], Tally]]:
    """Run *script* and kill it, *count* times; yield what it acknowledged each time.

    Args:
        script: Runs after :data:`PRELUDE`; says ``ready`` when the moment to kill may come.
        home: Its first argument.
        count: How many times.
        longest_s: Longest wait after ``ready``; the waits are random.
        begin: Returns its second argument for the next run.
        seed: Draws the waits.
    """
    draw, tally = random.Random(seed), Tally()
    for _ in range(count):
        lines, ended = _killed(script, home, begin(), draw.uniform(0, longest_s))
        tally.kills += 1
        tally.acknowledged += len(lines)
        tally.before += not lines
        tally.ended += ended
        yield lines, tally


def _killed(script: str, home: Path, begin: int, wait_s: float) -> tuple[list[list[str]], bool]:
    with tempfile.TemporaryFile() as errors:
        program = subprocess.Popen(
            [sys.executable, "-c", PRELUDE + script, str(home), str(begin)],
            stdout=subprocess.PIPE,
            stderr=errors,
        )
        assert program.stdout is not None
        with program.stdout as said:
            first = said.readline()
            if first == b"ready\n":
                time.sleep(wait_s)
                program.send_signal(signal.SIGKILL)
            # Not communicate(): it would pass over what readline() has buffered already.
            rest = said.read()
        program.wait()
        errors.seek(0)
        assert first == b"ready\n", errors.read().decode()[-2000:]
        assert program.returncode in {-signal.SIGKILL, 0}, errors.read().decode()[-2000:]
    whole = rest[: rest.rfind(b"\n") + 1]  # a line cut by the kill was not heard by anybody
    return [line.split() for line in whole.decode().splitlines()], program.returncode == 0
