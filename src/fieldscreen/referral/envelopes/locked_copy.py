"""A copy of a signed referral that only a passphrase opens: AES-256, encrypted first, then signed.

Encrypting changes every byte, so a signature made before does not hold any more; PDF readers check
signatures over the file as it lies there (ISO 32000-2, 12.8.1). The pages as they were before the
signature are therefore encrypted (7.6, revision 6) and signed anew by the same identity. PDF/A
forbids encryption (ISO 19005-3, 6.1.3): the kept original stays what it is, the copy is for the way.
"""

from __future__ import annotations

import io
import re
import secrets
from datetime import datetime

from fieldscreen.domain.workers import SigningIdentity, Worker
from fieldscreen.referral.errors import CopyFailedError
from fieldscreen.referral.fields import MANAGER_FIELD
from fieldscreen.referral.sealing.signing import sign
from fieldscreen.referral.tokens import TokenAccess
from fieldscreen.referral.verifying import VerificationReport, verify_document

MOST_SIGNS = 32
"""Longest passphrase: readers that know only older locks cut off what is longer."""

_END = re.compile(rb"startxref\s+\d+\s+%%EOF[ \t]*\r?\n?")
_OWNER_BYTES = 24


def lock_copy(  # noqa: PLR0913  what is locked, with what, and what its visible signature shows
    pdf: bytes,
    passphrase: str,
    identity: SigningIdentity,
    *,
    worker: Worker,
    now: datetime,
    language: str,
    access: TokenAccess | None = None,
) -> bytes:
    """Return a copy of *pdf* under *passphrase*, signed anew by *identity* and opened again.

    Args:
        pdf: A referral that the worker signed and nobody countersigned.
        passphrase: 1 to 32 ASCII signs.
        identity: The very identity that signed *pdf*: the pages print its fingerprint.
        worker: Whose name and function the visible signature shows.
        now: The laptop's clock (aware): a claim, shown as one.
        language: Language of the visible signature, BCP 47.
        access: One turn at the token, when the key of *identity* is in one.

    Raises:
        TokenError: If that token does not sign.
        CopyFailedError: If *pdf* is no such referral, or the copy does not open and verify as *pdf* does.
        IdentityInvalidError, SigningFailedError: As ``sign``.
    """
    if not (0 < len(passphrase) <= MOST_SIGNS and passphrase.isascii() and passphrase.isprintable()):
        raise CopyFailedError("passphrase")
    before = verify_document(pdf)
    if any(one.field == MANAGER_FIELD for one in before.signatures) or not before.signatures:
        raise CopyFailedError(f"{len(before.signatures)} signatures")
    locked = sign(
        encrypted(pages_before_signing(pdf), passphrase),
        identity,
        worker=worker,
        now=now,
        language=language,
        passphrase=passphrase,
        access=access,
    )
    _reopen(locked, passphrase, before)
    return locked


def pages_before_signing(pdf: bytes) -> bytes:
    """Return the file as it was before its first signature: later revisions stand behind it, untouched.

    Raises:
        CopyFailedError: If there is no such part.
    """
    end = _END.search(pdf)
    if end is None or end.end() == len(pdf):
        raise CopyFailedError("no earlier revision")
    return pdf[: end.end()]


def encrypted(pdf: bytes, passphrase: str) -> bytes:
    """Return *pdf* encrypted (ISO 32000-2, 7.6, revision 6) under *passphrase*, with nothing forbidden.

    Raises:
        CopyFailedError: If it cannot be read.
    """
    import pikepdf

    target = io.BytesIO()
    lock = pikepdf.Encryption(
        user=passphrase,
        owner=secrets.token_urlsafe(_OWNER_BYTES),  # nobody is told it: nothing is forbidden
        allow=pikepdf.Permissions(modify_assembly=True),
        R=6,
        aes=True,
        metadata=True,
    )
    try:
        with pikepdf.open(io.BytesIO(pdf)) as opened:
            opened.save(target, encryption=lock)
    except pikepdf.PdfError as error:
        raise CopyFailedError(type(error).__name__) from error
    return target.getvalue()


def _reopen(locked: bytes, passphrase: str, before: VerificationReport) -> None:
    """Open the copy as its recipient will.

    What qpdf encrypted is read by pyHanko and what pyHanko added is read by qpdf: each has its own
    decryption.
    """
    if not verify_document(locked).wants_passphrase:
        raise CopyFailedError("it opens without the passphrase")
    after = verify_document(locked, passphrase=passphrase)
    if (after.verdict, after.reasons) != (before.verdict, before.reasons):
        raise CopyFailedError(f"{after.verdict}: {[one.code.value for one in after.reasons]}")
    if after.record != before.record or _fingerprints(after) != _fingerprints(before):
        raise CopyFailedError("another document")


def _fingerprints(report: VerificationReport) -> list[str]:
    return [one.fingerprint for one in report.signatures]
