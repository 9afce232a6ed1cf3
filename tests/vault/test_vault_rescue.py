"""From a damaged vault everything readable is saved, what is not is counted, and nothing false comes back."""

import dataclasses
import shutil
import sqlite3
from datetime import UTC, datetime

import pytest

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.cases import Case
from fieldscreen.domain.interviews import EventKind, Interview, InterviewEvent, Mode
from fieldscreen.domain.journal import Action, RescuedJournal, verify_chain
from fieldscreen.domain.people import Person
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.domain.typed_texts import TypedField, TypedText, UnfiledText
from fieldscreen.domain.workers import Worker
from fieldscreen.vault import (
    Change,
    NothingToRescue,
    Record,
    RecordMissing,
    VaultDamaged,
    VaultExists,
    VaultInUse,
    WrongPassphrase,
    make_backup,
    open_vault,
    rekey_vault,
    rescue_vault,
    salvage,
    with_passphrase,
)

PASSPHRASE = "quatre mots pour l'été"
ACTOR = "Synthetic Worker"
LONG = 30_000
"""Longer than a page: such a value goes on over several."""


@pytest.fixture
def filled(vault, save_case, save_person):
    vault.commit(Change(Action.PROFILE_SAVED, ACTOR, Record(Worker(ACTOR, "f", "o"), "profile")))
    for case in range(6):
        save_case(vault, f"case-{case}")
        for number in range(15):
            save_person(vault, f"p{case}-{number}", f"case-{case}", f"Synthetic {number} " * 12, number)
    save_person(vault, "long", "case-1", "x" * LONG)
    save_person(vault, "p2-3", "case-2", "changed later", 3)
    vault.erase_case("case-5", actor=ACTOR)
    return vault


@pytest.fixture
def people(filled):
    """Everybody in the vault, which is locked now."""
    everybody = {person.identifier: person for person in filled.all(Person)}
    filled.lock()
    return everybody


def rescue(folder, target, clock, **more):
    return rescue_vault(folder, target, with_passphrase(folder, PASSPHRASE, clock), clock=clock, **more)


def pages(folder):
    return (folder / "cases.db").stat().st_size // 4096


def spoil(folder, page, count=4096, name="cases.db"):
    with (folder / name).open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xa5" * count)


def rescued_people(target, clock):
    with open_vault(target, PASSPHRASE, clock=clock) as vault:
        vault.check()
        return {person.identifier: person for person in vault.all(Person)}


def test_rescue_when_nothing_is_damaged_then_all_of_it_byte_for_byte(people, folder, tmp_path, clock):
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with open_vault(folder, PASSPHRASE, clock=clock) as vault:
        journal = vault.journal()
    shutil.rmtree(folder)
    folder.mkdir()
    for name, content in before.items():
        (folder / name).write_bytes(content)

    made = rescue(folder, tmp_path / "new", clock)

    assert (made.lost, made.damaged_pages, made.journal_lines_loose, made.cases) == ({}, (), 0, 5)
    assert rescued_people(tmp_path / "new", clock) == people
    with open_vault(tmp_path / "new", PASSPHRASE, clock=clock) as vault:
        kept = vault.journal()
        assert kept[: made.journal_lines_kept] == journal[: made.journal_lines_kept]
        assert verify_chain(kept) == vault.journal_head()
        assert Action.VAULT_RESCUED in {line.action for line in kept}
        assert vault.get(Worker, "profile").name == ACTOR
        with pytest.raises(RecordMissing):
            vault.get(Case, "case-5")
        assert set(vault.erased_cases()) == {"case-5"}
    assert {name: (folder / name).read_bytes() for name in before} == before | {"in-use.lock": b""}


def test_rescue_when_any_one_page_is_gone_then_the_rest_is_there_and_the_loss_is_counted(
    people, folder, tmp_path, clock
):
    good = (folder / "cases.db").read_bytes()
    losses = 0
    for page in (1, 2, *range(3, len(good) // 4096 + 1, 2)):
        spoil(folder, page)
        target = tmp_path / f"new{page}"
        made = rescue(folder, target, clock)
        found = rescued_people(target, clock)
        assert found.items() <= people.items()
        assert made.lost.get("person", 0) == len(people) - len(found)
        assert made.damaged_pages in {(page,), tuple(range(1, len(good) // 4096 + 1))}  # 1 holds the salt
        losses += bool(made.lost)
        (folder / "cases.db").write_bytes(good)
        shutil.rmtree(target)
    assert losses > 5


def test_rescue_when_one_bit_is_wrong_then_at_most_a_few_records_are_lost(people, folder, tmp_path, clock):
    good = (folder / "cases.db").read_bytes()
    for position in range(20, len(good), 4096 * 3 + 577):
        flipped = bytearray(good)
        flipped[position] ^= 2
        (folder / "cases.db").write_bytes(flipped)
        target = tmp_path / f"new{position}"
        made = rescue(folder, target, clock)
        found = rescued_people(target, clock)
        assert found.items() <= people.items()
        assert sum(made.lost.values()) <= 20
        shutil.rmtree(target)


def test_rescue_when_the_file_is_cut_then_all_before_the_cut_is_there(people, folder, tmp_path, clock):
    good = (folder / "cases.db").read_bytes()
    counts = []
    for length in range(len(good), 4096 * 4, -4096 * 3 - 1000):
        (folder / "cases.db").write_bytes(good[:length])
        target = tmp_path / f"new{length}"
        try:
            rescue(folder, target, clock)
        except NothingToRescue:
            counts.append(0)
            continue
        found = rescued_people(target, clock)
        assert found.items() <= people.items()
        counts.append(len(found))
    assert counts == sorted(counts, reverse=True)
    assert counts[0] == len(people)
    assert 0 < counts[len(counts) // 2] < len(people)


def test_rescue_when_the_last_answers_are_in_a_damaged_log_then_those_after_the_damage_too(
    filled, folder, tmp_path, clock, save_person
):
    for number in range(30):
        save_person(filled, f"late{number}", "case-0", f"late {number}")
    everybody = {person.identifier: person for person in filled.all(Person)}
    crashed = tmp_path / "crashed"
    shutil.copytree(folder, crashed)
    log = bytearray((crashed / "cases.db-wal").read_bytes())
    log[32 + 24 + 100 : 32 + 24 + 140] = bytes(40)
    (crashed / "cases.db-wal").write_bytes(log)
    with open_vault(crashed, PASSPHRASE, clock=clock) as vault:
        kept_by_opening = len(vault.all(Person))
    (crashed / "cases.db-wal").write_bytes(log)
    shutil.copyfile(folder / "cases.db", crashed / "cases.db")

    rescue(crashed, tmp_path / "new", clock)

    found = rescued_people(tmp_path / "new", clock)
    assert found.items() <= everybody.items()
    assert kept_by_opening < len(found)
    assert "late29" in found


def test_rescue_when_an_erased_cases_key_is_still_on_an_old_page_then_it_does_not_come_back(
    filled, folder, tmp_path, clock
):
    filled.lock()
    old = (folder / "cases.db").read_bytes()
    with open_vault(folder, PASSPHRASE, clock=clock) as vault:
        vault.erase_case("case-4", actor=ACTOR)
        vault.commit(Change(Action.CASE_READ, ACTOR, case="case-1"))
        crashed = tmp_path / "crashed"
        shutil.copytree(folder, crashed)
    newer = (crashed / "cases.db").read_bytes()
    (crashed / "cases.db").write_bytes(old + newer[len(old) :])
    changed = [
        page for page in range(len(newer) // 4096)
        if old[page * 4096 : page * 4096 + 4096] != newer[page * 4096 : page * 4096 + 4096]
    ]  # fmt: skip
    for page in changed[len(changed) // 2 :]:  # half of what the erasure wrote
        start = page * 4096
        content = bytearray((crashed / "cases.db").read_bytes())
        content[start : start + 4096] = newer[start : start + 4096]
        (crashed / "cases.db").write_bytes(content)

    rescue(crashed, tmp_path / "new", clock)

    with open_vault(tmp_path / "new", PASSPHRASE, clock=clock) as vault:
        told = {line.case for line in vault.journal() if line.action is Action.CASE_ERASED}
        told |= {line.case for one in vault.all(RescuedJournal) for line in one.lines
                 if line.action is Action.CASE_ERASED}  # fmt: skip
        assert "case-4" not in told | set(vault.erased_cases()) or vault.find(Case, "case-4") is None


def test_rescue_when_a_line_of_the_journal_is_lost_then_the_lines_after_it_are_kept_aside(
    filled, folder, tmp_path, clock
):
    filled._ask(lambda store: store.connection.execute("DROP TRIGGER journal_is_never_cut"))
    filled._ask(lambda store: store.connection.execute("DELETE FROM journal WHERE sequence = 20"))
    people = {person.identifier: person for person in filled.all(Person)}
    count = len(filled.journal())
    filled.lock()

    made = rescue(folder, tmp_path / "new", clock)

    assert rescued_people(tmp_path / "new", clock) == people
    assert made.journal_lines_kept == 19
    assert made.journal_lines_kept + made.journal_lines_loose == count + 1
    with open_vault(tmp_path / "new", PASSPHRASE, clock=clock) as vault:
        vault.verify_journal()
        (loose,) = vault.all(RescuedJournal)
        assert loose.lines[0].sequence == 21


def test_rescue_when_a_record_was_put_in_place_of_another_then_it_is_lost_and_not_taken(
    filled, folder, tmp_path, clock
):
    filled._ask(
        lambda store: store.connection.execute(
            "UPDATE records SET sealed = (SELECT sealed FROM records WHERE id = 'p0-2') WHERE id = 'p0-1'"
        )
    )
    filled.lock()

    made = rescue(folder, tmp_path / "new", clock)

    assert made.lost == {"person": 1}
    assert "p0-1" not in rescued_people(tmp_path / "new", clock)


def test_rescue_when_the_key_file_is_lost_then_that_of_a_copy_opens_it(filled, folder, tmp_path, clock):
    (tmp_path / "stick").mkdir()
    made = make_backup(filled, tmp_path / "stick", keep=2, actor=ACTOR)
    people = {person.identifier: person for person in filled.all(Person)}
    filled.lock()
    (folder / "keyslots.json").unlink()
    (folder / "keyslots.copy.json").unlink()

    with pytest.raises(VaultDamaged):
        rescue(folder, tmp_path / "new", clock)
    rescue(folder, tmp_path / "new", clock, backup=tmp_path / "stick" / made.file_name)

    assert rescued_people(tmp_path / "new", clock) == people


def test_rescue_when_the_passphrase_is_wrong_then_counted_as_any_and_nothing_left(
    people, folder, tmp_path, clock
):
    for tries in (1, 2):
        with pytest.raises(WrongPassphrase) as caught:
            rescue_vault(folder, tmp_path / "new", with_passphrase(folder, "wrong", clock), clock=clock)
        assert caught.value.tries == tries

    assert not list(tmp_path.glob("new*"))


def test_rescue_when_the_vault_is_open_or_the_target_is_taken_then_refused(filled, folder, tmp_path, clock):
    with pytest.raises(VaultInUse):
        rescue(folder, tmp_path / "new", clock)
    filled.lock()
    with pytest.raises(VaultExists):
        rescue(folder, folder, clock)


def test_rescue_when_nothing_is_left_then_said_so(people, folder, tmp_path, clock):
    (folder / "cases.db").write_bytes(b"\0" * 40_960)

    with pytest.raises(NothingToRescue):
        rescue(folder, tmp_path / "new", clock)
    (folder / "cases.db").unlink()
    with pytest.raises(NothingToRescue):
        rescue(folder, tmp_path / "new2", clock)

    assert not list(tmp_path.glob("new*"))


def test_rescue_when_done_then_the_new_file_is_encrypted_and_the_owners_only(people, folder, tmp_path, clock):
    rescue(folder, tmp_path / "new", clock)

    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(tmp_path / "new" / "cases.db").execute("SELECT * FROM records")
    for path in (tmp_path / "new").iterdir():
        assert path.stat().st_mode & 0o777 == 0o600
        assert b"Synthetic" not in path.read_bytes()


def test_rescue_when_text_was_typed_on_in_the_log_then_its_last_version_is_saved(
    vault, folder, tmp_path, clock, save_case
):
    """Only the first version of a text being typed has a journal line: it must not pass for the newest."""
    save_case(vault)
    for number, text in enumerate(("T", "Trebuie", "Trebuie să aduc treizeci de euro")):
        field = TypedField("text", text)
        for cls, case in ((TypedText, "case-1"), (UnfiledText, "")):
            typed = cls(f"t{case}", case, "statement", "", "", (field,), "text", 0, clock())
            record = Record(typed, typed.identifier, case=case)
            vault.commit(Change(Action.TEXT_TYPED, ACTOR, record, is_quiet=number > 0))
    assert (folder / "cases.db-wal").stat().st_size > 0
    shutil.copytree(folder, tmp_path / "cut", ignore=lambda _folder, _names: ["in-use.lock", "cases.db-shm"])

    rescue(tmp_path / "cut", tmp_path / "new", clock)

    with open_vault(tmp_path / "new", PASSPHRASE, clock=clock) as again:
        for cls in (TypedText, UnfiledText):
            assert [one.fields[0].text for one in again.all(cls)] == ["Trebuie să aduc treizeci de euro"]
        again.check()


def test_rescue_when_a_typed_text_became_an_answer_then_it_is_not_counted_as_lost(
    vault, folder, tmp_path, clock, save_case
):
    save_case(vault)
    typed = TypedText("t", "case-1", "statement", "", "", (TypedField("text", "T"),), "text", 0, clock())
    record = Record(typed, "t", case="case-1")
    vault.commit(Change(Action.TEXT_TYPED, ACTOR, record))
    vault.lock()
    rekey_vault(folder, PASSPHRASE, clock=clock)
    with open_vault(folder, PASSPHRASE, clock=clock) as again:
        again.commit(Change(Action.TEXT_TYPED, ACTOR, record, is_removal=True, is_quiet=True))

    made = rescue(folder, tmp_path / "new", clock)

    assert made.lost == {}
    with open_vault(tmp_path / "new", PASSPHRASE, clock=clock) as saved:
        assert saved.all(TypedText) == ()


INTERVIEW = Interview(
    "i1", "form", "1", "0", Mode.OBSERVATION, "fr", datetime(2026, 3, 4, tzinfo=UTC), case="case-1"
)


def _event(sequence, value, note=""):
    at = datetime(2026, 3, 4, sequence, tzinfo=UTC)
    return InterviewEvent(
        sequence, EventKind.ANSWERED, "/data/site", at, AnswerState.ANSWERED, value, note=note
    )


def _typed(place, about, *fields, case="case-1", cls=TypedText):
    name = f"{case or 'vault'}:{place}:{about}"
    made = tuple(TypedField(*field) for field in fields)
    return cls(name, case, place, about, "", made, made[0].name, 0, datetime(2026, 3, 4, tzinfo=UTC))


def _keep(vault, action, value, identifier, *, parent="", case="case-1", **more):
    vault.commit(Change(action, ACTOR, Record(value, identifier, case, parent), **more))


def _type(vault, typed, *, is_quiet=False):
    _keep(vault, Action.TEXT_TYPED, typed, typed.identifier, case=typed.case, is_quiet=is_quiet)


def _become(vault, typed, action, value, identifier, **more):
    """Keep what a text has become and take the text away, as the program does: in one transaction."""
    kept = Change(action, ACTOR, Record(value, identifier, "case-1", more.get("parent", "")))
    gone = Change(
        Action.TEXT_LEFT, ACTOR, Record(typed, typed.identifier, typed.case), is_removal=True, is_quiet=True
    )
    vault.commit(kept, gone)


def _bring_back(folder, *texts):
    """Put texts where a damaged page left them: they stand there again, and no line tells of it."""
    with open_vault(folder, PASSPHRASE, clock=lambda: datetime(2026, 3, 5, tzinfo=UTC)) as vault:
        for typed in texts:
            _type(vault, typed, is_quiet=True)


STATEMENT = Statement("s1", Source.SEEN, "Vu deux fois.", "fr", datetime(2026, 3, 4, tzinfo=UTC))


def test_rescue_when_a_text_became_something_in_the_log_then_it_is_not_unfinished_again(
    vault, folder, tmp_path, clock, save_case
):
    """Every older version of a page is still in the log, with the text that is gone from the newest."""
    save_case(vault)
    typed = _typed("statement", "s1", ("statement.text", "Vu deux"))
    _type(vault, typed)
    _become(vault, typed, Action.STATEMENT_SAVED, STATEMENT, "s1")
    left = _typed("person", "p1", ("person.given_name", "An"))
    _type(vault, left)
    _keep(vault, Action.TEXT_LEFT, left, left.identifier, is_removal=True)
    going_on = _typed("statement", "s2", ("statement.text", "pas fini"))
    _type(vault, going_on)
    assert (folder / "cases.db-wal").stat().st_size > 0
    shutil.copytree(folder, tmp_path / "cut", ignore=lambda _folder, _names: ["in-use.lock", "cases.db-shm"])

    made = rescue(tmp_path / "cut", tmp_path / "new", clock)

    assert made.damaged_pages == ()
    with open_vault(tmp_path / "new", PASSPHRASE, clock=clock) as again:
        assert again.all(TypedText) == (going_on,)
        assert again.all(Statement) == (STATEMENT,)


def test_rescue_when_the_page_that_took_a_text_away_is_lost_then_only_what_became_nothing_comes_back(
    vault, folder, tmp_path, clock, save_case
):
    case = save_case(vault)
    vault.commit(Change(Action.INTERVIEW_STARTED, ACTOR, Record(INTERVIEW, "i1", "case-1")))
    said = _typed("statement", "s1", ("statement.text", "Vu"))
    again = _typed("statement", "s2", ("statement.text", "encore"))
    answer = _typed("interview", "i1", ("answer:/data/site", "terr"), ("note:/data/site", "de loin"))
    reminder = _typed("reminder", "", ("reminder.text", "le jardin"))
    new = _typed("new_case", "", ("reminder.text", "le jardin"), case="", cls=UnfiledText)
    left = _typed("person", "p1", ("person.given_name", "An"))
    for typed in (said, again, answer, reminder, left):
        _type(vault, typed)
    _become(vault, said, Action.STATEMENT_SAVED, STATEMENT, "s1")
    _become(vault, answer, Action.INTERVIEW_EVENT, _event(1, "terrain", "de loin"), "e1", parent="i1")
    renamed = dataclasses.replace(case, reminder="le jardin")
    _become(vault, reminder, Action.CASE_CHANGED, renamed, "case-1")
    _keep(vault, Action.TEXT_LEFT, left, left.identifier, is_removal=True)
    _keep(vault, Action.STATEMENT_SAVED, dataclasses.replace(STATEMENT, identifier="s2"), "s2")
    _type(vault, again)  # begun anew after it was kept once
    vault.lock()
    other = _typed("interview", "i2", ("answer:/data/site", "terrain"))
    _bring_back(folder, said, answer, reminder, new, left, other)

    rescue(folder, tmp_path / "new", clock)

    with open_vault(tmp_path / "new", PASSPHRASE, clock=clock) as rescued:
        kept = {one.identifier for one in (*rescued.all(TypedText), *rescued.all(UnfiledText))}
        assert kept == {again.identifier, new.identifier, other.identifier}
        gone = [line.record for line in rescued.journal() if line.action is Action.TEXT_LEFT]
        assert {said.identifier, answer.identifier, reminder.identifier, left.identifier} <= set(gone)
        assert rescued.verify_journal() == rescued.journal_head()


def test_rescue_when_other_words_were_typed_than_answered_then_they_come_back(
    vault, folder, tmp_path, clock, save_case
):
    save_case(vault)
    vault.commit(Change(Action.INTERVIEW_STARTED, ACTOR, Record(INTERVIEW, "i1", "case-1")))
    going_on = _typed("interview", "i1", ("answer:/data/site", "un hangar"))
    _type(vault, going_on)
    vault.commit(Change(Action.INTERVIEW_EVENT, ACTOR, Record(_event(1, "terrain"), "e1", "case-1", "i1")))
    vault.lock()

    rescue(folder, tmp_path / "new", clock)

    with open_vault(tmp_path / "new", PASSPHRASE, clock=clock) as rescued:
        assert rescued.all(TypedText) == (going_on,)


def test_journal_when_there_are_new_keys_then_it_still_tells_the_kind_of_what_may_be_lost(
    people, folder, clock
):
    with open_vault(folder, PASSPHRASE, clock=clock) as vault:
        before = dict(salvage._written(vault.journal()))
    rekey_vault(folder, PASSPHRASE, clock=clock)

    with open_vault(folder, PASSPHRASE, clock=clock) as vault:
        assert dict(salvage._written(vault.journal())) == before
    assert set(before) >= set(people)
    assert {before[identifier] for identifier in people} == {"person"}
