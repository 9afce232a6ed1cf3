"""Communes as people type them: found by their first letters, without accents, with St for Saint.

The list is data (``resources/directory/communes.tsv``, INSEE's official geographic code). It is
read once, in well under a second, and then kept; where its text lies is the caller's business.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.folding import fold_word

_COLUMNS = 5
_LEAST = 3
_LONG_CODES = ("97", "98")
_CODE = re.compile(r"\d[\dab]\d{3}")

_SEPARATORS = str.maketrans(dict.fromkeys("-'’.,()/", " "))
_SUR = re.compile(r"\bs/")
_SHORT = {"st": "saint", "ste": "sainte", "sts": "saints", "stes": "saintes"}
_SHORTENED = re.compile(rf"\b({'|'.join(_SHORT)})\b")
_ORDINAL = re.compile(r"\b(\d+)(?:er|e|eme|ieme)\b")
_SPACES = re.compile(" {2,}")


class CommunesInvalidError(FieldScreenError):
    """The list of communes cannot be used.

    Attributes:
        line: Number of the line at fault, from 1.
    """

    def __init__(self, line: int) -> None:
        super().__init__(f"communes: line {line} is none")
        self.line = line


@dataclass(frozen=True, slots=True)
class Commune:
    """A commune, a former commune or an arrondissement.

    Attributes:
        code: INSEE code, five signs.
        name: Its name.
        of: INSEE code of the commune it is a part of now; empty for a commune.
        area: Code of whose child protection it is: the département, or ``69M`` for the
            métropole de Lyon.
        size: Digits of its population; 0 when not known.
    """

    code: str
    name: str
    of: str
    area: str
    size: int

    @property
    def department(self) -> str:
        """Code of the département, or of the collectivity overseas."""
        return department_of(self.of or self.code)


def department_of(code: str) -> str:
    """Return the code of the département an INSEE code lies in."""
    return code[:3] if code.startswith(_LONG_CODES) else code[:2]


class Communes:
    """The list, ready to be searched.

    Args:
        text: The list, one commune a line; lines that start with ``#`` are about the file.

    Raises:
        CommunesInvalidError: If a line is no commune.
    """

    def __init__(self, text: str) -> None:
        self._all = tuple(_read(text))
        self._by_code = {one.code: one for one in reversed(self._all)}  # a commune goes before its parts
        names = fold_names("\n".join(one.name for one in self._all)).split("\n")
        self._folded = [f" {name}" for name in names]
        self._departments = [one.department.lower() for one in self._all]

    def __len__(self) -> int:
        return len(self._all)

    def __iter__(self) -> Iterator[Commune]:
        return iter(self._all)

    def of_code(self, code: str) -> Commune | None:
        """Return the commune of an INSEE code; ``None`` when there is none."""
        return self._by_code.get(code.upper())

    def find(self, typed: str, *, limit: int = 8) -> tuple[Commune, ...]:
        """Return the communes that fit what was typed, the likeliest first.

        Every word typed begins a word of the name, or is the number of the département; five
        signs of an INSEE code are the commune's. The whole name goes before its beginning, a
        commune before what became part of one, a large one before a small one.
        """
        wanted = fold_names(" ".join(typed.split()))
        if _CODE.fullmatch(wanted):
            one = self.of_code(wanted)
            return (one,) if one else ()
        words = wanted.split()
        if not words:
            return ()
        fitting: Sequence[int] = range(len(self._all))
        for word in sorted(words, key=len, reverse=True):
            beginning = f" {word}"
            fitting = [
                place
                for place in fitting
                if beginning in self._folded[place] or word == self._departments[place]
            ]
        found = heapq.nsmallest(limit, fitting, key=lambda place: self._rank(place, f" {wanted}"))
        return tuple(self._all[place] for place in found)

    def _rank(self, place: int, wanted: str) -> tuple[bool | int | str, ...]:
        one, name = self._all[place], self._folded[place]
        return (
            name != wanted,
            not name.startswith(f"{wanted} "),
            not name.startswith(wanted),
            wanted not in name,
            bool(one.of),
            -one.size,
            name,
            one.code,
        )

    def named(self, typed: str, department: str = "") -> Commune | None:
        """Return the one commune whose whole name was typed; ``None`` for none or for several."""
        wanted = f" {fold_names(' '.join(typed.split()))}"
        found = [
            one
            for one, name in zip(self._all, self._folded, strict=True)
            if name == wanted and department in {"", one.department}
        ]
        now = [one for one in found if not one.of] or found
        return now[0] if len(now) == 1 else None


def fold_names(text: str) -> str:
    """Return names in one spelling: no accents, no hyphens, saint in full, ordinals as numbers."""
    folded = _SUR.sub("sur ", fold_word(text)).translate(_SEPARATORS)
    folded = _SHORTENED.sub(lambda match: _SHORT[match[1]], folded)
    return _SPACES.sub(" ", _ORDINAL.sub(r"\1", folded)).strip(" ")


def _read(text: str) -> Iterator[Commune]:
    for number, line in enumerate(text.splitlines(), start=1):
        if line.startswith("#"):
            continue
        cells = line.split("\t")
        if not _LEAST <= len(cells) <= _COLUMNS or not cells[0] or not cells[1].isdigit() or not cells[2]:
            raise CommunesInvalidError(number)
        code, size, name, of, area = (*cells, "", "")[:_COLUMNS]
        yield Commune(code, name, of, area or department_of(of or code), int(size))
