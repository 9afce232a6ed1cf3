"""Which identity signs documents: the one made with the vault, one from an authority, or one in a token.

The one made with the vault goes on signing the journal's heads, certificates of erasure, packs and
settings: those speak of this vault, and its key never leaves it.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path

from fieldscreen.domain.journal import Action
from fieldscreen.domain.workers import SigningIdentity
from fieldscreen.referral import fingerprint
from fieldscreen.referral.errors import (
    SignerExpiredError,
    SignerFileLegacyError,
    SignerFileUnreadableError,
    SignerIsAuthorityError,
    SignerKeyMissingError,
    SignerKeyOtherError,
    SignerKeyWeakError,
    SignerNotYetValidError,
    SignerPasswordWrongError,
    SignerRefusedError,
    SignerUsageError,
)
from fieldscreen.referral.sealing.pkcs12 import MOST_BYTES, read_identity
from fieldscreen.referral.sealing.signer_certificate import (
    CertificateFacts,
    certificate_facts,
    refuse_out_of_date,
)
from fieldscreen.system.files import read_start
from fieldscreen.vault import Record
from fieldscreen.workflow.founding import PROFILE
from fieldscreen.workflow.trust import OwnCertificateRevokedError, refuse_revoked
from fieldscreen.workflow.workplace import Workplace

__all__ = [
    "CertificateFacts",
    "OfferedSigner",
    "OwnCertificateRevokedError",
    "Signer",
    "SignerExpiredError",
    "SignerFileLegacyError",
    "SignerFileUnreadableError",
    "SignerForPractisingError",
    "SignerIsAuthorityError",
    "SignerKeyMissingError",
    "SignerKeyOtherError",
    "SignerKeyWeakError",
    "SignerNotYetValidError",
    "SignerPasswordWrongError",
    "SignerRefusedError",
    "SignerUnknownError",
    "SignerUsageError",
    "choose_signer",
    "document_identity",
    "identities",
    "import_signer",
    "offered",
    "read_signer_file",
    "remove_signer",
    "signers",
    "valid_document_identity",
    "valid_identity",
]

_KEY_DIGITS = 32


class SignerForPractisingError(SignerRefusedError):
    """A vault for practising takes no real identity: what it signs must stay an exercise."""

    def __init__(self) -> None:
        super().__init__("a training vault takes no identity from elsewhere")


class SignerUnknownError(SignerRefusedError):
    """There is no such identity in the vault.

    Attributes:
        key: What was asked for.
    """

    def __init__(self, key: str) -> None:
        super().__init__(f"no identity {key}")
        self.key = key


@dataclass(frozen=True, slots=True)
class Signer:
    """An identity in the vault.

    Attributes:
        key: Names it in this vault.
        facts: What its certificate says.
        authorities: Who vouches for it, in words, the nearest first; empty for nobody.
        is_own: Whether it was made with the vault.
        is_in_use: Whether it signs documents.
        is_out_of_date: Whether its certificate is not valid now, so that it cannot sign.
        token: What the token calls itself that has the key; empty when the vault has it.
        has_own_key: Whether its key is the one made with the vault, vouched for by an authority or not.
    """

    key: str
    facts: CertificateFacts
    authorities: tuple[str, ...]
    is_own: bool
    is_in_use: bool
    is_out_of_date: bool
    token: str = ""
    has_own_key: bool = False


@dataclass(frozen=True, slots=True)
class OfferedSigner:
    """An identity read from a file or a token, to be looked at before it comes in.

    Attributes:
        identity: Key and certificate.
        facts: What its certificate says.
        authorities: Who vouches for it, in words, the nearest first; empty when the file names nobody.
    """

    identity: SigningIdentity
    facts: CertificateFacts
    authorities: tuple[str, ...]


def signers(workplace: Workplace) -> tuple[Signer, ...]:
    """Return every identity of the open vault, the one made with it first."""
    own = workplace.identity
    brought = _brought(workplace)
    chosen = next((one for one in brought if one.is_chosen), own)
    return tuple(_signer(workplace, one, own, chosen) for one in (own, *brought))


def document_identity(workplace: Workplace) -> SigningIdentity:
    """Return the identity that signs documents."""
    return next((one for one in _brought(workplace) if one.is_chosen), workplace.identity)


def valid_document_identity(workplace: Workplace) -> SigningIdentity:
    """Return the identity that signs documents.

    Raises:
        SignerExpiredError, SignerNotYetValidError: If its certificate is not valid now.
        OwnCertificateRevokedError: If a kept list says that it was withdrawn.
    """
    return valid_identity(workplace, document_identity(workplace))


def identities(workplace: Workplace) -> tuple[SigningIdentity, ...]:
    """Return every identity in the vault, the one made with it first."""
    return (workplace.identity, *_brought(workplace))


def valid_identity(workplace: Workplace, identity: SigningIdentity) -> SigningIdentity:
    """Return *identity* when its certificate is valid now.

    Raises:
        SignerExpiredError, SignerNotYetValidError: If it is not.
        OwnCertificateRevokedError: If a kept list says that it was withdrawn.
    """
    facts = certificate_facts(identity.certificate)
    refuse_out_of_date(facts.since, facts.until, workplace.now())
    refuse_revoked(workplace, identity)
    return identity


def read_signer_file(workplace: Workplace, path: Path, password: str) -> OfferedSigner:
    """Read a PKCS#12 file; nothing is kept yet. About 0.2 s.

    Raises:
        OSError: If the file cannot be read.
        SignerRefusedError: One class for each situation.
    """
    if workplace.worker.is_training:
        raise SignerForPractisingError
    content = read_start(path, MOST_BYTES)
    if len(content) > MOST_BYTES:
        raise SignerFileUnreadableError
    return offered(read_identity(content, password, now=workplace.now()))


def offered(identity: SigningIdentity) -> OfferedSigner:
    """Return *identity* as it is looked at before it comes in."""
    return OfferedSigner(identity, certificate_facts(identity.certificate), _authorities(identity))


def import_signer(workplace: Workplace, brought: OfferedSigner) -> Signer:
    """Keep an identity in the vault and let it sign documents from now on; journalled.

    Raises:
        SignerForPractisingError: If the vault is for practising.
    """
    if workplace.worker.is_training:
        raise SignerForPractisingError
    key = brought.facts.fingerprint[:_KEY_DIGITS]
    _keep(workplace, Action.IDENTITY_IMPORTED, brought.identity, key)
    choose_signer(workplace, key)
    return next(one for one in signers(workplace) if one.key == key)


def choose_signer(workplace: Workplace, key: str) -> None:
    """Let the identity *key* sign documents from now on; journalled.

    Raises:
        SignerUnknownError: If there is none.
    """
    brought = {_key(one): one for one in _brought(workplace)}
    if key != PROFILE and key not in brought:
        raise SignerUnknownError(key)
    changed = {
        name: dataclasses.replace(one, is_chosen=name == key)
        for name, one in brought.items()
        if one.is_chosen != (name == key)
    }
    if not changed:
        return
    # In one transaction: there is never a moment at which two sign, or one by accident.
    workplace.vault.commit(
        *(
            workplace.change(Action.IDENTITY_CHOSEN, Record(one, name), about=name)
            for name, one in changed.items()
        )
    )


def remove_signer(workplace: Workplace, key: str) -> None:
    """Take an identity that was brought in out of the vault, key and all; journalled.

    Raises:
        SignerUnknownError: If there is none; the one made with the vault stays.
    """
    if key not in {_key(one) for one in _brought(workplace)}:
        raise SignerUnknownError(key)
    _keep(workplace, Action.IDENTITY_REMOVED, SigningIdentity(b"", b""), key)


def _keep(workplace: Workplace, action: Action, identity: SigningIdentity, key: str) -> None:
    workplace.vault.commit(workplace.change(action, Record(identity, key)))


def _key(identity: SigningIdentity) -> str:
    return fingerprint(identity.certificate)[:_KEY_DIGITS]


def _brought(workplace: Workplace) -> list[SigningIdentity]:
    own = workplace.identity.certificate
    kept = workplace.vault.all(SigningIdentity)
    return [one for one in kept if one.certificate and one.certificate != own]


def _authorities(identity: SigningIdentity) -> tuple[str, ...]:
    return tuple(certificate_facts(one).subject for one in identity.chain)


def _signer(
    workplace: Workplace, one: SigningIdentity, own: SigningIdentity, chosen: SigningIdentity
) -> Signer:
    facts = certificate_facts(one.certificate)
    now = workplace.now()
    return Signer(
        PROFILE if one is own else _key(one),
        facts,
        _authorities(one),
        is_own=one is own,
        is_in_use=one is chosen,
        is_out_of_date=not facts.since <= now <= facts.until,
        token=one.token.label if one.token else "",
        has_own_key=one.private_key == own.private_key,
    )
