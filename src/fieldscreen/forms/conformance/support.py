"""The table of what is supported, made from a run of the cases."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fieldscreen.forms.conformance.results import CaseResult

_SUPPORT = Path(__file__).with_name("support.toml")
_INTRODUCTION = """# What the form engine supports

Made by `python3 dev.py conformance FILE… --table docs/forms-support.md`; do not edit by hand.
The cases were recorded from the peers' own test suites, where two independent engines agree; a case
may count in more than one row. Cases that cannot pass are argued at the end.

| Feature | Here | Cases passed | ODK Collect | Enketo | ODK Web Forms |
|---|---|---|---|---|---|
"""


def support_table(results: Sequence[CaseResult], reasons: dict[str, str]) -> str:
    """Markdown text of the table.

    Args:
        results: Results of a run of all kinds of cases.
        reasons: Case identifier → why it cannot pass.
    """
    features = tomllib.loads(_SUPPORT.read_text(encoding="utf-8"))["feature"]
    lines = [_row(feature, results) for feature in features]
    passed = sum(1 for result in results if result.outcome == "pass")
    lines.append(f"\nAll cases: {passed} of {len(results)} passed.\n")
    failed = [result for result in results if result.outcome != "pass"]
    if failed:
        lines.append("## Cases that do not pass\n")
        lines += [f"- `{result.id}`: {reasons.get(result.id, 'not argued yet')}" for result in failed]
    return _INTRODUCTION + "\n".join(lines) + "\n"


def _row(feature: dict[str, str | list[str]], results: Sequence[CaseResult]) -> str:
    tags = set(feature["tags"])
    concerned = [result for result in results if tags & set(result.tags or ("(none)",))]
    passed = sum(1 for result in concerned if result.outcome == "pass")
    count = f"{passed} of {len(concerned)}" if concerned else "–"
    cells = (
        feature["name"],
        feature["here"],
        count,
        feature["collect"],
        feature["enketo"],
        feature["webforms"],
    )
    return "| " + " | ".join(str(cell) for cell in cells) + " |"
