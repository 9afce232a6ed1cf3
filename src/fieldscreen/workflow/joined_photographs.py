"""Photographs that can leave in a referral, and the copies of those that were chosen.

Offered are those that answer a question of the interviews a referral is read from, so never one of
another child. None leaves that nobody chose; what leaves is a copy reduced for print, made anew from
the one in the vault.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.attachments import AttachedContent, Attachment, ChosenPhotograph
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.referrals import ReferralChoices, ReferralKind
from fieldscreen.domain.subjects import PLACE
from fieldscreen.referral.blocks import Picture
from fieldscreen.referral.contents import PhotographLine
from fieldscreen.referral.rendering.photograph_size import pixels_of_use
from fieldscreen.vault.errors import RecordMissing, VaultDamaged
from fieldscreen.workflow import accounts
from fieldscreen.workflow.assessing import CaseReading
from fieldscreen.workflow.attachments import content_id
from fieldscreen.workflow.completing import told_in
from fieldscreen.workflow.holding import answer_key
from fieldscreen.workflow.photographs import (
    PhotographTooLargeError,
    PhotographUnreadableError,
    reduced_photograph,
)
from fieldscreen.workflow.signed_records import said_before
from fieldscreen.workflow.workplace import Workplace


class ChosenPhotographDamagedError(FieldScreenError):
    """A photograph chosen for a referral cannot be read whole any more; no page was made.

    Attributes:
        question: The question it answers.
        caption: Its caption; may be empty.
    """

    def __init__(self, question: str, caption: str) -> None:
        super().__init__("a chosen photograph cannot be read whole")
        self.question = question
        self.caption = caption


class ChosenPhotographGoneError(FieldScreenError):
    """A photograph chosen for a referral is not among those of its interviews any more; no page was made.

    Attributes:
        caption: Its caption; may be empty.
    """

    def __init__(self, caption: str) -> None:
        super().__init__("a chosen photograph is not there any more")
        self.caption = caption


@dataclass(frozen=True, slots=True)
class OfferedPhotograph:
    """A photograph that can be chosen.

    Attributes:
        attachment: What is known of it, with its small picture.
        section: Title of the section of the question it answers.
        question: That question.
        key: Names the answer, as the list of what leaves does.
        is_of_the_place: Whether its questionnaire is about the place, for everybody of the case.
    """

    attachment: Attachment
    section: str
    question: str
    key: str
    is_of_the_place: bool


def offered_photographs(reading: CaseReading, language: str) -> tuple[OfferedPhotograph, ...]:
    """Return the photographs of the interviews a referral is read from, in their order.

    Args:
        reading: The case, as it is read for one person.
        language: Language of the document, for the names of questions.

    Raises:
        VaultError: If what is known of the files cannot be read.
    """
    return tuple(_offered(reading, language))


def still_to_send(
    workplace: Workplace, offered: Iterable[OfferedPhotograph], choices: ReferralChoices
) -> tuple[OfferedPhotograph, ...]:
    """Return those of *offered* that the documents before a complement do not have.

    Raises:
        RecordMissing: If the document it completes is not there.
    """
    if choices.kind is not ReferralKind.COMPLEMENT or not choices.completes:
        return tuple(offered)
    told = told_in(workplace, said_before(workplace, choices.completes)).photographs
    return tuple(one for one in offered if one.attachment.sha256 not in told)


def joined_photographs(
    workplace: Workplace, reading: CaseReading, choices: ReferralChoices, keys: dict[int, str]
) -> tuple[PhotographLine, ...]:
    """Return the photographs that were chosen, each with its copy for print, in the order of the interviews.

    Args:
        workplace: The open workplace.
        reading: The case, as it is read for one person.
        choices: What the worker decided.
        keys: Takes the name of the answer each belongs to, by ``id`` of the line.

    Raises:
        ChosenPhotographGoneError: If one is not there any more.
        ChosenPhotographDamagedError: If one cannot be read whole.
    """
    if not choices.photographs:
        return ()
    chosen = {one.identifier: one for one in choices.photographs}
    lines: list[PhotographLine] = []
    for offered in offered_photographs(reading, choices.language):
        one = chosen.pop(offered.attachment.identifier, None)
        if one is not None:
            lines.append(_line(workplace, offered, one))
            keys[id(lines[-1])] = offered.key
    for missing in chosen.values():
        raise ChosenPhotographGoneError(missing.caption)
    return tuple(lines)


def _offered(reading: CaseReading, language: str) -> Iterator[OfferedPhotograph]:
    for sitting in reading.sittings:
        name = sitting.questionnaire.language_name(language)
        sections = sitting.reader.sections_by_question()
        for answer in accounts.answers_of(sitting, reading.sittings):
            found = sitting.attachments.find(answer.value) if answer.state is AnswerState.ANSWERED else None
            if found is not None and found.is_photograph:
                yield OfferedPhotograph(
                    found,
                    sitting.reader.heading_of(answer.ref, sections[answer.ref], name),
                    sitting.reader.words_of(answer.ref, name)[0],
                    answer_key(sitting.interview.identifier, answer.ref),
                    sitting.interview.about == PLACE,
                )


def _line(workplace: Workplace, offered: OfferedPhotograph, chosen: ChosenPhotograph) -> PhotographLine:
    kept, question, caption = offered.attachment, offered.question, chosen.caption.strip()
    try:
        content = workplace.vault.get(AttachedContent, content_id(kept)).content
        if hashlib.sha256(content).hexdigest() != kept.sha256:
            raise ChosenPhotographDamagedError(question, caption)
        copy, width, height = reduced_photograph(content, pixels_of_use)
    except (RecordMissing, VaultDamaged, PhotographUnreadableError, PhotographTooLargeError) as error:
        raise ChosenPhotographDamagedError(question, caption) from error
    return PhotographLine(
        kept.identifier,
        caption,
        offered.section,
        question,
        kept.added_at,
        kept.width,
        kept.height,
        kept.sha256,
        kept.original_sha256,
        Picture(copy, width, height),
    )
