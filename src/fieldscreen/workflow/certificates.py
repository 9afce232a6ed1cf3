"""Certificates of erasure as files: written to be read by people, checked by anybody without a vault."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.encoding import canonical_json, decode, encode
from fieldscreen.domain.erasure import CERTIFICATE_PURPOSE, CopiesState, ErasureCertificate, SignedCertificate
from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.referral import (
    Verdict,
    fingerprint,
    grouped_fingerprint,
    is_training_certificate,
    signer_name,
    statement_holds,
)
from fieldscreen.screening.wording import Wording
from fieldscreen.system.files import read_start

FORMAT = "fieldscreen-erasure-certificate"
FORMAT_VERSION = 1

_LARGEST_BYTES = 64 * 1024
"""A certificate has two or three thousand."""


@dataclass(frozen=True, slots=True)
class CertificateReport:
    """What a certificate file is worth.

    Attributes:
        verdict: Accepted, rejected, or no certificate at all.
        reasons: Codes of what is wrong.
        statement: What it says; ``None`` when it cannot be read.
        signer: Whom the signer's certificate names.
        signer_fingerprint: SHA-256 of the signer's certificate; empty when it cannot be read.
        is_trusted: Whether the reader chose to trust that certificate.
    """

    verdict: Verdict
    reasons: tuple[str, ...]
    statement: ErasureCertificate | None = None
    signer: str = ""
    signer_fingerprint: str = ""
    is_trusted: bool = False

    def as_json(self) -> dict[str, Any]:
        """Return the report for programs."""
        data: dict[str, Any] = encode(self)
        return data


def statement_of(signed: SignedCertificate) -> ErasureCertificate:
    """Return what a certificate says.

    Raises:
        InvalidValueError: If it is no certificate.
    """
    return decode(ErasureCertificate, json.loads(signed.statement))


def certificate_file(signed: SignedCertificate) -> bytes:
    """Return the file of a certificate: one spelling, readable, with the signature beside the statement."""
    parts = encode({"signature": signed.signature, "signer_certificate": signed.certificate})
    return _spelled({"statement": json.loads(signed.statement), **parts})


def verify_certificate(path: Path, *, trusted: tuple[bytes, ...] = ()) -> CertificateReport:
    """Verify the certificate file at *path*; bad content never raises.

    Args:
        path: The file.
        trusted: Certificates (DER) the reader has compared before and trusts.

    Raises:
        OSError: If the file cannot be read.
    """
    content = read_start(path, _LARGEST_BYTES)
    try:
        return _verified(content, trusted)
    except (ValueError, KeyError, TypeError, RecursionError, InvalidValueError):
        return CertificateReport(Verdict.UNREADABLE, ("unreadable",))


def certificate_lines(
    report: CertificateReport, wording: Wording, language: str
) -> Iterator[tuple[str, str]]:
    """Yield a report as pairs of a label and a value."""
    said = report.statement
    if said is None:
        return

    def say(key: str, **values: object) -> str:
        return wording.say(key, language, **values)

    copies = said.older_copies
    until = copies.until.isoformat() if copies.until else ""
    total = sum(said.counts.values())
    pairs = (
        ("number", f"{said.number}"),
        ("erased_at", say("value.claimed", time=said.erased_at.astimezone().isoformat(timespec="minutes"))),
        ("ground", say(f"ground.{said.ground}")),
        ("rule", say("value.rule", rule=say(f"rule.{said.rule}"), rules=said.rules, due=said.due_on)),
        ("counts", say("value.counts", total=total, kinds=_listed(said.counts))),
        ("copies", say(f"copies.{copies.state}", until=until)),
        ("journal", say("value.journal", sequence=said.journal_sequence, hash=said.journal_hash)),
        ("vault", grouped_fingerprint(said.vault)),
        ("case", grouped_fingerprint(said.case_digest)),
        ("signer", report.signer),
        ("fingerprint", grouped_fingerprint(report.signer_fingerprint)),
        ("trust", say("value.trusted" if report.is_trusted else "value.not_trusted")),
    )
    yield from ((say(f"label.{label}"), value) for label, value in pairs)


def _verified(content: bytes, trusted: tuple[bytes, ...]) -> CertificateReport:
    if len(content) > _LARGEST_BYTES:
        raise ValueError("too large")
    data = json.loads(content)
    if data["statement"]["format"] != FORMAT or set(data) != {"statement", "signature", "signer_certificate"}:
        raise ValueError("another file")
    said = decode(ErasureCertificate, data["statement"])
    UncertainDate.parse(said.due_on)
    signature, certificate = (decode(bytes, data[key]) for key in ("signature", "signer_certificate"))
    digest = fingerprint(certificate)
    reasons = []
    if content != _spelled(data):
        reasons.append("spelling")
    if not statement_holds(certificate, CERTIFICATE_PURPOSE, canonical_json(data["statement"]), signature):
        reasons.append("signature")
    if said.signer_fingerprint != digest:
        reasons.append("signer")
    if is_training_certificate(certificate):
        reasons.append("exercise")
    if (said.older_copies.state is CopiesState.UNTIL) != (said.older_copies.until is not None):
        reasons.append("copies")
    verdict = Verdict.REJECTED if reasons else Verdict.ACCEPTED
    return CertificateReport(
        verdict, tuple(reasons), said, signer_name(certificate), digest, certificate in trusted
    )


def _spelled(data: dict[str, Any]) -> bytes:
    return (json.dumps(data, ensure_ascii=False, sort_keys=True, indent=2) + "\n").encode()


def _listed(counts: dict[str, int]) -> str:
    return ", ".join(f"{kind} {count}" for kind, count in sorted(counts.items()))
