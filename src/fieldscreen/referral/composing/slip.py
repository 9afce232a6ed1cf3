"""The slip an office sends back: a short code that is read out over the telephone without a mistake."""

from __future__ import annotations

import string
from collections.abc import Iterator

from fieldscreen.referral.blocks import AskedQuestion, Block, KeyValues, Manner, Paragraph, Text
from fieldscreen.referral.composing.speaker import Speaker
from fieldscreen.referral.contents import ReferralContents

_TO_FILL = ("received", "by", "office", "file_number", "follow")


def slip(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield the code, how it is said, and what the office fills in."""
    say, worker = speaker.say, contents.worker
    yield Paragraph(Text(say("slip.lead")))
    printed = say("slip.printed", code=contents.case_code, number=contents.number)
    back = "\n".join(filter(None, (worker.organisation, worker.name, worker.email, worker.phone)))
    yield KeyValues(
        (
            (say("slip.code"), (Text(contents.acknowledgement, Manner.LEAD),)),
            (
                say("slip.spoken"),
                (Text(_spelt(contents.acknowledgement, speaker)), Text(say("slip.check"), Manner.SMALL)),
            ),
            (say("slip.reference"), (Text(printed),)),
            (say("slip.return_to"), (Text(back),)),
        )
    )
    for number, asked in enumerate(_TO_FILL, start=1):
        yield AskedQuestion(str(number), "", (Text(say(f"slip.{asked}")),), lines=1)


def _spelt(code: str, speaker: Speaker) -> str:
    words = dict(zip(string.ascii_uppercase, speaker.say("slip.spelling").split(), strict=True))
    said = (
        speaker.say("slip.spelt", sign=sign, word=words[sign]) if sign in words else sign
        for sign in code
        if sign.isalnum()
    )
    return ", ".join(said)
