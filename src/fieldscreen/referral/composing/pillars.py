"""What only the model for the national mechanism has: its stages, and the pillars after identification.

Stages as the CNCDH asked for in 2020; pillars of the NRM Handbook (OSCE/ODIHR, second edition, 2022).
"""

from __future__ import annotations

from collections.abc import Iterator

from fieldscreen.referral.blocks import Block, Heading, Manner, Paragraph, Table, Text
from fieldscreen.referral.composing.account import facts_table
from fieldscreen.referral.composing.closing import calls_table
from fieldscreen.referral.composing.held import remark, remark_or
from fieldscreen.referral.composing.speaker import Speaker
from fieldscreen.referral.contents import HeldPart, ReferralContents

_STAGES = ("preliminary", "formal", "support")


def stages(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield the three stages and where this document stands, then what was asked for as protection."""
    say = speaker.say
    yield Paragraph(Text(say("stages.lead"), Manner.SMALL))
    rows = tuple((Text(say(f"stages.{one}")), Text(say(f"stages.{one}_state"))) for one in _STAGES)
    yield Table((say("stages.stage"), say("stages.state")), rows, widths=(34, 66))
    yield from _needs(HeldPart.PROTECTION, contents, speaker)


def support(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield what help and care the person needs."""
    yield Paragraph(Text(speaker.say("pillars.support_lead"), Manner.SMALL))
    yield from _needs(HeldPart.SUPPORT, contents, speaker)


def inclusion(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield what the person needs to live in safety afterwards."""
    yield Paragraph(Text(speaker.say("pillars.inclusion_lead"), Manner.SMALL))
    yield from _needs(HeldPart.INCLUSION, contents, speaker)


def justice(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield what the person asks of justice, the calls to authorities, and what help never depends on."""
    say = speaker.say
    yield Paragraph(Text(say("pillars.justice_lead"), Manner.SMALL))
    yield from _needs(HeldPart.JUSTICE, contents, speaker)
    if contents.calls:
        yield Heading(say("pillars.done"), 3)
        yield calls_table(contents.calls, speaker)
    yield from remark(HeldPart.CALLS, contents, speaker)
    yield Paragraph(Text(say("pillars.rights"), Manner.SMALL))


def _needs(part: HeldPart, contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    yield Heading(speaker.say("pillars.asked"), 3)
    lines = getattr(contents.needs, part.value)
    if lines:
        yield facts_table(lines, speaker)
        yield from remark(part, contents, speaker)
    else:
        yield from remark_or(part, "pillars.none", contents, speaker)
