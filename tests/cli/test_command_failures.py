"""A command that cannot be carried out says why in the reader's language, never with a traceback."""

import errno
import io
import os
import re
import subprocess
import sys

import pytest

from fieldscreen.cli import run
from fieldscreen.cli.arguments import read_arguments
from fieldscreen.cli.failing import failure_sentence, system_reason
from fieldscreen.cli.parsing import complaint
from fieldscreen.cli.running import FAILED
from fieldscreen.cli.terminal import prepare_terminal, print_json
from fieldscreen.cli.texts import language_of, one_decimal, wording
from fieldscreen.forms import FormError
from fieldscreen.vault.errors import Part, VaultDamaged, VaultError, VaultExists
from fieldscreen.workflow.failures import FieldScreenError, InvalidValueError
from support.offices import ROOT, workplace_on

SHIPPED = ROOT / "resources/questionnaires/reperage-mineur"
ENGLISH = re.compile(
    r"\b(the|no such|file|directory|not|invalid|choice|choose|required|expected|unrecognized|error|broken)\b",
    re.IGNORECASE,
)


def _start(*arguments, **environment):
    return {
        "args": [sys.executable, "-m", "fieldscreen", *map(str, arguments)],
        "env": {**os.environ, "PYTHONPATH": str(ROOT / "src"), "LANG": "fr_FR.UTF-8", **environment},
    }


def _run(*arguments, **environment):
    started = _start(*arguments, **environment)
    return subprocess.run(**started, capture_output=True, check=False)


def _here(*arguments, language="fr"):
    return run(read_arguments([*map(str, arguments), "--lang", language]), workplace_on)


def _kinds(base):
    for kind in base.__subclasses__():
        yield kind
        yield from _kinds(kind)


@pytest.mark.parametrize("encoding", ["cp850", "cp1252", "ascii", "utf-8"])
@pytest.mark.parametrize(
    "words", [["--help"], ["fly"], ["verify", "bad.pdf"], ["verify", "bad.pdf", "--json"]]
)
def test_command_when_the_terminal_lacks_signs_then_the_exit_code_says_what_it_always_says(
    encoding, words, tmp_path
):
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.7\n%%EOF\n")
    words = [str(tmp_path / word) if word.endswith(".pdf") else word for word in words]
    done = _run(*words, PYTHONIOENCODING=encoding)
    assert done.returncode == {"--help": 0, "fly": 2, "verify": 2}[words[0]]
    assert b"Traceback" not in done.stderr
    assert done.stdout + done.stderr


def test_signs_when_the_terminal_lacks_them_then_the_nearest_spelling_is_written(monkeypatch):
    written = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(written, encoding="cp1252"))
    prepare_terminal()
    sys.stdout.write("Măriuța Exemple-Ștefăneț → l’école « œuf » \u202f✗ 日 \udce9")
    sys.stdout.flush()
    assert written.getvalue().decode("cp1252").split() == [
        "Mariuta", "Exemple-Stefanet", "->", "l’école", "«", "œuf", "»", "x", "?", "?",
    ]  # fmt: skip


@pytest.mark.parametrize(("encoding", "holds"), [("cp850", b"\\u0219"), ("utf-8", "ș".encode())])
def test_json_when_the_terminal_lacks_a_sign_then_it_is_escaped_and_not_replaced(
    monkeypatch, encoding, holds
):
    written = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(written, encoding=encoding))
    prepare_terminal()
    print_json({"name": "ș"})
    sys.stdout.flush()
    assert holds in written.getvalue()


@pytest.mark.parametrize(
    "words", [["verify", "bad.pdf"], ["form", "check", str(SHIPPED), "--json"], ["--help"]]
)
def test_command_when_nobody_reads_its_output_then_it_ends_without_a_traceback(words, tmp_path):
    (tmp_path / "bad.pdf").write_bytes(b"not a pdf")
    reading, writing = os.pipe()
    os.close(reading)
    words = [str(tmp_path / word) if word.endswith(".pdf") else word for word in words]
    try:
        done = subprocess.run(**_start(*words), stdout=writing, stderr=subprocess.PIPE, check=False)
    finally:
        os.close(writing)
    assert done.returncode == (0 if words == ["--help"] else FAILED)
    assert b"Traceback" not in done.stderr
    assert b"Exception ignored" not in done.stderr


def test_demo_when_its_folder_cannot_be_then_it_says_so_before_it_does_anything(tmp_path, capsys):
    (tmp_path / "file").write_text("kept", encoding="utf-8")
    assert _here("demo", "--out", tmp_path / "file" / "x") == FAILED
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == (
        f"Arrêt : {tmp_path / 'file' / 'x'} : une partie de ce chemin est un fichier, pas un dossier.\n"
    )


def test_demo_when_its_folder_is_a_file_then_it_says_so(tmp_path, capsys):
    (tmp_path / "file").write_text("kept", encoding="utf-8")
    assert _here("demo", "--out", tmp_path / "file") == FAILED
    assert "il y a déjà un fichier de ce nom" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["check", "try"])
def test_form_when_the_file_is_missing_then_the_reason_is_french_and_the_code_is_three(
    command, tmp_path, capsys
):
    assert _here("form", command, tmp_path / "absent.xlsx") == FAILED
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == f"Arrêt : {tmp_path / 'absent.xlsx'} : il n’y a ni fichier ni dossier de ce nom.\n"


def test_form_when_it_is_no_form_then_trying_it_says_so_without_developer_text(tmp_path, capsys):
    (tmp_path / "x.xlsx").write_bytes(b"no workbook")
    assert _here("form", "try", tmp_path / "x.xlsx") == FAILED
    said = capsys.readouterr().err
    assert said.startswith("Arrêt : ")
    assert "form check" in said
    assert not ENGLISH.search(said.replace("form check", ""))


@pytest.mark.parametrize(
    ("place", "reason"),
    [
        ("nowhere/x.xml", "ni fichier ni dossier"),
        ("file/x.xml", "pas un dossier"),
        (".", "c’est un dossier"),
    ],
)
def test_try_when_the_answers_cannot_be_saved_then_it_says_so_before_the_first_question(
    place, reason, tmp_path, capsys, monkeypatch
):
    (tmp_path / "file").write_text("kept", encoding="utf-8")
    monkeypatch.setattr("sys.stdin", io.StringIO("1\n"))
    assert _here("form", "try", SHIPPED, "--save", tmp_path / place) == FAILED
    said = capsys.readouterr()
    assert said.out == ""
    assert reason in said.err


def test_verify_when_it_is_a_folder_then_the_reason_is_french_and_the_code_is_two(tmp_path, capsys):
    assert _here("verify", tmp_path) == 2
    assert capsys.readouterr().err == f"Impossible de lire {tmp_path} : c’est un dossier, pas un fichier.\n"


def test_verify_when_the_program_itself_fails_then_it_never_says_rejected(tmp_path, capsys, monkeypatch):
    def fails(*_, **__):
        raise ZeroDivisionError("name of the child")

    monkeypatch.setattr("fieldscreen.cli.verification.verify_file", fails)
    assert _here("verify", tmp_path / "x.pdf") == FAILED
    said = capsys.readouterr().err
    assert "ZeroDivisionError" in said
    assert "name of the child" not in said


def test_command_when_it_is_broken_off_then_it_ends_with_a_sentence(tmp_path, capsys, monkeypatch):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("fieldscreen.cli.verification.verify_file", interrupted)
    assert _here("verify", tmp_path / "x.pdf") == 130
    assert capsys.readouterr().err == "Arrêté à votre demande.\n"


@pytest.mark.parametrize("number", sorted(errno.errorcode))
def test_reason_when_the_system_refuses_then_none_of_its_own_words_is_shown(number):
    error = OSError(number, os.strerror(number), "/x")
    assert os.strerror(number) not in failure_sentence(error, "fr")
    assert system_reason(error, "fr")


def test_reason_when_there_is_no_number_then_the_class_is_named():
    assert "BlockingIOError" in failure_sentence(BlockingIOError("developer text"), "fr")
    assert "developer text" not in failure_sentence(BlockingIOError("developer text"), "fr")


@pytest.mark.parametrize("kind", [*_kinds(VaultError), *_kinds(FormError)], ids=lambda kind: kind.__name__)
def test_failure_when_it_is_one_of_the_vault_or_of_a_form_then_it_has_a_sentence_of_its_own(kind):
    assert f"failure.{kind.__name__}" in wording("cli").names()


def test_failure_when_told_then_values_are_filled_and_developer_text_is_not(tmp_path):
    assert str(tmp_path) in failure_sentence(VaultExists(tmp_path), "fr")
    assert "journal line 7" not in failure_sentence(VaultDamaged(Part.JOURNAL, "journal line 7"), "fr")
    assert "Măriuța" not in failure_sentence(InvalidValueError("date", "Măriuța"), "fr")


def test_failure_when_it_has_no_sentence_then_the_nearest_one_names_it():
    class NewError(FieldScreenError):
        pass

    assert failure_sentence(NewError("developer text"), "en") == "Stopped: this could not be done (NewError)."
    assert "KeyError" in failure_sentence(KeyError("secret"), "fr")
    assert "secret" not in failure_sentence(KeyError("secret"), "fr")


USAGE_ERRORS = [
    ["fly"],
    ["form"],
    ["form", "fly"],
    ["verify"],
    ["verify", "a.pdf", "--trust"],
    ["verify", "a.pdf", "b.pdf"],
    ["demo", "--lang", "xx"],
    ["demo", "--lang"],
    ["verify", "a.pdf", "--json=yes"],
]


@pytest.mark.parametrize("words", USAGE_ERRORS, ids=" ".join)
def test_arguments_when_they_make_no_sense_then_the_french_complaint_holds_no_english(
    words, capsys, monkeypatch
):
    monkeypatch.setattr("fieldscreen.cli.arguments.language_of", lambda: "fr")
    with pytest.raises(SystemExit) as stopped:
        read_arguments(words)
    assert stopped.value.code == 2
    said = capsys.readouterr().err
    assert said.count("utilisation") == 1
    sentence = said.splitlines()[-1]
    assert not ENGLISH.search(sentence), sentence
    assert "pas de sens" not in sentence


def test_complaint_when_its_shape_is_new_then_it_sends_to_the_help():
    assert "--help" in complaint("something argparse will say one day", "fr")


@pytest.mark.parametrize(
    ("environment", "number", "language"),
    [
        ({}, 0x0809, "en"),
        ({}, 0x0C0C, "fr"),
        ({}, 0x0418, "fr"),
        ({"LANG": "fr_FR"}, 0x0409, "fr"),
        ({}, None, "fr"),
    ],
)
def test_language_when_windows_names_no_locale_then_its_own_windows_decide(environment, number, language):
    assert language_of(environment, lambda: number) == language


def test_number_when_it_has_decimals_then_french_writes_a_comma():
    assert (one_decimal(1.44, "fr"), one_decimal(1.44, "en")) == ("1,4", "1.4")
