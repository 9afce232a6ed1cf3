"""What a questionnaire or a file can do wrong, as sentences: one for each situation, never a false one."""

import pytest
from PySide6.QtWidgets import QLabel

from fieldscreen.domain.attachments import FileKind
from fieldscreen.forms import FormError, FormOverloadedError, engine
from fieldscreen.ui.failures import failure_words
from fieldscreen.ui.places import InterviewPlace
from fieldscreen.workflow import cases, interviewing
from fieldscreen.workflow.imported_forms import examine_form, keep_form
from fieldscreen.workflow.incoming_files import FileEmptyError, FileTooLargeError, WrongFileError
from fieldscreen.workflow.photographs import PhotographTooLargeError, PhotographUnreadableError

HEAVY_FORM = """\
| survey |
| | type | name | label | repeat_count | calculation |
| | integer | many | How many? | | |
| | begin repeat | seen | Seen | ${many} | |
| | text | what | What? | | |
| | calculate | others | | | count(../../seen/what) |
| | end repeat | seen | | | |
| settings |
| | form_title | form_id | version |
| | Heavy | heavy | 1 |
"""


SITUATIONS = [
    FormError("x"),
    FileTooLargeError(40_000_000, 33_554_432),
    FileEmptyError(),
    *(WrongFileError(kind, "") for kind in (FileKind.PHOTOGRAPH, FileKind.SOUND, FileKind.FILM)),
    PhotographTooLargeError(52_000_000),
    PhotographUnreadableError(),
]


def test_failures_of_forms_and_files_when_told_then_each_has_its_own_sentence(new_desk):
    new_desk(language="en")
    told = [failure_words(error) for error in SITUATIONS]

    assert len({words.what for words in told}) == len(SITUATIONS)
    assert all(words.next_step and words.is_known for words in told)
    assert "32 MB" in told[1].what
    assert "52 million" in told[-2].what


def test_overloaded_form_when_it_could_not_even_be_opened_then_no_answer_is_said_to_be_kept(qapp):
    error = FormOverloadedError("/data/q")

    assert error.changes is None
    assert failure_words(error) == failure_words(FormError("x"))


@pytest.mark.parametrize(
    ("language", "kept"), [("fr", "Votre réponse est enregistrée."), ("en", "Your answer is kept.")]
)
def test_overloaded_form_when_answered_in_the_window_then_it_says_that_the_answer_is_kept_and_counts_it(
    new_open_desk, tmp_path, monkeypatch, language, kept
):
    monkeypatch.setattr(engine, "MOST_WORK", 20_000)
    desk = new_open_desk(language=language)
    path = tmp_path / "heavy.md"
    path.write_text(HEAVY_FORM, encoding="utf-8")
    form = keep_form(desk.workplace, examine_form(path))
    case = cases.create_case(desk.workplace, "").identifier
    sitting = interviewing.start_interview(desk.workplace, case, form.identifier, language="und")
    desk.navigator.go(InterviewPlace(case, sitting.interview.identifier))
    desk.settle()

    desk.find("interview.answer.many").setText("200")
    desk.screen.commit_typed()
    desk.settle()

    (dialog,) = desk.dialogs()
    assert any(label.text().startswith(kept) for label in dialog.findChildren(QLabel))
    desk.find("message.close").click()
    desk.settle()
    assert desk.screen.model.section_view().answered == 1
    assert desk.screen.model.sitting.value("many") == "200"
    again = interviewing.resume_interview(desk.workplace, sitting.interview.identifier)
    assert again.value("many") == "200"
