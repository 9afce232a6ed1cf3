"""The command line: the main job without a window, and checking a file one was sent."""

from fieldscreen.cli.arguments import Command, Wish, read_arguments
from fieldscreen.cli.running import run
from fieldscreen.cli.terminal import prepare_terminal

__all__ = ["Command", "Wish", "prepare_terminal", "read_arguments", "run"]
