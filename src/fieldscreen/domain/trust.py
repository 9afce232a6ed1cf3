"""Whose certificates a worker trusts beyond a telephone call, and the list of those withdrawn.

It says nothing of any case.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class PinnedCertificate:
    """A certificate the worker or the organisation chose to trust, with the newest list of its holder.

    Attributes:
        identifier: First 128 bits of its SHA-256, hexadecimal.
        certificate: The certificate (DER), mostly an authority's; empty once it was taken out.
        is_pinned: Whether the worker chose it; else the organisation's settings name it.
        revocation_list: Newest list (DER) its holder signed; empty when none was brought in.
        changed_at: When this was last changed (aware, UTC).
    """

    identifier: str
    certificate: bytes
    is_pinned: bool
    revocation_list: bytes
    changed_at: datetime
