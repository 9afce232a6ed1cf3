"""Reading the words after the program's name, with help in French or English."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

from fieldscreen import __version__
from fieldscreen.cli.parsing import Parser
from fieldscreen.cli.texts import LANGUAGES, language_of, say

Commands: TypeAlias = "argparse._SubParsersAction[Parser]"  # noqa: SLF001  its only name
DEFAULT_OUT = Path("fieldscreen-demo")


class Command(StrEnum):
    """What is wanted."""

    WINDOW = "window"
    DEMO = "demo"
    VERIFY = "verify"
    CHECK_FORM = "check"
    TRY_FORM = "try"
    BACKUP = "backup"
    RESTORE = "restore"
    RESCUE = "rescue"
    CHECK_VAULT = "check-vault"


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person asked for on the command line.

    Attributes:
        command: The command.
        language: Language to answer in.
        language_was_chosen: Whether ``--lang`` was given, rather than taken from the locale.
        out: Folder the demonstration writes to.
        file: File to verify, or questionnaire to check or try.
        as_json: Whether the report is wanted as JSON.
        trusted: Files with certificates the person trusts.
        form_language: Language of the questionnaire, as it names it; empty for its own.
        save: File to write a tried questionnaire's answers to; ``None`` to keep nothing.
        vault: Folder of the vault; ``None`` for the one the window opens first.
        folder: Folder the copies go to, or of the vault to be made.
        passphrase_descriptor: Open file to read the passphrase from; ``None`` to ask for it.
        keep: How many copies stay; ``None`` as planned in the window.
    """

    command: Command
    language: str
    language_was_chosen: bool = False
    out: Path = DEFAULT_OUT
    file: Path = Path()
    as_json: bool = False
    trusted: tuple[Path, ...] = ()
    form_language: str = ""
    save: Path | None = None
    vault: Path | None = None
    folder: Path = Path()
    passphrase_descriptor: int | None = None
    keep: int | None = None


def read_arguments(arguments: Sequence[str]) -> Wish:
    """Read *arguments*; prints help, version or a usage error and exits where asked to.

    Raises:
        SystemExit: After ``--help`` and ``--version`` (0), or on words that make no sense (2).
    """
    chosen = _chosen_language(arguments)
    language = chosen or language_of()
    given = _parser(language).parse_args(arguments)
    return Wish(
        _command_of(given),
        language,
        chosen is not None,
        getattr(given, "out", DEFAULT_OUT),
        getattr(given, "file", Path()),
        getattr(given, "json", False),
        tuple(getattr(given, "trust", None) or ()),
        getattr(given, "in_language", ""),
        getattr(given, "save", None),
        getattr(given, "vault", None),
        getattr(given, "folder", Path()),
        getattr(given, "passphrase_descriptor", None),
        getattr(given, "keep", None),
    )


def _command_of(given: argparse.Namespace) -> Command:
    about_vault = getattr(given, "vault_command", None)
    if about_vault:
        return Command.CHECK_VAULT if about_vault == "check" else Command(about_vault)
    return Command(getattr(given, "form_command", None) or given.command or Command.WINDOW)


def _chosen_language(arguments: Sequence[str]) -> str | None:
    """Find ``--lang`` before parsing, because the parser's own texts depend on it."""
    finder = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    finder.add_argument("--lang", choices=LANGUAGES)
    try:
        found: str | None = finder.parse_known_args(arguments)[0].lang
    except argparse.ArgumentError:
        return None
    return found


def _parser(language: str) -> Parser:
    def text(key: str) -> str:
        return say(key, language).replace("%", "%%")

    parser = Parser(language=language, prog="fieldscreen", description=text("help.about"))
    parser.add_argument("--lang", choices=LANGUAGES, help=text("help.lang"))
    version = f"FieldScreen {__version__}"
    parser.add_argument("--version", action="version", version=version, help=text("help.version"))
    commands = parser.add_subparsers(dest="command", title=text("help.commands"), metavar="")
    demo = _command(commands, "demo", language)
    demo.add_argument("--out", type=Path, default=DEFAULT_OUT, metavar="DIR", help=text("demo.out"))
    verify = _command(commands, "verify", language)
    verify.add_argument("file", type=Path, metavar="PDF", help=text("verify.file"))
    verify.add_argument("--json", action="store_true", help=text("verify.json"))
    verify.add_argument("--trust", type=Path, action="append", metavar="CERT", help=text("verify.trust"))
    form = _command(commands, "form", language)
    about_forms = form.add_subparsers(
        dest="form_command", required=True, title=text("help.commands"), metavar=""
    )
    check = _command(about_forms, "check", language)
    check.add_argument("file", type=Path, metavar="FORM", help=text("check.file"))
    check.add_argument("--json", action="store_true", help=text("check.json"))
    attempt = _command(about_forms, "try", language)
    attempt.add_argument("file", type=Path, metavar="FORM", help=text("check.file"))
    attempt.add_argument("--in", dest="in_language", default="", metavar="NAME", help=text("try.in_language"))
    attempt.add_argument("--save", type=Path, metavar="XML", help=text("try.save"))
    _add_vault_commands(commands, language, text)
    return parser


def _add_vault_commands(commands: Commands, language: str, text: Callable[[str], str]) -> None:
    about = _command(commands, "vault", language).add_subparsers(
        dest="vault_command", required=True, title=text("help.commands"), metavar=""
    )
    backup = _command(about, "backup", language, prefix="vault-")
    backup.add_argument("folder", type=Path, metavar="DIR", help=text("vault-backup.folder"))
    backup.add_argument("--keep", type=int, metavar="N", help=text("vault-backup.keep"))
    restore = _command(about, "restore", language, prefix="vault-")
    restore.add_argument("file", type=Path, metavar="COPY", help=text("vault-restore.file"))
    restore.add_argument("folder", type=Path, metavar="DIR", help=text("vault.new_folder"))
    rescue = _command(about, "rescue", language, prefix="vault-")
    rescue.add_argument("folder", type=Path, metavar="DIR", help=text("vault.new_folder"))
    rescue.add_argument("--copy", dest="file", type=Path, metavar="COPY", default=Path(),
                        help=text("vault-rescue.copy"))  # fmt: skip
    check = _command(about, "check", language, prefix="vault-")
    for parser in (backup, restore, rescue, check):
        parser.add_argument("--vault", type=Path, metavar="DIR", help=text("vault.vault"))
        parser.add_argument("--passphrase-fd", dest="passphrase_descriptor", type=int, metavar="FD",
                            help=text("vault.passphrase_fd"))  # fmt: skip


def _command(commands: Commands, name: str, language: str, *, prefix: str = "") -> Parser:
    about = say(f"{prefix}{name}.about", language).replace("%", "%%")
    parser = commands.add_parser(name, language=language, help=about, description=about)
    parser.add_argument("--lang", choices=LANGUAGES, help=say("help.lang", language))
    return parser
