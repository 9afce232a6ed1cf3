"""Starting an interview and coming back to it, on any day and after any crash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldscreen.domain.interviews import FormSnapshot, Interview, InterviewEvent, Mode, StoredForm
from fieldscreen.domain.journal import Action
from fieldscreen.domain.paper import PaperSource
from fieldscreen.forms import FormDefinition, Session, load_xform
from fieldscreen.vault import CaseContents, Record, RecordMissing
from fieldscreen.workflow.closed_cases import is_closed, refuse_when_closed
from fieldscreen.workflow.imported_forms import find_questionnaire, questionnaire_of, questionnaires
from fieldscreen.workflow.questionnaires import LanguageEntry, Questionnaire, QuestionnaireMissingError
from fieldscreen.workflow.sittings import Sitting
from fieldscreen.workflow.workplace import Workplace, new_identifier

if TYPE_CHECKING:
    from fieldscreen.workflow.subjects import SubjectChoice

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


def start_interview(  # noqa: PLR0913  what one interview begins with
    workplace: Workplace,
    case: str,
    questionnaire: str,
    *,
    language: str = "fr",
    second_language: str = "",
    paper: PaperSource | None = None,
    about: str = "",
    whom: SubjectChoice | None = None,
) -> Sitting:
    """Begin an interview; it is in the vault before the first question is shown.

    Args:
        workplace: The open workplace.
        case: Identifier of the case.
        questionnaire: Its identifier, as :func:`questionnaires` gives it.
        language: BCP 47 tag of the language shown first.
        second_language: Tag of the language shown beside it; empty for none.
        paper: The sheet it is to be copied from; ``None`` when nothing is copied.
        about: Whom it is about, as ``domain.subjects`` says; empty when nobody says.
        whom: Whom the worker says it is about, in place of *about*; somebody new is entered in the same act.

    Raises:
        CaseReadOnlyError: If the case is closed.
        QuestionnaireMissingError: If there is no such questionnaire.
        VaultError: If it cannot be kept.
    """
    refuse_when_closed(workplace, case)
    from fieldscreen.workflow.subjects import keep_apart, settle_choice  # it resumes interviews itself

    if whom is None:
        entered = keep_apart(workplace, case, about)
    else:
        settled = settle_choice(workplace, case, whom)
        about, entered = settled.about, settled.changes
    chosen = find_questionnaire(workplace, questionnaire)
    definition = chosen.definition
    digest = chosen.digest
    mode = Mode(chosen.referral_places.get("mode", Mode.OBSERVATION)) if paper is None else Mode.TRANSCRIPTION
    interview = Interview(
        new_identifier(),
        definition.id,
        definition.version,
        digest,
        mode,
        language,
        workplace.now(),
        second_language,
        case=case,
        paper=paper,
        about=about,
    )
    session = Session.start(
        definition,
        language=chosen.language_name(language) or None,
        clock=workplace.now,
        properties=_properties(workplace),
    )
    form = StoredForm(digest, definition.id, definition.version, definition.xml)
    snapshot = FormSnapshot(interview.identifier, 0, session.serialise())
    begun = Action.INTERVIEW_STARTED if paper is None else Action.INTERVIEW_COPIED
    writes = [
        *entered,
        workplace.change(begun, Record(interview, interview.identifier, case), case=case),
        workplace.change(Action.INTERVIEW_EVENT, Record(snapshot, interview.identifier, case), case=case),
    ]
    if workplace.vault.find(StoredForm, digest) is None:
        writes.append(workplace.change(Action.INTERVIEW_STARTED, Record(form, digest)))
    workplace.vault.commit(*writes)
    return Sitting(workplace, interview, chosen, session)


def resume_interview(workplace: Workplace, identifier: str) -> Sitting:
    """Open an interview exactly as it was left, with the very form it was started with.

    Raises:
        RecordMissing: If there is no such interview.
        VaultError: If it cannot be read.
    """
    vault = workplace.vault
    interview = vault.get(Interview, identifier)
    snapshot = vault.get(FormSnapshot, identifier)
    events = vault.all(InterviewEvent, parent=identifier)
    is_read_only = is_closed(workplace, interview.case)
    return _resumed(workplace, interview, snapshot, events, is_case_closed=is_read_only)


def _resumed(
    workplace: Workplace,
    interview: Interview,
    snapshot: FormSnapshot,
    events: tuple[InterviewEvent, ...],
    *,
    is_case_closed: bool = False,
) -> Sitting:
    asked = questionnaire_of(workplace, interview)
    definition = _definition(workplace, interview, asked)
    session = Session.restore(
        definition,
        snapshot.xml,
        language=asked.language_name(interview.language) or None,
        clock=workplace.now,
        properties=_properties(workplace),
    )
    sitting = Sitting(workplace, interview, asked, session, is_case_closed=is_case_closed)
    sitting.replay(events, already_in_form=snapshot.sequence)
    return sitting


def open_interview(workplace: Workplace, identifier: str) -> Sitting:
    """Open an interview to show it to somebody; as :func:`resume_interview`, with a line in the journal."""
    sitting = resume_interview(workplace, identifier)
    workplace.vault.commit(
        workplace.change(Action.INTERVIEW_READ, case=sitting.case, about=sitting.interview.identifier)
    )
    return sitting


def progress_of(workplace: Workplace, interview: Interview, contents: CaseContents) -> tuple[str, int, int]:
    """Return an interview's title, the number of questions settled and the number asked.

    An interview whose questionnaire is no longer shipped is still listed, by its form id.

    Args:
        workplace: The open workplace.
        interview: The interview.
        contents: Its case, read with ``FormSnapshot`` and ``InterviewEvent``.

    Raises:
        RecordMissing: If the interview's form is not among *contents*.
    """
    name = interview.identifier
    snapshot = next((one for one in contents.of(FormSnapshot) if one.identifier == name), None)
    if snapshot is None:
        raise RecordMissing(FormSnapshot, name)
    try:
        sitting = _resumed(workplace, interview, snapshot, contents.under(InterviewEvent, name))
    except QuestionnaireMissingError:
        return interview.questionnaire, 0, 0
    sections = sitting.sections()
    title = sitting.questionnaire.title_in(interview.language)
    return title, sum(view.answered for view in sections), sum(view.total for view in sections)


def _properties(workplace: Workplace) -> dict[str, str]:
    """Return what a form may know of who fills it; never which computer it is."""
    worker = workplace.worker
    return {"username": worker.name, "email": worker.email, "phonenumber": worker.phone}


def _definition(workplace: Workplace, interview: Interview, asked: Questionnaire) -> FormDefinition:
    # The shipped form may have changed since: the one that was asked is kept in the vault.
    if asked.digest == interview.form_digest:
        return asked.definition
    return load_xform(workplace.vault.get(StoredForm, interview.form_digest).xml)
