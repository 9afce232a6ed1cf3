"""A time-stamp followed by another in time goes on proving; one that is not proves nothing any more."""

from __future__ import annotations

import io
from datetime import datetime, timedelta
from functools import cache

import pytest
from asn1crypto import x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation.pdf_embedded import async_validate_pdf_signature, async_validate_pdf_timestamp
from pyhanko_certvalidator import ValidationContext

from documents import document_samples as d
from documents import stamped_samples as s
from fieldscreen.cli.texts import wording
from fieldscreen.referral import Verdict, verify_document
from fieldscreen.referral.fields import MOST_STAMPS
from fieldscreen.referral.stamp_errors import StampedAlreadyError
from fieldscreen.referral.stamping import prepare_stamp
from fieldscreen.referral.verifying import ReasonCode as R
from fieldscreen.referral.verifying import StampReport, Trust
from fieldscreen.referral.verifying.signatures import drive
from fieldscreen.referral.verifying.stamp_chain import carried_on
from fieldscreen.workflow.verifying import in_words
from referral.referral_samples import NOW
from support import stamping_authority as tsa
from support.stamping_authority import Dishonest

HOUR = timedelta(hours=1)
END = NOW + 48 * HOUR
"""The first authority's certificate ended then, days ago by any clock these tests run under."""


@cache
def ended() -> bytes:
    """A file whose stamp rests on a certificate that has ended since."""
    return s.with_stamp(Dishonest(certificate=tsa.certificate(until=END), time=NOW + 24 * HOUR))


def renewed(pdf: bytes, at: datetime, **kept: tuple[bytes, ...]) -> bytes:
    return s.with_stamp(Dishonest(time=at), prepare_stamp(pdf, renews=True, **kept))


def test_stamp_when_its_certificate_has_ended_and_none_followed_then_it_proves_no_more() -> None:
    report = verify_document(ended(), stampers=(tsa.root(),))

    assert report.verdict is Verdict.ACCEPTED
    assert R.STAMP_ENDED in {one.code for one in report.notices}
    assert (report.stamp.proves_time, report.stamp.holds_until) == (False, END)
    told = in_words(report, wording("verification"), "fr")
    assert any("arrivés à échéance" in one for one in told.notices)
    assert "plus rien" in dict(told.parts[-2][1])["Ce qu’il prouve"]


def test_stamp_when_another_followed_in_time_then_it_proves_its_own_time_to_the_end_of_that_one() -> None:
    pdf = renewed(ended(), NOW + 36 * HOUR, certificates=(tsa.root(),), lists=(tsa.revocation_list(7),))
    report = verify_document(pdf, stampers=(tsa.root(),))

    assert (report.verdict, report.reasons) == (Verdict.ACCEPTED, ())
    (renewal,) = report.renewals
    assert (report.stamp.time, report.stamp.proves_time) == (NOW + 24 * HOUR, True)
    assert report.stamp.holds_until == renewal.holds_until == renewal.authority_until
    assert (report.revisions, report.stamp.revision, renewal.revision) == (4, 3, 4)
    assert R.STAMP_ENDED not in {one.code for one in report.notices}
    assert [title for title, _ in in_words(report, wording("verification"), "en").parts] == [
        "Signature",
        "Time-stamp",
        "Time-stamp that carries on the one before",
        "Document",
    ]


def test_stamp_when_another_followed_too_late_then_only_the_later_time_is_proven() -> None:
    report = verify_document(renewed(ended(), END + HOUR), stampers=(tsa.root(),))

    assert report.verdict is Verdict.ACCEPTED
    assert (report.stamp.proves_time, [one.proves_time for one in report.renewals]) == (False, [True])
    assert R.STAMP_ENDED in {one.code for one in report.notices}


def test_renewal_when_no_authority_is_named_then_neither_stamp_proves_anything() -> None:
    report = verify_document(renewed(ended(), NOW + 36 * HOUR))

    assert report.verdict is Verdict.ACCEPTED
    assert not any(one.proves_time or one.holds_until for one in (report.stamp, *report.renewals))


def test_renewal_when_only_the_first_authority_is_named_then_the_other_is_told_and_not_rejected() -> None:
    other = Dishonest(certificate=tsa.certificate(is_self_made=True), time=tsa.now() + HOUR)
    pdf = s.with_stamp(other, prepare_stamp(s.stamped(), renews=True))
    report = verify_document(pdf, stampers=(tsa.root(),))

    assert report.verdict is Verdict.ACCEPTED
    assert [one.trust for one in (report.stamp, *report.renewals)] == [Trust.PINNED, Trust.UNKNOWN]
    assert report.stamp.proves_time
    assert R.STAMP_AUTHORITY_UNKNOWN in {one.code for one in report.notices}


def test_stamps_when_there_are_as_many_as_there_may_be_then_all_hold_and_no_more_is_made() -> None:
    pdf = s.stamped()
    for _ in range(MOST_STAMPS - 1):
        pdf = renewed(pdf, tsa.now() + HOUR)
    report = verify_document(pdf, stampers=(tsa.root(),))

    assert report.verdict is Verdict.ACCEPTED
    assert len(report.renewals) == MOST_STAMPS - 1
    with pytest.raises(StampedAlreadyError):
        prepare_stamp(pdf, renews=True)
    with pytest.raises(StampedAlreadyError):
        prepare_stamp(s.stamped())


def test_renewed_file_when_asked_of_pyhanko_then_both_stamps_and_the_signature_hold() -> None:
    pdf = renewed(s.stamped(), tsa.now() + HOUR)
    worker, first, second = PdfFileReader(io.BytesIO(pdf), strict=True).embedded_signatures

    def context(*roots: bytes) -> ValidationContext:
        return ValidationContext([x509.Certificate.load(one) for one in roots], allow_fetching=False)

    for stamp, coverage in ((first, "ENTIRE_REVISION"), (second, "ENTIRE_FILE")):
        said = drive(async_validate_pdf_timestamp(stamp, context(tsa.root())))
        assert (said.intact, said.valid, said.trusted, said.coverage.name) == (True, True, True, coverage)
    signed = drive(async_validate_pdf_signature(worker, context(d.identity().certificate), context()))
    assert (signed.valid, signed.docmdp_ok, signed.modification_level.name) == (True, True, "LTA_UPDATES")


def _stamp(time: int, until: int, *, holds: bool = True) -> StampReport:
    moments = [NOW + number * HOUR for number in (time, until)]
    words = ("", "", "", "", Trust.PINNED, "", "", "", 1)
    return StampReport(moments[0], None, *words, proves_time=holds, authority_until=moments[1])


@pytest.mark.parametrize(
    ("stamps", "now", "proven"),
    [
        ([_stamp(1, 10)], 10, [True]),
        ([_stamp(1, 10)], 11, [False]),
        ([_stamp(1, 10), _stamp(9, 20), _stamp(19, 30)], 25, [True, True, True]),
        ([_stamp(1, 10), _stamp(9, 20), _stamp(21, 30)], 25, [False, False, True]),
        ([_stamp(1, 40), _stamp(9, 20)], 25, [True, False]),
        ([_stamp(1, 10), _stamp(9, 20, holds=False), _stamp(10, 30)], 25, [True, False, True]),
        ([_stamp(1, 10, holds=False), _stamp(9, 20)], 15, [False, True]),
    ],
    ids=["last moment", "ended", "chain", "gap", "longer than its renewal", "false between", "false first"],
)
def test_chain_when_time_goes_on_then_each_stamp_proves_while_something_carries_it(
    stamps: list[StampReport], now: int, proven: list[bool]
) -> None:
    assert [one.proves_time for one in carried_on(stamps, NOW + now * HOUR)] == proven
