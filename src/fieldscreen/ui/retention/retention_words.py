"""The words for how long a case stays. Texts of the rules come from their own file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldscreen.domain.erasure import CopiesState, ErasureGround
from fieldscreen.domain.retention import Due, DueState, Outcome, Phase, Standing
from fieldscreen.domain.retention_rules import Clock, Confidence, Period, RuleName, Unit
from fieldscreen.ui.shown_dates import day_in_words, uncertain_in_words


def phase_words(phase: Phase) -> str:
    """Return the phase of a case."""
    return {
        Phase.ACTIVE: QCoreApplication.translate("Retention", "In use"),
        Phase.INTERMEDIATE: QCoreApplication.translate("Retention", "Intermediate archive"),
        Phase.FINAL: QCoreApplication.translate("Retention", "To be erased"),
    }[phase]


def state_words(state: DueState) -> str:
    """Return what today means for a case, in a word or two."""
    return {
        DueState.LATER: QCoreApplication.translate("Retention", "not due"),
        DueState.SOON: QCoreApplication.translate("Retention", "due soon"),
        DueState.PERHAPS: QCoreApplication.translate("Retention", "perhaps due"),
        DueState.DUE: QCoreApplication.translate("Retention", "due"),
        DueState.HELD: QCoreApplication.translate("Retention", "held"),
    }[state]


def review_words() -> str:
    """Return that the day has come to look at a hold again."""
    return QCoreApplication.translate("Retention", "to be looked at again")


def state_tone(state: DueState) -> str:
    """Return the tone of a tag for *state*."""
    return {DueState.DUE: "danger", DueState.LATER: ""}.get(state, "notice")


def rule_words(rule: RuleName) -> str:
    """Return why a case is due."""
    return {
        RuleName.UNSENT: QCoreApplication.translate("Retention", "something in it has not been sent"),
        RuleName.ACKNOWLEDGED: QCoreApplication.translate("Retention", "the office acknowledged it"),
        RuleName.CEILING: QCoreApplication.translate("Retention", "ceiling after the last contact"),
    }[rule]


def due_words(due: Due) -> str:
    """Return when a case is due, and why, in one sentence or two."""
    on = uncertain_in_words(due.on)
    start = uncertain_in_words(due.start)
    reason = {
        Clock.LAST_WRITTEN: QCoreApplication.translate("Retention", "last written in on {day}"),
        Clock.ACKNOWLEDGED: QCoreApplication.translate("Retention", "acknowledged: {day}"),
        Clock.LAST_CONTACT: QCoreApplication.translate("Retention", "last contact: {day}"),
    }[due.clock].format(day=start)
    if due.extended_to is not None:
        return QCoreApplication.translate("Retention", "To be erased on {on}: extended ({reason}).").format(
            on=on, reason=reason
        )
    return QCoreApplication.translate("Retention", "To be erased: {on}. {rule} ({reason}).").format(
        on=on, rule=_capital(rule_words(due.rule)), reason=reason
    )


def standing_words(standing: Standing) -> str:
    """Return where a case stands: what holds it, else when it is due."""
    hold = standing.hold
    if hold is None:
        return due_words(standing.due)
    return QCoreApplication.translate(
        "Retention", "Held by {name} since {day}: {reason} To be looked at again on {review}."
    ).format(
        name=hold.by,
        day=day_in_words(hold.placed_at.astimezone().date()),
        reason=_sentence(hold.reason),
        review=day_in_words(hold.review_on),
    )


def outcome_words(outcome: Outcome) -> str:
    """Return how a case ended."""
    return {
        Outcome.TAKEN_OVER: QCoreApplication.translate("Retention", "The office took it over"),
        Outcome.HANDED_OVER: QCoreApplication.translate(
            "Retention", "Handed over to a colleague or a partner"
        ),
        Outcome.NOT_CONFIRMED: QCoreApplication.translate("Retention", "The worry was not confirmed"),
        Outcome.CONTACT_LOST: QCoreApplication.translate("Retention", "Contact was lost"),
        Outcome.OTHER: QCoreApplication.translate("Retention", "Something else, told below"),
    }[outcome]


def ground_words(ground: ErasureGround) -> str:
    """Return why a case is erased."""
    return {
        ErasureGround.DUE: QCoreApplication.translate("Retention", "Its date has come"),
        ErasureGround.ENTERED_BY_MISTAKE: QCoreApplication.translate(
            "Retention", "It was entered by mistake"
        ),
        ErasureGround.ASKED_BY_PERSON: QCoreApplication.translate(
            "Retention", "The person, or who speaks for them, asked for it"
        ),
        ErasureGround.DECIDED_BY_ORGANISATION: QCoreApplication.translate(
            "Retention", "The organisation decided it"
        ),
    }[ground]


def copies_words(state: CopiesState) -> str:
    """Return what is known of older copies."""
    return {
        CopiesState.UNKNOWN: QCoreApplication.translate("Retention", "I do not know"),
        CopiesState.NONE_KNOWN: QCoreApplication.translate("Retention", "I know of none"),
        CopiesState.UNTIL: QCoreApplication.translate("Retention", "There are some, kept until:"),
    }[state]


def period_words(period: Period) -> str:
    """Return a period."""
    if period.unit is Unit.DAYS:
        return QCoreApplication.translate("Retention", "%n day(s)", "", period.amount)
    return QCoreApplication.translate("Retention", "%n month(s)", "", period.amount)


def confidence_words(mark: Confidence) -> str:
    """Return how sure a rule's figure is."""
    return {
        Confidence.SUGGESTION: QCoreApplication.translate("Retention", "a suggestion of this program"),
        Confidence.TO_CHECK: QCoreApplication.translate("Retention", "source still to be checked"),
        Confidence.VERIFIED: QCoreApplication.translate("Retention", "source checked"),
    }[mark]


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _sentence(words: str) -> str:
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."
