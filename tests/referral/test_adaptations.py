"""What an adaptation may change of a house template, and what it may not."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldscreen.domain.referrals import ReferralKind
from fieldscreen.referral import TemplateInvalidError, compose
from fieldscreen.referral.adaptation import adapt, fitting_faults
from fieldscreen.referral.adaptation_reading import read_adaptation
from fieldscreen.referral.blocks import Heading, LetterHead
from fieldscreen.referral.template_faults import FaultKind as K
from fieldscreen.referral.template_keys import shape_of
from fieldscreen.referral.template_reading import template_faults
from referral.adaptation_samples import ADAPTATION, HEAD, LOGO, ORDER, TITLES, adapted
from referral.referral_samples import TEMPLATE_FILE, contents, every_template, template

SHIPPED = TEMPLATE_FILE.read_text(encoding="utf-8")


def _faults(text, kind=ReferralKind.INFORMATION_PREOCCUPANTE):
    try:
        adaptation = read_adaptation(text)
    except TemplateInvalidError as error:
        return [(fault.where, fault.kind) for fault in error.faults]
    return [(fault.where, fault.kind) for fault in fitting_faults(adaptation, every_template()[kind])]


def test_adaptation_when_it_fits_orders_and_names_and_the_letter_says_whose_it_is() -> None:
    assert _faults(ADAPTATION) == []
    changed = adapt(template(), read_adaptation(ADAPTATION), "ab" * 32)

    document = compose(contents(), changed)
    headings = [one.words for one in document.blocks if isinstance(one, Heading) and one.level == 2]

    assert headings[1:5] == ["1. L’enfant", "2. Titulaires de l’autorité parentale",
                             "3. Autres personnes au domicile",
                             "4. Où l’enfant vit ou peut être rencontré"]  # fmt: skip
    assert "Ville ou village" in str(document.blocks)
    assert "Département d’exemple (departement-63@2026.1, 27/11/2026)" in str(document.blocks)
    assert json.loads(document.record)["fieldscreen"]["template_adapted_by"] == [
        {
            "reference": "departement-63@2026.1",
            "names": {"fr": "Département d’exemple", "en": "Example département"},
            "dated": "2026-11-27",
            "sha256": "ab" * 32,
        }
    ]


def test_adaptation_when_it_brings_a_logo_describes_it_in_the_language_of_the_letter() -> None:
    document = compose(contents(language="en"), adapted(template()))
    head = next(one for one in document.blocks if isinstance(one, LetterHead))

    assert [(picture is not None, words) for picture, words in head.logos] == [
        (True, "Logo of Passerelles"),
        (True, "Logo of the example département"),
    ]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('id = "departement-63"', 'id = "../63"', ("override.id", K.FORM)),
        ('version = "2026.1"', 'version = "soon"', ("override.version", K.FORM)),
        ("date = 2026-11-27\n", "", ("override.date", K.MISSING)),
        ('department = "63"', "department = 63", ("override.department", K.FORM)),
        ('department = "63"', 'departement = "63"', ("override.departement", K.UNKNOWN_KEY)),
        ("[titles]", "[title]", ("title", K.UNKNOWN_KEY)),
        ('["information_preoccupante"]', '["letter"]', ("override.documents", K.VALUE)),
        ('"child", "family"', '"family"', ("override.sections.child", K.LEFT_OUT)),
        ('"child", "family"', '"child", "stars", "family"', ("override.sections.stars", K.UNKNOWN_PART)),
        ('"child", "family"', '"child", "child", "family"', ("override.sections.child", K.TWICE)),
        ('"sender", "signature"', '"signature", "sender"', ("override.sections.signature", K.NOT_LAST)),
        ("others = {", "urgency = {", ("titles.urgency", K.REQUIRED)),
        ("others = {", "stars = {", ("titles.stars", K.UNKNOWN_PART)),
        (', en = "Other people in the home"', "", ("titles.others", K.LANGUAGE)),
        ("Autres personnes au domicile", "x" * 91, ("titles.others.fr", K.TOO_LONG)),
        ("[texts.place]\ncommune", "[texts.place]\nstar", ("texts.place.star", K.UNKNOWN_SENTENCE)),
        ("[texts.place]\ncommune", "[texts.slip]\nlead", ("texts.slip.lead", K.REQUIRED)),
        ("[texts.place]\ncommune", "[texts.informants]\nwhy", ("texts.informants.why", K.REQUIRED)),
        ("[texts.place]\ncommune", "[texts.summary]\nwho", ("texts.summary.who", K.REQUIRED)),
        ("Ville ou village", "Ville {worker.name}", ("texts.place.commune.fr", K.PLACES)),
        ("Ville ou village", "Ville <b>x</b>", ("texts.place.commune.fr", K.MARKUP)),
        ("Ville ou village", "Ville\u202e", ("texts.place.commune.fr", K.CONTROL)),
        ("Ville ou village", "Ville " * 11, ("texts.place.commune.fr", K.TOO_LONG)),
        ("Département d’exemple", "**Nous**", ("override.name.fr", K.MARKUP)),
        ("[override]", "[override", ("file", K.UNREADABLE)),
    ],
)
def test_adaptation_when_something_is_wrong_names_the_place_and_the_fault(old, new, fault) -> None:
    assert old in ADAPTATION

    assert fault in _faults(ADAPTATION.replace(old, new, 1))


def test_adaptation_when_several_things_are_wrong_names_them_all() -> None:
    text = ADAPTATION.replace("Ville ou village", "<i>").replace("others = {", "urgency = {")

    assert _faults(text) == [("titles.urgency", K.REQUIRED), ("texts.place.commune.fr", K.MARKUP)]


@pytest.mark.parametrize(
    "name",
    ["document.unofficial", "document.heading", "furniture.foot", "limits.tool", "checking.step_call",
     "slip.code", "summary.urgency", "urgency.immediate", "stages.formal_state", "basis.bound",
     "source.seen"],
)  # fmt: skip
def test_unofficial_model_when_adapted_keeps_what_it_must_say(name) -> None:
    group, key = name.split(".")
    text = f'{HEAD}[texts.{group}]\n{key} = {{ fr = "Formulaire officiel", en = "Official form" }}\n'

    assert (f"texts.{name}", K.REQUIRED) in _faults(text, ReferralKind.MNIOP)


@pytest.mark.parametrize("kind", ReferralKind)
def test_house_template_when_read_requires_only_what_it_has(kind) -> None:
    shipped = every_template()[kind]
    shape = shape_of(kind, is_official=shipped.is_official)

    assert shipped.required.sections <= shape.sections
    assert {"child", "urgency", "observed", "reported", "signature"} <= shipped.required.sections
    assert shipped.required.annexes == {"*"}
    assert all(shipped.required.holds_text(f"{group}.lead") for group in ("checking", "slip", "legal"))
    assert not shipped.required.holds_text("place.commune")


EXTENDING = """
[template]
id = "own"
extends = "crip-information-preoccupante"
version = "1"
date = 2026-11-27
kind = "information_preoccupante"
languages = ["fr", "en"]
status = "draft"
"""


def test_template_when_checked_says_everything_wrong_and_not_only_the_first() -> None:
    text = EXTENDING.replace('status = "draft"', 'status = ""\ncolour = "red"') + (
        '[texts.furniture]\nconfidential = { fr = "<b>SECRET</b>", en = "SECRET" }\npage = { fr = "p" }\n'
    )
    found = [(one.where, one.kind) for one in template_faults(text, (SHIPPED,))]

    assert found == [
        ("template.colour", K.UNKNOWN_KEY),
        ("template.status", K.MISSING),
        ("texts.furniture.page", K.LANGUAGE),
    ]
    mended = text.replace('status = ""\ncolour = "red"', 'status = "x"').replace(
        '{ fr = "p" }', '{ fr = "p", en = "p" }'
    )
    assert [(one.where, one.kind, one.detail) for one in template_faults(mended, (SHIPPED,))] == [
        ("texts.furniture.confidential.fr", K.MARKUP, "<b>")
    ]


def test_template_when_it_extends_in_a_circle_names_the_circle() -> None:
    own = EXTENDING.replace("crip-information-preoccupante", "other")
    other = EXTENDING.replace('"own"', '"other"').replace("crip-information-preoccupante", "own")

    assert [(one.kind, one.detail) for one in template_faults(own, (other,))] == [
        (K.CIRCLE, "own → other → own")
    ]


_VALUES = st.recursive(
    st.text(max_size=8) | st.integers(0, 9) | st.booleans(), lambda inner: st.lists(inner, max_size=3)
)
_HEADS = ("id", "version", "date", "name", "documents", "department", "sections")


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(st.sampled_from(_HEADS), _VALUES), st.dictionaries(st.sampled_from(_HEADS), _VALUES))
def test_adaptation_when_it_holds_anything_at_all_is_read_or_refused(head, logo) -> None:
    text = f"[override]\n{_toml(head)}[logo]\n{_toml(logo)}"

    assert _faults(text)


def _toml(rows) -> str:
    return "".join(f"{key} = {json.dumps(value)}\n" for key, value in rows.items())


def test_samples_when_put_together_are_adaptations_that_fit() -> None:
    for text in (HEAD + LOGO, HEAD + ORDER, HEAD + TITLES + LOGO):
        assert _faults(text) == []
