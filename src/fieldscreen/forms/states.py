"""What a client may know of a running form: states, choices, violations, changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from fieldscreen.forms.casting import Typed

ViolationKind = Literal["required", "constraint", "type"]
_NO_MEDIA: Mapping[str, str] = MappingProxyType({})


def _no_media() -> Mapping[str, str]:
    return _NO_MEDIA


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice of a select or rank question.

    Attributes:
        value: What is kept.
        label: What is shown.
        media: Kind (image, big-image, audio, video) → address.
    """

    value: str
    label: str
    media: Mapping[str, str] = field(default_factory=_no_media)


@dataclass(frozen=True, slots=True)
class Violation:
    """An answer that is missing or not as the form wants it.

    Attributes:
        ref: The node.
        kind: Whether it is missing, breaks its constraint, or is not of its type (for a choice: not
            among those offered, or no longer).
        message: What the form says about it in the current language, "" when it says nothing.
    """

    ref: str
    kind: ViolationKind
    message: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a person sees of a node in one language."""

    label: str = ""
    hint: str = ""
    guidance: str = ""
    media: Mapping[str, str] = field(default_factory=_no_media)
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class QuestionState:
    """The observable state of one running node.

    Attributes:
        ref: Its reference, with a position at every repeat instance.
        kind: Kind of its control (input, note, select, select1, rank, range, trigger, upload), or
            root, group, repeat (one instance), range_of_repeat (all of them), or value (no control).
        type: Data type of its bind.
        relevant: It and everything around it are relevant.
        required: An answer is asked for.
        readonly: It or something around it is readonly.
        value: The text kept, "" while it is not relevant (the draft keeps it).
        typed: The value as its type, None when blank or not of its type.
        violation: What is wrong with the answer, or None.
        label, hint, guidance: Texts in the current language.
        media: Kind → address of what belongs to the label.
        choices: Choices of a select or rank question.
        appearance: Words of the control's appearance.
        controlled: For a repeat: its number of instances is the form's business.
    """

    ref: str
    kind: str
    type: str = "string"
    relevant: bool = True
    required: bool = False
    readonly: bool = False
    value: str = ""
    typed: Typed = None
    violation: Violation | None = None
    label: str = ""
    hint: str = ""
    guidance: str = ""
    media: Mapping[str, str] = field(default_factory=_no_media)
    choices: tuple[Choice, ...] = ()
    appearance: tuple[str, ...] = ()
    controlled: bool = False


@dataclass(frozen=True, slots=True, weakref_slot=True, eq=False)
class Changes:
    """What one step changed.

    Attributes:
        states: Reference → new state of the nodes whose observable state differs, None for those
            that are gone. Read as the form stands right after the step, whenever it is looked at.
        created: References of repeat instances made by the step.
    """

    states: States
    created: tuple[str, ...] = ()

    @property
    def refs(self) -> tuple[str, ...]:
        """References of the nodes in *states*, found without working the states out."""
        return self.states.refs()

    def __bool__(self) -> bool:
        return bool(self.states)


class States(Mapping[str, "QuestionState | None"]):
    """States worked out when they are first looked at, or at the latest before the next step."""

    __slots__ = ("__weakref__", "_make", "_name", "_states")

    def __init__(
        self, make: Callable[[], dict[str, QuestionState | None]], name: Callable[[], tuple[str, ...]]
    ) -> None:
        self._name = name
        self._make: Callable[[], dict[str, QuestionState | None]] | None = make
        self._states: dict[str, QuestionState | None] = {}

    def refs(self) -> tuple[str, ...]:
        """References, without working the states out."""
        return self._name() if self._make is not None else tuple(self._states)

    def settle(self) -> dict[str, QuestionState | None]:
        """Work the states out now."""
        if self._make is not None:
            self._states = self._make()
            self._make = None
        return self._states

    def __getitem__(self, ref: str) -> QuestionState | None:
        return self.settle()[ref]

    def __iter__(self) -> Iterator[str]:
        return iter(self.settle())

    def __len__(self) -> int:
        return len(self.settle())

    def __repr__(self) -> str:
        return f"States({self.settle()!r})"


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """One place of the running form as it stands in the body.

    Attributes:
        ref: Reference; None for a group that only groups.
        kind: group, repeat (a whole repeat), instance, or the kind of the question.
        relevant: It can be seen.
        label: Its text in the current language.
        depth: 0 at the outermost level.
        children: What stands inside.
    """

    ref: str | None
    kind: str
    relevant: bool
    label: str
    depth: int
    children: tuple[OutlineEntry, ...] = ()
