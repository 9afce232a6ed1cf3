"""Hostile time-stamps: each is rejected, and for what is wrong with it."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from asn1crypto import parser
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.reader import PdfFileReader

from documents import document_samples as d
from documents import stamped_samples as s
from fieldscreen.cli.texts import wording
from fieldscreen.referral import Verdict, verify_document
from fieldscreen.referral.stamping import prepare_stamp, take_answer
from fieldscreen.referral.verifying import ReasonCode as R
from fieldscreen.referral.verifying.stamp_revision import changed_more
from fieldscreen.workflow.verifying import in_words
from referral.referral_samples import NOW
from support import stamping_authority as tsa
from support.other_verifiers import signatures_in
from support.stamping_authority import Dishonest, made_token


def _swapped() -> bytes:
    """The stamp of another signed file."""
    other = prepare_stamp(s.countersigned())
    return s.with_bytes(made_token(other.request).dump(), s.prepared())


def _with_a_script(field: object) -> None:
    field["/AA"] = generic.DictionaryObject({pdf_name("/E"): generic.NullObject()})


def _shown(field: object) -> None:
    field["/Rect"] = generic.ArrayObject(map(generic.FloatObject, (10, 10, 90, 90)))


def _named_otherwise(field: object) -> None:
    field["/TU"] = generic.pdf_string("Signature du procureur")


def _keep_a_page(writer: object) -> None:
    """Keep something else than certificates in the security store."""
    store = writer.root["/DSS"]
    store["/Certs"].append(writer.add_object(generic.StreamObject(stream_data=b"Affaire classee")))


def _keep_more(writer: object) -> None:
    writer.root["/DSS"]["/VRI"] = generic.DictionaryObject()


def _forget_the_manager(writer: object) -> None:
    """Take the manager's field away, so that nobody misses the countersignature."""
    writer.root["/AcroForm"]["/Fields"].pop()
    writer.update_root()


def _signature_for_a_stamp() -> bytes:
    """A worker's signature where the stamp belongs."""
    made, _ = signatures_in(d.signed())[0]
    return s.with_bytes(made[: parser.peek(made)], s.prepared())


def _countersigned_after() -> bytes:
    return d.sign_otherwise(s.stamped(), "Manager", d.manager())


def _empty_store(writer: object) -> None:
    writer.root["/DSS"]["/Certs"].clear()
    writer.update_container(writer.root["/DSS"])


def _renewed_elsewhere() -> bytes:
    return s.stamped_otherwise(pdf=s.stamped(), field="TimeStamp3")


def _renewed_earlier() -> bytes:
    place = prepare_stamp(s.stamped(), renews=True)
    return s.with_stamp(Dishonest(time=NOW), place)


def _swapped_below() -> bytes:
    """The stamp under a renewal is another file's."""
    place = prepare_stamp(s.with_stamp(Dishonest(imprint=bytes(32))), renews=True)
    return s.with_stamp(Dishonest(), place)


def _renewed_with(change: s.Change) -> bytes:
    return s.stamped_otherwise(change, pdf=s.stamped(), field="TimeStamp2")


def _signed_between() -> bytes:
    return s.stamped_otherwise(pdf=_countersigned_after(), field="TimeStamp2")


def _with_junk_in_the_place() -> bytes:
    token = made_token(s.prepared().request).dump()
    return s.with_bytes(token + b"cache", s.prepared())


STAMPS: tuple[tuple[str, Callable[[], bytes], R], ...] = (
    ("swapped", _swapped, R.STAMP_OF_OTHER_BYTES),
    (
        "no usage",
        lambda: s.with_stamp(Dishonest(certificate=tsa.certificate(purposes=()))),
        R.STAMP_AUTHORITY_NOT_FOR_STAMPS,
    ),
    (
        "expired",
        lambda: s.with_stamp(Dishonest(certificate=tsa.certificate(until=NOW), time=NOW.replace(year=2027))),
        R.STAMP_AUTHORITY_NOT_VALID_THEN,
    ),
    ("garbage", lambda: s.with_bytes(b"\x30\x03abc", s.prepared()), R.SIGNATURE_UNREADABLE),
    ("a signature for a stamp", _signature_for_a_stamp, R.STAMP_UNREADABLE),
    ("junk beside it", _with_junk_in_the_place, R.RANGE_INCOMPLETE),
    ("update after", lambda: d.updated(s.stamped(), d.unreferenced), R.DATA_AFTER_SIGNATURE),
    ("bytes after", lambda: s.stamped() + b"\n", R.RANGE_INCOMPLETE),
    ("countersigned after", _countersigned_after, R.STAMP_UNEXPECTED),
    ("renewed in another field", _renewed_elsewhere, R.STAMP_UNEXPECTED),
    ("renewed at an earlier time", _renewed_earlier, R.STAMP_RENEWAL_EARLIER),
    ("swapped below a renewal", _swapped_below, R.STAMP_OF_OTHER_BYTES),
    ("metadata with a renewal", lambda: _renewed_with(d.retitle), R.STAMP_BESIDE_CHANGES),
    ("certificate taken out of the store", lambda: _renewed_with(_empty_store), R.STAMP_BESIDE_CHANGES),
    ("signed between two", _signed_between, R.STAMP_UNEXPECTED),
    ("other field", lambda: s.stamped_otherwise(field="Horodatage"), R.STAMP_UNEXPECTED),
    ("metadata with it", lambda: s.stamped_otherwise(d.retitle), R.STAMP_BESIDE_CHANGES),
    ("store of pages", lambda: s.stamped_otherwise(_keep_a_page), R.FOREIGN_CONTENT),
    (
        "signature in its field",
        lambda: d.sign_otherwise(d.signed(), "TimeStamp", d.stranger()),
        R.SIGNATURE_UNEXPECTED,
    ),
    ("unsigned below", lambda: s.stamped_otherwise(pdf=d.unsigned()), R.NOT_SIGNED),
    (
        "update below",
        lambda: s.stamped_otherwise(pdf=d.updated(d.signed(), d.retitle)),
        R.REVISION_NOT_SIGNED,
    ),
)


@pytest.mark.parametrize(("make", "reason"), [one[1:] for one in STAMPS], ids=[one[0] for one in STAMPS])
def test_stamp_when_hostile_then_the_file_is_rejected_for_it(make: Callable[[], bytes], reason: R) -> None:
    report = verify_document(make())

    assert report.verdict is Verdict.REJECTED
    assert reason in {one.code for one in report.reasons}
    assert report.stamp is None or not report.stamp.proves_time


def _is_changed_more(pdf: bytes) -> bool:
    """Ask the look at the revision alone: it must say so by itself, whatever other looks find."""
    reader = PdfFileReader(io.BytesIO(pdf), strict=True)
    return changed_more(reader, reader.embedded_signatures[-1])


@pytest.mark.parametrize(
    "make",
    [
        lambda: s.stamped_otherwise(d.retitle),
        lambda: s.stamped_otherwise(keeps_metadata=False),
        lambda: s.stamped_otherwise(d.unreferenced),
        lambda: s.stamped_otherwise(d.overlay),
        lambda: s.stamped_otherwise(d.annotate),
        lambda: s.stamped_otherwise(d.swap_attachment),
        lambda: s.stamped_otherwise(d.run_script),
        lambda: s.stamped_otherwise(d.restructure),
        lambda: s.stamped_otherwise(shape=_with_a_script),
        lambda: s.stamped_otherwise(shape=_shown),
        lambda: s.stamped_otherwise(shape=_named_otherwise),
        lambda: s.stamped_otherwise(_keep_more),
        lambda: s.stamped_otherwise(_forget_the_manager),
    ],
    ids=[
        "title", "metadata", "object", "overlay", "note", "attachment", "script", "tags", "field-that-acts",
        "field-that-shows", "field-with-words", "store-of-more", "field-taken-away",
    ],
)  # fmt: skip
def test_revision_when_it_holds_more_than_a_stamp_needs_then_that_is_seen(make: Callable[[], bytes]) -> None:
    assert _is_changed_more(make())


def test_revision_when_made_otherwise_but_with_nothing_more_then_it_is_a_stamps_own() -> None:
    """The variants above are refused for what they add, not for how they are made."""
    assert not _is_changed_more(s.stamped_otherwise())
    assert not _is_changed_more(s.stamped())


def test_stamp_when_its_authority_is_not_the_trusted_one_then_the_file_is_rejected() -> None:
    report = verify_document(s.stamped(), stampers=(d.stranger().certificate,))

    assert [one.code for one in report.reasons] == [R.STAMP_NOT_TRUSTED]


def test_stamp_when_its_authority_was_withdrawn_then_the_file_is_rejected() -> None:
    report = verify_document(s.stamped(), stampers=(tsa.root(),), lists=(tsa.revocation_list(tsa.SERIAL),))

    assert [one.code for one in report.reasons] == [R.STAMP_AUTHORITY_REVOKED]
    assert report.stamp is not None
    assert not report.stamp.proves_time


def test_page_when_it_claims_a_stamp_field_without_a_stamp_then_it_is_foreign() -> None:
    def add_field(writer: object) -> None:
        field = {"/FT": pdf_name("/Sig"), "/T": generic.pdf_string("TimeStamp")}
        made = generic.DictionaryObject({pdf_name(key): value for key, value in field.items()})
        writer.root["/AcroForm"]["/Fields"].append(writer.add_object(made))
        writer.update_root()

    pdf = d.sign_otherwise(d.updated(d.unsigned(), add_field), "Worker", d.identity(), certify=True)

    assert R.FOREIGN_CONTENT in {one.code for one in verify_document(pdf).reasons}


def test_stamp_when_its_authority_was_withdrawn_then_naming_its_very_certificate_changes_nothing() -> None:
    place = prepare_stamp(d.signed(), certificates=(tsa.root(),))
    pdf = take_answer(place, tsa.made_answer(place.request))
    leaf = tsa.authority()
    report = verify_document(pdf, stampers=(leaf,), lists=(tsa.revocation_list(tsa.SERIAL),))

    assert [one.code for one in report.reasons] == [R.STAMP_AUTHORITY_REVOKED]


@pytest.mark.parametrize(("language", "word"), [("fr", "RÉVOQUÉ"), ("en", "REVOKED")])
def test_stamp_when_its_authority_was_withdrawn_then_the_report_has_words_for_it(
    language: str, word: str
) -> None:
    report = verify_document(s.stamped(), stampers=(tsa.root(),), lists=(tsa.revocation_list(tsa.SERIAL),))
    told = in_words(report, wording("verification"), language)

    assert any(word in value for _, rows in told.parts for _, value in rows)
