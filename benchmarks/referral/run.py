"""Measure referrals beside the libraries they are made with, in one run, and print the ratios.

Run it with ``python3 dev.py bench referral``. Everything is warm and in one process, ours and the other
taking turns, so that a busy machine disturbs both alike; the median of the rounds counts. With
``--peers PYTHON`` an interpreter that has weasyprint and fpdf2 sets the same words beside it.
"""

from __future__ import annotations

import argparse
import json
import platform
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import case
import plain

from fieldscreen.referral import sign
from fieldscreen.referral.rendering import render
from fieldscreen.referral.sealing.signing import add_countersignature
from fieldscreen.referral.verifying import Verdict, verify_document

_HERE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Line:
    """One line of the table; the most it should take is times the other's, or milliseconds."""

    label: str
    ours_ms: float
    other_ms: float | None
    most_times: float | None = None
    most_ms: float | None = None


def main() -> int:
    """Read the command line, measure, print."""
    parser = argparse.ArgumentParser(
        prog="benchmarks/referral/run.py", description=(__doc__ or "").split("\n\n")[0]
    )
    parser.add_argument("--json", action="store_true", help="everything measured, for machines")
    parser.add_argument("--rounds", type=int, default=15, help="times each thing is done (15)")
    parser.add_argument("--peers", type=Path, help="a Python interpreter that has weasyprint and fpdf2")
    options = parser.parse_args()
    lines = [*_lines(options.rounds), *_peers(options.peers, options.rounds)]
    if options.json:
        print(json.dumps({"machine": _machine(), "lines": [vars(line) for line in lines]}, indent=1))
    else:
        print(f"\n{_machine()}\n\n{_table(lines)}")
    return 0


def _lines(rounds: int) -> list[Line]:
    found = []
    for pages, document in ((4, case.short()), (9, case.whole())):
        ours, bare, paragraphs = _turns(
            rounds,
            lambda document=document: render(document),
            lambda document=document: plain.same_flowables(document),
            lambda document=document: plain.paragraphs(document),
        )
        name = f"set and finish, {pages} pages"
        found.append(Line(f"{name} / same flowables, bare reportlab", ours, bare, most_times=1.5))
        found.append(Line(f"{name} / same words as reportlab paragraphs", ours, paragraphs))
    unsigned = render(case.short())
    for kind, identity in case.identities():
        signer = plain.PeerSigner(identity)
        ours, theirs = _turns(
            rounds,
            lambda identity=identity: sign(
                unsigned, identity, worker=case.WORKER, now=case.NOW, language="fr"
            ),
            lambda signer=signer: signer.sign(unsigned),
        )
        label = f"one visible signature, {kind} / pyHanko, key loaded before"
        found.append(Line(label, ours, theirs, most_times=1.5))
    (whole,) = _turns(rounds, lambda: _signed_twice_and_verified(unsigned))
    found.append(Line("two signatures and their verification, 4 pages", whole, None, most_ms=600))
    return found


def _signed_twice_and_verified(unsigned: bytes) -> None:
    (_, worker), (_, manager) = case.identities()
    once = sign(unsigned, worker, worker=case.WORKER, now=case.NOW, language="fr")
    twice = add_countersignature(once, manager, worker=case.WORKER, now=case.NOW, language="fr")
    if verify_document(twice).verdict is not Verdict.ACCEPTED:
        sys.exit("a referral that was signed twice is not accepted: nothing here is worth measuring")


def _turns(rounds: int, *works: Callable[[], object]) -> list[float]:
    """Do each of *works* in turns; return the median of each in milliseconds, the first round left out."""
    took: list[list[float]] = [[] for _ in works]
    for round_number in range(rounds + 1):
        for times, work in zip(took, works, strict=True):
            begun = time.perf_counter()
            work()
            if round_number:
                times.append(1000 * (time.perf_counter() - begun))
    return [median(times) for times in took]


def _peers(interpreter: Path | None, rounds: int) -> list[Line]:
    if interpreter is None:
        return []
    words = json.dumps({"words": plain.words_of(case.short()), "rounds": rounds, "font": str(case.FONT)})
    done = subprocess.run(
        [interpreter, _HERE / "peers.py"], input=words, capture_output=True, text=True, check=True
    )
    (ours,) = _turns(rounds, lambda: render(case.short()))
    others = json.loads(done.stdout)
    return [
        Line(f"set and finish, 4 pages / {name}, same words", ours, other) for name, other in others.items()
    ]


def _machine() -> str:
    return f"Python {platform.python_version()}, {platform.system()} {platform.machine()}"


def _table(lines: list[Line]) -> str:
    rows = ["| ours / the other | ours | the other | ratio | wanted |", "|---|---|---|---|---|"]
    for line in lines:
        other = "–" if line.other_ms is None else f"{line.other_ms:.0f} ms"
        ratio = "–" if line.other_ms is None else f"{line.ours_ms / line.other_ms:.2f}"
        rows.append(f"| {line.label} | {line.ours_ms:.0f} ms | {other} | {ratio} | {_judged(line)} |")
    return "\n".join(rows)


def _judged(line: Line) -> str:
    if line.most_times is not None and line.other_ms is not None:
        met = line.ours_ms <= line.most_times * line.other_ms
        return f"≤ {line.most_times} {'✓' if met else '**missed**'}"
    if line.most_ms is not None:
        return f"≤ {line.most_ms:.0f} ms {'✓' if line.ours_ms <= line.most_ms else '**missed**'}"
    return ""


if __name__ == "__main__":
    sys.exit(main())
