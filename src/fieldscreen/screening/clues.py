"""Clues as a person sees them: the single choices of a questionnaire that make an indicator present.

One choice often feeds indicators of several packs. Where a learner's eye is compared with a
model's, the choice counts once, whatever it feeds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet

from fieldscreen.screening.evidence import IndicatorMapping

Chosen = Mapping[str, AbstractSet[str]]
"""The values chosen, by question name; a question without an answer is left out."""


def clue(question: str, choice: str) -> str:
    """Return how a clue is written: ``question:choice``."""
    return f"{question}:{choice}"


def clues_in(mappings: Iterable[IndicatorMapping], packs: AbstractSet[str], chosen: Chosen) -> frozenset[str]:
    """Return every clue among the values chosen.

    Args:
        mappings: Which answers feed which indicators.
        packs: Identifiers of the packs that are read at that age.
        chosen: What was chosen.
    """
    return frozenset(
        clue(row.question, choice)
        for row in mappings
        if row.pack in packs
        for choice in row.present & chosen.get(row.question, frozenset())
    )
