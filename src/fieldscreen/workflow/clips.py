"""Clips of questionnaires: found for the words that are shown, recorded, replaced, taken away.

A recording belongs to words in one language, in whatever questionnaire they stand; when somebody
changes the words, the old recording is not theirs any more and is not offered. What was replaced or
taken away stays in memory until the screen goes, for the way back; on disk it is gone at once.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from weakref import WeakKeyDictionary

from fieldscreen.domain.clips import Clip, ClipSound
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.folding import composed
from fieldscreen.domain.journal import Action
from fieldscreen.forms.spoken import name_of
from fieldscreen.system.sound_files import BYTES_PER_S, length_ms, samples_of
from fieldscreen.vault import Change, OpenVault, Record
from fieldscreen.workflow.workplace import Workplace

WORDS = "words"
"""What a worker's recordings belong to, in place of a form."""

_SHORTEST_S = 0.3
_BETWEEN = "\0"


class ClipTooShortError(FieldScreenError):
    """A recording is so short that nothing can have been said."""


@dataclass(slots=True)
class _Known:
    """The clips of one open vault, without their sound."""

    by_words: dict[tuple[str, str], Clip]
    by_file: dict[tuple[str, str], Clip]
    forms: frozenset[str] = frozenset()


# A questionnaire asks for each of its words: the list is read once and kept until the lock.
_KNOWN: WeakKeyDictionary[OpenVault, _Known] = WeakKeyDictionary()


class Clips:
    """The clips of one questionnaire, while it is open.

    Args:
        workplace: The open workplace.
        form: Digest of the form, for the files that came with an imported one.
    """

    def __init__(self, workplace: Workplace, form: str) -> None:
        self._workplace = workplace
        self._vault = workplace.vault
        self._form = form
        self._before: dict[str, tuple[Clip, bytes]] = {}

    def find(self, words: str, language: str, media: Mapping[str, str]) -> Clip | None:
        """Return the clip of words that are shown: the worker's recording, else the form's own file.

        Args:
            words: The words, in that language.
            language: BCP 47 tag.
            media: What the form has beside these words, in that language, by kind.
        """
        known = self._known()
        own = self.recording(words, language) if known.by_words else None
        if own is not None or not media.get("audio"):
            return own
        return known.by_file.get((self._form, name_of(media["audio"])))

    @property
    def has_form_sounds(self) -> bool:
        """Tell whether the form brought sound files of its own."""
        return self._form in self._known().forms

    def recording(self, words: str, language: str) -> Clip | None:
        """Return the worker's recording of these words; ``None`` when there is none."""
        return self._known().by_words.get((language, spoken_words(words)))

    def sound(self, identifier: str) -> bytes:
        """Return the sound of a clip, as a WAV file.

        Raises:
            RecordMissing: If there is none.
            VaultError: If it cannot be read.
        """
        return self._vault.get(ClipSound, sound_id(identifier)).content

    def keep(self, words: str, language: str, content: bytes) -> Clip:
        """Keep a recording of these words; it takes the place of the one before.

        Raises:
            ClipTooShortError: If nothing can have been said in it.
            ClipRefusedError: If it is no recording made here.
            VaultError: If it cannot be kept.
        """
        if len(samples_of(content)) < _SHORTEST_S * BYTES_PER_S:
            raise ClipTooShortError
        by = self._workplace.worker.name
        clip = recorded(self._workplace, spoken_words(words), language, content, by)
        before = self._taken(self.recording(words, language))
        self._vault.commit(*keeping(self._workplace, Action.CLIP_RECORDED, clip, content, WORDS))
        self._remember(clip.identifier, before)
        return clip

    def remove(self, words: str, language: str) -> None:
        """Take the worker's recording of these words away.

        Raises:
            VaultError: If it cannot be taken away.
        """
        before = self._taken(self.recording(words, language))
        if before is None:
            return
        changes = keeping(self._workplace, Action.CLIP_REMOVED, *before, WORDS)
        self._vault.commit(*(replace(change, is_removal=True) for change in changes))
        self._remember(before[0].identifier, before)

    def can_come_back(self, words: str, language: str) -> bool:
        """Tell whether a recording of these words was replaced or taken away since the screen was opened."""
        return words_id(spoken_words(words), language) in self._before

    def bring_back(self, words: str, language: str) -> None:
        """Put the recording back that was there before; the one that is there now can come back in turn.

        Raises:
            VaultError: If it cannot be kept.
        """
        identifier = words_id(spoken_words(words), language)
        clip, content = self._before[identifier]
        before = self._taken(self.recording(words, language))
        self._vault.commit(*keeping(self._workplace, Action.CLIP_RECORDED, clip, content, WORDS))
        self._before.pop(identifier)
        self._remember(identifier, before)

    def _taken(self, clip: Clip | None) -> tuple[Clip, bytes] | None:
        if clip is None:
            return None
        # A rescue may have saved the one record and not the other: that must not stand in the way.
        found = self._vault.find(ClipSound, sound_id(clip.identifier))
        return clip, found.content if found is not None else b""

    def _remember(self, identifier: str, before: tuple[Clip, bytes] | None) -> None:
        look_again(self._workplace)
        if before is not None and before[1]:
            self._before[identifier] = before

    def _known(self) -> _Known:
        found = _KNOWN.get(self._vault)
        if found is None and not self._vault.is_open:
            return _Known({}, {})  # a question can be looked at after a lock; it is not heard any more
        if found is None:
            clips = self._vault.all(Clip)
            by_words = {(one.language, one.words): one for one in clips if not one.form}
            by_file = {(one.form, one.file_name): one for one in clips if one.form}
            forms = frozenset(form for form, _name in by_file)
            found = _KNOWN[self._vault] = _Known(by_words, by_file, forms)
        return found


def form_clips(workplace: Workplace, form: str, sounds: Mapping[str, bytes]) -> tuple[Change, ...]:
    """Return what is to be written for the sound files of an imported form; then call :func:`look_again`.

    Args:
        workplace: The open workplace.
        form: Digest of the form.
        sounds: Their names in the form, each with its sound as ``sound_files.clean_clip`` makes it.
    """
    changes: list[Change] = []
    for name, content in sounds.items():
        clip = Clip(
            f"{form}:{name}", "", "", form, name, length_ms(content),
            hashlib.sha256(content).hexdigest(), workplace.now(),
        )  # fmt: skip
        changes += keeping(workplace, Action.FORM_IMPORTED, clip, content, form)
    return tuple(changes)


def look_again(workplace: Workplace) -> None:
    """Read the list of clips anew when it is next asked for."""
    _KNOWN.pop(workplace.vault, None)


def keeping(
    workplace: Workplace, action: Action, clip: Clip, content: bytes, parent: str
) -> tuple[Change, Change]:
    """Return what keeps, or takes away, a clip and its sound."""
    sound = ClipSound(sound_id(clip.identifier), content)
    return (
        workplace.change(action, Record(clip, clip.identifier, parent=parent)),
        workplace.change(action, Record(sound, sound.identifier, parent=clip.identifier)),
    )


def recorded(workplace: Workplace, words: str, language: str, content: bytes, by: str) -> Clip:
    """Return what is known of a recording of *words*, as :func:`spoken_words` has them, made by somebody."""
    return Clip(
        words_id(words, language), language, words, "", "", length_ms(content),
        hashlib.sha256(content).hexdigest(), workplace.now(), by,
    )  # fmt: skip


def spoken_words(words: str) -> str:
    """Return words as a clip has them: composed letters, single spaces."""
    return " ".join(composed(words).split())


def words_id(words: str, language: str) -> str:
    """Return the identifier of the recording of *words*."""
    return f"words:{hashlib.sha256(_BETWEEN.join((language, words)).encode()).hexdigest()}"


def sound_id(identifier: str) -> str:
    """Return the identifier of the sound of a clip."""
    return f"{identifier}:sound"
