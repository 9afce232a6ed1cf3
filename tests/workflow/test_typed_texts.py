"""Typed text is kept until it becomes something, and then it is gone in the same commit."""

import dataclasses

import pytest

from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.vault import Change, Record
from fieldscreen.vault.errors import CaseMissing, RecordMisplaced, VaultLocked
from fieldscreen.workflow import cases, interviewing, typed_texts
from fieldscreen.workflow.typed_texts import TypedField, TypedText, TypingPlace
from support.offices import PASSPHRASE, WORKER, opened, workplace_on

WORDS = "Nu mă lasă la școală"


@pytest.fixture
def place(tmp_path):
    with opened(workplace_on(tmp_path / "vault")) as made:
        yield made


@pytest.fixture
def case(place):
    return cases.create_case(place, "portail").identifier


def _reopened(place):
    place.lock()
    place.unlock(PASSPHRASE)
    return typed_texts.unfinished(place)


def _lines(place):
    return [line.action for line in place.vault.journal()]


def test_typed_when_the_vault_is_opened_again_then_text_cursor_and_scroll_are_there(place, case):
    where = TypingPlace(case, typed_texts.STATEMENT, "s1", "i1")
    field = TypedField("statement.text", WORDS, 4, 2)
    typed_texts.keep_typed(place, where, [field], focus="statement.text", scroll=31)
    (found,) = _reopened(place)
    assert TypingPlace.of(found) == where
    assert (found.fields, found.focus, found.scroll) == ((field,), "statement.text", 31)


def test_typed_when_kept_many_times_then_the_journal_has_one_line(place, case):
    where = TypingPlace(case, typed_texts.STATEMENT, "s1")
    before = len(_lines(place))
    for end in range(1, len(WORDS)):
        typed_texts.keep_typed(place, where, [TypedField("text", WORDS[:end], end, end)])
    assert _lines(place)[before:] == [Action.TEXT_TYPED]
    place.vault.check()
    place.vault.verify_journal()


def test_typed_when_nothing_changed_then_nothing_is_written(place, case):
    where, field = TypingPlace(case, typed_texts.PERSON, "p"), TypedField("given", "Ana")
    typed_texts.keep_typed(place, where, [field])
    before = typed_texts.typed_in(place, where).typed_at
    typed_texts.keep_typed(place, where, [field])
    assert typed_texts.typed_in(place, where).typed_at == before


@pytest.mark.parametrize("kind", ["statement", "person", "reminder", "new_case"])
def test_typed_when_it_becomes_something_then_it_is_gone_in_the_same_transaction(place, case, kind):
    where = TypingPlace(
        "" if kind == "new_case" else case, kind, {"statement": "x", "person": "x"}.get(kind, "")
    )
    typed_texts.keep_typed(place, where, [TypedField("text", WORDS, 3, 3)])
    become = {
        "statement": lambda: cases.save_statement(
            place, case, Statement("x", Source.CHILD_WORDS, WORDS, "ro", place.now())
        ),
        "person": lambda: cases.save_person(place, case, Person("x", Role.SIBLING, given_name=WORDS)),
        "reminder": lambda: cases.rename_case(place, case, WORDS),
        "new_case": lambda: cases.create_case(place, WORDS),
    }[kind]
    become()
    assert typed_texts.unfinished(place) == ()
    assert _reopened(place) == ()
    place.vault.check()


def test_typed_when_the_commit_of_the_answer_fails_then_it_is_still_there(place, case):
    where = TypingPlace(case, typed_texts.STATEMENT, "x")
    typed_texts.keep_typed(place, where, [TypedField("text", WORDS)])
    with pytest.raises(CaseMissing):
        typed_texts.commit_settling(
            place, where, place.change(Action.PERSON_SAVED, Record(Person("p", Role.CHILD), "p", "nowhere"))
        )
    assert [one.fields[0].text for one in _reopened(place)] == [WORDS]


def test_typed_when_an_answer_is_given_then_only_its_field_is_settled(place, case):
    form = interviewing.questionnaires(place)[0].identifier
    sitting = interviewing.start_interview(place, case, form)
    first, second = [view.ref for view in sitting.questions(sitting.sections()[0].ref) if view.takes_answer][
        :2
    ]
    note = typed_texts.note_field(second)
    fields = [TypedField(typed_texts.answer_field(first), "ye"), TypedField(note, WORDS, 2, 2)]
    typed_texts.keep_typed(place, sitting.typing_place, fields, focus=note)
    sitting.answer(first, "yes")
    assert typed_texts.typed_in(place, sitting.typing_place).fields == (fields[1],)
    sitting.annotate(second, source=Source.SEEN, note=WORDS)
    assert typed_texts.typed_in(place, sitting.typing_place) is None
    assert _reopened(place) == ()


def test_typed_when_left_empty_then_it_is_taken_away(place, case):
    where = TypingPlace(case, typed_texts.REMINDER)
    typed_texts.keep_typed(place, where, [TypedField("line", "port")])
    typed_texts.keep_typed(place, where, [])
    assert _lines(place)[-1] is Action.TEXT_LEFT
    assert _reopened(place) == ()


def test_typed_when_its_case_is_erased_then_it_is_erased_with_it(place, case):
    where = TypingPlace(case, typed_texts.STATEMENT, "x")
    typed_texts.keep_typed(place, where, [TypedField("text", WORDS)])
    place.vault.erase_case(case, actor=WORKER.name)
    assert _reopened(place) == ()
    with pytest.raises(CaseMissing):
        typed_texts.keep_typed(place, where, [TypedField("text", WORDS + "!")])


def test_typed_when_several_then_the_newest_comes_first(place, case):
    for name in ("a", "b", "c"):
        typed_texts.keep_typed(
            place, TypingPlace(case, typed_texts.PERSON, name), [TypedField("given", name)]
        )
    assert [one.about for one in _reopened(place)] == ["c", "b", "a"]


def test_typed_when_the_vault_is_locked_then_it_says_so(place, case):
    place.lock()
    assert place.typed == {}
    with pytest.raises(VaultLocked):
        typed_texts.keep_typed(place, TypingPlace(case, typed_texts.STATEMENT), [TypedField("text", "a")])


@pytest.mark.parametrize("wish", ["is_quiet", "is_removal"])
def test_vault_when_an_ordinary_record_is_to_go_quietly_then_it_refuses(place, case, wish):
    change = Change(Action.PERSON_SAVED, WORKER.name, Record(Person("p", Role.CHILD), "p", case))
    with pytest.raises(RecordMisplaced):
        place.vault.commit(dataclasses.replace(change, **{wish: True}))


def test_typed_when_shown_in_a_traceback_then_it_hides_its_words(place, case):
    typed = TypedText("i", case, "statement", "", "", (TypedField("text", WORDS),), "", 0, place.now())
    assert WORDS not in repr(typed)
