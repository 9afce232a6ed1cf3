"""A house template adapted by a département or an organisation: order, titles, sentences, logo.

An adaptation changes how a document is laid out and named, never what it says of a child: it leaves no
section out, and does not reword what the house template holds in ``[required]``. The letter it makes
names whose adaptation it is, in which version.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from fieldscreen.domain.referrals import ReferralKind
from fieldscreen.referral.blocks import Picture
from fieldscreen.referral.template import Adapted, ReferralTemplate, Texts
from fieldscreen.referral.template_faults import FaultKind, TemplateFault
from fieldscreen.referral.template_keys import EVERY_SENTENCE, shape_of
from fieldscreen.referral.template_texts import (
    LEAST_SIGNS,
    MOST_TITLE_SIGNS,
    language_faults,
    place_faults,
    room_for,
    writing_faults,
)

_LAST = "signature"
"""What stands at the end of every letter: nobody signs above what they have not said yet."""


@dataclass(frozen=True, slots=True)
class Adaptation:
    """What a département or an organisation adapts.

    Attributes:
        identifier: Its name, such as ``departement-63``.
        version: Its version, numbers with dots.
        dated: Day of its content.
        names: Whose it is, by language.
        documents: The documents it is for.
        department: Département whose offices it is for; empty for an organisation's own letters.
        order: Sections in order; empty for the house's order.
        titles: Titles of sections by identifier.
        texts: Sentences by ``group.key``.
        logo_texts: What the logo shows, by language; empty without a logo.
        logo_file: Name of the logo's file beside the text; empty without a logo.
    """

    identifier: str
    version: str
    dated: date
    names: Texts
    documents: tuple[ReferralKind, ...]
    department: str = ""
    order: tuple[str, ...] = ()
    titles: Mapping[str, Texts] = field(default_factory=dict)
    texts: Mapping[str, Texts] = field(default_factory=dict)
    logo_texts: Texts = field(default_factory=dict)
    logo_file: str = ""

    @property
    def reference(self) -> str:
        """How a document names it: ``identifier@version``."""
        return f"{self.identifier}@{self.version}"

    @property
    def is_only_a_logo(self) -> bool:
        """Tell whether it changes no word and no order."""
        return not (self.order or self.titles or self.texts)


def fitting_faults(adaptation: Adaptation, template: ReferralTemplate) -> Iterator[TemplateFault]:
    """Yield why an adaptation cannot be laid over a template."""
    shape = shape_of(template.kind, is_official=template.is_official)
    if adaptation.order:
        yield from _order_faults(adaptation.order, shape.sections)
    for identifier, titles in adaptation.titles.items():
        where = f"titles.{identifier}"
        if identifier not in shape.sections:
            yield TemplateFault(where, FaultKind.UNKNOWN_PART, ", ".join(sorted(shape.sections)))
            continue
        if template.required.holds_section(identifier):
            yield TemplateFault(where, FaultKind.REQUIRED, template.identifier)
        yield from language_faults(titles, template.languages, where)
        yield from writing_faults(titles, where, dict.fromkeys(titles, MOST_TITLE_SIGNS))
    for name, texts in adaptation.texts.items():
        yield from _sentence_faults(name, texts, template, shape.places.get(name))
    for key, texts in (("override.name", adaptation.names), ("logo.alternative", adaptation.logo_texts)):
        if texts:
            yield from language_faults(texts, template.languages, key)
            yield from writing_faults(texts, key, dict.fromkeys(texts, 2 * LEAST_SIGNS))


def _order_faults(order: tuple[str, ...], known: frozenset[str]) -> Iterator[TemplateFault]:
    where = "override.sections"
    for place, identifier in enumerate(order):
        if identifier not in known:
            yield TemplateFault(f"{where}.{identifier}", FaultKind.UNKNOWN_PART, ", ".join(sorted(known)))
        if identifier in order[:place]:
            yield TemplateFault(f"{where}.{identifier}", FaultKind.TWICE)
    for lost in sorted(known - set(order)):
        yield TemplateFault(f"{where}.{lost}", FaultKind.LEFT_OUT)
    if _LAST in order and order[-1] != _LAST:
        yield TemplateFault(f"{where}.{_LAST}", FaultKind.NOT_LAST)


def _sentence_faults(
    name: str, texts: Texts, template: ReferralTemplate, places: frozenset[str] | None
) -> Iterator[TemplateFault]:
    where = f"texts.{name}"
    if name not in template.texts or (places is None and name in EVERY_SENTENCE):
        yield TemplateFault(where, FaultKind.UNKNOWN_SENTENCE)
        return
    if template.required.holds_text(name):
        yield TemplateFault(where, FaultKind.REQUIRED, template.identifier)
    yield from language_faults(texts, template.languages, where)
    yield from place_faults(texts, places or frozenset(), where)
    yield from writing_faults(texts, where, room_for(template.texts[name]))


def adapt(
    template: ReferralTemplate, adaptation: Adaptation, digest: str, logo: Picture | None = None
) -> ReferralTemplate:
    """Lay an adaptation that fits over a template.

    Args:
        template: The template; it may be adapted already.
        adaptation: What is adapted; :func:`fitting_faults` finds nothing.
        digest: SHA-256 of what was signed, lower-case hexadecimal.
        logo: Its logo; ``None`` keeps the one that is there. A département's stands above the recipient's
            address and never above the sender's, as if the département had written.
    """
    parts = {part.identifier: part for part in template.sections}
    order = adaptation.order or tuple(parts)
    sections = tuple(
        replace(parts[name], titles=adaptation.titles.get(name, parts[name].titles)) for name in order
    )
    named = Adapted(adaptation.reference, adaptation.names, adaptation.dated, digest)
    return replace(
        template,
        sections=sections,
        texts={**template.texts, **adaptation.texts},
        adapted=(named, *template.adapted),
        logo=template.logo if adaptation.department else logo or template.logo,
        office_logo=logo if adaptation.department else template.office_logo,
    )
