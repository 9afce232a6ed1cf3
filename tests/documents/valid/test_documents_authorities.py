"""Certificates of an organisation's authority, and lists of those it withdrew, without a network."""

from __future__ import annotations

from datetime import timedelta
from functools import cache

from cryptography import x509

from documents import document_samples as d
from documents.authorities import authority, issued, revocation_list
from fieldscreen.referral import Verdict, VerificationReport, verify_document
from fieldscreen.referral.verifying import ReasonCode as R
from fieldscreen.referral.verifying import Standing, Trust
from referral.referral_samples import NOW

SERIAL = 4711


@cache
def signed() -> bytes:
    who = issued("Claire Exemple", SERIAL)
    return d.sign_otherwise(d.unsigned(prints_fingerprint=False), "Worker", who, certify=True)


def verified(*lists: bytes) -> VerificationReport:
    return verify_document(signed(), trusted=(authority(),), lists=lists)


def notices(report: VerificationReport) -> set[R]:
    return {notice.code for notice in report.notices}


def test_signature_when_its_authority_is_pinned_is_accepted_with_its_chain() -> None:
    report = verified()
    (signature,) = report.signatures

    assert (report.verdict, signature.trust) == (Verdict.ACCEPTED, Trust.PINNED)
    assert [words.split(": ")[-1] for words in signature.chain] == ["Claire Exemple", "Autorité d’exemple"]
    assert signature.standing is Standing.NO_LIST
    assert R.REVOCATION_NOT_CHECKED in notices(report)


def test_signature_when_the_list_does_not_name_it_is_good_and_dated() -> None:
    report = verified(revocation_list(1, 2))

    assert report.verdict is Verdict.ACCEPTED
    assert report.signatures[0].standing is Standing.GOOD
    assert report.signatures[0].list_made == NOW - timedelta(days=1)
    assert not {R.REVOCATION_NOT_CHECKED, R.REVOCATION_LIST_OLD} & notices(report)


def test_signature_when_the_list_names_it_is_rejected() -> None:
    report = verified(revocation_list(), revocation_list(SERIAL, made=NOW))

    assert [reason.code for reason in report.reasons] == [R.CERTIFICATE_REVOKED]


def test_signature_when_it_was_withdrawn_after_the_claimed_time_is_rejected_too() -> None:
    """The time is the signer's word: whoever stole a key claims to have signed before."""
    report = verified(revocation_list(SERIAL, made=NOW + timedelta(hours=1)))

    assert [reason.code for reason in report.reasons] == [R.CERTIFICATE_REVOKED]


def test_signature_when_the_list_is_out_of_date_says_so() -> None:
    report = verified(revocation_list(made=NOW - timedelta(days=400), days=30))

    assert report.verdict is Verdict.ACCEPTED
    assert R.REVOCATION_LIST_OLD in notices(report)


def test_signature_when_the_list_is_somebody_elses_counts_as_unchecked() -> None:
    report = verified(revocation_list(SERIAL, forged=True))

    assert report.verdict is Verdict.ACCEPTED
    assert R.REVOCATION_NOT_CHECKED in notices(report)


def test_signature_when_its_authority_is_not_pinned_is_unknown() -> None:
    report = verify_document(signed())

    assert report.signatures[0].trust is Trust.UNKNOWN
    assert not report.signatures[0].is_self_signed
    assert R.ISSUER_UNKNOWN in notices(report)
    assert R.SIGNER_UNKNOWN not in notices(report)


def test_signature_when_a_newer_list_no_longer_names_it_stays_rejected() -> None:
    """A withdrawal is for good: who signed meanwhile could not be told apart."""
    report = verified(revocation_list(SERIAL), revocation_list(made=NOW))

    assert [reason.code for reason in report.reasons] == [R.CERTIFICATE_REVOKED]


def test_signature_when_the_newest_list_tells_changes_only_the_whole_one_is_asked() -> None:
    report = verified(revocation_list(SERIAL), revocation_list(made=NOW, changes_only=True))
    assert [reason.code for reason in report.reasons] == [R.CERTIFICATE_REVOKED]

    report = verified(revocation_list(changes_only=True))
    assert report.signatures[0].standing is Standing.NO_LIST

    report = verified(revocation_list(), revocation_list(SERIAL, made=NOW, changes_only=True))
    assert report.signatures[0].standing is Standing.REVOKED


def test_signature_when_the_list_says_why_tells_the_reason_and_the_day() -> None:
    report = verified(revocation_list(SERIAL, reason=x509.ReasonFlags.affiliation_changed))
    (signature,) = report.signatures

    assert signature.revocation_reason == "affiliation_changed"
    assert signature.revoked_at == NOW - timedelta(days=1)
    assert verified(revocation_list(SERIAL)).signatures[0].revocation_reason == "unspecified"


def test_signature_when_nobody_need_vouch_for_it_is_accepted_with_a_notice_still_checked() -> None:
    stranger = d.stranger().certificate
    report = verify_document(signed(), trusted=(stranger,), vouched=False)
    assert report.verdict is Verdict.ACCEPTED
    assert R.ISSUER_UNKNOWN in notices(report)

    lists = (revocation_list(SERIAL),)
    report = verify_document(signed(), trusted=(stranger, authority()), lists=lists, vouched=False)
    assert [reason.code for reason in report.reasons] == [R.CERTIFICATE_REVOKED]


def test_signature_when_its_own_certificate_is_pinned_too_a_withdrawal_still_rejects_it() -> None:
    leaf = issued("Claire Exemple", SERIAL).certificate
    lists = (revocation_list(SERIAL),)

    for trusted in ((authority(), leaf), (leaf, authority())):
        report = verify_document(signed(), trusted=trusted, lists=lists)
        assert [reason.code for reason in report.reasons] == [R.CERTIFICATE_REVOKED]
    assert verify_document(signed(), trusted=(leaf,)).verdict is Verdict.ACCEPTED
