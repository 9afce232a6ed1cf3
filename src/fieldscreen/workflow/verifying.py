"""Verifying a referral file, as any recipient can: no vault, no network."""

from __future__ import annotations

from pathlib import Path

from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.referral import Verdict, VerificationReport, verify_document

__all__ = ["FileTooLargeError", "Verdict", "VerificationReport", "verify_file"]

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


def verify_file(path: Path, *, trusted: tuple[bytes, ...] = ()) -> VerificationReport:
    """Verify the file at *path*.

    Args:
        path: A PDF file.
        trusted: Certificates (DER) the reader has compared before and trusts.

    Raises:
        OSError: If the file cannot be read.
        FileTooLargeError: If it is larger than any referral.
    """
    size = path.stat().st_size
    if size > LARGEST_BYTES:
        raise FileTooLargeError(size)
    return verify_document(path.read_bytes(), trusted=trusted)
