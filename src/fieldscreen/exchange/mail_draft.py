"""A mail draft as a file: subject, text and the signed document, for the worker's own mail program.

``X-Unsent: 1`` makes mail programs open it for writing instead of reading. No header says who
wrote it, on what machine or when: the mail program adds what it must when the worker sends it.
Lines end in CRLF (RFC 5322, 2.1).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from fieldscreen.domain.errors import FieldScreenError

_BOUNDARY_DIGITS = 32


class MailAddressInvalidError(FieldScreenError):
    """The office's address is none a mail program can write to.

    Attributes:
        address: The address.
    """

    def __init__(self, address: str) -> None:
        super().__init__("not a mail address")
        self.address = address


@dataclass(frozen=True, slots=True)
class MailDraft:
    """A message before it is sent.

    Attributes:
        to: Address of the office; empty when it is not known.
        subject: Subject, neutral.
        text: Text, neutral; lines separated by newlines.
        file_name: Neutral name of the document.
        document: The signed document, PDF.
    """

    to: str
    subject: str
    text: str
    file_name: str
    document: bytes = field(repr=False)


def write_draft(draft: MailDraft) -> bytes:
    """Return the draft as an ``.eml`` file; the same draft gives the same bytes.

    Raises:
        MailAddressInvalidError: If the address is none.
    """
    from email.errors import HeaderParseError
    from email.headerregistry import Address
    from email.message import EmailMessage
    from email.policy import SMTP

    made = EmailMessage(policy=SMTP)
    made["X-Unsent"] = "1"
    if draft.to:
        try:
            made["To"] = Address(addr_spec=draft.to)
        except (ValueError, IndexError, HeaderParseError) as error:
            raise MailAddressInvalidError(draft.to) from error
    made["Subject"] = draft.subject
    made.set_content(draft.text, cte="quoted-printable")
    made.add_attachment(draft.document, maintype="application", subtype="pdf", filename=draft.file_name)
    # The standard library draws a boundary at random; the digest of the document cannot stand in it either.
    made.set_boundary(f"=_{hashlib.sha256(draft.document).hexdigest()[:_BOUNDARY_DIGITS]}")
    return made.as_bytes()
