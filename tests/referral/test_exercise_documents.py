"""An exercise says so on every page, in its title, copy and certificate, and is never accepted."""

from __future__ import annotations

import dataclasses
import io
import json
import subprocess
from pathlib import Path

import pikepdf
import pytest

from fieldscreen.referral import (
    Verdict,
    compose,
    create_identity,
    fingerprint,
    is_training_certificate,
    render,
    sign,
    verify_document,
)
from fieldscreen.referral.verifying import ReasonCode
from referral.referral_samples import NOW, contents, template, worker

LEARNER = dataclasses.replace(worker(), is_training=True)
WORDS = "EXERCICE — NE PAS TRANSMETTRE"


def text_of(pdf: bytes, folder: Path) -> list[str]:
    file = folder / "pages.pdf"
    file.write_bytes(pdf)
    done = subprocess.run(["pdftotext", "-raw", file, "-"], capture_output=True, text=True, check=True)
    return [" ".join(page.split()) for page in done.stdout.split("\f") if page.strip()]


def signed(by, **values: object) -> bytes:
    identity = create_identity(by, now=NOW)
    made = contents(worker=by, signer_fingerprint=fingerprint(identity.certificate), **values)
    return sign(render(compose(made, template())), identity, worker=by, now=NOW, language=made.language)


@pytest.mark.parametrize(("language", "first"), [("fr", WORDS), ("en", "EXERCISE — DO NOT SEND")])
def test_exercise_when_rendered_then_every_page_and_the_title_say_so(language, first, tmp_path):
    pdf = render(compose(contents(worker=LEARNER, language=language), template()))
    pages = text_of(pdf, tmp_path)
    assert len(pages) > 2
    for page in pages:
        assert first in page, "in the header"
        letters = page.replace(" ", "")  # words along the diagonal are read letter by letter
        assert letters.count(first.replace(" ", "")) >= 2, "in the header and across the page"
        assert WORDS.replace(" ", "") in letters
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert str(opened.docinfo["/Title"]).startswith("EXERC")
        assert first.split(" — ", 1)[0] in pages[0]


def test_exercise_when_rendered_then_the_words_across_are_an_artifact_over_the_content(tmp_path):
    pdf = render(compose(contents(worker=LEARNER), template()))
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for page in opened.pages:
            page.contents_coalesce()
            drawn = page.Contents.read_bytes()
            mark = drawn.index(b"/Artifact <</Type /Pagination /Subtype /Watermark>> BDC")
            assert b"MCID" not in drawn[mark:], "nothing is drawn over it"
            assert drawn.count(b"BDC") == drawn.count(b"EMC")


def test_document_when_it_counts_then_nothing_of_an_exercise_is_in_it(tmp_path):
    pdf = render(compose(contents(), template()))
    assert "EXERCICE" not in " ".join(text_of(pdf, tmp_path))
    assert b"Watermark" not in pdf


def test_exercise_when_signed_then_it_is_whole_and_still_never_accepted(tmp_path):
    report = verify_document(signed(LEARNER))
    assert report.verdict is Verdict.EXERCISE
    assert not report.is_accepted
    assert [reason.code for reason in report.reasons] == [ReasonCode.EXERCISE]
    assert report.record.is_training
    assert report.signatures[0].is_training


def test_exercise_when_its_certificate_is_trusted_then_it_is_never_accepted_either():
    identity = create_identity(LEARNER, now=NOW)
    made = contents(worker=LEARNER, signer_fingerprint=fingerprint(identity.certificate))
    pdf = sign(render(compose(made, template())), identity, worker=LEARNER, now=NOW, language="fr")
    assert verify_document(pdf, trusted=(identity.certificate,)).verdict is Verdict.EXERCISE


@pytest.mark.parametrize("who", ["record", "certificate"])
def test_document_when_only_one_place_says_exercise_then_that_is_enough(who):
    signer = worker() if who == "record" else LEARNER
    identity = create_identity(signer, now=NOW)
    writer = LEARNER if who == "record" else worker()
    made = contents(worker=writer, signer_fingerprint=fingerprint(identity.certificate))
    pdf = sign(render(compose(made, template())), identity, worker=writer, now=NOW, language="fr")
    assert verify_document(pdf).verdict is Verdict.EXERCISE


def test_exercise_when_changed_after_signing_then_it_is_rejected_and_still_called_an_exercise():
    spoilt = bytearray(signed(LEARNER))
    place = spoilt.index(b"/Producer") if b"/Producer" in spoilt else len(spoilt) // 2
    spoilt[place + 1] ^= 1
    assert verify_document(bytes(spoilt)).verdict in {Verdict.REJECTED, Verdict.UNREADABLE}


def test_record_when_it_is_an_exercise_then_the_embedded_copy_says_training():
    for who, expected in ((LEARNER, True), (worker(), False)):
        own = json.loads(compose(contents(worker=who), template()).record)["fieldscreen"]
        assert own["is_training"] is expected
        assert own["worker"]["is_training"] is expected


def test_identity_when_made_for_training_then_its_subject_says_so():
    assert is_training_certificate(create_identity(LEARNER, now=NOW).certificate)
    assert not is_training_certificate(create_identity(worker(), now=NOW).certificate)
