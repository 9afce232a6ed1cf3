"""Clips: taken in with a form, recorded for words, never in another language, never in the clear."""

import pytest

from fieldscreen.domain.clips import Clip, ClipSound
from fieldscreen.domain.journal import Action
from fieldscreen.system.sound_files import BYTES_PER_S, ClipRefusedError, length_ms, wav_of
from fieldscreen.workflow import form_sounds
from fieldscreen.workflow.cases import create_case
from fieldscreen.workflow.clips import ClipTooShortError
from fieldscreen.workflow.imported_forms import examine_form, keep_form
from fieldscreen.workflow.interviewing import resume_interview, start_interview
from fieldscreen.workflow.views import Spoken
from support.offices import PASSPHRASE
from support.sounds import tone
from support.sweeping import base64_middles, found_in, sweep_folder

FORM = """\
| survey |
| | type | name | label::Français (fr) | label::Română (ro) | audio::Français (fr) | audio::Română (ro) |
| | text | called | Quel est son nom ? | Cum se numește? | called.wav | |
| | select_one yesno | eats | ${called} mange-t-elle ? | ${called} mănâncă? | eats.mp3 | |
| | select_one yesno | sleeps | Dort-elle ? | Doarme? | | ../outside.wav |
| | begin repeat | child | Enfant | Copil | | |
| | text | child_name | Prénom | Prenume | | |
| | end repeat | child | | | | |
| | select_one ${child_name} | eldest | Qui est l’aînée ? | Cine e mai mare? | | |
| choices |
| | list_name | name | label::Français (fr) | label::Română (ro) | audio::Français (fr) | audio::Română (ro) |
| | yesno | yes | Oui | Da | yes.wav | |
| | yesno | no | Non | Nu | missing.wav | |
| settings |
| | form_title | form_id | version | default_language |
| | Visite | visit | {version} | Français (fr) |
"""


@pytest.fixture
def form(tmp_path):
    """Write the form, with good, broken and hostile files beside it."""

    def make(version="1", text=FORM):
        path = tmp_path / "form" / "visit.md"
        (path.parent / "visit-media").mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace("{version}", version), encoding="utf-8")
        (path.parent / "called.wav").write_bytes(tone(1, rate_hz=44_100, channels=2, comment=b"Canari"))
        (path.parent / "visit-media" / "yes.wav").write_bytes(tone(0.5))
        (path.parent / "eats.mp3").write_bytes(b"MZ this is a program" * 50)
        (tmp_path / "outside.wav").write_bytes(tone(0.5))
        return path

    return make


@pytest.fixture
def begin(workplace, form):
    """Start an interview with the form, in French with Romanian beside it."""

    def start(path=None, first="fr", second="ro"):
        kept = keep_form(workplace, examine_form(path or form()))
        case = create_case(workplace, "portail rouge").identifier
        return start_interview(workplace, case, kept.identifier, language=first, second_language=second)

    return start


def _clip(sitting, name):
    return sitting.question(f"/data/{name}").spoken


def _last(workplace, count):
    return [line.action for line in workplace.vault.journal()[-count:]]


def test_form_when_it_names_sound_files_then_the_good_are_kept_as_plain_sound_and_the_rest_is_told(
    workplace, form
):
    candidate = examine_form(form())
    keep_form(workplace, candidate)

    told = {(one.kind.value, one.subject) for one in candidate.findings if one.kind.value.startswith("sound")}
    assert told == {
        ("sound-kind", "eats.mp3"),
        ("sound-missing", "missing.wav"),
        ("sound-missing", "outside.wav"),
    }
    assert candidate.errors == 0
    kept = {one.file_name: one.length_ms for one in workplace.vault.all(Clip)}
    assert kept == {"called.wav": 1000, "yes.wav": 500}
    assert all(b"Canari" not in one.content for one in workplace.vault.all(ClipSound))


def test_form_when_its_sounds_are_too_much_then_the_last_are_left_out_and_it_says_so(form, monkeypatch):
    monkeypatch.setattr(form_sounds, "MOST_SOUND_BYTES", 1000)
    candidate = examine_form(form())
    assert candidate.sounds == {}
    assert "sound-too-much" in {one.kind.value for one in candidate.findings}


def test_clip_when_a_form_has_one_in_one_language_then_the_other_language_stays_silent(begin):
    sitting = begin()
    assert _clip(sitting, "called").first.endswith(":called.wav")
    assert _clip(sitting, "called").second == ""
    yes = sitting.question("/data/sleeps").choices[0]
    assert (bool(yes.spoken.first), yes.spoken.second) == (True, "")

    sitting.set_languages("ro", "fr")
    assert _clip(sitting, "called").first == ""
    assert _clip(sitting, "called").second.endswith(":called.wav")
    assert length_ms(sitting.clips.sound(_clip(sitting, "called").second)) == 1000


def test_recording_when_kept_then_it_is_heard_for_the_same_words_anywhere_and_in_no_other_language(
    workplace, begin, form
):
    sitting = begin()
    sitting.clips.keep("Dort-elle ?", "fr", wav_of(bytes(BYTES_PER_S)))
    assert _last(workplace, 2) == [Action.CLIP_RECORDED, Action.CLIP_RECORDED]
    assert _clip(sitting, "sleeps").first.startswith("words:")
    assert _clip(sitting, "sleeps").second == ""

    newer = begin(form(version="2"))
    assert _clip(newer, "sleeps") == _clip(sitting, "sleeps")
    changed = begin(form(version="3", text=FORM.replace("Dort-elle ?", "Dort-elle assez ?")))
    assert _clip(changed, "sleeps") == Spoken()


def test_recording_when_the_form_has_its_own_clip_then_the_recording_is_heard_until_it_is_taken_away(begin):
    sitting = begin()
    own = _clip(sitting, "called").first
    sitting.clips.keep("Quel est son nom ?", "fr", wav_of(bytes(BYTES_PER_S)))
    assert _clip(sitting, "called").first != own
    sitting.clips.remove("Quel est son nom ?", "fr")
    assert _clip(sitting, "called").first == own


def test_recording_when_replaced_then_one_is_kept_and_the_one_before_can_come_back(workplace, begin):
    sitting, words = begin(), ("Dort-elle ?", "fr")
    first, second = wav_of(bytes(BYTES_PER_S)), wav_of(bytes(2 * BYTES_PER_S))
    sitting.clips.keep(*words, first)
    assert not sitting.clips.can_come_back(*words)
    sitting.clips.keep(*words, second)
    (kept,) = workplace.vault.all(Clip, parent="words")
    assert kept.length_ms == 2000

    sitting.clips.bring_back(*words)
    (kept,) = workplace.vault.all(Clip, parent="words")
    assert sitting.clips.sound(kept.identifier) == first
    sitting.clips.bring_back(*words)
    assert sitting.clips.sound(kept.identifier) == second


def test_recording_when_taken_away_then_its_sound_is_gone_from_the_vault_and_the_journal_says_so(
    workplace, begin
):
    sitting, words = begin(), ("Dort-elle ?", "fr")
    sitting.clips.keep(*words, wav_of(bytes(BYTES_PER_S)))
    sitting.clips.remove(*words)

    assert workplace.vault.all(Clip, parent="words") == ()
    assert not [one for one in workplace.vault.all(ClipSound) if one.identifier.startswith("words:")]
    assert _last(workplace, 2) == [Action.CLIP_REMOVED, Action.CLIP_REMOVED]
    sitting.clips.remove(*words)  # nothing is there any more: nothing happens
    assert sitting.clips.can_come_back(*words)


def test_recording_when_the_vault_was_locked_then_it_is_still_there(workplace, begin):
    sitting = begin()
    content = wav_of(tone(1)[44:])
    sitting.clips.keep("Dort-elle ?", "fr", content)
    interview = sitting.interview.identifier
    workplace.lock()
    workplace.unlock(PASSPHRASE)

    again = resume_interview(workplace, interview)
    assert again.clips.sound(_clip(again, "sleeps").first) == content


@pytest.mark.parametrize(
    ("content", "error"),
    [(wav_of(bytes(BYTES_PER_S // 10)), ClipTooShortError), (b"no sound", ClipRefusedError)],
)
def test_recording_when_it_holds_no_words_then_it_is_refused_and_nothing_is_kept(
    workplace, begin, content, error
):
    sitting = begin()
    with pytest.raises(error):
        sitting.clips.keep("Dort-elle ?", "fr", content)
    assert workplace.vault.all(Clip, parent="words") == ()


def test_words_when_answers_are_put_into_them_then_they_cannot_be_recorded(begin):
    can = begin().reader.spoken.recordable
    assert (can("/data/called").label, can("/data/sleeps").label) == (True, True)
    assert not can("/data/eats").label  # a name would be in the recording
    assert can("/data/eats").choices
    assert not can("/data/eldest").choices  # the children that were named


def test_clips_when_kept_then_neither_sound_nor_words_lie_readable_in_the_vault_s_folder(workplace, begin):
    sitting = begin()
    content = wav_of(tone(1)[44:])
    sitting.clips.keep("Dort-elle ?", "fr", content)
    part = content[1000:1040]
    needles = {"sound": part, "words": b"Dort-elle", "header": b"WAVEfmt "}
    needles |= {f"base64 {shift}": middle for shift, middle in enumerate(base64_middles(part))}

    assert found_in(b"Dort-elle" + content, needles) == ["sound", "words", "header"]
    assert sweep_folder(workplace.vault.folder, needles) == {}
