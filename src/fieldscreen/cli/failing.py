"""What stopped a command, in the reader's language.

Texts of the system and of the errors themselves are English and for developers: none of them
is shown. A situation without a sentence of its own is told by the nearest one above it, with
its name; a failure nobody foresaw by its name only, because its message could hold case content.
"""

from __future__ import annotations

import errno
import os
from pathlib import Path

from fieldscreen.cli.texts import say, wording

_REASONS = {
    errno.ENOENT: "not_found",
    errno.EISDIR: "is_folder",
    errno.ENOTDIR: "is_no_folder",
    errno.EEXIST: "is_there_already",
    errno.EACCES: "not_permitted",
    errno.EPERM: "not_permitted",
    errno.EROFS: "read_only",
    errno.ENOSPC: "no_room",
    errno.EDQUOT: "no_room",
    errno.ENAMETOOLONG: "name_too_long",
    errno.EIO: "device",
}


def failure_sentence(error: BaseException, language: str) -> str:
    """Return what *error* means for the person who typed the command."""
    if isinstance(error, OSError):
        return _file_sentence(error, language)
    names = wording("cli").names()
    known = (f"failure.{kind.__name__}" for kind in type(error).__mro__)
    key = next((key for key in known if key in names), "failure.unforeseen")
    return say(key, language, error=error, kind=type(error).__name__)


def system_reason(error: OSError, language: str) -> str:
    """Return why the system refused, in words; the code of a reason that is rare."""
    code = error.errno
    if code in {errno.EACCES, errno.EPERM} and error.filename and Path(os.fsdecode(error.filename)).is_dir():
        code = errno.EISDIR  # what Windows says of a folder that was opened as a file
    name = errno.errorcode.get(code or 0, type(error).__name__)
    return say(f"reason.{_REASONS.get(code or 0, 'other')}", language, code=name)


def _file_sentence(error: OSError, language: str) -> str:
    reason = system_reason(error, language)
    if not error.filename or isinstance(error.filename, int):
        return reason[:1].upper() + reason[1:] + "."
    return say("outcome.cannot_use", language, path=os.fsdecode(error.filename), reason=reason)
