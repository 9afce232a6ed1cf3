"""What comes next in a case. No widgets."""

from __future__ import annotations

from enum import StrEnum

from fieldscreen.workflow.cases import CaseFile, InterviewRow


class NextStep(StrEnum):
    """The step a case page proposes first. It never forbids another (design rule 2)."""

    START_INTERVIEW = "start_interview"
    CONTINUE_INTERVIEW = "continue_interview"
    READ_RESULT = "read_result"
    FOLLOW_UP = "follow_up"
    OPEN_AGAIN = "open_again"


def next_step(case: CaseFile) -> NextStep:
    """Return the step to propose; a closed case is opened again before anything is written in it."""
    if case.is_closed:
        return NextStep.OPEN_AGAIN
    if not case.interviews:
        return NextStep.START_INTERVIEW
    if draft_of(case) is not None:
        return NextStep.CONTINUE_INTERVIEW
    return NextStep.FOLLOW_UP if case.referrals else NextStep.READ_RESULT


def draft_of(case: CaseFile) -> InterviewRow | None:
    """Return the unfinished interview begun last, if there is one."""
    drafts = [row for row in case.interviews if not row.interview.is_finished]
    return max(drafts, key=lambda row: row.interview.started_at, default=None)
