"""A case: the folder of one situation, known outside the vault only by its code.

The code is random and says nothing about anybody; it is what lists, file names and
telephone calls use (domain dossier 5.2, pseudonymous identifiers).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fieldscreen.domain.errors import InvalidValueError

_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Letters and digits that are not taken for one another when read aloud or copied by hand."""

_DIGITS = 6


class CaseStatus(StrEnum):
    """Where a case stands."""

    OPEN = "open"
    REFERRED = "referred"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Case:
    """One situation a worker follows.

    Attributes:
        identifier: Random identifier, unique in the vault.
        code: Pseudonymous code such as ``K7M-2QX-4``, the only name used outside.
        created_at: When the case was opened (aware, UTC).
        status: Where it stands.
        reminder: A word only the worker understands, to find the case again; may be empty.
        exercise: Training case it is a try at; empty for any other case.
    """

    identifier: str
    code: str
    created_at: datetime
    status: CaseStatus = CaseStatus.OPEN
    reminder: str = ""
    exercise: str = ""


def new_case_code(draw: Callable[[int], int]) -> str:
    """Make a case code: six random signs and a check sign, such as ``K7M-2QX-4``.

    Args:
        draw: Returns a random integer in ``range(n)``; ``secrets.randbelow`` in the program.
    """
    signs = "".join(_ALPHABET[draw(len(_ALPHABET))] for _ in range(_DIGITS))
    return f"{signs[:3]}-{signs[3:]}-{_check_sign(signs)}"


def normal_case_code(text: str) -> str:
    """Return *text* as a case code, forgiving case, spaces and missing hyphens.

    Raises:
        InvalidValueError: If a sign is not of the alphabet or the check sign is wrong, so a
            slip of one sign, or of two neighbours swapped, does not name another child's case.
    """
    signs = "".join(sign for sign in text.upper() if sign not in "- ")
    body, check = signs[:_DIGITS], signs[_DIGITS:]
    if len(signs) != _DIGITS + 1 or set(signs) - set(_ALPHABET) or _check_sign(body) != check:
        raise InvalidValueError("case code", text)
    return f"{body[:3]}-{body[3:]}-{check}"


def _check_sign(signs: str) -> str:
    # ISO/IEC 7064 hybrid system MOD 31,30: catches every single slip and nearly all swaps of neighbours.
    size = len(_ALPHABET)
    carry = size
    for sign in signs:
        total = (carry + _ALPHABET.index(sign)) % size or size
        carry = (total * 2) % (size + 1)
    return _ALPHABET[(size + 1 - carry) % size]
