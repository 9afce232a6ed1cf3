"""Files beside a form, and nothing outside their folder."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from fieldscreen.forms.errors import InstanceUnreadableError

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_MEDIA_BYTES = 200_000_000


class MediaFolder:
    """Reads the files a form names; remembers what it read.

    Attributes:
        read: Name → content of every file read so far.
    """

    def __init__(self, source: Path | Mapping[str, bytes] | None) -> None:
        self._source = source
        self.read: dict[str, bytes] = {}

    def fetch(self, address: str) -> bytes | None:
        """Return the content of a ``jr://file…/NAME`` address; None when there is no such file.

        Raises:
            InstanceUnreadableError: the name leaves the folder, or the file cannot be read.
        """
        name = address.partition("://")[2].partition("/")[2] or address
        if name in self.read:
            return self.read[name]
        content = self._content(address, name)
        if content is not None:
            self.read[name] = content
        return content

    def _content(self, address: str, name: str) -> bytes | None:
        path = PurePosixPath(name)
        if path.is_absolute() or ".." in path.parts or "\\" in name or ":" in name or "\0" in name:
            raise InstanceUnreadableError(address, "the name leaves the folder of the form")
        if self._source is None:
            return None
        if not isinstance(self._source, Path):
            return self._source.get(name)
        folder = self._source.resolve()
        file = (folder / name).resolve()
        if not file.is_relative_to(folder):
            raise InstanceUnreadableError(address, "the file lies outside the folder of the form")
        if not file.is_file():
            return None
        try:
            if file.stat().st_size > MAX_MEDIA_BYTES:
                raise InstanceUnreadableError(address, "the file is too large")
            return file.read_bytes()
        except OSError as error:
            raise InstanceUnreadableError(address, error.strerror or str(error)) from error
