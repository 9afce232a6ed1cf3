"""Practising in a real window, by keys alone: one press, one case, its comparison."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fieldscreen.app import new_workplace
from fieldscreen.domain.assessments import Level
from fieldscreen.domain.referrals import Urgency
from fieldscreen.workflow import training
from fieldscreen.workflow.interviewing import resume_interview
from fieldscreen.workflow.referring import default_choices, export_referral, prepare_referral, sign_referral
from fieldscreen.workflow.vault_shelf import list_vaults
from support.offices import OFFICE
from support.xwindow import Hands, running_program

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="Xvfb and xdotool are Linux programs"),
]

REASON = "Vu prendre l argent"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Play it once; the tests look at what it left."""
    home = tmp_path_factory.mktemp("home")
    with running_program(home) as hands:
        hands.wait_for_window()
        hands.photograph("first-run")
        hands.keys("shift+Tab", "Return")
        _wait_for_title(hands, "EXERCICE")
        hands.photograph("exercises")
        hands.keys("Return")
        hands.photograph("case-to-read")
        hands.keys("Tab", "Return")
        hands.photograph("questionnaire")
        hands.keys("2", "Return", "1", "Return")
        hands.photograph("answered")
        hands.keys("Escape")
        hands.photograph("to-be-judged")
        hands.keys("Return")
        hands.photograph("finding")
        hands.keys("Down", "Down", *["Tab"] * 11)
        hands.write(REASON)
        hands.photograph("finding-typed")
        hands.keys("ctrl+Return")
        hands.photograph("to-be-compared")
        hands.keys("Return")
        hands.photograph("comparison")
        hands.keys("ctrl+q")
        assert hands.program.wait(20) == 0
    return home


def _wait_for_title(hands: Hands, words: str) -> None:
    """Making a vault takes its time, and the screen says so meanwhile."""
    until = time.monotonic() + 60
    while not hands._xdotool("search", "--onlyvisible", "--name", words, check=False):
        assert time.monotonic() < until, "no vault to practise in"
        time.sleep(0.1)


@pytest.fixture
def workplace(home: Path):
    """The vault that was made, opened with the word everybody knows."""
    (entry,) = list_vaults(next(home.rglob("keyslots.json")).parents[1])
    assert entry.is_training
    place = new_workplace(entry.folder)
    place.unlock(training.PASSPHRASE)
    yield place
    place.lock()


def test_training_when_played_by_keys_then_the_finding_is_in_a_vault_that_is_marked(workplace) -> None:
    assert training.is_training(workplace)
    attempt = training.attempt_of(workplace, "01-boulangerie")
    assert attempt.answered >= 2
    assert (attempt.judgement.level, attempt.judgement.reason) == (Level.CONVERGING, REASON)
    assert [one.standing for one in training.progress(workplace)].count(training.Standing.DONE) == 1


def test_training_when_a_referral_is_signed_there_then_verify_calls_it_an_exercise(
    workplace, tmp_path: Path
) -> None:
    exercise = training.exercise(workplace.content, "01-boulangerie")
    attempt = training.begin(workplace, exercise, "fr")
    sitting = resume_interview(workplace, attempt.interview)
    for name, value in exercise.answers.items():
        sitting.answer(sitting.reader.ref_of(name), value)
    choices = dataclasses.replace(
        default_choices(workplace, attempt.case), recipient=OFFICE, urgency=Urgency.ORDINARY
    )
    signed = sign_referral(workplace, prepare_referral(workplace, attempt.case, choices))
    path = export_referral(workplace, signed.referral.identifier, tmp_path)
    command = [sys.executable, "-m", "fieldscreen", "verify", str(path)]
    done = subprocess.run([*command, "--json"], capture_output=True, text=True, timeout=60, check=False)
    report = json.loads(done.stdout)
    assert done.returncode == 1
    assert report["verdict"] == "exercise"
    assert report["record"]["is_training"] is True
    said = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False).stdout
    assert "EXERCICE" in said
    assert "ACCEPTÉ" not in said


def test_training_when_over_then_the_program_complained_of_nothing(home: Path) -> None:
    said = (home / "stderr.txt").read_text(errors="replace")
    assert "Traceback" not in said
    assert "unforeseen" not in said
