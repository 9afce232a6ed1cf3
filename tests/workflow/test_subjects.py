"""Several children in one case: what is about one is never read for another, and nothing is lost."""

import dataclasses
import json
import shutil

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as some

from fieldscreen.domain.assessments import Level
from fieldscreen.domain.encoding import canonical_json, decode, encode
from fieldscreen.domain.interviews import Interview
from fieldscreen.domain.people import AgeStatus, Person, Role
from fieldscreen.domain.referrals import Urgency
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.domain.subjects import PLACE, concerning, of_nobody, persons_in
from fieldscreen.referral import compose
from fieldscreen.vault import open_vault
from fieldscreen.workflow.assessing import assess_case, judge_case, read_case
from fieldscreen.workflow.cases import create_case, save_person, save_statement
from fieldscreen.workflow.following import begin_complement
from fieldscreen.workflow.gathering import NothingToReferError, gather
from fieldscreen.workflow.interviewing import start_interview
from fieldscreen.workflow.referring import (
    begin_referral,
    default_choices,
    keep_choices,
    prepare_referral,
    sign_referral,
)
from fieldscreen.workflow.subjects import (
    SubjectChoice,
    SubjectNeededError,
    Whom,
    subjects_in,
    subjects_of,
)
from support.offices import OFFICE, ROOT, Clock

NAME, AGE = "/data/who/child_given_name", "/data/who/age_estimated"
VIOLENCE, HOURS, DANGER = "/data/seen/violence", "/data/seen/long_hours", "/data/safety/danger_now"
VECTORS = sorted((ROOT / "tests/vault/vectors").glob("keyslots-*"))
_KNOWING_SUBJECTS = {
    f"keyslots-2-database-2-{one}"
    for one in ("children", "trust", "stamps", "templates", "disclosure", "tests")
}
OLD = [one for one in VECTORS if one.name not in _KNOWING_SUBJECTS]
ANOTHER = SubjectChoice(Whom.ANOTHER_CHILD)


def _said(reading):
    return canonical_json([encode(reading.explanations), reading.level, reading.is_settled, reading.age])


def _record(workplace, case, about=""):
    """Return the embedded record of a referral, without what is of the vault as a whole."""
    choices = dataclasses.replace(default_choices(workplace, case, about), recipient=OFFICE)
    contents = gather(workplace, case, choices, about)
    template = workplace.content.template(contents.kind)
    record = json.loads(compose(contents, template).record)
    for name in ("case_code", "number", "journal_head", "journal_sequence", "written_at"):
        del record["fieldscreen"][name]
    return canonical_json(record)


# -- the rule itself ---------------------------------------------------------------------------


@dataclasses.dataclass(frozen=True)
class Note:
    about: str


abouts = some.lists(some.sampled_from(["", PLACE, "a", "b", "c"]).map(Note))


@given(abouts)
def test_record_when_it_is_read_for_one_then_for_nobody_else_but_the_place(notes):
    persons = persons_in(notes)
    for person in persons or ("",):
        for note in concerning(notes, person, persons):
            assert note.about in {person, PLACE} or (not note.about and len(persons) <= 1)


@given(abouts)
def test_record_when_a_case_is_read_for_everybody_in_turn_then_none_is_lost_without_being_named(notes):
    persons = persons_in(notes)
    read = [note for person in persons or ("",) for note in concerning(notes, person, persons)]
    assert {id(note) for note in notes} == {id(note) for note in (*read, *of_nobody(notes, persons))}


# -- reading -----------------------------------------------------------------------------------


def test_interviews_when_none_says_whom_it_is_about_then_they_are_one_child_as_before(workplace, case, ask):
    ask("", {NAME: "Alpha", AGE: "13"})
    ask("", {VIOLENCE: "yes"})
    reading = read_case(workplace, case, "fr")
    assert len(reading.sittings) == 2
    assert (reading.subject.identifier, reading.subject.name, reading.others) == ("", "Alpha", ())
    assert (reading.level, reading.age, bool(reading.left_out)) == (
        Level.VIGILANCE,
        AgeStatus.MINOR,
        False,
    )


def test_interview_of_an_older_program_when_read_then_nobody_said_whom_it_is_about(workplace, case, ask):
    new = encode(ask().interview)
    old = {key: value for key, value in new.items() if key != "about"}
    assert decode(Interview, old) == decode(Interview, new)
    assert decode(Interview, old).about == ""


@pytest.mark.parametrize("vector", OLD, ids=lambda path: path.name)
def test_stored_vault_of_an_older_program_when_opened_then_its_case_is_one_child(vector, tmp_path):
    folder = shutil.copytree(vector, tmp_path / "stored")
    passphrase = json.loads((vector / "secrets.json").read_text(encoding="utf-8"))["passphrase"]
    with open_vault(folder, passphrase, clock=Clock()) as vault:
        interviews, persons = vault.all(Interview, case="case-1"), vault.all(Person, case="case-1")
        there = subjects_in("case-1", interviews, persons, vault.all(Statement, case="case-1"))
    (child,) = there.subjects
    assert (child.identifier, child.person) == ("", None)
    assert there.interviews_for(child) == interviews
    assert (there.unattributed, there.unattributed_statements) == ((), ())


def test_readings_when_two_children_are_in_a_case_then_each_is_of_one(workplace, case, ask, child):
    alpha, beta = child("alpha"), child("beta")
    ask(alpha, {NAME: "Alpha", AGE: "8"})
    ask(beta, {NAME: "Beta", AGE: "16", DANGER: "yes"})
    one, other = (read_case(workplace, case, "fr", about) for about in (alpha, beta))
    assert (one.subject.name, one.level, one.mixed) == ("Alpha", Level.NOTHING_PARTICULAR, ())
    assert (other.subject.name, other.level, other.mixed) == ("Beta", Level.DANGER, ())
    assert [each.identifier for each in one.others] == [beta]


@pytest.mark.parametrize(
    "act",
    [
        read_case,
        assess_case,
        lambda workplace, case, _language: default_choices(workplace, case),
        lambda workplace, case, _language: judge_case(workplace, case, Level.VIGILANCE, "motif"),
    ],
)
def test_case_when_it_is_about_two_and_nobody_is_named_then_it_is_refused(workplace, case, ask, child, act):
    for name in ("alpha", "beta"):
        ask(child(name))
    with pytest.raises(SubjectNeededError) as refused:
        act(workplace, case, "fr")
    assert refused.value.case == case


def test_person_when_no_interview_is_about_them_then_there_is_nothing_to_read(workplace, case, ask, child):
    ask("", {VIOLENCE: "yes"})
    ask(child("alpha"), {HOURS: "yes"})
    assert read_case(workplace, case, "fr", "somebody else").sittings == ()
    with pytest.raises(NothingToReferError):
        begin_referral(workplace, case, "somebody else")


def test_unattributed_when_the_case_is_about_one_child_then_it_counts_for_that_child(
    workplace, case, ask, child
):
    ask("", {VIOLENCE: "yes"})
    ask(child("alpha"), {AGE: "13"})
    assert len(read_case(workplace, case, "fr").sittings) == 2


def test_place_when_visited_then_it_is_read_for_each_child_but_not_what_it_says_of_others(
    workplace, case, ask, child
):
    site = ask(PLACE, {"/data/place/commune": "Exempleville", DANGER: "yes"}, "site")
    site.answer(f"{site.instances.add('/data/children/child')}/child_called", "Gamma")
    ask(child("alpha"), {AGE: "13"})
    ask(child("beta"), {AGE: "15"})
    for about in ("alpha", "beta"):
        assert read_case(workplace, case, "fr", about).level is Level.DANGER
        record = _record(workplace, case, about).decode()
        assert "Exempleville" in record
        assert "Gamma" not in record


def test_place_when_it_is_all_there_is_then_it_is_read_whole(workplace, case, ask):
    site = ask(PLACE, {}, "site")
    site.answer(f"{site.instances.add('/data/children/child')}/child_called", "Gamma")
    assert "Gamma" in _record(workplace, case).decode()


def test_age_when_entered_with_the_child_then_it_fills_the_gap_and_a_minor_wins(workplace, case, ask, child):
    about = child("alpha", given_name="Alpha", age_claim=AgeStatus.MINOR)
    ask(about, {"/data/who/birth_date": "2005-05-05", "/data/who/age_doubt": "no"})
    reading = read_case(workplace, case, "fr", about)
    assert reading.age is AgeStatus.MINOR
    assert json.loads(_record(workplace, case, about))["fieldscreen"]["child"]["given_name"] == "Alpha"


def test_names_when_one_childs_interviews_name_two_then_the_mix_up_is_told(workplace, case, ask, child):
    about = child("alpha", given_name="Alpha")
    ask(about, {NAME: "ALPHA"})
    assert read_case(workplace, case, "fr", about).mixed == ()
    ask(about, {NAME: "Beta"})
    assert read_case(workplace, case, "fr", about).mixed == ("ALPHA", "Beta")


def test_people_when_entered_on_the_case_then_another_child_it_is_about_is_not_printed_as_a_relative(
    workplace, case, ask, child
):
    ask(child("alpha"), {NAME: "Alpha"})
    ask(child("beta"), {NAME: "Beta"})
    save_person(workplace, case, Person("s", Role.SIBLING, given_name="Delta"))
    record = json.loads(_record(workplace, case, "alpha"))["fieldscreen"]
    assert [one["given_name"] for one in record["others"]] == ["Delta"]
    assert record["child"]["given_name"] == "Alpha"


def _pages(workplace, case, about):
    choices = dataclasses.replace(default_choices(workplace, case, about), recipient=OFFICE)
    contents = gather(workplace, case, choices, about)
    document = compose(contents, workplace.content.template(contents.kind))
    return contents, document


def test_parent_when_entered_with_one_child_then_another_childs_referral_does_not_name_them(
    workplace, case, ask, child
):
    ask(child("alpha"), {NAME: "Alpha"})
    ask(child("beta"), {NAME: "Beta"})
    save_person(workplace, case, Person("m", Role.PARENT, given_name="Mater", beside=("alpha",)))
    save_person(workplace, case, Person("s", Role.SIBLING, given_name="Soror", beside=("alpha", "beta")))
    save_person(workplace, case, Person("o", Role.OTHER_ADULT, given_name="Omnis"))
    told = {about: _pages(workplace, case, about) for about in ("alpha", "beta")}
    for about, (contents, document) in told.items():
        assert [one.given_name for one in contents.family] == (["Mater"] if about == "alpha" else [])
        assert [one.given_name for one in contents.others] == ["Soror", "Omnis"]
        assert ("Mater" in str(document)) == (about == "alpha")
        assert str(document.blocks).count("Inscrit pour le dossier entier") == 1  # Omnis alone
        record = json.loads(document.record)["fieldscreen"]
        assert [one.get("is_case_wide", False) for one in record["others"]] == [False, True]
        assert not any("beside" in one for one in (*record["family"], *record["others"]))


def test_parent_when_a_second_child_comes_then_they_stay_with_the_child_they_were_entered_for(
    workplace, case, ask
):
    ask("", {NAME: "Alpha", AGE: "13"})
    save_person(workplace, case, Person("m", Role.PARENT, given_name="Mater"))
    before = _record(workplace, case)
    beta = ask(ANOTHER, {NAME: "Beta"}).interview.about
    alpha = subjects_of(workplace, case).subjects[0].identifier
    assert workplace.vault.get(Person, "m").beside == (alpha,)
    assert _record(workplace, case, alpha) == before
    assert "Mater" not in str(_pages(workplace, case, beta)[1])


def test_words_when_they_are_about_everybody_then_each_referral_says_so_and_a_complement_not_again(
    workplace, case, ask, child
):
    for about in ("alpha", "beta"):
        ask(child(about), {NAME: about.title()})
    ask(PLACE, {"/data/place/commune": "Exempleville", DANGER: "no"}, "site")
    for name, about in (("all", PLACE), ("one", "alpha")):
        said = Statement(name, Source.SEEN, f"vu {name}", "fr", workplace.now(), about=about)
        save_statement(workplace, case, said)
    contents, document = _pages(workplace, case, "alpha")
    assert str(document.blocks).count("Le lieu ou toutes les personnes du dossier, et non une seule") == 1
    assert any(line.is_of_the_place for line in contents.facts)
    assert "au sujet du lieu, pour toutes les personnes du dossier" in str(document.blocks)
    choices = dataclasses.replace(
        default_choices(workplace, case, "alpha"), recipient=OFFICE, urgency=Urgency.IMMEDIATE
    )
    signed = sign_referral(workplace, prepare_referral(workplace, case, choices, "alpha")).referral
    news = gather(workplace, case, begin_complement(workplace, signed.identifier), "alpha")
    assert (news.statements, news.since.withdrawn_words) == ((), ())


# -- one child's reading does not hang on another ----------------------------------------------

ANSWERS = (
    {NAME: "Alpha", AGE: "13", "/data/who/parent1_name": "Exemple Ion"},
    {VIOLENCE: "yes", HOURS: "yes"},
    {VIOLENCE: "no", DANGER: "yes", "/data/place/commune": "Exempleville"},
    {"/data/school/attends": "no", "/data/said/words_exact": "Je dois ramener trente euros."},
)
STEPS = some.lists(
    some.tuples(some.sampled_from(["A", "B", "C", PLACE]), some.integers(0, 3), some.booleans()),
    max_size=3,
)


@settings(max_examples=4, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS, some.booleans())
@example([("A", 0, False), ("B", 2, True), (PLACE, 1, False), ("A", 1, True), ("B", 0, False)], True)
def test_reading_and_referral_when_other_children_come_then_they_are_the_same_to_the_byte(
    workplace, monkeypatch, steps, with_record
):
    # One moment for everything: what is compared must not differ by the time it was typed.
    at = workplace.now()
    monkeypatch.setattr(type(workplace), "now", lambda _self: at)

    def made(wanted):
        case = create_case(workplace).identifier
        for who in ("A", "B", "C"):
            if who in wanted or with_record:
                save_person(workplace, case, Person(f"{case}{who}", Role.CHILD, given_name=who))
        for number, (who, answers, with_statement) in enumerate([("A", 1, True), *steps]):
            if who not in wanted:
                continue
            about = PLACE if who == PLACE else f"{case}{who}"
            sitting = start_interview(
                workplace, case, "site" if who == PLACE else "reperage_mineur", about=about
            )
            for ref, value in (ANSWERS[answers] if who != PLACE else {DANGER: "no"}).items():
                sitting.answer(ref, value)
            if with_statement and who != PLACE:
                said = Statement(f"{case}{number}", Source.SEEN, f"vu pour {who}", "fr", at, about=about)
                save_statement(workplace, case, said)
        return case, f"{case}A"

    alone, among = made({"A", PLACE}), made({"A", "B", "C", PLACE})
    assert _said(read_case(workplace, alone[0], "fr", alone[1])) == _said(
        read_case(workplace, among[0], "fr", among[1])
    )
    assert _record(workplace, *alone) == _record(workplace, *among)


def test_reading_when_a_second_child_comes_after_unattributed_interviews_then_the_first_child_keeps_them(
    workplace, case, ask, child
):
    ask("", {NAME: "Alpha", AGE: "13"})
    ask("", {VIOLENCE: "yes"})
    save_statement(workplace, case, Statement("words", Source.SEEN, "vu", "fr", workplace.now()))
    keep_choices(
        workplace, case, dataclasses.replace(default_choices(workplace, case), actions_taken="Appel.")
    )
    judge_case(workplace, case, Level.VIGILANCE, "Elle dort en classe.")
    before, record = _said(read_case(workplace, case, "fr")), _record(workplace, case)

    beta = ask(SubjectChoice(Whom.ANOTHER_CHILD, given_name="Beta"), {NAME: "Beta", DANGER: "yes"})
    beta = beta.interview.about

    there = subjects_of(workplace, case)
    assert [one.name for one in there.subjects] == ["Alpha", "Beta"]
    assert (there.unattributed, there.unattributed_statements) == ((), ())
    first = there.subjects[0].identifier
    assert _said(read_case(workplace, case, "fr", first)) == before
    assert _record(workplace, case, first) == record
    assert [one.reason for one in read_case(workplace, case, "fr", first).judgements] == [
        "Elle dort en classe."
    ]
    assert read_case(workplace, case, "fr", beta).judgements == ()
    assert default_choices(workplace, case, beta).actions_taken == ""


def test_unattributed_when_they_name_two_children_then_they_count_for_nobody_once_one_is_told_apart(
    workplace, case, ask
):
    ask("", {NAME: "Alpha", VIOLENCE: "yes"})
    ask("", {NAME: "Beta", HOURS: "yes"})
    alpha = ask(SubjectChoice(Whom.ANOTHER_CHILD, given_name="Alpha"), {AGE: "13"}).interview.about
    reading = read_case(workplace, case, "fr", alpha)
    assert reading.mixed == ("Alpha", "Beta")
    gamma = ask(SubjectChoice(Whom.ANOTHER_CHILD, given_name="Gamma"), {AGE: "9"}).interview.about
    for about in (alpha, gamma):
        reading = read_case(workplace, case, "fr", about)
        assert (len(reading.sittings), reading.left_out.interviews, reading.mixed) == (1, 2, ())
        assert begin_referral(workplace, case, about).left_out.interviews == 2


def test_unattributed_when_a_person_of_another_name_comes_then_they_stay_with_the_child_they_name(
    workplace, case, ask, child
):
    ask("", {NAME: "Alpha", VIOLENCE: "yes"})
    ask(child("beta", given_name="Beta"), {AGE: "9"})
    assert [one.name for one in subjects_of(workplace, case).subjects] == ["Alpha", "Beta"]
    assert len(read_case(workplace, case, "fr", "beta").sittings) == 1


def test_parent_when_the_child_they_stood_beside_is_nobodys_any_more_then_they_do_not_vanish(
    workplace, case, ask, child
):
    ask(child("alpha"), {NAME: "Alpha"})
    save_person(workplace, case, Person("m", Role.PARENT, given_name="Mater", beside=("gone",)))
    contents, document = _pages(workplace, case, "alpha")

    assert [one.given_name for one in contents.family] == ["Mater"]
    assert "Mater" in str(document)
