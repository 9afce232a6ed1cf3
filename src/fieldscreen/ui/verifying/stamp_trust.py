"""Whom to believe about the time: the certificate of the authority that made a time-stamp."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldscreen.ui.failures import failure_words
from fieldscreen.ui.parts.basics import Message, button, card, column, row, text
from fieldscreen.ui.parts.file_dialog import CERTIFICATES, FileDialog
from fieldscreen.workflow.verifying import (
    CertificateUnreadableError,
    Trust,
    VerificationReport,
    read_certificate,
)


def asks_whom_to_believe(report: VerificationReport) -> bool:
    """Tell whether there is a time-stamp of an authority that whoever is reading did not name yet."""
    stamps = (report.stamp, *report.renewals) if report.stamp is not None else ()
    return any(one.trust is Trust.UNKNOWN for one in stamps)


class StampTrust(QWidget):
    """Takes the certificate of an authority somebody trusts for the time.

    Signals:
        named: The certificate (DER), as bytes.
    """

    named = Signal(bytes)

    def __init__(self) -> None:
        super().__init__()
        choose = button(
            self.tr("Choose the authority’s certificate"), "verify.name_tsa", icon="folder_outline"
        )
        choose.clicked.connect(self._ask)
        self._message = Message("danger", name="verify.tsa_message")
        words = self.tr(
            "If you trust the authority of this time-stamp and have its certificate, or that of its root, "
            "from the authority itself, choose it: the file is verified again. It counts for this file and "
            "this time."
        )
        title = text(self.tr("Whom do you believe about the time?"), "heading")
        shown = card(title, text(words, "muted"), row(choose, 1), self._message, name="verify.tsa")
        self.setLayout(column(shown, gap_em=0))

    def _ask(self) -> None:
        title = self.tr("Choose the authority’s certificate")
        dialog = FileDialog(self.window(), "tsa_certificate", title, self.tr("Choose"), patterns=CERTIFICATES)
        dialog.chosen.connect(lambda path: self._take(Path(path)))
        dialog.open()

    def _take(self, path: Path) -> None:
        try:
            certificate = read_certificate(path)
        except CertificateUnreadableError:
            self._message.say(self.tr("This file is no certificate. Choose one in .pem, .crt, .cer or .der."))
        except OSError as error:
            self._message.say(failure_words(error).both)
        else:
            self.named.emit(certificate)
