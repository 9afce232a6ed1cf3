"""What of a case stays in the vault when a referral leaves, and why: told before the pages are made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from fieldscreen.domain.attachments import Attachment, photograph_key
from fieldscreen.domain.disclosures import HeldBack
from fieldscreen.domain.folding import fold
from fieldscreen.domain.referrals import ReferralChoices
from fieldscreen.domain.statements import Statement
from fieldscreen.domain.subjects import of_nobody
from fieldscreen.workflow import accounts
from fieldscreen.workflow.assessing import CaseReading
from fieldscreen.workflow.cases import CaseFile
from fieldscreen.workflow.gathered import Gathered
from fieldscreen.workflow.gathering import gather_disclosed
from fieldscreen.workflow.holding import Item, answer_key
from fieldscreen.workflow.sittings import Sitting
from fieldscreen.workflow.workplace import Workplace


class StayingWhy(StrEnum):
    """Why something stays, in the order a worker reads it."""

    ABOUT_ANOTHER = "about_another"
    UNATTRIBUTED = "unattributed"
    SERVES_THE_WORKER = "serves_the_worker"
    OF_ONE_CHILD_OF_THE_PLACE = "of_one_child_of_the_place"
    NO_PART_FOR_IT = "no_part_for_it"
    TOLD_BEFORE = "told_before"
    FILES = "files"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class Staying:
    """Things that stay for one reason.

    Attributes:
        why: The reason.
        names: The questions, people or files, where they have a name.
        count: How many things.
    """

    why: StayingWhy
    names: tuple[str, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True)
class ListOfLeaving:
    """What a worker looks at before the pages are made.

    Attributes:
        items: Everything that would leave if nothing were held back, with what was decided of it.
        stays: What stays in the vault, by reason.
        resting: Decisions on what is not in this list; they count again when it is.
        told_to: For a complement that goes to another office than what it completes: that one's name.
    """

    items: tuple[Item, ...]
    stays: tuple[Staying, ...]
    resting: tuple[HeldBack, ...] = ()
    told_to: str = ""


def list_leaving(workplace: Workplace, case: str, choices: ReferralChoices, about: str = "") -> ListOfLeaving:
    """Return everything that would leave and what stays.

    Args, raises: As :func:`~fieldscreen.workflow.gathering.gather_disclosed`.
    """
    gathered = gather_disclosed(workplace, case, choices, about)
    stays = staying(workplace, gathered, choices.language)
    earlier = gathered.contents.completes
    told_to = earlier.recipient_name if earlier is not None else ""
    is_same = fold(told_to) == fold(choices.recipient.name)
    return ListOfLeaving(gathered.offered, stays, gathered.resting, "" if is_same else told_to)


def staying(workplace: Workplace, gathered: Gathered, language: str) -> tuple[Staying, ...]:
    """Return what stays, by reason; nothing of it is in the document, its copy or its metadata.

    Args:
        workplace: The open workplace.
        gathered: The referral with the list of what leaves.
        language: Language of the document, for the names of questions.
    """
    keys = {one.key for one in gathered.offered}
    file, reading = gathered.file, gathered.reading
    inside: list[str] = []
    of_one_child = 0
    for sitting in reading.sittings:
        inside += _inside(sitting, reading.sittings, keys, language)
        of_one_child += sum(1 for _one in _of_one_child(sitting, reading.sittings))
    attached = tuple(
        one.original_name
        for sitting in reading.sittings
        for one in workplace.vault.all(Attachment, parent=sitting.interview.identifier)
        if photograph_key(one.identifier) not in keys
    )
    unprinted = tuple(one.display_name for one in gathered.unprinted)
    found = (
        _about_others(file, reading),
        Staying(StayingWhy.UNATTRIBUTED, (), _unattributed(file, reading)),
        Staying(StayingWhy.SERVES_THE_WORKER, tuple(dict.fromkeys(inside)), len(inside)),
        Staying(StayingWhy.OF_ONE_CHILD_OF_THE_PLACE, (), of_one_child),
        Staying(StayingWhy.NO_PART_FOR_IT, unprinted, len(unprinted)),
        Staying(StayingWhy.TOLD_BEFORE, (), gathered.told_before),
        Staying(StayingWhy.FILES, attached, len(attached)),
        Staying(StayingWhy.NOTES, (), 1),
    )
    return tuple(one for one in found if one.count)


def _about_others(file: CaseFile, reading: CaseReading) -> Staying:
    others = {one.identifier for one in reading.others}
    statements = [one for one in file.statements if one.about in others]
    interviews = [one for other in reading.others for one in other.interviews]
    names = tuple(one.name for one in reading.others if one.name)
    return Staying(StayingWhy.ABOUT_ANOTHER, names, len(statements) + len(interviews))


def _unattributed(file: CaseFile, reading: CaseReading) -> int:
    statements: Sequence[Statement] = of_nobody(file.statements, file.subjects.persons)
    return reading.left_out.interviews + reading.left_out.judgements + len(statements)


def _inside(sitting: Sitting, sittings: Sequence[Sitting], keys: set[str], language: str) -> Iterator[str]:
    """Yield the questions with an answer that the questionnaire prints nowhere."""
    name = sitting.questionnaire.language_name(language)
    placed = accounts.questions_placed(sitting.questionnaire.referral_places)
    for answer in accounts.answers_of(sitting, sittings):
        is_printed = answer_key(sitting.interview.identifier, answer.ref) in keys
        if not answer.state.is_open and not is_printed and answer.ref.rsplit("/", 1)[-1] not in placed:
            yield sitting.reader.words_of(answer.ref, name)[0]


def _of_one_child(sitting: Sitting, sittings: Sequence[Sitting]) -> Iterator[str]:
    read = {answer.ref for answer in accounts.answers_of(sitting, sittings)}
    return (one.ref for one in sitting.answers() if one.ref not in read and not one.state.is_open)
