"""One referral as it was gathered, with the list of what leaves in it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass

from fieldscreen.domain.disclosures import HeldBack
from fieldscreen.domain.people import Person
from fieldscreen.referral.contents import ReferralContents
from fieldscreen.workflow.assessing import CaseReading
from fieldscreen.workflow.cases import CaseFile
from fieldscreen.workflow.holding import Holding, Item


@dataclass(frozen=True, slots=True)
class Gathered:
    """One referral, and the list of what leaves in it.

    Attributes:
        contents: Everything it says; what is held back is in none of it.
        items: Everything that leaves or is held back.
        offered: Everything that would leave if nothing were held back, with what was decided of it.
        holding: What is held back.
        file: The case.
        reading: The interviews it was read from.
        told_before: For a complement: how many things an earlier document says already.
        unprinted: People the document has no part for.
    """

    contents: ReferralContents
    items: tuple[Item, ...]
    offered: tuple[Item, ...]
    holding: Holding
    file: CaseFile
    reading: CaseReading
    told_before: int = 0
    unprinted: tuple[Person, ...] = ()

    @property
    def is_settled(self) -> bool:
        """Whether it is said of everything in the list what is meant to be held back, and why."""
        return all(
            one.held is None or one.binding is not None or (one.held.is_complete and not one.is_unclear)
            for one in self.offered
        )

    @property
    def resting(self) -> tuple[HeldBack, ...]:
        """Decisions on what is not in the list, told before or not there now; they count when it is.

        One that is asked about in the list is answered there, whatever else it may be about.
        """
        listed = {one.key for one in self.offered}
        asked = {one.held for one in self.offered if one.is_unclear}
        unclear = self.holding.unclear
        unlisted = (
            one if key in unclear else dataclasses.replace(one, key=key)
            for key, one in self.holding.held.items()
            if key not in listed and not (key in unclear and one in asked)
        )
        return tuple(dict.fromkeys((*unlisted, *self.holding.resting)))

    def is_as_decided(self, held_back: Iterable[HeldBack]) -> bool:
        """Tell whether everything in the list that is to be held back is, and nothing that nobody decided on.

        What is found again under another name, or goes with something else, is to be seen before it counts.
        """
        decided = {one.key for one in held_back}
        free = (one.key for one in self.offered if one.binding is None)
        return all((key in decided) == (key in self.holding.held) for key in free)
