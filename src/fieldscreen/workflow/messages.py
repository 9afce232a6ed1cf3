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
from fieldscreen.domain.referrals import Referral, SignedDocument
from fieldscreen.exchange import MailAddressInvalidError, MailDraft, write_draft
from fieldscreen.referral import fingerprint_words
from fieldscreen.system.files import write_whole
from fieldscreen.workflow.journalling import keep_signed_head
from fieldscreen.workflow.recipients import directory_of
from fieldscreen.workflow.workplace import Workplace

__all__ = ["MailAddressInvalidError", "Message", "export_message", "message_of"]

LANGUAGE = "fr"
"""The offices read French, whatever language the window is in."""

DRAFT_SUFFIX = ".eml"


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


def message_of(workplace: Workplace, identifier: str) -> Message:
    """Return the message of a signed referral; the reading is journalled.

    Raises:
        RecordMissing: If there is no such referral.
        MailAddressInvalidError: If the office's address is none.
    """
    referral = workplace.vault.get(Referral, identifier)
    draft = _draft(workplace, referral)
    size = len(write_draft(draft))
    workplace.vault.commit(workplace.change(Action.REFERRAL_READ, case=referral.case, about=identifier))
    office = directory_of(workplace, LANGUAGE).find(referral.recipient)
    name = Path(referral.file_name).stem + DRAFT_SUFFIX
    return Message(referral, draft.to, draft.subject, draft.text, name, size, office)


def export_message(workplace: Workplace, identifier: str, path: Path) -> Path:
    """Write the draft with the signed document where the worker chose, whole or not at all; journalled.

    Raises:
        RecordMissing: If there is no such referral.
        MailAddressInvalidError: If the office's address is none.
        OSError: If the place cannot be written.
    """
    referral = workplace.vault.get(Referral, identifier)
    content = write_draft(_draft(workplace, referral))
    keep_signed_head(workplace)
    # Journalled first, as an export is: that line is answered when the file could not be written.
    workplace.vault.commit(workplace.change(Action.MESSAGE_EXPORTED, case=referral.case, about=identifier))
    try:
        write_whole(path, content)
    except OSError:
        failed = workplace.change(Action.MESSAGE_EXPORT_FAILED, case=referral.case, about=identifier)
        workplace.vault.commit(failed)
        raise
    return path


def _draft(workplace: Workplace, referral: Referral) -> MailDraft:
    say = workplace.content.mail_wording.say
    name = referral.file_name
    text = say(
        "message.text",
        LANGUAGE,
        file=name,
        words=fingerprint_words(referral.signer_fingerprint, LANGUAGE),
        code=acknowledgement_code(referral.identifier),
        sender=workplace.worker.name,
    )
    return MailDraft(
        _address(workplace, referral),
        say("message.subject", LANGUAGE, name=Path(name).stem),
        text.lstrip("\n"),
        name,
        workplace.vault.get(SignedDocument, referral.identifier).content,
    )


def _address(workplace: Workplace, referral: Referral) -> str:
    """Return the address on the document, or else the one the directory has learnt since."""
    if referral.recipient.email:
        return referral.recipient.email
    office = directory_of(workplace, LANGUAGE).find(referral.recipient)
    return office.as_recipient().email if office else ""
