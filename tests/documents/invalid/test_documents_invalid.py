"""What is no referral at all is called unreadable or rejected, soon and without an exception."""

from __future__ import annotations

import io
import zlib

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from documents import document_samples as d
from fieldscreen.referral import Verdict, create_identity, verify_document
from fieldscreen.referral.verifying import ReasonCode as R
from fieldscreen.referral.verifying import reading
from referral.referral_samples import NOW, worker


def only(data: bytes) -> tuple[Verdict, R]:
    report = verify_document(data)
    return report.verdict, report.reasons[0].code


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", R.EMPTY),
        (b"hello", R.NOT_PDF),
        (b"\x00" * 5000, R.NOT_PDF),
        (b"PK\x03\x04" + b"x" * 900, R.NOT_PDF),
        (b"%PDF-1.7\n%%EOF\n", R.DAMAGED),
        (b"%PDF-1.7\n" + b"[" * 100_000, R.DAMAGED),
        (b"%PDF-1.7\nxref\n0 1\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF", R.DAMAGED),
    ],
)
def test_data_when_it_is_no_pdf_is_unreadable(data: bytes, code: R) -> None:
    assert only(data) == (Verdict.UNREADABLE, code)


def test_file_when_truncated_anywhere_is_never_accepted() -> None:
    whole = d.signed()
    for cut in range(1, len(whole), len(whole) // 25):
        assert verify_document(whole[:cut]).verdict is not Verdict.ACCEPTED


def test_file_when_encrypted_says_so() -> None:
    assert only(d.encrypted(d.unsigned())) == (Verdict.UNREADABLE, R.ENCRYPTED)


def test_file_when_too_large_is_not_even_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_BYTES", 1000)

    assert only(d.signed()) == (Verdict.UNREADABLE, R.TOO_LARGE)


def test_file_when_it_has_too_many_revisions_is_rejected() -> None:
    assert only(d.signed() + b"\nstartxref\n0\n%%EOF\n" * 50) == (Verdict.REJECTED, R.TOO_MANY_REVISIONS)


def test_file_when_it_unpacks_to_gigabytes_is_rejected() -> None:
    bomb = zlib.compress(b"\x00" * (400 * 1024 * 1024), 9)
    bomb = zlib.compress(bomb, 9)
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.Root.Bomb = pdf.make_stream(b"")
        pdf.Root.Bomb.write(bomb, filter=pikepdf.Array([pikepdf.Name.FlateDecode, pikepdf.Name.FlateDecode]))
        target = io.BytesIO()
        pdf.save(target, compress_streams=False)

    assert only(target.getvalue()) == (Verdict.REJECTED, R.EXPANDS_TOO_MUCH)


def test_file_when_it_is_some_other_signed_pdf_is_rejected_for_its_record() -> None:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        target = io.BytesIO()
        pdf.save(target)
    other = d.sign_otherwise(target.getvalue(), "Elsewhere", create_identity(worker(), now=NOW), certify=True)
    found = {reason.code for reason in verify_document(other).reasons}

    assert {R.SIGNATURE_MISSING, R.SIGNATURE_UNEXPECTED, R.RECORD_MISSING} <= found


@settings(max_examples=100)
@given(st.binary(max_size=400))
def test_data_when_it_is_any_bytes_is_unreadable_or_rejected(data: bytes) -> None:
    assert verify_document(data).verdict is not Verdict.ACCEPTED
    assert verify_document(b"%PDF-1.7\n" + data).verdict is not Verdict.ACCEPTED
