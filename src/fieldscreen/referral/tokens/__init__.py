"""Keys in a token (PKCS#11): a card, a stick or a security module that signs and never gives the key away.

The library that speaks with a token comes from its maker. It is loaded in a process of its own
(:mod:`fieldscreen.referral.tokens.process`), never in the one that has the vault open: there it can
neither read the vault's memory nor bring the program down, and when it hangs the process is ended.
"""

from fieldscreen.referral.tokens.access import TokenAccess
from fieldscreen.referral.tokens.asking import FoundCertificate, FoundToken, find_tokens, sign_digest
from fieldscreen.referral.tokens.modules import KnownModule, known_modules

__all__ = [
    "FoundCertificate",
    "FoundToken",
    "KnownModule",
    "TokenAccess",
    "find_tokens",
    "known_modules",
    "sign_digest",
]
