"""``fieldscreen demo``: the main job on a synthetic case, told step by step."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from fieldscreen.cli.arguments import Wish
from fieldscreen.cli.explanations import ExplanationTeller
from fieldscreen.cli.opening import NewWorkplace
from fieldscreen.cli.texts import one_decimal, say, wording
from fieldscreen.cli.verification import report_lines
from fieldscreen.domain.answers import AnswerState
from fieldscreen.system.places import resources_folder
from fieldscreen.workflow.demonstrating import (
    AnswerKept,
    CaseAssessed,
    Demonstration,
    ReferralWritten,
    Step,
    VaultMade,
    VaultReopened,
)
from fieldscreen.workflow.samples import load_sample
from fieldscreen.workflow.verifying import grouped_fingerprint

SAMPLE = "case-13-years.toml"


def demonstrate(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Play the synthetic case and print each step; 0 when everything was found again.

    Raises:
        FieldScreenError: If a part fails.
        OSError: If the folder cannot be made or written.
    """
    began = time.monotonic()
    wish.out.mkdir(parents=True, exist_ok=True)  # a place that cannot be is told before anything is done
    tell = partial(say, language=wish.language)
    sample = load_sample(resources_folder() / "samples" / SAMPLE)
    print(tell("demo.title", title=sample.title[wish.language]))
    print(tell("demo.fiction"))
    with tempfile.TemporaryDirectory(prefix="fieldscreen-demo-") as folder:
        vault_folder = Path(folder) / "vault"
        show = Demonstration(new_workplace(vault_folder), vault_folder, sample, wish.out, wish.language)
        teller = _Teller(wish.language)
        well = False
        for step in show.run():
            for line in teller.lines(step):
                print(line, flush=True)
            well = isinstance(step, VaultReopened) and step.all_is_well
    print(tell("demo.done", seconds=one_decimal(time.monotonic() - began, wish.language)))
    if not well:
        print(tell("demo.failed"))
    return 0 if well else 1


class _Teller:
    """Words the steps in one language; remembers the section it is in."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._section = ""
        self._explanations = ExplanationTeller(language)

    def lines(self, step: Step) -> Iterator[str]:
        """Yield the lines that tell of *step*."""
        if isinstance(step, VaultMade):
            yield self._say("demo.vault", fingerprint=grouped_fingerprint(step.fingerprint))
        elif isinstance(step, AnswerKept):
            yield from self._answer(step)
        elif isinstance(step, CaseAssessed):
            yield self._say("demo.assessment")
            for explanation in step.explanations:
                yield from self._explanations.lines(explanation)
        elif isinstance(step, ReferralWritten):
            yield self._say("demo.written", path=step.path, report=step.report_path)
            yield from report_lines(step.report, self._language)
        else:
            yield from self._reopened(step)

    def _say(self, key: str, **values: object) -> str:
        return wording("cli").say(key, self._language, **values)

    def _answer(self, step: AnswerKept) -> Iterator[str]:
        if step.section != self._section:
            self._section = step.section
            yield self._say("demo.section", section=step.section)
        answered = step.state is AnswerState.ANSWERED
        text = step.answer if answered else self._say("demo.absent", state=self._state(step.state))
        yield self._say(
            "demo.answer", number=step.number, total=step.total, question=step.question, answer=text
        )

    def _state(self, state: AnswerState) -> str:
        return say(f"state.{state}", self._language, file="assessment")

    def _reopened(self, step: VaultReopened) -> Iterator[str]:
        found = (
            self._say("outcome.found_somewhere", files=", ".join(step.found_in))
            if step.found_in
            else self._say("outcome.found_nothing")
        )
        well = step.is_referral_kept and step.is_referral_accepted
        yield self._say(
            "demo.reopened",
            answers=step.answers,
            expected=step.expected_answers,
            statements=step.statements,
            expected_statements=step.expected_statements,
            referral=self._say("outcome.referral_well" if well else "outcome.referral_ill"),
            journal=step.journal_lines,
            texts=step.searched_texts,
            files=step.searched_files,
            size=step.searched_bytes,
            found=found,
        )
        if step.different:
            yield self._say("demo.differs", questions=", ".join(step.different))
