"""Which of a case's readings a test is about: several packs read every case."""

from __future__ import annotations

from collections.abc import Iterable

from fieldscreen.screening.explaining import Explanation


def child_set(explanations: Iterable[Explanation]) -> Explanation:
    """Return the reading with the ILO set for children's labour."""
    (found,) = (one for one in explanations if one.pack_reference.startswith("ilo-2009-child-labour@"))
    return found
