"""Every kind of document, on a real vault: chosen, written, signed, checked, followed."""

import dataclasses

import pytest

from fieldscreen.domain.acknowledgement_codes import acknowledgement_code
from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.danger import Called
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.referrals import Agreement, AgreementStatus, Referral, ReferralKind, Urgency
from fieldscreen.domain.statements import Source
from fieldscreen.domain.workers import Recipient
from fieldscreen.referral.embedded import read_record
from fieldscreen.workflow.cases import create_case, save_person
from fieldscreen.workflow.danger import note_call
from fieldscreen.workflow.following import begin_complement, followed
from fieldscreen.workflow.gathering import gather
from fieldscreen.workflow.interviewing import resume_interview, start_interview
from fieldscreen.workflow.referral_kinds import offered_kinds
from fieldscreen.workflow.referring import (
    AgreementMissingError,
    begin_referral,
    default_choices,
    prepare_referral,
    sign_referral,
)
from fieldscreen.workflow.verifying import Verdict

CRIP, COURT = Recipient("CRIP d’exemple", "00"), Recipient("Procureur d’Exempleville", "00")
GIVEN = Agreement(AgreementStatus.GIVEN, "Expliqué en roumain.")


@pytest.fixture
def child(workplace):
    """A case of a child of thirteen; its interview."""
    sitting = start_interview(workplace, create_case(workplace).identifier, "reperage_mineur")
    sitting.answer("/data/who/child_given_name", "Măriuța")
    sitting.answer("/data/who/age_estimated", "13")
    sitting.answer("/data/seen/long_hours", "no")
    sitting.answer("/data/school/attends", "no", source=Source.THIRD_PERSON)
    sitting.answer("/data/said/words_exact", "Mă bate.")
    sitting.answer("/data/said/words_language", "ro")
    return sitting


@pytest.fixture
def adult(workplace):
    """A case of a woman of thirty-six; its interview."""
    sitting = start_interview(workplace, create_case(workplace).identifier, "entretien_adulte")
    sitting.answer("/data/consent/agreement", "yes")
    sitting.answer("/data/who/given_name", "Sanda")
    sitting.answer("/data/who/birth_date", "1990-03-02")
    sitting.answer("/data/who/age_doubt", "no")
    sitting.answer("/data/needs/rights_told", "Expliqués en roumain.")
    return sitting


def choices(workplace, sitting, **changes):
    urgent = {"recipient": CRIP, "urgency": Urgency.IMMEDIATE, "urgency_reason": "Synthetic"}
    return dataclasses.replace(default_choices(workplace, sitting.case), **{**urgent, **changes})


def signed(workplace, sitting, **changes):
    return sign_referral(
        workplace, prepare_referral(workplace, sitting.case, choices(workplace, sitting, **changes))
    )


def test_signalement_when_signed_then_calls_and_copy_are_in_it_and_the_copy_is_followed(workplace, child):
    note_call(workplace, child.case, Called.PROSECUTOR, workplace.now(), said="Écrire ce soir.")

    made = signed(workplace, child, kind=ReferralKind.SIGNALEMENT, recipient=COURT, copy_to=CRIP)

    record = read_record(made.pdf)
    assert made.report.verdict is Verdict.ACCEPTED
    assert (record["kind"], record["copy_to"]["name"]) == ("signalement", CRIP.name)
    assert [call["said"] for call in record["calls"]] == ["Écrire ce soir."]
    assert followed(workplace, made.referral.identifier, "fr").referral.copy_to == CRIP
    assert record["acknowledgement"] == acknowledgement_code(made.referral.identifier)


def test_adult_document_when_begun_then_it_is_the_adults_and_names_no_office_for_children(workplace, adult):
    begun = begin_referral(workplace, adult.case)
    offered = offered_kinds(workplace, begun, "fr")

    assert begun.choices.kind is next(iter(offered.ways)) is ReferralKind.VULNERABLE_ADULT
    assert begun.choices.recipient.name == ""
    assert begun.choices.agreement.status is AgreementStatus.GIVEN
    assert not offered.fits(ReferralKind.SIGNALEMENT)
    assert offered.ways[ReferralKind.MNIOP].identifier == "mniop_adult"


def test_vulnerable_adult_when_signed_then_their_own_agreement_stands_in_it(workplace, adult):
    made = signed(workplace, adult, agreement=GIVEN)

    record = read_record(made.pdf)
    assert made.report.verdict is Verdict.ACCEPTED
    assert record["agreement"] == {"status": "given", "details": "Expliqué en roumain."}
    assert record["child"]["role"] == "adult_concerned"


@pytest.mark.parametrize("status", [AgreementStatus.REFUSED, AgreementStatus.UNDECIDED])
def test_mniop_when_an_adult_has_not_agreed_then_nothing_is_written(workplace, adult, status):
    with pytest.raises(AgreementMissingError):
        prepare_referral(
            workplace,
            adult.case,
            choices(workplace, adult, kind=ReferralKind.MNIOP, agreement=Agreement(status)),
        )


def test_mniop_when_an_adult_agreed_then_needs_stand_in_their_pillar_and_nowhere_else(workplace, adult):
    made = signed(workplace, adult, kind=ReferralKind.MNIOP, agreement=GIVEN)

    record = read_record(made.pdf)
    told = [(line["answer"], line["ref"]) for line in record["needs"]["justice"] if line["answer"]]
    assert made.report.verdict is Verdict.ACCEPTED
    assert told == [("Expliqués en roumain.", "/data/needs/rights_told")]
    assert all("needs" not in line["ref"] for line in record["facts"])


def test_mniop_when_it_is_a_child_then_no_agreement_is_a_condition(workplace, child):
    contents = gather(workplace, child.case, choices(workplace, child, kind=ReferralKind.MNIOP))

    assert not contents.is_of_an_adult


def test_complement_when_answers_changed_then_it_says_what_is_new_changed_and_withdrawn(workplace, child):
    first = signed(workplace, child).referral
    again = resume_interview(workplace, child.interview.identifier)
    again.answer("/data/seen/long_hours", "yes")
    again.answer("/data/seen/violence", "yes")
    again.mark("/data/school/attends", AnswerState.UNKNOWN)

    begun = begin_complement(workplace, first.identifier)
    made = sign_referral(
        workplace,
        prepare_referral(
            workplace,
            child.case,
            dataclasses.replace(begun, urgency=Urgency.IMMEDIATE, urgency_reason="Synthetic"),
        ),
    )

    record = read_record(made.pdf)
    since = record["since"]
    assert made.report.verdict is Verdict.ACCEPTED
    assert begun.kind is ReferralKind.COMPLEMENT
    assert record["completes"]["number"] == 1
    assert record["completes"]["code"] == acknowledgement_code(first.identifier)
    assert [line["ref"] for line in record["facts"]] == ["/data/seen/violence"]
    assert [(one["before"]["value"], one["now"]["value"]) for one in since["changed"]] == [("no", "yes")]
    assert [line["ref"] for line in since["withdrawn"]] == ["/data/school/attends"]
    assert record["statements"] == since["withdrawn_words"] == []
    assert followed(workplace, made.referral.identifier, "fr").completed_number == 1


def test_complement_when_a_complement_is_completed_then_only_what_came_after_both_is_new(workplace, child):
    first = signed(workplace, child).referral
    again = resume_interview(workplace, child.interview.identifier)
    again.answer("/data/seen/long_hours", "yes")
    second = signed(workplace, child, kind=ReferralKind.COMPLEMENT, completes=first.identifier).referral
    again = resume_interview(workplace, child.interview.identifier)
    again.answer("/data/said/words_exact", "Nu mai vreau.")

    third = gather(
        workplace,
        child.case,
        choices(workplace, child, kind=ReferralKind.COMPLEMENT, completes=second.identifier),
    )

    assert third.facts == third.since.changed == ()
    assert [one.text for one in third.statements] == ["Nu mai vreau."]
    assert [one.text for one in third.since.withdrawn_words] == ["Mă bate."]
    assert workplace.vault.get(Referral, second.identifier).completes == first.identifier


def test_complement_of_an_mniop_when_nothing_changed_then_no_need_without_an_answer_is_withdrawn(
    workplace, adult
):
    adult.mark("/data/needs/needs_protection", AnswerState.REFUSED)
    first = signed(workplace, adult, kind=ReferralKind.MNIOP, agreement=GIVEN).referral
    begun = begin_complement(workplace, first.identifier)

    since = gather(workplace, adult.case, dataclasses.replace(begun, agreement=GIVEN)).since

    assert (since.withdrawn, since.changed) == ((), ())


def test_complement_of_a_vulnerable_adults_document_when_made_then_it_names_no_parents_either(
    workplace, adult
):
    save_person(workplace, adult.case, Person("m", Role.PARENT, given_name="Mater"))
    first = signed(workplace, adult, kind=ReferralKind.VULNERABLE_ADULT, agreement=GIVEN).referral
    begun = begin_complement(workplace, first.identifier)

    assert gather(workplace, adult.case, begun).family == ()
