"""The disk fills up at every single write: nothing is half-written, nothing acknowledged is lost."""

from pathlib import Path

from support.small_disks import in_own_mounts

TESTS = Path(__file__).parents[1]


def test_disk_when_it_is_full_at_each_write_then_what_was_acknowledged_is_there(tmp_path):
    outcome = in_own_mounts(tmp_path, """
        from contextlib import suppress
        mount("tmpfs", "size=24m")
        create_vault(small / "v", "p", clock=clock, cost=cheap).lock()
        with open_vault(small / "v", "p", clock=clock) as vault:
            save_case(vault)
        kept, stopped = 0, 0
        for room in range(0, 160 * 1024, 4096):
            fill()
            size = (small / "others").stat().st_size
            with (small / "others").open("r+b") as others:
                others.truncate(size - room)
            try:
                with open_vault(small / "v", "p", clock=clock) as vault:
                    try:
                        save(vault, kept, "x" * 30_000)
                        kept += 1
                    except DiskFull:
                        stopped += 1
                    with suppress(DiskFull):
                        vault.change_passphrase("p", "p")
            except DiskFull:
                stopped += 1
            (small / "others").unlink()
            with open_vault(small / "v", "p", clock=clock) as vault:
                vault.check()
                assert len(vault.all(Person)) == kept, (room, kept)
        print(kept, stopped)
    """)  # fmt: skip

    kept, stopped = map(int, outcome)
    assert kept > 3
    assert stopped > 3


def test_copy_when_its_disk_is_full_at_each_write_then_disk_full_and_nothing_of_it_left(tmp_path):
    outcome = in_own_mounts(tmp_path, """
        import tempfile
        home = Path(tempfile.mkdtemp())
        vault = create_vault(home / "v", "p", clock=clock, cost=cheap)
        save_case(vault)
        for number in range(10):
            save(vault, number, "x" * 9_000)
        mount("tmpfs", "size=1m")
        full = made = 0
        for room in range(0, 260 * 1024, 8192):
            fill()
            with (small / "others").open("r+b") as others:
                others.truncate((small / "others").stat().st_size - room)
            try:
                make_backup(vault, small, keep=2, actor="W")
                made += 1
            except DiskFull:
                full += 1
                assert [one.name for one in small.iterdir()] == ["others"]
            for one in small.iterdir():
                one.unlink()
        vault.check()
        vault.lock()
        print(full, made)
        subprocess.run(["rm", "-r", home], check=True)
    """)  # fmt: skip

    full, made = map(int, outcome)
    assert full > 5
    assert made > 1


def test_restore_and_rescue_when_the_disk_is_full_at_each_write_then_a_whole_vault_or_none(tmp_path):
    outcome = in_own_mounts(tmp_path, """
        import tempfile
        home = Path(tempfile.mkdtemp())
        (home / "stick").mkdir()
        vault = create_vault(home / "v", "p", clock=clock, cost=cheap)
        save_case(vault)
        for number in range(6):
            save(vault, number, "x" * 9_000)
        copy = home / "stick" / make_backup(vault, home / "stick", keep=2, actor="W").file_name
        vault.lock()
        mount("tmpfs", "size=2m")
        full = made = 0
        def restore():
            restore_backup(copy, small / "new", "p", clock=clock)
        def rescue():
            rescue_vault(home / "v", small / "new", with_passphrase(home / "v", "p", clock), clock=clock)
        for act in (restore, rescue):
            for room in range(0, 1200 * 1024, 48 * 1024):
                fill()
                with (small / "others").open("r+b") as others:
                    others.truncate((small / "others").stat().st_size - room)
                try:
                    act()
                    made += 1
                    (small / "others").unlink()
                    with open_vault(small / "new", "p", clock=clock) as new:
                        new.check()
                        assert len(new.all(Person)) == 6
                except DiskFull:
                    full += 1
                    assert [one.name for one in small.iterdir()] == ["others"]
                subprocess.run(f"rm -rf {small}/*", shell=True, check=True)
        print(full, made)
        subprocess.run(["rm", "-r", home], check=True)
    """)  # fmt: skip

    full, made = map(int, outcome)
    assert full > 5
    assert made > 5


def test_vault_and_copy_in_a_read_only_place_then_said_so_and_the_copy_can_still_be_looked_at(tmp_path):
    outcome = in_own_mounts(tmp_path, """
        import tempfile
        from fieldscreen.vault import container, database
        home = Path(tempfile.mkdtemp())
        mount("tmpfs", "size=4m")
        (small / "open").mkdir()
        vault = create_vault(home / "v", "p", clock=clock, cost=cheap)
        save_case(vault)
        copy = small / make_backup(vault, small, keep=2, actor="W").file_name
        container.unpack(copy, small / "open", lambda _count: None)
        key = vault._opened.keys.database
        mount("none", "remount,ro")
        connection = database.connect(small / "open" / "cases.db", key, journal_mode="DELETE")
        print("rows", connection.execute("SELECT count(*) FROM case_keys").fetchone()[0])
        connection.close()
        for act in (
            lambda: make_backup(vault, small, keep=2, actor="W"),
            lambda: restore_backup(copy, small / "new", "p", clock=clock),
            lambda: open_vault(small / "open", "p", clock=clock),
        ):
            try:
                act()
            except ReadOnlyPlace:
                print("read-only")
        made = restore_backup(copy, home / "new", "p", clock=clock)
        rescued = rescue_vault(small / "open", home / "again", with_passphrase(home, "p", clock), clock=clock)
        print(made.cases, rescued.cases)
        vault.lock()
        subprocess.run(["rm", "-r", home], check=True)
    """)  # fmt: skip

    assert outcome == ["rows", "1", "read-only", "read-only", "read-only", "1", "1"]


def test_locked_copy_when_its_disk_is_full_then_nothing_of_it_is_left_and_the_journal_says_so(tmp_path):
    outcome = in_own_mounts(tmp_path, f"""
        import errno, tempfile
        sys.path.insert(0, {str(TESTS)!r})
        from fieldscreen.workflow.envelopes import Envelope, Form, save_envelope
        from support.offices import PASSPHRASE, WORKER, referral_in, workplace_on
        home = Path(tempfile.mkdtemp())
        workplace = workplace_on(home / "v")
        workplace.create(WORKER, PASSPHRASE)
        workplace.unlock(PASSPHRASE)
        referral = referral_in(workplace).identifier
        mount("tmpfs", "size=64k")
        for form in Form:
            try:
                save_envelope(workplace, referral, Envelope.LOCKED, form, small)
            except OSError as error:
                print(errno.errorcode[error.errno], len(list(small.iterdir())))
        print(workplace.vault.journal()[-1].action)
        workplace.lock()
        subprocess.run(["rm", "-r", home], check=True)
    """)  # fmt: skip

    assert outcome == ["ENOSPC", "0", "ENOSPC", "0", "message_export_failed"]


def test_authority_when_the_disk_is_full_then_its_passphrase_stays_and_its_key_is_not_lost(tmp_path):
    told = in_own_mounts(
        tmp_path,
        """
        from fieldscreen.workflow.authority import KeyKind, found_authority, open_authority
        old, new = "girouette ocarina sept lanternes", "ocarina girouette douze barques"
        mount("tmpfs", "size=256k")
        folder = small / "ours"
        found_authority(folder, "Autorité d’exemple", "", old, kind=KeyKind.P256, now=clock())
        with open_authority(folder, old, clock()) as opened:
            fill()
            try:
                opened.change_passphrase(new)
            except OSError as error:
                print(error.errno)
        (small / "others").unlink()
        with open_authority(folder, old, clock()) as opened:
            print(sorted(one.name for one in folder.iterdir() if one.name.startswith("authority.key")))
            opened.change_passphrase(new)
        with open_authority(folder, new, clock()):
            print("changed")
        """,
    )
    assert told == ["28", "['authority.key']", "changed"]
