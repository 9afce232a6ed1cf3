"""Pages as coarse maps of ink, to hold against stored ones.

Two programs, or two versions of one, never draw the edge of a letter alike, so pixels cannot
be compared. What must not change unseen is where ink stands: lines, tables, columns, blocks,
the length and the order of words. A page is therefore drawn, averaged over squares of eight
points, and two maps may differ by what a different rasteriser does and no more: the bounds
hold between poppler and pdfium on every page, and a single moved line breaks them.

``python tests/documents/rasters.py`` draws the stored maps anew, after a change that is meant.
"""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

from PIL import Image, ImageChops

GOLDEN = Path(__file__).with_name("golden")
SQUARE_POINTS = 8
DOTS_PER_INCH = 72
LARGEST_MEAN = 2.5
"""Mean difference over all squares, of 255."""
LARGEST_SHARE = 0.004
"""Share of squares that may differ by more than ``NOTICEABLE``."""
NOTICEABLE = 48


def by_poppler(pdf: bytes, page: int) -> Image.Image:
    """Draw one page, from 1."""
    number = str(page)
    command = ["pdftoppm", "-gray", "-r", str(DOTS_PER_INCH), "-f", number, "-l", number, "-"]
    drawn = subprocess.run(command, input=pdf, capture_output=True, check=True)
    if drawn.stderr:
        raise ValueError(drawn.stderr.decode())
    return ink(Image.open(io.BytesIO(drawn.stdout)))


def by_pdfium(pdf: bytes, page: int) -> Image.Image:
    """Draw one page, from 1, with the engine the program's own preview uses."""
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QImage

    with opened_by_pdfium(pdf) as document:
        size = document.pagePointSize(page - 1)
        drawn = document.render(page - 1, QSize(round(size.width()), round(size.height())))
    white = QImage(drawn.size(), QImage.Format.Format_RGB32)
    white.fill(0xFFFFFFFF)
    from PySide6.QtGui import QPainter

    painter = QPainter(white)
    painter.drawImage(0, 0, drawn)
    painter.end()
    grey = white.convertToFormat(QImage.Format.Format_Grayscale8)
    lines = bytes(grey.constBits())
    shown = Image.frombuffer("L", (grey.width(), grey.height()), lines, "raw", "L", grey.bytesPerLine(), 1)
    return ink(shown)


class opened_by_pdfium:  # noqa: N801  used as a function
    """A document open in pdfium, closed again."""

    def __init__(self, pdf: bytes, passphrase: str = "") -> None:
        from PySide6.QtCore import QBuffer, QByteArray
        from PySide6.QtPdf import QPdfDocument

        self._content = QByteArray(pdf)
        self._buffer = QBuffer(self._content)
        self._document = QPdfDocument(None)
        self._document.setPassword(passphrase)

    def __enter__(self):
        from PySide6.QtCore import QIODevice

        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        return self._document

    def __exit__(self, *_what: object) -> None:
        self._document.close()
        self._buffer.close()


def ink(page: Image.Image) -> Image.Image:
    """Average the ink of a page over squares."""
    size = (page.width // SQUARE_POINTS, page.height // SQUARE_POINTS)
    return page.convert("L").resize(size, Image.Resampling.BOX)


def differences(one: Image.Image, other: Image.Image) -> tuple[float, float]:
    """Return the mean difference and the share of squares that differ noticeably."""
    if one.size != other.size:
        return 255.0, 1.0
    values = list(ImageChops.difference(one, other).tobytes())
    return sum(values) / len(values), sum(value > NOTICEABLE for value in values) / len(values)


def agree(one: Image.Image, other: Image.Image) -> bool:
    """Tell whether two maps differ by no more than two rasterisers do."""
    mean, share = differences(one, other)
    return mean <= LARGEST_MEAN and share <= LARGEST_SHARE


def golden_file(row: tuple[str, str, str]) -> Path:
    return GOLDEN / f"{'_'.join(row).replace(' ', '-')}.png"


def main() -> None:
    sys.path.insert(0, str(Path(__file__).parents[1]))
    from documents.matrix import GOLDEN_ROWS, golden_page, made

    for old in GOLDEN.glob("*.png"):
        old.unlink()
    for row in GOLDEN_ROWS:
        by_poppler(made(*row), golden_page(row[0])).save(golden_file(row), optimize=True)


if __name__ == "__main__":
    main()
