"""The sound files of a partner's form: found beside it, judged, made into clips that can be kept.

A file that cannot be used is told as a finding; the form is usable without it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from fieldscreen.forms import FormDefinition, FormError
from fieldscreen.forms.checking import Finding, FindingKind, Severity
from fieldscreen.forms.parsing.media import MediaFolder
from fieldscreen.forms.spoken import sound_files
from fieldscreen.system.sound_files import MOST_CLIP_S, MOST_FILE_BYTES, ClipRefusedError, Fault, clean_clip
from fieldscreen.system.sound_library import SoundLibraryMissingError

MOST_SOUND_BYTES = 64 * 1024 * 1024
"""Most plain sound one form may bring: some half an hour of speech."""

_MB = 1024 * 1024
_ENGLISH = {
    Fault.KIND: "{name} is neither WAV, MP3 nor FLAC; save it as one of these",
    Fault.DAMAGED: "{name} is damaged and cannot be read",
    Fault.CUT: "{name} is shorter than it says: it was cut while it was copied or recorded",
    Fault.EMPTY: "there is no sound in {name}",
    Fault.TOO_LARGE: f"{{name}} is larger than {MOST_FILE_BYTES // _MB} MB",
    Fault.TOO_LONG: f"{{name}} is longer than {MOST_CLIP_S} seconds",
}


@dataclass(frozen=True, slots=True)
class FormSounds:
    """What was found.

    Attributes:
        sounds: Names in the form, each with its sound as plain WAV.
        findings: What could not be used, and why.
    """

    sounds: dict[str, bytes]
    findings: tuple[Finding, ...]


def read_sounds(path: Path, form: FormDefinition) -> FormSounds:
    """Read the sound files *form* names, in its folder or in the folder ``NAME-media`` of ODK.

    Args:
        path: Where the form is: a file, or a folder of sheets.
        form: The form.
    """
    fetch = _fetcher(path)
    sounds: dict[str, bytes] = {}
    findings: list[Finding] = []
    room = MOST_SOUND_BYTES
    for name in sound_files(form):
        try:
            content = fetch(name)
            if content is None:
                findings.append(_finding(FindingKind.SOUND_MISSING, f"the file {name} is not there", name))
                continue
            made = clean_clip(content)
        except SoundLibraryMissingError:
            words = "this computer cannot read sound; take the form in on another one to have its clips"
            findings.append(_finding(FindingKind.SOUND_NOT_READ, words, name))
            break
        except ClipRefusedError as error:
            kind = FindingKind(f"sound-{error.fault.value.replace('_', '-')}")
            findings.append(_finding(kind, _ENGLISH[error.fault].format(name=name), name))
            continue
        except FormError as error:
            findings.append(_finding(FindingKind.SOUND_MISSING, str(error), name))
            continue
        room -= len(made)
        if room < 0:
            words = f"the clips of this form are more than {MOST_SOUND_BYTES // _MB} MB; {name} was left out"
            findings.append(_finding(FindingKind.SOUND_TOO_MUCH, words, name))
            break
        sounds[name] = made
    return FormSounds(sounds, tuple(findings))


def _fetcher(path: Path) -> Callable[[str], bytes | None]:
    folder = path if path.is_dir() else path.parent
    beside, apart = MediaFolder(folder), MediaFolder(folder / f"{path.stem}-media")

    def fetch(name: str) -> bytes | None:
        found = beside.fetch(f"jr://audio/{name}")
        return apart.fetch(f"jr://audio/{name}") if found is None else found

    return fetch


def _finding(kind: FindingKind, message: str, name: str) -> Finding:
    return Finding(Severity.UNUSUAL, kind, message, subject=name)
