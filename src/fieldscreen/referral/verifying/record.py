"""Holding the embedded copy against the pages and against the signed revision."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterator
from typing import Any

from fieldscreen.domain.encoding import canonical_json
from fieldscreen.referral.fields import RECORD_NAME
from fieldscreen.referral.verifying.report import Reason, ReasonCode, RecordReport
from fieldscreen.referral.verifying.spoken import bare, spoken_text

_FORMAT = "fieldscreen-referral"

_PRINTED = frozenset({
    "case_code", "name", "function", "organisation", "given_name", "family_name", "aliases", "commune",
    "site", "address", "found", "question", "answer", "text", "translation", "urgency_reason", "details",
    "actions_taken", "prs_FirstName", "prs_SecondName", "cas_ReferringOrganisation",
    "cas_ReferringPrimaryCaseWorker", "cas_ReferredOrganisation", "caption", "kept_sha256",
    "original_sha256", "printed_sha256",
})  # fmt: skip
"""Entries that hold words of people; every one is printed. Codes and dates are worded by the template."""
_OWN_WORDS = frozenset({"assessments", "judgements"})
"""Parts an annex may shorten."""
_QUOTED = frozenset({"child_words", "adult_words", "third_person"})
"""Sources whose words are quoted, translation included."""


def examine_record(
    reader: Any, data: bytes, signed_revision: int | None, passphrase: str = ""
) -> tuple[RecordReport | None, str, list[Reason]]:
    """Examine the embedded copy.

    Args:
        reader: The strict reader.
        data: The file.
        signed_revision: Revision the worker signed, from 0; ``None`` when nobody did.
        passphrase: Opens a locked copy.

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
        digest, said, pictures = _pages(data, passphrase)
        agrees = digest == pages["sha256"] and _own_digest(values) in {"", pages.get("record_sha256", "")}
        contradictions = [*_contradictions(values, said), *_unpictured(own, pictures)]
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
    elif contradictions:
        reasons.append(Reason(ReasonCode.RECORD_CONTRADICTS_PAGES, contradictions[0]))
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


def _pages(data: bytes, passphrase: str) -> tuple[str, str, frozenset[str]]:
    """Return the digest of the pages, what they say, and the digests of the photographs on them."""
    import pikepdf

    from fieldscreen.referral.pages_digest import pages_digest, photograph_digests

    with pikepdf.open(io.BytesIO(data), password=passphrase) as pdf:
        return pages_digest(pdf), bare(spoken_text(pdf)), photograph_digests(pdf)


def _unpictured(own: dict[str, Any], pictures: frozenset[str]) -> list[str]:
    """Return where the copy lists a photograph that is on no page; older documents list none."""
    listed = own.get("photographs", ())
    return [
        f"photographs.{place}" for place, one in enumerate(listed) if one["printed_sha256"] not in pictures
    ]


def _own_digest(values: dict[str, Any]) -> str:
    """Return the digest of the copy without its part on the pages; empty for a copy that states none."""
    if "record_sha256" not in values["pages"]:
        return ""
    rest = {key: value for key, value in values.items() if key != "pages"}
    return hashlib.sha256(canonical_json(rest)).hexdigest()


def _contradictions(values: dict[str, Any], said: str) -> list[str]:
    """Return where the copy holds people's words that the pages do not say; never the words."""
    parts = {"htcds": values.get("htcds", {}), **values["fieldscreen"]}
    printed = str(values["fieldscreen"]["signer_fingerprint"]).upper()
    missing = [path for path, words in _words(parts, "", asked=False) if bare(words) not in said]
    return missing if printed in said else ["signer_fingerprint", *missing]


def _words(value: Any, path: str, *, asked: bool) -> Iterator[tuple[str, str]]:
    if isinstance(value, str) and asked:
        yield path, value
    elif isinstance(value, list):
        for place, item in enumerate(value):
            yield from _words(item, f"{path}.{place}", asked=asked)
    elif isinstance(value, dict):
        hidden = _OWN_WORDS | _worded_otherwise(value)
        for key, item in value.items():
            if key not in hidden:
                yield from _words(item, f"{path}.{key}".lstrip("."), asked=key in _PRINTED)


def _worded_otherwise(value: dict[str, Any]) -> frozenset[str]:
    """Return the entries of one part that the template words: dates, answers nobody gave."""
    hidden = {"answer"} if value.get("dated") or value.get("state", "answered") != "answered" else set()
    if value.get("source") not in _QUOTED:
        hidden.add("translation")
    return frozenset(hidden)
