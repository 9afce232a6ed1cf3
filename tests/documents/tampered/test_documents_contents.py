"""A true signature under what no referral holds, and what stands beside a signature: rejected, and why."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from asn1crypto import cms, x509
from pikepdf import Array, Dictionary, Name

from documents import document_samples as d
from documents import hostile_contents as c
from documents import hostile_signatures as s
from fieldscreen.cli.texts import wording
from fieldscreen.cli.verification_page import report_page
from fieldscreen.referral import Verdict, create_identity, sign, verify_document
from fieldscreen.referral.sealing.cms import SigningKey
from fieldscreen.referral.verifying import ReasonCode as R
from fieldscreen.workflow.verifying import in_words, read_document
from referral.referral_samples import NOW, worker

CONTENTS: dict[str, tuple[c.Change, R]] = {
    "page cut": (c.on_page("/CropBox", Array([0, 400, 595, 842])), R.FOREIGN_CONTENT),
    "paper cut": (c.on_page("/MediaBox", Array([0, 400, 595, 842])), R.FOREIGN_CONTENT),
    "page turned": (c.on_page("/Rotate", 180), R.FOREIGN_CONTENT),
    "page enlarged": (c.on_page("/UserUnit", 10), R.FOREIGN_CONTENT),
    "page cut from above": (
        lambda pdf: pdf.Root.Pages.__setitem__("/CropBox", Array([0, 400, 595, 842])),
        R.FOREIGN_CONTENT,
    ),
    "blank page": (lambda pdf: pdf.add_blank_page(), R.FOREIGN_CONTENT),
    "invisible words": (c.redrawn(lambda old: old.replace(b"BT ", b"BT 3 Tr ")), R.FOREIGN_CONTENT),
    "white words": (c.redrawn(lambda old: re.sub(rb"\S+ \S+ \S+ rg", b"1 1 1 rg", old)), R.FOREIGN_CONTENT),
    "words too small": (c.redrawn(lambda old: re.sub(rb" \S+ Tf", b" .1 Tf", old)), R.FOREIGN_CONTENT),
    "covered": (c.redrawn(lambda old: old + b" q 1 1 1 rg 0 0 595 842 re f Q"), R.FOREIGN_CONTENT),
    "picture over it": (
        c.redrawn(lambda old: old + b" q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \xff EI Q"),
        R.FOREIGN_CONTENT,
    ),
    "words of a mark": (
        c.redrawn(lambda old: re.sub(rb"<</MCID", b"<</ActualText (rien) /MCID", old)),
        R.FOREIGN_CONTENT,
    ),
    "font recoded": (c.in_fonts("/Encoding", Name.WinAnsiEncoding), R.FOREIGN_CONTENT),
    "words for screen readers": (c.say_otherwise, R.FOREIGN_CONTENT),
    "portfolio": (c.in_catalogue("/Collection", Dictionary(Type=Name.Collection)), R.FOREIGN_CONTENT),
    "opens with its files": (c.in_catalogue("/PageMode", Name.UseAttachments), R.FOREIGN_CONTENT),
    "hides the viewer": (
        c.in_catalogue("/ViewerPreferences", Dictionary(HideMenubar=True)),
        R.FOREIGN_CONTENT,
    ),
    "field looks signed": (c.draw_as_signed, R.FOREIGN_CONTENT),
    "field hidden": (c.in_manager_field("/F", 2), R.FOREIGN_CONTENT),
    "field locks nothing": (
        c.in_manager_field(
            "/Lock", Dictionary(Type=Name.SigFieldLock, Action=Name.Include, Fields=Array([]))
        ),
        R.FOREIGN_CONTENT,
    ),
    "two copies in one": (c.offer_another_copy, R.FOREIGN_CONTENT),
    "copy called a program": (c.name_a_program, R.FOREIGN_CONTENT),
    "author": (c.name_an_author, R.FOREIGN_CONTENT),
    "elements without end": (c.double_without_end, R.FOREIGN_CONTENT),
    "drawing without end": (c.draw_without_end, R.EXPANDS_TOO_MUCH),
}


@pytest.mark.parametrize("name", CONTENTS)
def test_file_when_truly_signed_and_no_referral_is_rejected_for_it(name: str) -> None:
    change, expected = CONTENTS[name]
    report = verify_document(c.made_to_fit(change))

    assert report.verdict is Verdict.REJECTED
    assert expected in {one.code for one in report.reasons}, report.reasons


def test_file_when_made_by_the_same_tool_unchanged_is_accepted() -> None:
    """The variants above are refused for their change, not for how they were made."""
    assert verify_document(c.made_to_fit()).verdict is Verdict.ACCEPTED


@pytest.mark.parametrize(
    "spell",
    [
        lambda old: old.replace(b'"number":', b'"number":9,"number":', 1),
        lambda old: old + b" ",
        lambda old: b"\xef\xbb\xbf" + old,
        lambda old: old.decode().encode("utf-16"),
        lambda old: old[:-1] + b',"x":NaN}',
        lambda old: old[:-1] + b',"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    ],
    ids=["name-twice", "space", "mark-before", "utf-16", "no-number", "deep"],
)
def test_copy_when_readable_in_two_ways_is_refused(spell: Callable[[bytes], bytes]) -> None:
    report = verify_document(c.made_to_fit(spell=spell))

    assert R.RECORD_UNREADABLE in {one.code for one in report.reasons}


@pytest.mark.parametrize(
    "tell",
    [
        lambda values: values["htcds"].__setitem__("vic_TraffickingStatus", "VictimOfTrafficking"),
        lambda values: values["fieldscreen"].__setitem__("kind", "jugement"),
        lambda values: values["fieldscreen"].__setitem__("number", "1"),
    ],
    ids=["more-than-possible", "kind", "number"],
)
def test_copy_when_it_says_what_no_referral_says_is_refused(tell: Callable[[dict], object]) -> None:
    report = verify_document(c.made_to_fit(tell=tell))

    assert R.RECORD_UNREADABLE in {one.code for one in report.reasons}


def _with_a_strangers_certificate() -> bytes:
    """Certificates stand outside what is signed: anybody can add one."""

    def make(document_digest: bytes) -> cms.ContentInfo:
        made = SigningKey(d.identity()).signature_over(document_digest)
        own = made["content"]["certificates"]
        made["content"]["certificates"] = [*own, x509.Certificate.load(d.stranger().certificate)]
        return cms.ContentInfo.load(made.dump(force=True))

    return s.filled(make)


def _with_small_digits() -> bytes:
    start, end = d.contents_place(d.signed())
    return d.signed()[:start] + d.signed()[start:end].lower() + d.signed()[end:]


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (_with_a_strangers_certificate, R.SIGNATURE_UNREADABLE),
        (_with_small_digits, R.RANGE_INCOMPLETE),
    ],
    ids=["certificate-added", "digits-respelt"],
)
def test_signature_when_changed_where_nothing_covers_it_is_refused(
    make: Callable[[], bytes], reason: R
) -> None:
    report = verify_document(make())

    assert report.verdict is Verdict.REJECTED
    assert reason in {one.code for one in report.reasons}


def test_report_when_the_signer_is_named_to_deceive_then_nothing_of_it_acts() -> None:
    """A name of an own making: markup, a colour of the terminal, a line more, an order to write backwards."""
    named = replace(worker(), name="<b>A</b>\x1b[31m\u202eB\n  ✓ C")
    unsigned = d.unsigned(prints_fingerprint=False)
    pdf = sign(unsigned, create_identity(named, now=NOW), worker=named, now=NOW, language="fr")
    report = verify_document(pdf)
    told = in_words(report, wording("verification"), "fr")
    said = "".join(value for _, rows in told.parts for _, value in rows)
    page = report_page(told, report.verdict, "a.pdf", "fr")

    assert "<b>A</b>[31mB ✓ C" in said
    assert not {"\x1b", "\u202e", "\n"} & set(said)
    assert "<b>" not in page


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes on this system")
def test_file_when_it_is_a_pipe_that_never_ends_then_it_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "referral.pdf"
    os.mkfifo(pipe)

    with pytest.raises(OSError, match="Invalid argument"):
        read_document(pipe)
