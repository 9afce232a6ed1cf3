"""What was held back stays held back when the case changes, or the worker is asked again."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldscreen.domain.disclosures import Binding, Ground, HeldBack, ItemKind
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.referrals import Agreement, AgreementStatus, ReferralKind
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.domain.workers import Recipient
from fieldscreen.workflow.cases import save_person, save_statement
from fieldscreen.workflow.gathering import gather_disclosed
from fieldscreen.workflow.holding import Holding, Item, resolve
from fieldscreen.workflow.portal_export import fields_of
from fieldscreen.workflow.referring import (
    DisclosureChangedError,
    prepare_referral,
    sign_referral,
)
from fieldscreen.workflow.staying import list_leaving
from support.holding_back import (
    BLOCK,
    FACTS,
    GROUND,
    PARENT1,
    PARENT2,
    SITE,
    begun,
    hold,
    holding,
    interview,
    named,
    said,
)
from support.offices import opened, workplace_on


@pytest.fixture(scope="module")
def workplace(tmp_path_factory):
    with opened(workplace_on(tmp_path_factory.mktemp("holding") / "vault")) as made:
        yield made


def test_words_when_the_block_before_them_is_taken_away_then_they_stay_held_back_where_they_are_now(
    workplace,
):
    case, sitting = interview(workplace, {f"{BLOCK}[1]/words_exact": "premier"}, "parole_enfant")
    for number, words in ((2, "canari"), (3, "troisième")):
        sitting.instances.add(BLOCK)
        sitting.answer(f"{BLOCK}[{number}]/words_exact", words)
    choices = holding(workplace, case, begun(workplace, case), "canari")

    sitting.instances.remove(f"{BLOCK}[1]")
    after = gather_disclosed(workplace, case, choices)

    assert "canari" not in said(workplace, after)
    assert [one.text for one in after.contents.statements] == ["troisième"]
    assert after.contents.held.count == 1
    assert after.is_settled


def test_words_when_they_were_moved_and_corrected_then_nothing_is_made_until_it_is_decided_again(workplace):
    case, sitting = interview(workplace, {f"{BLOCK}[1]/words_exact": "premier"}, "parole_enfant")
    sitting.instances.add(BLOCK)
    sitting.answer(f"{BLOCK}[2]/words_exact", "canari")
    choices = holding(workplace, case, begun(workplace, case), "canari")

    sitting.instances.remove(f"{BLOCK}[1]")
    sitting.answer(f"{BLOCK}[1]/words_exact", "canari et plus")

    with pytest.raises(DisclosureChangedError):
        prepare_referral(workplace, case, choices)
    after = gather_disclosed(workplace, case, choices)
    assert "canari" not in said(workplace, after)
    assert {one.kind for one in after.offered if one.is_unclear} == {ItemKind.CHILD_WORDS}


def test_parent_when_they_move_or_are_entered_by_hand_then_they_stay_held_back_and_nobody_else_is(workplace):
    case, sitting = interview(workplace, named(**{PARENT1: "Exemple Ion", PARENT2: "Canari Ana"}))
    choices = holding(workplace, case, begun(workplace, case), "Canari")

    sitting.answer(PARENT1, "Canari Ana")
    sitting.answer(PARENT2, "Exemple Ion")
    moved = gather_disclosed(workplace, case, choices)
    save_person(workplace, case, Person("ana", Role.PARENT, given_name="Ana", family_name="CANARI"))
    entered = gather_disclosed(workplace, case, choices)

    for after in (moved, entered):
        assert "canari" not in said(workplace, after).casefold()
        assert [one.display_name for one in after.contents.family] == ["Exemple Ion"]
        assert after.is_settled


def test_parent_when_another_name_stands_in_their_place_then_the_worker_is_asked(workplace):
    case, sitting = interview(workplace, named(**{PARENT1: "Canari Ana"}))
    choices = holding(workplace, case, begun(workplace, case), "Canari")

    sitting.answer(PARENT1, "Exemple Ion")

    with pytest.raises(DisclosureChangedError):
        prepare_referral(workplace, case, choices)
    (asked,) = [one for one in gather_disclosed(workplace, case, choices).offered if one.is_unclear]
    assert asked.name == "Exemple Ion"


@pytest.mark.parametrize(
    ("ref", "value"),
    [
        (SITE, "canari du pont"),
        (PARENT1, "Canari Ana"),
        ("/data/said/words_exact", "canari parole"),
        ("/data/said/words_present", "canari témoin"),
        ("/data/said/words_translator", "canari interprète"),
        ("/data/said/words_where", "canari lieu"),
        ("/data/said/words_prompt", "canari question"),
    ],
)
def test_answer_when_it_carries_a_remark_then_it_is_one_thing_with_what_it_fills(workplace, ref, value):
    case, sitting = interview(workplace, named())
    if "/said/" in ref:
        sitting.answer("/data/said/words_exact", "On rentre tard.", source=Source.CHILD_WORDS)
    sitting.answer(ref, value)
    sitting.annotate(ref, source=Source.SEEN, note="serin remarque")
    choices = begun(workplace, case)
    offered = gather_disclosed(workplace, case, choices).offered

    own = (one for one in offered if one.kind is not ItemKind.INFORMANTS)  # which names others once more
    about = [one for one in own if value in one.words or "serin" in one.words]
    assert len(about) == 1
    assert "serin remarque" in about[0].words
    assert value in said(workplace, gather_disclosed(workplace, case, choices))
    told = said(workplace, gather_disclosed(workplace, case, holding(workplace, case, choices, value)))
    assert value not in told
    assert "serin" not in told


def test_answer_when_it_is_corrected_after_it_was_held_back_then_it_is_decided_again(workplace):
    case, sitting = interview(workplace, named(**{FACTS: "canari"}))
    choices = holding(workplace, case, begun(workplace, case), "canari")

    sitting.answer(FACTS, "canari et plus")

    with pytest.raises(DisclosureChangedError):
        prepare_referral(workplace, case, choices)
    again = holding(workplace, case, choices, "canari")
    assert prepare_referral(workplace, case, again).contents.held.count == 1


def test_reason_when_it_is_not_chosen_yet_then_it_is_held_back_and_nothing_is_made(workplace):
    case, _sitting = interview(workplace, named(**{FACTS: "canari"}))
    choices = holding(workplace, case, begun(workplace, case), "canari")
    held = tuple(dataclasses.replace(one, ground=Ground.UNDECIDED) for one in choices.held_back)
    open_yet = dataclasses.replace(choices, held_back=held)

    assert "canari" not in said(workplace, gather_disclosed(workplace, case, open_yet))
    with pytest.raises(DisclosureChangedError):
        prepare_referral(workplace, case, open_yet)


def test_decision_when_what_it_is_about_is_not_in_the_list_now_then_it_is_kept_for_when_it_is(workplace):
    case, _sitting = interview(workplace, named())
    choices = begun(workplace, case)
    save_person(workplace, case, Person("bea", Role.PARENT, given_name="Ana"))
    parent = hold(gather_disclosed(workplace, case, choices).offered, "Ana")
    adult = dataclasses.replace(choices, kind=ReferralKind.VULNERABLE_ADULT, held_back=parent)

    listed = list_leaving(workplace, case, adult)

    assert listed.resting == parent
    back = dataclasses.replace(adult, kind=ReferralKind.INFORMATION_PREOCCUPANTE, held_back=listed.resting)
    assert gather_disclosed(workplace, case, back).contents.family == ()


def test_place_when_it_has_become_the_only_way_then_it_leaves_and_the_list_says_that_it_was_held_back(
    workplace,
):
    case, sitting = interview(workplace, named(**{SITE: "canari du pont"}))
    before = begun(workplace, case)
    seen = gather_disclosed(workplace, case, before).offered
    choices = holding(workplace, case, before, "canari")

    sitting.answer("/data/place/commune", "")

    with pytest.raises(DisclosureChangedError):
        prepare_referral(workplace, case, choices, seen=seen)
    (place,) = [one for one in list_leaving(workplace, case, choices).items if one.kind is ItemKind.PLACE]
    assert place.binding is Binding.ONLY_WAY
    assert place.held is not None
    after = gather_disclosed(workplace, case, choices)
    assert after.contents.place.site == "canari du pont"
    assert after.contents.held.count == 0


def test_teller_when_held_back_then_nobody_is_named_around_the_words_and_the_place_is_a_thing_of_its_own(
    workplace,
):
    case, _sitting = interview(workplace, named())
    statement = Statement(
        "one", Source.CHILD_WORDS, "Spun.", "ro", workplace.now(), translation="Je dis.",
        translator="canari Ana", prompt="serin question", speaker="canari Ion", place="serin cour",
        present="canari Sanda",
    )  # fmt: skip
    save_statement(workplace, case, statement)
    choices = begun(workplace, case)

    without_teller = said(
        workplace, gather_disclosed(workplace, case, holding(workplace, case, choices, "canari"))
    )
    without_place = said(
        workplace, gather_disclosed(workplace, case, holding(workplace, case, choices, "serin"))
    )

    assert ("canari" in without_teller, "serin" in without_teller) == (False, True)
    assert ("canari" in without_place, "serin" in without_place) == (True, False)


def test_fields_for_a_portal_when_something_is_held_back_then_they_say_so_where_it_is_missing(workplace):
    case, sitting = interview(workplace, {}, "entretien_adulte")
    for ref, value in {
        "/data/consent/agreement": "yes",
        "/data/who/given_name": "Sanda",
        "/data/who/birth_date": "1990-03-02",
        "/data/who/age_doubt": "no",
        "/data/needs/rights_told": "canari",
    }.items():
        sitting.answer(ref, value)
    choices = begun(
        workplace, case, kind=ReferralKind.MNIOP, agreement=Agreement(AgreementStatus.GIVEN, "Oui.")
    )
    choices = dataclasses.replace(choices, recipient=Recipient("Mécanisme d’exemple", "00"))
    choices = holding(workplace, case, choices, "canari")
    signed = sign_referral(workplace, prepare_referral(workplace, case, choices))

    fields = fields_of(workplace, signed.referral.identifier)

    values = " ".join(one.value for one in fields.fields)
    assert "canari" not in values
    assert "n’ont pas été transmis à ce destinataire" in values
    assert "a retenu des éléments pour ce destinataire" in values


KEYS = st.sampled_from(("answer:i:/r[1]/a", "answer:i:/r[2]/a", "answer:i:/r[3]/a", "answer:i:/b"))
MARKS = st.sampled_from("uvw")


def _items(marks):
    return tuple(Item(key, ItemKind.ANSWER, "", "", mark=mark) for key, mark in marks.items())


@given(st.dictionaries(KEYS, MARKS), st.dictionaries(KEYS, MARKS), st.sets(KEYS))
def test_words_held_back_when_the_list_becomes_any_other_then_they_leave_only_where_the_very_place_decides(
    before, after, keys
):
    """No words held back leave, but where the same words stood twice and were let out in the other place."""
    held = tuple(HeldBack(key, GROUND, "", mark) for key, mark in before.items() if key in keys)

    found = resolve(held, _items(after))

    gone = {(one.key.partition("[")[0], one.mark) for one in held}
    sure = {one.key for one in held if after.get(one.key) == one.mark}
    for key, mark in after.items():
        if (key.partition("[")[0], mark) in gone and key not in found.held:
            assert any(after[other] == mark for other in sure)
    # Every decision counts, waits for its thing, or is asked about; none is lost.
    counted = {one.mark for one in (*found.held.values(), *found.resting)}
    asked = {key.partition("[")[0] for key in found.unclear}
    for one in held:
        assert one.mark in counted or one.key.partition("[")[0] in asked
    assert set(found.held) <= set(after)


def test_nothing_held_back_when_the_list_is_anything_then_nothing_is():
    assert resolve((), _items({"answer:i:/b": "u"})) == Holding()


@pytest.mark.parametrize("kinds", [(0, 1), (1, 0)])
def test_parent_when_the_next_kind_of_document_prints_them_elsewhere_then_it_is_decided_again(
    workplace, kinds
):
    case, sitting = interview(workplace, named(**{PARENT1: "Canari Ana"}))
    sitting.annotate(PARENT1, source=Source.SEEN, note="serin")
    first, second = (
        (ReferralKind.INFORMATION_PREOCCUPANTE, ReferralKind.VULNERABLE_ADULT)[one] for one in kinds
    )
    choices = begun(workplace, case, kind=first)
    choices = holding(workplace, case, choices, "Canari")

    after = gather_disclosed(workplace, case, dataclasses.replace(choices, kind=second))

    assert "canari" not in said(workplace, after).casefold()
    assert any(one.is_unclear for one in after.offered)
    assert not after.is_settled


def test_parent_when_entered_by_hand_under_another_spelling_then_the_worker_is_asked(workplace):
    case, sitting = interview(workplace, named(**{PARENT1: "Canari Ana"}))
    choices = holding(workplace, case, begun(workplace, case), "Canari")

    sitting.answer(PARENT1, "")
    save_person(workplace, case, Person("anna", Role.PARENT, given_name="Anna", family_name="Canari"))
    after = gather_disclosed(workplace, case, choices)

    assert "canari" not in said(workplace, after).casefold()
    assert [one.name for one in after.offered if one.is_unclear] == ["Anna Canari"]


def test_people_when_they_share_a_name_or_have_none_then_each_is_decided_on_alone(workplace):
    case, _sitting = interview(workplace, named())
    for identifier, role, name in (
        ("na", Role.OTHER_ADULT, "Sanda"), ("nb", Role.PARENT, "Sanda"), ("nc", Role.OTHER_ADULT, ""),
        ("nd", Role.PARENT, ""),
    ):  # fmt: skip
        save_person(workplace, case, Person(identifier, role, given_name=name, tie=f"lien {identifier}"))
    choices = begun(workplace, case)
    offered = gather_disclosed(workplace, case, choices).offered
    keys = ("person:na", "person:nc")
    held = tuple(HeldBack(one.key, GROUND, "", one.mark) for one in offered if one.key in keys)

    after = gather_disclosed(workplace, case, dataclasses.replace(choices, held_back=held))

    assert [one.identifier for one in after.contents.family] == ["nb", "nd"]
    assert (after.contents.others, after.contents.held.count) == ((), 2)


def test_list_when_something_it_does_not_show_is_corrected_then_the_pages_are_not_made(workplace):
    case, _sitting = interview(workplace, named())
    known = Person(f"p-{case}", Role.OTHER_ADULT, given_name="Sanda")
    save_person(workplace, case, known)
    choices = begun(workplace, case)
    seen = list_leaving(workplace, case, choices).items

    save_person(workplace, case, dataclasses.replace(known, languages=("ro",)))

    with pytest.raises(DisclosureChangedError):
        prepare_referral(workplace, case, choices, seen=seen)
