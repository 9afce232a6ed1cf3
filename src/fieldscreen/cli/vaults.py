"""``fieldscreen vault``: copies, restoring, rescuing and checking, for a terminal and for scripts.

The passphrase is asked for without showing it, or read from an open file descriptor; never taken
from the command line, which other users of the computer can read.
"""

from __future__ import annotations

import getpass
import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from fieldscreen.cli.arguments import Wish
from fieldscreen.cli.opening import NewWorkplace
from fieldscreen.cli.texts import say, wording
from fieldscreen.system.places import vaults_folder
from fieldscreen.workflow import backing_up
from fieldscreen.workflow.failures import VaultDamaged
from fieldscreen.workflow.vault_shelf import chosen_at_start
from fieldscreen.workflow.workplace import Workplace

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST_PASSPHRASE_BYTES = 4096


def back_up(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Make a proven copy in the folder given, which the window then uses too; 0 when it was proven.

    Raises:
        FieldScreenError: If it could not be made; nothing is left behind.
    """
    with _opened(wish, new_workplace) as workplace:
        plan = backing_up.plan_of(workplace)
        place = wish.folder.absolute()
        if plan.place != str(place) or (wish.keep is not None and wish.keep != plan.keep):
            backing_up.change_plan(workplace, place=place, keep=wish.keep)
        made = backing_up.back_up(workplace)
        size = round(made.size_bytes / 1_000_000, 1)
        path = Path(made.place) / made.file_name
        _print(wish, "vault-backup.done", path=path, cases=made.cases, size=size)
        held = sum(row.erased_cases for row in backing_up.backup_status(workplace).copies)
        if held:
            _print(wish, "vault-backup.erased", count=held)
    return 0


def restore(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Make a copy a new vault; 0 when it was opened, checked and counted.

    Raises:
        FieldScreenError: If that is impossible; nothing is left behind.
        OSError: If there is no such file.
    """
    wish.file.stat()
    workplace = new_workplace(_vault_of(wish))
    done = backing_up.restore(workplace, wish.file, wish.folder.absolute(), _passphrase(wish))
    restored = done.restored
    made_at = f"{restored.made_at.astimezone():%Y-%m-%d %H:%M}"
    _print(wish, "vault-restore.done", folder=restored.folder, cases=restored.cases, made_at=made_at)
    for at in restored.erased_again:
        _print(wish, "vault-restore.erased", at=f"{at.astimezone():%Y-%m-%d}")
    if not done.are_erasures_known:
        _print(wish, "vault-restore.unknown")
    return 0


def rescue(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Put what a damaged vault still gives into a new one; 0 when nothing is missing, else 1.

    Raises:
        FieldScreenError: If nothing can be read; nothing is left behind.
    """
    workplace = new_workplace(_vault_of(wish))
    copy = wish.file if wish.file != Path() else None
    done = backing_up.rescue(workplace, wish.folder.absolute(), _passphrase(wish), copy)
    _print(wish, "vault-rescue.done", folder=done.folder, cases=done.cases, records=done.records)
    if done.damaged_pages:
        _print(wish, "vault-rescue.pages", pages=", ".join(map(str, done.damaged_pages[:20])))
    for kind, count in done.lost.items():
        _print(wish, "vault-rescue.lost", kind=say(f"kind.{kind}", wish.language), count=count)
    if not done.lost:
        _print(wish, "vault-rescue.nothing_lost")
    return 1 if done.lost else 0


def check_vault(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Read every page, record and journal line; 0 when all is well, 1 when something is damaged.

    Raises:
        FieldScreenError: If the vault cannot be opened for another reason.
    """
    try:
        with _opened(wish, new_workplace) as workplace:
            workplace.vault.check()
            lines, cases = len(workplace.vault.journal()), workplace.vault.count_cases()
            _print(wish, "vault-check.well", cases=cases, lines=lines)
            last = backing_up.last_backup(workplace)
            _print(wish, "vault-check.copy" if last else "vault-check.no_copy",
                   at=f"{last.made_at.astimezone():%Y-%m-%d}" if last else "")  # fmt: skip
    except VaultDamaged as damage:
        part = say(f"part.{damage.where.name.lower()}", wish.language)
        print(say("vault-check.damaged", wish.language, part=part, detail=damage.detail), file=sys.stderr)
        return 1
    return 0


@contextmanager
def _opened(wish: Wish, new_workplace: NewWorkplace) -> Iterator[Workplace]:
    workplace = new_workplace(_vault_of(wish))
    workplace.unlock(_passphrase(wish))
    try:
        yield workplace
    finally:
        workplace.lock()


def _vault_of(wish: Wish) -> Path:
    return wish.vault.absolute() if wish.vault is not None else chosen_at_start(vaults_folder())


def _passphrase(wish: Wish) -> str:
    if wish.passphrase_fd is None:
        return getpass.getpass(say("vault.passphrase", wish.language))
    typed = os.read(wish.passphrase_fd, _LONGEST_PASSPHRASE_BYTES)
    return typed.decode("utf-8", "surrogateescape").rstrip("\r\n")


def _print(wish: Wish, key: str, **values: object) -> None:
    print(wording("cli").say(key, wish.language, **values))
