"""Referral templates: dated, sourced, replaceable texts and the order of a document.

A template holds every sentence the program itself writes into a referral, in each of its
languages, with the legal texts it cites and how sure they are. Code knows no sentence. A
template is checked whole when it is loaded, so that a missing sentence is found by the
office that changed it and not on the evening somebody must write.
"""

from __future__ import annotations

import string
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from fieldscreen.domain.referrals import ReferralKind
from fieldscreen.referral.errors import TemplateInvalidError
from fieldscreen.referral.template_inheritance import whole
from fieldscreen.referral.template_keys import EVERY_SENTENCE, LANGUAGE_GROUP, shape_of

Texts = Mapping[str, str]
"""One sentence in several languages, by BCP 47 tag."""

_MONTHS = 12


class Mark(StrEnum):
    """How sure a legal text is."""

    VERIFIED = "verified"
    TO_CHECK = "to_check"


@dataclass(frozen=True, slots=True)
class Part:
    """A section or an annex: which one, and its title."""

    identifier: str
    titles: Texts


@dataclass(frozen=True, slots=True)
class Article:
    """A legal text, summarised.

    Attributes:
        identifier: Short name used in sentences, such as ``L226-2-1``.
        names: Full name by language.
        summaries: What it says, by language.
        mark: Whether it was read in the source or is still to be checked.
        checked: Day of that reading.
        source: Where it was read.
    """

    identifier: str
    names: Texts
    summaries: Texts
    mark: Mark
    checked: date
    source: str


@dataclass(frozen=True, slots=True)
class ReferralTemplate:
    """A checked template.

    Attributes:
        identifier: Such as ``crip-information-preoccupante``.
        version: The template's own version.
        dated: Day of its content.
        kind: The document it makes.
        languages: Languages every sentence exists in, the reference first.
        status: How sure the template itself is.
        sections: The letter, in order.
        annexes: The annexes, in order.
        articles: Legal texts it cites.
        texts: Sentences by ``group.key``.
        is_official: Whether an authority published this form, or laid none down for it; a model of our
            own for a form that is still to come says on its first page that it is none.
    """

    identifier: str
    version: str
    dated: date
    kind: ReferralKind
    languages: tuple[str, ...]
    status: str
    sections: tuple[Part, ...]
    annexes: tuple[Part, ...]
    articles: tuple[Article, ...]
    texts: Mapping[str, Texts]
    is_official: bool = True

    @property
    def reference(self) -> str:
        """The template as a document cites it: ``identifier@version``."""
        return f"{self.identifier}@{self.version}"

    def choose(self, texts: Texts, language: str) -> str:
        """Return the text in *language*, else in the template's reference language."""
        return texts.get(language) or texts.get(language.split("-", 1)[0]) or texts[self.languages[0]]

    def say(self, key: str, language: str, /, **values: object) -> str:
        """Return the sentence *key* in *language* with its places filled.

        Raises:
            TemplateInvalidError: If there is no such sentence.
        """
        if key not in self.texts:
            raise TemplateInvalidError(f"texts.{key}", "is missing")
        return self.choose(self.texts[key], language).format(**values)


def load_template(text: str, others: Iterable[str] = ()) -> ReferralTemplate:
    """Read and check a template from its TOML text.

    Args:
        text: The template.
        others: Texts of the templates it may extend.

    Raises:
        TemplateInvalidError: If a text is not TOML, lacks a key or a sentence, names an
            unknown section, extends a template that is not there, or a sentence has places the
            program does not fill.
    """
    return _template(whole(_parsed(text), map(_parsed, others)))


def load_templates(texts: Iterable[str]) -> tuple[ReferralTemplate, ...]:
    """Read templates that may extend one another; raises as :func:`load_template`."""
    parsed = [_parsed(text) for text in texts]
    return tuple(_template(whole(data, parsed)) for data in parsed)


def _parsed(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise TemplateInvalidError("file", str(error)) from error


def _template(data: Mapping[str, Any]) -> ReferralTemplate:
    head = _table(data, "template")
    languages = head.get("languages")
    if not isinstance(languages, list) or not languages or not all(isinstance(tag, str) for tag in languages):
        raise TemplateInvalidError("template.languages", "is missing or empty")
    kind, is_official = _kind(head), head.get("is_official", True)
    if not isinstance(is_official, bool):
        raise TemplateInvalidError("template.is_official", "is neither true nor false")
    shape, reader = shape_of(kind, is_official=is_official), _Reader(tuple(languages))
    return ReferralTemplate(
        identifier=_string(head, "id", "template"),
        version=_string(head, "version", "template"),
        dated=_date(head, "date", "template"),
        kind=kind,
        languages=reader.languages,
        status=_string(head, "status", "template"),
        sections=reader.parts(data, "sections", shape.sections),
        annexes=reader.parts(data, "annexes", shape.annexes),
        articles=tuple(reader.article(row) for row in _rows(data, "articles")),
        texts=reader.sentences(_table(data, "texts"), shape.places),
        is_official=is_official,
    )


class _Reader:
    """Reads the multilingual parts of one template."""

    def __init__(self, languages: tuple[str, ...]) -> None:
        self.languages = languages

    def texts(self, value: object, where: str) -> Texts:
        if not isinstance(value, dict) or not all(isinstance(text, str) for text in value.values()):
            raise TemplateInvalidError(where, "is not a table of texts")
        missing = next((tag for tag in self.languages if not value.get(tag, "").strip()), None)
        if missing is not None:
            raise TemplateInvalidError(where, f"has no text in {missing!r}")
        return dict(value)

    def parts(self, data: Mapping[str, Any], key: str, known: frozenset[str]) -> tuple[Part, ...]:
        parts: list[Part] = []
        for row in _rows(data, key):
            identifier = _string(row, "id", key)
            where = f"{key}.{identifier}"
            if identifier not in known:
                raise TemplateInvalidError(where, "is not a part this program can write")
            if identifier in {part.identifier for part in parts}:
                raise TemplateInvalidError(where, "stands twice")
            parts.append(Part(identifier, self.texts(row.get("title"), f"{where}.title")))
        lost = min(known - {part.identifier for part in parts}, default=None)
        if lost is not None:
            raise TemplateInvalidError(f"{key}.{lost}", "is missing: no part may be left out")
        return tuple(parts)

    def article(self, row: Mapping[str, Any]) -> Article:
        identifier = _string(row, "id", "articles")
        where = f"articles.{identifier}"
        try:
            mark = Mark(_string(row, "mark", where))
        except ValueError as error:
            raise TemplateInvalidError(f"{where}.mark", "is neither 'verified' nor 'to_check'") from error
        return Article(
            identifier,
            self.texts(row.get("name"), f"{where}.name"),
            self.texts(row.get("text"), f"{where}.text"),
            mark,
            _date(row, "checked", where),
            _string(row, "source", where),
        )

    def sentences(
        self, groups: Mapping[str, Any], wanted: Mapping[str, frozenset[str]]
    ) -> Mapping[str, Texts]:
        found: dict[str, Texts] = {}
        for group, rows in groups.items():
            for key in _table(groups, group):
                name = f"{group}.{key}"
                found[name] = self.texts(rows[key], f"texts.{name}")
        for name, places in wanted.items():
            if name not in found:
                raise TemplateInvalidError(f"texts.{name}", "is missing")
            _check_places(name, found[name], places)
        unused = sorted(n for n in found if n not in EVERY_SENTENCE and not n.startswith(LANGUAGE_GROUP))
        if unused:
            raise TemplateInvalidError(f"texts.{unused[0]}", "is not a sentence of this program")
        for tag, months in found["dates.months"].items():
            if len(months.split()) != _MONTHS:
                raise TemplateInvalidError(f"texts.dates.months.{tag}", "does not hold twelve months")
        for tag, words in found["slip.spelling"].items():
            if [word[:1] for word in words.split()] != list(string.ascii_uppercase):
                raise TemplateInvalidError(f"texts.slip.spelling.{tag}", "does not hold a word for A to Z")
        return found


def _check_places(name: str, texts: Texts, places: frozenset[str]) -> None:
    for tag, text in texts.items():
        try:
            fields = [
                (field, spec) for _, field, spec, _ in string.Formatter().parse(text) if field is not None
            ]
        except ValueError as error:
            raise TemplateInvalidError(f"texts.{name}.{tag}", str(error)) from error
        # Only plain names: "{worker.phone}" or "{0}" would reach into the program's values.
        if {field for field, _ in fields} != places or any(spec for _, spec in fields):
            wanted = ", ".join(sorted(places)) or "none"
            raise TemplateInvalidError(f"texts.{name}.{tag}", f"needs exactly these places: {wanted}")


def _rows(data: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    rows = data.get(key)
    if not isinstance(rows, list) or not rows or not all(isinstance(row, dict) for row in rows):
        raise TemplateInvalidError(key, "is missing or empty")
    return rows


def _table(data: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    table = data.get(key)
    if not isinstance(table, dict):
        raise TemplateInvalidError(key, "is missing or not a table")
    return table


def _string(row: Mapping[str, Any], key: str, where: str) -> str:
    value = row.get(key)
    if not isinstance(value, str) or not value.strip():
        raise TemplateInvalidError(f"{where}.{key}", "is missing")
    return value


def _date(row: Mapping[str, Any], key: str, where: str) -> date:
    value = row.get(key)
    if type(value) is not date:
        raise TemplateInvalidError(f"{where}.{key}", "is not a date")
    return value


def _kind(head: Mapping[str, Any]) -> ReferralKind:
    try:
        return ReferralKind(_string(head, "kind", "template"))
    except ValueError as error:
        raise TemplateInvalidError("template.kind", "is not a document this program knows") from error
