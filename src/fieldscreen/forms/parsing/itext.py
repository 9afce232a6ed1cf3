"""Texts of a form: labels, hints, messages and their translations.

A text is kept as the pieces it was written in, so that an ``output`` can be filled in while
the form runs; which piece a person sees is decided by ``labels``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fieldscreen.forms.definition import Output, Text, Translations, Variants
from fieldscreen.forms.errors import FormStructureError
from fieldscreen.forms.parsing.names import local

if TYPE_CHECKING:
    from lxml import etree

_FIXED_ITEXT = re.compile(r"""\s*jr:itext\(\s*(?:'([^']*)'|"([^"]*)")\s*\)\s*""")


def parts_of(element: etree._Element) -> tuple[str | Output, ...]:
    """The content of a label or value: strings with the outputs between them."""
    if len(element) == 0:
        return (element.text,) if element.text else ()
    parts: list[str | Output] = []
    _collect(element, parts)
    merged: list[str | Output] = []
    for part in parts:
        if merged and isinstance(part, str) and isinstance(merged[-1], str):
            merged[-1] += part
        else:
            merged.append(part)
    return _unpadded(merged)


def _unpadded(parts: list[str | Output]) -> tuple[str | Output, ...]:
    """Take away the one space pyxform puts on either side of a text with an output in it."""
    first, last = parts[0] if parts else "", parts[-1] if parts else ""
    between = isinstance(first, str) and isinstance(last, str) and len(parts) > 1
    if between and str(first).startswith(" ") and str(last).endswith(" "):
        parts[0], parts[-1] = str(first)[1:], str(last)[:-1]
    return tuple(part for part in parts if part)


def _collect(element: etree._Element, parts: list[str | Output]) -> None:
    if element.text:
        parts.append(element.text)
    for child in element:
        name = local(child)
        if name == "output":
            expression = child.get("value") or child.get("ref") or ""
            if expression.strip():
                parts.append(Output(expression.strip()))
        elif name:
            _collect(child, parts)
        if child.tail:
            parts.append(child.tail)


def text_of(element: etree._Element) -> Text:
    """Read a label or hint element."""
    reference = element.get("ref")
    if reference is None:
        return Text(parts=parts_of(element))
    text = text_from(reference)
    return text if text.itext is not None else Text(parts=parts_of(element), expression=reference.strip())


def text_from(value: str) -> Text:
    """Read a message attribute: a fixed ``jr:itext('…')`` or the words themselves."""
    match = _FIXED_ITEXT.fullmatch(value) if "jr:itext" in value else None
    if match:
        return Text(itext=match.group(1) if match.group(1) is not None else match.group(2))
    return Text(parts=(value,))


def translations_of(itext: etree._Element | None) -> Translations:
    """Read the ``itext`` block; None gives a form without translations.

    Raises:
        FormStructureError: a language is given twice.
    """
    if itext is None:
        return Translations()
    texts: dict[str, dict[str, Variants]] = {}
    default = ""
    for translation in itext.iterchildren("{*}translation"):
        language = translation.get("lang") or ""
        if language in texts:
            raise FormStructureError("itext", f"language {language!r} is given twice")
        texts[language] = _texts_of(translation)
        if translation.get("default") is not None and not default:
            default = language
    languages = tuple(texts)
    return Translations(languages, default or (languages[0] if languages else ""), texts)


def _texts_of(translation: etree._Element) -> dict[str, Variants]:
    texts: dict[str, Variants] = {}
    for entry in translation:
        if local(entry) != "text":
            continue
        variants: Variants = {}
        for value in entry:
            if local(value) == "value":
                variants.setdefault(value.get("form") or "", parts_of(value))
        texts[entry.get("id") or ""] = variants
    return texts
