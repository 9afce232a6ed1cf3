"""Forms of exploitation on paper: act, means and purpose, each with the answers that support it.

The elements cite answers by their number in the annex, so that one answer read by three packs
never looks like three.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from fieldscreen.referral.blocks import Block, Bullets, Heading, Manner, Paragraph, Table, Text
from fieldscreen.referral.composing.speaker import Speaker
from fieldscreen.screening.across_packs import AnswerRow
from fieldscreen.screening.explaining import Explanation, FormLine

_Told = Sequence[tuple[int, FormLine]]
"""One form as each pack tells it, with the pack's place."""


@dataclass(frozen=True, slots=True)
class Citing:
    """How an element names the answers behind it.

    Attributes:
        rows: The numbered answers for indicators that are present.
        mark: Names packs by their places.
    """

    rows: tuple[AnswerRow, ...]
    mark: Callable[[Iterable[int]], str]

    def cite(self, codes: Iterable[tuple[int, str]], speaker: Speaker) -> str:
        """Name answers by number, each with the codes that make it count here."""
        found: dict[int, list[str]] = {}
        for wanted in codes:
            for row in self.rows:
                if any((one.place, one.line.code) == wanted for one in row.indicators):
                    found.setdefault(row.number, []).append(wanted[1])
        return "\n".join(
            speaker.say("annex.cited", number=number, codes=", ".join(dict.fromkeys(named)))
            for number, named in sorted(found.items())
        )


def forms(packs: Sequence[tuple[int, Explanation]], citing: Citing, speaker: Speaker) -> Iterator[Block]:
    """Yield every form of exploitation once, with what each pack says of it."""
    told: dict[str, list[tuple[int, FormLine]]] = {}
    for place, explanation in packs:
        for form in explanation.forms:
            told.setdefault(form.form, []).append((place, form))
    if not told:
        return
    say = speaker.say
    yield Heading(say("annex.forms"), 3)
    own = {form: lines for form, lines in told.items() if not all(one.is_only_shared for _, one in lines)}
    if own:
        titles = [element.title for element in next(iter(own.values()))[0][1].elements]
        yield Paragraph(Text(say("annex.forms_lead"), Manner.SMALL))
        rows = tuple(_row(lines, citing, speaker) for lines in own.values())
        yield Table((say("annex.form"), *titles), rows, widths=(37, *(63 // len(titles) for _ in titles)))
    for name, lines in told.items():
        if name not in own:
            yield Paragraph(Text("\n".join((lines[0][1].title, *_sentences(lines, citing))), Manner.SMALL))
    articles = dict.fromkeys(
        article for lines in own.values() for _, one in lines for article in one.articles
    )
    if articles:
        yield Bullets(tuple(Text(article, Manner.SMALL) for article in articles))


def _row(told: _Told, citing: Citing, speaker: Speaker) -> tuple[Text, ...]:
    cautions = dict.fromkeys(one.caution for _, one in told if one.caution)
    about = "\n".join((told[0][1].title, *_sentences(told, citing), *cautions))
    return (
        Text(about, Manner.SMALL),
        *(_element(told, place, citing, speaker) for place in range(len(told[0][1].elements))),
    )


def _element(told: _Told, place: int, citing: Citing, speaker: Speaker) -> Text:
    lines = [(pack, one.elements[place]) for pack, one in told if not one.is_only_shared]
    cited = citing.cite(((pack, code) for pack, line in lines for code in line.codes), speaker)
    return Text(cited or lines[0][1].sentence, Manner.SMALL)


def _sentences(told: _Told, citing: Citing) -> Iterator[str]:
    by_sentence: dict[str, list[int]] = {}
    for pack, one in told:
        by_sentence.setdefault(one.sentence, []).append(pack)
    for sentence, packs in by_sentence.items():
        yield f"{citing.mark(packs)} {sentence}".strip()
