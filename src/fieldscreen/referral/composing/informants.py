"""The sheet that can be taken off: who the marks stand for. No heading on it holds a name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from fieldscreen.domain.encoding import encode
from fieldscreen.domain.informants import InformantMark
from fieldscreen.referral.blocks import Block, Manner, Notice, Paragraph, Table, Text, Tone, labelled
from fieldscreen.referral.composing.people import person_rows
from fieldscreen.referral.composing.speaker import Speaker
from fieldscreen.referral.contents import ReferralContents
from fieldscreen.referral.informants import Informant, Part, Share
from fieldscreen.referral.marking import letters_of

_BEGINNING = 90
"""Characters of somebody's words that are enough to find them in the document."""


def mark_words(marks: tuple[InformantMark, ...], speaker: Speaker) -> str:
    """Return how a document calls one informant, or those of whom one is meant."""
    key = "mark_translator" if all(one.only_translated for one in marks) else "mark"
    return speaker.say(f"informants.{key}", letter=letters_of(marks))


def has_sheet(informants: tuple[Informant, ...], contents: ReferralContents) -> bool:
    """Tell whether a sheet leaves: nobody is named twice to one office."""
    return contents.informing.leaves and bool(_named_here(informants, contents))


def sheet(informants: tuple[Informant, ...], contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield why it can be taken off and who may read it, then who each mark stands for."""
    say = speaker.say
    texts = tuple(Text(say(f"informants.{key}")) for key in ("why", "who", "detach"))
    yield Notice(Tone.CAUTION, say("informants.notice"), texts)
    yield Paragraph(Text(say("informants.lead"), Manner.SMALL))
    headers = tuple(say(f"informants.{column}") for column in ("column_mark", "column_given", "column_told"))
    rows = tuple(
        (
            Text(mark_words((one.mark,), speaker), Manner.STRONG),
            Text("\n".join(_given(one, contents, speaker))),
            Text("\n".join(_told(one, speaker)), Manner.SMALL),
        )
        for one in informants
    )
    yield Table(headers, rows, widths=(18, 38, 44))


def informants_record(
    informants: tuple[Informant, ...], contents: ReferralContents, speaker: Speaker
) -> list[dict[str, Any]]:
    """Return the one part of the machine-readable copy that names those who informed."""
    if not has_sheet(informants, contents):
        return []
    return [
        {
            "letter": one.mark.letter,
            "mark": mark_words((one.mark,), speaker),
            "name": one.mark.given,
            "persons": [_person(person) for person in one.persons],
            "shares": [_place_of(share) for share in one.shares],
        }
        for one in _named_here(informants, contents)
    ]


def _named_here(informants: tuple[Informant, ...], contents: ReferralContents) -> tuple[Informant, ...]:
    return tuple(one for one in informants if one.mark.letter not in contents.informing.named_before)


def _person(person: Any) -> dict[str, Any]:
    kept = encode(person)
    return {key: value for key, value in kept.items() if key not in {"identifier", "beside"}}


def _place_of(share: Share) -> dict[str, Any]:
    """Return where in the record something of an informant stands."""
    if share.fact is not None:
        return {"part": share.part.value, "question": share.fact.question}
    return {"part": share.part.value, "statement": share.place}


def _given(one: Informant, contents: ReferralContents, speaker: Speaker) -> Iterator[str]:
    if one.mark.letter in contents.informing.named_before:
        yield speaker.say("informants.named_before")
        return
    yield one.mark.given
    for person in one.persons:
        yield person.display_name
        for key, words in person_rows(person, contents, speaker):
            if words:
                yield labelled(speaker.say(key), words, speaker.language)


def _told(one: Informant, speaker: Speaker) -> Iterator[str]:
    for share in one.shares:
        yield _share(share, speaker)
    if not one.shares:
        yield speaker.say("informants.in_text")


def _share(share: Share, speaker: Speaker) -> str:
    say, said, line = speaker.say, share.statement, share.fact
    if said is None:
        question = line.question if line else ""
        recorded = speaker.short_day(line.recorded.isoformat()) if line else ""
        return say("informants.named", question=question, date=recorded)
    when = speaker.uncertain(said.happened) if said.happened else say("words.undated")
    label = say("words.label", who=speaker.source(said.source), when=when)
    if share.part is Part.TRANSLATED:
        label = say("informants.translated", label=label)
    words = (said.translation or said.text).strip()
    begun = words if len(words) <= _BEGINNING else f"{words[:_BEGINNING].rsplit(' ', 1)[0]}…"
    recorded = labelled(say("words.recorded"), speaker.moment(said.recorded_at), speaker.language)
    return f"{label}\n{say('words.open')}{begun}{say('words.close')}\n{recorded}"
