"""A test message before the first real one, in the window: proposed, prepared, answered, gone on without."""

import dataclasses
from email import message_from_bytes
from email.policy import default

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from PySide6.QtWidgets import QApplication, QWidget

from fieldscreen.domain.danger import DangerAnswer
from fieldscreen.domain.journal import Action
from fieldscreen.ui.places import FollowPlace, VaultPlace
from fieldscreen.workflow.danger import answer_danger
from fieldscreen.workflow.journalling import journal_rows
from fieldscreen.workflow.recipients import Detail, directory_of, save_office, stated
from fieldscreen.workflow.trials import Envelope, TrialStep, referral_target, trials_of
from support.offices import NAME, WORKER, referral_in
from support.signer_files import certificate

ADDRESS = "cellule@crip.example"


@pytest.fixture
def open_page(new_open_desk):
    """Open the page of a signed referral to an office nothing was ever sent to."""

    def open_it(language="fr", *, danger=False):
        desk = new_open_desk(language=language)
        keep_office(desk, ADDRESS)
        office = directory_of(desk.workplace, "fr").office("crip-59")
        referral = referral_in(desk.workplace, office.as_recipient())
        if danger:
            answer_danger(desk.workplace, referral.case, DangerAnswer.NOW)
        go(desk, referral)
        return desk, referral

    return open_it


def keep_office(desk, address, *, certified=True):
    found = directory_of(desk.workplace, "fr").office("crip-59")
    values = {Detail.NAME: found.name, Detail.EMAIL: address}
    one = certificate("Cellule d’exemple", "rsa2048", receives=True).public_bytes(Encoding.DER)
    office = stated(found, values, "appel", desk.workplace.now().date())
    save_office(desk.workplace, dataclasses.replace(office, certificate=one if certified else b""))


def go(desk, referral):
    desk.navigator.go(FollowPlace(referral.case, referral.identifier))
    desk.settle()


def click(desk, name):
    desk.find(name).click()
    desk.settle()


def last_of(desk, referral, envelope):
    target = referral_target(desk.workplace, referral.identifier)
    return trials_of(desk.workplace, target.key).last(envelope)


def save_draft(desk, path):
    desk.find("save_draft.name").setText(str(path))
    desk.find("save_draft.accept").click()
    desk.wait_done()


@pytest.mark.parametrize(("language", "never"), [("fr", "Jamais d’essai"), ("en", "Never tested")])
def test_first_message_when_a_locked_copy_is_to_leave_then_test_call_and_answer_are_a_few_clicks(
    open_page, tmp_path, language, never
):
    desk, referral = open_page(language)
    click(desk, "follow.envelope.locked")
    assert never in desk.find("follow.trial").words
    click(desk, "follow.message")
    assert never in desk.find("first_message.standing").text()
    click(desk, "first_message.test")
    assert desk.find("trial.to").text().endswith(ADDRESS)
    click(desk, "trial.copy_address")
    assert QApplication.clipboard().text() == ADDRESS
    click(desk, "trial.copy_text")
    copied = QApplication.clipboard().text()
    QApplication.clipboard().clear()  # nothing of ours is left there when Qt goes
    assert "essai_protege.pdf" in copied
    assert NAME not in copied
    assert WORKER.name not in copied
    click(desk, "trial.save")
    save_draft(desk, tmp_path / "essai.eml")

    passphrase = desk.find("call.passphrase").text()
    read = message_from_bytes((tmp_path / "essai.eml").read_bytes(), policy=default)
    assert (read["X-Unsent"], read["To"]) == ("1", ADDRESS)
    assert passphrase not in repr(trials_of(desk.workplace, "crip-59"))
    click(desk, "call.done")
    click(desk, "trial.close")
    assert last_of(desk, referral, Envelope.LOCKED).step is TrialStep.PREPARED

    # The office rings back: asking for the message again offers to note it.
    click(desk, "follow.message")
    click(desk, "first_message.answer")
    desk.find("trial_answer.who").setText("Accueil")
    click(desk, "trial_answer.opened")
    assert "Accueil" in desk.find("follow.trial").words
    click(desk, "follow.message")
    assert desk.find("message.subject").isVisible()
    click(desk, "message.close")
    go(desk, referral)
    click(desk, "follow.envelope.locked")
    assert "Accueil" in desk.find("follow.trial").words


def test_first_message_when_there_is_danger_then_it_says_not_to_wait_and_one_click_goes_on(open_page):
    desk, referral = open_page(danger=True)
    click(desk, "follow.message")
    assert "n’attendez pas l’essai" in desk.find("first_message.danger").words
    skip = desk.find("first_message.skip.danger")
    assert skip.hasFocus()
    skip.click()
    desk.settle()

    assert desk.find("message.subject").isVisible()
    assert Action.TEST_SKIPPED in {row.action for row in journal_rows(desk.workplace)}
    assert last_of(desk, referral, Envelope.PLAIN).ground.value == "danger"
    click(desk, "message.close")
    click(desk, "follow.message")  # the same evening nobody is asked twice
    assert desk.find("message.subject").isVisible()


def test_first_message_when_the_file_goes_by_hand_or_it_is_left_then_nothing_is_asked_or_kept(open_page):
    desk, referral = open_page()
    click(desk, "follow.save")  # as it is: a portal, by hand
    assert [one.objectName() for one in desk.dialogs()] == ["save"]
    click(desk, "save.cancel")
    click(desk, "follow.message")
    (dialog,) = desk.dialogs()
    assert dialog.findChild(QWidget, "first_message.danger") is None
    click(desk, "first_message.cancel")

    assert not desk.dialogs()
    assert last_of(desk, referral, Envelope.PLAIN) is None


def test_sealed_test_when_nobody_vouches_for_the_certificate_then_the_page_gives_words_to_compare(
    open_page, tmp_path
):
    desk, _ = open_page()
    click(desk, "follow.envelope.sealed")
    notice = desk.find("follow.envelope_notice").words
    assert "Personne à qui vous vous fiez" in notice
    assert len(notice.splitlines()[1].split()) == 12
    click(desk, "follow.test")
    click(desk, "trial.save")
    save_draft(desk, tmp_path / "essai.eml")

    assert not [one for one in desk.dialogs() if one.objectName() == "call"]
    read = message_from_bytes((tmp_path / "essai.eml").read_bytes(), policy=default)
    (attached,) = read.iter_attachments()
    assert attached.get_content().get_content_type() == "application/pkcs7-mime"
    click(desk, "trial.close")
    keep_office(desk, "autre@crip.example")
    desk.navigator.go(VaultPlace("recipients"))
    desk.settle()
    desk.screen.show_office(directory_of(desk.workplace, "fr").office("crip-59"))
    desk.settle()
    assert "a changé depuis" in desk.find("recipients.0.trial").words


def test_answer_when_a_lock_comes_while_it_is_typed_then_no_word_is_lost(open_page):
    desk, _ = open_page()
    desk.navigator.go(VaultPlace("recipients"))
    desk.settle()
    desk.screen.show_office(directory_of(desk.workplace, "fr").office("crip-59"))
    desk.settle()
    desk.screen.answer_requested.emit("crip-59")
    desk.settle()
    desk.find("trial_answer.who").setFocus()
    desk.qtbot.keyClicks(desk.find("trial_answer.who"), "Mme Exemple")
    desk.lock_and_open()

    assert desk.find("trial_answer.who").text() == "Mme Exemple"
    click(desk, "trial_answer.failed")
    kept = trials_of(desk.workplace, "crip-59").last(Envelope.SEALED)
    assert (kept.step, kept.who) == (TrialStep.FAILED, "Mme Exemple")
    assert not desk.workplace.typed


def test_certificate_when_chosen_for_an_office_then_it_is_checked_and_a_refused_one_is_not_taken(
    open_page, tmp_path
):
    desk, _ = open_page()
    keep_office(desk, ADDRESS, certified=False)
    (tmp_path / "ec.pem").write_bytes(certificate(kind="p256").public_bytes(Encoding.PEM))
    good = certificate("Autre cellule", "rsa2048", receives=True)
    (tmp_path / "rsa.pem").write_bytes(good.public_bytes(Encoding.PEM))
    desk.navigator.go(VaultPlace("recipients"))
    desk.settle()
    desk.screen.office_chosen.emit("crip-59")
    desk.settle()
    for name in ("ec.pem", "rsa.pem"):
        click(desk, "office.choose_certificate")
        desk.find("certificate.name").setText(str(tmp_path / name))
        click(desk, "certificate.accept")
        if name == "ec.pem":
            assert "clé P-256" in desk.find("office.vouching").words
            assert desk.find("office.certificate").text().startswith("Aucun")
    assert "Personne à qui vous vous fiez" in desk.find("office.vouching").words
    assert "Autre cellule" in desk.find("office.certificate").text()
