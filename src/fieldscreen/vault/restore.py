"""From a copy to a new vault, never over one that is there.

The new vault is opened, checked and counted before it gets its folder. A case that was erased
after the copy was made must not come back, so the caller hands over what is known of erasures.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from fieldscreen.domain.journal import Action
from fieldscreen.vault import container
from fieldscreen.vault.durable import file_errors, sync_folder
from fieldscreen.vault.errors import CaseMissing, VaultExists
from fieldscreen.vault.opened_vault import OpenVault
from fieldscreen.vault.opening import open_vault
from fieldscreen.vault.records import Change
from fieldscreen.vault.store import PROGRAM

PASSING_SUFFIX = ".restoring"


@dataclass(frozen=True, slots=True)
class Restored:
    """What was restored.

    Attributes:
        folder: The new vault, locked.
        made_at: The moment the copy shows (aware, UTC).
        cases: Cases in the new vault.
        erased_again: When each case was erased that the copy still held; it is erased here too.
    """

    folder: Path
    made_at: datetime
    cases: int
    erased_again: tuple[datetime, ...]


def restore_backup(
    file: Path,
    folder: Path,
    passphrase: str,
    *,
    clock: Callable[[], datetime],
    erased: Mapping[str, datetime] | None = None,
) -> Restored:
    """Make the copy in *file* a vault in the new *folder* and leave it locked.

    Args:
        file: The copy.
        folder: Must not exist, or be empty.
        passphrase: The one the vault had when the copy was made.
        clock: Returns the present moment (aware).
        erased: When each case was erased in the vault the copy is of, as far as it can be read.

    Raises:
        VaultExists: If *folder* already holds something.
        BackupUnreadable, VaultTooNew: If *file* is no whole copy this program reads.
        WrongPassphrase: If the passphrase is not the copy's; nothing is left behind.
        VaultDamaged: If the copy does not pass its check; nothing is left behind.
        DiskFull, ReadOnlyPlace: If the folder cannot take it; nothing is left behind.
        OSError: If there is no such file.
    """
    with new_vault_folder(folder) as passing:
        manifest = container.unpack(file, passing, lambda _count: None)
        with open_vault(passing, passphrase, clock=clock) as vault:
            vault.check()
            again = _erase_again(vault, erased or {})
            vault.commit(Change(Action.VAULT_RESTORED, PROGRAM, about=container.digest_of(file)))
            cases = vault.count_cases()
    return Restored(folder, manifest.made_at, cases, again)


@contextmanager
def new_vault_folder(folder: Path) -> Iterator[Path]:
    """Give a folder to put a vault together in; it becomes *folder* when all went well.

    Raises:
        VaultExists: If *folder* already holds something.
        ReadOnlyPlace: If this user may not write there.
    """
    passing = folder.with_name(folder.name + PASSING_SUFFIX)
    with file_errors(folder.parent):
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise VaultExists(folder)
        folder.parent.mkdir(parents=True, exist_ok=True)
        if passing.exists():  # left by a program that was killed; nothing in it was ever a vault
            shutil.rmtree(passing)
        passing.mkdir(mode=0o700)
    try:
        yield passing
        with file_errors(folder.parent):
            if folder.is_dir():
                folder.rmdir()
            passing.replace(folder)
            sync_folder(folder.parent)
    except BaseException:
        with suppress(OSError):
            shutil.rmtree(passing)
        raise


def _erase_again(vault: OpenVault, erased: Mapping[str, datetime]) -> tuple[datetime, ...]:
    again = []
    for case, at in sorted(erased.items(), key=lambda one: one[1]):
        with suppress(CaseMissing):  # the copy does not hold it
            vault.erase_case(case, actor=PROGRAM)
            again.append(at)
    return tuple(again)
