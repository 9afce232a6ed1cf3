"""Making a test message: a draft with a harmless page, in the envelope that a real message would have."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from fieldscreen.domain.directory import Office
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.journal import Action
from fieldscreen.domain.workers import SigningIdentity
from fieldscreen.exchange import Attached, MailDraft, write_draft, write_inner, write_sealed
from fieldscreen.referral.envelopes.sealed_message import seal_message
from fieldscreen.referral.envelopes.trial_document import lock_trial, trial_page
from fieldscreen.referral.errors import RecipientCertificateMissingError
from fieldscreen.referral.tokens import TokenAccess
from fieldscreen.system import files
from fieldscreen.vault import Record
from fieldscreen.workflow.envelopes import DICTATED_GAP, Saved, offer_for, own_certificates
from fieldscreen.workflow.messages import LANGUAGE
from fieldscreen.workflow.passphrases import copy_words, generate_for_copy
from fieldscreen.workflow.recipient_certificates import check_recipient
from fieldscreen.workflow.recipients import directory_of
from fieldscreen.workflow.signers import valid_document_identity
from fieldscreen.workflow.trials import (
    Envelope,
    TrialStanding,
    TrialStep,
    TrialTarget,
    new_trial,
    office_target,
    record_with,
    trial_standing,
    trials_of,
)
from fieldscreen.workflow.workplace import Workplace

_NAMES = {
    Envelope.PLAIN: ("essai.pdf", "essai.eml"),
    Envelope.LOCKED: ("essai_protege.pdf", "essai_protege.eml"),
    Envelope.SEALED: ("essai_scelle.eml", "essai_message.eml"),
}
"""What is attached, and the draft: as neutral as the names of real ones, and the same for everybody."""


class OfficeUnknownError(FieldScreenError):
    """The directory has no such office.

    Attributes:
        office: What was asked for.
    """

    def __init__(self, office: str) -> None:
        super().__init__("no such office")
        self.office = office


@dataclass(frozen=True, slots=True)
class TrialMessage:
    """A test message ready to be copied or saved.

    Attributes:
        address: Address of the office; empty when it is not known.
        subject: Subject.
        text: Text.
        file_name: Name of the draft.
    """

    address: str
    subject: str
    text: str
    file_name: str


def trial_message(workplace: Workplace, target: TrialTarget, envelope: Envelope) -> TrialMessage:
    """Return the test message of an envelope; it is the same for every office but for the address."""
    say = workplace.content.mail_wording.say
    attached, name = _NAMES[envelope]
    text = say(f"trial.{envelope.value}", LANGUAGE, file=attached).lstrip("\n")
    return TrialMessage(target.address, say("trial.subject", LANGUAGE), text, name)


def office_standings(workplace: Workplace, office: Office) -> tuple[TrialStanding, ...]:
    """Return what is known of an office: of the safest envelope it can have, then of others tried."""
    target = office_target(office)
    first = safest_envelope(workplace, target)
    kept = trials_of(workplace, target.key)
    others = (one for one in Envelope if one is not first and kept.last(one) is not None)
    return tuple(trial_standing(workplace, target, one) for one in (first, *others))


def safest_envelope(workplace: Workplace, target: TrialTarget) -> Envelope:
    """Return the safest envelope an office can have: sealed for its certificate, or else a locked copy."""
    is_sealable = offer_for(workplace, target.certificate, LANGUAGE).refusal is None
    return Envelope.SEALED if is_sealable else Envelope.LOCKED


def office_named(workplace: Workplace, identifier: str) -> TrialTarget:
    """Return an office of the directory as a test is for it.

    Raises:
        OfficeUnknownError: If there is none.
    """
    office = directory_of(workplace, LANGUAGE).office(identifier)
    if office is None:
        raise OfficeUnknownError(identifier)
    return office_target(office)


def trial_signer(workplace: Workplace, envelope: Envelope) -> SigningIdentity | None:
    """Return the identity that signs inside a sealed test; ``None`` for another envelope.

    Raises:
        SignerRefusedError: If the identity in use is not valid now.
    """
    return valid_document_identity(workplace) if envelope is Envelope.SEALED else None


def save_trial(
    workplace: Workplace,
    target: TrialTarget,
    envelope: Envelope,
    path: Path,
    access: TokenAccess | None = None,
) -> Saved:
    """Write the draft of a test message, whole or not at all; journalled.

    A passphrase is made for this test alone. It stands nowhere but in what is returned.

    Args:
        workplace: The open workplace.
        target: The office.
        envelope: What a real message would travel in.
        path: A file, or a folder to put it in under its neutral name.
        access: One turn at the token, when the key that signs a sealed one is in one.

    Raises:
        MailAddressInvalidError: If the office's address is none.
        SignerRefusedError: If the identity in use is not valid now.
        SealingRefusedError: If it cannot be sealed for the office.
        TokenError: If the key that signs is in a token, and *access* is missing or does not sign.
        CopyFailedError: If what was made did not open again; nothing is written.
        OSError: If the place cannot be written.
    """
    passphrase = generate_for_copy() if envelope is Envelope.LOCKED else ""
    message = trial_message(workplace, target, envelope)
    document = _page(workplace)
    kind = Attached.PDF
    if envelope is Envelope.LOCKED:
        document = lock_trial(document, passphrase)
    elif envelope is Envelope.SEALED:
        document, kind = _sealed(workplace, target, document, access), Attached.MESSAGE
    attached, name = _NAMES[envelope]
    draft = MailDraft(message.address, message.subject, message.text, attached, document, kind)
    written = _write(workplace, target, envelope, files.placed(path, name), write_draft(draft))
    return Saved(written, passphrase, _call(workplace, target, passphrase), target.phone)


def _write(workplace: Workplace, target: TrialTarget, envelope: Envelope, path: Path, content: bytes) -> Path:
    before = trials_of(workplace, target.key)
    made = record_with(workplace, target.key, new_trial(workplace, target, envelope, TrialStep.PREPARED))
    # Journalled first, as all that leaves; the line is answered when the place cannot be written.
    workplace.vault.commit(workplace.change(Action.TEST_PREPARED, made))
    try:
        files.write_whole(path, content)
    except OSError:
        failed = Record(before, target.key)
        workplace.vault.commit(workplace.change(Action.MESSAGE_EXPORT_FAILED, failed))
        raise
    return path


def _page(workplace: Workplace) -> bytes:
    say = workplace.content.mail_wording.say
    paragraphs = tuple(
        one.strip() for one in say("trial.page", LANGUAGE).strip("\n").split("\n\n") if one.strip()
    )
    return trial_page(say("trial.title", LANGUAGE), paragraphs, LANGUAGE)


def _sealed(workplace: Workplace, target: TrialTarget, document: bytes, access: TokenAccess | None) -> bytes:
    if not target.certificate:
        raise RecipientCertificateMissingError
    check_recipient(workplace, target.certificate, LANGUAGE)
    plain = trial_message(workplace, target, Envelope.PLAIN)
    inner = MailDraft(plain.address, plain.subject, plain.text, _NAMES[Envelope.PLAIN][0], document)
    sealed = seal_message(
        write_inner(inner),
        valid_document_identity(workplace),
        tuple(dict.fromkeys((target.certificate, *own_certificates(workplace)))),
        now=workplace.now(),
        access=access,
    )
    return write_sealed(inner.to, inner.subject, sealed)


def _call(workplace: Workplace, target: TrialTarget, passphrase: str) -> str:
    if not passphrase:
        return ""
    say = workplace.content.mail_wording.say
    return say(
        "trial.call",
        LANGUAGE,
        office=target.name,
        sender=workplace.worker.name,
        organisation=workplace.worker.organisation,
        file=_NAMES[Envelope.LOCKED][0],
        dictated=DICTATED_GAP.join(copy_words(passphrase)),
    ).strip("\n")
