"""Throw made-up expressions, forms and workbooks at the form engine for a while.

    python3 dev.py fuzz                    a minute in all
    python3 dev.py fuzz --minutes 60       an hour in all, a third for each kind
    python3 dev.py fuzz --only xpath

Where `atheris` can be imported (it is no dependency: `pip install atheris` into the environment), what
is tried next is led by the code reached so far; else inputs are drawn at random. What fails is written
to ``found/`` as text, to be mended and kept: the test run tries everything in there.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import random
import resource
import subprocess
import sys
import time
import traceback
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

FOUND = HERE / "found"
KINDS = ("xpath", "xlsform", "xform")
SUFFIXES = {"xpath": "txt", "xform": "xml", "xlsform": "json"}
LONG_S = 10.0
_LONGEST = 600  # bytes of choices
_FIRST_INPUTS = 300  # for libFuzzer to start from
_SETTLED = 2_000  # inputs after which caches are as full as they get and memory should stay level


class Trial:
    """Runs inputs of one kind and counts."""

    def __init__(self, kind: str, report: Path) -> None:
        from forms.fuzz import trying

        self._kind = kind
        self._report = report
        self._make = trying.made
        self._attempt = trying.TRIALS[kind][1]
        self._kept: set[str] = set()
        self.figures: dict[str, Any] = {
            "kind": kind,
            "inputs": 0,
            "accepted": 0,
            "findings": 0,
            "slowest_s": 0.0,
            "settled_mb": 0,
        }

    def run(self, data: bytes) -> None:
        text = self._make(self._kind, data)
        started = time.process_time()
        try:
            self.figures["accepted"] += self._attempt(text)
        except BaseException as error:  # whatever it is, it is a finding
            if isinstance(error, KeyboardInterrupt):
                raise
            place = traceback.extract_tb(error.__traceback__)[-1]
            self._keep(text, f"{type(error).__name__} at {Path(place.filename).name}:{place.lineno}")
        spent = time.process_time() - started
        self.figures["slowest_s"] = max(self.figures["slowest_s"], round(spent, 3))
        if spent > LONG_S:
            self._keep(text, "slow")
        self.figures["inputs"] += 1
        if self.figures["inputs"] == _SETTLED:
            self.figures["settled_mb"] = _memory_mb()
        if self.figures["inputs"] % 500 == 0:
            self.write()

    def write(self) -> None:
        self.figures["memory_mb"] = _memory_mb()
        self._report.write_text(json.dumps(self.figures), encoding="utf-8")

    def _keep(self, text: str, why: str) -> None:
        if why in self._kept:
            return
        self._kept.add(why)
        self.figures["findings"] += 1
        digest = hashlib.sha256(text.encode()).hexdigest()[:10]
        file = FOUND / f"{self._kind}-{digest}.{SUFFIXES[self._kind]}"
        file.write_text(text, encoding="utf-8")
        sys.stdout.write(f"{why}: kept as {file.name}\n")


def _memory_mb() -> int:
    """Resident memory now (Linux), else the most there was."""
    status = Path("/proc/self/statm")
    if status.exists():
        return int(status.read_text().split()[1]) * resource.getpagesize() // 1_000_000
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1_000


def at_random(trial: Trial, seconds: float, seed: int) -> None:
    """Try inputs drawn at random."""
    ends = time.monotonic() + seconds
    chance = random.Random(seed)
    while time.monotonic() < ends:
        trial.run(chance.randbytes(chance.randint(1, _LONGEST)))
    trial.write()


def led_by_coverage(trial: Trial, seconds: float, seed: int, atheris: Any) -> None:
    """Try inputs that libFuzzer breeds from those that reached something new. Ends the process."""
    chance = random.Random(seed)
    with TemporaryDirectory() as folder:
        for number in range(_FIRST_INPUTS):
            (Path(folder) / str(number)).write_bytes(chance.randbytes(chance.randint(1, _LONGEST)))
        options = [f"-max_total_time={int(seconds)}", f"-max_len={_LONGEST}", "-len_control=0"]
        options += ["-timeout=300", "-rss_limit_mb=4096", "-verbosity=0", f"-seed={seed + 1}"]
        atheris.Setup([sys.argv[0], *options, folder], trial.run)
        atheris.Fuzz()


def one_kind(kind: str, seconds: float, report: Path, seed: int) -> None:
    """The work of one process."""
    if importlib.util.find_spec("atheris") is None:
        at_random(Trial(kind, report), seconds, seed)
        return
    import atheris

    with atheris.instrument_imports(include=["fieldscreen.forms"]):
        trial = Trial(kind, report)
    led_by_coverage(trial, seconds, seed, atheris)


def main() -> int:
    """Give each kind a process of its own, one after the other, and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--only", choices=KINDS)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    parser.add_argument("--worker", nargs=2, metavar=("SECONDS", "REPORT"), help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.worker:
        one_kind(chosen.only, float(chosen.worker[0]), Path(chosen.worker[1]), chosen.seed)
        return 0
    kinds = (chosen.only,) if chosen.only else KINDS
    findings = 0
    for kind in kinds:
        with TemporaryDirectory() as folder:
            report = Path(folder) / "report.json"
            seconds = str(chosen.minutes * 60 / len(kinds))
            command = [sys.executable, __file__, "--only", kind, "--seed", str(chosen.seed)]
            status = subprocess.run([*command, "--worker", seconds, str(report)], check=False).returncode
            figures = json.loads(report.read_text(encoding="utf-8")) if report.exists() else {}
        sys.stdout.write(f"{kind}: seed {chosen.seed}, {json.dumps(figures)}, ended with {status}\n")
        findings += figures.get("findings", 1) + (status != 0)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
