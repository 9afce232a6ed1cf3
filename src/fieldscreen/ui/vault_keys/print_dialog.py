"""Printing pages that are in memory, without the system's own dialog: that one outlives a lock."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Signal
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from fieldscreen.ui.parts.basics import Message, button, text
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.fields import Field, choice_box

_DOTS_PER_INCH = 300
_POINTS_PER_INCH = 72


class PrintDialog(Dialog):
    """Asks which printer.

    Signals:
        printed: The pages were handed to the printer.

    Args:
        parent: The window.
        pdf: The pages.
    """

    printed = Signal()

    def __init__(self, parent: QWidget, pdf: bytes) -> None:
        super().__init__(parent, "print", self.tr("Print"), width_em=30)
        self._pdf = pdf
        names = QPrinterInfo.availablePrinterNames()
        self._printers = choice_box(
            "print.printer", tuple((name, name) for name in names), QPrinterInfo.defaultPrinterName()
        )
        self._message = Message("notice", name="print.message")
        stay = button(self.tr("Cancel"), "print.cancel")
        stay.clicked.connect(self.reject)
        go = button(self.tr("Print"), "print.go", icon="printer", role="primary")
        go.clicked.connect(self._on_print)
        go.setEnabled(bool(names))
        if names:
            self.body.addWidget(Field(self.tr("Printer"), self._printers))
            self.body.addWidget(
                text(
                    self.tr("Stand beside the printer, and use one that keeps no copy where you can."),
                    "small",
                )
            )
        else:
            self._printers.setParent(self)
            self._printers.hide()
            self._message.say(
                self.tr("This computer knows no printer. Save the pages as a file and print them elsewhere.")
            )
        self.body.addWidget(self._message)
        self.add_button(stay)
        self.add_button(go, is_default=bool(names))
        self.fit_height()

    def _on_print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPrinterName(str(self._printers.currentData()))
        if print_pages(self._pdf, printer):
            self.accept()
            self.printed.emit()
        else:
            self._message.say(
                self.tr("The printer did not take the pages. Try again, or save them as a file.")
            )


def print_pages(pdf: bytes, printer: QPrinter) -> bool:
    """Paint every page of *pdf* on *printer* and tell whether it took them."""
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    printer.setDocName("")  # print queues show it to everybody
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    try:
        for page in range(document.pageCount()):
            if page and not printer.newPage():
                return False
            size = document.pagePointSize(page) * (_DOTS_PER_INCH / _POINTS_PER_INCH)
            picture = document.render(page, QSize(round(size.width()), round(size.height())))
            painter.drawImage(painter.viewport(), picture)
    finally:
        painter.end()
        document.close()
    return True
