"""``fieldscreen template``: faults one a line, exit codes, and an adaptation's way into a vault and out."""

from __future__ import annotations

import io
import json

import pytest

from fieldscreen.cli import run
from fieldscreen.cli.arguments import read_arguments
from fieldscreen.cli.running import FAILED
from fieldscreen.workflow.adaptations import adaptations_of
from referral.adaptation_samples import ADAPTATION, LOGO, logo
from support.offices import PASSPHRASE, WORKER, workplace_on


@pytest.fixture
def file(tmp_path):
    (tmp_path / "logo.png").write_bytes(logo())
    path = tmp_path / "own.toml"
    path.write_text(ADAPTATION + LOGO, encoding="utf-8")
    return path


@pytest.fixture
def command(tmp_path, monkeypatch, capsys):
    """Run a command; return its exit code and its lines."""

    def ran(*words):
        monkeypatch.setattr("sys.stdin", io.StringIO(PASSPHRASE + "\n"))
        code = run(read_arguments([*map(str, words)]), workplace_on)
        out, err = capsys.readouterr()
        return code, (out + err).splitlines()

    return ran


@pytest.mark.parametrize(
    ("language", "words"), [("fr", "adaptation departement-63@2026.1, aucun défaut"), ("en", "no fault")]
)
def test_check_when_nothing_is_wrong_says_so(file, command, language, words):
    code, lines = command("template", "check", file, "--lang", language)

    assert code == 0
    assert [words in line for line in lines] == [True]


@pytest.mark.parametrize(
    ("language", "words"), [("fr", "ne peut pas être reformulé"), ("en", "not be reworded")]
)
def test_check_when_something_is_wrong_says_it_with_file_and_key_one_a_line(file, command, language, words):
    file.write_text(
        file.read_text("utf-8").replace("others =", "urgency =").replace("Ville", "<b>", 1), "utf-8"
    )

    code, lines = command("template", "check", file, "--lang", language)

    assert code == 1
    assert len(lines) == 2
    assert lines[0].startswith("own.toml: titles.urgency: ")
    assert words in lines[0]
    assert lines[1].startswith("own.toml: texts.place.commune.fr: ")


def test_check_when_asked_for_json_gives_each_fault_by_its_parts(file, command):
    file.write_text(file.read_text("utf-8").replace("others =", "urgency ="), "utf-8")

    code, lines = command("template", "check", file, "--json")
    found = json.loads("\n".join(lines))

    assert code == 1
    assert found[0]["reference"] == "departement-63@2026.1"
    assert not found[0]["is_acceptable"]
    assert [(one["where"], one["kind"]) for one in found[0]["faults"]] == [("titles.urgency", "required")]


def test_check_when_there_is_no_such_file_tells_of_the_file_and_of_no_template(tmp_path, command):
    assert command("template", "check", tmp_path / "none.toml")[0] == FAILED


@pytest.mark.parametrize("language", ["fr", "en"])
def test_adaptation_when_signed_brought_in_listed_and_taken_away_says_each_step(
    tmp_path, file, command, language
):
    vault = tmp_path / "vault"
    workplace_on(vault).create(WORKER, PASSPHRASE)
    more = ("--vault", vault, "--lang", language)

    assert command("template", "sign", file, *more)[0] == 0
    signed = file.with_suffix(".fstpl")
    code, lines = command("template", "import", signed, *more)
    assert (code, "departement-63@2026.1" in lines[0], "63" in lines[1]) == (0, True, True)
    assert command("template", "list", *more) == (0, lines)
    file.write_text(file.read_text("utf-8").replace("2026.1", "2026.2"), "utf-8")
    command("template", "sign", file, *more)
    assert command("template", "import", signed, *more)[0] == FAILED
    assert command("template", "import", signed, "--replace", *more)[0] == 0
    assert command("template", "remove", "departement-63", *more)[0] == 0
    assert command("template", "remove", "departement-63", *more)[0] == FAILED
    opened = workplace_on(vault)
    opened.unlock(PASSPHRASE)
    assert adaptations_of(opened) == ()
    opened.lock()
