"""What is held back from a recipient leaves in no form, is told honestly, and is kept with its reason."""

import dataclasses
import io
import re
import subprocess

import pikepdf
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.assessments import Level
from fieldscreen.domain.danger import Called
from fieldscreen.domain.disclosures import Disclosure, Ground, HeldBack, ItemKind
from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.referral import compose
from fieldscreen.referral.contents import GroundCount, HeldPart
from fieldscreen.referral.embedded import read_record
from fieldscreen.screening.rule import Presence
from fieldscreen.workflow.assessing import judge_case
from fieldscreen.workflow.cases import create_case, save_person, save_statement
from fieldscreen.workflow.danger import note_call
from fieldscreen.workflow.following import begin_complement
from fieldscreen.workflow.gathering import gather_disclosed
from fieldscreen.workflow.interviewing import start_interview
from fieldscreen.workflow.referring import (
    DisclosureChangedError,
    default_choices,
    keep_choices,
    prepare_referral,
    sign_referral,
)
from support.offices import OFFICE, opened, workplace_on

CANARY = re.compile(r"canari\w+")
VIOLENCE = "/data/seen/violence"
ANSWERS = {
    "/data/who/child_given_name": "Măriuța",
    "/data/who/age_estimated": "13",
    "/data/who/parent1_name": "Mère Canarimère",
    "/data/place/commune": "Exempleville",
    "/data/place/site": "canarisite",
    "/data/place/address": "canariadresse",
    "/data/school/school_name": "canariécole",
    "/data/seen/seen_facts": "canarifaits",
    "/data/said/words_exact": "canariparole",
    "/data/said/words_present": "canaritémoin",
    VIOLENCE: "yes",
}


def held(*keys, ground=Ground.PERSON_AT_RISK, reason=""):
    return tuple(HeldBack(key, ground, reason) for key in keys)


@pytest.fixture(scope="module")
def workplace(tmp_path_factory):
    with opened(workplace_on(tmp_path_factory.mktemp("disclosing") / "vault")) as made:
        yield made


@pytest.fixture(scope="module")
def rich_case(workplace):
    """A case in which everything that can be held back has words of its own."""
    case = create_case(workplace).identifier
    sitting = start_interview(workplace, case, "reperage_mineur")
    for ref, value in ANSWERS.items():
        sitting.answer(ref, value, source=Source.CHILD_WORDS if "said" in ref else Source.SEEN)
    sitting.mark("/data/seen/injuries", AnswerState.REFUSED)
    sitting.annotate("/data/seen/injuries", source=Source.SEEN, note="canariremarque")
    sitting.annotate("/data/said/words_exact", source=Source.CHILD_WORDS, note="canariaparté")
    save_person(workplace, case, Person("neighbour", Role.OTHER_ADULT, given_name="Canarivoisine"))
    for source in (Source.THIRD_PERSON, Source.INTERPRETATION):
        said = Statement(
            source.value, source, f"canari{source}", "fr", workplace.now(), speaker=f"Canariqui{source}"
        )
        save_statement(workplace, case, said)
    note_call(
        workplace, case, Called.CHILD_HELPLINE, workplace.now(), whom="canarilequel", said="canariappel"
    )
    judge_case(workplace, case, Level.DANGER, "canarijugement")
    return case


@pytest.fixture(scope="module")
def choices(workplace, rich_case):
    begun = default_choices(workplace, rich_case)
    return dataclasses.replace(begun, recipient=OFFICE, is_synthetic=True)


@pytest.fixture(scope="module")
def offered(workplace, rich_case, choices):
    return gather_disclosed(workplace, rich_case, choices).offered


def free(offered):
    return [one for one in offered if one.binding is None]


def canaries(item):
    return {word.casefold() for word in CANARY.findall(item.words.casefold())}


def hold(workplace, case, choices, *keys, **more):
    return prepare_referral(workplace, case, dataclasses.replace(choices, held_back=held(*keys, **more)))


def every_byte_and_word(pdf):
    """Return everything a file says: its text, and each of its streams and strings opened."""
    drawn = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    said = [" ".join(drawn.stdout.decode().split())]
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for one in opened.objects:
            if isinstance(one, pikepdf.Stream):
                content = one.read_bytes()
                said += [content.decode("utf-8", "ignore"), content.decode("utf-16-be", "ignore")]
            said.append(str(one.unparse().decode("latin-1")))
            said += _strings(one)
    return "\n".join(said).casefold()


def _strings(value):
    if isinstance(value, pikepdf.String):
        return [str(value)]
    if isinstance(value, pikepdf.Dictionary) and not value.is_indirect:
        return [word for key in value for word in _strings(value[key])]
    if isinstance(value, pikepdf.Array):
        return [word for one in value for word in _strings(one)]
    return []


def leaving_alone(offered, keys):
    """Return the words that are in nothing that is held back, nor in what goes along with it."""
    held = [one for one in offered if one.key in keys]
    # Words take along who told them and where, and with them the answers they were written in.
    along = {one.key.partition(":")[2] for one in held if one.key.startswith("words:")}
    stays = [
        one
        for one in offered
        if one.key not in keys
        and one.kind is not ItemKind.INFORMANTS  # names nobody but the tellers of other lines
        and one.key.partition(":")[2] not in along
    ]
    return set().union(*map(canaries, stays)) - set().union(*map(canaries, held))


@settings(max_examples=25)
@given(places=st.sets(st.integers(0, 60)))
def test_record_when_anything_is_held_back_then_its_words_are_nowhere_in_it_and_the_rest_is(
    workplace, rich_case, choices, offered, places
):
    keys = {one.key for place, one in enumerate(free(offered)) if place in places}

    told = gather_disclosed(workplace, rich_case, dataclasses.replace(choices, held_back=held(*keys)))

    template = workplace.content.template(told.contents.kind)
    said = compose(told.contents, template).record.decode().casefold()
    gone = set().union(*(canaries(one) for one in offered if one.key in keys))
    assert {word for word in gone if word in said} == set()
    assert {word for word in leaving_alone(offered, keys) if word not in said} == set()


# Not shrunk: a picture of pages for each step down would take minutes, and the first set found says enough.
@settings(max_examples=3, phases=(Phase.generate,))
@given(places=st.sets(st.integers(0, 60)))
def test_document_when_anything_is_held_back_then_its_words_are_in_no_text_stream_or_copy(
    workplace, rich_case, choices, offered, places
):
    keys = {one.key for place, one in enumerate(free(offered)) if place in places}

    prepared = hold(workplace, rich_case, choices, *keys)

    said = every_byte_and_word(prepared.pdf)
    gone = set().union(*(canaries(one) for one in offered if one.key in keys))
    assert {word for word in gone if word in said} == set()
    assert {word for word in leaving_alone(offered, keys) if word not in said} == set()
    assert prepared.echoes == ()


def test_document_when_everything_is_held_back_then_it_says_how_much_and_why_and_nothing_untrue(
    workplace, rich_case, choices, offered
):
    keys = [one.key for one in offered if one.binding is None]

    prepared = hold(workplace, rich_case, choices, *keys, ground=Ground.ANOTHER_AT_RISK)

    said = every_byte_and_word(prepared.pdf)
    told = prepared.contents.held
    assert read_record(prepared.pdf)["held_back"]["grounds"] == [
        {"ground": "another_at_risk", "count": told.count}
    ]
    assert told.grounds == (GroundCount(Ground.ANOTHER_AT_RISK, told.count),)
    assert {HeldPart.FAMILY, HeldPart.REPORTED, HeldPart.INDICATORS, HeldPart.CALLS} <= set(told.parts)
    for untrue in ("aucun titulaire", "personne d’autre n’a été consigné", "rien n’a été consigné"):
        assert untrue not in said
    assert "măriuța" in said
    assert "exempleville" in said


def test_indicators_when_an_answer_behind_them_is_held_back_then_they_are_neither_present_nor_open(
    workplace, rich_case, choices, offered
):
    key = next(one.key for one in offered if one.key.endswith(VIOLENCE))
    whole = gather_disclosed(workplace, rich_case, choices).contents
    told = gather_disclosed(workplace, rich_case, dataclasses.replace(choices, held_back=held(key))).contents

    def resting(contents, presence):
        return {
            (one.pack_reference, line.code)
            for one in contents.assessments
            for dimension in one.dimensions
            for line in getattr(dimension, presence)
        }

    gone = resting(whole, Presence.PRESENT) - resting(told, Presence.PRESENT)
    question = next(one.name for one in offered if one.key == key)
    assert gone
    assert gone & (resting(told, Presence.UNKNOWN) | resting(told, Presence.ABSENT)) == set()
    assert question not in str(told)
    assert told.held.is_read_without


def test_what_a_referral_cannot_do_without_when_it_is_asked_to_be_held_back_then_it_leaves(
    workplace, rich_case, choices, offered
):
    bound = [one for one in offered if one.binding is not None]

    prepared = hold(workplace, rich_case, choices, *(one.key for one in bound))

    assert {ItemKind.SENDER, ItemKind.CHILD, ItemKind.COMMUNE, ItemKind.URGENCY, ItemKind.PARENTS} == {
        one.kind for one in bound
    }
    assert prepared.contents.held.count == 0
    assert prepared.contents.child.given_name == "Măriuța"


def test_parents_when_the_child_has_no_name_then_they_are_the_only_way_and_cannot_be_held_back(workplace):
    case = create_case(workplace).identifier
    sitting = start_interview(workplace, case, "reperage_mineur")
    sitting.answer("/data/who/parent1_name", "Exemple Ion")
    sitting.answer("/data/place/site", "sous le pont")
    offered = gather_disclosed(workplace, case, default_choices(workplace, case)).offered

    kinds = {one.kind: one.binding for one in offered}

    assert kinds[ItemKind.FAMILY] is kinds[ItemKind.PLACE] is not None


def test_name_when_held_back_and_said_elsewhere_then_the_place_is_pointed_out(workplace, rich_case, choices):
    typed = dataclasses.replace(choices, urgency_reason="Madame Canarivoisine a peur.")

    prepared = hold(workplace, rich_case, typed, "person:neighbour")

    assert [(one.item.name, one.pieces) for one in prepared.echoes] == [("Canarivoisine", ("Canarivoisine",))]


def test_referral_when_something_else_would_leave_than_was_seen_then_nothing_is_written(
    workplace, rich_case, choices, offered
):
    changed = dataclasses.replace(choices, actions_taken="École appelée.")

    with pytest.raises(DisclosureChangedError):
        prepare_referral(workplace, rich_case, changed, seen=offered)
    key = "person:neighbour"
    kept = dataclasses.replace(choices, held_back=held(key))
    assert prepare_referral(workplace, rich_case, kept, seen=offered).contents.held.count == 1


def test_other_reason_when_it_has_no_words_then_it_is_refused():
    with pytest.raises(InvalidValueError):
        HeldBack("place:site", Ground.OTHER, " ")


def test_complement_when_something_was_held_back_before_then_it_stays_so_and_is_told_as_such_when_let_out(
    workplace,
):
    case = create_case(workplace).identifier
    sitting = start_interview(workplace, case, "reperage_mineur")
    sitting.answer("/data/who/child_given_name", "Măriuța")
    sitting.answer("/data/who/age_estimated", "13")
    sitting.answer("/data/seen/seen_facts", "canarifaits")
    said = Statement(
        "said", Source.THIRD_PERSON, "Elle crie la nuit.", "fr", workplace.now(), speaker="canariqui"
    )
    save_statement(workplace, case, said)
    begun = dataclasses.replace(default_choices(workplace, case), recipient=OFFICE, is_synthetic=True)
    facts = next(
        one.key
        for one in gather_disclosed(workplace, case, begun).offered
        if one.key.endswith("/data/seen/seen_facts")
    )
    reason = "elle me l’a demandé"
    first = dataclasses.replace(
        begun, held_back=held(facts, "teller:said", ground=Ground.CONFIDENCE, reason=reason)
    )
    keep_choices(workplace, case, first)
    signed = sign_referral(workplace, prepare_referral(workplace, case, first))
    kept = workplace.vault.get(Disclosure, signed.referral.identifier)
    assert [(one.ground, one.reason) for one in kept.held] == [(Ground.CONFIDENCE, reason)] * 2
    assert "canarifaits" not in str(kept)
    assert "Elle crie" not in str(kept)
    assert reason not in every_byte_and_word(signed.pdf)

    # An answer already told and left out now is neither withdrawn nor told again.
    sitting.answer("/data/seen/seen_facts", "canarifaits et plus")
    complement = begin_complement(workplace, signed.referral.identifier)
    assert {one.key for one in complement.held_back} == {facts, "teller:said"}
    still = gather_disclosed(workplace, case, complement).contents
    assert (still.facts, still.statements, still.since.withdrawn_words, still.held.told_now) == (
        (),
        (),
        (),
        0,
    )
    assert still.held.grounds == (GroundCount(Ground.CONFIDENCE, 1),)

    told = gather_disclosed(workplace, case, dataclasses.replace(complement, held_back=())).contents
    assert [one.answer for one in told.facts] == ["canarifaits et plus"]
    assert [one.speaker for one in told.statements] == ["canariqui"]
    assert (told.since.withdrawn_words, told.held.told_now) == ((), 2)
    pages = prepare_referral(workplace, case, dataclasses.replace(complement, held_back=()))
    assert "avaient été retenus" in every_byte_and_word(pages.pdf)


def test_complement_when_an_answer_told_before_is_held_back_now_then_it_is_not_called_withdrawn(workplace):
    case = create_case(workplace).identifier
    sitting = start_interview(workplace, case, "reperage_mineur")
    sitting.answer("/data/who/child_given_name", "Măriuța")
    sitting.answer("/data/seen/seen_facts", "canarifaits")
    begun = dataclasses.replace(default_choices(workplace, case), recipient=OFFICE, is_synthetic=True)
    signed = sign_referral(workplace, prepare_referral(workplace, case, begun))
    sitting.answer("/data/seen/seen_facts", "canariautre")
    complement = begin_complement(workplace, signed.referral.identifier)
    offered = gather_disclosed(workplace, case, complement).offered
    key = next(one.key for one in offered if one.key.endswith("seen_facts"))

    contents = gather_disclosed(
        workplace, case, dataclasses.replace(complement, held_back=held(key))
    ).contents

    assert (contents.since.changed, contents.since.withdrawn) == ((), ())
    assert "canari" not in str(contents)


def test_complement_when_words_are_about_one_child_of_several_then_they_are_not_told_again(workplace):
    case = create_case(workplace).identifier
    for name in ("alpha1", "beta1"):
        save_person(workplace, case, Person(name, Role.CHILD, given_name=name.title()))
        sitting = start_interview(workplace, case, "reperage_mineur", about=name)
        sitting.answer("/data/who/age_estimated", "13")
    said = Statement("one", Source.SEEN, "Une voiture.", "fr", workplace.now(), about="alpha1")
    save_statement(workplace, case, said)
    begun = default_choices(workplace, case, "alpha1")
    begun = dataclasses.replace(begun, recipient=OFFICE, is_synthetic=True)
    signed = sign_referral(workplace, prepare_referral(workplace, case, begun, "alpha1"))

    complement = begin_complement(workplace, signed.referral.identifier)
    contents = gather_disclosed(workplace, case, complement, "alpha1").contents

    assert (contents.statements, contents.since.withdrawn_words) == ((), ())
