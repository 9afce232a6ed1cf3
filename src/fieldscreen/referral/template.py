"""Referral templates: dated, sourced, replaceable texts and the order of a document.

A template holds every sentence the program itself writes into a referral, in each of its
languages, with the legal texts it cites and how sure they are. Code knows no sentence. A
template is checked whole when it is loaded (``template_reading``), so that a missing sentence is
found by the office that changed it and not on the evening somebody must write.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from fieldscreen.domain.referrals import ReferralKind
from fieldscreen.referral.blocks import Picture
from fieldscreen.referral.errors import TemplateInvalidError
from fieldscreen.referral.template_faults import FaultKind, TemplateFault

Texts = Mapping[str, str]
"""One sentence in several languages, by BCP 47 tag."""


class Mark(StrEnum):
    """How sure a legal text is."""

    VERIFIED = "verified"
    TO_CHECK = "to_check"


@dataclass(frozen=True, slots=True)
class Part:
    """A section or an annex: which one, and its title."""

    identifier: str
    titles: Texts


@dataclass(frozen=True, slots=True)
class Article:
    """A legal text, summarised.

    Attributes:
        identifier: Short name used in sentences, such as ``L226-2-1``.
        names: Full name by language.
        summaries: What it says, by language.
        mark: Whether it was read in the source or is still to be checked.
        checked: Day of that reading.
        source: Where it was read.
    """

    identifier: str
    names: Texts
    summaries: Texts
    mark: Mark
    checked: date
    source: str


@dataclass(frozen=True, slots=True)
class Required:
    """What no adaptation may reword, because the law or the reader's safety asks for it.

    Attributes:
        sections: Sections whose titles stay; ``*`` for all.
        annexes: Annexes whose titles stay; ``*`` for all.
        texts: Sentences by ``group.key``, or ``group.*`` for a whole group.
    """

    sections: frozenset[str] = frozenset()
    annexes: frozenset[str] = frozenset()
    texts: frozenset[str] = frozenset()

    def holds_text(self, name: str) -> bool:
        """Tell whether the sentence *name* stays as it is."""
        return name in self.texts or f"{name.partition('.')[0]}.*" in self.texts

    def holds_section(self, identifier: str) -> bool:
        """Tell whether the title of a section stays as it is."""
        return bool(self.sections & {identifier, "*"})


@dataclass(frozen=True, slots=True)
class Adapted:
    """Who adapted a template, as a document names it.

    Attributes:
        reference: ``identifier@version`` of the adaptation.
        names: Whose it is, by language.
        dated: Day of its content.
        digest: SHA-256 of what was signed, lower-case hexadecimal.
    """

    reference: str
    names: Texts
    dated: date
    digest: str


@dataclass(frozen=True, slots=True)
class ReferralTemplate:
    """A checked template.

    Attributes:
        identifier: Such as ``crip-information-preoccupante``.
        version: The template's own version.
        dated: Day of its content.
        kind: The document it makes.
        languages: Languages every sentence exists in, the reference first.
        status: How sure the template itself is.
        sections: The letter, in order.
        annexes: The annexes, in order.
        articles: Legal texts it cites.
        texts: Sentences by ``group.key``.
        is_official: Whether an authority published this form, or laid none down for it; a model of our
            own for a form that is still to come says on its first page that it is none.
        required: What no adaptation may reword.
        adapted: Who adapted it, the one that gave order and texts first; nobody for the house's own.
        logo: What stands above the sender; ``None`` for nothing.
        office_logo: What stands above the recipient, whose form it is; ``None`` for nothing.
    """

    identifier: str
    version: str
    dated: date
    kind: ReferralKind
    languages: tuple[str, ...]
    status: str
    sections: tuple[Part, ...]
    annexes: tuple[Part, ...]
    articles: tuple[Article, ...]
    texts: Mapping[str, Texts]
    is_official: bool = True
    required: Required = Required()
    adapted: tuple[Adapted, ...] = ()
    logo: Picture | None = None
    office_logo: Picture | None = None

    @property
    def reference(self) -> str:
        """The template as a document cites it: ``identifier@version``."""
        return f"{self.identifier}@{self.version}"

    def choose(self, texts: Texts, language: str) -> str:
        """Return the text in *language*, else in the template's reference language."""
        return texts.get(language) or texts.get(language.split("-", 1)[0]) or texts[self.languages[0]]

    def say(self, key: str, language: str, /, **values: object) -> str:
        """Return the sentence *key* in *language* with its places filled.

        Raises:
            TemplateInvalidError: If there is no such sentence.
        """
        if key not in self.texts:
            raise TemplateInvalidError(TemplateFault(f"texts.{key}", FaultKind.MISSING))
        return self.choose(self.texts[key], language).format(**values)
