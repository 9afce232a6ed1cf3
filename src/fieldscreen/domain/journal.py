"""The journal: one line for every act, each sealed to the one before it.

A line holds no case content, only who did what to which record when, and the digest of
what was written. Each line's hash covers the hash before it, so a removed, changed or
reordered line shows. Keeping lines is the vault's work.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fieldscreen.domain.encoding import canonical_json, encode
from fieldscreen.domain.errors import FieldScreenError

GENESIS = "0" * 64
"""The hash that stands before the first line."""


class Action(StrEnum):
    """What was done."""

    VAULT_CREATED = "vault_created"
    VAULT_OPENED = "vault_opened"
    VAULT_LOCKED = "vault_locked"
    SLOT_ADDED = "slot_added"
    SLOT_REMOVED = "slot_removed"
    PROFILE_SAVED = "profile_saved"
    IDENTITY_CREATED = "identity_created"
    CASE_CREATED = "case_created"
    CASE_READ = "case_read"
    CASE_CHANGED = "case_changed"
    CASE_ERASED = "case_erased"
    PERSON_SAVED = "person_saved"
    STATEMENT_SAVED = "statement_saved"
    INTERVIEW_STARTED = "interview_started"
    INTERVIEW_EVENT = "interview_event"
    INTERVIEW_MOVED = "interview_moved"
    INTERVIEW_FINISHED = "interview_finished"
    ASSESSMENT_MADE = "assessment_made"
    RECIPIENT_SAVED = "recipient_saved"
    REFERRAL_DRAFTED = "referral_drafted"
    REFERRAL_SIGNED = "referral_signed"
    REFERRAL_EXPORTED = "referral_exported"
    REFERRAL_EXPORT_FAILED = "referral_export_failed"
    REFERRAL_READ = "referral_read"
    JUDGEMENT_MADE = "judgement_made"
    PACK_CHOSEN = "pack_chosen"
    PACK_IMPORTED = "pack_imported"
    PACK_SIGNED = "pack_signed"


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One act.

    Attributes:
        sequence: Position in the vault's journal, from 1.
        at: The laptop's clock (aware, UTC).
        actor: Name of the worker whose vault it is, or ``"program"``.
        action: What was done.
        case: Identifier of the case concerned; empty for none.
        record: Identifier of the record concerned; empty for none.
        digest: SHA-256 of what was written, lower-case hexadecimal; empty for reads.
        previous: Hash of the line before.
        hash: Hash of this line.
    """

    sequence: int
    at: datetime
    actor: str
    action: Action
    case: str
    record: str
    digest: str
    previous: str
    hash: str


class JournalBrokenError(FieldScreenError):
    """The chain does not hold.

    Attributes:
        sequence: Position of the first line that does not fit.
    """

    def __init__(self, sequence: int) -> None:
        super().__init__(f"journal broken at line {sequence}")
        self.sequence = sequence


@dataclass(frozen=True, slots=True)
class Act:
    """What the next journal line is to say; see :class:`JournalLine`."""

    at: datetime
    actor: str
    action: Action
    case: str = ""
    record: str = ""
    digest: str = ""


def next_line(act: Act, *, after: JournalLine | None) -> JournalLine:
    """Chain *act* after the last line (or at the start of the journal)."""
    sequence, previous = (after.sequence + 1, after.hash) if after else (1, GENESIS)
    return JournalLine(
        sequence, act.at, act.actor, act.action, act.case, act.record, act.digest, previous,
        _hash(sequence, previous, act),
    )  # fmt: skip


def verify_chain(lines: Iterable[JournalLine]) -> str:
    """Check a whole journal from its first line and return the hash of its last.

    Raises:
        JournalBrokenError: At the first line that is missing, changed or out of place.
    """
    last: JournalLine | None = None
    expected = 1
    for line in lines:
        act = Act(line.at, line.actor, line.action, line.case, line.record, line.digest)
        if line != next_line(act, after=last):
            raise JournalBrokenError(expected)
        last, expected = line, expected + 1
    return last.hash if last else GENESIS


def _hash(sequence: int, previous: str, act: Act) -> str:
    content = {"sequence": sequence, "previous": previous, "act": encode(act)}
    return hashlib.sha256(canonical_json(content)).hexdigest()
