"""Page one: letterhead, what this is, and the whole matter in brief.

A reader who sees only this page must find who, what, where, how urgent, and what is asked.
"""

from __future__ import annotations

from collections.abc import Iterator

from fieldscreen.domain.people import Person
from fieldscreen.domain.referrals import ParentsInformed, Urgency
from fieldscreen.domain.statements import Source
from fieldscreen.referral.blocks import (
    Block,
    Heading,
    KeyValues,
    LetterHead,
    Manner,
    Notice,
    Paragraph,
    Text,
    Tone,
)
from fieldscreen.referral.composing.speaker import Speaker
from fieldscreen.referral.contents import ReferralContents

_BRIEF = 420
"""Characters of the worker's own words that fit the summary; the rest stands in its section."""

_INDICATORS = 5
"""Indicators named in the summary; the annex has them all."""


def front_page(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield the blocks of page one."""
    say, worker, office = speaker.say, contents.worker, contents.recipient
    yield LetterHead(
        sender=_lines(
            worker.organisation,
            *worker.address.splitlines(),
            worker.name,
            worker.function,
            worker.phone,
            worker.email,
        ),
        recipient=_lines(office.name, *office.address.splitlines(), office.email, office.phone),
    )
    yield Paragraph(Text(say("document.dated", date=speaker.moment(contents.written_at)), Manner.SMALL))
    yield Heading(say("document.heading"), 1)
    reference = {"code": contents.case_code, "number": contents.number}
    yield Paragraph(Text(say("document.subheading", **reference), Manner.LEAD))
    if contents.is_synthetic:
        text = Text(say("document.fictitious"))
        yield Notice(Tone.CAUTION, say("document.fictitious_title"), (text,))
    if contents.urgency is Urgency.IMMEDIATE:
        yield Notice(Tone.URGENT, say("urgency.notice"), (Text(say("urgency.immediate"), Manner.STRONG),))
    yield Heading(say("summary.title"))
    yield KeyValues(tuple(_summary(contents, speaker)), is_summary=True)
    yield Notice(Tone.NEUTRAL, say("limits.title"), (Text(say("limits.tool"), Manner.SMALL),))


def age_words(person: Person, contents: ReferralContents, speaker: Speaker) -> str:
    """Say the age on the day of writing, with its doubt."""
    day = speaker.local_day(contents.written_at)
    status = speaker.say(f"age.{person.age_status_on(day)}")
    if person.born is None:
        return status
    low, high = person.born.age_on(day)
    if low == high:
        return f"{speaker.say('person.years', age=low)}, {status}"
    return f"{speaker.say('person.years_range', low=low, high=high)}, {status}"


def _summary(contents: ReferralContents, speaker: Speaker) -> Iterator[tuple[str, tuple[Text, ...]]]:
    say, place = speaker.say, contents.place
    child = contents.child
    name = child.display_name or say("summary.unnamed")
    yield say("summary.who"), (Text(name, Manner.STRONG), Text(age_words(child, contents, speaker)))
    yield say("summary.what"), tuple(_what(contents, speaker))
    where = [part for part in (place.site, place.commune, place.found) if part.strip()]
    yield say("summary.where"), tuple(map(Text, where)) or (speaker.value(""),)
    yield say("summary.urgency"), (Text(say(f"urgency.{contents.urgency}"), Manner.STRONG),)
    yield say("summary.parents"), (Text(say(f"parents.{contents.parents.status}")),)
    asked = "asked_at_once" if contents.urgency is Urgency.IMMEDIATE else "asked_short"
    texts = [Text(say(f"requests.{asked}"))]
    if contents.parents.status is not ParentsInformed.YES:
        texts.append(Text(say("summary.call_first"), Manner.STRONG))
    yield say("summary.asked"), tuple(texts)


def _what(contents: ReferralContents, speaker: Speaker) -> Iterator[Text]:
    say = speaker.say
    reason = contents.urgency_reason.strip()
    if len(reason) > _BRIEF:
        cut = reason[:_BRIEF].rsplit(" ", 1)[0]
        title = next(part.titles for part in speaker.template.sections if part.identifier == "urgency")
        yield Text(cut + say("summary.continued", title=speaker.template.choose(title, speaker.language)))
    elif reason:
        yield Text(reason)
    # Several packs read the same answers: adding their indicators up would make a few answers look like many.
    found = [
        [line.label for dimension in explanation.dimensions for line in dimension.present]
        for explanation in contents.assessments
    ]
    longest: list[str] = max(found, key=len, default=[])
    labels = list(dict.fromkeys(longest))
    if labels:
        named, more = " ; ".join(labels[:_INDICATORS]), len(labels) - _INDICATORS
        key = "summary.indicators_more" if more > 0 else "summary.indicators"
        yield Text(say(key, indicators=named, **({"more": more} if more > 0 else {})))
    sources = [line.source for line in contents.facts] + [item.source for item in contents.statements]
    said = sum(source.is_reported_speech for source in sources)
    seen = sum(source in {Source.SEEN, Source.DOCUMENT} for source in sources)
    counts = say("summary.counts", observed=seen, said=said, unknown=len(contents.unknowns))
    yield Text(counts, Manner.SMALL)


def _lines(*parts: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in parts if part.strip())
