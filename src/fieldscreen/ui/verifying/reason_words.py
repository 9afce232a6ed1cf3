"""The sentences for what a verification found."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldscreen.workflow.verifying import Verdict, VerificationReport


def verdict_words(report: VerificationReport) -> tuple[str, str]:
    """Return the verdict in a word, and what it means."""
    return {
        Verdict.ACCEPTED: (
            QCoreApplication.translate("Verification", "Accepted"),
            QCoreApplication.translate(
                "Verification",
                "Not one byte was changed since it was signed. This does not say that the content is true, "
                "nor who the signer is: compare the fingerprint by telephone.",
            ),
        ),
        Verdict.REJECTED: (
            QCoreApplication.translate("Verification", "Rejected"),
            QCoreApplication.translate(
                "Verification", "Do not rely on this file. Ask the sender for it again, by another way."
            ),
        ),
        Verdict.UNREADABLE: (
            QCoreApplication.translate("Verification", "Unreadable"),
            QCoreApplication.translate(
                "Verification", "This is no document that can be verified. Ask the sender for it again."
            ),
        ),
    }[report.verdict]


def reason_words(code: str, value: str) -> str:
    """Return the sentence for one reason or notice."""
    words = _file_words(code) or _signature_words(code) or _record_words(code) or _notice_words(code)
    if not words:
        words = QCoreApplication.translate("Verification", "Reason: {code}.").format(code=code)
    return f"{words} ({value})" if value else words


def _file_words(code: str) -> str:
    return {
        "empty": QCoreApplication.translate("Verification", "The file is empty."),
        "too_large": QCoreApplication.translate("Verification", "The file is larger than any referral."),
        "not_pdf": QCoreApplication.translate("Verification", "The file is not a PDF."),
        "damaged": QCoreApplication.translate("Verification", "The file is damaged."),
        "encrypted": QCoreApplication.translate(
            "Verification", "The file is encrypted: open it with its password first."
        ),
        "expands_too_much": QCoreApplication.translate(
            "Verification", "The file hides far more data than a referral has."
        ),
        "too_many_revisions": QCoreApplication.translate(
            "Verification", "The file was changed too many times to be followed."
        ),
        "data_after_signature": QCoreApplication.translate(
            "Verification", "Something was added after the signature."
        ),
        "range_incomplete": QCoreApplication.translate(
            "Verification", "The signature does not cover the whole file."
        ),
    }.get(code, "")


def _signature_words(code: str) -> str:
    return {
        "not_signed": QCoreApplication.translate("Verification", "The file is not signed."),
        "signature_missing": QCoreApplication.translate("Verification", "The worker’s signature is missing."),
        "signature_unexpected": QCoreApplication.translate(
            "Verification", "There is a signature that does not belong there."
        ),
        "signature_unreadable": QCoreApplication.translate("Verification", "A signature cannot be read."),
        "content_changed": QCoreApplication.translate(
            "Verification", "The content was changed after it was signed."
        ),
        "signature_false": QCoreApplication.translate(
            "Verification", "The signature does not fit the certificate."
        ),
        "changed_after_signing": QCoreApplication.translate(
            "Verification", "The document was changed after it was signed."
        ),
        "not_certified": QCoreApplication.translate(
            "Verification", "The first signature does not forbid changes, as it should."
        ),
        "weak_algorithm": QCoreApplication.translate(
            "Verification", "The signature uses an algorithm that is too weak."
        ),
        "certificate_not_valid_then": QCoreApplication.translate(
            "Verification", "The certificate was not valid at the time claimed."
        ),
        "signer_not_as_printed": QCoreApplication.translate(
            "Verification", "The pages name another signer than the one who signed."
        ),
    }.get(code, "")


def _record_words(code: str) -> str:
    return {
        "record_missing": QCoreApplication.translate("Verification", "The machine-readable copy is missing."),
        "record_unreadable": QCoreApplication.translate(
            "Verification", "The machine-readable copy cannot be read."
        ),
        "record_changed": QCoreApplication.translate(
            "Verification", "The machine-readable copy was changed."
        ),
        "record_not_the_pages": QCoreApplication.translate(
            "Verification", "The machine-readable copy does not agree with the pages."
        ),
    }.get(code, "")


def _notice_words(code: str) -> str:
    return {
        "signer_unknown": QCoreApplication.translate(
            "Verification",
            "The signer made the certificate and nobody vouches for it: compare its fingerprint by "
            "telephone.",
        ),
        "revocation_not_checked": QCoreApplication.translate(
            "Verification", "Whether the certificate was revoked cannot be checked without a network."
        ),
        "certificate_expired_since": QCoreApplication.translate(
            "Verification", "The certificate has expired since it was used."
        ),
        "fictitious": QCoreApplication.translate(
            "Verification", "The people and facts in it are made up, for practice."
        ),
    }.get(code, "")
