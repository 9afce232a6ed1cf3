"""Turning the texts of a form into what a person reads, in a given language.

A translation that is missing, or that pyxform filled with ``-``, falls back to the default
language, then to any language that has words. Sound and film do not: a sentence in another language
would be heard as if it were the one that was asked for.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from fieldscreen.forms.definition import Item, Itemset, Output, Text
from fieldscreen.forms.errors import ExpressionError
from fieldscreen.forms.rules import compiled_for
from fieldscreen.forms.states import Choice, Shown
from fieldscreen.forms.xpath import Context, XPathError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fieldscreen.forms.definition import FormDefinition, Translations, Variants
    from fieldscreen.forms.environment import SessionEnvironment
    from fieldscreen.forms.schema import SchemaNode
    from fieldscreen.forms.tree import Node
    from fieldscreen.forms.xpath import CompiledExpression

_MISSING = "-"
_MEDIA = ("image", "big-image", "audio", "video")
_SPOKEN = {"audio", "video"}
PLAIN = ("", "long", "short")
"""The variants of a text that are its words, the plainest first."""


def entry_of(
    translations: Translations, itext_id: str, language: str, variants: tuple[str, ...] = PLAIN
) -> tuple[str | Output, ...]:
    """The parts of a translated text, in the language asked for or the nearest with words; may be none."""
    texts = translations.texts
    order = dict.fromkeys((language, translations.default, *translations.languages))
    for name in order:
        entry: Variants = texts.get(name, {}).get(itext_id, {})
        for variant in variants:
            parts = entry.get(variant)
            if parts and parts != (_MISSING,):
                return parts
    own: Variants = texts.get(language, {}).get(itext_id, {})
    return own.get(variants[0], ()) if variants == PLAIN else ()


def own_entry(
    translations: Translations, itext_id: str, language: str, variant: str
) -> tuple[str | Output, ...]:
    """One variant of a translated text in the language asked for, and in no other; may be none."""
    entry: Variants = translations.texts.get(language, {}).get(itext_id, {})
    parts = entry.get(variant, ())
    return () if parts == (_MISSING,) else parts


class Labels:
    """Texts and choices of one session."""

    def __init__(self, definition: FormDefinition, environment: SessionEnvironment) -> None:
        self._translations = definition.translations
        self._environment = environment
        self._compiled = definition.rulebook.texts
        self._still = definition.rulebook.still_choices

    def shown(self, node: Node, language: str) -> Shown:
        """Everything a person sees of *node*."""
        schema: SchemaNode = node.binding
        control = schema.control
        if control is None:
            return Shown()
        return Shown(
            label=self.text(control.label, node, language),
            hint=self.text(control.hint, node, language),
            guidance=self.text(control.hint, node, language, ("guidance",)),
            media=self.media(control.label, node, language),
            choices=self.choices(node, language),
        )

    def text(self, text: Text | None, node: Node, language: str, variants: tuple[str, ...] = PLAIN) -> str:
        """One text as seen from *node*; "" when the form has none."""
        if text is None:
            return ""
        if text.itext is not None:
            return self._joined(self._entry(text.itext, language, variants), node, language)
        if variants != PLAIN:
            return ""
        if text.expression is not None:
            return self._value(text.expression, node, language)
        return self._joined(text.parts, node, language)

    def translated(self, itext_id: str, form: str, language: str) -> str:
        """A translated text on its own, for ``jr:itext()``."""
        variants = (form,) if form else PLAIN
        root = self._environment.primary.children[0]
        return self._joined(self._entry(itext_id, language, variants), root, language)

    def choices(self, node: Node, language: str) -> tuple[Choice, ...]:
        """The choices of a select or rank question."""
        schema: SchemaNode = node.binding
        control = schema.control
        if control is None:
            return ()
        if control.itemset is None:
            return tuple(self._fixed(item, node, language) for item in control.items)
        key = (control.itemset, language)
        if schema.index not in self._still:
            return self._drawn(control.itemset, node, language)
        if key not in self._still[schema.index]:
            self._still[schema.index][key] = self._drawn(control.itemset, node, language)
        return self._still[schema.index][key]

    def choice_label(self, value: str, node: Node | None) -> str:
        """The label of one choice, for ``jr:choice-name()``; "" when there is no such choice."""
        if node is None or node.binding is None:  # nothing, or nothing the form asks about
            return ""
        for choice in self.choices(node, self._environment.language):
            if choice.value == value:
                return choice.label
        return ""

    def _fixed(self, item: Item, node: Node, language: str) -> Choice:
        return Choice(
            item.value, self.text(item.label, node, language), self.media(item.label, node, language)
        )

    def _drawn(self, itemset: Itemset, node: Node, language: str) -> tuple[Choice, ...]:
        schema: SchemaNode = node.binding
        with self._in(language):
            try:
                items = self._expression(itemset.nodeset, schema).nodes(Context(node, self._environment))
            except (XPathError, ExpressionError):
                return ()
            choices = []
            for item in items:
                value = self._of_item(itemset.value, item, node)
                label = self._of_item(itemset.label, item, node) if itemset.label else value
                media: Mapping[str, str] = {}
                if itemset.label_is_itext:
                    text = Text(itext=label)
                    label, media = self.text(text, node, language), self.media(text, node, language)
                choices.append(Choice(value, label, media))
        return tuple(choices)

    def _of_item(self, path: str, item: Node, node: Node) -> str:
        if path.isidentifier():  # nearly always a plain child name
            for child in item.children:
                if child.name == path:
                    return child.string_value() if child.relevant else ""
            return ""
        try:
            return self._expression(path, None).string(Context(item, self._environment, current=node))
        except (XPathError, ExpressionError):
            return ""

    def media(self, text: Text | None, node: Node, language: str) -> Mapping[str, str]:
        """Kind → address of what belongs to a text."""
        if text is None or text.itext is None:
            return {}
        found = {}
        for kind in _MEDIA:
            if kind in _SPOKEN:
                parts = own_entry(self._translations, text.itext, language, kind)
            else:
                parts = self._entry(text.itext, language, (kind,))
            if parts:
                found[kind] = self._joined(parts, node, language)
        return found

    def _entry(self, itext_id: str, language: str, variants: tuple[str, ...]) -> tuple[str | Output, ...]:
        return entry_of(self._translations, itext_id, language, variants)

    def _joined(self, parts: tuple[str | Output, ...], node: Node, language: str) -> str:
        if len(parts) == 1 and isinstance(parts[0], str):
            return parts[0]
        return "".join(
            part if isinstance(part, str) else self._value(part.expression, node, language) for part in parts
        )

    def _value(self, expression: str, node: Node, language: str) -> str:
        with self._in(language):
            try:
                return self._expression(expression, node.binding).string(Context(node, self._environment))
            except (XPathError, ExpressionError):
                return ""

    def _expression(self, text: str, schema: SchemaNode | None) -> CompiledExpression:
        """What the rulebook compiled, or what only turns up while the form runs (``jr:itext`` of a list)."""
        key = (text, -1 if schema is None else schema.index)
        if key not in self._compiled:
            self._compiled[key] = compiled_for(text, schema, "label")
        return self._compiled[key]

    @contextmanager
    def _in(self, language: str) -> Iterator[None]:
        before = self._environment.language
        self._environment.language = language
        try:
            yield
        finally:
            self._environment.language = before
