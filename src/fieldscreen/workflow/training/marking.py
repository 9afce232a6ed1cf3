"""Which vaults are for practising. The sealed profile says so for good; a file beside it says so early.

An exercise is signed by an identity whose certificate says what it is, so the mark of the
profile alone decides nothing that a recipient has to trust.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from fieldscreen.domain.workers import Worker
from fieldscreen.referral import is_training_certificate
from fieldscreen.system.files import write_whole
from fieldscreen.workflow.vault_shelf import TRAINING_FILE, list_vaults, new_vault_folder
from fieldscreen.workflow.workplace import Workplace

PASSPHRASE = "exercice"  # noqa: S105  it protects nothing, and everybody is told so
"""Opens a training vault that was just made. It is no secret: nobody in such a vault exists."""

LABEL = "EXERCICE"

_LEARNER = Worker(
    "EXERCICE – personne en formation",
    "exercice, à ne pas transmettre",
    "Organisme d’exemple (fictif)",
    is_training=True,
)


def is_training(workplace: Workplace) -> bool:
    """Tell whether the open vault is for practising: its profile or its signing identity says so.

    Raises:
        VaultLocked: If it is not open.
    """
    return workplace.worker.is_training or is_training_certificate(workplace.identity.certificate)


def has_sign(folder: Path) -> bool:
    """Tell whether the vault in *folder*, open or not, shows that it is for practising."""
    return (folder / TRAINING_FILE).is_file()


def training_vault(vaults_folder: Path) -> Path | None:
    """Return the vault to practise in; ``None`` before there is one."""
    return next((one.folder for one in list_vaults(vaults_folder) if one.is_training), None)


def make_training_vault(workplace: Workplace) -> None:
    """Turn to a new training vault and leave it locked; it opens with :data:`PASSPHRASE`.

    The place is not judged: nothing in it is anybody's. Takes about a second; call it off the
    UI thread. When it cannot be made, the workplace turns back to the vault of before.

    Raises:
        VaultError: If it cannot be made; nothing is left behind.
    """
    before = workplace.vault_folder
    folder = new_vault_folder(workplace.vaults_folder)
    workplace.choose(folder)
    try:
        workplace.create(_LEARNER, PASSPHRASE, accept_place=True, label=LABEL)
        write_whole(folder / TRAINING_FILE, b"")
    except BaseException:
        workplace.choose(before)
        raise


def settle_sign(workplace: Workplace) -> None:
    """Make the file that says it early agree with what the open vault says.

    A copy that was restored has no such file, and a stranger may have put one beside a real vault.
    """
    file = workplace.vault_folder / TRAINING_FILE
    with suppress(OSError):
        if not is_training(workplace):
            file.unlink(missing_ok=True)
        elif not file.is_file():
            write_whole(file, b"")
