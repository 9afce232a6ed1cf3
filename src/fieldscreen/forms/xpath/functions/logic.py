"""Functions about truth values and select answers (ODK XForms)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fieldscreen.forms.xpath.conversions import to_boolean, to_number
from fieldscreen.forms.xpath.errors import WrongArgumentsError
from fieldscreen.forms.xpath.functions.signature import Function
from fieldscreen.forms.xpath.regexes import matches

if TYPE_CHECKING:
    from fieldscreen.forms.xpath.context import Context, Value


def _boolean_from_string(text: str) -> bool:
    return text in {"true", "1"}


def _spread(values: tuple[Value, ...]) -> list[Value]:
    spread: list[Value] = []
    for value in values:
        spread.extend([node.string_value() for node in value] if isinstance(value, list) else [value])
    return spread


def _within(total: float, least: float, most: float) -> bool:
    # -1 means "no limit" on either side. Answers count as boolean() has them, so any text that is
    # not empty does: the specification says "a number > 0", its three clients say boolean().
    return (least == -1 or total >= least) and (most == -1 or total <= most)


def _checklist(least: float, most: float, *values: Value) -> bool:
    return _within(sum(map(to_boolean, _spread(values))), least, most)


def _weighted_checklist(context: Context, least: float, most: float, *values: Value) -> bool:
    answers, weights = _spread(values[::2]), _spread(values[1::2])
    if len(answers) != len(weights):
        raise WrongArgumentsError("weighted-checklist", "each answer needs a weight")
    total = sum(
        to_number(weight, context)
        for answer, weight in zip(answers, weights, strict=True)
        if to_boolean(answer)
    )
    return _within(total, least, most)


def _selected(choices: str, value: str) -> bool:
    wanted = value.strip()
    return wanted in choices.split() if wanted else not choices.split()


def _selected_at(choices: str, index: float) -> str:
    listed = choices.split()
    return listed[int(index)] if 0 <= index < len(listed) else ""


def _count_selected(choices: str) -> float:
    return float(len(choices.split()))


def _itext(context: Context, itext_id: str) -> str:
    return context.environment.translate(itext_id, "")


def _version(context: Context) -> str:
    return context.environment.version


def _property(context: Context, name: str) -> str:
    return context.environment.property(name)


FUNCTIONS: Final = (
    Function("boolean-from-string", "s", "boolean", _boolean_from_string),
    Function("regex", "ss", "boolean", matches),
    Function("checklist", "nn", "boolean", _checklist, rest="v"),
    Function("weighted-checklist", "nn", "boolean", _weighted_checklist, rest="vv", with_context=True),
    Function("selected", "ss", "boolean", _selected),
    Function("is-selected", "ss", "boolean", _selected),
    Function("selected-at", "sn", "string", _selected_at),
    Function("count-selected", "s", "number", _count_selected),
    Function("jr:itext", "s", "string", _itext, with_context=True),
    Function("version", "", "string", _version, with_context=True),
    Function("property", "s", "string", _property, with_context=True),
    Function("depend", "v", "any", lambda value, *others: value, rest="v"),  # noqa: ARG005  others only trigger
)
