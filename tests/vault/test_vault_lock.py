import os
import signal
import subprocess
import sys
import threading
from time import sleep

import pytest

from fieldscreen.domain.interviews import InterviewEvent
from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import Person
from fieldscreen.domain.workers import Worker
from fieldscreen.vault import (
    Change,
    KdfCost,
    Record,
    VaultLocked,
    create_vault,
    describe_vault,
    open_vault,
)

_PROFILE = Record(Worker("Synthetic Worker", "f", "o"), "profile")


def test_lock_when_others_are_writing_then_all_they_were_told_is_kept(vault, reopen, save_case, save_person):
    save_case(vault)
    acknowledged, refused = [], []

    def write(writer):
        for number in range(10_000):
            try:
                acknowledged.append(save_person(vault, f"{writer}-{number}").identifier)
            except VaultLocked:
                refused.append(writer)
                return

    threads = [threading.Thread(target=write, args=(writer,)) for writer in range(4)]
    for thread in threads:
        thread.start()
    while len(acknowledged) < 30:
        sleep(0.001)
    vault.lock()
    for thread in threads:
        thread.join()

    assert sorted(refused) == [0, 1, 2, 3]
    assert {person.identifier for person in reopen().all(Person)} == set(acknowledged)


def test_lock_when_called_by_many_at_once_then_all_return_and_it_is_locked(vault, reopen):
    threads = [threading.Thread(target=vault.lock) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert not vault.is_open
    assert reopen().is_open


def test_lock_when_the_database_fails_then_it_locks_all_the_same(vault, reopen):
    vault._ask(lambda store: store.connection.close())

    vault.lock()

    assert not vault.is_open
    assert vault._opened.keys.data.is_wiped
    assert reopen().is_open


def test_lock_when_writing_hangs_then_keys_are_wiped_and_nothing_is_acknowledged(vault, monkeypatch):
    monkeypatch.setattr("fieldscreen.vault.opened_vault._LOCK_PATIENCE_S", 0.05)
    release, outcome = threading.Event(), []

    def hang():
        try:
            vault._ask(
                lambda store: (release.wait(), store.commit([Change(Action.PROFILE_SAVED, "W", _PROFILE)]))
            )
        except Exception as error:  # noqa: BLE001  whatever it was, it is looked at below
            outcome.append(error)

    thread = threading.Thread(target=hang)
    thread.start()
    vault.lock()

    assert vault._opened.keys.records.is_wiped
    release.set()
    thread.join()
    assert [type(error) for error in outcome] == [VaultLocked]


def test_with_block_when_it_ends_then_locked(vault):
    with vault as same:
        assert same.is_open

    assert not vault.is_open


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_kill_when_between_two_answers_then_no_acknowledged_answer_is_lost(vault, folder, reopen, save_case):
    save_case(vault)
    vault.lock()
    expected = 0

    for delay_s in (0.02, 0.05, 0.11, 0.03, 0.07):
        child = subprocess.Popen(
            [sys.executable, "-c", _ANSWER, str(folder), str(expected)], stdout=subprocess.PIPE
        )
        child.stdout.readline()
        sleep(delay_s)
        os.kill(child.pid, signal.SIGKILL)
        acknowledged = child.communicate()[0].split()
        last = int(acknowledged[-1]) if acknowledged else expected

        again = reopen()
        events = again.all(InterviewEvent, case="case-1")
        assert [event.sequence for event in events] == list(range(1, len(events) + 1))
        assert last <= len(events) <= last + 1
        answers = [line for line in again.journal() if line.action is Action.INTERVIEW_EVENT]
        assert len(answers) == len(events)
        again.check()
        again.lock()
        expected = len(events)

    assert expected > 20


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_kill_when_a_vault_is_being_made_then_a_whole_one_or_none(tmp_path, clock):
    made = set()
    for number in range(14):
        folder = tmp_path / str(number)
        child = subprocess.Popen([sys.executable, "-c", _CREATE, str(folder)], stdout=subprocess.PIPE)
        child.stdout.readline()
        sleep(number * 0.001)
        os.kill(child.pid, signal.SIGKILL)
        child.communicate()

        made.add(describe_vault(folder) is not None)
        if describe_vault(folder) is None:
            create_vault(folder, "p", clock=clock, cost=KdfCost(64, 1, 1)).lock()
        with open_vault(folder, "p", clock=clock) as vault:
            vault.check()
            assert vault.journal()[0].action is Action.VAULT_CREATED

    assert False in made


_CREATE = """
import sys, time
from datetime import UTC, datetime
from pathlib import Path
from fieldscreen.vault import KdfCost, create_vault
print("ready", flush=True)
create_vault(Path(sys.argv[1]), "p", clock=lambda: datetime.now(UTC), cost=KdfCost(64, 1, 1))
time.sleep(60)
"""

_ANSWER = """
import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from fieldscreen.domain.interviews import EventKind, InterviewEvent
from fieldscreen.domain.journal import Action
from fieldscreen.vault import Change, Record, open_vault
clock = lambda: datetime.now(UTC)
vault = open_vault(Path(sys.argv[1]), "quatre mots pour l'été", clock=clock)
print("open", flush=True)
for number in count(int(sys.argv[2]) + 1):
    event = InterviewEvent(number, EventKind.ANSWERED, "/data/q", clock(), value="x" * (number % 900))
    record = Record(event, f"e{number}", case="case-1", sequence=number)
    vault.commit(Change(Action.INTERVIEW_EVENT, "W", record))
    print(number, flush=True)
"""
