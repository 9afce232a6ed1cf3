"""Asking for the PIN of a token on the command line."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from fieldscreen.cli.arguments import Wish
from fieldscreen.cli.opening import ask_secret
from fieldscreen.cli.texts import say
from fieldscreen.domain.workers import SigningIdentity
from fieldscreen.workflow.tokens import (
    PinState,
    TokenAccess,
    TokenLastTryError,
    TokenToAsk,
    look_at_token,
    token_access,
)
from fieldscreen.workflow.workplace import Workplace


@contextmanager
def token_turn(
    workplace: Workplace, wish: Wish, identity: SigningIdentity | None = None
) -> Iterator[TokenAccess | None]:
    """Lend one turn at the token that will sign, if a token does; the PIN is wiped afterwards.

    Args:
        workplace: The open workplace.
        wish: What was typed.
        identity: Who signs; the identity in use when it is not said.

    Raises:
        TokenError: If it is not there, locked, or down to its last try.
    """
    asked = look_at_token(workplace, token_access(), identity)
    if asked is None:
        yield None
        return
    with asked_pin(asked, wish) as access:
        yield access


@contextmanager
def asked_pin(asked: TokenToAsk, wish: Wish) -> Iterator[TokenAccess]:
    """Lend one turn at a token that was found; the PIN is wiped afterwards.

    Raises:
        TokenLastTryError: If one try is left and ``--last-try`` was not given; no PIN is asked for.
    """
    if asked.state is PinState.LAST_TRY and not wish.last_try:
        raise TokenLastTryError
    for line in _warnings(asked, wish.language):
        print(line, file=sys.stderr)
    pin = None if asked.is_pin_on_reader else ask_secret("ask.pin", wish.pin_fd, wish.language)
    access = token_access(pin, risks_last_try=wish.last_try)
    try:
        yield access
    except KeyboardInterrupt:
        access.cancel()
        raise
    finally:
        access.forget()


def _warnings(asked: TokenToAsk, language: str) -> Iterator[str]:
    yield say("token.asked", language, label=asked.label, name=asked.subject)
    if asked.is_pin_on_reader:
        yield say("token.on_reader", language)
    if asked.state in {PinState.WRONG_BEFORE, PinState.LAST_TRY}:
        yield say(f"token.{asked.state}", language)
