"""What the shipped questionnaires give a case, beyond the observation of a minor."""

import pytest

from fieldscreen.domain.statements import Source
from fieldscreen.workflow import accounts
from fieldscreen.workflow.cases import create_case
from fieldscreen.workflow.gathering import gather
from fieldscreen.workflow.interviewing import start_interview
from fieldscreen.workflow.referring import default_choices


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
