"""Files that carry their signature within themselves: an organisation's settings and templates."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from fieldscreen.domain.encoding import decode
from fieldscreen.domain.errors import InvalidValueError


def signed_parts(
    content: bytes,
    statement_in: Callable[[Any], bytes],
    file_of: Callable[[bytes, bytes, bytes], bytes],
) -> tuple[bytes, bytes, bytes] | None:
    """Take a signed file apart that carries its signature within itself (JSON).

    Args:
        content: The file.
        statement_in: Returns what was signed, given what the file holds.
        file_of: Writes such a file from its parts; one that is spelled otherwise is none.

    Returns:
        What was signed, the signature and the certificate (DER), not verified; ``None`` for another file.
    """
    try:
        data = json.loads(content)
        statement = statement_in(data)
        signature, certificate = (decode(bytes, data[key]) for key in ("signature", "signer_certificate"))
        is_ours = content == file_of(statement, signature, certificate)
    except (ValueError, KeyError, TypeError, RecursionError, InvalidValueError):
        return None
    return (statement, signature, certificate) if is_ours else None
