"""From a damaged vault everything readable is saved, what is not is counted, and nothing false comes back."""

import random
import shutil
import sqlite3
from datetime import UTC, datetime

import pytest

from fieldscreen.domain.attachments import AttachedContent, Attachment
from fieldscreen.domain.cases import Case
from fieldscreen.domain.journal import Action, RescuedJournal, verify_chain
from fieldscreen.domain.people import Person
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
NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
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


def _attached(number, content):
    name = f"file-{number}"
    one = Attachment(
        name, "i", f"{name}.jpg", "IMG.jpg", "image/jpeg", NOON, "ab" * 32, "cd" * 32, len(content), 4, 3,
        is_stripped=True, preview=b"small",
    )  # fmt: skip
    return (
        Record(one, name, case="case-1", parent="i"),
        Record(AttachedContent(f"{name}:content", content), f"{name}:content", case="case-1", parent=name),
    )


def test_rescue_when_a_file_was_taken_away_then_it_stays_away_and_the_others_are_whole(
    vault, folder, tmp_path, clock, save_case
):
    """The log still holds the page with the file, and a page that was freed may too."""
    save_case(vault)
    large = random.Random(7).randbytes(300_000)
    kept, gone, back = (_attached(number, large) for number in (1, 2, 3))
    for record in (*kept, *gone, *back):
        vault.commit(Change(Action.FILE_ATTACHED, ACTOR, record))
    for record in (*gone, *back):
        vault.commit(Change(Action.FILE_DETACHED, ACTOR, record, is_removal=True))
    for record in back:
        vault.commit(Change(Action.FILE_ATTACHED, ACTOR, record))
    shutil.copytree(folder, tmp_path / "cut", ignore=lambda _folder, _names: ["in-use.lock", "cases.db-shm"])

    made = rescue(tmp_path / "cut", tmp_path / "new", clock)

    assert made.lost == {}
    with open_vault(tmp_path / "new", PASSPHRASE, clock=clock) as again:
        again.check()
        assert {one.identifier for one in again.all(Attachment)} == {"file-1", "file-3"}
        assert {one.identifier: one.content for one in again.all(AttachedContent)} == {
            "file-1:content": large,
            "file-3:content": large,
        }
