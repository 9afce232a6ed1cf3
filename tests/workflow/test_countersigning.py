"""Countersigning by exchange of files: one vault certifies, another closes the document."""

import dataclasses
import subprocess

import pytest

from fieldscreen.domain.journal import Action
from fieldscreen.domain.statements import Source
from fieldscreen.referral import SigningFailedError, Verdict, verify_document
from fieldscreen.referral.sealing.signing import add_countersignature
from fieldscreen.referral.verifying import ReasonCode
from fieldscreen.workflow import cases, interviewing
from fieldscreen.workflow.countersigning import (
    AlreadyCountersignedError,
    ExerciseMixedError,
    NotWorthSigningError,
    OwnSignatureError,
    countersign,
    receive,
    save_countersigned,
)
from fieldscreen.workflow.referring import default_choices, export_referral, prepare_referral, sign_referral
from fieldscreen.workflow.signers import import_signer, read_signer_file
from support.offices import OFFICE, PASSPHRASE, WORKER, workplace_on
from support.signer_files import PASSWORD, signer_file

MANAGER = dataclasses.replace(WORKER, name="Dominique Modèle-Exemple", function="cheffe de service")


def _opened(folder, worker):
    made = workplace_on(folder)
    made.create(worker, PASSPHRASE)
    made.unlock(PASSPHRASE)
    return made


@pytest.fixture
def manager(tmp_path):
    made = _opened(tmp_path / "manager", MANAGER)
    yield made
    made.lock()


def _exported(workplace, folder):
    case = cases.create_case(workplace, "").identifier
    sitting = interviewing.start_interview(workplace, case, "reperage_mineur")
    sitting.answer("/data/who/age_estimated", "13", source=Source.SEEN)
    choices = dataclasses.replace(default_choices(workplace, case), recipient=OFFICE, is_synthetic=True)
    signed = sign_referral(workplace, prepare_referral(workplace, case, choices))
    return export_referral(workplace, signed.referral.identifier, folder)


@pytest.fixture
def sent(workplace, tmp_path):
    """The worker's signed file, where the manager finds it."""
    return _exported(workplace, tmp_path)


def test_file_when_countersigned_then_both_signatures_hold_for_three_programs(manager, sent, tmp_path):
    received = receive(manager, sent)
    assert received.worker.signer == WORKER.name
    pdf, report = countersign(manager, received)
    saved = save_countersigned(received, pdf, tmp_path)

    assert saved.name == f"{sent.stem}_2.pdf"
    assert report.verdict is Verdict.ACCEPTED
    assert [(one.field, one.signer) for one in report.signatures] == [
        ("Worker", WORKER.name), ("Manager", MANAGER.name),
    ]  # fmt: skip
    assert [one.changes_since for one in report.signatures] == ["form_filling", "none"]
    shown = subprocess.run(["pdfsig", str(saved)], capture_output=True, check=False, text=True).stdout
    assert shown.count("Signature is Valid.") == 2
    assert subprocess.run(["qpdf", "--check", str(saved)], capture_output=True, check=False).returncode == 0


def test_countersignature_when_made_then_the_journal_says_so_and_nothing_of_the_file_is_kept(manager, sent):
    countersign(manager, receive(manager, sent))
    acts = [line.action for line in manager.vault.journal()]
    assert acts.count(Action.REFERRAL_COUNTERSIGNED) == 1
    assert cases.list_cases(manager) == ()


def test_countersignature_when_the_manager_has_an_issued_identity_then_that_one_signs(
    manager, sent, tmp_path
):
    file = tmp_path / "identity.p12"
    file.write_bytes(signer_file())
    import_signer(manager, read_signer_file(manager, file, PASSWORD))
    _pdf, report = countersign(manager, receive(manager, sent))
    assert report.signatures[1].signer == "Morgane Modèle-Exemple"


def test_file_when_a_byte_was_changed_then_it_is_refused_with_the_reason(manager, sent):
    content = bytearray(sent.read_bytes())
    content[len(content) // 2] ^= 1
    sent.write_bytes(content)
    with pytest.raises(NotWorthSigningError) as caught:
        receive(manager, sent)
    assert caught.value.report.reasons


def test_file_when_nobody_signed_it_then_it_is_refused(manager, sent):
    content = sent.read_bytes()
    sent.write_bytes(content[: content.index(b"%%EOF") + 6])
    with pytest.raises(NotWorthSigningError) as caught:
        receive(manager, sent)
    assert ReasonCode.NOT_SIGNED in {one.code for one in caught.value.report.reasons}


def test_file_when_countersigned_already_then_it_is_refused_and_says_by_whom(manager, sent, tmp_path):
    received = receive(manager, sent)
    saved = save_countersigned(received, countersign(manager, received)[0], tmp_path)
    with pytest.raises(AlreadyCountersignedError) as caught:
        receive(manager, saved)
    assert caught.value.signer == MANAGER.name


def test_file_when_the_same_key_signed_it_then_nobody_countersigns_for_themselves(workplace, sent):
    with pytest.raises(OwnSignatureError):
        countersign(workplace, receive(workplace, sent))


def test_file_when_it_changes_after_it_was_verified_then_what_was_verified_is_signed(manager, sent):
    received = receive(manager, sent)
    sent.write_bytes(b"something else")
    _pdf, report = countersign(manager, received)
    assert report.verdict is Verdict.ACCEPTED


def test_received_file_when_named_as_the_target_then_it_is_not_written_over(manager, sent):
    received = receive(manager, sent)
    pdf, _report = countersign(manager, received)
    before = sent.read_bytes()
    with pytest.raises(FileExistsError):
        save_countersigned(received, pdf, sent)
    assert sent.read_bytes() == before


def test_closed_document_when_anything_follows_then_it_is_rejected(manager, sent):
    pdf, _report = countersign(manager, receive(manager, sent))
    appended = pdf + b"\n% one more line\n"
    assert verify_document(appended).verdict is Verdict.REJECTED


def test_document_when_the_countersignature_was_cut_off_then_one_signature_is_all_that_is_shown(
    manager, sent
):
    original = sent.read_bytes()
    pdf, _report = countersign(manager, receive(manager, sent))
    assert pdf.startswith(original)
    report = verify_document(pdf[: len(original)])
    assert [one.field for one in report.signatures] == ["Worker"]


def test_exercise_when_received_in_a_real_vault_then_it_is_refused_and_the_other_way_round(
    manager, sent, tmp_path
):
    practising = _opened(tmp_path / "practising", dataclasses.replace(WORKER, is_training=True))
    folder = tmp_path / "exercise"
    folder.mkdir()
    exercise = _exported(practising, folder)
    with pytest.raises(ExerciseMixedError) as caught:
        receive(manager, exercise)
    assert caught.value.is_exercise
    with pytest.raises(ExerciseMixedError) as caught:
        receive(practising, sent)
    assert not caught.value.is_exercise
    practising.lock()


def test_countersignature_when_it_is_added_twice_then_there_is_no_field_for_it(manager, sent):
    pdf, _report = countersign(manager, receive(manager, sent))
    with pytest.raises(SigningFailedError):
        add_countersignature(pdf, manager.identity, worker=MANAGER, now=manager.now(), language="fr")
