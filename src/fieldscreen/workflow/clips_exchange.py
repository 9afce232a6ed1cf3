"""Recordings between colleagues: a vault's clips in one file, signed, brought in.

A file is refused when its signature does not hold, or when nobody the worker trusts signed it. A
recording never takes the place of one that is here: who wants the other takes theirs away first.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from fieldscreen.domain.clips import Clip, ClipSound, PassedClip
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.journal import Action
from fieldscreen.exchange import CLIPS_FILE, CLIPS_PURPOSE, EntriesInvalidError
from fieldscreen.referral import DetachedSigner
from fieldscreen.system.sound_files import MOST_CLIP_S, ClipRefusedError, length_ms
from fieldscreen.workflow.clips import WORDS, keeping, look_again, recorded, sound_id, spoken_words, words_id
from fieldscreen.workflow.signed_files import introduce, read_signed, write_signed
from fieldscreen.workflow.workplace import Workplace

FILE_NAME = "sons-des-questionnaires.json"
"""Name offered for an exported file of clips."""


class ClipsNotTrustedError(FieldScreenError):
    """Nobody the worker trusts signed the clips.

    Attributes:
        signer: Who signed them; ``None`` when nobody did.
    """

    def __init__(self, signer: DetachedSigner | None) -> None:
        super().__init__("the clips are not signed by anybody trusted")
        self.signer = signer


class NoClipsError(FieldScreenError):
    """There is no recording to pass on."""


class ClipsInvalidError(FieldScreenError):
    """A file holds no clips, or one that is no plain sound."""


@dataclass(frozen=True, slots=True)
class ClipsCandidate:
    """Clips somebody wants to bring in, compared with what is here.

    Attributes:
        taken: Recordings of words that have none here.
        kept: Recordings of words that have another one here, which stays.
        same: Number of recordings that are the same.
        signer: Who signed them; ``None`` for nobody.
        is_own: Whether this vault's own worker signed them.
        words: The signer's fingerprint in words, to be compared aloud.
    """

    taken: tuple[PassedClip, ...]
    kept: tuple[PassedClip, ...]
    same: int
    signer: DetachedSigner | None
    is_own: bool
    words: str


def own_clips(workplace: Workplace) -> tuple[Clip, ...]:
    """Return the recordings of this vault, those that were brought in among them."""
    return workplace.vault.all(Clip, parent=WORDS)


def export_clips(workplace: Workplace, path: Path) -> Path:
    """Write this vault's recordings where the worker chose, with the signature beside; journalled.

    Raises:
        NoClipsError: If there is none.
        OSError: If the place cannot be written.
    """
    passed = []
    for one in own_clips(workplace):
        sound = workplace.vault.find(ClipSound, sound_id(one.identifier))
        if sound is not None:
            passed.append(PassedClip(one.language, one.words, sound.content))
    if not passed:
        raise NoClipsError
    content = CLIPS_FILE.write(passed, workplace.now())
    return write_signed(workplace, path, content, CLIPS_PURPOSE, Action.CLIPS_EXPORTED)


def examine_clips(workplace: Workplace, path: Path, language: str) -> ClipsCandidate:
    """Read a file of clips and say what bringing it in would change; keeps nothing.

    Args:
        workplace: The open workplace.
        path: The file; its signature is looked for beside it.
        language: Language of the words of the signer's fingerprint.

    Raises:
        OSError: If the file cannot be read.
        ClipsInvalidError: If it holds no clips.
        DetachedSignatureInvalidError: If the signature beside it does not hold.
    """
    content, signer = read_signed(path, CLIPS_PURPOSE)
    here = {one.identifier: one.sha256 for one in own_clips(workplace)}
    taken, kept, same = [], [], 0
    for one in _read(content):
        there = here.get(words_id(one.words, one.language))
        if there is None:
            taken.append(one)
        elif there == hashlib.sha256(one.content).hexdigest():
            same += 1
        else:
            kept.append(one)
    is_own, words = introduce(workplace, signer, language)
    return ClipsCandidate(tuple(taken), tuple(kept), same, signer, is_own, words)


def import_clips(workplace: Workplace, candidate: ClipsCandidate, *, compared: bool = False) -> int:
    """Keep the recordings of words that have none here, and return how many; journalled.

    Args:
        workplace: The open workplace.
        candidate: The clips as they were examined.
        compared: Whether the worker compared the signer's fingerprint with the organisation.

    Raises:
        ClipsNotTrustedError: If nobody signed them, or another signer was not compared.
        VaultError: If they cannot be kept.
    """
    signer = candidate.signer
    if signer is None or not (candidate.is_own or compared):
        raise ClipsNotTrustedError(signer)
    changes = [workplace.change(Action.CLIPS_IMPORTED)]
    for one in candidate.taken:
        clip = recorded(workplace, one.words, one.language, one.content, signer.name)
        changes += keeping(workplace, Action.CLIPS_IMPORTED, clip, one.content, WORDS)
    workplace.vault.commit(*changes)
    look_again(workplace)
    return len(candidate.taken)


def _read(content: bytes) -> tuple[PassedClip, ...]:
    try:
        passed = CLIPS_FILE.read(content)
        is_sound = all(0 < length_ms(one.content) <= MOST_CLIP_S * 1000 for one in passed)
    except (EntriesInvalidError, ClipRefusedError) as error:
        raise ClipsInvalidError from error
    named = {(one.language, one.words) for one in passed}
    has_words = all(one.words and one.words == spoken_words(one.words) for one in passed)
    if not is_sound or not has_words or len(named) != len(passed):
        raise ClipsInvalidError
    return passed
