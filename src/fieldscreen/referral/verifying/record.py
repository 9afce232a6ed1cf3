"""Holding the embedded copy against the pages and against the signed revision."""

from __future__ import annotations

import hashlib
import io
import json
from typing import Any

from fieldscreen.referral.fields import RECORD_NAME
from fieldscreen.referral.verifying.report import Reason, ReasonCode, RecordReport

_FORMAT = "fieldscreen-referral"


def examine_record(
    reader: Any, data: bytes, signed_revision: int | None
) -> tuple[RecordReport | None, str, list[Reason]]:
    """Examine the embedded copy.

    Args:
        reader: The strict reader.
        data: The file.
        signed_revision: Revision the worker signed, from 0; ``None`` when nobody did.

    Returns:
        The report (``None`` if the copy cannot be read), the fingerprint the pages print
        (empty if none), and the reasons to reject.
    """
    try:
        content = _embedded(reader.root)
    except Exception as error:  # noqa: BLE001  any fault of a hostile file is a rejection
        return None, "", [Reason(ReasonCode.RECORD_MISSING, type(error).__name__)]
    try:
        values = json.loads(content)
        own, pages = values["fieldscreen"], values["pages"]
        if values["format"] != _FORMAT:
            return None, "", [Reason(ReasonCode.RECORD_UNREADABLE, "format")]
        agrees = _digest_of_pages(data) == pages["sha256"]
        report = RecordReport(
            sha256=hashlib.sha256(content).hexdigest(),
            in_signed_revision=_was_signed(reader, content, signed_revision),
            agrees_with_pages=agrees,
            kind=str(own["kind"]),
            number=int(own["number"]),
            case_code=str(own["case_code"]),
            is_synthetic=own["is_synthetic"] is True,
            # Older documents do not say it; whatever is said but a plain "no" counts as yes.
            is_training=own.get("is_training", False) is not False,
        )
        printed = str(own["signer_fingerprint"])
    except Exception as error:  # noqa: BLE001  same
        return None, "", [Reason(ReasonCode.RECORD_UNREADABLE, type(error).__name__)]
    reasons = []
    if not agrees:
        reasons.append(Reason(ReasonCode.RECORD_NOT_THE_PAGES))
    if signed_revision is not None and not report.in_signed_revision:
        reasons.append(Reason(ReasonCode.RECORD_CHANGED))
    return report, printed, reasons


def _embedded(root: Any) -> bytes:
    attached = root["/AF"]
    if len(attached) != 1:
        raise ValueError("one attachment expected")
    specification = attached[0]
    if str(specification["/UF"]) != RECORD_NAME:
        raise ValueError("another attachment")
    return bytes(specification["/EF"]["/F"].data)


def _was_signed(reader: Any, content: bytes, revision: int | None) -> bool:
    return revision is not None and _embedded(reader.get_historical_root(revision)) == content


def _digest_of_pages(data: bytes) -> str:
    import pikepdf

    from fieldscreen.referral.pages_digest import pages_digest

    with pikepdf.open(io.BytesIO(data)) as pdf:
        return pages_digest(pdf)
