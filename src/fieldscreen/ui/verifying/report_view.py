"""A verification report on cards: the verdict, why, who signed, and how to compare the fingerprint."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import Tone, card, column, frame, row, text
from fieldscreen.ui.parts.glyphs import Glyph
from fieldscreen.ui.shown_dates import moment_in_words
from fieldscreen.ui.verifying.reason_words import reason_words, verdict_words
from fieldscreen.workflow.verifying import Verdict, VerificationReport

_GROUP = 4
_LOOKS: dict[Verdict, tuple[Tone, str]] = {
    Verdict.ACCEPTED: ("success", "shield_check_outline"),
    Verdict.REJECTED: ("danger", "shield_off_outline"),
    Verdict.UNREADABLE: ("danger", "shield_alert_outline"),
}


def in_groups(digest: str) -> str:
    """Return hexadecimal digits in groups of four, as they are read aloud."""
    return " ".join(digest[start : start + _GROUP].upper() for start in range(0, len(digest), _GROUP))


class ReportView(QWidget):
    """Shows one report.

    Args:
        report: What the verification found.
    """

    def __init__(self, report: VerificationReport) -> None:
        super().__init__()
        lines = column(self._verdict(report), gap_em=0.9)
        for place, signature in enumerate(report.signatures):
            time = signature.claimed_time
            lines.addWidget(
                self._table(
                    self.tr("Signature"),
                    (
                        (self.tr("Signed by"), signature.signer),
                        (self.tr("Organisation"), signature.organisation),
                        (
                            self.tr("Time, as the signer’s computer claims"),
                            moment_in_words(time) if time else "",
                        ),
                        (
                            self.tr("Fingerprint of the certificate (SHA-256)"),
                            in_groups(signature.fingerprint),
                        ),
                        (
                            self.tr("Certificate issued by"),
                            self.tr("the signer alone") if signature.is_self_signed else signature.issuer,
                        ),
                        (self.tr("Algorithm"), signature.algorithm),
                        (
                            self.tr("Covers the whole file"),
                            self.tr("yes") if signature.covers_whole_file else self.tr("no"),
                        ),
                    ),
                    f"verify.signature.{place}",
                )
            )
        rows = [
            (self.tr("Fingerprint of the file (SHA-256)"), in_groups(report.sha256)),
            (self.tr("Size"), self.tr("{count} bytes").format(count=report.size)),
        ]
        if report.record is not None:
            rows.insert(0, (self.tr("Referral number"), str(report.record.number)))
            rows.insert(0, (self.tr("Case"), report.record.case_code))
        lines.addWidget(self._table(self.tr("Document"), tuple(rows), "verify.document"))
        self.setLayout(lines)

    def _verdict(self, report: VerificationReport) -> QFrame:
        tone, icon = _LOOKS[report.verdict]
        word, meaning = verdict_words(report)
        words = column(text(word, "title", name="verify.verdict"), text(meaning), gap_em=0.3)
        for reason in report.reasons:
            words.addWidget(
                self._line("close_circle_outline", "danger", reason_words(reason.code, reason.value))
            )
        for notice in report.notices:
            words.addWidget(self._line("information_outline", "muted", reason_words(notice.code, "")))
        line = row(Glyph(icon, tone, 2.4), words, margin_em=1.2, gap_em=1)
        line.setStretch(1, 1)
        return frame(tone, line, "verify.verdict_card")

    @staticmethod
    def _line(icon: str, colour: str, words: str) -> QWidget:
        holder = QWidget()
        line = row(Glyph(icon, colour, 1.2), text(words))
        line.setStretch(1, 1)
        holder.setLayout(line)
        return holder

    @staticmethod
    def _table(title: str, rows: tuple[tuple[str, str], ...], name: str) -> QFrame:
        grid = QGridLayout()
        grid.setHorizontalSpacing(current_theme().em(1.2))
        grid.setVerticalSpacing(current_theme().em(0.5))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for place, (label, value) in enumerate((label, value) for label, value in rows if value):
            shown: QLabel = text(value, "field", name=f"{name}.{place}")
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            shown.setAccessibleName(f"{label}: {value}")
            grid.addWidget(text(label, "muted"), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(shown, place, 1, Qt.AlignmentFlag.AlignTop)
        return card(text(title, "heading"), grid, name=name)
