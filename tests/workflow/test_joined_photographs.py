"""Photographs in a referral: none unless chosen, never another child's, told once, damaged ones said."""

import dataclasses

import pytest

from fieldscreen.domain.attachments import Attachment, ChosenPhotograph, FileKind
from fieldscreen.domain.directory import Detail
from fieldscreen.domain.disclosures import Binding, Disclosure, Ground, HeldBack, ItemKind
from fieldscreen.domain.encoding import decode, encode
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.referrals import ParentsInformation, ParentsInformed, ReferralChoices, Urgency
from fieldscreen.domain.subjects import PLACE
from fieldscreen.referral.embedded import read_record
from fieldscreen.workflow.cases import create_case, save_person
from fieldscreen.workflow.following import begin_complement
from fieldscreen.workflow.gathering import gather_disclosed
from fieldscreen.workflow.imported_forms import examine_form, keep_form
from fieldscreen.workflow.incoming_files import take_in
from fieldscreen.workflow.interviewing import start_interview
from fieldscreen.workflow.joined_photographs import ChosenPhotographDamagedError, ChosenPhotographGoneError
from fieldscreen.workflow.messages import message_of
from fieldscreen.workflow.recipients import directory_of, save_office, stated
from fieldscreen.workflow.referring import (
    begin_referral,
    keep_choices,
    prepare_referral,
    sign_referral,
)
from fieldscreen.workflow.staying import StayingWhy, list_leaving
from referral.photograph_samples import gate
from support.offices import OFFICE, opened, workplace_on
from support.photographs import telephone_jpeg

FORM = """\
| survey |
| | type | name | label |
| | text | place | Place of the visit |
| | image | gate | Photograph of the gate |
| | image | yard | Photograph of the yard |
| | begin repeat | thing | Thing |
| | image | seen | What does it look like? |
| | end repeat | thing | |
| settings |
| | form_title | form_id | version |
| | Partner visit | partner_visit | 3 |
"""
GATE, YARD, SEEN = "/data/gate", "/data/yard", "/data/thing[1]/seen"
ORIGINALS = {GATE: telephone_jpeg(), YARD: gate(1200, 900)}


@pytest.fixture(scope="module")
def workplace(tmp_path_factory):
    with opened(workplace_on(tmp_path_factory.mktemp("photographs") / "vault")) as made:
        yield made


@pytest.fixture(scope="module")
def visit(workplace, tmp_path_factory):
    """Start a visit with photographs, as a partner's form asks for them."""
    folder = tmp_path_factory.mktemp("stick")
    (folder / "visit.md").write_text(FORM, encoding="utf-8")
    form = keep_form(workplace, examine_form(folder / "visit.md")).identifier

    def start(case, about="", refs=(GATE, YARD)):
        sitting = start_interview(workplace, case, form, language="und", about=about)
        for ref in refs:
            path = folder / "IMG_1.jpg"
            path.write_bytes(ORIGINALS.get(ref, gate(300, 200)))
            sitting.attach(ref, take_in(path, FileKind.PHOTOGRAPH))
        return sitting

    return start


@pytest.fixture
def case(workplace):
    return create_case(workplace).identifier


def _begun(workplace, case, *captions, about=""):
    """Return what is offered, and choices in which the first ones are chosen with their captions."""
    start = begin_referral(workplace, case, about)
    chosen = tuple(
        ChosenPhotograph(one.attachment.identifier, caption)
        for one, caption in zip(start.photographs, captions, strict=False)
    )
    choices = dataclasses.replace(
        start.choices, recipient=OFFICE, is_synthetic=True, urgency=Urgency.IMMEDIATE, urgency_reason="Test",
        photographs=chosen,
    )  # fmt: skip
    return start.photographs, choices


def _signed(workplace, case, choices):
    return sign_referral(workplace, prepare_referral(workplace, case, choices))


def _spoil(workplace, statement, identifier):
    workplace.vault._ask(lambda store: store.connection.execute(statement, (f"{identifier}:content",)))


def test_photographs_when_none_was_chosen_then_none_leaves_and_both_stay(workplace, case, visit):
    visit(case)
    offered, choices = _begun(workplace, case)

    assert [one.question for one in offered] == ["Photograph of the gate", "Photograph of the yard"]
    prepared = prepare_referral(workplace, case, choices)
    assert prepared.contents.photographs == ()
    assert "attached.joined" not in str(prepared.contents.facts)
    stays = {one.why: one for one in list_leaving(workplace, case, choices).stays}
    assert stays[StayingWhy.FILES].count == 2


def test_photograph_when_one_was_chosen_then_it_alone_leaves_and_the_vault_knows_which(
    workplace, case, visit
):
    visit(case)
    offered, choices = _begun(workplace, case, "  Le portail ")
    keep_choices(workplace, case, choices)
    assert begin_referral(workplace, case).choices.photographs == choices.photographs
    stays = {one.why: one for one in list_leaving(workplace, case, choices).stays}
    assert stays[StayingWhy.FILES].count == 1

    signed = _signed(workplace, case, choices)

    kept = offered[0].attachment
    (listed,) = read_record(signed.pdf)["photographs"]
    assert (listed["caption"], listed["question"]) == ("Le portail", "Photograph of the gate")
    assert (listed["original_sha256"], listed["kept_sha256"]) == (kept.original_sha256, kept.sha256)
    assert (listed["width"], listed["height"]) == (kept.width, kept.height)
    left = workplace.vault.get(Disclosure, signed.referral.identifier).left
    assert [one.digest for one in left if one.kind is ItemKind.PHOTOGRAPH] == [kept.sha256]
    answers = [one["answer"] for one in read_record(signed.pdf)["facts"] if "SHA-256" in one["answer"]]
    assert ["jointe en annexe" in one for one in answers] == [True, False]
    assert begin_referral(workplace, case).choices.photographs == ()


def test_photograph_when_of_another_child_then_it_is_not_offered_and_cannot_be_put_in(workplace, case, visit):
    for child in ("alpha", "beta"):
        save_person(workplace, case, Person(f"{child}:{case}", Role.CHILD, given_name=child))
        start_interview(workplace, case, "reperage_mineur", about=f"{child}:{case}")
    visit(case, f"alpha:{case}", (GATE,))
    visit(case, f"beta:{case}", (YARD,))
    visit(case, PLACE, (GATE, SEEN))

    alpha, choices = _begun(workplace, case, "", about=f"alpha:{case}")
    beta, _choices = _begun(workplace, case, about=f"beta:{case}")

    assert [one.question for one in alpha] == ["Photograph of the gate"] * 2
    assert [one.is_of_the_place for one in alpha] == [False, True]
    assert [one.question for one in beta] == ["Photograph of the yard", "Photograph of the gate"]
    stranger = dataclasses.replace(choices, photographs=(ChosenPhotograph(beta[0].attachment.identifier),))
    with pytest.raises(ChosenPhotographGoneError):
        prepare_referral(workplace, case, stranger, f"alpha:{case}")


def test_photograph_when_the_answer_it_belongs_to_is_held_back_then_it_stays_too(workplace, case, visit):
    sitting = visit(case)
    _offered, choices = _begun(workplace, case, "canariportail", "La cour")
    held = (HeldBack(f"answer:{sitting.interview.identifier}:{GATE}", Ground.NOT_NEEDED),)

    gathered = gather_disclosed(workplace, case, dataclasses.replace(choices, held_back=held))

    listed = [one for one in gathered.offered if one.kind is ItemKind.PHOTOGRAPH]
    assert [one.binding for one in listed] == [Binding.CHOSEN_HERE] * 2
    assert [one.caption for one in gathered.contents.photographs] == ["La cour"]
    assert [one.words for one in gathered.items if one.kind is ItemKind.PHOTOGRAPH] == ["La cour"]
    assert "canariportail" not in str(read_record(prepare_referral(workplace, case, dataclasses.replace(
        choices, held_back=held)).pdf))  # fmt: skip


def test_caption_when_it_names_somebody_who_is_held_back_then_that_is_pointed_out(workplace, case, visit):
    visit(case)
    neighbour = Person(f"neighbour:{case}", Role.OTHER_ADULT, given_name="Canarivoisine")
    save_person(workplace, case, neighbour)
    _offered, choices = _begun(workplace, case, "Canarivoisine devant le portail")
    held = (HeldBack(f"person:{neighbour.identifier}", Ground.ANOTHER_AT_RISK),)

    prepared = prepare_referral(workplace, case, dataclasses.replace(choices, held_back=held))

    assert [one.pieces for one in prepared.echoes] == [("Canarivoisine",)]


def test_complement_when_photographs_were_sent_before_then_only_new_ones_are_offered_and_printed(
    workplace, case, visit
):
    visit(case)
    _offered, choices = _begun(workplace, case, "Le portail")
    first = _signed(workplace, case, choices)
    begun = begin_complement(workplace, first.referral.identifier)
    assert begun.photographs == ()

    offered, choices = _begun(workplace, case, "La cour")
    assert [one.question for one in offered] == ["Photograph of the yard"]
    sent_again = workplace.vault.all(Attachment, case=case)
    every = tuple(ChosenPhotograph(one.identifier, "encore") for one in sent_again)
    prepared = prepare_referral(workplace, case, dataclasses.replace(choices, photographs=every))

    (printed,) = prepared.contents.photographs
    assert printed.question == "Photograph of the yard"
    assert len(read_record(prepared.pdf)["photographs"]) == 1


@pytest.mark.parametrize(
    "spoilt",
    [
        "DELETE FROM records WHERE kind = 'attached_content' AND id = ?",
        "UPDATE records SET sequence = 9 WHERE kind = 'attached_content' AND id = ?",
    ],
    ids=["missing", "damaged"],
)
def test_photograph_when_its_bytes_are_not_whole_then_it_is_said_and_without_it_the_referral_is_made(
    workplace, case, visit, spoilt
):
    visit(case)
    offered, choices = _begun(workplace, case, "Le portail", "La cour")
    keep_choices(workplace, case, choices)
    _spoil(workplace, spoilt, offered[0].attachment.identifier)

    with pytest.raises(ChosenPhotographDamagedError) as caught:
        prepare_referral(workplace, case, choices)

    assert (caught.value.question, caught.value.caption) == ("Photograph of the gate", "Le portail")
    assert begin_referral(workplace, case).choices == choices
    without = dataclasses.replace(choices, photographs=choices.photographs[1:])
    assert [one.caption for one in prepare_referral(workplace, case, without).contents.photographs] == [
        "La cour"
    ]


def test_photograph_when_taken_away_after_it_was_chosen_then_it_is_said_and_not_offered(
    workplace, case, visit
):
    sitting = visit(case)
    _offered, choices = _begun(workplace, case, "Le portail")
    sitting.answer(GATE, "")

    with pytest.raises(ChosenPhotographGoneError) as caught:
        prepare_referral(workplace, case, choices)
    assert caught.value.caption == "Le portail"
    assert [one.question for one in _begun(workplace, case)[0]] == ["Photograph of the yard"]


def test_choices_when_kept_before_photographs_could_be_chosen_then_they_open_with_none():
    kept = encode(
        ReferralChoices(OFFICE, Urgency.ORDINARY, "", ParentsInformation(ParentsInformed.NOT_YET), "")
    )
    del kept["photographs"]

    assert decode(ReferralChoices, kept).photographs == ()


def test_referral_with_photographs_when_mailed_then_the_size_the_office_is_asked_about_counts_them(
    workplace, case, visit
):
    visit(case)
    office = directory_of(workplace, "fr").office("crip-93")
    values = {Detail.NAME: office.name, Detail.EMAIL: "crip@exemple.invalid", Detail.SIZE_LIMIT_MB: "1"}
    today = workplace.local(workplace.now()).date()
    save_office(workplace, stated(office, values, "appel", today))
    recipient = directory_of(workplace, "fr").office("crip-93").as_recipient()
    _offered, choices = _begun(workplace, case, "Le portail", "La cour")
    choices = dataclasses.replace(choices, recipient=recipient)
    plain = _signed(workplace, case, dataclasses.replace(choices, photographs=()))
    prepared = prepare_referral(workplace, case, choices)
    signed = sign_referral(workplace, prepared)

    sizes = [message_of(workplace, one.referral.identifier).size_bytes for one in (plain, signed)]
    assert sizes[1] - sizes[0] > sum(len(one.picture.content) for one in prepared.contents.photographs)
