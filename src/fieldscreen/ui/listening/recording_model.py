"""The clips of one question as a screen sees them: which words, what there is. No widgets."""

from __future__ import annotations

from dataclasses import dataclass

from fieldscreen.workflow.interviewing import Sitting


@dataclass(frozen=True, slots=True)
class SpokenLine:
    """Words that can have a clip.

    Attributes:
        words: The words.
        is_choice: Whether they are a choice and not the question.
        can_record: Whether they are the same whatever is answered.
        clip: Identifier of the clip there is; empty for none.
        is_own: Whether it is a worker's recording and not the form's file.
        can_come_back: Whether one was replaced or taken away just now.
    """

    words: str
    is_choice: bool
    can_record: bool
    clip: str
    is_own: bool
    can_come_back: bool


class RecordingModel:
    """The clips of one question, in the language shown first.

    Args:
        sitting: The interview.
        ref: The question.
    """

    def __init__(self, sitting: Sitting, ref: str) -> None:
        self._sitting = sitting
        self._clips = sitting.clips
        self._ref = ref
        self._tag = sitting.languages[0]

    @property
    def language(self) -> str:
        """Name of the language, as the questionnaire has it."""
        return self._sitting.questionnaire.language_name(self._tag) or self._tag

    def lines(self) -> tuple[SpokenLine, ...]:
        """Return the question and its choices."""
        view = self._sitting.question(self._ref)
        can = self._sitting.reader.spoken.recordable(self._ref)
        first = self._line(view.label, view.spoken.first, is_choice=False, can_record=can.label)
        choices = (
            self._line(one.label, one.spoken.first, is_choice=True, can_record=can.choices)
            for one in view.choices
            if not one.is_absence
        )
        return (first, *choices)

    def sound(self, line: SpokenLine) -> bytes:
        """Return the clip of a line."""
        return self._clips.sound(line.clip)

    def keep(self, line: SpokenLine, content: bytes) -> None:
        """Keep a recording of a line."""
        self._clips.keep(line.words, self._tag, content)

    def remove(self, line: SpokenLine) -> None:
        """Take the recording of a line away."""
        self._clips.remove(line.words, self._tag)

    def bring_back(self, line: SpokenLine) -> None:
        """Put back what was replaced or taken away."""
        self._clips.bring_back(line.words, self._tag)

    def _line(self, words: str, clip: str, *, is_choice: bool, can_record: bool) -> SpokenLine:
        own = self._clips.recording(words, self._tag)
        come_back = self._clips.can_come_back(words, self._tag)
        return SpokenLine(words, is_choice, can_record and bool(words), clip, own is not None, come_back)
