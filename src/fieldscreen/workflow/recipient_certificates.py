"""Whether a message can be sealed for a recipient's certificate: who vouches for it, who withdrew it.

It is looked at when it comes into the directory and each time a message is sealed, by what the vault
trusts and the lists it keeps; nothing is fetched.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fieldscreen.referral import fingerprint_words, grouped_fingerprint
from fieldscreen.referral.envelopes.recipient_certificate import recipient_certificate
from fieldscreen.referral.envelopes.recipient_standing import recipient_standing
from fieldscreen.referral.errors import RecipientRevokedError, SealingRefusedError
from fieldscreen.referral.sealing.signer_certificate import certificate_facts
from fieldscreen.referral.verifying.report import Standing, Trust
from fieldscreen.workflow.trust import anchors_of
from fieldscreen.workflow.workplace import Workplace

__all__ = [
    "RecipientFacts",
    "RecipientRevokedError",
    "SealingRefusedError",
    "Standing",
    "check_recipient",
]


@dataclass(frozen=True, slots=True)
class RecipientFacts:
    """A certificate for which a message can be sealed.

    Attributes:
        holder: Whom it names; empty when nobody.
        until: Its last moment (aware).
        is_vouched: Whether a certificate the vault trusts vouches for it, or is it.
        authority: Whom that one names; empty for nobody.
        standing: What the revocation lists of the vault say of it.
        words: Its fingerprint in words, to compare by telephone.
        digits: Its fingerprint, hexadecimal in groups, as other programs show it.
    """

    holder: str
    until: datetime
    is_vouched: bool
    authority: str
    standing: Standing
    words: str
    digits: str


def check_recipient(workplace: Workplace, certificate: bytes, language: str) -> RecipientFacts:
    """Return what is known of a certificate (DER) that a message can be sealed for now.

    Raises:
        SealingRefusedError: If it cannot: one class for each situation, ``RecipientRevokedError`` among them.
    """
    now = workplace.now()
    recipient_certificate(certificate, now)
    anchors = anchors_of(workplace)
    said = recipient_standing(certificate, anchors.trusted, anchors.lists, now)
    facts = certificate_facts(certificate)
    return RecipientFacts(
        facts.subject,
        facts.until,
        said.trust is Trust.PINNED,
        said.authority,
        said.standing,
        fingerprint_words(facts.fingerprint, language),
        grouped_fingerprint(facts.fingerprint),
    )
