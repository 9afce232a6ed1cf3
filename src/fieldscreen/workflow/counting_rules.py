"""What is counted of a case: data, read from ``resources/retention/counting.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CountingRules:
    """How a case is counted.

    Attributes:
        smallest_published: No smaller number is for publication.
        smallest_shown: Smaller numbers, except none, are masked on the page and in the saved table.
        forms: Form of exploitation by the pack that looks for it.
    """

    smallest_published: int
    smallest_shown: int
    forms: Mapping[str, str]


def read_counting(text: str) -> CountingRules:
    """Read the rules of counting from TOML."""
    data = tomllib.loads(text)
    forms = {pack: form for form, packs in data["forms"].items() for pack in packs}
    counting = data["counting"]
    return CountingRules(int(counting["smallest_published"]), int(counting["smallest_shown"]), forms)
