"""A case is read whole, as it stood at one moment, and where somebody reads it, with its line."""

import pytest

from fieldscreen.domain.cases import Case
from fieldscreen.domain.interviews import Interview
from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import Person
from fieldscreen.domain.workers import Worker
from fieldscreen.vault import Change, RecordMisplaced, VaultDamaged

CANARY = "Măriuța-canary"


def query(vault, statement, *values):
    return vault._ask(lambda store: store.connection.execute(statement, values).fetchall())


def test_case_contents_when_read_then_several_kinds_in_their_order(vault, save_case, save_person):
    case = save_case(vault)
    people = [save_person(vault, f"p{number}", sequence=-number) for number in range(3)]
    save_case(vault, "other")
    save_person(vault, "q", case="other")

    contents = vault.case_contents("case-1", Case, Person, Interview)

    assert contents.of(Case) == (case,)
    assert contents.of(Person) == tuple(reversed(people))
    assert contents.of(Interview) == ()
    assert contents.as_of == next(s.sequence for s in vault.case_states() if s.case == "case-1")
    assert "case-1" in repr(contents)
    assert case.code not in repr(contents)


def test_case_contents_when_asked_for_what_no_case_holds_then_refused(vault, save_case):
    save_case(vault)

    with pytest.raises(RecordMisplaced):
        vault.case_contents("case-1", Case, Worker)


def test_case_contents_when_a_record_is_damaged_then_said(vault, save_case, save_person):
    save_case(vault)
    save_person(vault, "p", name=CANARY)
    query(vault, "UPDATE records SET sequence = 7 WHERE id = 'p'")

    with pytest.raises(VaultDamaged):
        vault.case_contents("case-1", Person)


def test_read_as_when_a_case_is_read_then_its_line_is_durable(vault, save_case, save_person, reopen):
    save_case(vault)
    person = save_person(vault, "p")
    before = len(vault.journal())

    contents = vault.read_as(Change(Action.CASE_READ, "Synthetic Worker", case="case-1"), Case, Person)

    assert contents.of(Person) == (person,)
    assert contents.placed == vault.case_contents("case-1", Case, Person).placed
    last = vault.journal()[-1]
    assert (last.sequence, last.action, last.case) == (before + 1, Action.CASE_READ, "case-1")
    assert last.digest == ""
    assert vault.last_line() == last
    vault.lock()
    assert last in reopen().journal()


def test_read_as_when_there_is_nothing_to_read_then_there_is_no_line(vault, save_case):
    save_case(vault)
    before = vault.journal()

    contents = vault.read_as(Change(Action.CASE_READ, "Synthetic Worker", case="none"), Case, Person)

    assert contents.of(Case) == contents.of(Person) == ()
    assert vault.journal() == before


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE records SET sequence = 7 WHERE id = 'p'",
        "DELETE FROM case_keys WHERE case_id = 'case-1'",
        "UPDATE case_keys SET wrapped = zeroblob(60) WHERE case_id = 'case-1'",
    ],
)
def test_read_as_when_it_cannot_be_read_then_said_and_nothing_is_written(
    vault, save_case, save_person, reopen, damage
):
    save_case(vault)
    save_person(vault, "p", name=CANARY)
    vault.lock()
    opened = reopen()
    query(opened, damage)
    before = opened.journal()

    with pytest.raises(VaultDamaged) as damaged:
        opened.read_as(Change(Action.CASE_READ, "Synthetic Worker", case="case-1"), Case, Person)

    assert CANARY not in repr(damaged.value.__context__) + repr(damaged.value)
    assert opened.journal() == before
    opened.commit(Change(Action.PROFILE_SAVED, "Synthetic Worker"))
    assert opened.verify_journal() == opened.journal_head()
