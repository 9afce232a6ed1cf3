"""What to do with a result: now, whom to call, what not to do, and the ways to refer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from fieldscreen.screening.guiding import CitedLine, GuidanceInWords, RailLine
from fieldscreen.ui.parts.basics import button, card, column, frame, row, text
from fieldscreen.ui.parts.folding import Fold
from fieldscreen.ui.parts.glyphs import Glyph
from fieldscreen.ui.parts.rows import tag
from fieldscreen.ui.result.level_looks import LEVEL_ICONS, LEVEL_TONES


class GuidanceView(QWidget):
    """The level of the whole case and its guide-rails.

    Signals:
        secrecy_requested: Change what the organisation declares about professional secrecy.

    Args:
        guidance: What to do.
        is_secrecy_set: Whether the organisation's signed settings say it, so that it cannot be changed here.
    """

    secrecy_requested = Signal()

    def __init__(self, guidance: GuidanceInWords, *, is_secrecy_set: bool = False) -> None:
        super().__init__()
        self._guidance = guidance
        self._is_secrecy_set = is_secrecy_set
        lines = column(self._headline(), gap_em=1)
        lines.addWidget(self._rails())
        self.setLayout(lines)

    def _headline(self) -> QFrame:
        guidance = self._guidance
        icon, colour = LEVEL_ICONS[guidance.level]
        words = column(text(guidance.headline, "heading", name="result.level"), gap_em=0.5)
        for heading, lines in (
            (self.tr("First, by telephone"), guidance.triage),
            (self.tr("Now"), guidance.now),
            (self.tr("Whom to call"), guidance.call),
            (self.tr("What not to do"), guidance.avoid),
        ):
            if lines:
                words.addWidget(text(heading, "field"))
                for line in lines:
                    words.addWidget(text(f"•  {line.text}"))
        articles = tuple(
            dict.fromkeys(
                article
                for line in (*guidance.triage, *guidance.now, *guidance.call, *guidance.avoid)
                for article in line.articles
            )
        )
        if articles:
            fold = Fold(
                "result.articles",
                self.tr("Articles: %n", "", len(articles)),
                "information_outline",
                "muted",
                is_open=False,
            )
            for article in articles:
                fold.add(text(article, "small"))
            words.addWidget(fold)
        whole = row(Glyph(icon, colour, 2), words, margin_em=1.2, gap_em=1)
        whole.setStretch(1, 1)
        return frame(LEVEL_TONES[guidance.level], whole)

    def _rails(self) -> QFrame:
        guidance = self._guidance
        made = card(
            text(self.tr("Ways to refer"), "heading"),
            text(self.tr("A concern is always enough: a low result takes none of them away."), "muted"),
            name="result.rails",
        )
        lines = made.layout()
        if isinstance(lines, QVBoxLayout):
            for rail in guidance.rails:
                lines.addWidget(self._rail(rail))
            lines.addLayout(self._secrecy(guidance.secrecy))
            lines.addWidget(text(guidance.pack, "small"))
            lines.addWidget(text(guidance.status, "small"))
        return made

    def _rail(self, rail: RailLine) -> Fold:
        suggested = self.tr("{title} (suggested)").format(title=rail.title)
        title = suggested if rail.is_suggested else rail.title
        icon, colour = ("send_outline", "primary") if rail.is_suggested else ("send_outline", "muted")
        fold = Fold(f"result.rail.{rail.identifier}", title, icon, colour, is_open=False)
        for heading, words in (
            (self.tr("When"), rail.when),
            (self.tr("To whom"), rail.to),
            (self.tr("Consent"), rail.consent),
            (self.tr("Parents"), rail.parents),
            (self.tr("Copies"), rail.copies),
        ):
            fold.add(self._entry(heading, words))
        for article in rail.articles:
            fold.add(text(article, "small"))
        return fold

    def _entry(self, heading: str, words: str) -> QWidget:
        holder = QWidget()
        holder.setLayout(column(text(heading, "field"), text(words), gap_em=0.1))
        return holder

    def _secrecy(self, line: CitedLine) -> QVBoxLayout:
        change = button(self.tr("Change"), "result.secrecy", role="quiet")
        change.setAccessibleName(self.tr("Change what the organisation says about professional secrecy"))
        change.clicked.connect(self.secrecy_requested)
        said: QWidget = change
        if self._is_secrecy_set:
            said = tag(self.tr("set by your organisation"))
            said.setObjectName("result.secrecy_set")
        told = row(text(line.text), said)
        told.setStretch(0, 1)
        lines = column(told, gap_em=0.2)
        for article in line.articles:
            lines.addWidget(text(article, "small"))
        return lines
