"""Text that somebody is typing and that is no answer, statement or choice yet.

It is kept so that a lock or a crash in the middle of a word costs nothing: where it was typed,
every field with its text, and where the cursor stood. Once it becomes an answer it is gone, in
the same commit. A passphrase is never one of these.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

INTERVIEW = "interview"
STATEMENT = "statement"
PERSON = "person"
REMINDER = "reminder"
REFERRAL = "referral"
NEW_CASE = "new_case"
CASE_LIST = "case_list"
DANGER_CALL = "danger_call"
OFFICE = "office"
OFFICE_TRIAL = "office_trial"
FOLLOW_UP = "follow_up"


def answer_field(ref: str) -> str:
    """Return the name of the field that answers a question."""
    return f"answer:{ref}"


def note_field(ref: str) -> str:
    """Return the name of the field with the remark on a question."""
    return f"note:{ref}"


@dataclass(frozen=True, slots=True)
class TypedField:
    """One field as it stands.

    Attributes:
        name: Name of the field, unique in its place.
        text: What stands in it; the value, for a field one chooses from.
        caret: Position of the cursor, in characters as the screen counts them.
        anchor: Other end of the selection; equal to *caret* when nothing is selected.
    """

    name: str
    text: str = field(repr=False)  # representations end up in logs and tracebacks
    caret: int = 0
    anchor: int = 0


@dataclass(frozen=True, slots=True)
class TypedText:
    """What is being typed in one place of one case.

    Attributes:
        identifier: Unique in the vault; made of the case and the place.
        case: Identifier of the case; empty for a text that belongs to none.
        place: What is being filled: one of the names of this module.
        about: Identifier of what the text will become, or of what it is part of; may be empty.
        under: Identifier of the interview that was open beneath a dialog; empty for none.
        fields: Every field with something in it.
        focus: Name of the field that has the keyboard; empty for none.
        scroll: How far down the page was, in pixels.
        typed_at: When it was kept (aware, UTC).
    """

    identifier: str
    case: str
    place: str
    about: str
    under: str
    fields: tuple[TypedField, ...]
    focus: str
    scroll: int
    typed_at: datetime

    def without(self, name: str) -> tuple[TypedField, ...]:
        """Return the fields except the one called *name*."""
        return tuple(one for one in self.fields if one.name != name)

    def says(self, other: TypedText | None) -> bool:
        """Tell whether *other* holds the very same, whenever it was kept."""
        return other is not None and _content(self) == _content(other)


@dataclass(frozen=True, slots=True)
class UnfiledText(TypedText):
    """What is being typed where there is no case yet."""


def _content(typed: TypedText) -> tuple[object, ...]:
    return typed.place, typed.about, typed.under, typed.fields, typed.focus, typed.scroll
