"""A lock at every step of every flow: nothing of a case is left in sight, and nothing typed is lost."""

import itertools

import pytest
from hypothesis import settings
from hypothesis import strategies as some
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)

from fieldscreen.domain.answers import AnswerState
from fieldscreen.ui.background import wait_for_work
from fieldscreen.workflow import cases
from fieldscreen.workflow.locking import LockReason
from support.lock_walk import Walk, words_of_cases
from support.offices import rehearsed

REASONS = [reason for reason in LockReason if reason is not LockReason.QUIT]
"""After quitting one begins anew; every other lock leads back to the same place."""

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("reason", [LockReason.IDLE, LockReason.PANIC])
def test_lock_when_fired_at_every_step_of_the_whole_way_then_nothing_is_lost(new_desk, reason):
    walk = Walk(new_desk())
    walk.first_run()
    rehearsed(walk.desk.workplace)  # or the pages could not be signed
    for step in _whole_way(walk):
        step()
        walk.lock_and_come_back(reason)
    # The pages are made anew from the choices, which is where one comes back to.
    walk.go("referring")
    walk.type_in("referring.recipient_name")
    choices = walk.words()
    walk.prepare()
    walk.lock_and_come_back(reason, words=choices)
    walk.prepare()
    walk.sign()
    walk.desk.navigator.lock(reason)
    walk.desk.settle()
    assert words_of_cases(walk.codes) == []
    walk.desk.window._on_return()
    walk.unlock()
    assert len(cases.open_case(walk.desk.workplace, walk.case).referrals) == 1
    walk.go("verify")
    walk.lock_and_come_back(reason)


def _whole_way(walk):
    yield lambda: walk.go("list")
    yield lambda: walk.ask("new_case")
    yield lambda: walk.type_in("reminder.line")
    yield walk.begin_case
    yield lambda: walk.type_in("case_list.search") if walk.go("list") is None else None
    for dialog, fields in (
        ("statement", ("statement.text", "statement.place", "statement.when")),
        ("person", ("person.given_name", "person.born", "person.aliases")),
        ("reminder", ("reminder.line",)),
    ):
        yield lambda: walk.go("case")
        yield lambda asked=dialog: walk.ask(asked)
        for name in fields:
            yield lambda field=name: walk.type_in(field)
        yield walk.leave_dialogs
    yield lambda: walk.go("interview")
    yield lambda: walk.desk.screen.press_digit(1)
    yield lambda: walk.desk.screen.press_mark(AnswerState.UNKNOWN)
    yield lambda: walk.desk.screen.step_question(1)
    yield lambda: walk.section(1)
    for name in (
        "interview.answer.child_family_name",
        "interview.answer.birth_date",
        "interview.note.child_given_name",
    ):
        yield lambda field=name: _type_in_question(walk, field)
    yield lambda: walk.ask("child")
    yield lambda: walk.type_in("statement.translation")
    yield lambda: walk.go("result")
    yield lambda: walk.go("referring")
    for name in ("referring.recipient_name", "referring.address", "referring.actions"):
        yield lambda field=name: walk.type_in(field)


def _type_in_question(walk, name):
    if ".note." in name:
        question = name.rsplit(".", 1)[-1]
        ref = next(view.ref for view in walk.desk.screen.model.questions() if view.name == question)
        walk.desk.screen.go_to_question(ref)
        walk.desk.screen.start_note()
    walk.type_in(name)


class Office(RuleBasedStateMachine):
    """Goes anywhere in any order, and locks after each step."""

    new_desk = None
    vaults = itertools.count()

    def __init__(self):
        super().__init__()
        self.walk = Walk(type(self).new_desk(f"vault-{next(self.vaults)}"))

    @initialize()
    def begin(self):
        self.walk.first_run()
        self.walk.begin_case()

    @property
    def kind(self):
        return type(self.walk.desk.navigator.place).__name__

    @rule(
        place=some.sampled_from(["list", "case", "interview", "result", "referring"]),
        why=some.sampled_from(REASONS),
    )
    def go(self, place, why):
        self.walk.go(place)
        self.walk.lock_and_come_back(why)

    @precondition(lambda self: self.kind == "CasePage" and not self.walk.desk.dialogs())
    @rule(
        asked=some.sampled_from(
            [
                ("statement", "statement.text"),
                ("statement", "statement.present"),
                ("person", "person.tie"),
                ("person", "person.born"),
                ("reminder", "reminder.line"),
            ]
        ),
        why=some.sampled_from(REASONS),
    )
    def ask(self, asked, why):
        self.walk.ask(asked[0])
        self.walk.type_in(asked[1])
        self.walk.lock_and_come_back(why)

    @precondition(lambda self: self.walk.desk.dialogs())
    @rule(why=some.sampled_from(REASONS))
    def leave_dialog(self, why):
        self.walk.leave_dialogs()
        self.walk.lock_and_come_back(why)

    @precondition(lambda self: self.kind == "InterviewPlace" and not self.walk.desk.dialogs())
    @rule(
        key=some.sampled_from(
            [1, 2, AnswerState.UNKNOWN, AnswerState.NOT_SAFE, "next", "section", "text", "note"]
        ),
        caret=some.integers(0, 8),
        why=some.sampled_from(REASONS),
    )
    def work_in_interview(self, key, caret, why):
        screen = self.walk.desk.screen
        match key:
            case int():
                screen.press_digit(key)
            case AnswerState():
                screen.press_mark(key)
            case "next":
                screen.step_question(1)
            case "section" if screen.model.neighbour_section(1):
                self.walk.section(1)
            case "text" | "note":
                self._type(key, caret)
        self.walk.desk.settle()
        self.walk.lock_and_come_back(why)

    def _type(self, key, caret):
        screen = self.walk.desk.screen
        names = [view.name for view in screen.model.questions() if view.takes_answer]
        if key == "note" and screen.current:
            screen.start_note()
            self.walk.type_in(f"interview.note.{screen.current.rsplit('/', 1)[-1]}", caret=caret)
            return
        wanted = {f"interview.answer.{name}" for name in names}
        found = [made.objectName() for made in screen.findChildren(object) if made.objectName() in wanted]
        if found:
            self.walk.type_in(found[0], caret=caret)

    @precondition(lambda self: self.kind == "ReferringPlace")
    @rule(
        name=some.sampled_from(["referring.recipient_name", "referring.actions", "referring.phone"]),
        why=some.sampled_from(REASONS),
    )
    def write_choices(self, name, why):
        self.walk.type_in(name)
        self.walk.lock_and_come_back(why)

    @precondition(lambda self: self.kind == "CaseList")
    @rule(why=some.sampled_from(REASONS))
    def search(self, why):
        self.walk.type_in("case_list.search")
        self.walk.lock_and_come_back(why)

    def teardown(self):
        assert wait_for_work(60_000)
        self.walk.desk.workplace.vault.check()
        self.walk.desk.workplace.lock()
        self.walk.desk.running.stop()
        self.walk.desk.settle()


def test_lock_when_fired_after_any_step_in_any_order_then_nothing_is_left_in_sight_and_nothing_is_lost(
    new_desk_on,
):
    Office.new_desk = staticmethod(new_desk_on)
    run_state_machine_as_test(Office, settings=settings(max_examples=4, stateful_step_count=12))
