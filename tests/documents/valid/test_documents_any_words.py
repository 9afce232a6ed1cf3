"""Whatever people are called and say: the pages say it, nothing in it acts, nothing breaks.

Words come from a person at a keyboard, or from a page somebody pasted: markup, paths,
addresses, controls, overrides, any script. An honest document must also pass its own
verification, whose comparison of pages and copy sees every one of these words.
"""

from __future__ import annotations

import io
import subprocess
from dataclasses import replace

import pikepdf
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from documents.document_samples import identity
from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.referrals import ParentsInformation, ParentsInformed
from fieldscreen.domain.statements import Source
from fieldscreen.referral import compose, fingerprint, render, sign, verify_document
from fieldscreen.referral.rendering.fonts import typefaces
from fieldscreen.referral.rendering.scripts import settable
from fieldscreen.referral.verifying.foreign import foreign_faults
from fieldscreen.referral.verifying.spoken import bare, spoken_text
from referral.referral_samples import NOW, contents, fact, gap, statement, template, worker

HOSTILE = (
    "<b>gras</b>", '<img src="file:///etc/passwd"/>', '<a href="https://x.example">ici</a>', "<para>",
    "</font>", "(endstream) Tj", "\\) /JS (app.alert(1)) >> endobj", "%PDF-1.7", "&#x202e;", "&amp;",
    "{worker.phone}",
    "{{}}", "%s%n", "../../x", "\x00\x07\x1b[31m", "\u202eexe.fdp", "\u200b\u2066a\u2069", "\ufeff", "\ud800",
    "́̂combine", "ș ț ă", "Ж щ ъ", "لا أستطيع 12 kg", "שלום", "😀", "\u2028x\u2029y", "a" * 300, "[U+0041]",
)  # fmt: skip
ENDINGS = st.lists(st.one_of(st.sampled_from(HOSTILE), st.text(max_size=30)), min_size=1, max_size=4)
WORDS = ENDINGS.map(" ".join)


def _document(draw: st.DrawFn) -> dict[str, object]:
    names = [draw(WORDS) for _ in range(3)]
    said = tuple(
        replace(statement(draw(WORDS) or "x", draw(st.sampled_from(list(Source))), translation=draw(WORDS)))
        for _ in range(3)
    )
    dated = replace(fact(draw(WORDS), "2026-09"), dated=UncertainDate.parse("2026-09"))
    return {
        "child": Person("p1", Role.CHILD, names[0], names[1], (names[2],)),
        "statements": said,
        "facts": (fact(draw(WORDS), draw(WORDS)), dated),
        "unknowns": (gap(draw(WORDS), draw(st.sampled_from([AnswerState.UNKNOWN, AnswerState.REFUSED]))),),
        "urgency_reason": draw(WORDS),
        "actions_taken": draw(WORDS),
        "parents": ParentsInformation(draw(st.sampled_from(list(ParentsInformed))), draw(WORDS)),
        "signer_fingerprint": fingerprint(identity().certificate),
    }


documents = st.composite(_document)


@settings(max_examples=20, phases=(Phase.generate,))
@given(documents())
def test_referral_when_made_of_any_words_says_them_and_is_accepted(given_values: dict[str, object]) -> None:
    pdf = render(compose(contents(**given_values), template()))
    report = verify_document(sign(pdf, identity(), worker=worker(), now=NOW, language="fr"))

    assert report.reasons == ()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        said = bare(spoken_text(opened))
        assert foreign_faults(opened) == []
    for one in given_values["statements"]:
        assert bare(settable(one.text, typefaces().covers)[0]) in said
    _stands_within_its_pages(pdf)


def _stands_within_its_pages(pdf: bytes) -> None:
    """Every word poppler finds lies on its page."""
    shown = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=pdf, capture_output=True, check=True)
    assert shown.stderr == b""
    page = (0.0, 0.0)
    for line in shown.stdout.decode("utf-8").splitlines():
        numbers = [
            float(part) for part in line.split('"')[1::2] if part.replace(".", "").lstrip("-").isdigit()
        ]
        if "<page " in line:
            page = (numbers[0], numbers[1])
        elif "<word " in line:
            left, top, right, bottom = numbers[:4]
            assert left >= 0, line
            assert top >= 0, line
            assert right <= page[0], line
            assert bottom <= page[1], line
