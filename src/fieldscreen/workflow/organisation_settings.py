"""The settings of an organisation: read from text, tied to their signature, applied to a worker.

Strict: an unknown key, a value out of range or another spelling of the signed file is refused,
never guessed. Bringing a file into a vault is ``organisation``.
"""

from __future__ import annotations

import dataclasses
import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from fieldscreen.domain.encoding import encode
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.organisation import (
    ORGANISATION_PURPOSE,
    ORGANISATION_RECORD,
    OrganisationFile,
    OrganisationSettings,
)
from fieldscreen.domain.workers import Recipient, Secrecy, Worker
from fieldscreen.referral import DetachedSigner, fingerprint, signer_name, statement_holds
from fieldscreen.screening.packs import version_key
from fieldscreen.vault import OpenVault
from fieldscreen.workflow.founding import PROFILE
from fieldscreen.workflow.signed_within import signed_parts

FORMAT = "fieldscreen-organisation"
FORMAT_VERSION = 1
IDLE_MINUTES = (1, 3, 5, 10)
"""Minutes among which a worker chooses, and to which an organisation may limit the choice."""

WINDOW_LANGUAGES = ("fr", "en")
_KEYS = {"version", "date", "name", "address", "phone", "secrecy", "idle_min", "languages", "authorities"}
_RECIPIENT_KEYS = {field.name for field in dataclasses.fields(Recipient)}


class OrganisationInvalidError(FieldScreenError):
    """The settings cannot be used.

    Attributes:
        where: Key of the fault.
    """

    def __init__(self, where: str) -> None:
        super().__init__(f"organisation settings: {where}")
        self.where = where


class OrganisationSignatureInvalidError(FieldScreenError):
    """The signature does not hold for the settings, or the file is of another format."""


@dataclass(frozen=True, slots=True)
class SignedSettings:
    """Settings with who signed them; their signature holds.

    Attributes:
        settings: What they set.
        signer: Who signed them.
        statement: What was signed.
        signature: ECDSA signature (DER) over it.
        certificate: The signer's certificate, DER.
    """

    settings: OrganisationSettings
    signer: DetachedSigner
    statement: bytes
    signature: bytes
    certificate: bytes


def read_settings(statement: bytes) -> OrganisationSettings:
    """Read the settings from their TOML text.

    Raises:
        OrganisationInvalidError: If a key is missing, unknown or out of range.
    """
    try:
        data = tomllib.loads(statement.decode())
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise OrganisationInvalidError("file") from error
    head, office = data.pop("organisation", None), data.pop("recipient", None)
    unknown = set(data) or (set(head) - _KEYS if isinstance(head, dict) else {"organisation"})
    if unknown or not isinstance(head, dict):
        raise OrganisationInvalidError(min(unknown))
    name, version = _text(head, "name"), _text(head, "version")
    if not name or not version_key(version):
        raise OrganisationInvalidError("version" if name else "name")
    dated = head.get("date")
    if type(dated) is not date:
        raise OrganisationInvalidError("date")
    return OrganisationSettings(
        name,
        version,
        dated,
        _text(head, "address"),
        _text(head, "phone"),
        _secrecy(head.get("secrecy")),
        _recipient(office),
        _idle(head.get("idle_min")),
        _languages(head.get("languages", [])),
        _authorities(head.get("authorities", [])),
    )


def signed_file(statement: bytes, signature: bytes, certificate: bytes) -> bytes:
    """Return the signed file: the settings as text, readable, with the signature beside them."""
    return _spelled(
        {
            "format": FORMAT,
            "format_version": FORMAT_VERSION,
            "settings": statement.decode(),
            **encode({"signature": signature, "signer_certificate": certificate}),
        }
    )


def read_signed(content: bytes) -> SignedSettings:
    """Read a signed file and check its signature.

    Raises:
        OrganisationSignatureInvalidError: If it is of another format or does not hold.
        OrganisationInvalidError: If what is signed cannot be used.
    """
    parts = signed_parts(content, lambda data: str(data["settings"]).encode(), signed_file)
    if parts is None:
        raise OrganisationSignatureInvalidError
    return checked(*parts)


def checked(statement: bytes, signature: bytes, certificate: bytes) -> SignedSettings:
    """Return settings whose signature holds.

    Raises:
        OrganisationSignatureInvalidError: If it does not.
        OrganisationInvalidError: If what is signed cannot be used.
    """
    if not statement_holds(certificate, ORGANISATION_PURPOSE, statement, signature):
        raise OrganisationSignatureInvalidError
    signer = DetachedSigner(signer_name(certificate), fingerprint(certificate))
    return SignedSettings(read_settings(statement), signer, statement, signature, certificate)


def settings_in(vault: OpenVault) -> SignedSettings | None:
    """Return the settings a vault keeps; ``None`` when there are none, or they hold no more.

    Their signature is looked at each time: what somebody changed in the store sets nothing.
    """
    kept = vault.find(OrganisationFile, ORGANISATION_RECORD)
    if kept is None or not kept.statement:
        return None
    try:
        return checked(kept.statement, kept.signature, kept.certificate)
    except (OrganisationInvalidError, OrganisationSignatureInvalidError):
        return None


def worker_in(vault: OpenVault) -> Worker:
    """Return the worker as referrals and guide-rails see them: the profile, with what the organisation sets.

    Raises:
        RecordMissing: If the vault has no profile.
    """
    worker, kept = vault.get(Worker, PROFILE), settings_in(vault)
    if kept is None:
        return worker
    settings = kept.settings
    return dataclasses.replace(
        worker,
        organisation=settings.name,
        secrecy=settings.secrecy or worker.secrecy,
        phone=worker.phone or settings.phone,
        address=settings.address,
    )


def _text(data: Mapping[str, Any], key: str) -> str:
    value = data.get(key, "")
    if not isinstance(value, str):
        raise OrganisationInvalidError(key)
    return value.strip()


def _secrecy(value: object) -> Secrecy | None:
    if value is None:
        return None
    declared = {one.value: one for one in Secrecy if one is not Secrecy.UNDECLARED}
    if value not in declared:
        raise OrganisationInvalidError("secrecy")
    return declared[str(value)]


def _idle(value: object) -> int | None:
    if value is not None and (type(value) is not int or value not in IDLE_MINUTES):
        raise OrganisationInvalidError("idle_min")
    return value if isinstance(value, int) else None


def _languages(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or any(one not in WINDOW_LANGUAGES for one in value):
        raise OrganisationInvalidError("languages")
    return tuple(dict.fromkeys(value))


def _authorities(value: object) -> tuple[bytes, ...]:
    from cryptography.hazmat.primitives.serialization import Encoding
    from cryptography.x509 import load_pem_x509_certificates

    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise OrganisationInvalidError("authorities")
    try:
        read = [one for text in value for one in load_pem_x509_certificates(text.encode())]
    except ValueError as error:
        raise OrganisationInvalidError("authorities") from error
    return tuple(dict.fromkeys(one.public_bytes(Encoding.DER) for one in read))


def _recipient(data: object) -> Recipient | None:
    if data is None:
        return None
    if not isinstance(data, dict) or set(data) - _RECIPIENT_KEYS:
        raise OrganisationInvalidError("recipient")
    checked_on = data.get("last_checked")
    name = _text(data, "name")
    if not name or (checked_on is not None and type(checked_on) is not date):
        raise OrganisationInvalidError("recipient.last_checked" if name else "recipient.name")
    texts = {key: _text(data, key) for key in _RECIPIENT_KEYS - {"last_checked"}}
    return Recipient(**texts, last_checked=checked_on)


def _spelled(data: dict[str, Any]) -> bytes:
    return (json.dumps(data, ensure_ascii=False, sort_keys=True, indent=2) + "\n").encode()
