"""What a locked vault leaves in the memory of a process, and who may look into it at all.

The process is a real one that works on a real vault; it is looked into from outside, as a
debugger or a dump would.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from contextlib import suppress
from pathlib import Path

import pytest

from support.offices import PASSPHRASE
from support.reader import secrets_of_vault
from support.sweeping import found_in, key_spellings, memory_of, open_files, spellings, sweep_memory

resource = pytest.importorskip("resource")  # there is none on Windows
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="/proc and prctl are Linux's")

ROOT = Path(__file__).resolve().parents[2]
CANARY = "Zvârlugă-Nisipiu-4417"

AT_WORK = """
    import sys
    from pathlib import Path
    from support.offices import PASSPHRASE, WORKER, workplace_on
    from fieldscreen.workflow.cases import create_case, open_case
    from fieldscreen.workflow.interviewing import start_interview

    workplace = workplace_on(Path(sys.argv[1]))
    workplace.create(WORKER, PASSPHRASE)
    workplace.unlock(PASSPHRASE)
    case = create_case(workplace, "Zvârlugă-Nisipiu-4417")
    sitting = start_interview(workplace, case.identifier, "reperage_mineur")
    sitting.answer("/data/who/child_given_name", "Zvârlugă-Nisipiu-4417", note="Zvârlugă-Nisipiu-4417")
    open_case(workplace, case.identifier)
    workplace.identity
    print("open", flush=True)
    input()
    workplace.lock()
    print("locked", flush=True)
    input()
"""

LOOKED_AT = """
    import ctypes, os, sys
    from fieldscreen.system import hardening

    if os.geteuid() == 0:  # the administrator may always look; be nobody
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)
    ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)  # as a program is that did not just change its user
    if sys.argv[1] == "hardened":
        hardening.harden()
    looker = os.fork()
    if looker == 0:
        try:
            open(f"/proc/{os.getppid()}/mem", "rb", buffering=0).close()
        except PermissionError:
            os._exit(13)
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(looker, 0)[1]))
"""

CRASHING = """
    import os, resource, signal, sys
    from fieldscreen.system import hardening

    if sys.argv[1] == "hardened":
        hardening.harden()
    else:
        resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY,) * 2)
    os.kill(os.getpid(), signal.SIGABRT)
"""


def started(source, *arguments, cwd=None, **streams):
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(source), *map(str, arguments)],
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")])},
        cwd=cwd,
        text=True,
        **streams,
    )


def test_memory_when_the_vault_was_locked_then_every_key_that_was_found_in_it_is_gone(tmp_path):
    vault = tmp_path / "vault"
    with started(AT_WORK, vault, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as worker:
        assert worker.stdout.readline() == "open\n"
        secrets = secrets_of_vault(vault, PASSPHRASE)
        needles = {
            f"{use}, {way}": spelled
            for use, key in secrets.keys.items()
            for way, spelled in key_spellings(key).items()
        } | spellings(CANARY)
        while_open, files_open = sweep_memory(worker.pid, needles), open_files(worker.pid)
        worker.stdin.write("\n")
        worker.stdin.flush()
        assert worker.stdout.readline() == "locked\n"
        after_lock, files_locked = sweep_memory(worker.pid, needles), open_files(worker.pid)
        worker.communicate("\n", timeout=30)

    assert {f"{use}, raw" for use in ("data", "database", "records", "cases", "header")} <= set(while_open)
    assert "utf-8" in while_open
    assert [name for name in after_lock if name not in spellings(CANARY)] == []
    assert [name for name in files_open if name.startswith(str(vault))]
    assert [name for name in files_locked if name.startswith(str(vault))] == []


@pytest.mark.parametrize(("how", "outcome"), [("hardened", "13"), ("as it is", "0")])
def test_memory_when_another_program_of_the_same_user_looks_then_only_the_hardened_one_is_closed_to_it(
    how, outcome
):
    with started(LOOKED_AT, how, stdout=subprocess.PIPE) as process:
        said, _nothing = process.communicate(timeout=30)

    assert said.strip() == outcome


def test_crash_when_hardened_then_no_image_of_the_memory_is_written_even_where_the_system_would(tmp_path):
    codes = {}
    for how in ("hardened", "as it is"):
        place = tmp_path / how
        place.mkdir()
        with started(CRASHING, how, cwd=place) as process:
            _pid, status = os.waitpid(process.pid, 0)
            process.returncode = -6
        codes[how] = os.WCOREDUMP(status)

    assert not codes["hardened"]
    assert list((tmp_path / "hardened").iterdir()) == []
    if codes["as it is"]:  # where the system writes images to files, the sweep must see one
        assert [path for path in (tmp_path / "as it is").iterdir() if path.stat().st_size > 1_000_000] or (
            not Path("/proc/sys/kernel/core_pattern").read_text().startswith("core")
        )


def image_of(worker, place):
    """Kill the process; return the image the system makes of it, ``None`` where it makes none."""
    with suppress(PermissionError):  # a hard limit that only the administrator may raise
        resource.prlimit(worker.pid, resource.RLIMIT_CORE, (resource.RLIM_INFINITY,) * 2)
    worker.send_signal(signal.SIGABRT)
    worker.wait(30)
    images = [path.read_bytes() for path in place.glob("core*")]
    return images[0] if images else None


@pytest.mark.parametrize("moment", ["open", "locked"])
def test_image_when_the_process_is_killed_then_the_sweep_sees_the_words_in_it_and_no_key(tmp_path, moment):
    vault, place = tmp_path / "vault", tmp_path / "place"
    place.mkdir()
    with started(AT_WORK, vault, cwd=place, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as worker:
        assert worker.stdout.readline() == "open\n"
        keys = secrets_of_vault(vault, PASSPHRASE).keys
        if moment == "locked":
            worker.stdin.write("\n")
            worker.stdin.flush()
            assert worker.stdout.readline() == "locked\n"
        read_before = b"".join(content for _name, content in memory_of(worker.pid))
        image = image_of(worker, place)

    held = {use for use, key in keys.items() if found_in(read_before, key_spellings(key))}
    assert held >= {"data", "records"} if moment == "open" else held == set()
    if image is not None:
        # Words are not wiped: that they are found shows that the image is one. Keys lie in
        # memory that images leave out, even while the vault is open.
        assert "utf-8" in found_in(image, spellings(CANARY))
        assert [use for use, key in keys.items() if found_in(image, key_spellings(key))] == []
