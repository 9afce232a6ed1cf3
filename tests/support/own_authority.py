"""An authority of an organisation's own, founded with the program; its clock is the computer's own."""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime
from pathlib import Path

from fieldscreen.workflow.authority import (
    Authority,
    Issued,
    KeyKind,
    found_authority,
    look_at_authority,
    open_authority,
    read_request_file,
    save_certificate,
)
from fieldscreen.workflow.certificate_requests import read_issued, save_request
from fieldscreen.workflow.signers import import_signer
from fieldscreen.workflow.workplace import Surroundings, Workplace
from support.offices import CHEAP, PASSPHRASE, WORKER, content

AUTHORITY_PASSPHRASE = "violon tracteur bougie lanterne orage cerise"
NAME = "Autorité d’exemple"


def real_now() -> datetime:
    return datetime.now(UTC)


def open_workplace(folder: Path, worker=WORKER) -> Workplace:
    """Make a vault whose clock is the computer's: what verifies compares lists with that one."""
    made = Workplace(Surroundings(folder, content(), real_now, CHEAP, size_step_bytes=0))
    made.create(worker, PASSPHRASE)
    made.unlock(PASSPHRASE)
    return made


def founded(folder: Path, kind: KeyKind = KeyKind.P256) -> Authority:
    return found_authority(
        folder, NAME, "Association d’exemple", AUTHORITY_PASSPHRASE, kind=kind, now=real_now()
    )


def certified(workplace: Workplace, folder: Path) -> Issued:
    """Have the authority in *folder* issue a certificate for a vault, which signs with it from then on."""
    request = read_request_file(look_at_authority(folder), save_request(workplace, folder.parent))
    with open_authority(folder, AUTHORITY_PASSPHRASE, real_now()) as opened:
        issued = opened.issue(request, days=365)
    path = save_certificate(look_at_authority(folder), issued.serial, folder.parent)
    import_signer(workplace, read_issued(workplace, path))
    return issued


def openssl(*words: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["openssl", *map(str, words)], capture_output=True, check=False, text=True)
