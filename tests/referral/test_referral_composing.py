"""What the document says, block by block, before anybody sees a page."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass, replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldscreen.domain.answers import ABSENCES
from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.domain.journal import PrintedHead
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.referrals import ParentsInformation, ParentsInformed, Urgency
from fieldscreen.domain.statements import Source
from fieldscreen.domain.workers import Secrecy
from fieldscreen.referral import compose
from fieldscreen.referral.blocks import Document, Heading, KeyValues, PageBreak, Quote, Table, Text, Tone
from fieldscreen.referral.composing.speaker import Speaker
from fieldscreen.referral.contents import ReferralContents
from referral.referral_samples import (
    contents,
    explanation,
    fact,
    gap,
    indicator,
    statement,
    template,
)


def document(**values: object) -> Document:
    return compose(contents(**values), template())


def words_in(value: object) -> list[str]:
    """Every string anywhere in a value, in order."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [word for item in value for word in words_in(item)]
    if is_dataclass(value):
        return [word for field in fields(value) for word in words_in(getattr(value, field.name))]
    return []


def text_of(value: object) -> str:
    return "\n".join(words_in(value))


def section(made: Document, number: int) -> tuple[object, ...]:
    """The blocks between one section's heading and the next."""
    starts = [i for i, block in enumerate(made.blocks) if isinstance(block, Heading) and block.level == 2]
    at = next(i for i in starts if made.blocks[i].words.startswith(f"{number}. "))
    end = next((i for i in starts if i > at), len(made.blocks))
    return made.blocks[at + 1 : end]


def front(made: Document) -> tuple[object, ...]:
    return made.blocks[: next(i for i, block in enumerate(made.blocks) if isinstance(block, PageBreak))]


def test_sections_when_composed_stand_in_the_templates_order() -> None:
    made = document()
    titles = [block.words for block in made.blocks if isinstance(block, Heading) and block.level == 2]

    expected = [f"{n}. {part.titles['fr']}" for n, part in enumerate(template().sections, start=1)]
    assert titles[1 : 1 + len(expected)] == expected
    assert [title[:8] for title in titles[-5:]] == [f"Annexe {letter}" for letter in "ABCDE"]


def test_page_one_when_read_alone_says_who_what_where_how_urgent_and_what_is_asked() -> None:
    page = text_of(front(document()))

    for needed in (
        "Ștefania Exemplescu-Țărănuș",
        "Un adulte inconnu",
        "Terrain des Peupliers",
        "Immédiate",
        "contraire à l’intérêt",
        "Accuser réception".lower(),
    ):
        assert needed.lower() in page.lower()


def test_page_one_when_the_reason_is_long_cuts_it_and_says_where_it_goes_on() -> None:
    made = document(urgency_reason="mot " * 4000)

    assert "Degré d’urgence" in text_of(front(made))
    assert len(text_of(front(made))) < 3000
    assert text_of(section(made, 13)).count("mot ") == 4000


@pytest.mark.parametrize("language", ["fr", "en"])
def test_document_when_composed_never_says_victim(language: str) -> None:
    assert "victim" not in text_of(document(language=language).blocks).lower()


def test_observed_when_there_is_reported_speech_holds_none_of_it() -> None:
    made = document()
    observed, reported = text_of(section(made, 7)), text_of(section(made, 8))

    assert "s’endort en classe" in observed
    assert "Nu mai pot veni" not in observed
    assert "Elle part tous les matins" not in observed
    assert "remet l’argent" not in observed
    assert "Nu mai pot veni" in reported
    assert "remet l’argent" in reported
    assert "s’endort en classe" not in reported


@given(st.sampled_from(list(Source)))
def test_statements_when_given_appear_in_exactly_one_section(source: Source) -> None:
    made = document(statements=(statement("phrase unique", source),), facts=(), assessments=())
    holding = [number for number in (7, 8, 9) if "phrase unique" in text_of(section(made, number))]

    assert len(holding) == 1
    assert text_of(made.blocks).count("phrase unique") == 1


@given(st.sampled_from(list(Source)))
def test_facts_when_given_appear_in_exactly_one_section(source: Source) -> None:
    made = document(statements=(), facts=(fact("question unique", "Oui", source),), assessments=())

    assert text_of(made.blocks).count("question unique") == 1


def test_child_words_when_quoted_keep_language_translation_translator_prompt_and_presence() -> None:
    quotes = [block for block in document().blocks if isinstance(block, Quote)]
    child = quotes[0]

    assert child.tone is Tone.CHILD_WORDS
    assert child.words.language == "ro"
    assert child.words.words.strip("«»\u00a0").startswith("Nu mai pot")
    assert child.translation is not None
    about = dict(child.circumstances)
    assert about["Juste avant"] == "« Tu veux me raconter ta journée ? »"
    assert about["Traduit par"] == "Interprète A"
    assert about["Présents"] == "Personne d’autre"
    assert about["Consigné le"] == "21 novembre 2026 à 17:05 (UTC+1)"


@pytest.mark.parametrize(
    ("prompt", "words"),
    [("", "Parole spontanée, sans question"), (None, "Ce qui a précédé n’a pas été consigné")],
)
def test_words_when_undated_or_unprompted_say_so_and_never_more(prompt: str | None, words: str) -> None:
    made = document(statements=(statement("x", happened=None, prompt=prompt),))
    quote = next(block for block in made.blocks if isinstance(block, Quote))

    assert "date des faits non connue" in quote.label
    assert dict(quote.circumstances)["Juste avant"] == words


def test_unknowns_when_of_every_state_are_kept_apart() -> None:
    made = document(unknowns=tuple(gap(f"question {state}", state) for state in ABSENCES))
    blocks = section(made, 10)
    titles = [block.words for block in blocks if isinstance(block, Heading)]

    assert titles == [template().say(f"unknown.{state}", "fr") for state in ABSENCES]
    for state in ABSENCES:
        assert f"question {state}" in text_of(blocks)


@pytest.mark.parametrize("status", list(ParentsInformed))
def test_parents_when_any_status_prints_it_with_the_article_and_its_mark(status: ParentsInformed) -> None:
    shown = text_of(section(document(parents=ParentsInformation(status, "raison tapée")), 12))

    assert template().say(f"parents.{status}", "fr") in shown
    assert "raison tapée" in shown
    assert "L226-2-1" in shown
    assert "Vérifié le 21 novembre 2026" in shown


def test_requests_when_parents_were_not_told_ask_to_call_first() -> None:
    told = ParentsInformation(ParentsInformed.YES, "le 20 novembre, par téléphone")

    assert "nous appeler avant" in text_of(section(document(), 14))
    assert "nous appeler avant" not in text_of(section(document(parents=told), 14))


@pytest.mark.parametrize("urgency", list(Urgency))
def test_urgency_when_any_is_named_on_page_one_and_in_its_section(urgency: Urgency) -> None:
    made = document(urgency=urgency)
    name = template().say(f"urgency.{urgency}", "fr")

    assert name in text_of(front(made))
    assert name in text_of(section(made, 13))


@pytest.mark.parametrize("secrecy", list(Secrecy))
def test_legal_basis_when_bound_by_secrecy_cites_the_second_article(secrecy: Secrecy) -> None:
    worker = replace(contents().worker, secrecy=secrecy)
    shown = text_of(section(document(worker=worker), 1))

    assert ("L226-2-2" in shown) is (secrecy in {Secrecy.BOUND, Secrecy.BY_MISSION})


def test_annex_when_printed_holds_every_word_of_the_explanation() -> None:
    given = explanation()
    made = text_of(document().blocks)

    for dimension in given.dimensions:
        assert dimension.sentence in made
        assert dimension.clause in made
        for line in (*dimension.present, *dimension.absent, *dimension.unknown):
            assert line.label in made or (line.missing and not line.supporting)
            assert line.code in made
            for item in (*line.supporting, *line.opposing):
                assert item.question in made
            for question in line.missing:
                assert question in made
    assert given.advice not in made  # it is for the worker: a parent may read this
    for words in (given.headline, given.age_rule, given.could_change, given.limits):
        assert words in made
    for words in (given.pack, given.pack_status, given.pack_reference):
        assert words in made


def test_annex_when_there_is_no_assessment_says_that_a_concern_is_enough() -> None:
    assert "Une inquiétude suffit" in text_of(document(assessments=()).blocks)


def test_summary_when_many_indicators_are_present_names_some_and_counts_the_rest() -> None:
    lines = tuple(indicator(f"D4.{n}", f"Indice numéro {n}") for n in range(9))
    dimension = replace(explanation().dimensions[0], present=lines)
    made = document(assessments=(replace(explanation(), dimensions=(dimension,)),))

    assert "Indice numéro 4" in text_of(front(made))
    assert "Indice numéro 5" not in text_of(front(made))
    assert "et 4 autre(s)" in text_of(front(made))


def test_people_when_little_is_known_are_still_printed() -> None:
    made = document(child=Person("p", Role.CHILD), family=(), others=(Person("q", Role.OTHER_ADULT),))

    assert "Enfant dont le nom n’est pas connu" in text_of(front(made))
    assert "à considérer comme mineur" in text_of(front(made))
    assert "Aucun titulaire" in text_of(section(made, 3))
    assert "Nom non connu" in text_of(section(made, 4))
    assert "Non connu" in text_of(section(made, 2))


def test_case_when_almost_empty_composes() -> None:
    made = document(
        school=(), facts=(), statements=(), unknowns=(), actions_taken="", urgency_reason="", assessments=()
    )

    assert "Aucune observation" in text_of(section(made, 7))
    assert "Aucune parole" in text_of(section(made, 8))
    assert "Toutes les questions" in text_of(section(made, 10))


def test_fictitious_data_when_declared_is_loud_and_else_absent() -> None:
    assert document().furniture.banner == "DONNÉES FICTIVES"
    real = document(is_synthetic=False)
    assert real.furniture.banner == ""
    assert "invent" not in text_of(front(real)).lower()


def test_title_and_furniture_when_composed_name_nobody() -> None:
    made = document()
    outside = text_of((made.title, made.furniture, made.record_description))

    for name in ("Exemple", "Ștefania", "Exempleville", "préoccupante", "Peupliers"):
        assert name not in outside


def test_tables_when_composed_have_as_many_cells_as_headings() -> None:
    for block in document().blocks:
        if isinstance(block, Table):
            assert len(block.headers) == len(block.widths)
            assert {len(row) for row in block.rows} == {len(block.headers)}
        if isinstance(block, KeyValues):
            assert all(texts and isinstance(texts[0], Text) for _, texts in block.rows)


def test_record_when_written_only_ever_says_possible() -> None:
    data = json.loads(document().record)

    assert data["htcds"]["vic_TraffickingStatus"] == "PossibleVictimOfTrafficking"
    assert "ActualVictim" not in document().record.decode()
    assert "vic_TraffickingStatus" not in json.loads(document(assessments=()).record)["htcds"]


def test_record_when_written_holds_what_the_pages_hold_and_no_vault_identifier() -> None:
    data = json.loads(document().record)
    own = data["fieldscreen"]

    assert [line["state"] for line in own["unknowns"]] == ["not_safe", "unknown", "not_asked", "refused"]
    assert own["packs"] == ["ilo-2009-child-labour@1"]
    assert (own["journal_head"], own["journal_sequence"]) == ("ab" * 32, 123)
    assert own["questionnaire"]["form_digest"] == "cd" * 32
    assert own["assessments"][0]["dimensions"][0]["clause"].startswith("Règle (b)")
    assert '"identifier":"p1"' not in document().record.decode()


def test_record_when_text_cannot_be_written_as_utf8_spells_it_out() -> None:
    assert b"\\\\ud800" in document(actions_taken="avant \ud800 après").record


@pytest.mark.parametrize("language", ["fr", "en"])
def test_journal_head_when_printed_is_short_enough_to_copy_and_can_be_read_back(language: str) -> None:
    printed = "123 – ABAB ABAB ABAB ABAB"

    assert printed in "".join(map(text_of, document(language=language).blocks))
    assert PrintedHead.parse(printed) == PrintedHead("ab" * 8, 123)


def test_compose_when_called_twice_gives_the_same_document() -> None:
    assert document() == document()


def test_contents_when_the_time_is_naive_are_refused() -> None:
    with pytest.raises(InvalidValueError):
        contents(written_at=datetime(2026, 11, 22))


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2013", "2013"),
        ("2013-05", "mai 2013"),
        ("2013-05-01", "1er mai 2013"),
        ("2013~", "environ 2013"),
        ("2013-05?", "mai 2013 (incertain)"),
        ("2013%", "environ 2013 (incertain)"),
        ("2012/2014-06", "entre 2012 et juin 2014"),
    ],
)
def test_uncertain_dates_when_printed_stay_uncertain(written: str, expected: str) -> None:
    speaker = Speaker(template(), "fr", None)

    assert speaker.uncertain(UncertainDate.parse(written)) == expected


def test_unused_values_when_listed_are_none() -> None:
    """Every field of the contents changes the document, so nothing a case hands over is dropped."""
    plain = document()
    changed = {
        "number": 4,
        "case_code": "AAA-AAA-A",
        "place": replace(contents().place, address="1 rue d’Exemple"),
        "school": (),
        "actions_taken": "autre",
        "journal_head": "00" * 32,
        "journal_sequence": 7,
        "language": "en",
        "signer_fingerprint": "3f" * 32,
    }
    known = {field.name for field in fields(ReferralContents)}
    for name, value in changed.items():
        assert name in known
        assert document(**{name: value}).blocks != plain.blocks


def test_annex_when_nothing_is_known_of_an_indicator_lists_it_under_the_open_question() -> None:
    said = text_of(document().blocks)

    assert "Qui garde les papiers de l’enfant ? – D5.documents" in said


def test_annex_when_no_answer_speaks_against_has_no_empty_columns() -> None:
    tables = [block for block in document().blocks if isinstance(block, Table)]
    present = [table for table in tables if "Indices concernés" in table.headers]

    assert present
    for table in present:
        for column in range(len(table.headers)):
            assert any(row[column].words != "–" for row in table.rows)


def test_sender_when_no_telephone_is_to_be_printed_has_no_empty_row() -> None:
    silent = replace(contents().worker, phone="", email="")

    assert "Téléphone" not in text_of(section(document(worker=silent), 1))
    assert "Téléphone" in text_of(section(document(), 1))
