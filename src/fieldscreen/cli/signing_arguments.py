"""The words of ``fieldscreen identity`` and ``fieldscreen countersign``."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

from fieldscreen.cli.commands import Command, Commands, add_command, add_group, add_vault
from fieldscreen.cli.texts import say


def add_signing(commands: Commands, language: str) -> None:
    """Add ``identity`` and ``countersign``."""
    about = add_group(commands, "identity", language)
    shown = add_command(about, "list", language, about="identity_list")
    shown.set_defaults(chosen=Command.LIST_IDENTITIES)
    bring = add_command(about, "import", language, about="identity_import")
    bring.set_defaults(chosen=Command.IMPORT_IDENTITY)
    bring.add_argument("file", type=Path, metavar="P12", help=say("identity_import.file", language))
    bring.add_argument("--password-fd", type=int, metavar="N", help=say("identity_import.fd", language))
    choose = add_command(about, "choose", language, about="identity_choose")
    choose.set_defaults(chosen=Command.CHOOSE_IDENTITY)
    choose.add_argument("identity", metavar="ID", help=say("identity_choose.identity", language))
    counter = add_command(commands, "countersign", language)
    counter.add_argument("file", type=Path, metavar="PDF", help=say("countersign.file", language))
    counter.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help=say("countersign.out", language)
    )
    seen = add_command(about, "tokens", language, about="identity_tokens")
    seen.set_defaults(chosen=Command.LIST_TOKENS)
    seen.add_argument("--module", type=Path, metavar="LIB", help=say("identity_tokens.module", language))
    token = add_command(about, "token", language, about="identity_token")
    token.set_defaults(chosen=Command.IMPORT_TOKEN)
    token.add_argument("module", type=Path, metavar="LIB", help=say("identity_token.module", language))
    token.add_argument(
        "--certificate", dest="signer", default="", metavar="SHA256",
        help=say("identity_token.certificate", language),
    )  # fmt: skip
    request = add_command(about, "request", language, about="identity_request")
    request.set_defaults(chosen=Command.REQUEST_CERTIFICATE)
    request.add_argument(
        "--out", type=Path, required=True, metavar="CSR", help=say("identity_request.out", language)
    )
    issued = add_command(about, "certificate", language, about="identity_certificate")
    issued.set_defaults(chosen=Command.IMPORT_CERTIFICATE)
    issued.add_argument("file", type=Path, metavar="CERT", help=say("identity_certificate.file", language))
    for one in (token, counter):
        add_pin(one, language)
    for one in (shown, bring, choose, counter, seen, token, request, issued):
        add_vault(one, language)


def add_pin(parser: ArgumentParser, language: str) -> None:
    """Add what a command needs that may sign with a token."""
    parser.add_argument("--pin-fd", type=int, metavar="N", help=say("token.pin_fd", language))
    parser.add_argument("--last-try", action="store_true", help=say("token.risk", language))
