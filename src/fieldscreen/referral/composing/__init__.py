"""From contents and template to a document: which blocks, in which order, with which words.

Pure: the same contents and template give the same document. No block decides what it looks
like; :mod:`fieldscreen.referral.rendering` does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from fieldscreen.domain.referrals import ReferralKind
from fieldscreen.referral.blocks import Block, Document, Furniture, Heading, PageBreak
from fieldscreen.referral.composing import (
    account,
    annexes,
    closing,
    complement,
    people,
    pillars,
    prosecution,
    reasons,
)
from fieldscreen.referral.composing.agreement import agreement
from fieldscreen.referral.composing.front import front_page
from fieldscreen.referral.composing.informants import has_sheet, informants_record, mark_words, sheet
from fieldscreen.referral.composing.photographs import photographs
from fieldscreen.referral.composing.portal_fields import PortalField, portal_fields
from fieldscreen.referral.composing.record import record
from fieldscreen.referral.composing.slip import slip
from fieldscreen.referral.composing.speaker import Speaker
from fieldscreen.referral.contents import ReferralContents
from fieldscreen.referral.errors import TemplateInvalidError
from fieldscreen.referral.exercise import as_exercise
from fieldscreen.referral.informants import Informant
from fieldscreen.referral.marking import standing
from fieldscreen.referral.template import Part, ReferralTemplate
from fieldscreen.referral.template_faults import FaultKind, TemplateFault

_Section = tuple[str, str, tuple[Block, ...]]
"""Identifier, printed title and blocks of a section."""

_Writer = Callable[[ReferralContents, Speaker], Iterator[Block]]

_SECTIONS: dict[str, _Writer] = {
    "sender": people.sender,
    "child": people.child,
    "family": people.family,
    "others": people.others,
    "place": people.place,
    "school": people.school,
    "observed": account.observed,
    "reported": account.reported,
    "interpretation": account.interpretation,
    "unknown": account.unknown,
    "actions": closing.actions,
    "parents": closing.parents,
    "urgency": closing.urgency,
    "requests": closing.requests,
    "signature": closing.signature,
    "agreement": agreement,
    "calls": prosecution.calls,
    "copies": prosecution.copies,
    "stages": pillars.stages,
    "support": pillars.support,
    "inclusion": pillars.inclusion,
    "justice": pillars.justice,
    "earlier": complement.earlier,
    "changed": complement.changed,
}

_ANNEXES: dict[str, _Writer] = {
    "indicators": reasons.indicators,
    "legal": annexes.legal,
    "checking": annexes.checking,
    "photographs": photographs,
    "slip": slip,
}

_LETTERS = "ABCDEFGH"
_SHEET = "informants"
"""The annex that can be taken off; it stands last whatever a template says, and not at all for nobody."""


def compose(contents: ReferralContents, template: ReferralTemplate) -> Document:
    """Compose a referral.

    Raises:
        TemplateInvalidError: If the template is for another kind of document.
    """
    if template.kind is not contents.kind:
        raise TemplateInvalidError(TemplateFault("template.kind", FaultKind.VALUE, contents.kind))
    speaker = Speaker(template, contents.language, contents.written_at.tzinfo)
    say, reference = speaker.say, {"code": contents.case_code, "number": contents.number}
    contents, informants = standing(contents, lambda marks: mark_words(marks, speaker))
    sections = _sections(contents, speaker)
    document = Document(
        title=say("document.title", **reference),
        language=contents.language,
        written_at=contents.written_at,
        furniture=Furniture(
            left=say("furniture.confidential"),
            right=say("furniture.reference", **reference),
            banner=say("furniture.fictitious") if contents.is_synthetic else "",
            foot=say("furniture.foot"),
            page=say("furniture.page"),
            of=say("furniture.of"),
            detachable=say("informants.header"),
            detachable_page=say("informants.page"),
        ),
        blocks=(
            *_blocks(contents, speaker, sections),
            *_detachable(informants, contents, speaker),
        ),
        record=record(
            contents,
            template,
            _portal(contents, speaker, sections),
            informants_record(informants, contents, speaker),
        ),
        record_description=say("document.record"),
    )
    return as_exercise(document) if contents.is_training else document


def _sections(contents: ReferralContents, speaker: Speaker) -> tuple[_Section, ...]:
    return tuple(
        (part.identifier, _title(part, speaker), tuple(_SECTIONS[part.identifier](contents, speaker)))
        for part in speaker.template.sections
    )


def _portal(
    contents: ReferralContents, speaker: Speaker, sections: tuple[_Section, ...]
) -> tuple[str, tuple[PortalField, ...]]:
    """Return the fields for a portal of the one document that is not official, and the words that say so."""
    if contents.kind is not ReferralKind.MNIOP or speaker.template.is_official:
        return "", ()
    notice = speaker.say("document.unofficial")
    if contents.is_synthetic:  # a table of fields has no watermark
        notice = f"{speaker.say('document.fictitious_title')} – {speaker.say('document.fictitious')} {notice}"
    return notice, tuple(portal_fields(sections, contents.language))


def _blocks(contents: ReferralContents, speaker: Speaker, sections: tuple[_Section, ...]) -> Iterator[Block]:
    yield from front_page(contents, speaker)
    yield PageBreak()
    for number, (_identifier, title, blocks) in enumerate(sections, start=1):
        yield Heading(f"{number}. {title}")
        yield from blocks
    for letter, part in zip(_LETTERS, _annexes(contents, speaker), strict=False):
        yield PageBreak()
        yield Heading(speaker.say("document.annex", letter=letter, title=_title(part, speaker)))
        yield from _ANNEXES[part.identifier](contents, speaker)


def _annexes(contents: ReferralContents, speaker: Speaker) -> tuple[Part, ...]:
    left_out = {_SHEET} if contents.photographs else {_SHEET, "photographs"}
    return tuple(part for part in speaker.template.annexes if part.identifier not in left_out)


def _detachable(
    informants: tuple[Informant, ...], contents: ReferralContents, speaker: Speaker
) -> Iterator[Block]:
    if has_sheet(informants, contents):
        part = next(one for one in speaker.template.annexes if one.identifier == _SHEET)
        letter = _LETTERS[len(_annexes(contents, speaker))]
        yield PageBreak(detaches=True)
        yield Heading(speaker.say("document.annex", letter=letter, title=_title(part, speaker)))
        yield from sheet(informants, contents, speaker)


def _title(part: Part, speaker: Speaker) -> str:
    return speaker.template.choose(part.titles, speaker.language)
