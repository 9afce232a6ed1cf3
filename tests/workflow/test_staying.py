"""What stays in the vault when a referral leaves is named with its reason."""

import dataclasses

import pytest

from fieldscreen.domain.disclosures import ItemKind
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.referrals import ReferralKind
from fieldscreen.domain.workers import Recipient
from fieldscreen.workflow.cases import create_case, save_person
from fieldscreen.workflow.gathering import gather_disclosed
from fieldscreen.workflow.interviewing import start_interview
from fieldscreen.workflow.referring import (
    default_choices,
)
from fieldscreen.workflow.staying import StayingWhy, staying
from support.offices import opened, workplace_on


@pytest.fixture(scope="module")
def workplace(tmp_path_factory):
    with opened(workplace_on(tmp_path_factory.mktemp("disclosing") / "vault")) as made:
        yield made


def test_staying_when_a_case_is_about_two_then_what_is_about_the_other_is_named_as_staying(
    workplace,
):
    case = create_case(workplace).identifier
    for name in ("alpha2", "beta2"):
        save_person(workplace, case, Person(name, Role.CHILD, given_name=name.title()))
        sitting = start_interview(workplace, case, "reperage_mineur", about=name)
        sitting.answer("/data/who/age_estimated", "13")
    begun = default_choices(workplace, case, "alpha2")

    found = {
        one.why: one for one in staying(workplace, gather_disclosed(workplace, case, begun, "alpha2"), "fr")
    }

    assert found[StayingWhy.ABOUT_ANOTHER].names == ("Beta2",)
    assert StayingWhy.NOTES in found


def test_adult_document_when_it_has_no_part_for_parents_then_they_are_listed_as_staying(workplace):
    case = create_case(workplace).identifier
    sitting = start_interview(workplace, case, "entretien_adulte")
    sitting.answer("/data/who/birth_date", "1990-03-02")
    sitting.answer("/data/who/age_doubt", "no")
    save_person(workplace, case, Person("mother", Role.PARENT, given_name="Canarimère"))
    begun = dataclasses.replace(
        default_choices(workplace, case), recipient=Recipient("Cellule"), kind=ReferralKind.VULNERABLE_ADULT
    )

    gathered = gather_disclosed(workplace, case, begun)

    assert ItemKind.FAMILY not in {one.kind for one in gathered.items}
    names = {one.why: one.names for one in staying(workplace, gathered, "fr")}
    assert names[StayingWhy.NO_PART_FOR_IT] == ("Canarimère",)
