"""A time-stamp is asked for with a file and taken in with a file, or refused each time for its own reason."""

from __future__ import annotations

import hashlib
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest
from asn1crypto import tsp
from cryptography.x509.oid import ExtendedKeyUsageOID
from hypothesis import given, settings
from hypothesis import strategies as st

from documents import document_samples as d
from fieldscreen.referral import stamp_errors as errors
from fieldscreen.referral.fields import STAMP_FIELD
from fieldscreen.referral.stamping import PreparedStamp, prepare_stamp, take_answer
from fieldscreen.referral.stamping.request import ROOM_BYTES
from support import stamping_authority as tsa
from support.other_verifiers import signatures_in
from support.stamping_authority import Dishonest, made_answer

DAY = timedelta(days=1)


@cache
def prepared() -> PreparedStamp:
    return prepare_stamp(d.signed())


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("stamping")


@pytest.fixture(scope="module")
def answer(folder: Path) -> bytes:
    """What openssl answers to the request."""
    return tsa.answer_of(prepared().request, folder)


def test_request_when_read_by_openssl_then_it_asks_for_the_certificate_over_the_very_bytes(
    folder: Path,
) -> None:
    (folder / "asked.tsq").write_bytes(prepared().request)
    words = ["openssl", "ts", "-query", "-in", "asked.tsq", "-text"]
    said = subprocess.run(words, cwd=folder, capture_output=True, check=True, text=True).stdout

    assert "Hash Algorithm: sha256" in said
    assert "Certificate required: yes" in said
    assert f"Nonce: 0x{prepared().nonce:X}" in said


def test_place_when_made_then_it_changes_no_byte_before_it_and_the_imprint_is_of_all_the_others() -> None:
    content = prepared().content
    ((empty, covered),) = signatures_in(content)[1:]

    assert content.startswith(d.signed())
    assert empty == bytes(ROOM_BYTES)
    assert prepared().imprint == hashlib.sha256(covered).digest()


def test_nonce_when_two_requests_are_made_then_it_is_another() -> None:
    other = prepare_stamp(d.signed())

    assert other.nonce != prepared().nonce
    assert min(other.nonce, prepared().nonce).bit_length() >= 63


def test_answer_of_openssl_when_taken_then_only_the_place_is_filled_and_openssl_agrees(
    answer: bytes, folder: Path
) -> None:
    pdf = take_answer(prepared(), answer)
    token, covered = signatures_in(pdf)[-1]
    (folder / "token").write_bytes(token)
    (folder / "covered").write_bytes(covered)
    words = "openssl ts -verify -data covered -in token -token_in -CAfile root.pem"
    said = subprocess.run(words.split(), cwd=folder, capture_output=True, check=False, text=True)

    assert len(pdf) == len(prepared().content)
    assert covered == signatures_in(prepared().content)[-1][1]
    assert said.returncode == 0, said.stderr


@pytest.mark.parametrize(
    ("how", "refusal"),
    [
        (Dishonest(imprint=bytes(32)), errors.StampOfOtherBytesError),
        (Dishonest(nonce=1), errors.StampNonceError),
        (Dishonest(certificate=tsa.certificate(purposes=())), errors.StampUsageError),
        (Dishonest(certificate=tsa.certificate(is_critical=False)), errors.StampUsageError),
        (
            Dishonest(
                certificate=tsa.certificate(
                    purposes=(ExtendedKeyUsageOID.TIME_STAMPING, ExtendedKeyUsageOID.CODE_SIGNING)
                )
            ),
            errors.StampUsageError,
        ),
        (Dishonest(time=datetime(2047, 1, 1, tzinfo=UTC)), errors.StampAuthorityExpiredError),
        (Dishonest(certificate=tsa.certificate(until=tsa.now() - DAY)), errors.StampAuthorityExpiredError),
        (Dishonest(is_certificate_sent=False), errors.StampAuthorityMissingError),
        (Dishonest(is_named=False), errors.StampAuthorityMissingError),
        (Dishonest(certificate=tsa.root()), errors.StampUsageError),
        (Dishonest(padding=ROOM_BYTES), errors.StampTooLargeError),
    ],
    ids=[
        "other-bytes", "nonce", "no-usage", "usage-not-critical", "two-usages", "after-the-end",
        "expired", "not-sent", "not-named", "root", "too-large",
    ],
)  # fmt: skip
def test_answer_when_something_is_wrong_with_it_then_it_is_refused_for_that(
    how: Dishonest, refusal: type[errors.StampAnswerError]
) -> None:
    with pytest.raises(refusal):
        take_answer(prepared(), made_answer(prepared().request, how))


def test_answer_when_put_together_honestly_then_it_is_taken() -> None:
    assert take_answer(prepared(), made_answer(prepared().request)) != prepared().content


def test_answer_when_its_signature_is_of_another_key_then_it_is_refused() -> None:
    parsed = tsp.TimeStampResp.load(made_answer(prepared().request))
    signer = parsed["time_stamp_token"]["content"]["signer_infos"][0]
    signer["signature"] = signer["signature"].native[:-1] + bytes([signer["signature"].native[-1] ^ 1])

    with pytest.raises(errors.StampFalseError):
        take_answer(prepared(), parsed.dump(force=True))


def test_answer_when_it_is_for_another_request_then_it_is_refused() -> None:
    with pytest.raises(errors.StampNonceError):
        take_answer(prepare_stamp(d.signed()), made_answer(prepared().request))


def test_answer_when_the_authority_refuses_then_its_words_are_told(folder: Path) -> None:
    asking = prepare_stamp(d.signed(), policy="1.2.3.4.5")
    with pytest.raises(errors.StampRefusedError) as caught:
        take_answer(asking, tsa.answer_of(asking.request, folder))

    assert caught.value.status == "rejection"
    assert "policy" in caught.value.told


def test_answer_when_the_policy_is_another_than_asked_then_it_is_refused(folder: Path) -> None:
    asking = prepare_stamp(d.signed(), policy=tsa.OTHER_POLICY)

    assert take_answer(asking, tsa.answer_of(asking.request, folder))
    with pytest.raises(errors.StampPolicyError) as caught:
        take_answer(asking, made_answer(asking.request))
    assert caught.value.policy == tsa.POLICY


@pytest.mark.parametrize(
    "spoil",
    [
        lambda _answer: b"",
        lambda answer: answer[:-1],
        lambda answer: answer + b"\0",
        lambda _answer: b"\x30" * 40,
        lambda _answer: bytes(2 * 1024 * 1024),
        lambda _answer: prepared().request,
        lambda _answer: b"<html>403</html>",
    ],
    ids=["empty", "cut", "longer", "nested", "huge", "the-request", "a-web-page"],
)
def test_answer_when_it_is_none_then_it_is_refused_as_unreadable(
    spoil: Callable[[bytes], bytes], answer: bytes
) -> None:
    with pytest.raises(errors.StampAnswerUnreadableError):
        take_answer(prepared(), spoil(answer))


@settings(max_examples=40, deadline=None)
@given(place=st.integers(0, 1200), bit=st.integers(0, 7))
def test_answer_when_any_bit_is_flipped_then_it_is_refused_or_fills_the_place_only(
    place: int, bit: int
) -> None:
    spoilt = bytearray(made_answer(prepared().request))
    spoilt[place % len(spoilt)] ^= 1 << bit
    try:
        pdf = take_answer(prepared(), bytes(spoilt))
    except errors.StampAnswerError:
        return
    assert signatures_in(pdf)[-1][1] == signatures_in(prepared().content)[-1][1]


def test_request_when_the_file_is_stamped_already_then_no_second_is_prepared(answer: bytes) -> None:
    with pytest.raises(errors.StampedAlreadyError):
        prepare_stamp(take_answer(prepared(), answer))


@pytest.mark.parametrize("pdf", [b"%PDF-1.7", d.unsigned(), b""], ids=["cut", "unsigned", "empty"])
def test_request_when_the_file_is_not_signed_then_it_is_refused(pdf: bytes) -> None:
    with pytest.raises(errors.StampPlaceError):
        prepare_stamp(pdf)


def test_request_when_what_to_keep_is_no_certificate_or_the_policy_none_then_it_is_refused() -> None:
    with pytest.raises(errors.StampMaterialError):
        prepare_stamp(d.signed(), certificates=(b"none",))
    with pytest.raises(errors.StampMaterialError):
        prepare_stamp(d.signed(), lists=(tsa.root(),))
    with pytest.raises(errors.StampPlaceError):
        prepare_stamp(d.signed(), policy="not.one")


def test_prepared_file_when_it_lost_its_place_then_no_answer_is_taken(answer: bytes) -> None:
    with pytest.raises(errors.StampPlaceError):
        take_answer(replace(prepared(), content=d.signed()), answer)


def test_field_when_prepared_then_it_is_named_as_the_verification_expects() -> None:
    assert f"({STAMP_FIELD})".encode() in prepared().content[len(d.signed()) :]
