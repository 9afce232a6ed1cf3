"""Memory for secrets: its own pages, kept out of swap and out of core dumps where the system allows.

Secrets are cut from pages that hold nothing else, so that locking them (``mlock``,
``VirtualLock``) and leaving them out of dumps (``MADV_DONTDUMP``) touches nothing else. Where
the system refuses, the memory is ordinary and :func:`is_memory_locked` says so.
"""

from __future__ import annotations

import ctypes
import mmap
import sys
import threading

_CELL_BYTES = 64
"""Room for every key; longer secrets get pages of their own."""

_BLOCK_BYTES = 64 * 1024


class Cell:
    """A zeroed piece of such memory; given back, zeroed again, when nothing refers to it any more."""

    __slots__ = ("_whole", "bytes")

    def __init__(self, length: int) -> None:
        self._whole = _take(length)
        self.bytes = self._whole[:length]

    def __del__(self) -> None:
        whole = self._whole
        whole[:] = bytes(len(whole))
        if len(whole) == _CELL_BYTES:
            _free.append(whole)


_free: list[memoryview] = []
_gate = threading.Lock()
_all_locked = True


def is_memory_locked() -> bool:
    """Tell whether the memory of secrets is kept out of swap; ``True`` before there is any."""
    return _all_locked


def _take(length: int) -> memoryview:
    if length > _CELL_BYTES:
        return memoryview(_new_block(length))
    try:
        return _free.pop()  # one step of the interpreter: no lock needed
    except IndexError:
        pass
    with _gate:
        block = memoryview(_new_block(_BLOCK_BYTES))
        cells = [block[start : start + _CELL_BYTES] for start in range(0, len(block), _CELL_BYTES)]
    _free.extend(cells[1:])
    return cells[0]


def _new_block(length: int) -> mmap.mmap:
    global _all_locked  # noqa: PLW0603  a fact about the process, as the memory is
    pages = -(-length // mmap.PAGESIZE) * mmap.PAGESIZE
    block = _new_pages(pages)
    address = ctypes.addressof(ctypes.c_char.from_buffer(block))
    if not _lock_pages(address, pages):
        _all_locked = False
    return block


if sys.platform == "win32":

    def _new_pages(length: int) -> mmap.mmap:
        return mmap.mmap(-1, length)

    def _lock_pages(address: int, length: int) -> bool:
        call = ctypes.windll.kernel32.VirtualLock
        return bool(call(ctypes.c_void_p(address), ctypes.c_size_t(length)))

else:

    def _new_pages(length: int) -> mmap.mmap:
        block = mmap.mmap(-1, length, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
        if sys.platform == "linux":
            block.madvise(mmap.MADV_DONTDUMP)
        return block

    def _lock_pages(address: int, length: int) -> bool:
        try:
            call = ctypes.CDLL(None, use_errno=True).mlock
        except (OSError, AttributeError):
            return False
        return bool(call(ctypes.c_void_p(address), ctypes.c_size_t(length)) == 0)
