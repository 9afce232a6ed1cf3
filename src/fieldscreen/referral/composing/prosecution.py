"""What only a report to the prosecutor has: the calls to the duty magistrate, and the copy it requires."""

from __future__ import annotations

from collections.abc import Iterator

from fieldscreen.domain.danger import Called
from fieldscreen.referral.blocks import Block, Heading, KeyValues, Manner, Paragraph, Text
from fieldscreen.referral.composing.closing import calls_table, mark_words
from fieldscreen.referral.composing.held import remark, remark_or
from fieldscreen.referral.composing.speaker import Speaker
from fieldscreen.referral.contents import HeldPart, ReferralContents

_COPY_ARTICLE = "L226-4 II"


def calls(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield the calls to the duty prosecutor, then the other calls."""
    say = speaker.say
    yield Paragraph(Text(say("calls.lead"), Manner.SMALL))
    if contents.calls:
        yield Paragraph(Text(say("calls.whole_case"), Manner.SMALL))
    to_prosecutor = [call for call in contents.calls if call.called is Called.PROSECUTOR]
    others = [call for call in contents.calls if call.called is not Called.PROSECUTOR]
    yield Heading(say("calls.prosecutor"), 3)
    if to_prosecutor:
        yield calls_table(to_prosecutor, speaker)
    else:
        yield from remark_or(HeldPart.CALLS, "calls.none_prosecutor", contents, speaker)
    if others:
        yield Heading(say("calls.others"), 3)
        yield calls_table(others, speaker)
    if to_prosecutor:
        yield from remark(HeldPart.CALLS, contents, speaker)


def copies(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield who gets a copy, and how sure the text is that asks for it."""
    say, choose = speaker.say, speaker.template.choose
    yield Paragraph(Text(say("copies.lead")))
    office = contents.copy_to
    to = "\n".join(filter(None, (office.name, office.address, office.email, office.phone))) if office else ""
    rows: list[tuple[str, tuple[Text, ...]]] = [
        (say("copies.to"), (Text(to) if to else Text(say("copies.none"), Manner.MUTED),))
    ]
    for article in speaker.template.articles:
        if article.identifier == _COPY_ARTICLE:
            name = Text(choose(article.names, speaker.language))
            summary = Text(choose(article.summaries, speaker.language), Manner.SMALL)
            rows.append(
                (say("copies.article"), (name, summary, Text(mark_words(article, speaker), Manner.MUTED)))
            )
    yield KeyValues(tuple(rows))
