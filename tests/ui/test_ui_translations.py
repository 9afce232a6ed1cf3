"""French is complete: no source string without a translation, no English sentence on a French screen."""

import re
import string
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from fieldscreen.ui.places import (
    CasePage,
    InterviewPlace,
    ReferringPlace,
    ResultPlace,
    VaultPlace,
    VerifyPlace,
)
from support.offices import ROOT

SOURCES = sorted((ROOT / "translations").glob("*.ts"))


def _messages(path):
    # Our own file, from this checkout.
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314
        for message in context.iter("message"):
            translation = message.find("translation")
            texts = [form.text for form in translation.iter("numerusform")] or [translation.text]
            yield context.findtext("name"), message.findtext("source"), texts, translation.get("type")


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_translation_when_shipped_then_nothing_is_unfinished(path):
    assert [source for _, source, texts, kind in _messages(path) if kind or not all(texts)] == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_translation_when_there_are_places_then_they_are_the_same(path):
    def places(text):
        return {name for _, name, _, _ in string.Formatter().parse(text) if name} | set(
            re.findall("%n", text)
        )

    wrong = [
        source
        for _, source, texts, _ in _messages(path)
        if any(places(text) != places(source) for text in texts)
    ]
    assert wrong == []


def test_translation_when_french_then_its_typography():
    french = next(path for path in SOURCES if path.stem.endswith("_fr"))
    bad = re.compile(r"\w'\w|[^\u00a0\u202f\d\s][;:!?»](?:\s|$)| [;:!?»]|« ")
    assert [text for _, _, texts, _ in _messages(french) for text in texts if bad.search(text)] == []


def test_translation_when_the_code_is_read_again_then_no_text_is_missing(tmp_path):
    import subprocess
    import sys
    from pathlib import Path

    tool = Path(sys.executable).parent / "pyside6-lupdate"
    code = sorted((ROOT / "src/fieldscreen/ui").rglob("*.py"))
    fresh = tmp_path / "fieldscreen_fr.ts"
    subprocess.run(
        [tool, "-silent", "-no-obsolete", "-locations", "none", *code, "-ts", fresh],
        check=True,
        capture_output=True,
    )
    french = next(path for path in SOURCES if path.stem.endswith("_fr"))
    known = {(context, source) for context, source, _, _ in _messages(french)}
    assert {(context, source) for context, source, _, _ in _messages(fresh)} == known


def _shown(top):
    for widget in top.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        yield widget.accessibleName()
        yield widget.toolTip()


def test_screens_when_french_then_no_source_sentence_is_shown(desk):
    french = next(path for path in SOURCES if path.stem.endswith("_fr"))
    english = {source for _, source, texts, _ in _messages(french) if source not in texts and len(source) > 3}
    case, interview = desk.make_case()
    found = set()
    for place in (
        CasePage(case),
        InterviewPlace(case, interview),
        ResultPlace(case),
        ReferringPlace(case),
        VerifyPlace(),
        VaultPlace("locking"),
    ):
        desk.navigator.go(place)
        desk.settle()
        found |= english.intersection(_shown(desk.window))
    assert found == set()


def test_screens_when_english_is_chosen_then_they_change_at_once_and_it_is_remembered(desk, tmp_path):
    desk.navigator.language_chosen.emit("en")
    desk.settle()
    assert desk.find("case_list.new").text() == "New case"
    assert '"en"' in (tmp_path / "window.json").read_text()
