"""Pages: complete, the same every time, readable by machines, and deaf to instructions in text."""

from __future__ import annotations

import hashlib
import io
import json
import re
import subprocess
import unicodedata
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from fieldscreen.domain.encoding import canonical_json
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.statements import Source
from fieldscreen.referral import compose, render, render_pages
from fieldscreen.referral.contents import Whereabouts
from fieldscreen.referral.fields import MANAGER_FIELD, RECORD_NAME, WORKER_FIELD
from fieldscreen.referral.pages_digest import pages_digest
from referral.referral_samples import contents, statement, template


def rendered(**values: object) -> bytes:
    return render(compose(contents(**values), template()))


def text_of(pdf: bytes, tmp_path: Path, *options: str) -> str:
    file = tmp_path / "pages.pdf"
    file.write_bytes(pdf)
    done = subprocess.run(["pdftotext", *options, str(file), "-"], capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def flat(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split())


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return rendered(signer_fingerprint="3f" * 32)


def test_render_when_repeated_gives_the_same_bytes(pdf: bytes) -> None:
    assert rendered(signer_fingerprint="3f" * 32) == pdf


def test_render_when_another_process_does_it_gives_the_same_bytes(pdf: bytes, tmp_path: Path) -> None:
    tests = Path(__file__).parents[1]
    script = (
        f"import sys; sys.path[:0] = [{str(tests)!r}]\n"
        "from referral.referral_samples import contents, template\n"
        "from fieldscreen.referral import compose, render\n"
        "sys.stdout.buffer.write(render(compose(contents(signer_fingerprint='3f' * 32), template())))\n"
    )
    import sys

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, cwd=tmp_path)
    assert done.stdout == pdf


def test_file_when_checked_by_qpdf_has_no_fault(pdf: bytes, tmp_path: Path) -> None:
    file = tmp_path / "unsigned.pdf"
    file.write_bytes(pdf)

    assert subprocess.run(["qpdf", "--check", str(file)], capture_output=True, check=False).returncode == 0


def test_text_when_extracted_keeps_romanian_letters_and_page_numbers(pdf: bytes, tmp_path: Path) -> None:
    text = flat(text_of(pdf, tmp_path))
    count = len(pikepdf.open(io.BytesIO(pdf)).pages)

    assert "Ștefania Exemplescu-Țărănuș" in text
    assert "Dacă nu sunt destui, țipă la mine." in text
    # The sheet that can be taken off is counted apart, so that no page seems to be missing without it.
    for number in range(1, count):
        assert f"Page {number} / {count - 1}" in text
    assert "Feuille détachable, page 1 / 1" in text
    assert text.count("CONFIDENTIEL") == count
    assert text.count("DONNÉES FICTIVES") >= count


def test_metadata_when_read_hold_title_and_language_only(pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert dict(opened.docinfo) == {"/Title": "Transmission n°\u00a03 – dossier K7M-2QX-4"}
        assert str(opened.Root.Lang) == "fr"
        packet = opened.Root.Metadata.read_bytes().decode()
    assert "dc:creator" not in packet
    assert "Date" not in packet
    for name in ("Claire", "Exemple", "reportlab", "pikepdf"):
        assert name not in packet


def test_structure_when_read_has_headings_in_order_and_every_mark_owned(pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        roles: list[str] = []
        _collect(opened.Root.StructTreeRoot.K[0], roles)
        levels = [int(role[2]) for role in roles if re.fullmatch(r"/H\d", role)]
        assert levels[0] == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))
        assert {"/Table", "/TH", "/TD", "/BlockQuote", "/L", "/Form"} <= set(roles)
        for page in opened.pages:
            owners = dict(_pairs(opened.Root.StructTreeRoot.ParentTree.Nums))[int(page.obj.StructParents)]
            marks = page.Contents.read_bytes().count(b"/MCID ")
            assert len(owners) == marks


def _collect(element: object, roles: list[str]) -> None:
    if isinstance(element, pikepdf.Dictionary) and "/S" in element:
        roles.append(str(element.S))
        kids = element.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            _collect(kid, roles)


def _pairs(numbers: object) -> list[tuple[int, object]]:
    items = list(numbers)
    return [(int(items[at]), items[at + 1]) for at in range(0, len(items), 2)]


def test_record_when_extracted_is_canonical_and_knows_the_pages(pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        content = opened.attachments[RECORD_NAME].get_file().read_bytes()
        assert str(opened.Root.AF[0].AFRelationship) == "/Data"
        data = json.loads(content)
        pages = data.pop("pages")
        own = hashlib.sha256(canonical_json(data)).hexdigest()
        digest = pages_digest(opened)
        assert pages == {"count": len(opened.pages), "sha256": digest, "record_sha256": own}
    data["pages"] = pages
    assert json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode() == content


def test_fields_when_read_are_empty_and_described(pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        fields = {str(field.T): field for field in opened.Root.AcroForm.Fields}
        assert fields.keys() == {WORKER_FIELD, MANAGER_FIELD}
        for field in fields.values():
            assert "/V" not in field
            assert str(field.TU)


def test_fonts_when_listed_are_all_embedded(pdf: bytes, tmp_path: Path) -> None:
    file = tmp_path / "fonts.pdf"
    file.write_bytes(pdf)
    listed = subprocess.run(["pdffonts", str(file)], capture_output=True, check=True, text=True).stdout

    rows = listed.splitlines()[2:]
    assert rows
    assert all(re.search(r"\byes\s+yes\s+yes\b", row) for row in rows)


@pytest.mark.parametrize(
    "words",
    [
        '<img src="/etc/hostname"/> <b>gras</b> &amp; <a href="file:///etc/passwd">x</a>',
        "<para><seq/></para><onDraw name='x' label='y'/>",
        "(Tj) \\) ET EMC Q /P BDC",
        "{worker.phone} %s %(a)s ${b}",
    ],
)
def test_text_when_it_looks_like_markup_is_printed_as_it_stands(words: str, tmp_path: Path) -> None:
    pdf = rendered(statements=(statement(words),), actions_taken=words)

    assert flat(text_of(pdf, tmp_path)).count(flat(words)) >= 2


def test_text_when_arabic_comes_out_in_logical_order(tmp_path: Path) -> None:
    said = "لا أستطيع المجيء إلى المدرسة بعد الآن لأنني أعمل كل يوم"
    child = Person("p", Role.CHILD, "بن سالم", "يوسف")
    pdf = rendered(child=child, statements=(statement(said, language="ar"),), is_synthetic=False)

    text = flat(text_of(pdf, tmp_path))
    for word in said.split():
        assert unicodedata.normalize("NFKC", word) in text
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        actual: list[str] = []
        _actual_texts(opened.Root.StructTreeRoot.K[0], actual)
    assert any(said in words for words in actual)


def _actual_texts(element: object, found: list[str]) -> None:
    if isinstance(element, pikepdf.Dictionary) and "/S" in element:
        if "/ActualText" in element:
            found.append(str(element.ActualText))
        kids = element.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            _actual_texts(kid, found)


def test_signs_when_no_font_has_them_are_spelt_out_and_listed(tmp_path: Path) -> None:
    made = render_pages(compose(contents(statements=(statement("peur 😨 漢 Жана\u202e"),)), template()))

    assert made.unprintable == ("[U+1F628]", "[U+6F22]", "[U+202E]")
    assert "peur [U+1F628] [U+6F22] Жана[U+202E]" in flat(text_of(made.pdf, tmp_path))


def test_statement_when_fifteen_thousand_characters_long_is_printed_whole(tmp_path: Path) -> None:
    words = " ".join(f"mot{number:05d}" for number in range(1700))
    pdf = rendered(statements=(statement(words), statement(words.replace("mot", "vu"), Source.SEEN)))

    text = text_of(pdf, tmp_path)
    assert all(f"mot{number:05d}" in text for number in range(1700))
    assert all(f"vu{number:05d}" in text for number in range(1700))


@pytest.mark.parametrize("place", ["urgency_reason", "actions_taken", "name", "organisation", "question"])
def test_pages_when_any_text_is_one_endless_word_are_still_made(place: str, tmp_path: Path) -> None:
    endless = "A" * 15_000
    given = contents()
    values: dict[str, object] = {
        "urgency_reason": {"urgency_reason": endless},
        "actions_taken": {"actions_taken": endless},
        "name": {"child": replace(given.child, given_name=endless)},
        "organisation": {"worker": replace(given.worker, organisation=endless)},
        "question": {"facts": tuple(replace(line, question=endless) for line in given.facts)},
    }[place]

    text = text_of(rendered(**values), tmp_path)
    assert text.count("A") >= 15_000


def test_pages_when_there_are_forty_statements_hold_them_all(tmp_path: Path) -> None:
    many = tuple(statement(f"parole {number:02d}.") for number in range(40))

    text = flat(text_of(rendered(statements=many), tmp_path))
    assert all(f"parole {number:02d}." in text for number in range(40))


@settings(max_examples=15, phases=(Phase.generate,))
@given(st.text(max_size=60), st.text(max_size=200), st.text(max_size=200))
def test_pages_when_names_and_words_are_anything_are_made(name: str, words: str, language: str) -> None:
    child = replace(contents().child, given_name=name, aliases=(words,))
    pdf = rendered(child=child, statements=(statement(words, language=language, speaker=name),))

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert len(opened.pages) >= 7
        assert not opened.check_pdf_syntax()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_pages_when_in_each_language_say_so_in_the_file(language: str, tmp_path: Path) -> None:
    pdf = rendered(language=language)

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert str(opened.Root.Lang) == language
    expected = {"fr": "Ce qui n’est pas connu", "en": "What is not known"}[language]
    assert expected in flat(text_of(pdf, tmp_path))


def test_pages_when_recipient_and_worker_are_almost_empty_are_still_made() -> None:
    given = contents()
    pdf = rendered(
        recipient=replace(given.recipient, name="", address=""),
        worker=replace(given.worker, function="", organisation="", phone="", email=""),
        place=Whereabouts(),
    )

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert not opened.check_pdf_syntax()
