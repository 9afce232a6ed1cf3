"""A template is checked whole when it is loaded, or the fault is named."""

from __future__ import annotations

import pytest

from fieldscreen.referral import TemplateInvalidError, load_template
from fieldscreen.referral.template import Mark
from fieldscreen.referral.template_keys import ANNEXES, PLACES, SECTIONS
from referral.referral_samples import TEMPLATE_FILE, template

SHIPPED = TEMPLATE_FILE.read_text(encoding="utf-8")


def test_shipped_template_when_loaded_has_every_part_and_sentence() -> None:
    shipped = template()

    assert {part.identifier for part in shipped.sections} == SECTIONS
    assert {part.identifier for part in shipped.annexes} == ANNEXES
    assert PLACES.keys() <= shipped.texts.keys()
    assert shipped.reference == f"{shipped.identifier}@{shipped.version}"


def test_shipped_template_when_read_never_says_victim() -> None:
    assert "victim" not in SHIPPED.lower()


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
        ("date = 2026-11-26", 'date = "soon"', "template.date"),
        ('id = "sender"\n', 'id = "horoscope"\n', "sections.horoscope"),
        ('id = "family"\n', 'id = "child"\n', "sections.child"),
        ('en = "The child"', 'en = " "', "sections.child.title"),
        ('mark = "to_check"', 'mark = "surely"', "articles.L226-2-2.mark"),
        ("{date} (incertain)", "(incertain)", "texts.dates.uncertain.fr"),
        ("{date} (uncertain)", "{date.year} (uncertain)", "texts.dates.uncertain.en"),
        ("{date} (uncertain)", "{date:>99999} (uncertain)", "texts.dates.uncertain.en"),
        ("{date} (uncertain)", "{date (uncertain)", "texts.dates.uncertain.en"),
        ("janvier février", "janvier", "texts.dates.months.fr"),
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
