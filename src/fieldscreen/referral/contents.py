"""What a referral is made from: the values a case hands over, already chosen and in words.

Questions and answers arrive as the worker read them, assessments as
:class:`~fieldscreen.screening.explaining.Explanation`. Choosing what leaves is the work of
``fieldscreen.workflow``; laying it out is :mod:`fieldscreen.referral.composing`.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.danger import CallMade
from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.disclosures import Ground
from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.domain.informants import InformantMark
from fieldscreen.domain.paper import PaperSource
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.referrals import Agreement, ParentsInformation, ReferralKind, Urgency
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.domain.workers import Recipient, Worker
from fieldscreen.referral.blocks import Picture
from fieldscreen.screening.explaining import Explanation


@dataclass(frozen=True, slots=True)
class FactLine:
    """One question with its answer, or with the reason for having none.

    Attributes:
        section: Title of the section it was asked in.
        question: Its label.
        answer: The answer's label; empty unless *state* is ``ANSWERED``.
        state: Answered, or why not.
        source: Who said or saw it.
        recorded: Day it was recorded.
        ref: Path of the question in the form.
        value: The form's own text of the answer, for the machine-readable copy.
        note: The worker's remark, as typed.
        dated: The answer when it is a date, so that it is printed as people write dates.
        paper: The sheet it was copied from; ``None`` when it was not copied.
        is_of_the_place: Whether it was answered of the place, for everybody of the case.
        names_informant: Whether the answer is the name of somebody who told or translated.
    """

    section: str
    question: str
    answer: str
    state: AnswerState
    source: Source
    recorded: date
    ref: str
    value: str = ""
    note: str = ""
    dated: UncertainDate | None = None
    paper: PaperSource | None = None
    is_of_the_place: bool = False
    names_informant: bool = False


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where the child lives or was found, as far as known; every part may be empty.

    Attributes:
        commune: Name of the commune.
        site: Name of the site or of the place within the commune.
        address: Postal address, lines separated by newlines.
        found: Where and when the child can be met, in words.
    """

    commune: str = ""
    site: str = ""
    address: str = ""
    found: str = ""


@dataclass(frozen=True, slots=True)
class QuestionnaireReference:
    """The very questionnaire the answers come from.

    Attributes:
        identifier: Form id.
        version: Form version.
        form_digest: SHA-256 of the form's XML, lower-case hexadecimal.
    """

    identifier: str
    version: str
    form_digest: str


@dataclass(frozen=True, slots=True)
class JudgementLine:
    """What the worker thinks of the whole case, in words.

    Attributes:
        level: The worker's own level.
        reason: Why, as typed.
        worker: Name of the worker.
        made_on: Day it was made.
        beside: The level the indicators gave at that moment.
    """

    level: str
    reason: str
    worker: str
    made_on: date
    beside: str


@dataclass(frozen=True, slots=True)
class Needs:
    """What the person needs or asks for, by the four pillars of the NRM Handbook (OSCE/ODIHR, 2022)."""

    protection: tuple[FactLine, ...] = ()
    support: tuple[FactLine, ...] = ()
    inclusion: tuple[FactLine, ...] = ()
    justice: tuple[FactLine, ...] = ()


@dataclass(frozen=True, slots=True)
class EarlierReferral:
    """The signed document that a complement completes.

    Attributes:
        number: Its running number.
        kind: Which document it was.
        signed_at: When it was signed (aware).
        recipient_name: The office it was addressed to.
        code: Its acknowledgement code.
        sha256: Digest of the file as its author signed it, lower-case hexadecimal; what is added to that file
            later, a countersignature or a time-stamp, stands after it.
        size: Size of that file in bytes.
    """

    number: int
    kind: ReferralKind
    signed_at: datetime
    recipient_name: str
    code: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class ChangedFact:
    """An answer that stands otherwise than in the earlier document."""

    before: FactLine
    now: FactLine


@dataclass(frozen=True, slots=True)
class Since:
    """What no longer stands as an earlier document said it; what is new are the facts themselves.

    Attributes:
        changed: Answers that became others.
        withdrawn: Answers that stand no more.
        withdrawn_words: Words or observations that stand no more.
    """

    changed: tuple[ChangedFact, ...] = ()
    withdrawn: tuple[FactLine, ...] = ()
    withdrawn_words: tuple[Statement, ...] = ()


@dataclass(frozen=True, slots=True)
class PhotographLine:
    """A photograph that was chosen to leave, with the copy of it that is printed.

    Attributes:
        identifier: That of the attachment in the vault; never printed.
        caption: What can be seen, in the worker's words; may be empty.
        section: Title of the section of the question it answers; may be empty.
        question: The question it answers.
        added_at: When it was attached to the answer (aware).
        width, height: Of the copy in the vault, in pixels.
        kept_sha256: Digest of the copy in the vault, from which what the camera wrote was removed.
        original_sha256: Digest of the file it was taken from.
        picture: The printed copy, a JPEG.
    """

    identifier: str
    caption: str
    section: str
    question: str
    added_at: datetime
    width: int
    height: int
    kept_sha256: str
    original_sha256: str
    picture: Picture

    @property
    def printed_sha256(self) -> str:
        """Digest of the printed copy, as whoever takes it out of the file can work it out."""
        return hashlib.sha256(self.picture.content).hexdigest()


class HeldPart(StrEnum):
    """A part of the document from which something can be held back."""

    FAMILY = "family"
    OTHERS = "others"
    PLACE = "place"
    SCHOOL = "school"
    OBSERVED = "observed"
    REPORTED = "reported"
    INTERPRETATION = "interpretation"
    UNKNOWN = "unknown"
    CALLS = "calls"
    PROTECTION = "protection"
    SUPPORT = "support"
    INCLUSION = "inclusion"
    JUSTICE = "justice"
    JUDGEMENT = "judgement"
    INDICATORS = "indicators"


@dataclass(frozen=True, slots=True)
class GroundCount:
    """How many things were held back for one kind of reason."""

    ground: Ground
    count: int


@dataclass(frozen=True, slots=True)
class Held:
    """That something was held back from this recipient, and never what.

    Attributes:
        grounds: How many things, by kind of reason.
        parts: Parts of the document something is missing from.
        places: Which of ``site``, ``address`` and ``found`` are held back and not unknown.
        is_read_without: Whether the indicators were read without answers that are held back.
        told_now: For a complement: how many things it tells that the earlier document held back.
    """

    grounds: tuple[GroundCount, ...] = ()
    parts: tuple[HeldPart, ...] = ()
    places: tuple[str, ...] = ()
    is_read_without: bool = False
    told_now: int = 0

    @property
    def count(self) -> int:
        """How many things were held back."""
        return sum(one.count for one in self.grounds)


@dataclass(frozen=True, slots=True)
class Informing:
    """How the document speaks of those who informed.

    Attributes:
        marks: Marks given in the case; of a document with marks in it, those that stand there.
        named_before: Letters an annex of a completed document named to this office.
        withheld: Letters of tellers held back from this office: no sheet names them.
        leaves: Whether a detachable sheet names the others.
        moved: How many people stand on that sheet alone, who else would stand among the people present.
    """

    marks: tuple[InformantMark, ...] = ()
    named_before: tuple[str, ...] = ()
    withheld: tuple[str, ...] = ()
    leaves: bool = True
    moved: int = 0

    @property
    def is_on_sheet(self) -> bool:
        """Tell whether a sheet, of this document or an earlier one, names any of them."""
        return self.leaves and any(one.letter not in self.withheld for one in self.marks)


@dataclass(frozen=True, slots=True)
class ReferralContents:
    """Everything one referral says.

    Attributes:
        kind: Which document.
        number: Running number in the vault.
        case_code: Pseudonymous code of the case.
        written_at: When it was written (aware); its offset is the one dates are printed in.
        worker: Who writes and signs.
        recipient: The office it is addressed to.
        child: The child concerned.
        family: Parents and other holders of parental authority.
        others: Other children and adults present.
        place: Where the child lives or was found.
        school: Answers about school.
        facts: Answered questions, grouped by the order they come in.
        statements: Things seen, said, read or thought, in their own words.
        unknowns: Questions without an answer, with the reason in ``state``.
        urgency: How soon somebody must act, in the worker's judgement.
        urgency_reason: Why, in the worker's words.
        parents: What was said to the parents, or why nothing was.
        actions_taken: What was already done, in the worker's words.
        assessments: Indicators with their reasons, one per pack.
        journal_head: Hash of the last journal line before the referral.
        journal_sequence: Number of that line; 0 when it is not known.
        questionnaire: Where the answers come from.
        language: Language of the document's own sentences, BCP 47.
        is_synthetic: Whether the people are made up (training, demonstration, tests).
        signer_fingerprint: SHA-256 of the signer's certificate in lower-case hexadecimal, so
            that the pages can print it; empty when it is not known yet.
        judgements: The worker's own judgements, oldest first; they stand beside the assessments.
        calls: Telephone calls made about danger, oldest first.
        acknowledgement: The short code an office sends back; empty in a document that has none.
        agreement: What the person concerned said to it; only told of an adult.
        copy_to: The office that gets a copy; ``None`` for none.
        needs: What the person needs, for a document that asks by pillars.
        completes: The earlier document, for a complement; its facts, statements and calls are then
            only those that are new.
        since: What else became otherwise since that document.
        case_wide: Identifiers of the people told here who were entered for a whole case of several people.
        held: That something was held back from this recipient.
        photographs: Photographs chosen to leave; for a complement only those that are new.
        informing: How it speaks of those who informed.
    """

    kind: ReferralKind
    number: int
    case_code: str
    written_at: datetime
    worker: Worker
    recipient: Recipient
    child: Person
    family: tuple[Person, ...]
    others: tuple[Person, ...]
    place: Whereabouts
    school: tuple[FactLine, ...]
    facts: tuple[FactLine, ...]
    statements: tuple[Statement, ...]
    unknowns: tuple[FactLine, ...]
    urgency: Urgency
    urgency_reason: str
    parents: ParentsInformation
    actions_taken: str
    assessments: tuple[Explanation, ...]
    journal_head: str
    questionnaire: QuestionnaireReference
    language: str = "fr"
    is_synthetic: bool = False
    signer_fingerprint: str = ""
    journal_sequence: int = 0
    judgements: tuple[JudgementLine, ...] = ()
    calls: tuple[CallMade, ...] = ()
    acknowledgement: str = ""
    agreement: Agreement = field(default_factory=Agreement)
    copy_to: Recipient | None = None
    needs: Needs = Needs()
    completes: EarlierReferral | None = None
    since: Since = Since()
    case_wide: tuple[str, ...] = ()
    held: Held = Held()
    photographs: tuple[PhotographLine, ...] = ()
    informing: Informing = Informing()

    @property
    def is_of_an_adult(self) -> bool:
        """Tell whether the person concerned is an adult, so that their own agreement counts."""
        return self.child.role is Role.ADULT_CONCERNED

    @property
    def is_training(self) -> bool:
        """Tell whether it was written to practise: whoever signs it is in training."""
        return self.worker.is_training

    def __post_init__(self) -> None:
        """Refuse a naive time: the pages would print an hour of nowhere."""
        if self.written_at.tzinfo is None:
            raise InvalidValueError("aware time", self.written_at.isoformat())
