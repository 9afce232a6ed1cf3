"""Files whose signature lies beside them: indicator packs, directories of recipients, clips."""

from __future__ import annotations

from pathlib import Path

from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.journal import Action
from fieldscreen.referral import (
    PACK_PURPOSE,
    DetachedSigner,
    fingerprint_words,
    sign_detached,
    verify_detached,
)
from fieldscreen.system.files import write_whole
from fieldscreen.workflow.workplace import Workplace

SIGNATURE_SUFFIX = ".sig"
"""What stands behind a file's name in its signature's."""


class SignerNotTrustedError(FieldScreenError):
    """Nobody the worker compared signed something.

    Attributes:
        signer: Who signed it; ``None`` when nobody did.
        name: Name in the certificate; a dash for nobody.
        fingerprint: SHA-256 of the certificate; a dash for nobody.
    """

    def __init__(self, signer: DetachedSigner | None) -> None:
        super().__init__("not signed by anybody trusted")
        self.signer = signer
        self.name = signer.name if signer else "–"
        self.fingerprint = signer.fingerprint if signer else "–"


def signature_beside(path: Path) -> Path:
    """Return where the signature of a file lies."""
    return path.with_name(path.name + SIGNATURE_SUFFIX)


def read_signed(path: Path, purpose: str = PACK_PURPOSE) -> tuple[bytes, DetachedSigner | None]:
    """Return a file's content and who signed it; nobody when no signature lies beside it.

    Raises:
        OSError: If a file cannot be read.
        DetachedSignatureInvalidError: If the signature does not hold.
    """
    content = path.read_bytes()
    beside = signature_beside(path)
    return content, verify_detached(content, beside.read_bytes(), purpose) if beside.exists() else None


def write_signed(workplace: Workplace, path: Path, content: bytes, purpose: str, action: Action) -> Path:
    """Write *content* with the worker's signature beside it, after a line *action* in the journal.

    Raises:
        OSError: If the place cannot be written.
    """
    signature = sign_detached(content, workplace.identity, purpose)
    workplace.vault.commit(workplace.change(action))
    write_whole(path, content)
    write_whole(signature_beside(path), signature)
    return path


def introduce(workplace: Workplace, signer: DetachedSigner | None, language: str) -> tuple[bool, str]:
    """Tell whether this vault's own worker signed, and return the fingerprint in words to be compared."""
    if signer is None:
        return False, ""
    return signer.fingerprint == workplace.fingerprint, fingerprint_words(signer.fingerprint, language)


def is_trusted(workplace: Workplace, signer: DetachedSigner, compared: str) -> bool:
    """Tell whether the worker signed it, or compared the signer's fingerprint.

    Args:
        workplace: The open workplace.
        signer: Who signed.
        compared: Fingerprint that was compared, hexadecimal; spaces do not matter.
    """
    return signer.fingerprint in {workplace.fingerprint, "".join(compared.split()).lower()}
