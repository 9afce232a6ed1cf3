"""What a referral says when several packs read the same answers: all of it, and each thing once."""

from __future__ import annotations

from dataclasses import replace

from fieldscreen.referral.blocks import Heading, KeyValues, Table
from fieldscreen.screening.assessment import Level
from fieldscreen.screening.explaining import ElementLine, Explanation, FormLine, GapLine
from referral.referral_samples import evidence, explanation, indicator
from referral.test_referral_composing import document, text_of

SHARED = evidence("L’enfant est-il surveillé ?", "Oui")


def pack(reference: str, **dimension: object) -> Explanation:
    """Return a bundle of one dimension, with nothing in it but what is given."""
    empty = replace(explanation().dimensions[0], present=(), absent=(), unknown=())
    made = replace(empty, **dimension)
    return replace(
        explanation(), pack_reference=reference, title=reference, dimensions=(made,), bundle="Compte."
    )


def tables(given: tuple[Explanation, ...], head: str) -> list[Table]:
    blocks = document(assessments=given).blocks
    return [block for block in blocks if isinstance(block, Table) and head in block.headers]


def test_annex_when_two_packs_share_a_sentence_then_it_is_printed_once() -> None:
    second = replace(explanation(), pack_reference="another@1", headline="Vigilance")
    made = text_of(document(assessments=(explanation(), second)).blocks)
    for shared in (explanation().age_rule, explanation().limits):
        assert made.count(shared) == 1
    for own in ("another@1", "Vigilance"):
        assert own in made


def test_annex_when_packs_differ_in_a_sentence_then_each_is_printed_with_its_pack() -> None:
    second = replace(explanation(), pack_reference="another@1", could_change="Rien.")
    blocks = document(assessments=(explanation(), second)).blocks
    rows = {
        label: [text.words for text in texts]
        for block in blocks
        if isinstance(block, KeyValues)
        for label, texts in block.rows
    }
    assert rows["Ce qui peut changer"] == [f"[1] {explanation().could_change}", "[2] Rien."]
    assert rows["Limites"] == [explanation().limits]


def test_answer_when_three_packs_read_it_then_it_stands_once_with_the_indicators_of_each() -> None:
    given = tuple(
        pack(f"{code}@1", present=(indicator(f"{code}.watched", f"Surveillé {code}", supporting=(SHARED,)),))
        for code in "ABC"
    )
    (table,) = tables(given, "Réponses à l’appui")
    ((number, answer, named),) = table.rows
    assert number.words == "1"
    assert answer.words == "L’enfant est-il surveillé ? – Oui (vu par le professionnel, 2026-11-21)"
    for place, code in enumerate("ABC", start=1):
        assert f"Surveillé {code} ({code}.watched, moyen [{place}])" in named.words


def test_answer_when_its_choices_speak_to_different_indicators_then_each_choice_stands_beside_its_own() -> (
    None
):
    few, fined = (evidence("L’argent", answer) for answer in ("Très peu", "Puni s’il manque"))
    given = (
        pack("A@1", present=(indicator("A.pay", "Peu payé", supporting=(few,)),)),
        pack("B@1", present=(indicator("B.fined", "Puni", supporting=(fined,)),)),
    )
    (table,) = tables(given, "Réponses à l’appui")
    ((_, asked, named),) = table.rows
    assert asked.words == "L’argent (vu par le professionnel, 2026-11-21)"
    assert named.words.splitlines() == [
        "« Très peu » : Peu payé (A.pay, moyen [1])",
        "« Puni s’il manque » : Puni (B.fined, moyen [2])",
    ]


def test_answer_when_another_contradicts_it_then_both_stand_in_one_row() -> None:
    denied = replace(SHARED, answer="Non", source="rapporté par un tiers")
    given = (pack("A@1", present=(indicator("A.x", "Surveillé", supporting=(SHARED,), opposing=(denied,)),)),)
    (table,) = tables(given, "Réponses à l’appui")
    assert table.headers == ("N°", "Réponses à l’appui", "Réponses contraires", "Indices concernés")
    assert ["Oui" in table.rows[0][1].words, "Non (rapporté par un tiers" in table.rows[0][2].words] == [
        True,
        True,
    ]


def test_open_question_when_several_packs_wait_for_it_then_it_stands_once_and_the_gravest_comes_first() -> (
    None
):
    small = indicator("A.small", "Petit", missing=("Y a-t-il une dette ?",))
    grave = indicator("B.grave", "Grave", missing=("Est-il blessé ?",))
    same = indicator("B.small", "Petit aussi", missing=("Y a-t-il une dette ?",))
    given = (
        replace(
            pack("A@1", unknown=(small,)),
            gaps=(GapLine("A.small", "D4", True, None, "", "rendrait D4 positive."),),
        ),
        replace(
            pack("B@1", unknown=(same, grave)),
            gaps=(
                GapLine("B.small", "D4", False, None, "", "ne changerait rien."),
                GapLine("B.grave", "D4", False, Level.DANGER, "", "mènerait à « Danger »."),
            ),
        ),
    )
    (table,) = tables(given, "Ce qu’une réponse positive changerait")
    assert [[cell.words for cell in row] for row in table.rows] == [
        ["Est-il blessé ?", "[2] mènerait à « Danger ».", "Grave (B.grave, moyen [2])"],
        [
            "Y a-t-il une dette ?",
            "[1] rendrait D4 positive.",
            "Petit (A.small, moyen [1])\nAussi : B.small [2]",
        ],
    ]


def test_open_question_when_its_answer_alone_changes_nothing_then_it_stands_apart_with_its_codes() -> None:
    told = indicator("A.told", "Vu", supporting=(SHARED,), missing=("Qui d’autre ?",))
    given = (
        pack("A@1", present=(told,), unknown=(indicator("A.x", "Inconnu", missing=("Qui d’autre ?",)),)),
    )
    made = document(assessments=given).blocks
    titles = [block.words for block in made if isinstance(block, Heading)]
    assert any(title.startswith("Autres questions sans réponse") for title in titles)
    assert "Qui d’autre ? – A.x, A.told, déjà présent" in text_of(made)


def test_pack_when_it_has_nothing_to_say_then_it_gets_one_line_and_no_sentence_of_its_own() -> None:
    loud = pack("A@1", present=(indicator("A.x", "Vu", supporting=(SHARED,)),))
    quiet = replace(
        pack("B@1", unknown=(indicator("B.y", "Inconnu"),)), headline="Rien de relevé", advice="Attendez."
    )
    said = text_of(document(assessments=(loud, quiet)).blocks)
    assert "Rien de relevé ni d’écarté avec : [2] B@1 – Rien de relevé" in said
    assert "Attendez." not in said
    assert "Inconnu (B.y" in said


def test_packs_when_none_has_anything_to_say_then_each_still_tells_its_level_and_limits() -> None:
    given = tuple(replace(pack(name), limits=f"Limite {name}") for name in ("A@1", "B@1"))
    said = text_of(document(assessments=given).blocks)
    assert all(f"Limite {name}" in said for name in ("A@1", "B@1"))
    assert "Rien de relevé ni d’écarté" not in said


def test_form_when_two_packs_speak_of_it_then_it_stands_once_and_cites_answers_by_number() -> None:
    def form(code: str, sentence: str) -> FormLine:
        elements = (
            ElementLine("act", "acte", "rien de relevé", (), False),
            ElementLine("purpose", "but", "soutenu", (code,), True),
        )
        return FormLine("begging", "Exploitation de la mendicité", sentence, elements, ("Article lu",), "")

    given = tuple(
        replace(
            pack(f"{code}@1", present=(indicator(f"{code}.x", "Vu", supporting=(SHARED,)),)),
            forms=(form(f"{code}.x", sentence),),
        )
        for code, sentence in (("A", "Chaque élément a un appui."), ("B", "Il manque l’acte."))
    )
    (table,) = tables(given, "Forme d’exploitation")
    assert [[cell.words for cell in row] for row in table.rows] == [
        [
            "Exploitation de la mendicité\n[1] Chaque élément a un appui.\n[2] Il manque l’acte.",
            "rien de relevé",
            "n° 1 (A.x, B.x)",
        ]
    ]
    assert text_of(document(assessments=given).blocks).count("Article lu") == 1


def test_annex_when_a_pack_is_a_bundle_then_no_dimension_is_read_and_nothing_found_is_lost() -> None:
    given = replace(explanation(), title="Faisceau", bundle="Compte : 2 présents, 1 écarté, 2 inconnus.")
    made = document(assessments=(given,)).blocks
    said = text_of(made)
    assert "Lecture par dimension" not in said
    assert given.bundle in said
    for dimension in given.dimensions:
        for line in (*dimension.present, *dimension.absent, *dimension.unknown):
            assert line.code in said
            assert all(item.question in said for item in (*line.supporting, *line.opposing))
            assert all(question in said for question in line.missing)


def test_annex_when_a_bundle_names_several_sources_then_each_is_printed_once_with_its_indicators() -> None:
    one, other = (indicator(code, code, source="Source partagée") for code in ("B.a", "B.b"))
    third = indicator("B.c", "B.c", source="Autre source")
    said = text_of(document(assessments=(pack("B@1", present=(one, other, third)),)).blocks)
    assert said.count("Source partagée") == 1
    assert "B.a, B.b – Source partagée" in said
    assert "B.c – Autre source" in said


def test_summary_when_several_packs_read_the_same_answers_then_their_indicators_are_not_added_up() -> None:
    first = tuple(indicator(f"D4.{n}", f"Premier {n}") for n in range(6))
    second = tuple(indicator(f"B.{n}", f"Second {n}") for n in range(4))
    packs = tuple(
        replace(explanation(), dimensions=(replace(explanation().dimensions[0], present=lines),))
        for lines in (first, second)
    )
    summary = text_of(document(assessments=packs).blocks).partition("1. ")[0]
    assert "Premier 0" in summary
    assert "Second" not in summary
    assert "1 autre" in summary
