"""Page one of every document, and every block in every script, as it was looked at and kept.

And the text of each script, taken out by two engines: a recipient copies a sentence from the
pages and must get it in the order it was written in.
"""

from __future__ import annotations

import io
import re
import subprocess
import unicodedata
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageChops
from pytestqt.qtbot import QtBot

from documents.document_samples import identity
from documents.matrix import GOLDEN_ROWS, KINDS, SAID, SCRIPTS, golden_page, made
from documents.rasters import GOLDEN, agree, by_pdfium, by_poppler, golden_file, opened_by_pdfium
from fieldscreen.referral import fingerprint
from fieldscreen.referral.fingerprints import grouped_fingerprint
from fieldscreen.referral.verifying.spoken import spoken_text
from support.qr_reader import codes_in

_HELP = "draw it anew by: python tests/documents/rasters.py"


@pytest.mark.parametrize("row", GOLDEN_ROWS, ids="-".join)
def test_page_when_drawn_by_either_engine_stands_as_the_kept_one(
    row: tuple[str, str, str], qtbot: QtBot
) -> None:
    kept, page = Image.open(golden_file(row)), golden_page(row[0])

    assert agree(by_poppler(made(*row), page), kept), _HELP
    assert agree(by_pdfium(made(*row), page), kept), _HELP


def test_fingerprint_when_its_code_is_read_by_another_program_then_it_is_the_one_printed(
    tmp_path: Path,
) -> None:
    (tmp_path / "one.pdf").write_bytes(made(KINDS[0].name, "fr", "unsigned"))
    # The annex on checking is the third from the end: before the slip and the sheet of those who informed.
    last = len(pikepdf.open(tmp_path / "one.pdf").pages)
    page = ["-f", str(last - 2), "-l", str(last - 2), "-singlefile"]
    subprocess.run(["pdftoppm", "-r", "110", "-png", *page, "one.pdf", "page"], cwd=tmp_path, check=True)

    printed = grouped_fingerprint(fingerprint(identity().certificate))
    assert codes_in(tmp_path / "page.png") == [printed]


def test_kept_pages_when_counted_are_those_of_the_matrix() -> None:
    assert {file.name for file in GOLDEN.glob("*.png")} == {golden_file(row).name for row in GOLDEN_ROWS}


@pytest.mark.parametrize("name", ["latin script", "cyrillic script", "arabic script"])
def test_comparison_when_one_row_is_moved_or_one_line_is_gone_notices(name: str) -> None:
    drawn = by_poppler(made(name, "fr", "unsigned"), 1)
    moved = ImageChops.offset(drawn, 0, 1)
    gone = drawn.copy()
    darkest = min(range(drawn.height), key=lambda y: sum(drawn.crop((0, y, drawn.width, y + 1)).tobytes()))
    gone.paste(255, (0, darkest, drawn.width, darkest + 2))

    assert not agree(drawn, moved)
    assert not agree(drawn, gone)


_WHOLE_LINES = 10
"""Blocks that keep their words together in any engine's order; columns may be interleaved."""


def _words(text: str) -> str:
    """Words in their order; engines set spaces and stops of a right-to-left line in their own way."""
    plain = "".join(
        sign for sign in unicodedata.normalize("NFKC", text) if unicodedata.category(sign) not in {"Cf", "Cc"}
        or sign == "\n"
    )  # fmt: skip
    return " ".join(re.findall(r"\w+", plain))


def _by_poppler(pdf: bytes) -> str:
    return subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()


def _by_pdfium(pdf: bytes) -> str:
    with opened_by_pdfium(pdf) as document:
        return "\n".join(document.getAllText(page).text() for page in range(document.pageCount()))


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("state", ["unsigned", "countersigned"])
def test_text_when_taken_out_by_poppler_and_pdfium_is_in_logical_order(
    language: str, state: str, qtbot: QtBot
) -> None:
    pdf = made("referral in three scripts", language, state)
    poppler, pdfium = _words(_by_poppler(pdf)), _words(_by_pdfium(pdf))
    for words, _, name in SAID:
        assert name in poppler
        assert name in pdfium
        assert _words(words) in pdfium
        # On a page that is mostly Latin, poppler takes the stop in a right-to-left line for a change of
        # direction and gives the sentences round it in turn, each whole.
        for sentence in words.split(". "):
            assert _words(sentence) in poppler
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        spoken = _words(spoken_text(opened))
    assert all(_words(words) in spoken for words, _, _ in SAID)


@pytest.mark.parametrize(("name", "said"), [(name, words) for name, words, _ in SCRIPTS])
def test_text_when_in_every_block_is_taken_out_of_each(name: str, said: str, qtbot: QtBot) -> None:
    pdf = made(name, "fr", "unsigned")

    assert _words(_by_poppler(pdf)).count(_words(said)) >= _WHOLE_LINES
    assert _words(_by_pdfium(pdf)).count(_words(said)) >= _WHOLE_LINES
