"""A full disk and a place that cannot be written: said as such, nothing half-written, reading goes on."""

import pytest

from fieldscreen.domain.people import Person, Role
from fieldscreen.vault import DiskFull, Part, VaultDamaged, VaultInUse, database
from fieldscreen.vault.durable import file_errors, replace_file
from fieldscreen.vault.errors import ReadOnlyPlace
from support.small_disks import in_own_mounts


def limit(vault, extra):
    vault._ask(
        lambda store: store.connection.execute(
            f"PRAGMA max_page_count = {store.connection.execute('PRAGMA page_count').fetchone()[0] + extra}"
        )
    )


def test_commit_when_the_database_cannot_grow_then_disk_full_and_nothing_of_it_kept(
    vault, save_case, save_person
):
    save_case(vault)
    kept = [save_person(vault, "first")]
    limit(vault, 2)
    head = vault.journal_head()

    with pytest.raises(DiskFull):
        save_person(vault, "second", name="x" * 200_000)

    assert head == vault.journal_head() == vault.verify_journal()
    assert list(vault.all(Person)) == kept
    limit(vault, 1000)
    save_person(vault, "third")
    vault.check()


def test_lock_when_the_database_cannot_grow_then_locks_and_opens_again(vault, save_case, save_person, reopen):
    save_case(vault)
    limit(vault, 0)
    for number in range(1000):
        try:
            save_person(vault, f"p{number}", name="x" * 3000)
        except DiskFull:
            break
    assert number < 10

    vault.lock()

    again = reopen()
    again.check()
    assert all(person.role is Role.CHILD for person in again.all(Person))


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (13, DiskFull),
        (8, ReadOnlyPlace),
        (11, VaultDamaged),
        (26, VaultDamaged),
        (5, VaultInUse),
        (10, VaultDamaged),
    ],
)
def test_database_errors_when_sqlite_gives_a_code_then_its_situation(tmp_path, code, expected):
    error = database.sqlcipher.OperationalError("synthetic")
    error.sqlite_errorcode = code

    with pytest.raises(expected), database.database_errors(tmp_path):
        raise error


def test_database_errors_when_it_is_a_fault_of_ours_then_it_passes(tmp_path):
    with pytest.raises(database.sqlcipher.OperationalError), database.database_errors(tmp_path):
        database.sqlcipher.connect(":memory:").execute("not sql")


def test_file_errors_when_unknown_then_it_passes(tmp_path):
    with pytest.raises(FileNotFoundError), file_errors(tmp_path):
        (tmp_path / "absent").read_bytes()


def test_replace_file_when_the_folder_is_missing_then_nothing_is_left(tmp_path):
    with pytest.raises(FileNotFoundError):
        replace_file(tmp_path / "absent" / "file", b"x")

    assert list(tmp_path.iterdir()) == []


def test_device_errors_when_told_then_the_part_is_the_device():
    assert VaultDamaged(Part.DEVICE).where is Part.DEVICE


def test_vault_on_a_disk_that_fills_up_then_every_acknowledged_answer_is_kept(tmp_path):
    kept, found = in_own_mounts(tmp_path, """
        mount("tmpfs", "size=2m")
        (small / "ballast").write_bytes(bytes(700_000))
        vault = create_vault(small / "v", "p", clock=clock, cost=cheap)
        save_case(vault)
        kept = 0
        try:
            while True:
                save(vault, kept, "x" * 20_000)
                kept += 1
        except DiskFull:
            pass
        try:
            vault.change_passphrase("p", "q")
        except DiskFull:
            pass
        else:
            vault.change_passphrase("q", "p")
        vault.lock()
        vault = open_vault(small / "v", "p", clock=clock)
        found = len(vault.all(Person))
        (small / "ballast").unlink()
        vault.check()
        save(vault, "last", "x" * 20_000)
        print(kept, found)
        vault.lock()
    """)  # fmt: skip

    assert kept == found
    assert int(kept) > 5


def test_create_vault_on_a_nearly_full_disk_then_a_whole_vault_or_none(tmp_path):
    outcome = in_own_mounts(tmp_path, """
        mount("tmpfs", "size=1m")
        for room in range(0, 320 * 1024, 8 * 1024):
            folder = small / f"v{room}"
            folder.mkdir()
            (small / "ballast").write_bytes(bytes(1024 * 1024 - room - 8 * 4096))
            try:
                create_vault(folder, "p", clock=clock, cost=cheap).lock()
                print("made")
            except DiskFull:
                assert describe_vault(folder) is None
                print("full")
            (small / "ballast").unlink()
            if describe_vault(folder) is None:
                create_vault(folder, "p", clock=clock, cost=cheap).lock()
            with open_vault(folder, "p", clock=clock) as vault:
                vault.check()
            subprocess.run(["rm", "-r", folder], check=True)
    """)  # fmt: skip

    assert {"made", "full"} == set(outcome)
    assert outcome == sorted(outcome)


def test_open_vault_when_the_disk_was_filled_by_others_then_readable_or_disk_full(tmp_path):
    outcome = in_own_mounts(tmp_path, """
        mount("tmpfs", "size=1m")
        vault = create_vault(small / "v", "p", clock=clock, cost=cheap)
        save_case(vault)
        vault.lock()
        for room in (0, 4096, 65536):
            with (small / "ballast").open("wb", buffering=0) as ballast:
                try:
                    while ballast.write(bytes(4096)):
                        pass
                except OSError:
                    pass
                ballast.truncate(ballast.tell() - room)
            try:
                with open_vault(small / "v", "p", clock=clock) as vault:
                    print("open", len(vault.all(Case)))
            except DiskFull:
                print("full")
            (small / "ballast").unlink()
        with open_vault(small / "v", "p", clock=clock) as vault:
            vault.check()
            print("whole")
    """)  # fmt: skip

    assert outcome[-1] == "whole"
    assert set(outcome) <= {"open", "1", "full", "whole"}


def test_vault_in_a_read_only_place_then_said_so(tmp_path):
    outcome = in_own_mounts(tmp_path, """
        mount("tmpfs", "size=4m")
        create_vault(small / "v", "p", clock=clock, cost=cheap).lock()
        mount("none", "remount,ro")
        for attempt in (
            lambda: open_vault(small / "v", "p", clock=clock),
            lambda: create_vault(small / "w", "p", clock=clock, cost=cheap),
        ):
            try:
                attempt()
            except ReadOnlyPlace:
                print("read-only")
        print(describe_vault(small / "v").version)
    """)  # fmt: skip

    assert outcome == ["read-only", "read-only", "2"]


_PRELUDE = """
import subprocess, sys
from datetime import UTC, datetime
from pathlib import Path
from fieldscreen.domain.cases import Case
from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import Person, Role
from fieldscreen.vault import *
small = Path(sys.argv[1])
cheap = KdfCost(64, 1, 1)
clock = lambda: datetime.now(UTC)
def mount(kind, options):
    subprocess.run(["mount", "-t", kind, "-o", options, kind, small] if kind != "none"
                   else ["mount", "-o", options, small], check=True)
def save_case(vault):
    vault.commit(Change(Action.CASE_CREATED, "W", Record(Case("c", "K7M-2QX-4", clock()), "c")))
def save(vault, number, name):
    person = Person(f"p{number}", Role.CHILD, family_name=name)
    vault.commit(Change(Action.PERSON_SAVED, "W", Record(person, f"p{number}", case="c")))
"""
