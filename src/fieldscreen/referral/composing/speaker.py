"""The template's voice: its sentences, dates and names of things in one language.

The only place where a value becomes words. Times are printed in the offset of the document
itself, so that a statement recorded in UTC does not seem to be from another evening.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta, tzinfo

from fieldscreen.domain.dates import Qualifier, UncertainDate
from fieldscreen.domain.paper import PaperSource
from fieldscreen.domain.statements import Source
from fieldscreen.referral.blocks import KeyValues, Manner, Picture, Text
from fieldscreen.referral.template import ReferralTemplate

_YEAR, _MONTH = 4, 7
"""Lengths of ``2013`` and ``2013-05`` in ISO 8601-2."""


class Speaker:
    """Says things as the template says them.

    Attributes:
        template: The template.
        language: BCP 47 tag.
    """

    def __init__(self, template: ReferralTemplate, language: str, zone: tzinfo | None) -> None:
        self.template = template
        self.language = language
        self._zone = zone
        self._months = self.say("dates.months").split()

    def say(self, key: str, /, **values: object) -> str:
        """Return the sentence *key* with its places filled."""
        return self.template.say(key, self.language, **values)

    def picture(self, picture: Picture | None) -> str:
        """Say what a picture shows; nothing without one."""
        return self.template.choose(picture.alternatives, self.language) if picture else ""

    def source(self, source: Source) -> str:
        """Name who stands behind a fact."""
        return self.say(f"source.{source}")

    def language_name(self, tag: str) -> str:
        """Name a language, or show its tag when the template has no name for it."""
        texts = self.template.texts.get(f"language.{tag.split('-', 1)[0].lower()}")
        return self.template.choose(texts, self.language) if texts else tag

    def day(self, day: date) -> str:
        """Write a day in full."""
        number = self.say("dates.first") if day.day == 1 else str(day.day)
        return self.say("dates.day", day=number, month=self._months[day.month - 1], year=day.year)

    def short_day(self, written: str) -> str:
        """Write an ISO 8601 day with figures only; anything else as it stands."""
        try:
            return date.fromisoformat(written).strftime("%d/%m/%Y")
        except ValueError:
            return written

    def local_day(self, moment: datetime) -> date:
        """Return the day of *moment* in the document's offset."""
        return moment.astimezone(self._zone).date()

    def moment(self, moment: datetime) -> str:
        """Write a day and an hour with their offset from UTC."""
        local = moment.astimezone(self._zone)
        minutes = int((local.utcoffset() or timedelta()).total_seconds()) // 60
        sign, (hours, rest) = "+" if minutes >= 0 else "−", divmod(abs(minutes), 60)
        offset = "" if not minutes else f"{sign}{hours}" + (f":{rest:02d}" if rest else "")
        return self.say("dates.moment", day=self.day(local.date()), time=f"{local:%H:%M}", offset=offset)

    def copied(self, paper: PaperSource) -> str:
        """Say that something was copied, by whom and from which sheet."""
        told = {
            "filled": self.uncertain(paper.filled_on),
            "filled_by": paper.filled_by,
            "copied_by": paper.copied_by,
        }
        if paper.place.strip():
            return self.say("facts.copied_place", place=paper.place, **told)
        return self.say("facts.copied_from", **told)

    def uncertain(self, value: UncertainDate) -> str:
        """Write a date as surely, and as unsurely, as it was given."""
        start, slash, end = value.written.partition("/")
        if slash:
            return self.say("dates.span", start=self._point(start), end=self._point(end))
        return self._point(start)

    def _point(self, written: str) -> str:
        mark = Qualifier(written[-1]) if written[-1] in "?~%" else Qualifier.CERTAIN
        bare = written.rstrip("?~%")
        if len(bare) == _YEAR:
            words = bare
        elif len(bare) == _MONTH:
            words = self.say("dates.month", month=self._months[int(bare[5:]) - 1], year=bare[:4])
        else:
            words = self.day(date.fromisoformat(bare))
        if mark in {Qualifier.APPROXIMATE, Qualifier.BOTH}:
            words = self.say("dates.approximate", date=words)
        if mark in {Qualifier.UNCERTAIN, Qualifier.BOTH}:
            words = self.say("dates.uncertain", date=words)
        return words

    def value(self, words: str, *, language: str = "") -> Text:
        """Return what is known, or the words for nothing being known."""
        if words.strip():
            return Text(words, language=language)
        return Text(self.say("document.unknown_value"), Manner.MUTED)

    def key_values(self, rows: Iterable[tuple[str, str]]) -> KeyValues:
        """Build labels and values from sentence keys and words; empty words are shown as not known."""
        return KeyValues(tuple((self.say(key), (self.value(words),)) for key, words in rows))
