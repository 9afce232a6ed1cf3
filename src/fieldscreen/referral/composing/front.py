"""Page one: letterhead, what this is, and the whole matter in brief.

A reader who sees only this page must find who, what, where, how urgent, and what is asked.
"""

from __future__ import annotations

from collections.abc import Iterator

from fieldscreen.domain.danger import Called
from fieldscreen.domain.people import Person
from fieldscreen.domain.referrals import ReferralKind, Urgency
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
    labelled,
)
from fieldscreen.referral.composing.closing import calls_first
from fieldscreen.referral.composing.held import summary
from fieldscreen.referral.composing.speaker import Speaker
from fieldscreen.referral.contents import EarlierReferral, HeldPart, ReferralContents
from fieldscreen.screening.explanation import Explanation

_BRIEF = 420
"""Characters of the worker's own words that fit the summary; the rest stands in its section."""

_NO_AGREEMENT = frozenset({ReferralKind.INFORMATION_PREOCCUPANTE, ReferralKind.SIGNALEMENT})
"""Documents about a child, which ask for nobody's agreement."""

_INDICATORS = 5
"""Indicators named in the summary; the annex has them all."""


def front_page(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield the blocks of page one."""
    say, worker, office = speaker.say, contents.worker, contents.recipient
    logos = (speaker.template.logo, speaker.template.office_logo)
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
        logos=tuple((logo, speaker.picture(logo)) for logo in logos),
    )
    dated = say("document.dated", date=speaker.moment(contents.written_at))
    if contents.acknowledgement:
        dated = f"{dated} – {say('summary.acknowledge', slip=contents.acknowledgement)}"
    yield Paragraph(Text(dated, Manner.SMALL))
    yield Heading(say("document.heading"), 1)
    reference = {"code": contents.case_code, "number": contents.number}
    yield Paragraph(Text(say("document.subheading", **reference), Manner.LEAD))
    if contents.is_synthetic:
        text = Text(say("document.fictitious"))
        yield Notice(Tone.CAUTION, say("document.fictitious_title"), (text,))
    if contents.urgency is Urgency.IMMEDIATE:
        yield Notice(Tone.URGENT, f"{say('urgency.notice')} – {say('urgency.immediate')}", ())
    yield Heading(say("summary.title"))
    yield KeyValues(tuple(_summary(contents, speaker)), is_summary=True)
    named = _named(contents)
    published = named.published_limits if named and _present(named) else ()
    told = (*published, say("limits.tool"))
    limits: tuple[Text, ...] = tuple(Text(words, Manner.SMALL) for words in told)
    if not speaker.template.is_official:
        limits = (Text(say("document.unofficial"), Manner.STRONG), *limits)
    yield Notice(Tone.NEUTRAL, say("limits.title"), limits)


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
    if contents.completes is not None:
        yield say("summary.completes"), tuple(_completed(contents, contents.completes, speaker))
    yield say("summary.who"), (Text(name, Manner.STRONG), Text(age_words(child, contents, speaker)))
    yield say("summary.what"), tuple(_what(contents, speaker))
    address = place.address.replace("\n", ", ")
    where = [part for part in (place.site, address, place.commune, place.found) if part.strip()]
    yield say("summary.where"), (speaker.value(" – ".join(where)),)
    yield say("summary.urgency"), (Text(say(f"urgency.{contents.urgency}"), Manner.STRONG),)
    if contents.kind is ReferralKind.SIGNALEMENT:
        yield say("summary.called"), (_called(contents, speaker),)
    if contents.is_of_an_adult and contents.kind not in _NO_AGREEMENT:
        yield say("summary.agreement"), (Text(say(f"agreement.{contents.agreement.status}")),)
    else:
        yield say("summary.parents"), (Text(say(f"parents.{contents.parents.status}")),)
    asked = "asked_at_once" if contents.urgency is Urgency.IMMEDIATE else "asked_short"
    texts = [Text(say(f"requests.{asked}"))]
    if calls_first(contents):
        worker = contents.worker
        contact = worker.phone.strip() or worker.email.strip() or worker.organisation
        texts.append(Text(say("summary.call_first", name=worker.name, contact=contact), Manner.STRONG))
    yield say("summary.asked"), tuple(texts)
    yield from summary(contents, speaker)
    if contents.kind is ReferralKind.SIGNALEMENT:
        office = contents.copy_to.name if contents.copy_to else ""
        yield say("summary.copy"), (Text(office or say("summary.no_copy")),)


def _called(contents: ReferralContents, speaker: Speaker) -> Text:
    """Say when the duty prosecutor was last called, or that no call was noted; calls may be held back."""
    calls = [call for call in contents.calls if call.called is Called.PROSECUTOR]
    if not calls:
        is_held = HeldPart.CALLS in contents.held.parts
        return Text(speaker.say("held.here" if is_held else "summary.not_called"), Manner.STRONG)
    return Text(speaker.moment(calls[-1].called_at))


def _completed(contents: ReferralContents, one: EarlierReferral, speaker: Speaker) -> Iterator[Text]:
    say, since = speaker.say, contents.since
    about = f"{say('earlier.number')} {one.number} – {say(f'earlier.{one.kind}')} – {one.code}"
    yield Text(about, Manner.STRONG)
    yield Text(labelled(say("earlier.signed"), speaker.moment(one.signed_at), speaker.language))
    new = say(
        "summary.new",
        facts=len(contents.facts) + len(contents.school),
        changed=len(since.changed),
        withdrawn=len(since.withdrawn) + len(since.withdrawn_words),
        words=len(contents.statements),
    )
    yield Text(new)


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
    labels = list(dict.fromkeys(_present(_named(contents))))
    if labels:
        named, more = " ; ".join(labels[:_INDICATORS]), len(labels) - _INDICATORS
        key = "summary.indicators_more" if more > 0 else "summary.indicators"
        yield Text(say(key, indicators=named, **({"more": more} if more > 0 else {})))
    sources = [line.source for line in contents.facts] + [item.source for item in contents.statements]
    said = sum(source.is_reported_speech for source in sources)
    seen = sum(source in {Source.SEEN, Source.DOCUMENT} for source in sources)
    if contents.completes is None:
        counts = say("summary.counts", observed=seen, said=said, unknown=len(contents.unknowns))
        yield Text(counts, Manner.SMALL)


def _named(contents: ReferralContents) -> Explanation | None:
    """Return the pack whose indicators page one names: the fullest, a short screen last."""
    return max(
        contents.assessments,
        key=lambda one: (bool(_present(one)), not one.published_limits, len(_present(one))),
        default=None,
    )


def _present(explanation: Explanation | None) -> list[str]:
    told = explanation.dimensions if explanation else ()
    return [line.label for dimension in told for line in dimension.present]


def _lines(*parts: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in parts if part.strip())
