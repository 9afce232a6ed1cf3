"""The terminal as it is: signs its code page lacks, and readers that go away.

A Windows console or a log file often knows a few hundred signs only. A sentence with an
apostrophe must not end the program there, so each sign a stream cannot write gets its nearest
plain spelling. What is said belongs to the commands.
"""

from __future__ import annotations

import codecs
import io
import json
import os
import sys
import unicodedata
from contextlib import suppress

_PLAIN_SIGNS = "fieldscreen.plain-signs"
_PLAIN = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "“": '"',
        "”": '"',
        "«": '"',
        "»": '"',
        "–": "-",
        "—": "-",
        "→": "->",
        "●": "*",
        "○": "-",
        "✗": "x",
        "…": "...",
        "œ": "oe",
        "Œ": "OE",
        "\u00a0": " ",
        "\u202f": " ",
        "\u2212": "-",
    }
)


def prepare_terminal() -> None:
    """Let the standard streams carry any text, and take any typed byte."""
    codecs.register_error(_PLAIN_SIGNS, _plain_signs)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=_PLAIN_SIGNS)
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")


def print_json(data: object) -> None:
    """Print *data* as JSON; programs read it, so a sign the stream lacks is escaped, not replaced."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    takes_all = codecs.lookup(encoding).name.startswith("utf")
    print(json.dumps(data, ensure_ascii=not takes_all, indent=2))


def flush() -> None:
    """Write out what was printed, now.

    Raises:
        OSError: If it cannot be written; ``BrokenPipeError`` if its reader went away.
    """
    if sys.stdout is not None:  # there is none in a windowed Windows program
        sys.stdout.flush()


def leave_output() -> None:
    """Let what cannot be written any more go nowhere, so that the end of the program is quiet."""
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except OSError:
            with suppress(OSError, ValueError):
                nowhere = os.open(os.devnull, os.O_WRONLY)
                os.dup2(nowhere, stream.fileno())
                os.close(nowhere)


def _plain_signs(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    plain = (_plain_sign(sign, error.encoding) for sign in error.object[error.start : error.end])
    return "".join(plain), error.end


def _plain_sign(sign: str, encoding: str) -> str:
    """Return the nearest spelling of *sign* that *encoding* has: ``ș`` is better read as ``s`` than ``?``."""
    bare = "".join(part for part in unicodedata.normalize("NFKD", sign) if not unicodedata.combining(part))
    for spelling in (sign.translate(_PLAIN), bare):
        with suppress(UnicodeEncodeError):
            spelling.encode(encoding)
            return spelling
    return "?"
