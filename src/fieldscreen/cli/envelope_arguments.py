"""The words of ``fieldscreen envelope``."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

from fieldscreen.cli.commands import Command, Commands, add_command, add_group, add_vault
from fieldscreen.cli.signing_arguments import add_pin
from fieldscreen.cli.texts import say


@dataclass(frozen=True, slots=True)
class TrialWish:
    """What is wanted of a test message.

    Attributes:
        office: Number of a referral, or identifier of an office in the directory.
        envelope: What a real message would travel in; empty for the safest the office can have.
        opened: Whether the office opened it.
        heard: How the office said so.
        who: Who there said so.
    """

    office: str = ""
    envelope: str = ""
    opened: bool = False
    heard: str = "phone"
    who: str = ""


def trial_wish(given: argparse.Namespace) -> TrialWish:
    """Return what was typed of a test message."""
    return TrialWish(
        getattr(given, "office", ""),
        getattr(given, "envelope", ""),
        getattr(given, "opened", False),
        getattr(given, "heard", "phone"),
        getattr(given, "who", ""),
    )


def _add_trials(about: Commands, language: str) -> None:
    test = add_command(about, "test", language, about="envelope_test")
    test.set_defaults(chosen=Command.TEST_OFFICE)
    test.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help=say("countersign.out", language)
    )
    add_pin(test, language)
    tested = add_command(about, "tested", language, about="envelope_tested")
    tested.set_defaults(chosen=Command.NOTE_TEST)
    said = tested.add_mutually_exclusive_group(required=True)
    said.add_argument("--opened", action="store_true", help=say("envelope.opened", language))
    said.add_argument("--failed", action="store_true", help=say("envelope.failed", language))
    tested.add_argument(
        "--heard", choices=("phone", "mail"), default="phone", help=say("envelope.heard", language)
    )
    tested.add_argument("--who", default="", metavar="NAME", help=say("envelope.who", language))
    for one in (test, tested):
        one.add_argument("office", metavar="OFFICE", help=say("envelope.office", language))
        one.add_argument(
            "--as",
            dest="envelope",
            choices=("plain", "locked", "sealed"),
            default="",
            help=say("envelope.as", language),
        )
        add_vault(one, language)


def add_envelopes(commands: Commands, language: str) -> None:
    """Add ``envelope``."""
    about = add_group(commands, "envelope", language)
    lock = add_command(about, "lock", language, about="envelope_lock")
    lock.set_defaults(chosen=Command.LOCK_COPY)
    seal = add_command(about, "seal", language, about="envelope_seal")
    seal.set_defaults(chosen=Command.SEAL_MESSAGE)
    seal.add_argument("--certificate", type=Path, metavar="CERT", help=say("envelope.certificate", language))
    for one in (lock, seal):
        one.add_argument("number", type=int, metavar="N", help=say("envelope.number", language))
        one.add_argument(
            "--out", type=Path, required=True, metavar="FILE", help=say("countersign.out", language)
        )
        one.add_argument("--draft", action="store_true", help=say("envelope.draft", language))
        add_pin(one, language)
        add_vault(one, language)
    _add_trials(about, language)
