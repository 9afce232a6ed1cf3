"""Every signed referral with where it stands; what is overdue stands first."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldscreen.ui.background import run_aside
from fieldscreen.ui.following.following_words import due_words, standing_tone, standing_words
from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import button, card, clear, column, row, text
from fieldscreen.ui.parts.busy import BusyBar
from fieldscreen.ui.parts.fields import Field, line_edit
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.parts.rows import RowButton, entry, tag
from fieldscreen.ui.places import FollowPlace
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.words import kind_words
from fieldscreen.workflow.following import Followed, codes_in, follow_up_list

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator

_MOST_SHOWN = 100


class FollowUpScreen(Screen):
    """Shows the referrals.

    Signals:
        referral_chosen: Identifiers of the case and of the referral to open.
        shown: Everything is on the page.

    Args:
        read: Reads the referrals; called outside the thread that paints.
    """

    referral_chosen = Signal(str, str)
    shown = Signal()

    def __init__(self, read: Callable[[], tuple[Followed, ...]]) -> None:
        super().__init__()
        self._back = button(self.tr("Back"), "follow_up.back", icon="arrow_left", role="quiet")
        self._back.clicked.connect(self.back_requested)
        self._busy = BusyBar("follow_up.busy")
        self._busy.show_busy(True, self.tr("Reading the referrals"))
        self._parts = QVBoxLayout()
        self._parts.setSpacing(current_theme().em(1))
        about = self.tr(
            "What was sent, what the offices said, and what is due by law. Nothing is sent from here: "
            "you note what happened."
        )
        page = Page("follow_up.page", width_em=58)
        page.body.addLayout(
            column(row(self._back, 1), text(self.tr("Follow-up of referrals"), "title"), text(about, "muted"))
        )
        self._rows: tuple[Followed, ...] = ()
        self._code = line_edit("follow_up.code")
        self._code.returnPressed.connect(self._find)
        self._code_field = Field(
            self.tr("Find by acknowledgement code"),
            self._code,
            self.tr("As it is read out or pasted, then Enter: O for 0 or I for 1 do not matter."),
        )
        page.body.addWidget(self._busy)
        page.body.addWidget(self._code_field)
        page.body.addLayout(self._parts)
        page.body.addStretch(1)
        self.setLayout(column(page, gap_em=0))
        run_aside(self, read, self._show, self.failed.emit)

    def focus_first(self) -> None:
        """Start with the way back: the rest comes when it is read."""
        self._back.setFocus()

    def _find(self) -> None:
        """Open the referral whose code was typed."""
        found = codes_in(self._code.text())
        one = next((one for one in self._rows if one.code in found), None)
        if one is not None:
            self._code_field.show_problem("")
            self.referral_chosen.emit(one.referral.case, one.referral.identifier)
            return
        self._code_field.show_problem(
            self.tr("No referral here has this code.")
            if found
            else self.tr("This is no code: eight signs, and the last one checks the others.")
        )

    def _show(self, rows: tuple[Followed, ...]) -> None:
        self._rows = rows
        self._busy.show_busy(False)
        self._busy.hide()
        clear(self._parts)
        groups = (
            ("over", self.tr("Overdue"), [one for one in rows if one.is_over]),
            ("waiting", self.tr("Waiting"), [one for one in rows if one.due and not one.is_over]),
            ("done", self.tr("Nothing due"), [one for one in rows if not one.due]),
        )
        for name, title, group in groups:
            if group:
                self._parts.addWidget(
                    card(text(title, "heading"), *self._entries(name, group), name=f"follow_up.{name}")
                )
        if not rows:
            words = self.tr(
                "No referral was signed yet. Open a case and prepare one: it will be listed here."
            )
            self._parts.addWidget(card(text(words, "muted"), name="follow_up.none"))
        self.shown.emit()

    def _entries(self, group: str, rows: Iterable[Followed]) -> list[QWidget]:
        return [self._entry(f"follow_up.{group}.{n}", one) for n, one in enumerate(list(rows)[:_MOST_SHOWN])]

    def _entry(self, name: str, one: Followed) -> RowButton:
        title = "  ·  ".join(part for part in (one.case_code, one.reminder) if part)
        to = self.tr("No. {number} to {recipient}").format(
            number=one.referral.number, recipient=one.referral.recipient.name
        )
        second = "  ·  ".join(part for part in (kind_words(one.referral.kind), to, due_words(one)) if part)
        marks: list[QWidget] = [tag(standing_words(one.standing), standing_tone(one.standing))]
        if one.is_over:
            marks.insert(0, tag(self.tr("overdue"), "danger"))
        made = entry(name, "file_sign", title, second, tuple(marks))
        made.clicked.connect(lambda: self.referral_chosen.emit(one.referral.case, one.referral.identifier))
        return made


def follow_up_title() -> str:
    """Return the name of the page."""
    return QCoreApplication.translate("FollowUpScreen", "Follow-up of referrals")


def make_follow_up_screen(navigator: Navigator) -> FollowUpScreen:
    """Return the page with its wishes connected."""
    workplace, language = navigator.workplace, navigator.language
    screen = FollowUpScreen(lambda: follow_up_list(workplace, language))
    screen.referral_chosen.connect(lambda case, referral: navigator.go(FollowPlace(case, referral)))
    return screen
