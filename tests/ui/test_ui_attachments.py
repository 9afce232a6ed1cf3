"""Files as answers in the window: chosen, looked at, replaced, taken away; nothing of them lies about."""

import tempfile

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from fieldscreen.domain.attachments import AttachedContent, Attachment
from fieldscreen.ui.places import CasePage, InterviewPlace
from fieldscreen.workflow import cases, interviewing
from fieldscreen.workflow.imported_forms import examine_form, keep_form
from fieldscreen.workflow.workplace import LockReason
from support.offices import PASSPHRASE
from support.photographs import boasting_png, saved, telephone_jpeg, voice_wav
from support.sweeping import base64_middles, spellings, sweep_folder

FORM = """\
| survey |
| | type | name | label |
| | text | place | Place of the visit |
| | image | photo | Photograph of the place |
| | audio | voice | Voice |
| settings |
| | form_title | form_id | version |
| | Partner visit | partner_visit | 3 |
"""
PHOTO, VOICE = "/data/photo", "/data/voice"
NAME = "Canari Ștefăneț devant le portail.jpg"


@pytest.fixture
def homes(tmp_path, monkeypatch):
    """Give the program a home and a place for temporary files of its own, to be swept."""
    home, temporary = tmp_path / "home", tmp_path / "temporary"
    home.mkdir()
    temporary.mkdir()
    for name in ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return home, temporary


@pytest.fixture
def make_interview(tmp_path):
    def make(desk):
        path = tmp_path / "visit.md"
        path.write_text(FORM, encoding="utf-8")
        kept = keep_form(desk.workplace, examine_form(path))
        case = cases.create_case(desk.workplace, "portail rouge").identifier
        sitting = interviewing.start_interview(desk.workplace, case, kept.identifier, language="und")
        desk.navigator.go(CasePage(case))
        desk.navigator.go(InterviewPlace(case, sitting.interview.identifier))
        desk.settle()

    return make


@pytest.fixture
def stick(tmp_path):
    """Where the worker has the files: not the program's."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def _choose(desk, question, path):
    desk.find(f"interview.choose_file.{question}").click()
    desk.settle()
    desk.find("attach.name").setText(str(path))
    desk.find("attach.accept").click()


def _choose_and_wait(desk, question, path):
    _choose(desk, question, path)
    desk.qtbot.waitUntil(desk.screen.isEnabled)
    desk.settle()


def _put(folder, name, content):
    path = folder / name
    path.write_bytes(content)
    return path


def _shown_name(desk, question="photo"):
    return desk.find(f"interview.file.{question}").text()


def test_photograph_when_chosen_then_it_is_shown_small_and_is_there_after_a_lock(desk, make_interview, stick):
    make_interview(desk)
    _choose_and_wait(desk, "photo", _put(stick, NAME, telephone_jpeg()))

    assert _shown_name(desk) == NAME
    shown = desk.find("interview.preview.photo").pixmap()
    assert shown.height() > shown.width() > 0
    assert "360 × 640" in desk.find("interview.file_about.photo").text()
    assert desk.find("interview.preview.photo").accessibleName()

    desk.lock_and_open(LockReason.REQUESTED)
    desk.qtbot.waitUntil(lambda: _has(desk, "interview.file.photo"))
    assert _shown_name(desk) == NAME
    assert not desk.find("interview.preview.photo").pixmap().isNull()


def _has(desk, name):
    return any(made.isVisible() for made in desk.window.findChildren(QWidget, name))


def test_photograph_when_taken_away_then_undo_brings_it_back(desk, make_interview, stick):
    make_interview(desk)
    _choose_and_wait(desk, "photo", _put(stick, NAME, telephone_jpeg()))
    desk.find("interview.remove_file.photo").click()
    desk.settle()
    assert desk.workplace.vault.all(AttachedContent) == ()
    assert not desk.screen.findChild(QPushButton, "interview.remove_file.photo").isVisible()

    desk.screen.undo()
    desk.settle()
    assert _shown_name(desk) == NAME


def test_photograph_when_another_is_chosen_then_it_takes_its_place(desk, make_interview, stick):
    make_interview(desk)
    _choose_and_wait(desk, "photo", _put(stick, NAME, telephone_jpeg()))
    before = desk.find("interview.preview.photo").pixmap().size()
    _choose_and_wait(desk, "photo", _put(stick, "second.webp", saved("WEBP")))

    assert _shown_name(desk) == "second.webp"
    assert desk.find("interview.preview.photo").pixmap().size() != before
    assert [one.original_name for one in desk.workplace.vault.all(Attachment)] == ["second.webp"]


def test_sound_when_chosen_then_it_is_told_that_it_is_kept_as_it_is(desk, make_interview, stick):
    make_interview(desk)
    _choose_and_wait(desk, "voice", _put(stick, "voix.wav", voice_wav()))

    assert _shown_name(desk, "voice") == "voix.wav"
    assert "16" in desk.find("interview.file_about.voice").text()
    (kept,) = desk.workplace.vault.all(Attachment)
    assert not kept.is_stripped


@pytest.mark.parametrize("content", [b"%PDF-1.7", saved("PNG")[:400], boasting_png(60_000, 60_000), b""])
def test_file_when_it_cannot_be_attached_then_that_is_told_and_nothing_changed(
    desk, make_interview, stick, content
):
    make_interview(desk)
    _choose(desk, "photo", _put(stick, "photo.jpg", content))
    desk.qtbot.waitUntil(lambda: any(one.objectName() == "message" for one in desk.dialogs()))

    assert desk.screen.isEnabled()
    assert desk.screen.model.sitting.question(PHOTO).value == ""
    assert desk.workplace.vault.all(Attachment) == ()
    desk.dialogs()[-1].close()


def test_lock_when_a_photograph_is_being_read_then_nothing_of_it_comes_back(desk, make_interview, stick):
    make_interview(desk)
    _choose(desk, "photo", _put(stick, NAME, telephone_jpeg()))
    desk.navigator.lock(LockReason.REQUESTED)
    desk.wait_done()

    assert desk.find("unlock.passphrase").isVisible()
    assert not desk.dialogs()
    desk.workplace.unlock(PASSPHRASE)
    assert desk.workplace.vault.all(Attachment) == ()


def test_closed_interview_when_shown_then_its_file_can_be_seen_and_not_changed(desk, make_interview, stick):
    make_interview(desk)
    _choose_and_wait(desk, "photo", _put(stick, NAME, telephone_jpeg()))
    desk.screen.model.sitting.finish()
    place = desk.navigator.place
    desk.navigator.go(CasePage(place.case))
    desk.navigator.go(place)
    desk.settle()

    assert _shown_name(desk) == NAME
    assert not desk.find("interview.choose_file.photo").isEnabled()
    assert not desk.find("interview.remove_file.photo").isEnabled()


def test_photograph_when_attached_looked_at_and_taken_away_then_nothing_of_it_lies_anywhere(
    new_open_desk, make_interview, stick, homes
):
    desk = new_open_desk()
    make_interview(desk)
    original = telephone_jpeg()
    chosen = _put(stick, NAME, original)
    _choose_and_wait(desk, "photo", chosen)
    (kept,) = desk.workplace.vault.all(Attachment)
    (content,) = desk.workplace.vault.all(AttachedContent)
    needles = {name: needle for word in (NAME, "Canari Ștefăneț") for name, needle in _named(word).items()}
    for what, some in (("original", original), ("kept", content.content), ("preview", kept.preview)):
        middle = some[len(some) // 2 : len(some) // 2 + 24]
        ways = (middle, *base64_middles(middle))
        needles |= {f"{what} {number}": one for number, one in enumerate(ways)}
    vault = desk.workplace.vault_folder

    def found():
        return [sweep_folder(folder, needles) for folder in (vault, *homes)]

    assert sweep_folder(stick, needles)  # the search sees what is there
    assert found() == [{}, {}, {}]
    desk.find("interview.remove_file.photo").click()
    desk.settle()
    assert found() == [{}, {}, {}]
    desk.screen.undo()
    desk.navigator.lock(LockReason.REQUESTED)
    desk.settle()
    assert found() == [{}, {}, {}]
    assert chosen.read_bytes() == original
    assert [path.name for path in stick.iterdir()] == [NAME]


def _named(word):
    return {f"{word} {name}": needle for name, needle in spellings(word).items()}
