"""Asking a token: what there is, and one signature; each in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from fieldscreen.domain.workers import TokenKey
from fieldscreen.referral import token_errors as known
from fieldscreen.referral.token_errors import PinState
from fieldscreen.referral.tokens import process
from fieldscreen.referral.tokens.access import TokenAccess

_INITIALISED, _ON_READER = 0x8, 0x100
_COUNT_LOW, _FINAL_TRY, _LOCKED = 0x10000, 0x20000, 0x40000
"""Flags of a token (PKCS#11 3.1, table 5)."""

_REMOVED = {
    "DeviceRemoved", "DeviceError", "SessionHandleInvalid", "SessionClosed", "ObjectHandleInvalid",
    "KeyHandleInvalid",
}  # fmt: skip
_GONE = {process.NO_TOKEN, "TokenNotRecognised", "NoSuchToken", "SlotIDInvalid"}
_FORMAT = {"PinInvalid", "PinLenRange"}
_UNSET = {"UserPinNotInitialized", "PinExpired"}


@dataclass(frozen=True, slots=True)
class FoundCertificate:
    """A certificate in a token.

    Attributes:
        certificate: X.509, DER; nobody looked at it yet.
        key: Identifier it shares with its key, hexadecimal.
    """

    certificate: bytes
    key: str


@dataclass(frozen=True, slots=True)
class FoundToken:
    """A token that is inserted.

    Attributes:
        module: Path of the library that speaks with it.
        label: What it calls itself.
        serial: Its serial number.
        state: What it says of its PIN.
        is_pin_on_reader: Whether the PIN is typed on the reader's own keys.
        certificates: What can be read without a PIN.
    """

    module: str
    label: str
    serial: str
    state: PinState
    is_pin_on_reader: bool
    certificates: tuple[FoundCertificate, ...]


def find_tokens(module: Path, access: TokenAccess) -> tuple[FoundToken, ...]:
    """Return the tokens that the library *module* sees now; needs no PIN.

    Raises:
        TokenModuleMissingError, TokenModuleUnusableError: If the library is none.
        TokenCancelledError: If it was broken off.
        TokenFailedError: If the library refused.
    """
    answer = _ask({"do": "find", "module": str(module)}, access)
    if "fault" in answer:
        _refuse(answer, str(module), "")
    return tuple(
        FoundToken(
            str(module),
            one["label"],
            one["serial"],
            pin_state(one["flags"]),
            bool(one["flags"] & _ON_READER),
            tuple(
                FoundCertificate(bytes.fromhex(found["value"]), found["key"]) for found in one["certificates"]
            ),
        )
        for one in answer["tokens"]
    )


def sign_digest(key: TokenKey, digest: bytes, access: TokenAccess) -> bytes:
    """Return what *key* signs: PKCS#1 v1.5 for RSA, the two numbers one after the other for ECDSA.

    Args:
        key: Which key, in which token.
        digest: SHA-256 of what is signed; nothing else leaves this process.
        access: The PIN, and the way to break it off.

    Raises:
        TokenError: One class for each situation.
    """
    wish = {
        "do": "sign", "module": key.module, "label": key.label, "serial": key.serial, "key": key.key,
        "pin_on_reader": key.is_pin_on_reader, "digest": digest.hex(),
        "risks_last_try": access.risks_last_try,
    }  # fmt: skip
    if access.pin is None and not key.is_pin_on_reader:
        raise known.TokenPinNeededError
    answer = _ask(wish, access)
    if "fault" in answer:
        _refuse(answer, key.module, key.label)
    return bytes.fromhex(answer["signature"])


def pin_state(flags: int) -> PinState:
    """Return what a token's flags say of its PIN."""
    for flag, state in (
        (_LOCKED, PinState.LOCKED), (_FINAL_TRY, PinState.LAST_TRY), (_COUNT_LOW, PinState.WRONG_BEFORE),
    ):  # fmt: skip
        if flags & flag:
            return state
    return PinState.FINE if flags & (_INITIALISED | _ON_READER) else PinState.NOT_SET


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, process.COMMAND]
    return [sys.executable, "-P", "-m", "fieldscreen", process.COMMAND]


def _ask(wish: dict[str, Any], access: TokenAccess) -> dict[str, Any]:
    module = str(wish["module"])
    if not Path(module).is_file():
        raise known.TokenModuleMissingError(module)
    started = subprocess.Popen(  # noqa: S603  this very program; the library's path is no word of it
        _command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        bufsize=0,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    with started:
        try:
            access.begin(started)
            said = _exchange(started, json.dumps(wish).encode(), access)
        finally:
            started.kill()
    if access.is_cancelled:
        raise known.TokenCancelledError
    try:
        answer: dict[str, Any] = json.loads(said)
    except ValueError as error:  # it crashed: the library, and nothing but its own process
        raise known.TokenModuleUnusableError(module) from error
    return answer


def _exchange(started: subprocess.Popen[bytes], wish: bytes, access: TokenAccess) -> bytes:
    if started.stdin is None or started.stdout is None:
        return b""
    try:
        started.stdin.write(wish + b"\n")
        if access.pin is not None:
            with access.pin.reveal() as pin:
                started.stdin.write(pin)
        started.stdin.close()
    except BrokenPipeError:
        return b""
    return started.stdout.read()


def _refuse(answer: dict[str, Any], module: str, label: str) -> NoReturn:
    fault = answer["fault"]
    if fault == "PinIncorrect":
        state = pin_state(answer.get("flags", 0) | _INITIALISED)
        raise known.TokenLockedError if state is PinState.LOCKED else known.TokenPinWrongError(state)
    if fault == process.UNUSABLE:
        raise known.TokenModuleUnusableError(module)
    if fault in _GONE:
        raise known.TokenMissingError(label)
    for names, kind in (
        ({process.LOCKED}, known.TokenLockedError),
        ({process.LAST_TRY}, known.TokenLastTryError),
        ({process.NO_KEY}, known.TokenKeyMissingError),
        (_REMOVED, known.TokenRemovedError),
        (_FORMAT, known.TokenPinFormatError),
        (_UNSET, known.TokenPinUnsetError),
        ({"FunctionCancelled", "FunctionRejected"}, known.TokenCancelledError),
    ):
        if fault in names:
            raise kind
    raise known.TokenFailedError(fault)
