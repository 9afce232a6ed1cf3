"""What leaves, from one interview or several: nothing lost, nothing sharpened, nothing mixed up."""

import dataclasses
from datetime import UTC, datetime, timedelta, timezone

import pytest

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import AgeStatus, Person, Role
from fieldscreen.domain.referrals import ParentsInformed, Urgency
from fieldscreen.domain.statements import Source
from fieldscreen.domain.workers import Recipient
from fieldscreen.referral import compose
from fieldscreen.screening.assessment import Level
from fieldscreen.workflow.assessing import assess_case, judge_case, read_case
from fieldscreen.workflow.cases import create_case, save_person
from fieldscreen.workflow.gathering import gather
from fieldscreen.workflow.interviewing import resume_interview, start_interview
from fieldscreen.workflow.referring import (
    AlreadySignedError,
    default_choices,
    prepare_referral,
    sign_referral,
)
from fieldscreen.workflow.workplace import Surroundings, Workplace
from support.offices import PASSPHRASE, WORKER, Clock, content
from support.read_packs import child_set

VIOLENCE, HOURS = "/data/seen/violence", "/data/seen/long_hours"


@pytest.fixture
def case(workplace):
    return create_case(workplace).identifier


@pytest.fixture
def interview(workplace, case):
    """Start an interview of the case with some answers."""

    def start(answers=None, **more):
        sitting = start_interview(workplace, case, "reperage_mineur")
        for ref, value in (answers or {}).items():
            sitting.answer(ref, value, **more)
        return sitting

    return start


def _contents(workplace, case):
    choices = dataclasses.replace(default_choices(workplace, case), recipient=Recipient("CRIP d’exemple"))
    return gather(workplace, case, choices)


FIRST = {
    "/data/who/child_given_name": "Măriuța",
    "/data/who/child_family_name": "Exemple",
    "/data/who/age_estimated": "13",
    "/data/who/parent1_name": "Exemple Ion",
    "/data/place/site": "Terrain d’exemple",
    "/data/place/address": "derrière la gare",
    "/data/urgency/urgency_level": "immediate",
    "/data/parents/parents_informed": "no_contrary_to_interest",
    "/data/parents/not_informed_reason": "Il est présent.",
}


def test_contents_when_a_second_interview_says_little_then_the_first_stays(workplace, case, interview):
    interview(FIRST)
    before = _contents(workplace, case)
    interview({VIOLENCE: "yes"})
    after = _contents(workplace, case)
    assert after.child.display_name == before.child.display_name == "Măriuța Exemple"
    assert [one.display_name for one in after.family] == ["Exemple Ion"]
    assert (after.place, after.urgency, after.parents) == (before.place, before.urgency, before.parents)
    assert after.parents.status is ParentsInformed.NO_CONTRARY_TO_INTEREST
    assert after.place.address == "derrière la gare"


def test_contents_when_two_interviews_name_the_same_parent_then_it_stands_once(workplace, case, interview):
    interview({"/data/who/parent1_name": "Exemple Ion"})
    interview({"/data/who/parent1_name": "exemple ion", "/data/who/parent2_name": "Exemple Ana"})
    assert [one.display_name for one in _contents(workplace, case).family] == ["Exemple Ion", "Exemple Ana"]


def test_assessment_when_interviews_contradict_then_the_sign_stays_and_both_are_named(
    workplace, case, interview
):
    interview({VIOLENCE: "yes"}, source=Source.SEEN)
    interview({VIOLENCE: "no"}, source=Source.ADULT_WORDS)
    explanation = child_set(assess_case(workplace, case, "fr"))
    coercion = next(line for line in explanation.dimensions if line.code == "D5")
    (violence,) = [line for line in coercion.present if line.code == "D5.violence"]
    assert [one.source for one in violence.supporting] == ["vu par le professionnel"]
    assert [one.source for one in violence.opposing] == ["dit par un adulte"]
    assert workplace.vault.journal()[-1].action is Action.ASSESSMENT_MADE


def test_assessment_when_a_later_interview_leaves_a_question_open_then_the_answer_stays(
    workplace, case, interview
):
    interview({HOURS: "yes"})
    interview().mark(HOURS, AnswerState.UNKNOWN)
    explanation = child_set(assess_case(workplace, case, "fr"))
    assert "D4.hours" in [one.code for line in explanation.dimensions for one in line.present]


@pytest.mark.parametrize(
    ("answers", "status"),
    [
        ({}, AgeStatus.DOUBTFUL),
        ({"/data/who/age_estimated": "13"}, AgeStatus.MINOR),
        ({"/data/who/birth_date": "2005-05-05", "/data/who/age_doubt": "yes"}, AgeStatus.DOUBTFUL),
        ({"/data/who/birth_date": "2005-05-05", "/data/who/age_estimated": "14"}, AgeStatus.DOUBTFUL),
        ({"/data/who/birth_date": "2005-05-05", "/data/who/age_doubt": "no"}, AgeStatus.ADULT),
    ],
)
def test_age_when_told_then_doubt_beats_certainty_and_chooses_the_pack(
    workplace, case, interview, answers, status
):
    interview(answers)
    reading = read_case(workplace, case, "fr")
    assert reading.age is status
    packs = {one.pack_reference.partition("@")[0] for one in reading.explanations}
    assert {"fr-bidonville", "unodc-general"} <= packs
    assert {one for one in packs if one.startswith("ilo-2009-")} == {
        "ilo-2009-adult-labour" if status is AgeStatus.ADULT else "ilo-2009-child-labour"
    }


def test_age_when_one_interview_says_minor_then_the_minor_counts(workplace, case, interview):
    interview({"/data/who/birth_date": "2005-05-05", "/data/who/age_doubt": "no"})
    interview({"/data/who/age_estimated": "15"})
    assert read_case(workplace, case, "fr").age is AgeStatus.MINOR


def test_age_when_a_birthday_has_passed_since_the_facts_then_the_child_stays_a_child(
    workplace, case, interview
):
    interview(
        {
            "/data/safety/observed_on": "2022-11-17",
            "/data/who/birth_date": "2006-01-01",
            HOURS: "yes",
            "/data/school/attends": "no",
        }
    )
    explanation = child_set(assess_case(workplace, case, "fr"))
    assert explanation.level is Level.CONVERGING


def test_judgement_when_made_then_the_referral_prints_it_beside_the_reading(workplace, case, interview):
    interview(FIRST)
    judge_case(workplace, case, Level.DANGER, "Elle n’est pas rentrée hier soir.")
    contents = _contents(workplace, case)
    (line,) = contents.judgements
    assert (line.level, line.reason) == ("Danger", "Elle n’est pas rentrée hier soir.")
    composed = str(compose(contents, workplace.content.template(contents.kind)).blocks)
    changing = [gap for gap in contents.assessments[0].gaps if gap.turns_level or gap.turns_dimension]
    assert changing
    decisive = [words for gap in changing for words in (gap.code, gap.effect)]
    for words in ("Avis du professionnel", line.reason, *decisive):
        assert words in composed.replace("\\xa0", "\u00a0")


@pytest.mark.parametrize("state", [state for state in AnswerState if state.is_open])
@pytest.mark.parametrize("name", ["who/birth_date", "who/child_family_name", "said/words_exact"])
def test_absence_when_stated_of_a_named_question_then_the_document_says_which(
    workplace, case, interview, name, state
):
    interview().mark(f"/data/{name}", state)
    told = {line.ref: line.state for line in _contents(workplace, case).unknowns}
    assert told[f"/data/{name}"] is state


def test_remark_when_made_on_a_named_question_then_it_is_printed(workplace, case, interview):
    interview({"/data/place/commune": "Exempleville"}, note="selon la voisine")
    assert "selon la voisine" in [line.note for line in _contents(workplace, case).facts]


def test_danger_and_day_of_the_facts_when_stated_then_they_are_printed(workplace, case, interview):
    interview({"/data/safety/danger_now": "yes", "/data/safety/observed_on": "2026-10-03"})
    contents = _contents(workplace, case)
    facts = {line.ref.rsplit("/", 1)[-1]: line for line in contents.facts}
    assert facts["danger_now"].answer == "Oui"
    assert facts["observed_on"].dated == UncertainDate.parse("2026-10-03")
    assert contents.urgency is Urgency.IMMEDIATE


def test_words_when_an_adult_said_them_then_they_are_not_the_childs(workplace, case, interview):
    sitting = interview({"/data/said/words_exact": "Elle exagère."}, source=Source.ADULT_WORDS)
    (words,) = _contents(workplace, case).statements
    assert words.source is Source.ADULT_WORDS
    assert words.recorded_at > sitting.started_at


def test_parents_when_nothing_was_stated_then_no_answer_is_made_up(workplace, case, interview):
    interview()
    assert _contents(workplace, case).parents.status is ParentsInformed.UNDECIDED


def test_persons_when_entered_on_the_case_then_none_pushes_another_out(workplace, case, interview):
    interview({"/data/who/child_given_name": "Măriuța", "/data/who/parent1_name": "Exemple Ion"})
    for number, role in enumerate((Role.PARENT, Role.ADULT_CONCERNED, Role.CHILD, Role.SIBLING)):
        save_person(workplace, case, Person(f"p{number}", role, given_name=f"Personne {number}"))
    contents = _contents(workplace, case)
    assert [one.display_name for one in contents.family] == ["Personne 0", "Exemple Ion"]
    assert [one.display_name for one in contents.others] == ["Personne 1", "Personne 2", "Personne 3"]
    assert contents.child.given_name == "Măriuța"


@pytest.mark.parametrize("slip", ["²", "1²", "treize", "999", "\udc80"])
def test_age_when_a_slip_is_typed_then_it_is_kept_and_nothing_breaks(workplace, case, interview, slip):
    sitting = interview({"/data/who/age_estimated": slip})
    again = resume_interview(workplace, sitting.interview.identifier)
    assert again.question("/data/who/age_estimated").value == slip.encode(errors="replace").decode().replace(
        "?", "\ufffd"
    )
    assert _contents(workplace, case).child.born is None


@pytest.mark.parametrize("state", [state for state in AnswerState if state.is_open])
def test_annotation_when_put_on_an_absence_then_the_absence_stays(workplace, interview, state):
    sitting = interview()
    sitting.mark("/data/who/child_given_name", state)
    sitting.annotate("/data/who/child_given_name", source=Source.THIRD_PERSON, note="a pleuré")
    view = resume_interview(workplace, sitting.interview.identifier).question("/data/who/child_given_name")
    assert (view.state, view.source, view.note) == (state, Source.THIRD_PERSON, "a pleuré")


def test_two_sittings_when_open_on_one_interview_then_no_answer_is_overwritten(workplace, interview):
    from fieldscreen.vault import RecordFinal

    first = interview()
    second = resume_interview(workplace, first.interview.identifier)
    first.answer(VIOLENCE, "yes")
    with pytest.raises(RecordFinal):
        second.answer(HOURS, "yes")
    again = resume_interview(workplace, first.interview.identifier)
    assert again.question(VIOLENCE).value == "yes"


def test_signing_when_the_same_pages_come_twice_then_the_second_is_refused(workplace, case, interview):
    interview(FIRST)
    prepared = prepare_referral(workplace, case, default_choices(workplace, case))
    sign_referral(workplace, prepared)
    with pytest.raises(AlreadySignedError):
        sign_referral(workplace, prepared)


def test_day_when_work_is_late_far_from_utc_then_it_is_the_day_of_the_place(tmp_path):
    west = timezone(timedelta(hours=-4))

    class Evening(Clock):
        def __init__(self):
            self.now = datetime(2026, 11, 22, 21, tzinfo=west)

    from support.offices import CHEAP

    workplace = Workplace(Surroundings(tmp_path / "vault", content(), Evening(), CHEAP))
    workplace.create(WORKER, PASSPHRASE)
    workplace.unlock(PASSPHRASE)
    case = create_case(workplace).identifier
    start_interview(workplace, case, "reperage_mineur").answer(HOURS, "yes")
    workplace.lock()
    workplace.unlock(PASSPHRASE)
    (line,) = [line for line in _contents(workplace, case).facts if line.ref == HOURS]
    assert line.recorded.isoformat() == "2026-11-22"
    assert workplace.vault.journal()[-1].at.tzinfo is not None
    assert workplace.vault.journal()[-1].at.astimezone(UTC).day == 23
    workplace.lock()
