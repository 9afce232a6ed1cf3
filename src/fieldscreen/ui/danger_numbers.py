"""The telephone numbers for danger: read from their dated file, shown on top of any screen.

The file is data an organisation can replace; each number says where it comes from and when
somebody looked. If the file cannot be read, the three numbers themselves still stand.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QWidget

from fieldscreen.ui.parts.basics import button, card, column, frame, row, text
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.glyphs import Glyph
from fieldscreen.ui.parts.rows import tag
from fieldscreen.ui.shown_dates import day_in_words


@dataclass(frozen=True, slots=True)
class DangerNumber:
    """One number.

    Attributes:
        number: As it is dialled.
        use: What for, in the reader's language.
        source: Where it comes from.
        status: ``verified``, ``secondary`` or ``unverified``.
        checked: Day it was looked up; ``None`` when nobody did.
    """

    number: str
    use: str
    source: str
    status: str
    checked: date | None


_WITHOUT_FILE = tuple(DangerNumber(number, "", "", "unverified", None) for number in ("17", "112", "119"))


def read_danger_numbers(file: Path, language: str) -> tuple[DangerNumber, ...]:
    """Return the numbers in *file*, with their use in *language*, else in French."""
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
        return tuple(_number(row, language) for row in data["number"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return _WITHOUT_FILE


def _number(given: Mapping[str, Any], language: str) -> DangerNumber:
    use, source = given["use"], given["source"]
    return DangerNumber(
        str(given["number"]),
        str(use.get(language) or use["fr"]),
        str(source.get(language) or source["fr"]),
        str(given["status"]),
        given.get("checked"),
    )


class DangerDialog(Dialog):
    """Shows the numbers, large, and the order of calls before any form.

    Args:
        parent: The window.
        numbers: The numbers.
        steps: Whom to telephone, in order, and what to write afterwards; may be empty.
    """

    def __init__(
        self, parent: QWidget, numbers: tuple[DangerNumber, ...], steps: tuple[str, ...] = ()
    ) -> None:
        super().__init__(parent, "danger", self.tr("Danger now: telephone first"), width_em=42)
        if steps:
            told = (text(f"{place}.  {words}") for place, words in enumerate(steps, start=1))
            self.body.addWidget(card(text(self.tr("In this order"), "field"), *told, name="danger.steps"))
        for one in numbers:
            self.body.addWidget(number_card(one))
        self.body.addWidget(
            text(self.tr("FieldScreen cannot telephone. Use any telephone near you."), "small")
        )
        self.body.addStretch(1)
        close = button(self.tr("Close"), "danger.close", role="primary")
        close.clicked.connect(self.accept)
        self.add_button(close, is_default=True)
        self.fit_height()
        close.setFocus()


def number_card(one: DangerNumber, *, place: int = 0, buttons: tuple[QWidget, ...] = ()) -> QFrame:
    """Return one number, large, with what it is for, its source, and how sure that is.

    Args:
        one: The number.
        place: Its place in the order of calls; 0 for none.
        buttons: What one can do with it, at its end.
    """
    mark = {
        "verified": (QCoreApplication.translate("DangerDialog", "checked"), "success"),
        "secondary": (QCoreApplication.translate("DangerDialog", "from a secondary source"), "notice"),
    }.get(one.status, (QCoreApplication.translate("DangerDialog", "not checked for this version"), "notice"))
    lines = column(text(f"{place}.  {one.use}" if place else one.use), gap_em=0.2)
    looked = one.source
    if one.checked:
        words = QCoreApplication.translate("DangerDialog", "{source}, looked up on {day}")
        looked = words.format(source=one.source, day=day_in_words(one.checked))
    if looked:
        lines.addWidget(text(looked, "small"))
    number = text(one.number, "title", wrap=False, name=f"danger.number.{one.number}")
    glyph = Glyph("phone", "danger", 1.6, centred=True)
    if not buttons:
        line = row(glyph, number, lines, tag(*mark), margin_em=0.9, gap_em=0.8)
    else:
        lines.addLayout(row(tag(*mark), 1))
        line = row(glyph, number, lines, column(*buttons, gap_em=0.3), margin_em=0.9, gap_em=0.8)
    line.setStretch(2, 1)
    return frame("danger", line)
