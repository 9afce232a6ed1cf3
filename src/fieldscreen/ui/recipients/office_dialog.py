"""Completing an office: every value as it was found out, from one source, on one day."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from fieldscreen.ui.failures import failure_words
from fieldscreen.ui.parts.basics import Message, button, row, text
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.fields import Field, TextArea, choice_box, line_edit
from fieldscreen.ui.parts.file_dialog import CERTIFICATES, FileDialog
from fieldscreen.ui.parts.flow import FlowLayout
from fieldscreen.ui.recipient_words import channel_words, detail_words, kind_words
from fieldscreen.ui.shown_dates import day_in_words
from fieldscreen.ui.trial_words import vouching_words
from fieldscreen.workflow.recipient_certificates import RecipientFacts
from fieldscreen.workflow.recipients import (
    Channel,
    Detail,
    Office,
    OfficeKind,
    certificate_facts,
    load_certificate,
    stated,
)
from fieldscreen.workflow.typed_dates import read_typed_day

_LINES = (Detail.EMAIL, Detail.PHONE, Detail.OUT_OF_HOURS, Detail.HOURS, Detail.PORTAL, Detail.SIZE_LIMIT_MB)


class OfficeDialog(Dialog):
    """Asks what is known of an office.

    Signals:
        saved: The entry is kept.

    Args:
        parent: The window.
        office: The entry as it is.
        save: Keeps an entry; whatever it raises is told, and the dialog stays.
        check: Returns what is known of a certificate, or refuses it.
        today: Today.
    """

    saved = Signal()

    def __init__(
        self,
        parent: QWidget,
        office: Office,
        save: Callable[[Office], None],
        check: Callable[[bytes], RecipientFacts],
        today: date,
    ) -> None:
        title = self.tr("Complete an entry") if office.name else self.tr("Add an office")
        super().__init__(parent, "office", title, width_em=44)
        self._office = office
        self._save = save
        self._check = check
        self._certificate = office.certificate
        self._is_shipped = office.kind is OfficeKind.CRIP and office.identifier.startswith("crip-")
        self._problem = Message("danger", name="office.problem")
        self._add_names()
        self._lines: dict[Detail, QLineEdit] = {}
        self._address = TextArea("office.address", value=office.value(Detail.ADDRESS))
        self.body.addWidget(Field(detail_words(Detail.ADDRESS), self._address))
        for detail in _LINES:
            made = line_edit(f"office.{detail}", value=office.value(detail))
            self._lines[detail] = made
            self.body.addWidget(Field(detail_words(detail), made))
        self._add_channels()
        self._remark = TextArea("office.remark", value=office.value(Detail.REMARK))
        self.body.addWidget(Field(detail_words(Detail.REMARK), self._remark))
        self._add_certificate()
        self._add_source(today)
        self.body.addWidget(self._problem)
        stay = button(self.tr("Cancel"), "office.cancel")
        stay.clicked.connect(self.reject)
        keep = button(self.tr("Keep this entry"), "office.keep", role="primary")
        keep.clicked.connect(self._on_keep)
        self.add_button(stay)
        self.add_button(keep, is_default=True)
        self.fit_height()
        (self._lines[Detail.EMAIL] if office.name else self._name).setFocus()

    def _add_names(self) -> None:
        self._name = line_edit("office.name", value=self._office.name)
        self.body.addWidget(Field(detail_words(Detail.NAME), self._name))
        if self._is_shipped:
            return
        kinds = tuple((one.value, kind_words(one)) for one in OfficeKind)
        self._kind = choice_box("office.kind", kinds, self._office.kind.value)
        self._areas = line_edit("office.areas", value=" ".join(self._office.areas), example="93 94")
        self.body.addWidget(Field(self.tr("What it is"), self._kind))
        self.body.addWidget(
            Field(
                self.tr("Départements it answers for"),
                self._areas,
                self.tr(
                    "Numbers with spaces between them; 69M is the métropole de Lyon. "
                    "Empty: the whole country."
                ),
            )
        )

    def _add_channels(self) -> None:
        self.body.addWidget(text(detail_words(Detail.CHANNELS), "field"))
        ways = FlowLayout(gap_em=0.9)
        self._channels: dict[Channel, QCheckBox] = {}
        for one in Channel:
            made = QCheckBox(channel_words(one))
            made.setObjectName(f"office.channel.{one}")
            made.setChecked(one in self._office.channels)
            self._channels[one] = made
            ways.addWidget(made)
        self.body.addLayout(ways)

    def _add_certificate(self) -> None:
        self._about = text("", "muted", name="office.certificate")
        self._vouching = Message("info", name="office.vouching")
        choose = button(
            self.tr("Choose a certificate file"), "office.choose_certificate", icon="certificate_outline"
        )
        choose.clicked.connect(self._ask_certificate)
        self.body.addWidget(text(self.tr("Certificate for sealed mail"), "field"))
        self.body.addLayout(row(choose, 1))
        self.body.addWidget(self._about)
        self.body.addWidget(self._vouching)
        self._tell_certificate(self._office)

    def _add_source(self, today: date) -> None:
        self._source = line_edit(
            "office.source", example=self.tr("call to the office, its website, a letter")
        )
        self._checked = line_edit("office.checked", value=today.strftime("%d/%m/%Y"))
        self._source_field = Field(self.tr("Where this comes from"), self._source)
        self._checked_field = Field(
            self.tr("Checked on"),
            self._checked,
            self.tr("Everything on this page counts as checked on that day. Empty: still to check."),
        )
        self.body.addWidget(self._source_field)
        self.body.addWidget(self._checked_field)

    def _ask_certificate(self) -> None:
        title = self.tr("Choose the office’s certificate")
        dialog = FileDialog(self, "certificate", title, self.tr("Read"), patterns=CERTIFICATES)
        dialog.chosen.connect(lambda path: self._read_certificate(Path(path)))
        dialog.open()

    def _read_certificate(self, path: Path) -> None:
        try:
            content = load_certificate(path).der
            self._check(content)
        except Exception as error:  # noqa: BLE001  told where it was asked; the one that was there stays
            self._vouching.say(failure_words(error).both, "danger")
            return
        self._certificate = content
        self._tell_certificate(dataclasses.replace(self._office, certificate=content))

    def _tell_certificate(self, office: Office) -> None:
        facts = certificate_facts(office)
        self._about.setText(
            self.tr("{name}, until {day}. Compare it with the office by telephone.").format(
                name=facts.name or "–", day=day_in_words(facts.ends_at.date())
            )
            if facts
            else self.tr("None.")
        )
        if facts:
            self._tell_vouching(facts.der)

    def _tell_vouching(self, certificate: bytes) -> None:
        try:
            known = self._check(certificate)
        except Exception as error:  # noqa: BLE001  what was kept before may have been withdrawn since
            self._vouching.say(failure_words(error).both, "danger")
            return
        self._vouching.say(vouching_words(known), "info" if known.is_vouched else "notice")

    def _on_keep(self) -> None:
        self._source_field.show_problem(
            "" if self._source.text().strip() else self.tr("Say where it comes from.")
        )
        if not self._source.text().strip():
            self._source.setFocus()
            return
        try:
            self._save(self._entered())
        except Exception as error:  # noqa: BLE001  told where it was asked
            self._problem.say(failure_words(error).both)
            return
        self.accept()
        self.saved.emit()

    def _entered(self) -> Office:
        typed = self._checked.text().strip()
        values = {
            Detail.NAME: self._name.text(),
            Detail.ADDRESS: self._address.toPlainText(),
            Detail.CHANNELS: " ".join(one for one, box in self._channels.items() if box.isChecked()),
            Detail.REMARK: self._remark.toPlainText(),
            **{detail: made.text() for detail, made in self._lines.items()},
        }
        office = dataclasses.replace(self._office, certificate=self._certificate)
        if not self._is_shipped:
            areas = tuple(self._areas.text().upper().replace(",", " ").split())
            office = dataclasses.replace(office, kind=OfficeKind(self._kind.currentData()), areas=areas)
        return stated(office, values, self._source.text(), read_typed_day(typed) if typed else None)
