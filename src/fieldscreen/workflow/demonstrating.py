"""The main job on a synthetic case, with every real part: the demonstration.

Plays a sample answer by answer through a real vault, assesses it, signs and verifies the
referral, then opens the vault again and searches its files for the child's name. Each step
is yielded as it is done; a front end words it.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.interviews import InterviewEvent
from fieldscreen.domain.people import Person, Role
from fieldscreen.screening.explaining import Explanation
from fieldscreen.workflow.assessing import assess_case
from fieldscreen.workflow.cases import create_case, open_case, save_person, save_statement
from fieldscreen.workflow.interviewing import start_interview
from fieldscreen.workflow.passphrases import generate
from fieldscreen.workflow.referring import (
    ReferralChoices,
    default_choices,
    export_referral,
    prepare_referral,
    sign_referral,
)
from fieldscreen.workflow.samples import Sample
from fieldscreen.workflow.sittings import Sitting
from fieldscreen.workflow.verifying import VerificationReport, verify_file
from fieldscreen.workflow.workplace import LockReason, Workplace


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
    """The vault was locked, opened again and searched.

    Attributes:
        answers: Answers found after opening again.
        expected_answers: Answers that were given.
        statements: Statements found.
        referrals: Signed referrals found.
        journal_lines: Lines of the journal, whose chain was checked.
        searched_files: Files of the vault folder that were searched.
        searched_bytes: Their size.
        found_in: Names of files in which a name of the child stands in clear; must be empty.
    """

    answers: int
    expected_answers: int
    statements: int
    referrals: int
    journal_lines: int
    searched_files: int
    searched_bytes: int
    found_in: tuple[str, ...]

    @property
    def all_is_well(self) -> bool:
        """Tell whether everything was there and nothing could be read from outside."""
        return self.answers == self.expected_answers and self.referrals > 0 and not self.found_in


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
        """
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
        yield self._refer(case.identifier)
        yield self._reopen(case.identifier)

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

    def _reopen(self, case: str) -> VaultReopened:
        self.workplace.lock(LockReason.REQUESTED)
        self.workplace.unlock(self._passphrase)
        file = open_case(self.workplace, case)
        vault = self.workplace.vault
        vault.verify_journal()
        events = sum(
            len(vault.all(InterviewEvent, parent=row.interview.identifier)) for row in file.interviews
        )
        lines = len(vault.journal())
        searched = sorted(path for path in self.vault_folder.rglob("*") if path.is_file())
        names = [name for person in file.persons if person.role is Role.CHILD for name in _names(person)]
        found = tuple(path.name for path in searched if _holds(path.read_bytes(), names))
        size = sum(path.stat().st_size for path in searched)
        self.workplace.lock(LockReason.QUIT)
        return VaultReopened(
            events,
            len(self.sample.answers),
            len(file.statements),
            len(file.referrals),
            lines,
            len(searched),
            size,
            found,
        )


def _names(person: Person) -> list[str]:
    return [part for part in (person.given_name, person.family_name) if part]


def _holds(content: bytes, names: list[str]) -> bool:
    spellings = (name.encode(code) for name in names for code in ("utf-8", "utf-16-le"))
    return any(spelling in content for spelling in spellings)
