"""Guide-rails: every level says what to do, every way to refer stays, nothing is surer than its mark."""

import re
import tomllib
from itertools import product

import pytest

from fieldscreen.domain.assessments import Level
from fieldscreen.domain.workers import Secrecy
from fieldscreen.screening.guidance import GuidanceInvalidError, read_guidance
from fieldscreen.screening.packs import Population, Sureness, in_language
from support.offices import ROOT, content

TEXT = (ROOT / "resources/guidance/guidance-france.toml").read_text(encoding="utf-8")
GUIDANCE = read_guidance(TEXT)


def _guide(level, *, minor=True, secrecy=Secrecy.NOT_BOUND, language="fr", **more):
    return content().teller(language).guide(level, minor=minor, secrecy=secrecy.value, **more)


@pytest.mark.parametrize(
    ("level", "minor", "language"), list(product(Level, (True, False), ("fr", "en", "ro", "bg")))
)
def test_guidance_when_any_level_is_read_then_it_says_what_to_do_whom_to_call_and_what_not_to_do(
    level, minor, language
):
    told = _guide(level, minor=minor, language=language)
    assert told.now
    assert told.call
    assert told.avoid
    assert bool(told.triage) == (level is Level.DANGER)
    assert GUIDANCE.reference in told.pack
    assert "2026" in told.pack


def _texts(value, where=""):
    """Yield every text of the file by language, with its place."""
    if isinstance(value, dict) and "fr" in value:
        yield where, value
    elif isinstance(value, dict | list):
        for key, part in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _texts(part, f"{where}.{key}")


def test_text_when_it_stands_in_one_language_then_it_stands_in_all_in_its_own_letters():
    texts = dict(_texts(tomllib.loads(TEXT)))
    assert len(texts) > 100
    for where, told in texts.items():
        assert list(told) == ["fr", "en", "ro", "bg"], where
        assert all(words.strip() for words in told.values()), where
        assert len({told[tag] for tag in ("fr", "ro", "bg")}) == 3, where
        assert not re.search("[şţŞŢ]", told["ro"]), where
        if not where.endswith(".name") and not where.endswith(".source"):
            assert re.search("[а-я]", told["bg"]), where


@pytest.mark.parametrize(("language", "said"), [("ro", "vorbitor nativ"), ("bg", "роден език")])
def test_guidance_when_no_native_speaker_read_a_language_then_it_says_so(language, said):
    assert said in _guide(Level.VIGILANCE, language=language).status


def test_source_of_an_article_when_it_says_more_than_an_address_then_it_is_told_in_the_language_read():
    told = [
        words
        for language in ("fr", "en", "ro", "bg")
        for rail in _guide(Level.DANGER, language=language).rails
        for words in rail.articles
        if "2007" in words
    ]
    assert [re.search(r"version de|version of|versiunea din|редакция от", words)[0] for words in told] == [
        "version de", "version of", "versiunea din", "редакция от",
    ]  # fmt: skip


def test_article_on_children_under_six_when_cited_then_its_name_says_so():
    for form in GUIDANCE.forms:
        for told in content().teller("fr").form_articles(form, minor=True):
            assert ("227-15" in told) == ("moins de six ans" in told)


@pytest.mark.parametrize("minor", [True, False])
def test_ways_to_refer_when_the_level_is_low_then_not_one_of_them_is_taken_away(minor):
    lowest, highest = _guide(Level.NOTHING_PARTICULAR, minor=minor), _guide(Level.DANGER, minor=minor)
    assert {one.identifier for one in lowest.rails} == {one.identifier for one in highest.rails}
    assert all(one.when and one.to and one.consent and one.parents and one.copies for one in lowest.rails)


def test_ways_to_refer_when_it_is_a_minor_then_the_crip_is_suggested_at_any_level():
    told = _guide(Level.NOTHING_PARTICULAR)
    assert [one.identifier for one in told.rails if one.is_suggested] == ["information_preoccupante"]
    assert not {"acse", "vulnerable_adult"} & {one.identifier for one in told.rails}


def test_mechanism_when_no_official_form_is_known_then_it_is_listed_and_never_suggested():
    for level, minor in product(Level, (True, False)):
        (found,) = [one for one in _guide(level, minor=minor).rails if "MNIOP" in one.title]
        assert not found.is_suggested
        assert "aucun formulaire officiel" in found.when


def test_triage_when_there_is_danger_then_the_telephone_comes_before_the_writing():
    told = [line.text for line in _guide(Level.DANGER).triage]
    assert "17" in told[0]
    assert "119" in told[1]
    assert "magistrat de permanence" in told[2]
    assert "écrivez" in told[3]
    assert _guide(Level.VIGILANCE, is_danger_judged=True).triage


def test_article_when_it_is_from_memory_then_it_says_to_be_checked_and_a_read_one_names_day_and_source():
    teller = content().teller("fr")
    for article in GUIDANCE.articles.values():
        told = teller.article(article)
        if article.sureness is Sureness.VERIFIED:
            assert "21/11/2026" in told
            assert in_language(article.source, "fr") in told
        else:
            assert article.checked is None
            assert "à vérifier" in told


def test_articles_when_listed_then_each_is_cited_and_the_doubtful_ones_carry_the_dossier_s_marks():
    unsure = {
        name for name, article in GUIDANCE.articles.items() if article.sureness is not Sureness.VERIFIED
    }
    assert unsure == {"CASF L226-2-2", "CPP 40", "CP 227-21", "CP 225-5", "CP 222-14-4"}
    cited = {
        one.identifier for form in GUIDANCE.forms.values() for one in (*form.for_adults, *form.for_minors)
    }
    cited |= {one.identifier for rail in GUIDANCE.rails for one in rail.articles}
    cited |= {one.identifier for line in GUIDANCE.triage for one in line.articles}
    cited |= {one.identifier for line in GUIDANCE.secrecy.values() for one in line.articles}
    for steps in GUIDANCE.steps.values():
        cited |= {one.identifier for line in (*steps.now, *steps.call, *steps.avoid) for one in line.articles}
    assert set(GUIDANCE.articles) == cited


def test_marriage_when_shown_as_a_form_then_its_legal_basis_is_to_be_checked():
    form = GUIDANCE.forms["marriage"]
    assert form.caution is not None
    assert "à vérifier" in form.caution["fr"]
    assert "Cassation" in [one.identifier for one in form.for_minors]


@pytest.mark.parametrize("secrecy", Secrecy)
def test_secrecy_when_in_any_position_then_it_is_worded_and_none_prevents_a_referral(secrecy):
    told = _guide(Level.VIGILANCE, secrecy=secrecy).secrecy
    assert told.text
    assert told.articles
    assert "interdit" not in told.text


def test_rails_when_read_then_each_age_has_its_own_and_each_text_stands_in_two_languages():
    assert {rail.population for rail in GUIDANCE.rails} == {Population.CHILD, Population.ADULT}
    for rail in GUIDANCE.rails:
        for texts in rail.texts.values():
            assert set(texts) == {"fr", "en", "ro", "bg"}


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("[guidance]", "[guidance", "file"),
        ('id = "CASF L226-4"', 'id = "CASF L226-44"', "triage"),
        ('sureness = "verified"', 'sureness = "certain"', "articles.CASF L226-2-1.sureness"),
        ("checked = 2026-11-21", "", "articles.CASF L226-2-1.checked"),
        ("[steps.adult.danger]", "[steps.adult.peril]", "danger"),
        ('from_level = "nothing_particular"', 'from_level = "soon"', "rails.information_preoccupante"),
        ("[secrecy.bound]", "[secret.bound]", "secrecy.bound"),
        ("title = { fr =", "title = { de =", "forms.labour"),
    ],
)
def test_guidance_when_something_is_wrong_then_the_place_is_named(old, new, where):
    with pytest.raises(GuidanceInvalidError) as refused:
        read_guidance(TEXT.replace(old, new, 1))
    assert refused.value.where == where
