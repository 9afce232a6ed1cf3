"""A test message before the first real one: what is in it, who opens it, and what is kept of it."""

import dataclasses
import re
import subprocess
from datetime import timedelta
from email import message_from_bytes
from email.policy import default

import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from fieldscreen.domain.danger import DangerAnswer
from fieldscreen.domain.folding import fold
from fieldscreen.domain.follow_up import Step
from fieldscreen.domain.journal import Action
from fieldscreen.workflow.danger import answer_danger
from fieldscreen.workflow.envelopes import RecipientCertificateMissingError
from fieldscreen.workflow.following import note_acknowledged, note_step
from fieldscreen.workflow.journalling import journal_rows
from fieldscreen.workflow.recipients import Channel, Detail, directory_of, save_office, stated
from fieldscreen.workflow.trial_messages import save_trial, trial_message
from fieldscreen.workflow.trials import (
    SKIP_HOLDS_H,
    Envelope,
    HeardBy,
    SkipGround,
    TrialStep,
    in_danger,
    note_answer,
    office_target,
    referral_target,
    skip_trial,
    trial_standing,
    trials_of,
)
from support.offices import DISTRICT, NAME, PLACE, WORKER, referral_in
from support.signer_files import certificate
from workflow.test_envelopes import opened_by_openssl

ADDRESS = "cellule@crip.example"


@pytest.fixture
def office(workplace):
    """The CRIP of the 93 with an address and a certificate, kept in the vault; what changes is given."""

    def keep(address=ADDRESS, **certified):
        one = certificate("Cellule d’exemple", **{"kind": "rsa2048", "receives": True, **certified})
        found = directory_of(workplace, "fr").office("crip-93")
        values = {Detail.NAME: found.name, Detail.EMAIL: address, Detail.PHONE: "01 00 00 00 00"}
        made = stated(found, values, "appel", workplace.now().date())
        made = dataclasses.replace(made, certificate=one.public_bytes(Encoding.DER))
        save_office(workplace, made)
        return made

    return keep


@pytest.fixture
def target(office):
    return office_target(office())


def attached_to(draft):
    """Return the one thing a draft carries, as bytes, and the draft."""
    read = message_from_bytes(draft.read_bytes(), policy=default)
    (attached,) = read.iter_attachments()
    content = attached.get_content()
    return (content if isinstance(content, bytes) else content.as_bytes()), read


@pytest.mark.parametrize("envelope", Envelope)
def test_test_message_when_prepared_then_it_names_no_person_and_is_the_same_for_every_office(
    workplace, signed, office, tmp_path, envelope
):
    referral = signed()
    target = office_target(office())

    saved = save_trial(workplace, target, envelope, tmp_path)

    content, read = attached_to(saved.path)
    assert (read["X-Unsent"], read["To"], read["Subject"]) == ("1", ADDRESS, "Message d’essai")
    text = read.get_body().get_content()
    outside = fold(
        f"{read['Subject']} {text} {saved.path.name} {[one.get_filename() for one in read.walk()]}"
    )
    for word in (NAME, PLACE, DISTRICT, WORKER.name, WORKER.organisation, "enfant", referral.file_name[:11]):
        assert not re.search(rf"\b{re.escape(fold(word))}\b", outside), word
    assert trial_message(workplace, target, envelope).text.strip() == text.replace("\r\n", "\n").strip()
    assert content
    rows = journal_rows(workplace)
    assert rows[0].action is Action.TEST_PREPARED
    assert trials_of(workplace, target.key).last(envelope).step is TrialStep.PREPARED


def test_locked_test_when_opened_by_poppler_and_qpdf_then_only_its_own_passphrase_opens_it(
    workplace, target, tmp_path
):
    saved = save_trial(workplace, target, Envelope.LOCKED, tmp_path)

    content, _ = attached_to(saved.path)
    (tmp_path / "copy.pdf").write_bytes(content)
    read = subprocess.run(
        ["pdftotext", "-upw", saved.passphrase, tmp_path / "copy.pdf", "-"], check=True, capture_output=True
    )
    assert "ne concerne personne" in read.stdout.decode()
    checked = subprocess.run(
        ["qpdf", f"--password={saved.passphrase}", "--show-encryption", tmp_path / "copy.pdf"],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert "R = 6" in checked.stdout
    assert "AESv3" in checked.stdout
    refused = subprocess.run(["pdftotext", tmp_path / "copy.pdf", "-"], check=False, capture_output=True)
    assert refused.returncode != 0
    assert re.fullmatch(r"[a-z]+(?:[2-9][a-z]+){4}", saved.passphrase)
    assert saved.passphrase.encode() not in saved.path.read_bytes()
    assert saved.passphrase not in repr(workplace.vault.journal())
    assert saved.passphrase not in repr(trials_of(workplace, target.key))
    assert " … ".join(re.split(r"(\d)", saved.passphrase)) in saved.call
    assert "essai" in saved.call
    assert saved.phone == target.phone


def test_sealed_test_when_opened_by_openssl_then_the_harmless_page_is_inside(workplace, target, tmp_path):
    saved = save_trial(workplace, target, Envelope.SEALED, tmp_path)

    content, _ = attached_to(saved.path)
    (tmp_path / "taken.eml").write_bytes(content)
    opened = opened_by_openssl(tmp_path / "taken.eml", tmp_path)
    text, document = next(opened.iter_parts()).iter_parts()
    assert document.get_filename() == "essai.pdf"
    (tmp_path / "page.pdf").write_bytes(document.get_content())
    page = subprocess.run(["pdftotext", tmp_path / "page.pdf", "-"], check=True, capture_output=True)
    assert "ne concerne personne" in page.stdout.decode()
    assert WORKER.name not in text.get_content() + page.stdout.decode()
    assert saved.passphrase == saved.call == ""


def test_test_when_there_is_no_certificate_or_no_place_then_nothing_is_written_and_nothing_counts(
    workplace, tmp_path
):
    target = office_target(directory_of(workplace, "fr").office("crip-59"))

    with pytest.raises(RecipientCertificateMissingError):
        save_trial(workplace, target, Envelope.SEALED, tmp_path)
    with pytest.raises(FileNotFoundError):
        save_trial(workplace, target, Envelope.PLAIN, tmp_path / "nowhere" / "draft.eml")

    assert trials_of(workplace, target.key).trials == ()
    rows = [one.action for one in journal_rows(workplace)[:2]]
    assert rows == [Action.MESSAGE_EXPORT_FAILED, Action.TEST_PREPARED]


def test_test_when_the_office_opened_it_then_none_is_proposed_until_address_or_certificate_change(
    workplace, office, tmp_path
):
    target = office_target(office())
    assert trial_standing(workplace, target, Envelope.SEALED).is_wanted

    save_trial(workplace, target, Envelope.SEALED, tmp_path)
    waiting = trial_standing(workplace, target, Envelope.SEALED)
    assert (waiting.is_wanted, waiting.is_waiting) == (True, True)
    note_answer(workplace, target, Envelope.SEALED, TrialStep.OPENED, HeardBy.PHONE, " Accueil ")

    proven = trial_standing(workplace, target, Envelope.SEALED)
    assert (proven.is_wanted, proven.is_proven, proven.is_changed) == (False, True, False)
    assert (proven.last.who, proven.last.heard, proven.last.by) == ("Accueil", HeardBy.PHONE, WORKER.name)
    # A message that came through sealed also came through; a passphrase was never tried.
    assert not trial_standing(workplace, target, Envelope.PLAIN).is_wanted
    assert trial_standing(workplace, target, Envelope.LOCKED).is_wanted
    moved = trial_standing(workplace, office_target(office("autre@crip.example")), Envelope.SEALED)
    assert (moved.is_wanted, moved.is_changed) == (True, True)
    renewed = office_target(office(kind="rsa3072"))
    assert trial_standing(workplace, renewed, Envelope.SEALED).is_changed


def test_answer_when_the_address_changed_while_it_was_waited_for_then_it_proves_the_old_one_only(
    workplace, office, tmp_path
):
    save_trial(workplace, office_target(office()), Envelope.LOCKED, tmp_path)
    moved = office_target(office("autre@crip.example"))
    note_answer(workplace, moved, Envelope.LOCKED, TrialStep.OPENED, HeardBy.MAIL)

    assert trial_standing(workplace, moved, Envelope.LOCKED).is_wanted
    assert not trial_standing(workplace, office_target(office()), Envelope.LOCKED).is_wanted


def test_test_when_it_failed_after_it_had_opened_then_it_is_proposed_again(workplace, target):
    for step in (TrialStep.OPENED, TrialStep.FAILED):
        note_answer(workplace, target, Envelope.LOCKED, step, HeardBy.PHONE)

    assert trial_standing(workplace, target, Envelope.LOCKED).is_wanted


@pytest.mark.parametrize(
    ("ground", "later"),
    [(SkipGround.DANGER, True), (SkipGround.NO_DELAY, True), (SkipGround.OPENED_BEFORE, False)],
)
def test_going_on_when_a_reason_is_given_then_nobody_is_asked_again_for_a_while_or_for_good(
    workplace, target, ground, later
):
    skip_trial(workplace, target, Envelope.LOCKED, ground)

    assert not trial_standing(workplace, target, Envelope.LOCKED).is_wanted
    workplace._around.clock.now += timedelta(hours=SKIP_HOLDS_H)
    assert trial_standing(workplace, target, Envelope.LOCKED).is_wanted is later
    assert journal_rows(workplace)[0].action is Action.TEST_SKIPPED


def test_real_message_when_the_office_acknowledged_one_sent_by_mail_then_its_address_needs_no_test(
    workplace, office, signed
):
    made = office()
    referral = referral_in(workplace, made.as_recipient())
    target = referral_target(workplace, referral.identifier)
    assert target.key == "crip-93"
    today = workplace.now().date()
    note_step(workplace, referral.identifier, Step.SENT, today, Channel.EMAIL)
    assert trial_standing(workplace, target, Envelope.PLAIN).is_wanted

    note_acknowledged(workplace, referral.identifier, today, HeardBy.PHONE)

    assert not trial_standing(workplace, target, Envelope.PLAIN).is_wanted
    assert trial_standing(workplace, target, Envelope.LOCKED).is_wanted


def test_office_when_it_is_not_in_the_directory_then_its_tests_are_kept_by_its_name(workplace):
    first, second = (referral_target(workplace, referral_in(workplace).identifier) for _ in range(2))

    note_answer(workplace, first, Envelope.LOCKED, TrialStep.OPENED, HeardBy.PHONE)

    assert not trial_standing(workplace, second, Envelope.LOCKED).is_wanted
    assert "exemple" not in first.key


def test_danger_when_the_referral_or_the_case_says_so_then_nobody_is_asked_to_wait(workplace, signed):
    urgent = signed()
    calm = referral_in(workplace)

    assert in_danger(workplace, urgent.identifier)
    assert not in_danger(workplace, calm.identifier)
    answer_danger(workplace, calm.case, DangerAnswer.NOW)
    assert in_danger(workplace, calm.identifier)
