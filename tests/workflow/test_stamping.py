"""A time-stamp between the vault and a machine with a connection: two files, and days in between."""

import dataclasses
from datetime import timedelta
from email import message_from_bytes
from email.policy import default

import pytest
from cryptography.x509 import ReasonFlags

from documents.authorities import authority, issued, revocation_list
from fieldscreen.cli.failing import failure_sentence
from fieldscreen.domain.journal import Action
from fieldscreen.domain.referrals import SignedDocument
from fieldscreen.domain.stamps import StampedDocument, StampRequest, request_identifier
from fieldscreen.referral import create_identity
from fieldscreen.referral.sealing.signing import add_countersignature
from fieldscreen.workflow import stamping
from fieldscreen.workflow.countersigning import StampedBeforeError, receive
from fieldscreen.workflow.envelopes import Envelope, Form, save_envelope
from fieldscreen.workflow.following import DelayName, Step, follow_up_list, followed, note_step
from fieldscreen.workflow.journalling import journal_rows
from fieldscreen.workflow.recipients import Channel
from fieldscreen.workflow.referring import export_referral
from fieldscreen.workflow.stamping import (
    Kept,
    StampStanding,
    add_stamp,
    ask_stamp,
    cancel_stamp,
    save_request,
    stamp_standing,
)
from fieldscreen.workflow.verifying import Verdict, verify_file
from support import stamping_authority as tsa
from support.offices import PASSPHRASE, WORKER
from support.stamping_authority import Dishonest, made_answer


@pytest.fixture
def referral(signed):
    return signed()


@pytest.fixture
def answered(tmp_path):
    """Have a request answered; with nothing said, honestly."""

    def answer(request, how=None):
        file = tmp_path / "answer.tsr"
        file.write_bytes(made_answer(request.read_bytes(), how or Dishonest()))
        return file

    return answer


def test_stamp_when_asked_carried_and_brought_back_then_the_stamped_file_leaves_and_the_signed_one_stays(
    workplace, new_workplace, referral, tmp_path
):
    request = ask_stamp(workplace, referral.identifier, tmp_path)
    asked_at = stamp_standing(workplace, referral.identifier).asked_at
    workplace.lock()
    again = new_workplace()  # days later, another start of the program
    again.unlock(PASSPHRASE)
    answer = tmp_path / "answer.tsr"
    answer.write_bytes(tsa.answer_of(request.read_bytes(), tmp_path / "authority"))

    assert asked_at is not None
    report = add_stamp(again, referral.identifier, answer)

    assert report.verdict is Verdict.ACCEPTED
    standing = stamp_standing(again, referral.identifier)
    assert (standing.authority, standing.asked_at) == ("Horodatage d’exemple", None)
    assert standing.is_stamped
    left = export_referral(again, referral.identifier, tmp_path)
    found = verify_file(left, stampers=(tsa.root(),))
    assert found.stamp is not None
    assert found.stamp.proves_time
    assert (found.signed_sha256, found.sha256 == referral.sha256) == (referral.sha256, False)
    assert left.read_bytes().startswith(again.vault.get(SignedDocument, referral.identifier).content)
    acts = [row.action for row in journal_rows(again, case=referral.case)]
    assert {Action.STAMP_ASKED, Action.STAMP_ADDED, Action.STAMP_REQUEST_CLOSED} <= set(acts)
    with pytest.raises(StampedBeforeError):
        receive(again, left)
    draft = save_envelope(again, referral.identifier, Envelope.PLAIN, Form.DRAFT, tmp_path / "draft.eml")
    (attached,) = message_from_bytes(draft.path.read_bytes(), policy=default).iter_attachments()
    assert attached.get_content() == left.read_bytes()
    locked = save_envelope(again, referral.identifier, Envelope.LOCKED, Form.FILE, tmp_path)
    copy = verify_file(locked.path, passphrase=locked.passphrase)
    assert (copy.verdict, copy.stamp) == (Verdict.ACCEPTED, None)
    again.lock()


def test_request_when_its_place_is_missing_or_its_answer_refused_then_it_waits_for_the_right_one(
    workplace, referral, tmp_path, answered
):
    with pytest.raises(OSError, match="missing"):
        ask_stamp(workplace, referral.identifier, tmp_path / "missing" / "request.tsq")

    request = save_request(workplace, referral.identifier, tmp_path)
    assert (
        save_request(workplace, referral.identifier, tmp_path / "b.tsq").read_bytes() == request.read_bytes()
    )
    with pytest.raises(stamping.StampPendingError):
        ask_stamp(workplace, referral.identifier, tmp_path)
    with pytest.raises(stamping.StampOfOtherBytesError):
        add_stamp(workplace, referral.identifier, answered(request, Dishonest(imprint=bytes(32))))
    assert workplace.vault.find(StampedDocument, referral.identifier) is None
    assert add_stamp(workplace, referral.identifier, answered(request)).verdict is Verdict.ACCEPTED
    with pytest.raises(stamping.StampedAlreadyError):
        ask_stamp(workplace, referral.identifier, tmp_path)
    with pytest.raises(stamping.StampNotAskedError):
        add_stamp(workplace, referral.identifier, answered(request))


def test_request_when_given_up_then_its_answer_fits_nothing_and_another_can_be_made(
    workplace, referral, tmp_path, answered
):
    signed = workplace.vault.get(SignedDocument, referral.identifier).content
    file = tmp_path / "other.pdf"
    for content in (signed, signed + b"%", b"%PDF-1.7"):  # none is the countersigned file of this referral
        file.write_bytes(content)
        with pytest.raises(stamping.StampOtherFileError):
            ask_stamp(workplace, referral.identifier, tmp_path, countersigned=file)
    late = answered(ask_stamp(workplace, referral.identifier, tmp_path))
    cancel_stamp(workplace, referral.identifier)

    assert stamp_standing(workplace, referral.identifier) == StampStanding()
    assert workplace.vault.find(StampRequest, request_identifier(referral.identifier)) is None
    ask_stamp(workplace, referral.identifier, tmp_path)
    with pytest.raises(stamping.StampNonceError):
        add_stamp(workplace, referral.identifier, late)
    cancel_stamp(workplace, referral.identifier)
    with pytest.raises(stamping.StampNotAskedError):
        cancel_stamp(workplace, referral.identifier)


def test_stamp_when_over_the_countersigned_file_then_both_signatures_are_under_it(
    workplace, referral, tmp_path, answered
):
    manager = dataclasses.replace(WORKER, name="Bernard Exemple")
    signed = workplace.vault.get(SignedDocument, referral.identifier).content
    identity, now = create_identity(manager, now=workplace.now()), workplace.now()
    both = add_countersignature(signed, identity, worker=manager, now=now, language="fr")
    file = tmp_path / "both.pdf"
    file.write_bytes(both)

    kept = Kept(certificates=(tsa.root(),), lists=(tsa.revocation_list(9),))
    request = ask_stamp(workplace, referral.identifier, tmp_path, countersigned=file, kept=kept)
    report = add_stamp(workplace, referral.identifier, answered(request))

    assert [one.field for one in report.signatures] == ["Worker", "Manager"]
    assert stamp_standing(workplace, referral.identifier).is_countersigned
    left = export_referral(workplace, referral.identifier, tmp_path).read_bytes()
    assert left.startswith(both)


def test_stamp_when_renewed_before_its_end_then_the_file_with_both_leaves_and_the_next_renewal_falls_due(
    workplace, referral, tmp_path, answered
):
    with pytest.raises(stamping.StampNotThereError):
        ask_stamp(workplace, referral.identifier, tmp_path, renews=True)
    end = tsa.now().replace(year=tsa.now().year + 1, month=6, day=1)
    request = ask_stamp(workplace, referral.identifier, tmp_path)
    add_stamp(
        workplace, referral.identifier, answered(request, Dishonest(certificate=tsa.certificate(until=end)))
    )
    first = export_referral(workplace, referral.identifier, tmp_path).read_bytes()
    assert stamp_standing(workplace, referral.identifier).holds_until == end
    day = workplace.local(end).date() - timedelta(days=90)
    rows = [one for one in follow_up_list(workplace, "fr") if one.referral.identifier == referral.identifier]
    assert rows[0].follow_up.stamp_until == workplace.local(end).date()

    note_step(workplace, referral.identifier, Step.SENT, workplace.now().date(), Channel.POST)
    note_step(workplace, referral.identifier, Step.ANSWERED, workplace.now().date())
    due = followed(workplace, referral.identifier, "fr").due
    assert (due.delay.name, due.day) == (DelayName.STAMP, day)
    with pytest.raises(stamping.StampedAlreadyError):
        ask_stamp(workplace, referral.identifier, tmp_path)
    kept = Kept(certificates=(tsa.root(),), lists=(tsa.revocation_list(9),))
    request = ask_stamp(workplace, referral.identifier, tmp_path, kept=kept, renews=True)
    waiting = stamp_standing(workplace, referral.identifier)
    assert (waiting.is_stamped, waiting.asked_at is not None, waiting.renewals) == (True, True, 0)
    report = add_stamp(workplace, referral.identifier, answered(request))

    assert len(report.renewals) == 1
    standing = stamp_standing(workplace, referral.identifier)
    assert (standing.holds_until.year, standing.renewals, standing.asked_at) == (2046, 1, None)
    left = export_referral(workplace, referral.identifier, tmp_path)
    assert left.read_bytes().startswith(first)
    found = verify_file(left, stampers=(tsa.root(),))
    assert (found.verdict, found.stamp.proves_time) == (Verdict.ACCEPTED, True)
    assert found.stamp.holds_until == standing.holds_until
    assert followed(workplace, referral.identifier, "fr").due.day.year == 2045


def test_list_when_it_withdraws_a_signer_then_it_is_refused_before_anything_is_asked_for(
    workplace, referral, tmp_path
):
    manager = dataclasses.replace(WORKER, name="Bernard Exemple")
    signed = workplace.vault.get(SignedDocument, referral.identifier).content
    file = tmp_path / "both.pdf"
    now = workplace.now()
    file.write_bytes(
        add_countersignature(signed, issued("Bernard Exemple", 815), worker=manager, now=now, language="fr")
    )
    kept = Kept((authority(),), (revocation_list(815, reason=ReasonFlags.key_compromise),))

    with pytest.raises(stamping.StampListWithdrawsError) as refused:
        ask_stamp(workplace, referral.identifier, tmp_path, countersigned=file, kept=kept)

    assert (refused.value.signer, refused.value.reason) == ("Bernard Exemple", "key_compromise")
    assert stamp_standing(workplace, referral.identifier) == StampStanding()
    assert not list(tmp_path.glob("*.tsq"))
    for language, words in (("fr", "Bernard Exemple a été révoqué"), ("en", "Bernard Exemple was revoked")):
        assert words in failure_sentence(refused.value, language)


def test_command_when_shown_then_it_names_both_files_and_sends_the_request_only():
    command = stamping.send_command("K7M-2QX-4_003.tsq", "https://tsa.example")

    assert '--data-binary "@K7M-2QX-4_003.tsq" -o "K7M-2QX-4_003.tsr" https://tsa.example' in command
    assert "Content-Type: application/timestamp-query" in command
