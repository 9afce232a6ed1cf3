"""An honest time-stamp is accepted, and the report says what it proves, to whom, and no more."""

from __future__ import annotations

import io
import json
from datetime import timedelta

import pytest
from asn1crypto import x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation.pdf_embedded import async_validate_pdf_signature, async_validate_pdf_timestamp
from pyhanko_certvalidator import ValidationContext

from documents import document_samples as d
from documents import stamped_samples as s
from fieldscreen.cli.texts import wording
from fieldscreen.referral import Verdict, verify_document
from fieldscreen.referral.stamping import prepare_stamp, take_answer
from fieldscreen.referral.verifying import ReasonCode as R
from fieldscreen.referral.verifying import Standing, Trust, VerificationReport
from fieldscreen.referral.verifying.signatures import drive
from fieldscreen.workflow.verifying import in_words
from referral.referral_samples import NOW
from referral.test_exercise_documents import LEARNER
from referral.test_exercise_documents import signed as signed_exercise
from support import stamping_authority as tsa
from support.other_verifiers import pdfsig
from support.stamping_authority import Dishonest

DAY = timedelta(days=1)


def _notices(report: VerificationReport) -> set[R]:
    return {one.code for one in report.notices}


def test_stamp_when_nobody_was_named_for_time_then_it_is_shown_and_proves_nothing() -> None:
    report = verify_document(s.stamped())

    assert (report.verdict, report.reasons) == (Verdict.ACCEPTED, ())
    assert report.stamp is not None
    assert (report.stamp.authority, report.stamp.trust) == ("Horodatage d’exemple", Trust.UNKNOWN)
    assert not report.stamp.proves_time
    assert R.STAMP_AUTHORITY_UNKNOWN in _notices(report)


@pytest.mark.parametrize("named", [tsa.root, tsa.authority], ids=["root", "authority"])
def test_stamp_when_its_authority_is_trusted_then_it_proves_the_time(named: object) -> None:
    moment = NOW + 2 * DAY
    report = verify_document(s.with_stamp(Dishonest(time=moment)), stampers=(named(),))

    assert report.verdict is Verdict.ACCEPTED
    assert report.stamp is not None
    assert (report.stamp.time, report.stamp.trust, report.stamp.proves_time) == (moment, Trust.PINNED, True)
    assert report.stamp.policy == tsa.POLICY
    assert json.loads(json.dumps(report.as_json()))["stamp"]["proves_time"] is True
    assert not _notices(report) & {R.STAMP_AUTHORITY_UNKNOWN, R.CLAIM_AFTER_STAMP}
    assert R.STAMP_REVOCATION_NOT_CHECKED in _notices(report)


def test_stamp_when_trust_is_only_for_signers_then_its_authority_stays_unknown() -> None:
    report = verify_document(s.stamped(), trusted=(d.identity().certificate, tsa.root()))

    assert report.stamp is not None
    assert not report.stamp.proves_time


def test_stamp_when_made_over_a_countersigned_file_then_it_covers_both_signatures() -> None:
    place = prepare_stamp(s.countersigned())
    report = verify_document(take_answer(place, tsa.made_answer(place.request)), countersigned=True)

    assert report.verdict is Verdict.ACCEPTED
    assert [one.field for one in report.signatures] == ["Worker", "Manager"]
    assert report.stamp is not None
    assert report.stamp.revision == report.revisions == 4


def test_stamp_when_made_over_an_exercise_then_it_stays_an_exercise() -> None:
    place = prepare_stamp(signed_exercise(LEARNER))
    report = verify_document(take_answer(place, tsa.made_answer(place.request)))

    assert (report.verdict, [one.code for one in report.reasons]) == (Verdict.EXERCISE, [R.EXERCISE])


def test_signature_when_it_claims_a_later_time_than_the_stamp_then_the_claim_is_questioned() -> None:
    report = verify_document(s.with_stamp(Dishonest(time=NOW - DAY)), stampers=(tsa.root(),))

    assert report.verdict is Verdict.ACCEPTED
    assert R.CLAIM_AFTER_STAMP in _notices(report)


def test_stamp_when_only_the_file_carries_a_list_that_does_not_name_its_authority_then_it_clears_nobody() -> (
    None
):
    place = prepare_stamp(d.signed(), certificates=(tsa.root(),), lists=(tsa.revocation_list(7),))
    pdf = take_answer(place, tsa.made_answer(place.request))
    carried = verify_document(pdf, stampers=(tsa.root(),))
    at_hand = verify_document(pdf, stampers=(tsa.root(),), lists=(tsa.revocation_list(7),))

    assert (carried.verdict, at_hand.verdict) == (Verdict.ACCEPTED, Verdict.ACCEPTED)
    assert (carried.stamp.standing, at_hand.stamp.standing) == (Standing.NO_LIST, Standing.GOOD)
    assert R.STAMP_REVOCATION_NOT_CHECKED in _notices(carried)
    assert not _notices(at_hand) & {R.STAMP_REVOCATION_NOT_CHECKED, R.STAMP_REVOCATION_LIST_OLD}


def _words(report: VerificationReport, language: str) -> str:
    told = in_words(report, wording("verification"), language)
    return " | ".join(f"{label}: {value}" for _, pairs in told.parts for label, value in pairs)


def test_stamp_when_its_authority_made_its_own_certificate_then_no_signer_is_said_to_have_made_it() -> None:
    own = tsa.certificate(is_self_made=True)
    report = verify_document(s.with_stamp(Dishonest(certificate=own)), stampers=(own,))

    assert report.stamp is not None
    assert (report.stamp.standing, report.stamp.proves_time) == (Standing.SELF_MADE, True)
    (_, pairs) = in_words(report, wording("verification"), "fr").parts[-2]
    assert "l’autorité a fait elle-même ce certificat" in dict(pairs)["Révocation"]
    assert "the authority made this certificate itself" in _words(report, "en")


def test_signatures_when_the_file_is_countersigned_and_stamped_then_words_say_what_was_added_since() -> None:
    place = prepare_stamp(s.countersigned())
    report = verify_document(take_answer(place, tsa.made_answer(place.request)))

    assert [one.changes_since for one in report.signatures] == ["form_filling", "lta_updates"]
    assert "ajouté depuis\N{NO-BREAK SPACE}: une signature dans son champ, l’horodatage)" in _words(
        report, "fr"
    )
    assert "added since: a signature in its field, the time-stamp)" in _words(report, "en")
    assert not any(code in _words(report, "fr") for code in ("form_filling", "lta_updates"))


def test_stamped_file_when_asked_of_pyhanko_then_stamp_and_signature_hold() -> None:
    reader = PdfFileReader(io.BytesIO(s.stamped()), strict=True)
    worker, stamp = reader.embedded_signatures

    def context(*roots: bytes) -> ValidationContext:
        loaded = [x509.Certificate.load(one) for one in roots]
        return ValidationContext(trust_roots=loaded, allow_fetching=False)

    stamped = drive(async_validate_pdf_timestamp(stamp, context(tsa.root())))
    signed = drive(async_validate_pdf_signature(worker, context(d.identity().certificate), context()))
    assert (stamped.intact, stamped.valid, stamped.trusted) == (True, True, True)
    assert stamped.coverage.name == "ENTIRE_FILE"
    assert (signed.intact, signed.valid, signed.docmdp_ok) == (True, True, True)
    assert signed.modification_level.name == "LTA_UPDATES"


def test_stamped_file_when_asked_of_poppler_then_the_signature_holds_and_the_whole_file_is_covered(
    tmp_path: object,
) -> None:
    said = pdfsig(s.stamped(), tmp_path)

    assert "Signature is Valid" in said
    assert "Signature Field Name: TimeStamp" in said
    assert "Total document signed" in said
