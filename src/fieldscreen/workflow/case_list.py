"""The list of cases: in the order they changed, each opened when it is looked at.

A row comes from the case's sealed summary. Where there is none, or something was written in
the case since, it comes from the records themselves, so the list is always right.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fieldscreen.vault import CaseState, SummaryPart
from fieldscreen.workflow.summaries import LISTED_KINDS, CaseRow, row_from, row_of
from fieldscreen.workflow.workplace import Workplace

PAGE_ROWS = 40
"""Rows opened together: about two screens."""


class CaseListing:
    """The cases as they stood when the list was asked for, the one that changed last first.

    Args:
        workplace: The open workplace.
    """

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._states = workplace.vault.case_states()

    def __len__(self) -> int:
        return len(self._states)

    def rows(self, start: int = 0, count: int = PAGE_ROWS) -> tuple[CaseRow, ...]:
        """Return *count* rows from *start*, fewer at the end."""
        return rows_of(self._workplace, self._states[start : start + count])


def list_cases(workplace: Workplace) -> tuple[CaseRow, ...]:
    """Return every case, the one that changed last first; a window asks for a page at a time."""
    states = workplace.vault.case_states()
    kept = workplace.vault.summaries(SummaryPart.LISTED)
    return tuple(_rows(workplace, states, kept))


def rows_of(workplace: Workplace, states: Sequence[CaseState]) -> tuple[CaseRow, ...]:
    """Return the rows of these cases, in this order; a case erased meanwhile has none."""
    kept = workplace.vault.summaries(SummaryPart.LISTED, [state.case for state in states])
    return tuple(_rows(workplace, states, kept))


def _rows(workplace: Workplace, states: Sequence[CaseState], kept: dict[str, bytes]) -> Iterator[CaseRow]:
    for state in states:
        listed = kept.get(state.case)
        row = None if listed is None else row_from(state.case, listed, state.at)
        if row is None:
            row = row_of(workplace.vault.case_contents(state.case, *LISTED_KINDS), state.at)
        if row is not None:
            yield row
