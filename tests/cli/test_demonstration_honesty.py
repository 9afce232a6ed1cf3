"""The demonstration says "all is well" only when it is: each loss and each leak is planted and seen."""

import dataclasses
import json

import pikepdf
import pytest

from fieldscreen.cli.demonstration import _Teller
from fieldscreen.cli.explanations import ExplanationTeller
from fieldscreen.domain.answers import AnswerState
from fieldscreen.screening.explaining import EvidenceLine
from fieldscreen.workflow import demonstrating
from fieldscreen.workflow.cases import list_cases, open_case
from fieldscreen.workflow.demonstrating import (
    CaseAssessed,
    Demonstration,
    ReferralWritten,
    VaultReopened,
)
from fieldscreen.workflow.interviewing import resume_interview
from fieldscreen.workflow.samples import load_sample
from fieldscreen.workflow.workplace import Access
from support.offices import ROOT, workplace_on

SAMPLE = load_sample(ROOT / "resources/samples/case-13-years.toml")
WORDS = next(one.value for one in SAMPLE.answers if one.question == "words_exact")
WELL = VaultReopened(59, 59, (), 5, 5, 93, True, True, 4, 5, 480_000, ())


def _play(folder, plant=None, sample=SAMPLE):
    vault = folder / "vault"
    show = Demonstration(workplace_on(vault), vault, sample, folder / "out", "fr")
    steps = []
    for step in show.run():
        steps.append(step)
        if plant is not None and isinstance(step, ReferralWritten):
            plant(show, step)
    assert show.workplace.access is Access.LOCKED
    return steps


def _answers(show, act):
    workplace = show.workplace
    (case,) = list_cases(workplace)
    (row,) = open_case(workplace, case.identifier).interviews
    sitting = resume_interview(workplace, row.interview.identifier)
    act(sitting, sitting.reader.ref_of)


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    return _play(tmp_path_factory.mktemp("well"))


def test_demonstration_when_nothing_is_lost_then_all_is_well_and_child_and_words_were_searched(played):
    reopened = played[-1]
    assert reopened.all_is_well
    assert (reopened.answers, reopened.statements) == (len(SAMPLE.answers), len(SAMPLE.statements))
    assert reopened.searched_texts == 4


@pytest.mark.parametrize(
    "change",
    [
        {"answers": 58},
        {"answers": 0, "expected_answers": 0},
        {"different": ("sex",)},
        {"statements": 4},
        {"is_referral_kept": False},
        {"is_referral_accepted": False},
        {"searched_texts": 0},
        {"searched_bytes": 0},
        {"found_in": ("vault.db",)},
    ],
    ids=str,
)
def test_all_is_well_when_one_thing_is_not_then_it_is_false(change):
    assert WELL.all_is_well
    assert not dataclasses.replace(WELL, **change).all_is_well


ALTERED = {
    "another value": ("quota", lambda sitting, ref: sitting.answer(ref("quota"), "no")),
    "an absence": ("quota", lambda sitting, ref: sitting.mark(ref("quota"), AnswerState.REFUSED)),
    "another absence": ("debt", lambda sitting, ref: sitting.mark(ref("debt"), AnswerState.REFUSED)),
    "one letter": (
        "child_given_name",
        lambda sitting, ref: sitting.answer(ref("child_given_name"), "Mariuța"),
    ),
    "a remark": ("quota", lambda sitting, ref: sitting.answer(ref("quota"), "yes", note="hm")),
}


@pytest.mark.parametrize(("question", "act"), ALTERED.values(), ids=ALTERED.keys())
def test_demonstration_when_an_answer_is_not_as_given_then_its_question_is_named(tmp_path, question, act):
    reopened = _play(tmp_path, lambda show, _: _answers(show, act))[-1]
    assert reopened.different == (question,)
    assert not reopened.all_is_well


def test_demonstration_when_the_file_on_disk_changed_then_it_is_not_the_kept_one(tmp_path):
    def bend(_show, written):
        content = bytearray(written.path.read_bytes())
        content[-1] ^= 1
        written.path.write_bytes(content)

    reopened = _play(tmp_path, bend)[-1]
    assert (reopened.is_referral_kept, reopened.all_is_well) == (False, False)


def test_demonstration_when_a_statement_is_lost_then_all_is_not_well(tmp_path, monkeypatch):
    keep, lost = demonstrating.save_statement, SAMPLE.statements[1].text
    monkeypatch.setattr(
        demonstrating, "save_statement", lambda *given: None if given[2].text == lost else keep(*given)
    )
    reopened = _play(tmp_path)[-1]
    assert (reopened.statements, reopened.all_is_well) == (len(SAMPLE.statements) - 1, False)


LEAKS = [
    "Măriuța".encode(),
    "Exemple-Ștefăneț".encode("utf-16-be"),
    json.dumps("Măriuța").encode(),
    WORDS.encode("utf-16-le"),
]


@pytest.mark.parametrize("leak", LEAKS, ids=["utf-8", "utf-16-be", "json", "words"])
def test_demonstration_when_a_name_or_a_sentence_leaks_then_the_file_is_named(tmp_path, leak):
    reopened = _play(tmp_path, lambda show, _: (show.vault_folder / "leak").write_bytes(b"x" + leak))[-1]
    assert (reopened.found_in, reopened.all_is_well) == (("leak",), False)


def test_demonstration_when_there_is_no_name_to_search_then_finding_none_proves_nothing(tmp_path):
    nameless = {"child_given_name", "child_family_name"}
    answers = tuple(one for one in SAMPLE.answers if one.question not in nameless)
    reopened = _play(tmp_path, sample=dataclasses.replace(SAMPLE, answers=answers))[-1]
    assert (reopened.searched_texts, reopened.found_in, reopened.all_is_well) == (0, (), False)


def test_referral_when_four_packs_read_the_case_then_its_reasons_take_at_most_five_pages(played):
    written = next(step for step in played if isinstance(step, ReferralWritten))
    with pikepdf.open(written.path) as pdf, pdf.open_outline() as outline:
        pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages, start=1)}
        starts = {
            str(entry.title)[:8]: pages[entry.destination[0].objgen]
            for entry in outline.root
            if str(entry.title).startswith("Annexe ")
        }
    assert starts["Annexe B"] - starts["Annexe A"] <= 5


def _told(step, language="fr"):
    return "\n".join(_Teller(language).lines(step))


def test_assessment_when_told_then_every_unknown_and_absent_indicator_is_named_once_by_its_question(played):
    assessed = next(step for step in played if isinstance(step, CaseAssessed))
    for explanation in assessed.explanations:
        for dimension in explanation.dimensions:
            told = "\n".join(ExplanationTeller("fr").dimension(dimension))
            for indicator in (*dimension.unknown, *dimension.absent):
                assert indicator.label in told
            for indicator in dimension.unknown:
                assert all(question in told for question in indicator.missing)
            assert len([line for line in told.splitlines() if "→" in line]) < 12
    assert "les réponses disent le contraire" in _told(assessed)


def test_assessment_when_there_is_a_combination_then_it_is_told(played):
    assessed = next(step for step in played if isinstance(step, CaseAssessed))
    (explanation, *_) = assessed.explanations
    with_one = dataclasses.replace(explanation, combination="Les trois dimensions se combinent.")
    assert with_one.combination in _told(CaseAssessed((with_one,)))


def test_indicator_when_the_questionnaire_does_not_ask_for_it_then_it_says_so(played):
    assessed = next(step for step in played if isinstance(step, CaseAssessed))
    assert "ce questionnaire ne le demande pas" in _told(assessed)
    (explanation, *_) = assessed.explanations
    dimension = next(one for one in explanation.dimensions if one.absent)
    evidence = EvidenceLine("/x", "Une question", "Non", "vu", "22/11/2026")
    absent = dataclasses.replace(dimension.absent[0], opposing=(evidence,))
    told = "\n".join(ExplanationTeller("fr").dimension(dataclasses.replace(dimension, absent=(absent,))))
    assert "contre\u00a0: Une question → Non" in told


def test_reopening_when_an_answer_differs_then_its_question_is_printed():
    assert "sex" in _told(dataclasses.replace(WELL, answers=58, different=("sex",)))
    assert "PAS CONFORME" in _told(dataclasses.replace(WELL, is_referral_kept=False))
    assert "TROUVÉ dans vault.db" in _told(dataclasses.replace(WELL, found_in=("vault.db",)))
