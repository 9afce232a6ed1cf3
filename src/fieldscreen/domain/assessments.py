"""What is kept of an assessment: the packs a case was read with, and the worker's own judgement.

A judgement stands beside the result with its reason; no result ever overrules it (design
rule 2). How a case is read is ``fieldscreen.screening``'s work.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fieldscreen.domain.errors import InvalidValueError


class Level(StrEnum):
    """A result in words that a referral may use, lowest first."""

    NOTHING_PARTICULAR = "nothing_particular"
    VIGILANCE = "vigilance"
    CONVERGING = "converging"
    DANGER = "danger"

    @property
    def rank(self) -> int:
        """Position from the lowest, 0, upwards."""
        return list(Level).index(self)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the worker thinks of one person's situation, and why.

    Attributes:
        identifier: Random identifier, unique in the vault.
        level: The worker's own level.
        reason: Why, as typed.
        worker: Name of the worker.
        made_at: When it was made (aware).
        beside: The level the indicators gave at that moment.
        packs: Packs that level came from, as ``id@version``.
        forms: Forms of exploitation the worker sees, by their name in the guidance file; may be empty.
        ways: Ways to refer the worker would take, by their name in the guidance file; may be empty.
        about: Identifier of the person; empty while nobody in the case was singled out.
    """

    identifier: str
    level: Level
    reason: str
    worker: str
    made_at: datetime
    beside: Level
    packs: tuple[str, ...]
    forms: tuple[str, ...] = ()
    ways: tuple[str, ...] = ()
    about: str = ""

    def __post_init__(self) -> None:
        """Refuse a judgement without a reason: nobody could read or contest it."""
        if not self.reason.strip():
            raise InvalidValueError("reason of a judgement", self.reason)


@dataclass(frozen=True, slots=True)
class PackUse:
    """One pack a case is read with.

    Attributes:
        pack: Identifier of the pack.
        version: Its version.
        digest: SHA-256 of its text, lower-case hexadecimal.
    """

    pack: str
    version: str
    digest: str


@dataclass(frozen=True, slots=True)
class PacksUsed:
    """The packs one case is read with, whatever comes later.

    Attributes:
        identifier: Identifier of the case.
        uses: One for each pack.
    """

    identifier: str
    uses: tuple[PackUse, ...]


@dataclass(frozen=True, slots=True)
class StoredPack:
    """The text of a pack some case was read with, so that the reading can be done again.

    Attributes:
        identifier: SHA-256 of the text, lower-case hexadecimal.
        text: The pack, TOML.
    """

    identifier: str
    text: str


@dataclass(frozen=True, slots=True)
class ImportedPack:
    """A pack an organisation brought in.

    Attributes:
        identifier: Its ``id@version``.
        text: The pack, TOML.
        imported_at: When it came in (aware).
        signer: Name in the signer's certificate; empty when it is not signed.
        signer_fingerprint: SHA-256 of that certificate; empty when it is not signed.
        is_in_use: Whether new cases are read with it instead of the shipped one.
    """

    identifier: str
    text: str
    imported_at: datetime
    signer: str
    signer_fingerprint: str
    is_in_use: bool
