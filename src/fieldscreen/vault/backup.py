"""Copies of an open vault on another disk: made whole, proven, and rotated.

A copy is written under a passing name, read back from its medium, opened with the key in hand,
checked page by page and line by line, and its cases are counted. Only then does it get the name
by which it counts, and only then may an older one go. Writing answers goes on meanwhile.
"""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from fieldscreen.domain.backups import Backup
from fieldscreen.domain.journal import Action, JournalBrokenError, verify_chain
from fieldscreen.vault import case_keys, checking, container, database, journal_table, keyslots_file
from fieldscreen.vault.aside import Aside
from fieldscreen.vault.container import SUFFIX, Manifest
from fieldscreen.vault.durable import file_errors, sync_folder
from fieldscreen.vault.errors import (
    BackupPlaceMissing,
    BackupStopped,
    BackupUnproven,
    BackupUnreadable,
    Part,
    VaultDamaged,
    VaultTooNew,
)
from fieldscreen.vault.opened_vault import OpenVault
from fieldscreen.vault.records import Change, Record

WORK_FOLDER = "copying"
"""Where a copy is put together, beside the vault: ciphertext only, gone afterwards."""

_PAGES_AT_ONCE = 256
_COPIED, _WRITTEN, _READ_BACK = 0.35, 0.65, 0.85
"""How far along each part of the work ends, as a share of the whole."""


@dataclass(frozen=True, slots=True)
class Asking:
    """How the making of a copy talks to who asked for it.

    Attributes:
        tell: Is told how far it got, 0 to 1, on the thread that does the work.
        stop: Is asked now and then whether to stop.
    """

    tell: Callable[[float], None] = lambda _share: None
    stop: Callable[[], bool] = lambda: False


@dataclass(frozen=True, slots=True)
class FoundBackup:
    """A copy that lies in a folder.

    Attributes:
        path: The file.
        manifest: What it says of itself; not yet proven.
    """

    path: Path
    manifest: Manifest


def make_backup(
    vault: OpenVault, place: Path, *, keep: int, actor: str, asking: Asking | None = None
) -> Backup:
    """Make a proven copy of *vault* in the folder *place*; older ones beyond *keep* then go.

    Raises:
        BackupPlaceMissing: If there is no such folder.
        DiskFull, ReadOnlyPlace: If *place*, or the folder of the vault, cannot take it.
        BackupUnproven: If it could not be read back as it was written; it was removed.
        VaultDamaged: If the vault itself cannot be read; nothing was left behind.
        BackupStopped: If the person stopped it; nothing was left behind.
        VaultLocked: If the vault was locked meanwhile; nothing counts that was not proven.
    """
    if not place.is_dir():
        raise BackupPlaceMissing(place)
    making = _Making(place, asking or Asking(), vault.now())
    backup = vault.aside(making.make)
    vault.commit(Change(Action.BACKUP_MADE, actor, Record(backup, backup.identifier)))
    for gone in _rotate(vault, place, keep, newest=backup.file_name):
        vault.commit(Change(Action.BACKUP_REMOVED, actor, about=gone))
    return backup


def find_backups(place: Path, vault: str | None = None) -> tuple[FoundBackup, ...]:
    """Return the copies in *place*, the newest first; only those of *vault* when it is given.

    A file that is no whole copy is passed over here and never touched.
    """
    found = []
    with suppress(OSError):
        for path in sorted(place.glob(f"*{SUFFIX}")):
            with suppress(BackupUnreadable, VaultTooNew, OSError):
                manifest = container.read_manifest(path)
                if vault in {None, manifest.vault}:
                    found.append(FoundBackup(path, manifest))
    return tuple(sorted(found, key=lambda one: (one.manifest.made_at, one.path.name), reverse=True))


def remove_backup(vault: OpenVault, path: Path, *, actor: str) -> None:
    """Remove an older copy of *vault*; the newest one that is there stays.

    Raises:
        BackupUnreadable: If it is no copy of this vault, or the newest there is.
        ReadOnlyPlace: If this user may not.
    """
    there = find_backups(path.parent, vault.identifier)
    if path not in {one.path for one in there[1:]}:
        raise BackupUnreadable(path, "newest or another's")
    with file_errors(path.parent):
        path.unlink()
    vault.commit(Change(Action.BACKUP_REMOVED, actor, about=path.name))


class _Making:
    """The making of one copy."""

    def __init__(self, place: Path, asking: Asking, made_at: datetime) -> None:
        self._place = place
        self._asking = asking
        self._made_at = made_at.astimezone(UTC)
        self._done = 0

    def make(self, side: Aside) -> Backup:
        part = self._place / f"{side.vault[:8]}{SUFFIX}.part"
        with _work_folder(side.folder) as work:
            try:
                with _broken_off_is(self._asking.stop):
                    cases, head = self._copy(side, work)
                    self._write(side, work, part)
                    self._prove(side, work / "proof", part, cases, head)
                return self._name(part, cases)
            except BaseException:
                with suppress(OSError):
                    part.unlink(missing_ok=True)
                raise

    def _copy(self, side: Aside, work: Path) -> tuple[int, str]:
        """Copy one moment of the vault; return its cases and the head of its journal."""
        target = work / database.FILE_NAME
        database.create_empty_file(target)
        source = side.connect(side.folder / database.FILE_NAME, stop=self._asking.stop)
        with closing(source), database.database_errors(side.folder):
            source.execute("BEGIN")  # what is committed from now on belongs to the next copy
            cases = case_keys.count_cases(source)
            last = journal_table.last_line(source)
            # Read within the same moment; a key file that does not fit is found by the proof.
            key_file = (side.folder / keyslots_file.FILE_NAME).read_bytes()
            with closing(side.connect(target, journal_mode="DELETE")) as copy:
                tell = partial(self._tell_pages, side)
                source.backup(copy, pages=_PAGES_AT_ONCE, progress=tell)
            # Not in write-ahead mode: such a copy opens from a read-only medium too.
            with closing(side.connect(target, journal_mode="DELETE")) as copy:
                database.pad(copy, work, side.size_step_bytes)
        database.assert_encrypted(target)
        with file_errors(work):
            (work / keyslots_file.FILE_NAME).write_bytes(key_file)
        return cases, last.hash if last else ""

    def _write(self, side: Aside, work: Path, part: Path) -> None:
        sources = {name: work / name for name in container.MEMBERS}
        tell = self._teller(side, sum(one.stat().st_size for one in sources.values()), _COPIED, _WRITTEN)
        with _unplugged_is(self._place):
            container.write_container(part, sources, side.vault, self._made_at, tell)
        for source in sources.values():  # room for the proof
            source.unlink()

    def _prove(self, side: Aside, proof: Path, part: Path, cases: int, head: str) -> None:
        proof.mkdir(mode=0o700)
        tell = self._teller(side, part.stat().st_size, _WRITTEN, _READ_BACK)
        try:
            with _unplugged_is(self._place):
                container.unpack(part, proof, tell)
            keyslots_file.read_key_file(proof).check(side.keys.header)
            connection = side.connect(
                proof / database.FILE_NAME, journal_mode="DELETE", stop=self._asking.stop
            )
            with closing(connection), database.database_errors(proof):
                checking.check_pages(connection)
                same = (case_keys.count_cases(connection), verify_chain(journal_table.read_lines(connection)))
                self._open_cases(side, connection)
        except (BackupUnreadable, VaultDamaged) as error:
            raise BackupUnproven(getattr(error, "where", Part.DEVICE), error.detail) from error
        except JournalBrokenError as error:
            raise BackupUnproven(Part.JOURNAL, f"line {error.sequence}") from error
        if same != (cases, head):
            raise BackupUnproven(Part.DATABASE, "count")
        self._asking.tell(1.0)

    def _open_cases(self, side: Aside, connection: database.Connection) -> None:
        for case, wrapped in connection.execute("SELECT case_id, wrapped FROM case_keys"):
            side.look()
            case_keys.unwrap_case_key(side.keys.cases, case, wrapped).wipe()

    def _name(self, part: Path, cases: int) -> Backup:
        """Give the proven copy the name by which it counts; it says nothing but a day."""
        digest, size = container.digest_of(part), part.stat().st_size
        path = self._place / f"{self._made_at:%Y%m%d-%H%M}-{secrets.token_hex(2)}{SUFFIX}"
        with file_errors(self._place), _unplugged_is(self._place):
            part.replace(path)
            with suppress(OSError):  # some removable file systems cannot
                sync_folder(self._place)
        return Backup(digest, str(self._place), path.name, self._made_at, cases, size)

    def _tell_pages(self, side: Aside, _status: int, remaining: int, total: int) -> None:
        self._look(side)
        self._asking.tell(_COPIED * (1 - remaining / max(total, 1)))

    def _teller(self, side: Aside, total: int, begin: float, end: float) -> Callable[[int], None]:
        done = 0

        def tell(count: int) -> None:
            nonlocal done
            done += count
            self._look(side)
            self._asking.tell(begin + (end - begin) * min(1.0, done / max(total, 1)))

        return tell

    def _look(self, side: Aside) -> None:
        side.look()
        if self._asking.stop():
            raise BackupStopped


def _rotate(vault: OpenVault, place: Path, keep: int, newest: str) -> Iterator[str]:
    """Remove what is beyond *keep* and yield the names; the copy just proven always stays."""
    older = [one for one in find_backups(place, vault.identifier) if one.path.name != newest]
    for one in older[max(keep, 1) - 1 :]:
        with suppress(OSError):  # it will go next time
            one.path.unlink()
            yield one.path.name


@contextmanager
def _work_folder(folder: Path) -> Iterator[Path]:
    work = folder / WORK_FOLDER
    with suppress(OSError):
        shutil.rmtree(work)
    with file_errors(folder):
        work.mkdir(mode=0o700)
    try:
        yield work
    finally:
        with suppress(OSError):
            shutil.rmtree(work)


@contextmanager
def _broken_off_is(stop: Callable[[], bool]) -> Iterator[None]:
    """Call by its name whatever a person's wish to stop looks like to SQLite."""
    try:
        yield
    except BackupStopped:
        raise
    except Exception:
        if stop():
            raise BackupStopped from None
        raise


@contextmanager
def _unplugged_is(place: Path) -> Iterator[None]:
    """Tell a stick that was pulled out from a file that is not there."""
    try:
        yield
    except OSError as error:
        if not place.is_dir():
            raise BackupPlaceMissing(place) from error
        raise BackupUnproven(Part.DEVICE, type(error).__name__) from error
