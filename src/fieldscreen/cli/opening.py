"""Opening a vault from the command line: the passphrase comes from a person or a pipe only.

Words of a command stand in the shell's history and in the list of processes, where anybody can
read them; so there is no option that takes a passphrase.
"""

from __future__ import annotations

import getpass
import os
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from fieldscreen.cli.texts import say
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.system.places import vaults_folder

if TYPE_CHECKING:
    from fieldscreen.cli.arguments import Wish
    from fieldscreen.workflow.workplace import Workplace

NewWorkplace: TypeAlias = "Callable[[Path], Workplace]"
"""Returns the closed workplace on a vault's folder."""

_LONGEST_BYTES = 4096


class NoTerminalError(FieldScreenError):
    """There is no terminal to type a passphrase on without showing it."""

    def __init__(self) -> None:
        super().__init__("no terminal to ask for a passphrase")


class PassphrasePipeError(FieldScreenError):
    """The file descriptor named for the passphrase cannot be read.

    Attributes:
        descriptor: Its number.
    """

    def __init__(self, descriptor: int) -> None:
        super().__init__(f"no passphrase in file descriptor {descriptor}")
        self.descriptor = descriptor


@contextmanager
def opened(wish: Wish, new_workplace: NewWorkplace) -> Iterator[Workplace]:
    """Open the vault that *wish* names, and lock it again whatever happens.

    Raises:
        NoTerminalError: If there is nobody to ask.
        PassphrasePipeError: If the file descriptor cannot be read.
        VaultError: If the vault cannot be opened.
    """
    workplace = new_workplace(wish.vault or vaults_folder() / "vault")
    workplace.unlock(ask_secret("ask.passphrase", wish.passphrase_fd, wish.language))
    try:
        yield workplace
    finally:
        workplace.lock()


def ask_secret(question: str, descriptor: int | None, language: str) -> str:
    """Return a passphrase or password from a pipe, or from a person who types it unseen.

    Args:
        question: Key of the sentence that asks for it.
        descriptor: File descriptor to read it from; ``None`` asks on the terminal.
        language: Language of the sentence.

    Raises:
        NoTerminalError: If there is nobody to ask.
        PassphrasePipeError: If the file descriptor cannot be read.
    """
    if descriptor is not None:
        return _secret_from_pipe(descriptor)
    try:
        with warnings.catch_warnings():
            # Without a terminal the library would read the passphrase in full view, and only warn.
            warnings.simplefilter("error", getpass.GetPassWarning)
            return getpass.getpass(say(question, language) + " ")
    except (getpass.GetPassWarning, EOFError, OSError) as error:
        raise NoTerminalError from error


def _secret_from_pipe(descriptor: int) -> str:
    """Return the first line that comes from a file descriptor.

    Raises:
        PassphrasePipeError: If there is none.
    """
    try:
        with os.fdopen(descriptor, "rb", closefd=False) as pipe:
            line = pipe.readline(_LONGEST_BYTES)
        text = line.decode("utf-8").rstrip("\r\n")
    except (OSError, ValueError) as error:
        raise PassphrasePipeError(descriptor) from error
    if not text:
        raise PassphrasePipeError(descriptor)
    return text
