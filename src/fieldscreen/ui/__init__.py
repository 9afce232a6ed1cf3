"""The windows: everything a person sees and touches. PySide6 lives here and nowhere else.

``run_window`` is the door; the composition root calls it with a workplace. Screens know
nothing of one another: they send signals, and the navigator shows the next place.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from fieldscreen.ui.immortal import keep_singletons

if TYPE_CHECKING:
    from fieldscreen.workflow.workplace import Workplace

__all__ = ["run_window"]

keep_singletons()


def run_window(workplace: Workplace, *, language: str | None = None, arguments: Sequence[str] = ()) -> int:
    """Open the window and stay until it is closed.

    Args:
        workplace: The vault and what belongs to it.
        language: BCP 47 tag to show it in; ``None`` for what the person chose before, else French.
        arguments: Words for Qt, such as ``-style``.

    Returns:
        The exit code.
    """
    from fieldscreen.ui.running import run

    return run(workplace, language, arguments)
