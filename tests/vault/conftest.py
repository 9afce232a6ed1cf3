from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fieldscreen.domain.cases import Case
from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import Person, Role
from fieldscreen.vault import Change, KdfCost, OpenVault, Record, create_vault, open_vault

CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "quatre mots pour l'été"
START = datetime(2026, 3, 4, 9, 30, tzinfo=UTC)


class Clock:
    """A laptop's clock that moves when told, and a little by itself."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vault"


@pytest.fixture
def vault(folder: Path, clock: Clock) -> Iterator[OpenVault]:
    with create_vault(folder, PASSPHRASE, clock=clock, cost=CHEAP) as opened:
        yield opened


@pytest.fixture
def reopen(folder: Path, clock: Clock) -> Iterator[Callable[..., OpenVault]]:
    opened: list[OpenVault] = []

    def _reopen(passphrase: str = PASSPHRASE) -> OpenVault:
        opened.append(open_vault(folder, passphrase, clock=clock))
        return opened[-1]

    yield _reopen
    for one in opened:
        one.lock()


@pytest.fixture
def save_case() -> Callable[..., Case]:
    def _save(vault: OpenVault, identifier: str = "case-1", reminder: str = "") -> Case:
        case = Case(identifier, "K7M-2QX-4", START, reminder=reminder)
        vault.commit(Change(Action.CASE_CREATED, "Synthetic Worker", Record(case, identifier)))
        return case

    return _save


@pytest.fixture
def save_person() -> Callable[..., Person]:
    def _save(
        vault: OpenVault, identifier: str, case: str = "case-1", name: str = "", sequence: int = 0
    ) -> Person:
        person = Person(identifier, Role.CHILD, family_name=name)
        record = Record(person, identifier, case=case, sequence=sequence)
        vault.commit(Change(Action.PERSON_SAVED, "Synthetic Worker", record))
        return person

    return _save
