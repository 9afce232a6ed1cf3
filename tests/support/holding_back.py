"""A case of which something is held back from a recipient, and everything its document would say."""

import dataclasses

from fieldscreen.domain.disclosures import Ground, HeldBack
from fieldscreen.referral import compose
from fieldscreen.workflow.cases import create_case
from fieldscreen.workflow.gathering import gather_disclosed
from fieldscreen.workflow.interviewing import start_interview
from fieldscreen.workflow.referring import (
    default_choices,
)
from fieldscreen.workflow.staying import list_leaving
from support.offices import OFFICE

BLOCK = "/data/said/block"
PARENT1, PARENT2 = "/data/who/parent1_name", "/data/who/parent2_name"
SITE, FACTS = "/data/place/site", "/data/seen/seen_facts"
GROUND = Ground.PERSON_AT_RISK


def interview(workplace, answers, form="reperage_mineur"):
    """Begin a case with one interview, of a child who can be found by name and commune."""
    case = create_case(workplace).identifier
    sitting = start_interview(workplace, case, form)
    for ref, value in answers.items():
        sitting.answer(ref, value)
    return case, sitting


def named(**more):
    known = {"/data/who/child_given_name": "Măriuța", "/data/place/commune": "Exempleville"}
    return known | more


def begun(workplace, case, **more):
    choices = default_choices(workplace, case)
    return dataclasses.replace(choices, recipient=OFFICE, is_synthetic=True, **more)


def hold(offered, *words):
    """Hold back everything in whose words one of *words* stands, as the list lets one do it."""
    return tuple(
        HeldBack(one.key, GROUND, "", one.mark) for one in offered if any(word in one.words for word in words)
    )


def holding(workplace, case, choices, *words):
    offered = gather_disclosed(workplace, case, choices).offered
    return dataclasses.replace(choices, held_back=hold(offered, *words))


def said(workplace, gathered):
    """Return everything the record and so the pages would say."""
    contents = gathered.contents
    return compose(contents, workplace.content.template(contents.kind)).record.decode()


def looked_at(workplace, case, choices, decide):
    """Return choices as the window makes them of its list, and the list: *decide* says what is held back."""
    made = list_leaving(workplace, case, choices)
    rows = tuple(
        HeldBack(one.key, GROUND, "", one.mark) for one in made.items if one.binding is None and decide(one)
    )
    return dataclasses.replace(choices, held_back=(*rows, *made.resting)), made.items
