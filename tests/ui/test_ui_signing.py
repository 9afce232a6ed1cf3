"""The pages *Who signs* and *Countersign a received file*, by keyboard, in French and English."""

import dataclasses
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from fieldscreen.domain.referrals import Referral
from fieldscreen.referral import verify_document
from fieldscreen.ui.places import ReferringPlace, VaultPlace
from fieldscreen.workflow.signers import signers
from fieldscreen.workflow.tokens import known_modules
from support.offices import WORKER, referral_of
from support.openssl_authority import issue
from support.signer_files import NOON, PASSWORD, legacy_file, signer_file
from support.tokens import LABEL, LAST_TRY, MODULE, PIN, blocked


@pytest.fixture(params=["fr", "en"])
def desk(new_open_desk, request):
    return new_open_desk(language=request.param)


def _go(desk, page):
    desk.navigator.go(VaultPlace(page))
    desk.settle()


def _choose(desk, opener, dialog, file):
    desk.qtbot.keyClick(desk.find(opener), Qt.Key.Key_Space)
    desk.settle()
    desk.find(f"{dialog}.name").setText(str(file))
    desk.find(f"{dialog}.accept").click()
    desk.settle()


def _open_file(desk, content, password=PASSWORD, *, folder):
    file = folder / "identity.p12"
    file.write_bytes(content)
    _choose(desk, "signers.add", "signer_choice", file)
    line = desk.find("signer_file.password")
    line.setText(password)
    desk.qtbot.keyClick(line, Qt.Key.Key_Return)
    desk.wait_done()


def _said(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def test_page_when_the_vault_is_new_then_its_own_identity_signs_and_the_level_is_told(desk):
    _go(desk, "signers")
    assert desk.find("signers.0.in_use").isVisible()
    said = _said(desk.find("signers.0"))
    assert WORKER.name in said
    nobody = {"fr": "faite sur cet ordinateur", "en": "made on this laptop"}
    assert nobody[desk.navigator.language] in said
    level = {"fr": "jamais qualifiées", "en": "never qualified"}[desk.navigator.language]
    assert level in desk.find("signers.level").words


def test_identity_when_brought_in_then_it_is_shown_first_signs_and_can_be_taken_out(desk, tmp_path):
    _go(desk, "signers")
    _open_file(desk, signer_file("rsa3072"), folder=tmp_path)
    said = _said(desk.find("signer_file.facts"))
    assert all(words in said for words in ("Morgane Modèle-Exemple", "Autorité d’exemple", "RSA 3072"))
    assert len(signers(desk.workplace)) == 1
    desk.qtbot.keyClick(desk.find("signer_file.accept"), Qt.Key.Key_Space)
    desk.settle()
    assert desk.find("signers.1.in_use").isVisible()
    desk.qtbot.keyClick(desk.find("signers.0.use"), Qt.Key.Key_Space)
    desk.settle()
    assert desk.find("signers.0.in_use").isVisible()
    desk.qtbot.keyClick(desk.find("signers.1.remove"), Qt.Key.Key_Space)
    desk.settle()
    desk.find("signer_remove.accept").click()
    desk.settle()
    assert len(signers(desk.workplace)) == 1


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (lambda _folder: b"nothing of the kind", {"fr": "PKCS#12", "en": "PKCS#12"}),
        (lambda _folder: signer_file(with_key=False), {"fr": "sans la clé", "en": "without the key"}),
        (lambda _folder: signer_file(is_authority=True), {"fr": "d’une autorité", "en": "of an authority"}),
        (
            lambda _folder: signer_file(until=NOON - timedelta(days=1)),
            {"fr": "a expiré le 21 novembre 2026", "en": "expired on 21 November 2026"},
        ),
        (legacy_file, {"fr": "RC2", "en": "RC2"}),
        (lambda _folder: signer_file(signs=False), {"fr": "pas été émis", "en": "not issued"}),
    ],
)
def test_file_when_it_is_of_no_use_then_the_dialog_says_why_and_what_to_do(desk, tmp_path, content, word):
    _go(desk, "signers")
    _open_file(desk, content(tmp_path), folder=tmp_path)
    assert word[desk.navigator.language] in desk.find("signer_file.message").words
    assert len(signers(desk.workplace)) == 1


def test_password_when_wrong_then_it_is_asked_for_again_and_the_right_one_opens(desk, tmp_path):
    _go(desk, "signers")
    _open_file(desk, signer_file(), "faux", folder=tmp_path)
    word = {"fr": "pas le mot de passe", "en": "not the password"}[desk.navigator.language]
    assert word in desk.find("signer_file.message").words
    line = desk.find("signer_file.password")
    assert isinstance(line, QLineEdit)
    line.setText(PASSWORD)
    desk.qtbot.keyClick(line, Qt.Key.Key_Return)
    desk.wait_done()
    assert desk.find("signer_file.facts").isVisible()


@pytest.fixture
def sent(tmp_path):
    """A file that a colleague signed in their own vault."""
    return referral_of(dataclasses.replace(WORKER, name="Noé Modèle-Exemple"), tmp_path)


def test_file_when_countersigned_then_it_is_verified_read_signed_and_saved_under_a_neutral_name(
    desk, sent, tmp_path
):
    _go(desk, "countersign")
    _choose(desk, "countersign.open", "countersign_file", sent)
    desk.wait_done()
    assert "Noé Modèle-Exemple" in _said(desk.screen)
    assert desk.find("countersign.pages").isVisible()
    assert WORKER.name in desk.find("countersign.signer").text()
    desk.qtbot.keyClick(desk.find("countersign.sign"), Qt.Key.Key_Space)
    desk.wait_done()
    assert desk.find("countersign.done").isVisible()
    target = tmp_path / f"{sent.stem}_2.pdf"
    _choose(desk, "countersign.save", "countersign_save", target)
    desk.wait_done()
    assert target.name in desk.find("countersign.message").words
    report = verify_document(target.read_bytes())
    assert [one.signer for one in report.signatures] == ["Noé Modèle-Exemple", WORKER.name]


def test_file_when_it_was_changed_then_the_reasons_are_shown_and_there_is_nothing_to_sign_with(desk, sent):
    content = bytearray(sent.read_bytes())
    content[len(content) // 2] ^= 1
    sent.write_bytes(content)
    _go(desk, "countersign")
    _choose(desk, "countersign.open", "countersign_file", sent)
    desk.wait_done()
    assert desk.find("countersign.message").words
    assert desk.find("verify.verdict").isVisible()
    with pytest.raises(AssertionError):
        desk.find("countersign.sign")


def _look_with_softhsm(desk):
    desk.qtbot.keyClick(desk.find("signers.token"), Qt.Key.Key_Space)
    desk.settle()
    number = [one.path for one in known_modules()].index(MODULE)
    desk.qtbot.keyClick(desk.find(f"token_choice.module.{number}"), Qt.Key.Key_Space)
    desk.wait_done()


def _type_pin(desk, pin=PIN):
    line = desk.find("token.pin")
    line.setText(pin)
    desk.qtbot.keyClick(line, Qt.Key.Key_Return)
    desk.wait_done()


def _bring_token(desk):
    _go(desk, "signers")
    _look_with_softhsm(desk)
    desk.qtbot.keyClick(desk.find("token_choice.0.use"), Qt.Key.Key_Space)
    desk.wait_done()
    _type_pin(desk)


@pytest.mark.parametrize("desk", ["fr"], indirect=True)
def test_token_when_brought_in_then_it_is_shown_and_countersigns_when_its_pin_is_typed(desk, token, sent):
    token.put()
    _bring_token(desk)
    assert desk.find("signers.1.in_use").isVisible()
    assert LABEL in _said(desk.find("signers.1"))
    _go(desk, "countersign")
    _choose(desk, "countersign.open", "countersign_file", sent)
    desk.wait_done()
    sign = desk.find("countersign.sign")
    desk.qtbot.keyClick(sign, Qt.Key.Key_Space)
    desk.wait_done()
    colon = {"fr": "\u00a0: ", "en": ": "}[desk.navigator.language]
    assert desk.find("token.about").text() == f"{LABEL}{colon}Morgane Modèle-Exemple"
    desk.find("token.cancel").click()
    desk.settle()
    assert sign.isEnabled()
    sign.click()
    desk.wait_done()
    _type_pin(desk)
    assert desk.find("countersign.done").isVisible()
    assert "Morgane Modèle-Exemple" in _said(desk.screen)


def test_pin_when_wrong_or_the_last_then_the_dialog_warns_and_the_right_one_still_signs(desk, token):
    token.put()
    _go(desk, "signers")
    _look_with_softhsm(desk)
    desk.find("token_choice.0.use").click()
    desk.wait_done()
    _type_pin(desk, "000000")
    wrong = {"fr": "pas le bon code", "en": "not the PIN"}[desk.navigator.language]
    assert wrong in desk.find("token.message").words
    assert desk.find("token.warning").words
    assert desk.find("token.pin").text() == ""
    desk.find("token.cancel").click()
    desk.settle()
    token.mark(LAST_TRY)
    _look_with_softhsm(desk)
    desk.find("token_choice.0.use").click()
    desk.wait_done()
    last = {"fr": "qu’un essai", "en": "one try"}[desk.navigator.language]
    assert last in desk.find("token.warning").words
    desk.find("token.pin").setText(PIN)
    assert not desk.find("token.go").isEnabled()
    desk.qtbot.keyClick(desk.find("token.risk"), Qt.Key.Key_Space)
    desk.qtbot.keyClick(desk.find("token.pin"), Qt.Key.Key_Return)
    desk.wait_done()
    assert desk.find("signers.1.in_use").isVisible()


@pytest.mark.parametrize("desk", ["fr"], indirect=True)
def test_token_when_not_there_or_its_certificate_is_of_no_use_then_the_dialog_says_so(desk, token):
    token.put(key_kind=None, until=NOON - timedelta(days=1))
    _go(desk, "signers")
    _look_with_softhsm(desk)
    expired = {"fr": "a expiré le 21 novembre 2026", "en": "expired on 21 November 2026"}
    assert expired[desk.navigator.language] in desk.find("token_choice.0.refused").words
    with pytest.raises(AssertionError):
        desk.find("token_choice.0.use")
    desk.find("token_choice.cancel").click()
    desk.settle()
    token.take_out()
    _look_with_softhsm(desk)
    none = {"fr": "aucune carte", "en": "no card"}[desk.navigator.language]
    assert none in desk.find("token_choice.message").words


@pytest.mark.parametrize("desk", ["en"], indirect=True)
def test_token_when_taken_out_before_signing_then_it_is_looked_for_again_once_it_is_back(desk, token, sent):
    token.put()
    _bring_token(desk)
    token.take_out()
    _go(desk, "countersign")
    _choose(desk, "countersign.open", "countersign_file", sent)
    desk.wait_done()
    desk.find("countersign.sign").click()
    desk.wait_done()
    assert LABEL in desk.find("token.message").words
    token.put_back()
    desk.qtbot.keyClick(desk.find("token.go"), Qt.Key.Key_Space)
    desk.wait_done()
    _type_pin(desk)
    assert desk.find("countersign.done").isVisible()


@pytest.mark.parametrize("desk", ["fr"], indirect=True)
def test_library_when_it_hangs_then_cancel_breaks_it_off(desk, token):
    token.put()
    _go(desk, "signers")
    _look_with_softhsm(desk)
    blocked(token)
    desk.find("token_choice.0.use").click()
    desk.settle()
    assert desk.find("token.state").text()
    desk.qtbot.keyClick(desk.find("token.cancel"), Qt.Key.Key_Space)
    desk.wait_done()
    assert desk.dialogs() == []
    assert len(signers(desk.workplace)) == 1


@pytest.mark.parametrize("desk", ["fr"], indirect=True)
def test_pin_when_the_vault_is_locked_then_the_dialog_is_gone_and_nothing_was_signed(desk, token):
    token.put()
    _go(desk, "signers")
    _look_with_softhsm(desk)
    desk.find("token_choice.0.use").click()
    desk.wait_done()
    desk.find("token.pin").setText(PIN)
    desk.lock_and_open()
    assert desk.dialogs() == []
    assert len(signers(desk.workplace)) == 1


@pytest.mark.parametrize("desk", ["en"], indirect=True)
def test_library_when_chosen_as_a_file_then_it_is_looked_with_and_one_that_is_none_is_said(
    desk, token, tmp_path
):
    token.put()
    _go(desk, "signers")
    desk.find("signers.token").click()
    desk.settle()
    none = tmp_path / "none.so"
    none.write_bytes(b"no library")
    _choose(desk, "token_choice.other", "token_library", none)
    desk.wait_done()
    assert str(none) in desk.find("token_choice.message").words
    _choose(desk, "token_choice.other", "token_library", MODULE)
    desk.wait_done()
    assert LABEL in _said(desk.find("token_choice.0"))


@pytest.mark.parametrize("desk", ["fr"], indirect=True)
def test_referral_when_a_token_signs_then_its_pin_is_asked_for_and_leaving_the_question_signs_nothing(
    desk, token
):
    token.put()
    _bring_token(desk)
    case, _ = desk.make_case()
    desk.navigator.go(ReferringPlace(case))
    desk.settle()
    desk.find("referring.recipient_name").setText("CRIP d’exemple")
    desk.show_pages()
    desk.find("referring.sign").click()
    desk.wait_done()
    desk.qtbot.keyClick(desk.find("token.pin"), Qt.Key.Key_Escape)
    desk.settle()
    assert desk.workplace.vault.all(Referral) == ()
    assert desk.find("referring.sign").isEnabled()
    desk.find("referring.sign").click()
    desk.wait_done()
    _type_pin(desk)
    assert desk.find("referring.signed_title").isVisible()
    assert "Morgane Modèle-Exemple" in _said(desk.screen)


@pytest.mark.parametrize("desk", ["en"], indirect=True)
def test_certificate_when_asked_for_and_brought_back_then_it_is_shown_and_signs(desk, tmp_path):
    _go(desk, "signers")
    request = tmp_path / "request.csr"
    _choose(desk, "signers.request", "signer_request", request)
    assert request.name in desk.find("signers.told").words
    issued = issue(request, tmp_path / "authority")
    _choose(desk, "signers.issued", "signer_issued", issued)
    assert "Autorité d’exemple" in _said(desk.find("issued.facts"))
    assert len(signers(desk.workplace)) == 1
    desk.qtbot.keyClick(desk.find("issued.accept"), Qt.Key.Key_Space)
    desk.settle()
    assert desk.find("signers.1.in_use").isVisible()
    title = {"fr": "Émis pour la clé de ce coffre", "en": "Issued for the key of this vault"}
    assert title[desk.navigator.language] in _said(desk.find("signers.1"))
