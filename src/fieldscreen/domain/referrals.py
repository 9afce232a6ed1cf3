"""Referrals: what left the laptop, for whom, and what was said to the parents.

A referral that has been signed is never edited; new facts make a complement. The document
itself is made in ``fieldscreen.referral``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fieldscreen.domain.attachments import ChosenPhotograph
from fieldscreen.domain.disclosures import HeldBack
from fieldscreen.domain.workers import Recipient


class ReferralKind(StrEnum):
    """Which document it is."""

    INFORMATION_PREOCCUPANTE = "information_preoccupante"
    SIGNALEMENT = "signalement"
    MNIOP = "mniop"
    VULNERABLE_ADULT = "vulnerable_adult"
    COMPLEMENT = "complement"


_OF_A_CHILD = frozenset({ReferralKind.INFORMATION_PREOCCUPANTE, ReferralKind.SIGNALEMENT})


def is_about_an_adult(kind: ReferralKind, *, is_adult: bool) -> bool:
    """Tell whether a document speaks of an adult, whose own agreement counts in place of the parents.

    Args:
        kind: Which document; for a complement, the one it completes in the end.
        is_adult: Whether the person concerned is an adult beyond doubt.
    """
    return kind is ReferralKind.VULNERABLE_ADULT or (kind not in _OF_A_CHILD and is_adult)


class Urgency(StrEnum):
    """How soon somebody must act, in the worker's own judgement."""

    IMMEDIATE = "immediate"
    WITHIN_DAYS = "within_days"
    ORDINARY = "ordinary"
    UNDECIDED = "undecided"


class ParentsInformed(StrEnum):
    """Whether the holders of parental authority were told beforehand (CASF L226-2-1)."""

    YES = "yes"
    NO_CONTRARY_TO_INTEREST = "no_contrary_to_interest"
    NOT_YET = "not_yet"
    NOT_REACHED = "not_reached"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class ParentsInformation:
    """What was said to the parents, or the typed reason for saying nothing.

    Attributes:
        status: Whether they were told.
        details: When and how; or, when they were not told, why telling them would be
            contrary to the child's interest.
    """

    status: ParentsInformed
    details: str = ""


class AgreementStatus(StrEnum):
    """Whether the person concerned agreed that this is written and sent."""

    GIVEN = "given"
    REFUSED = "refused"
    NOT_ASKED = "not_asked"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Agreement:
    """What the person concerned said to the referral, or why they were not asked.

    Attributes:
        status: Whether they agreed.
        details: When, how and after which explanation; or why it is sent all the same.
    """

    status: AgreementStatus = AgreementStatus.UNDECIDED
    details: str = ""


@dataclass(frozen=True, slots=True)
class Referral:
    """The record of one signed document.

    Attributes:
        identifier: Random identifier, unique in the vault.
        number: Running number in the vault, printed on the document.
        kind: Which document.
        recipient: The office it is addressed to, as it stood then.
        signed_at: The laptop's clock when it was signed: a claim, not a proof.
        file_name: Neutral name it was saved under.
        sha256: Digest of the signed file, lower-case hexadecimal.
        signer_fingerprint: SHA-256 of the signer's certificate, lower-case hexadecimal.
        pack_versions: Indicator packs used, as ``id@version``.
        journal_head: Hash of the last journal line before the referral; its beginning is printed.
        case: Identifier of the case it speaks of.
        journal_sequence: Number of the journal line that *journal_head* is of; 0 when not kept.
        about: Identifier of the person it is of; empty while nobody in the case was singled out.
        copy_to: The office that gets a copy of the same file; ``None`` for none.
        completes: Identifier of the earlier referral it completes; empty for a first one.
    """

    identifier: str
    number: int
    kind: ReferralKind
    recipient: Recipient
    signed_at: datetime
    file_name: str
    sha256: str
    signer_fingerprint: str
    pack_versions: tuple[str, ...]
    journal_head: str
    case: str = ""
    journal_sequence: int = 0
    about: str = ""
    copy_to: Recipient | None = None
    completes: str = ""


@dataclass(frozen=True, slots=True)
class SignedDocument:
    """The file of a referral, kept as it was signed.

    Attributes:
        identifier: Identifier of the referral.
        file_name: Neutral name it was saved under.
        content: The signed PDF.
    """

    identifier: str
    file_name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class ReferralChoices:
    """What the worker decides before a referral is written.

    Attributes:
        recipient: The office it is addressed to.
        urgency: How soon somebody must act.
        urgency_reason: Why.
        parents: What was said to the parents, or why nothing was.
        actions_taken: What was already done.
        language: Language of the document's own sentences.
        is_synthetic: Whether the people are made up; printed on every page.
        kind: Which document.
        agreement: What the person concerned said to it, for an adult.
        copy_to: The office that gets a copy; ``None`` for none.
        completes: Identifier of the earlier referral a complement completes.
        held_back: What this recipient does not get, with reasons.
        photographs: Photographs that leave, chosen one by one.
    """

    recipient: Recipient
    urgency: Urgency
    urgency_reason: str
    parents: ParentsInformation
    actions_taken: str
    language: str = "fr"
    is_synthetic: bool = False
    kind: ReferralKind = ReferralKind.INFORMATION_PREOCCUPANTE
    agreement: Agreement = Agreement()
    copy_to: Recipient | None = None
    completes: str = ""
    held_back: tuple[HeldBack, ...] = ()
    photographs: tuple[ChosenPhotograph, ...] = ()


@dataclass(frozen=True, slots=True)
class ReferralDraft:
    """What was decided for a referral that is not signed yet, so that a lock costs no word.

    Attributes:
        identifier: Identifier of the person it is of, or of the case while nobody was singled out.
        choices: What was decided so far; ``None`` once it was signed.
    """

    identifier: str
    choices: ReferralChoices | None
