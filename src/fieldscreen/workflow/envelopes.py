"""The envelope a signed referral leaves in: as it is, locked with a passphrase, or sealed for an office.

Each is one file, or a mail draft with that file attached. A sealed message is attached to its draft
as a message: a mail program that opened it as the draft would send on what it found inside, open.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from fieldscreen.domain.acknowledgement_codes import acknowledgement_code
from fieldscreen.domain.envelopes import Envelope
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.journal import Action
from fieldscreen.domain.referrals import Referral, SignedDocument
from fieldscreen.domain.workers import SigningIdentity
from fieldscreen.exchange import Attached, write_draft, write_inner, write_sealed
from fieldscreen.referral import fingerprint
from fieldscreen.referral.envelopes.locked_copy import lock_copy
from fieldscreen.referral.envelopes.recipient_certificate import recipient_certificate
from fieldscreen.referral.envelopes.sealed_message import seal_message
from fieldscreen.referral.errors import (
    CopyFailedError,
    CopySignerGoneError,
    RecipientCertificateMissingError,
    RecipientCertificateUnreadableError,
    RecipientExpiredError,
    RecipientIsAuthorityError,
    RecipientKeyKindError,
    RecipientKeyWeakError,
    RecipientNotYetValidError,
    RecipientRevokedError,
    RecipientUsageError,
    SealingRefusedError,
    SignerRefusedError,
)
from fieldscreen.referral.sealing.signer_certificate import certificate_facts
from fieldscreen.referral.tokens import TokenAccess
from fieldscreen.system.files import placed
from fieldscreen.workflow.leaving import document_of, write_out
from fieldscreen.workflow.messages import LANGUAGE, Message, draft_of, export_message, message_of
from fieldscreen.workflow.passphrases import copy_words, generate_for_copy
from fieldscreen.workflow.recipient_certificates import RecipientFacts, check_recipient
from fieldscreen.workflow.recipients import directory_of
from fieldscreen.workflow.referring import export_referral
from fieldscreen.workflow.signers import identities, valid_document_identity, valid_identity
from fieldscreen.workflow.workplace import Workplace

__all__ = [
    "CopyFailedError",
    "CopySignerGoneError",
    "Envelope",
    "Form",
    "RecipientCertificateMissingError",
    "RecipientCertificateUnreadableError",
    "RecipientExpiredError",
    "RecipientIsAuthorityError",
    "RecipientKeyKindError",
    "RecipientKeyWeakError",
    "RecipientNotYetValidError",
    "RecipientRevokedError",
    "RecipientUsageError",
    "ReferralUnknownError",
    "Saved",
    "SealingOffer",
    "SealingRefusedError",
    "copy_signer",
    "file_name_of",
    "message_in",
    "offer_for",
    "office_certificate",
    "own_certificates",
    "phone_of",
    "referral_numbered",
    "save_envelope",
    "sealing_offer",
]

DICTATED_GAP = " … "
"""Between the parts of a passphrase that is dictated: a sign nobody would type."""


class ReferralUnknownError(FieldScreenError):
    """No signed referral has that number.

    Attributes:
        number: The number.
    """

    def __init__(self, number: int) -> None:
        super().__init__(f"no referral {number}")
        self.number = number


class Form(StrEnum):
    """What is written: the file by itself, or a mail draft that carries it."""

    FILE = "file"
    DRAFT = "draft"


_NAMES = {
    (Envelope.PLAIN, Form.FILE): "{stem}.pdf",
    (Envelope.PLAIN, Form.DRAFT): "{stem}.eml",
    (Envelope.LOCKED, Form.FILE): "{stem}_protege.pdf",
    (Envelope.LOCKED, Form.DRAFT): "{stem}_protege.eml",
    (Envelope.SEALED, Form.FILE): "{stem}_scelle.eml",
    (Envelope.SEALED, Form.DRAFT): "{stem}_message.eml",
}
"""Names as neutral as the document's own; none is another's, so that no copy takes a file's place."""

_BASE64_RATIO = 78 / 57
"""A sealed message is written in base64 as a whole, with the document in base64 inside (RFC 2045, 6.8)."""

_SEAL_BYTES = 16 * 1024
"""Signature, certificates and keys of a seal, at most about."""

_TEXTS = {Envelope.PLAIN: "message.text", Envelope.LOCKED: "locked.text", Envelope.SEALED: "sealed.text"}
_ACTS = {Envelope.LOCKED: Action.COPY_LOCKED, Envelope.SEALED: Action.MESSAGE_SEALED}


@dataclass(frozen=True, slots=True)
class SealingOffer:
    """Whether a referral can be sealed for its office.

    Attributes:
        refusal: Why it cannot; ``None`` when it can.
        holder: Whom the office's certificate names; empty when there is none.
        until: Last moment of that certificate (aware); ``None`` when there is none.
        sender_reads: Whether the worker's own certificate opens it too.
        facts: What is known of the certificate; ``None`` when it cannot be sealed for.
    """

    refusal: SealingRefusedError | None
    holder: str = ""
    until: datetime | None = None
    sender_reads: bool = False
    facts: RecipientFacts | None = None


@dataclass(frozen=True, slots=True)
class Saved:
    """What was written.

    Attributes:
        path: The file.
        passphrase: Opens the copy; empty when it has none. It is kept nowhere.
        call: What to say on the telephone, the passphrase in it; empty likewise.
        phone: Telephone of the office; empty when it is not known.
    """

    path: Path
    passphrase: str = field(default="", repr=False)
    call: str = field(default="", repr=False)
    phone: str = ""


def sealing_offer(workplace: Workplace, identifier: str, language: str = LANGUAGE) -> SealingOffer:
    """Tell whether a referral can be sealed for the office it is addressed to.

    Args:
        workplace: The open workplace.
        identifier: Identifier of the referral.
        language: Language of the fingerprint's words, BCP 47.

    Raises:
        RecordMissing: If there is no such referral.
    """
    return offer_for(
        workplace, office_certificate(workplace, workplace.vault.get(Referral, identifier)), language
    )


def offer_for(workplace: Workplace, given: bytes, language: str) -> SealingOffer:
    """Tell whether a message can be sealed for an office's certificate (DER); empty when it gave none."""
    if not given:
        return SealingOffer(RecipientCertificateMissingError())
    try:
        facts = certificate_facts(given)
    except ValueError:
        return SealingOffer(RecipientCertificateUnreadableError())
    try:
        known = check_recipient(workplace, given, language)
    except SealingRefusedError as error:
        return SealingOffer(error, facts.subject, facts.until)
    return SealingOffer(None, facts.subject, facts.until, any(own_certificates(workplace)), known)


def referral_numbered(workplace: Workplace, number: int) -> Referral:
    """Return the signed referral of that number.

    Raises:
        ReferralUnknownError: If there is none.
    """
    found = next((one for one in workplace.vault.all(Referral) if one.number == number), None)
    if found is None:
        raise ReferralUnknownError(number)
    return found


def file_name_of(workplace: Workplace, identifier: str, envelope: Envelope, form: Form) -> str:
    """Return the neutral name a referral is saved under in an envelope.

    Raises:
        RecordMissing: If there is no such referral.
    """
    return _named(workplace.vault.get(Referral, identifier), envelope, form)


def message_in(workplace: Workplace, identifier: str, envelope: Envelope) -> Message:
    """Return the message that brings a referral in an envelope; journalled as :func:`message_of`."""
    referral = workplace.vault.get(Referral, identifier)
    message = message_of(
        workplace,
        identifier,
        _TEXTS[envelope],
        attached=_named(referral, envelope, Form.FILE),
        file_name=_named(referral, envelope, Form.DRAFT),
    )
    if envelope is Envelope.SEALED:
        size = int(message.size_bytes * _BASE64_RATIO) + _SEAL_BYTES
        message = dataclasses.replace(message, size_bytes=size)
    return message


def save_envelope(  # noqa: PLR0913  what, in what, where to, for whom, and what signs it
    workplace: Workplace,
    identifier: str,
    envelope: Envelope,
    form: Form,
    path: Path,
    *,
    certificate: bytes = b"",
    access: TokenAccess | None = None,
) -> Saved:
    """Put a signed referral into an envelope and write it, whole or not at all; journalled.

    The journal says that a copy was made; the passphrase stands nowhere but in what is returned.

    Args:
        workplace: The open workplace.
        identifier: Identifier of the referral.
        envelope: Which envelope.
        form: The file, or a mail draft with it.
        path: A file, or a folder to put it in under its neutral name.
        certificate: Certificate (DER) to seal for; that of the office in the directory when empty.
        access: One turn at the token, when the key that signs the copy is in one: see :func:`copy_signer`.

    Raises:
        RecordMissing: If there is no such referral.
        MailAddressInvalidError: If the office's address is none.
        CopySignerGoneError: If the identity that signed cannot sign the copy.
        SignerRefusedError: If the identity in use is not valid now.
        SealingRefusedError: If it cannot be sealed for the office.
        TokenError: If the key that signs the copy is in a token, and *access* is missing or does not sign.
        CopyFailedError: If what was made did not open again; nothing is written.
        OSError: If the place cannot be written.
    """
    referral = workplace.vault.get(Referral, identifier)
    target = placed(path, _named(referral, envelope, form))
    if envelope is Envelope.PLAIN:
        export = export_referral if form is Form.FILE else export_message
        return Saved(export(workplace, identifier, target))
    passphrase = generate_for_copy() if envelope is Envelope.LOCKED else ""
    content = (
        _locked(workplace, referral, passphrase, access)
        if envelope is Envelope.LOCKED
        else _sealed(workplace, referral, certificate or office_certificate(workplace, referral), access)
    )
    if form is Form.DRAFT:
        kind = Attached.PDF if envelope is Envelope.LOCKED else Attached.MESSAGE
        name = _named(referral, envelope, Form.FILE)
        content = write_draft(draft_of(workplace, referral, _TEXTS[envelope], name, content, kind))
    write_out(workplace, referral, _ACTS[envelope], target, content)
    call = _call(workplace, referral, passphrase) if passphrase else ""
    return Saved(target, passphrase, call, phone_of(workplace, referral) if passphrase else "")


def copy_signer(workplace: Workplace, identifier: str, envelope: Envelope) -> SigningIdentity | None:
    """Return the identity that signs what goes into an envelope; ``None`` where nothing is signed anew.

    Raises:
        RecordMissing: If there is no such referral.
        CopySignerGoneError: If the identity that signed cannot sign the copy.
        SignerRefusedError: If the identity in use is not valid now.
    """
    if envelope is Envelope.PLAIN:
        return None
    if envelope is Envelope.SEALED:
        return valid_document_identity(workplace)
    return _signer_again(workplace, workplace.vault.get(Referral, identifier))


def _signer_again(workplace: Workplace, referral: Referral) -> SigningIdentity:
    signer = next((one for one in identities(workplace) if _print(one) == referral.signer_fingerprint), None)
    if signer is None:
        raise CopySignerGoneError
    try:
        return valid_identity(workplace, signer)
    except SignerRefusedError as error:
        raise CopySignerGoneError from error


def _locked(workplace: Workplace, referral: Referral, passphrase: str, access: TokenAccess | None) -> bytes:
    identity = _signer_again(workplace, referral)
    document = workplace.vault.get(SignedDocument, referral.identifier)
    return lock_copy(
        document.content,
        passphrase,
        identity,
        worker=workplace.worker,
        now=workplace.now(),
        language=LANGUAGE,
        access=access,
    )


def _sealed(
    workplace: Workplace, referral: Referral, certificate: bytes, access: TokenAccess | None
) -> bytes:
    if not certificate:
        raise RecipientCertificateMissingError
    check_recipient(workplace, certificate, LANGUAGE)
    signer = valid_document_identity(workplace)
    document = document_of(workplace, referral.identifier)
    draft = draft_of(workplace, referral, _TEXTS[Envelope.PLAIN], referral.file_name, document.content)
    sealed = seal_message(
        write_inner(draft),
        signer,
        tuple(dict.fromkeys((certificate, *own_certificates(workplace)))),
        now=workplace.now(),
        access=access,
    )
    return write_sealed(draft.to, draft.subject, sealed)


def own_certificates(workplace: Workplace) -> Iterator[bytes]:
    """Yield the worker's certificates with which a sealed message can be opened."""
    for one in identities(workplace):
        try:
            recipient_certificate(one.certificate, workplace.now())
        except SealingRefusedError:
            continue
        yield one.certificate


def _call(workplace: Workplace, referral: Referral, passphrase: str) -> str:
    say = workplace.content.mail_wording.say
    return say(
        "call.text",
        LANGUAGE,
        office=referral.recipient.name,
        sender=workplace.worker.name,
        organisation=workplace.worker.organisation,
        file=_named(referral, Envelope.LOCKED, Form.FILE),
        dictated=DICTATED_GAP.join(copy_words(passphrase)),
        code=acknowledgement_code(referral.identifier),
    ).strip("\n")


def phone_of(workplace: Workplace, referral: Referral) -> str:
    """Return the telephone of the office; empty when it is not known."""
    office = directory_of(workplace, LANGUAGE).find(referral.recipient)
    return referral.recipient.phone or (office.as_recipient().phone if office else "")


def office_certificate(workplace: Workplace, referral: Referral) -> bytes:
    """Return the certificate (DER) the directory has of the office; empty for none."""
    office = directory_of(workplace, LANGUAGE).find(referral.recipient)
    return office.certificate if office else b""


def _named(referral: Referral, envelope: Envelope, form: Form) -> str:
    return _NAMES[envelope, form].format(stem=Path(referral.file_name).stem)


def _print(identity: SigningIdentity) -> str:
    return fingerprint(identity.certificate)
