"""An indicator may never be about who somebody is; words that only look so are not refused."""

from itertools import product

import pytest

from fieldscreen.screening.content_check import (
    UNLISTED,
    ContentRulesInvalidError,
    check_content,
    read_content_rules,
)
from fieldscreen.screening.packs import read_pack
from support.offices import ROOT

RULES_TEXT = (ROOT / "resources/guidance/never-indicators.toml").read_text(encoding="utf-8")
RULES = read_content_rules(RULES_TEXT)
PACK_TEXT = (ROOT / "resources/indicators/ilo-forced-labour-11.toml").read_text(encoding="utf-8")


def _topics(language, text):
    return [found.topic for found in RULES.look_at("indicators.X.label", language, text)]


REFUSED = {
    ("fr", "Enfant rom"): "ethnicity",
    ("fr", "Origine ethnique de la famille"): "ethnicity",
    ("fr", "Famille TSIGANE"): "ethnicity",
    ("fr", "Nationalité de la personne"): "nationality",
    ("fr", "Mineur bulgare isolé"): "nationality",
    ("fr", "Ressortissants étrangers"): "nationality",
    ("fr", "Fréquente une église évangélique"): "religion",
    ("fr", "Mariage coutumier"): "custom",
    ("fr", "Famille attachée à ses traditions"): "custom",
    ("fr", "Vit en caravane"): "way_of_life",
    ("fr", "Appartient aux gens du voyage"): "way_of_life",
    ("fr", "Grande pauvreté"): "way_of_life",
    ("en", "Roma child"): "ethnicity",
    ("en", "Romanian girl who begs"): "nationality",
    ("en", "Foreigners in the household"): "nationality",
    ("en", "Wears a headscarf"): "religion",
    ("en", "Bride price paid"): "custom",
    ("en", "Nomadic lifestyle"): "way_of_life",
    ("ro", "Copil țigan"): "ethnicity",
    ("ro", "Naționalitatea copilului"): "nationality",
    ("ro", "Familie musulmană"): "religion",
    ("ro", "Obicei al familiei"): "custom",
    ("ro", "Clanul familiei"): "way_of_life",
    ("bg", "Ромско дете"): "ethnicity",
    ("bg", "Румънски гражданин"): "nationality",
    ("bg", "Мюсюлманско семейство"): "religion",
    ("bg", "Семеен обичай"): "custom",
    ("bg", "Бедност на семейството"): "way_of_life",
}


@pytest.mark.parametrize(("language", "text"), REFUSED)
def test_label_when_it_is_about_who_somebody_is_then_it_is_refused_with_its_topic_and_reason(language, text):
    found = list(RULES.look_at("indicators.X.label", language, text))
    assert REFUSED[language, text] in {one.topic for one in found}
    assert all(one.word and one.word in text and one.why["fr"] and one.why["en"] for one in found)


ALLOWED = [
    ("fr", "Ses papiers de nationalité ont été confisqués"),
    ("fr", "Confiscation des papiers de nationalité"),
    ("fr", "Abus de croyances par la personne qui recrute"),
    ("fr", "Ne parle pas français et un adulte traduit pour lui"),
    ("fr", "Rompt tout contact ; prend le train vers Rome"),
    ("fr", "Difficulté à vivre dans un lieu inconnu"),
    ("fr", "Menaces d’informer la famille, l’entourage ou le public"),
    ("en", "Nationality papers confiscated"),
    ("en", "Confiscation of the nationality papers"),
    ("en", "Abuse of cultural/religious beliefs"),
    ("en", "Handed to customs officers under a false name"),
    ("en", "Does not speak French and never goes out alone"),
    ("en", "Romance used to recruit"),
    ("en", "Customers are forced on the person"),
    ("ro", "Actele de cetățenie i-au fost luate"),
    ("ro", "Abuz de credințe de către recrutor"),
    ("ro", "Are un roman cu recrutorul"),
    ("bg", "Документите за гражданство са отнети"),
    ("bg", "Злоупотреба с вярвания от страна на наемащия"),
    ("bg", "Обича да играе, но няма време"),
]


@pytest.mark.parametrize(("language", "text"), ALLOWED)
def test_label_when_a_word_only_looks_like_one_then_it_is_not_refused(language, text):
    assert _topics(language, text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Papiers de nationalité roumaine confisqués"),
        ("fr", "Enfant rom dont les papiers de nationalité ont été confisqués"),
        ("fr", "Papiers de nationalité en règle"),
        ("en", "Bulgarian child, nationality papers confiscated"),
        ("en", "Has nationality papers of another state"),
        ("en", "Religious beliefs of the family"),
        ("fr", "Croyances de la famille"),
    ],
)
def test_label_when_an_exception_stands_beside_a_forbidden_word_then_it_covers_only_its_own_words(
    language, text
):
    assert _topics(language, text)


@pytest.mark.parametrize("text", ["ROM", "Rom", "rom", "rôm", "« Rom »", "l’enfant-rom"])
def test_label_when_spelt_with_capitals_accents_or_marks_then_it_is_still_found(text):
    assert _topics("fr", text) == ["ethnicity"]


def test_label_when_its_language_has_no_list_then_it_is_refused_because_nobody_checked_it():
    (found,) = RULES.look_at("indicators.X.label", "ar", "نص")
    assert (found.topic, found.word) == (UNLISTED, "")


@pytest.mark.parametrize("place", ["title", "dimension", "label", "original"])
def test_pack_when_a_forbidden_word_stands_in_its_title_dimension_or_indicator_then_it_is_named(place):
    old, new, where = {
        "title": ('en = "Forced labour: the 11 ILO indicators"', 'en = "Roma indicators"', "pack.title"),
        "dimension": ('title = { fr = "Travail forcé"', 'title = { fr = "Coutumes"', "dimensions.F.title"),
        "label": ('en = "Isolation"', 'en = "Muslim family"', "indicators.F.isolation.label"),
        "original": (
            'code = "F.isolation"',
            'code = "F.isolation"\noriginal = "Nomads"',
            "indicators.F.isolation.original",
        ),
    }[place]
    assert old in PACK_TEXT
    (found,) = check_content(read_pack(PACK_TEXT.replace(old, new, 1)), RULES)
    assert found.where == where


def test_pack_when_a_caution_says_that_a_custom_is_no_clue_then_it_is_not_refused():
    custom = 'caution = { fr = "Une coutume n’est pas un indice." }\ncode = "F.isolation"'
    assert check_content(read_pack(PACK_TEXT.replace('code = "F.isolation"', custom, 1)), RULES) == ()


def test_rules_when_they_are_complete_then_each_topic_has_words_in_each_language_and_reasons_in_two():
    topics = {topic.identifier for topic in RULES.topics}
    assert topics == {"ethnicity", "nationality", "religion", "custom", "way_of_life"}
    assert RULES.languages == {"fr", "en", "ro", "bg"}
    assert all(topic.why[tag] for topic, tag in product(RULES.topics, ("fr", "en")))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("[[topics]]", "[[topics"),
        ("fr = '", "fr = '("),
        ("why = {", "because = {"),
        ('id = "custom"', 'name = "custom"'),
    ],
)
def test_rules_when_the_list_is_damaged_then_it_is_not_used(old, new):
    with pytest.raises(ContentRulesInvalidError):
        read_content_rules(RULES_TEXT.replace(old, new, 1))
