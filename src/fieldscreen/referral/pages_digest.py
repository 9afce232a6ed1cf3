"""A digest over what the pages show, so that the record and the pages can be held together.

It covers each page's size, drawing instructions, and the fonts and forms they use. The
signature's own picture stands in an annotation and is not part of it, so the digest is the
same before and after signing. It guards against mistakes and mixed-up files; tampering is
the signature's business.
"""

from __future__ import annotations

import hashlib
from typing import Any

import pikepdf


def pages_digest(pdf: pikepdf.Pdf) -> str:
    """Return the SHA-256 over the pages of an open file, lower-case hexadecimal."""
    digest = hashlib.sha256()
    for page in pdf.pages:
        _add(digest, str([float(side) for side in page.mediabox]).encode())
        _add(digest, _contents(page))
        for kind in ("/Font", "/XObject"):
            for name, resource in sorted(page.resources.get(kind, {}).items()):
                _add(digest, name.encode())
                for stream in _streams(resource):
                    _add(digest, _bytes(stream))
    return digest.hexdigest()


def photograph_digests(pdf: pikepdf.Pdf) -> frozenset[str]:
    """Return the SHA-256 of each JPEG on the pages of an open file, as it would be taken out of it."""
    return frozenset(
        hashlib.sha256(resource.read_raw_bytes()).hexdigest()
        for page in pdf.pages
        for resource in page.resources.get("/XObject", {}).values()
        if _is_jpeg(resource)
    )


def _contents(page: pikepdf.Page) -> bytes:
    contents: Any = page.obj.Contents
    parts = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
    return b"\n".join(part.read_bytes() for part in parts)


def _streams(resource: Any) -> list[Any]:
    if isinstance(resource, pikepdf.Stream):
        return [resource]
    found = [resource.get("/ToUnicode")]
    descriptor = resource.get("/FontDescriptor")
    if descriptor is not None:
        found.append(descriptor.get("/FontFile2"))
    return [stream for stream in found if stream is not None]


def _bytes(stream: Any) -> bytes:
    # A JPEG is compared as it stands in the file: what it unpacks to depends on the decoder.
    content: bytes = stream.read_raw_bytes() if _is_jpeg(stream) else stream.read_bytes()
    return content


def _is_jpeg(stream: Any) -> bool:
    return bool(stream.get("/Filter") == pikepdf.Name.DCTDecode)


def _add(digest: Any, data: bytes) -> None:
    digest.update(len(data).to_bytes(8, "big"))
    digest.update(data)
