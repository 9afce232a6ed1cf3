"""The command: run files of cases, print what passed, failed and is not supported."""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
from collections import Counter, defaultdict
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fieldscreen.forms.conformance.scenarios import run_scenarios
from fieldscreen.forms.conformance.support import support_table
from fieldscreen.forms.conformance.whole_forms import run_forms
from fieldscreen.forms.conformance.xpath_cases import run_xpath

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from fieldscreen.forms.conformance.results import CaseResult

_RUNNERS: dict[str, Callable[[dict[str, Any]], Iterable[CaseResult]]] = {
    "xpath": run_xpath,
    "scenarios": run_scenarios,
    "forms": run_forms,
}
_EXCEPTIONS = Path(__file__).with_name("exceptions.toml")


def main(arguments: list[str]) -> int:
    """The command line: FILE… [--json] [--case ID]. Returns 0 when every failure is a listed one."""
    parser = argparse.ArgumentParser(prog="conformance", description="Run recorded form engine cases.")
    parser.add_argument("paths", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--json", action="store_true", help="print every result as JSON")
    parser.add_argument("--case", metavar="ID", help="run one case and show its difference")
    parser.add_argument("--table", type=Path, metavar="FILE", help="write the table of what is supported")
    options = parser.parse_args(arguments)
    return run_files(options.paths, as_json=options.json, case=options.case, table=options.table)


def run_files(
    paths: Iterable[Path], *, as_json: bool = False, case: str | None = None, table: Path | None = None
) -> int:
    """Run the cases of these files and print the outcome.

    Args:
        paths: Files in the format of the collection; other JSON files are passed over.
        as_json: Print one JSON object instead of a table.
        table: Write the table of what is supported to this file.
        case: Run only the case with this identifier (for a whole form, the beginning of it).

    Returns:
        0 when nothing failed but what the list of exceptions argues, else 1.
    """
    results = [result for path in paths for result in _results_of(path, case)]
    reasons = exceptions()
    if table is not None:
        table.write_text(support_table(results, reasons), encoding="utf-8")
    if as_json:
        rows = [asdict(result) | {"reason": reasons.get(result.id, "")} for result in results]
        _say(json.dumps({"results": rows, "counts": Counter(result.outcome for result in results)}))
    else:
        _print_table(results, reasons, detailed=case is not None)
    failed = [result for result in results if result.outcome == "fail" and result.id not in reasons]
    return 1 if failed else 0


def exceptions() -> dict[str, str]:
    """Case identifier → why it cannot pass."""
    entries = tomllib.loads(_EXCEPTIONS.read_text(encoding="utf-8")).get("exception", [])
    return {identifier: entry["reason"] for entry in entries for identifier in entry["cases"]}


def _results_of(path: Path, case: str | None) -> Iterable[CaseResult]:
    document = json.loads(path.read_text(encoding="utf-8"))
    kind = document.get("kind") if isinstance(document, dict) else None
    if kind not in _RUNNERS:
        _say(f"{path.name}: not a file of cases")
        return
    if case is not None:
        cases = [one for one in document["cases"] if case.startswith(one["id"])]
        document = {**document, "cases": cases}
    for result in _RUNNERS[kind](document):
        if case is None or result.id.startswith(case):
            yield result


def _print_table(results: list[CaseResult], reasons: dict[str, str], *, detailed: bool) -> None:
    by_tag: dict[str, Counter[str]] = defaultdict(Counter)
    for result in results:
        for tag in result.tags or ("(none)",):
            by_tag[tag][result.outcome] += 1
    for tag, counts in sorted(by_tag.items()):
        line = f"{tag:32} {counts['pass']:6} passed {counts['fail']:5} failed"
        _say(f"{line} {counts['unsupported']:5} unsupported")
    for result in results:
        if result.outcome != "pass" and (detailed or result.id not in reasons):
            _say(f"{result.outcome.upper()} {result.id}: {result.message}")
    listed = [result for result in results if result.outcome != "pass" and result.id in reasons]
    for result in listed:
        _say(f"LISTED {result.id}: {reasons[result.id]}")
    total = Counter(result.outcome for result in results)
    unsupported = f", {total['unsupported']} unsupported" if total["unsupported"] else ""
    _say(f"{total['pass']} passed, {total['fail']} failed{unsupported}")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
