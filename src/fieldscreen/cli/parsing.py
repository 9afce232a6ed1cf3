"""A parser of command lines that complains in the reader's language.

The library words its complaints in English only. Those a person meets are known by their
shape and said anew; any other gets one sentence that sends to the help.
"""

from __future__ import annotations

import argparse
import re
import sys
from typing import Any, NoReturn

from fieldscreen.cli.terminal import leave_output
from fieldscreen.cli.texts import say

_COMPLAINTS = tuple(
    (re.compile(pattern), key)
    for pattern, key in (
        (r"argument ?: invalid choice: (?P<given>.*?) \(choose from (?P<choices>.*)\)", "words.no_command"),
        (r"argument .*?: invalid choice: (?P<given>.*?) \(choose from (?P<choices>.*)\)", "words.no_choice"),
        (r"argument (?P<name>.+?): expected (?:one|at least one) argument", "words.value_missing"),
        (r"argument (?P<name>.+?): ignored explicit argument .*", "words.value_unwanted"),
        (r"the following arguments are required: (?P<names>.+)", "words.required"),
        (r"the following arguments are required: ?", "words.command_missing"),
        (r"unrecognized arguments: (?P<names>.*)", "words.unknown"),
        (r"ambiguous option: (?P<given>\S+) could match (?P<choices>.*)", "words.ambiguous"),
    )
)


class Parser(argparse.ArgumentParser):
    """An ``ArgumentParser`` with its headings and complaints in *language*."""

    def __init__(self, *, language: str, **settings: Any) -> None:
        super().__init__(**settings, add_help=False, formatter_class=_formatter(say("help.usage", language)))
        self._language = language
        # argparse words its headings in English only; these two groups are its documented names.
        self._optionals.title = say("help.options", language)
        self._positionals.title = say("help.arguments", language)
        self.add_argument("-h", "--help", action="help", help=say("help.help", language))

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the words given, and exit with 2."""
        self.print_usage(sys.stderr)
        sentence = complaint(message, self._language)
        self.exit(2, say("words.complaint", self._language, program=self.prog, sentence=sentence) + "\n")

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        """Exit quietly even where nobody reads the output any more."""
        if message and sys.stderr is not None:
            self._print_message(message, sys.stderr)
        leave_output()
        sys.exit(status)


def complaint(message: str, language: str) -> str:
    """Return the parser's English *message* as a sentence in *language*."""
    for pattern, key in _COMPLAINTS:
        found = pattern.fullmatch(message)
        if found:
            bare = {name: text.replace("'", "") for name, text in found.groupdict().items()}
            return say(key, language, **bare)
    return say("words.senseless", language)


def _formatter(usage_word: str) -> type[argparse.HelpFormatter]:
    class Formatter(argparse.HelpFormatter):
        def _format_usage(self, usage, actions, groups, prefix):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202  argparse gives no types
            word = usage_word if prefix is None else prefix
            return super()._format_usage(usage, actions, groups, word)

    return Formatter
