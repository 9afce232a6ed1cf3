"""``fieldscreen questionnaire paper``: the sheet of a shipped questionnaire or a partner's form as a file."""

from __future__ import annotations

import io
import os

import pikepdf
import pytest

from fieldscreen.cli.arguments import read_arguments
from fieldscreen.cli.paper import NoSuchQuestionnaireError, TooManyLanguagesError, put_on_paper
from fieldscreen.cli.running import FAILED, run
from fieldscreen.workflow.imported_forms import examine_form, keep_form
from fieldscreen.workflow.paper_twin import PaperLanguageError
from support.offices import PASSPHRASE, WORKER, workplace_on

FORM = """\
| survey |
| | type | name | label |
| | text | place | Place of the visit |
| settings |
| | form_title | form_id | version |
| | Partner visit | partner_visit | 3 |
"""


def _wish(*words):
    return read_arguments(["questionnaire", "paper", *map(str, words)])


def test_paper_when_two_languages_are_named_then_the_main_one_is_the_files(tmp_path, capsys):
    out = tmp_path / "sheet.pdf"
    assert put_on_paper(_wish("vie_scolaire", "--languages", "ro,bg", "--out", out), workplace_on) == 0
    assert str(out) in capsys.readouterr().out
    with pikepdf.open(io.BytesIO(out.read_bytes())) as pdf:
        assert str(pdf.Root.Lang) == "ro"


def test_paper_when_no_language_is_named_then_it_is_the_one_of_the_command(tmp_path):
    out = tmp_path / "sheet.pdf"
    assert put_on_paper(_wish("vie_scolaire", "--lang", "en", "--out", out), workplace_on) == 0
    with pikepdf.open(io.BytesIO(out.read_bytes())) as pdf:
        assert str(pdf.Root.Lang) == "en"


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (("nothing",), NoSuchQuestionnaireError),
        (("site", "--languages", "fr,ro,bg"), TooManyLanguagesError),
        (("site", "--languages", "fr,ar"), PaperLanguageError),
    ],
)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_paper_when_it_cannot_be_made_then_a_sentence_says_why_and_no_file_is_there(
    tmp_path, capsys, words, error, language
):
    out = tmp_path / "sheet.pdf"
    wish = _wish(*words, "--out", out, "--lang", language)
    with pytest.raises(error):
        put_on_paper(wish, workplace_on)
    assert run(wish, workplace_on) == FAILED
    assert capsys.readouterr().err.startswith("Arrêt" if language == "fr" else "Stopped")
    assert not out.exists()


def test_paper_when_the_form_is_a_partners_then_it_comes_from_the_vault(tmp_path):
    workplace = workplace_on(tmp_path / "vault")
    workplace.create(WORKER, PASSPHRASE)
    workplace.unlock(PASSPHRASE)
    (tmp_path / "visit.md").write_text(FORM, encoding="utf-8")
    keep_form(workplace, examine_form(tmp_path / "visit.md"))
    workplace.lock()
    reading, writing = os.pipe()
    os.write(writing, f"{PASSPHRASE}\n".encode())
    os.close(writing)
    out = tmp_path / "sheet.pdf"
    wish = _wish("partner_visit", "--vault", tmp_path / "vault", "--passphrase-fd", reading, "--out", out)
    assert put_on_paper(wish, workplace_on) == 0
    assert out.read_bytes().startswith(b"%PDF-")
