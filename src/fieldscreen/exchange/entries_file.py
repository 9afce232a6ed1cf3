"""Entries passed on as one file, canonical JSON, whose bytes are signed.

The signature stands beside it (``referral.sealing.detached``), for a purpose of its own.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar

from fieldscreen.domain.encoding import canonical_json, decode, encode
from fieldscreen.domain.errors import FieldScreenError, InvalidValueError

T = TypeVar("T")
_VERSION = 1


class EntriesInvalidError(FieldScreenError):
    """A file does not hold such entries.

    Attributes:
        why: What is wrong with it.
    """

    def __init__(self, why: str) -> None:
        super().__init__(f"file: {why}")
        self.why = why


@dataclass(frozen=True, slots=True)
class EntriesFile(Generic[T]):
    """One kind of such a file.

    Attributes:
        format: Name of the format, in the file.
        key: Under which the entries stand.
        kind: Class of the entries.
        order: Field they are ordered by.
        largest_bytes: A larger file is none of these.
    """

    format: str
    key: str
    kind: type[T]
    order: str
    largest_bytes: int

    def write(self, entries: Iterable[T], made_at: datetime) -> bytes:
        """Return the file."""
        listed = sorted((encode(one) for one in entries), key=lambda one: str(one[self.order]))
        return canonical_json(
            {"format": self.format, "version": _VERSION, "made_at": encode(made_at), self.key: listed}
        )

    def read(self, content: bytes) -> tuple[T, ...]:
        """Return the entries of a file.

        Raises:
            EntriesInvalidError: If it is none.
        """
        if len(content) > self.largest_bytes:
            raise EntriesInvalidError("too large")
        try:
            data: Any = json.loads(content)
            if (data["format"], data["version"]) != (self.format, _VERSION):
                raise EntriesInvalidError("another format")
            return tuple(decode(self.kind, one) for one in data[self.key])
        except (InvalidValueError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise EntriesInvalidError("cannot be read") from error
