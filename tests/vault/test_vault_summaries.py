"""When a case was last written, and the summaries kept of it: never trusted when late, gone with the case."""

import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldscreen.domain.cases import Case
from fieldscreen.domain.encoding import canonical_json
from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import Person
from fieldscreen.vault import (
    CaseMissing,
    CaseSummary,
    Change,
    ReadOnlyPlace,
    Record,
    SummaryPart,
    VaultLocked,
    database,
    journal_table,
    migrations,
)
from fieldscreen.vault.case_keys import key_label
from fieldscreen.vault.case_summaries import summary_label
from fieldscreen.vault.key_ring import MOST_KEYS, KeyRing
from fieldscreen.vault.migrations import step_0001
from fieldscreen.vault.reading import record_label
from fieldscreen.vault.secret_bytes import SecretBytes

LISTED, SEARCHED = SummaryPart.LISTED, SummaryPart.SEARCHED
CANARY = "Canari-Ștefănescu-7731"


def keep(vault, case="case-1", content=b"short", as_of=None):
    at = vault.case_contents(case, Case).as_of if as_of is None else as_of
    vault.keep_summaries(CaseSummary(case, at, {LISTED: content, SEARCHED: content * 9}))


def query(vault, statement, *values):
    return vault._ask(lambda store: store.connection.execute(statement, values).fetchall())


def test_case_states_when_cases_are_written_then_the_last_written_is_first(vault, save_case, save_person):
    for case in ("a", "b", "c"):
        save_case(vault, case)
    save_person(vault, "p", case="a")
    vault.commit(Change(Action.CASE_READ, "W", case="b"))  # a read is no change

    states = vault.case_states()

    assert [state.case for state in states] == ["a", "c", "b"]
    lines = {line.sequence: line for line in vault.journal()}
    assert [(lines[state.sequence].case, lines[state.sequence].at) for state in states] == [
        (state.case, state.at) for state in states
    ]
    assert [state.case for state in vault.case_states(states[1].sequence)] == ["a"]
    assert vault.last_written("a") == states[0].sequence


def test_last_written_when_the_vault_is_opened_again_then_nothing_was_written_since(vault, reopen, save_case):
    save_case(vault)
    vault.lock()

    again = reopen()

    assert again.last_written("case-1") == 0
    assert again.case_states()[0].case == "case-1"


def test_summaries_when_kept_then_given_until_the_case_is_written_again(vault, save_case, save_person):
    save_case(vault, "a")
    save_case(vault, "b")
    keep(vault, "a", b"of a")
    keep(vault, "b", b"of b")
    assert vault.summaries(LISTED) == {"a": b"of a", "b": b"of b"}
    assert vault.summaries(LISTED, ["b", "unknown"]) == {"b": b"of b"}

    save_person(vault, "p", case="a")

    assert vault.summaries(LISTED) == {"b": b"of b"}
    assert vault.summaries(SEARCHED, ["a"]) == {}
    keep(vault, "a", b"anew")
    assert vault.summaries(LISTED, ["a"]) == {"a": b"anew"}


def test_summaries_when_made_from_older_records_then_the_newer_one_stays(vault, save_case, save_person):
    save_case(vault)
    before = vault.case_states()[0].sequence
    save_person(vault, "p")
    keep(vault, content=b"newer")

    keep(vault, content=b"older", as_of=before)

    assert vault.summaries(LISTED) == {"case-1": b"newer"}


def test_summaries_when_the_case_is_erased_then_nothing_is_kept_or_comes_back(vault, save_case):
    save_case(vault, "a")
    save_case(vault, "b")
    keep(vault, "a")
    keep(vault, "b")
    vault.all(Case)  # both connections have the key open

    vault.erase_case("a", actor="W")
    keep(vault, "a", as_of=99)

    assert set(vault.summaries(LISTED)) == {"b"}
    assert [state.case for state in vault.case_states()] == ["b"]
    assert query(vault, "SELECT count(*) FROM case_summaries WHERE case_id = 'a'") == [(0,)]
    assert vault.last_written("a") == 0
    assert vault.case_contents("a", Case).of(Case) == ()
    vault.check()


def test_summaries_when_one_is_damaged_or_moved_then_it_is_as_if_missing(vault, save_case):
    for case in ("a", "b", "c"):
        save_case(vault, case)
        keep(vault, case, case.encode())
    query(vault, "UPDATE case_summaries SET sealed = x'00' WHERE case_id = 'a'")
    query(
        vault,
        "UPDATE case_summaries SET sealed ="
        " (SELECT sealed FROM case_summaries WHERE part = 'listed' AND case_id = 'c')"
        " WHERE part = 'listed' AND case_id = 'b'",
    )

    assert vault.summaries(LISTED) == {"c": b"c"}


def test_summaries_when_the_number_is_raised_by_hand_then_the_seal_does_not_open(
    vault, save_case, save_person
):
    save_case(vault)
    keep(vault)
    save_person(vault, "p")

    query(vault, "UPDATE case_summaries SET as_of = 1000")

    assert vault.summaries(LISTED) == {}


def test_commit_when_a_long_reading_is_under_way_then_it_is_kept_at_once(vault, save_case, save_person):
    """A reading held open in the middle, on the reader's thread, while an answer is committed."""
    for number in range(30):
        save_case(vault, f"case-{number}")
    begun, go_on = threading.Event(), threading.Event()
    seen = []

    def read_slowly(records):
        rows = iter(records.connection.execute("SELECT case_id FROM case_writes"))
        seen.append(next(rows))
        begun.set()
        go_on.wait(30)
        seen.extend(rows)

    reading = threading.Thread(target=lambda: vault._read(read_slowly))
    reading.start()
    begun.wait(30)

    person = save_person(vault, "p", case="case-3")
    during = list(seen)
    go_on.set()
    reading.join()

    assert len(during) == 1
    assert len(seen) == 30
    assert vault.get(Person, "p") == person


def test_reader_when_told_to_write_then_it_refuses(vault, save_case):
    save_case(vault)

    with pytest.raises(ReadOnlyPlace):
        vault._read(_delete)

    assert len(vault.all(Case)) == 1


def _delete(records):
    with database.database_errors(records.folder):
        records.connection.execute("DELETE FROM records")


def test_lock_when_a_reading_is_under_way_then_it_is_cut_short_and_the_log_is_empty(vault, folder, save_case):
    save_case(vault)
    begun, outcome = threading.Event(), []
    count_for_ever = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"

    def read_for_ever(records):
        begun.set()
        with database.database_errors(records.folder):
            records.connection.execute(count_for_ever).fetchall()

    def ask():
        try:
            vault._read(read_for_ever)
        except Exception as error:  # noqa: BLE001  whatever it was, it is looked at below
            outcome.append(type(error))

    reading = threading.Thread(target=ask)
    reading.start()
    begun.wait(30)
    vault.lock()
    reading.join()

    assert outcome == [VaultLocked]
    assert not (folder / "cases.db-wal").exists()
    with pytest.raises(VaultLocked):
        vault.summaries(LISTED)


def test_lock_when_keys_of_cases_are_open_then_they_are_wiped(vault, save_case):
    save_case(vault)
    vault.all(Case)
    written = vault._ask(lambda store: store.ring.find("case-1"))
    read = vault._read(lambda records: records.ring.find("case-1"))

    vault.lock()

    assert written.is_wiped
    assert read.is_wiped


def test_key_ring_when_full_then_the_key_used_longest_ago_is_wiped(vault, save_case):
    for number in range(MOST_KEYS + 1):
        save_case(vault, f"case-{number}")

    ring = vault._ask(lambda store: store.ring)

    assert ring.find("case-0") is None
    assert ring.find("case-1") is not None
    assert ring.find(f"case-{MOST_KEYS}") is not None


def test_key_ring_when_closed_then_it_keeps_no_key(vault):
    ring, key = KeyRing(vault._opened.keys), SecretBytes.random()
    ring.close()

    with pytest.raises(VaultLocked):
        ring.keep("case-1", key)
    assert key.is_wiped


def test_commit_when_a_new_case_fails_half_way_then_its_key_is_forgotten(
    vault, save_case, save_person, clock
):
    case = Case("new", "K7M-2QX-4", clock())
    naive = Case("other", "K7M-2QX-4", clock().replace(tzinfo=None))
    with pytest.raises(InvalidValueError):
        vault.commit(
            Change(Action.CASE_CREATED, "W", Record(case, "new")),
            Change(Action.CASE_CREATED, "W", Record(naive, "other")),
        )

    with pytest.raises(CaseMissing):
        save_person(vault, "p", case="new")
    vault.commit(Change(Action.CASE_CREATED, "W", Record(replace(case, reminder="again"), "new")))
    save_person(vault, "p", case="new")
    assert vault.get(Case, "new").reminder == "again"


def test_migrate_when_a_vault_is_of_version_1_then_last_writes_come_from_its_journal(
    vault, reopen, save_case, save_person, clock
):
    """A vault as the code before wrote it: the tables of version 1 only."""
    for case in ("a", "b", "erased"):
        save_case(vault, case)
    save_person(vault, "p", case="a", name=CANARY)
    vault.erase_case("erased", actor="W")
    clock.now -= timedelta(days=2)  # the laptop's clock was put right
    save_person(vault, "q", case="b")
    vault.commit(Change(Action.CASE_READ, "W", case="a"))
    states = vault.case_states()
    for table in ("case_writes", "case_summaries"):
        query(vault, f"DROP TABLE {table}")
    query(vault, "DROP TRIGGER summaries_go_with_the_key")
    query(vault, "PRAGMA user_version = 1")
    vault.lock()

    again = reopen()

    assert query(again, "PRAGMA user_version") == [(2,)]
    assert again.case_states() == states
    assert [state.case for state in states] == ["b", "a"]
    assert again.get(Person, "p").family_name == CANARY
    assert again.summaries(LISTED) == {}
    keep(again, "a", b"made since")
    assert again.summaries(LISTED) == {"a": b"made since"}
    again.check()


def test_migrate_when_made_from_the_first_step_alone_then_same_tables_as_a_new_vault(vault, tmp_path):
    path = tmp_path / "one.db"
    keys = vault._opened.keys
    database.create_empty_file(path)
    connection = database.connect(path, keys.database)
    migrations.migrate(connection, keys, path, (step_0001.apply,))
    assert migrations.schema_version(connection) == 1
    migrations.migrate(connection, keys, path, migrations.STEPS[:2])
    made = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name").fetchall()
    connection.close()

    assert made == query(vault, "SELECT type, name, sql FROM sqlite_master ORDER BY name")


@given(st.text(max_size=20), st.text(max_size=20), st.integers())
def test_labels_when_written_out_then_they_are_canonical_json(first, second, number):
    assert record_label(first, second, "", second, number) == canonical_json(
        ["fieldscreen record", first, second, "", second, number]
    )
    assert key_label(first) == canonical_json(["fieldscreen case key", first])
    assert summary_label(first, number, LISTED) == canonical_json(
        ["fieldscreen summary", first, number, "listed"]
    )


def test_open_vault_when_the_journal_is_long_then_its_last_line_is_found_without_reading_it(vault, save_case):
    def steps(records):
        counted = []
        records.connection.set_progress_handler(lambda: counted.append(1), 1)
        journal_table.last_line(records.connection)
        records.connection.set_progress_handler(None, 1)
        return len(counted)

    short = vault._ask(steps)
    for number in range(300):
        save_case(vault, f"case-{number}")

    assert 0 < vault._ask(steps) <= short + 2
