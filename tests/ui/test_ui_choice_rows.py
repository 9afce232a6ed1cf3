"""Choices as rows: the mark stands where reading begins, whatever the language of the window."""

import pytest
from PySide6.QtWidgets import QLabel

from fieldscreen.ui.parts.choices import ManyChoice, OneChoice


@pytest.mark.parametrize("kind", [OneChoice, ManyChoice])
@pytest.mark.parametrize(
    ("words", "second", "is_mirrored"),
    [("Oui", "نعم", False), ("نعم", "Oui", True), ("1. نعم", "", True), ("…", "", False)],
)
def test_choice_when_its_words_are_read_from_the_right_then_its_mark_is_on_the_right(
    qtbot, kind, words, second, is_mirrored
):
    row = kind("row", "1", words, second)
    qtbot.addWidget(row)
    row.resize(400, 60)
    row.layout().activate()
    label = next(one for one in row.findChildren(QLabel) if one.text() == words)
    mark = row.layout().itemAt(0).widget()
    digit = next(one for one in row.findChildren(QLabel) if one.text() == "1")

    assert (mark.x() > label.x()) is is_mirrored
    assert (digit.x() < label.x()) is is_mirrored
