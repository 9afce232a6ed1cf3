"""The pages of a PDF that is in memory; no file is written to show them."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import column

_ZOOM_STEP = 1.2
_READING_ZOOM = 1.3
_LEAST_ZOOM = 0.3
_MOST_STEPS = 6
_POINTS_PER_INCH = 72


class PdfPages(QWidget):
    """Shows a PDF that is in memory.

    Args:
        name: Object name.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._steps = 0
        self._view = QPdfView(self)
        self._view.setObjectName(name)
        self._view.setAccessibleName(self.tr("Pages of the document"))
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setPageSpacing(current_theme().em(0.8))
        self.setLayout(column(self._view, gap_em=0))

    def show_pdf(self, pdf: bytes) -> int:
        """Show *pdf* and return its number of pages."""
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._fit()
        return self._document.pageCount()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole width of a page in sight."""
        super().resizeEvent(event)
        if self._steps == 0:
            self._fit()

    def _fit(self) -> None:
        """Show pages as wide as there is room, but no larger than is good to read."""
        width = self._document.pagePointSize(0).width() * self.logicalDpiX() / _POINTS_PER_INCH
        if width > 0:
            room = self.width() - current_theme().em(3)
            largest = _READING_ZOOM * current_theme().scale
            self._view.setZoomMode(QPdfView.ZoomMode.Custom)
            self._view.setZoomFactor(max(_LEAST_ZOOM, min(room / width, largest) * _ZOOM_STEP**self._steps))

    def zoom(self, steps: int) -> None:
        """Make the pages larger or smaller."""
        self._steps = max(-_MOST_STEPS, min(self._steps + steps, _MOST_STEPS))
        self._fit()

    def take_focus(self) -> None:
        """Let the arrow keys scroll the pages."""
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
