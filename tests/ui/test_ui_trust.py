"""*Whom you trust*, the verify page that rests on it, and a withdrawn worker nobody countersigns."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel

from documents import document_samples as d
from documents.authorities import authority, issued, revocation_list
from fieldscreen.referral import fingerprint_words
from fieldscreen.referral.sealing.request import request_fingerprint
from fieldscreen.ui.places import VaultPlace, VerifyPlace
from fieldscreen.workflow.trust import anchors_of, trust
from referral.referral_samples import NOW

SERIAL = 4711


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """A referral under an authority, its certificate, and its lists."""
    place = tmp_path_factory.mktemp("trust")
    signer = issued("Claire Exemple", SERIAL)
    pdf = d.sign_otherwise(d.unsigned(prints_fingerprint=False), "Worker", signer, certify=True)
    contents = {
        "issued.pdf": pdf,
        "own.pdf": d.signed(),
        "authority.crt": authority(),
        "good.crl": revocation_list(),
        "withdrawn.crl": revocation_list(SERIAL, made=NOW),
        "old.crl": revocation_list(made=NOW - timedelta(days=400), days=30),
        "none.crl": b"none",
    }
    for name, content in contents.items():
        (place / name).write_bytes(content)
    return place


@pytest.fixture(params=["fr", "en"])
def desk(new_open_desk, request):
    return new_open_desk(language=request.param)


def _choose(desk, opener, dialog, file):
    desk.qtbot.keyClick(desk.find(opener), Qt.Key.Key_Space)
    desk.settle()
    desk.find(f"{dialog}.name").setText(str(file))
    desk.find(f"{dialog}.accept").click()
    desk.wait_done()


def _said(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def _either(desk, french, english):
    return {"fr": french, "en": english}[desk.navigator.language]


def test_page_when_a_certificate_is_compared_then_it_is_trusted_takes_its_list_and_goes_again(desk, files):
    desk.navigator.go(VaultPlace("trust"))
    desk.settle()
    assert desk.find("trust.none").isVisible()
    _choose(desk, "trust.add", "trust_certificate", files / "authority.crt")
    assert "Autorité d’exemple" in _said(desk.find("trust_check.facts"))
    assert not desk.find("trust_check.accept").isEnabled()
    assert anchors_of(desk.workplace).trusted == ()
    desk.qtbot.keyClick(desk.find("trust_check.compared"), Qt.Key.Key_Space)
    desk.qtbot.keyClick(desk.find("trust_check.accept"), Qt.Key.Key_Space)
    desk.settle()
    none = _either(desk, "Pas de liste de révocation", "No revocation list")
    assert none in desk.find("trust.0.list_words").words
    _choose(desk, "trust.list", "trust_list", files / "old.crl")
    assert _either(desk, "périmée", "out of date") in desk.find("trust.0.list_words").words
    _choose(desk, "trust.list", "trust_list", files / "good.crl")
    assert _either(desk, "à remplacer avant", "to be replaced by") in desk.find("trust.0.list_words").words
    _choose(desk, "trust.list", "trust_list", files / "old.crl")
    assert _either(desk, "une plus récente", "a newer one") in _said(desk.dialogs()[-1])
    desk.dialogs()[-1].close()
    desk.settle()
    desk.qtbot.keyClick(desk.find("trust.0.remove"), Qt.Key.Key_Space)
    desk.settle()
    desk.find("trust_remove.accept").click()
    desk.settle()
    assert desk.find("trust.none").isVisible()
    assert anchors_of(desk.workplace).lists == ()


def test_verify_when_the_vault_trusts_the_authority_then_its_list_decides(desk, files):
    trust(desk.workplace, authority())
    desk.navigator.go(VerifyPlace(files / "issued.pdf"))
    desk.wait_done()
    assert "Autorité d’exemple" in desk.find("verify.resting.0").text()
    assert desk.find("verify.verdict").text() == _either(desk, "Accepté", "Accepted")
    named = _either(desk, "un certificat que vous avez désigné", "a certificate you have named")
    assert named.removeprefix("un ") in _said(desk.screen)
    _choose(desk, "verify.trust_list", "verify_list", files / "good.crl")
    assert _either(desk, "non révoqué", "not revoked") in _said(desk.screen)
    _choose(desk, "verify.trust_list", "verify_list", files / "withdrawn.crl")
    assert desk.find("verify.verdict").text() == _either(desk, "Rejeté", "Rejected")
    assert _either(desk, "RÉVOQUÉ le", "REVOKED on") in _said(desk.screen)
    _choose(desk, "verify.trust_list", "verify_list", files / "none.crl")
    assert _either(desk, "pas une liste de révocation", "no revocation list") in _said(desk.dialogs()[-1])


def test_verify_when_a_certificate_is_chosen_then_what_it_does_not_vouch_for_is_rejected_until_unticked(
    desk, files
):
    desk.navigator.go(VerifyPlace(files / "own.pdf"))
    desk.wait_done()
    assert not desk.screen.findChild(QCheckBox, "verify.strict").isVisible()
    _choose(desk, "verify.trust_certificate", "verify_certificate", files / "authority.crt")
    assert desk.find("verify.strict").isChecked()
    assert desk.find("verify.verdict").text() == _either(desk, "Rejeté", "Rejected")
    desk.qtbot.keyClick(desk.find("verify.strict"), Qt.Key.Key_Space)
    desk.wait_done()
    assert desk.find("verify.verdict").text() == _either(desk, "Accepté", "Accepted")


def test_countersigning_when_the_worker_was_withdrawn_then_the_page_refuses_with_the_next_step(desk, files):
    desk.navigator.go(VaultPlace("trust"))
    desk.settle()
    trust(desk.workplace, authority())
    desk.navigator.rebuild()
    _choose(desk, "trust.list", "trust_list", files / "withdrawn.crl")
    desk.navigator.go(VaultPlace("countersign"))
    desk.settle()
    _choose(desk, "countersign.open", "countersign_file", files / "issued.pdf")
    said = desk.find("countersign.message").words
    assert "Claire Exemple" in said
    assert _either(desk, "numéro que vous connaissez", "number you know") in said
    assert _either(desk, "RÉVOQUÉ le", "REVOKED on") in _said(desk.screen)


def test_request_when_saved_then_the_words_to_read_to_the_authority_are_shown(desk, tmp_path):
    desk.navigator.go(VaultPlace("signers"))
    desk.settle()
    _choose(desk, "signers.request", "signer_request", tmp_path / "request.csr")
    words = fingerprint_words(request_fingerprint(desk.workplace.identity), desk.navigator.language)
    assert words in desk.find("signers.told").words


def test_verify_when_the_vault_is_locked_then_it_says_that_nothing_kept_is_used(desk, files):
    trust(desk.workplace, authority())
    desk.workplace.lock()
    desk.navigator.go(VerifyPlace(files / "issued.pdf"))
    desk.wait_done()
    kept = _either(desk, "tant qu’il est ouvert", "while it is open")
    assert kept in desk.find("verify.resting.0").text()
