"""Sealing: AES-256-GCM around a few bytes, bound to what they are said to be.

A sealed value is ``nonce (12) | ciphertext | tag (16)``. The label is authenticated but not
kept with it: whoever opens it says what they expect to find, so a value moved to another
record, case or slot does not open (NIST SP 800-38D).
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from fieldscreen.vault.secret_bytes import SecretBytes

NONCE_BYTES = 12
OVERHEAD_BYTES = NONCE_BYTES + 16


class SealBroken(Exception):  # noqa: N818  a situation, told apart by whoever asked
    """The key, the label or the sealed bytes are not the ones used when sealing."""


def seal(key: SecretBytes, content: bytes | memoryview, label: bytes) -> bytes:
    """Seal *content* under *key* with a fresh random nonce."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    with key.reveal() as view:
        return nonce + AESGCM(view).encrypt(nonce, content, label)


def unseal(key: SecretBytes, sealed: bytes, label: bytes) -> bytes:
    """Open what :func:`seal` made.

    Raises:
        SealBroken: If anything is not as it was.
    """
    with unsealing(key) as unseal_one:
        return unseal_one(sealed, label)


@contextmanager
def unsealing(key: SecretBytes) -> Iterator[Callable[[bytes, bytes], bytes]]:
    """Lend what opens many values sealed under the same *key*: sealed bytes and label in, content out.

    The cipher is made once. It lives as long as the block, and a wipe of the key waits for it, so
    keep the block short.

    Raises:
        SealBroken: By what is lent, if anything is not as it was.
        VaultLocked: If the key was wiped.
    """
    with key.reveal() as view:
        cipher = AESGCM(view)

        def unseal_one(sealed: bytes, label: bytes) -> bytes:
            if len(sealed) < OVERHEAD_BYTES:
                raise SealBroken
            try:
                return cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], label)
            except InvalidTag as error:
                raise SealBroken from error

        yield unseal_one


def seal_key(key: SecretBytes, inner: SecretBytes, label: bytes) -> bytes:
    """Seal the secret *inner* itself."""
    with inner.reveal() as view:
        return seal(key, view, label)


def unseal_key(key: SecretBytes, sealed: bytes, label: bytes) -> SecretBytes:
    """Open a secret sealed by :func:`seal_key`, without a copy that cannot be wiped.

    Raises:
        SealBroken: If anything is not as it was.
    """
    if len(sealed) < OVERHEAD_BYTES:
        raise SealBroken
    content = bytearray(len(sealed) - OVERHEAD_BYTES)
    try:
        with key.reveal() as view:
            AESGCM(view).decrypt_into(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], label, content)
    except InvalidTag as error:
        raise SealBroken from error
    secret = SecretBytes(content)
    content[:] = bytes(len(content))
    return secret


class Unwrapping:
    """Opens many values, each sealed with an inner key that is itself sealed with one outer key.

    Listing thousands of cases opens thousands of keys: here each goes into one buffer that is
    overwritten by the next and, at the end, with zeros. The cipher made for the outer key lives
    until then, so keep the block short.

    Args:
        outer: The key the inner keys are sealed with.
    """

    def __init__(self, outer: SecretBytes) -> None:
        self._outer = outer
        self._inner = bytearray(len(outer))
        self._cipher: AESGCM | None = None

    def __enter__(self) -> Self:
        with self._outer.reveal() as view:
            self._cipher = AESGCM(view)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._cipher = None
        self._inner[:] = bytes(len(self._inner))

    def unseal(self, wrapped: bytes, wrapped_label: bytes, sealed: bytes, label: bytes) -> bytes:
        """Open the inner key, and with it *sealed*.

        Raises:
            SealBroken: If anything is not as it was.
        """
        cipher, inner = self._cipher, self._inner
        if cipher is None or min(len(sealed), len(wrapped) - len(inner)) < OVERHEAD_BYTES:
            raise SealBroken
        try:
            cipher.decrypt_into(wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:], wrapped_label, inner)
            return AESGCM(inner).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], label)
        except (InvalidTag, ValueError) as error:
            raise SealBroken from error
