"""The end of the letter: what was done, the parents, urgency, requests, limits, signature."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from fieldscreen.domain.danger import CallMade
from fieldscreen.domain.referrals import ParentsInformed, Urgency
from fieldscreen.referral.blocks import (
    Block,
    Bullets,
    Heading,
    KeyValues,
    Manner,
    Notice,
    Paragraph,
    SignatureBoxes,
    Table,
    Text,
    Tone,
)
from fieldscreen.referral.composing.held import remark
from fieldscreen.referral.composing.speaker import Speaker
from fieldscreen.referral.contents import HeldPart, ReferralContents
from fieldscreen.referral.fields import MANAGER_FIELD, WORKER_FIELD
from fieldscreen.referral.template import Article, Mark

_PARENTS_ARTICLE = "L226-2-1"
_PLACES_OF_CALLS = frozenset({"calls", "justice"})
"""Sections that print the calls in documents that have one of them."""


def actions(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield what was already done: in the worker's words, then each call with what was said to do."""
    if contents.actions_taken.strip():
        yield Paragraph(Text(contents.actions_taken))
    elif not contents.calls and HeldPart.CALLS not in contents.held.parts:
        yield Paragraph(Text(speaker.say("document.none_given"), Manner.MUTED))
    has_its_own_place = any(part.identifier in _PLACES_OF_CALLS for part in speaker.template.sections)
    if has_its_own_place:
        return
    if contents.calls:
        yield Heading(speaker.say("calls.heading"), 3)
        yield Paragraph(Text(speaker.say("calls.whole_case"), Manner.SMALL))
        yield calls_table(contents.calls, speaker)
    yield from remark(HeldPart.CALLS, contents, speaker)


def calls_table(calls: Iterable[CallMade], speaker: Speaker) -> Table:
    """Build the table of calls: when, who was called, what was said to do."""
    headers = tuple(speaker.say(f"calls.{column}") for column in ("when", "whom", "said"))
    return Table(headers, tuple(_call(call, speaker) for call in calls), widths=(26, 30, 44))


def _call(call: CallMade, speaker: Speaker) -> tuple[Text, ...]:
    office = speaker.say(f"calls.called_{call.called}")
    whom = speaker.say("calls.named", office=office, name=call.whom) if call.whom else office
    said = Text(call.said) if call.said else Text(speaker.say("calls.nothing_said"), Manner.MUTED)
    return Text(speaker.moment(call.called_at)), Text(whom), said


def parents(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield whether, when and how the parents were told, or the typed reason, with the article."""
    say, said = speaker.say, contents.parents
    rows: list[tuple[str, tuple[Text, ...]]] = [
        (say("parents.status"), (Text(say(f"parents.{said.status}"), Manner.STRONG),)),
        (
            say("parents.how" if said.status is ParentsInformed.YES else "parents.why"),
            (speaker.value(said.details),),
        ),
    ]
    article = next((a for a in speaker.template.articles if a.identifier == _PARENTS_ARTICLE), None)
    if article is not None:
        choose = speaker.template.choose
        name = Text(choose(article.names, speaker.language))
        summary = Text(choose(article.summaries, speaker.language), Manner.SMALL)
        rows.append(
            (say("parents.article"), (name, summary, Text(mark_words(article, speaker), Manner.MUTED)))
        )
    yield KeyValues(tuple(rows))


def mark_words(article: Article, speaker: Speaker) -> str:
    """Say how sure an article is, and since when."""
    key = "legal.verified" if article.mark is Mark.VERIFIED else "legal.to_check"
    return speaker.say(key, date=speaker.day(article.checked), source=article.source)


def urgency(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield how urgent it is and why."""
    say = speaker.say
    yield KeyValues(
        (
            (say("urgency.level"), (Text(say(f"urgency.{contents.urgency}"), Manner.STRONG),)),
            (say("urgency.reason"), (speaker.value(contents.urgency_reason),)),
        )
    )


def requests(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield what is asked of the recipient."""
    say = speaker.say
    reference = {
        "code": contents.case_code,
        "number": contents.number,
        "slip": contents.acknowledgement,
    }
    items = [say("requests.acknowledge", **reference)]
    if contents.urgency is Urgency.IMMEDIATE:
        items.insert(0, say("requests.at_once"))
    items.append(say("requests.evaluate"))
    if calls_first(contents):
        items.append(say("requests.call"))
    items.append(say("requests.follow_up"))
    yield Paragraph(Text(say("requests.lead")))
    yield Bullets(tuple(map(Text, items)))


def calls_first(contents: ReferralContents) -> bool:
    """Tell whether the office is asked to call before it meets anybody.

    Always for an adult, whose safe contact only the worker knows; for a child unless the parents were told.
    """
    return contents.is_of_an_adult or contents.parents.status is not ParentsInformed.YES


def signature(_contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield the limits and the two places to sign."""
    say = speaker.say
    texts = tuple(Text(say(f"limits.{key}")) for key in ("tool", "read", "clock"))
    yield Notice(Tone.NEUTRAL, say("limits.title"), texts)
    yield SignatureBoxes(
        (
            (WORKER_FIELD, say("signature.worker"), say("signature.worker_help")),
            (MANAGER_FIELD, say("signature.manager"), say("signature.manager_help")),
        )
    )
