"""Second step: the very pages that will be signed, from memory; no file is written to show them."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import Message, button, column, frame, icon_button, row, text

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

    def forget(self) -> None:
        """Let go of the document."""
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray())

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


class PreviewPage(QWidget):
    """Shows the pages and asks for the signature.

    Signals:
        sign_requested: Sign these pages.
        change_requested: Back to the choices.
    """

    sign_requested = Signal()
    change_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pages = PdfPages("referring.pages")
        self._count = text("", "muted", wrap=False, name="referring.page_count")
        self._warning = Message("notice", name="referring.warning")
        change = button(self.tr("Change something"), "referring.change", icon="arrow_left")
        change.clicked.connect(self.change_requested)
        self._sign = button(self.tr("Sign these pages"), "referring.sign", icon="file_sign", role="primary")
        self._sign.clicked.connect(self.sign_requested)
        smaller = icon_button(self.tr("Smaller pages"), "referring.zoom_out", "magnify_minus_outline")
        larger = icon_button(self.tr("Larger pages"), "referring.zoom_in", "magnify_plus_outline")
        smaller.clicked.connect(lambda: self._pages.zoom(-1))
        larger.clicked.connect(lambda: self._pages.zoom(1))
        em = current_theme().em
        title = text(self.tr("Read every page before you sign"), "heading")
        head = row(title, self._count, smaller, larger)
        head.setStretch(0, 1)
        head.setContentsMargins(em(1.2), em(0.6), em(1.2), em(0.3))
        foot = row(change, 1, self._sign)
        foot.setContentsMargins(em(1.2), em(0.6), em(1.2), em(0.6))
        lines = column(head, self._warning, self._pages, frame("foot", foot), gap_em=0.3)
        lines.setStretch(2, 1)
        self.setLayout(lines)

    def show_pages(self, pdf: bytes, missing: tuple[str, ...]) -> None:
        """Show the pages, and which signs no font has."""
        count = self._pages.show_pdf(pdf)
        self._count.setText(self.tr("%n page(s)", "", count))
        self._warning.say(
            self.tr("These signs are printed as their code, because no font has them: {signs}").format(
                signs="  ".join(missing)
            )
            if missing
            else ""
        )
        self.show_busy(busy=False)

    def show_busy(self, *, busy: bool) -> None:
        """Say that the pages are being signed, or not."""
        if busy:
            self._pages.take_focus()  # a disabled button would hand the keyboard to a stranger
        self._sign.setEnabled(not busy)
        self._sign.setText(self.tr("Signing…") if busy else self.tr("Sign these pages"))

    def focus_first(self) -> None:
        """Let one read first."""
        self._sign.setFocus()
