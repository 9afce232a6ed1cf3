"""The name a referral is saved under: it says nothing about anybody."""

from __future__ import annotations


def neutral_file_name(case_code: str, number: int) -> str:
    """Return a file name such as ``K7M-2QX-4_003.pdf``.

    Args:
        case_code: Pseudonymous code of the case.
        number: Running number of the referral.
    """
    safe = "".join(sign for sign in case_code if sign.isascii() and (sign.isalnum() or sign == "-"))
    return f"{safe or 'document'}_{number:03d}.pdf"
