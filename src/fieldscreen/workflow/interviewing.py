"""Starting an interview and coming back to it, on any day and after any crash."""

from __future__ import annotations

import hashlib

from fieldscreen.domain.interviews import FormSnapshot, Interview, InterviewEvent, Mode, StoredForm
from fieldscreen.domain.journal import Action
from fieldscreen.forms import FormDefinition, Session, load_xform
from fieldscreen.vault import Record
from fieldscreen.workflow.questionnaires import LanguageEntry, Questionnaire, QuestionnaireMissingError
from fieldscreen.workflow.sittings import Sitting
from fieldscreen.workflow.workplace import Workplace, new_identifier

__all__ = [
    "LanguageEntry",
    "Questionnaire",
    "Sitting",
    "open_interview",
    "progress_of",
    "questionnaires",
    "resume_interview",
    "start_interview",
]


def questionnaires(workplace: Workplace) -> tuple[Questionnaire, ...]:
    """Return the questionnaires that can be started."""
    return workplace.content.questionnaires


def start_interview(
    workplace: Workplace, case: str, questionnaire: str, *, language: str = "fr", second_language: str = ""
) -> Sitting:
    """Begin an interview; it is in the vault before the first question is shown.

    Args:
        workplace: The open workplace.
        case: Identifier of the case.
        questionnaire: Form id.
        language: BCP 47 tag of the language shown first.
        second_language: Tag of the language shown beside it; empty for none.

    Raises:
        QuestionnaireMissingError: If there is no such questionnaire.
        VaultError: If it cannot be kept.
    """
    shipped = workplace.content.questionnaire(questionnaire)
    definition = shipped.definition
    digest = hashlib.sha256(definition.xml.encode()).hexdigest()
    interview = Interview(
        new_identifier(),
        definition.id,
        definition.version,
        digest,
        Mode.OBSERVATION,
        language,
        workplace.now(),
        second_language,
        case=case,
    )
    session = Session.start(definition, language=shipped.language_name(language), clock=workplace.now)
    form = StoredForm(digest, definition.id, definition.version, definition.xml)
    snapshot = FormSnapshot(interview.identifier, 0, session.serialise())
    writes = [
        workplace.change(Action.INTERVIEW_STARTED, Record(interview, interview.identifier, case), case=case),
        workplace.change(Action.INTERVIEW_EVENT, Record(snapshot, interview.identifier, case), case=case),
    ]
    if workplace.vault.find(StoredForm, digest) is None:
        writes.append(workplace.change(Action.INTERVIEW_STARTED, Record(form, digest)))
    workplace.vault.commit(*writes)
    return Sitting(workplace, interview, shipped, session)


def resume_interview(workplace: Workplace, identifier: str) -> Sitting:
    """Open an interview exactly as it was left, with the very form it was started with.

    Raises:
        RecordMissing: If there is no such interview.
        VaultError: If it cannot be read.
    """
    vault = workplace.vault
    interview = vault.get(Interview, identifier)
    shipped = workplace.content.questionnaire(interview.questionnaire)
    definition = _definition(workplace, interview, shipped)
    snapshot = vault.get(FormSnapshot, identifier)
    events = vault.all(InterviewEvent, parent=identifier)
    session = Session.restore(
        definition, snapshot.xml, language=shipped.language_name(interview.language), clock=workplace.now
    )
    sitting = Sitting(workplace, interview, shipped, session)
    sitting.replay(events, already_in_form=snapshot.sequence)
    return sitting


def open_interview(workplace: Workplace, identifier: str) -> Sitting:
    """Open an interview to show it to somebody; as :func:`resume_interview`, with a line in the journal."""
    sitting = resume_interview(workplace, identifier)
    workplace.vault.commit(
        workplace.change(Action.INTERVIEW_READ, case=sitting.case, about=sitting.interview.identifier)
    )
    return sitting


def progress_of(workplace: Workplace, interview: Interview) -> tuple[str, int, int]:
    """Return an interview's title, the number of questions settled and the number asked.

    An interview whose questionnaire is no longer shipped is still listed, by its form id.
    """
    try:
        sitting = resume_interview(workplace, interview.identifier)
    except QuestionnaireMissingError:
        return interview.questionnaire, 0, 0
    sections = sitting.sections()
    title = sitting.questionnaire.title_in(interview.language)
    return title, sum(view.answered for view in sections), sum(view.total for view in sections)


def _definition(workplace: Workplace, interview: Interview, shipped: Questionnaire) -> FormDefinition:
    # The shipped form may have changed since: the one that was asked is kept in the vault.
    current = shipped.definition
    if hashlib.sha256(current.xml.encode()).hexdigest() == interview.form_digest:
        return current
    return load_xform(workplace.vault.get(StoredForm, interview.form_digest).xml)
