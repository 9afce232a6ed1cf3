"""What the revision of a time-stamp may hold: the stamp, its place, certificates and revocation lists.

A signature's own rules allow more after it (other metadata, objects nobody refers to); an authority
stamps whatever it is given, so a stamp says nothing of what else was added with it. Here every object
of that revision is accounted for, and everything else in the file is as it was signed.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

_FIELD_KEYS = {"/FT", "/T", "/Type", "/Subtype", "/F", "/Rect", "/P", "/V"}
_STAMP_KEYS = {"/Contents", "/ByteRange", "/Type", "/Filter", "/SubFilter"}
_MATERIAL_KEYS = {"/Certs", "/CRLs"}
_LARGEST_MATERIAL = 16 * 1024 * 1024
"""Bytes of a certificate or a list; national lists have a few million."""


def changed_more(reader: Any, stamp: Any) -> bool:
    """Tell whether the revision of *stamp* holds anything that a time-stamp does not need.

    Raises:
        Exception: Anything, when the file is not as ours are; the caller rejects.
    """
    return any(not holds for holds in _looks(reader, stamp))


def material(reader: Any) -> tuple[tuple[bytes, ...], tuple[bytes, ...]]:
    """Return the certificates and the revocation lists (DER) a file carries in its security store.

    Raises:
        ValueError: If what is there is something else.
    """
    from cryptography.x509 import load_der_x509_certificate, load_der_x509_crl

    if "/DSS" not in reader.root:
        return (), ()
    store = reader.root["/DSS"]
    found: list[tuple[bytes, ...]] = []
    for key, load in (("/Certs", load_der_x509_certificate), ("/CRLs", load_der_x509_crl)):
        contents = tuple(bytes(one.get_object().data) for one in _entries(store, key))
        for content in contents:
            if len(content) > _LARGEST_MATERIAL:
                raise ValueError("too large")
            load(content)
        found.append(contents)
    return found[0], found[1]


def _looks(reader: Any, stamp: Any) -> Iterator[bool]:
    revision = int(stamp.signed_revision)
    old, new = (reader.get_historical_resolver(number) for number in (revision - 1, revision))
    root, field, store = old.trailer_view.raw_get("/Root").reference, stamp.sig_field, new.root["/DSS"]
    own = field.container_ref
    page = field.raw_get("/P").reference
    kept = new.root.raw_get("/DSS").reference
    allowed = {root, page, own, field.raw_get("/V").reference}
    before = old.root["/DSS"] if "/DSS" in old.root else {}  # noqa: SIM401  get() gives the reference
    fresh = [
        one.reference for key in _MATERIAL_KEYS for one in _entries(store, key)[len(_entries(before, key)) :]
    ]
    table = reader.xrefs.get_xref_container_info(revision).stream_ref
    written = reader.xrefs.explicit_refs_in_revision(revision)
    numbers = {(one.idnum, one.generation) for one in (*allowed, *fresh, *([table] if table else []))}
    # A renewal that adds no certificate and no list leaves the store as it is.
    optional = {(kept.idnum, kept.generation)}
    yield numbers - optional <= {(one.idnum, one.generation) for one in written} <= numbers | optional
    yield not reader.xrefs.refs_freed_in_revision(revision)
    yield all(_is_new(old, one) for one in (own, field.raw_get("/V").reference, *fresh))
    yield all(set(one.get_object().keys()) == {"/Length"} for one in fresh)
    yield set(store.keys()) <= _MATERIAL_KEYS
    yield set(field.keys()) == _FIELD_KEYS
    yield set(field["/V"].keys()) == _STAMP_KEYS
    yield _is_flat(field["/Rect"])
    yield all(
        _spelt(old.trailer_view, key) == _spelt(new.trailer_view, key)
        for key in ("/Root", "/Info", "/Encrypt")
    )
    yield _is_continued(old, before, store, kept)
    yield _is_same_but(old.root, new.root, {"/DSS", "/AcroForm"})
    yield _is_same_but(old.root["/AcroForm"], new.root["/AcroForm"], {"/Fields"})
    yield _has_one_more(old.root["/AcroForm"], new.root["/AcroForm"], "/Fields", own)
    page_before, page_after = old.get_object(page), new.get_object(page)
    yield _is_same_but(page_before, page_after, {"/Annots"})
    yield _has_one_more(page_before, page_after, "/Annots", own)


def _is_continued(old: Any, before: Any, store: Any, kept: Any) -> bool:
    """Tell whether the store is new, or is the earlier stamp's with nothing but more at the end."""
    if not before:
        return True
    same = old.root.raw_get("/DSS").reference
    return (same.idnum, same.generation) == (kept.idnum, kept.generation) and all(
        [_written(one) for one in _entries(store, key)][: len(_entries(before, key))]
        == [_written(one) for one in _entries(before, key)]
        for key in _MATERIAL_KEYS
    )


def _entries(store: Any, key: str) -> list[Any]:
    if key not in store:
        return []
    listed = store[key]
    return [listed.raw_get(place) for place in range(len(listed))]


def _is_new(old: Any, reference: Any) -> bool:
    """Tell whether no earlier revision used or could have used the object's number."""
    return bool(old.is_ref_unassignable(reference))


def _is_same_but(before: Any, after: Any, changing: set[str]) -> bool:
    return _rest(before, changing) == _rest(after, changing)


def _rest(item: Any, changing: set[str]) -> dict[str, bytes]:
    return {key: _spelt(item, key) for key in item if key not in changing}


def _has_one_more(before: Any, after: Any, key: str, reference: Any) -> bool:
    old, new = _entries(before, key), _entries(after, key)
    spelt = [_written(one) for one in new]
    return spelt[:-1] == [_written(one) for one in old] and spelt[-1] == b"%d %d R" % (
        reference.idnum,
        reference.generation,
    )


def _spelt(item: Any, key: str) -> bytes:
    return _written(item.raw_get(key)) if key in item else b""


def _written(value: Any) -> bytes:
    target = io.BytesIO()
    value.write_to_stream(target, None)
    return target.getvalue()


def _is_flat(rectangle: Any) -> bool:
    left, bottom, right, top = (float(side) for side in rectangle)
    return left == right and bottom == top
