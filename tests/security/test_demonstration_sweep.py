"""The demonstration leaves one document and its report, and writes nothing else a person could read."""

from __future__ import annotations

import base64
import os
import subprocess
import sys
import zlib
from pathlib import Path

import pikepdf
import pytest

from fieldscreen.workflow.demonstrating import EXACT_WORDS
from fieldscreen.workflow.samples import load_sample
from support.sweeping import found_in, spellings, sweep_folder

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = load_sample(ROOT / "resources/samples/case-13-years.toml")
WORDS = [one.text for one in SAMPLE.statements] + [
    one.value for one in SAMPLE.answers if one.question == EXACT_WORDS and one.value
]
NAMES = ["Ștefăneț", "Măriuța"]


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """A home folder in which the demonstration was played, with a temporary folder of its own."""
    folder = tmp_path_factory.mktemp("home")
    (folder / "tmp").mkdir()
    subprocess.run(
        [sys.executable, "-m", "fieldscreen", "demo", "--out", folder / "out", "--lang", "fr"],
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
            "PYTHONIOENCODING": "utf-8",
            **{name: str(folder) for name in ("HOME", "USERPROFILE")},
            **{name: str(folder / "tmp") for name in ("TMPDIR", "TEMP", "TMP")},
            "XDG_DATA_HOME": str(folder / "data"),
        },
        cwd=folder,
        stdout=subprocess.DEVNULL,
        check=True,
        timeout=300,
    )
    return folder


def needles():
    return {
        f"{text}, {way}": spelled for text in (*WORDS, *NAMES) for way, spelled in spellings(text).items()
    }


def test_demonstration_when_over_then_no_word_is_in_any_file_but_the_document_it_was_asked_for(home):
    (document,) = (home / "out").glob("*.pdf")

    assert sweep_folder(home, needles(), leave_out=[document]) == {}


def test_demonstration_when_over_then_the_document_does_hold_the_words_and_the_sweep_sees_them(
    home, tmp_path
):
    (document,) = (home / "out").glob("*.pdf")
    with pikepdf.open(document) as pdf:
        attached = b"".join(file.get_file().read_bytes() for file in pdf.attachments.values())
    (tmp_path / "attached.json").write_bytes(attached)

    found = sweep_folder(tmp_path, needles())

    assert any(NAMES[0] in name for name in found["attached.json"])
    assert any(WORDS[0] in name for name in found["attached.json"])


def test_demonstration_when_over_then_no_folder_holds_anything_but_the_document_and_its_report(home):
    left = sorted(str(path.relative_to(home)) for path in home.rglob("*") if path.is_file())

    assert list((home / "tmp").iterdir()) == []
    assert [Path(name).suffix for name in left if name.startswith("out/")] == [".pdf", ".json"]
    assert [name for name in left if not name.startswith(("out/", "data/"))] == []


def test_spelling_when_a_text_lies_in_base64_of_something_longer_then_it_is_found_wherever_it_starts():
    for before in range(6):
        written = base64.b64encode(b"x" * before + NAMES[0].encode() + b"and more")
        assert found_in(written, spellings(NAMES[0]))
    assert found_in(base64.b64encode(zlib.compress(NAMES[0].encode())), spellings(NAMES[0])) == []
