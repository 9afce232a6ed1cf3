"""An organisation's settings for all its workers: made, signed, checked, brought in, removed.

One signed file; whoever brings it in compares the signer's fingerprint first. Older settings
never take newer ones' place; removing them gives every choice back to the worker.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.journal import Action
from fieldscreen.domain.organisation import (
    ORGANISATION_PURPOSE,
    ORGANISATION_RECORD,
    OrganisationFile,
    OrganisationSettings,
)
from fieldscreen.referral import DetachedSigner, sign_statement
from fieldscreen.screening.packs import version_key
from fieldscreen.system.files import read_start, write_whole
from fieldscreen.vault import Record
from fieldscreen.workflow.organisation_settings import (
    IDLE_MINUTES,
    OrganisationInvalidError,
    OrganisationSignatureInvalidError,
    SignedSettings,
    read_settings,
    read_signed,
    settings_in,
    signed_file,
)
from fieldscreen.workflow.signed_files import SignerNotTrustedError, is_trusted
from fieldscreen.workflow.workplace import Workplace

__all__ = [
    "IDLE_MINUTES",
    "OrganisationInvalidError",
    "OrganisationNotTrustedError",
    "OrganisationOlderError",
    "OrganisationReport",
    "OrganisationSettings",
    "OrganisationSignatureInvalidError",
    "SignedSettings",
    "check_organisation",
    "import_organisation",
    "make_organisation",
    "organisation_of",
    "remove_organisation",
    "sign_organisation",
]

SIGNED_SUFFIX = ".fsorg"
"""What the name of a signed file ends in."""

_LARGEST_BYTES = 64 * 1024


class OrganisationNotTrustedError(SignerNotTrustedError):
    """Nobody the worker compared signed the settings."""


class OrganisationOlderError(FieldScreenError):
    """Newer settings of the organisation are in force.

    Attributes:
        version: The version that was to come in.
        kept: The version that stays.
    """

    def __init__(self, version: str, kept: str) -> None:
        super().__init__(f"organisation settings {version} are older than {kept}")
        self.version = version
        self.kept = kept


@dataclass(frozen=True, slots=True)
class OrganisationReport:
    """What a check found of settings that can be used.

    Attributes:
        settings: What they set.
        signed: The same with their signature; ``None`` for a text nobody signed yet.
    """

    settings: OrganisationSettings
    signed: SignedSettings | None

    @property
    def signer(self) -> DetachedSigner | None:
        """Who signed them; ``None`` when nobody did."""
        return self.signed.signer if self.signed else None


def make_organisation(path: Path, text: str) -> Path:
    """Write a text to be filled in; a file that is there already is never written over.

    Raises:
        FileExistsError: If there is one.
        OSError: If the place cannot be written.
    """
    if path.exists():
        raise FileExistsError(17, "exists", str(path))
    write_whole(path, text.encode())
    return path


def check_organisation(path: Path) -> OrganisationReport:
    """Read settings, signed or not.

    Raises:
        OSError: If the file cannot be read.
        OrganisationInvalidError: If they cannot be used.
        OrganisationSignatureInvalidError: If their signature does not hold.
    """
    content = read_start(path, _LARGEST_BYTES)
    if len(content) > _LARGEST_BYTES:
        raise OrganisationInvalidError("file")
    if content.lstrip().startswith(b"{"):
        signed = read_signed(content)
        return OrganisationReport(signed.settings, signed)
    return OrganisationReport(read_settings(content), None)


def sign_organisation(workplace: Workplace, path: Path) -> Path:
    """Sign settings with the worker's key and write the signed file beside them; journalled.

    Raises:
        OSError: If a file cannot be read or written.
        OrganisationInvalidError: If they cannot be used.
    """
    report = check_organisation(path)
    statement = report.signed.statement if report.signed else path.read_bytes()
    read_settings(statement)
    identity = workplace.identity
    signature = sign_statement(identity, ORGANISATION_PURPOSE, statement)
    target = path.with_suffix(SIGNED_SUFFIX)
    workplace.vault.commit(workplace.change(Action.ORGANISATION_SIGNED))
    write_whole(target, signed_file(statement, signature, identity.certificate))
    return target


def import_organisation(workplace: Workplace, path: Path, *, signer: str = "") -> SignedSettings:
    """Bring signed settings in; they are in force at once. Journalled.

    Args:
        workplace: The open workplace.
        path: The signed file.
        signer: Fingerprint of the signer the worker compared, hexadecimal; spaces do not matter.

    Raises:
        OSError: If the file cannot be read.
        OrganisationInvalidError: If they cannot be used.
        OrganisationSignatureInvalidError: If their signature does not hold.
        OrganisationNotTrustedError: If nobody, or nobody compared, signed them.
        OrganisationOlderError: If newer ones are in force.
    """
    signed = check_organisation(path).signed
    if signed is None or not is_trusted(workplace, signed.signer, signer):
        raise OrganisationNotTrustedError(signed.signer if signed else None)
    kept = organisation_of(workplace)
    if kept is not None and version_key(signed.settings.version) < version_key(kept.settings.version):
        raise OrganisationOlderError(signed.settings.version, kept.settings.version)
    file = OrganisationFile(
        ORGANISATION_RECORD, signed.statement, signed.signature, signed.certificate, workplace.now()
    )
    _keep(workplace, Action.ORGANISATION_IMPORTED, file)
    return signed


def organisation_of(workplace: Workplace) -> SignedSettings | None:
    """Return the settings in force; ``None`` when there are none."""
    return settings_in(workplace.vault)


def remove_organisation(workplace: Workplace) -> None:
    """Give every choice back to the worker; journalled. Nothing of any case changes."""
    _keep(
        workplace,
        Action.ORGANISATION_REMOVED,
        OrganisationFile(ORGANISATION_RECORD, b"", b"", b"", workplace.now()),
    )


def _keep(workplace: Workplace, action: Action, file: OrganisationFile) -> None:
    workplace.vault.commit(workplace.change(action, Record(file, ORGANISATION_RECORD)))
    workplace.reload_worker()
