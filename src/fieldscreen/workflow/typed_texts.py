"""Keeping what is being typed, until it becomes an answer, a statement or a choice.

Twice a second what stands in the fields goes into the encrypted store; the commit of the
answer it becomes takes it away again, so that nothing is there twice. What is left when the
vault opens is what a lock or a crash interrupted.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from fieldscreen.domain.journal import Action, JournalLine
from fieldscreen.domain.typed_texts import (
    CASE_LIST,
    DANGER_CALL,
    FOLLOW_UP,
    INTERVIEW,
    NEW_CASE,
    OFFICE,
    OFFICE_TRIAL,
    PERSON,
    REFERRAL,
    REMINDER,
    STATEMENT,
    TypedField,
    TypedText,
    UnfiledText,
    answer_field,
    note_field,
)
from fieldscreen.vault import Change, Record
from fieldscreen.workflow.workplace import Workplace

__all__ = [
    "CASE_LIST",
    "DANGER_CALL",
    "FOLLOW_UP",
    "INTERVIEW",
    "NEW_CASE",
    "OFFICE",
    "OFFICE_TRIAL",
    "PERSON",
    "REFERRAL",
    "REMINDER",
    "STATEMENT",
    "TypedField",
    "TypedText",
    "TypingPlace",
    "answer_field",
    "commit_settling",
    "keep_typed",
    "leave_typed",
    "note_field",
    "typed_in",
    "unfinished",
]


@dataclass(frozen=True, slots=True)
class TypingPlace:
    """Where something is typed.

    Attributes:
        case: Identifier of the case; empty for none.
        place: One of the names of ``domain.typed_texts``.
        about: Identifier of what the text will become, or of what it is part of.
        under: Identifier of the interview beneath a dialog; empty for none.
    """

    case: str
    place: str
    about: str = ""
    under: str = ""

    @property
    def identifier(self) -> str:
        """Identifier of the record."""
        return ":".join((self.case or "vault", self.place, self.about))

    @classmethod
    def of(cls, typed: TypedText) -> TypingPlace:
        """Return the place *typed* was typed in."""
        return cls(typed.case, typed.place, typed.about, typed.under)


def unfinished(workplace: Workplace) -> tuple[TypedText, ...]:
    """Return all that was typed and became nothing yet, the newest first."""
    return tuple(sorted(workplace.typed.values(), key=lambda one: one.typed_at, reverse=True))


def typed_in(workplace: Workplace, where: TypingPlace) -> TypedText | None:
    """Return what was typed in one place, if something was."""
    return workplace.typed.get(where.identifier)


def keep_typed(
    workplace: Workplace,
    where: TypingPlace,
    fields: Iterable[TypedField],
    *,
    focus: str = "",
    scroll: int = 0,
) -> None:
    """Keep what stands in the fields of a place; durable on return. Nothing new, nothing written.

    Raises:
        VaultError: If it cannot be kept; what was kept before still is.
    """
    kept = workplace.typed.get(where.identifier)
    kind = TypedText if where.case else UnfiledText
    now = kind(
        where.identifier, where.case, where.place, where.about, where.under,
        tuple(fields), focus, scroll, workplace.now(),
    )  # fmt: skip
    if not now.fields:
        leave_typed(workplace, where)
    elif not now.says(kept):
        # One line when somebody begins to type; the hundreds of later versions need none.
        change = workplace.change(Action.TEXT_TYPED, _record(now))
        workplace.vault.commit(replace(change, is_quiet=kept is not None))
        workplace.typed[where.identifier] = now


def leave_typed(workplace: Workplace, where: TypingPlace) -> None:
    """Take away what was typed in a place: it was left, and became nothing or is kept already."""
    kept = workplace.typed.get(where.identifier)
    if kept is not None:
        workplace.vault.commit(_removal(workplace, kept, is_quiet=False))
        workplace.typed.pop(where.identifier, None)


def commit_settling(
    workplace: Workplace, where: TypingPlace, *changes: Change, field: str = ""
) -> tuple[JournalLine, ...]:
    """Commit *changes* and, in the same transaction, take away the typed text they come from.

    Args:
        workplace: The open workplace.
        where: Where it was typed.
        changes: What the text has become.
        field: The one field that is settled; empty for all of the place.

    Returns:
        The journal lines of *changes*.

    Raises:
        VaultError: If it could not be kept; then the typed text still is.
    """
    kept = workplace.typed.get(where.identifier)
    left = replace(kept, fields=kept.without(field) if field else ()) if kept is not None else None
    if kept is None or left is None or left.fields == kept.fields:
        return workplace.vault.commit(*changes)
    if left.fields:
        change = replace(workplace.change(Action.TEXT_TYPED, _record(left)), is_quiet=True)
        lines = workplace.vault.commit(*changes, change)
        workplace.typed[where.identifier] = left
        return lines
    lines = workplace.vault.commit(*changes, _removal(workplace, kept, is_quiet=True))
    workplace.typed.pop(where.identifier, None)
    return lines


def _removal(workplace: Workplace, typed: TypedText, *, is_quiet: bool) -> Change:
    change = workplace.change(Action.TEXT_LEFT, _record(typed))
    return replace(change, is_removal=True, is_quiet=is_quiet)


def _record(typed: TypedText) -> Record:
    return Record(typed, typed.identifier, typed.case)
