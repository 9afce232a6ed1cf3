"""What a verification rests on: what the vault trusts, and what was chosen for this time only."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from fieldscreen.ui.parts.basics import button, card, clear, column, reveal, text
from fieldscreen.ui.parts.flow import flow
from fieldscreen.ui.shown_dates import day_in_words
from fieldscreen.ui.trust.trust_words import list_words
from fieldscreen.workflow.trust import Anchors, Trusted, list_moments, read_trusted
from fieldscreen.workflow.verifying import read_revocation_list


class RestingCard(QWidget):
    """Shows the certificates that are trusted and their lists, and takes others for this time.

    Signals:
        changed: The verification rests on something else now.
        certificate_requested: Choose a certificate.
        list_requested: Choose a revocation list.

    Args:
        kept: What the open vault trusts.
        now: The laptop's clock (aware).
    """

    changed = Signal()
    certificate_requested = Signal()
    list_requested = Signal()

    def __init__(self, kept: tuple[Trusted, ...], now: datetime) -> None:
        super().__init__()
        self._kept, self._now = kept, now
        self._chosen: dict[bytes, str] = {}
        self._lists: dict[bytes, str] = {}
        self._lines = column(gap_em=0.3)
        add = button(self.tr("Trust a certificate this time"), "verify.trust_certificate", role="quiet")
        add.clicked.connect(self.certificate_requested)
        use = button(self.tr("Use a revocation list this time"), "verify.trust_list", role="quiet")
        use.clicked.connect(self.list_requested)
        self._strict = QCheckBox(self.tr("Reject what none of these certificates vouches for"))
        self._strict.setObjectName("verify.strict")
        self._strict.setAccessibleName(self._strict.text())
        self._strict.toggled.connect(self.changed)
        self.setLayout(
            column(
                card(
                    text(self.tr("What this rests on"), "heading"),
                    self._lines,
                    self._strict,
                    flow(add, use),
                    name="verify.resting",
                    gap_em=0.5,
                ),
                gap_em=0,
            )
        )
        self._show()

    @property
    def anchors(self) -> Anchors:
        """What is trusted, and the lists at hand."""
        certificates = (*(one.certificate for one in self._kept), *self._chosen)
        lists = (*(one.revocation_list for one in self._kept if one.revocation_list), *self._lists)
        return Anchors(certificates, lists)

    @property
    def is_strict(self) -> bool:
        """Whether every signature must be vouched for."""
        return self._strict.isChecked() and bool(self.anchors.trusted)

    def add_certificate(self, path: Path) -> None:
        """Trust the certificate in a file this time; each signature must then rest on one.

        Raises:
            OSError: If the file cannot be read.
            CertificateUnreadableError: If it is no certificate.
        """
        certificate, facts = read_trusted(path)
        self._chosen[certificate] = facts.subject
        self._show()
        if self._strict.isChecked():
            self.changed.emit()
        else:
            self._strict.setChecked(True)

    def add_list(self, path: Path) -> None:
        """Use the revocation list in a file this time.

        Raises:
            OSError: If the file cannot be read.
            RevocationListUnreadableError: If it is no list.
        """
        content = read_revocation_list(path)
        made, _due = list_moments(content)
        self._lists[content] = self.tr("{name}, revocation list of {day} (this time)").format(
            name=path.name, day=day_in_words(made.date())
        )
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        clear(self._lines)
        chosen = self.tr("{name} (this time)")
        words = [f"{one.facts.subject}. {list_words(one, self._now)}" for one in self._kept]
        words += [chosen.format(name=name) for name in self._chosen.values()]
        words += self._lists.values()
        if not self.anchors.trusted:
            words.insert(
                0,
                self.tr(
                    "No certificate is trusted here: compare the signer’s fingerprint by telephone. "
                    "Certificates kept in the vault are used while it is open (Vault → Whom you trust)."
                ),
            )
        for number, said in enumerate(words):
            self._lines.addWidget(text(said, "muted", name=f"verify.resting.{number}"))
        reveal(self._strict, bool(self.anchors.trusted))
