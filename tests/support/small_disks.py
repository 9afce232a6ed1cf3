"""Small disks of one's own: real file systems that a test may fill, mount read-only and throw away."""

import subprocess
import sys
import textwrap

import pytest


def in_own_mounts(tmp_path, script):
    """Run *script* where it may mount file systems of its own; nothing of it is seen outside."""
    small = tmp_path / "small"
    small.mkdir()
    command = ["unshare", "--user", "--map-root-user", "--mount"]
    if sys.platform != "linux" or subprocess.run([*command, "true"], check=False).returncode != 0:
        pytest.skip("this system lets no test mount a file system of its own")
    outcome = subprocess.run(
        [*command, sys.executable, "-W", "error", "-c", _PRELUDE + textwrap.dedent(script), str(small)],
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert outcome.returncode == 0, outcome.stderr
    return outcome.stdout.split()


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
def fill(name="others"):
    with (small / name).open("wb", buffering=0) as others:
        try:
            while others.write(bytes(4096)):
                pass
        except OSError:
            pass
def save(vault, number, name):
    person = Person(f"p{number}", Role.CHILD, family_name=name)
    vault.commit(Change(Action.PERSON_SAVED, "W", Record(person, f"p{number}", case="c")))
"""
