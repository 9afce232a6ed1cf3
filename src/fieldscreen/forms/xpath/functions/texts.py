"""String functions of XPath 1.0 (section 4.2) and ODK XForms."""

from __future__ import annotations

import base64
import binascii
import hashlib
import math
import re
from typing import TYPE_CHECKING, Final

from fieldscreen.forms.xpath.conversions import to_string
from fieldscreen.forms.xpath.errors import WrongArgumentsError, XPathError
from fieldscreen.forms.xpath.functions.signature import Function
from fieldscreen.forms.xpath.numbers import rounded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fieldscreen.forms.xpath.context import Context, Value

MAX_TEXT: Final = 1_000_000  # characters; calculations that double a text stop here
_SPACES: Final = re.compile(r"[ \t\r\n]+")
_DIGESTS: Final = {
    "md5": hashlib.md5,
    "sha1": hashlib.sha1,
    "sha256": hashlib.sha256,
    "sha384": hashlib.sha384,
    "sha512": hashlib.sha512,
}
_GUID_DIGITS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def _pieces(values: Iterable[Value]) -> Iterable[str]:
    for value in values:
        if isinstance(value, list):
            yield from (node.string_value() for node in value)
        else:
            yield to_string(value)


def _join(separator: str, *values: Value) -> str:
    pieces = list(_pieces(values))
    if sum(map(len, pieces)) + len(separator) * len(pieces) > MAX_TEXT:
        raise XPathError(f"a text longer than {MAX_TEXT} characters")
    return separator.join(pieces)


def _concat(*values: Value) -> str:
    return _join("", *values)


def _substring(text: str, start: float, length: float = math.inf) -> str:
    first = rounded(start)
    last = first + rounded(length)
    if first != first or last != last:  # noqa: PLR0124  NaN selects nothing
        return ""
    begin = int(max(first, 1.0)) if first < math.inf else len(text) + 1
    end = len(text) + 1 if last > len(text) else int(max(last, 1.0))
    return text[begin - 1 : end - 1]


def _substr(text: str, start: float, end: float = math.inf) -> str:
    # 0-based, end excluded; negative numbers count from the end, as in ODK Collect.
    return text[_index(start, len(text)) : _index(end, len(text))]


def _index(number: float, length: int) -> int:
    if number != number:  # noqa: PLR0124  NaN
        return 0
    if abs(number) > length:
        return length if number > 0 else 0
    place = int(number)
    return place if place >= 0 else place + length


def _substring_before(text: str, mark: str) -> str:
    return text.partition(mark)[0] if mark and mark in text else ""


def _substring_after(text: str, mark: str) -> str:
    if not mark:
        return text
    return text.partition(mark)[2]


def _translate(text: str, old: str, new: str) -> str:
    table: dict[int, str | None] = {}
    for place, character in enumerate(old):
        table.setdefault(ord(character), new[place] if place < len(new) else None)
    return text.translate(table)


def _normalize(text: str) -> str:
    return _SPACES.sub(" ", text).strip(" ")


def _digest(text: str, algorithm: str, encoding: str = "base64") -> str:
    make = _DIGESTS.get(algorithm.lower().replace("-", ""))
    if make is None:
        raise WrongArgumentsError("digest", f"unknown algorithm {algorithm!r}")
    made = make(text.encode(), usedforsecurity=False)
    if encoding.lower() == "hex":
        return made.hexdigest()
    if encoding.lower() == "base64":
        return base64.b64encode(made.digest()).decode()
    raise WrongArgumentsError("digest", f"unknown encoding {encoding!r}")


def _base64_decode(text: str) -> str:
    letters = _SPACES.sub("", text)
    try:
        raw = base64.b64decode(letters + "=" * (-len(letters) % 4))
    except (binascii.Error, ValueError):
        return ""
    return raw.decode(errors="replace")


def _uuid(context: Context, length: float | None = None) -> str:
    # Drawn from the session's source of chance, so that a test can repeat it (RFC 9562, version 4).
    draw = context.environment.random
    if length is not None:
        if not 0 <= length <= MAX_TEXT:
            raise WrongArgumentsError("uuid", "a length from 0 up is needed")
        return "".join(_GUID_DIGITS[int(draw() * 36)] for _ in range(int(length)))
    raw = bytearray(int(draw() * 256) for _ in range(16))
    raw[6] = raw[6] & 0x0F | 0x40
    raw[8] = raw[8] & 0x3F | 0x80
    digits = raw.hex()
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


def _string_length(text: str) -> float:
    return float(len(text))


FUNCTIONS: Final = (
    Function("concat", "v", "string", _concat, optional=1, rest="v"),
    Function("join", "s", "string", _join, rest="v"),
    Function("substring", "snn", "string", _substring, optional=1),
    Function("substr", "snn", "string", _substr, optional=1),
    Function("substring-before", "ss", "string", _substring_before),
    Function("substring-after", "ss", "string", _substring_after),
    Function("translate", "sss", "string", _translate),
    Function("string-length", "s", "number", _string_length),
    Function("normalize-space", "s", "string", _normalize),
    Function("contains", "ss", "boolean", lambda text, part: part in text),
    Function("starts-with", "ss", "boolean", lambda text, part: text.startswith(part)),
    Function("ends-with", "ss", "boolean", lambda text, part: text.endswith(part)),
    Function("digest", "sss", "string", _digest, optional=1),
    Function("base64-decode", "s", "string", _base64_decode),
    Function("uuid", "n", "string", _uuid, optional=1, with_context=True, item_free=False),
)
