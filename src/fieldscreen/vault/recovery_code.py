"""The printed recovery code: 136 random bits and a 24-bit check, as 32 signs in 8 groups of 4.

Signs are Crockford's base 32: no I, L, O, U; reading forgives case, spaces, hyphens, and O for
0 and I or L for 1. The check tells a slip before any slot is tried. What the code opens is
``keyslots``' matter.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from hashlib import sha256

from fieldscreen.vault.key_errors import RecoveryCodeMistyped, Slip
from fieldscreen.vault.secret_bytes import SecretBytes

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford, https://www.crockford.com/base32.html"""

SIGNS = 32
GROUP = 4
SECRET_BYTES = 17
"""136 bits: with the check exactly 32 signs, and more than the 128 nobody can search."""

_CHECK_BYTES = 3
_CHECK_OF = b"fieldscreen recovery code 2"
_FORGIVEN = str.maketrans("OIL", "011")
_SEPARATORS = "-\N{EN DASH}\N{EM DASH}\N{HYPHEN}\N{NON-BREAKING HYPHEN}.,;:/"


def draw_code() -> SecretBytes:
    """Draw the secret of a new code."""
    return SecretBytes(secrets.token_bytes(SECRET_BYTES))


def write_code(secret: SecretBytes) -> str:
    """Return the code of *secret* as it is printed, its groups joined by hyphens."""
    with secret.reveal() as view:
        number = int.from_bytes(bytes(view) + _check(bytes(view)), "big")
    signs = "".join(ALPHABET[(number >> (5 * place)) & 31] for place in reversed(range(SIGNS)))
    return "-".join(signs[start : start + GROUP] for start in range(0, SIGNS, GROUP))


def read_code(text: str) -> SecretBytes:
    """Return the secret of a code as it was typed.

    Raises:
        RecoveryCodeMistyped: If it is not a whole code without a slip, with the group to look
            at where that can be known.
    """
    for sign in _SEPARATORS:
        text = text.replace(sign, " ")
    groups = text.upper().translate(_FORGIVEN).split()
    signs = "".join(groups)
    unknown = next((place for place, sign in enumerate(signs) if sign not in ALPHABET), None)
    if unknown is not None:
        raise RecoveryCodeMistyped(Slip.UNKNOWN, _group_of(groups, unknown))
    if len(signs) != SIGNS:
        raise RecoveryCodeMistyped(Slip.LENGTH, _odd_group(groups))
    values = [ALPHABET.index(sign) for sign in signs]
    content = _checked(values)
    if content is None:
        raise RecoveryCodeMistyped(Slip.CHECK, _suspect_group(values))
    return SecretBytes(content)


def _check(content: bytes) -> bytes:
    return sha256(_CHECK_OF + content).digest()[:_CHECK_BYTES]


def _checked(values: list[int]) -> bytes | None:
    number = 0
    for value in values:
        number = number << 5 | value
    whole = number.to_bytes(SECRET_BYTES + _CHECK_BYTES, "big")
    content = whole[:SECRET_BYTES]
    return content if _check(content) == whole[SECRET_BYTES:] else None


def _group_of(groups: list[str], place: int) -> int:
    # Counted as typed when every group before is whole, else by the signs alone.
    return place // GROUP + 1 if place < SIGNS or len(groups) == 1 else 0


def _odd_group(groups: list[str]) -> int:
    """Return the first group that has not four signs; 0 when the code was typed in one piece."""
    if len(groups) not in range(SIGNS // GROUP - 1, SIGNS // GROUP + 2):
        return 0
    return next((number for number, group in enumerate(groups, 1) if len(group) != GROUP), len(groups))


def _suspect_group(values: list[int]) -> int:
    """Return the group where one slip explains everything; 0 when none does, or several could.

    One slip is one wrong sign or two neighbours swapped: 1,023 possibilities against a check
    of 24 bits, so a group named by chance after worse typing is one case in 16,000.
    """
    groups = {place // GROUP + 1 for place, tried in _one_slip_away(values) if _checked(tried) is not None}
    return groups.pop() if len(groups) == 1 else 0


def _one_slip_away(values: list[int]) -> Iterator[tuple[int, list[int]]]:
    for place, value in enumerate(values):
        for other in range(len(ALPHABET)):
            if other != value:
                yield place, [*values[:place], other, *values[place + 1 :]]
    for place in range(len(values) - 1):
        one, two = values[place : place + 2]
        if one != two:
            yield place, [*values[:place], two, one, *values[place + 2 :]]
