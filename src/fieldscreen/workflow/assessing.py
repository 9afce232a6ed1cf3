"""Assessing a case: every interview's answers, read with the pack that fits the age."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fieldscreen.domain.answers import Answer
from fieldscreen.domain.interviews import Interview
from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import AgeStatus
from fieldscreen.screening.assessment import assess
from fieldscreen.screening.evidence import IndicatorMapping, find
from fieldscreen.screening.explaining import Explanation, QuestionText, explain
from fieldscreen.screening.packs import IndicatorPack, Population
from fieldscreen.workflow.accounts import age_status_of
from fieldscreen.workflow.interviewing import resume_interview
from fieldscreen.workflow.sittings import Sitting
from fieldscreen.workflow.workplace import Workplace


@dataclass(frozen=True, slots=True)
class CaseReading:
    """A case with its interviews opened and its explanations made.

    Attributes:
        sittings: Every interview of the case, in order.
        age: What is known of the child's majority.
        explanations: One for each pack used.
    """

    sittings: tuple[Sitting, ...]
    age: AgeStatus
    explanations: tuple[Explanation, ...]


def assess_case(workplace: Workplace, case: str, language: str) -> tuple[Explanation, ...]:
    """Say which indices a case shows, and why; the reading is journalled.

    Args:
        workplace: The open workplace.
        case: Identifier of the case.
        language: BCP 47 tag of the reader's language.

    Returns:
        One explanation for each pack that fits the age; none while there is no interview.
    """
    reading = read_case(workplace, case, language)
    workplace.vault.commit(workplace.change(Action.ASSESSMENT_MADE, case=case))
    return reading.explanations


def read_case(workplace: Workplace, case: str, language: str) -> CaseReading:
    """Open every interview of a case and assess it as a whole, without a journal line."""
    interviews = workplace.vault.all(Interview, case=case)
    sittings = tuple(resume_interview(workplace, interview.identifier) for interview in interviews)
    age = age_status_of(sittings)
    packs = packs_for(workplace.content.packs, age) if sittings else ()
    return CaseReading(
        sittings, age, tuple(_explanation(workplace, pack, sittings, age, language) for pack in packs)
    )


def packs_for(packs: Sequence[IndicatorPack], age: AgeStatus) -> tuple[IndicatorPack, ...]:
    """Return the packs made for people of that age; in doubt, those for children."""
    wanted = Population.CHILD if age.treated_as_minor else Population.ADULT
    return tuple(pack for pack in packs if pack.population is wanted)


def _explanation(
    workplace: Workplace, pack: IndicatorPack, sittings: Sequence[Sitting], age: AgeStatus, language: str
) -> Explanation:
    answers: dict[str, list[Answer]] = {}
    questions: dict[str, QuestionText] = {}
    mappings: list[IndicatorMapping] = []
    for sitting in sittings:
        mappings += [row for row in sitting.questionnaire.mappings if row.pack == pack.identifier]
        questions |= sitting.reader.texts(language)
        for answer in sitting.answers():
            answers.setdefault(answer.ref.rsplit("/", 1)[-1], []).append(answer)
    rows = tuple(dict.fromkeys(mappings))
    findings = {item.code: find(item.code, rows, answers) for item in pack.indicators}
    return explain(assess(pack, findings, age), questions, workplace.content.wording, language)
