"""What the shipped questionnaires give a case, beyond the observation of a minor."""

import dataclasses
import itertools

import pytest

from fieldscreen.domain.referrals import ReferralKind
from fieldscreen.domain.statements import Source
from fieldscreen.referral import compose
from fieldscreen.referral.blocks import Heading, Notice, PageBreak, Table
from fieldscreen.workflow import accounts
from fieldscreen.workflow.cases import create_case
from fieldscreen.workflow.gathering import gather
from fieldscreen.workflow.interviewing import start_interview
from fieldscreen.workflow.referring import default_choices
from support.offices import OFFICE


@pytest.fixture
def begin(workplace):
    """Begin a questionnaire in a case of its own, or in one that is given."""

    def begun(form, case=None):
        case = case or create_case(workplace).identifier
        return start_interview(workplace, case, form, language="fr")

    return begun


def test_words_when_taken_down_in_two_blocks_then_each_is_a_statement_with_its_own_circumstances(begin):
    sitting = begin("parole_enfant")
    sitting.answer("/data/setting/heard_where", "devant l’école")
    sitting.answer("/data/setting/present", "une enseignante")
    for number, (words, prompt) in enumerate([("Mi-e frică.", "rien"), ("Nu vreau.", "et après ?")], start=1):
        if number > 1:
            sitting.instances.add("/data/said/block")
        block = f"/data/said/block[{number}]"
        sitting.answer(f"{block}/words_exact", words)
        sitting.answer(f"{block}/words_language", "ro")
        sitting.answer(f"{block}/words_prompt", prompt)
        sitting.answer(f"{block}/words_when", "2026-11-2" + str(number))
    first, second = accounts.words_of((sitting,))
    assert (first.text, first.prompt, second.text, second.prompt) == (
        "Mi-e frică.",
        "rien",
        "Nu vreau.",
        "et après ?",
    )
    assert {one.place for one in (first, second)} == {"devant l’école"}
    assert {one.present for one in (first, second)} == {"une enseignante"}
    assert {one.source for one in (first, second)} == {Source.CHILD_WORDS}
    assert first.identifier != second.identifier
    assert (first.happened.written, second.happened.written) == ("2026-11-21", "2026-11-22")


def test_block_when_left_empty_then_it_is_no_statement(begin):
    sitting = begin("parole_enfant")
    sitting.instances.add("/data/said/block")
    assert list(accounts.words_of((sitting,))) == []


def test_children_of_a_site_when_printed_then_each_has_a_heading_of_its_own(workplace, begin):
    sitting = begin("site")
    for number, name in enumerate(["Ana", "Ion"], start=1):
        if number > 1:
            sitting.instances.add("/data/children/child")
        sitting.answer(f"/data/children/child[{number}]/child_called", name)
    contents = gather(workplace, sitting.case, default_choices(workplace, sitting.case, language="fr"))
    facts = {(fact.section, fact.answer) for fact in contents.facts if fact.answer in {"Ana", "Ion"}}
    assert facts == {("Les enfants 1", "Ana"), ("Les enfants 2", "Ion")}


def test_adult_interview_when_arabic_is_shown_then_its_questions_read_in_arabic(workplace, begin):
    case = create_case(workplace).identifier
    sitting = start_interview(workplace, case, "entretien_adulte", language="ar", second_language="fr")
    view = sitting.question("/data/work/quota")
    assert view.label.startswith("هل")
    assert view.second_label.startswith("Doit-elle")


def test_adult_interview_when_referred_then_children_and_company_are_told_and_the_safe_contact_is_not(
    workplace, begin
):
    sitting = begin("entretien_adulte")
    told = {"children": "yes", "interpreter": "une voisine", "alone": "no", "safe_contact_details": "le soir"}
    for name, value in told.items():
        sitting.answer(sitting.reader.ref_of(name), value)
    contents = gather(workplace, sitting.case, default_choices(workplace, sitting.case))
    facts = [(line.ref.rsplit("/", 1)[-1], line.value) for line in contents.facts]
    for name in ("children", "interpreter", "alone"):
        assert facts.count((name, told[name])) == 1
    assert "safe_contact_details" not in dict(facts)


def test_site_when_referred_then_the_minors_of_the_place_are_told(workplace, begin):
    sitting = begin("site")
    sitting.answer(sitting.reader.ref_of("minors"), "6")
    contents = gather(workplace, sitting.case, default_choices(workplace, sitting.case))
    assert [line.value for line in contents.facts if line.ref.endswith("/minors")] == ["6"]


def _asked(sitting):
    return {one.ref.rpartition("/")[2] for one in sitting.answers()}


@pytest.mark.parametrize("form", ["reperage_court_jeune", "reperage_court_adulte"])
def test_short_screen_when_majority_is_not_sure_or_the_person_says_no_then_no_question_is_open(begin, form):
    sitting = begin(form)
    questions = {row.question for row in sitting.questionnaire.mappings}
    assert not questions & _asked(sitting)
    for value in ("no", "unknown", "not_safe"):
        sitting.answer("/data/before/of_age", value)
        assert not questions & _asked(sitting), value
    sitting.answer("/data/before/of_age", "yes")
    assert questions <= _asked(sitting)
    sitting.answer("/data/before/agreement", "no")
    assert not questions & _asked(sitting)


def test_short_screen_when_referred_then_its_limits_stand_before_what_it_found(workplace, begin):
    sitting = begin("reperage_court_adulte")
    for ref in ("before/of_age", "before/agreement", "questions/adult_papers", "questions/adult_profit"):
        sitting.answer(f"/data/{ref}", "yes")
    choices = dataclasses.replace(
        default_choices(workplace, sitting.case), recipient=OFFICE, kind=ReferralKind.VULNERABLE_ADULT
    )
    contents = gather(workplace, sitting.case, choices)
    document = compose(contents, workplace.content.template(contents.kind))
    (explanation,) = contents.assessments
    page_one = [
        text.words for block in _first_page(document) if isinstance(block, Notice) for text in block.texts
    ]
    assert set(explanation.published_limits) <= set(page_one)
    annex = list(itertools.dropwhile(lambda block: not _is_annex(block), document.blocks))
    said = next(place for place, block in enumerate(annex) if isinstance(block, Notice))
    found = next(place for place, block in enumerate(annex) if isinstance(block, Table))
    assert [text.words for text in annex[said].texts] == list(explanation.published_limits)
    assert said < found


def test_short_screen_when_another_list_found_something_then_page_one_names_that_one(workplace, begin):
    screen = begin("reperage_court_adulte")
    for name in ("papers", "profit", "debt"):
        for ref in ("before/of_age", f"questions/adult_{name}"):
            screen.answer(f"/data/{ref}", "yes")
    sitting = start_interview(workplace, screen.case, "entretien_adulte")
    sitting.answer("/data/work/long_hours", "yes")
    choices = dataclasses.replace(
        default_choices(workplace, screen.case), recipient=OFFICE, kind=ReferralKind.VULNERABLE_ADULT
    )
    contents = gather(workplace, screen.case, choices)
    said = str(_first_page(compose(contents, workplace.content.template(contents.kind))))
    found = {one.pack_reference.partition("@")[0]: one.reasons for one in contents.assessments}
    assert [reason.code for reason in found["ilo-2009-adult-labour"]] == ["D4.hours"]
    assert "Ne garde pas ses propres papiers" not in said
    assert "sensibilité" not in said


def _first_page(document):
    return list(itertools.takewhile(lambda block: not isinstance(block, PageBreak), document.blocks))


def _is_annex(block):
    return isinstance(block, Heading) and block.words.startswith("Annexe A")
