"""Verifying a file: drop it or open it, read the verdict with its reasons."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame

from fieldscreen.ui.background import drop_errands, run_aside
from fieldscreen.ui.failures import failure_words
from fieldscreen.ui.parts.basics import Message, button, card, column, row, text
from fieldscreen.ui.parts.glyphs import Glyph
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.parts.passphrase import PassphraseField
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.verifying.report_view import ReportView, Tell
from fieldscreen.ui.verifying.resting import RestingCard
from fieldscreen.ui.verifying.stamp_trust import StampTrust, asks_whom_to_believe
from fieldscreen.workflow.verifying import ReasonCode, VerificationReport, verify_file


class VerifyScreen(Screen):
    """Verifies one file at a time.

    Signals:
        open_requested: Choose a file.
        verified: A report is shown.

    Args:
        tell: Puts a report into words.
        resting: What verifications rest on.
        file: The file to verify at once; ``None`` to ask for one.
    """

    open_requested = Signal()
    verified = Signal(object)

    def __init__(self, tell: Tell, resting: RestingCard, file: Path | None = None) -> None:
        super().__init__()
        self._tell = tell
        self._resting = resting
        resting.changed.connect(self._on_resting_changed)
        self.setAcceptDrops(True)
        self._report: ReportView | None = None
        self._stamp_trust: StampTrust | None = None
        back = button(
            self.tr("Back"), "verify.back", icon="arrow_left", role="quiet", hint=self.tr("Back (Esc)")
        )
        back.clicked.connect(self.back_requested)
        self._open = button(self.tr("Choose a file"), "verify.open", icon="folder_outline", role="primary")
        self._open.clicked.connect(self.open_requested)
        self._message = Message("danger", name="verify.message")
        self._drop = card(
            row(Glyph("file_check_outline", "primary", 2.6), 1),
            text(self.tr("Drop a signed PDF here, or choose it."), "heading"),
            text(
                self.tr(
                    "FieldScreen tells whether one byte was changed since it was signed, and by whose key. "
                    "Nothing is sent anywhere."
                ),
                "muted",
            ),
            name="verify.drop",
        )
        self._name = text("", "muted", name="verify.file")
        self._page = Page("verify.page", width_em=54)
        head = row(text(self.tr("Verify a signed document"), "title"), self._open)
        head.setStretch(0, 1)
        self._page.body.addLayout(column(row(back, 1), head))
        self._page.body.addWidget(self._drop)
        self._file: Path | None = None
        self._stampers: tuple[bytes, ...] = ()
        self._lock = self._lock_card()
        self._lock.hide()
        self._page.body.addWidget(self._name)
        self._page.body.addWidget(self._message)
        self._page.body.addWidget(self._lock)
        self._page.body.addWidget(resting)
        self._page.body.addStretch(1)
        self.setLayout(column(self._page, gap_em=0))
        if file is not None:
            self.verify(file)

    def focus_first(self) -> None:
        """Start with choosing a file."""
        self._open.setFocus()

    def verify(self, file: Path, passphrase: str = "", stampers: tuple[bytes, ...] = ()) -> None:
        """Verify *file* and show what was found; a locked copy asks for its passphrase first.

        Args:
            file: The file.
            passphrase: Opens a locked copy.
            stampers: Certificates (DER) of time-stamping authorities the person trusts for this file.
        """
        drop_errands(self)
        self._take_report_away()  # it is of another file, or rests on something else
        if file != self._file:
            self._lock.hide()
            self._passphrase.forget()
        self._file, self._stampers = file, stampers
        self._drop.hide()
        self._message.say("")
        self._name.setText(self.tr("Verifying {name}…").format(name=file.name))
        self._unlock.setEnabled(False)
        anchors, is_strict = self._resting.anchors, self._resting.is_strict
        run_aside(
            self,
            lambda: verify_file(
                file,
                trusted=anchors.trusted,
                lists=anchors.lists,
                passphrase=passphrase,
                stampers=stampers,
                vouched=is_strict,
            ),
            lambda report: self._show(file, report),
            self._on_failed,
        )

    def _lock_card(self) -> QFrame:
        self._passphrase = PassphraseField("verify.passphrase", self.tr("Passphrase of this document"))
        self._passphrase.entered.connect(self._on_unlock)
        self._unlock = button(self.tr("Open and verify"), "verify.unlock", role="primary")
        self._unlock.clicked.connect(self._on_unlock)
        return card(
            text(self.tr("This document is locked"), "heading"),
            text(
                self.tr(
                    "Its sender gives you the passphrase by telephone: small letters, no accents, no spaces, "
                    "a digit between the words."
                ),
                "muted",
            ),
            self._passphrase,
            row(self._unlock, 1),
            name="verify.lock",
        )

    def _on_resting_changed(self) -> None:
        if self._file is not None and self._lock.isHidden():
            # A locked copy is closed again: its passphrase is not kept for another look.
            self.verify(self._file, stampers=self._stampers)

    def _on_unlock(self) -> None:
        if self._file is not None and self._passphrase.value and self._unlock.isEnabled():
            self.verify(self._file, self._passphrase.value, self._stampers)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Verify what was dropped."""
        self.verify(Path(event.mimeData().urls()[0].toLocalFile()))

    def _show(self, file: Path, report: VerificationReport) -> None:
        self._name.setText(file.name)
        self._unlock.setEnabled(True)
        if report.wants_passphrase:
            is_wrong = any(one.code is ReasonCode.PASSPHRASE_WRONG for one in report.reasons)
            words = self.tr("This is not the passphrase of this file. Check it letter by letter.")
            self._message.say(words if is_wrong else "", "danger")
            self._lock.show()
            self._passphrase.line.setFocus()
            self._passphrase.line.selectAll()
            return
        self._lock.hide()
        self._passphrase.forget()
        self._report = ReportView(report, self._tell)
        self._page.body.insertWidget(self._page.body.count() - 2, self._report)
        if asks_whom_to_believe(report):
            stampers = self._stampers
            self._stamp_trust = StampTrust()
            self._stamp_trust.named.connect(
                lambda named: self.verify(file, stampers=(*stampers, bytes(named)))
            )
            self._page.body.insertWidget(self._page.body.count() - 2, self._stamp_trust)
        self.verified.emit(report)

    def _take_report_away(self) -> None:
        for shown in (self._report, self._stamp_trust):
            if shown is not None:
                shown.hide()
                shown.deleteLater()
        self._report = self._stamp_trust = None

    def _on_failed(self, error: Exception) -> None:
        self._unlock.setEnabled(True)
        self._name.setText("")
        self._drop.show()
        self._message.say(failure_words(error).both, "danger")
