"""Indicator packs: dated, sourced, replaceable sets of indicators.

A pack says what each indicator weighs, where that comes from and how sure it is. Code
knows no indicator by name. Packs are read from text here; where the text lies is the
caller's business.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.screening.rule import Weight

Texts = Mapping[str, str]
"""One text in several languages, by BCP 47 tag."""

FALLBACK_LANGUAGE = "fr"


class Population(StrEnum):
    """Whom a pack's set was made for."""

    CHILD = "child"
    ADULT = "adult"


class PackInvalidError(FieldScreenError):
    """A pack's text cannot be used.

    Attributes:
        where: Table or key of the fault.
        why: What is wrong with it.
    """

    def __init__(self, where: str, why: str) -> None:
        super().__init__(f"indicator pack: {where}: {why}")
        self.where = where
        self.why = why


@dataclass(frozen=True, slots=True)
class Dimension:
    """One of the groups indicators are read in, such as "exploitation"."""

    code: str
    titles: Texts


@dataclass(frozen=True, slots=True)
class Indicator:
    """One indicator.

    Attributes:
        code: Code in the pack, such as ``D4.hours``.
        dimension: Code of its dimension.
        weight: Its strength; ``None`` when nobody has checked it.
        labels: What it says, by language.
    """

    code: str
    dimension: str
    weight: Weight | None
    labels: Texts


@dataclass(frozen=True, slots=True)
class IndicatorPack:
    """A set of indicators with its rule and its sources.

    Attributes:
        identifier: Such as ``ilo-2009-child-labour``.
        version: The pack's own version.
        dated: Day of the pack's content.
        population: Children or adults.
        titles: Name by language.
        source: Publication the set comes from.
        status: How sure it is, in words that go on screen and paper, by language.
        licence: Under which terms it may be passed on.
        dimensions: In the order of the source.
        indicators: In the order of the source.
        clauses: Wording of each clause of the rule, by clause letter and language.
        texts: Further sentences of the pack (limits, legal rule for minors), by key.
    """

    identifier: str
    version: str
    dated: date
    population: Population
    titles: Texts
    source: str
    status: Texts
    licence: str
    dimensions: tuple[Dimension, ...]
    indicators: tuple[Indicator, ...]
    clauses: Mapping[str, Texts]
    texts: Mapping[str, Texts]

    @property
    def reference(self) -> str:
        """The pack as a case cites it: ``identifier@version``."""
        return f"{self.identifier}@{self.version}"

    @property
    def weights_are_known(self) -> bool:
        """Tell whether every indicator has a weight, so that the rule may be applied."""
        return all(indicator.weight is not None for indicator in self.indicators)

    def of_dimension(self, code: str) -> Iterator[Indicator]:
        """Yield the indicators of one dimension in the pack's order."""
        return (indicator for indicator in self.indicators if indicator.dimension == code)


def in_language(texts: Texts, language: str) -> str:
    """Return the text in *language* (a BCP 47 tag), else in French, else the first there is."""
    short = language.split("-", 1)[0]
    for tag in (language, short, FALLBACK_LANGUAGE):
        if texts.get(tag):
            return texts[tag]
    return next(iter(texts.values()), "")


def read_pack(text: str) -> IndicatorPack:
    """Read a pack from its TOML text.

    Raises:
        PackInvalidError: If the text is not TOML, lacks a key, names an unknown dimension
            or weight, or holds a code twice.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PackInvalidError("file", str(error)) from error
    dimensions = tuple(
        Dimension(_text(row, "code", "dimensions"), _texts(row, "title", "dimensions"))
        for row in _rows(data, "dimensions")
    )
    known = {dimension.code for dimension in dimensions}
    indicators = tuple(_indicator(row, known) for row in _rows(data, "indicators"))
    codes = [indicator.code for indicator in indicators]
    twice = next((code for code in codes if codes.count(code) > 1), None)
    if twice is not None:
        raise PackInvalidError(f"indicators.{twice}", "the code stands twice")
    head = data.get("pack", data)
    return IndicatorPack(
        identifier=_text(head, "id", "pack"),
        version=_text(head, "version", "pack"),
        dated=_date(head),
        population=_population(head),
        titles=_texts(head, "title", "pack"),
        source=_text(head, "source", "pack"),
        status=_texts(head, "status", "pack"),
        licence=_text(head, "licence", "pack"),
        dimensions=dimensions,
        indicators=indicators,
        clauses={
            key: _checked_texts(value, f"clauses.{key}") for key, value in _table(data, "clauses").items()
        },
        texts={key: _checked_texts(value, f"texts.{key}") for key, value in _table(data, "texts").items()},
    )


def _indicator(row: Mapping[str, Any], dimensions: set[str]) -> Indicator:
    code = _text(row, "code", "indicators")
    where = f"indicators.{code}"
    dimension = _text(row, "dimension", where)
    if dimension not in dimensions:
        raise PackInvalidError(where, f"unknown dimension {dimension!r}")
    letter = row.get("weight") or None
    if letter is not None and letter not in set(Weight):
        raise PackInvalidError(where, f"unknown weight {letter!r}")
    return Indicator(code, dimension, Weight(letter) if letter else None, _texts(row, "label", where))


def _rows(data: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    rows = data.get(key)
    if not isinstance(rows, list) or not rows or not all(isinstance(row, dict) for row in rows):
        raise PackInvalidError(key, "is missing or empty")
    return rows


def _table(data: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    table = data.get(key, {})
    if not isinstance(table, dict):
        raise PackInvalidError(key, "is not a table")
    return table


def _text_table(data: Mapping[str, Any], key: str) -> Mapping[str, Texts]:
    return {name: _checked_texts(value, f"{key}.{name}") for name, value in _table(data, key).items()}


def _text(row: Mapping[str, Any], key: str, where: str) -> str:
    value = row.get(key)
    if not isinstance(value, str) or not value.strip():
        raise PackInvalidError(f"{where}.{key}", "is missing")
    return value


def _texts(row: Mapping[str, Any], key: str, where: str) -> Texts:
    return _checked_texts(row.get(key), f"{where}.{key}")


def _checked_texts(value: object, where: str) -> Texts:
    if not isinstance(value, dict) or not value.get(FALLBACK_LANGUAGE):
        raise PackInvalidError(where, "needs a table of texts with at least 'fr'")
    if not all(isinstance(text, str) for text in value.values()):
        raise PackInvalidError(where, "holds something that is not text")
    return dict(value)


def _date(head: Mapping[str, Any]) -> date:
    value = head.get("date")
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError as error:
        raise PackInvalidError("pack.date", "is not a date") from error


def _population(head: Mapping[str, Any]) -> Population:
    try:
        return Population(str(head.get("population")))
    except ValueError as error:
        raise PackInvalidError("pack.population", "is neither 'child' nor 'adult'") from error
