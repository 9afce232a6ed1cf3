"""The vault against a dictionary: whatever is done in whatever order, both hold the same."""

import shutil
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from fieldscreen.domain.cases import Case
from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import Person, Role
from fieldscreen.vault import CaseMissing, Change, KdfCost, Record, VaultLocked, create_vault, open_vault

NOW = datetime(2026, 3, 4, tzinfo=UTC)
CASES = st.sampled_from(["a", "b", "c"])
NAMES = st.text(max_size=12)


class VaultMachine(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(dir=VaultMachine.place))
        self.cases, self.people, self.erased, self.acts = {}, {}, set(), 2  # made, opened

    @initialize()
    def create(self):
        self.vault = create_vault(self.folder, "p", clock=lambda: NOW, cost=KdfCost(8, 1, 1))

    @rule(identifier=CASES, reminder=NAMES)
    def save_case(self, identifier, reminder):
        case = Case(identifier, "K7M-2QX-4", NOW, reminder=reminder)
        change = Change(Action.CASE_CHANGED, "W", Record(case, identifier))
        if identifier in self.erased:
            with pytest.raises(CaseMissing):
                self.vault.commit(change)
        else:
            self.vault.commit(change)
            self.cases[identifier] = case
            self.acts += 1

    @rule(case=CASES, number=st.integers(0, 3), name=NAMES, sequence=st.integers(-3, 3))
    def save_person(self, case, number, name, sequence):
        person = Person(f"{case}{number}", Role.CHILD, family_name=name)
        change = Change(Action.PERSON_SAVED, "W", Record(person, person.identifier, case, "", sequence))
        if case not in self.cases:
            with pytest.raises(CaseMissing):
                self.vault.commit(change)
        else:
            self.vault.commit(change)
            self.people[person.identifier] = (case, sequence, person)
            self.acts += 1

    @precondition(lambda self: self.cases)
    @rule(name=NAMES)
    def save_half_of_it_wrong(self, name):
        case = next(iter(self.cases.values()))
        person = Person("new", Role.CHILD, family_name=name)
        good = Change(Action.PERSON_SAVED, "W", Record(person, "new", case.identifier))
        naive = Change(
            Action.CASE_CHANGED, "W", Record(replace(case, created_at=datetime(2026, 1, 1)), case.identifier)
        )
        with pytest.raises(InvalidValueError):
            self.vault.commit(good, naive)

    @rule(case=CASES)
    def erase_case(self, case):
        if case not in self.cases:
            with pytest.raises(CaseMissing):
                self.vault.erase_case(case, actor="W")
        else:
            self.vault.erase_case(case, actor="W")
            del self.cases[case]
            self.erased.add(case)
            self.people = {key: entry for key, entry in self.people.items() if entry[0] != case}
            self.acts += 1

    @rule()
    def lock_and_open(self):
        self.vault.lock()
        with pytest.raises(VaultLocked):
            self.vault.all(Case)
        self.vault = open_vault(self.folder, "p", clock=lambda: NOW)
        self.acts += 2

    @invariant()
    def both_hold_the_same(self):
        if not hasattr(self, "vault"):
            return
        assert {case.identifier: case for case in self.vault.all(Case)} == self.cases
        for case in ("a", "b", "c"):
            mine = [(sequence, person) for home, sequence, person in self.people.values() if home == case]
            theirs = self.vault.all(Person, case=case)
            assert sorted(person.identifier for person in theirs) == sorted(
                person.identifier for _, person in mine
            )
            assert all(self.people[person.identifier][2] == person for person in theirs)
            order = [self.people[person.identifier][1] for person in theirs]
            assert order == sorted(order)
        assert len(self.vault.journal()) == self.acts
        assert self.vault.verify_journal() == self.vault.journal_head()

    def teardown(self):
        if hasattr(self, "vault"):
            self.vault.check()
            self.vault.lock()
        shutil.rmtree(self.folder)


@pytest.fixture(autouse=True, scope="module")
def _in_a_temporary_folder(tmp_path_factory):
    VaultMachine.place = tmp_path_factory.mktemp("machine")


VaultMachine.TestCase.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
TestVaultMachine = VaultMachine.TestCase
