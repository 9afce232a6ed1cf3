"""The process that loads a token's library, does one thing with it, and ends.

Started by :mod:`fieldscreen.referral.tokens.asking` with the same program. It gets one line of JSON and
then the PIN on its input, and gives one line of JSON back; nothing comes as a word of the command, where
other programs could read it. It knows no vault and no document: what it signs is a digest.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

COMMAND = "token-process"
"""Word after the program's name that starts it."""

LAST_TRY, LOCKED, NO_TOKEN, NO_KEY = "LastTry", "PinLocked", "TokenNotPresent", "NoSuchKey"
UNUSABLE = "Unusable"
"""Faults it tells of itself, beside the names of the library's own."""

_DIGEST_INFO = bytes.fromhex("3031300d060960864801650304020105000420")
"""What stands before a SHA-256 digest that RSA signs (RFC 8017, 9.2, note 1)."""


def serve() -> int:
    """Do the one thing that is asked for on standard input; return the exit code."""
    answer_to = os.dup(1)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for noisy in (1, 2):  # makers' libraries print; that is no answer, and nobody's to read
        os.dup2(nowhere, noisy)
    asked = b"".join(iter(lambda: os.read(0, 65536), b""))
    head, _, pin = asked.partition(b"\n")
    answer = _answer(json.loads(head), pin.decode())
    with os.fdopen(answer_to, "wb") as out:
        out.write(json.dumps(answer).encode() + b"\n")
        out.flush()
        # At once: some libraries hang in their own tidying up.
        os._exit(0)


def _answer(wish: dict[str, Any], pin: str) -> dict[str, Any]:
    import pkcs11

    try:
        library = pkcs11.lib(wish["module"])
    except Exception:  # noqa: BLE001  no library, or one that is not what it was chosen for
        return {"fault": UNUSABLE}
    try:
        if wish["do"] == "find":
            return {"tokens": [_described(token) for token in _tokens(library)]}
        return _signed(library, wish, pin)
    except pkcs11.PKCS11Error as error:
        return {"fault": type(error).__name__}
    except Exception:  # noqa: BLE001  the library of a stranger: whatever it provokes, whoever asked is told
        return {"fault": UNUSABLE}


def _tokens(library: Any) -> Iterator[Any]:
    import pkcs11

    for slot in library.get_slots(token_present=True):
        try:
            token = slot.get_token()
        except (pkcs11.TokenNotPresent, pkcs11.TokenNotRecognised):
            continue
        if token.flags & pkcs11.TokenFlag.TOKEN_INITIALIZED:
            yield token


def _described(token: Any) -> dict[str, Any]:
    from pkcs11 import Attribute, ObjectClass

    with token.open() as session:
        found = session.get_objects({Attribute.CLASS: ObjectClass.CERTIFICATE})
        certificates = [
            {"value": bytes(one[Attribute.VALUE]).hex(), "key": bytes(one[Attribute.ID]).hex()}
            for one in found
        ]
    return {
        "label": _text(token.label),
        "serial": _text(token.serial),
        "flags": int(token.flags),
        "certificates": certificates,
    }


def _text(value: str | bytes) -> str:
    words = value.decode("utf-8", "replace") if isinstance(value, bytes) else value
    return "".join(sign for sign in words.strip(" \0") if sign.isprintable())


def _signed(library: Any, wish: dict[str, Any], pin: str) -> dict[str, Any]:
    import pkcs11

    wanted = (wish["label"], wish["serial"])
    token = next((one for one in _tokens(library) if (_text(one.label), _text(one.serial)) == wanted), None)
    if token is None:
        return {"fault": NO_TOKEN}
    flags = token.flags
    if flags & pkcs11.TokenFlag.USER_PIN_LOCKED:
        return {"fault": LOCKED}
    if flags & pkcs11.TokenFlag.USER_PIN_FINAL_TRY and not wish["risks_last_try"]:
        return {"fault": LAST_TRY}
    try:
        with _logged_in(token, wish, pin) as session:
            return _signed_by(session, wish, pin)
    except (pkcs11.PinIncorrect, pkcs11.PinLocked) as error:
        return {"fault": type(error).__name__, "flags": int(token.slot.get_token().flags)}


@contextmanager
def _logged_in(token: Any, wish: dict[str, Any], pin: str) -> Iterator[Any]:
    import pkcs11

    session = token.open(user_pin=pkcs11.PROTECTED_AUTH if wish["pin_on_reader"] else pin)
    try:
        yield session
    finally:
        with suppress(pkcs11.PKCS11Error):  # taken out meanwhile; what was signed is signed
            session.close()


def _signed_by(session: Any, wish: dict[str, Any], pin: str) -> dict[str, Any]:
    from pkcs11 import Attribute, KeyType, Mechanism, ObjectClass

    about: dict[Any, Any] = {Attribute.CLASS: ObjectClass.PRIVATE_KEY}
    if wish["key"]:
        about[Attribute.ID] = bytes.fromhex(wish["key"])
    key = next(iter(list(session.get_objects(about))), None)
    if key is None:
        return {"fault": NO_KEY}
    digest = bytes.fromhex(wish["digest"])
    options: dict[str, Any] = {"pin": pin} if _asks_each_time(key) and not wish["pin_on_reader"] else {}
    if key[Attribute.KEY_TYPE] is KeyType.EC:
        made = key.sign(digest, mechanism=Mechanism.ECDSA, **options)
    else:
        made = key.sign(_DIGEST_INFO + digest, mechanism=Mechanism.RSA_PKCS, **options)
    return {"signature": bytes(made).hex()}


def _asks_each_time(key: Any) -> bool:
    import pkcs11

    try:
        return bool(key[pkcs11.Attribute.ALWAYS_AUTHENTICATE])
    except pkcs11.PKCS11Error:
        return False  # older tokens do not know the attribute


if __name__ == "__main__":
    sys.exit(serve())
