"""What the list of cases shows: the cases a page at a time, or what a search found. No widgets."""

from __future__ import annotations

from dataclasses import dataclass

from fieldscreen.workflow.case_list import CaseListing, rows_of
from fieldscreen.workflow.cases import CaseRow
from fieldscreen.workflow.excerpts import Asked, Excerpt, excerpts_of
from fieldscreen.workflow.passages import Field
from fieldscreen.workflow.searching import CaseSearch, Hit, Progress
from fieldscreen.workflow.workplace import Workplace

MOST_SHOWN = 30
"""Cases of a search that are shown; a longer list is read by nobody, another word makes it shorter."""

Parts = tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class FoundCase:
    """One case of a search.

    Attributes:
        row: The case as the list shows it.
        title: Code and reminder, with what was looked for marked.
        name: The child's name, the same way.
        excerpts: Where else the words stand.
        by_sound: Whether it was found only by how a name sounds.
    """

    row: CaseRow
    title: Parts
    name: Parts
    excerpts: tuple[Excerpt, ...]
    by_sound: bool


@dataclass(frozen=True, slots=True)
class Found:
    """What a search gave.

    Attributes:
        wanted: What was typed.
        cases: The first of the cases found, best first.
        total: How many there are.
    """

    wanted: str
    cases: tuple[FoundCase, ...]
    total: int


class CaseListModel:
    """The list of cases of an open vault.

    Args:
        workplace: The open workplace.
    """

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._listing = CaseListing(workplace)
        self._search = workplace.until_lock(CaseSearch)

    def __len__(self) -> int:
        return len(self._listing)

    @property
    def progress(self) -> Progress:
        """How far the search is made ready."""
        return self._search.progress

    @property
    def generation(self) -> int:
        """Changes whenever the search can find something else than before."""
        return self._search.generation

    def make_ready(self) -> None:
        """Have the search brought up to date beside the work; returns at once."""
        self._search.start()

    def rows(self, start: int) -> tuple[CaseRow, ...]:
        """Return a page of the list from row *start*; empty at the end."""
        return self._listing.rows(start)

    def look_for(self, wanted: str) -> Found:
        """Return what is found now; may be called from any thread.

        Raises:
            VaultError: If what was found cannot be read.
        """
        total, hits = self._search.count_and_find(wanted, MOST_SHOWN)
        shown = {hit.state.case: hit for hit in hits}
        asked = Asked(wanted)
        rows = rows_of(self._workplace, [hit.state for hit in shown.values()])
        cases = tuple(self._found(row, shown[row.identifier], asked, wanted) for row in rows)
        return Found(wanted, cases, total)

    def _found(self, row: CaseRow, hit: Hit, asked: Asked, wanted: str) -> FoundCase:
        title = asked.parts(title_of(row))
        name = asked.parts(row.child_name, by_sound=True)
        is_seen = any(is_found for _text, is_found in (*title, *name))
        is_elsewhere = not is_seen or Field.STATEMENT in hit.fields or Field.ANSWER in hit.fields
        excerpts = excerpts_of(self._workplace, row.identifier, wanted) if is_elsewhere else ()
        told = tuple(one for one in excerpts if one.field in _TOLD and one.text != row.child_name)
        return FoundCase(row, title, name, told, hit.by_sound)


_TOLD = (Field.NAME, Field.STATEMENT, Field.ANSWER)


def title_of(row: CaseRow) -> str:
    """Return the code of a case with its reminder."""
    return "  ·  ".join(part for part in (row.code, row.reminder) if part)
