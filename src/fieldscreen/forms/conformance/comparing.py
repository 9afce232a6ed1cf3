"""Comparing a session with the states and the instance recorded for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from fieldscreen.forms.tree import Kind
from fieldscreen.forms.tree_reading import parse_document

if TYPE_CHECKING:
    from fieldscreen.forms.session import Session
    from fieldscreen.forms.states import QuestionState
    from fieldscreen.forms.tree import Node

_UUID: Final = re.compile(r"uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_KINDS: Final = {"value": "model-value", "select1": "select", "repeat": "repeat-instance"}
_TYPES: Final = {"int", "boolean", "decimal"}
_RANGE: Final = "#range "


def masked(text: str) -> str:
    """The text with every random identity hidden."""
    return _UUID.sub("uuid:<UUID>", text)


def recorded_form(state: QuestionState) -> dict[str, Any]:
    """A state in the notation of the cases."""
    kind = _KINDS.get(state.kind, state.kind)
    if state.kind == "range_of_repeat":
        kind = f"repeat-range:{'controlled' if state.controlled else 'uncontrolled'}"
    return {
        "t": kind,
        "relevant": state.relevant,
        "required": state.required,
        "readonly": state.readonly,
        "value": masked(state.value),
        "vt": state.type if state.type in _TYPES else "string",
        "violation": state.violation.kind if state.violation else None,
        "label": state.label,
        "choices": [[choice.value, choice.label or None] for choice in state.choices],
    }


def differences(session: Session, expected: dict[str, Any]) -> list[str]:
    """Every difference between the states of a session and the recorded ones."""
    found = {
        (_RANGE + ref if state.kind == "range_of_repeat" else ref): recorded_form(state)
        for ref, state in session.states().items()
    }
    problems = [f"{ref} is missing" for ref in expected if ref not in found]
    problems += [f"{ref} should not be there" for ref in found if ref not in expected]
    for ref, wanted in expected.items():
        have = found.get(ref)
        if have is None:
            continue
        for key, value in wanted.items():
            if key == "$volatile" or key in (wanted.get("$volatile") or ()):
                continue
            if have.get(key) != value:
                problems.append(f"{ref} {key}: expected {value!r}, found {have.get(key)!r}")
    return problems


def same_xml(expected: str, found: str) -> bool:
    """Whether two documents say the same, white space between elements and random identities aside."""
    first, second = (
        next(parse_document(masked(text).replace("<UUID>", "UUID")).elements()) for text in (expected, found)
    )
    return _same(first, second)


def _same(first: Node, second: Node) -> bool:
    if (first.name, first.namespace, first.string_value() if not first.children else "") != (
        second.name,
        second.namespace,
        second.string_value() if not second.children else "",
    ):
        return False
    own, other = (
        {(one.name, one.namespace): one.text for one in node.attributes} for node in (first, second)
    )
    inner, others = ([one for one in node.children if one.kind is Kind.ELEMENT] for node in (first, second))
    return (
        own == other
        and len(inner) == len(others)
        and all(_same(one, two) for one, two in zip(inner, others, strict=True))
    )
