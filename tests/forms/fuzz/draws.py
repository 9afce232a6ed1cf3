"""Choices read from a byte string, so that a fuzzer that changes bytes changes choices."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")


class Draws:
    """A byte string used up from the front; once it is empty every choice is the first one."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def spent(self) -> bool:
        return self._at >= len(self._data)

    def byte(self) -> int:
        if self.spent:
            return 0
        self._at += 1
        return self._data[self._at - 1]

    def below(self, limit: int) -> int:
        """A number from 0 to *limit* - 1."""
        if limit <= 256:
            return self.byte() % limit
        return (self.byte() * 256 + self.byte()) % limit

    def one_in(self, times: int) -> bool:
        """True once in *times*; False when nothing is left to choose with."""
        return not self.spent and self.byte() % times == times - 1

    def pick(self, options: Sequence[T]) -> T:
        return options[self.below(len(options))]

    def times(self, most: int) -> range:
        return range(self.below(most + 1))

    def text(self, most: int = 12) -> str:
        """Any characters an XML document may hold."""
        length = self.below(most + 1)
        raw = self._data[self._at : self._at + length]
        self._at += length
        kept = raw.decode("utf-8", errors="ignore")
        return "".join(sign for sign in kept if sign >= " " or sign in "\t\n")
