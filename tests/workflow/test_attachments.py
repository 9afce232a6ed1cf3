"""Files as answers: kept, replaced and taken away with the answer that names them, in one act."""

import dataclasses
import hashlib

import pytest

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.attachments import AttachedContent, Attachment, FileKind
from fieldscreen.domain.journal import Action
from fieldscreen.vault import Record
from fieldscreen.vault.errors import DiskFull, RecordMissing
from fieldscreen.workflow.cases import create_case
from fieldscreen.workflow.gathering import gather
from fieldscreen.workflow.imported_forms import examine_form, keep_form
from fieldscreen.workflow.incoming_files import take_in
from fieldscreen.workflow.interviewing import resume_interview, start_interview
from fieldscreen.workflow.marks import InterviewFinishedError
from fieldscreen.workflow.referring import default_choices, prepare_referral
from fieldscreen.workflow.views import QuestionKind
from support.offices import OFFICE, PASSPHRASE
from support.photographs import telephone_jpeg, voice_wav

FORM = """\
| survey |
| | type | name | label | relevant | parameters |
| | text | place | Place of the visit | | |
| | image | photo | Photograph | ${place} != 'nowhere' | max-pixels=320 |
| | audio | voice | Voice | | |
| | file | paper | Paper | | |
| | begin repeat | thing | Thing | | |
| | image | seen | What does it look like? | | |
| | end repeat | thing | | | |
| settings |
| | form_title | form_id | version |
| | Partner visit | partner_visit | 3 |
"""
PLACE, PHOTO, VOICE, PAPER, THING = "/data/place", "/data/photo", "/data/voice", "/data/paper", "/data/thing"


@pytest.fixture
def sitting(workplace, tmp_path):
    file = tmp_path / "visit.md"
    file.write_text(FORM, encoding="utf-8")
    form = keep_form(workplace, examine_form(file))
    return start_interview(workplace, create_case(workplace).identifier, form.identifier, language="und")


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "IMG_1.jpg"
    path.write_bytes(telephone_jpeg())
    return take_in(path, FileKind.PHOTOGRAPH)


@pytest.fixture
def voice(tmp_path):
    path = tmp_path / "voice.wav"
    path.write_bytes(voice_wav())
    return take_in(path, FileKind.SOUND)


def _again(workplace, sitting):
    workplace.lock()
    workplace.unlock(PASSPHRASE)
    return resume_interview(workplace, sitting.interview.identifier)


def _attached(sitting, ref=PHOTO):
    return sitting.question(ref).upload.attached


def _in_vault(workplace):
    vault = workplace.vault
    names = [one.identifier for one in vault.all(Attachment)]
    assert sorted(one.identifier for one in vault.all(AttachedContent)) == sorted(
        f"{name}:content" for name in names
    )
    return names


def _last(workplace, count):
    return [line.action for line in workplace.vault.journal()[-count:]]


def test_upload_questions_when_shown_then_each_says_what_it_asks_for(sitting):
    views = [sitting.question(ref) for ref in (PHOTO, VOICE, PAPER)]

    assert {view.kind for view in views} == {QuestionKind.UPLOAD}
    assert [view.upload.asked for view in views] == [FileKind.PHOTOGRAPH, FileKind.SOUND, FileKind.FILE]
    assert [view.upload.longest_side for view in views] == [320, None, None]


def test_photograph_when_attached_then_it_and_its_answer_are_there_after_a_lock(workplace, sitting, photo):
    sitting.attach(PHOTO, photo)

    again = _again(workplace, sitting)
    view = again.question(PHOTO)
    kept = view.upload.attached
    assert view.state is AnswerState.ANSWERED
    assert view.value == kept.file_name == f"{kept.identifier}.jpg"
    assert (kept.original_name, kept.original_sha256) == (
        "IMG_1.jpg",
        hashlib.sha256(telephone_jpeg()).hexdigest(),
    )
    content = again.attachments.content(view.value)
    assert content == photo.content
    assert hashlib.sha256(content).hexdigest() == kept.sha256
    assert (kept.is_stripped, kept.width, kept.height) == (True, photo.width, photo.height)


def test_file_when_attached_then_the_journal_says_so_and_retention_starts_anew(workplace, sitting, photo):
    sitting.attach(PHOTO, photo)

    line = workplace.vault.last_line()
    assert _last(workplace, 3) == [Action.INTERVIEW_EVENT, Action.FILE_ATTACHED, Action.FILE_ATTACHED]
    assert workplace.vault.last_work()[sitting.case] == line.at


def test_photograph_when_taken_away_then_its_bytes_are_gone_and_undo_brings_them_back(
    workplace, sitting, photo
):
    sitting.attach(PHOTO, photo)
    kept = _attached(sitting)

    sitting.answer(PHOTO, "")
    assert _in_vault(workplace) == []
    assert _last(workplace, 2) == [Action.FILE_DETACHED, Action.FILE_DETACHED]
    assert _attached(sitting) is None

    sitting.undo()
    assert _attached(sitting) == kept
    assert sitting.attachments.content(kept.file_name) == photo.content
    workplace.vault.check()


def test_photograph_when_attaching_is_undone_then_it_is_gone(workplace, sitting, photo):
    sitting.attach(PHOTO, photo)
    sitting.undo()

    assert _in_vault(workplace) == []
    assert sitting.question(PHOTO).value == ""
    assert not sitting.is_stated(PHOTO)


def test_photograph_when_replaced_then_only_the_new_one_is_kept_until_that_is_undone(
    workplace, sitting, photo
):
    sitting.attach(PHOTO, photo)
    first = _attached(sitting)
    sitting.attach(PHOTO, photo)
    second = _attached(sitting)

    assert first.file_name != second.file_name
    assert _in_vault(workplace) == [second.identifier]
    sitting.undo()
    assert _in_vault(workplace) == [first.identifier]
    assert _attached(_again(workplace, sitting)) == first


def test_photograph_when_the_answer_is_refused_instead_then_it_is_gone(workplace, sitting, photo):
    sitting.attach(PHOTO, photo)
    sitting.mark(PHOTO, AnswerState.NOT_SAFE)

    assert _in_vault(workplace) == []
    assert sitting.question(PHOTO).state is AnswerState.NOT_SAFE


def test_taken_away_file_when_the_vault_was_locked_then_it_is_gone_for_good(workplace, sitting, photo):
    sitting.attach(PHOTO, photo)
    sitting.answer(PHOTO, "")

    again = _again(workplace, sitting)
    assert again.undo() == ()
    assert _in_vault(workplace) == []


def test_photograph_when_its_question_is_not_asked_for_a_while_then_it_is_not_lost(
    workplace, sitting, photo, voice
):
    sitting.attach(PHOTO, photo)
    kept = _attached(sitting)
    sitting.answer(PLACE, "nowhere")
    sitting.attach(VOICE, voice)
    sitting.instances.add(THING)

    again = _again(workplace, sitting)
    again.answer(PLACE, "school")
    assert _attached(again) == kept


def test_remark_when_written_then_the_file_stays(workplace, sitting, photo):
    sitting.attach(PHOTO, photo)
    sitting.annotate(PHOTO, source=sitting.question(PHOTO).source, note="the red gate")

    assert _in_vault(workplace) == [_attached(sitting).identifier]
    assert sitting.question(PHOTO).note == "the red gate"


def test_instances_when_one_goes_then_its_file_goes_those_behind_keep_theirs_and_undo_brings_it_back(
    workplace, sitting, photo
):
    for number in (1, 2):
        if number > 1:
            sitting.instances.add(THING)
        sitting.attach(f"{THING}[{number}]/seen", photo)
    first, second = (_attached(sitting, f"{THING}[{number}]/seen") for number in (1, 2))

    sitting.instances.remove(f"{THING}[1]")
    assert _attached(sitting, f"{THING}[1]/seen") == second
    assert _in_vault(workplace) == [second.identifier]

    sitting.undo()
    assert [_attached(sitting, f"{THING}[{number}]/seen") for number in (1, 2)] == [first, second]
    assert sitting.attachments.content(first.file_name) == photo.content


def test_file_when_it_cannot_be_kept_then_neither_is_the_answer(workplace, sitting, photo, monkeypatch):
    def full(*_changes):
        raise DiskFull

    with monkeypatch.context() as patched:
        patched.setattr(workplace.vault, "commit", full)
        with pytest.raises(DiskFull):
            sitting.attach(PHOTO, photo)
    assert sitting.question(PHOTO).value == ""
    assert _in_vault(workplace) == []

    sitting.attach(VOICE, photo)
    assert _in_vault(workplace) == [_attached(sitting, VOICE).identifier]


def test_file_when_it_cannot_be_taken_away_then_answer_and_file_stay(workplace, sitting, photo, monkeypatch):
    sitting.attach(PHOTO, photo)
    kept = _attached(sitting)

    def full(*_changes):
        raise DiskFull

    with monkeypatch.context() as patched:
        patched.setattr(workplace.vault, "commit", full)
        with pytest.raises(DiskFull):
            sitting.answer(PHOTO, "")
    assert _attached(sitting) == kept
    sitting.answer(PLACE, "school")
    assert _attached(_again(workplace, sitting)) == kept


def test_file_when_the_interview_is_closed_then_nothing_is_attached_or_taken_away(workplace, sitting, photo):
    sitting.attach(PHOTO, photo)
    sitting.finish()

    for act in (lambda: sitting.attach(VOICE, photo), lambda: sitting.answer(PHOTO, "")):
        with pytest.raises(InterviewFinishedError):
            act()
    assert _in_vault(workplace) == [_attached(sitting).identifier]


def test_instance_when_a_file_is_attached_then_it_names_the_file_and_nothing_else(sitting, photo):
    before = sitting._session.serialise()
    sitting.attach(PHOTO, photo)

    name = _attached(sitting).file_name
    assert sitting._session.serialise() == before.replace("<photo/>", f"<photo>{name}</photo>")


def test_referral_when_files_are_attached_then_it_says_that_they_stay_and_how_to_match_them(
    workplace, sitting, photo, voice
):
    sitting.attach(PHOTO, photo)
    sitting.annotate(PHOTO, source=sitting.question(PHOTO).source, note="the red gate")
    sitting.attach(VOICE, voice)
    choices = dataclasses.replace(
        default_choices(workplace, sitting.case), recipient=OFFICE, language="en", is_synthetic=True
    )

    facts = {line.ref: line for line in gather(workplace, sitting.case, choices).facts}

    said = facts[PHOTO]
    assert "not attached" in said.answer
    for digest in (photo.original_sha256, _attached(sitting).sha256):
        assert digest in said.answer.replace(" ", "")
    assert said.note == "the red gate"
    assert "not attached" in facts[VOICE].answer
    assert "IMG_1" not in repr(facts)
    assert prepare_referral(workplace, sitting.case, choices).rendered.pdf.startswith(b"%PDF-")


def test_file_when_its_bytes_were_lost_in_a_rescue_then_it_can_still_be_taken_away(workplace, sitting, photo):
    sitting.attach(PHOTO, photo)
    (content,) = workplace.vault.all(AttachedContent)
    one = _attached(sitting)
    record = Record(content, content.identifier, case=sitting.case, parent=one.identifier)
    loss = dataclasses.replace(workplace.change(Action.FILE_DETACHED, record), is_removal=True)
    workplace.vault.commit(loss)

    again = _again(workplace, sitting)
    with pytest.raises(RecordMissing):
        again.attachments.content(one.file_name)
    again.answer(PHOTO, "")
    assert _in_vault(workplace) == []
    again.undo()
    assert again.question(PHOTO).value == one.file_name
    assert _attached(again) is None
