"""A signed referral leaving in the window: locked with a passphrase, sealed, or refused with a next step."""

import dataclasses
import re
from email import message_from_bytes
from email.policy import default

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from PySide6.QtWidgets import QWidget

from fieldscreen.domain.journal import Action
from fieldscreen.ui.places import FollowPlace, VerifyPlace
from fieldscreen.workflow.journalling import journal_rows
from fieldscreen.workflow.recipients import directory_of, save_office
from fieldscreen.workflow.verifying import Verdict, verify_file
from support.offices import referral_in, sign_case, tried_before
from support.signer_files import certificate
from support.tokens import PIN, bring_token


@pytest.fixture
def open_page(new_open_desk):
    """Open the page of a signed referral; its office has the certificate that is named, or none."""

    def open_it(language="fr", **stated):
        desk = new_open_desk(language=language)
        office = directory_of(desk.workplace, "fr").office("crip-59")
        if stated:
            one = certificate("Cellule d’exemple", **{"kind": "rsa2048", "receives": True, **stated})
            office = dataclasses.replace(office, certificate=one.public_bytes(Encoding.DER))
            save_office(desk.workplace, office)
        referral = referral_in(desk.workplace, office.as_recipient())
        tried_before(desk.workplace, referral)
        desk.navigator.go(FollowPlace(referral.case, referral.identifier))
        desk.settle()
        return desk, referral

    return open_it


def save_as(desk, dialog, path):
    desk.settle()
    desk.find(f"{dialog}.name").setText(str(path))
    desk.find(f"{dialog}.accept").click()
    desk.wait_done()


def words_of(desk, name):
    return desk.find(name).text()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_locked_copy_when_saved_then_its_passphrase_is_shown_once_and_opens_it_in_the_window(
    open_page, tmp_path, language
):
    desk, referral = open_page(language)
    desk.find("follow.envelope.locked").click()
    desk.find("follow.save").click()
    save_as(desk, "save_envelope", tmp_path / "copy.pdf")

    passphrase = words_of(desk, "call.passphrase")
    assert re.fullmatch(r"[a-z]+(?:[2-9][a-z]+){4}", passphrase)
    assert " … ".join(re.split(r"(\d)", passphrase)) in words_of(desk, "call.script")
    assert str(tmp_path / "copy.pdf") in words_of(desk, "call.path")
    desk.find("call.done").click()
    desk.settle()
    assert not desk.dialogs()
    assert str(tmp_path / "copy.pdf") in desk.find("follow.saved").words
    assert journal_rows(desk.workplace, case=referral.case)[0].action is Action.COPY_LOCKED
    assert verify_file(tmp_path / "copy.pdf").wants_passphrase

    desk.navigator.go(VerifyPlace(tmp_path / "copy.pdf"))
    desk.wait_done()
    field = desk.find("verify.passphrase")
    field.setText("bijou")
    desk.find("verify.unlock").click()
    desk.wait_done()
    assert desk.find("verify.message").words
    field.setText(passphrase)
    desk.qtbot.keyClick(field, "\r")
    desk.wait_done()
    assert words_of(desk, "verify.verdict") == {"fr": "Accepté", "en": "Accepted"}[language]
    assert not field.isVisible()
    assert field.text() == ""


def test_draft_when_it_carries_a_locked_copy_then_the_call_comes_after_it(open_page, tmp_path):
    desk, _ = open_page()
    desk.find("follow.envelope.locked").click()
    desk.find("follow.message").click()
    desk.settle()
    assert "téléphone" in words_of(desk, "message.text")
    desk.find("message.save").click()
    save_as(desk, "save_draft", tmp_path / "draft.eml")

    passphrase = words_of(desk, "call.passphrase")
    read = message_from_bytes((tmp_path / "draft.eml").read_bytes(), policy=default)
    (attached,) = read.iter_attachments()
    (tmp_path / "copy.pdf").write_bytes(attached.get_content())
    assert verify_file(tmp_path / "copy.pdf", passphrase=passphrase).verdict is Verdict.ACCEPTED


def test_passphrase_when_the_vault_is_locked_meanwhile_then_it_is_gone_for_good(open_page, tmp_path):
    desk, _ = open_page()
    desk.find("follow.envelope.locked").click()
    desk.find("follow.save").click()
    save_as(desk, "save_envelope", tmp_path / "copy.pdf")
    assert desk.find("call.passphrase").isVisible()

    desk.lock_and_open()

    assert [one.objectName() for one in desk.dialogs()] == []


def test_sealed_message_when_the_office_gave_a_certificate_then_it_says_whose_and_saves_it(
    open_page, tmp_path
):
    desk, _ = open_page(kind="rsa2048")
    sealed = desk.find("follow.envelope.sealed")
    assert "Cellule d’exemple" in sealed.accessibleName()
    sealed.click()
    assert "certificat RSA" in desk.find("follow.envelope_notice").words
    desk.find("follow.save").click()
    save_as(desk, "save_envelope", tmp_path / "sealed.eml")

    assert str(tmp_path / "sealed.eml") in desk.find("follow.saved").words
    read = message_from_bytes((tmp_path / "sealed.eml").read_bytes(), policy=default)
    assert read.get_content_type() == "application/pkcs7-mime"
    assert not desk.dialogs()


@pytest.mark.parametrize(
    ("stated", "said"),
    [({}, "n’a pas de certificat"), ({"kind": "p256"}, "clé P-256")],
    ids=["none", "elliptic"],
)
def test_sealed_message_when_it_cannot_be_made_then_the_page_says_why_and_what_to_do(open_page, stated, said):
    desk, _ = open_page(**stated)
    desk.find("follow.envelope.sealed").click()

    assert said in desk.find("follow.envelope_notice").words
    assert "phrase de passe" in desk.find("follow.envelope_notice").words
    assert not desk.find("follow.save").isEnabled()
    assert not desk.find("follow.message").isEnabled()
    desk.find("follow.envelope.plain").click()
    assert desk.find("follow.save").isEnabled()
    assert desk.find("follow.message").isEnabled()


def test_envelope_when_chosen_with_the_keyboard_then_one_and_only_one_is_chosen(open_page):
    desk, _ = open_page()
    row = desk.find("follow.envelope.locked")
    row.setFocus()
    desk.qtbot.keyClick(row, " ")

    assert [desk.find(f"follow.envelope.{one}").isChecked() for one in ("plain", "locked", "sealed")] == [
        False,
        True,
        False,
    ]
    desk.qtbot.keyClick(row, " ")
    assert row.isChecked()


def test_locked_copy_when_the_place_cannot_be_written_then_it_is_told_and_another_can_be_made(
    open_page, tmp_path
):
    desk, _ = open_page()
    (tmp_path / "copy.pdf.part").mkdir()  # stands where the file would be written first
    desk.find("follow.envelope.locked").click()
    desk.find("follow.save").click()
    desk.settle()
    desk.find("save_envelope.name").setText(str(tmp_path / "copy.pdf"))
    desk.find("save_envelope.accept").click()
    desk.wait_done()

    assert desk.find("message.what").words
    desk.find("message.close").click()
    desk.settle()
    assert desk.find("follow.save").isEnabled()
    assert not desk.screen.findChild(QWidget, "follow.saved").words


def test_locked_copy_when_a_token_signed_then_its_pin_is_asked_for_and_leaving_it_makes_no_copy(
    new_open_desk, token, tmp_path
):
    token.put()
    desk = new_open_desk()
    access = bring_token(desk.workplace)
    referral = sign_case(desk.workplace, access).referral
    tried_before(desk.workplace, referral)
    desk.navigator.go(FollowPlace(referral.case, referral.identifier))
    desk.settle()
    desk.find("follow.envelope.locked").click()
    desk.find("follow.message").click()
    desk.settle()
    desk.find("message.save").click()
    save_as(desk, "save_draft", tmp_path / "draft.eml")
    desk.find("token.cancel").click()
    desk.settle()
    assert not (tmp_path / "draft.eml").exists()
    assert desk.find("message.save").isEnabled()
    desk.find("message.save").click()
    save_as(desk, "save_draft", tmp_path / "draft.eml")
    desk.find("token.pin").setText(PIN)
    desk.qtbot.keyClick(desk.find("token.pin"), "\r")
    desk.wait_done()

    assert words_of(desk, "call.passphrase")
    assert (tmp_path / "draft.eml").exists()
