"""What a referral says when several packs read the same answers: all of it, and each thing once."""

from __future__ import annotations

from dataclasses import replace

from fieldscreen.referral.blocks import Heading
from referral.referral_samples import explanation, indicator
from referral.test_referral_composing import document, text_of


def test_annex_when_two_packs_share_a_sentence_then_it_is_printed_once() -> None:
    second = replace(explanation(), pack_reference="another@1", headline="Vigilance")
    made = text_of(document(assessments=(explanation(), second)).blocks)
    for shared in (explanation().age_rule, explanation().limits, explanation().advice):
        assert made.count(shared) == 1
    for own in ("another@1", "Vigilance"):
        assert own in made


def test_annex_when_a_pack_is_a_bundle_then_its_parts_have_no_headings_and_nothing_is_lost() -> None:
    given = replace(explanation(), title="Faisceau", bundle="Compte : 2 présents, 1 écarté, 2 inconnus.")
    made = document(assessments=(given,)).blocks
    headings = [block.words for block in made if isinstance(block, Heading)]
    assert f"Faisceau – {given.headline}" in headings
    assert [words for words in headings if words.startswith(("D4 – ", "D5 – "))] == []
    said = text_of(made)
    assert given.bundle in said
    for dimension in given.dimensions:
        for line in (*dimension.present, *dimension.absent, *dimension.unknown):
            assert line.label in said
            assert line.code in said
            assert all(item.question in said for item in (*line.supporting, *line.opposing))
            assert all(question in said for question in line.missing)


def test_annex_when_a_bundle_names_several_sources_then_each_is_printed_once_with_its_indicators() -> None:
    one, other = (indicator(code, code, source="Source partagée") for code in ("B.a", "B.b"))
    dimension = replace(explanation().dimensions[0], present=(one, other), absent=())
    given = replace(explanation(), dimensions=(dimension,), bundle="Compte.")
    said = text_of(document(assessments=(given,)).blocks)
    assert said.count("Source partagée") == 1
    assert "B.a, B.b – Source partagée" in said


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
