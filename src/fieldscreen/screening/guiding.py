"""Guide-rails in words: what to do now, whom to call, what not to do, and which referral.

The same sentences on the screen and in the terminal. A low level never takes a way to refer
away: every way that fits the age is listed, and those the level suggests come first.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from fieldscreen.screening.assessment import Level
from fieldscreen.screening.guidance import CitedText, Guidance, LegalArticle, Rail
from fieldscreen.screening.pack_model import Population, in_language
from fieldscreen.screening.wording import Wording


@dataclass(frozen=True, slots=True)
class CitedLine:
    """One sentence with the articles it rests on, each with how sure it is."""

    text: str
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RailLine:
    """One way to refer, in words.

    Attributes:
        identifier: Name of the way in the guidance file.
        title: Its name.
        is_suggested: Whether the level suggests it; it may be taken anyway.
        when: When it is for.
        to: To whom.
        consent: With or without consent.
        parents: Whether parents are told, or why not.
        copies: Copies that are due.
        articles: What it rests on, each with how sure it is.
    """

    identifier: str
    title: str
    is_suggested: bool
    when: str
    to: str
    consent: str
    parents: str
    copies: str
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GuidanceInWords:
    """What to do with a result.

    Attributes:
        level: The level it is for.
        headline: The level in words.
        triage: Whom to telephone first, in order; empty unless there is danger.
        now: What to do now.
        call: Whom to call.
        avoid: What not to do.
        rails: Ways to refer, suggested ones first.
        secrecy: What the worker's position towards professional secrecy changes.
        pack: Guidance file, version and date, as one line.
        status: How sure the file is as a whole.
    """

    level: Level
    headline: str
    triage: tuple[CitedLine, ...]
    now: tuple[CitedLine, ...]
    call: tuple[CitedLine, ...]
    avoid: tuple[CitedLine, ...]
    rails: tuple[RailLine, ...]
    secrecy: CitedLine
    pack: str
    status: str


class GuidanceTeller:
    """Puts guidance in words, in one language."""

    def __init__(self, guidance: Guidance, wording: Wording, language: str) -> None:
        self._guidance = guidance
        self._wording = wording
        self._language = language

    def guide(
        self,
        level: Level,
        *,
        minor: bool,
        secrecy: str,
        is_open: bool = False,
        is_danger_judged: bool = False,
    ) -> GuidanceInWords:
        """Return what to do at *level*.

        Args:
            level: The level of the whole case.
            minor: Whether the rules for children apply.
            secrecy: The worker's position towards professional secrecy, as the profile has it.
            is_open: Whether something unknown could still change the level.
            is_danger_judged: Whether the worker's own last judgement is danger: whom to telephone
                is then told whatever the level.
        """
        guidance = self._guidance
        steps = guidance.steps_for(level, minor=minor)
        unfit = Population.ADULT if minor else Population.CHILD
        rails = [self._rail(rail, level) for rail in guidance.rails if rail.population is not unfit]
        return GuidanceInWords(
            level=level,
            headline=self.headline(level, is_open=is_open),
            triage=self._lines(guidance.triage) if is_danger_judged or level is Level.DANGER else (),
            now=self._lines(steps.now),
            call=self._lines(steps.call),
            avoid=self._lines(steps.avoid),
            rails=tuple(sorted(rails, key=lambda rail: not rail.is_suggested)),
            secrecy=self.secrecy_line(secrecy),
            pack=self._say("guidance.pack", reference=guidance.reference, dated=self.day(guidance.dated)),
            status=self._say("pack.status", status=in_language(guidance.status, self._language)),
        )

    def secrecy_line(self, position: str) -> CitedLine:
        """Return what a position towards professional secrecy changes, with its articles."""
        return self._line(self._guidance.secrecy[position])

    def ways(self) -> tuple[RailLine, ...]:
        """Return every way to refer, for children and adults, whatever the level."""
        return tuple(self._rail(rail, Level.NOTHING_PARTICULAR) for rail in self._guidance.rails)

    def triage(self) -> tuple[str, ...]:
        """Return whom to telephone before any form, in order."""
        return tuple(line.text for line in self._lines(self._guidance.triage))

    def headline(self, level: Level, *, is_open: bool) -> str:
        """Return a level in words; nothing noted while answers are missing says so."""
        unsure = is_open and level is Level.NOTHING_PARTICULAR
        return self._say("level.nothing_particular_open" if unsure else f"level.{level}")

    def level_name(self, level: Level) -> str:
        """Return a level's bare name, as a worker judges it."""
        return self._say(f"level_name.{level}")

    def article(self, article: LegalArticle) -> str:
        """Return one article's name with how sure it is."""
        name = in_language(article.names, self._language)
        if article.checked is None:
            return self._say("article.unchecked", name=name)
        return self._say(
            "article.checked",
            name=name,
            checked=self.day(article.checked),
            source=in_language(article.source, self._language),
        )

    def form_title(self, form: str) -> str:
        """Return the name of a form of exploitation; its identifier when the file lacks it."""
        found = self._guidance.forms.get(form)
        return in_language(found.titles, self._language) if found else form

    def form_articles(self, form: str, *, minor: bool) -> tuple[str, ...]:
        """Return the articles a form of exploitation rests on, for that age."""
        found = self._guidance.forms.get(form)
        if found is None:
            return ()
        return tuple(map(self.article, found.for_minors if minor else found.for_adults))

    def form_caution(self, form: str) -> str:
        """Return what must not be concluded of a form; empty for nothing to add."""
        found = self._guidance.forms.get(form)
        return in_language(found.caution, self._language) if found and found.caution else ""

    def day(self, day: date) -> str:
        """Return a day as the language writes it."""
        return self._say("format.day", year=day.year, month=day.month, day=day.day)

    def _rail(self, rail: Rail, level: Level) -> RailLine:
        words = {key: in_language(texts, self._language) for key, texts in rail.texts.items()}
        return RailLine(
            identifier=rail.identifier,
            is_suggested=rail.from_level is not None and level.rank >= rail.from_level.rank,
            articles=tuple(map(self.article, rail.articles)),
            **words,
        )

    def _lines(self, rows: Iterable[CitedText]) -> tuple[CitedLine, ...]:
        return tuple(map(self._line, rows))

    def _line(self, row: CitedText) -> CitedLine:
        return CitedLine(in_language(row.texts, self._language), tuple(map(self.article, row.articles)))

    def _say(self, key: str, **values: object) -> str:
        return self._wording.say(key, self._language, **values)
