"""Adaptations of the referral templates: checked, signed, kept in the vault, taken away, and put to use.

One signed file each. Whoever brings it in compares the signer's fingerprint first; an older version never
takes a newer one's place, and a newer one takes an older one's only when somebody says so. What speaks for
the same documents to the same offices is there once.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from fieldscreen.domain.adaptations import ADAPTATION_PURPOSE, AdaptationFile
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.journal import Action
from fieldscreen.domain.referrals import ReferralKind
from fieldscreen.domain.workers import Recipient
from fieldscreen.referral import ReferralTemplate, TemplateInvalidError, sign_statement
from fieldscreen.referral.adaptation import adapt, fitting_faults
from fieldscreen.screening.packs import version_key
from fieldscreen.system.files import read_start, write_whole
from fieldscreen.vault import Record
from fieldscreen.workflow.adaptation_files import (
    AdaptationSignatureInvalidError,
    SignedAdaptation,
    checked,
    read_signed,
    signed_file,
    statement_of,
)
from fieldscreen.workflow.content import Content
from fieldscreen.workflow.signed_files import SignerNotTrustedError, is_trusted
from fieldscreen.workflow.template_checking import check_adaptation, read_source
from fieldscreen.workflow.workplace import Workplace

SIGNED_SUFFIX = ".fstpl"
"""What the name of a signed file ends in."""

_LARGEST_BYTES = 2 * 1024 * 1024


class AdaptationNotTrustedError(SignerNotTrustedError):
    """Nobody the worker compared signed the adaptation."""


class AdaptationOlderError(FieldScreenError):
    """A newer version is in use, or other words of the same one.

    Attributes:
        reference: The adaptation that was to come in.
        kept: The one that stays.
    """

    def __init__(self, reference: str, kept: str) -> None:
        super().__init__(f"adaptation {reference} is not newer than {kept}")
        self.reference = reference
        self.kept = kept


class AdaptationReplacesError(FieldScreenError):
    """It would take the place of an older version, and nobody said that it may.

    Attributes:
        reference: The adaptation that was to come in.
        replaced: The one in use.
    """

    def __init__(self, reference: str, replaced: str) -> None:
        super().__init__(f"adaptation {reference} would replace {replaced}")
        self.reference = reference
        self.replaced = replaced


class AdaptationBesideError(FieldScreenError):
    """Another adaptation speaks for one of the same documents to the same offices.

    Attributes:
        reference: The adaptation that was to come in.
        other: The one in use.
    """

    def __init__(self, reference: str, other: str) -> None:
        super().__init__(f"adaptation {reference} stands beside {other}")
        self.reference = reference
        self.other = other


@dataclass(frozen=True, slots=True)
class ChosenTemplate:
    """The template a referral is written with.

    Attributes:
        template: The template, adapted or the house's own.
        unfit: Adaptations that are for this document and do not fit this version of the program.
    """

    template: ReferralTemplate
    unfit: tuple[str, ...] = ()


def sign_adaptation(workplace: Workplace, path: Path) -> Path:
    """Sign an adaptation with the worker's key and write the signed file, logo included; journalled.

    Raises:
        OSError: If a file cannot be read or written.
        TemplateInvalidError: If it cannot be used.
    """
    source = read_source(path)
    faults = check_adaptation(workplace.content, source)
    if faults:
        raise TemplateInvalidError(*faults)
    statement = statement_of(source.text, source.clean_logo())
    identity = workplace.identity
    signature = sign_statement(identity, ADAPTATION_PURPOSE, statement)
    target = path.with_suffix(SIGNED_SUFFIX)
    workplace.vault.commit(workplace.change(Action.ADAPTATION_SIGNED))
    write_whole(target, signed_file(statement, signature, identity.certificate))
    return target


def examine_adaptation(content: Content, path: Path) -> SignedAdaptation:
    """Read a signed file and check that it fits the templates.

    Raises:
        OSError: If the file cannot be read.
        AdaptationSignatureInvalidError: If it is no signed file, or its signature does not hold.
        TemplateInvalidError: If what is signed cannot be used.
    """
    data = read_start(path, _LARGEST_BYTES)
    if len(data) > _LARGEST_BYTES:
        raise AdaptationSignatureInvalidError
    signed = read_signed(data)
    faults = [
        fault
        for kind in signed.adaptation.documents
        for fault in fitting_faults(signed.adaptation, content.template(kind))
    ]
    if faults:
        raise TemplateInvalidError(*dict.fromkeys(faults))
    return signed


def import_adaptation(
    workplace: Workplace, signed: SignedAdaptation, *, signer: str = "", replaces: bool = False
) -> None:
    """Bring an adaptation in; referrals are written with it at once. Journalled.

    Args:
        workplace: The open workplace.
        signed: The adaptation as it was examined.
        signer: Fingerprint of the signer the worker compared, hexadecimal; spaces do not matter.
        replaces: Whether it may take the place of an older version.

    Raises:
        AdaptationNotTrustedError: If nobody compared signed it.
        AdaptationOlderError: If a newer version, or other words of the same one, are in use.
        AdaptationReplacesError: If it would replace an older version and *replaces* is false.
        AdaptationBesideError: If another one speaks for the same documents to the same offices.
    """
    new = signed.adaptation
    if not is_trusted(workplace, signed.signer, signer):
        raise AdaptationNotTrustedError(signed.signer)
    for kept in adaptations_of(workplace):
        other = kept.adaptation
        if other.identifier == new.identifier:
            is_same = kept.statement == signed.statement
            if version_key(new.version) <= version_key(other.version) and not is_same:
                raise AdaptationOlderError(new.reference, other.reference)
            if not replaces and not is_same:
                raise AdaptationReplacesError(new.reference, other.reference)
        elif other.department == new.department and set(other.documents) & set(new.documents):
            raise AdaptationBesideError(new.reference, other.reference)
    file = AdaptationFile(
        new.identifier, signed.statement, signed.signature, signed.certificate, workplace.now()
    )
    workplace.vault.commit(workplace.change(Action.ADAPTATION_IMPORTED, Record(file, new.identifier)))


def adaptations_of(workplace: Workplace) -> tuple[SignedAdaptation, ...]:
    """Return the adaptations in use, those of a département first; one whose signature fails is none."""
    found = list(_kept(workplace))
    return tuple(sorted(found, key=lambda one: (not one.adaptation.department, one.adaptation.reference)))


def remove_adaptation(workplace: Workplace, identifier: str) -> None:
    """Take an adaptation away; journalled. Signed documents stay as they are.

    Raises:
        RecordMissing: If there is none.
    """
    file = workplace.vault.get(AdaptationFile, identifier)
    removal = workplace.change(Action.ADAPTATION_REMOVED, Record(file, identifier))
    workplace.vault.commit(replace(removal, is_removal=True))


def template_for(workplace: Workplace, kind: ReferralKind, recipient: Recipient) -> ChosenTemplate:
    """Return the template of a referral: the département's order and words, the organisation's logo.

    The adaptation for the recipient's département gives order and words; without one, the organisation's.
    The organisation's logo stands above the sender, the département's above the recipient.
    """
    template, unfit = workplace.content.template(kind), []
    fitting = [one for one in adaptations_of(workplace) if kind in one.adaptation.documents]
    own = [one for one in fitting if not one.adaptation.department]
    of_place = [one for one in fitting if one.adaptation.department == recipient.department != ""]
    for one in (*own, *of_place):
        adaptation = one.adaptation
        if any(True for _ in fitting_faults(adaptation, workplace.content.template(kind))):
            unfit.append(adaptation.reference)
            continue
        if one in own and any(not other.adaptation.is_only_a_logo for other in of_place):
            # The département's words are laid over the house's own, never over another's words.
            adaptation = replace(adaptation, order=(), titles={}, texts={})
        if adaptation.is_only_a_logo and one.logo is None:
            continue
        template = adapt(template, adaptation, hashlib.sha256(one.statement).hexdigest(), one.logo)
    return ChosenTemplate(template, tuple(unfit))


def _kept(workplace: Workplace) -> Iterator[SignedAdaptation]:
    for file in workplace.vault.all(AdaptationFile):
        try:
            yield checked(file.statement, file.signature, file.certificate)
        except (AdaptationSignatureInvalidError, TemplateInvalidError):
            continue  # what somebody changed in the store lays out nothing
