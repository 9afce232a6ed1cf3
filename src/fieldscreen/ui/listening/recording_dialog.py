"""Recording clips: the words of one question and its choices, each recorded, heard, kept, taken away.

What is recorded stays in memory until "Keep" puts it into the vault; a lock wipes it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from fieldscreen.system.sound import MOST_RECORDED_S, Playing, Recording
from fieldscreen.ui.failures import failure_words
from fieldscreen.ui.listening.clip_row import ClipRow
from fieldscreen.ui.listening.devices import current_sound
from fieldscreen.ui.listening.recording_model import RecordingModel
from fieldscreen.ui.parts.basics import button, text
from fieldscreen.ui.parts.dialogs import Dialog

_LOOK_MS = 80
_NOTHING_HEARD = 0.01
"""Loudest moment below which a microphone gave nothing but its own noise."""


class RecordingDialog(Dialog):
    """The clips of one question.

    Args:
        parent: The window.
        model: The clips.
    """

    def __init__(self, parent: QWidget, model: RecordingModel) -> None:
        super().__init__(parent, "clips", self.tr("Clips of this question"), width_em=46)
        self._model = model
        self.has_changed = False
        self._recording: tuple[ClipRow, Recording] | None = None
        self._playing: tuple[ClipRow, Playing] | None = None
        self.body.addWidget(
            text(
                self.tr(
                    "Read the words aloud in your own voice, in this language: {language}. Never record the "
                    "child, nor anybody you are asking. The clip is kept in your vault, for these words "
                    "wherever they stand."
                ).format(language=model.language),
                "muted",
                name="clips.about",
            )
        )
        self._rows = [ClipRow(place, line) for place, line in enumerate(model.lines())]
        for made in self._rows:
            self.body.addWidget(made)
            made.record_wanted.connect(lambda row=made: self._record(row))
            made.stop_wanted.connect(self._stop)
            made.listen_wanted.connect(lambda row=made: self._listen(row))
            made.keep_wanted.connect(lambda row=made: self._keep(row))
            made.discard_wanted.connect(lambda row=made: self._discard(row))
            made.remove_wanted.connect(lambda row=made: self._change(row, lambda: model.remove(row.line)))
            made.back_wanted.connect(lambda row=made: self._change(row, lambda: model.bring_back(row.line)))
        self.body.addStretch(1)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._on_look)
        close = button(self.tr("Close"), "clips.close")
        close.clicked.connect(self.accept)
        self.add_button(close)
        self.fit_height()
        self._rows[0].take_focus()

    def done(self, result: int) -> None:
        """Be silent and go; what was not kept is wiped."""
        self.forget()
        super().done(result)

    def forget(self) -> None:
        """Be silent, and hold no sound any more; also called when a lock takes the dialog away."""
        current_sound().hush()
        self._look.stop()
        self._recording = self._playing = None
        for made in self._rows:
            made.drop_held()

    def _record(self, row: ClipRow) -> None:
        self._stop()
        row.say("")
        self._recording = (row, current_sound().record())
        row.show_recording(0)
        self._look.start()

    def _listen(self, row: ClipRow) -> None:
        self._stop()
        try:
            playing = current_sound().play(row.held or self._model.sound(row.line))
        except Exception as error:  # noqa: BLE001  said where it happened
            row.say(failure_words(error).both)
            return
        self._playing = (row, playing)
        row.show_playing(is_playing=True)
        self._look.start()

    def _stop(self) -> None:
        """End what is under way; a recording is held until it is kept."""
        self._look.stop()
        if self._recording is not None:
            row, recording = self._recording
            self._recording = None
            self._hold(row, recording)
        if self._playing is not None:
            row, _playing = self._playing
            self._playing = None
            current_sound().hush()
            row.show_playing(is_playing=False)

    def _hold(self, row: ClipRow, recording: Recording) -> None:
        length_s, loudest = recording.length_s, recording.loudest
        content = recording.finish()
        if recording.error is not None:
            row.say(failure_words(recording.error).both)
            row.drop_held()
            return
        if loudest < _NOTHING_HEARD:
            row.say(
                self.tr(
                    "The microphone gave no sound. Check that it is plugged in, not switched off, and that "
                    "this program may use it; then record again."
                )
            )
        row.hold(content, length_s)
        QTimer.singleShot(0, self, lambda: self._show_whole(row))

    def _keep(self, row: ClipRow) -> None:
        self._stop()
        content = row.held
        if content and self._change(row, lambda: self._model.keep(row.line, content)):
            row.drop_held()
            row.say(self.tr("Kept in the vault."), "success")

    def _discard(self, row: ClipRow) -> None:
        self._stop()
        row.drop_held()

    def _change(self, row: ClipRow, act: Callable[[], None]) -> bool:
        self._stop()
        row.say("")
        try:
            act()
        except Exception as error:  # noqa: BLE001  said where it happened
            row.say(failure_words(error).both)
            return False
        self.has_changed = True
        for made, line in zip(self._rows, self._model.lines(), strict=True):
            made.show_line(line)
        return True

    def _show_whole(self, row: ClipRow) -> None:
        self._page.ensureWidgetVisible(row, 0, 0)

    def _on_look(self) -> None:
        if self._recording is not None:
            row, recording = self._recording
            if recording.is_over:
                self._stop()
            else:
                row.show_recording(recording.length_s, recording.length_s / MOST_RECORDED_S, recording.level)
        elif self._playing is not None and self._playing[1].is_over:
            row, playing = self._playing
            self._stop()
            if playing.error is not None:
                row.say(failure_words(playing.error).both)
