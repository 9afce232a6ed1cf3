"""The step that shows what leaves: held back with a reason, told on the pages, shown again afterwards."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from fieldscreen.domain.disclosures import Disclosure, Ground
from fieldscreen.domain.interviews import Interview
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.referrals import Referral, ReferralDraft
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.referral.embedded import read_record
from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.places import FollowPlace, ReferringPlace
from fieldscreen.workflow import cases, interviewing, referring
from support.offices import NAME, PLACE


def _case(desk):
    """Make an urgent case with a neighbour, and words she may have said."""
    made = cases.create_case(desk.workplace, "portail rouge").identifier
    sitting = interviewing.start_interview(desk.workplace, made, "reperage_mineur")
    for ref, value in (
        ("/data/who/child_given_name", NAME),
        ("/data/who/age_estimated", "13"),
        ("/data/place/commune", PLACE),
        ("/data/urgency/urgency_level", "immediate"),
        ("/data/urgency/urgency_reason", "Synthetic"),
    ):
        sitting.answer(ref, value)
    cases.save_person(desk.workplace, made, Person("p", Role.OTHER_ADULT, given_name="Sanda", tie="voisine"))
    said = Statement("s", Source.THIRD_PERSON, "Sanda crie la nuit.", "fr", desk.workplace.now())
    cases.save_statement(desk.workplace, made, said)
    return made


def _begin(desk, case):
    desk.navigator.go(ReferringPlace(case))
    desk.settle()
    desk.find("referring.recipient_name").setText("CRIP d’exemple")
    _list(desk)


def _list(desk):
    desk.find("referring.prepare").click()
    desk.wait_done()


def _number(desk, *words):
    """Return the number of the row whose button names all of *words*."""
    buttons = desk.screen.findChildren(QWidget)
    return next(
        one.objectName().rpartition(".")[2]
        for one in buttons
        if one.objectName().startswith("disclosure.hold.") and all(w in one.accessibleName() for w in words)
    )


def _choose(desk, number, ground, reason=""):
    box = desk.find(f"disclosure.ground.{number}")
    box.setCurrentIndex(box.findData(ground))
    desk.find(f"disclosure.reason.{number}").setText(reason)


def _said(desk, name):
    return " ".join(one.text() for one in desk.find(name).findChildren(QLabel))


def _shows(desk, name):
    return any(one.isVisible() for one in desk.window.findChildren(QWidget, name))


@pytest.mark.parametrize(
    ("language", "who", "told"),
    [("fr", "Une autre personne", "Retenu"), ("en", "Another person", "Held back")],
)
def test_journey_when_a_neighbour_is_held_back_then_she_is_in_nothing_that_leaves_and_the_day_is_kept(
    new_open_desk, language, who, told
):
    desk = new_open_desk(language=language)
    case = _case(desk)
    _begin(desk, case)
    for number in (_number(desk, who, "Sanda"), _number(desk, "tiers" if language == "fr" else "third")):
        desk.find(f"disclosure.hold.{number}").click()
    desk.find("referring.pages_wanted").click()
    desk.settle()
    assert not _shows(desk, "referring.sign")  # without a reason nothing is made
    for number in (_number(desk, who, "Sanda"), _number(desk, "tiers" if language == "fr" else "third")):
        _choose(desk, number, "another_at_risk", "son mari")
    desk.find("referring.pages_wanted").click()
    desk.wait_done()
    assert not _shows(desk, "referring.echoes")
    desk.find("referring.sign").click()
    desk.wait_done()

    (referral,) = desk.workplace.vault.all(Referral)
    record = read_record(referring.referral_file(desk.workplace, referral.identifier).content)
    assert "Sanda" not in str(record)
    assert record["held_back"]["grounds"] == [{"ground": "another_at_risk", "count": 2}]
    kept = desk.workplace.vault.get(Disclosure, referral.identifier)
    assert {one.reason for one in kept.held} == {"son mari"}
    desk.navigator.go(FollowPlace(case, referral.identifier))
    desk.settle()
    assert all(word in _said(desk, "follow.left") for word in (told, "Sanda", "son mari"))


def test_list_when_locked_with_something_held_back_then_it_is_held_back_after_and_said_elsewhere_is_told(
    desk,
):
    case = _case(desk)
    _begin(desk, case)
    number = _number(desk, "Sanda")
    desk.find(f"disclosure.hold.{number}").click()
    _choose(desk, number, "other", "demandé par elle")
    desk.lock_and_open()
    (draft,) = desk.workplace.vault.all(ReferralDraft)
    (kept,) = draft.choices.held_back
    assert (kept.key, kept.ground, kept.reason) == ("person:p", Ground.OTHER, "demandé par elle")

    desk.navigator.go(ReferringPlace(case))
    desk.settle()
    desk.show_pages()
    assert "Sanda" in desk.find("referring.echoes").words


def test_list_when_the_case_changed_since_then_it_is_shown_again_and_no_page_is_made(desk):
    case = _case(desk)
    _begin(desk, case)
    said = Statement("new", Source.SEEN, "Une voiture grise.", "fr", desk.workplace.now())
    cases.save_statement(desk.workplace, case, said)

    desk.find("referring.pages_wanted").click()
    desk.wait_done()
    desk.wait_done()

    assert desk.find("disclosure.changed").words
    assert not _shows(desk, "referring.sign")
    assert "Une voiture grise." in _said(desk, "referring.disclosure_page")


def test_group_when_held_back_together_then_one_reason_is_enough(desk):
    case = _case(desk)
    _begin(desk, case)
    desk.find("disclosure.all.without_answer").click()
    _choose(desk, _number(desk, "école"), "not_needed")

    desk.find("referring.pages_wanted").click()
    desk.wait_done()

    assert _shows(desk, "referring.sign")


def test_step_when_it_becomes_the_present_one_then_its_name_has_its_room(desk):
    case = _case(desk)
    _begin(desk, case)
    (now,) = [one for one in desk.screen._names if one.property("role") == "tag"]
    room = now.width() - now.fontMetrics().horizontalAdvance(now.text())
    assert room >= current_theme().em(1.2)  # the tag's own 0.7 on each side, nearly


def test_list_when_locked_before_a_reason_is_chosen_then_it_is_still_held_back_after(desk):
    case = _case(desk)
    _begin(desk, case)
    desk.find(f"disclosure.hold.{_number(desk, 'Sanda')}").click()

    desk.lock_and_open()
    desk.navigator.go(ReferringPlace(case))
    desk.settle()
    _list(desk)
    desk.find("referring.pages_wanted").click()
    desk.settle()

    assert not _shows(desk, "referring.sign")
    assert desk.find(f"disclosure.ground.{_number(desk, 'Sanda')}").isVisible()


def _answer_facts(desk, case, words):
    (kept,) = desk.workplace.vault.all(Interview, case=case)
    sitting = interviewing.resume_interview(desk.workplace, kept.identifier)
    sitting.answer("/data/seen/seen_facts", words)
    return sitting.question("/data/seen/seen_facts").label


def test_list_when_something_held_back_is_not_in_it_for_a_while_then_it_is_held_back_when_it_is_again(desk):
    case = _case(desk)
    label = _answer_facts(desk, case, "Une voiture.")
    _begin(desk, case)
    number = _number(desk, label)
    desk.find(f"disclosure.hold.{number}").click()
    _choose(desk, number, "confidence")
    for words in ("", "Une voiture."):
        desk.find("referring.disclosure_back").click()
        _answer_facts(desk, case, words)
        _list(desk)

    assert desk.find(f"disclosure.ground.{_number(desk, label)}").currentData() == "confidence"


def test_thing_held_back_when_it_was_corrected_since_then_it_must_be_decided_again_before_the_pages(desk):
    case = _case(desk)
    label = _answer_facts(desk, case, "Une voiture.")
    _begin(desk, case)
    number = _number(desk, label)
    desk.find(f"disclosure.hold.{number}").click()
    _choose(desk, number, "confidence")
    desk.find("referring.disclosure_back").click()
    _answer_facts(desk, case, "Une voiture grise.")
    _list(desk)

    desk.find("referring.pages_wanted").click()
    desk.settle()
    assert not _shows(desk, "referring.sign")
    number = _number(desk, label)
    assert desk.find(f"disclosure.doubt.{number}").isVisible()
    desk.find(f"disclosure.keep.{number}").click()
    desk.find("referring.pages_wanted").click()
    desk.wait_done()

    assert _shows(desk, "referring.sign")
    assert desk.screen._prepared.contents.held.count == 1


def test_sheet_of_those_who_informed_when_shown_can_be_held_back_and_quoted_names_are_told(desk):
    case = _case(desk)
    for identifier, source, words, who in (
        ("popa", Source.THIRD_PERSON, "Elle crie la nuit.", "Mme Popa, gardienne"),
        ("own", Source.CHILD_WORDS, "Madame Popa m’a entendue.", ""),
    ):
        said = Statement(identifier, source, words, "fr", desk.workplace.now(), speaker=who)
        cases.save_statement(desk.workplace, case, said)
    _begin(desk, case)
    assert "A – Mme Popa, gardienne" in _said(desk, "referring.disclosure_page")

    number = _number(desk, "par leur nom")
    desk.find(f"disclosure.hold.{number}").click()
    _choose(desk, number, "another_at_risk")
    desk.find("referring.pages_wanted").click()
    desk.wait_done()
    assert "Mme Popa" in desk.find("referring.names_said").words
    desk.find("referring.sign").click()
    desk.wait_done()

    (referral,) = desk.workplace.vault.all(Referral)
    record = read_record(referring.referral_file(desk.workplace, referral.identifier).content)
    assert record["informants"] == []
    assert "gardienne" not in str(record)
