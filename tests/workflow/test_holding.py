"""What was held back stays held back when the case changes, or the worker is asked again."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.disclosures import Binding, Ground, HeldBack, ItemKind
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.referrals import Agreement, AgreementStatus, ReferralKind
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.domain.workers import Recipient
from fieldscreen.referral import compose
from fieldscreen.workflow.cases import create_case, save_person, save_statement
from fieldscreen.workflow.following import begin_complement
from fieldscreen.workflow.gathering import gather_disclosed
from fieldscreen.workflow.holding import Holding, Item, resolve
from fieldscreen.workflow.interviewing import start_interview
from fieldscreen.workflow.portal_export import fields_of
from fieldscreen.workflow.referring import (
    DisclosureChangedError,
    default_choices,
    keep_choices,
    prepare_referral,
    sign_referral,
)
from fieldscreen.workflow.staying import list_leaving
from support.offices import OFFICE, PASSPHRASE, WORKER, workplace_on

BLOCK = "/data/said/block"
PARENT1, PARENT2 = "/data/who/parent1_name", "/data/who/parent2_name"
SITE, FACTS = "/data/place/site", "/data/seen/seen_facts"
GROUND = Ground.PERSON_AT_RISK


@pytest.fixture(scope="module")
def workplace(tmp_path_factory):
    made = workplace_on(tmp_path_factory.mktemp("holding") / "vault")
    made.create(WORKER, PASSPHRASE)
    made.unlock(PASSPHRASE)
    yield made
    made.lock()


def interview(workplace, answers, form="reperage_mineur"):
    """Begin a case with one interview, of a child who can be found by name and commune."""
    case = create_case(workplace).identifier
    sitting = start_interview(workplace, case, form)
    for ref, value in answers.items():
        sitting.answer(ref, value)
    return case, sitting


def named(**more):
    known = {"/data/who/child_given_name": "Măriuța", "/data/place/commune": "Exempleville"}
    return known | more


def begun(workplace, case, **more):
    choices = default_choices(workplace, case)
    return dataclasses.replace(choices, recipient=OFFICE, is_synthetic=True, **more)


def hold(offered, *words):
    """Hold back everything in whose words one of *words* stands, as the list lets one do it."""
    return tuple(
        HeldBack(one.key, GROUND, "", one.mark) for one in offered if any(word in one.words for word in words)
    )


def holding(workplace, case, choices, *words):
    offered = gather_disclosed(workplace, case, choices).offered
    return dataclasses.replace(choices, held_back=hold(offered, *words))


def said(workplace, gathered):
    """Return everything the record and so the pages would say."""
    contents = gathered.contents
    return compose(contents, workplace.content.template(contents.kind)).record.decode()


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


def test_complement_when_a_block_was_taken_away_since_then_held_words_are_counted_and_not_printed(workplace):
    case, sitting = interview(workplace, {f"{BLOCK}[1]/words_exact": "premier"}, "parole_enfant")
    sitting.instances.add(BLOCK)
    sitting.answer(f"{BLOCK}[2]/words_exact", "canari")
    choices = holding(workplace, case, begun(workplace, case), "canari")
    signed = sign_referral(workplace, prepare_referral(workplace, case, choices))

    sitting.instances.remove(f"{BLOCK}[1]")
    complement = begin_complement(workplace, signed.referral.identifier)
    after = gather_disclosed(workplace, case, complement)

    assert "canari" not in said(workplace, after)
    assert after.contents.held.count == 1
    assert [one.text for one in after.contents.since.withdrawn_words] == ["premier"]


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


def test_complement_when_told_words_were_corrected_and_are_held_back_now_then_they_are_not_said_again(
    workplace,
):
    case, _sitting = interview(workplace, named())
    first = Statement("corrected", Source.SEEN, "canari ancien", "fr", workplace.now())
    save_statement(workplace, case, first)
    signed = sign_referral(workplace, prepare_referral(workplace, case, begun(workplace, case)))

    save_statement(workplace, case, dataclasses.replace(first, text="canari nouveau"))
    complement = begin_complement(workplace, signed.referral.identifier)
    let_out = gather_disclosed(workplace, case, complement)
    kept = gather_disclosed(workplace, case, holding(workplace, case, complement, "nouveau"))

    assert "canari ancien" in said(workplace, let_out)
    assert "canari" not in said(workplace, kept)


def test_complement_when_a_decision_is_on_something_told_before_then_it_waits_and_the_pages_can_be_made(
    workplace,
):
    case, sitting = interview(workplace, named(**{FACTS: "canari"}))
    first = begun(workplace, case)
    (decided,) = hold(gather_disclosed(workplace, case, first).offered, "canari")
    signed = sign_referral(workplace, prepare_referral(workplace, case, first))
    sitting.answer("/data/said/words_exact", "On rentre tard.", source=Source.CHILD_WORDS)
    complement = begin_complement(workplace, signed.referral.identifier)
    unclear = dataclasses.replace(decided, mark="another", ground=Ground.UNDECIDED)
    choices = dataclasses.replace(complement, held_back=(unclear,))

    assert list_leaving(workplace, case, choices).resting == (unclear,)
    assert "On rentre tard." in said(workplace, gather_disclosed(workplace, case, choices))
    assert prepare_referral(workplace, case, choices).contents.held.count == 0


def test_complement_when_it_goes_to_another_office_then_the_list_says_who_has_the_rest(workplace):
    case, _sitting = interview(workplace, named(**{FACTS: "canari"}))
    signed = sign_referral(workplace, prepare_referral(workplace, case, begun(workplace, case)))
    complement = begin_complement(workplace, signed.referral.identifier)
    moved = dataclasses.replace(complement, recipient=Recipient("Autre service", "00"))

    assert list_leaving(workplace, case, complement).told_to == ""
    assert list_leaving(workplace, case, moved).told_to == OFFICE.name


def test_complement_when_a_told_answer_is_refused_and_held_back_now_then_it_is_not_called_withdrawn(
    workplace,
):
    case, sitting = interview(workplace, named(**{FACTS: "canari ancien"}))
    signed = sign_referral(workplace, prepare_referral(workplace, case, begun(workplace, case)))
    sitting.mark(FACTS, AnswerState.REFUSED)
    sitting.annotate(FACTS, source=Source.SEEN, note="serin")

    complement = begin_complement(workplace, signed.referral.identifier)
    kept = gather_disclosed(workplace, case, holding(workplace, case, complement, "serin"))

    assert "canari" in said(workplace, gather_disclosed(workplace, case, complement))
    assert "canari" not in said(workplace, kept)


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


def test_remark_when_it_is_new_on_words_told_before_then_holding_its_row_holds_it(workplace):
    said_so = {"/data/said/words_exact": "On rentre tard.", "/data/said/words_present": "canari témoin"}
    case, sitting = interview(workplace, named(**said_so))
    signed = sign_referral(workplace, prepare_referral(workplace, case, begun(workplace, case)))
    sitting.annotate("/data/said/words_present", source=Source.SEEN, note="serin")
    complement = begin_complement(workplace, signed.referral.identifier)

    (row,) = [one for one in gather_disclosed(workplace, case, complement).offered if "serin" in one.words]
    kept = dataclasses.replace(complement, held_back=(HeldBack(row.key, GROUND, "", row.mark),))
    pages = prepare_referral(workplace, case, kept)

    assert "serin" not in str(pages.contents)
    assert "canari" not in str(pages.contents)
    assert pages.contents.held.count == 1


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


def _told_and_corrected(workplace, **changed):
    """Sign a document with a statement that has everything around it, then correct that statement."""
    case, _sitting = interview(workplace, named())
    first = Statement(
        f"told-{case}", Source.THIRD_PERSON, "canari ancien", "fr", workplace.now(), speaker="la voisine",
        present="serin", place="dans la cour", prompt="Et alors ?",
    )  # fmt: skip
    save_statement(workplace, case, first)
    signed = sign_referral(workplace, prepare_referral(workplace, case, begun(workplace, case)))
    save_statement(workplace, case, dataclasses.replace(first, **changed))
    return case, begin_complement(workplace, signed.referral.identifier), f"told-{case}"


@pytest.mark.parametrize(
    "changed", [{"text": "canari nouveau"}, {"speaker": "le voisin"}, {"present": "personne"}]
)
def test_words_told_before_when_corrected_and_held_back_then_nothing_of_them_is_said_again(
    workplace, changed
):
    case, complement, told = _told_and_corrected(workplace, **changed)
    offered = gather_disclosed(workplace, case, complement).offered
    (words,) = [one for one in offered if one.key == f"words:{told}"]

    held = (HeldBack(words.key, GROUND, "", words.mark),)
    after = gather_disclosed(workplace, case, dataclasses.replace(complement, held_back=held))

    assert "canari" not in said(workplace, after)


def test_words_told_before_when_corrected_with_their_teller_held_back_then_the_correction_is_told(workplace):
    case, complement, told = _told_and_corrected(workplace, text="canari nouveau")
    held = (HeldBack(f"teller:{told}", GROUND), HeldBack(f"circumstances:{told}", GROUND))

    after = gather_disclosed(workplace, case, dataclasses.replace(complement, held_back=held)).contents

    assert [one.text for one in after.statements] == ["canari nouveau"]
    (gone,) = after.since.withdrawn_words
    assert (gone.text, gone.speaker, gone.present, gone.place, gone.prompt) == (
        "canari ancien",
        "",
        "",
        "",
        None,
    )


def test_complement_when_it_is_begun_again_then_what_was_held_back_in_its_draft_stays_so(workplace):
    case, sitting = interview(workplace, named())
    signed = sign_referral(workplace, prepare_referral(workplace, case, begun(workplace, case)))
    sitting.answer(FACTS, "canari")
    complement = begin_complement(workplace, signed.referral.identifier)
    held = holding(workplace, case, complement, "canari")
    keep_choices(workplace, case, held)

    assert begin_complement(workplace, signed.referral.identifier).held_back == held.held_back


def test_complement_when_it_is_in_another_language_then_a_told_answer_held_back_is_not_called_withdrawn(
    workplace,
):
    case, sitting = interview(workplace, named(**{FACTS: "canari"}))
    signed = sign_referral(workplace, prepare_referral(workplace, case, begun(workplace, case)))
    sitting.answer("/data/said/words_exact", "On rentre tard.", source=Source.CHILD_WORDS)
    complement = dataclasses.replace(begin_complement(workplace, signed.referral.identifier), language="en")

    after = gather_disclosed(workplace, case, complement).contents

    assert (after.facts, after.since.withdrawn, after.since.changed) == ((), (), ())


def test_interpreter_when_the_same_words_stand_in_two_blocks_then_one_held_back_stays_so(workplace):
    case, sitting = interview(workplace, {f"{BLOCK}[1]/words_exact": "Oui."}, "parole_enfant")
    sitting.answer(f"{BLOCK}[1]/words_translator", "Canari Ana")
    sitting.instances.add(BLOCK)
    sitting.answer(f"{BLOCK}[2]/words_exact", "Oui.")
    sitting.answer(f"{BLOCK}[2]/words_translator", "Serin Bea")
    choices = holding(workplace, case, begun(workplace, case), "Canari")
    teller = tuple(one for one in choices.held_back if one.key.startswith("teller:"))
    signed = sign_referral(
        workplace, prepare_referral(workplace, case, dataclasses.replace(choices, held_back=teller))
    )

    assert begin_complement(workplace, signed.referral.identifier).held_back == teller


def test_list_when_something_it_does_not_show_is_corrected_then_the_pages_are_not_made(workplace):
    case, _sitting = interview(workplace, named())
    known = Person(f"p-{case}", Role.OTHER_ADULT, given_name="Sanda")
    save_person(workplace, case, known)
    choices = begun(workplace, case)
    seen = list_leaving(workplace, case, choices).items

    save_person(workplace, case, dataclasses.replace(known, languages=("ro",)))

    with pytest.raises(DisclosureChangedError):
        prepare_referral(workplace, case, choices, seen=seen)
