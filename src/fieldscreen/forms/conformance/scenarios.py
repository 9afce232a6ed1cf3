"""Runs the scenario cases of a conformance collection: a form filled in step by step."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from fieldscreen.forms.conformance.checks import CheckUnsupportedError, check
from fieldscreen.forms.conformance.comparing import differences, same_xml
from fieldscreen.forms.conformance.results import CaseResult
from fieldscreen.forms.errors import FormError
from fieldscreen.forms.parsing import load_xform
from fieldscreen.forms.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fieldscreen.forms.navigation import Walk


class StepFailedError(Exception):
    """A step whose outcome is not the recorded one."""


class _Run:
    """One case on its way: its sessions, their walks and the states they should be in."""

    def __init__(self, case: dict[str, Any], forms: dict[str, str]) -> None:
        self._forms = forms
        self._zone = ZoneInfo(case.get("tz") or "America/Phoenix")
        self._media = {
            address.partition("://")[2].partition("/")[2]: content["text"].encode()
            for address, content in (case.get("attachments") or {}).items()
        }
        self._sessions: dict[int, Session] = {}
        self._walks: dict[int, Walk] = {}
        self._expected: dict[int, dict[str, Any]] = {}

    def step(self, step: dict[str, Any]) -> None:
        """Take one step and compare.

        Raises:
            StepFailedError: something differs.
        """
        operation = step["op"]
        if operation in {"next", "prev"}:
            self._move(step)
            return
        if operation == "check":
            session = self._sessions.get(step.get("session") or 0) or next(iter(self._sessions.values()))
            problem = check(session, self._walks.get(step.get("session") or 0), step)
            if problem:
                raise StepFailedError(problem)
            return
        expect = step.get("expect") or {}
        try:
            number = self._act(operation, step)
        except FormError as error:
            if expect.get("error"):
                return
            raise StepFailedError(f"refused: {type(error).__name__}: {error}") from error
        if expect.get("error"):
            raise StepFailedError("should have been refused")
        self._compare(
            number, expect, first=operation in {"init", "save_and_restore", "edit_instance", "new_instance"}
        )
        if operation == "init" and step.get("events") is not None:
            self._compare_events(number, step["events"])

    def _act(self, operation: str, step: dict[str, Any]) -> int:
        number: int = step.get("session") or 0
        if operation == "init":
            definition = load_xform(
                self._forms[step["form"]], self._media, blank_if_missing=step.get("missing") == "BLANK"
            )
            self._begin(number, Session.start(definition, clock=self._now))
            return number
        session = self._sessions[number]
        if operation == "answer":
            session.answer(step["ref"], step["value"])
            self._walks[number].go_to(step["ref"])
        elif operation == "add_repeat":
            created = session.add_repeat(step["ref"]).created
            self._walks[number].go_to(created[0])
        elif operation == "remove_repeat":
            session.remove_repeat(step["ref"])
        elif operation == "set_language":
            session.set_language(step["language"])
        else:
            return self._begin_again(operation, step, session)
        return number

    def _begin_again(self, operation: str, step: dict[str, Any], session: Session) -> int:
        number: int = step.get("new_session", step.get("session") or 0)
        definition = session.definition
        if operation == "save_and_restore":
            made = Session.restore(definition, session.serialise(), clock=self._now)
        elif operation == "edit_instance":
            made = Session.edit(definition, session.serialise(relevant_only=True), clock=self._now)
        elif operation == "new_instance":
            made = Session.start(definition, clock=self._now)
        else:
            raise CheckUnsupportedError(f"step {operation}")
        self._begin(number, made)
        return number

    def _begin(self, number: int, session: Session) -> None:
        self._sessions[number] = session
        self._walks[number] = session.walk()

    def _now(self) -> datetime:
        return datetime.now(UTC).astimezone(self._zone)

    def _move(self, step: dict[str, Any]) -> None:
        walk = self._walks[step.get("session") or 0]
        place = walk.forward() if step["op"] == "next" else walk.back()
        if (place.kind.value, place.ref) != (step["event"], step["ref"]) and step["op"] == "next":
            # The recording does not note when a test jumps back to the beginning of the form.
            walk.go_to(self._sessions[step.get("session") or 0].definition.root.ref)
            place = walk.forward()
        if (place.kind.value, place.ref) != (step["event"], step["ref"]):
            raise StepFailedError(
                f"{step['op']}: expected {step['event']} {step['ref']}, found {place.kind.value} {place.ref}"
            )

    def _compare(self, number: int, expect: dict[str, Any], *, first: bool) -> None:
        expected = {} if first else self._expected.setdefault(number, {})
        self._expected[number] = expected
        for ref, state in (expect.get("changes") or {}).items():
            if state is None:
                expected.pop(ref, None)
            else:
                expected[ref] = state
        problems = differences(self._sessions[number], expected)
        if problems:
            raise StepFailedError("; ".join(problems[:8]))
        if expect.get("xml") is not None:
            found = self._sessions[number].serialise(relevant_only=True)
            if not same_xml(expect["xml"], found):
                raise StepFailedError(f"instance: expected {expect['xml']}, found {found}")
        if expect.get("created") and expect["created"] not in self._sessions[number].states():
            raise StepFailedError(f"{expect['created']} was not created")

    def _compare_events(self, number: int, events: list[list[str | None]]) -> None:
        found = [[place.kind.value, place.ref] for place in self._sessions[number].places()]
        if found != events:
            raise StepFailedError(f"walk: expected {events}, found {found}")


def run_scenarios(document: dict[str, Any]) -> Iterable[CaseResult]:
    """Play every case of the document."""
    for case in document["cases"]:
        yield _play(case, document["forms"])


def _play(case: dict[str, Any], forms: dict[str, str]) -> CaseResult:
    run = _Run(case, forms)
    tags = tuple(case.get("tags") or ())
    for index, step in enumerate(case["steps"]):
        where = f"step {index} {step['op']} {step.get('kind', '')} {step.get('ref', '')}"
        try:
            run.step(step)
        except CheckUnsupportedError as error:
            return CaseResult(case["id"], tags, "unsupported", f"{where}: {error}")
        except StepFailedError as error:
            return CaseResult(case["id"], tags, "fail", f"{where}: {error}")
    return CaseResult(case["id"], tags, "pass")
