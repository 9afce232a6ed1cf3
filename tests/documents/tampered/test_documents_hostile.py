"""Hostile variants of one signed referral: each is rejected for the reason it deserves.

A variant is a line of ``VARIANTS``: what was done, and the reasons that must be among those
the report gives. Every file is made afresh from a signed referral, none is stored.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial

import pytest

from documents import document_samples as d
from documents import hostile_revisions as r
from documents import hostile_signatures as s
from documents import hostile_structures as b
from fieldscreen.referral import Verdict, verify_document
from fieldscreen.referral.verifying import ReasonCode as R

Make = Callable[[], bytes]


def after(change: object) -> Make:
    return lambda: d.updated(d.signed(), change)


def between(change: object) -> Make:
    return lambda: s.signed_over(change)


def before(*changes: object) -> Make:
    return lambda: s.certified_over(*changes)


def ranged(choose: Callable[[s.Ranges], s.Ranges]) -> Make:
    return lambda: s.with_range(choose)


def unbelievable(change: Callable[[bytes], bytes]) -> Make:
    return lambda: change(d.signed())


APPENDED = {R.DATA_AFTER_SIGNATURE}
SLIPPED_IN = {R.CHANGED_AFTER_SIGNING, R.REVISION_NOT_SIGNED}
VARIANTS: dict[str, tuple[Make, set[R]]] = {
    # Revisions after the last signature.
    "overlay appended": (after(d.overlay), APPENDED),
    "note appended": (after(d.annotate), APPENDED),
    "page replaced (shadow)": (after(r.replace_the_page), APPENDED | {R.RECORD_NOT_THE_PAGES}),
    "page hidden and replaced (shadow)": (after(r.hide_and_replace), APPENDED | {R.RECORD_NOT_THE_PAGES}),
    "page added": (after(r.add_a_page), APPENDED),
    "page dropped": (after(r.drop_a_page), APPENDED),
    "attachment swapped": (after(d.swap_attachment), APPENDED | {R.RECORD_CHANGED}),
    "permissions taken away": (after(r.loosen_the_permissions), APPENDED | {R.NOT_CERTIFIED}),
    "stamp redrawn": (after(r.redraw_the_worker_stamp), APPENDED),
    "script to open with": (after(r.open_a_script), APPENDED | {R.ACTIVE_CONTENT}),
    "countersignature emptied": (
        lambda: d.updated(d.countersigned(d.signed()), r.remove_the_countersignature),
        APPENDED,
    ),
    # Revisions between the two signatures, countersigned by a manager who was deceived.
    "overlay countersigned": (between(d.overlay), SLIPPED_IN),
    "note countersigned": (between(d.annotate), SLIPPED_IN),
    "page replaced and countersigned": (between(r.replace_the_page), SLIPPED_IN),
    "permissions taken away and countersigned": (between(r.loosen_the_permissions), SLIPPED_IN),
    "certification loosened and countersigned": (between(r.permit_everything), {R.NOT_CERTIFIED}),
    "manager's field enlarged": (between(r.move_the_manager_field), SLIPPED_IN | {R.FOREIGN_CONTENT}),
    "hidden object countersigned": (between(r.prepare_another_page), {R.REVISION_NOT_SIGNED}),
    "metadata countersigned": (between(d.retitle), {R.REVISION_NOT_SIGNED}),
    # Something prepared before signing, used afterwards.
    "hidden by shadow": (
        lambda: s.prepared_then(r.place_a_hidden_layer, r.hide_by_shadow, countersigned=False),
        APPENDED | {R.CHANGED_AFTER_SIGNING},
    ),
    "hidden by shadow and countersigned": (
        lambda: s.prepared_then(r.place_a_hidden_layer, r.hide_by_shadow, countersigned=True),
        SLIPPED_IN,
    ),
    "form field filled": (
        lambda: s.prepared_then(r.add_a_text_field, r.fill_the_text_field, countersigned=False),
        APPENDED | {R.FOREIGN_CONTENT},
    ),
    "form field filled and countersigned": (
        lambda: s.prepared_then(r.add_a_text_field, r.fill_the_text_field, countersigned=True),
        {R.REVISION_NOT_SIGNED, R.FOREIGN_CONTENT},
    ),
    # Hostile from the first signature on: the signature is true, the file is no referral.
    "script": (before(r.open_a_script), {R.ACTIVE_CONTENT}),
    "script of a page": (before(r.act_when_a_page_opens), {R.ACTIVE_CONTENT}),
    "program to start": (before(r.open_a_program), {R.ACTIVE_CONTENT}),
    "address to visit": (before(r.open_an_address), {R.ACTIVE_CONTENT}),
    "file to open elsewhere": (before(r.open_another_file), {R.ACTIVE_CONTENT}),
    "link": (before(r.link_on_a_page), {R.ACTIVE_CONTENT, R.FOREIGN_CONTENT}),
    "stream from outside": (before(r.read_a_file_from_outside), {R.ACTIVE_CONTENT}),
    "form that replaces the pages": (before(r.add_dynamic_form), {R.ACTIVE_CONTENT}),
    "second file": (before(r.embed_a_second_file), {R.FOREIGN_CONTENT}),
    "layers": (before(r.make_a_layer), {R.FOREIGN_CONTENT}),
    "note": (before(d.annotate), {R.FOREIGN_CONTENT}),
    "text field": (before(r.add_a_text_field), {R.FOREIGN_CONTENT}),
    "field over the whole page": (before(r.move_the_manager_field), {R.FOREIGN_CONTENT}),
    "copy of another urgency": (before(d.swap_attachment), {R.RECORD_NOT_THE_PAGES}),
    "copy of another child": (before(r.contradict_the_pages), {R.RECORD_CONTRADICTS_PAGES}),
    "overlay": (before(d.overlay), {R.RECORD_NOT_THE_PAGES}),
    "revision nobody signed": (
        lambda: s.certified_over(r.prepare_another_page, flattened=False),
        {R.REVISION_NOT_SIGNED},
    ),
    # Byte ranges over less, or more, than the file.
    "gap before the contents": (ranged(lambda x: (0, x[1] - 500, x[2], x[3])), {R.RANGE_INCOMPLETE}),
    "gap after the contents": (ranged(lambda x: (0, x[1], x[2] + 30, x[3] - 30)), {R.RANGE_INCOMPLETE}),
    "overlap": (ranged(lambda x: (0, x[1], x[1] - 200, x[3] + x[2] - x[1] + 200)), {R.RANGE_INCOMPLETE}),
    "late start": (ranged(lambda x: (100, x[1] - 100, x[2], x[3])), {R.RANGE_INCOMPLETE}),
    "nothing before": (ranged(lambda x: (0, 0, x[2], x[3])), {R.RANGE_INCOMPLETE}),
    "nothing after": (ranged(lambda x: (0, x[1], x[2] + x[3], 0)), {R.RANGE_INCOMPLETE}),
    "beyond the end": (ranged(lambda x: (0, x[1], x[2], x[3] + 1000)), {R.RANGE_INCOMPLETE}),
    "negative length": (ranged(lambda x: (0, x[1], x[2], -1)), {R.RANGE_INCOMPLETE}),
    "negative start": (ranged(lambda x: (-1, x[1] + 1, x[2], x[3])), {R.SIGNATURE_UNREADABLE}),
    # Universal signature forgery.
    "contents null": (unbelievable(s.null_contents), {R.SIGNATURE_UNREADABLE}),
    "contents missing": (unbelievable(s.missing_contents), {R.SIGNATURE_UNREADABLE}),
    "contents empty": (unbelievable(s.empty_contents), {R.SIGNATURE_UNREADABLE}),
    "byte range null": (unbelievable(s.null_byte_range), {R.SIGNATURE_UNREADABLE}),
    "byte range negative": (unbelievable(s.negative_byte_range), {R.SIGNATURE_UNREADABLE}),
    # Keys, certificates, algorithms.
    "SHA-1": (s.weak_digest, {R.WEAK_ALGORITHM}),
    "SHA-1 over the attributes": (s.weak_signature_only, {R.WEAK_ALGORITHM}),
    "certificate of the same name and key": (
        s.another_certificate_of_the_same_name,
        {R.SIGNATURE_UNREADABLE},
    ),
    "certificate of the same name": (s.another_key_of_the_same_name, {R.SIGNATURE_UNREADABLE}),
    "certificate not named": (s.without_certificate_reference, {R.CERTIFICATE_NOT_NAMED}),
    "certificate expired": (partial(s.signed_outside_validity, days=-100), {R.CERTIFICATE_NOT_VALID_THEN}),
    "certificate not yet valid": (
        partial(s.signed_outside_validity, days=100),
        {R.CERTIFICATE_NOT_VALID_THEN},
    ),
    "certification not in the catalogue": (s.without_perms, {R.NOT_CERTIFIED}),
    "stranger's third signature": (s.third_signature, {R.SIGNATURE_UNEXPECTED}),
    "worker countersigns": (s.same_signer_twice, {R.SIGNER_TWICE}),
    # The whole file.
    "saved again": (unbelievable(d.rewritten), {R.CONTENT_CHANGED}),
    "bytes put before it": (lambda: b"<html></html>" + d.signed(), {R.DAMAGED}),
    "signed file encrypted afterwards": (unbelievable(d.encrypted), {R.ENCRYPTED}),
    "truncated": (lambda: d.signed()[:-2000], {R.DAMAGED}),
}
BOMBS: dict[str, tuple[Make, set[R]]] = {
    "table of places in a loop": (b.xref_loop, {R.DAMAGED}),
    "object stream bomb": (b.object_stream_bomb, {R.EXPANDS_TOO_MUCH}),
    "object stream in a loop": (b.object_stream_loop, {R.NOT_SIGNED}),
    "page tree in a loop": (b.page_tree_loop, {R.EXPANDS_TOO_MUCH}),
    "page tree bomb": (b.page_tree_bomb, {R.EXPANDS_TOO_MUCH}),
    "two hundred thousand pages": (b.many_pages, {R.EXPANDS_TOO_MUCH}),
    "false count of pages": (b.false_count, {R.NOT_SIGNED}),
    "references in a loop": (b.reference_loop, {R.DAMAGED}),
    "dictionaries fifty thousand deep": (b.deep_dictionary, {R.NOT_SIGNED}),
}


@pytest.mark.parametrize("name", VARIANTS)
def test_referral_when_tampered_with_is_rejected_for_the_right_reason(name: str) -> None:
    make, expected = VARIANTS[name]
    report = verify_document(make())

    assert report.verdict is not Verdict.ACCEPTED
    assert expected <= {reason.code for reason in report.reasons}, report.reasons


@pytest.mark.parametrize("name", BOMBS)
def test_file_when_built_to_exhaust_the_reader_is_refused(name: str) -> None:
    make, expected = BOMBS[name]
    report = verify_document(make())

    assert report.verdict is not Verdict.ACCEPTED
    assert expected <= {reason.code for reason in report.reasons}, report.reasons


def test_byte_range_when_chosen_honestly_by_the_same_tool_is_accepted() -> None:
    """The tool that makes the false ranges makes a good one too: they fail for their ranges."""
    assert verify_document(s.with_range(lambda honest: honest)).verdict is Verdict.ACCEPTED


def test_referral_when_certified_by_the_same_tool_unchanged_is_accepted() -> None:
    assert verify_document(s.certified_over()).verdict is Verdict.ACCEPTED


def test_countersignature_when_cut_off_is_missed_where_it_was_announced() -> None:
    whole = d.countersigned(d.signed())
    cut = whole[: len(d.signed())]

    assert verify_document(whole, countersigned=True).verdict is Verdict.ACCEPTED
    assert {one.code for one in verify_document(cut, countersigned=True).reasons} == {R.SIGNATURE_MISSING}
    assert R.NOT_COUNTERSIGNED in {one.code for one in verify_document(cut).notices}


def test_stranger_when_countersigning_is_rejected_where_certificates_are_pinned() -> None:
    forged = d.sign_otherwise(d.signed(), "Manager", d.stranger())
    pinned = (d.identity().certificate, d.manager().certificate)

    assert [(one.code, one.value) for one in verify_document(forged, trusted=pinned).reasons] == [
        (R.SIGNER_NOT_TRUSTED, "Manager")
    ]
    assert verify_document(d.countersigned(d.signed()), trusted=pinned).verdict is Verdict.ACCEPTED


def test_report_when_the_copy_contradicts_the_pages_names_the_place_and_not_the_words() -> None:
    report = verify_document(s.certified_over(r.contradict_the_pages))

    assert (R.RECORD_CONTRADICTS_PAGES, "htcds.prs_FirstName") in {
        (one.code, one.value) for one in report.reasons
    }
    assert "Zorica" not in json.dumps(report.as_json())
