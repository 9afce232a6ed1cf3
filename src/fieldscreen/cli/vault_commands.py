"""``fieldscreen vault keys`` and ``vault recover``: what opens a vault; opening it without a passphrase."""

from __future__ import annotations

import getpass
import sys
from pathlib import Path

from fieldscreen.cli.arguments import Wish
from fieldscreen.cli.opening import NewWorkplace
from fieldscreen.cli.texts import say
from fieldscreen.workflow.failures import PrivateKeyFault, PrivateKeyUnusable, VaultMissing
from fieldscreen.workflow.keys import (
    PrivateKey,
    SlotKind,
    described_slots,
    read_organisation_private_key,
)
from fieldscreen.workflow.passphrases import strength
from fieldscreen.workflow.recovery import RecoverySecret, read_recovery, vault_mark

_GROUPS_OF_A_CODE = 8


def list_keys(wish: Wish) -> int:
    """Print what can open the vault in a folder; it is not opened.

    Raises:
        VaultError: If there is none, or its key file is damaged or too new.
    """
    described = described_slots(wish.file)
    print(say("keys.vault", wish.language, mark=vault_mark(described.vault), path=wish.file))
    for slot in described.slots:
        moments = (("added_at", slot.added_at), ("proved_at", slot.proved_at), ("used_at", slot.used_at))
        told = [
            say(f"keys.{name}", wish.language, day=moment.astimezone().date().isoformat())
            for name, moment in moments
            if moment is not None
        ]
        if slot.kind in {SlotKind.RECOVERY_CODE, SlotKind.RECOVERY_SHARES}:
            told.insert(0, say("keys.series", wish.language, series=slot.series))
        print("  " + ", ".join([say(f"keys.{slot.kind}", wish.language), *told]))
    return 0


def recover(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Open the vault with a private key or with paper, and set a new passphrase.

    Raises:
        VaultError: If it cannot be opened; nothing is changed.
        OSError: If the key cannot be read.
    """
    workplace = new_workplace(wish.file)
    if workplace.described is None:
        raise VaultMissing(wish.file)
    key = _private_key(wish) if wish.key is not None else _paper(wish)
    passphrase = choose_passphrase(wish.language)
    workplace.recover(key, passphrase)
    workplace.lock()
    print(say("recover.done", wish.language))
    return 0


def _private_key(wish: Wish) -> PrivateKey:
    path = wish.key or Path()
    try:
        return read_organisation_private_key(path)
    except PrivateKeyUnusable as error:
        if error.fault is not PrivateKeyFault.PASSWORD_MISSING:
            raise
    return read_organisation_private_key(path, _ask("recover.key_password", wish.language))


def _paper(wish: Wish) -> RecoverySecret:
    first = _ask("recover.paper", wish.language)
    if len(first.split()) <= _GROUPS_OF_A_CODE:
        return read_recovery(SlotKind.RECOVERY_CODE, [first])
    return read_recovery(SlotKind.RECOVERY_SHARES, [first, _ask("recover.second", wish.language)])


def choose_passphrase(language: str) -> str:
    """Have a person choose a passphrase: twice the same, and not easy to guess.

    Raises:
        KeyboardInterrupt: If there is nobody to choose one.
    """
    while True:
        chosen = _ask("recover.passphrase", language)
        if not strength(chosen).is_enough:
            print(say("recover.weak", language), file=sys.stderr)
        elif _ask("recover.again", language) != chosen:
            print(say("recover.differ", language), file=sys.stderr)
        else:
            return chosen


def _ask(key: str, language: str) -> str:
    """Ask for something secret: unseen in a terminal, from a line of standard input else.

    Raises:
        KeyboardInterrupt: If there is no line: whoever was to answer has gone.
    """
    question = say(key, language)
    if sys.stdin.isatty():
        return getpass.getpass(question + " ")
    print(question, file=sys.stderr)
    line = sys.stdin.readline()
    if not line:
        raise KeyboardInterrupt
    return line.rstrip("\n")
