"""What a damaged database still gives: every row that proves to be genuine, and what is missing.

A record is genuine when its seal opens, a case's key likewise, a journal line when its own hash
fits. Where several versions of a record are found, the one its last journal line names is taken, and
of a text being typed, whose later versions have no line, the newest.
An erased case is left out, even where an old page still holds its key. Nothing is written here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from fieldscreen.domain.journal import Act, Action, JournalLine, next_line
from fieldscreen.vault import sealing
from fieldscreen.vault.case_keys import key_label
from fieldscreen.vault.keys import VaultKeys
from fieldscreen.vault.page_rows import Row, rows_of
from fieldscreen.vault.pages import PageFile
from fieldscreen.vault.reading import record_label
from fieldscreen.vault.records import FLEETING_KINDS, KINDS
from fieldscreen.vault.secret_bytes import SecretBytes

_IN_CASE = {kind.name: kind.in_case for kind in KINDS.values()}
UNKNOWN_KIND = "unknown"

_KINDS_OF_ACTIONS = {
    Action.CASE_CREATED: "case",
    Action.CASE_CHANGED: "case",
    Action.PERSON_SAVED: "person",
    Action.STATEMENT_SAVED: "statement",
    Action.INTERVIEW_EVENT: "interview_event",
    Action.RECIPIENT_SAVED: "recipient",
    Action.REFERRAL_DRAFTED: "referral_draft",
    Action.BACKUP_MADE: "backup",
    Action.BACKUP_PLANNED: "backup_plan",
}
"""Acts that save records of one kind only, for records of which nothing but the journal is left."""
_TYPING = {Action.TEXT_TYPED, Action.TEXT_LEFT}
_TAKING_AWAY = {
    Action.FILE_DETACHED,
    Action.CLIP_REMOVED,
    Action.ADAPTATION_REMOVED,
    Action.STAMP_REQUEST_CLOSED,
}
"""An old page may still hold what somebody took away: it must not come back."""
_EMPTYING = {Action.CERTIFICATE_DISTRUSTED, Action.IDENTITY_REMOVED, Action.ORGANISATION_REMOVED}
"""Acts that keep an empty record over what was there: where that one is lost, none before it may stand."""


@dataclass(frozen=True, slots=True)
class FoundRecord:
    """A record whose seal opens, as it stands in the table."""

    position: int
    kind: str
    identifier: str
    case: str
    parent: str
    sequence: int
    sealed: bytes = field(repr=False)

    @property
    def digest(self) -> str:
        """SHA-256 of the sealed bytes, as the journal has it."""
        return sha256(self.sealed).hexdigest()


@dataclass(frozen=True, slots=True)
class Found:
    """What was found.

    Attributes:
        records: Every genuine record in its newest version, by position.
        case_keys: The wrapped key of each case that is not erased.
        erased: When each erased case was erased, as stored.
        chain: The journal from its first line as far as it follows.
        loose: Genuine lines after a gap in the chain.
        lost: How many records are known to have been there and are not, by kind.
        damaged_pages: Numbers of the pages that are not what was written.
    """

    records: tuple[FoundRecord, ...]
    case_keys: dict[str, bytes]
    erased: dict[str, str]
    chain: tuple[JournalLine, ...]
    loose: tuple[JournalLine, ...]
    lost: dict[str, int]
    damaged_pages: tuple[int, ...]


def find(folder: Path, keys: VaultKeys) -> Found:
    """Read everything the damaged database in *folder* still gives."""
    search = _Search(keys)
    file = PageFile(folder, keys.database)
    # Twice: a value longer than a page may go on in a page that comes later.
    newest = {page.number: count for count, page in enumerate(file.pages())}
    is_whole = not file.damaged()
    for count, page in enumerate(file.pages()):
        # What is fleeting may be on an old page and gone from the new one, because it became an answer.
        # Where a new page is damaged the old one counts all the same: better once too often than lost.
        is_past = is_whole and count < newest[page.number]
        for row in rows_of(page, file.newest):
            search.take(row, is_past=is_past)
    return search.found(file.damaged())


class _Search:
    """Sorts rows by what they can be and keeps the genuine ones."""

    def __init__(self, keys: VaultKeys) -> None:
        self._keys = keys
        self._records: dict[tuple[str, str], list[FoundRecord]] = {}
        self._named: set[tuple[str, str]] = set()
        self._wrapped: dict[str, bytes] = {}
        self._erased: dict[str, str] = {}
        self._lines: dict[int, JournalLine] = {}

    def take(self, row: Row, *, is_past: bool = False) -> None:
        """Keep *row* if it can be anything of ours.

        Args:
            row: The row.
            is_past: Whether a newer version of its page is whole: nothing fleeting is taken from it.
        """
        match row.values:
            case (
                None, str() as kind, str() as identifier, str() as case, str() as parent,
                int() as sequence, bytes() as sealed,
            ) if kind in _IN_CASE and not (is_past and kind in FLEETING_KINDS):  # fmt: skip
                record = FoundRecord(row.number, kind, identifier, case, parent, sequence, sealed)
                self._records.setdefault((kind, identifier), []).append(record)
            case (None, str(), str(), str(), str(), str(), str(), str(), str()):
                self._take_line(row.number, row.values[1:])
            case (str() as case, bytes() as wrapped):
                self._take_key(case, wrapped)
            case (str() as case, str() as at):
                with suppress(ValueError):
                    datetime.fromisoformat(at)
                    self._erased[case] = at
            case (str() as kind, str() as identifier, int()) if kind in _IN_CASE:
                self._named.add((kind, identifier))

    def found(self, damaged: tuple[int, ...]) -> Found:
        """Return what proved genuine, once every row was taken."""
        lines = tuple(self._lines[number] for number in sorted(self._lines))
        erased = self._confirmed_erased(lines)
        last_digests = {line.record: line.digest for line in lines if line.digest}
        keys = {case: wrapped for case, wrapped in self._wrapped.items() if case not in erased}
        away = _taken_away(lines)
        self._records = {name: one for name, one in self._records.items() if name[1] not in away}
        self._named = {name for name in self._named if name[1] not in away}
        records = self._genuine(keys, last_digests, _emptied(lines))
        chain = _chained(lines)
        lost = self._lost(records, lines, erased)
        return Found(
            tuple(sorted(records.values(), key=lambda record: record.position)),
            keys, erased, chain, lines[len(chain) :], lost, damaged,
        )  # fmt: skip

    def _take_line(self, number: int, values: tuple[Any, ...]) -> None:
        at, actor, action, case, record, digest, previous, own = values
        with suppress(ValueError):
            act = Act(datetime.fromisoformat(at), actor, Action(action), case, record, digest)
            line = JournalLine(number, act.at, actor, act.action, case, record, digest, previous, own)
            before = None if number == 1 else _stand_in(number - 1, previous)
            if line == next_line(act, after=before):
                self._lines[number] = line

    def _take_key(self, case: str, wrapped: bytes) -> None:
        with suppress(sealing.SealBroken):
            sealing.unseal_key(self._keys.cases, wrapped, key_label(case)).wipe()
            self._wrapped[case] = wrapped

    def _confirmed_erased(self, lines: Iterable[JournalLine]) -> dict[str, str]:
        """An erased case is named by its row or by the journal; one of them is enough."""
        told = {line.case: line.at.isoformat() for line in lines if line.action is Action.CASE_ERASED}
        return {**told, **self._erased}

    def _genuine(
        self, wrapped: dict[str, bytes], digests: dict[str, str], emptied: set[str]
    ) -> dict[tuple[str, str], FoundRecord]:
        opened = {
            case: sealing.unseal_key(self._keys.cases, one, key_label(case)) for case, one in wrapped.items()
        }
        try:
            best: dict[tuple[str, str], FoundRecord] = {}
            for name, versions in self._records.items():
                whole = [one for one in versions if self._opens(one, opened)]
                named = [
                    one
                    for one in whole
                    if one.digest == digests.get(one.identifier) and one.kind not in FLEETING_KINDS
                ]
                if named or (whole and name[1] not in emptied):
                    best[name] = (named or whole)[-1]
            return best
        finally:
            for key in opened.values():
                key.wipe()

    def _opens(self, record: FoundRecord, opened: dict[str, SecretBytes]) -> bool:
        key = opened.get(record.case) if _IN_CASE[record.kind] else self._keys.records
        if key is None:
            return False
        label = record_label(record.kind, record.identifier, record.case, record.parent, record.sequence)
        try:
            sealing.unseal(key, record.sealed, label)
        except sealing.SealBroken:
            return False
        return True

    def _lost(
        self,
        records: dict[tuple[str, str], FoundRecord],
        lines: Sequence[JournalLine],
        erased: dict[str, str],
    ) -> dict[str, int]:
        there = {identifier for _kind, identifier in records}
        versions = (record for one in self._records.values() for record in one)
        gone = {record.identifier for record in versions if record.case in erased}
        gone |= {line.record for line in lines if line.case in erased} | _emptied(lines)
        missing = {name for name in (*self._named, *self._records) if name not in records}
        lost = Counter(kind for kind, identifier in missing if identifier not in gone)
        there |= {identifier for _kind, identifier in missing}
        gone |= _taken_away(lines)
        for identifier, kind in _written(lines):
            if identifier not in there | gone:
                lost[kind] += 1
        return dict(sorted(lost.items()))


def _stand_in(number: int, own: str) -> JournalLine:
    # Only the number and the hash of the line before are part of a line's own hash.
    return JournalLine(number, datetime.min, "", Action.CASE_READ, "", "", "", "", own)  # noqa: DTZ901


def _chained(lines: tuple[JournalLine, ...]) -> tuple[JournalLine, ...]:
    last: JournalLine | None = None
    for count, line in enumerate(lines):
        act = Act(line.at, line.actor, line.action, line.case, line.record, line.digest)
        if line != next_line(act, after=last):
            return lines[:count]
        last = line
    return lines


def _taken_away(lines: Iterable[JournalLine]) -> set[str]:
    """Return the records that were taken away last, and not put back."""
    last = {line.record: line.action for line in lines if line.record}
    return {record for record, action in last.items() if action in _TAKING_AWAY}


def _emptied(lines: Iterable[JournalLine]) -> set[str]:
    """Return the records whose newest version holds nothing any more."""
    last = {line.record: line.action for line in lines if line.digest}
    return {record for record, action in last.items() if action in _EMPTYING}


def _written(lines: Sequence[JournalLine]) -> Iterator[tuple[str, str]]:
    """Yield what the journal says was kept; a text that was typed is gone once it became an answer."""
    kinds: dict[str, str] = {}
    typed = {line.record for line in lines if line.action in _TYPING}
    for line in lines:
        if line.digest and line.record not in typed:
            # New keys and a rescue add lines that do not tell the kind.
            told = _KINDS_OF_ACTIONS.get(line.action)
            kinds[line.record] = told or kinds.get(line.record, UNKNOWN_KIND)
    yield from kinds.items()
