"""The journal as people use it: lines in plain words, its check, and the signed heads.

Lines are written by the acts themselves; this module reads them, signs where they end and
checks that they still fit. It never reads what a case says.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from fieldscreen.domain.cases import Case
from fieldscreen.domain.journal import (
    Action,
    JournalBrokenError,
    JournalHead,
    JournalLine,
    PrintedHead,
    checked_lines,
    grouped_head,
)
from fieldscreen.screening.wording import Wording
from fieldscreen.system.files import write_whole
from fieldscreen.vault import LineFilter, OpenVault, Record
from fieldscreen.workflow.heads import head_holds, signed_head
from fieldscreen.workflow.spreadsheet import table
from fieldscreen.workflow.workplace import Workplace

__all__ = [
    "Action",
    "JournalReport",
    "JournalRow",
    "PrintedHead",
    "export_journal",
    "find_case",
    "journal_rows",
    "keep_printed_head",
    "keep_signed_head",
    "note_found",
    "report_lines",
    "verify_journal",
]

_CHUNK = 2000
"""Lines read at a time: a lock asked for meanwhile waits for no more than these."""


@dataclass(frozen=True, slots=True)
class JournalRow:
    """One line of the journal, for people.

    Attributes:
        sequence: Its number.
        at: When (aware).
        actor: Who.
        action: What was done.
        case_code: Code of the case; empty for none, or when the case is erased.
        is_erased: Whether the line is about a case that is gone.
        hash: Hash of the line.
    """

    sequence: int
    at: datetime
    actor: str
    action: Action
    case_code: str
    is_erased: bool
    hash: str


@dataclass(frozen=True, slots=True)
class JournalReport:
    """What a check of the whole journal found.

    Attributes:
        lines: Lines that fit, from the first.
        head: Hash of the last of them.
        broken_at: Number of the first line that does not fit, or that is missing at the end;
            ``None`` when all fit.
        heads: Signed heads that hold.
        bad_heads: Numbers of the lines whose signed head does not hold.
        other_heads: Signed heads of another certificate than today's; not judged.
        asked: The printed head that was asked for; ``None`` for none.
        found_at: Number of the line it stands for; ``None`` when no line has it.
    """

    lines: int
    head: str
    broken_at: int | None
    heads: int
    bad_heads: tuple[int, ...]
    other_heads: int
    asked: PrintedHead | None = None
    found_at: int | None = None

    @property
    def holds(self) -> bool:
        """Tell whether nothing is wrong, the printed head included."""
        is_found = self.asked is None or self.found_at is not None
        return self.broken_at is None and not self.bad_heads and is_found


def keep_signed_head(workplace: Workplace) -> JournalHead | None:
    """Sign where the journal ends now and keep it; ``None`` in an empty journal.

    Raises:
        VaultError: If it cannot be kept.
    """
    line = workplace.vault.last_line()
    if line is None:
        return None
    head = signed_head(workplace.identity, line, workplace.now())
    workplace.vault.commit(workplace.change(Action.HEAD_SIGNED, Record(head, head.identifier)))
    return head


def keep_printed_head(workplace: Workplace, sequence: int, digest: str) -> None:
    """Sign the head a document prints and keep it; nothing when that line was signed before.

    Raises:
        VaultError: If it cannot be kept.
    """
    if sequence < 1 or workplace.vault.find(JournalHead, str(sequence)) is not None:
        return
    (line,) = workplace.vault.journal_from(sequence, limit=1)
    if line.hash == digest:
        head = signed_head(workplace.identity, line, workplace.now())
        workplace.vault.commit(workplace.change(Action.HEAD_SIGNED, Record(head, head.identifier)))


def note_found(workplace: Workplace, cases: Iterable[str]) -> None:
    """Journal that a search showed these cases; the words searched for are not kept.

    Call it when a search rests, not at every letter.
    """
    changes = [workplace.change(Action.CASE_FOUND, case=case) for case in cases]
    if changes:
        workplace.vault.commit(*changes)


def find_case(workplace: Workplace, code: str) -> str | None:
    """Return the identifier of the case with that code; ``None`` when there is none."""
    return next((case.identifier for case in workplace.vault.all(Case) if case.code == code), None)


def journal_rows(
    workplace: Workplace,
    *,
    case: str = "",
    action: Action | None = None,
    before: int | None = None,
    limit: int = 50,
) -> tuple[JournalRow, ...]:
    """Return the newest lines that match, newest first.

    Args:
        workplace: The open workplace.
        case: Identifier of a case; empty for every line.
        action: One action; ``None`` for all.
        before: Only lines with a smaller number.
        limit: How many at most.
    """
    lines = workplace.vault.journal_newest(LineFilter(case, action, before), limit=limit)
    return tuple(_rows(workplace, lines))


def verify_journal(workplace: Workplace, asked: PrintedHead | None = None) -> JournalReport:
    """Check every line and every signed head; takes seconds in a large vault, and never delays a lock.

    Args:
        workplace: The open workplace.
        asked: A head printed on a document, to be looked for.

    Raises:
        VaultLocked: If the vault is locked meanwhile.
    """
    vault = workplace.vault
    heads = {head.sequence: head for head in vault.all(JournalHead)}
    certificate, own = workplace.identity.certificate, workplace.fingerprint
    last, broken_at, found_at = None, None, None
    good, bad, others = 0, [], 0
    try:
        for last in checked_lines(_lines(vault)):
            if asked is not None and asked.is_of(last):
                found_at = last.sequence
            head = heads.pop(last.sequence, None)
            if head is None:
                continue
            if head.signer_fingerprint != own:
                others += 1
            elif head.hash == last.hash and head_holds(head, certificate):
                good += 1
            else:
                bad.append(last.sequence)
    except JournalBrokenError as broken:
        broken_at = broken.sequence
    count = last.sequence if last else 0
    if broken_at is None and heads:
        broken_at = count + 1  # a signed head speaks of lines that are not there any more
    workplace.vault.commit(workplace.change(Action.JOURNAL_VERIFIED))
    return JournalReport(
        count, last.hash if last else "", broken_at, good, tuple(bad), others, asked, found_at
    )


def report_lines(report: JournalReport, wording: Wording, language: str) -> tuple[str, ...]:
    """Put a check into words.

    Args:
        report: The check.
        wording: ``resources/wording/journal.toml``.
        language: BCP 47 tag of the reader's language.
    """

    def say(key: str, **values: object) -> str:
        return wording.say(f"report.{key}", language, **values)

    told = [say("holds", lines=report.lines)]
    if report.broken_at is not None:
        told = [say("broken", line=report.broken_at, lines=report.lines)]
    if report.lines:
        told.append(say("head", sequence=report.lines, head=grouped_head(report.head)))
    if report.heads:
        told.append(say("heads", heads=report.heads))
    if report.bad_heads:
        told.append(say("bad_heads", lines=", ".join(map(str, report.bad_heads))))
    if report.other_heads:
        told.append(say("other_heads", heads=report.other_heads))
    if report.asked is not None:
        found = report.found_at
        told.append(say("not_found") if found is None else say("found", line=found))
    return tuple(told)


def export_journal(
    workplace: Workplace, path: Path, language: str, *, case: str = "", action: Action | None = None
) -> Path:
    """Write the lines that match where the worker chose, oldest first, as a table without case content.

    Columns are separated by semicolons and the file starts with a byte-order mark, so that a
    French spreadsheet opens it as it is.

    Raises:
        OSError: If the place cannot be written.
    """
    keep_signed_head(workplace)
    workplace.vault.commit(workplace.change(Action.JOURNAL_EXPORTED))
    say = workplace.content.journal_wording.say
    columns = ("number", "time", "who", "what", "case", "hash")
    rows: list[Sequence[object]] = [[say(f"column.{column}", language) for column in columns]]
    wanted = (
        line
        for line in _lines(workplace.vault)
        if (not case or line.case == case) and action in {None, line.action}
    )
    for row in _rows(workplace, wanted):
        erased = say("word.erased", language) if row.is_erased else row.case_code
        time = workplace.local(row.at).isoformat(timespec="seconds")
        words = say(f"action.{row.action}", language)
        rows.append([row.sequence, time, row.actor, words, erased, row.hash])
    write_whole(path, table(rows))
    return path


def _rows(workplace: Workplace, lines: Iterable[JournalLine]) -> Iterator[JournalRow]:
    codes: dict[str, str] = {"": ""}
    for line in lines:
        if line.case not in codes:
            found = workplace.vault.find(Case, line.case)
            codes[line.case] = found.code if found else ""
        code = codes[line.case]
        erased = bool(line.case) and not code
        yield JournalRow(line.sequence, line.at, line.actor, line.action, code, erased, line.hash)


def _lines(vault: OpenVault) -> Iterator[JournalLine]:
    first = 1
    while chunk := _chunk(vault, first):
        yield from chunk
        first = chunk[-1].sequence + 1


def _chunk(vault: OpenVault, first: int) -> Sequence[JournalLine]:
    return vault.journal_from(first, limit=_CHUNK)
