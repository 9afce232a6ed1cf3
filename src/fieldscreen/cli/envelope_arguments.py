"""The words of ``fieldscreen envelope``."""

from __future__ import annotations

from pathlib import Path

from fieldscreen.cli.commands import Command, Commands, add_command, add_group, add_vault
from fieldscreen.cli.signing_arguments import add_pin
from fieldscreen.cli.texts import say


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
