"""What can be wrong with a template or an adaptation of one: a place, a kind of fault, and its detail.

The sentences for people are made where they are read; the checks are in ``template_reading``,
``template_texts`` and ``adaptation_reading``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FaultKind(StrEnum):
    """What is wrong at a place."""

    UNREADABLE = "unreadable"
    MISSING = "missing"
    FORM = "form"
    VALUE = "value"
    UNKNOWN_KEY = "unknown_key"
    LANGUAGE = "language"
    UNKNOWN_PART = "unknown_part"
    TWICE = "twice"
    LEFT_OUT = "left_out"
    UNKNOWN_SENTENCE = "unknown_sentence"
    PLACES = "places"
    NOT_THERE = "not_there"
    CIRCLE = "circle"
    MARKUP = "markup"
    CONTROL = "control"
    TOO_LONG = "too_long"
    REQUIRED = "required"
    NOT_LAST = "not_last"
    NOT_A_PICTURE = "not_a_picture"
    TOO_LARGE = "too_large"


@dataclass(frozen=True, slots=True)
class TemplateFault:
    """One thing wrong with a template.

    Attributes:
        where: Table or key of the fault, such as ``texts.dates.months.fr``.
        kind: What is wrong.
        detail: What it is about: a language, the values allowed, the parser's own words; may be empty.
    """

    where: str
    kind: FaultKind
    detail: str = ""
