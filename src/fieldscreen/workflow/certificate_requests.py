"""A certificate from the organisation's authority for the key made with the vault: asked for, brought back.

Two files and a person in between: the request goes to the authority on a stick or by mail, and what it
issued comes back the same way. The key never leaves the vault.
"""

from __future__ import annotations

from pathlib import Path

from fieldscreen.referral.errors import IssuedFileUnreadableError, IssuedForOtherKeyError
from fieldscreen.referral.sealing.pkcs12 import MOST_BYTES
from fieldscreen.referral.sealing.request import certificate_request, issued_identity, request_fingerprint
from fieldscreen.system.files import placed, read_start, write_whole
from fieldscreen.workflow.signers import OfferedSigner, SignerForPractisingError, offered
from fieldscreen.workflow.workplace import Workplace

__all__ = [
    "REQUEST_NAME",
    "IssuedFileUnreadableError",
    "IssuedForOtherKeyError",
    "asked_fingerprint",
    "read_issued",
    "save_request",
]

REQUEST_NAME = "demande-de-certificat.csr"
"""Proposed name; it says nothing of anybody."""


def save_request(workplace: Workplace, path: Path) -> Path:
    """Write a request for the key made with the vault, whole or not at all.

    Args:
        workplace: The open workplace.
        path: A file, or a folder to put it in.

    Raises:
        SignerForPractisingError: If the vault is for practising.
        OSError: If the place cannot be written.
    """
    if workplace.worker.is_training:
        raise SignerForPractisingError
    target = placed(path, REQUEST_NAME)
    write_whole(target, certificate_request(workplace.identity))
    return target


def asked_fingerprint(workplace: Workplace) -> str:
    """Return the fingerprint of the key a request is for: the authority has it read out on the telephone."""
    return request_fingerprint(workplace.identity)


def read_issued(workplace: Workplace, path: Path) -> OfferedSigner:
    """Read the certificate that came back, and those above it; nothing is kept yet.

    Raises:
        SignerForPractisingError: If the vault is for practising.
        OSError: If the file cannot be read.
        SignerRefusedError: One class for each situation.
    """
    if workplace.worker.is_training:
        raise SignerForPractisingError
    content = read_start(path, MOST_BYTES)
    return offered(issued_identity(content, workplace.identity, now=workplace.now()))
