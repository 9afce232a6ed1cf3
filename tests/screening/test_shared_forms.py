"""A clue that may belong to two forms never tells one of them as if it stood alone."""

from __future__ import annotations

import json

from fieldscreen.domain.assessments import Level
from fieldscreen.workflow.stated_cases import assess_stated
from support.offices import content


def _explained(*codes, pack="fr-bidonville", language="fr"):
    stated = {"packs": [pack], "age": "minor", "indicators": dict.fromkeys(codes, "present")}
    (one,) = assess_stated(content(), json.dumps(stated), language).explanations
    return one, {form.form: form for form in one.forms}


def test_child_who_begs_when_a_sum_is_demanded_then_theft_is_only_said_to_be_possible():
    one, forms = _explained("B.gives", "B.amount", "B.punished")
    assert one.level is Level.CONVERGING
    assert not forms["begging"].is_only_shared
    assert forms["crime"].is_only_shared
    assert "Aucun indice ne parle de cette forme seule" in forms["crime"].sentence
    assert "Une somme est exigée chaque jour" in forms["crime"].sentence


def test_sum_demanded_when_nothing_says_what_for_then_both_forms_stand_and_the_level_stays():
    one, forms = _explained("B.amount", "B.punished")
    assert one.level is Level.CONVERGING
    assert not any(form.is_only_shared for form in forms.values())
    assert set(forms) == {"begging", "crime"}


def test_theft_when_it_has_a_clue_of_its_own_then_it_is_told_in_full():
    _, forms = _explained("B.gives", "C.made", "B.punished")
    assert not forms["crime"].is_only_shared


def test_bundle_when_explained_then_it_counts_the_whole_pack_and_a_weighted_set_does_not():
    bundle, _ = _explained("B.gives", "B.punished")
    assert bundle.is_bundle
    assert "2 présent" in bundle.bundle
    assert bundle.title
    weighted, _ = _explained("D4.hours", pack="ilo-2009-child-labour")
    assert not weighted.is_bundle
