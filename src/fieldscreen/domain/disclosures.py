"""What leaves in a referral and what is held back from its recipient, thing by thing, with reasons.

A worker may hold back what a recipient need not or must not read. What is held back leaves in no
form; that something was, and for which kind of reason, is told. Gathering the things belongs to
``workflow``, saying it on the pages to ``referral``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.domain.informants import InformantMark


class Ground(StrEnum):
    """The usual reasons for holding something back; only these words leave, never what was typed.

    ``UNDECIDED`` is a reason not chosen yet: held back already, and no page is made until it is chosen.
    """

    PERSON_AT_RISK = "person_at_risk"
    ANOTHER_AT_RISK = "another_at_risk"
    CONFIDENCE = "confidence"
    SECRECY = "secrecy"
    NOT_NEEDED = "not_needed"
    OTHER = "other"
    UNDECIDED = "undecided"


GROUNDS = tuple(one for one in Ground if one is not Ground.UNDECIDED)
"""The reasons one can choose from."""


@dataclass(frozen=True, slots=True)
class HeldBack:
    """One thing held back from one recipient.

    Attributes:
        key: Names the thing within its case, as the list of what leaves does.
        ground: The kind of reason, which the document tells.
        reason: The reason in the worker's words, which stay in the vault; needed where the ground is *other*.
        mark: Tells the words it was decided on from others; empty where the key alone says what is meant.
    """

    key: str
    ground: Ground
    reason: str = ""
    mark: str = ""

    def __post_init__(self) -> None:
        """Refuse *other* without a word: nobody could tell later why it was held back."""
        if self.ground is Ground.OTHER and not self.reason.strip():
            raise InvalidValueError("reason for holding back", self.reason)

    @property
    def is_complete(self) -> bool:
        """Whether its reason is chosen."""
        return self.ground is not Ground.UNDECIDED


class ItemKind(StrEnum):
    """What kind of thing leaves, in the order a worker reads the list."""

    SENDER = "sender"
    CHILD = "child"
    COMMUNE = "commune"
    PLACE = "place"
    URGENCY = "urgency"
    PARENTS = "parents"
    AGREEMENT = "agreement"
    ACTIONS = "actions"
    COPY = "copy"
    FAMILY = "family"
    OTHER_PERSON = "other_person"
    SCHOOL = "school"
    ANSWER = "answer"
    NEED = "need"
    PHOTOGRAPH = "photograph"
    WITHOUT_ANSWER = "without_answer"
    OBSERVATION = "observation"
    CHILD_WORDS = "child_words"
    ADULT_WORDS = "adult_words"
    THIRD_WORDS = "third_words"
    INTERPRETATION = "interpretation"
    TELLER = "teller"
    CIRCUMSTANCES = "circumstances"
    CALL = "call"
    JUDGEMENT = "judgement"
    INDICATORS = "indicators"
    INFORMANTS = "informants"
    WITHDRAWN = "withdrawn"


class Binding(StrEnum):
    """Why something cannot be held back."""

    SIGNED_BY = "signed_by"
    IDENTIFIES = "identifies"
    ONLY_WAY = "only_way"
    PLACE_DECIDES = "place_decides"
    TYPED_HERE = "typed_here"
    TOLD_BEFORE = "told_before"
    CHOSEN_HERE = "chosen_here"


@dataclass(frozen=True, slots=True)
class DisclosedItem:
    """One thing as it was decided on the day of the signature.

    Attributes:
        key: Names the thing within its case.
        kind: What kind of thing.
        name: A question, a name or who spoke; never an answer or somebody's words.
        ground: Why it was held back; ``None`` when it left.
        reason: The worker's words for that.
        dated: When it was seen or said; ``None`` where that is not known.
        mark: Tells its words from others, without saying them.
        digest: Of a photograph: SHA-256 of the copy in the vault, lower-case hexadecimal.
    """

    key: str
    kind: ItemKind
    name: str
    ground: Ground | None = None
    reason: str = ""
    dated: UncertainDate | None = None
    mark: str = ""
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Disclosure:
    """What left in one signed referral and what was held back; kept for good.

    Attributes:
        identifier: Identifier of the referral.
        items: Everything that left or could have left, in the order of the document.
        marks: The marks of those who informed, so that no letter of the case ever means somebody else.
    """

    identifier: str
    items: tuple[DisclosedItem, ...]
    marks: tuple[InformantMark, ...] = ()

    @property
    def left(self) -> tuple[DisclosedItem, ...]:
        """What left."""
        return tuple(one for one in self.items if one.ground is None)

    @property
    def held(self) -> tuple[DisclosedItem, ...]:
        """What was held back."""
        return tuple(one for one in self.items if one.ground is not None)
