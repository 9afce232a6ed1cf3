"""Clips in the window: heard, recorded, taken away, silent at once; the real library on silent devices."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from fieldscreen.domain.clips import Clip, ClipSound
from fieldscreen.system.sound import Sound
from fieldscreen.system.sound_files import BYTES_PER_S, wav_of
from fieldscreen.ui.listening.devices import current_sound, use_sound
from fieldscreen.ui.places import CasePage, InterviewPlace, VaultPlace
from fieldscreen.workflow import cases, interviewing
from fieldscreen.workflow.imported_forms import examine_form, keep_form
from fieldscreen.workflow.workplace import LockReason
from support.sounds import silent_sound, tone

FORM = """\
| survey |
| | type | name | label::Français (fr) | label::Română (ro) | audio::Français (fr) | audio::Română (ro) |
| | select_one yesno | eats | Mange-t-elle ? | Mănâncă? | eats_fr.wav | |
| | text | who | Qui est avec elle ? | Cine este cu ea? | | who_ro.wav |
| choices |
| | list_name | name | label::Français (fr) | label::Română (ro) | audio::Français (fr) | audio::Română (ro) |
| | yesno | yes | Oui | Da | yes_fr.wav | yes_ro.wav |
| | yesno | no | Non | Nu | | |
| settings |
| | form_title | form_id | version | default_language |
| | Visite | visit | 1 | Français (fr) |
"""
SECONDS = 50
"""Long enough that a clip never ends by itself while a test looks."""


@pytest.fixture(autouse=True)
def devices():
    before = current_sound()
    use_sound(silent_sound())
    yield
    current_sound().hush()
    assert current_sound().wait_closed(60)
    use_sound(before)


@pytest.fixture
def form(tmp_path):
    """Return a partner's form with clips beside it."""
    path = tmp_path / "visit.md"
    path.write_text(FORM, encoding="utf-8")
    for name in ("eats_fr", "who_ro", "yes_fr", "yes_ro"):
        (tmp_path / f"{name}.wav").write_bytes(wav_of(bytes(SECONDS * BYTES_PER_S)))
    return path


@pytest.fixture
def interview(desk, form):
    """Open an interview with that form."""
    candidate = examine_form(form)
    assert [str(one) for one in candidate.findings if one.kind.value.startswith("sound")] == []
    kept = keep_form(desk.workplace, candidate)
    case = cases.create_case(desk.workplace, "portail rouge").identifier
    sitting = interviewing.start_interview(
        desk.workplace, case, kept.identifier, language="fr", second_language="ro"
    )
    desk.navigator.go(CasePage(case))
    desk.navigator.go(InterviewPlace(case, sitting.interview.identifier))
    desk.settle()
    desk.screen.go_to_question("/data/eats")
    return sitting


def _press(desk, key, modifier=Qt.KeyboardModifier.NoModifier):
    desk.qtbot.keyClick(desk.window, key, modifier)
    desk.settle()


def _heard():
    """Return what is being played now, by the sound itself."""
    playing = current_sound()._under_way
    return playing if playing is not None and not playing.is_over else None


def _stops(desk):
    """Return the buttons that say that their clip is being heard."""
    found = [*desk.screen.findChildren(QPushButton)]
    return [
        one.objectName() for one in found if one.isVisible() and one.accessibleName().startswith("Arrêter –")
    ]


def _names(desk):
    return {
        one.objectName()
        for one in desk.screen.findChildren(QWidget)
        if one.isVisible() and one.objectName().startswith("interview.listen.")
    }


def test_clips_when_the_form_has_some_then_only_those_words_have_a_button_each_in_its_language(
    desk, interview
):
    assert _names(desk) == {
        "interview.listen.eats",
        "interview.listen.who.second",
        "interview.listen.eats.yes",
        "interview.listen.eats.yes.second",
    }
    made = desk.find("interview.listen.eats.yes")
    assert made.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert made.accessibleName() == "Écouter – Oui"


def test_f5_when_pressed_then_the_question_is_heard_and_pressed_again_it_stops(desk, interview):
    _press(desk, Qt.Key.Key_F5)
    assert _heard() is not None
    assert _stops(desk) == ["interview.listen.eats"]

    _press(desk, Qt.Key.Key_F5)
    assert _heard() is None
    assert _stops(desk) == []


def test_f5_when_there_is_no_clip_in_that_language_then_no_other_language_is_heard_and_it_says_so(
    desk, interview
):
    desk.screen.go_to_question("/data/who")
    _press(desk, Qt.Key.Key_F5)
    assert _heard() is None
    assert "(FR)" in desk.find("interview.said.who.text").text()

    _press(desk, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert _stops(desk) == ["interview.listen.who.second"]


def test_choice_when_its_button_is_pressed_by_keyboard_then_it_is_heard_and_nothing_is_chosen(
    desk, interview
):
    made = desk.find("interview.listen.eats.yes")
    made.setFocus()
    desk.qtbot.keyClick(made, Qt.Key.Key_Return)

    assert _stops(desk) == ["interview.listen.eats.yes"]
    assert desk.screen.model.sitting.question("/data/eats").value == ""


def test_clip_when_it_comes_to_its_end_then_the_button_says_listen_again(desk, interview):
    desk.screen.model.sitting.clips.keep("Mange-t-elle ?", "fr", wav_of(bytes(BYTES_PER_S // 2)))
    desk.screen.refresh(rebuild=True)
    desk.screen.go_to_question("/data/eats")
    _press(desk, Qt.Key.Key_F5)
    assert _stops(desk) == ["interview.listen.eats"]
    desk.qtbot.waitUntil(lambda: _stops(desk) == [])


@pytest.mark.parametrize("leave", ["back", "lock", "panic", "languages"])
def test_clip_when_the_interview_is_left_then_it_is_silent_before_that_returns(desk, interview, leave):
    _press(desk, Qt.Key.Key_F5)
    playing = _heard()
    assert playing is not None
    if leave == "back":
        desk.navigator.back()
    elif leave == "lock":
        desk.navigator.lock(LockReason.REQUESTED)
    elif leave == "panic":
        desk.navigator.panic()
    else:
        desk.screen.swap_languages()
    assert playing.is_over


def test_f5_when_the_computer_has_no_sound_then_it_says_what_to_do_and_nothing_fails(desk, interview):
    use_sound(Sound(("WASAPI",)))
    _press(desk, Qt.Key.Key_F5)
    desk.qtbot.waitUntil(lambda: desk.screen.findChild(QWidget, "interview.said.eats").isVisible())

    assert "haut-parleur" in desk.find("interview.said.eats.text").text()
    assert desk.dialogs() == []


def _record(desk, place, least_s=0.5):
    desk.find(f"clips.{place}.record").click()
    recording = current_sound()._under_way
    desk.qtbot.waitUntil(lambda: recording.length_s > least_s)
    desk.find(f"clips.{place}.stop").click()
    desk.settle()


def test_recording_when_kept_then_it_is_in_the_vault_and_heard_instead_of_the_form_s(desk, interview):
    _press(desk, Qt.Key.Key_F5, Qt.KeyboardModifier.ControlModifier)
    assert desk.find("clips.about").text().count("Français") == 1
    _record(desk, 2)
    assert "pas encore gardé" in desk.find("clips.2.state").text()
    assert "micro" in desk.find("clips.2.message.text").text()  # this one hears nothing
    assert desk.workplace.vault.all(Clip, parent="words") == ()

    desk.find("clips.2.listen").click()
    assert _heard() is not None
    desk.find("clips.2.keep").click()
    assert _heard() is None
    (kept,) = desk.workplace.vault.all(Clip, parent="words")
    assert (kept.words, kept.language) == ("Non", "fr")
    desk.find("clips.close").click()
    desk.settle()
    assert "interview.listen.eats.no" in _names(desk)
    assert desk.screen.current == "/data/eats"


def test_recording_when_taken_away_then_it_is_gone_from_the_vault_and_can_come_back(desk, interview):
    content = wav_of(tone(1)[44:])
    desk.screen.model.sitting.clips.keep("Mange-t-elle ?", "fr", content)
    _press(desk, Qt.Key.Key_F5, Qt.KeyboardModifier.ControlModifier)
    desk.find("clips.0.remove").click()
    desk.settle()
    assert desk.workplace.vault.all(Clip, parent="words") == ()
    assert "du formulaire" in desk.find("clips.0.state").text()

    desk.find("clips.0.back").click()
    desk.settle()
    (kept,) = desk.workplace.vault.all(Clip, parent="words")
    assert desk.workplace.vault.get(ClipSound, f"{kept.identifier}:sound").content == content


def test_recording_when_the_vault_is_locked_then_nothing_of_it_is_left(desk, interview):
    _press(desk, Qt.Key.Key_F5, Qt.KeyboardModifier.ControlModifier)
    desk.find("clips.0.record").click()
    recording = current_sound()._under_way
    desk.qtbot.waitUntil(lambda: recording.length_s > 0)
    desk.navigator.panic()

    assert recording.is_over
    assert recording.length_s == 0
    desk.settle()
    assert desk.dialogs() == []


def test_recording_when_there_is_no_microphone_then_it_says_what_to_do(desk, interview):
    use_sound(Sound(("WASAPI",)))
    _press(desk, Qt.Key.Key_F5, Qt.KeyboardModifier.ControlModifier)
    desk.find("clips.0.record").click()
    desk.qtbot.waitUntil(lambda: desk.dialogs()[0].findChild(QWidget, "clips.0.message").isVisible())

    assert "micro" in desk.find("clips.0.message.text").text()
    assert desk.find("clips.0.record").isVisible()


def test_clips_when_passed_on_and_brought_in_again_then_the_page_says_how_many_there_are(
    desk, interview, tmp_path
):
    clips = desk.screen.model.sitting.clips
    clips.keep("Oui", "fr", wav_of(bytes(BYTES_PER_S)))
    desk.navigator.go(VaultPlace("questionnaires"))
    desk.settle()
    assert desk.find("form_shelf.clips").text().startswith("1 ")
    desk.find("form_shelf.clips_out").click()
    desk.settle()
    desk.find("export_clips.name").setText(str(tmp_path / "sons.json"))
    desk.find("export_clips.accept").click()
    desk.wait_done()
    assert "sons.json" in desk.find("form_shelf.message.text").text()

    clips.remove("Oui", "fr")
    desk.find("form_shelf.clips_in").click()
    desk.settle()
    desk.find("import_clips.name").setText(str(tmp_path / "sons.json"))
    desk.find("import_clips.accept").click()
    desk.qtbot.waitUntil(lambda: [one.objectName() for one in desk.dialogs()] == ["clips_in"])
    assert "vous-même" in desk.find("clips_in.signer.text").text()
    desk.find("clips_in.take").click()
    desk.settle()
    assert desk.find("form_shelf.clips").text().startswith("1 ")
    assert [one.words for one in desk.workplace.vault.all(Clip, parent="words")] == ["Oui"]
