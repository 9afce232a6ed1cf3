"""What a form says, as values: bindings, controls, texts, choice lists, actions.

A ``FormDefinition`` is read once and shared by any number of sessions; nothing here changes
while a form runs. Reading a form is the business of ``parsing``, running it of ``session``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fieldscreen.forms.rulebook import Rulebook
    from fieldscreen.forms.schema import SchemaNode
    from fieldscreen.forms.tree import Node

_NOTHING: Mapping[str, str] = MappingProxyType({})


def _nothing() -> Mapping[str, str]:
    return _NOTHING


@dataclass(frozen=True, slots=True)
class Output:
    """A place in a text where the value of an expression is shown."""

    expression: str


class Text(NamedTuple):  # thousands are made while a form opens, and a tuple is made quickest
    """A text shown to people, before any value is filled in.

    Attributes:
        parts: What stands in the form itself.
        itext: Identifier of a translated text, which wins over *parts*.
        expression: An expression whose value is the text (of a ``ref`` that is not a fixed itext).
    """

    parts: tuple[str | Output, ...] = ()
    itext: str | None = None
    expression: str | None = None


class Binding(NamedTuple):  # as above
    """The rules of one node (ODK XForms specification, "Bindings").

    Attributes:
        ref: Path of the node.
        type: Data type without prefix; what the specification does not know reads as string.
        relevant, required, readonly, constraint, calculate: Expressions, or None.
        required_message, constraint_message: Texts of a violation, or None.
        preload, preload_parameters: ``jr:preload`` and its parameter, or None.
        save_incomplete: The draft is to be saved when this node is reached.
        extra: Every other attribute, by name as written (``fs:purpose``).
    """

    ref: str
    type: str = "string"
    relevant: str | None = None
    required: str | None = None
    readonly: str | None = None
    constraint: str | None = None
    calculate: str | None = None
    required_message: Text | None = None
    constraint_message: Text | None = None
    preload: str | None = None
    preload_parameters: str | None = None
    save_incomplete: str | None = None
    extra: Mapping[str, str] = _NOTHING


@dataclass(frozen=True, slots=True)
class Item:
    """One choice written in the form itself."""

    value: str
    label: Text | None


@dataclass(frozen=True, slots=True)
class Itemset:
    """Choices drawn from nodes.

    Attributes:
        nodeset: Expression for the nodes, one per choice.
        value: Path of the value, relative to such a node.
        label: Path or expression of the label, relative to such a node.
        label_is_itext: *label* gives the identifier of a translated text.
    """

    nodeset: str
    value: str
    label: str
    label_is_itext: bool = False


@dataclass(frozen=True, slots=True)
class Action:
    """Something the form does by itself when an event happens.

    Attributes:
        kind: ``setvalue``, ``setgeopoint`` or ``recordaudio``.
        events: Names of the events that start it.
        target: Path of the node it writes, without positions.
        value: Expression of the new value, or None for *text*.
        text: Fixed new value.
        source: Path of the control or repeat it is written in, None in the model.
    """

    kind: str
    events: tuple[str, ...]
    target: str
    value: str | None = None
    text: str = ""
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Control:
    """One element of the body.

    Attributes:
        kind: input, select, select1, rank, range, trigger, upload, group or repeat.
        ref: Path of the node it shows; None for a group that only groups.
        label, hint: Texts, or None.
        appearance: Words of the ``appearance`` attribute.
        attributes: Every other attribute by name as written (``rows``, ``start``, ``mediatype``).
        items: Fixed choices.
        itemset: Drawn choices, instead of *items*.
        count: Expression of ``jr:count``, or None.
        fixed: ``jr:noAddRemove``: people may not add or remove instances.
        children: Controls inside.
    """

    kind: str
    ref: str | None = None
    label: Text | None = None
    hint: Text | None = None
    appearance: tuple[str, ...] = ()
    attributes: Mapping[str, str] = field(default_factory=_nothing)
    items: tuple[Item, ...] = ()
    itemset: Itemset | None = None
    count: str | None = None
    fixed: bool = False
    children: tuple[Control, ...] = ()


# The variants of a translated text by the name of their form: "", guidance, image, …
Variants = dict[str, "tuple[str | Output, ...]"]


@dataclass(frozen=True, slots=True)
class Translations:
    """The translated texts of a form.

    Attributes:
        languages: Names as in the form, in its order.
        default: The language used when none is chosen, "" in a form without translations.
        texts: Language → identifier → variants.
    """

    languages: tuple[str, ...] = ()
    default: str = ""
    texts: Mapping[str, Mapping[str, Variants]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SecondaryInstance:
    """A list or document beside the answers.

    Attributes:
        id: Its identifier.
        source: ``jr://`` address of its file, None when it is written in the form.
        document: Its content; expressions may index it, nothing changes it.
    """

    id: str
    source: str | None
    document: Node


@dataclass(frozen=True, slots=True, eq=False)
class FormDefinition:
    """A form, read and checked, ready for any number of sessions.

    Attributes:
        id: Identifier of the form.
        version: Version, "" when it has none.
        title: Title for people.
        xml: The XForm text it was read from; ``load_xform`` reads it again.
        root: Shape of the primary instance.
        template: The primary instance as the form gives it, to be copied by each session.
        nodes: Every node of the shape in document order.
        by_ref: Path → node of the shape.
        bindings: Path → binding.
        stray_binds: Paths of binds that name no node of the instance.
        body: The controls, outermost first.
        body_class: Words of the body's ``class`` attribute (``pages``, ``theme-grid``).
        actions: Actions of the model and of the body in document order.
        translations: Translated texts.
        instances: Secondary instances by identifier.
        primary_id: Identifier of the primary instance, "" when it has none.
        submission: Attributes of the ``submission`` element.
        namespaces: Prefix → address, as declared on the outermost element.
        media: Name → content of the files that were read beside the form.
        rulebook: Expressions, dependencies and order of computation.
    """

    id: str
    version: str
    title: str
    xml: str
    root: SchemaNode
    template: Node
    nodes: tuple[SchemaNode, ...]
    by_ref: Mapping[str, SchemaNode]
    bindings: Mapping[str, Binding]
    stray_binds: tuple[str, ...]
    body: tuple[Control, ...]
    body_class: tuple[str, ...]
    actions: tuple[Action, ...]
    translations: Translations
    instances: Mapping[str, SecondaryInstance]
    primary_id: str
    submission: Mapping[str, str]
    namespaces: Mapping[str, str]
    media: Mapping[str, bytes]
    rulebook: Rulebook

    @property
    def languages(self) -> tuple[str, ...]:
        """Names of the languages as in the form."""
        return self.translations.languages

    @property
    def default_language(self) -> str:
        """The language used when none is chosen."""
        return self.translations.default
