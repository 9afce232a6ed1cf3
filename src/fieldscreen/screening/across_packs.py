"""Several packs over the same answers, told once: which answer counts where, what is still open.

Packs overlap on purpose, and one answer may stand behind an indicator of each. Set out pack by
pack, a few answers look like many. Here each answer and each open question stands once, with
every indicator it touches. Nothing here chooses a word; sentences come with the explanations.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from fieldscreen.screening.explanation import EvidenceLine, Explanation, GapLine, IndicatorLine
from fieldscreen.screening.rule import Presence


@dataclass(frozen=True, slots=True)
class InPack:
    """One indicator of one of the packs read.

    Attributes:
        place: Place of its pack among the packs read, from 1.
        line: The indicator with its reasons.
        is_decisive: Whether it alone would turn its dimension or its pack's level.
        is_present: Whether it is present already while a question about it stays open.
    """

    place: int
    line: IndicatorLine
    is_decisive: bool = False
    is_present: bool = False


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """Answers that stand behind the same indicators, or speak against them.

    Attributes:
        number: Running number, from 1, by which the elements of the law cite it.
        supporting: Answers for, each question once with every choice that counts somewhere.
        opposing: Answers against.
        indicators: Every indicator these answers speak to, with its pack.
    """

    number: int
    supporting: tuple[EvidenceLine, ...]
    opposing: tuple[EvidenceLine, ...]
    indicators: tuple[InPack, ...]


@dataclass(frozen=True, slots=True)
class OpenRow:
    """One open question with everything that waits for its answer.

    Attributes:
        questions: Labels of the questions; empty where no question asks.
        effects: What one positive answer would change, in words, with the packs it would change it in.
        indicators: The indicators that wait for it.
    """

    questions: tuple[str, ...]
    effects: tuple[tuple[str, tuple[int, ...]], ...]
    indicators: tuple[InPack, ...]


def answer_rows(
    explanations: Sequence[Explanation], presence: Presence, *, first: int = 1
) -> tuple[AnswerRow, ...]:
    """Return the answers behind every indicator that is present, or absent, each once.

    Args:
        explanations: One for each pack, in the order their places count.
        presence: ``PRESENT`` or ``ABSENT``.
        first: Number of the first row.
    """
    grouped: dict[tuple[object, ...], list[InPack]] = {}
    for place, explanation in enumerate(explanations, start=1):
        for line in lines_of(explanation, presence):
            key = (_asked(line.supporting), _asked(line.opposing))
            grouped.setdefault(key, []).append(InPack(place, line))
    return tuple(
        AnswerRow(
            number,
            _united(member.line.supporting for member in members),
            _united(member.line.opposing for member in members),
            tuple(members),
        )
        for number, members in enumerate(grouped.values(), start=first)
    )


def open_rows(explanations: Sequence[Explanation]) -> tuple[OpenRow, ...]:
    """Return every open question once, by what its answer could change: the level first, then a dimension.

    An indicator that is present already but has a question left waits for it too; what no
    question asks for stands last, in one row without a question.
    """
    members: dict[tuple[str, ...], list[InPack]] = {}
    gaps: dict[tuple[str, ...], list[tuple[int, GapLine]]] = {}
    for place, explanation in enumerate(explanations, start=1):
        by_code = {gap.code: gap for gap in explanation.gaps}
        for line in _waiting(explanation):
            gap = by_code.get(line.code)
            changes = gap is not None and (gap.turns_dimension or gap.turns_level is not None)
            decisive = changes or line.turns_dimension
            there = bool(line.supporting)
            members.setdefault(line.missing, []).append(InPack(place, line, decisive, there))
            if gap is not None and changes:
                gaps.setdefault(line.missing, []).append((place, gap))
    order = sorted(members, key=lambda asked: _weight(asked, gaps.get(asked, [])), reverse=True)
    return tuple(OpenRow(asked, _effects(gaps.get(asked, [])), tuple(members[asked])) for asked in order)


def is_quiet(explanation: Explanation) -> bool:
    """Tell whether a pack has nothing to say: nothing present, nothing spoken against."""
    return not any(lines_of(explanation, one) for one in (Presence.PRESENT, Presence.ABSENT))


def lines_of(explanation: Explanation, presence: Presence) -> tuple[IndicatorLine, ...]:
    """Return the indicators of every dimension that are present, absent or unknown."""
    return tuple(line for one in explanation.dimensions for line in getattr(one, presence.value))


def _waiting(explanation: Explanation) -> Iterator[IndicatorLine]:
    yield from lines_of(explanation, Presence.UNKNOWN)
    yield from (line for line in lines_of(explanation, Presence.PRESENT) if line.missing)


def _weight(asked: tuple[str, ...], gaps: list[tuple[int, GapLine]]) -> tuple[bool, int, int]:
    """Return how much an open question could change; what nobody asks weighs least."""
    levels = (gap.turns_level.rank for _, gap in gaps if gap.turns_level is not None)
    return bool(asked), max(levels, default=-1), sum(gap.turns_dimension for _, gap in gaps)


def _effects(gaps: list[tuple[int, GapLine]]) -> tuple[tuple[str, tuple[int, ...]], ...]:
    by_effect: dict[str, dict[int, None]] = {}
    for place, gap in gaps:
        by_effect.setdefault(gap.effect, {})[place] = None
    return tuple((effect, tuple(places)) for effect, places in by_effect.items())


def _asked(lines: Iterable[EvidenceLine]) -> tuple[tuple[str, str, str], ...]:
    """Return what makes two indicators rest on the same answers: the question, who said it, and when."""
    return tuple((line.ref, line.source, line.recorded) for line in lines)


def _united(told: Iterable[tuple[EvidenceLine, ...]]) -> tuple[EvidenceLine, ...]:
    """Return the answers of several indicators as one, each choice once."""
    columns = list(zip(*told, strict=True))
    return tuple(
        EvidenceLine(
            column[0].ref,
            column[0].question,
            " ; ".join(dict.fromkeys(part for line in column for part in line.answer.split(" ; "))),
            column[0].source,
            column[0].recorded,
        )
        for column in columns
    )
