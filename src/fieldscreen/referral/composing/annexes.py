"""The annexes: indicators with their reasons, legal texts, how to check the file.

Assessments arrive in words and are printed exactly as the screen shows them.
"""

from __future__ import annotations

from collections.abc import Iterator

from fieldscreen.domain.journal import grouped_head
from fieldscreen.referral.blocks import Block, Bullets, Heading, KeyValues, Manner, Paragraph, Table, Text
from fieldscreen.referral.composing.closing import mark_words
from fieldscreen.referral.composing.speaker import Speaker
from fieldscreen.referral.contents import ReferralContents
from fieldscreen.referral.fingerprints import fingerprint_words, grouped_fingerprint
from fieldscreen.screening.explaining import DimensionLine, EvidenceLine, Explanation, IndicatorLine


def indicators(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    """Yield the worker's own judgements, then every assessment with its reasons."""
    yield from _judgements(contents, speaker)
    if not contents.assessments:
        yield Paragraph(Text(speaker.say("annex.none"), Manner.MUTED))
        return
    yield Paragraph(Text(speaker.say("annex.lead"), Manner.SMALL))
    told: set[str] = set()
    for explanation in contents.assessments:
        yield from _explanation(explanation, speaker, told)


def _explanation(explanation: Explanation, speaker: Speaker, told: set[str]) -> Iterator[Block]:
    """Yield one reading; a sentence every pack shares is in *told* once it has been printed."""
    say = speaker.say
    yield Heading(" – ".join(filter(None, (explanation.title, explanation.headline))), 3)
    rows = [
        (say("annex.alarms"), "\n".join(explanation.alarms)),
        (say("annex.advice"), explanation.advice),
        (say("annex.age_rule"), explanation.age_rule),
        (say("annex.combination"), explanation.combination),
        (say("annex.could_change"), explanation.could_change),
        (say("annex.reasons_short"), explanation.one_is_enough),
        (say("annex.contradictions"), "\n".join(explanation.contradictions)),
        (say("annex.cautions"), "\n".join(text for text in explanation.cautions if text not in told)),
        (say("annex.notice"), explanation.pack_notice),
        (say("annex.limits"), explanation.limits),
        (say("annex.pack"), f"{explanation.pack}\n{explanation.pack_reference}"),
        (say("annex.status"), explanation.pack_status),
    ]
    yield KeyValues(tuple((label, (Text(words),)) for label, words in rows if words and words not in told))
    told.update(words for _, words in rows)
    told.update(explanation.cautions)
    yield from _forms(explanation, speaker)
    if explanation.is_bundle:
        yield from _bundle(explanation, speaker)
    else:
        for dimension in explanation.dimensions:
            yield from _dimension(dimension, speaker, tells_sources=explanation.has_several_sources)
    if explanation.missing:
        yield Heading(say("annex.gaps"), 3)
        yield Bullets(tuple(Text(line, Manner.SMALL) for line in explanation.missing))


def _judgements(contents: ReferralContents, speaker: Speaker) -> Iterator[Block]:
    say = speaker.say
    if not contents.judgements:
        return
    yield Heading(say("annex.judgement"), 3)
    yield Paragraph(Text(say("annex.judgement_lead"), Manner.SMALL))
    for one in contents.judgements:
        by = say("annex.judged_by", worker=one.worker, date=speaker.day(one.made_on))
        yield KeyValues(
            (
                (say("annex.judged_level"), (Text(one.level, Manner.STRONG), Text(by, Manner.SMALL))),
                (say("annex.judged_reason"), (Text(one.reason),)),
                (say("annex.judged_beside"), (Text(one.beside),)),
            )
        )


def _forms(explanation: Explanation, speaker: Speaker) -> Iterator[Block]:
    say = speaker.say
    if explanation.forms:
        yield Heading(say("annex.forms"), 3)
    for form in explanation.forms:
        yield Heading(form.title, 4)
        yield Paragraph(Text(form.sentence))
        if form.is_only_shared:
            continue
        if form.caution:
            yield Paragraph(Text(form.caution, Manner.STRONG))
        rows = tuple(
            (Text(one.title, Manner.SMALL), Text(one.sentence, Manner.SMALL)) for one in form.elements
        )
        yield Table((say("annex.element"), say("annex.support")), rows, widths=(24, 76))
        if form.articles:
            yield Bullets(tuple(Text(article, Manner.SMALL) for article in form.articles))


def _dimension(dimension: DimensionLine, speaker: Speaker, *, tells_sources: bool) -> Iterator[Block]:
    say = speaker.say
    yield Heading(f"{dimension.code} – {dimension.title}", 3)
    yield Paragraph(Text(dimension.sentence, Manner.STRONG))
    if dimension.clause:
        yield Paragraph(Text(dimension.clause))
    for title, lines in (("annex.present", dimension.present), ("annex.absent", dimension.absent)):
        if lines:
            yield Heading(say(title), 4)
            yield _reasons(lines, speaker, tells_sources=tells_sources)
    asked = [line for line in dimension.unknown if line.is_covered]
    if asked:
        yield Heading(say("annex.unknown"), 4)
        yield _open_questions(asked, speaker)
    uncovered = [line for line in dimension.unknown if not line.is_covered]
    if uncovered:
        yield from _uncovered(uncovered, speaker)
    if any(line.turns_dimension for line in dimension.unknown):
        yield Paragraph(Text(f"{_DECISIVE} {say('annex.decisive')}", Manner.MUTED))


def _bundle(explanation: Explanation, speaker: Speaker) -> Iterator[Block]:
    """Yield a list without arithmetic as one whole: headings that hold no reading would only lengthen it.

    What speaks for and against keeps its place with every answer; what is open is set by question.
    """
    say = speaker.say
    yield Paragraph(Text(explanation.bundle, Manner.STRONG))
    members = explanation.dimensions
    for title, lines in (
        ("annex.present", [line for one in members for line in one.present]),
        ("annex.absent", [line for one in members for line in one.absent]),
    ):
        if lines:
            yield Heading(say(title), 4)
            yield _reasons(tuple(lines), speaker, tells_sources=False)
            yield _sources(lines)
    unknown = [line for one in members for line in one.unknown]
    asked = [line for line in unknown if line.is_covered]
    if asked:
        yield Heading(say("annex.unknown"), 4)
        yield _open_questions(asked, speaker)
    uncovered = [line for line in unknown if not line.is_covered]
    if uncovered:
        yield from _uncovered(uncovered, speaker)


def _sources(lines: list[IndicatorLine]) -> Bullets:
    """Say each source once, with the indicators it stands behind."""
    by_source: dict[str, list[str]] = {}
    for line in lines:
        by_source.setdefault(line.source, []).append(line.code)
    told = (f"{', '.join(codes)} – {source}" for source, codes in by_source.items() if source)
    return Bullets(tuple(Text(words, Manner.SMALL) for words in told))


def _uncovered(lines: list[IndicatorLine], speaker: Speaker) -> Iterator[Block]:
    yield Heading(speaker.say("annex.uncovered"), 4)
    yield Paragraph(Text(" ; ".join(map(_name, lines)), Manner.SMALL))


_DECISIVE = "*"
"""Stands behind an indicator that alone would turn its dimension; explained under the table."""

_INDICATOR_WIDTH = 28

_COLUMNS = (("annex.for", 28), ("annex.against", 22), ("annex.missing", 22))
"""Columns of reasons with their widths, after the indicator itself."""


def _reasons(lines: tuple[IndicatorLine, ...], speaker: Speaker, *, tells_sources: bool) -> Table:
    reasons = [
        (
            "\n".join(_evidence(item, speaker) for item in line.supporting),
            "\n".join(_evidence(item, speaker) for item in line.opposing),
            "\n".join(line.missing),
        )
        for line in lines
    ]
    # A column nobody filled says nothing and takes the room of the reasons that are there.
    kept = [column for column in range(len(_COLUMNS)) if any(row[column] for row in reasons)]
    rows = tuple(
        (
            Text("\n".join((_name(line), *_about(line, tells_sources=tells_sources))), Manner.SMALL),
            *(Text(row[column] or "–", Manner.SMALL) for column in kept),
        )
        for line, row in zip(lines, reasons, strict=True)
    )
    headers = tuple(speaker.say(key) for key in ("annex.indicator", *(_COLUMNS[n][0] for n in kept)))
    return Table(headers, rows, widths=(_INDICATOR_WIDTH, *(_COLUMNS[n][1] for n in kept)))


def _open_questions(lines: list[IndicatorLine], speaker: Speaker) -> Table:
    """Set the gaps by question, because that is what somebody can still ask or look for."""
    by_question: dict[tuple[str, ...], list[str]] = {}
    for line in lines:
        by_question.setdefault(line.missing, []).append(_name(line))
    rows = tuple(
        (Text("\n".join(questions) or "–", Manner.SMALL), Text(" ; ".join(names), Manner.SMALL))
        for questions, names in by_question.items()
    )
    return Table((speaker.say("annex.missing"), speaker.say("annex.depends")), rows, widths=(34, 66))


def _about(line: IndicatorLine, *, tells_sources: bool) -> Iterator[str]:
    if line.caution:
        yield line.caution
    if tells_sources:
        yield line.source


def _name(line: IndicatorLine) -> str:
    about = ", ".join(part for part in (line.code, line.weight) if part)
    name = f"{line.label} ({about})"
    return f"{name} {_DECISIVE}" if line.turns_dimension else name


def _evidence(item: EvidenceLine, speaker: Speaker) -> str:
    return speaker.say(
        "annex.evidence",
        question=item.question,
        answer=item.answer,
        source=item.source,
        recorded=item.recorded,
    )


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
    yield Heading(say("checking.references"), 3)
    form = contents.questionnaire
    packs = ", ".join(explanation.pack_reference for explanation in contents.assessments)
    references = [
        ("checking.template", f"{speaker.template.reference} ({speaker.template.dated.isoformat()})"),
        ("checking.questionnaire", f"{form.identifier}, {form.version}"),
        ("checking.form_digest", form.form_digest),
        ("checking.packs", packs or "–"),
    ]
    technical = [(say(key), (Text(words, Manner.SMALL),)) for key, words in references]
    printed = {"sequence": contents.journal_sequence, "head": grouped_head(contents.journal_head)}
    head = (Text(say("checking.journal_head", **printed)), Text(say("checking.journal_help"), Manner.SMALL))
    yield KeyValues((*technical, (say("checking.journal"), head)))


def _in_two_lines(groups: str) -> str:
    words = groups.split(" ")
    half = len(words) // 2
    return f"{' '.join(words[:half])}\n{' '.join(words[half:])}"
