"""Sections of the account: seen, said, thought, and not known, each kept apart.

What somebody said never stands in the same table as what the worker saw (design rule 7).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from fieldscreen.domain.answers import ABSENCES
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.domain.subjects import PLACE
from fieldscreen.referral.blocks import (
    Block,
    Bullets,
    Heading,
    Manner,
    Observation,
    Paragraph,
    Quote,
    Table,
    Text,
    Tone,
)
from fieldscreen.referral.composing.held import remark, remark_or, told
from fieldscreen.referral.composing.speaker import Speaker
from fieldscreen.referral.contents import FactLine, HeldPart, ReferralContents

_OBSERVED = (Source.SEEN, Source.DOCUMENT)


def observed(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield what was seen or read: first as written, then as answered."""
    statements = [item for item in contents.statements if item.source in _OBSERVED]
    facts = [line for line in contents.facts if line.source in _OBSERVED]
    if statements:
        yield Heading(speaker.say("facts.statements_seen"), 3)
        yield from _observations(statements, speaker)
    if facts:
        yield Heading(speaker.say("facts.answers_seen"), 3)
        yield from _by_section(facts, speaker)
    if not statements and not facts:
        yield from remark_or(HeldPart.OBSERVED, "facts.none_observed", contents, speaker)
    else:
        yield from remark(HeldPart.OBSERVED, contents, speaker)


def reported(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield what was said: the child first, verbatim, then the others, then reported answers."""
    statements = [item for item in contents.statements if item.source.is_reported_speech]
    facts = [line for line in contents.facts if line.source.is_reported_speech]
    if not statements and not facts:
        yield from remark_or(HeldPart.REPORTED, "words.none", contents, speaker)
        return
    yield Paragraph(Text(speaker.say("words.lead"), Manner.SMALL))
    if contents.informing.marks:
        named = "named_on_sheet" if contents.informing.is_on_sheet else "not_named"
        yield Paragraph(Text(speaker.say(f"informants.{named}"), Manner.SMALL))
    for source in (Source.CHILD_WORDS, Source.ADULT_WORDS, Source.THIRD_PERSON):
        for statement in statements:
            if statement.source is source:
                yield _quote(statement, speaker)
    if facts:
        yield Heading(speaker.say("words.answers"), 3)
        yield from _by_section(facts, speaker)
    yield from remark(HeldPart.REPORTED, contents, speaker)


def interpretation(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield what the worker makes of it."""
    statements = [item for item in contents.statements if item.source is Source.INTERPRETATION]
    facts = [line for line in contents.facts if line.source is Source.INTERPRETATION]
    yield Paragraph(Text(speaker.say("interpretation.lead"), Manner.SMALL))
    if statements:
        yield from _observations(statements, speaker)
    yield from _by_section(facts, speaker, level=3)
    if not statements and not facts:
        yield from remark_or(HeldPart.INTERPRETATION, "document.none_given", contents, speaker)
    else:
        yield from remark(HeldPart.INTERPRETATION, contents, speaker)


def unknown(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield what was held back, then the questions without an answer, by the reason for it."""
    yield from told(contents, speaker)
    if not contents.unknowns:
        yield from remark_or(HeldPart.UNKNOWN, "unknown.none", contents, speaker)
        return
    yield Paragraph(Text(speaker.say("unknown.lead"), Manner.SMALL))
    for state in ABSENCES:
        lines = [line for line in contents.unknowns if line.state is state]
        if lines:
            yield Heading(speaker.say(f"unknown.{state}"), 3)
            yield Bullets(tuple(Text(_with_note(line.question, line.note, speaker)) for line in lines))
    yield from remark(HeldPart.UNKNOWN, contents, speaker)


def facts_table(lines: Iterable[FactLine], speaker: Speaker) -> Table:
    """Build the table of questions, answers, sources and days; an absence is named as such."""
    say = speaker.say
    headers = (say("facts.question"), say("facts.answer"), say("facts.source"), say("facts.recorded"))
    return Table(headers, tuple(_fact_row(line, speaker) for line in lines), widths=(36, 31, 20, 13))


def _fact_row(line: FactLine, speaker: Speaker) -> tuple[Text, ...]:
    day = speaker.short_day(line.recorded.isoformat())
    return (
        Text(line.question),
        answer_text(line, speaker),
        Text("\n".join(provenance(line, speaker)), Manner.SMALL),
        Text(day, Manner.SMALL),
    )


def answer_text(line: FactLine, speaker: Speaker) -> Text:
    """Return an answer, or why there is none, with the worker's remark."""
    if line.state.is_open:
        return Text(_with_note(speaker.say(f"unknown.{line.state}"), line.note, speaker), Manner.MUTED)
    words = speaker.uncertain(line.dated) if line.dated else line.answer
    return Text(_with_note(words, line.note, speaker))


def provenance(line: FactLine, speaker: Speaker) -> Iterator[str]:
    """Yield who stands behind a fact, and the sheet it was copied from."""
    yield speaker.source(line.source)
    if line.paper is not None:
        yield speaker.copied(line.paper)


def _by_section(lines: list[FactLine], speaker: Speaker, level: int = 4) -> Iterator[Block]:
    for section, of_place in dict.fromkeys((line.section, line.is_of_the_place) for line in lines):
        if section:
            yield Heading(speaker.say("facts.of_place", section=section) if of_place else section, level)
        there = [line for line in lines if (line.section, line.is_of_the_place) == (section, of_place)]
        yield facts_table(there, speaker)


def _observations(statements: list[Statement], speaker: Speaker) -> Iterator[Observation]:
    say = speaker.say
    for statement in statements:
        when = speaker.uncertain(statement.happened) if statement.happened else say("words.undated")
        circumstances = [
            *_circumstances(statement, speaker),
            *_recording(statement, speaker),
        ]
        yield Observation(
            label=say("words.label", who=speaker.source(statement.source), when=when),
            words=Text(statement.text, language=_foreign(statement.language, speaker)),
            circumstances=tuple((say(key), words) for key, words in circumstances if words.strip()),
        )


def _recording(statement: Statement, speaker: Speaker) -> list[tuple[str, str]]:
    """Return when it was recorded, and the sheet it was copied from."""
    recorded = [("words.recorded", speaker.moment(statement.recorded_at))]
    if statement.paper is not None:
        recorded.append(("facts.copied", speaker.copied(statement.paper)))
    return recorded


def _circumstances(statement: Statement, speaker: Speaker) -> list[tuple[str, str]]:
    whom = speaker.say("words.whole_case") if statement.about == PLACE else ""
    return [
        ("words.place", statement.place),
        ("words.present", statement.present),
        ("words.concerns", whom),
    ]


_WHOSE = {
    Source.CHILD_WORDS: "words.child",
    Source.ADULT_WORDS: "words.adult",
    Source.THIRD_PERSON: "words.third",
}


def _quote(statement: Statement, speaker: Speaker) -> Quote:
    say = speaker.say
    when = speaker.uncertain(statement.happened) if statement.happened else say("words.undated")
    who = say(_WHOSE[statement.source])
    label = (
        say("words.label_speaker", who=who, speaker=statement.speaker, when=when)
        if statement.speaker
        else say("words.label", who=who, when=when)
    )
    foreign = _foreign(statement.language, speaker)
    circumstances = [
        ("words.prompt", statement.prompt or say(_before(statement))),
        *_circumstances(statement, speaker),
    ]
    if statement.translation:
        circumstances.append(("words.translator", statement.translator or say("words.translator_unknown")))
    circumstances += _recording(statement, speaker)
    if foreign:
        spoken = say("words.original", language=speaker.language_name(statement.language))
        label = f"{label} – {spoken[0].lower()}{spoken[1:]}"
    translation = (say("words.translation"), Text(statement.translation)) if statement.translation else None
    return Quote(
        tone=Tone.CHILD_WORDS if statement.source is Source.CHILD_WORDS else Tone.OTHER_WORDS,
        label=label,
        words=Text(f"{say('words.open')}{statement.text}{say('words.close')}", language=foreign),
        translation=translation,
        circumstances=tuple((say(key), words) for key, words in circumstances if words.strip()),
    )


def _before(statement: Statement) -> str:
    return "words.spontaneous" if statement.was_spontaneous else "words.prompt_unknown"


def _foreign(tag: str, speaker: Speaker) -> str:
    same = tag.split("-", 1)[0] == speaker.language.split("-", 1)[0]
    return "" if same else tag


def _with_note(words: str, note: str, speaker: Speaker) -> str:
    return f"{words}\n{speaker.say('facts.note', note=note)}" if note.strip() else words
