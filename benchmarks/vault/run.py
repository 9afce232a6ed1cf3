"""Measure the vault beside the same program on plain SQLite, in one run, and print the ratios.

Run it with ``python3 dev.py bench vault``. For each number of cases three vaults are made: ours, one on
plain SQLite (``twin.py``), and ours with SQLCipher's locking of all memory. Then fresh processes measure
them in turns, so that a busy machine disturbs all alike; the quietest round counts.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

_HERE = Path(__file__).resolve().parent
_SIZES = (1_000, 5_000, 20_000)
_FULL = (*_SIZES, 100_000)
_JUDGED = 20_000
_KINDS = ("ours", "plain", "secured")

Found = dict[str, dict[str, dict[str, float]]]
"""Kind → measurement → its clock → milliseconds."""

# Name of the measurement, its label, the most it should take at 20,000 cases (ms or MB), and the most times
# the twin's processor time.
_LINES: tuple[tuple[str, str, float | None, float | None], ...] = (
    ("open", "open with the key in hand", 15, None),
    ("first screen", "first screen of the list", None, 1.5),
    ("whole list", "every row of the list", None, 1.5),
    ("open a case", "read a case, with its journal line", None, 1.5),
    ("look one up", "look one person up", None, None),
    ("answer", "commit an answer, with its journal line", None, 1.5),
    ("answer through the form", "… through the form engine", None, None),
    ("search", "search", 100, None),
    ("slowest search", "the slowest of 60 searches", 100, None),
    ("index", "making the index, beside the work", None, None),
    ("summaries", "making all summaries, once", None, None),
    ("memory", "memory of the process, index included", 150, None),
)


def main() -> int:
    """Read the command line, measure, print."""
    parser = argparse.ArgumentParser(
        prog="benchmarks/vault/run.py", description=(__doc__ or "").split("\n\n")[0]
    )
    parser.add_argument("--json", action="store_true", help="everything measured, for machines")
    parser.add_argument("--rounds", type=int, default=3, help="fresh processes for each vault (3)")
    parser.add_argument("--full", action="store_true", help="100,000 cases too: a quarter of an hour, 3 GB")
    parser.add_argument("--size", type=int, action="append", help="only this many cases")
    options = parser.parse_args()
    sizes = options.size or (_FULL if options.full else _SIZES)
    found = {}
    print(f"\n{_machine()}\n", file=sys.stderr)
    for size in sizes:
        found[size] = _measure(size, options.rounds)
        if not options.json:  # at once: the largest take long
            print(f"\n{size:,} cases\n\n{_table(found[size], is_judged=size == _JUDGED)}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        made = _worker("create", "ours", Path(folder) / "vault", 0)
    if options.json:
        print(json.dumps({"machine": _machine(), "found": found, "create": made}, indent=1))
        return 0
    share = made["argon2id"]["wall"] / made["create"]["wall"]
    print(f"\ncreating a vault: {made['create']['wall']:.0f} ms, of which Argon2id {share:.0%}")
    return 0


def _measure(size: int, rounds: int) -> Found:
    rounds_of: dict[str, list[dict[str, dict[str, float]]]] = {kind: [] for kind in _KINDS}
    with tempfile.TemporaryDirectory() as folder:
        made = {}
        for kind in _KINDS[:2]:
            _progress(f"{size:,} cases: making {kind}")
            made[kind] = _worker("make", kind, Path(folder) / kind, size)
        for turn in range(rounds):
            for kind in _KINDS:
                _progress(f"{size:,} cases: {kind}, {turn + 1} of {rounds}")
                place = Path(folder) / ("plain" if kind == "plain" else "ours")
                rounds_of[kind].append({**made.get(kind, {}), **_worker("measure", kind, place, size)})
    return {kind: _quietest(measured) for kind, measured in rounds_of.items()}


def _quietest(rounds: list[dict[str, dict[str, float]]]) -> dict[str, dict[str, float]]:
    return {
        name: {clock: min(one[name][clock] for one in rounds) for clock in rounds[0][name]}
        for name in rounds[0]
    }


def _table(found: Found, *, is_judged: bool) -> str:
    lines = [
        "| What | ours | plain | ratio | ratio of processor time | … memory secured | verdict |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for name, label, most, most_times in _LINES:
        ours, plain, secured = (found[kind].get(name, {}) for kind in _KINDS)
        times = _ratio(ours, plain, "cpu")
        wanted = [
            ("" if most is None else ours["wall"] / most),
            ("" if most_times is None else (times or 0) / most_times),
        ]
        verdict = " ".join(_verdict(float(share)) for share in wanted if share != "")
        cells = [
            label, _shown(ours.get("wall"), name), _shown(plain.get("wall"), name),
            _times(_ratio(ours, plain, "wall")), _times(times), _times(_ratio(secured, plain, "cpu")),
            verdict if is_judged else "",
        ]  # fmt: skip
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _ratio(ours: dict[str, float], plain: dict[str, float], clock: str) -> float | None:
    return ours[clock] / plain[clock] if plain.get(clock) and clock in ours else None


def _times(ratio: float | None) -> str:
    return "" if ratio is None else f"× {ratio:.2f}"


def _shown(value: float | None, name: str) -> str:
    unit = "MB" if name == "memory" else "ms"
    return "–" if value is None else f"{value:,.0f} {unit}" if value >= 100 else f"{value:.3g} {unit}"


def _verdict(share: float) -> str:
    return "met" if share <= 1 else f"over by {100 * (share - 1):.0f} %"


def _worker(work: str, kind: str, folder: Path, size: int) -> dict[str, Any]:
    command = [sys.executable, str(_HERE / "worker.py"), work, kind, str(folder), str(size)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{work} {kind}: {done.stderr.strip()}")
    return dict(json.loads(done.stdout))


def _machine() -> str:
    return (
        f"{datetime.now(UTC):%Y-%m-%d}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores, "
        f"Python {platform.python_version()}"
    )


def _progress(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
