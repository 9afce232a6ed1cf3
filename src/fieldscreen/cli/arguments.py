"""Reading the words after the program's name, with help in French or English."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
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
    VAULT_KEYS = "keys"
    VAULT_RECOVER = "recover"


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person asked for on the command line.

    Attributes:
        command: The command.
        language: Language to answer in.
        language_was_chosen: Whether ``--lang`` was given, rather than taken from the locale.
        out: Folder the demonstration writes to.
        file: File to verify, questionnaire to check or try, or folder of a vault.
        as_json: Whether the report is wanted as JSON.
        trusted: Files with certificates the person trusts.
        form_language: Language of the questionnaire, as it names it; empty for its own.
        save: File to write a tried questionnaire's answers to; ``None`` to keep nothing.
        key: File with an organisation's private key; ``None`` for what stands on paper.
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
    key: Path | None = None


def read_arguments(arguments: Sequence[str]) -> Wish:
    """Read *arguments*; prints help, version or a usage error and exits where asked to.

    Raises:
        SystemExit: After ``--help`` and ``--version`` (0), or on words that make no sense (2).
    """
    chosen = _chosen_language(arguments)
    language = chosen or language_of()
    given = _parser(language).parse_args(arguments)
    return Wish(
        Command(_inner(given) or given.command or Command.WINDOW),
        language,
        chosen is not None,
        getattr(given, "out", DEFAULT_OUT),
        getattr(given, "file", Path()),
        getattr(given, "json", False),
        tuple(getattr(given, "trust", None) or ()),
        getattr(given, "in_language", ""),
        getattr(given, "save", None),
        getattr(given, "key", None),
    )


def _inner(given: argparse.Namespace) -> str | None:
    """Return the command within a group of commands."""
    return getattr(given, "form_command", None) or getattr(given, "vault_command", None)


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
    _add_vault_commands(commands, language)
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
    return parser


def _add_vault_commands(commands: Commands, language: str) -> None:
    def text(key: str) -> str:
        return say(key, language).replace("%", "%%")

    vault = _command(commands, "vault", language)
    about_vaults = vault.add_subparsers(
        dest="vault_command", required=True, title=text("help.commands"), metavar=""
    )
    keys = _command(about_vaults, "keys", language)
    keys.add_argument("file", type=Path, metavar="FOLDER", help=text("vault.folder"))
    recover = _command(about_vaults, "recover", language)
    recover.add_argument("file", type=Path, metavar="FOLDER", help=text("vault.folder"))
    recover.add_argument("--key", type=Path, metavar="KEY", help=text("recover.key"))


def _command(commands: Commands, name: str, language: str) -> Parser:
    about = say(f"{name}.about", language).replace("%", "%%")
    parser = commands.add_parser(name, language=language, help=about, description=about)
    parser.add_argument("--lang", choices=LANGUAGES, help=say("help.lang", language))
    return parser
