"""Heads of the journal, signed: how far it had come, so that a cut or rewritten end shows."""

from __future__ import annotations

from datetime import datetime

from fieldscreen.domain.journal import HEAD_PURPOSE, JournalHead, JournalLine, head_statement
from fieldscreen.domain.workers import SigningIdentity
from fieldscreen.referral import fingerprint, sign_statement, statement_holds


def signed_head(identity: SigningIdentity, line: JournalLine, at: datetime) -> JournalHead:
    """Return *line* as a head signed by *identity*; takes about a millisecond.

    Raises:
        IdentityInvalidError: If the key cannot be read.
    """
    statement = head_statement(line.sequence, line.hash, at)
    return JournalHead(
        str(line.sequence),
        line.sequence,
        line.hash,
        at,
        fingerprint(identity.certificate),
        sign_statement(identity, HEAD_PURPOSE, statement),
    )


def head_holds(head: JournalHead, certificate: bytes) -> bool:
    """Tell whether the signature of *head* was made with the key of *certificate* (DER)."""
    statement = head_statement(head.sequence, head.hash, head.at)
    return statement_holds(certificate, HEAD_PURPOSE, statement, head.signature)
