"""Measure the form engine beside @getodk/xforms-engine, in one run, and print the ratios.

Run it with ``python3 dev.py bench forms``. Both engines follow the same plans on the same forms, in
fresh processes that take turns, so that a busy machine disturbs both alike. What is printed is the
median over processes; where "later answers" are meant, of the median in each.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import figures
import made_forms
import peer
import plans

if TYPE_CHECKING:
    from collections.abc import Sequence

_HERE = Path(__file__).resolve().parent
_ROOT = _HERE.parents[1]
_QUESTIONNAIRE = "reperage-mineur"
_WORKBOOKS = (200, 1_000, 5_000)


def main() -> int:
    """Read the command line, measure, print."""
    options = _arguments()
    engine: peer.Peer | str = "left out on request" if options.ours_only else peer.find_peer()
    only = tuple(options.form or ())
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = _measure(Path(folder), engine, options, only)
        own = {} if only else _measure_own(Path(folder), options.rounds)
    rows = figures.rows_of(figures.figures(plans.GROWTH), ours, theirs)
    names = [_workbook(size) for size in _WORKBOOKS]
    own_rows = figures.rows_of(figures.own_figures(names, _QUESTIONNAIRE), own, {})
    shown = [row for row in (*rows, *own_rows) if row.ours is not None or row.theirs is not None]
    failed = sorted(
        {f"{name}: {one['failed']}" for name in theirs for one in theirs[name] if "failed" in one}
    )
    if options.json:
        raw = {"ours": {**ours, **own}, "theirs": theirs}
        lines = [{**asdict(row), "ratio": row.ratio, "verdict": row.verdict} for row in shown]
        print(
            json.dumps({"machine": _machine(), "peer": _words(engine), "rows": lines, "raw": raw}, indent=1)
        )
        return 0
    print(f"\n{_machine()}\ntheirs: {_words(engine)}\n")
    print(figures.table(shown))
    for failure in failed:
        print(f"theirs could not: {failure}")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="benchmarks/forms/run.py", description=(__doc__ or "").split("\n\n")[0]
    )
    parser.add_argument("--json", action="store_true", help="everything measured, for machines")
    parser.add_argument("--rounds", type=int, default=3, help="fresh processes for each form (3)")
    parser.add_argument("--ours-only", action="store_true", help="leave the JavaScript engine out")
    parser.add_argument("--full", action="store_true", help="the JavaScript engine on 5,000 dependents too")
    parser.add_argument("--form", action="append", help="only this form, such as 'fan 1,000'")
    return parser.parse_args()


def _measure(
    folder: Path, engine: peer.Peer | str, options: argparse.Namespace, only: Sequence[str]
) -> tuple[figures.Results, figures.Results]:
    ours: figures.Results = {}
    theirs: figures.Results = {}
    for plan in plans.every_plan(full=options.full):
        if only and plan.name not in only:
            continue
        form = folder / f"{plan.name}.xml"
        form.write_text(plan.xml, encoding="utf-8")
        orders = plan.as_json(str(form))
        mine, other = ours.setdefault(plan.name, []), theirs.setdefault(plan.name, [])
        for turn in range(options.rounds):
            _progress(f"{plan.name}: {turn + 1} of {options.rounds}")
            weighed = _ours("weigh", orders) if plan.weighed and turn == 0 else {}
            mine.append({**_ours("follow", orders), **weighed})
            if isinstance(engine, peer.Peer) and not plan.ours_only and turn < plan.their_rounds:
                other.append(engine.follow(orders))
    return ours, theirs


def _measure_own(folder: Path, rounds: int) -> figures.Results:
    found: figures.Results = {}
    workbooks = {_QUESTIONNAIRE: _ROOT / "resources/questionnaires" / _QUESTIONNAIRE}
    for size in _WORKBOOKS:
        workbook = workbooks[_workbook(size)] = folder / f"workbook-{size}"
        workbook.mkdir()
        for name, text in made_forms.sheets(size).items():
            (workbook / name).write_text(text, encoding="utf-8")
    for name, workbook in workbooks.items():
        for turn in range(rounds):
            _progress(f"{name}: {turn + 1} of {rounds}")
            found.setdefault(name, []).append(_ours("interview", {"workbook": str(workbook)}))
    return found


def _ours(work: str, orders: dict[str, Any]) -> dict[str, Any]:
    """Run ``ours.py`` in a fresh process; a wrong answer there ends the benchmark."""
    command = [sys.executable, str(_HERE / "ours.py"), work]
    done = subprocess.run(command, input=json.dumps(orders), capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{work}: {done.stderr.strip()}")
    return dict(json.loads(done.stdout))


def _workbook(size: int) -> str:
    return f"XLSForm of {size:,} questions"


def _words(engine: peer.Peer | str) -> str:
    return engine.name if isinstance(engine, peer.Peer) else f"not measured: {engine}"


def _machine() -> str:
    cores = os.cpu_count()
    return (
        f"{datetime.now(UTC):%Y-%m-%d}, {platform.system()} {platform.machine()}, {cores} cores, "
        f"Python {platform.python_version()}"
    )


def _progress(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
