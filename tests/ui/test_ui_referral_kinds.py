"""Choosing the document in the window: what the guidance says of it, and what each one asks for."""

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from fieldscreen.domain.danger import Called
from fieldscreen.domain.directory import Channel
from fieldscreen.domain.journal import Action
from fieldscreen.domain.referrals import Referral, ReferralKind
from fieldscreen.domain.workers import Recipient
from fieldscreen.ui.clipboard import KDE_HINT, ClipboardGuard
from fieldscreen.ui.places import ReferringPlace
from fieldscreen.workflow import cases, interviewing
from fieldscreen.workflow.danger import note_call
from fieldscreen.workflow.following import DelayName, HeardBy, Step, followed, note_acknowledged, note_step
from fieldscreen.workflow.referring import default_choices, keep_choices, referral_file, save_recipient
from fieldscreen.workflow.verifying import Verdict, verify_file


def _go(desk, case):
    desk.navigator.go(ReferringPlace(case))
    desk.settle()


def _choose(desk, kind):
    box = desk.find("referring.kind")
    box.setCurrentIndex(box.findData(kind.value))
    desk.settle()


def _is_visible(desk, name):
    return any(one.isVisible() for one in desk.window.findChildren(QWidget, name))


def _texts(desk):
    page = desk.find("referring.choices_page")
    return [one.text() for one in page.findChildren(type(desk.find("referring.busy"))) if one.isVisible()]


def _sign(desk):
    desk.show_pages()
    desk.find("referring.sign").click()
    desk.wait_done()
    return desk.workplace.vault.all(Referral)[-1]


def _adult(desk, agreement):
    case = cases.create_case(desk.workplace, "gare").identifier
    sitting = interviewing.start_interview(desk.workplace, case, "entretien_adulte")
    sitting.answer("/data/consent/agreement", agreement)
    sitting.answer("/data/who/given_name", "Sanda")
    sitting.answer("/data/who/birth_date", "1990-03-02")
    sitting.answer("/data/who/age_doubt", "no")
    sitting.answer("/data/urgency/urgency_level", "immediate")
    sitting.answer("/data/urgency/urgency_reason", "Synthetic")
    return case


@pytest.mark.parametrize(
    ("language", "to", "called"),
    [
        ("fr", "Le procureur de la République", "Aucun appel au magistrat"),
        ("en", "The prosecutor", "No call to the duty prosecutor"),
    ],
)
def test_signalement_when_chosen_then_the_crip_becomes_the_copy_and_the_call_is_asked_for(
    new_open_desk, language, to, called
):
    desk = new_open_desk(language=language)
    case, _ = desk.make_case()
    crip = Recipient("CRIP d’exemple", default_choices(desk.workplace, case).recipient.department)
    save_recipient(desk.workplace, crip)
    _go(desk, case)
    assert not _is_visible(desk, "referring.copy_name")
    _choose(desk, ReferralKind.SIGNALEMENT)

    assert any(text.startswith(to) for text in _texts(desk))
    assert desk.find("referring.kind_call").words.startswith(called)
    assert desk.find("referring.copy_name").text() == crip.name
    assert desk.find("referring.recipient_name").text() == ""

    place = desk.find("referring.place.line")
    place.setText("lyon 3")
    desk.qtbot.keyClick(place, Qt.Key.Key_Return)
    assert desk.find("referring.recipient_name").text() == ""
    desk.find("referring.recipient_name").setText("Procureur d’Exempleville")
    signed = _sign(desk)

    assert (signed.kind, signed.copy_to) == (ReferralKind.SIGNALEMENT, crip)
    desk.find("referring.message").click()
    desk.settle()
    assert crip.name in desk.find("follow.copy").words
    assert not _is_visible(desk, "follow.step.in_evaluation")
    for step in ("sent", "copy_sent"):
        desk.find(f"follow.step.{step}").click()
        desk.settle()
        desk.find("step.keep").click()
        desk.settle()
    noted = followed(desk.workplace, signed.identifier, language)
    assert [(one.step, one.channel) for one in noted.follow_up.steps] == [
        (Step.SENT, Channel.EMAIL),
        (Step.COPY_SENT, Channel.EMAIL),
    ]
    assert noted.due.delay.name is DelayName.ACKNOWLEDGEMENT


def test_own_reminder_when_set_in_the_window_then_it_is_due_and_can_be_taken_away(desk):
    _go(desk, _adult(desk, "yes"))
    desk.find("referring.recipient_name").setText("Cellule adultes d’exemple")
    signed = _sign(desk)
    today = desk.workplace.now().date()
    note_step(desk.workplace, signed.identifier, Step.SENT, today, Channel.POST)
    note_acknowledged(desk.workplace, signed.identifier, today, HeardBy.PHONE)
    desk.find("referring.message").click()
    desk.settle()
    assert desk.find("follow.due").words.startswith("Aucun délai de réponse n’est connu")
    desk.find("follow.reminder_day").click()
    desk.settle()
    desk.find("reminder_day.on").setText("01/01/2020")
    desk.find("reminder_day.keep").click()
    desk.settle()
    assert desk.find("reminder_day.problem").words
    desk.find("reminder_day.on").setText(f"{today:%d/%m/%Y}")
    desk.find("reminder_day.keep").click()
    desk.settle()
    assert "Rappel que vous vous êtes fixé" in desk.find("follow.due").words
    desk.find("follow.reminder_day").click()
    desk.settle()
    desk.find("reminder_day.away").click()
    desk.settle()
    assert followed(desk.workplace, signed.identifier, "fr").due is None


def test_signalement_when_the_duty_prosecutor_was_called_then_the_page_says_so(desk):
    case, _ = desk.make_case()
    note_call(desk.workplace, case, Called.PROSECUTOR, desk.workplace.now(), said="Écrire.")
    _go(desk, case)
    _choose(desk, ReferralKind.SIGNALEMENT)

    assert desk.find("referring.kind_call").words.startswith("Appel au magistrat de permanence noté le")


def test_document_of_a_child_when_chosen_for_an_adult_then_the_page_says_that_it_does_not_fit(desk):
    _go(desk, _adult(desk, "yes"))
    assert desk.find("referring.kind").currentData() == "vulnerable_adult"
    assert _is_visible(desk, "referring.agreement")
    assert not _is_visible(desk, "referring.parents")
    _choose(desk, ReferralKind.INFORMATION_PREOCCUPANTE)

    assert "majeure" in desk.find("referring.kind_unfit").words
    assert _is_visible(desk, "referring.parents")


def test_vulnerable_adult_when_signed_in_the_window_then_the_file_is_accepted(desk, tmp_path):
    _go(desk, _adult(desk, "yes"))
    desk.find("referring.recipient_name").setText("Cellule adultes d’exemple")
    signed = _sign(desk)
    file = tmp_path / "signed.pdf"
    file.write_bytes(referral_file(desk.workplace, signed.identifier).content)

    assert signed.kind is ReferralKind.VULNERABLE_ADULT
    assert verify_file(file).verdict is Verdict.ACCEPTED


def test_mniop_when_an_adult_refuses_then_no_page_is_made_until_they_agree(desk):
    _go(desk, _adult(desk, "no"))
    _choose(desk, ReferralKind.MNIOP)
    desk.find("referring.recipient_name").setText("Référent MNIOP d’exemple")
    assert "accord" in desk.find("referring.agreement_needed").words
    desk.find("referring.prepare").click()
    desk.settle()
    assert not _is_visible(desk, "referring.pages_wanted")

    agreement = desk.find("referring.agreement")
    agreement.setCurrentIndex(agreement.findData("given"))
    signed = _sign(desk)

    assert signed.kind is ReferralKind.MNIOP


def test_document_when_it_was_chosen_before_then_it_is_still_chosen(desk):
    case, _ = desk.make_case()
    chosen = dataclasses.replace(
        default_choices(desk.workplace, case), kind=ReferralKind.SIGNALEMENT, copy_to=Recipient("CRIP 2")
    )
    keep_choices(desk.workplace, case, chosen)
    _go(desk, case)

    assert desk.find("referring.kind").currentData() == "signalement"
    assert desk.find("referring.copy_name").text() == "CRIP 2"


def test_fields_when_copied_or_saved_then_each_leaves_as_the_document_says_it_and_has_its_line(
    new_open_desk, tmp_path
):
    desk = new_open_desk(language="fr")
    case = _adult(desk, "yes")
    _go(desk, case)
    _choose(desk, ReferralKind.MNIOP)
    desk.find("referring.recipient_name").setText("Mécanisme d’exemple")
    _sign(desk)
    desk.find("referring.message").click()
    desk.settle()
    desk.find("follow.fields").click()
    desk.wait_done()

    assert desk.find("fields.notice").words.startswith("Ce n’est pas un formulaire officiel")
    desk.find("fields.copy.child.1").click()
    assert QApplication.clipboard().text() == "Sanda"
    assert QApplication.clipboard().mimeData().hasFormat(KDE_HINT)
    assert any(guard.is_lending for guard in QApplication.instance().findChildren(ClipboardGuard))
    assert "Prénom" in desk.find("fields.said").words
    desk.find("fields.save_csv").click()
    desk.find("save_fields.name").setText(str(tmp_path / "own.csv"))
    desk.find("save_fields.accept").click()
    desk.wait_done()
    assert "Sanda" in (tmp_path / "own.csv").read_text("utf-8-sig")
    actions = [line.action for line in desk.workplace.vault.journal()]
    assert actions.count(Action.FIELD_COPIED) == actions.count(Action.FIELDS_EXPORTED) == 1
