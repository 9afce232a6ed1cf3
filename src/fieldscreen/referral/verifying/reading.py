"""Opening a file that may be hostile: limits first, then the strict reader.

Everything is bounded before it is trusted: the size of the file, the number of revisions
and signatures, and what the compressed parts expand to.
"""

from __future__ import annotations

import io
import logging
import re
import zlib
from contextlib import suppress
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

MAX_FIELDS = 16
"""A referral has two fields, and a third when it is stamped."""

MAX_NOTES = 1_000
"""Notes of one page; a referral has none but its fields, and few are looked at one by one."""

MAX_PAGE_BYTES = 256 * 1024
MAX_DRAWN_BYTES = 4 * 1024 * 1024
"""Instructions of one page, and of all: ten thousand bytes draw the fullest page of ours."""

_HEADER_WITHIN = 1024
_MAX_TABLE_BYTES = 4 * 1024 * 1024
_PIECE_BYTES = 256
_MAX_ENTRIES = 8_000_000
_ENTRIES = re.compile(rb"/(?:Size|Index)\s*(\d+|\[[\d\s]*\])")
_TABLE = re.compile(rb"/XRef\b|\btrailer\b")
_NEAR = 400
_ENDLESS_NUMBER = re.compile(rb"[0-9]{120000}")
"""Longer than the zeros that fill up a signature's place; read digit by digit it takes for ever."""


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
    if _promises_too_much(data):
        raise RefusedError(ReasonCode.EXPANDS_TOO_MUCH)
    keep_quiet()
    from pyhanko.pdf_utils.misc import PdfDecodeLimitError
    from pyhanko.pdf_utils.reader import PdfFileReader

    try:
        reader = PdfFileReader(io.BytesIO(data), strict=True, decode_limits=_limits())
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
    _check_fields(reader)
    return reader


def _promises_too_much(data: bytes) -> bool:
    """Tell whether a table of places promises more entries than any file has, or a number never ends."""
    tables = b"".join(data[max(one.start() - _NEAR, 0) : one.end() + _NEAR] for one in _TABLE.finditer(data))
    return (
        _ENDLESS_NUMBER.search(data) is not None
        or _largest_promise(data) > _MAX_ENTRIES
        or _largest_promise(tables) > 4 * MAX_OBJECTS
    )


def _largest_promise(data: bytes) -> int:
    said = (number[:20] for found in _ENTRIES.finditer(data) for number in re.findall(rb"\d+", found[1]))
    return max(map(int, said), default=0)


def _limits() -> Any:
    """Return the library's limits, with one for the table of places, for which it has none."""
    from pyhanko.pdf_utils import decode_limits as own

    table = own.StreamDecodeLimits(max_ratio=None, max_output_size=_MAX_TABLE_BYTES)
    purposes = {**own.DEFAULT_PURPOSE_LIMITS, own.DecodePurpose.XREF_STREAM: table}
    return own.DecodeLimits(per_purpose=purposes)


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
        pages = _nodes(reader.root["/Pages"], MAX_PAGES)
        drawn = [_drawn_bytes(page) for page in pages] if len(pages) <= MAX_PAGES else []
        notes = max((len(page["/Annots"]) for page in pages if "/Annots" in page), default=0)
    except Exception as error:
        raise RefusedError(ReasonCode.DAMAGED, type(error).__name__) from error
    if len(pages) > MAX_PAGES or max(drawn, default=0) > MAX_PAGE_BYTES or sum(drawn) > MAX_DRAWN_BYTES:
        raise RefusedError(ReasonCode.EXPANDS_TOO_MUCH, "pages")
    if notes > MAX_NOTES:
        raise RefusedError(ReasonCode.EXPANDS_TOO_MUCH, "notes")


def _check_fields(reader: Any) -> None:
    """Walk the fields of every revision before another library does."""
    for revision in range(reader.xrefs.total_revisions):
        try:
            root = reader.get_historical_root(revision)
            form = _followed(root, "/AcroForm") or {}
            fields = _followed(form, "/Fields") or ()
            count = sum(
                1 + len(_nodes(field.get_object(), MAX_FIELDS)) for field in islice(fields, MAX_FIELDS + 1)
            )
        except Exception as error:
            raise RefusedError(ReasonCode.DAMAGED, type(error).__name__) from error
        if count > MAX_FIELDS:
            raise RefusedError(ReasonCode.EXPANDS_TOO_MUCH, "fields")


def _followed(item: Any, key: str) -> Any:
    """Return an entry, or nothing; the library's own ``get`` follows no reference."""
    return item[key] if key in item else None  # noqa: SIM401  same


def _nodes(tree: Any, most: int) -> list[Any]:
    """Return the nodes below one, until there are more than *most*."""
    waiting: list[Any] = [tree]
    seen: list[Any] = []
    while waiting and len(seen) <= most:
        node = waiting.pop()
        kids = [kid.get_object() for kid in islice(_followed(node, "/Kids") or (), most + 1)]
        seen += kids
        waiting += kids
    return seen


def _drawn_bytes(page: Any) -> int:
    from pyhanko.pdf_utils.generic import ArrayObject

    contents = page["/Contents"] if "/Contents" in page else ArrayObject()
    parts = contents if isinstance(contents, ArrayObject) else [contents]
    return sum(_decoded_bytes(part.get_object()) for part in islice(parts, MAX_PAGES))


def _decoded_bytes(stream: Any) -> int:
    """Return how much a stream decodes to; of one that is damaged, as far as a tolerant reader gets."""
    try:
        return len(stream.data)
    except Exception:  # noqa: BLE001  that it is damaged shows later
        decoder, size, encoded = zlib.decompressobj(), 0, bytes(stream.encoded_data)
        with suppress(zlib.error):
            for start in range(0, len(encoded), _PIECE_BYTES):
                size += len(decoder.decompress(encoded[start : start + _PIECE_BYTES]))
                if size > MAX_PAGE_BYTES:
                    break
        return size


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
