"""What can be kept: a value of the subject, where it belongs, and the act that keeps it.

A kind's name and place are part of the format on disk (``docs/vault-format.md``): names are
never reused, and a kind never changes sides between a case and the vault as a whole.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from fieldscreen.domain.adaptations import AdaptationFile
from fieldscreen.domain.assessments import ImportedPack, Judgement, PacksUsed, StoredPack
from fieldscreen.domain.attachments import AttachedContent, Attachment
from fieldscreen.domain.backups import Backup, BackupPlan
from fieldscreen.domain.cases import Case
from fieldscreen.domain.clips import Clip, ClipSound
from fieldscreen.domain.danger import DangerRecord
from fieldscreen.domain.directory import Office
from fieldscreen.domain.disclosures import Disclosure
from fieldscreen.domain.envelopes import OfficeTrials
from fieldscreen.domain.erasure import CountedCase, SignedCertificate
from fieldscreen.domain.follow_up import ReferralFollowUp
from fieldscreen.domain.interviews import FormSnapshot, ImportedForm, Interview, InterviewEvent, StoredForm
from fieldscreen.domain.journal import Action, JournalHead, RescuedJournal
from fieldscreen.domain.organisation import OrganisationFile
from fieldscreen.domain.people import Person
from fieldscreen.domain.referrals import Referral, ReferralDraft, SignedDocument
from fieldscreen.domain.retention import CaseRetention
from fieldscreen.domain.retention_rules import RetentionSettings
from fieldscreen.domain.stamps import StampedDocument, StampRequest
from fieldscreen.domain.statements import Statement
from fieldscreen.domain.trust import PinnedCertificate
from fieldscreen.domain.typed_texts import TypedText, UnfiledText
from fieldscreen.domain.workers import Recipient, SigningIdentity, Worker
from fieldscreen.vault.errors import RecordMisplaced


@dataclass(frozen=True, slots=True)
class Record:
    """A value of the subject with its place.

    Attributes:
        value: A value of one of the classes in :data:`KINDS`.
        identifier: Unique among the records of its kind; saving it again replaces it.
        case: Identifier of the case it belongs to; may be left out for a ``Case`` itself.
        parent: Identifier of the record it belongs to, such as an event's interview.
        sequence: Position among its siblings.
    """

    value: Any = field(repr=False)  # representations end up in logs and tracebacks
    identifier: str
    case: str = ""
    parent: str = ""
    sequence: int = 0


@dataclass(frozen=True, slots=True)
class Change:
    """One act, with the record it saves.

    Attributes:
        action: What was done.
        actor: Name of the worker, or ``"program"``.
        record: What is saved; ``None`` for an act only, such as a read or an export.
        case: The case concerned, when there is no record to say so.
        about: Identifier of a record the act is about but does not save.
        is_removal: Whether the record is taken away instead of saved; for fleeting and
            removable kinds only.
        is_quiet: Whether no journal line is written; for fleeting kinds only.
    """

    action: Action
    actor: str
    record: Record | None = None
    case: str = ""
    about: str = ""
    is_removal: bool = False
    is_quiet: bool = False


@dataclass(frozen=True, slots=True)
class Kind:
    """How values of one class are kept.

    Attributes:
        name: Name on disk.
        in_case: Whether they belong to a case, sealed with its key and erased with it.
        is_final: Whether a record, once kept, is never replaced.
        is_fleeting: Whether a record may be taken away again, and be kept without a journal line:
            twice a second while somebody types, the journal would drown in it.
        is_removable: Whether a record may be taken away again, with a journal line.
    """

    name: str
    in_case: bool
    is_final: bool = False
    is_fleeting: bool = False
    is_removable: bool = False


KINDS: dict[type, Kind] = {
    Case: Kind("case", in_case=True),
    Person: Kind("person", in_case=True),
    Statement: Kind("statement", in_case=True),
    Interview: Kind("interview", in_case=True),
    InterviewEvent: Kind("interview_event", in_case=True, is_final=True),
    FormSnapshot: Kind("form_snapshot", in_case=True),
    ReferralDraft: Kind("referral_draft", in_case=True),
    Referral: Kind("referral", in_case=True, is_final=True),
    SignedDocument: Kind("signed_document", in_case=True, is_final=True),
    Disclosure: Kind("disclosure", in_case=True, is_final=True),
    # A form is shared by cases, so that erasing one case never takes it from another.
    StoredForm: Kind("stored_form", in_case=False),
    ImportedForm: Kind("imported_form", in_case=False),
    Worker: Kind("worker", in_case=False),
    SigningIdentity: Kind("signing_identity", in_case=False),
    Recipient: Kind("recipient", in_case=False),
    CaseRetention: Kind("case_retention", in_case=True),
    # What stays after a case is gone, so it holds nothing of one.
    SignedCertificate: Kind("erasure_certificate", in_case=False, is_final=True),
    CountedCase: Kind("counted_case", in_case=False),
    RetentionSettings: Kind("retention_settings", in_case=False),
    JournalHead: Kind("journal_head", in_case=False, is_final=True),
    BackupPlan: Kind("backup_plan", in_case=False),
    Backup: Kind("backup", in_case=False),
    RescuedJournal: Kind("rescued_journal", in_case=False),
    TypedText: Kind("typed_text", in_case=True, is_fleeting=True),
    UnfiledText: Kind("unfiled_text", in_case=False, is_fleeting=True),
    Judgement: Kind("judgement", in_case=True, is_final=True),
    PacksUsed: Kind("packs_used", in_case=True),
    # Shared by cases like a form: erasing one case never takes it from another.
    StoredPack: Kind("stored_pack", in_case=False),
    ImportedPack: Kind("imported_pack", in_case=False),
    DangerRecord: Kind("danger_record", in_case=True),
    OrganisationFile: Kind("organisation_file", in_case=False),
    Office: Kind("office", in_case=False),
    # Test messages: they say nothing of a case.
    OfficeTrials: Kind("office_trials", in_case=False),
    PinnedCertificate: Kind("pinned_certificate", in_case=False),
    ReferralFollowUp: Kind("referral_follow_up", in_case=True),
    Attachment: Kind("attachment", in_case=True, is_final=True, is_removable=True),
    AttachedContent: Kind("attached_content", in_case=True, is_final=True, is_removable=True),
    AdaptationFile: Kind("template_adaptation", in_case=False, is_removable=True),
    # Words of a questionnaire, spoken: they say nothing of a case, and outlive it.
    Clip: Kind("clip", in_case=False, is_removable=True),
    ClipSound: Kind("clip_sound", in_case=False, is_removable=True),
    # Taken away once the answer is there or nobody waits for it any more.
    StampRequest: Kind("stamp_request", in_case=True, is_removable=True),
    StampedDocument: Kind("stamped_document", in_case=True, is_final=True),
}

FLEETING_KINDS = frozenset(kind.name for kind in KINDS.values() if kind.is_fleeting)
"""Names of the kinds whose later versions have no journal line of their own."""


def placed(record: Record) -> tuple[Kind, Record]:
    """Return the kind of *record*, and the record with its case filled in.

    Raises:
        RecordMisplaced: If its class is not kept, or it lacks a case, or has one too many.
    """
    cls = type(record.value)
    kind = KINDS.get(cls)
    case = record.case or (record.identifier if cls is Case else "")
    own_case = cls is not Case or case == record.identifier
    if kind is None or not record.identifier or kind.in_case != bool(case) or not own_case:
        raise RecordMisplaced(cls, record.identifier, case)
    return kind, Record(record.value, record.identifier, case, record.parent, record.sequence)


def fleeting(change: Change) -> bool:
    """Tell whether *change* saves or removes a record of a fleeting kind.

    Raises:
        RecordMisplaced: If it asks for what its kind does not allow.
    """
    kind = KINDS.get(type(change.record.value)) if change.record else None
    is_fleeting = kind is not None and kind.is_fleeting
    may_go = is_fleeting or (kind is not None and kind.is_removable)
    if (change.is_removal and not may_go) or (change.is_quiet and not is_fleeting):
        record = change.record
        raise RecordMisplaced(
            type(record.value) if record else type(None),
            record.identifier if record else change.about,
            record.case if record else change.case,
        )
    return is_fleeting
