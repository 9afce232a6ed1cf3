"""Clips between colleagues: signed, compared, never over a recording that is here."""

import dataclasses
import json

import pytest

from fieldscreen.domain.clips import PassedClip
from fieldscreen.domain.journal import Action
from fieldscreen.exchange import CLIPS_FILE, CLIPS_PURPOSE
from fieldscreen.referral import DetachedSignatureInvalidError, sign_detached
from fieldscreen.system.sound_files import BYTES_PER_S, MOST_CLIP_S, wav_of
from fieldscreen.workflow.clips import Clips
from fieldscreen.workflow.clips_exchange import (
    ClipsInvalidError,
    ClipsNotTrustedError,
    NoClipsError,
    examine_clips,
    export_clips,
    import_clips,
    own_clips,
)
from fieldscreen.workflow.signed_files import signature_beside
from support.offices import PASSPHRASE, WORKER, workplace_on

SECOND, TWO_SECONDS = wav_of(bytes(BYTES_PER_S)), wav_of(bytes(2 * BYTES_PER_S))


@pytest.fixture
def colleague(tmp_path):
    made = workplace_on(tmp_path / "colleague")
    made.create(dataclasses.replace(WORKER, name="Dominique Modèle-Exemple"), PASSPHRASE)
    made.unlock(PASSPHRASE)
    yield made
    made.lock()


@pytest.fixture
def passed(workplace, tmp_path):
    """Return a file of two recordings."""
    clips = Clips(workplace, "")
    clips.keep("Oui", "fr", SECOND)
    clips.keep("Da", "ro", SECOND)
    return export_clips(workplace, tmp_path / "sons.json")


def _signed(workplace, path, clips):
    content = CLIPS_FILE.write(clips, workplace.now())
    path.write_bytes(content)
    signature_beside(path).write_bytes(sign_detached(content, workplace.identity, CLIPS_PURPOSE))
    return path


def test_clips_when_passed_on_and_compared_then_the_colleague_hears_them(workplace, colleague, passed):
    candidate = examine_clips(colleague, passed, "fr")
    assert (len(candidate.taken), candidate.kept, candidate.same, candidate.is_own) == (2, (), 0, False)

    assert import_clips(colleague, candidate, compared=True) == 2
    heard = Clips(colleague, "")
    assert heard.sound(heard.recording("Da", "ro").identifier) == SECOND
    assert heard.recording("Da", "fr") is None
    assert heard.recording("Oui", "fr").made_by == WORKER.name
    assert colleague.vault.journal()[-1].action is Action.CLIPS_IMPORTED
    assert Action.CLIPS_EXPORTED in {line.action for line in workplace.vault.journal()}
    assert examine_clips(colleague, passed, "fr").same == 2


def test_clips_when_exported_then_no_name_of_whoever_spoke_is_in_the_file(passed):
    written = json.loads(passed.read_text(encoding="utf-8"))
    assert {key for one in written["clips"] for key in one} == {"language", "words", "content"}
    assert WORKER.name not in passed.read_text(encoding="utf-8")


def test_clips_when_other_recordings_are_here_then_these_stay(colleague, passed):
    own = Clips(colleague, "")
    own.keep("Oui", "fr", TWO_SECONDS)
    candidate = examine_clips(colleague, passed, "fr")
    assert [one.words for one in candidate.kept] == ["Oui"]

    assert import_clips(colleague, candidate, compared=True) == 1
    assert own.sound(own.recording("Oui", "fr").identifier) == TWO_SECONDS


def test_clips_when_nobody_signed_or_nobody_compared_then_nothing_is_kept(colleague, passed):
    with pytest.raises(ClipsNotTrustedError):
        import_clips(colleague, examine_clips(colleague, passed, "fr"))
    signature_beside(passed).unlink()
    with pytest.raises(ClipsNotTrustedError):
        import_clips(colleague, examine_clips(colleague, passed, "fr"), compared=True)
    assert own_clips(colleague) == ()


def test_clips_when_the_file_was_changed_after_it_was_signed_then_it_is_refused(colleague, passed):
    passed.write_bytes(passed.read_bytes().replace(b'"Oui"', b'"Non"'))
    with pytest.raises(DetachedSignatureInvalidError):
        examine_clips(colleague, passed, "fr")


@pytest.mark.parametrize(
    "clips",
    [
        [PassedClip("fr", "Oui", b"MZ this is a program")],
        [PassedClip("fr", "Oui", SECOND[:20])],
        [PassedClip("fr", "Oui", wav_of(b""))],
        [PassedClip("fr", "Oui", wav_of(bytes((MOST_CLIP_S + 1) * BYTES_PER_S)))],
        [PassedClip("fr", "", SECOND)],
        [PassedClip("fr", " Oui  non ", SECOND)],
        [PassedClip("fr", "Oui", SECOND), PassedClip("fr", "Oui", TWO_SECONDS)],
    ],
)
def test_clips_when_one_is_no_plain_sound_of_some_words_then_the_file_is_refused(colleague, tmp_path, clips):
    with pytest.raises(ClipsInvalidError):
        examine_clips(colleague, _signed(colleague, tmp_path / "hostile.json", clips), "fr")


@pytest.mark.parametrize(
    "content", [b"", b"[]", b'{"format":"fieldscreen-directory","version":1}', b"{" * 9999]
)
def test_clips_when_the_file_is_another_then_it_is_refused(colleague, tmp_path, content):
    (tmp_path / "other.json").write_bytes(content)
    with pytest.raises(ClipsInvalidError):
        examine_clips(colleague, tmp_path / "other.json", "fr")


def test_clips_when_there_are_none_then_none_are_passed_on(workplace, tmp_path):
    with pytest.raises(NoClipsError):
        export_clips(workplace, tmp_path / "sons.json")
    assert not (tmp_path / "sons.json").exists()
