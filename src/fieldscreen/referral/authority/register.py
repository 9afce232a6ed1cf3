"""The register: every certificate issued, every withdrawal, every list, in the order they were made.

One line of JSON each, only ever added to. A line holds the digest of the one before it and the
authority's signature, so a line that was changed, taken out or put in shows to whoever reads it.
Lines taken off the end show by the newest list that is kept beside it, and not otherwise.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from fieldscreen.domain.encoding import canonical_json, decode, encode
from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.referral.authority.key_file import AuthorityKey
from fieldscreen.referral.authority_errors import (
    AlreadyRevokedError,
    RegisterDamagedError,
    SerialUnknownError,
)
from fieldscreen.referral.sealing.raw_signing import signature_holds

_PURPOSE = b"fieldscreen authority register 1\0"
"""Stands before what is signed, so that a line can never pass for a certificate or a list."""

_NOTHING_BEFORE = "0" * 64


class Act(StrEnum):
    """What a line says was done."""

    FOUNDED = "founded"
    ISSUED = "issued"
    REVOKED = "revoked"
    LISTED = "listed"
    PASSPHRASE_CHANGED = "passphrase_changed"  # noqa: S105  the name of an act


class RevocationReason(StrEnum):
    """Why a certificate is withdrawn (RFC 5280, 5.3.1).

    *On hold* is not among them: who signed meanwhile could not be told apart afterwards.
    """

    UNSPECIFIED = "unspecified"
    KEY_COMPROMISE = "key_compromise"
    AFFILIATION_CHANGED = "affiliation_changed"
    SUPERSEDED = "superseded"
    CESSATION_OF_OPERATION = "cessation_of_operation"
    PRIVILEGE_WITHDRAWN = "privilege_withdrawn"


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """One line.

    Attributes:
        number: Its number, from 1.
        at: When it was written (aware, UTC).
        act: What was done.
        previous: SHA-256 of the line before it, hexadecimal.
        certificate: Certificate (DER) that was issued, or the authority's own.
        serial: Serial number of a certificate, hexadecimal; empty for a list.
        reason: Why it was withdrawn; ``None`` when this is no withdrawal.
        list_number: Number of the list that was made; 0 for none.
        until: When that list is due to be replaced.
        key_file: SHA-256 of the file of the authority's key, where it was made or locked anew; else empty.
    """

    number: int
    at: datetime
    act: Act
    previous: str
    certificate: bytes = b""
    serial: str = ""
    reason: RevocationReason | None = None
    list_number: int = 0
    until: datetime | None = None
    key_file: str = ""


@dataclass(frozen=True, slots=True)
class Register:
    """The lines that were read; their signatures hold.

    Attributes:
        content: The bytes of the file.
        lines: In their order; the first one founds the authority.
    """

    content: bytes
    lines: tuple[RegisterLine, ...]

    @property
    def certificate(self) -> bytes:
        """The authority's own certificate, DER."""
        return self.lines[0].certificate

    @property
    def key_file(self) -> str:
        """SHA-256 of the file of the authority's key."""
        return next(line.key_file for line in reversed(self.lines) if line.key_file)

    @property
    def last_list(self) -> int:
        """Number of the newest list; 0 when there is none."""
        return max(line.list_number for line in self.lines)

    @property
    def issued(self) -> tuple[RegisterLine, ...]:
        """The lines of the certificates that were issued."""
        return tuple(line for line in self.lines if line.act is Act.ISSUED)

    @property
    def revoked(self) -> dict[str, RegisterLine]:
        """The withdrawals, by serial number."""
        return {line.serial: line for line in self.lines if line.act is Act.REVOKED}

    def find(self, serial: str) -> RegisterLine:
        """Return the line of a certificate that was issued.

        Args:
            serial: Its serial number, hexadecimal; spaces, colons and capitals do not matter.

        Raises:
            SerialUnknownError: If there is none.
        """
        wanted = spelled_serial(serial)
        found = next((line for line in self.issued if line.serial == wanted), None)
        if found is None:
            raise SerialUnknownError(serial)
        return found


def found_register(authority: AuthorityKey, key_file: bytes, now: datetime) -> bytes:
    """Return the first content of a register."""
    line = RegisterLine(
        1, now, Act.FOUNDED, _NOTHING_BEFORE, authority.der, key_file=hashlib.sha256(key_file).hexdigest()
    )
    return _written(line, authority)


def read_register(content: bytes) -> Register:
    """Read a register and check every line.

    Raises:
        RegisterDamagedError: If a line is not what it was when it was written.
    """
    lines: list[RegisterLine] = []
    previous = _NOTHING_BEFORE
    for number, written in enumerate(content.splitlines(keepends=True), 1):
        try:
            line, signature = _parts(written)
        except (ValueError, KeyError, TypeError, RecursionError, InvalidValueError) as error:
            raise RegisterDamagedError(number) from error
        first = lines[0] if lines else line
        if (line.number, line.previous) != (number, previous) or not _holds(first, line, signature):
            raise RegisterDamagedError(number)
        lines.append(line)
        previous = hashlib.sha256(written).hexdigest()
    if not lines or lines[0].act is not Act.FOUNDED:
        raise RegisterDamagedError(1)
    return Register(content, tuple(lines))


def add_issued(register: Register, authority: AuthorityKey, certificate: bytes, now: datetime) -> Register:
    """Return the register with a certificate (DER) that was issued."""
    from cryptography.x509 import load_der_x509_certificate

    serial = spelled_serial(f"{load_der_x509_certificate(certificate).serial_number:x}")
    return _added(register, authority, now, act=Act.ISSUED, certificate=certificate, serial=serial)


def add_revoked(
    register: Register, authority: AuthorityKey, serial: str, reason: RevocationReason, now: datetime
) -> Register:
    """Return the register with a withdrawal, which is for good.

    Raises:
        SerialUnknownError: If this authority issued no such certificate.
        AlreadyRevokedError: If it was withdrawn before.
    """
    issued = register.find(serial)
    before = register.revoked.get(issued.serial)
    if before is not None:
        raise AlreadyRevokedError(issued.serial, before.at)
    return _added(register, authority, now, act=Act.REVOKED, serial=issued.serial, reason=reason)


def add_listed(register: Register, authority: AuthorityKey, until: datetime, now: datetime) -> Register:
    """Return the register with the next list, due to be replaced at *until*."""
    return _added(register, authority, now, act=Act.LISTED, list_number=register.last_list + 1, until=until)


def add_key_file(register: Register, authority: AuthorityKey, key_file: bytes, now: datetime) -> Register:
    """Return the register with the file of the key that takes the place of the one before."""
    digest = hashlib.sha256(key_file).hexdigest()
    return _added(register, authority, now, act=Act.PASSPHRASE_CHANGED, key_file=digest)


def spelled_serial(serial: str) -> str:
    """Return a serial number as the register writes it, however somebody typed it."""
    return "".join(sign for sign in serial.lower() if sign not in ": \t").lstrip("0")


def _added(register: Register, authority: AuthorityKey, now: datetime, **said: Any) -> Register:
    last = register.content.splitlines(keepends=True)[-1]
    line = RegisterLine(len(register.lines) + 1, now, previous=hashlib.sha256(last).hexdigest(), **said)
    return Register(register.content + _written(line, authority), (*register.lines, line))


def _written(line: RegisterLine, authority: AuthorityKey) -> bytes:
    said = encode(line)
    signature = authority.signing(_PURPOSE + canonical_json(said))
    return canonical_json({"line": said, "signature": encode(signature)}) + b"\n"


def _parts(written: bytes) -> tuple[RegisterLine, bytes]:
    data = json.loads(written)
    line, signature = decode(RegisterLine, data["line"]), decode(bytes, data["signature"])
    if written != canonical_json({"line": encode(line), "signature": encode(signature)}) + b"\n":
        raise ValueError("another spelling")
    return line, signature


def _holds(first: RegisterLine, line: RegisterLine, signature: bytes) -> bool:
    from cryptography.x509 import load_der_x509_certificate

    try:
        public = load_der_x509_certificate(first.certificate).public_key()
    except ValueError:
        return False
    return signature_holds(public, _PURPOSE + canonical_json(encode(line)), signature)
