"""Reading a template from its TOML text, strictly, with everything that is wrong and not only the first."""

from __future__ import annotations

import string
import tomllib
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from fieldscreen.domain.referrals import ReferralKind
from fieldscreen.referral.errors import TemplateInvalidError
from fieldscreen.referral.template import Article, Mark, Part, ReferralTemplate, Required, Texts
from fieldscreen.referral.template_faults import FaultKind, TemplateFault
from fieldscreen.referral.template_inheritance import whole
from fieldscreen.referral.template_keys import EVERY_SENTENCE, LANGUAGE_GROUP, Shape, shape_of
from fieldscreen.referral.template_texts import (
    MOST_SIGNS,
    MOST_TITLE_SIGNS,
    language_faults,
    place_faults,
    writing_faults,
)

_MONTHS = 12
_TABLES = frozenset({"template", "sections", "annexes", "articles", "texts", "required"})
_HEAD_KEYS = frozenset({
    "id", "extends", "version", "date", "kind", "languages", "status", "is_official",
})  # fmt: skip
_PART_KEYS = frozenset({"id", "title"})
_ARTICLE_KEYS = frozenset({"id", "name", "text", "mark", "checked", "source"})
_REQUIRED_KEYS = frozenset({"sections", "annexes", "texts"})


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
    return _template(whole(parsed(text), map(parsed, others)))


def load_templates(texts: Iterable[str]) -> tuple[ReferralTemplate, ...]:
    """Read templates that may extend one another; raises as :func:`load_template`."""
    every = [parsed(text) for text in texts]
    return tuple(_template(whole(data, every)) for data in every)


def template_faults(text: str, others: Iterable[str] = ()) -> tuple[TemplateFault, ...]:
    """Return everything wrong with a template, how its sentences are written included.

    Args:
        text: The template.
        others: Texts of the templates it may extend, without itself.
    """
    try:
        data = parsed(text)
        made = _template(whole(data, map(parsed, others)))
    except TemplateInvalidError as error:
        return error.faults
    reader = Reader(made.languages)
    for group, rows in data.get("texts", {}).items():
        for key, texts in rows.items():
            reader.faults += writing_faults(texts, f"texts.{group}.{key}", {})
    for name in ("sections", "annexes"):
        for row in data.get(name, []):
            if "title" in row:
                where = f"{name}.{row['id']}.title"
                reader.faults += writing_faults(
                    row["title"], where, dict.fromkeys(row["title"], MOST_TITLE_SIGNS)
                )
    for row in data.get("articles", []):
        room = dict.fromkeys(made.languages, 2 * MOST_SIGNS)
        reader.faults += writing_faults(row.get("text", {}), f"articles.{row['id']}.text", room)
    return tuple(reader.faults)


def parsed(text: str) -> dict[str, Any]:
    """Return a TOML text as a table.

    Raises:
        TemplateInvalidError: If it is not TOML.
    """
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise TemplateInvalidError(TemplateFault("file", FaultKind.UNREADABLE, str(error))) from error


def _template(data: Mapping[str, Any]) -> ReferralTemplate:
    reader = Reader(())
    reader.refuse_unknown(data, _TABLES, "")
    head = reader.table(data, "template")
    reader.refuse_unknown(head, _HEAD_KEYS, "template.")
    reader.languages = languages = reader.tags(head, "template.languages")
    kind, is_official = reader.kind(head), head.get("is_official", True)
    if not isinstance(is_official, bool):
        reader.report("template.is_official", FaultKind.FORM)
    if kind is None or not languages:
        raise TemplateInvalidError(*reader.faults)
    shape = shape_of(kind, is_official=bool(is_official))
    made = ReferralTemplate(
        identifier=reader.string(head, "id", "template"),
        version=reader.string(head, "version", "template"),
        dated=reader.day(head, "date", "template"),
        kind=kind,
        languages=languages,
        status=reader.string(head, "status", "template"),
        sections=reader.parts(data, "sections", shape.sections),
        annexes=reader.parts(data, "annexes", shape.annexes),
        articles=tuple(reader.article(row) for row in reader.rows(data, "articles")),
        texts=reader.sentences(reader.table(data, "texts"), shape.places),
        is_official=bool(is_official),
        required=reader.required(data.get("required", {}), shape),
    )
    if reader.faults:
        raise TemplateInvalidError(*reader.faults)
    return made


class Reader:
    """Reads the parts of one file and keeps what is wrong; what it returns counts only without faults.

    Attributes:
        languages: Languages every text must exist in.
        faults: What is wrong, in the order it was met.
    """

    def __init__(self, languages: tuple[str, ...]) -> None:
        self.languages = languages
        self.faults: list[TemplateFault] = []

    def report(self, where: str, kind: FaultKind, detail: str = "") -> None:
        """Keep a fault."""
        self.faults.append(TemplateFault(where, kind, detail))

    def refuse_unknown(self, data: Mapping[str, Any], known: frozenset[str], before: str) -> None:
        """Report every key that is not *known*: a slip of the pen would change nothing, in silence."""
        for key in data:
            if key not in known:
                self.report(f"{before}{key}", FaultKind.UNKNOWN_KEY, ", ".join(sorted(known)))

    def rows(self, data: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
        """Return a list of tables, not empty."""
        rows = data.get(key)
        if not isinstance(rows, list) or not rows or not all(isinstance(row, dict) for row in rows):
            self.report(key, FaultKind.MISSING)
            return []
        return rows

    def table(self, data: Mapping[str, Any], key: str, before: str = "") -> Mapping[str, Any]:
        """Return a table."""
        table = data.get(key)
        if not isinstance(table, dict):
            self.report(f"{before}{key}", FaultKind.MISSING)
            return {}
        return table

    def string(self, row: Mapping[str, Any], key: str, where: str) -> str:
        """Return words, not empty."""
        value = row.get(key)
        if not isinstance(value, str) or not value.strip():
            self.report(f"{where}.{key}", FaultKind.MISSING)
            return ""
        return value

    def day(self, row: Mapping[str, Any], key: str, where: str) -> date:
        """Return a day."""
        value = row.get(key)
        if type(value) is date:
            return value
        self.report(f"{where}.{key}", FaultKind.FORM if key in row else FaultKind.MISSING, "2026-11-27")
        return date.min

    def tags(self, head: Mapping[str, Any], where: str) -> tuple[str, ...]:
        """Return tags of languages, at least one."""
        found = head.get(where.rpartition(".")[2])
        if not isinstance(found, list) or not found or not all(isinstance(tag, str) for tag in found):
            self.report(where, FaultKind.MISSING)
            return ()
        return tuple(found)

    def kind(self, head: Mapping[str, Any]) -> ReferralKind | None:
        """Return which document it makes."""
        value = self.string(head, "kind", "template")
        if value in set(ReferralKind):
            return ReferralKind(value)
        if value:
            self.report("template.kind", FaultKind.VALUE, ", ".join(ReferralKind))
        return None

    def texts(self, value: object, where: str) -> Texts:
        """Return one sentence in every language."""
        if not isinstance(value, dict) or not all(isinstance(text, str) for text in value.values()):
            self.report(where, FaultKind.FORM, '{ fr = "…", en = "…" }')
            return dict.fromkeys(self.languages, "")
        self.faults += language_faults(value, self.languages, where)
        return dict(value)

    def parts(self, data: Mapping[str, Any], key: str, known: frozenset[str]) -> tuple[Part, ...]:
        """Return sections or annexes, every one that is *known* and no other."""
        parts: list[Part] = []
        for row in self.rows(data, key):
            identifier = self.string(row, "id", key)
            where = f"{key}.{identifier}"
            if identifier and identifier not in known:
                self.report(where, FaultKind.UNKNOWN_PART, ", ".join(sorted(known)))
            if identifier in {part.identifier for part in parts}:
                self.report(where, FaultKind.TWICE)
            self.refuse_unknown(row, _PART_KEYS, f"{where}.")
            parts.append(Part(identifier, self.texts(row.get("title"), f"{where}.title")))
        for lost in sorted(known - {part.identifier for part in parts}):
            self.report(f"{key}.{lost}", FaultKind.LEFT_OUT)
        return tuple(parts)

    def article(self, row: Mapping[str, Any]) -> Article:
        """Return a legal text with its mark."""
        identifier = self.string(row, "id", "articles")
        where = f"articles.{identifier}"
        self.refuse_unknown(row, _ARTICLE_KEYS, f"{where}.")
        mark = self.string(row, "mark", where)
        if mark and mark not in set(Mark):
            self.report(f"{where}.mark", FaultKind.VALUE, ", ".join(Mark))
        return Article(
            identifier,
            self.texts(row.get("name"), f"{where}.name"),
            self.texts(row.get("text"), f"{where}.text"),
            Mark(mark) if mark in set(Mark) else Mark.TO_CHECK,
            self.day(row, "checked", where),
            self.string(row, "source", where),
        )

    def sentences(
        self, groups: Mapping[str, Any], wanted: Mapping[str, frozenset[str]]
    ) -> Mapping[str, Texts]:
        """Return every sentence, the *wanted* ones with the places the program fills."""
        found: dict[str, Texts] = {}
        for group in groups:
            for key, value in self.table(groups, group, "texts.").items():
                name = f"{group}.{key}"
                found[name] = self.texts(value, f"texts.{name}")
        for name, places in wanted.items():
            if name not in found:
                self.report(f"texts.{name}", FaultKind.MISSING)
            else:
                self.faults += place_faults(found[name], places, f"texts.{name}")
        for name in sorted(found):
            if name not in EVERY_SENTENCE and not name.startswith(LANGUAGE_GROUP):
                self.report(f"texts.{name}", FaultKind.UNKNOWN_SENTENCE)
        self.lists(found)
        return found

    def lists(self, found: Mapping[str, Texts]) -> None:
        """Report the sentences that hold a word for each month or letter, and do not."""
        for tag, months in found.get("dates.months", {}).items():
            if len(months.split()) != _MONTHS:
                self.report(f"texts.dates.months.{tag}", FaultKind.FORM, str(_MONTHS))
        for tag, words in found.get("slip.spelling", {}).items():
            if [word[:1] for word in words.split()] != list(string.ascii_uppercase):
                self.report(f"texts.slip.spelling.{tag}", FaultKind.FORM, "A–Z")

    def required(self, data: object, shape: Shape) -> Required:
        """Return what no adaptation may reword; every name in it must be of something."""
        if not isinstance(data, dict):
            self.report("required", FaultKind.FORM)
            return Required()
        self.refuse_unknown(data, _REQUIRED_KEYS, "required.")
        groups = {f"{name.partition('.')[0]}.*" for name in EVERY_SENTENCE}
        known = {
            "sections": {*shape.sections, "*"},
            "annexes": {*shape.annexes, "*"},
            "texts": {*EVERY_SENTENCE, *groups},
        }
        found: dict[str, frozenset[str]] = {}
        for key, names in known.items():
            rows = data.get(key, [])
            if not isinstance(rows, list) or not all(isinstance(row, str) for row in rows):
                self.report(f"required.{key}", FaultKind.FORM)
                continue
            for row in rows:
                if row not in names and key == "texts":
                    self.report(f"required.{key}", FaultKind.UNKNOWN_SENTENCE, row)
            # A section that only the extended template has is none here.
            found[key] = frozenset(rows) & names
        return Required(**found)
