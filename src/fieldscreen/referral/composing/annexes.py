"""The annexes after the reasons: legal texts, and how to check the file."""

from __future__ import annotations

from collections.abc import Iterator

from fieldscreen.domain.journal import grouped_head
from fieldscreen.referral.blocks import (
    Block,
    Bullets,
    Heading,
    KeyValues,
    Manner,
    Paragraph,
    QrCode,
    Table,
    Text,
)
from fieldscreen.referral.composing.closing import mark_words
from fieldscreen.referral.composing.speaker import Speaker
from fieldscreen.referral.contents import ReferralContents
from fieldscreen.referral.fingerprints import fingerprint_words, grouped_fingerprint
from fieldscreen.referral.template import Adapted


def legal(_contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield the legal texts with their marks."""
    say, choose = speaker.say, speaker.template.choose
    yield Paragraph(Text(say("legal.lead"), Manner.SMALL))
    headers = (say("legal.article"), say("legal.summary"), say("legal.mark"))
    rows = tuple(
        (
            Text(choose(article.names, speaker.language)),
            Text(choose(article.summaries, speaker.language)),
            Text(mark_words(article, speaker), Manner.SMALL),
        )
        for article in speaker.template.articles
    )
    yield Table(headers, rows, widths=(24, 50, 26))


def checking(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield how to check the file, with the signer's fingerprint when it is known."""
    say = speaker.say
    yield Paragraph(Text(say("checking.lead")))
    steps = ("step_call", "step_reader", "step_program", "step_record")
    yield Bullets(tuple(Text(say(f"checking.{step}")) for step in steps))
    phrase = say("checking.phrase", code=contents.case_code, number=contents.number)
    rows = [(say("checking.phone"), (Text(phrase),))]
    digest = contents.signer_fingerprint
    if digest:
        rows.append(
            (say("checking.fingerprint"), (Text(_in_two_lines(grouped_fingerprint(digest)), Manner.STRONG),))
        )
        rows.append((say("checking.words"), (Text(fingerprint_words(digest, speaker.language)),)))
    else:
        rows.append((say("checking.fingerprint"), (Text(say("checking.fingerprint_later")),)))
    yield KeyValues(tuple(rows))
    if digest:
        yield Paragraph(Text(say("checking.qr"), Manner.SMALL))
        yield QrCode(grouped_fingerprint(digest), say("checking.qr_shows"))
    yield Heading(say("checking.references"), 3)
    form = contents.questionnaire
    packs = ", ".join(explanation.pack_reference for explanation in contents.assessments)
    references = [
        ("checking.template", f"{speaker.template.reference} ({speaker.template.dated.isoformat()})"),
        *(("checking.adapted", _adapted(one, speaker)) for one in speaker.template.adapted),
        ("checking.questionnaire", f"{form.identifier}, {form.version}"),
        ("checking.form_digest", form.form_digest),
        ("checking.packs", packs or "–"),
    ]
    technical = [(say(key), (Text(words, Manner.SMALL),)) for key, words in references]
    printed = {"sequence": contents.journal_sequence, "head": grouped_head(contents.journal_head)}
    head = (Text(say("checking.journal_head", **printed)), Text(say("checking.journal_help"), Manner.SMALL))
    yield KeyValues((*technical, (say("checking.journal"), head)))


def _adapted(one: Adapted, speaker: Speaker) -> str:
    name = speaker.template.choose(one.names, speaker.language)
    dated = speaker.short_day(one.dated.isoformat())
    return speaker.say("checking.adapted_by", name=name, reference=one.reference, date=dated)


def _in_two_lines(groups: str) -> str:
    words = groups.split(" ")
    half = len(words) // 2
    return f"{' '.join(words[:half])}\n{' '.join(words[half:])}"
