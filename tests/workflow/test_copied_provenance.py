"""What was copied from paper says so wherever provenance is shown: facts, words, reasons, record."""

from __future__ import annotations

import io
import json
import subprocess

import pikepdf
import pytest

from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.paper import PaperSource
from fieldscreen.domain.referrals import ReferralKind
from fieldscreen.referral import compose, render
from fieldscreen.referral.fields import RECORD_NAME
from fieldscreen.workflow import cases, referring
from fieldscreen.workflow.assessing import assess_case
from fieldscreen.workflow.copying import Copying
from fieldscreen.workflow.gathering import gather
from fieldscreen.workflow.interviewing import start_interview

SHEET = PaperSource(UncertainDate.parse("2026-11-20"), "Dana Exemple", "Camille Modèle-Exemple", "au marché")


@pytest.fixture
def case(workplace):
    return cases.create_case(workplace, "").identifier


def _copy(workplace, case, *, paper):
    sitting = start_interview(workplace, case, "reperage_mineur", paper=paper)
    numbers = Copying(sitting, today=workplace.now().date())
    by_name = {question.name: question for question in numbers.form.questions()}
    for name, value in (("violence", "yes"), ("attends", "no")):
        question = by_name[name]
        code = next(choice.code for choice in question.choices if choice.value == value)
        numbers.keep(f"{question.number} {code}")
    numbers.keep(f"{by_name['words_exact'].number} Nu vreau acasă")
    return sitting


def _pages(workplace, case, tmp_path):
    contents = gather(workplace, case, referring.default_choices(workplace, case, language="fr"))
    document = compose(contents, workplace.content.template(ReferralKind.INFORMATION_PREOCCUPANTE))
    file = tmp_path / "referral.pdf"
    file.write_bytes(render(document))
    done = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, check=True)
    return file, " ".join(done.stdout.decode().split())


def test_referral_when_answers_were_copied_then_facts_words_and_record_name_it(workplace, case, tmp_path):
    _copy(workplace, case, paper=SHEET)
    file, text = _pages(workplace, case, tmp_path)
    told = "recopié par Camille Modèle-Exemple d’une feuille du 20 novembre 2026, remplie par Dana Exemple"
    assert text.count(told) >= 3  # a fact, a fact of school, the child's words
    assert "(au marché)" in text
    with pikepdf.open(io.BytesIO(file.read_bytes())) as pdf:
        record = json.loads(pdf.attachments[RECORD_NAME].get_file().read_bytes())["fieldscreen"]
    assert record["facts"][0]["paper"]["filled_by"] == "Dana Exemple"
    assert record["statements"][0]["paper"]["filled_on"] == "2026-11-20"


def test_reasons_when_an_answer_was_copied_then_each_names_the_sheet(workplace, case):
    _copy(workplace, case, paper=SHEET)
    evidence = [
        item.source
        for explanation in assess_case(workplace, case, "fr")
        for dimension in explanation.dimensions
        for line in (*dimension.present, *dimension.absent)
        for item in (*line.supporting, *line.opposing)
    ]
    assert evidence
    assert all("recopié par Camille Modèle-Exemple d’une feuille du 20/11/2026" in one for one in evidence)


def test_referral_when_nothing_was_copied_then_no_sheet_is_spoken_of(workplace, case, tmp_path):
    sitting = start_interview(workplace, case, "reperage_mineur")
    sitting.answer(sitting.reader.ref_of("violence"), "yes")
    _file, text = _pages(workplace, case, tmp_path)
    assert "recopié" not in text.lower()
