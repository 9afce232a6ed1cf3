"""A form before anybody answers: every question in document order, whatever makes it relevant.

What a sheet of paper has to show, and what a number written on it means, is decided by the
form alone and not by how far somebody has filled it. A value that a text would show stands as
a gap; choices that are picked by an earlier answer are all there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldscreen.forms.labels import PLAIN, entry_of
from fieldscreen.forms.observing import is_note
from fieldscreen.forms.states import Choice
from fieldscreen.forms.tree import Kind
from fieldscreen.forms.xpath import Origin, XPathSyntaxError, parse

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fieldscreen.forms.definition import Binding, Control, FormDefinition, Itemset, Output, Text
    from fieldscreen.forms.tree import Node

GAP = "…"
"""Stands where a text would show the value of an answer."""


@dataclass(frozen=True, slots=True)
class BlankEntry:
    """One place of the body.

    Attributes:
        ref: Path, without positions; empty for a group that only groups.
        kind: group, repeat, or the kind of the question as in ``QuestionState.kind``.
        type: Data type of its bind.
        label, hint: Texts, in the language asked for.
        choices: Every choice the form could offer here.
        choices_are_known: False where the choices come from answers, so that nobody knows them beforehand.
        relevant: Expression it depends on; empty for none.
        readonly: The form never lets anybody answer it.
        appearance: Words of the control's appearance.
        attributes: Other attributes of the control (``start``, ``end``, ``step``).
        count: How many instances a repeat has, where that is a fixed number; else 0.
        children: What stands inside a group or repeat.
    """

    ref: str
    kind: str
    type: str
    label: str
    hint: str
    choices: tuple[Choice, ...]
    choices_are_known: bool
    relevant: str
    readonly: bool
    appearance: tuple[str, ...]
    attributes: Mapping[str, str]
    count: int
    children: tuple[BlankEntry, ...] = ()


def blank_form(definition: FormDefinition, language: str = "") -> tuple[BlankEntry, ...]:
    """Return the body of a form as it is before anybody answers.

    Args:
        definition: The form.
        language: Its own name of the language of the texts; empty for its default.
    """
    return tuple(_Blank(definition, language or definition.default_language).entries(definition.body))


class _Blank:
    """Reads one form in one language."""

    def __init__(self, definition: FormDefinition, language: str) -> None:
        self._definition = definition
        self._language = language

    def entries(self, controls: tuple[Control, ...]) -> Iterator[BlankEntry]:
        for control in controls:
            schema = self._definition.by_ref.get(control.ref or "")
            binding = schema.binding if schema is not None else None
            kind = control.kind
            if kind == "input" and schema is not None and is_note(schema):
                kind = "note"
            choices = self._choices(control)
            yield BlankEntry(
                ref=control.ref or "",
                kind=kind,
                type=binding.type if binding else "string",
                label=self._text(control.label),
                hint=self._text(control.hint),
                choices=choices or (),
                choices_are_known=choices is not None,
                relevant=(binding.relevant or "") if binding else "",
                readonly=_is_readonly(binding),
                appearance=control.appearance,
                attributes=control.attributes,
                count=int(control.count) if control.count and control.count.strip().isdecimal() else 0,
                children=tuple(self.entries(control.children)),
            )

    def _text(self, text: Text | None) -> str:
        if text is None:
            return ""
        if text.itext is not None:
            return _joined(entry_of(self._definition.translations, text.itext, self._language, PLAIN))
        return GAP if text.expression is not None else _joined(text.parts)

    def _choices(self, control: Control) -> tuple[Choice, ...] | None:
        if control.itemset is None:
            return tuple(Choice(item.value, self._text(item.label)) for item in control.items)
        items = self._items(control.itemset)
        if items is None:
            return None
        return tuple(self._choice(control.itemset, item) for item in items)

    def _items(self, itemset: Itemset) -> tuple[Node, ...] | None:
        """Return every item of the list an itemset draws on; ``None`` when it draws on answers."""
        try:
            paths = tuple(parse(itemset.nodeset).paths())
        except XPathSyntaxError:
            return None
        lists = [path for path in paths if path.origin is Origin.INSTANCE and path.instance]
        known = self._definition.instances.get(lists[0].instance or "") if lists else None
        if known is None:
            return None
        names = [getattr(step.test, "local", "") for step in lists[0].steps]
        nodes = [known.document]
        for name in names:
            nodes = [child for node in nodes for child in _elements(node) if child.name == name]
        return tuple(nodes)

    def _choice(self, itemset: Itemset, item: Node) -> Choice:
        cells = {child.name: child.string_value() for child in _elements(item)}
        value = cells.get(itemset.value, "")
        label = cells.get(itemset.label, value)
        if itemset.label_is_itext:
            label = _joined(entry_of(self._definition.translations, label, self._language, PLAIN))
        return Choice(value, label)


def _elements(node: Node) -> list[Node]:
    return [child for child in node.children if child.kind is Kind.ELEMENT]


def _is_readonly(binding: Binding | None) -> bool:
    return binding is not None and (binding.readonly or "").strip() in {"true()", "1"}


def _joined(parts: tuple[str | Output, ...]) -> str:
    return "".join(part if isinstance(part, str) else GAP for part in parts)
