"""Those who informed, and the neutral marks that stand for them.

A letter means one person within a case, in every document of it. Who counts as an informant is
decided in ``referral.informants``; the marks that were given are kept with each signed referral.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from itertools import count, product
from string import ascii_uppercase

from fieldscreen.domain.folding import fold


@dataclass(frozen=True, slots=True)
class InformantMark:
    """The mark of one informant within a case.

    Attributes:
        letter: ``A`` to ``Z``, then ``AA`` and on.
        given: Who it is, as it was typed: name, role, tie, contact, whatever was noted.
        only_translated: Whether they did nothing but put words of others into French.
    """

    letter: str
    given: str
    only_translated: bool = False

    @property
    def key(self) -> str:
        """What was typed, so that another accent or comma is the same person."""
        return informant_key(self.given)


def informant_key(given: str) -> str:
    """Return what makes two typed texts the same informant: the same words in the same order."""
    return fold(given) or given.strip()


def next_letter(taken: Collection[str]) -> str:
    """Return the first letter that was never given."""
    return next(
        letter
        for length in count(1)
        for letter in map("".join, product(ascii_uppercase, repeat=length))
        if letter not in taken
    )
