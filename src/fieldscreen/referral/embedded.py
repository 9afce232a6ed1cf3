"""The machine-readable copy inside a document of our own; nothing here judges a file of somebody else."""

from __future__ import annotations

import io
import json
from typing import Any

from fieldscreen.referral.fields import RECORD_NAME


def read_record(pdf: bytes) -> dict[str, Any]:
    """Return FieldScreen's own part of the copy inside a signed document kept in the vault."""
    import pikepdf

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        content = opened.attachments[RECORD_NAME].get_file().read_bytes()
    own: dict[str, Any] = json.loads(content)["fieldscreen"]
    return own
