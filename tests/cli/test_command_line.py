import json
import os
import subprocess
import sys

import pytest

from fieldscreen import __version__
from fieldscreen.cli.arguments import Command, read_arguments
from fieldscreen.cli.texts import LANGUAGES, language_of, wording
from support.offices import ROOT


def _run(*arguments, **environment):
    return subprocess.run(
        [sys.executable, "-m", "fieldscreen", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        cwd=environment.pop("cwd", None),
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT / "src"),
            "LANG": "fr_FR.UTF-8",
            "LC_ALL": "",
            **environment,
        },
    )


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory):
    """The demonstration as its user runs it: a process of its own, the real cost of a passphrase."""
    folder = tmp_path_factory.mktemp("demo")
    done = _run("demo", "--out", folder / "out", HOME=str(folder), XDG_DATA_HOME=str(folder / "data"))
    (referral,) = (folder / "out").glob("*.pdf")
    return done, referral


def test_demo_when_run_then_it_ends_well_and_says_what_it_did(demonstration):
    done, referral = demonstration
    assert (done.returncode, done.stderr) == (0, "")
    for said in (
        "[ 1/64]",
        "[64/64]",
        "Indices convergents",
        "WCMS_105023",
        "ACCEPTÉ",
        "introuvable",
        referral.name,
    ):
        assert said in done.stdout


def test_demo_when_run_then_unknown_answers_are_named_as_such(demonstration):
    done, _ = demonstration
    for state in ("(inconnu)", "(dangereux à demander)", "(non demandé)", "reste inconnu"):
        assert state in done.stdout


def test_verify_when_the_file_is_whole_then_it_is_accepted_with_signer_and_claimed_time(demonstration):
    done = _run("verify", demonstration[1])
    assert done.returncode == 0
    for said in ("ACCEPTÉ", "Camille Modèle-Exemple", "déclarée par l’ordinateur", "Empreinte", "SHA-256"):
        assert said in done.stdout


def test_verify_when_json_is_wanted_then_it_is_machine_readable(demonstration):
    done = _run("verify", demonstration[1], "--json")
    report = json.loads(done.stdout)
    assert (done.returncode, report["verdict"]) == (0, "accepted")
    assert len(report["signatures"][0]["fingerprint"]) == 64


def test_verify_when_one_byte_is_flipped_then_it_is_rejected_and_says_why(demonstration, tmp_path):
    content = bytearray(demonstration[1].read_bytes())
    content[5000] ^= 1
    (tmp_path / "bent.pdf").write_bytes(content)
    done = _run("verify", tmp_path / "bent.pdf", "--lang", "en")
    assert done.returncode == 1
    assert done.stdout.startswith("REJECTED")
    assert "✗" in done.stdout


@pytest.mark.parametrize("content", [b"", b"not a pdf", b"%PDF-1.7\n%%EOF\n"])
def test_verify_when_it_is_no_referral_then_it_is_unreadable_or_rejected_never_accepted(tmp_path, content):
    (tmp_path / "x.pdf").write_bytes(content)
    done = _run("verify", tmp_path / "x.pdf")
    assert done.returncode in {1, 2}
    assert done.stderr == ""
    assert done.stdout.startswith(("REJETÉ", "ILLISIBLE"))


def test_verify_when_the_file_is_missing_then_the_reason_is_told_without_a_traceback(tmp_path):
    done = _run("verify", tmp_path / "absent.pdf")
    assert done.returncode == 2
    assert "absent.pdf" in done.stderr
    assert "Traceback" not in done.stderr


def test_version_when_asked_then_it_is_the_package_version():
    assert _run("--version").stdout == f"FieldScreen {__version__}\n"


@pytest.mark.parametrize(
    ("locale", "word"),
    [("fr_FR.UTF-8", "commandes"), ("en_GB.UTF-8", "commands"), ("ro_RO.UTF-8", "commandes")],
)
def test_help_when_asked_then_it_is_in_the_language_of_the_locale(locale, word):
    done = _run("--help", LANG=locale)
    assert done.returncode == 0
    assert word in done.stdout
    assert ("usage" in done.stdout.splitlines()[0]) == locale.startswith("en")


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LC_ALL": "C"}, "fr"),
        ({}, "fr"),
        ({"LC_ALL": "fr_BE", "LANG": "en_US"}, "fr"),
    ],
)
def test_language_when_the_locale_says_english_then_english_else_french(environment, language):
    assert language_of(environment) == language


def test_arguments_when_none_are_given_then_the_window_is_wanted():
    assert read_arguments([]).command is Command.WINDOW


def test_arguments_when_they_make_no_sense_then_the_exit_code_is_two(capsys):
    with pytest.raises(SystemExit) as stopped:
        read_arguments(["fly"])
    assert stopped.value.code == 2
    assert "fly" in capsys.readouterr().err


@pytest.mark.parametrize("file", ["cli", "verification", "forms"])
def test_sentences_when_listed_then_each_is_there_in_every_language(file):
    sentences = wording(file)
    assert all(sentences.languages(key) >= set(LANGUAGES) for key in sentences.names())
