"""After the signature in the window: the message, what happened, the acknowledgement, what is overdue."""

import dataclasses
from datetime import timedelta
from email import message_from_bytes
from email.policy import default

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from fieldscreen.domain.referrals import Urgency
from fieldscreen.ui.places import CasePage, FollowPlace, ReferringPlace, VaultPlace
from fieldscreen.workflow import referring, typed_texts
from fieldscreen.workflow.following import HeardBy, Standing, Step, followed, note_step
from fieldscreen.workflow.recipients import Channel, directory_of
from support.offices import tried_before


class Opened(QObject):
    """Stands where the desktop would open a folder."""

    def __init__(self):
        super().__init__()
        self.folders = []

    @Slot(QUrl)
    def open(self, address):
        self.folders.append(address.toLocalFile())


@pytest.fixture
def referral(desk):
    """A signed referral to an office whose address is known."""
    return sign(desk)


def sign(desk):
    case, _ = desk.make_case()
    office = directory_of(desk.workplace, "fr").office("crip-59").as_recipient()
    choices = dataclasses.replace(
        referring.default_choices(desk.workplace, case),
        recipient=dataclasses.replace(office, email="crip@exemple.invalid"),
        urgency=Urgency.IMMEDIATE,
        urgency_reason="Synthetic",
    )
    prepared = referring.prepare_referral(desk.workplace, case, choices)
    referral = referring.sign_referral(desk.workplace, prepared).referral
    tried_before(desk.workplace, referral)
    return referral


def _open(desk, referral):
    desk.navigator.go(FollowPlace(referral.case, referral.identifier))
    desk.settle()


def _one(desk, referral):
    return followed(desk.workplace, referral.identifier, "fr")


@pytest.mark.parametrize(
    ("language", "standing", "subject"),
    [("fr", "signée, pas encore envoyée", "Objet"), ("en", "signed, not sent yet", "Subject")],
)
def test_referral_when_opened_from_its_case_then_message_and_next_step_are_there(
    new_open_desk, language, standing, subject
):
    desk = new_open_desk(language=language)
    referral = sign(desk)
    desk.navigator.go(CasePage(referral.case))
    desk.settle()
    desk.find("case_page.referral.0").click()
    desk.settle()

    assert desk.find("follow.standing").text() == standing
    assert "L226-2-1" in desk.find("follow.due").words
    desk.find("follow.message").click()
    desk.settle()
    assert desk.find("message.subject").text().startswith(subject)
    assert _one(desk, referral).code in desk.find("message.text").text()


def test_message_when_its_three_buttons_are_pressed_then_address_text_and_file_are_there(
    desk, referral, tmp_path
):
    opened = Opened()
    QDesktopServices.setUrlHandler("file", opened, "open")
    _open(desk, referral)
    desk.find("follow.message").click()
    desk.settle()
    desk.find("message.copy_address").click()
    assert QApplication.clipboard().text() == "crip@exemple.invalid"
    desk.find("message.copy_text").click()
    assert _one(desk, referral).code in QApplication.clipboard().text()

    desk.find("message.show").click()  # nothing is saved yet: it asks where
    desk.settle()
    desk.find("save_draft.name").setText(str(tmp_path / "draft.eml"))
    desk.find("save_draft.accept").click()
    desk.wait_done()
    QDesktopServices.unsetUrlHandler("file")
    assert opened.folders == [str(tmp_path)]
    assert str(tmp_path) in desk.find("message.said").words
    read = message_from_bytes((tmp_path / "draft.eml").read_bytes(), policy=default)
    assert read["X-Unsent"] == "1"
    assert [one.get_filename() for one in read.iter_attachments()] == [referral.file_name]


def test_acknowledgement_when_told_by_telephone_then_it_takes_two_clicks(desk, referral):
    note_step(desk.workplace, referral.identifier, Step.SENT, desk.workplace.now().date(), Channel.POST)
    _open(desk, referral)

    desk.find("follow.step.acknowledged").click()
    desk.settle()
    desk.find("acknowledged.phone").click()
    desk.settle()

    assert _one(desk, referral).follow_up.steps[-1].heard is HeardBy.PHONE
    assert desk.find("follow.standing").text() == "reçue par le service"
    assert "D226-2-4" in desk.find("follow.due").words


def test_acknowledgement_when_the_mail_is_pasted_then_its_code_is_found(desk, referral):
    _open(desk, referral)
    desk.find("follow.step.acknowledged").click()
    desk.settle()
    desk.find("acknowledged.text").setPlainText("Bien reçu, merci.")
    desk.find("acknowledged.keep").click()
    desk.settle()
    assert "code" in desk.find("acknowledged.problem").words
    desk.find("acknowledged.text").setPlainText(f"Bien reçu.\n> Code : {_one(desk, referral).code}\n")
    desk.find("acknowledged.keep").click()
    desk.settle()

    assert desk.dialogs() == []
    assert _one(desk, referral).standing is Standing.ACKNOWLEDGED
    assert _one(desk, referral).follow_up.steps[-1].heard is HeardBy.MAIL


def test_referral_when_sent_in_the_window_then_the_way_is_kept_and_a_day_to_come_is_refused(desk, referral):
    _open(desk, referral)
    desk.find("follow.step.sent").click()
    desk.settle()
    channel = desk.find("step.channel")
    channel.setCurrentIndex(channel.findData("secure_mail"))
    desk.find("step.on").setText("01/01/2030")
    desk.find("step.keep").click()
    desk.settle()
    assert desk.find("step.problem").words
    desk.find("step.on").setText("22/11/2026")
    desk.find("step.keep").click()
    desk.settle()

    assert _one(desk, referral).follow_up.steps[-1].channel is Channel.SECURE_MAIL
    assert "MSSanté" in desk.find("follow.history.0").text()


def test_note_when_a_lock_interrupts_it_then_it_stands_there_again_and_goes_once_it_is_noted(desk, referral):
    _open(desk, referral)
    desk.find("follow.step.sent").click()
    desk.settle()
    line = desk.find("step.note")
    line.setFocus()
    desk.qtbot.keyClicks(line, "au guichet")

    desk.lock_and_open()
    desk.qtbot.waitUntil(lambda: desk.dialogs() != [])
    assert desk.find("step.note").text() == "au guichet"
    desk.find("step.keep").click()
    desk.settle()

    assert _one(desk, referral).follow_up.steps[-1].note == "au guichet"
    assert [one for one in typed_texts.unfinished(desk.workplace) if one.place == "follow_up"] == []


def test_list_when_three_weeks_have_passed_then_it_is_overdue_and_the_reminder_can_be_copied(desk, referral):
    note_step(desk.workplace, referral.identifier, Step.SENT, desk.workplace.now().date(), Channel.POST)
    desk.workplace._around.clock.now += timedelta(days=22)
    desk.navigator.go(VaultPlace("follow_up"))
    desk.wait_done()

    over = desk.find("follow_up.over.0")
    assert "en retard" in over.accessibleName()
    over.click()
    desk.settle()
    desk.find("follow.reminder").click()
    desk.settle()
    desk.find("reminder.copy_text").click()
    assert "accusé de réception" in QApplication.clipboard().text()
    desk.find("reminder.sent").click()
    desk.settle()

    assert _one(desk, referral).follow_up.steps[-1].step is Step.REMINDED
    assert not _one(desk, referral).is_over


def test_complement_when_begun_then_a_new_referral_names_the_earlier_one(desk, referral):
    _open(desk, referral)
    desk.find("follow.complement").click()
    desk.settle()

    assert desk.navigator.place == ReferringPlace(referral.case)
    assert desk.find("referring.kind").currentData() == "complement"
    assert desk.find("referring.recipient_name").text() == referral.recipient.name

    desk.show_pages()
    desk.find("referring.sign").click()
    desk.wait_done()
    desk.find("referring.message").click()
    desk.settle()

    assert desk.find("follow.kind").text() == "Complément à la transmission n°\u00a01"


def test_follow_up_when_a_code_is_typed_then_its_referral_is_opened_and_a_slip_is_told(desk, referral):
    code = _one(desk, referral).code
    desk.navigator.go(VaultPlace("follow_up"))
    desk.wait_done()
    line = desk.find("follow_up.code")
    for typed in ("0000-0001", f"{code[:-1]}{'0' if code[-1] != '0' else '1'}"):
        line.setText(typed)
        desk.qtbot.keyClick(line, Qt.Key.Key_Return)
        assert desk.navigator.place == VaultPlace("follow_up")
    line.setText(f"  {code.lower().replace('-', ' ')} ")
    desk.qtbot.keyClick(line, Qt.Key.Key_Return)
    desk.settle()

    assert desk.navigator.place == FollowPlace(referral.case, referral.identifier)


def test_message_when_asked_for_after_signing_then_it_leads_to_the_referral(desk):
    case, _ = desk.make_case()
    desk.navigator.go(ReferringPlace(case))
    desk.settle()
    desk.find("referring.recipient_name").setText("CRIP d’exemple")
    desk.show_pages()
    desk.find("referring.sign").click()
    desk.wait_done()
    desk.find("referring.message").click()
    desk.settle()

    assert isinstance(desk.navigator.place, FollowPlace)
