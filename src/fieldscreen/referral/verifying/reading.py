"""Opening a file that may be hostile: limits first, then the strict reader.

Everything is bounded before it is trusted: the size of the file, the number of revisions
and signatures, and what the compressed parts expand to.
"""

from __future__ import annotations

import io
import logging
from itertools import islice
from typing import Any

from fieldscreen.referral.verifying.report import Reason, ReasonCode

MAX_BYTES = 64 * 1024 * 1024
MAX_REVISIONS = 12
MAX_SIGNATURES = 8
MAX_OBJECTS = 100_000
MAX_EXPANDED = 256 * 1024 * 1024
"""Bytes all compressed parts together may expand to."""

MAX_PAGES = 2_000
"""Forty statements of fifteen thousand characters and every annex stay far below."""

_HEADER_WITHIN = 1024


class RefusedError(Exception):
    """The file cannot be examined; carries the reason and whether it is unreadable at all."""

    def __init__(self, code: ReasonCode, value: str = "") -> None:
        super().__init__(code.value)
        self.reason = Reason(code, value)


def open_strictly(data: bytes, passphrase: str = "") -> Any:
    """Return a strict reader over *data*, unlocked with *passphrase* when it is a locked copy.

    Raises:
        RefusedError: If the file is empty, too large, no PDF, damaged, locked with another or a
            weak lock, or expands beyond the limits.
    """
    if not data:
        raise RefusedError(ReasonCode.EMPTY)
    if len(data) > MAX_BYTES:
        raise RefusedError(ReasonCode.TOO_LARGE, str(MAX_BYTES))
    if b"%PDF-" not in data[:_HEADER_WITHIN]:
        raise RefusedError(ReasonCode.NOT_PDF)
    if data.count(b"startxref") > MAX_REVISIONS:
        raise RefusedError(ReasonCode.TOO_MANY_REVISIONS, str(data.count(b"startxref")))
    keep_quiet()
    from pyhanko.pdf_utils.misc import PdfDecodeLimitError
    from pyhanko.pdf_utils.reader import PdfFileReader

    try:
        reader = PdfFileReader(io.BytesIO(data), strict=True)
        encrypted = reader.encrypted
    except PdfDecodeLimitError as error:
        raise RefusedError(ReasonCode.EXPANDS_TOO_MUCH) from error
    except Exception as error:
        raise RefusedError(ReasonCode.DAMAGED, type(error).__name__) from error
    if encrypted:
        _unlock(reader, passphrase)
    if not data.startswith(b"%PDF-"):
        raise RefusedError(ReasonCode.DAMAGED, "header")
    _check_expansion(reader)
    _check_pages(reader)
    return reader


def _unlock(reader: Any, passphrase: str) -> None:
    """Open a locked copy: AES-256 for everything in it (ISO 32000-2, 7.6; revision 6), and nothing less.

    A file of which only a part is encrypted would let somebody add to the rest what its reader takes
    for secret; an older lock is one that is broken.
    """
    from pyhanko.pdf_utils.crypt import AuthStatus, StandardAESCryptFilter, StandardSecuritySettingsRevision

    handler = reader.security_handler
    try:
        filters = handler.crypt_filter_config.standard_filters()
        is_whole = (
            all(isinstance(one, StandardAESCryptFilter) for one in filters) and handler.encrypt_metadata
        )
        is_strong = handler.revision is StandardSecuritySettingsRevision.AES256
    except AttributeError as error:  # another handler: for certificates, or one nobody knows
        raise RefusedError(ReasonCode.WEAKLY_ENCRYPTED) from error
    if not is_whole or not is_strong:
        raise RefusedError(ReasonCode.WEAKLY_ENCRYPTED)
    if not passphrase:
        raise RefusedError(ReasonCode.ENCRYPTED)
    try:
        opened = reader.decrypt(passphrase)
    except Exception as error:
        raise RefusedError(ReasonCode.DAMAGED, type(error).__name__) from error
    if opened.status is AuthStatus.FAILED:
        raise RefusedError(ReasonCode.PASSPHRASE_WRONG)


def _check_pages(reader: Any) -> None:
    """Walk the page tree before another library makes a copy of each page it finds."""
    try:
        count = _count_of_pages(reader.root["/Pages"])
    except Exception as error:
        raise RefusedError(ReasonCode.DAMAGED, type(error).__name__) from error
    if count > MAX_PAGES:
        raise RefusedError(ReasonCode.EXPANDS_TOO_MUCH, "pages")


def _count_of_pages(tree: Any) -> int:
    """Count the nodes of a page tree, until there are too many."""
    waiting, seen = [tree], 0
    while waiting and seen <= MAX_PAGES:
        kids = waiting.pop().get("/Kids", ())
        seen += len(kids)
        waiting += [kid.get_object() for kid in islice(kids, MAX_PAGES + 1)]
    return seen


def _check_expansion(reader: Any) -> None:
    expanded = seen = 0
    for revision in range(reader.xrefs.total_revisions):
        for reference in reader.xrefs.explicit_refs_in_revision(revision):
            seen += 1
            expanded += _expanded_size(reader, reference, revision)
            if seen > MAX_OBJECTS or expanded > MAX_EXPANDED:
                raise RefusedError(ReasonCode.EXPANDS_TOO_MUCH)


def _expanded_size(reader: Any, reference: Any, revision: int) -> int:
    from pyhanko.pdf_utils.generic import StreamObject
    from pyhanko.pdf_utils.misc import PdfDecodeLimitError

    try:
        if not isinstance(reader.xrefs.get_historical_ref(reference, revision), int):
            return 0  # parts inside an object stream are no streams themselves
        # Sealed bytes do not expand: they must be unlocked first, as whoever reads the file will.
        item = reader.get_object(reference, revision=revision, never_decrypt=not reader.encrypted)
        return len(item.data) if isinstance(item, StreamObject) else 0
    except PdfDecodeLimitError as error:
        raise RefusedError(ReasonCode.EXPANDS_TOO_MUCH) from error
    except Exception:  # noqa: BLE001  a damaged part is not large; that it is damaged shows later
        return 0


def keep_quiet() -> None:
    """Let no library log what it reads: content must not reach any log (design rule 10)."""
    for name in ("pyhanko", "pyhanko_certvalidator", "pikepdf"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
