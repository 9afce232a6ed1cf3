"""Mail as files: a draft with the signed document for the worker's own mail program, and a sealed message.

``X-Unsent: 1`` makes mail programs open it for writing instead of reading. No header says who
wrote it, on what machine or when: the mail program adds what it must when the worker sends it.
Lines end in CRLF (RFC 5322, 2.1).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from fieldscreen.domain.errors import FieldScreenError

if TYPE_CHECKING:
    from email.message import EmailMessage

_BOUNDARY_DIGITS = 32


class MailAddressInvalidError(FieldScreenError):
    """The office's address is none a mail program can write to.

    Attributes:
        address: The address.
    """

    def __init__(self, address: str) -> None:
        super().__init__("not a mail address")
        self.address = address


class Attached(StrEnum):
    """What travels with a draft."""

    PDF = "pdf"
    MESSAGE = "message"


@dataclass(frozen=True, slots=True)
class MailDraft:
    """A message before it is sent.

    Attributes:
        to: Address of the office; empty when it is not known.
        subject: Subject, neutral.
        text: Text, neutral; lines separated by newlines.
        file_name: Neutral name of what is attached.
        document: What is attached: a document, or a sealed message.
        kind: Which of them.
    """

    to: str
    subject: str
    text: str
    file_name: str
    document: bytes = field(repr=False)
    kind: Attached = Attached.PDF


def write_draft(draft: MailDraft) -> bytes:
    """Return the draft as an ``.eml`` file; the same draft gives the same bytes.

    Raises:
        MailAddressInvalidError: If the address is none.
    """
    made = _addressed(draft.to, draft.subject)
    made["X-Unsent"] = "1"
    _fill(made, draft)
    return made.as_bytes()


def write_inner(draft: MailDraft) -> bytes:
    """Return text and document as the MIME entity that is signed and sealed; it says nothing else."""
    from email.message import EmailMessage
    from email.policy import SMTP

    made = EmailMessage(policy=SMTP)
    _fill(made, draft)
    del made["MIME-Version"]
    return made.as_bytes()


def write_sealed(to: str, subject: str, sealed: bytes) -> bytes:
    """Return a sealed message as an ``.eml`` file (RFC 8551, 3.3).

    It is read, not written on: a mail program that opened it as a draft would send what it found inside.

    Args:
        to: Address of the office; empty when it is not known.
        subject: Subject, neutral.
        sealed: EnvelopedData, DER.

    Raises:
        MailAddressInvalidError: If the address is none.
    """
    made = _addressed(to, subject)
    made.set_content(
        sealed, "application", "pkcs7-mime", filename="smime.p7m",
        params={"smime-type": "enveloped-data", "name": "smime.p7m"},
    )  # fmt: skip
    return made.as_bytes()


def _addressed(to: str, subject: str) -> EmailMessage:
    from email.errors import HeaderParseError
    from email.headerregistry import Address
    from email.message import EmailMessage
    from email.policy import SMTP

    made = EmailMessage(policy=SMTP)
    if to:
        try:
            made["To"] = Address(addr_spec=to)
        except (ValueError, IndexError, HeaderParseError) as error:
            raise MailAddressInvalidError(to) from error
    made["Subject"] = subject
    return made


def _fill(made: EmailMessage, draft: MailDraft) -> None:
    from email import message_from_bytes
    from email.policy import SMTP

    made.set_content(draft.text, cte="quoted-printable")
    if draft.kind is Attached.MESSAGE:
        # As a message, not as a file: mail programs then open it with the key it was sealed for.
        made.add_attachment(message_from_bytes(draft.document, policy=SMTP), filename=draft.file_name)
    else:
        made.add_attachment(draft.document, maintype="application", subtype="pdf", filename=draft.file_name)
    # The standard library draws a boundary at random; the digest of the document cannot stand in it either.
    made.set_boundary(f"=_{hashlib.sha256(draft.document).hexdigest()[:_BOUNDARY_DIGITS]}")
