"""The message that goes with a signed referral: neutral, with its text to copy, saved as a draft.

The program sends nothing. Nothing of the case is in the message but the case's random code, which
is part of the document's neutral name.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from fieldscreen.domain.acknowledgement_codes import acknowledgement_code
from fieldscreen.domain.directory import Office
from fieldscreen.domain.journal import Action
from fieldscreen.domain.referrals import Referral
from fieldscreen.exchange import Attached, MailAddressInvalidError, MailDraft, write_draft
from fieldscreen.referral import fingerprint_words
from fieldscreen.workflow.leaving import document_of, write_out
from fieldscreen.workflow.recipients import directory_of
from fieldscreen.workflow.workplace import Workplace

__all__ = ["MailAddressInvalidError", "Message", "address_of", "draft_of", "export_message", "message_of"]

LANGUAGE = "fr"
"""The offices read French, whatever language the window is in."""

DRAFT_SUFFIX = ".eml"

_TEXT = "message.text"


@dataclass(frozen=True, slots=True)
class Message:
    """A message ready to be copied or saved.

    Attributes:
        referral: The referral it goes with.
        address: Address of the office; empty when it is not known.
        subject: Subject.
        text: Text.
        file_name: Name of the draft.
        size_bytes: Size of the draft with the document in it.
        office: The office in the directory; ``None`` when it is none of these.
    """

    referral: Referral
    address: str
    subject: str
    text: str
    file_name: str
    size_bytes: int
    office: Office | None

    @property
    def is_too_large(self) -> bool:
        """Whether the office is known to refuse messages of this size."""
        limit = self.office.size_limit_bytes if self.office else None
        return limit is not None and self.size_bytes > limit


def message_of(
    workplace: Workplace,
    identifier: str,
    text_key: str = _TEXT,
    *,
    attached: str = "",
    file_name: str = "",
) -> Message:
    """Return the message of a signed referral; the reading is journalled.

    Args:
        workplace: The open workplace.
        identifier: Identifier of the referral.
        text_key: Which text the message has.
        attached: Name of what goes with it; the document's own when empty.
        file_name: Name of the draft; made of the document's when empty.

    Raises:
        RecordMissing: If there is no such referral.
        MailAddressInvalidError: If the office's address is none.
    """
    referral = workplace.vault.get(Referral, identifier)
    document = document_of(workplace, identifier).content
    draft = draft_of(workplace, referral, text_key, attached or referral.file_name, document)
    size = len(write_draft(draft))
    workplace.vault.commit(workplace.change(Action.REFERRAL_READ, case=referral.case, about=identifier))
    office = directory_of(workplace, LANGUAGE).find(referral.recipient)
    name = file_name or Path(referral.file_name).stem + DRAFT_SUFFIX
    return Message(referral, draft.to, draft.subject, draft.text, name, size, office)


def export_message(workplace: Workplace, identifier: str, path: Path) -> Path:
    """Write the draft with the signed document where the worker chose, whole or not at all; journalled.

    Raises:
        RecordMissing: If there is no such referral.
        MailAddressInvalidError: If the office's address is none.
        OSError: If the place cannot be written.
    """
    referral = workplace.vault.get(Referral, identifier)
    document = document_of(workplace, identifier).content
    content = write_draft(draft_of(workplace, referral, _TEXT, referral.file_name, document))
    return write_out(workplace, referral, Action.MESSAGE_EXPORTED, path, content)


def draft_of(  # noqa: PLR0917  one draft, made of all six
    workplace: Workplace,
    referral: Referral,
    text_key: str,
    file_name: str,
    document: bytes,
    kind: Attached = Attached.PDF,
) -> MailDraft:
    """Return the draft that carries *document*.

    Args:
        workplace: The open workplace.
        referral: The referral it is about.
        text_key: Which text the message has.
        file_name: Name of what is attached.
        document: What is attached.
        kind: A document, or a sealed message.
    """
    say = workplace.content.mail_wording.say
    text = say(
        text_key,
        LANGUAGE,
        file=file_name,
        words=fingerprint_words(referral.signer_fingerprint, LANGUAGE),
        code=acknowledgement_code(referral.identifier),
        sender=workplace.worker.name,
    )
    subject = say("message.subject", LANGUAGE, name=Path(referral.file_name).stem)
    return MailDraft(address_of(workplace, referral), subject, text.lstrip("\n"), file_name, document, kind)


def address_of(workplace: Workplace, referral: Referral) -> str:
    """Return the address on the document, or else the one the directory has learnt since."""
    if referral.recipient.email:
        return referral.recipient.email
    office = directory_of(workplace, LANGUAGE).find(referral.recipient)
    return office.as_recipient().email if office else ""
