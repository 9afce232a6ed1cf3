"""The composition root: the only module that knows everybody.

Puts the fences up before anything else is loaded, finds the person's folders and hands a
workplace to the window or to the command line. No work of its own.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from fieldscreen.system import hardening, network_guard

if TYPE_CHECKING:
    from fieldscreen.workflow.workplace import Workplace

_LOAD_TOKEN_LIBRARY = "token-process"  # noqa: S105  a word of the command line
"""Starts the process that loads a token's library; the program starts it itself, a person never does."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run FieldScreen and return its exit code.

    Args:
        arguments: Words after the program's name; ``None`` for those of the process.
    """
    network_guard.install()
    hardening.harden()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == [_LOAD_TOKEN_LIBRARY]:
        from fieldscreen.referral.tokens.process import serve

        return serve()
    from fieldscreen import cli

    cli.prepare_terminal()
    wish = cli.read_arguments(given)
    if wish.command is cli.Command.WINDOW:
        return window(wish.language if wish.language_was_chosen else None)
    return cli.run(wish, new_workplace)


def window(language: str | None = None) -> int:
    """Open the window on this person's vault and return the exit code.

    Args:
        language: BCP 47 tag to show it in; ``None`` for what the person chose before.
    """
    network_guard.install()
    hardening.harden()
    from fieldscreen.system.places import vaults_folder
    from fieldscreen.ui import run_window
    from fieldscreen.workflow.vault_shelf import chosen_at_start

    return run_window(new_workplace(chosen_at_start(vaults_folder())), language=language)


def new_workplace(vault_folder: Path) -> Workplace:
    """Return a workplace on the vault in *vault_folder*, with the shipped content."""
    from fieldscreen.system.places import resources_folder
    from fieldscreen.workflow.content import Content
    from fieldscreen.workflow.workplace import Surroundings, Workplace

    return Workplace(Surroundings(vault_folder, Content(resources_folder()), _now))


def _now() -> datetime:
    return datetime.now().astimezone()
