"""Reading XForm XML into a ``FormDefinition``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from fieldscreen.forms.collecting import collector_paused
from fieldscreen.forms.definition import Binding, FormDefinition
from fieldscreen.forms.errors import FormStructureError, FormUnreadableError
from fieldscreen.forms.parsing.actions import read_actions
from fieldscreen.forms.parsing.bindings import read_bindings
from fieldscreen.forms.parsing.body import BodyReader
from fieldscreen.forms.parsing.instances import read_instances
from fieldscreen.forms.parsing.itext import translations_of
from fieldscreen.forms.parsing.media import MediaFolder
from fieldscreen.forms.parsing.names import OPENROSA, local
from fieldscreen.forms.parsing.templates import prepare_templates
from fieldscreen.forms.rulebook import build_rulebook
from fieldscreen.forms.schema import SchemaNode, number_nodes, schema_of
from fieldscreen.forms.tree import Kind, Node
from fieldscreen.forms.tree_reading import DocumentRefusedError, node_from, parse_xml

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from lxml import etree

    from fieldscreen.forms.definition import Action, Control

MAX_FORM_BYTES = 64_000_000


@dataclass(frozen=True, slots=True)
class _Parts:
    """The pieces of the XML, found but not yet read."""

    title: str
    namespaces: dict[str, str]
    model: etree._Element
    body: etree._Element | None
    primary: etree._Element
    primary_id: str
    secondary: tuple[etree._Element, ...]

    def of_model(self, name: str) -> etree._Element | None:
        return next((one for one in self.model if local(one) == name), None)


@dataclass(frozen=True, slots=True)
class _Rules:
    """Binds, controls and actions, already hung on the schema."""

    bindings: dict[str, Binding]
    stray: tuple[str, ...]
    body: tuple[Control, ...]
    actions: tuple[Action, ...]


def load_xform(
    source: str | bytes,
    media: Path | Mapping[str, bytes] | None = None,
    *,
    blank_if_missing: bool = False,
) -> FormDefinition:
    """Read XForm XML.

    Args:
        source: The XML text.
        media: Folder (or name → content) of the files the form names.
        blank_if_missing: A missing file reads as an empty list instead of an error.

    Raises:
        FormError: whatever keeps the form from being used; the class says which situation.
    """
    with collector_paused():
        if isinstance(source, str) and media is None and not blank_if_missing:
            return _remembered(source)
        return _load(source, media, blank_if_missing=blank_if_missing)


@lru_cache(maxsize=4)
def _remembered(source: str) -> FormDefinition:
    """A form used before in this process opens at once: definitions never change, so the last few are kept.

    Beyond the process a form is kept as its XML and nothing else. Reading a thousand questions takes some
    fifty milliseconds; a file of half-read definitions would spare a third of that, for a second format
    that could grow stale, be damaged or be forged.
    """
    return _load(source, None, blank_if_missing=False)


def _load(
    source: str | bytes, media: Path | Mapping[str, bytes] | None, blank_if_missing: bool
) -> FormDefinition:
    if len(source) > MAX_FORM_BYTES:
        raise FormUnreadableError(f"larger than {MAX_FORM_BYTES} bytes")
    try:
        parts = _parts_of(parse_xml(source))
    except DocumentRefusedError as error:
        raise FormUnreadableError(error.reason, error.line) from error
    instance = node_from(parts.primary)
    made = _ensure_identity(instance, parts.namespaces)
    schema = schema_of(instance)
    _allow_former_identity(schema, made=made)
    rules = _read_rules(parts, schema)
    folder = MediaFolder(media)
    instances = read_instances(parts.secondary, folder, blank_if_missing=blank_if_missing)
    translations = translations_of(parts.of_model("itext"))
    nodes = number_nodes(schema)
    template = prepare_templates(instance, schema)
    submission = parts.of_model("submission")
    return FormDefinition(
        id=instance.attribute("id") or instance.namespace or instance.name,
        version=instance.attribute("version") or "",
        title=parts.title,
        xml=source if isinstance(source, str) else source.decode("utf-8", errors="replace"),
        root=schema,
        template=template,
        nodes=nodes,
        by_ref=schema.by_ref,
        bindings=rules.bindings,
        stray_binds=rules.stray,
        body=rules.body,
        body_class=tuple((parts.body.get("class") or "").split()) if parts.body is not None else (),
        actions=rules.actions,
        translations=translations,
        instances=instances,
        primary_id=parts.primary_id,
        submission={str(key): str(value) for key, value in submission.attrib.items()}
        if submission is not None
        else {},
        namespaces=parts.namespaces,
        media=folder.read,
        rulebook=build_rulebook(nodes, rules.actions, frozenset(instances), parts.primary_id, translations),
    )


def _parts_of(root: etree._Element) -> _Parts:
    title, model, body = "", None, None
    for element in root.iter("{*}title", "{*}model", "{*}body"):
        name = local(element)
        if name == "title" and not title:
            title = (element.text or "").strip()
        elif name == "model" and model is None:
            model = element
        elif name == "body" and body is None and element.getparent() is root:
            body = element
    if model is None:
        raise FormUnreadableError("this XML has no model: it is not an XForm")
    instances = [one for one in model if local(one) == "instance"]
    primary = next((child for child in instances[0] if local(child)), None) if instances else None
    if primary is None:
        raise FormUnreadableError("the model has no primary instance")
    namespaces = {prefix or "": uri for prefix, uri in root.nsmap.items()}
    primary_id = instances[0].get("id") or ""
    return _Parts(title, namespaces, model, body, primary, primary_id, tuple(instances[1:]))


def _read_rules(parts: _Parts, schema: SchemaNode) -> _Rules:
    bindings, by_id, stray = read_bindings(parts.model, schema)
    actions = read_actions(parts.model, schema, None, by_id)
    body: tuple[Control, ...] = ()
    if parts.body is not None:
        reader = BodyReader(schema, by_id)
        body = reader.read_body(parts.body)
        actions += reader.actions
    if any(node.is_repeat for node in [schema]):
        raise FormStructureError(schema.ref, "the root cannot repeat")
    by_source: dict[str, list[Action]] = {}
    for action in actions:
        if action.source is not None:
            by_source.setdefault(action.source, []).append(action)
    if by_source:
        for node in schema.walk():
            node.actions = tuple(by_source.get(node.ref, ()))
    return _Rules(bindings, stray, body, tuple(actions))


def _ensure_identity(instance: Node, namespaces: Mapping[str, str]) -> bool:
    """Give a form without ``meta/instanceID`` one: every record must have it (OpenRosa metadata).

    Its namespace is OpenRosa's where the form declares a prefix for it, else that of the instance.
    """
    meta = next((child for child in instance.elements() if child.name == "meta"), None)
    if meta is None:
        prefix = next((one for one, uri in namespaces.items() if one and uri == OPENROSA), "")
        namespace = OPENROSA if prefix else instance.namespace
        meta = instance.append(Node(Kind.ELEMENT, "meta", namespace, prefix=prefix))
    if not any(child.name == "instanceID" for child in meta.elements()):
        meta.append(Node(Kind.ELEMENT, "instanceID", meta.namespace, prefix=meta.prefix))
        return True
    return False


def _allow_former_identity(schema: SchemaNode, *, made: bool) -> None:
    """Let an edited record keep the identity it had before, even where the form has no place for it."""
    meta = schema.child("meta")
    own = meta.child("instanceID") if meta is not None else None
    if meta is not None and own is not None and meta.child("deprecatedID") is None:
        former = SchemaNode("deprecatedID", own.qualified.replace("instanceID", "deprecatedID"), meta)
        meta.add(former)
        schema.by_ref[former.ref] = former
    if own is not None and made:
        own.binding = Binding(own.ref, preload="uid")
