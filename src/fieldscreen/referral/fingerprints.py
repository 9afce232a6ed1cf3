"""The fingerprint of a certificate, as it is printed and read out on the telephone.

SHA-256 over the whole certificate (DER), the same number that PDF readers and ``openssl``
show. Words make a call bearable: they carry the first 128 bits, which nobody can forge by
trying, with a check (BIP 39 word lists).
"""

from __future__ import annotations

import hashlib
import unicodedata

_GROUP = 4
_GROUP_OF_FILE = 8
_BYTES_IN_WORDS = 16
_WORD_LISTS = {"fr": "french"}
_DEFAULT_WORD_LIST = "english"


def fingerprint(certificate: bytes) -> str:
    """Return the SHA-256 of a certificate (DER) in lower-case hexadecimal."""
    return hashlib.sha256(certificate).hexdigest()


def grouped_fingerprint(digest: str) -> str:
    """Return a fingerprint in groups of four capitals, such as ``3F2A 91BC …``."""
    signs = digest.upper()
    return " ".join(signs[start : start + _GROUP] for start in range(0, len(signs), _GROUP))


def grouped_digest(digest: str) -> str:
    """Return the digest of a file in groups of eight, so that a line can break in it."""
    return " ".join(digest[start : start + _GROUP_OF_FILE] for start in range(0, len(digest), _GROUP_OF_FILE))


def fingerprint_words(digest: str, language: str) -> str:
    """Return the first 128 bits of a fingerprint as twelve words in French or English."""
    from mnemonic import Mnemonic

    words = Mnemonic(_WORD_LISTS.get(language.split("-", 1)[0], _DEFAULT_WORD_LIST))
    return unicodedata.normalize("NFC", words.to_mnemonic(bytes.fromhex(digest)[:_BYTES_IN_WORDS]))
