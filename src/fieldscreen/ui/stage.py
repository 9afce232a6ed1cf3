"""What is on the screen of an open vault: one screen, and perhaps a dialog in front of it.

Leaving a screen makes what was typed there what it is to become. A lock is not leaving: it
bares the stage first and stores afterwards, with every cursor where it was.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QApplication, QWidget

from fieldscreen.ui.background import drop_outcomes
from fieldscreen.ui.clipboard import forget_clipboard
from fieldscreen.ui.painting import paint_again_without
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.taking_away import hide_all_but, hush_fields, take_away
from fieldscreen.ui.typing_journal import TypingJournal
from fieldscreen.ui.window import MainWindow


class Stage:
    """The window with everything in front of it.

    Args:
        window: The window.
        typing: Keeps what is typed.
    """

    def __init__(self, window: MainWindow, typing: TypingJournal) -> None:
        self._window = window
        self._typing = typing

    def dialogs(self) -> list[Dialog]:
        """Return the dialogs there are, shown or about to go."""
        return [top for top in QApplication.topLevelWidgets() if isinstance(top, Dialog)]

    def store_typed(self) -> None:
        """Have dialogs and the screen store what is being typed, as when leaving them."""
        for dialog in self.dialogs():
            with contextlib.suppress(Exception):
                dialog.keep_typed()
        screen = self._window.screen_shown
        if screen is not None:
            with contextlib.suppress(Exception):
                screen.commit_typed()

    def leave(self) -> None:
        """Leave the screen that is shown: what was typed there is an answer now."""
        self.store_typed()
        screen = self._window.screen_shown
        if screen is not None:
            self._typing.leave(screen)

    def bare(self, cover: Callable[[], None], *, comes_back: bool) -> None:
        """Take everything off the screen, then store what was being typed, then delete it.

        Whatever fails on the way, the screen is bare; the vault is not closed here.

        Args:
            cover: Covers the window.
            comes_back: Whether one goes on at the very cursor; when quitting, only what has
                become nothing yet is kept.
        """
        drop_outcomes()
        QApplication.inputMethod().commit()
        screen = self._window.screen_shown
        roots: list[QWidget] = [*self.dialogs(), *([screen] if screen is not None else [])]
        held = self._typing.snapshots() if comes_back else ()
        for root in roots:
            hush_fields(root)
        hidden = hide_all_but(self._window)
        cover()
        with contextlib.suppress(Exception):
            paint_again_without(hidden, self._window)
        for root in roots:
            with contextlib.suppress(Exception):
                root.store_typed()  # type: ignore[attr-defined]  # both kinds have it
        if comes_back:
            self._typing.put_away(held)
        else:
            self._typing.keep()
        self._typing.drop()
        forget_clipboard()
        self.take_away(roots)

    def take_away_dialogs(self) -> None:
        """Take every dialog and menu away; there is nothing of a case in them."""
        hide_all_but(self._window)
        self.take_away(self.dialogs())

    @staticmethod
    def take_away(roots: Iterable[QWidget]) -> None:
        """Empty and delete *roots*."""
        for root in roots:
            take_away(root)
