"""Referring: choose, look at the very pages, sign, export.

What leaves is gathered in ``gathering``; how it is worded and laid out belongs to ``referral``. A signed
referral is kept as it was signed and never edited.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from fieldscreen.domain.cases import Case, CaseStatus
from fieldscreen.domain.danger import Called
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.journal import Action
from fieldscreen.domain.referrals import (
    Referral,
    ReferralChoices,
    ReferralDraft,
    ReferralKind,
    SignedDocument,
)
from fieldscreen.domain.workers import Recipient
from fieldscreen.referral import (
    RenderedDocument,
    Verdict,
    VerificationReport,
    compose,
    fingerprint,
    neutral_file_name,
    render_pages,
    sign,
    verify_document,
)
from fieldscreen.referral.contents import ReferralContents
from fieldscreen.referral.tokens import TokenAccess
from fieldscreen.vault import Record
from fieldscreen.workflow import accounts
from fieldscreen.workflow.adaptations import ChosenTemplate, template_for
from fieldscreen.workflow.addressees import child_office_of, known_recipients, save_recipient
from fieldscreen.workflow.assessing import LeftOut, read_case
from fieldscreen.workflow.closed_cases import refuse_when_closed
from fieldscreen.workflow.danger import danger_of
from fieldscreen.workflow.gathering import (
    AgreementMissingError,
    NothingToReferError,
    gather,
    sittings_of,
)
from fieldscreen.workflow.journalling import keep_printed_head
from fieldscreen.workflow.leaving import document_of, export_document
from fieldscreen.workflow.packs import keep_packs
from fieldscreen.workflow.recovery import refuse_without_rehearsal
from fieldscreen.workflow.signers import valid_document_identity
from fieldscreen.workflow.sittings import Sitting
from fieldscreen.workflow.subjects import Subject, subjects_of
from fieldscreen.workflow.typed_texts import REFERRAL, TypingPlace, commit_settling
from fieldscreen.workflow.workplace import Workplace, new_identifier

__all__ = [
    "AgreementMissingError",
    "AlreadySignedError",
    "NothingToReferError",
    "Prepared",
    "ReferralChoices",
    "SignatureRejectedError",
    "Signed",
    "default_choices",
    "export_referral",
    "keep_choices",
    "known_recipients",
    "prepare_referral",
    "referral_file",
    "save_recipient",
    "sign_referral",
]


class AlreadySignedError(FieldScreenError):
    """A referral of that number is signed already; the pages must be made anew.

    Attributes:
        number: The referral's number.
    """

    def __init__(self, number: int) -> None:
        super().__init__(f"referral {number} is signed already")
        self.number = number


class SignatureRejectedError(FieldScreenError):
    """The freshly signed document did not pass verification; it was not kept.

    Attributes:
        report: What the verification found.
    """

    def __init__(self, report: VerificationReport) -> None:
        super().__init__("the signed document was rejected by its own verification")
        self.report = report


@dataclass(frozen=True, slots=True)
class Prepared:
    """A referral ready to be looked at and signed.

    Attributes:
        case: Identifier of the case.
        about: Identifier of the person it is of; empty while nobody in the case is singled out.
        contents: What it says.
        rendered: The very pages.
        file_name: Neutral name to save it under.
        identifier: Identifier the referral will have; the code on the pages is drawn from it.
        completes: Identifier of the referral it completes; empty for none.
        chosen: The template it was written with.
    """

    case: str
    about: str
    contents: ReferralContents
    rendered: RenderedDocument
    file_name: str
    identifier: str
    completes: str
    chosen: ChosenTemplate

    @property
    def pdf(self) -> bytes:
        """The pages as they will be signed."""
        return self.rendered.pdf

    @property
    def warnings(self) -> tuple[str, ...]:
        """Signs no embedded font has; they are printed as their code."""
        return self.rendered.unprintable


@dataclass(frozen=True, slots=True)
class Signed:
    """A referral that was signed, verified and kept.

    Attributes:
        referral: Its record.
        pdf: The file.
        report: What the verification says of it.
        remind_of_recovery: Whether it was urgent and went through before the recovery was rehearsed.
    """

    referral: Referral
    pdf: bytes
    report: VerificationReport
    remind_of_recovery: bool = False


@dataclass(frozen=True, slots=True)
class ReferralStart:
    """What is known when a referral is begun.

    Attributes:
        choices: What was decided before, else what the answers say, to be confirmed by the worker.
        commune: Where the child is, as it stands in the answers; empty when it is not known.
        subject: Whom it will speak of.
        others: The other people of the case; it says nothing of what is about them.
        mixed: Names the interviews give where they give more than one; they would be read as one child's.
        left_out: What is in nobody's referral until somebody says whom it is about.
        is_adult: Whether the person concerned is an adult beyond doubt.
        child_office: The office a child of that place is referred to, as far as it is known.
        prosecutor_called_at: When the duty prosecutor was last called; ``None`` for never.
    """

    choices: ReferralChoices
    commune: str
    subject: Subject
    others: tuple[Subject, ...]
    mixed: tuple[str, ...]
    left_out: LeftOut
    is_adult: bool = False
    child_office: Recipient = field(default_factory=lambda: Recipient(""))
    prosecutor_called_at: datetime | None = None


def begin_referral(
    workplace: Workplace, case: str, about: str = "", *, language: str = "fr"
) -> ReferralStart:
    """Read a case for a referral of one person; journalled.

    Args:
        workplace: The open workplace.
        case: Identifier of the case.
        about: Identifier of the person; may be left out where the case is about one.
        language: Language of the document.

    Raises:
        CaseReadOnlyError: If the case is closed.
        NothingToReferError: If there is no interview about that person.
        SubjectNeededError: If nobody is named and there are several.
    """
    refuse_when_closed(workplace, case)
    reading = read_case(workplace, case, language, about)
    sittings, subject = sittings_of(reading, case), reading.subject
    workplace.vault.commit(workplace.change(Action.CASE_READ, case=case))
    return ReferralStart(
        _choices(workplace, case, subject, sittings, language),
        accounts.whereabouts_of(sittings).commune,
        subject,
        reading.others,
        reading.mixed,
        reading.left_out,
        is_adult=accounts.is_adult(sittings, subject.person),
        child_office=child_office_of(workplace, sittings),
        prosecutor_called_at=max(
            (one.called_at for one in danger_of(workplace, case).calls if one.called is Called.PROSECUTOR),
            default=None,
        ),
    )


def default_choices(
    workplace: Workplace, case: str, about: str = "", *, language: str = "fr"
) -> ReferralChoices:
    """Return the choices a referral begins with; journalled, and raises as :func:`begin_referral`."""
    return begin_referral(workplace, case, about, language=language).choices


def _choices(
    workplace: Workplace, case: str, subject: Subject, sittings: Sequence[Sitting], language: str
) -> ReferralChoices:
    draft = workplace.vault.find(ReferralDraft, subject.identifier or case)
    if draft is None and subject.number == 1:
        draft = workplace.vault.find(ReferralDraft, case)  # begun before anybody was singled out
    if draft is not None and draft.choices is not None:
        return draft.choices
    urgency, reason, actions = accounts.urgency_of(sittings)
    is_adult = accounts.is_adult(sittings, subject.person)
    office = child_office_of(workplace, sittings)
    return ReferralChoices(
        Recipient("", office.department) if is_adult else office,
        urgency,
        reason,
        accounts.parents_information_of(sittings),
        actions,
        language,
        kind=ReferralKind.VULNERABLE_ADULT if is_adult else ReferralKind.INFORMATION_PREOCCUPANTE,
        agreement=accounts.agreement_of(sittings),
    )


def keep_choices(workplace: Workplace, case: str, choices: ReferralChoices, about: str = "") -> None:
    """Keep what was decided so far, so that a lock or a crash costs nothing; nothing new, no line.

    Args:
        workplace: The open workplace.
        case: Identifier of the case.
        choices: What was decided.
        about: Identifier of the person; may be left out where the case is about one.

    Raises:
        CaseReadOnlyError: If the case is closed.
        SubjectNeededError: If nobody is named and there are several.
    """
    about = about or subjects_of(workplace, case).of("").identifier
    draft = ReferralDraft(about or case, choices)
    if workplace.vault.find(ReferralDraft, draft.identifier) != draft:
        refuse_when_closed(workplace, case)
        record = Record(draft, draft.identifier, case)
        drafted = workplace.change(Action.REFERRAL_DRAFTED, record, case=case)
        commit_settling(workplace, TypingPlace(case, REFERRAL, about), drafted)


def prepare_referral(workplace: Workplace, case: str, choices: ReferralChoices, about: str = "") -> Prepared:
    """Write the referral and return its very pages; nothing is signed or kept yet.

    Args, raises: As :func:`~fieldscreen.workflow.gathering.gather`.
    """
    about = about or subjects_of(workplace, case).of("").identifier
    identifier = new_identifier()
    contents = gather(workplace, case, choices, about, identifier)
    chosen = template_for(workplace, contents.kind, contents.recipient)
    rendered = render_pages(compose(contents, chosen.template))
    name = neutral_file_name(contents.case_code, contents.number)
    completes = choices.completes if choices.kind is ReferralKind.COMPLEMENT else ""
    return Prepared(case, about, contents, rendered, name, identifier, completes, chosen)


def sign_referral(workplace: Workplace, prepared: Prepared, access: TokenAccess | None = None) -> Signed:
    """Sign the pages, verify them as a recipient would, and keep them for good.

    Args:
        workplace: The open workplace.
        prepared: The very pages.
        access: One turn at the token, when the worker's key is in one.

    Raises:
        TokenError: If the key is in a token that does not sign; nothing is kept.
        CaseReadOnlyError: If the case is closed.
        AlreadySignedError: If these pages, or others of the same number, were signed before.
        SignerRefusedError: If the certificate in use is not valid now.
        RehearsalDueError: If the recovery was never rehearsed and this is neither urgent nor synthetic.
        SignatureRejectedError: If the result does not verify; nothing is kept.
        VaultError: If it cannot be kept.
    """
    refuse_when_closed(workplace, prepared.case)
    identity = valid_document_identity(workplace)
    now = workplace.now()
    contents = prepared.contents
    if any(one.number == contents.number for one in workplace.vault.all(Referral)):
        raise AlreadySignedError(contents.number)
    remind = refuse_without_rehearsal(workplace, contents.urgency, is_synthetic=contents.is_synthetic)
    pdf = sign(
        prepared.pdf,
        identity,
        worker=workplace.worker,
        now=now,
        language=contents.language,
        access=access,
    )
    report = verify_document(pdf, trusted=(identity.certificate,))
    expected = Verdict.EXERCISE if workplace.worker.is_training else Verdict.ACCEPTED
    if report.verdict is not expected:
        raise SignatureRejectedError(report)
    referral = Referral(
        prepared.identifier,
        contents.number,
        contents.kind,
        contents.recipient,
        now,
        prepared.file_name,
        hashlib.sha256(pdf).hexdigest(),
        fingerprint(identity.certificate),
        tuple(one.pack_reference for one in contents.assessments),
        contents.journal_head,
        case=prepared.case,
        journal_sequence=contents.journal_sequence,
        about=prepared.about,
        copy_to=contents.copy_to,
        completes=prepared.completes,
    )
    case = dataclasses.replace(workplace.vault.get(Case, prepared.case), status=CaseStatus.REFERRED)
    document = SignedDocument(referral.identifier, referral.file_name, pdf)
    keep_printed_head(workplace, contents.journal_sequence, contents.journal_head)
    packs = read_case(workplace, prepared.case, contents.language, prepared.about).packs
    workplace.vault.commit(
        *keep_packs(workplace, prepared.case, packs),  # what was signed can be read again
        *(
            workplace.change(action, Record(value, value.identifier, prepared.case), case=prepared.case)
            for action, value in (
                (Action.REFERRAL_SIGNED, referral),
                (Action.REFERRAL_SIGNED, document),
                (Action.REFERRAL_SIGNED, ReferralDraft(prepared.about or prepared.case, None)),
                (Action.CASE_CHANGED, case),
            )
        ),
    )
    return Signed(referral, pdf, report, remind)


def referral_file(workplace: Workplace, identifier: str) -> SignedDocument:
    """Return the file of a referral as it leaves, see ``leaving.document_of``; the reading is journalled.

    Raises:
        RecordMissing: If there is no such referral.
    """
    document = document_of(workplace, identifier)
    case = workplace.vault.get(Referral, identifier).case
    workplace.vault.commit(workplace.change(Action.REFERRAL_READ, case=case, about=identifier))
    return document


def export_referral(workplace: Workplace, identifier: str, path: Path) -> Path:
    """Write a signed referral where the worker chose, whole or not at all; journalled.

    Args:
        workplace: The open workplace.
        identifier: Identifier of the referral.
        path: A file, or a folder to put it in under its neutral name.

    Raises:
        RecordMissing: If there is no such referral.
        OSError: If the place cannot be written.
    """
    return export_document(workplace, document_of(workplace, identifier), path)
