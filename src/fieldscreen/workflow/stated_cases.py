"""Assessing a case that a file states by indicator; needs no vault.

The same engine, the same sentences as the screen and the referral: outsiders check our
arithmetic with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fieldscreen.domain.assessments import Level
from fieldscreen.domain.workers import Secrecy
from fieldscreen.screening.assessment import Assessment, assess, highest
from fieldscreen.screening.comparing import Comparison, compare
from fieldscreen.screening.explaining import Explanation, explain
from fieldscreen.screening.guiding import GuidanceInWords
from fieldscreen.screening.packs import IndicatorPack
from fieldscreen.screening.stated_case import (
    StatedCase,
    check_codes,
    findings_of,
    questions_of,
    read_stated_case,
)
from fieldscreen.workflow.content import Content
from fieldscreen.workflow.packs import PackMissingError


@dataclass(frozen=True, slots=True)
class StatedReading:
    """A stated case, read.

    Attributes:
        case: What the file says.
        level: The highest level of the packs, or *danger* where the file says so.
        is_settled: Whether nothing unknown could change any pack's level.
        assessments: One for each pack named, in the file's order.
        explanations: The same in words.
        guidance: What to do with that level.
    """

    case: StatedCase
    level: Level
    is_settled: bool
    assessments: tuple[Assessment, ...]
    explanations: tuple[Explanation, ...]
    guidance: GuidanceInWords


def assess_stated(
    content: Content, text: str, language: str, packs: Mapping[str, IndicatorPack] | None = None
) -> StatedReading:
    """Read a case file with the packs it names.

    Args:
        content: The shipped content.
        text: The case file, JSON.
        language: BCP 47 tag of the reader's language.
        packs: Packs to use instead of the shipped ones, by identifier.

    Raises:
        CaseFileInvalidError: If the file cannot be used.
        PackMissingError: If it names a pack there is not.
    """
    case = read_stated_case(text)
    used = tuple(_named(content, name, packs or {}) for name in case.packs)
    check_codes(case, used)
    assessments = tuple(assess(pack, findings_of(case, pack), case.age) for pack in used)
    wording, teller = content.wording, content.teller(language)
    level = Level.DANGER if case.in_danger else highest(one.level for one in assessments)
    is_settled = level is Level.DANGER or all(one.is_settled for one in assessments)
    return StatedReading(
        case,
        level,
        is_settled,
        assessments,
        tuple(
            explain(one, questions_of(one.pack, wording, language), wording, language, teller)
            for one in assessments
        ),
        teller.guide(
            level, minor=case.age.treated_as_minor, secrecy=Secrecy.UNDECLARED.value, is_open=not is_settled
        ),
    )


def compare_stated(reading: StatedReading, other: IndicatorPack) -> Comparison:
    """Read the same statements with another version of one of the packs.

    Raises:
        PackMissingError: If the case is not read with a pack of that name.
    """
    for one in reading.assessments:
        if one.pack.identifier == other.identifier:
            return compare(one, assess(other, findings_of(reading.case, other), reading.case.age))
    raise PackMissingError(other.identifier)


def _named(content: Content, name: str, instead: Mapping[str, IndicatorPack]) -> IndicatorPack:
    identifier, _, version = name.partition("@")
    pack = instead.get(identifier) or next(
        (one for one in content.packs if one.identifier == identifier), None
    )
    if pack is None or (version and version != pack.version):
        raise PackMissingError(name)
    return pack
