"""Damage is called damage, a wrong passphrase a wrong passphrase, and no wrong value ever comes back."""

import json
import shutil
import threading
from hashlib import sha256

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldscreen.domain.encoding import canonical_json
from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import Person
from fieldscreen.vault import (
    Change,
    Part,
    VaultDamaged,
    VaultLocked,
    VaultTooNew,
    WrongPassphrase,
    checking,
    describe_vault,
    open_vault,
)
from fieldscreen.vault.keyslots_file import read_key_file

PASSPHRASE = "quatre mots pour l'été"


@pytest.fixture
def filled(vault, save_case, save_person):
    save_case(vault)
    for number in range(40):
        save_person(vault, f"p{number}", name=f"Synthetic {number} " * 20, sequence=number)
    vault.lock()
    (
        vault.folder / "keyslots.copy.json"
    ).unlink()  # what happens where there is one: test_vault_key_file_copy
    return vault


def rewrite(folder, change):
    """Change the key file as somebody without the data key could: with a checksum that fits."""
    path = folder / "keyslots.json"
    document = json.loads(path.read_bytes())
    del document["checksum"]
    change(document)
    document["checksum"] = sha256(canonical_json(document)).hexdigest()
    path.write_bytes(canonical_json(document) + b"\n")


def test_key_file_when_any_byte_is_flipped_then_damaged_and_never_a_wrong_passphrase(filled, folder):
    path = folder / "keyslots.json"
    good = path.read_bytes()

    for position in range(len(good)):
        path.write_bytes(
            good[:position] + bytes([good[position] ^ (1 << position % 8)]) + good[position + 1 :]
        )
        with pytest.raises(VaultDamaged) as caught:
            read_key_file(folder)
        assert caught.value.where is Part.KEYSLOTS


def test_key_file_when_cut_anywhere_then_damaged(filled, folder, clock):
    path = folder / "keyslots.json"
    good = path.read_bytes()

    for length in range(0, len(good), 7):
        path.write_bytes(good[:length])
        with pytest.raises(VaultDamaged):
            read_key_file(folder)
    with pytest.raises(VaultDamaged):
        open_vault(folder, PASSPHRASE, clock=clock)
    with pytest.raises(VaultDamaged):
        describe_vault(folder)


@given(content=st.binary(max_size=200) | st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(
        st.sampled_from(["format", "version", "slots", "vault", "mac", "checksum", "kind"]), inner, max_size=5
    ),
    max_leaves=10,
).map(canonical_json))  # fmt: skip
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_key_file_when_it_is_anything_else_then_damaged(tmp_path, content):
    (tmp_path / "keyslots.json").write_bytes(content)

    with pytest.raises(VaultDamaged):
        read_key_file(tmp_path)


def test_key_file_when_a_newer_program_wrote_it_then_too_new(filled, folder, clock):
    rewrite(folder, lambda document: document.update(version=3, new_thing=[1]))

    with pytest.raises(VaultTooNew) as caught:
        open_vault(folder, PASSPHRASE, clock=clock)

    assert (caught.value.found, caught.value.supported) == (3, 2)


@pytest.mark.parametrize(
    "change",
    [
        lambda document: document.update(created_at="2020-01-01T00:00:00+00:00"),
        lambda document: document.update(mac="00" * 32),
        lambda document: document["slots"].append({**document["slots"][0], "id": "11" * 16}),
    ],
    ids=["date", "mac", "slot"],
)
def test_key_file_when_rewritten_without_the_data_key_then_damaged_on_opening(filled, folder, clock, change):
    rewrite(folder, change)

    with pytest.raises(VaultDamaged) as caught:
        open_vault(folder, PASSPHRASE, clock=clock)

    assert caught.value.where is Part.KEYSLOTS


@pytest.mark.parametrize("field", ["memory_kib", "salt", "lanes"])
def test_key_file_when_the_cost_of_guessing_was_changed_then_it_does_not_open(filled, folder, clock, field):
    values = {"memory_kib": 32, "salt": "00" * 16, "lanes": 2}
    rewrite(folder, lambda document: document["slots"][0]["parameters"].update({field: values[field]}))

    with pytest.raises(WrongPassphrase):
        open_vault(folder, PASSPHRASE, clock=clock)


def test_key_file_when_it_asks_for_absurd_memory_then_damaged_at_once(filled, folder, clock):
    rewrite(folder, lambda document: document["slots"][0]["parameters"].update(memory_kib=1 << 40))

    with pytest.raises(VaultDamaged):
        open_vault(folder, PASSPHRASE, clock=clock)


def test_database_when_missing_then_damaged(filled, folder, clock):
    (folder / "cases.db").unlink()

    with pytest.raises(VaultDamaged) as caught:
        open_vault(folder, PASSPHRASE, clock=clock)

    assert caught.value.where is Part.DATABASE


def test_database_when_the_passphrase_is_wrong_too_then_the_passphrase_is_told_first(filled, folder, clock):
    (folder / "cases.db").write_bytes(b"\x00" * 8192)

    with pytest.raises(WrongPassphrase):
        open_vault(folder, "wrong", clock=clock)
    with pytest.raises(VaultDamaged):
        open_vault(folder, PASSPHRASE, clock=clock)


def test_database_when_replaced_by_a_plain_one_then_damaged(filled, folder, clock):
    (folder / "cases.db").write_bytes(b"SQLite format 3\x00" + bytes(4080))

    with pytest.raises(VaultDamaged):
        open_vault(folder, PASSPHRASE, clock=clock)


def test_database_when_a_bit_is_flipped_in_any_page_then_found_and_nothing_wrong_is_read(
    filled, folder, clock
):
    path = folder / "cases.db"
    good = path.read_bytes()
    expected = _people(folder, clock)
    path.write_bytes(good)

    for page in range(len(good) // 4096):
        position = page * 4096 + (page * 977 + 20) % 4096
        path.write_bytes(good[:position] + bytes([good[position] ^ 4]) + good[position + 1 :])
        with pytest.raises(VaultDamaged):
            _read_and_check(folder, clock, expected)
        path.write_bytes(good)

    assert _people(folder, clock) == expected


def test_database_when_cut_then_damaged(filled, folder, clock):
    path = folder / "cases.db"
    good = path.read_bytes()

    for length in range(0, len(good), 4096 + 1024):
        path.write_bytes(good[:length])
        with pytest.raises(VaultDamaged), open_vault(folder, PASSPHRASE, clock=clock) as vault:
            vault.check()
        path.write_bytes(good)


def test_log_when_a_byte_is_flipped_then_what_came_before_it_is_whole(filled, folder, tmp_path, clock):
    with open_vault(folder, PASSPHRASE, clock=clock) as vault:
        for number in range(30):
            vault.commit(Change(Action.CASE_READ, f"Synthetic {number}", case="case-1"))
        lines = vault.journal()
        shutil.copytree(folder, tmp_path / "crashed")  # as a power cut would leave it
    log = tmp_path / "crashed" / "cases.db-wal"
    content = bytearray(log.read_bytes())
    content[len(content) // 2] ^= 1
    log.write_bytes(content)

    with open_vault(tmp_path / "crashed", PASSPHRASE, clock=clock) as vault:
        vault.check()
        kept = vault.journal()[:-1]

    assert kept == lines[: len(kept)]
    assert 0 < len(kept) < len(lines)


def test_record_when_put_in_place_of_another_then_damaged(filled, folder, clock):
    with open_vault(folder, PASSPHRASE, clock=clock) as vault:
        vault._ask(
            lambda store: store.connection.execute(
                "UPDATE records SET sealed = (SELECT sealed FROM records WHERE id = 'p2') WHERE id = 'p1'"
            )
        )
        with pytest.raises(VaultDamaged) as caught:
            vault.get(Person, "p1")
        assert caught.value.where is Part.RECORD
        assert caught.value.detail == "person p1"
        assert vault.get(Person, "p2").family_name.startswith("Synthetic 2")


@pytest.mark.parametrize("change", ["parent = 'x'", "sequence = 99", "case_id = 'case-2'", "id = 'other'"])
def test_record_when_its_open_columns_are_changed_then_damaged(filled, folder, clock, change):
    with open_vault(folder, PASSPHRASE, clock=clock) as vault:
        statement = f"UPDATE records SET {change} WHERE id = 'p1'"  # noqa: S608  from the list above
        vault._ask(lambda store: store.connection.execute(statement))
        with pytest.raises(VaultDamaged):
            vault.all(Person)
        with pytest.raises(VaultDamaged):
            vault.check()


def test_check_when_a_row_was_put_there_without_its_act_then_damaged(filled, folder, clock):
    with open_vault(folder, PASSPHRASE, clock=clock) as vault:
        vault._ask(lambda store: store.connection.execute("DROP TRIGGER journal_is_never_cut"))
        vault._ask(
            lambda store: store.connection.execute(
                "DELETE FROM journal WHERE sequence > (SELECT sequence FROM journal WHERE record = 'p3')"
            )
        )
        vault.verify_journal()
        with pytest.raises(VaultDamaged) as caught:
            vault.check()
        assert caught.value.where is Part.RECORD


def test_check_when_nothing_is_wrong_then_silent(filled, folder, clock):
    with open_vault(folder, PASSPHRASE, clock=clock) as vault:
        vault.check()


def _read_and_check(folder, clock, expected):
    with open_vault(folder, PASSPHRASE, clock=clock) as vault:
        assert vault.all(Person) == expected  # a page that this does not touch is found by the check
        vault.check()


def _people(folder, clock):
    with open_vault(folder, PASSPHRASE, clock=clock) as vault:
        return vault.all(Person)


def test_check_when_answers_are_written_meanwhile_then_nobody_waits_and_nothing_is_blamed(
    vault, save_case, save_person, monkeypatch
):
    """The check is held in its middle while enough is written for SQLite to want the log in the file."""
    save_case(vault)
    begun, go_on = threading.Event(), threading.Event()
    failures = []

    def held(connection, keys, check=checking._check_records):
        begun.set()
        assert go_on.wait(60)
        checking.check_pages(connection)
        check(connection, keys)

    def look():
        try:
            vault.check()
        except Exception as error:  # noqa: BLE001  told below
            failures.append(error)

    monkeypatch.setattr(checking, "_check_records", held)
    looking = threading.Thread(target=look)
    looking.start()
    assert begun.wait(60)
    for number in range(12):
        save_person(vault, f"p{number}", name="x" * 400_000)
    assert not go_on.is_set()  # all of it was durable before the check went on
    go_on.set()
    looking.join()

    assert failures == []
    monkeypatch.undo()
    vault.check()


def test_check_when_the_vault_is_locked_meanwhile_then_it_ends(vault, save_case, monkeypatch):
    save_case(vault)
    begun, go_on, failures = threading.Event(), threading.Event(), []

    def held(connection, keys, check=checking._check_records):
        begun.set()
        assert go_on.wait(60)
        check(connection, keys)

    def look():
        try:
            vault.check()
        except VaultLocked as error:
            failures.append(error)

    monkeypatch.setattr(checking, "_check_records", held)
    looking = threading.Thread(target=look)
    looking.start()
    assert begun.wait(60)
    vault.lock()
    go_on.set()
    looking.join()

    assert len(failures) == 1
