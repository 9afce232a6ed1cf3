"""Answering wishes about how long a case stays: the dialog, the act, and the screen made anew."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from fieldscreen.domain.cases import Case
from fieldscreen.domain.erasure import ErasureGround, OlderCopies, SignedCertificate
from fieldscreen.domain.retention import CaseHeldError
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.file_dialog import FileDialog
from fieldscreen.ui.retention.closing_dialog import ClosingDialog
from fieldscreen.ui.retention.deciding import Drafts
from fieldscreen.ui.retention.erase_dialog import EraseDialog
from fieldscreen.ui.retention.periods_dialog import PeriodDialog
from fieldscreen.ui.retention.retention_dialogs import (
    AcknowledgeDialog,
    ExtendDialog,
    HoldDialog,
    LiftDialog,
    ReopenDialog,
)
from fieldscreen.ui.retention.wishes import RetentionWish
from fieldscreen.workflow import backing_up, erasing, recovery, retention

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator


class RetentionAnswers(QObject):
    """Opens the dialog of a wish and does what is decided in it.

    Args:
        navigator: Who shows screens.
        owner: Whose wishes are answered; the answers live as long.
    """

    def __init__(self, navigator: Navigator, owner: QObject) -> None:
        super().__init__(owner)
        self._navigator = navigator
        self._workplace = navigator.workplace

    def answer(self, case: str, wish: RetentionWish) -> None:
        """Open the dialog of *wish* for a case; whatever fails is told."""
        try:
            keeping = retention.keeping_of(self._workplace, case)
            found = self._dialog(case, wish, keeping)
        except Exception as error:  # noqa: BLE001  told where people read it
            self._navigator.tell(error)
            return
        if found is not None:
            found.finished.connect(lambda _code: self._after(case))
            found.open()

    def ask_period(self) -> None:
        """Open the dialog that changes one of the organisation's periods."""
        dialog = PeriodDialog(
            self._navigator.window,
            self._workplace.content.retention_rules,
            retention.rules_of(self._workplace),
            self._navigator.language,
            partial(retention.choose_period, self._workplace),
        )
        dialog.finished.connect(lambda _code: self._navigator.rebuild())
        dialog.open()

    def save_certificate(self, number: str) -> None:
        """Ask where a certificate is to be written, and write it."""
        title = QCoreApplication.translate("RetentionAnswers", "Save the certificate of erasure")
        accept = QCoreApplication.translate("RetentionAnswers", "Save")
        name = QCoreApplication.translate("RetentionAnswers", "certificate-{number}.json").format(
            number=number
        )
        dialog = FileDialog(self._navigator.window, "save_certificate", title, accept, name)
        dialog.chosen.connect(lambda path: self._write_certificate(number, Path(path)))
        dialog.open()

    def _write_certificate(self, number: str, path: Path) -> None:
        try:
            erasing.export_certificate(self._workplace, number, path)
        except Exception as error:  # noqa: BLE001  told where people read it
            self._navigator.tell(error)
            return
        self._navigator.say(QCoreApplication.translate("RetentionAnswers", "The certificate is saved."))

    def _dialog(self, case: str, wish: RetentionWish, keeping: retention.Keeping) -> Dialog | None:
        window, workplace, today = self._navigator.window, self._workplace, self._today()
        drafts = Drafts(keeping.retention.drafts, self._keeper(case))
        last = keeping.retention.last_contact
        if wish is RetentionWish.ERASE:
            return self._erase_dialog(case, keeping)
        if wish is RetentionWish.ACKNOWLEDGE and not keeping.unacknowledged:
            return None
        made: dict[RetentionWish, Callable[[], Dialog]] = {
            RetentionWish.CLOSE: lambda: ClosingDialog(
                window,
                drafts,
                partial(retention.close_case, workplace, case, closing_gate=recovery.closing_gate),
                keeping.if_closed,
                last_contact=last,
                today=today,
            ),
            RetentionWish.REOPEN: lambda: ReopenDialog(
                window, drafts, partial(retention.reopen_case, workplace, case)
            ),
            RetentionWish.ACKNOWLEDGE: lambda: AcknowledgeDialog(
                window,
                drafts,
                partial(retention.save_acknowledgement, workplace, case),
                keeping.unacknowledged,
                today,
            ),
            RetentionWish.EXTEND: lambda: ExtendDialog(
                window, drafts, partial(retention.extend, workplace, case), keeping.standing.due
            ),
            RetentionWish.HOLD: lambda: HoldDialog(
                window, drafts, partial(retention.place_hold, workplace, case), today
            ),
            RetentionWish.LIFT: lambda: LiftDialog(
                window, drafts, partial(retention.lift_hold, workplace, case)
            ),
        }
        return made[wish]()

    def _erase_dialog(self, case: str, keeping: retention.Keeping) -> Dialog:
        if keeping.standing.hold is not None:
            raise CaseHeldError(case)
        found = self._workplace.vault.get(Case, case)
        signed: list[SignedCertificate] = []

        def erase(code: str, ground: ErasureGround, copies: OlderCopies) -> None:
            signed.append(
                erasing.erase_case(self._workplace, case, typed_code=code, ground=ground, older_copies=copies)
            )

        return EraseDialog(
            self._navigator.window,
            found,
            keeping.standing,
            erase,
            lambda: self._erased(case, signed[0].identifier),
            were_copies_made=backing_up.last_backup(self._workplace) is not None,
        )

    def _erased(self, case: str, number: str) -> None:
        self._navigator.forget_case(case)
        words = QCoreApplication.translate(
            "RetentionAnswers", "The case is erased. Certificate no. {number}."
        )
        self._navigator.say(words.format(number=number))

    def _after(self, case: str) -> None:
        if self._workplace.vault.find(Case, case) is not None:
            self._navigator.rebuild()

    def _keeper(self, case: str) -> Callable[[Mapping[str, str]], None]:
        return partial(retention.keep_drafts, self._workplace, case)

    def _today(self) -> date:
        return self._workplace.now().date()
