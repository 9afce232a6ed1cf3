"""The annex of photographs: each with its caption, where it comes from, and how it can be recognised."""

from __future__ import annotations

from collections.abc import Iterator

from fieldscreen.referral.blocks import Block, Manner, Notice, Photograph, Text, Tone
from fieldscreen.referral.composing.speaker import Speaker
from fieldscreen.referral.contents import PhotographLine, ReferralContents
from fieldscreen.referral.fingerprints import grouped_digest


def photographs(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield the photographs that were chosen, in order."""
    say = speaker.say
    texts = (Text(say("photographs.lead")), Text(say("photographs.removed")), Text(say("photographs.copies")))
    yield Notice(Tone.NEUTRAL, "", texts)
    for number, one in enumerate(contents.photographs, start=1):
        yield _photograph(number, one, contents.worker.name, speaker)


def _photograph(number: int, one: PhotographLine, worker: str, speaker: Speaker) -> Photograph:
    say, caption = speaker.say, one.caption.strip()
    if caption:
        title = say("photographs.caption", number=number, words=caption)
        shows = say("photographs.shows", number=number, words=caption)
    else:
        title = say("photographs.uncaptioned", number=number)
        shows = say("photographs.shows_unsaid", number=number, question=one.question)
    asked = say("photographs.asked", question=one.question)
    if one.section:
        asked = say("photographs.asked_in", question=one.question, section=one.section)
    added = say("photographs.added", moment=speaker.moment(one.added_at), worker=worker)
    return Photograph(
        one.picture,
        shows,
        Text(title, Manner.STRONG),
        (Text(asked, Manner.SMALL), Text(added, Manner.SMALL)),
        (
            (say("photographs.pixels"), say("photographs.size", width=one.width, height=one.height)),
            (say("photographs.original"), grouped_digest(one.original_sha256)),
            (say("photographs.kept"), grouped_digest(one.kept_sha256)),
            (say("photographs.printed"), grouped_digest(one.printed_sha256)),
        ),
    )
