"""Annex A: the indicators with their reasons, for every pack read, each thing told once.

A recipient reads it in this order: what each pack gives, which answers stand behind it, how
the law's elements and the dimensions read, what is still open and what it could change, and
where the packs come from. Sentences are those of the screen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from fieldscreen.referral.blocks import (
    Block,
    Bullets,
    Heading,
    KeyValues,
    Manner,
    Notice,
    Paragraph,
    Table,
    Text,
    Tone,
)
from fieldscreen.referral.composing.held import on_indicators, remark
from fieldscreen.referral.composing.legal_elements import Citing, forms
from fieldscreen.referral.composing.speaker import Speaker
from fieldscreen.referral.contents import HeldPart, ReferralContents
from fieldscreen.screening.across_packs import (
    AnswerRow,
    InPack,
    OpenRow,
    answer_rows,
    is_quiet,
    lines_of,
    open_rows,
)
from fieldscreen.screening.explaining import DimensionLine, EvidenceLine, Explanation
from fieldscreen.screening.rule import Presence


@dataclass(frozen=True, slots=True)
class _Read:
    """The packs of one referral with their places."""

    packs: tuple[Explanation, ...]
    speaker: Speaker

    def mark(self, places: Iterable[int]) -> str:
        """Return the places as a reader finds them in the list of packs; nothing for a pack alone."""
        return "".join(f"[{place}]" for place in places) if len(self.packs) > 1 else ""

    def telling(self) -> list[tuple[int, Explanation]]:
        """Return the packs with something to say; all of them when none has."""
        placed = list(enumerate(self.packs, start=1))
        return [(place, one) for place, one in placed if not is_quiet(one)] or placed


def indicators(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield the worker's own judgements, then every assessment with its reasons."""
    yield from _judgements(contents, speaker)
    yield from remark(HeldPart.JUDGEMENT, contents, speaker)
    yield from on_indicators(contents, speaker)
    if HeldPart.INDICATORS in contents.held.parts:
        return
    if not contents.assessments:
        yield Paragraph(Text(speaker.say("annex.none"), Manner.MUTED))
        return
    yield Paragraph(Text(speaker.say("annex.lead"), Manner.SMALL))
    read = _Read(contents.assessments, speaker)
    yield from _first(read)
    yield from _results(read)
    yield KeyValues(tuple(_shared(read)))
    present = answer_rows(read.packs, Presence.PRESENT)
    absent = answer_rows(read.packs, Presence.ABSENT, first=len(present) + 1)
    for title, rows in (("annex.present", present), ("annex.absent", absent)):
        if rows:
            yield Heading(speaker.say(title), 3)
            yield _answers(rows, read)
    yield from forms(read.telling(), Citing(present, read.mark), speaker)
    for place, explanation in read.telling():
        if not explanation.is_bundle:
            yield from _dimensions(place, explanation, read)
    yield from _open(read)
    yield from _packs(read)


def _judgements(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    say = speaker.say
    if not contents.judgements:
        return
    yield Heading(say("annex.judgement"), 3)
    yield Paragraph(Text(say("annex.judgement_lead"), Manner.SMALL))
    for one in contents.judgements:
        by = say("annex.judged_by", worker=one.worker, date=speaker.day(one.made_on))
        yield KeyValues(
            (
                (say("annex.judged_level"), (Text(one.level, Manner.STRONG), Text(by, Manner.SMALL))),
                (say("annex.judged_reason"), (Text(one.reason),)),
                (say("annex.judged_beside"), (Text(one.beside),)),
            )
        )


def _first(read: _Read) -> Iterator[Block]:
    """Yield what must be read before any result: what a short screen is not, and how often it is wrong."""
    said: dict[str, list[int]] = {}
    for place, one in enumerate(read.packs, start=1):
        for words in one.published_limits:
            said.setdefault(words, []).append(place)
    if said:
        texts = (f"{read.mark(places)} {words}".strip() for words, places in said.items())
        title = read.speaker.say("annex.published")
        yield Notice(Tone.CAUTION, title, tuple(Text(words, Manner.SMALL) for words in texts))


def _results(read: _Read) -> Iterator[Block]:
    """Yield what each pack gives; packs with nothing to say share one line."""
    say, telling = read.speaker.say, read.telling()
    rows = tuple(
        (
            Text(f"{read.mark((place,))} {one.title or one.pack_reference}".strip(), Manner.SMALL),
            Text(one.headline, Manner.STRONG),
            Text(one.bundle or _counts(one, read.speaker), Manner.SMALL),
        )
        for place, one in telling
    )
    headers = (say("annex.pack"), say("annex.result"), say("annex.count"))
    yield Table(headers, rows, widths=(34, 26, 40))
    quiet = [pair for pair in enumerate(read.packs, start=1) if pair not in telling]
    if quiet:
        told = " ; ".join(
            f"{read.mark((place,))} {one.title or one.pack_reference} – {one.headline}"
            for place, one in quiet
        )
        yield Paragraph(Text(say("annex.quiet", packs=told), Manner.SMALL))


def _counts(told: Explanation | DimensionLine, speaker: Speaker) -> str:
    def count(presence: Presence) -> int:
        if isinstance(told, Explanation):
            return len(lines_of(told, presence))
        return len(getattr(told, presence.value))

    return speaker.say("annex.counts", **{one.value: count(one) for one in Presence})


_SHARED: tuple[tuple[str, Callable[[Explanation], str | tuple[str, ...]]], ...] = (
    ("annex.alarms", lambda one: one.alarms),
    ("annex.age_rule", lambda one: one.age_rule),
    ("annex.reasons_short", lambda one: one.one_is_enough),
    ("annex.combination", lambda one: one.combination),
    ("annex.could_change", lambda one: one.could_change),
    ("annex.contradictions", lambda one: one.contradictions),
    ("annex.cautions", lambda one: one.cautions),
    ("annex.notice", lambda one: one.pack_notice),
    ("annex.limits", lambda one: one.limits),
)
"""What packs say in whole sentences, in the order it is read."""


def _shared(read: _Read) -> Iterator[tuple[str, tuple[Text, ...]]]:
    telling = read.telling()
    for label, told_by in _SHARED:
        told: dict[str, list[int]] = {}
        for place, one in telling:
            words = told_by(one)
            for sentence in (words,) if isinstance(words, str) else words:
                if sentence:
                    told.setdefault(sentence, []).append(place)
        texts = tuple(
            Text(
                sentence if len(places) == len(telling) else f"{read.mark(places)} {sentence}".strip(),
                Manner.SMALL,
            )
            for sentence, places in told.items()
        )
        if texts:
            yield read.speaker.say(label), texts


def _answers(rows: tuple[AnswerRow, ...], read: _Read) -> Table:
    say = read.speaker.say
    sides = [("annex.for", [row.supporting for row in rows])]
    sides += [("annex.against", [row.opposing for row in rows])]
    # A column nobody filled says nothing and takes the room of the reasons that are there.
    kept = [side for side in sides if any(side[1])]
    told = tuple(
        (
            Text(str(row.number), Manner.SMALL),
            *(
                Text(_evidence(side[1][n], _is_split(row), read.speaker) or "–", Manner.SMALL)
                for side in kept
            ),
            Text("\n".join(_told(row, read)), Manner.SMALL),
        )
        for n, row in enumerate(rows)
    )
    headers = (say("annex.number"), *(say(side[0]) for side in kept), say("annex.indicator"))
    width = 76 // (len(kept) + 1)
    return Table(headers, told, widths=(6, *(width for _ in kept), 94 - width * len(kept)))


def _is_split(row: AnswerRow) -> bool:
    """Tell whether the choices of one answer speak to different indicators, and stand beside those."""
    return len({_own(one) for one in row.indicators}) > 1


def _own(one: InPack) -> tuple[str, ...]:
    return tuple(item.answer for item in (*one.line.supporting, *one.line.opposing))


def _evidence(lines: tuple[EvidenceLine, ...], is_split: bool, speaker: Speaker) -> str:
    key = "annex.asked" if is_split else "annex.evidence"
    return "\n".join(
        speaker.say(
            key,
            question=item.question,
            source=item.source,
            recorded=item.recorded,
            **({} if is_split else {"answer": item.answer}),
        )
        for item in lines
    )


def _told(row: AnswerRow, read: _Read) -> Iterator[str]:
    """Yield the indicators of a row, with the choices that are their own where the row holds others too."""
    grouped: dict[tuple[str, ...], list[InPack]] = {}
    for one in row.indicators:
        grouped.setdefault(_own(one), []).append(one)
    for own, members in grouped.items():
        names = _names(members, read)
        choice = " / ".join(own)
        yield read.speaker.say("annex.choice", answer=choice, indicators=names) if _is_split(row) else names
    yield from dict.fromkeys(one.line.caution for one in row.indicators if one.line.caution)


def _names(members: Iterable[InPack], read: _Read) -> str:
    """Return each indicator's label once, with its code, strength and place in every pack that has it."""
    by_label: dict[str, list[InPack]] = {}
    for one in members:
        by_label.setdefault(one.line.label, []).append(one)
    return " ; ".join(
        f"{label} ({' ; '.join(_code(one, read) for one in same)})" for label, same in by_label.items()
    )


def _code(one: InPack, read: _Read, *, tells_weight: bool = True) -> str:
    already = read.speaker.say("annex.already") if one.is_present else ""
    weight = one.line.weight if tells_weight else ""
    about = ", ".join(filter(None, (one.line.code, weight, already)))
    return f"{about} {read.mark((one.place,))}".strip()


def _dimensions(place: int, explanation: Explanation, read: _Read) -> Iterator[Block]:
    say = read.speaker.say
    yield Heading(f"{say('annex.dimensions')} {read.mark((place,))}".strip(), 3)
    rows = tuple(
        (
            Text(f"{one.code} – {one.title}", Manner.SMALL),
            Text(" – ".join(filter(None, (one.sentence, one.clause))), Manner.SMALL),
            Text(
                "\n".join(
                    filter(
                        None,
                        (
                            ", ".join(
                                f"{line.code} ({line.weight})" if line.weight else line.code
                                for line in one.present
                            ),
                            _counts(one, read.speaker),
                        ),
                    )
                ),
                Manner.SMALL,
            ),
        )
        for one in explanation.dimensions
    )
    yield Table((say("annex.dimension"), say("annex.reading"), say("annex.present")), rows, (28, 40, 32))


def _open(read: _Read) -> Iterator[Block]:
    """Yield every open question once: what could change something first, then the rest."""
    say, rows = read.speaker.say, open_rows(read.packs)
    asked = [row for row in rows if row.questions]
    changing = [row for row in asked if row.effects]
    if changing:
        yield Heading(say("annex.gaps"), 3)
        yield Table(
            (say("annex.missing"), say("annex.effect"), say("annex.depends")),
            tuple(
                (
                    Text("\n".join(row.questions), Manner.SMALL),
                    Text("\n".join(_effect(row, read)), Manner.SMALL),
                    Text("\n".join(_depending(row, read)), Manner.SMALL),
                )
                for row in changing
            ),
            widths=(25, 22, 53),
        )
    others = [row for row in asked if not row.effects]
    if others:
        yield Heading(say("annex.unknown"), 3)
        yield Paragraph(Text(say("annex.unknown_lead"), Manner.SMALL))
        yield Bullets(
            tuple(
                Text(f"{' / '.join(row.questions)} – {_codes(row.indicators, read)}", Manner.SMALL)
                for row in others
            )
        )
    uncovered = [row for row in rows if not row.questions]
    for row in uncovered:
        yield Heading(say("annex.uncovered"), 3)
        yield Paragraph(Text(" – ".join((_names(row.indicators, read), *_effect(row, read))), Manner.SMALL))


def _depending(row: OpenRow, read: _Read) -> Iterator[str]:
    """Yield what could change something in words, and the rest by its codes."""
    yield _names((one for one in row.indicators if one.is_decisive), read)
    rest = [one for one in row.indicators if not one.is_decisive]
    if rest:
        yield read.speaker.say("annex.also", codes=_codes(rest, read))


def _codes(members: Iterable[InPack], read: _Read) -> str:
    return ", ".join(_code(one, read, tells_weight=False) for one in members)


def _effect(row: OpenRow, read: _Read) -> Iterator[str]:
    for effect, places in row.effects:
        yield f"{read.mark(places)} {effect}".strip()


def _packs(read: _Read) -> Iterator[Block]:
    """Yield where each pack comes from, how sure it is, and the sources of what it found."""
    say = read.speaker.say
    yield Heading(say("annex.packs"), 3)
    yield Bullets(
        tuple(
            Text(
                f"{read.mark((place,))} {one.pack} ({one.pack_reference}). {one.pack_status}."
                + "".join(f"\n{words}" for words in _sources(one)),
                Manner.SMALL,
            )
            for place, one in enumerate(read.packs, start=1)
        )
    )


def _sources(explanation: Explanation) -> Iterator[str]:
    """Say each source once, with the indicators found or spoken against that it stands behind."""
    by_source: dict[str, list[str]] = {}
    for presence in (Presence.PRESENT, Presence.ABSENT):
        for line in lines_of(explanation, presence):
            by_source.setdefault(line.source, []).append(line.code)
    for source, codes in by_source.items():
        if source:
            yield f"{', '.join(codes)} – {source}" if explanation.has_several_sources else source
