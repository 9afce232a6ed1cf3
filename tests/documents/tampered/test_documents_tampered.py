"""Files somebody changed, or signed in another's place, are rejected with the right reason."""

from __future__ import annotations

import re

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from pyhanko.sign.fields import MDPPerm

from documents import document_samples as d
from fieldscreen.referral import Verdict, fingerprint, sign, verify_document
from fieldscreen.referral.verifying import ReasonCode as R
from fieldscreen.referral.verifying import Trust
from referral.referral_samples import NOW, worker


def codes(data: bytes) -> set[R]:
    report = verify_document(data)
    assert report.verdict is not Verdict.ACCEPTED
    assert report.reasons
    return {reason.code for reason in report.reasons}


@settings(max_examples=60, phases=(Phase.generate,))
@given(st.data())
def test_file_when_one_bit_is_flipped_anywhere_is_never_accepted(data: st.DataObject) -> None:
    whole = d.signed()
    start, end = d.contents_place(whole)
    inside = st.integers(start, end)
    place = data.draw(st.one_of(st.integers(0, len(whole) - 1), inside))
    bit = data.draw(st.integers(0, 7))
    flipped = bytearray(whole)
    flipped[place] ^= 1 << bit

    assert verify_document(bytes(flipped)).verdict is not Verdict.ACCEPTED


def test_file_when_a_capital_of_a_name_in_the_signature_becomes_small_is_never_accepted() -> None:
    """Names compare equal whatever their capitals, and one of them stands outside what is signed."""
    whole = d.signed()
    start, end = d.contents_place(whole)
    name = b"Claire".hex().upper().encode()
    places = [one.start() for one in re.finditer(name, whole[start:end])]
    assert len(places) >= 3  # certificate, signer, signed attribute

    for place in places:
        small = bytearray(whole)
        small[start + place : start + place + 2] = b"63"  # a small c
        assert verify_document(bytes(small)).verdict is Verdict.REJECTED


@pytest.mark.parametrize("byte", [2, 25, 26, 31, 38, 42, 46])
def test_file_when_a_bit_of_what_no_signature_covers_is_flipped_is_rejected(byte: int) -> None:
    """Length, version, digests (their names and parameters) and kind of content in the CMS object's head."""
    flipped = bytearray(d.signed())
    start, _ = d.contents_place(bytes(flipped))
    flipped[start + 2 * byte + 1] ^= 1

    assert verify_document(bytes(flipped)).verdict is Verdict.REJECTED


@pytest.mark.parametrize("before_the_end", [1, 2, 50, 500])
def test_file_when_the_padding_of_the_signature_holds_something_is_rejected(before_the_end: int) -> None:
    whole = bytearray(d.signed())
    _, end = d.contents_place(bytes(whole))
    at = bytes(whole).rindex(b"0", 0, end) - before_the_end
    assert whole[at : at + 1] == b"0"
    whole[at : at + 1] = b"1"

    assert codes(bytes(whole)) == {R.RANGE_INCOMPLETE}


@pytest.mark.parametrize("share", [0.05, 0.2, 0.4, 0.6, 0.8])
def test_file_when_a_byte_in_the_pages_is_flipped_is_rejected_as_changed(share: float) -> None:
    whole = bytearray(d.signed())
    at = int(len(d.unsigned()) * share)
    whole[at] ^= 0x01

    report = verify_document(bytes(whole))

    assert report.verdict is Verdict.REJECTED


@pytest.mark.parametrize(
    "change",
    [
        d.overlay,
        d.annotate,
        d.swap_attachment,
        d.run_script,
        d.retitle,
        d.restructure,
        d.unreferenced,
    ],
)
def test_file_when_a_revision_is_added_after_signing_is_rejected(change: object) -> None:
    found = codes(d.updated(d.signed(), change))

    assert R.DATA_AFTER_SIGNATURE in found


def test_file_when_the_overlay_is_signed_over_by_a_stranger_is_rejected() -> None:
    spoilt = d.updated(d.signed(), d.overlay)

    assert R.CHANGED_AFTER_SIGNING in codes(d.sign_otherwise(spoilt, "Manager", d.stranger()))


def test_file_when_the_attachment_is_swapped_and_signed_over_is_rejected() -> None:
    spoilt = d.updated(d.signed(), d.swap_attachment)
    found = codes(d.sign_otherwise(spoilt, "Manager", d.stranger()))

    assert {R.RECORD_CHANGED, R.CHANGED_AFTER_SIGNING} <= found


def test_file_when_the_attachment_was_swapped_before_signing_is_not_the_copy_that_was_made() -> None:
    pdf = d.rewritten(d.updated(d.unsigned(), d.swap_attachment))

    found = codes(sign(pdf, d.identity(), worker=worker(), now=NOW, language="fr"))

    assert R.RECORD_NOT_THE_PAGES in found


def test_file_when_pages_were_changed_before_signing_no_longer_fit_their_record() -> None:
    pdf = d.rewritten(d.updated(d.unsigned(), d.overlay))

    found = codes(sign(pdf, d.identity(), worker=worker(), now=NOW, language="fr"))

    assert R.RECORD_NOT_THE_PAGES in found


def test_file_when_bytes_are_appended_is_rejected() -> None:
    for tail in (b"\n", b"% note\n", b"\x00" * 10, d.signed()[-200:]):
        assert codes(d.signed() + tail)


def test_file_when_a_stranger_signs_it_again_does_not_carry_the_printed_fingerprint() -> None:
    forged = sign(d.unsigned(), d.stranger(), worker=worker(), now=NOW, language="fr")

    assert codes(forged) == {R.SIGNER_NOT_AS_PRINTED}


def test_file_when_a_stranger_signs_and_nothing_is_printed_shows_another_fingerprint() -> None:
    pdf = d.unsigned(prints_fingerprint=False)
    report = verify_document(
        sign(pdf, d.stranger(), worker=worker(), now=NOW, language="fr"),
        trusted=(d.identity().certificate,),
    )

    assert report.signatures[0].fingerprint == fingerprint(d.stranger().certificate)
    assert report.signatures[0].trust is Trust.UNKNOWN


def test_file_when_saved_again_by_another_program_is_rejected() -> None:
    assert codes(d.rewritten(d.signed()))


def test_signature_when_its_byte_range_is_gone_is_rejected() -> None:
    assert R.SIGNATURE_UNREADABLE in codes(d.without_byte_range(d.signed()))


def test_signature_when_its_contents_are_zeros_is_rejected() -> None:
    assert R.SIGNATURE_UNREADABLE in codes(d.with_empty_contents(d.signed()))


def test_signature_when_cut_off_with_its_revision_leaves_an_unsigned_file() -> None:
    assert codes(d.unsigned()) == {R.NOT_SIGNED}


def test_signature_when_only_the_manager_signed_is_rejected() -> None:
    found = codes(d.sign_otherwise(d.unsigned(), "Manager", d.identity()))

    assert {R.SIGNATURE_MISSING, R.NOT_CERTIFIED} <= found


def test_signature_when_it_certifies_nothing_is_rejected() -> None:
    assert codes(d.sign_otherwise(d.unsigned(), "Worker", d.identity())) == {R.NOT_CERTIFIED}


def test_signature_when_it_allows_annotations_is_rejected() -> None:
    pdf = d.sign_otherwise(d.unsigned(), "Worker", d.identity(), certify=True, permission=MDPPerm.ANNOTATE)

    assert codes(pdf) == {R.NOT_CERTIFIED}


def test_signature_when_in_a_field_of_its_own_making_is_rejected() -> None:
    assert R.SIGNATURE_UNEXPECTED in codes(d.sign_otherwise(d.signed(), "Intruder", d.stranger()))


def test_signature_when_the_signed_digest_is_of_another_file_is_rejected() -> None:
    other = sign(d.unsigned(prints_fingerprint=False), d.identity(), worker=worker(), now=NOW, language="fr")
    start, end = d.contents_place(d.signed())
    other_start, other_end = d.contents_place(other)
    assert end - start == other_end - other_start
    swapped = d.signed()[:start] + other[other_start:other_end] + d.signed()[end:]

    assert R.CONTENT_CHANGED in codes(swapped)
