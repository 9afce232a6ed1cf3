"""Which certificates of a token can sign documents, and the proof that their key does."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from fieldscreen.domain.workers import SigningIdentity, TokenKey
from fieldscreen.referral.certificate_chains import chain_above
from fieldscreen.referral.errors import SignerFileUnreadableError, SignerRefusedError
from fieldscreen.referral.sealing.raw_signing import raw_signing
from fieldscreen.referral.sealing.signer_certificate import refuse_unfit
from fieldscreen.referral.tokens.access import TokenAccess
from fieldscreen.referral.tokens.asking import FoundToken

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

_TRIAL_BYTES = 64


@dataclass(frozen=True, slots=True)
class TokenCandidate:
    """A certificate of a token, of use or not.

    Attributes:
        identity: Certificate, chain and where the key is.
        refusal: Why it signs no document; ``None`` when it may.
    """

    identity: SigningIdentity
    refusal: SignerRefusedError | None


def candidates(token: FoundToken, *, now: datetime) -> tuple[TokenCandidate, ...]:
    """Return the people's certificates of *token*, those that may sign first; authorities' only vouch.

    Args:
        token: What was found.
        now: The laptop's clock (aware): a certificate must be valid.
    """
    from cryptography import x509

    read: list[tuple[str, Certificate]] = []
    for one in token.certificates:
        try:
            read.append((one.key, x509.load_der_x509_certificate(one.certificate)))
        except ValueError:
            continue  # makers put other things there too
    others = [certificate for _key, certificate in read]
    made = [_candidate(token, key, one, others, now) for key, one in read]
    return tuple(sorted(filter(None, made), key=lambda one: one.refusal is not None))


def _candidate(
    token: FoundToken, key: str, certificate: Certificate, others: list[Certificate], now: datetime
) -> TokenCandidate | None:
    from cryptography.hazmat.primitives.serialization import Encoding

    from fieldscreen.referral.errors import SignerIsAuthorityError

    refusal: SignerRefusedError | None = None
    try:
        refuse_unfit(certificate, now)
    except SignerIsAuthorityError:
        return None
    except SignerRefusedError as error:
        refusal = error
    except ValueError:
        refusal = SignerFileUnreadableError()
    place = TokenKey(token.module, token.label, token.serial, key, token.is_pin_on_reader)
    der = certificate.public_bytes(Encoding.DER)
    return TokenCandidate(SigningIdentity(der, b"", chain_above(certificate, others), token=place), refusal)


def prove_key(identity: SigningIdentity, access: TokenAccess) -> None:
    """Have the token sign something drawn at random, so that the first document is not the trial.

    Raises:
        TokenError: One class for each situation.
    """
    from cryptography.x509 import load_der_x509_certificate

    public = load_der_x509_certificate(identity.certificate).public_key()
    raw_signing(identity, public, access)(b"fieldscreen trial\0" + secrets.token_bytes(_TRIAL_BYTES))
