"""What an erasure leaves: a certificate and a line in the statistics, both without a person.

A certificate says that a case was erased, by which rule and when, and which journal line says
so. It names the case by a digest of its random identifier, never by its code: the code stands
on the documents that left, so whoever held both would learn of which child they are. The
identifier is 128 random bits nobody else ever saw; only the vault, whose journal keeps it, can
tell which line a certificate belongs to.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

CERTIFICATE_PURPOSE = "erasure certificate"
"""What the signature of a certificate is bound to."""


class ErasureGround(StrEnum):
    """Why a case was erased. A choice and no free text: words could name somebody."""

    DUE = "due"
    ENTERED_BY_MISTAKE = "entered_by_mistake"
    ASKED_BY_PERSON = "asked_by_person"
    DECIDED_BY_ORGANISATION = "decided_by_organisation"


class CopiesState(StrEnum):
    """What the worker knew of older copies of the vault when the case was erased."""

    NONE_KNOWN = "none_known"
    UNTIL = "until"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class OlderCopies:
    """Until when copies made before the erasure may still hold the case and its key.

    Attributes:
        state: What is known.
        until: Last day such a copy is kept; ``None`` unless *state* is ``UNTIL``.
    """

    state: CopiesState
    until: date | None = None


@dataclass(frozen=True, slots=True)
class ErasureCertificate:
    """The statement that is signed.

    Attributes:
        format: Always ``fieldscreen-erasure-certificate``.
        format_version: Version of this list of fields.
        number: Running number in the vault.
        vault: Fingerprint of the vault's identifier.
        case_digest: Digest of the case's random identifier.
        erased_at: The laptop's clock: a claim, not a proof.
        ground: Why.
        rule: Rule that applied.
        rules: Set of rules, as ``identifier@version``.
        due_on: When the case was due, as an ISO 8601-2 date.
        was_due: Whether that had come for certain.
        counts: How many records of each kind were erased.
        older_copies: Until when copies of the vault may still hold the key.
        journal_sequence: Number of the journal line that records the erasure.
        journal_hash: Hash of that line.
        signer_fingerprint: SHA-256 of the signer's certificate.
    """

    format: str
    format_version: int
    number: int
    vault: str
    case_digest: str
    erased_at: datetime
    ground: ErasureGround
    rule: str
    rules: str
    due_on: str
    was_due: bool
    counts: dict[str, int]
    older_copies: OlderCopies
    journal_sequence: int
    journal_hash: str
    signer_fingerprint: str


@dataclass(frozen=True, slots=True)
class SignedCertificate:
    """A certificate with its signature, as it is kept and exported.

    Attributes:
        identifier: Its number, as text.
        statement: The certificate, canonical JSON.
        signature: ECDSA signature (DER) over the statement.
        certificate: The signer's X.509 certificate, DER.
    """

    identifier: str
    statement: bytes
    signature: bytes
    certificate: bytes


class AgeBand(StrEnum):
    """Age of the child when the facts happened, as broad as CTDC publishes it."""

    UNDER_9 = "0-8"
    UNDER_18 = "9-17"
    MINOR = "minor"
    ADULT = "adult"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class CountedCase:
    """A case in the statistics: nothing that leads back to it, not even a day.

    A single line may still be recognised by somebody who knows the place, so counts below
    eleven are not for publication (CTDC codebook).

    Attributes:
        identifier: Random, of its own; only a living case knows which line is its.
        month: Month it was counted in, as ``2026-11``.
        age_band: The child's age when the facts happened.
        referrals: How many referrals of each kind were signed.
        forms: Forms of exploitation for which indices were found.
        level: Highest level the indicators gave; empty where nothing was read, and in older lines.
    """

    identifier: str
    month: str
    age_band: AgeBand
    referrals: dict[str, int]
    forms: tuple[str, ...]
    level: str = ""


def vault_fingerprint(vault: str) -> str:
    """Return the fingerprint of a vault's identifier, lower-case hexadecimal."""
    return hashlib.sha256(f"fieldscreen vault fingerprint 1\0{vault}".encode()).hexdigest()


def case_digest(vault: str, case: str) -> str:
    """Return the digest by which a certificate names a case, lower-case hexadecimal."""
    return hashlib.sha256(f"fieldscreen erased case 1\0{vault}\0{case}".encode()).hexdigest()
