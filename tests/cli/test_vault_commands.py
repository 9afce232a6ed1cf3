"""``fieldscreen vault``: each of the six failures is told as what it is; the passphrase is no argument."""

import os
import subprocess
import sys

import pytest

from fieldscreen.cli import run
from fieldscreen.cli.arguments import read_arguments
from fieldscreen.cli.running import FAILED
from fieldscreen.vault.occupancy import Occupancy
from fieldscreen.workflow import cases
from support.offices import PASSPHRASE, ROOT, WORKER, workplace_on
from support.small_disks import in_own_mounts


@pytest.fixture
def office(tmp_path):
    workplace = workplace_on(tmp_path / "vault")
    workplace.create(WORKER, PASSPHRASE)
    workplace.unlock(PASSPHRASE)
    for reminder in ("portail rouge", "le pont"):
        cases.create_case(workplace, reminder)
    (tmp_path / "stick").mkdir()
    yield workplace
    workplace.lock()


@pytest.fixture
def command(office, tmp_path, capsys):
    """Run a vault command on the locked vault; return the exit code and what was said."""

    def run_it(*words, passphrase=PASSPHRASE, language="fr"):
        office.lock()
        reading, writing = os.pipe()
        os.write(writing, passphrase.encode() + b"\n")
        os.close(writing)
        given = [
            "vault",
            *map(str, words),
            "--vault",
            str(tmp_path / "vault"),
            "--passphrase-fd",
            str(reading),
        ]
        try:
            code = run(read_arguments([*given, "--lang", language]), workplace_on)
        finally:
            os.close(reading)
        said = capsys.readouterr()
        return code, said.out, said.err

    return run_it


def spoil(folder, position):
    content = bytearray((folder / "cases.db").read_bytes())
    content[position] ^= 1
    (folder / "cases.db").write_bytes(content)


def test_backup_and_restore_when_asked_for_then_done_and_told(command, tmp_path):
    code, said, _ = command("backup", tmp_path / "stick", "--keep", "3")
    assert code == 0
    assert "2 dossier(s) comptés" in said
    (copy,) = (tmp_path / "stick").iterdir()
    assert str(copy) in said

    code, said, _ = command("restore", copy, tmp_path / "new", language="en")

    assert code == 0
    assert f"Vault restored in {tmp_path / 'new'}: opened, checked, 2 case(s)." in said
    assert "could not be read" not in said
    assert command("restore", copy, tmp_path / "new")[0] == FAILED


def test_check_when_all_is_well_then_counted_and_the_last_copy_named(command, tmp_path):
    assert "aucune copie" in command("check")[1]
    command("backup", tmp_path / "stick")

    code, said, _ = command("check")

    assert code == 0
    assert "2 dossier(s)" in said
    assert "Dernière copie prouvée\u00a0: 2026-11-22." in said


def test_check_and_rescue_when_a_page_is_damaged_then_named_and_the_rest_is_saved(command, tmp_path):
    spoil(tmp_path / "vault", 2 * 4096 + 900)

    code, _, error = command("check")
    assert code in {1, FAILED}
    assert "vault rescue" in error
    code, said, _ = command("rescue", tmp_path / "new")

    assert code in {0, 1}
    assert "2 dossier(s)" in said
    assert "Pages abîmées de cases.db\u00a0: 3" in said


@pytest.mark.parametrize("language", ["fr", "en"])
def test_failures_when_the_six_come_then_each_has_its_own_sentence_and_next_step(
    command, office, tmp_path, language
):
    def told(*words, **more):
        code, out, error = command(*words, language=language, **more)
        assert (code, out) == (FAILED, "")
        return error

    folder = tmp_path / "vault"
    said = {"wrong": told("check", passphrase="wrong")}
    office.unlock(PASSPHRASE)
    office.vault._ask(lambda store: store.connection.execute("PRAGMA user_version = 99"))
    said["newer"] = told("check")
    occupancy = Occupancy.take(folder, office.now())
    said["in use"] = told("check")
    occupancy.release()
    (folder / "cases.db").unlink()
    code, _, error = command("check", language=language)
    assert code == 1
    said["damaged"] = error
    assert str(os.getpid()) in said["in use"]
    assert len(set(said.values())) == 4
    assert "rescue" in said["damaged"]


def test_failures_when_the_disk_is_full_or_read_only_then_told_as_such(tmp_path):
    said = in_own_mounts(tmp_path, f"""
        import os
        sys.path.insert(0, {str(ROOT / "tests")!r})
        from fieldscreen.cli import run
        from fieldscreen.cli.arguments import read_arguments
        from support.offices import PASSPHRASE, WORKER, workplace_on
        import contextlib, io
        mount("tmpfs", "size=3m")
        workplace_on(small / "v").create(WORKER, PASSPHRASE)
        def tell():
            reading, writing = os.pipe()
            os.write(writing, PASSPHRASE.encode())
            os.close(writing)
            words = ["vault", "backup", str(small), "--vault", str(small / "v")]
            words += ["--passphrase-fd", str(reading)]
            heard = io.StringIO()
            with contextlib.redirect_stderr(heard):
                code = run(read_arguments([*words, "--lang", "en"]), workplace_on)
            print(code, "room" * ("no room left" in heard.getvalue()),
                  "read" * ("write protection" in heard.getvalue()), flush=True)
        fill()
        tell()
        mount("none", "remount,ro")
        tell()
    """)  # fmt: skip

    assert said == [str(FAILED), "room", str(FAILED), "read"]


def test_passphrase_when_no_descriptor_is_given_then_asked_for_and_never_an_argument(office, tmp_path):
    office.lock()
    words = ["vault", "check", "--vault", str(tmp_path / "vault"), "--passphrase", PASSPHRASE]

    with pytest.raises(SystemExit):
        read_arguments(words)


def test_command_when_run_as_a_program_then_the_passphrase_comes_from_standard_input(office, tmp_path):
    office.lock()
    done = subprocess.run(
        [sys.executable, "-m", "fieldscreen", "vault", "check", "--vault", str(tmp_path / "vault"),
         "--passphrase-fd", "0", "--lang", "en"],
        input=PASSPHRASE.encode(), capture_output=True, check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
    )  # fmt: skip

    assert done.returncode == 0, done.stderr
    assert b"Everything is as it was written: 2 case(s)" in done.stdout
