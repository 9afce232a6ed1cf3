"""An organisation's entries of the directory as one file, canonical JSON, whose bytes are signed.

The signature stands beside it (``referral.sealing.detached``), for a purpose of its own.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from fieldscreen.domain.directory import DirectoryInvalidError, Office, check_office
from fieldscreen.domain.encoding import canonical_json, decode, encode
from fieldscreen.domain.errors import InvalidValueError

_FORMAT = "fieldscreen-directory"
_VERSION = 1

DIRECTORY_PURPOSE = "recipient directory"
"""What the signature of such a file is bound to."""

LARGEST_BYTES = 8_000_000
"""Far more than every office of the country with its certificate; a larger file is no directory."""


def write_directory_file(offices: Iterable[Office], made_at: datetime) -> bytes:
    """Return the file."""
    entries = sorted((encode(one) for one in offices), key=lambda one: str(one["identifier"]))
    return canonical_json(
        {"format": _FORMAT, "version": _VERSION, "made_at": encode(made_at), "offices": entries}
    )


def read_directory_file(content: bytes) -> tuple[Office, ...]:
    """Return the offices of a file.

    Raises:
        DirectoryInvalidError: If it is none, or an office in it cannot be used.
    """
    if len(content) > LARGEST_BYTES:
        raise DirectoryInvalidError("file: too large")
    try:
        data: Any = json.loads(content)
        if (data["format"], data["version"]) != (_FORMAT, _VERSION):
            raise DirectoryInvalidError("file: another format")
        offices = tuple(decode(Office, one) for one in data["offices"])
    except (InvalidValueError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DirectoryInvalidError("file: cannot be read") from error
    for one in offices:
        check_office(one)
    if len({one.identifier for one in offices}) != len(offices):
        raise DirectoryInvalidError("file: an office stands in it twice")
    return offices
