"""Adaptations of the referral templates by a département or an organisation, as a vault keeps them.

A file holds an order, titles, sentences and a logo; nothing of any case and nothing of any worker.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

ADAPTATION_PURPOSE = "referral template adaptation"
"""What the signature of the file is bound to."""


@dataclass(frozen=True, slots=True)
class AdaptationFile:
    """A signed file.

    Attributes:
        identifier: The adaptation's own name.
        statement: What was signed: its text and its logo, canonical JSON.
        signature: ECDSA signature (DER) over the statement.
        certificate: The signer's X.509 certificate, DER.
        imported_at: When it came in (aware, UTC).
    """

    identifier: str
    statement: bytes
    signature: bytes
    certificate: bytes
    imported_at: datetime
