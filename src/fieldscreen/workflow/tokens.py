"""Signing with a key in a token: finding it, trying it, and what must be asked before it signs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from fieldscreen.domain.workers import SigningIdentity, TokenKey
from fieldscreen.referral.token_errors import (
    NoTokenError,
    PinState,
    TokenCancelledError,
    TokenCertificateMissingError,
    TokenError,
    TokenFailedError,
    TokenKeyMissingError,
    TokenKeyOtherError,
    TokenLastTryError,
    TokenLockedError,
    TokenMissingError,
    TokenModuleMissingError,
    TokenModuleUnusableError,
    TokenPinFormatError,
    TokenPinNeededError,
    TokenPinUnsetError,
    TokenPinWrongError,
    TokenRemovedError,
)
from fieldscreen.referral.tokens import KnownModule, TokenAccess, find_tokens, known_modules
from fieldscreen.referral.tokens.signers import TokenCandidate, candidates, prove_key
from fieldscreen.vault.secret_bytes import SecretBytes
from fieldscreen.workflow.signers import (
    CertificateFacts,
    OfferedSigner,
    SignerForPractisingError,
    document_identity,
    offered,
    valid_document_identity,
)
from fieldscreen.workflow.workplace import Workplace

__all__ = [
    "KnownModule",
    "NoTokenError",
    "PinState",
    "TokenAccess",
    "TokenCancelledError",
    "TokenCertificate",
    "TokenCertificateMissingError",
    "TokenError",
    "TokenFailedError",
    "TokenKeyMissingError",
    "TokenKeyOtherError",
    "TokenLastTryError",
    "TokenLockedError",
    "TokenMissingError",
    "TokenModuleMissingError",
    "TokenModuleUnusableError",
    "TokenPinFormatError",
    "TokenPinNeededError",
    "TokenPinUnsetError",
    "TokenPinWrongError",
    "TokenRemovedError",
    "TokenToAsk",
    "find_token_certificates",
    "known_modules",
    "look_at_token",
    "read_token_signer",
    "token_access",
    "token_in_use",
]


@dataclass(frozen=True, slots=True)
class TokenToAsk:
    """A token that is inserted, and what must be said before its PIN is asked for.

    Attributes:
        label: What it calls itself.
        subject: Whom the certificate names.
        state: What it says of its PIN.
        is_pin_on_reader: Whether the PIN is typed on the reader's own keys.
    """

    label: str
    subject: str
    state: PinState
    is_pin_on_reader: bool


@dataclass(frozen=True, slots=True)
class TokenCertificate:
    """A certificate in a token that was found.

    Attributes:
        candidate: What it is made of.
        facts: What it says.
        asked: What must be said before the PIN is asked for.
    """

    candidate: TokenCandidate
    facts: CertificateFacts
    asked: TokenToAsk

    @property
    def module(self) -> str:
        """Path of the library that speaks with the token."""
        place = self.candidate.identity.token
        return place.module if place else ""


def token_access(pin: str | None = None, *, risks_last_try: bool = False) -> TokenAccess:
    """Return one turn at a token; ``forget()`` overwrites the PIN afterwards.

    Args:
        pin: The PIN; ``None`` when it is typed on the reader.
        risks_last_try: Whether the person knows that a wrong PIN locks the token now.

    Raises:
        TokenPinFormatError: If there is no PIN in it.
    """
    if pin == "":
        raise TokenPinFormatError
    secret = SecretBytes(pin.encode()) if pin is not None else None
    return TokenAccess(secret, risks_last_try=risks_last_try)


def find_token_certificates(
    workplace: Workplace, module: Path, access: TokenAccess
) -> tuple[TokenCertificate, ...]:
    """Return the certificates of every token that *module* sees, those that may sign first; no PIN needed.

    Raises:
        SignerForPractisingError: If the vault is for practising.
        NoTokenError: If no token is inserted.
        TokenCertificateMissingError: If none holds a person's certificate.
        TokenError: If the library is none, or refused.
    """
    if workplace.worker.is_training:
        raise SignerForPractisingError
    tokens = find_tokens(module.absolute(), access)
    if not tokens:
        raise NoTokenError
    found = []
    for token in tokens:
        for one in candidates(token, now=workplace.now()):
            facts = offered(one.identity).facts
            asked = TokenToAsk(token.label, facts.subject, token.state, token.is_pin_on_reader)
            found.append(TokenCertificate(one, facts, asked))
    if not found:
        raise TokenCertificateMissingError(tokens[0].label)
    return tuple(sorted(found, key=lambda one: one.candidate.refusal is not None))


def read_token_signer(workplace: Workplace, chosen: TokenCertificate, access: TokenAccess) -> OfferedSigner:
    """Have the token sign a trial and return the identity; nothing is kept yet.

    Raises:
        SignerForPractisingError: If the vault is for practising.
        SignerRefusedError: If the certificate may not sign documents; no PIN is spent.
        TokenError: One class for each situation.
    """
    if workplace.worker.is_training:
        raise SignerForPractisingError
    if chosen.candidate.refusal is not None:
        raise chosen.candidate.refusal
    prove_key(chosen.candidate.identity, access)
    return offered(chosen.candidate.identity)


def token_in_use(workplace: Workplace) -> TokenKey | None:
    """Return where the key is that signs documents, when a token has it."""
    return document_identity(workplace).token


def look_at_token(
    workplace: Workplace, access: TokenAccess, identity: SigningIdentity | None = None
) -> TokenToAsk | None:
    """Look for the token that will sign, before its PIN is asked for; ``None`` when none is needed.

    Args:
        workplace: The open workplace.
        access: One turn at the token.
        identity: Who signs; the identity in use when it is not said.

    Raises:
        SignerRefusedError: If the certificate is not valid now.
        TokenMissingError: If it is not inserted.
        TokenLockedError, TokenPinUnsetError: If no PIN would help.
        TokenError: If its library is gone, or refused.
    """
    identity = identity or valid_document_identity(workplace)
    key = identity.token
    if key is None:
        return None
    found = find_tokens(Path(key.module), access)
    token = next((one for one in found if (one.label, one.serial) == (key.label, key.serial)), None)
    if token is None:
        raise TokenMissingError(key.label)
    if token.state is PinState.LOCKED:
        raise TokenLockedError
    if token.state is PinState.NOT_SET:
        raise TokenPinUnsetError
    return TokenToAsk(token.label, offered(identity).facts.subject, token.state, token.is_pin_on_reader)
