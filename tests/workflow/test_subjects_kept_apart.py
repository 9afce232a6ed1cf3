"""Several children in one case: attributed and attributed anew, judged, referred and counted one by one."""

import dataclasses
from types import SimpleNamespace

import pytest

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.assessments import Level
from fieldscreen.domain.interviews import Interview
from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import Person
from fieldscreen.domain.retention import Outcome
from fieldscreen.domain.subjects import PLACE
from fieldscreen.vault import Change, Record
from fieldscreen.vault.errors import DiskFull
from fieldscreen.workflow.assessing import judge_case, read_case
from fieldscreen.workflow.cases import list_cases, open_case
from fieldscreen.workflow.closed_cases import CaseReadOnlyError
from fieldscreen.workflow.counting import count_case
from fieldscreen.workflow.following import begin_complement
from fieldscreen.workflow.interviewing import resume_interview
from fieldscreen.workflow.referring import (
    default_choices,
    prepare_referral,
    sign_referral,
)
from fieldscreen.workflow.retention import ClosingCard, close_case
from fieldscreen.workflow.subjects import (
    SubjectChoice,
    Whom,
    attribute,
    subjects_of,
)
from fieldscreen.workflow.trends import trends_in_case
from support.offices import OFFICE

NAME, AGE, DANGER = "/data/who/child_given_name", "/data/who/age_estimated", "/data/safety/danger_now"
HOURS = "/data/seen/long_hours"
ANOTHER = SubjectChoice(Whom.ANOTHER_CHILD)


def test_attribution_when_changed_then_the_answers_move_with_a_line_in_the_journal(workplace, case, ask):
    kept, moved = ask("", {NAME: "Alpha"}), ask("", {HOURS: "yes"})
    moved.mark("/data/who/child_given_name", AnswerState.UNKNOWN)
    beta = attribute(workplace, moved.interview.identifier, ANOTHER).about
    assert [line.action for line in workplace.vault.journal()[-1:]] == [Action.INTERVIEW_ATTRIBUTED]
    there = subjects_of(workplace, case)
    assert [one.interviews[0].identifier for one in there.subjects] == [
        kept.interview.identifier,
        moved.interview.identifier,
    ]
    assert there.subjects[1].identifier == beta
    back = SubjectChoice(Whom.PERSON, there.subjects[0].identifier)
    attribute(workplace, moved.interview.identifier, back)
    assert len(read_case(workplace, case, "fr").sittings) == 2


def test_attribution_when_the_interview_is_open_in_a_sitting_then_the_sitting_does_not_undo_it(
    workplace, case, ask
):
    ask("", {NAME: "Alpha"})
    sitting = ask("", {}, "site")
    about = attribute(workplace, sitting.interview.identifier, ANOTHER).about
    sitting.remember_position("/data/place/commune")
    assert resume_interview(workplace, sitting.interview.identifier).interview.about == about
    sitting.finish()
    assert workplace.vault.get(Interview, sitting.interview.identifier).about == about


def test_attribution_when_the_interview_is_finished_then_its_answers_stay_as_they_were(workplace, case, ask):
    sitting = ask("", {"/data/place/commune": "Exempleville"}, "site")
    sitting.finish()
    before = resume_interview(workplace, sitting.interview.identifier)
    made = attribute(workplace, sitting.interview.identifier, SubjectChoice(Whom.PLACE))
    after = resume_interview(workplace, sitting.interview.identifier)
    assert made.about == after.interview.about == PLACE
    assert list(after.answers()) == list(before.answers())
    assert after.is_finished


def test_attribution_when_the_case_is_closed_then_it_is_refused(workplace, case, ask):
    interview = ask("", {NAME: "Alpha"}).interview.identifier
    close_case(workplace, case, ClosingCard(next(iter(Outcome)), "fait", "", None))
    with pytest.raises(CaseReadOnlyError):
        attribute(workplace, interview, ANOTHER)


# -- one act, or none ----------------------------------------------------------------------------


@pytest.fixture
def written(workplace, monkeypatch):
    """Count the acts that reach the vault, and let the disk be full from the *n*-th on."""
    commit, acts = workplace.vault.commit, []

    def counted(*changes):
        if written_from.room == len(acts):
            raise DiskFull
        acts.append(changes)
        return commit(*changes)

    written_from = SimpleNamespace(acts=acts, room=None)
    monkeypatch.setattr(workplace.vault, "commit", counted)
    return written_from


def _everything(workplace, case):
    vault = workplace.vault
    return vault.all(Person, case=case), vault.all(Interview, case=case), len(vault.journal())


@pytest.mark.parametrize("room", [0, 1])
def test_second_child_when_the_disk_fills_up_then_person_and_interview_come_together_or_not_at_all(
    workplace, case, ask, written, room
):
    ask("", {NAME: "Alpha"})
    before, written.acts[:], written.room = _everything(workplace, case), [], room
    beta = SubjectChoice(Whom.ANOTHER_CHILD, given_name="Beta")
    if room:
        about = ask(beta).interview.about
        assert [one.name for one in subjects_of(workplace, case).subjects] == ["Alpha", "Beta"]
        assert about in {one.identifier for one in workplace.vault.all(Person, case=case)}
    else:
        with pytest.raises(DiskFull):
            ask(beta)
        assert _everything(workplace, case) == before


def test_attribution_when_the_disk_is_full_then_nobody_was_entered_for_it(workplace, case, ask, written):
    ask("", {NAME: "Alpha"})
    moved = ask("", {HOURS: "yes"}).interview.identifier
    before, written.room = _everything(workplace, case), len(written.acts)
    with pytest.raises(DiskFull):
        attribute(workplace, moved, ANOTHER)
    assert _everything(workplace, case) == before
    written.room += 1
    assert attribute(workplace, moved, ANOTHER).about
    assert len(subjects_of(workplace, case).persons) == 2


# -- judgements, referrals, figures, trends ----------------------------------------------------


def test_judgement_when_made_of_one_child_then_it_stands_beside_that_child_only(workplace, case, ask, child):
    for name in ("alpha", "beta"):
        ask(child(name), {AGE: "13"})
    judge_case(workplace, case, Level.DANGER, "Elle n’est pas rentrée.", about="beta")
    assert [one.reason for one in read_case(workplace, case, "fr", "beta").judgements]
    assert read_case(workplace, case, "fr", "alpha").judgements == ()


def test_judgement_of_an_older_program_when_two_children_were_there_then_it_is_nobodys_and_counted(
    workplace, case, ask, child
):
    for name in ("alpha", "beta"):
        ask(child(name), {AGE: "13"})
    made = judge_case(workplace, case, Level.DANGER, "Motif.", about="beta")
    old = dataclasses.replace(made, identifier="older", about="")
    workplace.vault.commit(Change(Action.JUDGEMENT_MADE, "Modèle", Record(old, "older", case)))
    reading = read_case(workplace, case, "fr", "alpha")
    assert (reading.judgements, reading.left_out.judgements) == ((), 1)


def test_referral_when_signed_for_one_child_then_it_says_whose_it_is_and_the_complement_is_of_that_child(
    workplace, case, ask, child
):
    for name in ("alpha", "beta"):
        ask(child(name), {NAME: name.title(), AGE: "13"})
    choices = dataclasses.replace(
        default_choices(workplace, case, "beta"), recipient=OFFICE, is_synthetic=True
    )
    signed = sign_referral(workplace, prepare_referral(workplace, case, choices, "beta"))
    assert signed.referral.about == "beta"
    begun = begin_complement(workplace, signed.referral.identifier)
    assert default_choices(workplace, case, "beta") == begun
    assert default_choices(workplace, case, "alpha").actions_taken == ""


def test_count_when_a_case_is_about_two_then_it_is_one_line_by_whoever_is_read_highest(
    workplace, case, ask, child
):
    ask(child("alpha"), {AGE: "7"})
    ask(child("beta"), {AGE: "16", DANGER: "yes"})
    counted = count_case(workplace, case)
    assert (counted.level, counted.age_band.value) == ("danger", "9-17")


def test_trend_when_two_children_are_followed_then_their_weeks_are_not_one_series(
    workplace, case, ask, child
):
    for name, came in (("alpha", "4"), ("beta", "1")):
        child(name)
        for week in ("2026-11-02", "2026-11-09"):
            answers = {"/data/week/week_of": week, "/data/week/days_present": came}
            ask(name, answers, "vie_scolaire")
    trends = trends_in_case(workplace, case, "fr")
    assert [(one.subject.identifier, [week.present for week in one.weeks]) for one in trends] == [
        ("alpha", [4, 4]),
        ("beta", [1, 1]),
    ]


def test_list_of_cases_when_a_case_is_about_two_then_it_names_both(workplace, case, ask, child):
    ask(child("alpha"), {NAME: "Alpha"})
    ask(child("beta"), {NAME: "Beta"})
    assert [row.child_name for row in list_cases(workplace)] == ["Alpha, Beta"]


def test_case_file_when_opened_then_it_tells_its_people_apart(workplace, case, ask, child):
    ask(child("alpha"), {NAME: "Alpha"})
    ask(child("beta"))
    there = open_case(workplace, case).subjects
    assert [(one.number, one.name) for one in there.subjects] == [(1, "Alpha"), (2, "")]
    assert there.are_several
