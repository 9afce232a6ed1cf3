"""Two readings of the same answers with two versions of a pack, side by side.

A newer pack never takes the place of an older one silently: this is what a worker looks at
before choosing.
"""

from __future__ import annotations

from dataclasses import dataclass

from fieldscreen.domain.assessments import Level
from fieldscreen.screening.assessment import Assessment
from fieldscreen.screening.pack_model import IndicatorPack
from fieldscreen.screening.rule import Reading


@dataclass(frozen=True, slots=True)
class ChangedDimension:
    """A dimension that reads differently; ``None`` where one of the packs lacks it."""

    code: str
    before: Reading | None
    after: Reading | None


@dataclass(frozen=True, slots=True)
class PackChanges:
    """What another version of a pack changes in the pack itself, whatever any case answers.

    Attributes:
        before: Reference of the one.
        after: Reference of the other.
        added: Indicators only the other has.
        removed: Indicators only the one has.
        reweighted: Indicators whose weight differs.
        reworded: Indicators one of whose texts differs.
    """

    before: str
    after: str
    added: tuple[str, ...]
    removed: tuple[str, ...]
    reweighted: tuple[str, ...]
    reworded: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What another version of a pack changes.

    Attributes:
        before: Reference of the pack the case is read with.
        after: Reference of the other pack.
        level_before: Level with the one.
        level_after: Level with the other.
        dimensions: Those that read differently.
        added: Indicators only the other pack has.
        removed: Indicators only the first pack has.
        reweighted: Indicators whose weight differs.
    """

    before: str
    after: str
    level_before: Level
    level_after: Level
    dimensions: tuple[ChangedDimension, ...]
    added: tuple[str, ...]
    removed: tuple[str, ...]
    reweighted: tuple[str, ...]

    @property
    def reads_the_same(self) -> bool:
        """Tell whether neither the level nor any dimension reads differently."""
        return self.level_before is self.level_after and not self.dimensions


def changes_between(before: IndicatorPack, after: IndicatorPack) -> PackChanges:
    """Say what differs between two versions of a pack."""
    old, new = ({item.code: item for item in one.indicators} for one in (before, after))
    both = [code for code in old if code in new]
    return PackChanges(
        before.reference,
        after.reference,
        tuple(code for code in new if code not in old),
        tuple(code for code in old if code not in new),
        tuple(code for code in both if old[code].weight is not new[code].weight),
        tuple(code for code in both if old[code].labels != new[code].labels),
    )


def compare(before: Assessment, after: Assessment) -> Comparison:
    """Say what reading the same findings with another pack changes."""
    changed = changes_between(before.pack, after.pack)
    was, becomes = ({item.code: item.reading for item in one.dimensions} for one in (before, after))
    return Comparison(
        before.pack.reference,
        after.pack.reference,
        before.level,
        after.level,
        tuple(
            ChangedDimension(code, was.get(code), becomes.get(code))
            for code in dict.fromkeys((*was, *becomes))
            if was.get(code) is not becomes.get(code)
        ),
        changed.added,
        changed.removed,
        changed.reweighted,
    )
