"""Reading the body: controls, their texts and their choices, outermost first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fieldscreen.forms.definition import Control, Item, Itemset
from fieldscreen.forms.errors import FormStructureError
from fieldscreen.forms.parsing.actions import has_actions, read_actions
from fieldscreen.forms.parsing.itext import text_of
from fieldscreen.forms.parsing.names import JAVAROSA, local, others
from fieldscreen.forms.schema import resolve

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml import etree

    from fieldscreen.forms.definition import Action
    from fieldscreen.forms.schema import SchemaNode

_QUESTIONS = frozenset({"input", "secret", "select", "select1", "rank", "range", "trigger", "upload"})
_COUNT = f"{{{JAVAROSA}}}count"
_FIXED = f"{{{JAVAROSA}}}noAddRemove"
_KNOWN = frozenset({"ref", "nodeset", "bind", "appearance", _COUNT, _FIXED})


class BodyReader:
    """Turns body elements into controls and hangs them on the schema.

    Attributes:
        actions: The actions met on the way, in document order.
    """

    def __init__(self, root: SchemaNode, by_bind: Mapping[str, SchemaNode]) -> None:
        self._root = root
        self._by_bind = by_bind
        self.actions: list[Action] = []
        self._acting = True

    def read_body(self, body: etree._Element) -> tuple[Control, ...]:
        """Read every control of a form.

        Raises:
            FormStructureError: a control names a node that is not there, or a choice has no value.
        """
        # Few forms act from their body: one look saves one into each question.
        self._acting = has_actions(body)
        return self.read(body, self._root)

    def read(self, parent: etree._Element, base: SchemaNode) -> tuple[Control, ...]:
        """Read the controls directly inside *parent*, whose own node is *base*.

        Raises:
            FormStructureError: a control names a node that is not there, or a choice has no value.
        """
        controls: list[Control] = []
        for element in parent:
            name = local(element)
            if name in _QUESTIONS:
                controls.append(self._question(element, name, base))
            elif name == "repeat":
                controls.append(self._repeat(element, base))
            elif name == "group":
                controls.append(self._group(element, base))
        return tuple(controls)

    def _question(self, element: etree._Element, name: str, base: SchemaNode) -> Control:
        node = self._node(element, base)
        if node is None:
            raise FormStructureError(name, "this question has no ref")
        control = self._common(element, "input" if name == "secret" else name, node)
        self._read_actions(element, node)
        if node.control is None:
            node.control = control
        return control

    def _group(self, element: etree._Element, base: SchemaNode) -> Control:
        node = self._node(element, base)
        control = self._common(element, "group", node)
        self._read_actions(element, node or base)
        children = self.read(element, node or base)
        # XLSForm writes a repeat as a group holding nothing but the repeat; the group is its title.
        if len(children) == 1 and children[0].kind == "repeat" and control.ref in {None, children[0].ref}:
            repeat = children[0]
            merged = replace(
                repeat,
                label=repeat.label or control.label,
                hint=repeat.hint or control.hint,
                appearance=repeat.appearance or control.appearance,
            )
            inner = resolve(self._root, repeat.ref or "")
            if inner is not None:
                inner.control = merged
            return merged
        control = replace(control, children=children)
        if node is not None and node.control is None:
            node.control = control
        return control

    def _repeat(self, element: etree._Element, base: SchemaNode) -> Control:
        node = self._node(element, base)
        if node is None or node.parent is None:
            raise FormStructureError("repeat", "this repeat has no nodeset")
        node.is_repeat = True
        control = self._common(element, "repeat", node)
        self._read_actions(element, node)
        count = (element.get(_COUNT) or "").strip() or None
        fixed = (element.get(_FIXED) or "").strip().lower() in {"true", "true()", "1"}
        control = replace(control, count=count, fixed=fixed, children=self.read(element, node))
        node.control = control
        return control

    def _common(self, element: etree._Element, kind: str, node: SchemaNode | None) -> Control:
        ref = node.ref if node is not None else None
        label = hint = itemset = None
        items: list[Item] = []
        for child in element:
            name = local(child)
            if name == "label" and label is None:
                label = text_of(child)
            elif name == "hint" and hint is None:
                hint = text_of(child)
            elif name == "itemset" and itemset is None:
                itemset = _itemset(child, ref or "")
            elif name == "item":
                items.append(_item(child, ref or ""))
        return Control(
            kind=kind,
            ref=ref,
            label=label,
            hint=hint,
            appearance=tuple((element.get("appearance") or "").split()),
            attributes=others(element, _KNOWN),
            items=tuple(items) if itemset is None else (),
            itemset=itemset,
        )

    def _read_actions(self, element: etree._Element, source: SchemaNode) -> None:
        if self._acting:
            self.actions += read_actions(element, self._root, source, self._by_bind)

    def _node(self, element: etree._Element, base: SchemaNode) -> SchemaNode | None:
        bind = element.get("bind")
        if bind is not None:
            node = self._by_bind.get(bind)
            if node is None:
                raise FormStructureError(local(element), f"no bind has the id {bind!r}")
            return node
        path = element.get("ref") or element.get("nodeset")
        if path is None or not path.strip():
            return None
        node = resolve(self._root, path, base)
        if node is None:
            raise FormStructureError(path.strip(), f"this {local(element)} names no node of the instance")
        return node


def _item(element: etree._Element, ref: str) -> Item:
    value = next((child for child in element if local(child) == "value"), None)
    label = next((child for child in element if local(child) == "label"), None)
    if value is None:
        raise FormStructureError(ref, "a choice has no value")
    return Item((value.text or "").strip(), None if label is None else text_of(label))


def _itemset(element: etree._Element, ref: str) -> Itemset:
    value = next((child for child in element if local(child) == "value"), None)
    label = next((child for child in element if local(child) == "label"), None)
    nodeset = (element.get("nodeset") or "").strip()
    if value is None or not nodeset:
        raise FormStructureError(ref, "a choice list needs a nodeset and a value")
    label_ref = (label.get("ref") or "").strip() if label is not None else ""
    is_itext = label_ref.startswith("jr:itext(") and label_ref.endswith(")")
    if is_itext:
        label_ref = label_ref[len("jr:itext(") : -1].strip()
    return Itemset(nodeset, (value.get("ref") or "").strip(), label_ref, is_itext)
