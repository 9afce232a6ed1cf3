"""The words of ``fieldscreen timestamp``, and of ``verify`` about time-stamps."""

from __future__ import annotations

from pathlib import Path

from fieldscreen.cli.commands import Command, Commands, add_command, add_group, add_vault
from fieldscreen.cli.parsing import Parser
from fieldscreen.cli.texts import say


def add_stampers(verify: Parser, language: str) -> None:
    """Add what ``verify`` asks about the authorities of time-stamps."""
    verify.add_argument(
        "--trust-tsa", dest="stampers", type=Path, action="append", metavar="CERT",
        help=say("verify.trust_tsa", language),
    )  # fmt: skip


def add_stamping(commands: Commands, language: str) -> None:
    """Add ``timestamp``."""
    about = add_group(commands, "timestamp", language)
    request = add_command(about, "request", language, about="timestamp_request")
    request.set_defaults(chosen=Command.ASK_STAMP)
    answer = add_command(about, "answer", language, about="timestamp_answer")
    answer.set_defaults(chosen=Command.ADD_STAMP)
    cancel = add_command(about, "cancel", language, about="timestamp_cancel")
    cancel.set_defaults(chosen=Command.CANCEL_STAMP)
    for one in (request, answer, cancel):
        one.add_argument("number", type=int, metavar="N", help=say("envelope.number", language))
        add_vault(one, language)
    request.add_argument(
        "--countersigned", dest="file", type=Path, metavar="PDF", default=Path(),
        help=say("timestamp.countersigned", language),
    )  # fmt: skip
    request.add_argument("--renew", dest="renews", action="store_true", help=say("timestamp.renew", language))
    for option, dest, words in (("--certificate", "trust", "certificate"), ("--crl", "crl", "crl")):
        request.add_argument(
            option, dest=dest, type=Path, action="append", metavar=option.strip("-").upper()[:4],
            help=say(f"timestamp.{words}", language),
        )  # fmt: skip
    request.add_argument("--policy", default="", metavar="OID", help=say("timestamp.policy", language))
    answer.add_argument("file", type=Path, metavar="TSR", help=say("timestamp.answer", language))
    for one in (request, answer):
        one.add_argument(
            "--out", type=Path, required=True, metavar="FILE", help=say("countersign.out", language)
        )
