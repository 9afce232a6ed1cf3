"""Holding the embedded copy against the pages and against the signed revision."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterator
from typing import Any

from fieldscreen.domain.encoding import canonical_json
from fieldscreen.domain.referrals import ReferralKind
from fieldscreen.referral.fields import RECORD_NAME
from fieldscreen.referral.verifying.report import Reason, ReasonCode, RecordReport
from fieldscreen.referral.verifying.spoken import SaidOtherwiseError, bare, spoken_text

_FORMAT = "fieldscreen-referral"
_LARGEST = 8 * 1024 * 1024
_MOST_COMPARED = 10**10
"""Places in the pages times words to look for in them; forty long statements stay a thousand times below."""
_STATUS = ("vic_TraffickingStatus", {"", "PossibleVictimOfTrafficking"})
"""The status is only ever *possible*: whoever writes more claims what no referral can."""

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
        values = _parsed(content)
        own, pages = values["fieldscreen"], values["pages"]
        if values["format"] != _FORMAT or not _is_sound(values):
            return None, "", [Reason(ReasonCode.RECORD_UNREADABLE, "format")]
        digest, said, pictures = _pages(data, passphrase)
        agrees = digest == pages["sha256"] and _own_digest(values) in {"", pages.get("record_sha256", "")}
        contradiction = _contradiction(values, said) or _unpictured(own, pictures)
        report = RecordReport(
            sha256=hashlib.sha256(content).hexdigest(),
            in_signed_revision=_was_signed(reader, content, signed_revision),
            agrees_with_pages=agrees,
            kind=own["kind"],
            number=own["number"],
            case_code=own["case_code"],
            is_synthetic=own["is_synthetic"] is True,
            # Older documents do not say it; whatever is said but a plain "no" counts as yes.
            is_training=own.get("is_training", False) is not False,
        )
        printed = str(own["signer_fingerprint"])
    except SaidOtherwiseError:
        return None, "", [Reason(ReasonCode.FOREIGN_CONTENT, "actual_text")]
    except Exception as error:  # noqa: BLE001  same
        return None, "", [Reason(ReasonCode.RECORD_UNREADABLE, type(error).__name__)]
    reasons = []
    if not agrees:
        reasons.append(Reason(ReasonCode.RECORD_NOT_THE_PAGES))
    elif contradiction:
        reasons.append(Reason(ReasonCode.RECORD_CONTRADICTS_PAGES, contradiction))
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


def _unpictured(own: dict[str, Any], pictures: frozenset[str]) -> str:
    """Return where the copy first lists a photograph that is on no page; older documents list none."""
    listed = (one["printed_sha256"] for one in own.get("photographs", ()))
    return next((f"photographs.{place}" for place, one in enumerate(listed) if one not in pictures), "")


def _own_digest(values: dict[str, Any]) -> str:
    """Return the digest of the copy without its part on the pages; empty for a copy that states none."""
    if "record_sha256" not in values["pages"]:
        return ""
    rest = {key: value for key, value in values.items() if key != "pages"}
    return hashlib.sha256(canonical_json(rest)).hexdigest()


def _parsed(content: bytes) -> dict[str, Any]:
    """Return the copy, which can be read in one way only.

    A name that stands twice, another encoding or a number that is none would be read differently by
    different programs; written as the program writes it (RFC 8785), it cannot hold them.

    Raises:
        ValueError: If it is written otherwise.
    """
    if len(content) > _LARGEST:
        raise ValueError("too large")
    values: dict[str, Any] = json.loads(content)
    if canonical_json(values) != content:
        raise ValueError("not as the program writes it")
    return values


def _is_sound(values: dict[str, Any]) -> bool:
    """Tell whether what names the document is what it can be, and its status no more than *possible*."""
    own, htcds = values["fieldscreen"], values.get("htcds", {})
    key, allowed = _STATUS
    portal = (own.get("portal") or {}).get("htcds", {})
    return (
        own["kind"] in set(ReferralKind)
        and type(own["number"]) is int
        and own["number"] > 0
        and isinstance(own["case_code"], str)
        and htcds.get(key, "") in allowed
        and portal.get(key, "") in allowed
    )


def _contradiction(values: dict[str, Any], said: str) -> str:
    """Return where the copy first holds words of people that the pages do not say; else nothing.

    Raises:
        ValueError: If there is more to compare than any referral has.
    """
    parts = {"htcds": values.get("htcds", {}), **values["fieldscreen"]}
    printed = str(values["fieldscreen"]["signer_fingerprint"]).upper()
    if printed not in said:
        return "signer_fingerprint"
    spelt = {path: bare(words) for path, words in _words(parts, "", asked=False)}
    if len(set(spelt.values())) * len(said) > _MOST_COMPARED:
        raise ValueError("too much")
    found: dict[str, bool] = {}
    for path, words in spelt.items():
        if not found.setdefault(words, words in said):
            return path
    return ""


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
