"""What a verification found, as values; the sentences are made in ``ui`` and ``cli``.

The word "valid" alone appears nowhere: a report always says who signed, by which
certificate, whether anybody vouches for it, and that the time is a claim.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from fieldscreen.domain.encoding import encode


class Verdict(StrEnum):
    """The answer in one word; an exercise is whole and unchanged, and still nothing to act on."""

    ACCEPTED = "accepted"
    EXERCISE = "exercise"
    REJECTED = "rejected"
    UNREADABLE = "unreadable"


class ReasonCode(StrEnum):
    """Why a file was not accepted, or what its reader must know although it was."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    NOT_PDF = "not_pdf"
    DAMAGED = "damaged"
    ENCRYPTED = "encrypted"
    PASSPHRASE_WRONG = "passphrase_wrong"  # noqa: S105  the name of a reason
    WEAKLY_ENCRYPTED = "weakly_encrypted"
    EXPANDS_TOO_MUCH = "expands_too_much"
    TOO_MANY_REVISIONS = "too_many_revisions"
    NOT_SIGNED = "not_signed"
    SIGNATURE_MISSING = "signature_missing"
    SIGNATURE_UNEXPECTED = "signature_unexpected"
    SIGNATURE_UNREADABLE = "signature_unreadable"
    CONTENT_CHANGED = "content_changed"
    SIGNATURE_FALSE = "signature_false"
    CHANGED_AFTER_SIGNING = "changed_after_signing"
    NOT_CERTIFIED = "not_certified"
    DATA_AFTER_SIGNATURE = "data_after_signature"
    RANGE_INCOMPLETE = "range_incomplete"
    WEAK_ALGORITHM = "weak_algorithm"
    CERTIFICATE_NOT_VALID_THEN = "certificate_not_valid_then"
    CERTIFICATE_NOT_NAMED = "certificate_not_named"
    CERTIFICATE_NOT_FOR_SIGNING = "certificate_not_for_signing"
    CERTIFICATE_REVOKED = "certificate_revoked"
    SIGNER_NOT_TRUSTED = "signer_not_trusted"
    SIGNER_TWICE = "signer_twice"
    REVISION_NOT_SIGNED = "revision_not_signed"
    ACTIVE_CONTENT = "active_content"
    FOREIGN_CONTENT = "foreign_content"
    RECORD_MISSING = "record_missing"
    RECORD_UNREADABLE = "record_unreadable"
    RECORD_CHANGED = "record_changed"
    RECORD_NOT_THE_PAGES = "record_not_the_pages"
    RECORD_CONTRADICTS_PAGES = "record_contradicts_pages"
    SIGNER_NOT_AS_PRINTED = "signer_not_as_printed"
    EXERCISE = "exercise"
    STAMP_UNEXPECTED = "stamp_unexpected"
    STAMP_UNREADABLE = "stamp_unreadable"
    STAMP_OF_OTHER_BYTES = "stamp_of_other_bytes"
    STAMP_FALSE = "stamp_false"
    STAMP_WEAK = "stamp_weak"
    STAMP_BESIDE_CHANGES = "stamp_beside_changes"
    STAMP_AUTHORITY_MISSING = "stamp_authority_missing"
    STAMP_AUTHORITY_NOT_FOR_STAMPS = "stamp_authority_not_for_stamps"
    STAMP_AUTHORITY_NOT_VALID_THEN = "stamp_authority_not_valid_then"
    STAMP_AUTHORITY_REVOKED = "stamp_authority_revoked"
    STAMP_NOT_TRUSTED = "stamp_not_trusted"
    STAMP_RENEWAL_EARLIER = "stamp_renewal_earlier"
    # Notices: the file is accepted, the reader must still know.
    SIGNER_UNKNOWN = "signer_unknown"
    ISSUER_UNKNOWN = "issuer_unknown"
    REVOCATION_NOT_CHECKED = "revocation_not_checked"
    REVOCATION_LIST_OLD = "revocation_list_old"
    NOT_COUNTERSIGNED = "not_countersigned"
    CERTIFICATE_EXPIRED_SINCE = "certificate_expired_since"
    FICTITIOUS = "fictitious"
    STAMP_AUTHORITY_UNKNOWN = "stamp_authority_unknown"
    STAMP_ENDED = "stamp_ended"
    STAMP_REVOCATION_NOT_CHECKED = "stamp_revocation_not_checked"
    STAMP_REVOCATION_LIST_OLD = "stamp_revocation_list_old"
    CLAIM_AFTER_STAMP = "claim_after_stamp"


class Trust(StrEnum):
    """Whether anybody the verifier chose vouches for the certificate."""

    PINNED = "pinned"
    UNKNOWN = "unknown"


class Standing(StrEnum):
    """What the revocation lists at hand say of a certificate."""

    SELF_MADE = "self_made"
    NO_LIST = "no_list"
    GOOD = "good"
    LIST_OLD = "list_old"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason with the value it is about: a field's name, a count, a kind of fault."""

    code: ReasonCode
    value: str = ""


@dataclass(frozen=True, slots=True)
class SignatureReport:
    """One signature.

    Attributes:
        field: Name of the signature field.
        signer: Common name in the certificate.
        organisation: Organisation in the certificate; empty if it names none.
        issuer: Issuer in words.
        serial: Serial number of the certificate, hexadecimal.
        fingerprint: SHA-256 of the certificate, lower-case hexadecimal.
        is_self_signed: Whether the signer made the certificate.
        trust: Whether it is, or was issued by, one of the trusted certificates.
        algorithm: Signature algorithm, digest and key.
        claimed_time: Time the signer's computer gave: a claim, not a proof.
        certifies: Whether it is the certifying signature.
        covers_whole_file: Whether every byte of the file is under it.
        changes_since: What was added after it: ``none``, ``form_filling``, ``lta_updates``,
            or ``suspicious``.
        revision: Revision of the file it signs, from 1.
        is_training: Whether the certificate says that its holder practises.
        chain: Subjects from the signer's certificate up to the one that is trusted.
        standing: What the revocation lists say.
        list_made: When the oldest list that was asked was made; ``None`` if none was.
        revoked_at: When the certificate was withdrawn; ``None`` if no list says so.
        revocation_reason: Why (RFC 5280, 5.3.1), such as ``key_compromise``; empty if no list says so.
    """

    field: str
    signer: str
    organisation: str
    issuer: str
    serial: str
    fingerprint: str
    is_self_signed: bool
    trust: Trust
    algorithm: str
    claimed_time: datetime | None
    certifies: bool
    covers_whole_file: bool
    changes_since: str
    revision: int
    is_training: bool = False
    chain: tuple[str, ...] = ()
    standing: Standing = Standing.NO_LIST
    list_made: datetime | None = None
    revoked_at: datetime | None = None
    revocation_reason: str = ""


@dataclass(frozen=True, slots=True)
class StampReport:
    """The time-stamp over the file.

    Attributes:
        time: The moment the authority states (aware, UTC).
        accuracy_s: How far from it the true moment may lie, in seconds; ``None`` when it does not say.
        authority: Name in the authority's certificate.
        organisation: Organisation in that certificate; empty if it names none.
        issuer: Its issuer in words.
        fingerprint: SHA-256 of the certificate, lower-case hexadecimal.
        trust: Whether it is, or was issued by, one of the authorities the verifier trusts for time-stamps.
        algorithm: Signature algorithm, digest and key.
        policy: Policy it was made under, an object identifier.
        serial: The authority's number of the stamp, hexadecimal.
        revision: Revision of the file it covers, from 1; all before are under it too.
        chain: Subjects from the authority's certificate up to the one that is trusted.
        standing: What the revocation lists say of the authority's certificate.
        list_made: When the oldest list that was asked was made; ``None`` if none was.
        revoked_at: When that certificate was withdrawn (aware); ``None`` if it was not.
        revocation_reason: Why, in the words of RFC 5280; empty if it was not.
        proves_time: Whether it proves to the verifier that the file existed before that time: nothing is
            wrong with it or the file, the verifier trusts the authority, and the proof still holds.
        authority_until: When the certificates it rests on end, the first of them (aware); ``None`` when
            they cannot be read.
        holds_until: Until when it proves its time to this verifier by what the file holds today (aware):
            those certificates' end, or that of a later stamp made in time; ``None`` when it proves nothing.
    """

    time: datetime
    accuracy_s: float | None
    authority: str
    organisation: str
    issuer: str
    fingerprint: str
    trust: Trust
    algorithm: str
    policy: str
    serial: str
    revision: int
    chain: tuple[str, ...] = ()
    standing: Standing = Standing.NO_LIST
    list_made: datetime | None = None
    revoked_at: datetime | None = None
    revocation_reason: str = ""
    proves_time: bool = False
    authority_until: datetime | None = None
    holds_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class RecordReport:
    """The embedded machine-readable copy.

    Attributes:
        sha256: Digest of its bytes, lower-case hexadecimal.
        in_signed_revision: Whether the very same bytes were there when the worker signed.
        agrees_with_pages: Whether its digest of the pages is that of the pages.
        kind: Kind of referral.
        number: Number of the referral.
        case_code: Code of the case.
        is_synthetic: Whether it says that people and facts are made up.
        is_training: Whether it says that it was written to practise.
    """

    sha256: str
    in_signed_revision: bool
    agrees_with_pages: bool
    kind: str
    number: int
    case_code: str
    is_synthetic: bool
    is_training: bool = False


@dataclass(frozen=True, slots=True)
class VerificationReport:
    """Everything a verification found.

    Attributes:
        verdict: Accepted, rejected or unreadable.
        reasons: Why it was not accepted; empty when it was.
        notices: What the reader must know although it was accepted.
        sha256: Digest of the file, lower-case hexadecimal.
        size: Size of the file in bytes.
        revisions: Number of revisions in the file; 0 when unreadable.
        signatures: In the order they were made.
        record: The embedded copy; ``None`` if there is none to read.
        stamp: The first time-stamp, over the file as it was signed; ``None`` if there is none to read.
        signed_sha256: Digest of the file as the worker signed it, with which every later state of it begins;
            empty if there is no such signature.
        renewals: Later time-stamps, each over all before it, in the order they were made.
    """

    verdict: Verdict
    reasons: tuple[Reason, ...]
    notices: tuple[Reason, ...]
    sha256: str
    size: int
    revisions: int = 0
    signatures: tuple[SignatureReport, ...] = ()
    record: RecordReport | None = None
    stamp: StampReport | None = None
    signed_sha256: str = ""
    renewals: tuple[StampReport, ...] = ()

    @property
    def wants_passphrase(self) -> bool:
        """Tell whether nothing could be examined because the file is locked and no passphrase opened it."""
        codes = {reason.code for reason in self.reasons}
        return bool(codes & {ReasonCode.ENCRYPTED, ReasonCode.PASSPHRASE_WRONG})

    @property
    def is_accepted(self) -> bool:
        """Tell whether the file was accepted."""
        return self.verdict is Verdict.ACCEPTED

    def as_json(self) -> dict[str, Any]:
        """Return the report as JSON types."""
        data: dict[str, Any] = encode(self)
        return data
