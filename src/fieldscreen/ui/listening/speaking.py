"""Playing clips in one interview, and the way to record them; silent as soon as it is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from fieldscreen.system.sound import Playing
from fieldscreen.ui.failures import failure_words
from fieldscreen.ui.listening.devices import current_sound
from fieldscreen.ui.listening.listen_button import ListenButton
from fieldscreen.ui.listening.recording_dialog import RecordingDialog
from fieldscreen.ui.listening.recording_model import RecordingModel

if TYPE_CHECKING:
    from fieldscreen.ui.interview.card_column import CardColumn
    from fieldscreen.ui.interview.head_bar import HeadBar
    from fieldscreen.ui.interview.interview_screen import InterviewScreen

_LOOK_MS = 80


class Speaking(QObject):
    """Acts for one interview screen, and goes with it.

    Args:
        screen: The screen.
        cards: Its questions.
        head: The bar above them.
    """

    def __init__(self, screen: InterviewScreen, cards: CardColumn, head: HeadBar) -> None:
        super().__init__(screen)
        self._screen = screen
        self._cards = cards
        self._playing: Playing | None = None
        self._clip = ""
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._on_look)
        self._said_at = ""
        for keys, act in (
            ("F5", lambda: self._play_label(second=False)),
            ("Shift+F5", lambda: self._play_label(second=True)),
            ("Ctrl+F5", self.record),
        ):
            QShortcut(QKeySequence(keys), screen, act)
        cards.clip_wanted.connect(self.toggle)
        cards.rebuilding.connect(self.stop)
        head.clips_requested.connect(self.record)
        screen.installEventFilter(self)

    def toggle(self, clip: str) -> None:
        """Play a clip, or stop it when it is the one that is heard."""
        if clip == self._clip:
            self.stop()
            return
        self.stop()
        try:
            self._playing = current_sound().play(self._screen.model.sitting.clips.sound(clip))
        except Exception as error:  # noqa: BLE001  a clip that fails keeps nobody from asking
            self._say(failure_words(error).both)
            return
        self._say("")
        self._show(clip)
        self._look.start()

    def stop(self) -> None:
        """Be silent at once."""
        self._look.stop()
        if self._playing is not None:
            self._playing = None
            current_sound().hush()
        self._show("")

    def record(self) -> None:
        """Open the clips of the current question."""
        self.stop()
        ref = self._screen.current
        if not ref:
            return
        self._screen.commit_typed()
        dialog = RecordingDialog(self._screen, RecordingModel(self._screen.model.sitting, ref))
        dialog.finished.connect(lambda _result: self._on_recorded(ref, changed=dialog.has_changed))
        dialog.open()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stop when the screen is no longer seen."""
        if event.type() is QEvent.Type.Hide:
            self.stop()
        return False

    def _on_recorded(self, ref: str, *, changed: bool) -> None:
        if changed:
            self._screen.refresh(rebuild=True)
        self._screen.go_to_question(ref)

    def _play_label(self, *, second: bool) -> None:
        views = self._screen.model.questions()
        view = next((one for one in views if one.ref == self._screen.current), None)
        if view is None:
            return
        clip = view.spoken.second if second else view.spoken.first
        if clip:
            self.toggle(clip)
            return
        self.stop()
        tag = self._screen.model.sitting.languages[1 if second else 0]
        if tag:
            words = self.tr("There is no clip of this question in this language ({tag}).")
            next_step = self.tr(
                "Read it aloud, or record it with Ctrl+F5. The language shown first is recorded."
            )
            self._say(f"{words.format(tag=tag.upper())}\n{next_step}")

    def _on_look(self) -> None:
        playing = self._playing
        if playing is None or not playing.is_over:
            return
        if playing.error is not None:
            self._say(failure_words(playing.error).both)
        self.stop()

    def _say(self, words: str) -> None:
        """Say it beside the question, where one looks; what was said before goes."""
        for ref, said in ((self._said_at, ""), (self._screen.current, words)):
            card = self._cards.card(ref)
            if card is not None:
                card.say(said)
        self._said_at = self._screen.current

    def _show(self, clip: str) -> None:
        self._clip = clip
        for made in self._screen.findChildren(ListenButton):
            made.show_playing(clip)
