"""PDF/A-3a and PDF/UA-1 by veraPDF, for every document in every language and state.

One Java machine checks all files of this module (see ``verapdf.py``); planted faults go
through the same run, so that a validator that passes everything would be noticed.
"""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Name

from documents import document_samples as d
from documents import stamped_samples
from documents.matrix import ROWS, made
from documents.verapdf import PROFILES
from fieldscreen.referral import Verdict, verify_document
from fieldscreen.referral.stamping import prepare_stamp, take_answer
from support.stamping_authority import made_answer, revocation_list, root


def _unembed_a_font(pdf: pikepdf.Pdf) -> None:
    for item in pdf.objects:
        if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == Name.FontDescriptor:
            del item["/FontFile2"]
            return


def _elements(pdf: pikepdf.Pdf, role: str) -> list[pikepdf.Dictionary]:
    items = (item for item in pdf.objects if isinstance(item, pikepdf.Dictionary))
    return [item for item in items if item.get("/Type") == Name.StructElem and str(item.S) == f"/{role}"]


def _picture_without_words(pdf: pikepdf.Pdf) -> None:
    _elements(pdf, "P")[0].S = Name.Figure


def _break_the_tag_tree(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/StructTreeRoot"]


def _skip_a_heading_level(pdf: pikepdf.Pdf) -> None:
    _elements(pdf, "H2")[0].S = Name.H4


def _forget_the_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Lang"]


def _forget_the_colours(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/OutputIntents"]


def _forget_the_metadata(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Metadata"]


def _run_a_script(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = pikepdf.Dictionary(S=Name.JavaScript, JS=pikepdf.String("app.alert(1)"))


def _unname_the_attachment(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.AF[0]["/AFRelationship"]


Fault = Callable[[pikepdf.Pdf], None]
FAULTS: tuple[tuple[Fault, str, str], ...] = (
    (_unembed_a_font, "PDFA-3A", "6.2.11.4.1-1"),
    (_unembed_a_font, "PDFUA-1", "7.21.4.1-1"),
    (_picture_without_words, "PDFUA-1", "7.3-1"),
    (_break_the_tag_tree, "PDFA-3A", "6.7.3.3-1"),
    (_break_the_tag_tree, "PDFUA-1", "7.1-11"),
    (_skip_a_heading_level, "PDFUA-1", "7.4.2-1"),
    (_forget_the_language, "PDFUA-1", "7.2-"),
    (_forget_the_colours, "PDFA-3A", "6.2.4.3-"),
    (_forget_the_metadata, "PDFA-3A", "6.6.2.1-1"),
    (_forget_the_metadata, "PDFUA-1", "7.1-8"),
    (_run_a_script, "PDFA-3A", "6.5.1-1"),
    (_unname_the_attachment, "PDFA-3A", "6.8-3"),
)


def _spoilt(fault: Fault) -> bytes:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(d.unsigned())) as pdf:
        fault(pdf)
        pdf.save(target)
    return target.getvalue()


def _file(folder: Path, row: tuple[str, ...]) -> Path:
    return folder / f"{'_'.join(row)}.pdf"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All files of this module, written."""
    place = tmp_path_factory.mktemp("standards")
    for row in ROWS:
        _file(place, row).write_bytes(made(*row))
    for fault in {fault for fault, _, _ in FAULTS}:
        _file(place, (fault.__name__,)).write_bytes(_spoilt(fault))
    for name, make in STAMPED.items():
        _file(place, (name,)).write_bytes(make())
    _file(place, ("bare stamp",)).write_bytes(d.sign_otherwise(d.signed(), "Manager", d.manager()))
    return place


def _stamped(signed: bytes, *, renews: bool = False) -> bytes:
    lists = (revocation_list(7, 8) if renews else revocation_list(7),)
    place = prepare_stamp(signed, certificates=(root(),), lists=lists, renews=renews)
    return take_answer(place, made_answer(place.request))


STAMPED = {
    "stamped certified": lambda: _stamped(d.signed()),
    "stamped countersigned": lambda: _stamped(stamped_samples.countersigned()),
    "renewed countersigned": lambda: _stamped(_stamped(stamped_samples.countersigned()), renews=True),
}


@pytest.fixture(scope="module")
def faults(folder: Path) -> dict[str, dict[str, list[str]]]:
    """What veraPDF says of each file, by its name."""
    script = Path(__file__).with_name("verapdf.py")
    files = [str(file) for file in sorted(folder.iterdir())]
    done = subprocess.run([sys.executable, script, *files], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return {Path(file).stem: found for file, found in json.loads(done.stdout).items()}


@pytest.mark.parametrize("row", ROWS, ids="-".join)
def test_document_when_of_any_kind_language_and_state_is_pdf_a_3a_and_pdf_ua_1(
    row: tuple[str, str, str], faults: dict[str, dict[str, list[str]]]
) -> None:
    assert faults["_".join(row)] == {profile: [] for profile in PROFILES}


@pytest.mark.parametrize("row", ROWS, ids="-".join)
def test_document_when_drawn_by_poppler_and_parsed_by_qpdf_gives_no_complaint(
    row: tuple[str, str, str], folder: Path
) -> None:
    # veraPDF passes over a font that a page selects without listing it; poppler says so.
    file = _file(folder, row)
    drawn = subprocess.run(["pdftocairo", "-pdf", file, "-"], capture_output=True, check=False)
    parsed = subprocess.run(["qpdf", "--check", file], capture_output=True, text=True, check=False)

    assert (drawn.returncode, drawn.stderr) == (0, b"")
    assert (parsed.returncode, parsed.stderr) == (0, "")


@pytest.mark.parametrize("row", [row for row in ROWS if row[2] != "unsigned"], ids="-".join)
def test_document_when_signed_in_any_language_and_state_is_accepted(row: tuple[str, str, str]) -> None:
    report = verify_document(made(*row))

    assert (report.verdict, report.reasons) == (Verdict.ACCEPTED, ())
    assert len(report.signatures) == (1 if row[2] == "certified" else 2)


@pytest.mark.parametrize("name", STAMPED)
def test_document_when_stamped_with_certificates_and_lists_is_pdf_a_3a_and_pdf_ua_1_still(
    name: str, faults: dict[str, dict[str, list[str]]]
) -> None:
    assert faults[name] == {profile: [] for profile in PROFILES}


@pytest.mark.parametrize(("fault", "profile", "rule"), FAULTS)
def test_document_when_a_fault_is_planted_fails_the_rule_about_it(
    fault: Fault, profile: str, rule: str, faults: dict[str, dict[str, list[str]]]
) -> None:
    found = faults[fault.__name__][profile]

    assert any(one.startswith(rule) for one in found), found


def test_signature_when_its_picture_uses_a_font_of_the_viewer_fails_both(
    faults: dict[str, dict[str, list[str]]],
) -> None:
    assert all(faults["bare stamp"][profile] for profile in PROFILES)
