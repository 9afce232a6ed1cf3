"""The explicit checks of a scenario, by their kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fieldscreen.forms.conformance.comparing import masked, recorded_form, same_xml
from fieldscreen.forms.errors import RefUnknownError

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldscreen.forms.navigation import Walk
    from fieldscreen.forms.session import Session

_VALIDITY = {
    None: "OK",
    "required": "REQUIRED_BUT_EMPTY",
    "constraint": "CONSTRAINT_VIOLATED",
    "type": "TYPE",
}


class CheckUnsupportedError(Exception):
    """A kind of check or step this runner does not know."""


def check(session: Session, walk: Walk | None, step: dict[str, Any]) -> str:
    """Run one check; return what is wrong, "" when nothing is.

    Raises:
        CheckUnsupportedError: the kind is not known here.
    """
    kind, wanted = step["kind"], step.get("value")
    if kind == "current_ref":
        found: Any = walk.place.ref if walk is not None else None
        return _unequal(wanted, found)
    if kind == "instance_xml":
        found = session.serialise(relevant_only=True)
        wanted_xml = str(wanted)
        return "" if same_xml(wanted_xml, found) else f"expected {wanted}, found {found}"
    reader = _READERS.get(kind)
    if reader is None:
        raise CheckUnsupportedError(f"check {kind}")
    try:
        return reader(session, step.get("ref") or "", wanted, step)
    except RefUnknownError:
        if kind == "can_add_remove_repeat":
            return _unequal(wanted, False)
        return "" if wanted is None else f"{step.get('ref')} is missing"


def _unequal(wanted: object, found: object) -> str:
    return "" if wanted == found else f"expected {wanted!r}, found {found!r}"


def _value(session: Session, ref: str, wanted: Any, step: dict[str, Any]) -> str:
    state = session.state(ref)
    relevant = step.get("relevant")
    if relevant is not None and relevant != state.relevant:
        return f"expected relevant {relevant}, found {state.relevant}"
    return _unequal(wanted, masked(state.value))


def _node(session: Session, ref: str, wanted: Any, _step: dict[str, Any]) -> str:
    form = recorded_form(session.state(ref))
    return _unequal(wanted, {key: form.get(key) for key in wanted} if wanted else form)


def _relevant(session: Session, ref: str, wanted: Any, _step: dict[str, Any]) -> str:
    return _unequal(wanted, session.state(ref).relevant)


def _required(session: Session, ref: str, wanted: Any, _step: dict[str, Any]) -> str:
    return _unequal(wanted, session.state(ref).required)


def _readonly(session: Session, ref: str, wanted: Any, _step: dict[str, Any]) -> str:
    return _unequal(wanted, session.state(ref).readonly)


def _repeat_count(session: Session, ref: str, wanted: Any, _step: dict[str, Any]) -> str:
    prefix = ref + "["
    found = [
        one
        for one in session.states()
        if one.startswith(prefix) and one.endswith("]") and "/" not in one[len(prefix) :]
    ]
    return _unequal(wanted, len(found))


def _choices(session: Session, ref: str, wanted: Any, _step: dict[str, Any]) -> str:
    return _unequal(wanted, [[choice.value, choice.label or None] for choice in session.choices(ref)])


def _choices_contain(session: Session, ref: str, wanted: Any, step: dict[str, Any]) -> str:
    found = [choice.value for choice in session.choices(ref)]
    values = [one[0] for one in wanted]
    missing = [one for one in values if one not in found]
    if missing:
        return f"choices {missing} are missing from {found}"
    if step.get("ordered") and [one for one in found if one in values] != values:
        return f"expected the order {values}, found {found}"
    return ""


def _labels(session: Session, ref: str, wanted: Any, _step: dict[str, Any]) -> str:
    return _unequal(wanted, [choice.label for choice in session.choices(ref)])


def _selected_labels(session: Session, ref: str, wanted: Any, _step: dict[str, Any]) -> str:
    chosen = session.state(ref).value.split()
    labels = {choice.value: choice.label for choice in session.choices(ref)}
    return _unequal(wanted, [labels.get(value) for value in chosen])


def _label(session: Session, ref: str, wanted: Any, _step: dict[str, Any]) -> str:
    return _unequal(wanted, session.label(ref))


def _appearance(session: Session, ref: str, wanted: Any, step: dict[str, Any]) -> str:
    return _unequal(step.get("present", True), wanted in session.state(ref).appearance)


def _appearances(session: Session, ref: str, wanted: Any, _step: dict[str, Any]) -> str:
    return _unequal(wanted, list(session.state(ref).appearance))


def _validity(session: Session, ref: str, wanted: Any, _step: dict[str, Any]) -> str:
    violation = session.state(ref).violation
    return _unequal(wanted, _VALIDITY[violation.kind if violation else None])


def _constraint_message(session: Session, ref: str, wanted: Any, _step: dict[str, Any]) -> str:
    violation = session.state(ref).violation
    return _unequal(wanted, violation.message if violation else None)


def _outcome(session: Session, _ref: str, wanted: Any, step: dict[str, Any]) -> str:
    violations = session.validate()
    first = violations[0] if violations else None
    found = "ANSWER_" + _VALIDITY[first.kind if first else None]
    return _unequal((wanted, step.get("ref")), (found, first.ref if first else None))


def _form_valid(session: Session, _ref: str, wanted: Any, _step: dict[str, Any]) -> str:
    return _unequal(wanted, not session.validate())


def _can_add_remove(session: Session, ref: str, wanted: Any, _step: dict[str, Any]) -> str:
    return _unequal(wanted, not session.state(ref).controlled)


def _starts_with(session: Session, ref: str, wanted: Any, _step: dict[str, Any]) -> str:
    value = session.state(ref).value
    return "" if value.startswith(wanted) else f"{value!r} does not start with {wanted!r}"


_READERS: dict[str, Callable[[Session, str, Any, dict[str, Any]], str]] = {
    "value": _value,
    "node": _node,
    "relevant": _relevant,
    "required": _required,
    "readonly": _readonly,
    "repeat_count": _repeat_count,
    "choices": _choices,
    "choices_contain": _choices_contain,
    "labels": _labels,
    "option_labels": _labels,
    "selected_labels": _selected_labels,
    "label": _label,
    "appearance": _appearance,
    "appearances": _appearances,
    "validity": _validity,
    "constraint_message": _constraint_message,
    "validation_outcome": _outcome,
    "form_valid": _form_valid,
    "can_add_remove_repeat": _can_add_remove,
    "value_startswith": _starts_with,
}
