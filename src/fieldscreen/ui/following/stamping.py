"""Asking for a time-stamp and bringing it back, for the page of one referral."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from fieldscreen.ui.background import run_aside, telling
from fieldscreen.ui.following.stamp_card import StampCard
from fieldscreen.ui.parts.file_dialog import FileDialog
from fieldscreen.ui.parts.removal_question import RemovalQuestion, RemovalWords
from fieldscreen.workflow import stamping

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator

_ANSWERS = ("*.tsr", "*.tsq.tsr", "*.der", "*.bin")


class Stamping(QObject):
    """Acts for one card, and goes with it.

    Args:
        navigator: Who shows the page.
        card: The card.
        referral: Identifier of the referral.
        request: Name of the request's file.
    """

    def __init__(self, navigator: Navigator, card: StampCard, referral: str, request: str) -> None:
        super().__init__(card)
        self._navigator = navigator
        self._workplace = navigator.workplace
        self._card = card
        self._referral = referral
        self._request = request
        card.ask_requested.connect(self._ask_place)
        card.ask_both_requested.connect(self._ask_countersigned)
        card.answer_requested.connect(self._ask_answer)
        card.again_requested.connect(self._ask_again)
        card.give_up_requested.connect(self._ask_giving_up)
        card.unstamped_requested.connect(self._ask_unstamped)
        card.renew_requested.connect(self._ask_renewal)

    def _ask_countersigned(self) -> None:
        title = QCoreApplication.translate("StampCard", "Choose the countersigned file that came back")
        choose = QCoreApplication.translate("StampCard", "Choose")
        dialog = FileDialog(self._navigator.window, "stamp_both", title, choose)
        dialog.chosen.connect(lambda path: self._ask_place(Path(path)))
        dialog.open()

    def _ask_place(self, countersigned: Path | None = None) -> None:
        def write(path: Path) -> Path:
            return stamping.ask_stamp(self._workplace, self._referral, path, countersigned=countersigned)

        self._save_request(write)

    def _ask_renewal(self) -> None:
        self._save_request(partial(stamping.ask_stamp, self._workplace, self._referral, renews=True))

    def _ask_again(self) -> None:
        self._save_request(partial(stamping.save_request, self._workplace, self._referral))

    def _save_request(self, write: Callable[[Path], Path]) -> None:
        title = QCoreApplication.translate("StampCard", "Save the request for the time-stamp")
        save = QCoreApplication.translate("StampCard", "Save")
        dialog = FileDialog(
            self._navigator.window, "stamp_request", title, save, self._request, patterns=("*.tsq",)
        )
        dialog.chosen.connect(lambda path: self._aside(partial(write, Path(path))))
        dialog.open()

    def _ask_answer(self) -> None:
        title = QCoreApplication.translate("StampCard", "Choose the answer of the authority")
        choose = QCoreApplication.translate("StampCard", "Choose")
        dialog = FileDialog(self._navigator.window, "stamp_answer", title, choose, patterns=_ANSWERS)
        dialog.chosen.connect(
            lambda path: self._aside(partial(stamping.add_stamp, self._workplace, self._referral, Path(path)))
        )
        dialog.open()

    def _ask_unstamped(self) -> None:
        title = QCoreApplication.translate("StampCard", "Save the file without the time-stamp")
        save = QCoreApplication.translate("StampCard", "Save")
        name = Path(self._request).with_suffix(".pdf").name
        dialog = FileDialog(self._navigator.window, "stamp_without", title, save, name)
        write = partial(stamping.save_unstamped, self._workplace, self._referral)
        dialog.chosen.connect(telling(self._navigator.tell, lambda path: self._say_saved(write(Path(path)))))
        dialog.open()

    def _say_saved(self, path: Path) -> None:
        said = QCoreApplication.translate("StampCard", "Saved, as it was signed: {path}")
        self._card.say(said.format(path=path))

    def _ask_giving_up(self) -> None:
        words = RemovalWords(
            QCoreApplication.translate("StampCard", "Give the request up?"),
            QCoreApplication.translate(
                "StampCard",
                "An answer that is still on its way will be of no use; another request can be made. The "
                "signed file stays as it is.",
            ),
            QCoreApplication.translate("StampCard", "Keep waiting"),
            QCoreApplication.translate("StampCard", "Give it up"),
        )
        dialog = RemovalQuestion(self._navigator.window, "stamp_give_up", words)
        dialog.wanted.connect(telling(self._navigator.tell, self._give_up))
        dialog.open()

    def _give_up(self) -> None:
        stamping.cancel_stamp(self._workplace, self._referral)
        self._navigator.rebuild()

    def _aside(self, work: Callable[[], object]) -> None:
        self._card.show_busy(busy=True)

        def on_done(_outcome: object) -> None:
            self._navigator.rebuild()

        def on_failed(error: Exception) -> None:
            self._card.show_busy(busy=False)
            standing = stamping.stamp_standing(self._workplace, self._referral)
            if standing != self._card.standing:
                self._navigator.rebuild()  # asked for, and only the file could not be written
            self._navigator.tell(error)

        run_aside(self._card, work, on_done, on_failed)
