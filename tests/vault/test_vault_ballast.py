"""The ballast goes before an answer does, and the file's size says next to nothing."""

import pytest

from fieldscreen.domain.cases import Case
from fieldscreen.domain.journal import Action
from fieldscreen.vault import Change, Record, ballast
from fieldscreen.vault.database import PAGE_BYTES
from support.small_disks import in_own_mounts

STEP = 1024 * 1024


def test_ballast_when_kept_then_real_blocks_that_only_the_owner_reads(vault, folder):
    assert vault.keep_ballast()
    assert vault.keep_ballast()

    status = (folder / "ballast").stat()
    assert status.st_size == ballast.SIZE_BYTES
    assert status.st_blocks * 512 >= ballast.SIZE_BYTES
    assert status.st_mode & 0o777 == 0o600
    assert not vault.is_room_short


def test_ballast_when_half_of_it_was_written_then_made_anew(vault, folder):
    (folder / "ballast").write_bytes(b"half")

    assert vault.keep_ballast()

    assert (folder / "ballast").stat().st_size == ballast.SIZE_BYTES


def test_commit_when_the_disk_is_full_then_the_ballast_goes_and_the_answer_stays(tmp_path):
    kept, found, freed, again = in_own_mounts(tmp_path, """
        from fieldscreen.vault import ballast
        mount("tmpfs", "size=40m")
        vault = create_vault(small / "v", "p", clock=clock, cost=cheap)
        assert vault.keep_ballast()
        save_case(vault)
        fill()
        kept = 0
        while not vault.is_room_short:
            save(vault, kept, "x" * 20_000)
            kept += 1
        for _ in range(20):
            save(vault, kept, "x" * 20_000)
            kept += 1
        assert not vault.keep_ballast()
        vault.lock()
        assert not (small / "v" / "cases.db-wal").exists()
        (small / "others").unlink()
        with open_vault(small / "v", "p", clock=clock) as vault:
            vault.check()
            found = len(vault.all(Person))
            again = vault.keep_ballast()
        print(kept, found, not (small / "v" / "ballast").exists() or "made", again)
    """)  # fmt: skip

    assert kept == found
    assert int(kept) > 20
    assert (freed, again) == ("made", "True")


def test_lock_when_the_disk_is_full_to_the_last_byte_then_the_log_is_emptied_all_the_same(tmp_path):
    outcome = in_own_mounts(tmp_path, """
        mount("tmpfs", "size=40m")
        vault = create_vault(small / "v", "p", clock=clock, cost=cheap)
        vault.keep_ballast()
        vault.hide_size(1024 * 1024)
        save_case(vault)
        for number in range(40):
            save(vault, number, "x" * 9_000)
        fill()
        vault.lock()
        print(sorted(path.name for path in (small / "v").iterdir()))
        with open_vault(small / "v", "p", clock=clock) as vault:
            vault.check()
            print(len(vault.all(Person)), vault.journal()[-2].action)
    """)  # fmt: skip

    assert "'cases.db-wal'" not in " ".join(outcome)
    assert outcome[-2:] == ["40", "vault_locked"]


def test_open_vault_when_not_even_its_side_files_fit_then_the_ballast_goes(tmp_path):
    outcome = in_own_mounts(tmp_path, """
        mount("tmpfs", "size=40m")
        vault = create_vault(small / "v", "p", clock=clock, cost=cheap)
        vault.keep_ballast()
        save_case(vault)
        vault.lock()
        fill()
        with open_vault(small / "v", "p", clock=clock) as vault:
            save(vault, 1, "x")
            print(len(vault.all(Person)))
    """)  # fmt: skip

    assert outcome == ["1"]


@pytest.mark.parametrize("people", [0, 40, 400])
def test_lock_when_the_size_is_hidden_then_it_is_a_whole_number_of_steps(
    vault, folder, save_person, reopen, people
):
    vault.commit(Change(Action.CASE_CREATED, "W", Record(Case("case-1", "K7M-2QX-4", vault.now()), "case-1")))
    for number in range(people):
        save_person(vault, f"p{number}", name="x" * 3000)
    vault.hide_size(STEP)
    vault.lock()
    size = (folder / "cases.db").stat().st_size

    assert size % STEP == 0
    again = reopen()
    again.hide_size(STEP)
    save_person(again, "one more")
    again.check()
    again.lock()
    assert size == (folder / "cases.db").stat().st_size


def test_lock_when_the_size_is_hidden_then_the_empty_pages_look_like_any(vault, folder, save_case):
    save_case(vault)
    vault.hide_size(STEP)
    vault.lock()

    content = (folder / "cases.db").read_bytes()
    pages = {content[start : start + PAGE_BYTES] for start in range(0, len(content), PAGE_BYTES)}
    assert len(pages) == STEP // PAGE_BYTES
    assert all(len(set(page)) > 200 for page in pages)
