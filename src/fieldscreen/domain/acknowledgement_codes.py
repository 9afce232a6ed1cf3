"""The short code an office sends back to say which referral arrived; found again in the text of a mail.

Seven signs of Crockford's base 32 drawn from a digest of the referral's identifier, and a check
sign: any one wrong sign shows, and any two that changed places. It tells referrals apart; it proves
nothing, since everybody who has the document, or a mail about it, can read it.
"""

from __future__ import annotations

import hashlib
import re
from functools import reduce

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O, U."""

_SIGNS = 7
_BITS = 5
_OF = b"fieldscreen acknowledgement 1\0"
_FORGIVEN = str.maketrans("OIL", "011")
_MODULUS = 0b100101
"""x^5 + x^2 + 1, which makes the field of 32 elements."""
_OVERFLOW = 1 << _BITS
_FOUND = re.compile(r"(?<![0-9A-Z])(?=([0-9A-Z]{4})[ \t\-\u2010-\u2014]?([0-9A-Z]{4})(?![0-9A-Z]))")


def acknowledgement_code(identifier: str) -> str:
    """Return the code of a referral, such as ``7K3M-Q2XA``.

    Args:
        identifier: What only this referral has: its identifier in the vault, or its digest.
    """
    number = int.from_bytes(hashlib.sha256(_OF + identifier.encode()).digest()[:8], "big")
    values = [(number >> (_BITS * place)) % len(ALPHABET) for place in range(_SIGNS)]
    return _written([*values, _check(values)])


def codes_in(text: str) -> tuple[str, ...]:
    """Return every code without a slip that stands in *text*, in their order, each once.

    Case, a missing hyphen or a space in its place, and O for 0 or I or L for 1 do not matter.
    """
    found = []
    for match in _FOUND.finditer(text.upper()):
        signs = (match[1] + match[2]).translate(_FORGIVEN)
        values = [ALPHABET.find(sign) for sign in signs]
        if -1 not in values and _check(values[:_SIGNS]) == values[_SIGNS]:
            found.append(_written(values))
    return tuple(dict.fromkeys(found))


def _written(values: list[int]) -> str:
    signs = "".join(ALPHABET[value] for value in values)
    return f"{signs[:4]}-{signs[4:]}"


def _check(values: list[int]) -> int:
    # Horner's rule in the field of 32 elements: place n weighs x^n, and all the weights differ.
    return reduce(lambda sum_, value: _doubled(sum_ ^ value), values, 0)


def _doubled(value: int) -> int:
    doubled = value << 1
    return doubled ^ _MODULUS if doubled & _OVERFLOW else doubled
