"""A template is checked whole when it is loaded, or the fault is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldscreen.domain.referrals import ReferralKind
from fieldscreen.referral import TemplateInvalidError, load_template, load_templates
from fieldscreen.referral.template import Mark
from fieldscreen.referral.template_keys import shape_of
from referral.referral_samples import TEMPLATE_FILE, every_template, template

SHIPPED = TEMPLATE_FILE.read_text(encoding="utf-8")


def test_shipped_template_when_loaded_has_every_part_and_sentence() -> None:
    shipped = template()
    shape = shape_of(shipped.kind)

    assert {part.identifier for part in shipped.sections} == shape.sections
    assert {part.identifier for part in shipped.annexes} == shape.annexes
    assert shape.places.keys() <= shipped.texts.keys()
    assert shipped.reference == f"{shipped.identifier}@{shipped.version}"


@pytest.mark.parametrize("file", sorted(TEMPLATE_FILE.parent.glob("*.toml")), ids=lambda file: file.stem)
def test_shipped_template_when_read_never_says_victim(file: Path) -> None:
    assert "victim" not in file.read_text(encoding="utf-8").lower()


@pytest.mark.parametrize("kind", ReferralKind)
def test_shipped_template_when_of_another_kind_has_what_its_kind_asks_for(kind: ReferralKind) -> None:
    shipped = every_template()[kind]
    shape = shape_of(kind, is_official=shipped.is_official)

    assert {part.identifier for part in shipped.sections} == shape.sections
    assert {part.identifier for part in shipped.annexes} == shape.annexes
    assert shipped.is_official is (kind is not ReferralKind.MNIOP)


def test_articles_of_a_report_to_the_prosecutor_when_read_are_no_surer_than_their_source() -> None:
    marks = {one.identifier: one.mark for one in every_template()[ReferralKind.SIGNALEMENT].articles}

    assert marks["L226-4 I"] is Mark.VERIFIED
    assert marks["L226-4 II"] is marks["CPP 40"] is Mark.TO_CHECK


EXTENDING = """
[template]
id = "own"
extends = "crip-information-preoccupante"
version = "1"
date = 2026-11-27
kind = "information_preoccupante"
languages = ["fr", "en"]
status = "draft"

[[articles]]
id = "L226-2-2"

[texts.furniture]
confidential = { fr = "TRÈS CONFIDENTIEL", en = "VERY CONFIDENTIAL" }
"""


def test_template_when_it_extends_another_takes_over_what_it_does_not_say() -> None:
    own = load_template(EXTENDING, (SHIPPED,))

    assert own.say("furniture.confidential", "fr") == "TRÈS CONFIDENTIEL"
    assert own.say("furniture.page", "fr") == "Page"
    assert own.sections == template().sections
    assert [(one.identifier, one.mark) for one in own.articles] == [("L226-2-2", Mark.TO_CHECK)]


@pytest.mark.parametrize("name", ["nowhere", "own"])
def test_template_when_it_extends_none_that_is_there_is_refused(name: str) -> None:
    text = EXTENDING.replace('extends = "crip-information-preoccupante"', f'extends = "{name}"')

    with pytest.raises(TemplateInvalidError) as caught:
        load_template(text, (SHIPPED, text))

    assert caught.value.where == "template.extends"


def test_templates_when_they_extend_one_another_in_a_circle_are_refused() -> None:
    other = EXTENDING.replace('id = "own"', 'id = "other"', 1).replace("crip-information-preoccupante", "own")

    with pytest.raises(TemplateInvalidError) as caught:
        load_templates((EXTENDING.replace("crip-information-preoccupante", "other"), other))

    assert caught.value.where == "template.extends"


def test_articles_when_not_confirmed_are_marked_to_check() -> None:
    marks = {article.identifier: article.mark for article in template().articles}

    assert marks["L226-2-1"] is Mark.VERIFIED
    assert marks["L226-2-2"] is Mark.TO_CHECK


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("[template]", "[template", "file"),
        ('languages = ["fr", "en"]', "languages = []", "template.languages"),
        ('kind = "information_preoccupante"', 'kind = "letter"', "template.kind"),
        ("date = 2026-11-27", 'date = "soon"', "template.date"),
        ('id = "sender"\n', 'id = "horoscope"\n', "sections.horoscope"),
        ('id = "family"\n', 'id = "child"\n', "sections.child"),
        ('en = "The child"', 'en = " "', "sections.child.title"),
        ('mark = "to_check"', 'mark = "surely"', "articles.L226-2-2.mark"),
        ("{date} (incertain)", "(incertain)", "texts.dates.uncertain.fr"),
        ("{date} (uncertain)", "{date.year} (uncertain)", "texts.dates.uncertain.en"),
        ("{date} (uncertain)", "{date:>99999} (uncertain)", "texts.dates.uncertain.en"),
        ("{date} (uncertain)", "{date (uncertain)", "texts.dates.uncertain.en"),
        ("janvier février", "janvier", "texts.dates.months.fr"),
        ("Alfa Bravo", "Alfa", "texts.slip.spelling.en"),
        ("[texts.limits]", "[texts.bounds]", "texts.limits.title"),
        ("[texts.limits]", '[texts.extra]\nx = { fr = "a", en = "a" }\n[texts.limits]', "texts.extra.x"),
    ],
)
def test_load_template_when_something_is_wrong_names_the_place(old: str, new: str, where: str) -> None:
    assert old in SHIPPED

    with pytest.raises(TemplateInvalidError) as caught:
        load_template(SHIPPED.replace(old, new, 1))

    assert caught.value.where == where


def test_load_template_when_a_section_is_left_out_refuses() -> None:
    start = SHIPPED.index('[[sections]]\nid = "unknown"')
    end = SHIPPED.index("[[sections]]", start + 5)

    with pytest.raises(TemplateInvalidError) as caught:
        load_template(SHIPPED[:start] + SHIPPED[end:])

    assert caught.value.where == "sections.unknown"


def test_say_when_the_language_is_not_there_speaks_the_reference_language() -> None:
    assert template().say("summary.who", "ro") == "Qui"
    assert template().say("summary.who", "en-GB") == "Who"


def test_say_when_there_is_no_such_sentence_refuses() -> None:
    with pytest.raises(TemplateInvalidError):
        template().say("summary.moon", "fr")
