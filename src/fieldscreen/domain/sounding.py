"""How a name sounds, roughly: names written down by ear are found under another spelling.

A small scheme of our own for names met in French field work: Romanian, South Slavic, Russian
and French spellings, in Latin or Cyrillic letters. The same letters sound differently in each,
so a word has up to three *sounds*, one for each way to read it; two words sound alike when they
share one. It errs on the side of finding: use it below exact hits, never to decide who is who.

A reading turns a word into classes of consonants and vowels:

- letters with a mark become what they are often typed as: ș š ш → sh, ț ц → ts, č ч → tch, ž ж → zh,
  đ ђ → dj, ć ћ → tch; then each reading has its own digraphs (Romanian ``che`` is K, French ``ch`` is S);
- classes: S (s sh), Z (z zh, j in *jour*), T (t ts), C (tch, Romanian ce), K (c k q), D (d dj), V (v w);
- ``h`` is silent, ``ph`` is F, ``ou`` is U, ``y`` between consonants is I, doubled letters are one, a Y
  or I before a vowel at the start falls (Jelena, Yelena, Elena; Iulia, Yulia), and so does a last E
  (Marie, Mari).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from fieldscreen.domain.folding import CYRILLIC, fold_word

LEAST_LETTERS = 3
"""Shorter words sound like too many others."""

_MARKED = {
    "ș": "sh", "ş": "sh", "š": "sh", "ś": "sh", "ț": "ts", "ţ": "ts", "č": "tch", "ć": "tch", "ž": "zh",
    "ź": "zh", "ż": "zh", "đ": "dj", "ç": "s", "ñ": "n", "â": "a", "î": "i", "ł": "l", "ğ": "",
    **CYRILLIC,
    "ж": "zh", "ц": "ts", "ч": "tch", "ш": "sh", "щ": "sht", "ђ": "dj", "ћ": "tch", "џ": "dj", "х": "h",
    "ю": "yu", "я": "ya", "й": "y", "ј": "y", "љ": "l", "њ": "n", "ъ": "a",
}  # fmt: skip
_TABLE = str.maketrans(_MARKED)

_COMMON: dict[str, str] = {
    "tsch": "C", "tch": "C", "tsh": "C", "sch": "S", "sh": "S", "zh": "Z", "kh": "", "ph": "F", "th": "T",
    "tz": "T", "ts": "T", "dzh": "D", "dj": "D", "dz": "Z", "gn(?=[aeiou])": "N", "nj": "N", "lj": "L",
    "ny(?=[aeiou])": "N", "ou": "U", "oo": "U", "x": "KS", "qu": "K", "ck": "K", "q": "K", "k": "K",
    "w": "V", "h": "", "c(?=[^eiy]|$)": "K",
}  # fmt: skip
_READINGS: tuple[Mapping[str, str], ...] = (
    # Romanian: che, ghe are hard, ce and ge are soft; j as in French.
    {"ch(?=[eiy])": "K", "gh": "G", "ch": "K", "c(?=[eiy])": "C", "g(?=[eiy])": "Z", "j": "Z"},
    # French: ch is sh, s between vowels is z, eau is o.
    {
        "ch": "S", "gh": "G", "gu(?=[eiy])": "G", "c(?=[eiy])": "S", "g(?=[eiy])": "Z", "j": "Z",
        "e?au": "O", "(?<=[aeiouy])s(?=[aeiouy])": "Z", "ai": "E",
    },
    # Slavic: j is y, g is always hard, c is ts, ch is tch.
    {"chr": "R", "ch": "C", "gh": "G", "c(?=[eiy])": "T", "j": "Y"},
)  # fmt: skip
_PATTERNS = tuple({**reading, **_COMMON} for reading in _READINGS)
_COMPILED = tuple(
    (re.compile("|".join(f"({one})" for one in patterns)), tuple(patterns.values())) for patterns in _PATTERNS
)


def sounds(word: str) -> frozenset[str]:
    """Return the sounds of one word as it is written, marks included; none for a short one.

    >>> sounds("Ștefan") & sounds("Shtefan") != frozenset()
    True
    >>> sounds("Ana")
    frozenset({'ANA'})
    """
    composed = unicodedata.normalize("NFC", word.casefold())
    letters = fold_word(composed.translate(_TABLE))
    if len(letters) < LEAST_LETTERS or not letters.isalpha():
        return frozenset()
    # A name is as often typed without its marks: Ionuț is also read as Ionut.
    spellings = {letters, fold_word(composed)}
    return frozenset(_sound(one, reading) for one in spellings for reading in range(len(_READINGS)))


def _sound(letters: str, reading: int) -> str:
    pattern, classes = _COMPILED[reading]
    heard = pattern.sub(lambda match: classes[(match.lastindex or 1) - 1], letters).upper()
    heard = re.sub(r"^[IY](?=[AEOU])|(?<=[AEIOU])Y(?=[AEIOU])", "", heard)
    heard = re.sub(r"[IY]+(?=[AEOU])", "I", heard).replace("Y", "I")
    heard = re.sub(r"(.)\1+", r"\1", heard)
    return heard[:-1] if heard.endswith("E") and len(heard) > LEAST_LETTERS else heard
