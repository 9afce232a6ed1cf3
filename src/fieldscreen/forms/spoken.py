"""What of a form can be spoken: the sound files its texts name, and words that are always the same.

Words into which answers are put cannot be recorded once for all: a name that somebody gave would be in
the recording. Nothing here plays or reads a file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldscreen.forms.definition import Output

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fieldscreen.forms.definition import FormDefinition, Text

_FROM_A_LIST = "instance("


def sound_files(form: FormDefinition) -> tuple[str, ...]:
    """Return the names of the sound files the texts of *form* name, each once, in its order.

    A name that depends on answers is not among them.
    """
    named = (
        name_of(parts[0])
        for texts in form.translations.texts.values()
        for variants in texts.values()
        if len(parts := variants.get("audio", ())) == 1 and isinstance(parts[0], str)
    )
    return tuple(name for name in dict.fromkeys(named) if name not in {"", "-"})


def name_of(address: str) -> str:
    """Return the file name of a ``jr://audio/NAME`` address."""
    return address.strip().rpartition("/")[2]


def is_fixed_label(form: FormDefinition, ref: str) -> bool:
    """Tell whether the label at *ref* (a path without positions) is the same whatever is answered."""
    control = form.by_ref[ref].control
    return control is not None and _is_fixed(form, control.label)


def are_fixed_choices(form: FormDefinition, ref: str) -> bool:
    """Tell whether the labels of the choices at *ref* are the same whatever is answered."""
    control = form.by_ref[ref].control
    if control is None:
        return False
    if control.itemset is None:
        return all(_is_fixed(form, item.label) for item in control.items)
    listed = control.itemset.nodeset.strip()
    if not listed.startswith(_FROM_A_LIST):
        return False  # drawn from what was answered: the people named so far, for example
    texts = (_translations(form, label) for label in _labels_of_list(form, listed))
    return not any(_has_output(parts) for entries in texts for parts in entries)


def _is_fixed(form: FormDefinition, text: Text | None) -> bool:
    if text is None or text.expression is not None:
        return False
    if text.itext is None:
        return not _has_output(text.parts)
    return not any(_has_output(parts) for parts in _translations(form, text.itext))


def _labels_of_list(form: FormDefinition, listed: str) -> Iterator[str]:
    """Yield every text of the list an itemset draws from; identifiers of translated texts are among them."""
    name = listed.removeprefix(_FROM_A_LIST).partition(")")[0].strip(" '\"")
    waiting = [form.instances[name].document] if name in form.instances else []
    while waiting:
        node = waiting.pop()
        waiting += node.children
        if not node.children:
            yield node.string_value()


def _translations(form: FormDefinition, itext: str) -> Iterator[tuple[str | Output, ...]]:
    for texts in form.translations.texts.values():
        yield from texts.get(itext, {}).values()


def _has_output(parts: Iterable[str | Output]) -> bool:
    return any(isinstance(part, Output) for part in parts)
