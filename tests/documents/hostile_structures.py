"""Files built to exhaust or confuse a reader: loops, bombs, impossible counts."""

from __future__ import annotations

import zlib


def _file(objects: dict[int, bytes], trailer: bytes = b"") -> bytes:
    data, places = bytearray(b"%PDF-1.7\n"), {}
    for number, content in objects.items():
        places[number] = len(data)
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start, size = len(data), max(objects) + 1
    data += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        data += b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 65535 f \n"
    data += b"trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, start)
    return bytes(data)


_CATALOG = b"<< /Type /Catalog /Pages 2 0 R >>"
_PAGE = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"


def _stream(entries: bytes, content: bytes) -> bytes:
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (entries, len(content), content)


def xref_loop() -> bytes:
    """The table of places says that the one before it is itself."""
    plain = _file({1: _CATALOG, 2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", 3: _PAGE})
    start = int(plain.rsplit(b"startxref\n", 1)[1].split(b"\n")[0])
    return plain.replace(b"/Root 1 0 R  >>", b"/Root 1 0 R /Prev %d >>" % start)


def object_stream_bomb() -> bytes:
    """An object stream of a few kilobytes that expands to half a gigabyte."""
    content = zlib.compress(zlib.compress(b"1 0 " + b" " * (512 * 1024 * 1024), 9), 9)
    bomb = _stream(b"/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode]", content)
    return _file({1: _CATALOG, 2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", 3: _PAGE, 4: bomb})


def object_stream_loop() -> bytes:
    """An object stream that extends itself."""
    loop = _stream(b"/Type /ObjStm /N 1 /First 4 /Extends 4 0 R", b"5 0 null")
    return _file({1: _CATALOG, 2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", 3: _PAGE, 4: loop})


def page_tree_loop() -> bytes:
    """A node of pages that is its own child."""
    return _file({1: _CATALOG, 2: b"<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 1 >>", 3: _PAGE})


def page_tree_bomb() -> bytes:
    """Ten levels of nodes, each ten times the next: ten thousand million pages."""
    nodes = {
        level: b"<< /Type /Pages /Kids [%s] /Count %d >>"
        % (b"%d 0 R " % (level + 1) * 10, 10 ** (12 - level))
        for level in range(2, 12)
    }
    return _file({1: _CATALOG, **nodes, 12: _PAGE})


def many_pages() -> bytes:
    """One page named two hundred thousand times."""
    kids = b"3 0 R " * 200_000
    return _file({1: _CATALOG, 2: b"<< /Type /Pages /Kids [%s] /Count 200000 >>" % kids, 3: _PAGE})


def false_count() -> bytes:
    """A page tree that claims two thousand million pages."""
    return _file({1: _CATALOG, 2: b"<< /Type /Pages /Kids [3 0 R] /Count 2147483647 >>", 3: _PAGE})


def reference_loop() -> bytes:
    """An object that stands for another that stands for the first."""
    return _file({1: _CATALOG, 2: b"4 0 R", 3: _PAGE, 4: b"2 0 R"})


def deep_dictionary() -> bytes:
    """Dictionaries in dictionaries, fifty thousand deep."""
    deep = b"<< /A " * 50_000 + b"null" + b" >>" * 50_000
    return _file({1: _CATALOG, 2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", 3: _PAGE, 4: deep})
