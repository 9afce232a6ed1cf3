"""Indicator packs between organisations: checked, signed, brought in.

A pack is refused when an indicator is about what must never be one, when its signature does
not hold, or when nobody the worker trusts signed it. A newer pack never takes an older one's
place unless the worker says so, and an older one never takes a newer one's place at all.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path

from fieldscreen.domain.assessments import ImportedPack
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.journal import Action
from fieldscreen.referral import DetachedSigner, sign_detached
from fieldscreen.screening.content_check import (
    ContentFinding,
    ContentRules,
    PackContentRefusedError,
    check_content,
    read_content_rules,
)
from fieldscreen.screening.packs import IndicatorPack, PackInvalidError, Sureness, version_key
from fieldscreen.system.files import write_whole
from fieldscreen.workflow.content import Content, PackFile, pack_file
from fieldscreen.workflow.packs import known_packs, put_in_use
from fieldscreen.workflow.signed_files import is_trusted, read_signed, signature_beside
from fieldscreen.workflow.workplace import Workplace


class PackNotTrustedError(FieldScreenError):
    """Nobody the worker trusts signed the pack.

    Attributes:
        reference: The pack.
        signer: Who signed it; ``None`` when nobody did.
    """

    def __init__(self, reference: str, signer: DetachedSigner | None) -> None:
        super().__init__(f"pack {reference} is not signed by anybody trusted")
        self.reference = reference
        self.signer = signer
        self.name = signer.name if signer else "–"
        self.fingerprint = signer.fingerprint if signer else "–"


class PackReplacesError(FieldScreenError):
    """The pack would take the place of another version, and nobody said that it may.

    Attributes:
        reference: The pack.
        replaced: The version new cases are read with now.
    """

    def __init__(self, reference: str, replaced: str) -> None:
        super().__init__(f"pack {reference} would replace {replaced}")
        self.reference = reference
        self.replaced = replaced


class PackOlderError(FieldScreenError):
    """A newer version is in use, or the same version with other words.

    Attributes:
        reference: The pack.
        kept: The version that stays in use.
    """

    def __init__(self, reference: str, kept: str) -> None:
        super().__init__(f"pack {reference} is not newer than {kept}")
        self.reference = reference
        self.kept = kept


@dataclass(frozen=True, slots=True)
class PackReport:
    """What a check found of a pack that can be read.

    Attributes:
        file: The pack and its text.
        refused: Words that may never make an indicator: any of them refuses the pack.
        unweighted: Number of indicators without a weight where the pack has a rule.
        unsure: Number of indicators whose source is background knowledge or the project's own.
        missing_languages: Languages some text lacks, of those the pack names.
        unreviewed: Languages that are still drafts.
        signer: Who signed it; ``None`` when there is no signature beside the file.
    """

    file: PackFile
    refused: tuple[ContentFinding, ...]
    unweighted: int
    unsure: int
    missing_languages: tuple[str, ...]
    unreviewed: tuple[str, ...]
    signer: DetachedSigner | None

    @property
    def is_acceptable(self) -> bool:
        """Tell whether nothing refuses the pack."""
        return not self.refused


@functools.cache
def _rules(path: Path) -> ContentRules:
    return read_content_rules(path.read_text(encoding="utf-8"))


def content_rules(content: Content) -> ContentRules:
    """Return the words an indicator may never be about."""
    return _rules(content.folder / "guidance" / "never-indicators.toml")


def check_pack(content: Content, path: Path) -> PackReport:
    """Read a pack file and say everything wrong and unusual in it.

    Raises:
        OSError: If the file cannot be read.
        PackInvalidError: If it is no pack.
        DetachedSignatureInvalidError: If a signature beside it does not hold.
    """
    file, signer = _signed_pack(path)
    pack = file.pack
    languages = tuple(pack.translation_status)
    lacking = (
        tag for tag in languages if not all(item.labels.get(tag, "").strip() for item in pack.indicators)
    )
    doubtful = {Sureness.BACKGROUND, Sureness.OWN}
    return PackReport(
        file,
        check_content(pack, content_rules(content)),
        0 if pack.is_bundle else sum(item.weight is None for item in pack.indicators),
        sum(item.source is not None and item.source.sureness in doubtful for item in pack.indicators),
        tuple(lacking),
        tuple(tag for tag, status in pack.translation_status.items() if status == "draft"),
        signer,
    )


def sign_pack(workplace: Workplace, path: Path) -> Path:
    """Sign a pack with the worker's key and put the signature beside it; journalled.

    Raises:
        OSError: If a file cannot be read or written.
        PackInvalidError: If it is no pack.
        PackContentRefusedError: If it holds an indicator about what must never be one.
    """
    content = path.read_bytes()
    file = pack_file(_text(content))
    _refuse_content(workplace.content, file.pack)
    target = signature_beside(path)
    signature = sign_detached(content, workplace.identity)
    workplace.vault.commit(workplace.change(Action.PACK_SIGNED))
    write_whole(target, signature)
    return target


def import_pack(
    workplace: Workplace,
    path: Path,
    *,
    signer: str = "",
    unsigned: bool = False,
    replace: bool = False,
    digest: str = "",
) -> ImportedPack:
    """Bring a pack in: into the vault, and into use where that replaces nothing or was asked for.

    Args:
        workplace: The open workplace.
        path: The pack; its signature is looked for beside it.
        signer: Fingerprint of a signer the worker compared, hexadecimal; spaces do not matter.
        unsigned: Whether a pack nobody signed is taken all the same.
        replace: Whether it may take the place of the version in use.
        digest: SHA-256 of the text somebody looked at before; empty when nobody did.

    Raises:
        OSError: If the file cannot be read.
        PackInvalidError: If it is no pack, or another text than the one that was looked at.
        DetachedSignatureInvalidError: If its signature does not hold.
        PackContentRefusedError: If it holds an indicator about what must never be one.
        PackNotTrustedError: If nobody trusted signed it.
        PackOlderError: If a newer version, or other words of the same one, are in use.
        PackReplacesError: If it would replace another version and *replace* is false.
    """
    file, signed_by = _signed_pack(path)
    pack = file.pack
    if digest and file.digest != digest:
        raise PackInvalidError("file", "was changed since it was checked")
    _refuse_content(workplace.content, pack)
    if signed_by is None and not unsigned:
        raise PackNotTrustedError(pack.reference, None)
    if signed_by is not None and not is_trusted(workplace, signed_by, signer):
        raise PackNotTrustedError(pack.reference, signed_by)
    for one in known_packs(workplace):
        in_use = one.file.pack
        if not one.is_in_use or in_use.identifier != pack.identifier or one.file.digest == file.digest:
            continue
        if version_key(pack.version) <= version_key(in_use.version):
            raise PackOlderError(pack.reference, in_use.reference)
        if not replace:
            raise PackReplacesError(pack.reference, in_use.reference)
    imported = ImportedPack(
        pack.reference,
        file.text,
        workplace.now(),
        signed_by.name if signed_by else "",
        signed_by.fingerprint if signed_by else "",
        is_in_use=True,
    )
    workplace.vault.commit(*put_in_use(workplace, imported))
    return imported


def _signed_pack(path: Path) -> tuple[PackFile, DetachedSigner | None]:
    content, signer = read_signed(path)
    return pack_file(_text(content)), signer


def _text(content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        raise PackInvalidError("file", "is not UTF-8") from error


def _refuse_content(content: Content, pack: IndicatorPack) -> None:
    findings = check_content(pack, content_rules(content))
    if findings:
        raise PackContentRefusedError(findings)
