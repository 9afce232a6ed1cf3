"""The texts of a case that a search may find, each with its place: names, reminder, statements, answers.

Choices, dates and numbers are not among them: they are read in the case, not looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.cases import Case
from fieldscreen.domain.interviews import EventKind, Interview, InterviewEvent, StoredForm
from fieldscreen.domain.people import Person
from fieldscreen.domain.statements import Statement
from fieldscreen.forms import FormDefinition, load_xform
from fieldscreen.forms.definition import Control
from fieldscreen.vault import CaseContents
from fieldscreen.workflow.content import Content
from fieldscreen.workflow.questionnaires import QuestionnaireMissingError
from fieldscreen.workflow.workplace import Workplace

SEARCHED_KINDS = (Case, Person, Statement, Interview, InterviewEvent)

_POSITION = re.compile(r"\[\d+\]")


class Field(StrEnum):
    """Where in a case something can be found, what points at the case best first."""

    CODE = "code"
    NAME = "name"
    REMINDER = "reminder"
    STATEMENT = "statement"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class Passage:
    """One text of a case as it can be found.

    Attributes:
        field: Where it stands.
        text: The text as it was written.
        record: Identifier of the record it stands in.
        ref: Question it answers; empty for everything else.
    """

    field: Field
    text: str
    record: str
    ref: str = ""


def passages_of(workplace: Workplace, contents: CaseContents) -> Iterator[Passage]:
    """Yield every text of a case that a search may find, from its records (:data:`SEARCHED_KINDS`)."""
    for case in contents.of(Case):
        yield Passage(Field.CODE, case.code, case.identifier)
        yield Passage(Field.REMINDER, case.reminder, case.identifier)
    for person in contents.of(Person):
        for name in (person.given_name, person.family_name, *person.aliases):
            yield Passage(Field.NAME, name, person.identifier)
        yield Passage(Field.STATEMENT, person.tie, person.identifier)
    for one in contents.of(Statement):
        for text in (one.text, one.translation, one.prompt or "", one.speaker, one.place, one.present):
            yield Passage(Field.STATEMENT, text, one.identifier)
    for interview in contents.of(Interview):
        yield from _answers(workplace, interview, contents.under(InterviewEvent, interview.identifier))


def _answers(
    workplace: Workplace, interview: Interview, events: Sequence[InterviewEvent]
) -> Iterator[Passage]:
    fields = _fields(workplace, interview)
    for ref, event in {event.ref: event for event in events}.items():  # the last one of each stands
        if event.kind is not EventKind.ANSWERED:
            continue
        field = fields.get(_POSITION.sub("", ref)) if fields is not None else Field.ANSWER
        if field is not None and event.state is AnswerState.ANSWERED:
            yield Passage(field, event.value, interview.identifier, ref)
        yield Passage(Field.ANSWER, event.note, interview.identifier, ref)


def _fields(workplace: Workplace, interview: Interview) -> Mapping[str, Field] | None:
    """Return the questions that take words, and of which kind; ``None`` when the form is unknown."""
    known = _shipped_fields(workplace.content, interview.questionnaire, interview.form_digest)
    if known is not None:
        return known
    stored = workplace.vault.find(StoredForm, interview.form_digest)
    if stored is None:
        return None
    names = _names_of(workplace.content, interview.questionnaire)
    return _stored_fields(stored.identifier, stored.xml, names)


@lru_cache(maxsize=16)
def _shipped_fields(content: Content, questionnaire: str, digest: str) -> Mapping[str, Field] | None:
    try:
        shipped = content.questionnaire(questionnaire)
    except QuestionnaireMissingError:
        return None
    if shipped.digest != digest:
        return None
    return _fields_of(shipped.definition, _names_of(content, questionnaire))


@lru_cache(maxsize=16)
def _stored_fields(_digest: str, xml: str, names: frozenset[str]) -> Mapping[str, Field]:
    return _fields_of(load_xform(xml), names)


def _names_of(content: Content, questionnaire: str) -> frozenset[str]:
    """Return the questions that take a person's name, as the questionnaire's own tables say."""
    try:
        places = content.questionnaire(questionnaire).referral_places
    except QuestionnaireMissingError:
        return frozenset()
    child = places.get("child", {})
    names = [child.get(part) for part in ("family_name", "given_name", "aliases")]
    names += [row.get("name") for row in places.get("parents", [])]
    return frozenset(name for name in names if name)


def _fields_of(definition: FormDefinition, names: frozenset[str]) -> Mapping[str, Field]:
    found = {}
    for control in _controls(definition.body):
        binding = definition.bindings.get(control.ref or "")
        is_words = binding is not None and binding.type == "string" and control.kind == "input"
        if binding is not None and is_words and binding.extra.get("fs:kind") != "uncertain-date":
            name = binding.ref.rsplit("/", 1)[-1]
            found[binding.ref] = Field.NAME if name in names else Field.ANSWER
    return found


def _controls(body: Sequence[Control]) -> Iterator[Control]:
    for control in body:
        yield control
        yield from _controls(control.children)
