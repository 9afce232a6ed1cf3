"""A small button that plays one clip, and stops it when it is pressed again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from fieldscreen.ui.parts.glyphs import set_icon
from fieldscreen.ui.parts.press_button import PressButton
from fieldscreen.workflow.views import Spoken


class ListenButton(PressButton):
    """Plays one clip.

    Signals:
        wanted: Identifier of the clip.

    Args:
        name: Object name.
        clip: Identifier of the clip.
        words: What is said in it, for a screen reader.
        tag: BCP 47 tag of its language, shown on the button; empty for none.
        hint: Tool tip.
    """

    wanted = Signal(str)

    def __init__(self, name: str, clip: str, words: str, tag: str, hint: str) -> None:
        super().__init__(tag.upper())
        self.setObjectName(name)
        self.setProperty("role", "icon")
        self.setAutoDefault(False)
        self.clip = clip
        self._words = words
        self._hint = hint
        self.clicked.connect(lambda: self.wanted.emit(self.clip))
        self.show_playing(playing="")

    def show_playing(self, playing: str) -> None:
        """Show whether the clip of that identifier is this one."""
        is_mine = playing == self.clip
        act = self.tr("Stop") if is_mine else self.tr("Listen")
        self.setAccessibleName(f"{act} – {self._words}")
        self.setToolTip(act if is_mine else self._hint)
        set_icon(self, "stop" if is_mine else "volume_high", "primary")


def listen_buttons(name: str, spoken: Spoken, words: tuple[str, str]) -> tuple[ListenButton, ...]:
    """Return a button for each language in which some words have a clip.

    Args:
        name: Object name of the first; the second has ``.second`` behind it.
        spoken: The clips.
        words: The words in the first and in the second language.
    """
    first = QCoreApplication.translate("Listening", "Listen in the first language (F5 for the question)")
    second = QCoreApplication.translate(
        "Listening", "Listen in the second language (Shift+F5 for the question)"
    )
    places = (
        (name, spoken.first, words[0], spoken.tags[0], first),
        (f"{name}.second", spoken.second, words[1], spoken.tags[1], second),
    )
    has_two = bool(spoken.tags[1])
    return tuple(
        ListenButton(called, clip, said, tag if has_two else "", hint)
        for called, clip, said, tag, hint in places
        if clip
    )
