"""Identities and signatures: who signs, the signature's picture, and the signature itself.

Libraries are loaded on the first call, not on import.
"""

from fieldscreen.referral.fingerprints import fingerprint, fingerprint_words, grouped_fingerprint
from fieldscreen.referral.sealing.identity import create_identity, is_training_certificate
from fieldscreen.referral.sealing.signing import sign
from fieldscreen.referral.sealing.statements import sign_statement, signer_name, statement_holds

__all__ = [
    "create_identity",
    "fingerprint",
    "fingerprint_words",
    "grouped_fingerprint",
    "is_training_certificate",
    "sign",
    "sign_statement",
    "signer_name",
    "statement_holds",
]
