"""Indicator packs read from their text: dated, sourced, replaceable sets of indicators.

A pack that lacks a source, a change log or a licence is refused here, so that nothing
unsourced ever reaches a result. Where the text lies is the caller's business; what an
indicator may not be about is :mod:`fieldscreen.screening.content_check`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.screening.pack_model import (
    FALLBACK_LANGUAGE,
    UNSAID,
    Arithmetic,
    CombinationRow,
    Dimension,
    DimensionRole,
    Element,
    Indicator,
    IndicatorPack,
    PackChange,
    PackSource,
    Population,
    Sureness,
    Texts,
    in_language,
    version_key,
)
from fieldscreen.screening.rule import Clause, Weight

__all__ = [
    "FALLBACK_LANGUAGE",
    "Arithmetic",
    "CombinationRow",
    "Dimension",
    "DimensionRole",
    "Element",
    "Indicator",
    "IndicatorPack",
    "PackChange",
    "PackInvalidError",
    "PackSource",
    "Population",
    "Sureness",
    "Texts",
    "in_language",
    "read_pack",
    "version_key",
]

E = TypeVar("E", bound=StrEnum)
RECRUITMENTS = ("no", "deceptive", "deceptive_or_coercive")


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


def read_pack(text: str) -> IndicatorPack:
    """Read a pack from its TOML text.

    Raises:
        PackInvalidError: If the text is not TOML, lacks a key, names an unknown dimension,
            weight, element or source, holds a code twice, or says one thing of the rule and
            another of its indicators.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PackInvalidError("file", str(error)) from error
    dimensions = tuple(_dimension(row) for row in _rows(data, "dimensions"))
    sources = _by_name(
        [_source(row) for row in _rows(data, "sources")], "sources", lambda one: one.identifier
    )
    head = _table(data, "pack")
    reader = _IndicatorReader(
        {dimension.code for dimension in dimensions}, sources, _words(head, "forms", "pack")
    )
    indicators = tuple(reader.indicator(row) for row in _rows(data, "indicators"))
    _by_name(list(indicators), "indicators", lambda one: one.code)
    pack = IndicatorPack(
        identifier=_text(head, "id", "pack"),
        version=_text(head, "version", "pack"),
        dated=_date(head, "pack"),
        population=_member(Population, head.get("population"), "pack.population"),
        titles=_texts(head, "title", "pack"),
        source=_told(head, "source", "pack"),
        status=_texts(head, "status", "pack"),
        licence=_told(head, "licence", "pack"),
        arithmetic=_member(Arithmetic, head.get("rule"), "pack.rule"),
        dimensions=dimensions,
        indicators=indicators,
        clauses=_text_table(data, "clauses"),
        combinations=tuple(_combination(row) for row in data.get("combinations", ())),
        texts=_text_table(data, "texts"),
        translation_status={
            str(tag): str(value) for tag, value in _table(head, "translation_status").items()
        },
        sources=sources,
        changes=tuple(_change(row) for row in _rows(data, "changes")),
    )
    _agree(pack)
    return pack


def _agree(pack: IndicatorPack) -> None:
    """Refuse a pack whose parts contradict each other."""
    if not version_key(pack.version):
        raise PackInvalidError("pack.version", "holds no number to compare by")
    if pack.changes[0].version != pack.version:
        raise PackInvalidError("changes", "the newest line is not about this version")
    if pack.is_bundle:
        weighted = next((item.code for item in pack.indicators if item.weight is not None), None)
        if weighted is not None:
            raise PackInvalidError(f"indicators.{weighted}", "has a weight, but the pack has no rule")
        return
    lost = next((letter for letter in Clause if letter not in pack.clauses), None)
    if lost is not None:
        raise PackInvalidError(f"clauses.{lost}", "is missing")
    roles = [item.role for item in pack.dimensions]
    unfilled = next(
        (role for role in DimensionRole if role is not DimensionRole.NONE and roles.count(role) != 1), None
    )
    if unfilled is not None:
        raise PackInvalidError("dimensions", f"need exactly one of role {unfilled.value!r}")


class _IndicatorReader:
    """Reads indicators of one pack."""

    def __init__(
        self, dimensions: set[str], sources: Mapping[str, PackSource], forms: tuple[str, ...]
    ) -> None:
        self._dimensions = dimensions
        self._sources = sources
        self._forms = forms

    def indicator(self, row: Mapping[str, Any]) -> Indicator:
        code = _text(row, "code", "indicators")
        where = f"indicators.{code}"
        dimension = _text(row, "dimension", where)
        if dimension not in self._dimensions:
            raise PackInvalidError(where, f"unknown dimension {dimension!r}")
        source = _text(row, "source", where)
        if source not in self._sources:
            raise PackInvalidError(where, f"unknown source {source!r}")
        letter = row.get("weight") or None
        if letter is not None and letter not in set(Weight):
            raise PackInvalidError(where, f"unknown weight {letter!r}")
        elements = frozenset(
            _member(Element, word, f"{where}.elements") for word in _words(row, "elements", where)
        )
        return Indicator(
            code,
            dimension,
            Weight(letter) if letter else None,
            _texts(row, "label", where),
            elements,
            _words(row, "forms", where) or self._forms,
            self._sources[source],
            row.get("danger", False) is True,
            _texts(row, "caution", where) if "caution" in row else None,
            str(row.get("original", "")),
        )


def _dimension(row: Mapping[str, Any]) -> Dimension:
    code = _text(row, "code", "dimensions")
    role = _member(DimensionRole, row.get("role", "none"), f"dimensions.{code}.role")
    return Dimension(code, _texts(row, "title", "dimensions"), role)


def _source(row: Mapping[str, Any]) -> PackSource:
    name = _text(row, "id", "sources")
    where = f"sources.{name}"
    sureness = _member(Sureness, row.get("sureness"), f"{where}.sureness")
    return PackSource(name, _told(row, "text", where), sureness, str(row.get("url", "")))


def _change(row: Mapping[str, Any]) -> PackChange:
    return PackChange(_text(row, "version", "changes"), _date(row, "changes"), _told(row, "text", "changes"))


def _combination(row: Mapping[str, Any]) -> CombinationRow:
    name = _text(row, "id", "combinations")
    where = f"combinations.{name}"
    recruitment = _text(row, "recruitment", where)
    if recruitment not in RECRUITMENTS:
        raise PackInvalidError(f"{where}.recruitment", f"is none of {', '.join(RECRUITMENTS)}")
    vulnerability = _yes_or_no(row, "vulnerability", where) if "vulnerability" in row else None
    return CombinationRow(
        name,
        recruitment,
        _yes_or_no(row, "exploitation", where),
        _yes_or_no(row, "coercion", where),
        vulnerability,
        _texts(row, "text", where),
    )


def _yes_or_no(row: Mapping[str, Any], key: str, where: str) -> bool:
    word = _text(row, key, where)
    if word not in {"yes", "no"}:
        raise PackInvalidError(f"{where}.{key}", "is neither 'yes' nor 'no'")
    return word == "yes"


T = TypeVar("T")


def _by_name(rows: list[T], where: str, name: Callable[[T], str]) -> dict[str, T]:
    found: dict[str, T] = {}
    for row in rows:
        if name(row) in found:
            raise PackInvalidError(f"{where}.{name(row)}", "the code stands twice")
        found[name(row)] = row
    return found


def _member(kind: type[E], value: object, where: str) -> E:
    try:
        return kind(str(value))
    except ValueError as error:
        known = ", ".join(repr(item.value) for item in kind)
        raise PackInvalidError(where, f"is none of {known}") from error


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


def _words(row: Mapping[str, Any], key: str, where: str) -> tuple[str, ...]:
    value = row.get(key, [])
    if not isinstance(value, list) or not all(isinstance(word, str) and word for word in value):
        raise PackInvalidError(f"{where}.{key}", "is not a list of words")
    return tuple(value)


def _told(row: Mapping[str, Any], key: str, where: str) -> Texts:
    """Read a text that a pack may give in several languages, or in one it does not name."""
    return _texts(row, key, where) if isinstance(row.get(key), dict) else {UNSAID: _text(row, key, where)}


def _texts(row: Mapping[str, Any], key: str, where: str) -> Texts:
    return _checked_texts(row.get(key), f"{where}.{key}")


def _checked_texts(value: object, where: str) -> Texts:
    if not isinstance(value, dict) or not value.get(FALLBACK_LANGUAGE):
        raise PackInvalidError(where, "needs a table of texts with at least 'fr'")
    if not all(isinstance(text, str) for text in value.values()):
        raise PackInvalidError(where, "holds something that is not text")
    return dict(value)


def _date(row: Mapping[str, Any], where: str) -> date:
    value = row.get("date")
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError as error:
        raise PackInvalidError(f"{where}.date", "is not a date") from error
