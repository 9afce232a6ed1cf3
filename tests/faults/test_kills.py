"""Killed at any moment: no acknowledged answer is lost, no vault is left that does not open.

The whole proof, a thousand kills:  FIELDSCREEN_KILLS=1000 .venv/bin/python -m pytest tests/faults -s
"""

import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldscreen.domain.backups import Backup
from fieldscreen.domain.cases import Case
from fieldscreen.domain.interviews import InterviewEvent
from fieldscreen.domain.journal import Action
from fieldscreen.vault import (
    Change,
    KdfCost,
    Record,
    create_vault,
    find_backups,
    make_backup,
    migrations,
    open_vault,
    restore_backup,
)
from fieldscreen.vault.container import unpack
from support import next_version
from support.killing import kills, share

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")

CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "quatre mots pour l'été"
STORED = Path(__file__).parents[1] / "vault" / "stored"


def clock():
    return datetime.now(UTC)


def reopened(folder):
    return open_vault(folder, PASSPHRASE, clock=clock)


@pytest.fixture
def home(tmp_path):
    """A folder with a vault of one case."""
    with create_vault(tmp_path / "vault", PASSPHRASE, clock=clock, cost=CHEAP) as vault:
        case = Case("case-1", "K7M-2QX-4", clock())
        vault.commit(Change(Action.CASE_CREATED, "W", Record(case, "case-1")))
    return tmp_path


def answers(vault):
    numbers = [event.sequence for event in vault.all(InterviewEvent, case="case-1")]
    assert numbers == list(range(1, len(numbers) + 1))
    return len(numbers)


def told(name, tally):
    sys.stderr.write(f"{name}: {tally}\n")  # shown with -s


def test_kill_when_answers_are_being_kept_then_every_acknowledged_one_is_there(home):
    there = [0]
    for lines, tally in kills(_ANSWERING, home, share(0.5), longest_s=0.25, begin=lambda: there[0]):
        acknowledged = max([int(number) for word, number in lines if word == "kept"], default=there[0])
        if (home / "vault" / "cases.db-wal").exists():
            tally.note("log left")
        with reopened(home / "vault") as vault:
            found = answers(vault)
            vault.verify_journal()
            if tally.kills % 10 == 0:
                vault.check()
        assert acknowledged <= found <= acknowledged + 1
        there[0] = found
    told("answers", tally)
    assert tally.acknowledged > tally.kills


def test_kill_when_a_copy_is_being_made_then_no_answer_is_lost_and_every_named_copy_is_whole(home, tmp_path):
    (home / "stick").mkdir()
    there = [0]
    for lines, tally in kills(_COPYING, home, share(0.2), longest_s=0.3, begin=lambda: there[0], seed=2):
        acknowledged = max([int(number) for word, number in lines if word == "kept"], default=there[0])
        with reopened(home / "vault") as vault:
            there[0] = answers(vault)
            assert acknowledged <= there[0] <= acknowledged + 1
            recorded = {backup.file_name for backup in vault.all(Backup)}
        assert {name for word, name in lines if word == "proven"} <= recorded
        named = list((home / "stick").glob("*.fsbackup"))
        assert len(named) == len(find_backups(home / "stick"))
        assert bool(named) >= bool(recorded)
        for one in named[-1:]:
            shutil.rmtree(tmp_path / "look", ignore_errors=True)
            (tmp_path / "look").mkdir()
            unpack(one, tmp_path / "look", lambda _count: None)
            with reopened(tmp_path / "look") as copy:
                copy.check()
        tally.note("half a copy left" if list((home / "stick").glob("*.part")) else "no half copy")
    told("copies", tally)
    with reopened(home / "vault") as vault:  # what the kills left is cleared by the next one that is let be
        last = make_backup(vault, home / "stick", keep=2, actor="W")
    left = {path.name for path in (home / "stick").iterdir()}
    assert last.file_name in left
    assert len(left) == 2


def test_kill_when_a_copy_is_being_restored_then_a_whole_vault_or_none(home):
    (home / "stick").mkdir()
    with reopened(home / "vault") as vault:
        for number in range(1, 200):
            person = Case(f"c{number}", "K7M-2QX-4", clock(), reminder="x" * 900)
            vault.commit(Change(Action.CASE_CREATED, "W", Record(person, f"c{number}")))
        made = make_backup(vault, home / "stick", keep=2, actor="W")
    before = (home / "vault" / "cases.db").read_bytes()
    for lines, tally in kills(_RESTORING, home, share(0.1), longest_s=0.5, seed=3):
        if (home / "new").exists():
            with reopened(home / "new") as vault:
                vault.check()
                assert vault.count_cases() == 200
            tally.note("whole")
            shutil.rmtree(home / "new")
        else:
            assert not [line for line in lines if line[0] == "restored"]
            tally.note("none")
    told("restores", tally)
    assert before == (home / "vault" / "cases.db").read_bytes()
    assert restore_backup(home / "stick" / made.file_name, home / "new", PASSPHRASE, clock=clock).cases == 200


def test_kill_when_an_old_vault_is_being_brought_up_to_date_then_the_old_or_the_new_opens(
    tmp_path, monkeypatch
):
    monkeypatch.setattr(migrations, "STEPS", next_version.STEPS)
    monkeypatch.setattr(migrations, "migrate", next_version.migrate)
    passphrase = "quatre mots pour l’été"
    old = tmp_path / "old"
    shutil.copytree(STORED / "version_1" / "log", old)
    with open_vault(old, passphrase, clock=clock) as vault:
        expected = len(vault.all(InterviewEvent))
    shutil.rmtree(old)
    for lines, tally in kills(_MIGRATING, tmp_path, share(0.15), longest_s=0.15, seed=4):
        with open_vault(tmp_path / "vault", passphrase, clock=clock) as vault:
            assert len(vault.all(InterviewEvent)) == expected
            vault.check()
        tally.note("finished" if lines else "cut short")
        shutil.rmtree(tmp_path / "vault")
    told("migrations", tally)


def test_kill_when_locking_and_opening_then_the_size_steps_and_the_ballast_do_no_harm(home):
    there = [0]
    for lines, counted in kills(_LOCKING, home, share(0.05), longest_s=0.3, begin=lambda: there[0], seed=5):
        acknowledged = max([int(number) for word, number in lines if word == "kept"], default=there[0])
        with reopened(home / "vault") as vault:
            there[0] = answers(vault)
            assert acknowledged <= there[0] <= acknowledged + 1
            vault.check()
            assert vault.keep_ballast()
        tally = counted
    told("locks", tally)


_ANSWERING = """
vault = open_vault(home / "vault", PASSPHRASE, clock=clock)
say("ready")
for number in count(begin + 1):
    answer(vault, number)
"""

_COPYING = """
import threading
vault = open_vault(home / "vault", PASSPHRASE, clock=clock)
say("ready")
def answering():
    for number in count(begin + 1):
        answer(vault, number)
threading.Thread(target=answering, daemon=True).start()
while True:
    say("proven", make_backup(vault, home / "stick", keep=2, actor="W").file_name)
"""

_RESTORING = """
file = next((home / "stick").glob("*.fsbackup"))
say("ready")
restore_backup(file, home / "new", PASSPHRASE, clock=clock)
say("restored", 1)
"""

_MIGRATING = f"""
import shutil
sys.path.insert(0, {str(Path(__file__).parents[1] / "support")!r})
import next_version
next_version.install()
shutil.copytree({str(STORED / "version_1" / "log")!r}, home / "vault")
say("ready")
open_vault(home / "vault", "quatre mots pour l\\u2019\\u00e9t\\u00e9", clock=clock)
say("migrated", 1)
"""

_LOCKING = """
vault = open_vault(home / "vault", PASSPHRASE, clock=clock)
say("ready")
for number in count(begin + 1):
    vault.hide_size(262_144)
    answer(vault, number)
    vault.keep_ballast()
    vault.lock()
    vault = open_vault(home / "vault", PASSPHRASE, clock=clock)
"""
