import json

import pytest

from fieldscreen.cli import run
from fieldscreen.cli.arguments import read_arguments
from fieldscreen.cli.running import FAILED
from support.offices import ROOT, workplace_on

CHILD = ROOT / "resources/indicators/ilo-2009-child-labour.toml"
CASE = {
    "packs": ["ilo-2009-child-labour"],
    "age": "minor",
    "indicators": {"D4.hours": "present", "D4.lowpay": "present", "D5.docs": "absent", "D1.job": "unknown"},
}


@pytest.fixture
def case(tmp_path):
    def write(**changes):
        path = tmp_path / "case.json"
        path.write_text(json.dumps(CASE | changes), encoding="utf-8")
        return path

    return write


def _assess(*words, language="fr"):
    return run(read_arguments(["assess", *map(str, words), "--lang", language]), workplace_on)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_assess_when_json_is_wanted_then_each_dimension_has_reading_clause_reasons_and_gaps(
    case, capsys, language
):
    assert _assess(case(), "--explain", "--json", language=language) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["format"], data["level"], data["treated_as_minor"]) == (
        "fieldscreen-assessment",
        "converging",
        True,
    )
    pack = data["packs"]["ilo-2009-child-labour"]
    assert pack["dimensions"]["D4"]["reading"] == "positive"
    assert pack["dimensions"]["D4"]["clause"] == "b"
    assert pack["dimensions"]["D4"]["present"] == ["D4.hours", "D4.lowpay"]
    assert (pack["dimensions"]["D1"]["reading"], pack["dimensions"]["D1"]["clause"]) == ("cannot_tell", None)
    assert (pack["reading"], pack["level"], pack["rule_applied"]) == ("minor_exploited", "converging", True)
    assert [reason["code"] for reason in pack["reasons"]] == ["D4.hours", "D4.lowpay"]
    assert pack["against"][0]["code"] == "D5.docs"
    assert len(pack["missing"]) == 65 - 3
    assert data["guidance"]["pack"]


def test_assess_when_explained_then_screen_words_reasons_rule_and_guide_rails_are_told(case, capsys):
    assert _assess(case(), "--explain") == 0
    said = capsys.readouterr().out.replace("\u00a0", " ")
    for words in (
        "Indices convergents",
        "règle (b) : un indice fort et un indice moyen ou faible",
        "D5.docs Confiscation des papiers : les réponses disent le contraire",
        "source secondaire",
        "225-4-1 II",
        "Information préoccupante – voie proposée",
        "L226-2-1",
        "guidance-france@",
    ):
        assert words in said


def test_assess_when_reasons_are_not_wanted_then_only_the_readings_are_told(case, capsys):
    assert _assess(case()) == 0
    said = capsys.readouterr().out
    assert "D4 Exploitation" in said
    assert "Raisons" not in said


def test_assess_when_another_version_is_given_then_what_changes_is_told(case, tmp_path, capsys):
    other = tmp_path / "other.toml"
    text = CHILD.read_text(encoding="utf-8").replace("2026112701", "2026120101")
    hours = 'code = "D4.hours"\ndimension = "D4"\nweight = "S"'
    other.write_text(text.replace(hours, hours.replace('"S"', '"M"')), encoding="utf-8")
    assert _assess(case(), "--compare", other) == 0
    said = capsys.readouterr().out.replace("\u00a0", " ")
    assert "ilo-2009-child-labour@2026120101" in said
    assert "D4 : positive devient cannot_tell" in said
    assert "poids changés : D4.hours" in said
    assert "« Indices convergents : situation à évaluer » devient « Vigilance" in said
    assert _assess(case(), "--pack", other, "--json") == 0
    assert json.loads(capsys.readouterr().out)["packs"]["ilo-2009-child-labour"]["level"] == "vigilance"


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"packs": ["nobody-knows"]}, "nobody-knows"),
        ({"packs": ["ilo-2009-child-labour@1"]}, "ilo-2009-child-labour@1"),
        ({"packs": []}, "packs"),
        ({"age": "thirteen"}, "age"),
        ({"indicators": {"D4.hour": "present"}}, "D4.hour"),
        ({"indicators": {"D4.hours": "maybe"}}, "D4.hours"),
        ({"indicators": {"D4.hours": []}}, "D4.hours"),
        ({"indicators": {"D4.hours": {"state": "present", "on": "hier"}}}, "D4.hours.on"),
        ({"indicators": {"D4.hours": {"state": "present", "by": "me"}}}, "D4.hours.by"),
        ({"indicators": ["D4.hours"]}, "indicators"),
        ({"danger": "perhaps"}, "danger"),
        ({"score": 3}, "score"),
    ],
)
def test_assess_when_the_file_is_wrong_then_the_place_is_named_and_nothing_is_guessed(
    case, capsys, changes, named
):
    assert _assess(case(**changes)) == FAILED
    told = capsys.readouterr()
    assert named in told.err
    assert told.out == ""


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"packs": ["ilo-2009-child-labour"], "age": "minor", "age": "adult"}']
)
def test_assess_when_the_file_is_no_case_then_it_says_so(tmp_path, capsys, text):
    path = tmp_path / "case.json"
    path.write_text(text, encoding="utf-8")
    assert _assess(path) == FAILED
    assert "Fichier de cas refusé" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", ("ni pour la France", "Niveau :", "\nMaintenant\n")),
        ("en", ("nor for France", "Level:", "\nNow\n")),
        ("ro", ("nici pentru Franța", "Nivel:", "\nAcum\n")),
        ("bg", ("нито за Франция", "Ниво:", "\nСега\n")),
    ],
)
def test_short_screen_when_read_in_another_language_then_its_limits_come_before_the_level(
    case, capsys, language, words
):
    written = case(packs=["screen-youth-four"], age="adult", indicators={"Y.afraid": "present"})
    assert _assess(written, "--explain", "--in", language) == 0
    said = capsys.readouterr().out.replace("\u00a0", " ")
    places = [said.index(one) for one in words]
    assert places == sorted(places)
    assert said.count(words[0]) == 1
    if language in {"ro", "bg"}:
        assert not {"Maintenant", "Raisons", "Qui appeler", "Now", "Reasons"} & set(said.split("\n"))
