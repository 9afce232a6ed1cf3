"""The sections of a questionnaire at the side: where one is, and how far each one got."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import column, row, text
from fieldscreen.ui.parts.glyphs import Glyph
from fieldscreen.ui.parts.rows import RowButton
from fieldscreen.workflow.views import SectionView


class SectionList(QFrame):
    """One button per section.

    Signals:
        chosen: Reference of a section.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("interview.sections")
        self.setProperty("role", "side")
        self._items: dict[str, _SectionButton] = {}
        self._lines = QVBoxLayout()
        self._lines.setSpacing(current_theme().em(0.15))
        self._lines.addStretch(1)
        inside = QWidget()
        inside.setLayout(self._lines)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self.setLayout(column(scroll, margin_em=0.5, gap_em=0))
        self.setFixedWidth(current_theme().em(17))

    def show_sections(self, views: tuple[SectionView, ...], current: str) -> None:
        """Show *views*, with *current* pressed."""
        wanted = [view.ref for view in views]
        if list(self._items) != wanted:
            for item in self._items.values():
                item.hide()
                item.deleteLater()
            self._items = {view.ref: self._make(number, view) for number, view in enumerate(views, start=1)}
            for place, item in enumerate(self._items.values()):
                self._lines.insertWidget(place, item)
        for view in views:
            self._items[view.ref].show_view(view, current=view.ref == current)

    def _make(self, number: int, view: SectionView) -> _SectionButton:
        made = _SectionButton(number, view)
        made.clicked.connect(lambda: self.chosen.emit(view.ref))
        return made


class _SectionButton(RowButton):
    """Title, second title, count and bar of one section."""

    def __init__(self, number: int, view: SectionView) -> None:
        self._count: QLabel = text("", "small", wrap=False)
        self._done = Glyph("circle_outline", "muted", 1.1, centred=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line = row(self._done, text(view.title, "field"), self._count, gap_em=0.5)
        line.setStretch(1, 1)
        lines = column(line, gap_em=0.25)
        em = current_theme().em
        lines.setContentsMargins(em(0.6), em(0.5), em(0.6), em(0.5))
        lines.addWidget(self._bar)
        name = view.ref.rsplit("/", 1)[-1]
        super().__init__(f"interview.section.{name}", view.title, lines, role="section")
        self._bar.setAccessibleName(view.title)
        self.setCheckable(True)
        self._number = number

    def show_view(self, view: SectionView, *, current: bool) -> None:
        """Show how far the section got, and whether it is the one on screen."""
        self.setChecked(current)
        counts = self.tr("{answered}/{total}").format(answered=view.answered, total=view.total)
        self._count.setText(counts)
        self._bar.setMaximum(max(1, view.total))
        self._bar.setValue(view.answered)
        complete = view.total > 0 and view.answered == view.total
        self._done.show_icon(
            "check_circle_outline" if complete else "circle_outline", "success" if complete else "muted"
        )
        self.setAccessibleName(
            self.tr("{title}: {answered} of {total} settled").format(
                title=view.title, answered=view.answered, total=view.total
            )
        )
