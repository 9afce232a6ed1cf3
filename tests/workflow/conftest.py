import dataclasses

import pytest

from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.referrals import Urgency
from fieldscreen.workflow.cases import create_case, save_person
from fieldscreen.workflow.interviewing import start_interview
from fieldscreen.workflow.recipients import directory_of
from fieldscreen.workflow.referring import default_choices, prepare_referral, sign_referral
from support.offices import DISTRICT, NAME, PLACE, opened, workplace_on


@pytest.fixture
def new_workplace(tmp_path):
    """Make a workplace on the test's vault folder; each call is another start of the program."""
    return lambda: workplace_on(tmp_path / "vault")


@pytest.fixture
def workplace(new_workplace):
    """An open workplace."""
    with opened(new_workplace()) as made:
        yield made


@pytest.fixture
def case(workplace):
    return create_case(workplace).identifier


@pytest.fixture
def ask(workplace, case):
    """Start an interview about somebody (named, or chosen as a worker does), with some answers."""

    def start(about="", answers=None, form="reperage_mineur"):
        said = {"about": about} if isinstance(about, str) else {"whom": about}
        sitting = start_interview(workplace, case, form, **said)
        for ref, value in (answers or {}).items():
            sitting.answer(ref, value)
        return sitting

    return start


@pytest.fixture
def child(workplace, case):
    """Enter a child of the case."""

    def enter(name, **more):
        save_person(workplace, case, Person(name, Role.CHILD, **more))
        return name

    return enter


@pytest.fixture
def signed(workplace):
    """Sign referrals of new cases to the CRIP of the 93; each call signs one."""

    def sign(**more):
        case = create_case(workplace, "portail rouge").identifier
        sitting = start_interview(workplace, case, "reperage_mineur")
        sitting.answer("/data/who/child_given_name", NAME)
        sitting.answer("/data/who/age_estimated", "13")
        sitting.answer("/data/place/commune", PLACE)
        sitting.answer("/data/place/address", DISTRICT)
        choices = dataclasses.replace(
            default_choices(workplace, case),
            recipient=directory_of(workplace, "fr").office("crip-93").as_recipient(),
            urgency=Urgency.IMMEDIATE,
            urgency_reason="Synthetic",
            **more,
        )
        return sign_referral(workplace, prepare_referral(workplace, case, choices)).referral

    return sign
