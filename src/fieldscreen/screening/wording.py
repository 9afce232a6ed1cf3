"""Sentences kept as data: one file, a key for each, in several languages.

The same sentence then stands on the screen, in the terminal and on paper, and a reviewer
can read them all without reading code.
"""

from __future__ import annotations

import tomllib

from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.screening.packs import Texts, in_language


class WordingMissingError(FieldScreenError):
    """The wording file lacks a sentence.

    Attributes:
        key: The sentence's key.
    """

    def __init__(self, key: str) -> None:
        super().__init__(f"wording: no sentence {key!r}")
        self.key = key


class Wording:
    """The sentences of one file, by key (``group.name``) and language.

    Args:
        text: The file, TOML: a table for each sentence, with a text for each language.
    """

    def __init__(self, text: str) -> None:
        data = tomllib.loads(text)
        self._texts: dict[str, Texts] = {
            f"{group}.{name}": texts for group, rows in data.items() for name, texts in rows.items()
        }

    def say(self, key: str, language: str, **values: object) -> str:
        """Return the sentence *key* in *language* (BCP 47) with its places filled.

        Raises:
            WordingMissingError: If there is no such sentence.
        """
        if key not in self._texts:
            raise WordingMissingError(key)
        return in_language(self._texts[key], language).format(**values)

    def names(self) -> frozenset[str]:
        """Return the key of every sentence."""
        return frozenset(self._texts)

    def languages(self, key: str) -> frozenset[str]:
        """Return the languages a sentence is written in."""
        return frozenset(self._texts[key])
