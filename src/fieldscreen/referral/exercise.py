"""What makes a document an exercise: its title, its first heading, and words across every page.

The words stand here and not in a template, because a template can be replaced and this must
not be. French is always among them: whoever finds such a page on a desk in France reads it.
"""

from __future__ import annotations

import dataclasses

from fieldscreen.referral.blocks import Document, Heading

_FRENCH = "EXERCICE — NE PAS TRANSMETTRE"
_WORDS = {"fr": (_FRENCH,), "en": ("EXERCISE — DO NOT SEND", _FRENCH)}
_TITLES = {"fr": "EXERCICE", "en": "EXERCISE — EXERCICE"}


def exercise_words(language: str) -> tuple[str, ...]:
    """Return the lines across each page of an exercise.

    Args:
        language: BCP 47 tag of the document; French is the fallback.
    """
    return _WORDS.get(language.split("-", 1)[0], _WORDS["fr"])


def exercise_title(title: str, language: str) -> str:
    """Return *title* as the title of an exercise."""
    return f"{_TITLES.get(language.split('-', 1)[0], _TITLES['fr'])} — {title}"


def as_exercise(document: Document) -> Document:
    """Return *document* marked as an exercise in title, heading, header and across each page."""
    words = exercise_words(document.language)
    blocks = tuple(
        dataclasses.replace(block, words=exercise_title(block.words, document.language))
        if isinstance(block, Heading) and block.level == 1
        else block
        for block in document.blocks
    )
    return dataclasses.replace(
        document,
        title=exercise_title(document.title, document.language),
        furniture=dataclasses.replace(document.furniture, banner=words[0], watermark=words),
        blocks=blocks,
    )
