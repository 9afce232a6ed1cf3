"""The journal: one line for every act, each sealed to the one before it.

A line holds no case content, only who did what to which record when, and the digest of
what was written. Each line's hash covers the hash before it, so a removed, changed or
reordered line shows. Keeping lines is the vault's work.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fieldscreen.domain.encoding import canonical_json, encode
from fieldscreen.domain.errors import FieldScreenError, InvalidValueError

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
    IDENTITY_IMPORTED = "identity_imported"
    IDENTITY_CHOSEN = "identity_chosen"
    IDENTITY_REMOVED = "identity_removed"
    REFERRAL_COUNTERSIGNED = "referral_countersigned"
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
    COPY_LOCKED = "copy_locked"
    MESSAGE_SEALED = "message_sealed"
    FORM_IMPORTED = "form_imported"
    FORM_RETIRED = "form_retired"
    INTERVIEW_READ = "interview_read"
    CASE_FOUND = "case_found"
    CASE_CLOSED = "case_closed"
    CASE_REOPENED = "case_reopened"
    CASE_COUNTED = "case_counted"
    RETENTION_DRAFTED = "retention_drafted"
    ACKNOWLEDGEMENT_SAVED = "acknowledgement_saved"
    CONTACT_SAVED = "contact_saved"
    RETENTION_EXTENDED = "retention_extended"
    RETENTION_CHOSEN = "retention_chosen"
    HOLD_PLACED = "hold_placed"
    HOLD_LIFTED = "hold_lifted"
    CERTIFICATE_SIGNED = "certificate_signed"
    CERTIFICATE_EXPORTED = "certificate_exported"
    HEAD_SIGNED = "head_signed"
    JOURNAL_VERIFIED = "journal_verified"
    JOURNAL_EXPORTED = "journal_exported"
    SLOT_CHANGED = "slot_changed"
    RECOVERY_USED = "recovery_used"
    RECOVERY_REHEARSED = "recovery_rehearsed"
    VAULT_REKEYED = "vault_rekeyed"
    RECORD_RESEALED = "record_resealed"
    BACKUP_PLANNED = "backup_planned"
    BACKUP_MADE = "backup_made"
    BACKUP_REMOVED = "backup_removed"
    VAULT_RESTORED = "vault_restored"
    VAULT_RESCUED = "vault_rescued"
    RECORD_RESCUED = "record_rescued"
    KEY_FILE_REPAIRED = "key_file_repaired"
    PLACE_ACCEPTED = "place_accepted"
    TEXT_TYPED = "text_typed"
    TEXT_LEFT = "text_left"
    JUDGEMENT_MADE = "judgement_made"
    PACK_CHOSEN = "pack_chosen"
    PACK_IMPORTED = "pack_imported"
    PACK_SIGNED = "pack_signed"
    DANGER_ASKED = "danger_asked"
    CALL_NOTED = "call_noted"
    ORGANISATION_SIGNED = "organisation_signed"
    ORGANISATION_IMPORTED = "organisation_imported"
    ORGANISATION_REMOVED = "organisation_removed"
    ADAPTATION_SIGNED = "adaptation_signed"
    ADAPTATION_IMPORTED = "adaptation_imported"
    ADAPTATION_REMOVED = "adaptation_removed"
    REFERRAL_COPY_SENT = "referral_copy_sent"
    REMINDER_SET = "reminder_set"
    FIELDS_EXPORTED = "fields_exported"
    FIELDS_EXPORT_FAILED = "fields_export_failed"
    FIELD_COPIED = "field_copied"
    COUNTS_EXPORTED = "counts_exported"
    INTERVIEW_COPIED = "interview_copied"
    INTERVIEW_ATTRIBUTED = "interview_attributed"
    OFFICE_SAVED = "office_saved"
    DIRECTORY_EXPORTED = "directory_exported"
    DIRECTORY_IMPORTED = "directory_imported"
    MESSAGE_EXPORTED = "message_exported"
    MESSAGE_EXPORT_FAILED = "message_export_failed"
    REFERRAL_SENT = "referral_sent"
    REFERRAL_ACKNOWLEDGED = "referral_acknowledged"
    REFERRAL_FOLLOWED = "referral_followed"
    REMINDER_WRITTEN = "reminder_written"
    FILE_ATTACHED = "file_attached"
    FILE_DETACHED = "file_detached"
    CLIP_RECORDED = "clip_recorded"
    CLIP_REMOVED = "clip_removed"
    CLIPS_EXPORTED = "clips_exported"
    CLIPS_IMPORTED = "clips_imported"
    CERTIFICATE_TRUSTED = "certificate_trusted"
    CERTIFICATE_DISTRUSTED = "certificate_distrusted"
    REVOCATION_LIST_KEPT = "revocation_list_kept"
    STAMP_ASKED = "stamp_asked"
    STAMP_ADDED = "stamp_added"
    STAMP_REQUEST_CLOSED = "stamp_request_closed"
    TEST_PREPARED = "test_prepared"
    TEST_ANSWERED = "test_answered"
    TEST_SKIPPED = "test_skipped"


KEEPING = frozenset(
    {
        Action.CASE_CHANGED,
        Action.INTERVIEW_MOVED,
        Action.REFERRAL_SIGNED,
        Action.CASE_CLOSED,
        Action.CASE_REOPENED,
        Action.RETENTION_DRAFTED,
        Action.ACKNOWLEDGEMENT_SAVED,
        Action.CONTACT_SAVED,
        Action.RETENTION_EXTENDED,
        Action.HOLD_PLACED,
        Action.HOLD_LIFTED,
        Action.TEXT_TYPED,
        Action.TEXT_LEFT,
        Action.PACK_CHOSEN,
        Action.RECORD_RESEALED,
        Action.RECORD_RESCUED,
        Action.REFERRAL_SENT,
        Action.REFERRAL_ACKNOWLEDGED,
        Action.REFERRAL_FOLLOWED,
        Action.REMINDER_WRITTEN,
        Action.STAMP_ASKED,
        Action.STAMP_ADDED,
        Action.STAMP_REQUEST_CLOSED,
    }
)
"""Acts that keep a case without adding anything to what it says: they restart no clock.

A text being typed is none of what a case says yet; what it becomes has a line of its own.
"""


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


HEAD_PURPOSE = "journal head"
"""What the signature of a head is bound to."""

SHORT_HEAD_DIGITS = 16
"""Hexadecimal digits of a hash that are printed: 64 bits, which nobody meets by trying."""

_PRINTED_GROUPS = SHORT_HEAD_DIGITS // 4
_GAP = re.compile(r"(?<=[0-9a-f]) (?=[0-9a-f])")
_SHORT_HEAD = re.compile(r"(?:(?P<sequence>\d{1,15})\s*[-–—:·/]\s*)?(?P<digits>[0-9a-f]{16,64})\Z")


@dataclass(frozen=True, slots=True)
class JournalHead:
    """How far the journal had come at one moment, signed by the worker.

    Attributes:
        identifier: The line's number, as text.
        sequence: Number of the last line then.
        hash: Its hash.
        at: The laptop's clock when it was signed (aware, UTC).
        signer_fingerprint: SHA-256 of the signer's certificate.
        signature: ECDSA signature (DER) over :func:`head_statement`.
    """

    identifier: str
    sequence: int
    hash: str
    at: datetime
    signer_fingerprint: str
    signature: bytes


def head_statement(sequence: int, digest: str, at: datetime) -> bytes:
    """Return what the signature of a head covers, canonical JSON."""
    return canonical_json({"sequence": sequence, "hash": digest, "at": encode(at)})


class HeadUnreadableError(InvalidValueError):
    """What was copied from a document is no head of a journal."""

    def __init__(self, given: str) -> None:
        super().__init__("journal head", given)


@dataclass(frozen=True, slots=True)
class PrintedHead:
    """A head as a document prints it: the beginning of a hash, and the line's number if it was copied too.

    Attributes:
        digits: At least sixteen hexadecimal digits, lower case.
        sequence: Number of the line; ``None`` when it was not given.
    """

    digits: str
    sequence: int | None = None

    @classmethod
    def parse(cls, text: str) -> PrintedHead:
        """Read ``123 – 3F2A 91BC 0D4E 77A1``, the digits alone, or a whole hash.

        Raises:
            HeadUnreadableError: If it is none of these.
        """
        groups = text.lower().split()
        if len(groups) == _PRINTED_GROUPS + 1 and groups[0].isdigit():
            groups.insert(1, "-")  # the number and the four groups, copied without what stands between
        found = _SHORT_HEAD.match(_GAP.sub("", " ".join(groups)))
        if found is None:
            raise HeadUnreadableError(text)
        number = found["sequence"]
        return cls(found["digits"], int(number) if number else None)

    def is_of(self, line: JournalLine) -> bool:
        """Tell whether *line* is the one that was printed."""
        return line.hash.startswith(self.digits) and self.sequence in {None, line.sequence}


def grouped_head(digest: str) -> str:
    """Return the printed form of a hash: its first sixteen digits in groups of four capitals."""
    signs = digest[:SHORT_HEAD_DIGITS].upper()
    return " ".join(signs[start : start + 4] for start in range(0, len(signs), 4))


@dataclass(frozen=True, slots=True)
class RescuedJournal:
    """Genuine lines of a damaged vault that stood after a gap, kept when it was rescued.

    Attributes:
        identifier: Names the rescue.
        lines: The lines in their order; their chain begins after the gap.
    """

    identifier: str
    lines: tuple[JournalLine, ...]


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
    for line in checked_lines(lines):
        last = line
    return last.hash if last else GENESIS


def checked_lines(lines: Iterable[JournalLine]) -> Iterator[JournalLine]:
    """Yield the lines of a whole journal from its first, each once it was found to fit.

    Raises:
        JournalBrokenError: At the first line that is missing, changed or out of place.
    """
    last: JournalLine | None = None
    for line in lines:
        act = Act(line.at, line.actor, line.action, line.case, line.record, line.digest)
        if line != next_line(act, after=last):
            raise JournalBrokenError(last.sequence + 1 if last else 1)
        last = line
        yield line


def _hash(sequence: int, previous: str, act: Act) -> str:
    content = {"sequence": sequence, "previous": previous, "act": encode(act)}
    return hashlib.sha256(canonical_json(content)).hexdigest()
