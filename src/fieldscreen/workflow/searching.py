"""Searching the cases of an open vault: every word, in any order, in names, reminders and texts.

The index is made in memory from the sealed summaries, beside the work, and overwritten at the
lock; nothing of it is ever on disk. Summaries that are missing or late are made on the way, a
few at a time, so that an answer never waits for them. A word is found as it stands, as the
start of a word, and in names by its sound, in this order.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from heapq import nsmallest

from fieldscreen.domain.cases import normal_case_code
from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.domain.folding import composed, spans
from fieldscreen.domain.sounding import sounds
from fieldscreen.vault import CaseState, CaseSummary, DiskFull, SummaryPart, VaultDamaged, VaultError
from fieldscreen.workflow.case_list import rows_of
from fieldscreen.workflow.passages import Field
from fieldscreen.workflow.search_index import Segment
from fieldscreen.workflow.summaries import make_summary, words_from
from fieldscreen.workflow.workplace import Workplace

_SOUNDS = "sounds"
_TEXTS = (Field.STATEMENT, Field.ANSWER)
_BY_SOUND = 10_000
"""Grade of what only sounds alike; exact hits have 0 to 9, by field, and starts of words 10 to 19."""

_Levels = Sequence[Sequence[tuple[int, Field, set[str]]]]
"""For each word that was typed: where it is found, best first, as grade, field and cases."""
_NAMES = (*(one.value for one in Field), _SOUNDS)
_READ_TOGETHER = 2000
_KEPT_TOGETHER = 20
_RECENT = 300
"""Cases in the newest segment before it is closed and another begun."""

LEAST_IN_TEXTS = 2
"""A single letter is looked for in codes, names and reminders only: in texts it is everywhere."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One case that was found.

    Attributes:
        state: The case, and when it was last written.
        fields: Where words were found, each once, best first.
        by_sound: Whether a word was found only by how a name sounds.
    """

    state: CaseState
    fields: tuple[Field, ...]
    by_sound: bool


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the index is.

    Attributes:
        ready: Cases that can be found.
        total: Cases there are.
        unreadable: Cases whose records are damaged; they cannot be searched.
        is_looking: Whether it is being brought up to date.
    """

    ready: int
    total: int
    unreadable: int
    is_looking: bool

    @property
    def is_complete(self) -> bool:
        """Tell whether every case that can be read can be found, so that nothing found means nothing."""
        return not self.is_looking and self.ready + self.unreadable >= self.total


@dataclass(slots=True)
class _Index:
    segments: list[Segment] = field(default_factory=list)
    recent: dict[str, Mapping[str, str]] = field(default_factory=dict, repr=False)
    states: dict[str, CaseState] = field(default_factory=dict)
    unreadable: set[str] = field(default_factory=set)


class CaseSearch:
    """The search of one open vault; made at unlocking and wiped at the lock.

    Args:
        workplace: The open workplace.
    """

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._vault = workplace.vault
        self._index = _Index()
        self._total = len(self._vault.case_states())
        self._gate = threading.Lock()
        self._catching_up = threading.Lock()
        self._is_wiped = False
        self._is_wanted = False
        self._is_running = False
        self.generation = 0

    @property
    def progress(self) -> Progress:
        """How far the index is."""
        with self._gate:
            is_looking = self._is_wanted or self._is_running
            return Progress(len(self._index.states), self._total, len(self._index.unreadable), is_looking)

    def start(self) -> None:
        """Bring the index up to date on a thread of its own; one that is at it looks once more."""
        with self._gate:
            self._is_wanted = True
            if self._is_running or self._is_wiped:
                return
            self._is_running = True
        threading.Thread(target=self._catch_up_aside, name="search", daemon=True).start()

    def catch_up(self) -> None:
        """Bring the index up to date with the vault, and the summaries with the records.

        Raises:
            VaultLocked: If the vault is locked meanwhile.
            VaultError: If the vault cannot be read at all.
        """
        with self._catching_up:
            states = self._vault.case_states()
            self._drop_erased(states)
            seen = self._index.states
            changed = [state for state in states if seen.get(state.case) != state]
            for start in range(0, len(changed), _READ_TOGETHER):
                self._take_in(changed[start : start + _READ_TOGETHER])

    def find(self, wanted: str, most: int = 200) -> tuple[Hit, ...]:
        """Return the cases in which every word of *wanted* is found, best first.

        Only cases that are in the index yet are found; see :attr:`progress`.
        """
        return self.count_and_find(wanted, most)[1]

    def count_and_find(self, wanted: str, most: int) -> tuple[int, tuple[Hit, ...]]:
        """Return in how many cases every word of *wanted* is found, and the best of them."""
        asked = composed(wanted)
        words = [(folded, asked[start:end]) for start, end, folded in spans(asked)]
        code = _as_code(wanted)
        with self._gate:
            if not words or self._is_wiped:
                return 0, ()
            states = self._index.states
            scores: dict[str, int] = {}
            levels_of: dict[str, _Levels] = {}
            for segment in self._index.segments:
                levels = [tuple(_levels(segment, folded, written)) for folded, written in words]
                if code:
                    levels = [((0, Field.CODE, segment.exactly(Field.CODE, code)), *one) for one in levels]
                graded = _graded(levels)
                scores |= graded
                levels_of |= dict.fromkeys(graded, levels)
            known = [
                (score, -states[case].sequence, case) for case, score in scores.items() if case in states
            ]
            best = nsmallest(most, known)
            return len(known), tuple(_hit(states[case], levels_of[case]) for _score, _last, case in best)

    def has_code(self, code: str) -> bool:
        """Tell whether a case of the vault has this code; of cases not in the index yet the row is read.

        A case whose records are damaged has no code any more that could be known.
        """
        states = self._vault.case_states()
        with self._gate:
            index = self._index
            is_known = any(segment.exactly(Field.CODE, _as_code(code)) for segment in index.segments)
            late = [
                one for one in states if one.case not in index.states and one.case not in index.unreadable
            ]
        return is_known or any(row.code == code for row in rows_of(self._workplace, late))

    def wipe(self) -> None:
        """Overwrite the index, for good."""
        with self._gate:
            self._is_wiped = True
            for segment in self._index.segments:
                segment.wipe()
            self._index = _Index()
            self._total = 0

    def _catch_up_aside(self) -> None:
        while True:
            with self._gate:
                if not self._is_wanted or self._is_wiped:
                    self._is_running = False
                    return
                self._is_wanted = False
            # Locked, or unreadable: the list and the search then show what there is.
            with suppress(VaultError):
                self.catch_up()

    def _drop_erased(self, states: Sequence[CaseState]) -> None:
        there = {state.case for state in states}
        with self._gate:
            self._total = len(states)
            for case in [case for case in self._index.states if case not in there]:
                del self._index.states[case]
                self._index.recent.pop(case, None)
                for segment in self._index.segments:
                    segment.drop(case)

    def _take_in(self, states: Sequence[CaseState]) -> None:
        kept = self._vault.summaries(SummaryPart.SEARCHED, [state.case for state in states])
        words: dict[str, Mapping[str, str]] = {}
        made: list[CaseSummary] = []
        unreadable = set()
        for state in states:
            found = words_from(kept.pop(state.case)) if state.case in kept else None
            if found is None:
                try:
                    anew = make_summary(self._workplace, state.case)
                except VaultDamaged:
                    unreadable.add(state.case)
                    continue
                if anew is None:
                    continue
                made.append(anew[0])
                found = words_from(anew[1])
            if found is not None:
                words[state.case] = found
            if len(made) >= _KEPT_TOGETHER:
                self._keep(made)
        self._keep(made)
        self._add(words, {state.case: state for state in states}, unreadable)

    def _keep(self, made: list[CaseSummary]) -> None:
        if made:
            with suppress(DiskFull):  # it is made again next time
                self._vault.keep_summaries(*made)
            made.clear()

    def _add(
        self, words: Mapping[str, Mapping[str, str]], states: Mapping[str, CaseState], unreadable: set[str]
    ) -> None:
        is_large = len(words) > _RECENT
        recent = {**self._index.recent, **words}
        added = Segment(words if is_large else recent, _NAMES)
        with self._gate:
            if self._is_wiped:
                added.wipe()
                return
            index = self._index
            for segment in index.segments:
                for case in words:
                    segment.drop(case)
            if is_large:
                index.segments.insert(0, added)
                index.recent = {case: one for case, one in index.recent.items() if case not in words}
            else:
                if index.recent:
                    index.segments.pop().wipe()
                index.segments.append(added)
                index.recent = recent if len(recent) <= _RECENT else {}
            index.states.update({case: states[case] for case in words})
            index.unreadable = (index.unreadable - set(words)) | unreadable
            self.generation += 1


def _graded(levels: _Levels) -> dict[str, int]:
    """Return the cases of a segment that hold every word, with the sum of the best grades of each."""
    found = set.intersection(*(set().union(*(cases for _grade, _field, cases in one)) for one in levels))
    scores = dict.fromkeys(found, 0)
    for one in levels:
        rest = set(found)
        for grade, _field, cases in one:
            here = rest & cases
            rest -= here
            for case in here:
                scores[case] += grade
    return scores


def _levels(segment: Segment, folded: str, written: str) -> Iterable[tuple[int, Field, set[str]]]:
    """Yield where a word is found, best first: as it stands, as a start, by its sound."""
    fields = [one for one in Field if len(folded) >= LEAST_IN_TEXTS or one not in _TEXTS]
    for grade, look in enumerate((segment.exactly, segment.starting)):
        for place, one in enumerate(fields):
            yield grade * 10 + place, one, look(one, folded)
    heard: set[str] = set()
    for sound in sounds(written):
        heard |= segment.exactly(_SOUNDS, sound)
    yield _BY_SOUND, Field.NAME, heard


def _hit(state: CaseState, levels: _Levels) -> Hit:
    best = [next((grade, where) for grade, where, cases in one if state.case in cases) for one in levels]
    fields = {where for _grade, where in best}
    return Hit(
        state, tuple(one for one in Field if one in fields), any(grade >= _BY_SOUND for grade, _where in best)
    )


def _as_code(wanted: str) -> str:
    """Return what was typed as a whole case code, as the index has it; empty when it is none."""
    try:
        return normal_case_code(wanted).replace("-", "").lower()
    except InvalidValueError:
        return ""
