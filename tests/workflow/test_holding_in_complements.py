"""What was held back from an office stays so through every complement, and is not called withdrawn."""

import dataclasses

import pytest

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.disclosures import Ground, HeldBack, ItemKind
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.domain.workers import Recipient
from fieldscreen.workflow.cases import save_statement
from fieldscreen.workflow.following import begin_complement
from fieldscreen.workflow.gathering import gather_disclosed
from fieldscreen.workflow.referring import (
    keep_choices,
    prepare_referral,
    sign_referral,
)
from fieldscreen.workflow.staying import list_leaving
from support.holding_back import (
    BLOCK,
    FACTS,
    GROUND,
    begun,
    hold,
    holding,
    interview,
    looked_at,
    named,
    said,
)
from support.offices import OFFICE, opened, workplace_on


@pytest.fixture(scope="module")
def workplace(tmp_path_factory):
    with opened(workplace_on(tmp_path_factory.mktemp("holding") / "vault")) as made:
        yield made


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


def _sanda(workplace, case):
    """Enter what a named neighbour told."""
    told = Statement(
        f"sanda-{case}",
        Source.THIRD_PERSON,
        "Elle crie.",
        "fr",
        workplace.now(),
        speaker="Sanda Popescu",
    )
    save_statement(workplace, case, told)
    return told


def test_doubt_when_let_leave_then_it_is_asked_once_though_its_like_was_told_before(workplace):
    case, sitting = interview(workplace, {f"{BLOCK}[1]/words_exact": "premier"}, "parole_enfant")
    signed = sign_referral(workplace, prepare_referral(workplace, case, begun(workplace, case)))
    sitting.instances.add(BLOCK)
    sitting.answer(f"{BLOCK}[2]/words_exact", "canari")
    held = holding(workplace, case, begin_complement(workplace, signed.referral.identifier), "canari")

    sitting.answer(f"{BLOCK}[2]/words_exact", "autre chose")
    let_leave, seen = looked_at(workplace, case, held, lambda _item: False)

    assert any(one.is_unclear for one in seen)
    made = prepare_referral(workplace, case, let_leave, seen=seen).contents
    assert [one.text for one in made.statements] == ["autre chose"]


def test_sheet_when_only_withdrawn_words_have_an_informant_then_it_can_be_held_back(workplace):
    case, _sitting = interview(workplace, named())
    told = _sanda(workplace, case)
    first, seen = looked_at(workplace, case, begun(workplace, case), _is_sheet)
    signed = sign_referral(workplace, prepare_referral(workplace, case, first, seen=seen))
    save_statement(workplace, case, dataclasses.replace(told, speaker=""))

    complement = begin_complement(workplace, signed.referral.identifier)
    kept, seen = looked_at(workplace, case, complement, _is_sheet)

    assert "Popescu" not in str(prepare_referral(workplace, case, kept, seen=seen).rendered)
    assert "Popescu" not in said(workplace, gather_disclosed(workplace, case, kept))


def _is_sheet(item):
    return item.kind is ItemKind.INFORMANTS


def test_teller_held_back_when_their_words_are_nobodys_now_then_a_mention_does_not_name_them(workplace):
    case, sitting = interview(workplace, named(**{FACTS: "Sanda Popescu l’a vue."}))
    told = _sanda(workplace, case)
    key = f"teller:{told.identifier}"
    first, seen = looked_at(workplace, case, begun(workplace, case), lambda item: item.key == key)
    signed = sign_referral(workplace, prepare_referral(workplace, case, first, seen=seen))

    save_statement(workplace, case, dataclasses.replace(told, speaker=""))
    sitting.answer(FACTS, "Sanda Popescu l’a vue deux fois.")
    complement = begin_complement(workplace, signed.referral.identifier)

    assert "Popescu" not in said(workplace, gather_disclosed(workplace, case, complement))


def test_observation_naming_an_informant_when_corrected_and_held_back_then_it_is_not_said_again(
    workplace,
):
    case, _sitting = interview(workplace, named())
    _sanda(workplace, case)
    text = "canari, avec Sanda Popescu"
    seen = Statement(f"seen-{case}", Source.SEEN, text, "fr", workplace.now(), place="serin")
    save_statement(workplace, case, seen)
    signed = sign_referral(workplace, prepare_referral(workplace, case, begun(workplace, case)))
    save_statement(workplace, case, dataclasses.replace(seen, text="corrigé"))
    complement = begin_complement(workplace, signed.referral.identifier)

    words = holding(workplace, case, complement, "corrigé")
    place = holding(workplace, case, complement, "serin")

    assert "canari" in said(workplace, gather_disclosed(workplace, case, complement))
    assert "canari" not in said(workplace, gather_disclosed(workplace, case, words))
    assert "serin" not in said(workplace, gather_disclosed(workplace, case, place))
