"""One line of the clips of a question: the words, what there is, and the buttons that apply now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton

from fieldscreen.system.sound import MOST_RECORDED_S
from fieldscreen.ui.listening.recording_model import SpokenLine
from fieldscreen.ui.parts.basics import Message, Tone, button, column, text
from fieldscreen.ui.parts.flow import FlowLayout
from fieldscreen.ui.parts.glyphs import set_icon
from fieldscreen.ui.parts.progress import ProgressBar


class ClipRow(QFrame):
    """Words and their clip.

    Signals:
        record_wanted, stop_wanted, listen_wanted, keep_wanted, discard_wanted, remove_wanted, back_wanted:
            What a person pressed.

    Args:
        place: Number of the line.
        line: The words and what there is.
    """

    record_wanted = Signal()
    stop_wanted = Signal()
    listen_wanted = Signal()
    keep_wanted = Signal()
    discard_wanted = Signal()
    remove_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, place: int, line: SpokenLine) -> None:
        super().__init__()
        name = f"clips.{place}"
        self.setObjectName(name)
        self.setProperty("role", "card")
        self.line = line
        self.held = b""
        self._is_recording = self._is_playing = False
        self._length_s = 0.0
        self._state = text("", "small", name=f"{name}.state")
        self._message = Message("notice", name=f"{name}.message")
        self._bar = ProgressBar(f"{name}.bar")
        self._buttons: dict[str, QPushButton] = {}
        bar = FlowLayout(gap_em=0.4)
        for key, words, icon, wanted in (
            ("record", self.tr("Record"), "microphone", self.record_wanted),
            ("stop", self.tr("Stop"), "stop", self.stop_wanted),
            ("listen", self.tr("Listen"), "volume_high", self._on_listen),
            ("keep", self.tr("Keep"), "check", self.keep_wanted),
            ("discard", self.tr("Discard"), "close", self.discard_wanted),
            ("remove", self.tr("Take away"), "trash_can_outline", self.remove_wanted),
            ("back", self.tr("Bring the one before back"), "undo", self.back_wanted),
        ):
            made = button(words, f"{name}.{key}", icon=icon)
            made.setAccessibleName(f"{words} – {line.words}")
            made.clicked.connect(wanted)
            self._buttons[key] = made
            bar.addWidget(made)
        said = text(line.words, "body" if line.is_choice else "heading")
        lines = column(said, self._state, self._bar, margin_em=0.8, gap_em=0.3)
        lines.addLayout(bar)
        lines.addWidget(self._message)
        self.setLayout(lines)
        self._show()

    def take_focus(self) -> None:
        """Put the keyboard on the first button that applies."""
        first = next((made for made in self._buttons.values() if not made.isHidden()), None)
        if first is not None:
            first.setFocus()

    def say(self, words: str, tone: Tone = "notice") -> None:
        """Say something about these words; nothing takes it away again."""
        self._message.say(words, tone)

    def show_line(self, line: SpokenLine) -> None:
        """Show what there is now."""
        self.line = line
        self._show()

    def show_recording(self, length_s: float, share: float = 0, level: float = 0) -> None:
        """Show that the words are being recorded.

        Args:
            length_s: Seconds so far.
            share: How much of what is allowed.
            level: How loud it is now, 0 to 1.
        """
        was, self._is_recording = self._is_recording, True
        self._length_s = length_s
        if not was:
            self._show()
            self._buttons["stop"].setFocus()
        self._bar.show_share(max(share, level))
        self._state.setText(self._words())

    def show_playing(self, *, is_playing: bool) -> None:
        """Show whether the clip is heard now."""
        self._is_playing = is_playing
        made = self._buttons["listen"]
        words = self.tr("Stop") if is_playing else self.tr("Listen")
        made.setText(words)
        made.setAccessibleName(f"{words} – {self.line.words}")
        set_icon(made, "stop" if is_playing else "volume_high")

    def hold(self, content: bytes, length_s: float) -> None:
        """Hold a recording until it is kept or discarded."""
        self.held, self._length_s, self._is_recording = content, length_s, False
        self._show()
        self._buttons["listen"].setFocus()

    def drop_held(self) -> None:
        """Hold no recording any more."""
        had_focus = any(made.hasFocus() for made in self._buttons.values())
        self.held, self._is_recording = b"", False
        self._show()
        if had_focus:
            self.take_focus()

    def _on_listen(self) -> None:
        (self.stop_wanted if self._is_playing else self.listen_wanted).emit()

    def _show(self) -> None:
        recording, held, line = self._is_recording, bool(self.held), self.line
        idle = not recording and not held
        shown = {
            "record": not recording and line.can_record,
            "stop": recording,
            "listen": held or (idle and bool(line.clip)),
            "keep": held,
            "discard": held,
            "remove": idle and line.is_own,
            "back": idle and line.can_come_back,
        }
        for key, made in self._buttons.items():
            made.setVisible(shown[key])
        words = self.tr("Record again") if held or line.is_own else self.tr("Record")
        self._buttons["record"].setText(words)
        self._buttons["record"].setAccessibleName(f"{words} – {line.words}")
        self._bar.setVisible(recording)
        self._state.setText(self._words())

    def _words(self) -> str:
        if self._is_recording:
            words = self.tr("Recording: {seconds} s of at most {most} s")
            return words.format(seconds=int(self._length_s), most=MOST_RECORDED_S)
        if self.held:
            return self.tr("{seconds} s, not kept yet. Listen to it, then keep it.").format(
                seconds=max(1, round(self._length_s))
            )
        if self.line.is_own:
            return self.tr("There is a recording.")
        if self.line.clip:
            return self.tr("There is the form’s own clip. A recording of yours is heard instead of it.")
        if not self.line.can_record:
            return self.tr("These words change with the answers, so they cannot be recorded.")
        return self.tr("No clip yet.")
