"""The embedded faces: Fira Sans for Latin, Cyrillic and Greek, IBM Plex Sans Arabic beside it.

Both are free fonts (SIL OFL) that come as packages; nothing is read from the computer's own
fonts, so a document looks the same everywhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from itertools import groupby


class Face(StrEnum):
    """Faces of the document."""

    REGULAR = "FS-Regular"
    STRONG = "FS-SemiBold"
    ITALIC = "FS-Italic"


_FILES = {Face.REGULAR: "Regular", Face.STRONG: "SemiBold", Face.ITALIC: "Italic"}
_ARABIC = {Face.REGULAR: "FS-Arabic", Face.STRONG: "FS-Arabic-SemiBold", Face.ITALIC: "FS-Arabic"}
_ARABIC_FILES = {"FS-Arabic": "Regular", "FS-Arabic-SemiBold": "SemiBold"}


class Typefaces:
    """The registered faces, what they cover and how wide their signs are."""

    def __init__(self) -> None:
        from fontpkg_fira_sans import ROOT as FIRA
        from fontpkg_ibm_plex_sans_arabic import ROOT as PLEX
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.ttfonts import TTFont

        files = {face.value: FIRA / "files" / f"FiraSans-{style}.ttf" for face, style in _FILES.items()}
        files |= {
            name: PLEX / "files" / f"IBMPlexSansArabic-{style}.ttf" for name, style in _ARABIC_FILES.items()
        }
        self._fonts = {name: TTFont(name, str(path)) for name, path in files.items()}
        for font in self._fonts.values():
            pdfmetrics.registerFont(font)
        self._covered = frozenset(self._fonts[Face.REGULAR].face.charToGlyph)
        for face in (Face.STRONG, Face.ITALIC):
            self._covered &= frozenset(self._fonts[face].face.charToGlyph)
        self._arabic = frozenset(self._fonts["FS-Arabic"].face.charToGlyph)
        self._width = pdfmetrics.stringWidth

    def covers(self, sign: str) -> bool:
        """Tell whether an embedded face has *sign*."""
        return ord(sign) in self._covered or ord(sign) in self._arabic

    def runs(self, words: str, face: Face) -> Iterator[tuple[str, str]]:
        """Split *words* into pieces, each with the name of the font that has its signs."""
        for name, signs in groupby(words, key=lambda sign: self._font_of(sign, face)):
            yield name, "".join(signs)

    def width(self, words: str, face: Face, size: float) -> float:
        """Return the width of *words* in points."""
        return float(sum(self._width(piece, name, size) for name, piece in self.runs(words, face)))

    def _font_of(self, sign: str, face: Face) -> str:
        code = ord(sign)
        return _ARABIC[face] if code not in self._covered and code in self._arabic else face.value


@lru_cache(maxsize=1)
def typefaces() -> Typefaces:
    """Return the faces, loaded once."""
    return Typefaces()
