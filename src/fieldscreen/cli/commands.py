"""The commands there are, and how one is added to the parser."""

from __future__ import annotations

import argparse
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

from fieldscreen.cli.parsing import Parser
from fieldscreen.cli.texts import LANGUAGES, say

Commands: TypeAlias = "argparse._SubParsersAction[Parser]"  # noqa: SLF001  its only name


class Command(StrEnum):
    """What is wanted."""

    WINDOW = "window"
    DEMO = "demo"
    VERIFY = "verify"
    CHECK_FORM = "check"
    TRY_FORM = "try"
    VERIFY_JOURNAL = "journal verify"
    VERIFY_CERTIFICATE = "certificate verify"
    VAULT_KEYS = "keys"
    VAULT_RECOVER = "recover"
    BACKUP = "backup"
    RESTORE = "restore"
    RESCUE = "rescue"
    CHECK_VAULT = "check-vault"
    ASSESS = "assess"
    CHECK_PACK = "pack_check"
    SIGN_PACK = "pack_sign"
    IMPORT_PACK = "pack_import"
    LIST_PACKS = "pack_list"
    MAKE_ORGANISATION = "organisation_make"
    CHECK_ORGANISATION = "organisation_check"
    SIGN_ORGANISATION = "organisation_sign"
    IMPORT_ORGANISATION = "organisation_import"
    CHECK_TEMPLATE = "template_check"
    SIGN_TEMPLATE = "template_sign"
    IMPORT_TEMPLATE = "template_import"
    LIST_TEMPLATES = "template_list"
    REMOVE_TEMPLATE = "template_remove"
    PAPER = "paper"
    LIST_IDENTITIES = "identity_list"
    IMPORT_IDENTITY = "identity_import"
    CHOOSE_IDENTITY = "identity_choose"
    COUNTERSIGN = "countersign"
    LOCK_COPY = "envelope_lock"
    SEAL_MESSAGE = "envelope_seal"
    TEST_OFFICE = "envelope_test"
    NOTE_TEST = "envelope_tested"
    SAVE_FIELDS = "referral_fields"
    REQUEST_CERTIFICATE = "identity_request"
    IMPORT_CERTIFICATE = "identity_certificate"
    INIT_AUTHORITY = "authority_init"
    SIGN_REQUEST = "authority_sign"
    REVOKE_CERTIFICATE = "authority_revoke"
    LIST_ISSUED = "authority_list"
    SAVE_ISSUED = "authority_certificate"
    MAKE_REVOCATION_LIST = "authority_crl"
    CHANGE_AUTHORITY_PASSPHRASE = "authority_passphrase"  # noqa: S105  a word of the command line
    LIST_TOKENS = "identity_tokens"
    ASK_STAMP = "timestamp_request"
    ADD_STAMP = "timestamp_answer"
    CANCEL_STAMP = "timestamp_cancel"
    IMPORT_TOKEN = "identity_token"  # noqa: S105  a word of the command line


def add_group(commands: Commands, name: str, language: str) -> Commands:
    """Add a command that has commands of its own, and return the place for those."""
    title = say("help.commands", language).replace("%", "%%")
    return add_command(commands, name, language).add_subparsers(
        dest=f"{name}_command", required=True, title=title, metavar=""
    )


def add_command(commands: Commands, name: str, language: str, about: str = "") -> Parser:
    """Add a command, described by the sentence ``NAME.about`` or ``ABOUT.about``, and return its parser."""
    words = say(f"{about or name}.about", language).replace("%", "%%")
    parser = commands.add_parser(name, language=language, help=words, description=words)
    parser.add_argument("--lang", choices=LANGUAGES, help=say("help.lang", language))
    return parser


def add_vault(parser: Parser, language: str, about: str = "pack.vault") -> None:
    """Add what a command needs that opens a vault, its passphrase from a terminal or a pipe."""
    parser.add_argument("--vault", type=Path, metavar="DIR", help=say(about, language))
    parser.add_argument("--passphrase-fd", type=int, metavar="N", help=say("vault.passphrase_fd", language))
