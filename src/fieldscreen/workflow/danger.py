"""Danger before any form: the question, its answer, and the calls that were made.

The answer decides nothing: whatever it is, the worker goes on. It is asked once before a case's
first questionnaire and can be answered again at any time.
"""

from __future__ import annotations

import dataclasses
from datetime import datetime

from fieldscreen.domain.danger import Called, CallMade, DangerAnswer, DangerCheck, DangerRecord
from fieldscreen.domain.interviews import Interview
from fieldscreen.domain.journal import Action
from fieldscreen.vault import Record
from fieldscreen.workflow.typed_texts import DANGER_CALL, TypingPlace, commit_settling
from fieldscreen.workflow.workplace import Workplace

__all__ = [
    "CallMade",
    "Called",
    "DangerAnswer",
    "DangerCheck",
    "DangerRecord",
    "answer_danger",
    "danger_of",
    "is_danger_to_be_asked",
    "note_call",
]


def danger_of(workplace: Workplace, case: str) -> DangerRecord:
    """Return what a case keeps of danger; an empty record when nobody was asked yet."""
    return workplace.vault.find(DangerRecord, case) or DangerRecord(case)


def is_danger_to_be_asked(workplace: Workplace, case: str) -> bool:
    """Tell whether this is the case's first questionnaire and nobody was asked yet."""
    asked = danger_of(workplace, case).last is not None
    return not asked and not workplace.vault.all(Interview, case=case)


def answer_danger(workplace: Workplace, case: str, answer: DangerAnswer) -> DangerRecord:
    """Keep an answer beside those given before; journalled.

    Raises:
        VaultError: If it cannot be kept.
    """
    before = danger_of(workplace, case)
    check = DangerCheck(answer, workplace.now(), workplace.worker.name)
    made = dataclasses.replace(before, checks=(*before.checks, check))
    workplace.vault.commit(workplace.change(Action.DANGER_ASKED, Record(made, case, case), case=case))
    return made


def note_call(
    workplace: Workplace, case: str, called: Called, called_at: datetime, *, whom: str = "", said: str = ""
) -> DangerRecord:
    """Keep a call beside those noted before; journalled. Takes what was typed of it away in the same commit.

    Args:
        workplace: The open workplace.
        case: Identifier of the case.
        called: Who was telephoned.
        called_at: When, as the worker says (aware).
        whom: Who answered, as typed.
        said: What they said to do, as typed.

    Raises:
        VaultError: If it cannot be kept.
    """
    before = danger_of(workplace, case)
    call = CallMade(called, whom.strip(), called_at, said.strip(), workplace.now(), workplace.worker.name)
    made = dataclasses.replace(before, calls=(*before.calls, call))
    change = workplace.change(Action.CALL_NOTED, Record(made, case, case), case=case)
    commit_settling(workplace, TypingPlace(case, DANGER_CALL), change)
    return made
