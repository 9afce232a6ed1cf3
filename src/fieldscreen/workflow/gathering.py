"""What leaves in a referral, gathered from a case and from what the worker decided.

Which question fills which place is the questionnaire's own word; how it is laid out belongs
to ``referral``; signing and keeping to ``workflow.referring``.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from fieldscreen.domain.acknowledgement_codes import acknowledgement_code
from fieldscreen.domain.answers import Answer, AnswerState
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.journal import GENESIS
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.referrals import (
    AgreementStatus,
    Referral,
    ReferralChoices,
    ReferralKind,
    is_about_an_adult,
)
from fieldscreen.domain.subjects import PLACE, concerning
from fieldscreen.referral import fingerprint
from fieldscreen.referral.contents import (
    FactLine,
    JudgementLine,
    Needs,
    QuestionnaireReference,
    ReferralContents,
)
from fieldscreen.workflow import accounts
from fieldscreen.workflow.assessing import AnswerPlace, CaseReading, explained_without, read_case
from fieldscreen.workflow.cases import CaseFile, open_case
from fieldscreen.workflow.completing import Hidden, still_held
from fieldscreen.workflow.danger import danger_of
from fieldscreen.workflow.disclosing import Sources, sift
from fieldscreen.workflow.gathered import Gathered
from fieldscreen.workflow.holding import Holding, Item, answer_key, answer_marks, resolve
from fieldscreen.workflow.imported_forms import EVERY_SECTION
from fieldscreen.workflow.informing import (
    news,
    with_marks_of_the_case,
    with_sheet,
    with_sheet_held,
    withheld_by,
)
from fieldscreen.workflow.joined_photographs import joined_photographs
from fieldscreen.workflow.signed_records import first_kind, said_before
from fieldscreen.workflow.signers import document_identity
from fieldscreen.workflow.sittings import Sitting
from fieldscreen.workflow.subjects import Subject
from fieldscreen.workflow.ties import ties_of
from fieldscreen.workflow.views import QuestionKind
from fieldscreen.workflow.workplace import Workplace

_PILLARS = ("protection", "support", "inclusion", "justice")
_DATES = {QuestionKind.DATE, QuestionKind.UNCERTAIN_DATE}


class NothingToReferError(FieldScreenError):
    """There is no interview about the person yet, so there is nothing to write.

    Attributes:
        case: Identifier of the case.
    """

    def __init__(self, case: str) -> None:
        super().__init__(f"case {case} has no interview")
        self.case = case


class AgreementMissingError(FieldScreenError):
    """An adult has not agreed to a document that may leave with their agreement alone.

    Attributes:
        case: Identifier of the case.
    """

    def __init__(self, case: str) -> None:
        super().__init__(f"the adult of case {case} has not agreed")
        self.case = case


def sittings_of(reading: CaseReading, case: str) -> tuple[Sitting, ...]:
    """Return the interviews of a case, at least one.

    Raises:
        NothingToReferError: If there is none.
    """
    if not reading.sittings:
        raise NothingToReferError(case)
    return reading.sittings


def gather(
    workplace: Workplace, case: str, choices: ReferralChoices, about: str = "", identifier: str = ""
) -> ReferralContents:
    """Gather everything one referral says; arguments and errors as :func:`gather_disclosed`."""
    return gather_disclosed(workplace, case, choices, about, identifier).contents


def gather_disclosed(
    workplace: Workplace, case: str, choices: ReferralChoices, about: str = "", identifier: str = ""
) -> Gathered:
    """Gather everything one referral says, of one person of the case and of the place, and list it.

    Args:
        workplace: The open workplace.
        case: Identifier of the case.
        choices: What the worker decided.
        about: Identifier of the person; may be left out where the case is about one.
        identifier: Identifier the referral will have; its acknowledgement code is drawn from it.

    Raises:
        NothingToReferError: If there is no interview about that person.
        SubjectNeededError: If nobody is named and there are several.
        AgreementMissingError: If it may leave with the person's agreement alone and they have not agreed.
        ChosenPhotographGoneError: If a photograph that was chosen is not there any more.
        ChosenPhotographDamagedError: If one cannot be read whole.
    """
    file = open_case(workplace, case)
    reading = read_case(workplace, case, choices.language, about)
    whole, sources = _gathered(workplace, file, reading, choices, identifier)
    completes = choices.completes if choices.kind is ReferralKind.COMPLEMENT else ""
    chain = said_before(workplace, completes) if completes else ()
    kind = chain[0].referral.kind if chain else choices.kind
    whole = with_marks_of_the_case(workplace, case, whole, chain)
    _all, listed = with_sheet(sift(whole, sources, Holding()), Holding(), kind)
    sources = dataclasses.replace(sources, known={one.key: one for one in listed})
    tied = sources.ties.both_ways
    holding = with_sheet_held(resolve(choices.held_back, listed, tied), choices.held_back)
    withheld = sources.ties.withheld(holding.held, reading.sittings)
    assessments = explained_without(workplace, case, reading, choices.language, withheld)
    whole = dataclasses.replace(whole, assessments=assessments)
    sources = dataclasses.replace(sources, is_read_without=bool(withheld))
    fresh = now = whole
    if chain:
        told = news(workplace, whole, choices, listed, chain)
        hidden = _hidden(reading, sources, withheld)
        fresh, now = told(Holding(), ()), told(holding, hidden)
        before = resolve(still_held(item for one in chain for item in one.listed), listed, tied)
        sources = dataclasses.replace(sources, held_before=frozenset(before.held))
    _nothing_held, offered = with_sheet(sift(fresh, sources, Holding()), Holding(), kind)
    unnamed = (*whole.informing.withheld, *withheld_by(whole, sources, holding))
    now = dataclasses.replace(now, informing=dataclasses.replace(now.informing, withheld=unnamed))
    return Gathered(
        *with_sheet(sift(now, sources, holding), holding, kind),
        _decided(offered, holding),
        holding,
        file,
        reading,
        _counted(whole) - _counted(fresh),
        tuple(one for one in sources.family if one not in whole.family or not sources.prints_family),
    )


def _hidden(reading: CaseReading, sources: Sources, withheld: frozenset[AnswerPlace]) -> tuple[Hidden, ...]:
    return tuple(
        Hidden(
            answer.ref, answer.value, frozenset({answer_key(*place), *sources.ties.follows.get(place, ())})
        )
        for sitting in reading.sittings
        for answer in sitting.answers()
        if (place := (sitting.interview.identifier, answer.ref)) in withheld
    )


def _decided(offered: tuple[Item, ...], holding: Holding) -> tuple[Item, ...]:
    decided = {**holding.held, **holding.overruled}
    return tuple(
        dataclasses.replace(one, held=decided.get(one.key), is_unclear=one.key in holding.unclear)
        for one in offered
    )


def _counted(contents: ReferralContents) -> int:
    parts = (contents.school, contents.facts, contents.statements, contents.calls, contents.since.changed)
    return sum(map(len, (*parts, contents.photographs)))


def _gathered(
    workplace: Workplace, file: CaseFile, reading: CaseReading, choices: ReferralChoices, identifier: str
) -> tuple[ReferralContents, Sources]:
    case = file.case.identifier
    keys: dict[int, str] = {}
    sittings, subject = sittings_of(reading, case), reading.subject
    known = frozenset(file.subjects.persons)
    beside = _beside(file.persons, subject, known)
    said = concerning(file.statements, subject.identifier, file.subjects.persons)
    child = _concerned(
        workplace, case, choices, accounts.child_of(sittings, subject.person), sittings, subject.person
    )
    # A complement adds no part that the document it completes has not: parents are of a minor.
    is_without_family = (
        first_kind(workplace, choices.kind, choices.completes) is ReferralKind.VULNERABLE_ADULT
    )
    family = _family(beside, sittings)
    needs = Needs()
    if choices.kind is ReferralKind.MNIOP:
        needs = Needs(*(tuple(_facts(reading, choices, part, keys)) for part in _PILLARS))
    told_as_needs = {line.ref for part in _PILLARS for line in getattr(needs, part)}
    facts = tuple(line for line in _facts(reading, choices, "facts", keys) if line.ref not in told_as_needs)
    school = tuple(_facts(reading, choices, "school", keys))
    interview = sittings[-1].interview
    line = workplace.vault.last_line()
    contents = ReferralContents(
        kind=choices.kind,
        number=max((one.number for one in workplace.vault.all(Referral)), default=0) + 1,
        case_code=file.case.code,
        written_at=workplace.now(),
        worker=workplace.worker,
        recipient=choices.recipient,
        child=child,
        family=() if is_without_family else family,
        others=_others(beside),
        case_wide=tuple(one.identifier for one in beside if reading.others and known.isdisjoint(one.beside)),
        place=accounts.whereabouts_of(sittings),
        school=tuple(line for line in school if not line.state.is_open),
        facts=tuple(line for line in facts if not line.state.is_open),
        statements=tuple(
            dataclasses.replace(one, recorded_at=workplace.local(one.recorded_at))
            for one in (*accounts.words_of(sittings), *said)
        ),
        unknowns=tuple(line for line in (*school, *facts) if line.state.is_open),
        urgency=choices.urgency,
        urgency_reason=choices.urgency_reason,
        parents=choices.parents,
        actions_taken=choices.actions_taken,
        assessments=reading.explanations,
        journal_head=line.hash if line else GENESIS,
        journal_sequence=line.sequence if line else 0,
        questionnaire=QuestionnaireReference(
            interview.questionnaire, interview.version, interview.form_digest
        ),
        language=choices.language,
        is_synthetic=choices.is_synthetic or workplace.worker.is_training,
        signer_fingerprint=fingerprint(document_identity(workplace).certificate),
        judgements=tuple(_judgements(workplace, reading, choices.language, keys)),
        calls=tuple(sorted(danger_of(workplace, case).calls, key=lambda call: call.called_at)),
        acknowledgement=acknowledgement_code(identifier) if identifier else "",
        agreement=choices.agreement,
        copy_to=choices.copy_to if choices.kind is ReferralKind.SIGNALEMENT else None,
        needs=needs,
        photographs=joined_photographs(workplace, reading, choices, keys),
    )
    sections = {part.identifier for part in workplace.content.template(choices.kind).sections}
    unnamed = not child.display_name and not is_about_an_adult(
        first_kind(workplace, choices.kind, choices.completes), is_adult=child.role is Role.ADULT_CONCERNED
    )
    return contents, Sources(
        keys,
        answer_marks(sittings),
        ties_of(sittings, (*family, *contents.others)),
        family=family,
        binds_parents=unnamed,
        prints_family="family" in sections,
    )


def _concerned(  # noqa: PLR0917  as gather
    workplace: Workplace,
    case: str,
    choices: ReferralChoices,
    child: Person,
    sittings: tuple[Sitting, ...],
    entered: Person | None,
) -> Person:
    """Return the person concerned, as a child or as an adult, and refuse what an adult has not agreed to.

    A doubt about the age makes a child of them: only an adult's agreement is a condition (dossier 2.3).
    """
    kind = first_kind(workplace, choices.kind, choices.completes)
    is_adult = accounts.is_adult(sittings, entered)
    if not is_about_an_adult(kind, is_adult=is_adult):
        return child
    if kind is ReferralKind.MNIOP and choices.agreement.status is not AgreementStatus.GIVEN:
        raise AgreementMissingError(case)
    return dataclasses.replace(child, role=Role.ADULT_CONCERNED)


def _judgements(
    workplace: Workplace, reading: CaseReading, language: str, keys: dict[int, str]
) -> Iterator[JudgementLine]:
    teller = workplace.content.teller(language)
    for one in reading.judgements:
        line = JudgementLine(
            teller.level_name(one.level),
            one.reason,
            one.worker,
            workplace.local(one.made_at).date(),
            teller.level_name(one.beside),
        )
        keys[id(line)] = f"judgement:{one.identifier}"
        yield line


def _beside(persons: tuple[Person, ...], subject: Subject, known: frozenset[str]) -> tuple[Person, ...]:
    """Return the people entered on the case who stand beside one it is about.

    Where somebody is singled out, other children and adults the case is about have papers of their own,
    and those beside somebody else stand there. Whoever stands beside people the case is not about any more
    (*known* has those it is about) is told for the whole case: they must not vanish.
    """
    whom = {Role.CHILD, Role.ADULT_CONCERNED} if subject.identifier else set()
    return tuple(
        one
        for one in persons
        if one.identifier != subject.identifier
        and one.role not in whom
        and (one.stands_beside(subject.identifier) or known.isdisjoint(one.beside))
    )


def _family(persons: tuple[Person, ...], sittings: tuple[Sitting, ...]) -> tuple[Person, ...]:
    """Return the parents entered on the case and those the interviews name, each once."""
    entered = [person for person in persons if person.role is Role.PARENT]
    known = {person.display_name.casefold() for person in entered}
    named = (one for one in accounts.parents_of(sittings) if one.display_name.casefold() not in known)
    return (*entered, *named)


def _others(persons: tuple[Person, ...]) -> tuple[Person, ...]:
    """Return everybody entered on the case who is not a parent; the child stands in the answers."""
    return tuple(
        person
        for person in persons
        if person.role is not Role.PARENT and not accounts.is_from_an_interview(person)
    )


def _facts(
    reading: CaseReading, choices: ReferralChoices, part: str, keys: dict[int, str]
) -> Iterator[FactLine]:
    language, joined = choices.language, {one.identifier for one in choices.photographs}
    for sitting in reading.sittings:
        places = sitting.questionnaire.referral_places
        wanted = places.get("sections", {}).get(part, [])
        of_pillar = places.get("pillars", {}).get(part, [])
        naming = places.get("informants", {}).get("named", [])
        elsewhere = accounts.questions_placed(places)
        always = places.get("sections", {}).get("always", [])
        name = sitting.questionnaire.language_name(language)
        sections = sitting.reader.sections_by_question()
        for answer in accounts.answers_of(sitting, reading.sittings):
            section, question = sections[answer.ref], answer.ref.rsplit("/", 1)[-1]
            if question in elsewhere:
                # It has a place of its own; what that place cannot show stands here.
                shown = part == "facts" and (question in always or _says_more(sitting, answer))
            else:
                shown = section.rsplit("/", 1)[-1] in wanted or EVERY_SECTION in wanted
                # One question of a section that else stays here: children who are with an adult, say.
                shown = shown or (part == "facts" and question in always) or question in of_pillar
            if shown:
                label, text = sitting.reader.words_of(answer.ref, name)
                kind = sitting.question(answer.ref).kind
                if kind is QuestionKind.UPLOAD:
                    text = sitting.attachments.words(answer.value, language, joined)
                fact = _fact(answer, sitting.reader.heading_of(answer.ref, section, name), label, text)
                fact = dataclasses.replace(
                    fact,
                    is_of_the_place=sitting.interview.about == PLACE,
                    names_informant=question in naming,
                )
                dated = accounts.date_in(answer.value) if kind in _DATES else None
                line = dataclasses.replace(fact, dated=dated) if kind in _DATES else fact
                keys[id(line)] = answer_key(sitting.interview.identifier, answer.ref)
                yield line


def _says_more(sitting: Sitting, answer: Answer) -> bool:
    """Tell whether an answer carries a remark, or a stated reason for having no answer."""
    return bool(answer.note) or (answer.state.is_open and sitting.is_stated(answer.ref))


def _fact(answer: Answer, section: str, question: str, text: str) -> FactLine:
    return FactLine(
        section,
        question,
        text if answer.state is AnswerState.ANSWERED else "",
        answer.state,
        answer.source,
        answer.at.date(),
        answer.ref,
        answer.value,
        answer.note,
        paper=answer.paper,
    )
