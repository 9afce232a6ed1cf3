"""What an indicator pack is made of: values only.

A pack says what each indicator weighs, which element of the law it speaks to, where that
comes from and how sure it is. Code knows no indicator, dimension or form of exploitation by
name: it knows the *role* a dimension plays in the published rule. Reading packs from text is
:mod:`fieldscreen.screening.packs`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from fieldscreen.screening.rule import Weight

Texts = Mapping[str, str]
"""One text in several languages, by BCP 47 tag."""

FALLBACK_LANGUAGE = "fr"

UNSAID = "und"
"""Tag of a text whose language its author did not say (BCP 47, undetermined)."""


class Population(StrEnum):
    """Whom a pack's set was made for."""

    CHILD = "child"
    ADULT = "adult"
    ANY = "any"


class Arithmetic(StrEnum):
    """Whether a pack has a published rule, or is a bundle of clues without any."""

    ILO_DELPHI = "ilo-delphi-2009"
    NONE = "none"


class DimensionRole(StrEnum):
    """Part a dimension plays in the published rule and its combination table."""

    DECEPTION = "deceptive_recruitment"
    COERCION = "coercive_recruitment"
    VULNERABILITY = "vulnerability_at_recruitment"
    EXPLOITATION = "exploitation"
    COERCION_THERE = "coercion_at_destination"
    VULNERABILITY_THERE = "vulnerability_at_destination"
    NONE = "none"


class Element(StrEnum):
    """Elements of trafficking (Palermo Protocol, article 3; code pénal 225-4-1 I)."""

    ACT = "act"
    MEANS = "means"
    PURPOSE = "purpose"


class Sureness(StrEnum):
    """How sure a source is, as the domain dossier marks it: V, S, B, C."""

    VERIFIED = "verified"
    SECONDARY = "secondary"
    BACKGROUND = "background"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class PackSource:
    """Where an indicator comes from.

    Attributes:
        identifier: Short name that indicators refer to.
        texts: The publication, or what stands in for it, by language.
        sureness: How sure it is.
        url: Address, empty when there is none.
    """

    identifier: str
    texts: Texts
    sureness: Sureness
    url: str = ""


@dataclass(frozen=True, slots=True)
class PackChange:
    """One line of a pack's change log."""

    version: str
    dated: date
    texts: Texts


@dataclass(frozen=True, slots=True)
class Dimension:
    """One of the groups indicators are read in, such as "exploitation".

    Attributes:
        code: Code in the pack.
        titles: Name by language.
        role: Part it plays in the published rule; ``NONE`` in a bundle of clues.
    """

    code: str
    titles: Texts
    role: DimensionRole = DimensionRole.NONE


@dataclass(frozen=True, slots=True)
class Indicator:
    """One indicator.

    Attributes:
        code: Code in the pack, such as ``D4.hours``.
        dimension: Code of its dimension.
        weight: Its strength; ``None`` when nobody has checked it or it has none.
        labels: What it says, by language.
        elements: Elements of the law it speaks to; none for context.
        forms: Forms of exploitation it speaks to.
        source: Where it comes from; ``None`` only in a pack read without sources.
        is_danger: Whether it calls for somebody to act today, before any form.
        caution: How not to read it, by language; ``None`` for nothing to add.
        original: How the source words it; empty where the wording is the project's own.
    """

    code: str
    dimension: str
    weight: Weight | None
    labels: Texts
    elements: frozenset[Element] = frozenset()
    forms: tuple[str, ...] = ()
    source: PackSource | None = None
    is_danger: bool = False
    caution: Texts | None = None
    original: str = ""


@dataclass(frozen=True, slots=True)
class CombinationRow:
    """One row of a pack's combination table.

    Attributes:
        identifier: Name of the row.
        recruitment: ``no``, ``deceptive`` or ``deceptive_or_coercive``.
        exploitation: Whether exploitation is positive.
        coercion: Whether coercion at destination is positive.
        vulnerability: Whether abuse of vulnerability is positive; ``None`` when it does not matter.
        texts: What the row says, by language.
    """

    identifier: str
    recruitment: str
    exploitation: bool
    coercion: bool
    vulnerability: bool | None
    texts: Texts


@dataclass(frozen=True, slots=True)
class IndicatorPack:
    """A set of indicators with its rule and its sources.

    Attributes:
        identifier: Such as ``ilo-2009-child-labour``.
        version: The pack's own version.
        dated: Day of the pack's content.
        population: Children, adults or both.
        titles: Name by language.
        source: Publication the set comes from, by language.
        status: How sure it is, in words that go on screen and paper, by language.
        licence: Under which terms it may be passed on, by language.
        arithmetic: Whether a published rule applies, or none.
        dimensions: In the order of the source.
        indicators: In the order of the source.
        clauses: Wording of each clause of the rule, by clause letter and language.
        combinations: Rows of the published table, in its order; none in a bundle.
        texts: Further sentences of the pack (limits, legal rule for minors), by key.
        translation_status: Review status of each language.
        sources: Every source by its identifier.
        changes: The change log, newest first.
    """

    identifier: str
    version: str
    dated: date
    population: Population
    titles: Texts
    source: Texts
    status: Texts
    licence: Texts
    arithmetic: Arithmetic
    dimensions: tuple[Dimension, ...]
    indicators: tuple[Indicator, ...]
    clauses: Mapping[str, Texts]
    combinations: tuple[CombinationRow, ...]
    texts: Mapping[str, Texts]
    translation_status: Mapping[str, str]
    sources: Mapping[str, PackSource]
    changes: tuple[PackChange, ...]

    @property
    def reference(self) -> str:
        """The pack as a case cites it: ``identifier@version``."""
        return f"{self.identifier}@{self.version}"

    @property
    def weights_are_known(self) -> bool:
        """Tell whether the pack has a rule and every indicator a weight, so that it may be applied."""
        has_rule = self.arithmetic is not Arithmetic.NONE
        return has_rule and all(indicator.weight is not None for indicator in self.indicators)

    @property
    def is_bundle(self) -> bool:
        """Tell whether it is a bundle of clues, which has no arithmetic at all."""
        return self.arithmetic is Arithmetic.NONE

    @property
    def forms(self) -> tuple[str, ...]:
        """Every form of exploitation the indicators speak to, in the pack's order."""
        return tuple(dict.fromkeys(form for indicator in self.indicators for form in indicator.forms))

    @property
    def published_limits(self) -> tuple[Texts, ...]:
        """Sentences to be read before any result of the set, in the pack's order; most sets have none."""
        return tuple(text for key, text in self.texts.items() if key.startswith("limits"))

    @property
    def cautions(self) -> tuple[Texts, ...]:
        """Sentences that say how the set must not be read, in the pack's order."""
        return tuple(text for key, text in self.texts.items() if key.startswith("caution"))

    def of_dimension(self, code: str) -> Iterator[Indicator]:
        """Yield the indicators of one dimension in the pack's order."""
        return (indicator for indicator in self.indicators if indicator.dimension == code)

    def fits(self, *, minor: bool) -> bool:
        """Tell whether the set was made for people of that age."""
        return self.population is not (Population.ADULT if minor else Population.CHILD)


def in_language(texts: Texts, language: str) -> str:
    """Return the text in *language* (a BCP 47 tag), else in French, else the first there is."""
    short = language.split("-", 1)[0]
    for tag in (language, short, FALLBACK_LANGUAGE):
        if texts.get(tag):
            return texts[tag]
    return next(iter(texts.values()), "")


def version_key(version: str) -> tuple[int, ...]:
    """Return a version as numbers, so that ``2026.9`` comes before ``2026.11``."""
    digits = "".join(sign if sign.isdigit() else " " for sign in version)
    return tuple(int(part) for part in digits.split())
