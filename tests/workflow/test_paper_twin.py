"""The paper twin: everything the form asks, in two languages, in numbers and codes, and no child's name."""

from __future__ import annotations

import io
import json
import re
import subprocess
import unicodedata
from datetime import UTC, datetime
from itertools import pairwise

import pikepdf
import pytest

from fieldscreen.domain.answers import ABSENCES
from fieldscreen.referral.fields import RECORD_NAME
from fieldscreen.workflow.content import Content
from fieldscreen.workflow.imported_forms import examine_form, keep_form
from fieldscreen.workflow.interviewing import questionnaires
from fieldscreen.workflow.paper_form import PaperGroup, paper_form
from fieldscreen.workflow.paper_twin import PaperLanguageError, paper_file_name, paper_twin
from support.offices import ROOT

PRINTED = datetime(2026, 11, 27, 9, tzinfo=UTC)
CONTENT = Content(ROOT / "resources")
SHIPPED = {one.identifier: one for one in CONTENT.questionnaires}
PAIRS = [
    (name, first, second)
    for name, one in SHIPPED.items()
    for first, second in (("fr", "ro"), ("bg", "en"), ("ar", "fr"))
    if {first, second} <= {entry.tag for entry in one.languages}
]
PARTNER = """\
| survey |
| | type | name | label | relevant | choice_filter | appearance |
| | text | who | Who? | | | |
| | note | read | Read this ${who} | ${age} > 3 | | |
| | integer | age | How old? | | | |
| | decimal | height | How tall? | | | |
| | begin group | g | | ${who} != '' | | |
| | select_one land | land | Country | string-length(${who}) > 3 | | |
| | select_one town | town | Town | | land = ${land} | |
| | end group | g | | | | |
| | select_multiple many | signs | Signs | not(selected(${land}, 'fr')) | | |
| | begin repeat | child | Child | | | |
| | text | called | Name | | | |
| | begin repeat | visit | Visit | | | |
| | date | day | Day | | | |
| | end repeat | visit | | | | |
| | end repeat | child | | | | |
| | time | clock | Time | | | |
| | dateTime | moment | Moment | | | |
| | geopoint | point | Point | | | |
| | range | calm | Calm | | | |
| | rank land | order | Order | | | |
| | acknowledge | told | Told | | | |
| | image | photo | Photo | | | |
| choices |
| | list_name | name | label | land |
| | land | fr | France | |
| | land | ro | Romania | |
| | town | l | Lyon | fr |
| | town | i | Iasi | ro |
MANY
| settings |
| | form_title | form_id | version |
| | Partner visit | partner_visit | 3 |
""".replace(
    "MANY", "\n".join(f"| | many | m{n} | Sign number {n} of a list that is long | |" for n in range(150))
)


def made(name: str, first: str, second: str = "") -> bytes:
    return paper_twin(SHIPPED[name], CONTENT.paper_wording, first, second, printed_at=PRINTED)


def words_of(pdf: bytes, tmp_path) -> str:
    file = tmp_path / "sheet.pdf"
    file.write_bytes(pdf)
    done = subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, check=True)
    return squeezed(done.stdout.decode())


def squeezed(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


def structure(pdf: bytes):
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        todo = [opened.Root.StructTreeRoot.K[0]]
        while todo:
            element = todo.pop(0)
            yield str(element.S)[1:], str(element.get("/ActualText", "")), str(element.get("/Lang", ""))
            kids = [kid for kid in element.K if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
            todo = kids + todo


@pytest.mark.parametrize(("name", "first", "second"), PAIRS)
def test_sheet_when_made_then_every_question_and_choice_stands_there_in_both_languages(
    tmp_path, name, first, second
):
    pdf = made(name, first, second)
    shown = words_of(pdf, tmp_path) if first != "ar" else ""
    spoken = {squeezed(actual) for _role, actual, _language in structure(pdf) if actual}
    form = paper_form(SHIPPED[name], first, second)
    for question in form.questions():
        for texts in (question.label, *(choice.label for choice in question.choices)):
            for text, tag in ((texts.first, first), (texts.second, second)):
                if tag == "ar":  # glyphs stand in visual order: what is spoken is the promise
                    assert squeezed(text) in spoken, text
                elif shown:
                    assert _in_lines(text, shown), text
    roles = [role for role, _actual, _language in structure(pdf)]
    assert roles.count("LBody") >= len(ABSENCES) * sum(1 for _ in form.questions())


def _in_lines(text: str, shown: str) -> bool:
    """Tell whether every word is there, the first ones in one piece: columns part what is longer."""
    return all(squeezed(word) in shown for word in text.split()) and squeezed(text)[:12] in shown


@pytest.mark.parametrize(("name", "first", "second"), PAIRS)
def test_sheet_when_read_aloud_then_headings_skip_no_level_and_letters_are_told_in_words(name, first, second):
    pdf = made(name, first, second)
    elements = list(structure(pdf))
    levels = [int(role[1]) for role, _actual, _language in elements if re.fullmatch(r"H\d", role)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    letters = {actual.partition(" ")[0] for _role, actual, _language in elements if " – " in actual}
    assert {"U", "R", "D", "X"} <= letters
    assert any(language == second for _role, _actual, language in elements)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert str(opened.Root.Lang) == first


def test_sheet_when_made_twice_then_the_bytes_are_the_same():
    assert made("site", "fr", "ro") == made("site", "fr", "ro")


def test_sheet_when_looked_at_then_each_page_has_a_code_box_a_foot_and_what_the_letters_mean(tmp_path):
    pdf = made("reperage_mineur", "fr", "ro")
    file = tmp_path / "sheet.pdf"
    file.write_bytes(pdf)
    with pikepdf.open(file) as opened:
        pages = len(opened.pages)
    for page in range(1, pages + 1):
        options = ["-layout", "-f", str(page), "-l", str(page), str(file), "-"]
        lines = subprocess.run(["pdftotext", *options], capture_output=True, check=True).stdout.decode()
        head, foot = lines.strip().splitlines()[0], " ".join(lines.split())
        assert "Code du dossier" in head
        assert "enfant" not in head  # neither its name nor a place for it
        version = SHIPPED["reperage_mineur"].version
        assert f"reperage_mineur · version {version} · imprimé le 27/11/2026" in foot
        assert f"page {page} / {pages}" in foot
        assert "U inconnu · R refus · D non posée · X dangereux à demander" in foot
        assert "U nu se știe" in foot


def test_condition_when_it_is_simple_then_it_is_said_in_words_and_else_that_it_may_apply(tmp_path):
    shown = words_of(made("reperage_mineur", "fr", "ro"), tmp_path)
    form = paper_form(SHIPPED["reperage_mineur"], "fr", "ro")
    attends = next(one.number for one in form.questions() if one.name == "attends")
    assert squeezed(f"(seulement si n° {attends} = Non)") in shown
    assert squeezed(f"(numai dacă nr. {attends} = Nu)") in shown


def test_repeat_when_on_paper_then_there_are_three_blanks_with_numbers_of_their_own(tmp_path):
    shown = words_of(made("site", "fr"), tmp_path)
    for instance in (1, 2, 3):
        assert f"10/{instance}" in shown
        assert squeezed(f"Enfant – {instance}") in shown
    assert squeezed("autre feuille, et 10/4 pour le suivant") in shown


def test_partner_form_when_put_on_paper_then_every_kind_has_its_place(workplace, tmp_path):
    file = tmp_path / "visit.md"
    file.write_text(PARTNER, encoding="utf-8")
    keep_form(workplace, examine_form(file))
    form = next(one for one in questionnaires(workplace) if one.is_imported)
    pdf = paper_twin(form, CONTENT.paper_wording, "und", printed_at=PRINTED)
    shown = words_of(pdf, tmp_path)
    for wanted in (
        "Partner visit", "Seulement si n° 2 > 3", "Read this …", "Seulement si n° 1 est rempli",
        "(si cela s’applique)", "1 Lyon 2 Iasi", "(seulement si n° 4 n’est pas France)",
        "150 Sign number 149", "7/1", "8/1/2", "(écrire l’ordre dans les cases", "1 fait",
        "(un fichier : dire où il est gardé)", "partner_visit · version 3",
    ):  # fmt: skip
        assert squeezed(wanted) in shown, wanted
    numbered = paper_form(form, "und")
    assert [one.number for one in numbered.questions()] == list(range(1, 16))
    nested = next(one for one in numbered.entries if isinstance(one, PaperGroup) and one.is_repeat)
    assert (nested.copies, nested.entries[1].copies) == (3, 2)
    assert paper_file_name(form, "und") == "partner_visit_und.pdf"


def test_record_when_a_sheet_is_found_again_then_it_says_what_numbers_and_codes_mean():
    with pikepdf.open(io.BytesIO(made("vie_scolaire", "fr", "ro"))) as opened:
        data = json.loads(opened.attachments[RECORD_NAME].get_file().read_bytes())
    form = paper_form(SHIPPED["vie_scolaire"], "fr")
    assert data["form_digest"] == SHIPPED["vie_scolaire"].digest
    assert [row["ref"] for row in data["questions"]] == [one.ref for one in form.questions()]
    assert data["absences"] == {"U": "unknown", "R": "refused", "D": "not_asked", "X": "not_safe"}


def test_language_when_the_questionnaire_lacks_it_then_no_sheet_pretends_to_have_it():
    with pytest.raises(PaperLanguageError):
        made("site", "fr", "ar")


@pytest.mark.parametrize("key", sorted(CONTENT.paper_wording.names()))
def test_sentence_when_on_paper_then_it_is_there_in_every_language_of_a_questionnaire(key):
    assert CONTENT.paper_wording.languages(key) >= {"fr", "en", "ro", "bg", "ar"}
