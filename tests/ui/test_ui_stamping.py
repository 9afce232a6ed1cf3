"""A time-stamp in the window: asked for, carried, refused, brought back, and what is said of it."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from documents.stamped_samples import stamped
from fieldscreen.referral import verify_document
from fieldscreen.ui.places import FollowPlace, VerifyPlace
from fieldscreen.workflow.referring import referral_file
from support import stamping_authority as tsa
from support.offices import referral_in
from support.stamping_authority import Dishonest, made_answer


@pytest.fixture
def open_page(new_open_desk):
    def open_it(language):
        desk = new_open_desk(language=language)
        referral = referral_in(desk.workplace)
        desk.navigator.go(FollowPlace(referral.case, referral.identifier))
        desk.settle()
        return desk, referral

    return open_it


def choose(desk, dialog, path):
    desk.settle()
    desk.find(f"{dialog}.name").setText(str(path))
    desk.find(f"{dialog}.accept").click()
    desk.wait_done()


def shown(desk):
    return "\n".join(label.text() for label in desk.screen.findChildren(QLabel) if label.isVisible())


def test_stamp_when_asked_and_brought_back_after_a_lock_then_the_page_says_what_it_proves(
    open_page, tmp_path
):
    desk, referral = open_page("fr")
    desk.find("stamp.ask").click()
    choose(desk, "stamp_request", tmp_path / "request.tsq")
    assert desk.find("stamp.asked").words.startswith("Demandé le")
    command = desk.find("stamp.command").text()
    assert command.startswith("curl ")
    assert f"@{referral.file_name.removesuffix('.pdf')}.tsq" in command
    desk.lock_and_open()

    request, answer = (tmp_path / "request.tsq").read_bytes(), tmp_path / "answer.tsr"
    answer.write_bytes(made_answer(request, Dishonest(nonce=1)))
    desk.find("stamp.answer").click()
    choose(desk, "stamp_answer", answer)
    assert "autre demande" in desk.find("message.what").words
    desk.find("message.close").click()
    answer.write_bytes(made_answer(request))
    desk.find("stamp.answer").click()
    choose(desk, "stamp_answer", answer)

    assert "Horodatage d’exemple" in desk.find("stamp.stated").words
    left = tmp_path / "left.pdf"
    left.write_bytes(referral_file(desk.workplace, referral.identifier).content)
    desk.find("stamp.unstamped").click()
    choose(desk, "stamp_without", tmp_path / "signed.pdf")
    assert left.read_bytes().startswith((tmp_path / "signed.pdf").read_bytes())

    assert desk.find("stamp.until").text().startswith("À renouveler avant le 1 janvier 2046")
    desk.find("stamp.renew").click()
    choose(desk, "stamp_request", tmp_path / "renewal.tsq")
    assert "prolonge la preuve" in desk.find("stamp.asked").words
    assert not [one for one in desk.screen.findChildren(QWidget, "stamp.renew") if one.isVisible()]
    answer.write_bytes(made_answer((tmp_path / "renewal.tsq").read_bytes()))
    desk.find("stamp.answer").click()
    choose(desk, "stamp_answer", answer)
    renewed = referral_file(desk.workplace, referral.identifier).content
    assert renewed.startswith(left.read_bytes())
    assert len(verify_document(renewed).renewals) == 1
    assert desk.find("stamp.renew").isEnabled()


def test_stamp_when_verified_in_the_window_then_it_proves_nothing_until_its_authority_is_named(
    new_desk, tmp_path
):
    nothing, existed = "L’horodatage ne prouve rien ici", "ce fichier, signatures comprises, existait"
    desk = new_desk()
    for name, content in (("left.pdf", stamped()), ("root.der", tsa.root()), ("no.der", b"none")):
        (tmp_path / name).write_bytes(content)
    desk.navigator.go(VerifyPlace(tmp_path / "left.pdf"))
    desk.wait_done()
    assert nothing in shown(desk)

    for name in ("no.der", "root.der"):
        desk.find("verify.name_tsa").click()
        choose(desk, "tsa_certificate", tmp_path / name)
        assert name == "root.der" or desk.find("verify.tsa_message").words
    assert nothing not in shown(desk)
    assert existed in shown(desk)
    assert not desk.screen.findChildren(QWidget, "verify.tsa")


def test_request_when_given_up_then_it_can_be_asked_again_and_a_wrong_file_is_refused(open_page, tmp_path):
    desk, referral = open_page("en")
    desk.find("stamp.ask").click()
    choose(desk, "stamp_request", tmp_path / "request.tsq")
    assert desk.find("stamp.asked").words.startswith("Asked for on")
    desk.find("stamp.copy").click()
    assert desk.find("stamp.said").words == "The line is copied."
    assert QApplication.clipboard().text() == desk.find("stamp.command").text()
    QApplication.clipboard().clear()
    desk.find("stamp.again").click()
    choose(desk, "stamp_request", tmp_path / "again.tsq")
    assert (tmp_path / "again.tsq").read_bytes() == (tmp_path / "request.tsq").read_bytes()
    desk.find("stamp.give_up").click()
    desk.settle()
    desk.find("stamp_give_up.accept").click()
    desk.settle()

    signed = tmp_path / "signed.pdf"
    signed.write_bytes(referral_file(desk.workplace, referral.identifier).content)
    desk.find("stamp.ask_both").click()
    choose(desk, "stamp_both", signed)
    choose(desk, "stamp_request", tmp_path / "both.tsq")
    assert "not the countersigned file" in desk.find("message.what").words
    assert not (tmp_path / "both.tsq").exists()
    desk.find("message.close").click()
    (tmp_path / "blocked.tsq.part").mkdir()  # where the file would be written first
    desk.find("stamp.ask").click()
    choose(desk, "stamp_request", tmp_path / "blocked.tsq")
    assert desk.find("message.what").words
    desk.find("message.close").click()
    desk.settle()
    assert desk.find("stamp.asked").isVisible()


def test_verdict_when_another_file_is_verified_then_it_is_gone_at_once_even_if_that_one_cannot_be_read(
    open_page, tmp_path
):
    desk, referral = open_page("fr")
    good, gone = tmp_path / "good.pdf", tmp_path / "gone.pdf"
    good.write_bytes(referral_file(desk.workplace, referral.identifier).content)
    desk.navigator.go(VerifyPlace(good))
    desk.wait_done()
    assert "Accepté" in shown(desk)

    desk.screen.verify(gone)
    assert "Accepté" not in shown(desk)
    desk.wait_done()

    assert "Accepté" not in shown(desk)
    assert desk.find("verify.message").words


def test_authority_when_named_and_then_anything_else_is_changed_then_it_is_still_named(open_page, tmp_path):
    desk, _ = open_page("fr")
    (tmp_path / "stamped.pdf").write_bytes(stamped())
    desk.navigator.go(VerifyPlace(tmp_path / "stamped.pdf"))
    desk.wait_done()
    desk.screen.verify(tmp_path / "stamped.pdf", stampers=(tsa.root(),))
    desk.wait_done()
    assert "existait au plus tard" in shown(desk)

    desk.screen._resting.changed.emit()
    desk.wait_done()

    assert "que vous avez désignée comme sûre" in shown(desk)
    assert not desk.screen.findChildren(QWidget, "verify.tsa")
