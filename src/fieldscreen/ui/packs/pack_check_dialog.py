"""A pack somebody wants to bring in: the findings, who signed it, what it would change, and the decision."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from fieldscreen.referral import fingerprint_words, grouped_fingerprint
from fieldscreen.screening.comparing import PackChanges
from fieldscreen.screening.content_check import UNLISTED, ContentFinding
from fieldscreen.screening.packs import in_language
from fieldscreen.ui.packs.pack_card import facts_line
from fieldscreen.ui.parts.basics import Message, button, card, text
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.workflow.pack_exchange import PackReport
from fieldscreen.workflow.pack_shelf import Arrival

_MOST_SHOWN = 40


class PackCheckDialog(Dialog):
    """Tells the findings and asks whether to bring the pack in.

    Signals:
        wanted: Bring it in; carries the signer's fingerprint the worker compared, or nothing for an
            unsigned pack.

    Args:
        parent: The window.
        report: What the check found.
        arrival: What bringing it in would do.
        own_fingerprint: Fingerprint of the worker's own certificate, which needs no comparing.
        language: Language of the window.
    """

    wanted = Signal(str)

    def __init__(
        self, parent: QWidget, report: PackReport, arrival: Arrival, own_fingerprint: str, language: str
    ) -> None:
        pack = report.file.pack
        super().__init__(parent, "pack_check", in_language(pack.titles, language), width_em=46)
        self._report = report
        self._language = language
        self._may = report.is_acceptable and not arrival.is_older and not arrival.is_known
        self.body.addWidget(self._verdict(arrival))
        self.body.addWidget(text(facts_line(pack, language), "small", name="pack_check.facts"))
        self.body.addWidget(text(in_language(pack.status, language), "muted"))
        for number, finding in enumerate(report.refused[:_MOST_SHOWN]):
            self.body.addWidget(text(self._refusal(finding), name=f"pack_check.refused.{number}"))
        for number, words in enumerate(self._remarks()):
            self.body.addWidget(text(words, name=f"pack_check.remark.{number}"))
        if arrival.changes is not None:
            self.body.addWidget(self._changes(arrival.changes, arrival))
        self._compared = QCheckBox()
        self._compared.setObjectName("pack_check.compared")
        self.body.addWidget(self._signer(own_fingerprint))
        self.body.addStretch(1)
        self._add_buttons()
        self.fit_height()

    def _add_buttons(self) -> None:
        stay = button(self.tr("Do not bring it in") if self._may else self.tr("Close"), "pack_check.cancel")
        stay.clicked.connect(self.reject)
        self.add_button(stay, is_default=True)
        if self._may:
            bring = button(self.tr("Bring it in"), "pack_check.accept", role="primary")
            bring.setEnabled(self._compared.isChecked())
            self._compared.toggled.connect(bring.setEnabled)
            bring.clicked.connect(self._on_accept)
            self.add_button(bring)
        stay.setFocus()

    def _verdict(self, arrival: Arrival) -> Message:
        name = "pack_check.verdict"
        if not self._report.is_acceptable:
            words = self.tr(
                "Refused: an indicator may not be about origin, nationality, religion, custom or way of life."
            )
            return Message("danger", words, name)
        if arrival.is_known:
            return Message("info", self.tr("This very version is in use already."), name)
        if arrival.is_older and arrival.in_use is not None:
            words = self.tr("{kept} is in use, and this one is not newer: it does not come in.")
            return Message("danger", words.format(kept=arrival.in_use.file.pack.reference), name)
        if arrival.in_use is not None:
            words = self.tr("It would take the place of {kept} for new cases. Open cases keep theirs.")
            return Message("notice", words.format(kept=arrival.in_use.file.pack.reference), name)
        return Message("success", self.tr("It can be used. It takes no other pack’s place."), name)

    def _refusal(self, one: ContentFinding) -> str:
        if one.topic == UNLISTED:
            return self.tr("{where}: no list of words checks the language “{tag}”.").format(
                where=one.where, tag=one.language
            )
        return self.tr("{where}: “{word}” in “{text}”. {why}").format(
            where=one.where, word=one.word, text=one.text, why=in_language(one.why, self._language)
        )

    def _remarks(self) -> list[str]:
        report = self._report
        found = []
        if report.unweighted:
            found.append(
                self.tr("%n indicator(s) without a weight: no automatic reading.", "", report.unweighted)
            )
        if report.unsure:
            found.append(
                self.tr("%n indicator(s) rest on background knowledge or on the author.", "", report.unsure)
            )
        if report.missing_languages:
            languages = ", ".join(report.missing_languages)
            found.append(self.tr("Texts are missing in: {languages}.").format(languages=languages))
        if report.unreviewed:
            languages = ", ".join(report.unreviewed)
            found.append(self.tr("Not reviewed yet in: {languages}.").format(languages=languages))
        return found

    def _changes(self, changes: PackChanges, arrival: Arrival) -> QFrame:
        lines = [
            heading.format(codes=", ".join(codes))
            for heading, codes in (
                (self.tr("Indicators added: {codes}"), changes.added),
                (self.tr("Indicators removed: {codes}"), changes.removed),
                (self.tr("Weights changed: {codes}"), changes.reweighted),
                (self.tr("Texts changed: {codes}"), changes.reworded),
            )
            if codes
        ] or [self.tr("Same indicators, same weights, same texts.")]
        if arrival.keeping:
            kept = ", ".join(f"{one.code} ({one.reference})" for one in arrival.keeping)
            lines.append(self.tr("Open cases that keep an older version: {cases}").format(cases=kept))
        shown = [text(words, name=f"pack_check.change.{n}") for n, words in enumerate(lines)]
        between = self.tr("{before} → {after}").format(before=changes.before, after=changes.after)
        return card(text(self.tr("What changes"), "heading"), text(between, "small"), *shown, gap_em=0.4)

    def _signer(self, own_fingerprint: str) -> QFrame:
        signer = self._report.signer
        if signer is None:
            said = self.tr("Nobody signed this pack: whoever handed it on may have changed it.")
            self._compared.setText(self.tr("I know where it comes from and take it unsigned"))
        else:
            said = self.tr("Signed by “{name}”. Its fingerprint: {words} ({digits})").format(
                name=signer.name,
                words=fingerprint_words(signer.fingerprint, self._language),
                digits=grouped_fingerprint(signer.fingerprint),
            )
            self._compared.setText(self.tr("I compared these words with the signer, on the telephone"))
            if signer.fingerprint == own_fingerprint:
                said = self.tr("You signed this pack yourself.")
                self._compared.setChecked(True)
                self._compared.hide()
        self._compared.setAccessibleName(self._compared.text())
        self._compared.setEnabled(self._may)
        return card(
            text(self.tr("Who vouches for it"), "heading"),
            text(said, name="pack_check.signer"),
            self._compared,
        )

    def _on_accept(self) -> None:
        signer = self._report.signer
        self.accept()
        self.wanted.emit(signer.fingerprint if signer is not None else "")
