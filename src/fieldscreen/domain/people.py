"""People of a case: names as far as known, an age that may be in doubt.

Doubt about age is treated as a minor (design rule 6; directive 2011/36/EU, article 13.2,
domain dossier 3.1.2). Nothing here records ethnicity, nationality, religion or custom.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from fieldscreen.domain.dates import UncertainDate

MAJORITY_YEARS = 18
"""Age of majority in France (code civil, article 414)."""

OLDEST_YEARS = 120
"""Above this a birth date is taken for a slip of the finger."""


class AgeStatus(StrEnum):
    """What is known of a person's majority."""

    MINOR = "minor"
    ADULT = "adult"
    DOUBTFUL = "doubtful"

    @property
    def treated_as_minor(self) -> bool:
        """Tell whether the rules for children apply: for a minor, and in doubt."""
        return self is not AgeStatus.ADULT


class Role(StrEnum):
    """Why a person is in the case."""

    CHILD = "child"
    ADULT_CONCERNED = "adult_concerned"
    PARENT = "parent"
    SIBLING = "sibling"
    OTHER_CHILD = "other_child"
    OTHER_ADULT = "other_adult"


class Sex(StrEnum):
    """Civil sex, or that it is not known."""

    FEMALE = "female"
    MALE = "male"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Person:
    """A person of the case, as far as known.

    Attributes:
        identifier: Random identifier, unique in the vault.
        role: Why the person is in the case.
        family_name: Surname, empty when unknown.
        given_name: First name, empty when unknown.
        aliases: Other names the person is called by.
        born: Birth date as far as known; ``None`` when nothing is known.
        age_claim: The worker's own statement on majority when *born* does not settle it.
        sex: Civil sex or unknown.
        languages: BCP 47 tags of the languages the person understands.
        tie: Tie to the child in words ("mother", "uncle, as he says").
        beside: Identifiers of the people of the case this one stands beside, where it is about several;
            empty for the case as a whole.
    """

    identifier: str
    role: Role
    family_name: str = ""
    given_name: str = ""
    aliases: tuple[str, ...] = ()
    born: UncertainDate | None = None
    age_claim: AgeStatus | None = None
    sex: Sex = Sex.UNKNOWN
    languages: tuple[str, ...] = ()
    tie: str = ""
    beside: tuple[str, ...] = ()

    def stands_beside(self, person: str) -> bool:
        """Tell whether this one is told with *person*, or with anybody of the case."""
        return not self.beside or not person or person in self.beside

    @property
    def display_name(self) -> str:
        """The name as it stands in a document, empty when nothing is known."""
        return " ".join(part for part in (self.given_name, self.family_name) if part)

    def age_status_on(self, day: date) -> AgeStatus:
        """Decide majority on *day*; whatever speaks for a minor, or for doubt, wins.

        A birth date makes a minor by itself. It makes an adult only when it is certain and
        nobody said otherwise, or when the worker says so too; an age nobody reaches is a slip.
        """
        if self.born is None:
            return self.age_claim or AgeStatus.DOUBTFUL
        lowest, highest = self.born.age_on(day)
        if highest < MAJORITY_YEARS:
            return AgeStatus.MINOR
        if self.age_claim in {AgeStatus.MINOR, AgeStatus.DOUBTFUL}:
            return self.age_claim
        certain = self.born.is_exact or self.age_claim is AgeStatus.ADULT
        if certain and MAJORITY_YEARS <= lowest <= OLDEST_YEARS:
            return AgeStatus.ADULT
        return AgeStatus.DOUBTFUL
