"""Which clips belong to the words of a running form, in the two languages that are shown.

A clip is only ever found in the language of the words beside it: a sentence in another language would
be heard as if it were this one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fieldscreen.forms import Choice, Session
from fieldscreen.forms.spoken import are_fixed_choices, is_fixed_label
from fieldscreen.workflow.clips import Clips
from fieldscreen.workflow.outline_sections import plain
from fieldscreen.workflow.views import SILENT, Spoken

_NOTHING: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Recordable:
    """Which words of a question are the same whatever is answered, so that they can be recorded."""

    label: bool
    choices: bool


class SpokenTexts:
    """Finds the clips of one running form.

    Args:
        session: The running form.
        clips: The clips there are.
    """

    def __init__(self, session: Session, clips: Clips) -> None:
        self._session = session
        self._clips = clips
        self._tags = ("", "")
        self._second = ""

    def set_languages(self, first: str, second: str, second_name: str) -> None:
        """Look in other languages from now on.

        Args:
            first: BCP 47 tag.
            second: The same; empty for none.
            second_name: The form's name of the second.
        """
        self._tags = (first, second)
        self._second = second_name

    def of_label(self, ref: str, words: str, media: Mapping[str, str], second_words: str) -> Spoken:
        """Return the clips of a label: its words and media in the first language, its words in the second."""
        beside = _NOTHING
        if second_words and self._clips.has_form_sounds:
            beside = self._session.media(ref, self._second)
        return self._spoken(words, media, second_words, beside)

    def of_choice(self, choice: Choice, second: Choice | None) -> Spoken:
        """Return the clips of a choice in the first language, and in the second."""
        beside = (second.label, second.media) if second is not None else ("", _NOTHING)
        return self._spoken(choice.label, choice.media, *beside)

    def recordable(self, ref: str) -> Recordable:
        """Tell which words of a question can be recorded."""
        form, path = self._session.definition, plain(ref)
        return Recordable(is_fixed_label(form, path), are_fixed_choices(form, path))

    def _spoken(
        self, words: str, media: Mapping[str, str], second_words: str, second_media: Mapping[str, str]
    ) -> Spoken:
        first = self._found(words, self._tags[0], media)
        second = self._found(second_words, self._tags[1], second_media)
        return Spoken(first, second, self._tags) if first or second else SILENT

    def _found(self, words: str, tag: str, media: Mapping[str, str]) -> str:
        clip = self._clips.find(words, tag, media) if words else None
        return clip.identifier if clip is not None else ""
