"""Saying that something was held back from this recipient, for which kind of reason, and never what.

A part something is missing from says so itself: *nobody is known* would be untrue there.
"""

from __future__ import annotations

from collections.abc import Iterator

from fieldscreen.referral.blocks import Block, Manner, Notice, Paragraph, Text, Tone
from fieldscreen.referral.composing.speaker import Speaker
from fieldscreen.referral.contents import HeldPart, ReferralContents


def remark(part: HeldPart, contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield that something is missing from this part; nothing where nothing is."""
    if part in contents.held.parts:
        yield Paragraph(Text(speaker.say("held.here"), Manner.MUTED), is_finding=True)


def remark_or(part: HeldPart, none: str, contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield, for a part with nothing left to print, that something is missing; else the sentence *none*."""
    if part in contents.held.parts:
        yield from remark(part, contents, speaker)
    else:
        yield Paragraph(Text(speaker.say(none), Manner.MUTED))


def summary(contents: ReferralContents, speaker: Speaker) -> Iterator[tuple[str, tuple[Text, ...]]]:
    """Yield the line of page one."""
    if contents.held.count:
        title = next(part.titles for part in speaker.template.sections if part.identifier == "unknown")
        told_under = speaker.template.choose(title, speaker.language)
        words = speaker.say("held.summary", count=contents.held.count, title=told_under)
        yield speaker.say("held.label"), (Text(words, Manner.STRONG),)


def told(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield how much was held back, by kind of reason; for a complement also what is told only now."""
    say, held = speaker.say, contents.held
    texts = [Text(say("held.lead"))] if held.count else []
    texts += [Text(say(f"held.{one.ground}", count=one.count)) for one in held.grounds]
    if held.told_now:
        texts.append(Text(say("held.told_now", count=held.told_now)))
    if texts:
        yield Notice(Tone.CAUTION, say("held.title"), tuple(texts))


def on_indicators(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield, at the head of the reasons, what they were read without."""
    if HeldPart.INDICATORS in contents.held.parts:
        yield Paragraph(Text(speaker.say("held.indicators")))
    elif contents.held.is_read_without:
        yield Paragraph(Text(speaker.say("held.read_without"), Manner.STRONG))
