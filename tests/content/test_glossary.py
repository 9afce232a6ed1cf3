"""One thing has one name: where the French text names a concept, every language uses its glossary's word."""

from __future__ import annotations

import csv
import re
import tomllib
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "translations" / "glossary"
FILES = sorted(FOLDER.glob("*.toml"))
GLOSSARIES = {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in FILES}
OTHERS = sorted(GLOSSARIES.keys() - {"fr"})
TAG = re.compile(r"^(label|hint|guidance_hint|required_message|constraint_message)::.*\((\w+)\)$")


def words(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()


def starts(text: str, stem: str) -> bool:
    """Tell whether a word of *text* begins with *stem*; Arabic writes its articles onto the word."""
    before = "" if re.match("[\u0600-\u06ff]", stem) else r"(?<!\w)"
    return re.search(before + re.escape(words(stem)), words(text)) is not None


def texts() -> Iterator[tuple[str, dict[str, str]]]:
    """Yield every text of the questionnaires and of the assessment, by language."""
    for sheet in sorted(ROOT.glob("resources/questionnaires/*/*.csv")):
        if sheet.stem not in {"survey", "choices"}:
            continue
        with sheet.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                told: dict[str, dict[str, str]] = {}
                for head, text in row.items():
                    if text and (match := TAG.match(head)):
                        told.setdefault(match[1], {})[match[2]] = text
                for kind, by_language in told.items():
                    yield f"{sheet.parent.name}/{sheet.stem}/{row['name']}/{kind}", by_language
    wording = tomllib.loads((ROOT / "resources/wording/assessment.toml").read_text(encoding="utf-8"))
    for group, rows in wording.items():
        for name, by_language in rows.items():
            yield f"assessment/{group}.{name}", by_language


TEXTS = tuple(texts())


def named() -> Iterator[tuple[str, str]]:
    for language in OTHERS:
        for term in GLOSSARIES[language]["terms"]:
            yield language, term["concept"]


def test_glossaries_when_listed_then_there_is_one_for_each_language_with_its_review_status() -> None:
    assert GLOSSARIES.keys() == {"fr", "en", "ro", "bg", "ar"}
    for tag, glossary in GLOSSARIES.items():
        assert glossary["language"] == tag
        assert glossary["status"].startswith(("draft", "back-checked", "native-checked"))
        concepts = [term["concept"] for term in glossary["terms"]]
        assert len(concepts) == len(set(concepts))
        assert all(term["term"] and term["stems"] for term in glossary["terms"])
        french = {term["concept"] for term in GLOSSARIES["fr"]["terms"]}
        assert set(concepts) <= french
        assert tag == "ar" or set(concepts) == french


@pytest.mark.parametrize(("language", "concept"), list(named()))
def test_concept_when_the_french_text_names_it_then_the_other_language_uses_its_own_word(
    language: str, concept: str
) -> None:
    stems = {
        tag: next(term["stems"] for term in GLOSSARIES[tag]["terms"] if term["concept"] == concept)
        for tag in ("fr", language)
    }
    named_in_french = [
        (place, told)
        for place, told in TEXTS
        if told.get(language) and any(starts(told.get("fr", ""), stem) for stem in stems["fr"])
    ]
    assert named_in_french, "a concept nobody names needs no entry"
    term = next(term for term in GLOSSARIES[language]["terms"] if term["concept"] == concept)
    excepted = set(term.get("except", ()))
    assert excepted <= {place for place, _ in named_in_french}
    otherwise = [
        (place, told["fr"], told[language])
        for place, told in named_in_french
        if place not in excepted and not any(starts(told[language], stem) for stem in stems[language])
    ]
    assert otherwise == []


@pytest.mark.parametrize("language", sorted(GLOSSARIES))
def test_words_that_must_never_stand_when_looked_for_then_no_text_has_one(language: str) -> None:
    for place, told in TEXTS:
        for word in GLOSSARIES[language]["never"]:
            assert not re.search(
                rf"(?<!\w){re.escape(words(word))}s?(?!\w)", words(told.get(language, ""))
            ), place
