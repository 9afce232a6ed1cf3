"""The copies of the vault: when the last one was proven, where they go, and making one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from fieldscreen.domain.backups import Backup
from fieldscreen.ui.failures import failure_words
from fieldscreen.ui.parts.basics import Message, button, card, clear, column, row, text
from fieldscreen.ui.parts.fields import Field, choice_box
from fieldscreen.ui.parts.glyphs import Glyph
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.parts.progress import ProgressBar
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.shown_dates import moment_in_words
from fieldscreen.ui.vault_backup.place_words import (
    copy_place_words,
    days_ago_words,
    place_notes_words,
    size_words,
)
from fieldscreen.workflow.backing_up import BackupStatus, CopyRow
from fieldscreen.workflow.vault_places import PlaceNote

_KEPT = (2, 3, 5, 10, 20)
_MOST_SHOWN = 6


class BackupScreen(Screen):
    """Shows what is known of the copies.

    Signals:
        make_requested: Make a copy now.
        stop_requested: Stop the one that is being made.
        place_requested: Choose where copies go.
        keep_chosen: How many copies stay.
        restore_requested: Go back to a copy, in a new vault.
        remove_erased_requested: Remove older copies that hold cases erased since.
        accept_place_requested: Keep the vault where it is all the same.
    """

    make_requested = Signal()
    stop_requested = Signal()
    place_requested = Signal()
    keep_chosen = Signal(int)
    restore_requested = Signal()
    remove_erased_requested = Signal()
    accept_place_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        page = Page("backup.page", width_em=46)
        back = button(self.tr("Back"), "backup.back", icon="arrow_left", role="quiet")
        back.clicked.connect(self.back_requested)
        page.body.addLayout(row(back, 1))
        page.body.addWidget(text(self.tr("Copies of the vault"), "title"))
        page.body.addWidget(
            text(
                self.tr(
                    "A copy is one encrypted file. It counts only once it was read back, opened, checked and "
                    "its cases counted. You can go on working meanwhile."
                ),
                "muted",
            )
        )
        self._notice = Message("notice", name="backup.vault_place")
        self._accept = button(
            self.tr("I know, and leave the vault there"), "backup.accept_place", role="quiet"
        )
        self._accept.clicked.connect(self.accept_place_requested)
        self._accept.hide()
        page.body.addWidget(self._notice)
        page.body.addLayout(row(1, self._accept))
        page.body.addWidget(self._make_card())
        page.body.addWidget(self._place_card())
        self._list: QVBoxLayout = column(gap_em=0.4)
        page.body.addLayout(self._list)
        page.body.addWidget(self._restore_card())
        page.body.addStretch(1)
        self.setLayout(column(page, gap_em=0))

    def focus_first(self) -> None:
        """Start with the copy, or with its place as long as there is none."""
        (self._make if self._make.isEnabled() else self._choose).setFocus()

    def show_status(self, status: BackupStatus, vault_notes: tuple[PlaceNote, ...]) -> None:
        """Show what is known."""
        self._last.setText(self._last_words(status))
        tone = "notice" if status.is_due else "success"
        self._mark.show_icon("alert_outline" if status.is_due else "check_circle_outline", tone)
        self._place.setText(status.plan.place or self.tr("No place chosen yet."))
        self._place_notes.say(copy_place_words(status.notes), "notice")
        self._keep.setCurrentIndex(max(0, self._keep.findData(str(status.plan.keep))))
        self._make.setEnabled(bool(status.plan.place))
        self._notice.say(place_notes_words(vault_notes))
        self._accept.setVisible(bool(vault_notes))
        self._show_copies(status)

    def show_progress(self, share: float | None) -> None:
        """Show that a copy is being made and how far it got; ``None`` that none is."""
        running = share is not None
        self._progress.show_share(share)
        self._make.setVisible(not running)
        self._stop.setVisible(running)
        self._choose.setEnabled(not running)
        if running:
            self._message.say("")

    def show_done(self, backup: Backup) -> None:
        """Say that the copy was proven."""
        words = self.tr(
            "Copy made and proven: read back, opened, checked, %n case(s) counted.", "", backup.cases
        )
        self._message.say(words, "success")

    def show_failure(self, error: Exception) -> None:
        """Say why there is no new copy."""
        self._message.say(failure_words(error).both, "danger")

    def say(self, words: str) -> None:
        """Say something that went well."""
        self._message.say(words, "success")

    def _make_card(self) -> QFrame:
        self._mark = Glyph("check_circle_outline", "muted", 1.6)
        self._last = text("", "heading", name="backup.last")
        self._message = Message("success", name="backup.message")
        self._make = button(self.tr("Make a copy now"), "backup.make", icon="content_save_all_outline",
                            role="primary")  # fmt: skip
        self._make.clicked.connect(self.make_requested)
        self._make.setEnabled(False)
        self._stop = button(self.tr("Stop"), "backup.stop", icon="close")
        self._stop.clicked.connect(self.stop_requested)
        self._stop.hide()
        self._progress = ProgressBar("backup.progress")
        line = row(self._mark, self._last)
        line.setStretch(1, 1)
        return card(line, self._message, self._progress, row(1, self._stop, self._make))

    def _place_card(self) -> QFrame:
        self._place = text("", name="backup.place")
        self._place_notes = Message("notice", name="backup.place_notes")
        self._choose = button(self.tr("Choose a place"), "backup.choose", icon="folder_outline")
        self._choose.clicked.connect(self.place_requested)
        entries = tuple((str(count), self.tr("%n copies", "", count)) for count in _KEPT)
        self._keep = choice_box("backup.keep", entries, "5")
        self._keep.activated.connect(lambda _index: self.keep_chosen.emit(int(self._keep.currentData())))
        return card(
            text(self.tr("Where copies go"), "heading"),
            self._place,
            self._place_notes,
            row(self._choose, 1),
            Field(
                self.tr("How many stay there"),
                self._keep,
                self.tr(
                    "An older copy goes only after a newer one was proven. A case you erased is gone from "
                    "the copies once as many new ones were made."
                ),
            ),
        )  # fmt: skip

    def _restore_card(self) -> QFrame:
        restore = button(self.tr("Go back to a copy"), "backup.restore", icon="history")
        restore.clicked.connect(self.restore_requested)
        return card(
            text(self.tr("If something was lost"), "heading"),
            text(
                self.tr("A copy becomes a new vault beside this one; nothing here is overwritten."), "muted"
            ),
            row(restore, 1),
        )

    def _show_copies(self, status: BackupStatus) -> None:
        clear(self._list)
        if not status.copies:
            return
        lines: list[QWidget] = [text(self.tr("Copies in this place"), "heading")]
        lines += [text(self._copy_words(one)) for one in status.copies[:_MOST_SHOWN]]
        held = [one for one in status.copies if one.erased_cases]
        made = card(*lines, name="backup.copies")
        inside = made.layout()
        if held and isinstance(inside, QVBoxLayout):
            words = self.tr("%n of them still hold cases that were erased since.", "", len(held))
            notice = Message("notice", words, "backup.erased")
            inside.addWidget(notice)
            if any(not one.is_newest for one in held):
                remove = button(
                    self.tr("Remove the older ones now"), "backup.remove_erased", icon="delete_outline"
                )
                remove.clicked.connect(self.remove_erased_requested)
                inside.addLayout(row(remove, 1))
            else:
                inside.addWidget(text(self.tr("Make a new copy, then this one can go."), "small"))
        self._list.addWidget(made)

    def _copy_words(self, one: CopyRow) -> str:
        words = f"{moment_in_words(one.made_at)} · {size_words(one.size_bytes)}"
        if one.erased_cases:
            words += " · " + self.tr("%n erased case(s)", "", one.erased_cases)
        return words

    def _last_words(self, status: BackupStatus) -> str:
        if status.last is None:
            return self.tr("There is no copy yet.")
        ago, count = days_ago_words(status.days), status.last.cases
        cases = self.tr("%n case(s)", "", count)
        return self.tr("Last proven copy: {ago} ({cases}).").format(ago=ago, cases=cases)
