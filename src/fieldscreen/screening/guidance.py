"""Guide-rails: what the law of a country asks of whoever notices, as dated data.

Articles with how sure they are, forms of exploitation in law, what to do at each level and
which referral goes where. Read from one replaceable file; nothing here is surer than the mark
its author gave it. Putting it in words is :mod:`fieldscreen.screening.guiding`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.workers import Secrecy
from fieldscreen.screening.assessment import Level
from fieldscreen.screening.pack_model import UNSAID, Population, Sureness, Texts

_STEPS = ("now", "call", "avoid")
_RAIL_TEXTS = ("title", "when", "to", "consent", "parents", "copies")


class GuidanceInvalidError(FieldScreenError):
    """A guidance file cannot be used.

    Attributes:
        where: Table or key of the fault.
        why: What is wrong with it.
    """

    def __init__(self, where: str, why: str) -> None:
        super().__init__(f"guidance: {where}: {why}")
        self.where = where
        self.why = why


@dataclass(frozen=True, slots=True)
class LegalArticle:
    """One article, summarised.

    Attributes:
        identifier: Short name that the other parts refer to.
        names: Its name, by language.
        summaries: What it says in the project's own words, by language.
        sureness: How sure that is.
        checked: Day it was read in its source; ``None`` when nobody has.
        source: Where it was read, by language.
    """

    identifier: str
    names: Texts
    summaries: Texts
    sureness: Sureness
    checked: date | None
    source: Texts


@dataclass(frozen=True, slots=True)
class CitedText:
    """One sentence with the articles it rests on."""

    texts: Texts
    articles: tuple[LegalArticle, ...] = ()


@dataclass(frozen=True, slots=True)
class LegalForm:
    """A form of exploitation in law.

    Attributes:
        identifier: Name the packs use.
        titles: Its name, by language.
        for_adults: Articles for an adult.
        for_minors: Articles for a minor, and in doubt.
        caution: What must not be concluded, by language; ``None`` for nothing to add.
    """

    identifier: str
    titles: Texts
    for_adults: tuple[LegalArticle, ...]
    for_minors: tuple[LegalArticle, ...]
    caution: Texts | None


@dataclass(frozen=True, slots=True)
class Steps:
    """What to do at one level for one age: now, whom to call, what not to do."""

    now: tuple[CitedText, ...]
    call: tuple[CitedText, ...]
    avoid: tuple[CitedText, ...]


@dataclass(frozen=True, slots=True)
class Rail:
    """One way to refer.

    Attributes:
        identifier: Name of the way.
        population: Whom it is for.
        from_level: Level from which it is suggested, ``None`` for never; it may be taken at any level.
        texts: ``title``, ``when``, ``to``, ``consent``, ``parents``, ``copies``, by language.
        articles: What it rests on.
    """

    identifier: str
    population: Population
    from_level: Level | None
    texts: Mapping[str, Texts]
    articles: tuple[LegalArticle, ...]


@dataclass(frozen=True, slots=True)
class Guidance:
    """The whole file.

    Attributes:
        identifier: Such as ``guidance-france``.
        version: The file's own version.
        dated: Day of its content.
        status: How sure it is as a whole, by language.
        articles: By identifier.
        forms: By identifier.
        triage: Whom to telephone before any form, in order.
        steps: By age (``minor`` or ``adult``) and level.
        rails: Every way to refer.
        secrecy: What each position towards professional secrecy changes.
    """

    identifier: str
    version: str
    dated: date
    status: Texts
    articles: Mapping[str, LegalArticle]
    forms: Mapping[str, LegalForm]
    triage: tuple[CitedText, ...]
    steps: Mapping[tuple[str, Level], Steps]
    rails: tuple[Rail, ...]
    secrecy: Mapping[str, CitedText]

    @property
    def reference(self) -> str:
        """The file as a result cites it: ``identifier@version``."""
        return f"{self.identifier}@{self.version}"

    def steps_for(self, level: Level, *, minor: bool) -> Steps:
        """Return what to do at *level* for a minor or for an adult."""
        return self.steps["minor" if minor else "adult", level]


def read_guidance(text: str) -> Guidance:
    """Read guidance from its TOML text.

    Raises:
        GuidanceInvalidError: If it is not TOML, lacks a part, or cites an article it does not have.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise GuidanceInvalidError("file", str(error)) from error
    try:
        head = data["guidance"]
        reader = _Reader({row["id"]: _article(row) for row in data["articles"]})
        return Guidance(
            identifier=head["id"],
            version=head["version"],
            dated=head["date"],
            status=_texts(head["status"], "guidance.status"),
            articles=reader.articles,
            forms={row["id"]: reader.form(row) for row in data["forms"]},
            triage=tuple(reader.cited(row, "triage") for row in data["triage"]),
            steps={
                (age, level): reader.steps(data["steps"][age][level.value], f"steps.{age}.{level}")
                for age in ("minor", "adult")
                for level in Level
            },
            rails=tuple(reader.rail(row) for row in data["rails"]),
            secrecy={
                position.value: reader.cited(_position(data, position), f"secrecy.{position}")
                for position in Secrecy
            },
        )
    except KeyError as error:
        raise GuidanceInvalidError(str(error.args[0]), "is missing") from error


def _position(data: Mapping[str, Any], position: Secrecy) -> Mapping[str, Any]:
    row = data["secrecy"].get(position.value)
    if not isinstance(row, dict):
        raise GuidanceInvalidError(f"secrecy.{position}", "is missing")
    return row


def _article(row: Mapping[str, Any]) -> LegalArticle:
    where = f"articles.{row['id']}"
    try:
        sureness = Sureness(row["sureness"])
    except ValueError as error:
        raise GuidanceInvalidError(f"{where}.sureness", "is no mark") from error
    checked = row.get("checked")
    if sureness is Sureness.VERIFIED and not isinstance(checked, date):
        raise GuidanceInvalidError(f"{where}.checked", "a verified article says when it was read")
    names, summaries = _texts(row["name"], f"{where}.name"), _texts(row["text"], f"{where}.text")
    return LegalArticle(row["id"], names, summaries, sureness, checked, _source(row["source"], where))


def _source(value: object, where: str) -> Texts:
    """Read where an article was read: addresses stand alone, words about them in several languages."""
    return {UNSAID: value} if isinstance(value, str) else _texts(value, f"{where}.source")


class _Reader:
    """Reads the parts that cite articles."""

    def __init__(self, articles: Mapping[str, LegalArticle]) -> None:
        self.articles = articles

    def cite(self, names: list[str], where: str) -> tuple[LegalArticle, ...]:
        lost = next((name for name in names if name not in self.articles), None)
        if lost is not None:
            raise GuidanceInvalidError(where, f"cites {lost!r}, which is not among the articles")
        return tuple(self.articles[name] for name in names)

    def cited(self, row: Mapping[str, Any], where: str) -> CitedText:
        return CitedText(_texts(row["text"], where), self.cite(row["articles"], where))

    def form(self, row: Mapping[str, Any]) -> LegalForm:
        where = f"forms.{row['id']}"
        caution = _texts(row["caution"], f"{where}.caution") if "caution" in row else None
        adults, minors = self.cite(row["adult"], where), self.cite(row["minor"], where)
        return LegalForm(row["id"], _texts(row["title"], where), adults, minors, caution)

    def steps(self, row: Mapping[str, Any], where: str) -> Steps:
        return Steps(*(tuple(self.cited(item, where) for item in row[key]) for key in _STEPS))

    def rail(self, row: Mapping[str, Any]) -> Rail:
        where = f"rails.{row['id']}"
        texts = {key: _texts(row[key], f"{where}.{key}") for key in _RAIL_TEXTS}
        try:
            population = Population(row["population"])
            level = Level(row["from_level"]) if row["from_level"] != "never" else None
        except ValueError as error:
            raise GuidanceInvalidError(where, "names no population or no level") from error
        return Rail(row["id"], population, level, texts, self.cite(row["articles"], where))


def _texts(value: object, where: str) -> Texts:
    if (
        not isinstance(value, dict)
        or not value.get("fr")
        or not all(isinstance(x, str) for x in value.values())
    ):
        raise GuidanceInvalidError(where, "needs a table of texts with at least 'fr'")
    return dict(value)
