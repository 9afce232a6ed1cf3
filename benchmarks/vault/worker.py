"""One fresh process of the vault's benchmark: make a vault, or measure one; prints JSON.

Usage: ``worker.py make|measure|create ours|plain|secured FOLDER SIZE``; ``secured`` is ours with
SQLCipher's locking and wiping of all memory.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

import made_cases
import twin

from fieldscreen.domain.interviews import EventKind, InterviewEvent
from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import Person
from fieldscreen.domain.workers import Worker
from fieldscreen.vault import (
    Change,
    KdfCost,
    OpenVault,
    Record,
    VaultInUse,
    create_vault,
    kdf,
    keyslots,
    open_vault_with_device,
)
from fieldscreen.vault.secret_bytes import SecretBytes
from fieldscreen.workflow import cases, interviewing
from fieldscreen.workflow.case_list import CaseListing
from fieldscreen.workflow.content import Content
from fieldscreen.workflow.passages import SEARCHED_KINDS
from fieldscreen.workflow.searching import CaseSearch
from fieldscreen.workflow.workplace import Surroundings, Workplace

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
CHEAP = KdfCost(64, 1, 1)
TOGETHER = 100  # cases in one transaction while making


class HeldKey:
    """Stands where the system's key store would, so that opening measures the vault alone."""

    def __init__(self) -> None:
        self._key = bytes(32)

    def keep(self, _vault: str, key: SecretBytes) -> None:
        with key.reveal() as view:
            self._key = bytes(view)

    def fetch(self, _vault: str) -> SecretBytes:
        return SecretBytes(self._key)


def clock() -> datetime:
    return datetime.now(UTC)


def workplace_on(folder: Path) -> Workplace:
    return Workplace(Surroundings(folder, Content(RESOURCES), clock, CHEAP))


Times = dict[str, float]
"""Milliseconds on the clock (``wall``) and of the processor, all threads together (``cpu``)."""


def timed(work: Callable[[], Any]) -> Times:
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return {"wall": (time.perf_counter() - wall) * 1000, "cpu": (time.process_time() - cpu) * 1000}


def middle(many: Iterable[Times], pick: Callable[[list[float]], float] = median) -> Times:
    times = list(many)
    return {clock: pick([one[clock] for one in times]) for clock in ("wall", "cpu")}


def make(folder: Path, size: int) -> dict[str, Times]:
    workplace = workplace_on(folder)
    workplace.create(Worker("Camille Exemple", "médiatrice", "Exemple"), "p")
    workplace.unlock("p")
    digest = workplace.content.questionnaire("reperage_mineur").digest
    for start in range(0, size, TOGETHER):
        numbers = range(start, min(start + TOGETHER, size))
        workplace.vault.commit(*(one for n in numbers for one in made_cases.changes_of(n, digest)))
    summaries = timed(workplace.until_lock(CaseSearch).catch_up)
    workplace.lock()
    return {"summaries": summaries}


def measure(folder: Path, size: int) -> dict[str, Times]:
    workplace = workplace_on(folder)
    workplace.unlock("p")
    held = HeldKey()
    workplace.vault.add_device_slot(held)
    workplace.lock()
    found = {"open": middle(opening(folder, held) for _ in range(9))}
    opening(folder, held)
    workplace.unlock("p")
    vault = workplace.vault
    found["first screen, first"] = timed(lambda: CaseListing(workplace).rows())
    found["first screen"] = middle(timed(lambda: CaseListing(workplace).rows()) for _ in range(9))
    found["whole list"] = middle(timed(lambda: cases.list_cases(workplace)) for _ in range(3))
    chosen = [f"{number * 7919 % size:032x}" for number in range(60)]
    found["open a case"] = middle(timed(partial(read, workplace, case)) for case in chosen)
    found["look one up"] = middle(timed(partial(vault.get, Person, f"{case}p0")) for case in chosen)
    found["answer"] = middle(timed(partial(answer, workplace, n, chosen)) for n in range(300))
    found["answer through the form"] = sitting(workplace)
    search = workplace.until_lock(CaseSearch)
    found["index"] = timed(search.catch_up)
    asked = made_cases.queries(60)
    times = [timed(partial(search.find, wanted)) for wanted in asked]
    found["search"], found["slowest search"] = middle(times), middle(times, max)
    found["memory"] = {"wall": memory_mb()}
    workplace.lock()
    return found


def opening(folder: Path, held: HeldKey) -> Times:
    opened: list[OpenVault] = []
    until = time.monotonic() + 60
    while True:
        try:
            taken = timed(lambda: opened.append(open_vault_with_device(folder, clock=clock, keyring=held)))
        except VaultInUse:  # a lock waits five seconds for a slow disk; the rest of closing goes on after it
            if time.monotonic() > until:
                raise
            time.sleep(0.2)
        else:
            opened[0].lock()
            return taken


def creating(folder: Path) -> dict[str, Times]:
    """Create a vault at the cost this computer is given, and say how much of it Argon2id took."""
    stretching = []
    stretch = kdf.stretch

    def watched(*given: Any, **named: Any) -> Any:
        start = time.perf_counter()
        try:
            return stretch(*given, **named)
        finally:
            stretching.append((time.perf_counter() - start) * 1000)

    cost = kdf.calibrated_cost()
    kdf.stretch = keyslots.stretch = watched
    total = timed(lambda: create_vault(folder, "quatre mots pour l'été", clock=clock, cost=cost).lock())
    return {"create": total, "argon2id": {"wall": sum(stretching)}}


def read(workplace: Workplace, case: str) -> None:
    contents = workplace.vault.read_as(workplace.change(Action.CASE_READ, case=case), *SEARCHED_KINDS)
    if not contents.of(Person):
        raise LookupError(case)


def answer(workplace: Workplace, number: int, chosen: list[str]) -> None:
    case = chosen[number // 30]
    event = InterviewEvent(
        100 + number, EventKind.ANSWERED, "/data/q", clock(), value="une réponse assez courte"
    )
    record = Record(event, f"{case}n{number}-{time.time_ns()}", case, f"{case}i", 100 + number)
    workplace.vault.commit(Change(Action.INTERVIEW_EVENT, "Camille Exemple", record))


def sitting(workplace: Workplace) -> Times:
    case = cases.create_case(workplace).identifier
    made = interviewing.start_interview(workplace, case, "reperage_mineur")
    ref = next(
        view.ref for part in made.sections() for view in made.questions(part.ref) if view.name == "site"
    )
    return middle(timed(partial(made.answer, ref, f"terrain {number}")) for number in range(60))


def memory_mb() -> float:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))


def main() -> int:
    """Do what the command line says and print what it gave."""
    work, kind, folder, size = sys.argv[1], sys.argv[2], Path(sys.argv[3]), int(sys.argv[4])
    if kind == "plain":
        twin.go_plain()
    elif kind == "secured":
        twin.secure_memory()
    done = {"make": make, "measure": measure}.get(work)
    print(json.dumps(creating(folder) if done is None else done(folder, size)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
