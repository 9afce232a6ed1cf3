"""``journal verify`` and ``certificate verify``, as processes of their own on real vaults and files."""

import json
import os
import pty
import subprocess
import sys

import pytest

from fieldscreen.cli.arguments import read_arguments
from fieldscreen.domain.erasure import CopiesState, ErasureGround, OlderCopies
from fieldscreen.domain.journal import Action, grouped_head
from fieldscreen.workflow.cases import create_case
from fieldscreen.workflow.erasing import erase_case, export_certificate
from support.offices import PASSPHRASE, ROOT, WORKER, workplace_on


def _command(*words, **environment):
    return {
        "args": [sys.executable, "-m", "fieldscreen", *map(str, words)],
        "env": {**os.environ, "PYTHONPATH": str(ROOT / "src"), "LANG": "fr_FR.UTF-8", **environment},
    }


def _run(*words, passphrase=None):
    if passphrase is None:
        return subprocess.run(
            **_command(*words), capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL,
            start_new_session=True,
        )  # fmt: skip
    reading, writing = os.pipe()
    os.write(writing, passphrase.encode() + b"\n")
    os.close(writing)
    try:
        return subprocess.run(
            **_command(*words, "--passphrase-fd", reading), capture_output=True, text=True, check=False,
            pass_fds=(reading,),
        )  # fmt: skip
    finally:
        os.close(reading)


@pytest.fixture
def office(tmp_path):
    """A locked vault with a few lines, the heads of its lines, and an exported certificate."""
    workplace = workplace_on(tmp_path / "vault")
    workplace.create(WORKER, PASSPHRASE)
    workplace.unlock(PASSPHRASE)
    case = create_case(workplace)
    signed = erase_case(
        workplace,
        case.identifier,
        typed_code=case.code,
        ground=ErasureGround.ENTERED_BY_MISTAKE,
        older_copies=OlderCopies(CopiesState.UNKNOWN),
    )
    export_certificate(workplace, signed.identifier, tmp_path / "certificate.json")
    lines = workplace.vault.journal()
    workplace.lock()
    return tmp_path, lines


def test_journal_when_it_holds_then_it_says_so_and_finds_the_printed_head(office):
    folder, lines = office
    line = next(one for one in lines if one.action is Action.CASE_ERASED)
    printed = f"{line.sequence} – {grouped_head(line.hash)}"
    done = _run("journal", "verify", "--vault", folder / "vault", "--head", printed, passphrase=PASSPHRASE)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Le journal est intact" in done.stdout
    assert f"est celle de la ligne {line.sequence}" in done.stdout
    assert PASSPHRASE not in done.stdout


def test_journal_when_json_is_wanted_then_it_is_machine_readable(office):
    done = _run("journal", "verify", "--vault", office[0] / "vault", "--json", passphrase=PASSPHRASE)
    report = json.loads(done.stdout)
    assert (done.returncode, report["holds"], report["broken_at"]) == (0, True, None)
    assert report["heads"] >= 2


def test_journal_when_a_printed_head_is_not_in_it_then_it_fails(office):
    done = _run(
        "journal", "verify", "--vault", office[0] / "vault", "--head", "ab" * 8, passphrase=PASSPHRASE
    )
    assert done.returncode == 1
    assert "n’est celle d’aucune ligne" in done.stdout


def test_journal_when_a_line_was_changed_then_the_first_such_line_is_named(office):
    workplace = workplace_on(office[0] / "vault")
    workplace.unlock(PASSPHRASE)
    for statement in (
        "DROP TRIGGER journal_is_never_changed",
        "UPDATE journal SET actor = 'x' WHERE sequence = 5",
    ):
        workplace.vault._ask(lambda store, words=statement: store.connection.execute(words))
    workplace.lock()
    done = _run("journal", "verify", "--vault", office[0] / "vault", passphrase=PASSPHRASE)
    assert done.returncode == 1
    assert "rompu à la ligne 5" in done.stdout


@pytest.mark.parametrize(
    ("head", "passphrase", "said"),
    [
        ("bonjour", PASSPHRASE, "bonjour"),
        ("", "une autre phrase", "passe"),
        ("", "", "descripteur"),
        ("", None, "--passphrase-fd"),
    ],
)
def test_journal_when_it_cannot_be_checked_then_the_reason_is_told_and_the_code_says_so(
    office, head, passphrase, said
):
    words = ["journal", "verify", "--vault", office[0] / "vault"] + (["--head", head] if head else [])
    done = _run(*words, passphrase=passphrase)
    assert (done.returncode, done.stdout) == (3, "")
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_passphrase_when_typed_on_a_terminal_then_it_is_not_shown(office):
    ours, theirs = pty.openpty()
    command = _command("journal", "verify", "--vault", office[0] / "vault")
    command["args"] = ["setsid", "--ctty", *command["args"]]  # the terminal getpass asks is this one
    process = subprocess.Popen(
        **command,
        stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    os.close(theirs)
    shown = b""
    while b":" not in shown:
        shown += os.read(ours, 1024)
    os.write(ours, PASSPHRASE.encode() + b"\n")
    out, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (0, "")
    shown += os.read(ours, 4096)
    os.close(ours)
    assert "Phrase de passe" in shown.decode()
    assert PASSPHRASE not in shown.decode() + out


def test_passphrase_when_given_as_a_word_then_there_is_no_such_option(capsys):
    with pytest.raises(SystemExit) as caught:
        read_arguments(["journal", "verify", "--passphrase", PASSPHRASE])
    assert caught.value.code == 2


@pytest.mark.parametrize(
    ("old", "new", "code", "said"),
    [
        (b"", b"", 0, "ACCEPTÉ"),
        (b'"number": 1', b'"number": 9', 1, "REJETÉ"),
        (b'"statement"', b'"statements"', 2, "ILLISIBLE"),
    ],
)
def test_certificate_when_verified_then_verdict_and_code_say_what_it_is_worth(office, old, new, code, said):
    path = office[0] / "certificate.json"
    path.write_bytes(path.read_bytes().replace(old, new, 1) if old else path.read_bytes())
    done = _run("certificate", "verify", path)
    assert (done.returncode, done.stderr) == (code, "")
    assert said in done.stdout
    as_json = json.loads(_run("certificate", "verify", path, "--json").stdout)
    assert as_json["verdict"] == {0: "accepted", 1: "rejected", 2: "unreadable"}[code]


def test_certificate_when_read_then_it_says_rule_copies_and_who_claims_it(office):
    out = _run("certificate", "verify", office[0] / "certificate.json", "--lang", "en").stdout
    for said in (
        WORKER.name,
        "entered by mistake",
        "when they end is not known",
        "nobody vouches",
        "claimed",
    ):
        assert said in out


def test_certificate_when_the_file_is_missing_then_it_is_told(tmp_path):
    done = _run("certificate", "verify", tmp_path / "absent.json")
    assert done.returncode == 2
    assert "absent.json" in done.stderr
