"""The whole way in a real window, by keys alone: first run, recovery, one child's case, a verified PDF.

Then the vault is copied to a clean home, the passphrase is forgotten, and two printed sheets open it.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fieldscreen.app import new_workplace
from fieldscreen.domain.journal import Action
from fieldscreen.workflow.cases import list_cases
from support.xwindow import Hands, running_program

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="Xvfb and xdotool are Linux programs"),
]

PASSPHRASE = "lanterne copeau brume giron tulipe"
NEW_PASSPHRASE = "gravier moufle cerise pinson ajonc"
CHILD = "Zvonimira"
WORDS = "Le monsieur garde mes papiers"
MORE = " et je dors"
SEEN = "Vue mendier devant le magasin"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def saved_pdf(home: Path) -> Path:
    """Play the whole way once; the tests look at what it left."""
    target = home / "Documents" / "envoi.pdf"
    with running_program(home) as hands:
        hands.wait_for_window()
        _first_run(hands)
        _make_recovery(hands, home / "Documents" / "feuilles.pdf")
        _begin_case(hands)
        _fill(hands)
        _lock_while_typing(hands)
        _panic(hands)
        _refer(hands, target)
        hands.keys("ctrl+q")
        assert hands.program.wait(20) == 0
    return target


def _first_run(hands: Hands) -> None:
    hands.photograph("first-run")
    for value in ("Camille Exemple", "mediatrice scolaire", "Association d exemple"):
        hands.write(value)
        hands.keys("Tab")
    hands.keys("Tab", "Tab", "Tab")
    hands.write(PASSPHRASE)
    hands.settle()
    hands.keys("Return")
    hands.write(PASSPHRASE)
    hands.photograph("passphrase")
    hands.keys("Return")
    hands.photograph("unlock")
    _unlock(hands)
    hands.photograph("recovery-choice", changed=False)


def _make_recovery(hands: Hands, target: Path) -> None:
    """Three sheets, saved as a file, typed back from that file: the rehearsal."""
    hands.keys("Return")
    hands.photograph("recovery-pages")
    hands.keys("Tab", "Tab", "Return")
    hands.settle()
    hands.keys("ctrl+a")
    hands.write(str(target))
    hands.keys("Return")
    hands.photograph("recovery-saved")
    hands.keys("shift+Tab", "shift+Tab", "Return")
    hands.photograph("recovery-type-back")
    sheets = _sheets_in(target)
    hands.write(" ".join(sheets[1]))
    hands.keys("Tab")
    hands.write(" ".join(sheets[2]))
    hands.photograph("recovery-typed")
    hands.keys("ctrl+Return")
    hands.photograph("recovery-proved")
    hands.keys("Return")
    hands.photograph("no-case-yet")


def _sheets_in(pdf: Path) -> list[list[str]]:
    """Read the numbered words off each page, as a person reads the paper."""
    done = subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, timeout=60, check=True
    )
    sheets = []
    for page in done.stdout.split("\f")[:3]:
        numbered = dict(re.findall(r"(?<!\S)(\d{1,2})\s+([a-z]{4,8})(?!\S)", page))
        sheets.append([numbered[str(number)] for number in range(1, 21)])
    return sheets


def _unlock(hands: Hands) -> None:
    hands.write(PASSPHRASE)
    hands.keys("Return")
    hands.settle()


def _begin_case(hands: Hands) -> None:
    hands.keys("Return")
    hands.settle()
    hands.write("portail rouge")
    hands.photograph("new-case")
    hands.keys("Return")
    hands.photograph("case-page")
    hands.keys("Return")
    hands.photograph("danger-now")
    hands.keys("3")
    hands.photograph("start-questionnaire")
    hands.keys("Return")
    hands.photograph("interview-safety")


def _fill(hands: Hands) -> None:
    hands.keys("2", "Return", "1", "Return")
    hands.photograph("interview-answered")
    hands.keys("alt+Right")
    hands.settle()
    hands.write("Exemple")
    hands.keys("Return")
    hands.write(CHILD)
    hands.keys("Return", "Return")
    hands.write("vers 2013")
    hands.photograph("interview-child")
    hands.keys("Return")
    for _section in ("place", "school", "seen"):
        hands.keys("alt+Right")
        hands.settle()
    hands.write(SEEN)
    hands.keys("ctrl+Return")
    hands.keys("1", "2")
    hands.keys("Return", "1", "Return", "1", "2", "Return", "2", "Return", "u", "Return", "1", "Return", "x")
    hands.photograph("interview-seen")
    hands.keys("alt+Right")
    hands.settle()


def _lock_while_typing(hands: Hands) -> None:
    """No Enter, no pause: the lock comes in the middle of the child's words."""
    hands.write(WORDS)
    hands.keys("ctrl+l")
    hands.photograph("locked")
    _unlock(hands)
    hands.photograph("same-question-again", changed=False)
    # The cursor stands where it stood: the letter that is missing in the middle of a word goes there.
    hands.write(MORE.replace("o", ""))
    hands.keys("Left", "Left")
    hands.keys("ctrl+l")
    hands.settle()
    _unlock(hands)
    hands.settle(changed=False)
    hands.write("o")
    hands.photograph("same-cursor-again", changed=False)


def _panic(hands: Hands) -> None:
    hands.keys("F12")
    hands.photograph("neutral")
    hands.keys("Escape")
    hands.settle()
    _unlock(hands)
    hands.photograph("after-panic", changed=False)
    hands.keys("F1")
    hands.photograph("keys")
    hands.keys("Return")
    hands.settle()


def _refer(hands: Hands, target: Path) -> None:
    hands.keys("ctrl+e")
    hands.photograph("result")
    hands.keys("ctrl+e")
    hands.settle()
    hands.keys("Tab")  # past the commune: that of the sample is on no map
    hands.write("CRIP du departement d exemple")
    hands.photograph("referral-choices")
    hands.keys("ctrl+Return")
    hands.photograph("referral-leaves")
    hands.keys("ctrl+Return")
    hands.photograph("referral-pages")
    hands.keys("Return")
    hands.photograph("referral-signed")
    hands.keys("Return")
    hands.settle()
    hands.keys("ctrl+a")
    hands.write(str(target))
    hands.photograph("save-as")
    hands.keys("Return")
    hands.photograph("verified")


def test_first_case_when_played_by_keys_then_a_verified_pdf_is_on_disk(saved_pdf: Path) -> None:
    command = [sys.executable, "-m", "fieldscreen", "verify", str(saved_pdf), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    report = json.loads(done.stdout)
    assert done.returncode == 0
    assert report["verdict"] == "accepted"
    assert report["signatures"][0]["signer"] == "Camille Exemple"


def test_first_case_when_locked_while_typing_then_the_words_are_in_the_document(saved_pdf: Path) -> None:
    done = subprocess.run(
        ["pdftotext", "-layout", str(saved_pdf), "-"], capture_output=True, text=True, timeout=60, check=True
    )
    text = " ".join(done.stdout.split())
    assert WORDS + MORE in text
    assert SEEN in text
    assert CHILD in text


def test_passphrase_when_forgotten_then_two_sheets_open_the_backup_in_a_clean_home(
    saved_pdf: Path, home: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    clean = tmp_path_factory.mktemp("clean")
    vault = next(home.rglob("keyslots.json")).parent
    shutil.copytree(vault, clean / vault.relative_to(home))
    sheets = _sheets_in(home / "Documents" / "feuilles.pdf")
    with running_program(clean) as hands:
        hands.wait_for_window()
        hands.photograph("restored-locked")
        hands.keys("Tab", "Tab", "Tab", "Return")
        hands.photograph("forgotten")
        hands.write(" ".join(sheets[0]))
        hands.keys("Tab")
        hands.write(" ".join(word[:4] for word in sheets[2]))
        hands.keys("ctrl+Return")
        hands.write(NEW_PASSPHRASE)
        hands.settle()
        hands.keys("Return")
        hands.write(NEW_PASSPHRASE)
        hands.photograph("forgotten-filled")
        key_file = next(clean.rglob("keyslots.json"))
        before = key_file.read_bytes()
        hands.keys("Return")
        until = time.monotonic() + 60
        while key_file.read_bytes() == before and time.monotonic() < until:
            time.sleep(0.05)
        hands.photograph("restored-sheets-to-renew", changed=False)
        hands.keys("Escape")
        hands.photograph("restored-cases")
        hands.keys("ctrl+q")
        assert hands.program.wait(20) == 0
    restored = new_workplace(next(clean.rglob("keyslots.json")).parent)
    restored.unlock(NEW_PASSPHRASE)
    (row,) = list_cases(restored)
    used = [line for line in restored.vault.journal() if line.action is Action.RECOVERY_USED]
    restored.vault.check()
    restored.lock()
    assert (row.child_name, row.reminder, row.referrals) == (f"{CHILD} Exemple", "portail rouge", 1)
    assert len(used) == 1


def test_first_case_when_over_then_nothing_readable_is_left_outside_the_saved_file(
    saved_pdf: Path, home: Path
) -> None:
    secrets = [word.encode() for word in (CHILD, WORDS, SEEN, PASSPHRASE, "portail rouge")]
    for file in (path for path in home.rglob("*") if path.is_file() and path != saved_pdf):
        content = file.read_bytes()
        assert not [secret for secret in secrets if secret in content], file


def test_first_case_when_over_then_the_program_complained_of_nothing(saved_pdf: Path, home: Path) -> None:
    said = (home / "stderr.txt").read_text(errors="replace")
    assert "unforeseen" not in said
    assert "Traceback" not in said
