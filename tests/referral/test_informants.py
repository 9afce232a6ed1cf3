"""Those who informed: a mark in the document, their name on a sheet that can be taken off."""

from __future__ import annotations

import dataclasses
import io
import json
from dataclasses import replace

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldscreen.domain.folding import fold
from fieldscreen.domain.informants import InformantMark
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.referrals import ParentsInformation, ParentsInformed, ReferralKind
from fieldscreen.domain.statements import Source
from fieldscreen.referral import Document, compose, render
from fieldscreen.referral.blocks import Heading, PageBreak, Quote
from fieldscreen.referral.contents import Informing, JudgementLine, ReferralContents
from fieldscreen.referral.verifying.spoken import spoken_text
from referral.referral_samples import (
    contents_of,
    every_template,
    evidence,
    explanation,
    fact,
    indicator,
    statement,
)

POPA = "Mme Popa, voisine, 06 00 00 00 00"


def composed(contents: ReferralContents) -> Document:
    return compose(contents, every_template()[contents.kind])


def parts(document: Document) -> tuple[list[str], list[str]]:
    """Return what stands before the sheet and what stands on it."""
    at = next((n for n, one in enumerate(document.blocks) if one == PageBreak(detaches=True)), None)
    blocks = document.blocks
    return _texts(blocks if at is None else blocks[:at]), [] if at is None else _texts(blocks[at:])


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, (tuple, list)):
        return [text for one in value for text in _texts(one)]
    if isinstance(value, dict):
        return [text for one in value.values() for text in _texts(one)]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return [text for one in dataclasses.fields(value) for text in _texts(getattr(value, one.name))]
    return []


def body_record(document: Document) -> list[str]:
    own = json.loads(document.record)
    del own["fieldscreen"]["informants"]
    return _texts(own)


def named_in(texts: list[str]) -> set[str]:
    return set(fold("\n".join(texts)).split())


def telling(teller: str, translator: str, kind: ReferralKind, **values: object) -> ReferralContents:
    """A document in which the name of a teller was typed in every place where a worker types."""
    said = f"C’est {teller} qui l’a dit. Vu avec {teller}."
    sample = contents_of(kind, judgements=())
    judged = JudgementLine(
        "Danger",
        said,
        "Claire Exemple",
        sample.written_at.date(),
        "",
    )
    reading = replace(
        explanation().dimensions[0],
        present=(indicator("D4.x", "Indice", supporting=(evidence("Qui ?", said),)),),
    )
    return replace(
        sample,
        statements=(
            statement(
                "Elle part avant le jour.", Source.THIRD_PERSON, speaker=teller, present=said, place=said
            ),
            statement("Il la frappe.", Source.ADULT_WORDS, speaker=teller, prompt=said),
            statement(
                "Mi-e frică.", language="ro", translation="J’ai peur.", translator=translator, present=teller
            ),
            statement(said, Source.SEEN, speaker=teller, translator=translator),
            statement(said, Source.INTERPRETATION),
        ),
        facts=(
            fact("Qui traduit ?", translator, Source.ADULT_WORDS),
            replace(fact("Qu’a-t-on vu ?", said), note=said, value=said),
            replace(fact("Qui traduit ?", translator), value=translator, names_informant=True),
        ),
        urgency_reason=said,
        actions_taken=said,
        parents=ParentsInformation(ParentsInformed.NO_CONTRARY_TO_INTEREST, said),
        place=replace(sample.place, found=said),
        judgements=(judged,),
        assessments=(replace(explanation(), dimensions=(reading,)),),
        **values,
    )


NAMES = st.text(st.characters(categories=("Lu", "Ll", "Lo", "Mn")), min_size=3, max_size=12).map(
    lambda text: f"Zo{text}q"
)


@settings(max_examples=60)
@given(teller=NAMES, translator=NAMES, kind=st.sampled_from(list(ReferralKind)), leaves=st.booleans())
def test_document_when_anybody_informed_names_them_on_the_sheet_and_nowhere_before_it(
    teller: str, translator: str, kind: ReferralKind, *, leaves: bool
) -> None:
    given = telling(f"Mme {teller}", translator, kind, informing=Informing(leaves=leaves))
    document = composed(given)
    before, sheet = parts(document)

    names = {*fold(teller).split(), *fold(translator).split()}
    assert names & named_in(before) == set()
    assert names & named_in(body_record(document)) == set()
    assert names & named_in([document.title, *_texts(document.furniture)]) == set()
    assert bool(sheet) is leaves
    assert names - named_in(sheet) == (set() if leaves else names)


def test_words_when_somebody_said_them_stay_as_they_were_said_whoever_they_name() -> None:
    words = "Madame Popa m’a vue pleurer."
    given = contents_of(
        ReferralKind.INFORMATION_PREOCCUPANTE,
        statements=(statement(words), statement("Elle pleure.", Source.THIRD_PERSON, speaker=POPA)),
    )
    quoted = [one.words.words for one in composed(given).blocks if isinstance(one, Quote)]

    assert quoted[0] == f"«\u00a0{words}\u00a0»"


def test_marks_when_one_person_told_and_another_translated_are_theirs_everywhere() -> None:
    document = composed(telling("Mme Popa", "Ioana Zed", ReferralKind.INFORMATION_PREOCCUPANTE))
    before, sheet = parts(document)
    own = json.loads(document.record)["fieldscreen"]

    assert "C’est Informateur A qui l’a dit. Vu avec Informateur A." in before
    assert any("(Informateur A)" in text for text in before)
    assert "Interprète B" in before
    assert [(one["mark"], one["name"]) for one in own["informants"]] == [
        ("Informateur A", "Mme Popa"),
        ("Interprète B", "Ioana Zed"),
    ]
    assert [share["statement"] for share in own["informants"][0]["shares"]] == [0, 1]
    assert any("Elle part avant le jour." in text for text in sheet)
    assert own["statements"][3]["speaker"] == ""


@pytest.mark.parametrize(
    "speaker",
    [
        "Mădălina Exemplescu, mère",
        "La mère de l’enfant",
        "La médiatrice elle-même ; sans lien avec la famille",
        "Andrei, son frère",
        "Claire Exemple",
        "moi-même",
        "",
    ],
)
def test_speaker_when_a_parent_a_child_of_the_case_or_the_worker_is_no_informant(speaker: str) -> None:
    given = contents_of(
        ReferralKind.INFORMATION_PREOCCUPANTE,
        statements=(statement("Elle dort peu.", Source.ADULT_WORDS, speaker=speaker),),
    )
    before, sheet = parts(composed(given))

    assert sheet == []
    assert json.loads(composed(given).record)["fieldscreen"]["informants"] == []
    assert not any("Informateur" in text for text in before)


@pytest.mark.parametrize(
    "speaker", ["Mme Exemplescu", "la mère d’une camarade", "Une voisine", "La médiatrice", "Ioana Exemple"]
)
def test_speaker_when_it_may_be_somebody_else_than_the_family_is_an_informant(speaker: str) -> None:
    given = contents_of(
        ReferralKind.INFORMATION_PREOCCUPANTE,
        statements=(statement("Elle dort peu.", Source.ADULT_WORDS, speaker=speaker),),
    )
    before, sheet = parts(composed(given))

    assert any("(Informateur A)" in text for text in before)
    assert speaker in sheet


def test_mother_when_the_document_is_about_an_adult_is_an_informant() -> None:
    said = (statement("Elle dort peu.", Source.THIRD_PERSON, speaker="sa mère"),)
    _before, sheet = parts(composed(contents_of(ReferralKind.VULNERABLE_ADULT, statements=said, family=())))

    assert "sa mère" in sheet


def test_adult_of_the_home_when_they_informed_is_described_on_the_sheet_alone() -> None:
    aunt = Person("p9", Role.OTHER_ADULT, "Zidaru", "Elena", tie="tante, vit sur place")
    given = contents_of(
        ReferralKind.INFORMATION_PREOCCUPANTE,
        others=(aunt,),
        statements=(statement("Elle dort peu.", Source.ADULT_WORDS, speaker="Elena, la tante"),),
        actions_taken="Appel à Mme Zidaru.",
    )
    document = composed(given)
    before, sheet = parts(document)

    assert {"elena", "zidaru", "tante"} & named_in([*before, *body_record(document)]) == set()
    assert any("présentées seulement sur la feuille détachable\u00a0: 1." in text for text in before)
    assert {"elena", "zidaru", "tante"} <= named_in(sheet)


def test_sheet_when_it_stays_then_the_document_says_that_nobody_is_named_to_this_recipient() -> None:
    given = telling("Mme Popa", "Ioana Zed", ReferralKind.SIGNALEMENT, informing=Informing(leaves=False))
    document = composed(given)

    assert any("ne sont pas nommées à ce destinataire" in text for text in parts(document)[0])
    assert json.loads(document.record)["fieldscreen"]["informants"] == []


def test_sheet_when_an_earlier_one_named_somebody_names_only_who_is_new() -> None:
    marks = (InformantMark("A", "Mme Popa"), InformantMark("C", "gone since"))
    given = contents_of(
        ReferralKind.COMPLEMENT,
        statements=(
            statement("Elle crie.", Source.THIRD_PERSON, speaker="Mme Popa"),
            statement("Elle a faim.", Source.THIRD_PERSON, speaker="M. Dinu"),
        ),
        informing=Informing(marks, named_before=("A",)),
    )
    document = composed(given)
    own = json.loads(document.record)["fieldscreen"]
    sheet = parts(document)[1]

    assert [one["speaker"] for one in own["statements"]] == ["Informateur A", "Informateur B"]
    assert [one["letter"] for one in own["informants"]] == ["B"]
    assert "Mme Popa" not in sheet
    assert "Déjà nommé avec un document antérieur" in sheet

    only_old = replace(given, statements=given.statements[:1])
    assert parts(composed(only_old))[1] == []


def test_teller_when_held_back_is_on_no_sheet_though_the_text_names_them() -> None:
    given = contents_of(
        ReferralKind.INFORMATION_PREOCCUPANTE,
        statements=(statement("Elle crie.", Source.THIRD_PERSON, speaker=""),),
        actions_taken="Échange avec Mme Popa.",
        informing=Informing((InformantMark("A", "Mme Popa"),), withheld=("A",)),
    )
    before, sheet = parts(composed(given))

    assert "Échange avec Informateur A." in before
    assert sheet == []
    assert any("ne sont pas nommées à ce destinataire" in text for text in before)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_pages_when_the_sheet_is_taken_off_are_complete_and_name_nobody(language: str) -> None:
    given = telling("Mme Popa", "Ioana Zed", ReferralKind.INFORMATION_PREOCCUPANTE, language=language)
    with pikepdf.open(io.BytesIO(render(composed(given)))) as pdf:
        with pdf.open_outline() as outline:
            titles = [one.title for one in outline.root]
        whole = spoken_text(pdf)
        told = str(pdf.docinfo) + str(titles) + whole[: whole.rindex(titles[-1])]
        named = named_in([told])

    assert {"popa", "ioana", "zed"} & named == set()
    assert titles[-1].startswith("Annexe E" if language == "fr" else "Annex E")
    assert "Popa" in whole


def test_annex_when_a_template_puts_it_first_still_stands_last() -> None:
    given = contents_of(ReferralKind.INFORMATION_PREOCCUPANTE)
    house = every_template()[given.kind]
    turned = replace(house, annexes=tuple(reversed(house.annexes)))
    titles = [
        one.words for one in compose(given, turned).blocks if isinstance(one, Heading) and one.level == 2
    ]

    assert titles[-1] == "Annexe E – Personnes qui ont informé (feuille détachable)"
    assert titles[-2].startswith("Annexe D")
