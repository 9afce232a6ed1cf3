"""An organisation's entries of the directory as one file (``entries_file``)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from fieldscreen.domain.directory import DirectoryInvalidError, Office, check_office
from fieldscreen.exchange.entries_file import EntriesFile, EntriesInvalidError

DIRECTORY_PURPOSE = "recipient directory"
"""What the signature of such a file is bound to."""

LARGEST_BYTES = 8_000_000
"""Far more than every office of the country with its certificate; a larger file is no directory."""

_FILE = EntriesFile("fieldscreen-directory", "offices", Office, "identifier", LARGEST_BYTES)


def write_directory_file(offices: Iterable[Office], made_at: datetime) -> bytes:
    """Return the file."""
    return _FILE.write(offices, made_at)


def read_directory_file(content: bytes) -> tuple[Office, ...]:
    """Return the offices of a file.

    Raises:
        DirectoryInvalidError: If it is none, or an office in it cannot be used.
    """
    try:
        offices = _FILE.read(content)
    except EntriesInvalidError as error:
        raise DirectoryInvalidError(str(error)) from error
    for one in offices:
        check_office(one)
    if len({one.identifier for one in offices}) != len(offices):
        raise DirectoryInvalidError("file: an office stands in it twice")
    return offices
