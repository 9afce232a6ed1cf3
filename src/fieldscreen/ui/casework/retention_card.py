"""How long a case stays, on its page: phase, date, hold, closing card, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from fieldscreen.domain.retention import Closing, DueState
from fieldscreen.ui.parts.basics import Message, button, card, column, frame, row, text
from fieldscreen.ui.parts.flow import flow
from fieldscreen.ui.parts.glyphs import Glyph
from fieldscreen.ui.parts.rows import tag
from fieldscreen.ui.retention.retention_words import (
    due_words,
    outcome_words,
    phase_words,
    review_words,
    standing_words,
    state_tone,
    state_words,
)
from fieldscreen.ui.retention.wishes import RetentionWish
from fieldscreen.ui.shown_dates import day_in_words, moment_in_words, uncertain_in_words
from fieldscreen.workflow.retention import Keeping


class RetentionCard(QWidget):
    """Shows how long a case stays.

    Args:
        keeping: What is known of it.
        wish: Takes what a person wants.
        is_closed: Whether the case is closed.

    Attributes:
        comes_first: Whether it says something that everything else on the page depends on.
    """

    def __init__(self, keeping: Keeping, wish: Callable[[RetentionWish], None], *, is_closed: bool) -> None:
        super().__init__()
        self._keeping = keeping
        self._wish = wish
        standing = keeping.standing
        self.comes_first = is_closed or standing.state not in {DueState.LATER, DueState.SOON}
        head = row(
            Glyph("calendar_clock_outline", "primary", centred=True),
            text(self.tr("How long it stays"), "heading"),
            tag(phase_words(standing.phase)),
        )
        head.setStretch(1, 1)
        if standing.state is not DueState.LATER:
            head.addWidget(tag(state_words(standing.state), state_tone(standing.state)))
        if keeping.review_is_due:
            head.addWidget(tag(review_words(), "danger"))
        parts: list[QWidget] = [*self._dates()]
        closing = keeping.retention.closing
        if is_closed and closing is not None:
            parts.append(self._closing(closing))
        ways = flow(*self._ways(is_closed=is_closed))
        self.setLayout(column(card(head, *parts, ways, name="case_page.retention"), gap_em=0))

    def _dates(self) -> Iterator[QWidget]:
        standing, extensions = self._keeping.standing, self._keeping.retention.extensions
        if standing.hold is not None:
            held = Message("notice", name="case_page.hold")
            held.say(standing_words(standing))
            yield held
        yield text(due_words(standing.due), name="case_page.due")
        if standing.due.extended_to is not None:
            last = extensions[-1]
            yield text(
                self.tr("Kept longer by {name} on {day}: {reason}").format(
                    name=last.by, day=day_in_words(last.at.astimezone().date()), reason=last.reason
                ),
                "muted",
            )
        waiting = len(self._keeping.unacknowledged)
        if waiting:
            yield text(self.tr("%n referral(s) not acknowledged yet.", "", waiting), "muted")

    def _closing(self, closing: Closing) -> QFrame:
        contact = self._keeping.retention.last_contact
        lines = [
            text(
                self.tr("Closed by {name}, {moment}").format(
                    name=closing.by, moment=moment_in_words(closing.closed_at)
                ),
                "muted",
            ),
            text(outcome_words(closing.outcome), "heading"),
        ]
        if closing.done:
            lines.append(text(self.tr("Done: {words}").format(words=closing.done)))
        if closing.left:
            lines.append(text(self.tr("Left to do: {words}").format(words=closing.left)))
        if contact is not None:
            words = self.tr("Last contact: {day}").format(day=uncertain_in_words(contact))
            lines.append(text(words))
        return frame("info", column(*lines, margin_em=0.8, gap_em=0.3), "case_page.closing")

    def _ways(self, *, is_closed: bool) -> Iterator[QPushButton]:
        is_held = self._keeping.standing.hold is not None
        if is_closed:
            yield self._way(self.tr("Open again"), RetentionWish.REOPEN, "folder_open_outline")
        else:
            yield self._way(self.tr("Close the case"), RetentionWish.CLOSE, "archive_outline")
        if self._keeping.unacknowledged:
            words = self.tr("Acknowledgement received")
            yield self._way(words, RetentionWish.ACKNOWLEDGE, "email_check_outline")
        if not is_held:
            yield self._way(self.tr("Keep longer"), RetentionWish.EXTEND, "calendar_plus")
        if is_held:
            yield self._way(self.tr("Lift the hold"), RetentionWish.LIFT, "lock_open_variant_outline")
        else:
            yield self._way(self.tr("Hold"), RetentionWish.HOLD, "gavel")
            yield self._way(
                self.tr("Erase for good"), RetentionWish.ERASE, "delete_forever_outline", "danger"
            )

    def _way(self, words: str, wish: RetentionWish, icon: str, role: str = "") -> QPushButton:
        made = button(words, f"case_page.{wish}", icon=icon, role=role)
        made.clicked.connect(lambda _on=False: self._wish(wish))
        return made
