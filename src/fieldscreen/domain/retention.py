"""How long a case may stay: its three phases, the date it is due, and what holds it.

The phases are CNIL's: active base, intermediate archive, final archive or deletion. The
periods are data (``retention_rules``), the dates a person gave stay as uncertain as they
were, and nothing here erases anything: it says what is due, and what must not be touched.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.retention_rules import Clock, RetentionRule, RetentionRules, RuleName


class Phase(StrEnum):
    """Where a case stands in its life."""

    ACTIVE = "active"
    INTERMEDIATE = "intermediate"
    FINAL = "final"


class DueState(StrEnum):
    """What today means for a case."""

    LATER = "later"
    SOON = "soon"
    PERHAPS = "perhaps"
    DUE = "due"
    HELD = "held"


class Outcome(StrEnum):
    """How a case ended, in the worker's own judgement."""

    TAKEN_OVER = "taken_over"
    HANDED_OVER = "handed_over"
    NOT_CONFIRMED = "not_confirmed"
    CONTACT_LOST = "contact_lost"
    OTHER = "other"


class CaseHeldError(FieldScreenError):
    """The case is held: it must not be erased, whatever its date.

    Attributes:
        case: Identifier of the case.
    """

    def __init__(self, case: str) -> None:
        super().__init__(f"case {case} is held")
        self.case = case


class ReasonNeededError(FieldScreenError):
    """This may be done only with a written reason.

    Attributes:
        act: What was to be done: ``"extend"``, ``"hold"``, ``"lift"``, ``"reopen"`` or ``"lengthen"``.
    """

    def __init__(self, act: str) -> None:
        super().__init__(f"no reason was written to {act}")
        self.act = act


class ExtensionRefusedError(FieldScreenError):
    """A case cannot be kept until that day.

    Attributes:
        earliest: First day that would be an extension.
        latest: Last day the rules allow; before *earliest* when they allow none.
    """

    def __init__(self, earliest: date, latest: date) -> None:
        super().__init__(f"an extension lies between {earliest} and {latest}")
        self.earliest = earliest
        self.latest = latest


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """A recipient said that a referral arrived.

    Attributes:
        referral: Identifier of the referral.
        on: When, as exactly as it is known.
        recorded_at: When this was written down.
        by: Name of the worker.
    """

    referral: str
    on: UncertainDate
    recorded_at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Extension:
    """A case is kept longer than its rule says, for a written reason.

    Attributes:
        until: Last day it is kept.
        reason: Why.
        at: When this was decided.
        by: Name of the worker.
    """

    until: date
    reason: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Hold:
    """A case must not be erased, whatever its date, until somebody lifts the hold.

    Attributes:
        reason: Why, such as a judge's request.
        placed_at: Since when.
        by: Name of the worker who placed it.
        review_on: Day on which it is to be looked at again. It goes on holding after that day.
        lifted_at: When it was lifted; ``None`` while it holds.
        lifted_by: Name of the worker who lifted it.
        lift_reason: Why it was lifted.
    """

    reason: str
    placed_at: datetime
    by: str
    review_on: date
    lifted_at: datetime | None = None
    lifted_by: str = ""
    lift_reason: str = ""


@dataclass(frozen=True, slots=True)
class Closing:
    """The card that closes a case.

    Attributes:
        outcome: How it ended.
        done: What was done, in words.
        left: What stays to do and for whom; empty for nothing.
        closed_at: When it was closed.
        by: Name of the worker.
        reopened_at: When it was opened again; ``None`` while it is closed.
        reopened_by: Name of the worker who opened it again.
        reopen_reason: Why.
    """

    outcome: Outcome
    done: str
    left: str
    closed_at: datetime
    by: str
    reopened_at: datetime | None = None
    reopened_by: str = ""
    reopen_reason: str = ""


@dataclass(frozen=True, slots=True)
class CaseRetention:
    """Everything that was decided about how long a case stays; erased with the case.

    Attributes:
        identifier: Identifier of the case.
        acknowledgements: What recipients acknowledged, oldest first.
        last_contact: Last contact with the person, as far as known; ``None`` when nobody said.
        extensions: Oldest first; the last one counts.
        holds: Oldest first.
        closings: Oldest first.
        counted: Identifier of the case's line in the statistics; empty before it is counted.
        drafts: Text typed in a dialog and not decided yet, by field.
    """

    identifier: str
    acknowledgements: tuple[Acknowledgement, ...] = ()
    last_contact: UncertainDate | None = None
    extensions: tuple[Extension, ...] = ()
    holds: tuple[Hold, ...] = ()
    closings: tuple[Closing, ...] = ()
    counted: str = ""
    drafts: dict[str, str] = field(default_factory=dict)

    @property
    def hold(self) -> Hold | None:
        """The hold in force; ``None`` when the case is free."""
        return next((hold for hold in reversed(self.holds) if hold.lifted_at is None), None)

    @property
    def closing(self) -> Closing | None:
        """The last closing card; ``None`` when the case was never closed, or is open again."""
        last = self.closings[-1] if self.closings else None
        return last if last is not None and last.reopened_at is None else None


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What the dates of a case are reckoned from.

    Attributes:
        written_on: Day on which something was last written of the person or the facts.
        has_unsent: Whether nothing was sent yet, or something was written since the last sending.
        acknowledged: When the last acknowledgement came, once every referral has one.
        closed_on: Day it was closed; ``None`` while it is open.
    """

    written_on: date
    has_unsent: bool
    acknowledged: UncertainDate | None = None
    closed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """When a case is due, and why.

    Attributes:
        rule: The rule that decides.
        clock: What the rule was counted from; the ceiling is counted from the last writing
            where nobody said when the last contact was.
        start: When that was.
        on: When the case is due, as exactly as *start* is known.
        latest: Last day an extension may reach.
        extended_to: The day it was extended to; ``None`` when the rule's own date holds.
    """

    rule: RuleName
    clock: Clock
    start: UncertainDate
    on: UncertainDate
    latest: date
    extended_to: date | None = None

    def certainly_by(self, today: date) -> bool:
        """Tell whether the date has come for certain."""
        return today >= self.on.latest

    def perhaps_by(self, today: date) -> bool:
        """Tell whether the date may have come."""
        return today >= self.on.earliest


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a case stands today.

    Attributes:
        phase: Its phase; a held case never reaches the last one.
        state: What today means for it.
        due: When it is due.
        hold: What holds it; ``None`` for nothing.
    """

    phase: Phase
    state: DueState
    due: Due
    hold: Hold | None

    def hold_is_to_review(self, today: date) -> bool:
        """Tell whether the day has come to look at the hold again."""
        return self.hold is not None and today >= self.hold.review_on


def due(facts: CaseFacts, retention: CaseRetention, rules: RetentionRules) -> Due:
    """Return when a case is due.

    What was written and not sent counts from the day it was written, what was acknowledged
    from the acknowledgement; the later of the two holds, so that a new fact is not erased with
    the old ones. The ceiling is above both, and above any extension.
    """
    ceiling = _ceiling(facts, retention, rules)
    own = max(_own(facts, rules), key=lambda one: one.on.latest, default=ceiling)
    cap = min(own.latest, ceiling.on.latest)
    rule = own if own.on.latest <= ceiling.on.latest else ceiling
    until = min(retention.extensions[-1].until, cap) if retention.extensions else None
    if until is None or until <= rule.on.latest:
        return Due(rule.rule, rule.clock, rule.start, rule.on, cap)
    return Due(rule.rule, rule.clock, rule.start, UncertainDate.on(until), cap, until)


def standing(facts: CaseFacts, retention: CaseRetention, rules: RetentionRules, today: date) -> Standing:
    """Return where a case stands on *today*."""
    found, hold = due(facts, retention, rules), retention.hold
    settled = facts.closed_on is not None or facts.acknowledged is not None
    phase = Phase.INTERMEDIATE if settled else Phase.ACTIVE
    if hold is not None:
        return Standing(phase, DueState.HELD, found, hold)
    if found.certainly_by(today):
        return Standing(Phase.FINAL, DueState.DUE, found, None)
    if found.perhaps_by(today):
        return Standing(phase, DueState.PERHAPS, found, None)
    rule = rules.of(found.rule)
    warned = found.extended_to is None and rule.warns(found.start, today)
    return Standing(phase, DueState.SOON if warned else DueState.LATER, found, None)


def reason_for(act: str, reason: str) -> str:
    """Return a written reason.

    Raises:
        ReasonNeededError: If there is none.
    """
    written = " ".join(reason.split())
    if not written:
        raise ReasonNeededError(act)
    return reason.strip()


def check_extension(found: Due, until: date) -> None:
    """Make sure that a case may be kept until *until*.

    Raises:
        ExtensionRefusedError: If that is no longer than now, or longer than the rules allow.
    """
    first = date.fromordinal(found.on.latest.toordinal() + 1)
    if not first <= until <= found.latest:
        raise ExtensionRefusedError(first, found.latest)


def _own(facts: CaseFacts, rules: RetentionRules) -> list[Due]:
    """Return what the rules below the ceiling say."""
    found = []
    if facts.has_unsent:
        start = UncertainDate.on(max(facts.written_on, facts.closed_on or facts.written_on))
        found.append(_due(rules.of(RuleName.UNSENT), start, Clock.LAST_WRITTEN))
    if facts.acknowledged is not None:
        found.append(_due(rules.of(RuleName.ACKNOWLEDGED), facts.acknowledged, Clock.ACKNOWLEDGED))
    return found


def _ceiling(facts: CaseFacts, retention: CaseRetention, rules: RetentionRules) -> Due:
    if retention.last_contact is None:
        start, clock = UncertainDate.on(facts.written_on), Clock.LAST_WRITTEN
    else:
        start, clock = retention.last_contact, Clock.LAST_CONTACT
    return _due(rules.of(RuleName.CEILING), start, clock)


def _due(rule: RetentionRule, start: UncertainDate, clock: Clock) -> Due:
    on = rule.period.after(start)
    latest = on.latest if rule.most is None else rule.most.after(start).latest
    return Due(rule.name, clock, start, on, date.max if rule.most is None else max(on.latest, latest))
