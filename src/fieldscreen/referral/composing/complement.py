"""What only a complement has: which document it completes, and what no longer stands as that one said."""

from __future__ import annotations

from collections.abc import Iterator

from fieldscreen.referral.blocks import Block, Bullets, Heading, Manner, Paragraph, Table, Text, labelled
from fieldscreen.referral.composing.account import answer_text, facts_table, provenance
from fieldscreen.referral.composing.speaker import Speaker
from fieldscreen.referral.contents import ReferralContents
from fieldscreen.referral.fingerprints import grouped_fingerprint


def earlier(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield the earlier document, so that an office finds it in its files."""
    say, one = speaker.say, contents.completes
    yield Paragraph(Text(say("earlier.lead")))
    if one is not None:
        yield speaker.key_values(
            (
                ("earlier.number", str(one.number)),
                ("earlier.kind", say(f"earlier.{one.kind}")),
                ("earlier.signed", speaker.moment(one.signed_at)),
                ("earlier.recipient", one.recipient_name),
                ("earlier.code", one.code),
                ("earlier.digest", grouped_fingerprint(one.sha256)),
            )
        )
        yield Paragraph(Text(say("earlier.digest_note", size=one.size), Manner.SMALL))
    yield Paragraph(Text(say("earlier.not_repeated"), Manner.SMALL))


def changed(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield the answers that became others, with what they were, and what stands no more."""
    say, since = speaker.say, contents.since
    if not (since.changed or since.withdrawn or since.withdrawn_words):
        yield Paragraph(Text(say("changed.none"), Manner.MUTED))
        return
    yield Paragraph(Text(say("changed.lead"), Manner.SMALL))
    if since.changed:
        yield Table(
            (say("facts.question"), say("changed.before"), say("changed.now"), say("facts.source")),
            tuple(
                (
                    Text(one.now.question),
                    answer_text(one.before, speaker),
                    answer_text(one.now, speaker),
                    Text("\n".join(provenance(one.now, speaker)), Manner.SMALL),
                )
                for one in since.changed
            ),
            widths=(32, 25, 25, 18),
        )
    if since.withdrawn:
        yield Heading(say("changed.withdrawn"), 3)
        yield facts_table(since.withdrawn, speaker)
    if since.withdrawn_words:
        yield Heading(say("changed.withdrawn_words"), 3)
        yield Bullets(
            tuple(
                Text(
                    labelled(
                        speaker.source(one.source),
                        f"{say('words.open')}{one.text}{say('words.close')}",
                        speaker.language,
                    )
                )
                for one in since.withdrawn_words
            )
        )
