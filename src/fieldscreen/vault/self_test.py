"""Known answers: every primitive the vault rests on is asked once what it must answer.

A library that was swapped, miscompiled or half-updated is noticed before it writes a key
file nobody could ever open again. The answers are the standards' own test vectors.
"""

from __future__ import annotations

import base64
import hmac
import tempfile
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from fieldscreen.vault.key_errors import SelfTestFailed

_gate = threading.Lock()
_is_passed = False


def assert_primitives() -> None:
    """Make sure, once in the life of a process, that every primitive gives its known answer.

    Raises:
        SelfTestFailed: If one does not; nothing may then be opened or made.
    """
    global _is_passed  # noqa: PLW0603  a fact about the process
    with _gate:
        if not _is_passed:
            run_self_test()
            _is_passed = True


def run_self_test() -> None:
    """Ask every primitive now.

    Raises:
        SelfTestFailed: At the first wrong answer.
    """
    for name, is_right in _TESTS.items():
        try:
            right = is_right()
        except MemoryError:
            raise
        except Exception as error:
            raise SelfTestFailed(name) from error
        if not right:
            raise SelfTestFailed(name)


def _argon2id() -> bool:
    """RFC 9106, section 5.3."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    derived = Argon2id(
        salt=b"\2" * 16, length=32, iterations=3, lanes=4, memory_cost=32, ad=b"\4" * 12, secret=b"\3" * 8
    ).derive(b"\1" * 32)
    return derived.hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


def _aes_256_gcm() -> bool:
    """Test case 16 of McGrew and Viega, "The Galois/Counter Mode of Operation"."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    key = bytes.fromhex("feffe9928665731c6d6a8f9467308308" * 2)
    nonce = bytes.fromhex("cafebabefacedbaddecaf888")
    plain = bytes.fromhex(
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
        "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"
    )
    label = bytes.fromhex("feedfacedeadbeeffeedfacedeadbeefabaddad2")
    sealed = bytes.fromhex(
        "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
        "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
        "76fc6ece0f4e1768cddf8853bb2d551b"
    )
    cipher = AESGCM(key)
    return cipher.encrypt(nonce, plain, label) == sealed and cipher.decrypt(nonce, sealed, label) == plain


def _hkdf_sha256() -> bool:
    """RFC 5869, appendix A.1."""
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    salt, info = bytes(range(13)), bytes(range(0xF0, 0xFA))
    derived = HKDF(hashes.SHA256(), 42, salt=salt, info=info).derive(b"\x0b" * 22)
    return derived.hex() == (
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"
    )


def _hmac_sha256() -> bool:
    """RFC 4231, test case 2."""
    digest = hmac.digest(b"Jefe", b"what do ya want for nothing?", "sha256")
    return digest.hex() == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"


def _ecdh() -> bool:
    """RFC 5903, section 8.1 (P-256)."""
    from cryptography.hazmat.primitives.asymmetric import ec

    ours = int("c88f01f510d9ac3f70a292daa2316de544e9aab8afe84049c62a9c57862d1433", 16)
    theirs = bytes.fromhex(
        "04d12dfb5289c8d4f81208b70270398c342296970a0bccb74c736fc7554494bf63"
        "56fbf3ca366cc23e8157854c13c58d6aac23f046ada30f8353e74f33039872ab"
    )
    curve = ec.SECP256R1()
    public = ec.EllipticCurvePublicKey.from_encoded_point(curve, theirs)
    shared = ec.derive_private_key(ours, curve).exchange(ec.ECDH(), public)
    return shared.hex() == "d6840f6b42f6edafd13116e0e12565202fef8e9ece7dce03812464d04b9442de"


def _sqlcipher() -> bool:
    """A database of one page, written with the raw key 00…1f, opens and says its version."""
    # No place for the known bytes is no wrong answer: a full disk must not keep the owner out.
    with suppress(OSError), tempfile.TemporaryDirectory(prefix="fieldscreen-self-test-") as folder:
        path = Path(folder) / "known.db"  # SQLite reads files only; these bytes are in every copy
        path.write_bytes(base64.b64decode(_KNOWN_DATABASE))
        return _read_known(path)
    return True


def _read_known(path: Path) -> bool:
    from sqlcipher3 import dbapi2 as sqlcipher

    connection = sqlcipher.connect(str(path))
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.set_key("x'" + bytes(range(32)).hex() + "'")
        connection.execute(f"PRAGMA cipher_page_size = {_KNOWN_PAGE_BYTES}")
        return bool(connection.execute("PRAGMA user_version").fetchone()[0] == _KNOWN_VERSION)
    finally:
        connection.close()


_TESTS: dict[str, Callable[[], bool]] = {
    "Argon2id": _argon2id,
    "AES-256-GCM": _aes_256_gcm,
    "HKDF-SHA256": _hkdf_sha256,
    "HMAC-SHA256": _hmac_sha256,
    "ECDH": _ecdh,
    "SQLCipher": _sqlcipher,
}

_KNOWN_PAGE_BYTES = 1024
_KNOWN_VERSION = 0x4653
_KNOWN_DATABASE = """
9OEGG1ufdAlCn8J7KDMHk30EtBir2xUqJ53YQrxIuID7Za3usjtrYci6yLkj7kfMk5ks4oq/gLi4dEkvuk7tu3W3jYraRynWIqAW
7gp7LPK796EgK2eDX6L3LtCxzQH9iyYBdyd9g5TmXpY0tk4vm0JKYQZlF9pW25qIe7z7wN28OolLRdzI5OF+U4tlzo4/gBFolgm6
T/nbNduME5v52egkct1ednWuOoEPHKA5mETBSs2uKSW4RMxIGEm5Oa1v/p3dN6yJCVxGIQm58Q2lxjR2vgGYBLsDEEM2iYAWJj9Q
AhO/0fYTx4pm2TL1FFHEPDXoVq87uMTxYru7o4UxdNAxU6bfotF4ZPfipWKDLc6/p0GoU+UVK8x86WOh10BC7AdvHonNkHo5ZTtL
xPZMOi4NfM0sum5TziYk9M/cetEbLQ3Ct61+bgL074HWvnGZxdXmiALA3Zh/VqtDKLyK3OrMGejOFaQg3VYmkB5YORUJ4aUKcZPX
7sBPnK+WB36jovqo6hAySYQHhsTje9hdE9nagQkF/4fd47jeAXSg9Ot4AHZOCoMNx3DP8tamM7krNKCDg9dCkj8wcCQ/5uCbF60y
y7kMAK88KtfEHMz7i2aL9nFGkXbO8Gsmlv5ORagHopov18IGhRFGmRshaJtPI71kTcdE/w0yrySU41Cc0MotsB88lJOP2XpawBNB
vnKnmtsDUZ3ASNdZeCQ3gxcmGbnJkuSRW0AY8bv2b0i/hpr6gJK8scPNS50o3/208D5MPM5gthLJRq3UCxCFVBnm5hJqsd8wHU/B
OyA6zklnx4HVPud3ieWP53JHMXAHUEGWMMTBPaY/1RftxuIfBMlj9qQvsErbaSijj7hd2b46BWjETwmq91UjsVTyw2DwPj0YdLRU
LvOBzLOVLJGj5KUTnx+Rk3kytQBVc/oJoKVDmUeBcvwMItuqVKD5giwK3TTyNDZb4KlBOTznCcfbXOAvS0SxooBYGbU4vTXbPBYx
oT303G31ozrE17kMIOAcrJiJ9szP71hWLfyLE3GHKEsxkvazH0y6T6vKGa8jDoOZLU4dUCGKbmO9FLLgrC7YWk7GYX65bsCBgR8o
WJQYMu+ORicJbI41f3fJ0/vuLl70VbTNEjk1CiydnODf3rUtpHI1QSbyvv2Kqrwjkeq7DrfuZ+n6v5UUD+P5YITsaQBFeK4oCpAH
mrgPiCJclNgoS/EsgJI9zvsMrKZ5GEd8nNU7F7+CMz54CBXhCZJjSzL5KOFT7vNzNWk1DlefPS1CFeGEK27On96Br1Bsa7jmRBxZ
VQU18PohLfYxGWo2hwCizXSTrfmxU7pe14AwYJDk/44bjgea/W+Wy0dOfCTqOl8mTA==
"""
