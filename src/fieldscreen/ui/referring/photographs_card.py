"""Photographs of the interviews: which of them leave in a referral. None does unless it is ticked here."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QWidget

from fieldscreen.domain.attachments import MOST_CAPTION_SIGNS, ChosenPhotograph
from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import Message, column, reveal, row, rule, text
from fieldscreen.ui.parts.fields import Field, line_edit
from fieldscreen.ui.shown_dates import moment_in_words
from fieldscreen.workflow.joined_photographs import OfferedPhotograph

_PREVIEW_EM = 10


class PhotographsCard(QFrame):
    """Asks which photographs leave.

    Args:
        offered: Those that can leave.
        chosen: Those that were chosen before.
    """

    def __init__(self, offered: Iterable[OfferedPhotograph], chosen: Iterable[ChosenPhotograph]) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setObjectName("referring.photographs")
        before = {one.identifier: one for one in chosen}
        self._rows = [PhotographRow(one, before.get(one.attachment.identifier)) for one in offered]
        self._counted = Message("notice", name="referring.photographs_counted")
        self._lost = Message(
            "notice",
            self.tr(
                "A photograph chosen before is not offered any more: it was taken away, replaced, or its "
                "questionnaire is now about somebody else. It does not leave."
            )
            if before.keys() - {one.identifier for one in self._rows}
            else "",
            "referring.photographs_lost",
        )
        lines = column(
            text(self.tr("Photographs"), "heading"),
            text(
                self.tr(
                    "None leaves unless you choose it here. A face, a home or a number plate tells more than "
                    "words and cannot be taken back: choose only what this office needs in order to protect. "
                    "A copy reduced for print leaves; the photograph itself stays here."
                ),
                "muted",
            ),
            self._lost,
            margin_em=1.2,
            gap_em=0.7,
        )
        for made in self._rows:
            lines.addWidget(rule())
            lines.addWidget(made)
            made.changed.connect(self._count)
        lines.addWidget(self._counted)
        self.setLayout(lines)
        self._count()
        reveal(self, bool(self._rows or self._lost.words))

    def chosen(self) -> tuple[ChosenPhotograph, ...]:
        """Return those that leave, with their captions."""
        return tuple(one for one in (made.chosen() for made in self._rows) if one is not None)

    def _count(self) -> None:
        count = len(self.chosen())
        self._counted.say(
            self.tr("%n photograph(s) will leave in this referral.", "", count) if count else ""
        )


class PhotographRow(QWidget):
    """One photograph: a small picture, where it comes from, whether it leaves and with which caption.

    Signals:
        changed: It leaves now, or stays now.

    Args:
        offered: The photograph.
        chosen: How it was chosen before; ``None`` when it was not.
    """

    changed = Signal()

    def __init__(self, offered: OfferedPhotograph, chosen: ChosenPhotograph | None) -> None:
        super().__init__()
        kept = offered.attachment
        self.identifier = kept.identifier
        # Named after the photograph and not its place: what a lock puts back must not tick another one.
        name = f"referring.photograph.{kept.identifier}"
        self._tick = QCheckBox(self.tr("Let it leave in this referral"))
        self._tick.setObjectName(name)
        self._tick.setAccessibleName(f"{self._tick.text()} – {offered.question}, {kept.original_name}")
        self._caption = line_edit(f"{name}.caption", value=chosen.caption if chosen is not None else "")
        self._caption.setMaxLength(MOST_CAPTION_SIGNS)
        self._asked = Field(
            self.tr("Caption"),
            self._caption,
            self.tr(
                "What can be seen, in a few words: printed, and read out to whoever cannot see the picture."
            ),
        )
        about = [text(offered.question, "field"), text(self._described(offered), "small")]
        if offered.is_of_the_place:
            about.append(text(self.tr("Attached for the place, for everybody of this case"), "small"))
        words = column(*about, self._tick, self._asked, 1, gap_em=0.3)
        beside = row(self._picture(offered), words, gap_em=0.9)
        beside.setStretch(1, 1)
        self.setLayout(beside)
        self._tick.toggled.connect(self._on_tick)
        reveal(self._asked, holds=False)
        self._tick.setChecked(chosen is not None)

    def chosen(self) -> ChosenPhotograph | None:
        """Return how it leaves; ``None`` when it stays."""
        if not self._tick.isChecked():
            return None
        return ChosenPhotograph(self.identifier, self._caption.text().strip())

    def _on_tick(self, is_ticked: bool) -> None:
        reveal(self._asked, is_ticked)
        self.changed.emit()

    def _described(self, offered: OfferedPhotograph) -> str:
        kept = offered.attachment
        return self.tr("{name} · added {moment} · {width} × {height} pixels").format(
            name=kept.original_name,
            moment=moment_in_words(kept.added_at),
            width=kept.width,
            height=kept.height,
        )

    def _picture(self, offered: OfferedPhotograph) -> QLabel:
        label, shown, side = QLabel(), QPixmap(), current_theme().em(_PREVIEW_EM)
        label.setObjectName(f"referring.photograph.{self.identifier}.preview")
        label.setFixedWidth(side)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        label.setAccessibleName(self.tr("Photograph: {question}").format(question=offered.question))
        if shown.loadFromData(offered.attachment.preview, "JPEG"):
            shown = shown.scaled(
                side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        label.setPixmap(shown)
        return label
