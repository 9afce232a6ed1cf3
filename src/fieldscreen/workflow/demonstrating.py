"""The main job on a synthetic case, with every real part: the demonstration.

Plays a sample answer by answer through a real vault, assesses it, signs and verifies the
referral, then opens the vault again, compares what it holds with what was given, and searches
its files for the child's name and words. Each step
is yielded as it is done; a front end words it.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.people import Role
from fieldscreen.domain.statements import Source
from fieldscreen.screening.explaining import Explanation
from fieldscreen.workflow.assessing import assess_case
from fieldscreen.workflow.cases import CaseFile, create_case, open_case, save_person, save_statement
from fieldscreen.workflow.interviewing import resume_interview, start_interview
from fieldscreen.workflow.passphrases import generate
from fieldscreen.workflow.referring import (
    ReferralChoices,
    default_choices,
    export_referral,
    prepare_referral,
    referral_file,
    sign_referral,
)
from fieldscreen.workflow.samples import Sample, SampleAnswer
from fieldscreen.workflow.sittings import Sitting
from fieldscreen.workflow.verifying import Verdict, VerificationReport, verify_file
from fieldscreen.workflow.workplace import LockReason, Workplace

EXACT_WORDS = "words_exact"
"""Question of the shipped questionnaires that takes the child's words down."""


@dataclass(frozen=True, slots=True)
class VaultMade:
    """The vault was created and unlocked."""

    folder: Path
    fingerprint: str


@dataclass(frozen=True, slots=True)
class AnswerKept:
    """One answer is in the encrypted store."""

    number: int
    total: int
    section: str
    question: str
    answer: str
    state: AnswerState


@dataclass(frozen=True, slots=True)
class CaseAssessed:
    """The answers were read with the indicator packs."""

    explanations: tuple[Explanation, ...]


@dataclass(frozen=True, slots=True)
class ReferralWritten:
    """The signed referral and the report on its verification are on disk."""

    path: Path
    report_path: Path
    report: VerificationReport


@dataclass(frozen=True, slots=True)
class VaultReopened:
    """The vault was locked, opened again, compared with what was given, and searched.

    Attributes:
        answers: Answers found again with the state, text, source and remark they were given.
        expected_answers: Answers that were given.
        different: Names of the questions whose answer is not as it was given; must be empty.
        statements: Words and facts found again word for word.
        expected_statements: Words and facts that were given.
        journal_lines: Lines of the journal, whose chain was checked.
        is_referral_kept: Whether the file on disk, the one in the vault and the digest in its
            record are the same.
        is_referral_accepted: Whether the verification accepted the file.
        searched_texts: Texts that were searched for: the child's names, the child's words.
        searched_files: Files of the vault folder that were searched.
        searched_bytes: Their size.
        found_in: Names of files in which one of the texts stands in clear; must be empty.
    """

    answers: int
    expected_answers: int
    different: tuple[str, ...]
    statements: int
    expected_statements: int
    journal_lines: int
    is_referral_kept: bool
    is_referral_accepted: bool
    searched_texts: int
    searched_files: int
    searched_bytes: int
    found_in: tuple[str, ...]

    @property
    def all_is_well(self) -> bool:
        """Tell whether everything was there as given and nothing could be read from outside.

        A search for nothing, or in nothing, finds nothing and proves nothing.
        """
        return (
            self.answers == self.expected_answers > 0
            and not self.different
            and self.statements == self.expected_statements
            and self.is_referral_kept
            and self.is_referral_accepted
            and self.searched_texts > 0
            and self.searched_bytes > 0
            and not self.found_in
        )


Step = VaultMade | AnswerKept | CaseAssessed | ReferralWritten | VaultReopened


@dataclass(slots=True)
class Demonstration:
    """One run of the main job on a sample.

    Attributes:
        workplace: A new workplace, with no vault yet.
        vault_folder: Where its vault will be.
        sample: The synthetic case.
        out: Folder the referral and its report are written to.
        language: BCP 47 tag.
    """

    workplace: Workplace
    vault_folder: Path
    sample: Sample
    out: Path
    language: str
    _passphrase: str = field(default="", repr=False)

    def run(self) -> Iterator[Step]:
        """Do the whole job, yielding each step when it is done.

        Raises:
            FieldScreenError: If any part fails; nothing is papered over.
            OSError: If the referral cannot be written.
        """
        try:
            yield from self._steps()
        finally:
            self.workplace.lock(LockReason.QUIT)

    def _steps(self) -> Iterator[Step]:
        self._passphrase = generate(self.language)
        self.workplace.create(self.sample.worker, self._passphrase)
        self.workplace.unlock(self._passphrase)
        yield VaultMade(self.vault_folder, self.workplace.fingerprint)
        case = create_case(self.workplace, self.sample.title.get(self.language, self.sample.identifier))
        asked = self.sample.questionnaire
        sitting = start_interview(
            self.workplace, case.identifier, asked, language=self.language, second_language="ro"
        )
        yield from self._answers(sitting)
        # The child and the parents are in the questionnaire's answers already.
        for person in (one for one in self.sample.people if one.role not in {Role.CHILD, Role.PARENT}):
            save_person(self.workplace, case.identifier, person)
        for statement in self.sample.statements:
            recorded = dataclasses.replace(statement, recorded_at=self.workplace.now())
            save_statement(self.workplace, case.identifier, recorded)
        yield CaseAssessed(assess_case(self.workplace, case.identifier, self.language))
        written = self._refer(case.identifier)
        yield written
        yield self._reopen(case.identifier, written)

    def _answers(self, sitting: Sitting) -> Iterator[AnswerKept]:
        total = len(self.sample.answers)
        titles = {section.ref: section.title for section in sitting.sections()}
        for number, given in enumerate(self.sample.answers, start=1):
            ref = sitting.reader.ref_of(given.question)
            if given.state is AnswerState.ANSWERED:
                sitting.answer(ref, given.value, source=given.source, note=given.note)
            else:
                sitting.mark(ref, given.state)
            view = sitting.question(ref)
            text = sitting.reader.answer_text(ref, sitting.questionnaire.language_name(self.language))
            section = titles["/".join(ref.split("/")[:3])]
            yield AnswerKept(number, total, section, view.label, text, view.state)

    def _refer(self, case: str) -> ReferralWritten:
        told = default_choices(self.workplace, case, language=self.language)
        choices = ReferralChoices(
            self.sample.recipient,
            told.urgency,
            told.urgency_reason,
            told.parents,
            told.actions_taken,
            self.language,
            is_synthetic=True,
        )
        prepared = prepare_referral(self.workplace, case, choices)
        signed = sign_referral(self.workplace, prepared)
        self.out.mkdir(parents=True, exist_ok=True)
        path = export_referral(self.workplace, signed.referral.identifier, self.out)
        report = verify_file(path)
        report_path = path.with_suffix(".verification.json")
        text = json.dumps(report.as_json(), ensure_ascii=False, indent=2)
        report_path.write_text(text + "\n", encoding="utf-8")
        return ReferralWritten(path, report_path, report)

    def _reopen(self, case: str, written: ReferralWritten) -> VaultReopened:
        self.workplace.lock(LockReason.REQUESTED)
        self.workplace.unlock(self._passphrase)
        self.workplace.vault.verify_journal()
        lines = len(self.workplace.vault.journal())
        file = open_case(self.workplace, case)
        different = self._different(file)
        found = [(one.source, one.text, one.translation) for one in file.statements]
        given = [(one.source, one.text, one.translation) for one in self.sample.statements]
        texts = self._secrets(file)
        searched = sorted(path for path in self.vault_folder.rglob("*") if path.is_file())
        contents = [path.read_bytes() for path in searched]
        return VaultReopened(
            answers=len(self.sample.answers) - len(different),
            expected_answers=len(self.sample.answers),
            different=different,
            statements=sum(1 for one in given if one in found),
            expected_statements=len(given),
            journal_lines=lines,
            is_referral_kept=self._is_kept(file, written.path),
            is_referral_accepted=written.report.verdict is Verdict.ACCEPTED,
            searched_texts=len(texts),
            searched_files=len(searched),
            searched_bytes=sum(map(len, contents)),
            found_in=tuple(
                path.name for path, content in zip(searched, contents, strict=True) if _holds(content, texts)
            ),
        )

    def _different(self, file: CaseFile) -> tuple[str, ...]:
        """Return the questions that do not stand as the sample answers them."""
        if len(file.interviews) != 1:
            return tuple(given.question for given in self.sample.answers)
        sitting = resume_interview(self.workplace, file.interviews[0].interview.identifier)
        return tuple(given.question for given in self.sample.answers if not _stands(sitting, given))

    def _is_kept(self, file: CaseFile, path: Path) -> bool:
        if len(file.referrals) != 1:
            return False
        (referral,) = file.referrals
        on_disk, kept = path.read_bytes(), referral_file(self.workplace, referral.identifier).content
        return on_disk == kept and hashlib.sha256(on_disk).hexdigest() == referral.sha256

    def _secrets(self, file: CaseFile) -> tuple[str, ...]:
        """Return what must not be readable: the child's names as kept, and the child's words.

        None at all when either is missing: a search for half of it would prove too little.
        """
        child = file.child
        names = [child.given_name, child.family_name] if child else []
        words = [one.text for one in self.sample.statements if one.source is Source.CHILD_WORDS]
        words += [one.value for one in self.sample.answers if one.question == EXACT_WORDS and one.value]
        named = [name for name in names if name]
        return (*named, *words) if named and words else ()


def _stands(sitting: Sitting, given: SampleAnswer) -> bool:
    view = sitting.question(sitting.reader.ref_of(given.question))
    answered = given.state is AnswerState.ANSWERED
    return (
        view.relevant
        and view.state is given.state
        and (not answered or view.value == given.value)
        and (given.source is None or view.source is given.source)
        and view.note == given.note
    )


def _holds(content: bytes, texts: tuple[str, ...]) -> bool:
    """Tell whether one of *texts* stands in *content*, in any spelling a program writes texts in."""
    escaped = (json.dumps(text)[1:-1] for text in texts)
    spellings = [text.encode(code) for text in texts for code in ("utf-8", "utf-16-le", "utf-16-be")]
    return any(spelling in content for spelling in (*spellings, *(text.encode() for text in escaped)))
