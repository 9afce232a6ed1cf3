"""What the person concerned, or the parents of a child, said to the referral."""

from __future__ import annotations

from collections.abc import Iterator

from fieldscreen.referral.blocks import Block, KeyValues, Manner, Paragraph, Text
from fieldscreen.referral.composing.closing import parents
from fieldscreen.referral.composing.speaker import Speaker
from fieldscreen.referral.contents import ReferralContents


def agreement(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield an adult's own agreement; of a child, that none is asked for and what the parents know."""
    say = speaker.say
    if not contents.is_of_an_adult:
        yield Paragraph(Text(say("agreement.minor")))
        yield from parents(contents, speaker)
        return
    said = contents.agreement
    yield KeyValues(
        (
            (say("agreement.status"), (Text(say(f"agreement.{said.status}"), Manner.STRONG),)),
            (say("agreement.details"), (speaker.value(said.details),)),
        )
    )
