"""Whatever byte is wrong and wherever a file ends, the right one of the six messages, and a rescue."""

import shutil
from datetime import UTC, datetime

import pytest

from fieldscreen.domain.cases import Case
from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.workers import Worker
from fieldscreen.vault import (
    Change,
    KdfCost,
    NothingToRescue,
    Part,
    Record,
    VaultDamaged,
    VaultTooNew,
    WrongPassphrase,
    create_vault,
    open_vault,
    rescue_vault,
    with_passphrase,
)

PASSPHRASE = "quatre mots pour l'été"
CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)
CUTS = 200
RESCUES = 20
"""How many of the cuts are followed by a rescue: each takes as long as ten openings."""


def clock():
    return datetime.now(UTC)


@pytest.fixture(scope="module")
def stored(tmp_path_factory):
    """A locked vault, one with its last answers in the log, and who is in them."""
    home = tmp_path_factory.mktemp("stored")
    with create_vault(home / "locked", PASSPHRASE, clock=clock, cost=CHEAP) as vault:
        vault.commit(Change(Action.PROFILE_SAVED, "W", Record(Worker("W", "f", "o"), "profile")))
        for case in range(3):
            value = Case(f"case-{case}", "K7M-2QX-4", clock())
            vault.commit(Change(Action.CASE_CREATED, "W", Record(value, value.identifier)))
            for number in range(12):
                keep(vault, f"p{case}-{number}", f"case-{case}")
    with open_vault(home / "locked", PASSPHRASE, clock=clock) as vault:
        people = {person.identifier: person for person in vault.all(Person)}
        shutil.copytree(home / "locked", home / "calm")
        for number in range(8):
            keep(vault, f"late-{number}", "case-0")
        shutil.copytree(home / "locked", home / "log")
        late = {person.identifier: person for person in vault.all(Person)}
    return {"locked": (home / "locked", late), "log": (home / "log", late), "calm": (home / "calm", people)}


def keep(vault, identifier, case):
    person = Person(identifier, Role.CHILD, family_name=f"Synthetic {identifier} " * 10)
    vault.commit(Change(Action.PERSON_SAVED, "W", Record(person, identifier, case=case)))


def look(folder):
    """Open and check; return who is there, or what was said."""
    try:
        with open_vault(folder, PASSPHRASE, clock=clock) as vault:
            people = {person.identifier: person for person in vault.all(Person)}
            vault.check()
            return people
    except VaultDamaged as damage:
        return damage


def rescued(folder, target):
    shutil.rmtree(target, ignore_errors=True)
    try:
        rescue_vault(folder, target, with_passphrase(folder, PASSPHRASE, clock), clock=clock)
    except NothingToRescue:
        return {}
    people = look(target)
    assert not isinstance(people, VaultDamaged), people
    return people


def damaged_copy(source, tmp_path, name, content):
    folder = tmp_path / "vault"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(source, folder)
    (folder / name).write_bytes(content)
    return folder


def regions(size):
    """The places of a page that mean different things: salt, header, pointers, body, vector, code."""
    for page in range(0, size, 4096):
        for place in (3, 17, 101, 130, 2000, 3990, 4020, 4060):
            if page + place < size:
                yield page + place


def test_database_when_any_region_of_any_page_is_flipped_then_damage_is_told_and_the_rest_is_rescued(
    stored, tmp_path
):
    source, people = stored["locked"]
    good = (source / "cases.db").read_bytes()
    for count, position in enumerate(regions(len(good))):
        content = bytearray(good)
        content[position] ^= 1 << position % 8
        folder = damaged_copy(source, tmp_path, "cases.db", content)
        said = look(folder)
        assert isinstance(said, VaultDamaged), position
        assert said.where in {Part.DATABASE, Part.RECORD, Part.JOURNAL}
        if count % 12 == 0:
            found = rescued(folder, tmp_path / "new")
            assert found.items() <= people.items()
            assert len(found) >= len(people) - 12  # one page at most, and most of it comes back


def test_database_when_cut_at_two_hundred_places_then_damage_is_told_and_what_is_left_is_rescued(
    stored, tmp_path
):
    source, people = stored["locked"]
    good = (source / "cases.db").read_bytes()
    counts = []
    for number in range(CUTS):
        length = len(good) * number // CUTS
        folder = damaged_copy(source, tmp_path, "cases.db", good[:length])
        assert isinstance(look(folder), VaultDamaged), length
        if number % (CUTS // RESCUES) == 0:
            found = rescued(folder, tmp_path / "new")
            assert found.items() <= people.items()
            counts.append(len(found))
    assert counts == sorted(counts)
    assert counts[-1] > len(people) // 2


def test_log_when_any_region_is_flipped_or_it_is_cut_then_a_clean_prefix_opens_and_more_is_rescued(
    stored, tmp_path
):
    source, people = stored["log"]
    calm = stored["calm"][1]
    good = (source / "cases.db-wal").read_bytes()
    step = max(1, len(good) // 60)
    for number, position in enumerate(range(0, len(good), step)):
        flipped = bytearray(good)
        flipped[position] ^= 16
        for content in (bytes(flipped), good[:position]):
            folder = damaged_copy(source, tmp_path, "cases.db-wal", content)
            if number % 12 == 0:
                found = rescued(folder, tmp_path / "new")
                assert calm.items() <= found.items() <= people.items()
                folder = damaged_copy(source, tmp_path, "cases.db-wal", content)
            opened = look(folder)
            assert not isinstance(opened, VaultDamaged)
            assert calm.items() <= opened.items() <= people.items()


@pytest.mark.parametrize("has_copy", [True, False], ids=["with its copy", "without"])
def test_key_file_when_any_byte_is_flipped_or_it_is_cut_then_mended_or_damage_is_told(
    stored, tmp_path, has_copy
):
    source, people = stored["locked"]
    good = (source / "keyslots.json").read_bytes()
    for position in range(0, len(good), 29):
        flipped = bytearray(good)
        flipped[position] ^= 4
        for content in (bytes(flipped), good[:position]):
            folder = damaged_copy(source, tmp_path, "keyslots.json", content)
            if not has_copy:
                (folder / "keyslots.copy.json").unlink()
            said = look(folder)
            if has_copy:
                assert said == people
            else:
                assert isinstance(said, VaultDamaged)
                assert said.where is Part.KEYSLOTS


def test_messages_when_the_six_are_compared_then_none_is_taken_for_another(stored, tmp_path):
    source, _people = stored["locked"]
    good = (source / "cases.db").read_bytes()
    folder = damaged_copy(source, tmp_path, "cases.db", good[:5000])

    with pytest.raises(WrongPassphrase):
        open_vault(folder, "wrong", clock=clock)
    with pytest.raises(VaultDamaged):
        open_vault(folder, PASSPHRASE, clock=clock).check()
    with open_vault(source, PASSPHRASE, clock=clock) as vault:
        version = vault._ask(lambda store: store.connection.execute("PRAGMA user_version").fetchone()[0])
        vault._ask(lambda store: store.connection.execute("PRAGMA user_version = 99"))
    with pytest.raises(VaultTooNew):
        open_vault(source, PASSPHRASE, clock=clock)
    assert version < 99
