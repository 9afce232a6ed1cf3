"""Assessing a case: the answers about one person, read with the packs that fit the age.

What is about another person of the case is not read (``domain.subjects``). Several interviews add
up; answers that contradict each other are both kept. The worker's own judgement stands beside the
result and is never overruled.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from fieldscreen.domain.answers import Answer
from fieldscreen.domain.assessments import Judgement, Level
from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import AgeStatus
from fieldscreen.screening.assessment import Assessment, assess, highest
from fieldscreen.screening.comparing import Comparison, compare
from fieldscreen.screening.evidence import Finding, IndicatorMapping, find
from fieldscreen.screening.explaining import Explanation, QuestionText, explain
from fieldscreen.screening.guiding import GuidanceInWords
from fieldscreen.screening.packs import IndicatorPack
from fieldscreen.screening.rule import Presence
from fieldscreen.vault import Record
from fieldscreen.workflow.accounts import age_status_of, answers_of, children_named, danger_stated
from fieldscreen.workflow.closed_cases import refuse_when_closed
from fieldscreen.workflow.content import PackFile
from fieldscreen.workflow.interviewing import resume_interview
from fieldscreen.workflow.packs import PackInCase, keep_packs, packs_of_case
from fieldscreen.workflow.sittings import Sitting
from fieldscreen.workflow.subjects import Subject, subjects_of
from fieldscreen.workflow.workplace import Workplace, new_identifier

AnswerPlace: TypeAlias = tuple[str, str]
"""An answer by its interview and its reference there."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What a case with several people holds that does not say whom it is about.

    Attributes:
        interviews: How many interviews.
        statements: How many statements.
        judgements: How many judgements.
    """

    interviews: int = 0
    statements: int = 0
    judgements: int = 0

    def __bool__(self) -> bool:
        """Tell whether there is anything."""
        return self.interviews + self.statements + self.judgements > 0


@dataclass(frozen=True, slots=True)
class CaseReading:
    """A person of a case with the interviews about them opened and their explanations made.

    Attributes:
        subject: Whom it is about.
        others: The other people of the case, none of whose answers are in it.
        mixed: Names the interviews give where they give more than one: they may be about several children.
        left_out: What is in nobody's reading until somebody says whom it is about.
        sittings: Every interview read, in order.
        age: What is known of the child's majority.
        explanations: One for each pack used.
        level: The highest level of the packs, or *danger* where the worker stated danger.
        is_settled: Whether nothing unknown could change any pack's level.
        guidance: What to do with that level.
        judgements: The worker's own judgements, oldest first.
        packs: The packs used, with their text.
        offered: References of newer packs the worker may choose, by the reference used.
    """

    subject: Subject
    others: tuple[Subject, ...]
    mixed: tuple[str, ...]
    left_out: LeftOut
    sittings: tuple[Sitting, ...]
    age: AgeStatus
    explanations: tuple[Explanation, ...]
    level: Level
    is_settled: bool
    guidance: GuidanceInWords
    judgements: tuple[Judgement, ...]
    packs: tuple[PackFile, ...]
    offered: dict[str, str]


def assess_case(workplace: Workplace, case: str, language: str, about: str = "") -> tuple[Explanation, ...]:
    """Say which indices a case shows for one person, and why; the reading is journalled.

    Args:
        workplace: The open workplace.
        case: Identifier of the case.
        language: BCP 47 tag of the reader's language.
        about: Identifier of the person; may be left out where the case is about one.

    Returns:
        One explanation for each pack that fits the age; none while there is no interview.

    Raises:
        SubjectNeededError: If it is left out and there are several.
    """
    return reading_of(workplace, case, language, about).explanations


def reading_of(workplace: Workplace, case: str, language: str, about: str = "") -> CaseReading:
    """Read a case for one person, journal the reading, and let the case keep the packs it was read with.

    Args, raises: As :func:`assess_case`.
    """
    reading = read_case(workplace, case, language, about)
    kept = keep_packs(workplace, case, reading.packs)
    workplace.vault.commit(*kept, workplace.change(Action.ASSESSMENT_MADE, case=case))
    return reading


def read_case(workplace: Workplace, case: str, language: str, about: str = "") -> CaseReading:
    """Open the interviews about one person and assess them together, without a journal line.

    Args:
        workplace: The open workplace.
        case: Identifier of the case.
        language: BCP 47 tag of the reader's language.
        about: Identifier of the person; may be left out where the case is about one.

    Raises: As :func:`assess_case`.
    """
    there = subjects_of(workplace, case)
    subject = there.of(about)
    sittings = tuple(resume_interview(workplace, one.identifier) for one in there.interviews_for(subject))
    age = age_status_of(sittings, subject.person)
    used = _used(packs_of_case(workplace, case), sittings, age)
    read = tuple(_Reading(workplace, one.file.pack, sittings, age) for one in used)
    made = tuple(one.assessment for one in read)
    level = highest(one.level for one in made)
    if danger_stated(sittings):
        level = Level.DANGER
    is_settled = level is Level.DANGER or (bool(made) and all(one.is_settled for one in made))
    content, judged = workplace.content, judgements_of(workplace, case)
    judgements = tuple(one for one in judged if there.owner_of(one.about, one.made_at) == subject.identifier)
    named = children_named(sittings, subject.person)
    return CaseReading(
        subject=subject,
        others=tuple(one for one in there.subjects if one.identifier != subject.identifier),
        mixed=named if len(named) > 1 else (),
        left_out=LeftOut(
            len(there.unattributed),
            len(there.unattributed_statements),
            sum(1 for one in judged if there.owner_of(one.about, one.made_at) is None),
        ),
        sittings=sittings,
        age=age,
        explanations=tuple(one.explanation(language, pack) for one, pack in zip(read, used, strict=True)),
        level=level,
        is_settled=is_settled,
        guidance=content.teller(language).guide(
            level,
            minor=age.treated_as_minor,
            secrecy=workplace.worker.secrecy.value,
            is_open=not is_settled,
            is_danger_judged=bool(judgements) and judgements[-1].level is Level.DANGER,
        ),
        judgements=judgements,
        packs=tuple(one.file for one in used),
        offered={one.file.pack.reference: one.offered.pack.reference for one in used if one.offered},
    )


def explained_without(
    workplace: Workplace, case: str, reading: CaseReading, language: str, withheld: frozenset[AnswerPlace]
) -> tuple[Explanation, ...]:
    """Return the explanations of a reading, made as if nobody had given the answers that are held back.

    Args:
        workplace: The open workplace.
        case: Identifier of the case.
        reading: The case, read for one person.
        language: BCP 47 tag of the reader's language.
        withheld: What is held back; an indicator that then stays open for want of one is not named.
    """
    if not withheld:
        return reading.explanations
    return tuple(
        _Reading(workplace, one.file.pack, reading.sittings, reading.age, withheld).explanation(language, one)
        for one in _used(packs_of_case(workplace, case), reading.sittings, reading.age)
    )


def levels_in_case(workplace: Workplace, case: str) -> dict[str, Level]:
    """Return the level of each person of a case by identifier, without a journal line."""
    there = subjects_of(workplace, case)
    asked = (one.identifier for one in there.subjects if one.interviews)
    return {about: read_case(workplace, case, "fr", about).level for about in asked}


def judgements_of(workplace: Workplace, case: str) -> tuple[Judgement, ...]:
    """Return the worker's judgements of a case, oldest first."""
    return tuple(sorted(workplace.vault.all(Judgement, case=case), key=lambda one: one.made_at))


def judge_case(  # noqa: PLR0913  a judgement, and whom it is of
    workplace: Workplace,
    case: str,
    level: Level,
    reason: str,
    *,
    about: str = "",
    forms: tuple[str, ...] = (),
    ways: tuple[str, ...] = (),
) -> Judgement:
    """Keep the worker's own judgement of one person's situation; an earlier one stays beside it.

    Args:
        workplace: The open workplace.
        case: Identifier of the case.
        level: The worker's own level.
        reason: Why, as typed.
        about: Identifier of the person; may be left out where the case is about one.
        forms: Forms of exploitation the worker sees; may be empty.
        ways: Ways to refer the worker would take; may be empty.

    Raises:
        CaseReadOnlyError: If the case is closed.
        InvalidValueError: If there is no reason.
        SubjectNeededError: If nobody is named and there are several.
    """
    refuse_when_closed(workplace, case)
    reading = read_case(workplace, case, "fr", about)
    judgement = Judgement(
        new_identifier(),
        level,
        reason.strip(),
        workplace.worker.name,
        workplace.now(),
        reading.level,
        tuple(one.pack.reference for one in reading.packs),
        forms,
        ways,
        reading.subject.identifier,
    )
    record = Record(judgement, judgement.identifier, case)
    workplace.vault.commit(workplace.change(Action.JUDGEMENT_MADE, record, case=case))
    return judgement


def compare_packs(workplace: Workplace, case: str, about: str = "") -> tuple[Comparison, ...]:
    """Read a person with the packs the case keeps and with those offered instead, and say what changes."""
    reading = read_case(workplace, case, "fr", about)
    offers = [
        one for one in _used(packs_of_case(workplace, case), reading.sittings, reading.age) if one.offered
    ]
    return tuple(
        compare(
            _Reading(workplace, one.file.pack, reading.sittings, reading.age).assessment,
            _Reading(workplace, one.offered.pack, reading.sittings, reading.age).assessment,
        )
        for one in offers
        if one.offered is not None
    )


def _used(packs: Sequence[PackInCase], sittings: Sequence[Sitting], age: AgeStatus) -> tuple[PackInCase, ...]:
    """Return the packs made for that age which a questionnaire of the case feeds."""
    fed = {row.pack for sitting in sittings for row in sitting.questionnaire.mappings}
    minor = age.treated_as_minor
    return tuple(one for one in packs if one.file.pack.fits(minor=minor) and one.file.pack.identifier in fed)


class _Reading:
    """One pack read over every interview of a case."""

    def __init__(
        self,
        workplace: Workplace,
        pack: IndicatorPack,
        sittings: Sequence[Sitting],
        age: AgeStatus,
        withheld: frozenset[AnswerPlace] = frozenset(),
    ) -> None:
        self._content = workplace.content
        self._sittings = sittings
        findings, self._unsaid = _findings(pack, sittings, withheld)
        self.assessment: Assessment = assess(pack, findings, age)

    def explanation(self, language: str, used: PackInCase) -> Explanation:
        wording = self._content.wording
        questions: dict[str, QuestionText] = {}
        for sitting in self._sittings:
            questions |= sitting.reader.texts(language)
        teller = self._content.teller(language)
        made = explain(self.assessment, questions, wording, language, teller, self._unsaid)
        notices = []
        if used.offered is not None:
            notices.append(wording.say("pack.newer", language, reference=used.offered.pack.reference))
        if not used.file.is_unchanged:
            notices.append(wording.say("pack.changed", language))
        return dataclasses.replace(made, pack_notice=" ".join(notices))


def _findings(
    pack: IndicatorPack, sittings: Sequence[Sitting], withheld: frozenset[AnswerPlace]
) -> tuple[dict[str, Finding], frozenset[str]]:
    """Return what the answers say of each indicator, and those that stay open as one is held back."""
    answers: dict[str, list[Answer]] = {}
    mappings: list[IndicatorMapping] = []
    for sitting in sittings:
        mappings += [row for row in sitting.questionnaire.mappings if row.pack == pack.identifier]
        for answer in answers_of(sitting, sittings):
            if (sitting.interview.identifier, answer.ref) not in withheld:
                answers.setdefault(answer.ref.rsplit("/", 1)[-1], []).append(answer)
    rows = tuple(dict.fromkeys(mappings))
    found = {item.code: find(item.code, rows, answers) for item in pack.indicators}
    held = {ref.rsplit("/", 1)[-1] for _interview, ref in withheld}
    unsaid = {row.code for row in rows if row.question in held}
    told = {code: _without(one, held) for code, one in found.items()}
    return told, frozenset(code for code in unsaid if told[code].presence is Presence.UNKNOWN)


def _without(finding: Finding, held: Collection[str]) -> Finding:
    """Return *finding* without questions that are not to be named as missing: their answer is held back."""
    kept = tuple(name for name in finding.missing if name not in held)
    return dataclasses.replace(finding, missing=kept) if kept != finding.missing else finding
