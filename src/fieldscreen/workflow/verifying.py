"""Verifying a referral file, as any recipient can: no vault, no network."""

from __future__ import annotations

import errno
import os
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.referral import (
    Verdict,
    VerificationReport,
    fingerprint,
    grouped_fingerprint,
    verify_document,
)
from fieldscreen.referral.verifying.report import (
    ReasonCode,
    RecordReport,
    SignatureReport,
    StampReport,
    Standing,
    Trust,
)
from fieldscreen.screening.wording import Wording
from fieldscreen.system.files import read_start

if TYPE_CHECKING:
    from cryptography.x509 import Certificate, CertificateRevocationList

__all__ = [
    "CertificateUnreadableError",
    "FileTooLargeError",
    "ReasonCode",
    "ReportInWords",
    "RevocationListUnreadableError",
    "Trust",
    "Verdict",
    "VerificationReport",
    "fingerprint",
    "grouped_fingerprint",
    "in_words",
    "one_line",
    "read_certificate",
    "read_document",
    "read_revocation_list",
    "reason_in_words",
    "verify_file",
]

_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
LARGEST_BYTES = 64 * 1024 * 1024
"""A referral with photographs stays far below; more would only serve to exhaust the laptop."""


class FileTooLargeError(FieldScreenError):
    """The file is larger than any referral.

    Attributes:
        size: Its size in bytes.
    """

    def __init__(self, size: int) -> None:
        super().__init__(f"{size} bytes are more than {LARGEST_BYTES}")
        self.size = size


def read_document(path: Path) -> bytes:
    """Return a file that may be a referral.

    Raises:
        OSError: If the file cannot be read.
        FileTooLargeError: If it is larger than any referral.
    """
    if not path.is_file() and not path.is_dir():
        path.stat()  # says that there is none, or
        raise OSError(
            errno.EINVAL, os.strerror(errno.EINVAL), str(path)
        )  # a pipe or a device, which never ends
    content = read_start(path, LARGEST_BYTES)  # a file may grow while it is read
    if len(content) > LARGEST_BYTES:
        raise FileTooLargeError(max(len(content), path.stat().st_size))
    return content


def verify_file(  # noqa: PLR0913  as verify_document
    path: Path,
    *,
    trusted: tuple[bytes, ...] = (),
    lists: tuple[bytes, ...] = (),
    countersigned: bool = False,
    passphrase: str = "",
    vouched: bool = True,
    stampers: tuple[bytes, ...] = (),
) -> VerificationReport:
    """Verify the file at *path*.

    Args:
        path: A PDF file.
        trusted: Certificates (DER) the reader has compared before and trusts.
        lists: Revocation lists (DER) the reader has, see :func:`read_revocation_list`.
        countersigned: Whether a countersignature was announced, so that one must be there.
        passphrase: Opens a locked copy, as it was dictated; empty for a file that is not locked.
        vouched: Whether each signature must be vouched for by one of *trusted*, when there is any.
        stampers: Certificates (DER) of time-stamping authorities the reader trusts for the time; when any is
            given, a time-stamp must be vouched for by one of them.

    Raises:
        OSError: If the file cannot be read.
        FileTooLargeError: If it is larger than any referral.
    """
    return verify_document(
        read_document(path),
        trusted=trusted,
        lists=lists,
        countersigned=countersigned,
        passphrase="".join(passphrase.split()),
        vouched=vouched,
        stampers=stampers,
    )


class CertificateUnreadableError(FieldScreenError):
    """A file is no X.509 certificate.

    Attributes:
        path: The file.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is no certificate")
        self.path = path


def read_certificate(path: Path) -> bytes:
    """Return the certificate in *path* (PEM or DER) as DER.

    Raises:
        OSError: If the file cannot be read.
        CertificateUnreadableError: If it is no certificate.
    """
    from cryptography.x509 import load_der_x509_certificate, load_pem_x509_certificate

    return _as_der(path, load_pem_x509_certificate, load_der_x509_certificate, CertificateUnreadableError)


class RevocationListUnreadableError(FieldScreenError):
    """A file is no X.509 revocation list.

    Attributes:
        path: The file.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is no revocation list")
        self.path = path


def read_revocation_list(path: Path) -> bytes:
    """Return the revocation list in *path* (PEM or DER) as DER.

    Raises:
        OSError: If the file cannot be read.
        RevocationListUnreadableError: If it is no revocation list.
    """
    from cryptography.x509 import load_der_x509_crl, load_pem_x509_crl

    return _as_der(path, load_pem_x509_crl, load_der_x509_crl, RevocationListUnreadableError)


_LARGEST_LIST_BYTES = 32 * 1024 * 1024
"""A state's revocation list has some megabytes; a film chosen by mistake is not read whole."""


def _as_der(
    path: Path,
    from_pem: Callable[[bytes], Certificate | CertificateRevocationList],
    from_der: Callable[[bytes], Certificate | CertificateRevocationList],
    refusal: Callable[[Path], FieldScreenError],
) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding

    content = read_start(path, _LARGEST_LIST_BYTES)
    if len(content) > _LARGEST_LIST_BYTES:
        raise refusal(path)
    try:
        return (from_pem if b"-----BEGIN" in content else from_der)(content).public_bytes(Encoding.DER)
    except ValueError as error:
        raise refusal(path) from error


@dataclass(frozen=True, slots=True)
class ReportInWords:
    """A report as a person reads it, the same in the window and in the terminal.

    Attributes:
        verdict: The answer in a word.
        meaning: What it means and what to do.
        reasons: Why it was not accepted.
        notices: What to know although it was.
        parts: A title with its pairs of a label and a value: each signature, then the document.
    """

    verdict: str
    meaning: str
    reasons: tuple[str, ...]
    notices: tuple[str, ...]
    parts: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


def in_words(report: VerificationReport, wording: Wording, language: str) -> ReportInWords:
    """Put a report into words.

    Args:
        report: The report.
        wording: ``resources/wording/verification.toml``.
        language: BCP 47 tag of the reader's language.
    """
    teller = _Teller(wording, language)
    return ReportInWords(
        teller.say(f"verdict.{report.verdict}"),
        teller.say(f"meaning.{report.verdict}"),
        tuple(teller.say(f"reason.{one.code}", value=one_line(one.value)) for one in report.reasons),
        tuple(teller.say(f"reason.{one.code}", value=one_line(one.value)) for one in report.notices),
        tuple(teller.parts(report)),
    )


def one_line(words: str) -> str:
    """Return words of a stranger without the signs that act on a terminal or turn a line round.

    A certificate names whoever made it as they like: a line more, a colour, an order to write backwards.
    """
    return "".join(sign for sign in words if unicodedata.category(sign) not in _UNSEEN)


def reason_in_words(reason: str, wording: Wording, language: str) -> str:
    """Return why a certificate was withdrawn.

    Args:
        reason: As RFC 5280, 5.3.1, names it, such as ``key_compromise``.
        wording: ``resources/wording/verification.toml``.
        language: BCP 47 tag of the reader's language.
    """
    key = f"revocation.{reason}"
    return wording.say(key if key in wording.names() else "revocation.other", language)


class _Teller:
    """Words the parts of a report in one language."""

    def __init__(self, wording: Wording, language: str) -> None:
        self._wording = wording
        self._language = language

    def say(self, key: str, **values: object) -> str:
        return self._wording.say(key, self._language, **values)

    def parts(self, report: VerificationReport) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
        for signature in report.signatures:
            yield self.say("part.signature"), self._labelled(self._signature(signature, report.stamp))
        if report.stamp is not None:
            yield self.say("part.stamp"), self._labelled(self._stamp(report.stamp))
        for one in report.renewals:
            yield self.say("part.renewal"), self._labelled(self._stamp(one))
        yield self.say("part.document"), self._labelled(self._document(report))

    def _labelled(self, pairs: Iterator[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
        return tuple((self.say(f"label.{label}"), one_line(value)) for label, value in pairs)

    def _document(self, report: VerificationReport) -> Iterator[tuple[str, str]]:
        if report.record is not None:
            yield from self._record(report.record)
        yield "file", grouped_fingerprint(report.sha256)
        if report.signed_sha256 not in {"", report.sha256}:
            yield "signed_file", grouped_fingerprint(report.signed_sha256)
        yield "size", self.say("value.size", size=report.size, revisions=report.revisions)

    def _signature(self, one: SignatureReport, stamp: StampReport | None) -> Iterator[tuple[str, str]]:
        yield "signer", one.signer
        if one.organisation:
            yield "organisation", one.organisation
        yield "fingerprint", grouped_fingerprint(one.fingerprint)
        yield "serial", one.serial
        yield "issuer", self.say("value.self_signed") if one.is_self_signed else one.issuer
        if not one.is_self_signed:
            yield "chain", " → ".join(one.chain)
            yield "standing", self._standing(one)
        pinned = one.trust is Trust.PINNED
        yield "trust", self.say("value.trust_pinned" if pinned else "value.trust_unknown")
        if one.claimed_time is None:
            yield "time", self.say("value.time_missing")
        else:
            claimed = self._moment(one.claimed_time)
            yield "time", self.say("value.time_claimed", time=claimed)
        yield "algorithm", one.algorithm
        yield "revision", str(one.revision)
        yield "coverage", self._coverage(one, stamp)

    def _coverage(self, one: SignatureReport, stamp: StampReport | None) -> str:
        if one.covers_whole_file and one.changes_since == "none":
            return self.say("value.whole_file")
        if stamp is not None and one.changes_since == "lta_updates":
            return self.say("value.whole_but_stamp")
        changes = [self.say(f"changes.{one.changes_since}")]
        if stamp is not None and one.changes_since == "form_filling":
            changes.append(self.say("changes.lta_updates"))
        return self.say("value.part_of_file", changes=", ".join(changes))

    def _stamp(self, one: StampReport) -> Iterator[tuple[str, str]]:
        is_over = one.holds_until is not None and not one.proves_time
        proven = "value.stamp_ended" if is_over else "value.stamp_claims"
        proven = "value.stamp_proves" if one.proves_time else proven
        yield "stamp_proof", self.say(proven, time=self._moment(one.time), authority=one.authority)
        if one.holds_until is not None:
            key = "value.stamp_until" if one.proves_time else "value.stamp_over"
            yield "stamp_until", self.say(key, time=self._moment(one.holds_until))
        if one.accuracy_s is not None:
            yield "stamp_accuracy", self.say("value.stamp_accuracy", seconds=f"{one.accuracy_s:g}")
        yield "stamp_authority", one.authority
        if one.organisation:
            yield "organisation", one.organisation
        yield "fingerprint", grouped_fingerprint(one.fingerprint)
        yield "issuer", one.issuer
        yield "chain", " → ".join(one.chain)
        own = one.standing is Standing.SELF_MADE
        yield "standing", self.say("standing.authority_self_made") if own else self._standing(one)
        pinned = one.trust is Trust.PINNED
        yield "trust", self.say("value.trust_pinned" if pinned else "value.trust_unknown")
        yield "stamp_policy", one.policy
        yield "stamp_serial", one.serial
        yield "algorithm", one.algorithm

    def _standing(self, one: SignatureReport | StampReport) -> str:
        made = self._moment(one.list_made) if one.list_made is not None else ""
        revoked = self._moment(one.revoked_at) if one.revoked_at is not None else ""
        reason = reason_in_words(one.revocation_reason, self._wording, self._language)
        return self.say(f"standing.{one.standing}", made=made, revoked=revoked, reason=reason)

    def _moment(self, moment: datetime) -> str:
        local = moment.astimezone()
        return self.say(
            "format.moment",
            year=local.year,
            month=local.month,
            day=local.day,
            clock=local.strftime("%H:%M:%S"),
            offset=local.strftime("%z"),
        )

    def _record(self, one: RecordReport) -> Iterator[tuple[str, str]]:
        yield "referral", self.say("value.referral", case_code=one.case_code, number=one.number)
        agrees = one.in_signed_revision and one.agrees_with_pages
        yield (
            "record",
            self.say(
                "value.record" if agrees else "value.record_differs", sha256=grouped_fingerprint(one.sha256)
            ),
        )
