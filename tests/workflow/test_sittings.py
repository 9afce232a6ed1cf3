import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.interviews import InterviewEvent
from fieldscreen.domain.statements import Source
from fieldscreen.workflow.cases import create_case, list_cases, open_case
from fieldscreen.workflow.failures import VaultLocked
from fieldscreen.workflow.interviewing import questionnaires, resume_interview, start_interview
from fieldscreen.workflow.sittings import SNAPSHOT_EVERY, InterviewFinishedError, InterviewIncompleteError
from fieldscreen.workflow.views import QuestionKind
from support.offices import PASSPHRASE

NAME, AGE = "/data/who/child_given_name", "/data/who/age_estimated"
ATTENDS, SINCE = "/data/school/attends", "/data/school/absence_since"
OPEN_STATES = [state for state in AnswerState if state.is_open]


@pytest.fixture
def sitting(workplace):
    case = create_case(workplace, "la petite au cartable bleu")
    return start_interview(workplace, case.identifier, "reperage_mineur", language="fr", second_language="ro")


def _again(workplace, sitting):
    """The same interview after a lock, as another start of the program opens it."""
    workplace.lock()
    workplace.unlock(PASSPHRASE)
    return resume_interview(workplace, sitting.interview.identifier)


def _state_of_everything(sitting):
    return {view.ref: view for section in sitting.sections() for view in sitting.questions(section.ref)}


def test_answer_when_given_then_it_is_in_the_store_before_the_call_returns(workplace, sitting):
    sitting.answer(NAME, "Măriuța")
    (event,) = workplace.vault.all(InterviewEvent, parent=sitting.interview.identifier)
    assert (event.ref, event.value, event.state) == (NAME, "Măriuța", AnswerState.ANSWERED)


def test_answer_when_it_makes_another_question_relevant_then_that_one_is_among_the_changes(sitting):
    assert SINCE in sitting.answer(ATTENDS, "no")
    assert SINCE in [view.ref for view in sitting.questions("/data/school")]


@pytest.mark.parametrize("state", OPEN_STATES)
@pytest.mark.parametrize("ref", [NAME, AGE, ATTENDS])
def test_absence_when_marked_then_it_is_kept_apart_from_every_other(workplace, sitting, ref, state):
    sitting.mark(ref, state)
    assert sitting.question(ref).state is state
    assert _again(workplace, sitting).question(ref).state is state


def test_word_unknown_when_typed_as_a_name_then_it_is_an_answer(sitting):
    sitting.answer(NAME, "unknown")
    assert sitting.question(NAME).state is AnswerState.ANSWERED


def test_source_when_chosen_then_it_stays_with_the_answer(workplace, sitting):
    sitting.answer(ATTENDS, "no", source=Source.THIRD_PERSON, note="la voisine")
    view = _again(workplace, sitting).question(ATTENDS)
    assert (view.source, view.note) == (Source.THIRD_PERSON, "la voisine")


def test_invalid_answer_when_given_then_it_is_kept_and_flagged(workplace, sitting):
    sitting.answer(AGE, "200")
    view = _again(workplace, sitting).question(AGE)
    assert view.value == "200"
    assert view.violation


def test_undo_when_repeated_then_every_answer_is_taken_back_in_turn(sitting):
    before = _state_of_everything(sitting)
    sitting.answer(NAME, "Ana")
    sitting.mark(AGE, AnswerState.REFUSED)
    sitting.answer(NAME, "Anca")
    assert sitting.undo()
    assert sitting.question(NAME).value == "Ana"
    assert sitting.undo()
    assert sitting.undo()
    assert sitting.undo() == ()
    assert _state_of_everything(sitting) == before


def _settled(sitting):
    return sum(section.answered for section in sitting.sections())


@pytest.mark.parametrize("take_back", [lambda one: one.undo(), lambda one: one.answer(NAME, "")])
def test_answer_when_taken_back_then_nothing_is_stated_any_more_even_after_a_lock(
    workplace, sitting, take_back
):
    sitting.answer(NAME, "Ana")
    assert _settled(sitting) == 1
    take_back(sitting)
    assert _settled(sitting) == _settled(_again(workplace, sitting)) == 0


def test_not_asked_when_stated_then_the_question_counts_as_settled(workplace, sitting):
    sitting.mark(NAME, AnswerState.NOT_ASKED)
    assert _settled(sitting) == _settled(_again(workplace, sitting)) == 1


def test_note_when_the_answer_changes_without_a_word_on_it_then_it_stays(sitting):
    sitting.answer(ATTENDS, "no", source=Source.THIRD_PERSON, note="la voisine")
    sitting.answer(ATTENDS, "yes")
    view = sitting.question(ATTENDS)
    assert (view.note, view.source) == ("la voisine", Source.THIRD_PERSON)


def test_interview_when_opened_again_after_many_answers_then_nothing_differs(workplace, sitting):
    for number in range(SNAPSHOT_EVERY + 3):
        sitting.answer(NAME, f"Nom {number}")
    sitting.answer(ATTENDS, "no")
    sitting.answer(SINCE, "2026-09")
    assert _state_of_everything(_again(workplace, sitting)) == _state_of_everything(sitting)


answers = st.lists(
    st.one_of(
        st.tuples(st.just(NAME), st.text(min_size=1, max_size=12).filter(lambda text: text.isprintable())),
        st.tuples(st.just(AGE), st.integers(0, 40).map(str)),
        st.tuples(st.just(ATTENDS), st.sampled_from(["yes", "no", "unknown", "not_safe", ""])),
        st.tuples(st.sampled_from([NAME, AGE, ATTENDS]), st.sampled_from(OPEN_STATES)),
        st.just("undo"),
    ),
    max_size=10,
)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(answers)
def test_interview_when_anything_was_done_in_any_order_then_opening_it_again_changes_nothing(workplace, acts):
    case = create_case(workplace)
    sitting = start_interview(workplace, case.identifier, "reperage_mineur")
    for act in acts:
        if act == "undo":
            sitting.undo()
        elif isinstance(act[1], AnswerState):
            sitting.mark(*act)
        else:
            sitting.answer(*act)
    again = resume_interview(workplace, sitting.interview.identifier)
    assert _state_of_everything(again) == _state_of_everything(sitting)


def test_position_when_remembered_then_it_is_the_one_after_a_lock(workplace, sitting):
    sitting.remember_position(AGE)
    assert _again(workplace, sitting).position == AGE


def test_languages_when_switched_then_the_questions_change_and_the_answers_stay(sitting):
    sitting.answer(ATTENDS, "no")
    french = sitting.question(ATTENDS)
    sitting.set_languages("ro", "fr")
    romanian = sitting.question(ATTENDS)
    assert romanian.label == french.second_label != french.label
    assert romanian.second_label == french.label
    assert romanian.value == "no"


def test_questions_when_listed_then_every_kind_is_known_and_every_label_is_there(sitting):
    for view in _state_of_everything(sitting).values():
        assert view.kind is not QuestionKind.UNSUPPORTED
        assert view.label
        assert view.second_label


def test_finishing_when_something_is_missing_then_it_says_what_and_stays_open(sitting):
    with pytest.raises(InterviewIncompleteError) as refused:
        sitting.finish()
    assert all(each.label and each.message and each.section_ref for each in refused.value.violations)
    assert not sitting.is_finished


def test_finished_interview_when_touched_then_it_is_refused_and_unchanged(workplace, sitting):
    for each in sitting.violations():
        sitting.mark(each.ref, AnswerState.UNKNOWN)
    for each in sitting.violations():
        sitting.mark(each.ref, AnswerState.UNKNOWN)
    sitting.finish()
    again = _again(workplace, sitting)
    assert again.is_finished
    with pytest.raises(InterviewFinishedError):
        again.answer(NAME, "Ana")
    with pytest.raises(InterviewFinishedError):
        again.mark(NAME, AnswerState.REFUSED)


def test_sitting_when_the_vault_was_locked_meanwhile_then_no_answer_is_pretended(workplace, sitting):
    sitting.answer(NAME, "Ana")
    workplace.lock()
    with pytest.raises(VaultLocked):
        sitting.answer(NAME, "Anca")
    assert sitting.question(NAME).value == "Ana"


def test_questionnaire_when_listed_then_its_languages_say_how_far_they_were_reviewed(workplace):
    first, *others = questionnaires(workplace)
    assert [entry.tag for entry in first.languages] == ["fr", "en", "ro", "bg"]
    assert {entry.status for one in (first, *others) for entry in one.languages} == {"draft"}


def test_case_when_listed_then_the_child_and_the_drafts_are_told(workplace, sitting):
    sitting.answer(NAME, "Măriuța")
    sitting.answer("/data/who/child_family_name", "Exemple")
    (row,) = list_cases(workplace)
    assert (row.child_name, row.interviews, row.drafts) == ("Măriuța Exemple", 1, 1)
    file = open_case(workplace, row.identifier)
    assert file.interviews[0].answered == 2
