"""Honest files are accepted, and everything is named that a recipient must know."""

from __future__ import annotations

import json
from datetime import UTC

import pytest

from documents.document_samples import identity, sign_otherwise, signed, stranger, unsigned
from fieldscreen.referral import Verdict, compose, fingerprint, render, sign, verify_document
from fieldscreen.referral.verifying import ReasonCode, Trust
from referral.referral_samples import NOW, contents, template, worker


def test_signed_referral_when_verified_is_accepted_and_names_signer_and_claim() -> None:
    report = verify_document(signed())
    signature = report.signatures[0]

    assert report.verdict is Verdict.ACCEPTED
    assert report.reasons == ()
    assert (report.size, report.revisions) == (len(signed()), 2)
    assert (signature.field, signature.signer) == ("Worker", "Claire Exemple")
    assert signature.organisation == "Association d’exemple Passerelles"
    assert signature.fingerprint == fingerprint(identity().certificate)
    assert signature.claimed_time == NOW.astimezone(UTC)
    assert signature.certifies
    assert signature.covers_whole_file
    assert signature.changes_since == "none"
    assert signature.is_self_signed


def test_signed_referral_when_the_certificate_is_not_pinned_says_unknown() -> None:
    report = verify_document(signed())

    assert report.signatures[0].trust is Trust.UNKNOWN
    assert ReasonCode.SIGNER_UNKNOWN in {notice.code for notice in report.notices}


def test_signed_referral_when_the_certificate_is_pinned_says_so() -> None:
    report = verify_document(signed(), trusted=(stranger().certificate, identity().certificate))

    assert report.signatures[0].trust is Trust.PINNED
    assert ReasonCode.SIGNER_UNKNOWN not in {notice.code for notice in report.notices}


def test_signed_referral_when_only_another_certificate_is_pinned_is_rejected() -> None:
    report = verify_document(signed(), trusted=(stranger().certificate,))

    assert [reason.code for reason in report.reasons] == [ReasonCode.SIGNER_NOT_TRUSTED]
    assert report.signatures[0].trust is Trust.UNKNOWN


def test_signed_referral_when_verified_finds_its_record() -> None:
    record = verify_document(signed()).record

    assert record is not None
    assert record.in_signed_revision
    assert record.agrees_with_pages
    assert (record.kind, record.number, record.case_code) == ("information_preoccupante", 3, "K7M-2QX-4")


def test_fictitious_referral_when_verified_is_accepted_with_a_notice() -> None:
    assert ReasonCode.FICTITIOUS in {notice.code for notice in verify_document(signed()).notices}


def test_countersigned_referral_when_verified_is_accepted_with_both_names() -> None:
    report = verify_document(sign_otherwise(signed(), "Manager", stranger()))

    assert report.verdict is Verdict.ACCEPTED
    assert [signature.field for signature in report.signatures] == ["Worker", "Manager"]
    assert [signature.covers_whole_file for signature in report.signatures] == [False, True]
    assert report.signatures[0].changes_since == "form_filling"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_referral_when_real_and_in_each_language_is_accepted_without_the_notice(language: str) -> None:
    pdf = render(compose(contents(language=language, is_synthetic=False), template()))
    report = verify_document(sign(pdf, identity(), worker=worker(), now=NOW, language=language))

    assert report.verdict is Verdict.ACCEPTED
    assert {notice.code for notice in report.notices} == {
        ReasonCode.SIGNER_UNKNOWN,
        ReasonCode.NOT_COUNTERSIGNED,
    }


def test_report_when_written_as_json_can_be_read_back() -> None:
    data = json.loads(json.dumps(verify_document(signed()).as_json()))

    assert data["verdict"] == "accepted"
    assert data["signatures"][0]["trust"] == "unknown"


def test_signing_when_verified_added_to_the_unsigned_file_and_changed_nothing_in_it() -> None:
    assert signed().startswith(unsigned())
