"""What an indicator may never be about: ethnicity, nationality, religion, custom, way of life.

The words to look for are data, by topic and language, each topic with its reason and each
exception argued. A language without a list is refused as well: silence of a check that was
never made would be a false certainty.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.screening.pack_model import IndicatorPack, Texts

UNLISTED = "unlisted_language"
"""Stands for the topic where a language has no list of words."""


class ContentRulesInvalidError(FieldScreenError):
    """The list of words cannot be used.

    Attributes:
        why: What is wrong with it.
    """

    def __init__(self, why: str) -> None:
        super().__init__(f"content rules: {why}")
        self.why = why


class PackContentRefusedError(FieldScreenError):
    """A pack holds indicators about what must never be one.

    Attributes:
        findings: Each word found, with its place.
    """

    def __init__(self, findings: tuple[ContentFinding, ...]) -> None:
        super().__init__(f"{len(findings)} words that may never make an indicator")
        self.findings = findings


@dataclass(frozen=True, slots=True)
class ContentFinding:
    """One word that may not stand where it stands.

    Attributes:
        where: Place in the pack, such as ``indicators.X.label``.
        language: BCP 47 tag of the text.
        topic: Topic the word belongs to, or :data:`UNLISTED`.
        word: The word as it stands there; empty for a language without a list.
        text: The whole text.
        why: Why the topic is refused, by language; empty for a language without a list.
    """

    where: str
    language: str
    topic: str
    word: str
    text: str
    why: Texts


@dataclass(frozen=True, slots=True)
class _Topic:
    identifier: str
    why: Texts
    patterns: Mapping[str, re.Pattern[str]]


@dataclass(frozen=True, slots=True)
class ContentRules:
    """The words of every topic, and the argued exceptions.

    Attributes:
        topics: Each with its words by language.
        allowed: Patterns of the exceptions, by language.
        languages: Languages every topic has words for.
    """

    topics: tuple[_Topic, ...]
    allowed: Mapping[str, tuple[re.Pattern[str], ...]]
    languages: frozenset[str]

    def look_at(self, where: str, language: str, text: str) -> Iterator[ContentFinding]:
        """Yield each word of *text* that may not make an indicator."""
        short = language.split("-", 1)[0]
        if short not in self.languages:
            yield ContentFinding(where, language, UNLISTED, "", text, {})
            return
        folded, places = _folded(text)
        covered = [match.span() for rule in self.allowed.get(short, ()) for match in rule.finditer(folded)]
        for topic in self.topics:
            for match in topic.patterns[short].finditer(folded):
                start, end = match.span()
                if not any(first <= start and end <= last for first, last in covered):
                    word = text[places[start] : places[end - 1] + 1]
                    yield ContentFinding(where, language, topic.identifier, word, text, topic.why)


def read_content_rules(text: str) -> ContentRules:
    """Read the list of words from its TOML text.

    Raises:
        ContentRulesInvalidError: If it is not TOML, lacks a part, or holds a bad pattern.
    """
    try:
        data = tomllib.loads(text)
        topics = tuple(
            _Topic(row["id"], row["why"], {tag: _pattern(words) for tag, words in row["words"].items()})
            for row in data["topics"]
        )
        allowed: dict[str, tuple[re.Pattern[str], ...]] = {}
        for row in data["allowed"]:
            for tag, pattern in row["patterns"].items():
                allowed[tag] = (*allowed.get(tag, ()), re.compile(pattern))
    except (tomllib.TOMLDecodeError, re.error) as error:
        raise ContentRulesInvalidError(str(error)) from error
    except KeyError as error:
        raise ContentRulesInvalidError(f"{error.args[0]} is missing") from error
    if not topics:
        raise ContentRulesInvalidError("names no topic")
    languages = frozenset.intersection(*(frozenset(topic.patterns) for topic in topics))
    return ContentRules(topics, allowed, languages)


def check_content(pack: IndicatorPack, rules: ContentRules) -> tuple[ContentFinding, ...]:
    """Return every word of a pack's titles, dimensions and indicators that may not stand there.

    Cautions and other texts are not searched: they must be able to say that a custom is no clue.
    """
    return tuple(
        found for where, language, text in _searched(pack) for found in rules.look_at(where, language, text)
    )


def _searched(pack: IndicatorPack) -> Iterator[tuple[str, str, str]]:
    for language, text in pack.titles.items():
        yield "pack.title", language, text
    for dimension in pack.dimensions:
        for language, text in dimension.titles.items():
            yield f"dimensions.{dimension.code}.title", language, text
    for indicator in pack.indicators:
        where = f"indicators.{indicator.code}"
        if indicator.original:
            yield f"{where}.original", "en", indicator.original
        for language, text in indicator.labels.items():
            yield f"{where}.label", language, text


def _pattern(words: list[str]) -> re.Pattern[str]:
    """Return a pattern for whole words, ``*`` standing for any ending."""
    if not words:
        raise ContentRulesInvalidError("a language has an empty list")
    folded = [_folded(word)[0] for word in words]
    parts = (r"\s+".join(re.escape(part) for part in word.rstrip("*").split()) for word in folded)
    ends = (r"\w*" if word.endswith("*") else "" for word in words)
    choices = "|".join(part + end for part, end in zip(parts, ends, strict=True))
    return re.compile(rf"(?<!\w)(?:{choices})(?!\w)")


def _folded(text: str) -> tuple[str, list[int]]:
    """Return *text* without accents and capitals, with the place each sign came from."""
    signs: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        for part in unicodedata.normalize("NFKD", sign).casefold():
            if not unicodedata.combining(part):
                signs.append(part)
                places.append(place)
    return "".join(signs), places
