"""The way a referral leaves and what comes back, on a real vault."""

import re
from datetime import timedelta
from email import message_from_bytes
from email.policy import default

import pytest

from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.directory import Channel, Detail
from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.domain.folding import fold
from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.referrals import ReferralKind
from fieldscreen.workflow.cases import save_person
from fieldscreen.workflow.following import (
    CodeElsewhereError,
    CodeMissingError,
    DelayName,
    HeardBy,
    Standing,
    Step,
    begin_complement,
    follow_up_list,
    followed,
    note_acknowledged,
    note_code,
    note_step,
    reminder_of,
)
from fieldscreen.workflow.journalling import journal_rows
from fieldscreen.workflow.messages import export_message, message_of
from fieldscreen.workflow.own_reminders import set_reminder
from fieldscreen.workflow.recipients import directory_of, save_office, stated
from fieldscreen.workflow.referring import default_choices, referral_file
from fieldscreen.workflow.retention import keeping_of
from fieldscreen.workflow.verifying import Verdict, verify_file
from support.offices import DISTRICT, NAME, PLACE


def _today(workplace):
    return workplace.now().date()


def test_message_when_prepared_then_it_names_no_child_and_no_place_and_holds_the_signed_document(
    workplace, signed, tmp_path
):
    referral = signed()
    path = export_message(workplace, referral.identifier, tmp_path / "draft.eml")
    read = message_from_bytes(path.read_bytes(), policy=default)
    (document,) = read.iter_attachments()
    body = read.get_body().get_content()
    outside = fold(f"{path.name} {dict(read.items())} {document.get_filename()} {body}")

    for word in (
        NAME,
        PLACE,
        DISTRICT,
        "93",
        "Seine-Saint-Denis",
        "portail rouge",
        "enfant",
        "mineur",
        "crip",
    ):
        assert not re.search(rf"\b{re.escape(fold(word))}\b", outside), word
    assert followed(workplace, referral.identifier, "fr").code in body
    assert document.get_content() == referral_file(workplace, referral.identifier).content
    (tmp_path / "sent.pdf").write_bytes(document.get_content())
    assert (
        verify_file(tmp_path / "sent.pdf", trusted=(workplace.identity.certificate,)).verdict
        is Verdict.ACCEPTED
    )
    assert Action.MESSAGE_EXPORTED in {row.action for row in journal_rows(workplace, case=referral.case)}


def test_message_when_the_directory_has_learnt_the_address_since_then_it_is_written_there(workplace, signed):
    referral = signed()
    assert message_of(workplace, referral.identifier).address == ""
    office = directory_of(workplace, "fr").office("crip-93")
    values = {Detail.NAME: office.name, Detail.EMAIL: "crip@exemple.invalid", Detail.SIZE_LIMIT_MB: "1"}
    save_office(workplace, stated(office, values, "appel", _today(workplace)))

    message = message_of(workplace, referral.identifier)

    assert message.address == "crip@exemple.invalid"
    assert message.size_bytes > len(referral_file(workplace, referral.identifier).content)
    assert message.is_too_large is (message.size_bytes > 1_000_000)


def test_message_when_the_place_cannot_be_written_then_the_journal_says_so(workplace, signed, tmp_path):
    referral = signed()

    with pytest.raises(FileNotFoundError):
        export_message(workplace, referral.identifier, tmp_path / "nowhere" / "draft.eml")

    assert journal_rows(workplace)[0].action is Action.MESSAGE_EXPORT_FAILED


def test_referral_when_sent_acknowledged_and_answered_then_each_step_is_kept_with_who_and_when(
    workplace, signed
):
    referral = signed()
    today = _today(workplace)

    note_step(workplace, referral.identifier, Step.SENT, today, Channel.SECURE_MAIL, "boîte du service")
    note_acknowledged(workplace, referral.identifier, today, HeardBy.PHONE)
    note_step(workplace, referral.identifier, Step.IN_EVALUATION, today)
    note_step(workplace, referral.identifier, Step.ANSWERED, today, note="suivi ouvert")
    one = followed(workplace, referral.identifier, "fr")

    assert [step.step for step in one.follow_up.steps] == [
        Step.SENT, Step.ACKNOWLEDGED, Step.IN_EVALUATION, Step.ANSWERED,
    ]  # fmt: skip
    assert one.follow_up.steps[0].channel is Channel.SECURE_MAIL
    assert one.follow_up.steps[1].heard is HeardBy.PHONE
    assert {step.by for step in one.follow_up.steps} == {workplace.worker.name}
    assert (one.standing, one.due, one.is_over) == (Standing.ANSWERED, None, False)
    assert not keeping_of(workplace, referral.case).unacknowledged  # its retention clock knows
    assert {row.action for row in journal_rows(workplace, case=referral.case)} >= {
        Action.REFERRAL_SENT, Action.REFERRAL_ACKNOWLEDGED, Action.REFERRAL_FOLLOWED,
    }  # fmt: skip


def test_acknowledgement_when_a_mail_is_pasted_then_its_code_finds_the_referral(workplace, signed):
    first, second = signed(), signed()
    code = followed(workplace, first.identifier, "fr").code
    today = _today(workplace)

    with pytest.raises(CodeElsewhereError) as caught:
        note_code(workplace, second.identifier, f"Bien reçu, {code}", today)
    with pytest.raises(CodeMissingError):
        note_code(workplace, first.identifier, "Bien reçu, merci.", today)
    note_code(workplace, first.identifier, f"Bonjour,\nBien reçu.\n> Code : {code.lower()}", today)
    note_code(workplace, second.identifier, followed(workplace, second.identifier, "fr").code, today)

    assert (caught.value.code, caught.value.number) == (code, first.number)
    assert followed(workplace, first.identifier, "fr").follow_up.steps[-1].heard is HeardBy.MAIL
    assert followed(workplace, second.identifier, "fr").follow_up.steps[-1].heard is HeardBy.SLIP


@pytest.mark.parametrize("days", [-1, 1])
def test_step_when_its_day_is_before_the_signature_or_to_come_then_nothing_is_kept(workplace, signed, days):
    referral = signed()

    with pytest.raises(InvalidValueError):
        note_step(workplace, referral.identifier, Step.SENT, _today(workplace) + timedelta(days=days))
    with pytest.raises(InvalidValueError):
        note_acknowledged(
            workplace, referral.identifier, _today(workplace) + timedelta(days=days), HeardBy.PHONE
        )

    assert followed(workplace, referral.identifier, "fr").follow_up.steps == ()
    assert keeping_of(workplace, referral.case).unacknowledged


def test_referral_when_a_child_under_two_is_in_the_case_then_the_evaluation_is_due_sooner(workplace, signed):
    referral = signed()
    save_person(workplace, referral.case, Person("p", Role.SIBLING, born=UncertainDate.parse("2025-10")))
    note_step(workplace, referral.identifier, Step.SENT, _today(workplace))
    note_acknowledged(workplace, referral.identifier, _today(workplace), HeardBy.PHONE)

    assert followed(workplace, referral.identifier, "fr").due.delay.name == "evaluation_infant"


def test_list_when_time_passes_then_the_overdue_stand_first_and_the_reminder_fits(workplace, signed):
    first, second, third = signed(), signed(), signed()
    today = _today(workplace)
    note_step(workplace, first.identifier, Step.SENT, today, Channel.POST)
    note_step(workplace, second.identifier, Step.SENT, today, Channel.POST)
    note_acknowledged(workplace, second.identifier, today, HeardBy.PHONE)
    note_step(workplace, third.identifier, Step.NO_ANSWER, today)
    workplace._around.clock.now += timedelta(days=22)

    rows = follow_up_list(workplace, "fr")

    assert [(row.referral.number, row.is_over) for row in rows] == [(1, True), (2, False), (3, False)]
    waiting, evaluated = (reminder_of(workplace, one.identifier).text for one in (first, second))
    assert rows[0].code in waiting
    assert "accusé de réception" in waiting
    assert "L226-5" in evaluated
    for word in (NAME, PLACE, DISTRICT, "Seine-Saint-Denis"):
        assert word not in waiting + evaluated


def test_complement_when_begun_then_it_names_the_earlier_referral_and_the_earlier_one_stays(
    workplace, signed
):
    referral = signed()
    before = referral_file(workplace, referral.identifier).content

    begun = begin_complement(workplace, referral.identifier)
    again = begin_complement(workplace, referral.identifier)

    assert begun.recipient == referral.recipient
    assert (begun.kind, begun.completes) == (ReferralKind.COMPLEMENT, referral.identifier)
    assert again == begun == default_choices(workplace, referral.case)
    assert referral_file(workplace, referral.identifier).content == before


def test_own_reminder_when_a_step_is_noted_on_its_day_then_it_is_taken_away(workplace, signed):
    referral = signed()
    today = _today(workplace)
    set_reminder(workplace, referral.identifier, today + timedelta(days=3))
    note_step(workplace, referral.identifier, Step.SENT, today, Channel.POST)
    assert followed(workplace, referral.identifier, "fr").follow_up.remind_on == today + timedelta(days=3)
    set_reminder(workplace, referral.identifier, today)
    assert followed(workplace, referral.identifier, "fr").due.delay.name is DelayName.OWN
    note_step(workplace, referral.identifier, Step.REMINDED, today)

    assert followed(workplace, referral.identifier, "fr").follow_up.remind_on is None
    with pytest.raises(InvalidValueError):
        set_reminder(workplace, referral.identifier, today - timedelta(days=1))
    lines = [row.action for row in journal_rows(workplace, case=referral.case)]
    assert lines.count(Action.REMINDER_SET) == 2


def test_reminder_letter_when_the_document_went_to_no_crip_then_it_quotes_no_law_of_a_crip(workplace, signed):
    crip = signed()
    court = signed(kind=ReferralKind.SIGNALEMENT)
    for one in (crip, court):
        note_step(workplace, one.identifier, Step.SENT, _today(workplace), Channel.POST)
        note_acknowledged(workplace, one.identifier, _today(workplace), HeardBy.PHONE)

    assert "D226-2-4" in reminder_of(workplace, crip.identifier).text
    assert not re.search(r"[DL]226", reminder_of(workplace, court.identifier).text)
