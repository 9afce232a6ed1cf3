"""The result's wishes connected to what answers them: judging, declaring secrecy, choosing a version."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fieldscreen.domain.assessments import Level
from fieldscreen.domain.workers import Secrecy
from fieldscreen.ui.background import telling
from fieldscreen.ui.result.result_dialogs import JudgementDialog, SecrecyDialog, VersionsDialog
from fieldscreen.ui.result.result_screen import ResultScreen
from fieldscreen.workflow import assessing, packs, profile

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator


class ResultRouting(QObject):
    """Opens the dialogs of one result screen; lives as long as the screen.

    Args:
        navigator: Who shows screens.
        case: Identifier of the case.
        level: The level shown.
        screen: The result screen.
    """

    def __init__(self, navigator: Navigator, case: str, level: Level, screen: ResultScreen) -> None:
        super().__init__(screen)
        self._navigator = navigator
        self._case = case
        self._level = level
        screen.judgement_requested.connect(self._judge)
        screen.secrecy_requested.connect(self._ask_secrecy)
        screen.versions_requested.connect(self._guarded(self._compare))

    def _judge(self) -> None:
        def keep(level: Level, reason: str) -> None:
            assessing.judge_case(self._navigator.workplace, self._case, level, reason)

        dialog = JudgementDialog(self._navigator.window, keep, self._level)
        dialog.finished.connect(lambda _code: self._navigator.rebuild())
        dialog.open()

    def _ask_secrecy(self) -> None:
        workplace = self._navigator.workplace
        dialog = SecrecyDialog(self._navigator.window, workplace.worker.secrecy)
        dialog.chosen.connect(self._guarded(self._declare))
        dialog.open()

    def _declare(self, secrecy: Secrecy) -> None:
        profile.declare_secrecy(self._navigator.workplace, secrecy)
        self._navigator.rebuild()

    def _compare(self) -> None:
        dialog = VersionsDialog(
            self._navigator.window, assessing.compare_packs(self._navigator.workplace, self._case)
        )
        dialog.chosen.connect(self._guarded(self._choose))
        dialog.open()

    def _choose(self, reference: str) -> None:
        packs.choose_pack(self._navigator.workplace, self._case, reference)
        self._navigator.rebuild()

    def _guarded(self, act: Callable[..., None]) -> Callable[..., None]:
        return telling(self._navigator.tell, act)
