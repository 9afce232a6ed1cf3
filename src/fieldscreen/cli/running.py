"""Carrying out what was asked for on the command line."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from fieldscreen.cli.arguments import Command, Wish
from fieldscreen.cli.demonstration import demonstrate
from fieldscreen.cli.questionnaires import attempt, check
from fieldscreen.cli.texts import say
from fieldscreen.cli.verification import verify
from fieldscreen.workflow.failures import FieldScreenError
from fieldscreen.workflow.workplace import Workplace

FAILED = 3
"""Exit code of a command that stopped on a situation it foresaw."""


_WITHOUT_A_VAULT = {Command.VERIFY: verify, Command.CHECK_FORM: check, Command.TRY_FORM: attempt}


def run(wish: Wish, new_workplace: Callable[[Path], Workplace]) -> int:
    """Carry out *wish* and return the exit code.

    Args:
        wish: What was asked for; never the window.
        new_workplace: Makes a workplace on a vault folder.
    """
    try:
        if wish.command is Command.DEMO:
            return demonstrate(wish, new_workplace)
        return _WITHOUT_A_VAULT[wish.command](wish)
    except FieldScreenError as stopped:
        print(say("outcome.failed", wish.language, reason=stopped), file=sys.stderr)
        return FAILED
