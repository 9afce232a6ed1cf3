"""Looking for a text or a key where it must not be: in files, in a process's memory, in what it holds open.

A sweep that finds nothing proves something only beside one that finds what is there; every
test that uses this shows both.
"""

from __future__ import annotations

import base64
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

_GAP, _GAP_KEPT = 4096, 64


def spellings(text: str) -> dict[str, bytes]:
    """Return the ways programs write *text*, each by its name."""
    plain = {code: text.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")}
    ways = plain | {
        f"{code} in base64, shifted {shift}": middle
        for code, content in plain.items()
        for shift, middle in enumerate(base64_middles(content))
    }
    return ways | {"escaped": text.encode("unicode_escape"), "hexadecimal": text.encode().hex().encode()}


def base64_middles(content: bytes) -> Iterator[bytes]:
    """Yield what *content* looks like within base64 of something longer, for the three ways it can lie."""
    for shift in range(3):
        written = base64.b64encode(bytes(shift) + content)
        first = -(-shift * 8 // 6)  # signs that also hold bits of what stands before
        last = (shift + len(content)) * 8 // 6
        yield written[first:last]


def key_spellings(key: bytes) -> dict[str, bytes]:
    """Return the ways a key shows itself in memory or on disk, alone or within something longer."""
    digits = {"hexadecimal": key.hex(), "HEXADECIMAL": key.hex().upper()}
    return (
        {"raw": key, "raw from its end": key[::-1]}  # as OpenSSL keeps large numbers
        | {name: written.encode() for name, written in digits.items()}
        | {f"{name}, utf-16": written.encode("utf-16-le") for name, written in digits.items()}
        | {f"base64, shifted {shift}": middle for shift, middle in enumerate(base64_middles(key))}
    )


def without_emptiness(content: bytes) -> bytes:
    """Return *content* with its long runs of zeros cut short: half of a process's memory is never used.

    No needle has so many zeros in it, so each is found as often as before.
    """
    return bytes(_GAP_KEPT).join(part for part in content.split(bytes(_GAP)) if part)


def found_in(content: bytes, needles: dict[str, bytes]) -> list[str]:
    """Return the names of the needles in *content*."""
    return [name for name, needle in needles.items() if needle in content]


def sweep_folder(
    folder: Path, needles: dict[str, bytes], *, leave_out: Iterable[Path] = ()
) -> dict[str, list[str]]:
    """Return the files below *folder* whose name or content holds a needle, with which."""
    found: dict[str, list[str]] = {}
    left_out = set(leave_out)
    for path in sorted(folder.rglob("*")):
        if path in left_out:
            continue
        seen = os.fsencode(path.name) + b"\n"
        if path.is_symlink():
            seen += os.fsencode(path.readlink())
        elif path.is_file():
            seen += path.read_bytes()
        if names := found_in(without_emptiness(seen), needles):
            found[str(path.relative_to(folder))] = names
    return found


_MAPPING = re.compile(r"([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \S+ *(.*)")


def memory_of(pid: int) -> Iterator[tuple[str, bytes]]:
    """Yield the writable memory of a process by mappings: what a core dump would hold of its own.

    Raises:
        OSError: If this user may not look.
    """
    maps = Path(f"/proc/{pid}/maps").read_text(encoding="ascii", errors="replace")
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:  # noqa: PTH123  unbuffered
        for line in maps.splitlines():
            start, end, rights, name = _MAPPING.fullmatch(line).groups()
            if "w" not in rights or "r" not in rights or name.startswith("/dev/"):
                continue
            memory.seek(int(start, 16))
            try:
                yield name or "anonymous", memory.read(int(end, 16) - int(start, 16))
            except OSError:  # guard pages and mappings gone meanwhile
                continue


def sweep_memory(pid: int, needles: dict[str, bytes]) -> dict[str, int]:
    """Return how often each needle stands in the memory of a process; those never found are left out."""
    counts = dict.fromkeys(needles, 0)
    for _name, held in memory_of(pid):
        content = without_emptiness(held)
        for name, needle in needles.items():
            counts[name] += content.count(needle)
    return {name: count for name, count in counts.items() if count}


def open_files(pid: int) -> list[str]:
    """Return what the open files of a process are, as the kernel names them."""
    files = []
    for entry in Path(f"/proc/{pid}/fd").iterdir():
        try:
            files.append(str(entry.readlink()))
        except OSError:  # closed meanwhile
            continue
    return files
