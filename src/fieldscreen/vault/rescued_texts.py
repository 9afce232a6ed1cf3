"""Typed texts after a rescue: one that has become an answer does not come back as unfinished.

A text is taken away in the transaction that keeps what it became, without a line of its own. Where
the page with that removal is lost, the text stands there again beside the answer. Here it goes,
but only where nothing is lost by it: what it became is told by the journal, or holds its very words.
"""

from __future__ import annotations

from collections.abc import Sequence

from fieldscreen.domain.cases import Case
from fieldscreen.domain.interviews import InterviewEvent
from fieldscreen.domain.journal import Action, JournalLine
from fieldscreen.domain.typed_texts import (
    INTERVIEW,
    NEW_CASE,
    PERSON,
    REFERRAL,
    REMINDER,
    STATEMENT,
    TypedText,
    UnfiledText,
    answer_field,
    note_field,
)
from fieldscreen.vault.opened_vault import OpenVault
from fieldscreen.vault.records import Change, Record
from fieldscreen.vault.store import PROGRAM

_BECOMES = {
    STATEMENT: Action.STATEMENT_SAVED,
    PERSON: Action.PERSON_SAVED,
    REFERRAL: Action.REFERRAL_DRAFTED,
}
"""The act that keeps all that was typed in a place, and nothing else does in that record."""
_TYPING = {Action.TEXT_TYPED, Action.TEXT_LEFT}


def take_away_filed(vault: OpenVault, lines: Sequence[JournalLine]) -> None:
    """Take away the texts of a rescued vault that had become something already, or were left.

    Args:
        vault: The rescued vault, open.
        lines: Every genuine line of the damaged vault's journal.

    Raises:
        VaultError: If the vault cannot be read or written.
    """
    typed = (*vault.all(TypedText), *vault.all(UnfiledText))
    filed = [one for one in typed if _is_filed(vault, one, lines)]
    vault.commit(*(_removal(one) for one in filed))


def _is_filed(vault: OpenVault, typed: TypedText, lines: Sequence[JournalLine]) -> bool:
    own = [line for line in lines if line.record == typed.identifier and line.action in _TYPING]
    if own and own[-1].action is Action.TEXT_LEFT:
        return True
    later = [line for line in lines if own and line.sequence > own[-1].sequence]
    if typed.place in _BECOMES:
        about = typed.about or typed.case
        return any(line.action is _BECOMES[typed.place] and line.record == about for line in later)
    if typed.place == INTERVIEW:
        return _is_answered(vault, typed)
    if typed.place == REMINDER:
        return _is_reminder_of(vault, typed, typed.case)
    created = (line.case for line in later if line.action is Action.CASE_CREATED)
    return typed.place == NEW_CASE and any(_is_reminder_of(vault, typed, case) for case in created)


def _is_answered(vault: OpenVault, typed: TypedText) -> bool:
    """Tell whether each field stands, word for word, in the last answer to its question."""
    words: dict[str, str] = {}
    for event in vault.all(InterviewEvent, parent=typed.about):
        words |= {answer_field(event.ref): event.value, note_field(event.ref): event.note}
    # Typing went on until the answer was given, so what was kept last may be its beginning only.
    return all(words.get(one.name, "").startswith(one.text.strip()) for one in typed.fields)


def _is_reminder_of(vault: OpenVault, typed: TypedText, case: str) -> bool:
    found = vault.find(Case, case)
    return found is not None and all(one.text.strip() == found.reminder for one in typed.fields)


def _removal(typed: TypedText) -> Change:
    record = Record(typed, typed.identifier, typed.case)
    return Change(Action.TEXT_LEFT, PROGRAM, record, is_removal=True)
