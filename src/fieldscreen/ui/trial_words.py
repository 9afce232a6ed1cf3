"""Test messages and recipients' certificates, in words: the same on every page that shows them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldscreen.ui.shown_dates import day_in_words
from fieldscreen.workflow.recipient_certificates import RecipientFacts, Standing
from fieldscreen.workflow.trials import Envelope, HeardBy, SkipGround, Trial, TrialStanding, TrialStep


def envelope_words(envelope: Envelope) -> str:
    """Return what a message travels in."""
    return {
        Envelope.PLAIN: QCoreApplication.translate("Trials", "the document as it is"),
        Envelope.LOCKED: QCoreApplication.translate("Trials", "a copy locked with a passphrase"),
        Envelope.SEALED: QCoreApplication.translate("Trials", "a sealed message (S/MIME)"),
    }[envelope]


def ground_words(ground: SkipGround) -> str:
    """Return why a real message goes before any test, as the worker says it."""
    return {
        SkipGround.DANGER: QCoreApplication.translate("Trials", "There is danger: do not wait"),
        SkipGround.NO_DELAY: QCoreApplication.translate("Trials", "It cannot wait for an answer"),
        SkipGround.OPENED_BEFORE: QCoreApplication.translate(
            "Trials", "This office has opened one like this before"
        ),
    }[ground]


def standing_line(standing: TrialStanding) -> str:
    """Return in one line what is known of an envelope and an office."""
    last = standing.last
    if last is None:
        return (
            QCoreApplication.translate("Trials", "Never tested, but the office acknowledged a mail before.")
            if standing.is_proven
            else QCoreApplication.translate("Trials", "Never tested: no test message yet.")
        )
    told = trial_line(last)
    if standing.is_changed:
        changed = QCoreApplication.translate(
            "Trials", "The address or the certificate has changed since: test again."
        )
        return f"{told}  {changed}"
    return told


def standing_of_envelope(standing: TrialStanding) -> str:
    """Return the same with the envelope before it."""
    words = envelope_words(standing.envelope)
    return QCoreApplication.translate("Trials", "{envelope}: {standing}").format(
        envelope=words[:1].upper() + words[1:], standing=standing_line(standing)
    )


def trial_line(one: Trial) -> str:
    """Return what happened to a test, when, how the office said so and who noted it."""
    words = {
        TrialStep.PREPARED: QCoreApplication.translate(
            "Trials", "Test message prepared on {day}; no answer was noted."
        ),
        TrialStep.OPENED: QCoreApplication.translate("Trials", "Tested on {day}: the office opened it."),
        TrialStep.FAILED: QCoreApplication.translate(
            "Trials", "Tested on {day}: the office could not open it."
        ),
        TrialStep.SKIPPED: QCoreApplication.translate("Trials", "Gone on without a test on {day} (“{why}”)."),
    }[one.step]
    why = ground_words(one.ground) if one.ground is not None else ""
    parts = [words.format(day=day_in_words(one.at.date()), why=why)]
    if one.heard is not None:
        how = {
            HeardBy.PHONE: QCoreApplication.translate("Trials", "Said by telephone"),
            HeardBy.MAIL: QCoreApplication.translate("Trials", "Said by mail"),
            HeardBy.SLIP: QCoreApplication.translate("Trials", "Said in writing"),
        }[one.heard]
        parts.append(f"{how} ({one.who})." if one.who else f"{how}.")
    parts.append(QCoreApplication.translate("Trials", "Noted by {name}.").format(name=one.by))
    return " ".join(parts)


def vouching_words(facts: RecipientFacts) -> str:
    """Return who vouches for a recipient's certificate and what the lists say; else the words to compare."""
    if not facts.is_vouched:
        return QCoreApplication.translate(
            "Trials",
            "Nobody you trust vouches for this certificate. Call the office at a number you already know and "
            "compare its SHA-256 fingerprint, in words or in digits, before you seal anything for it:\n"
            "{words}\n{digits}",
        ).format(words=facts.words, digits=facts.digits)
    listed = {
        Standing.GOOD: QCoreApplication.translate("Trials", "It is on no revocation list."),
        Standing.LIST_OLD: QCoreApplication.translate(
            "Trials", "The revocation list is out of date: bring a recent one in (Vault → Whom you trust)."
        ),
    }.get(
        facts.standing,
        QCoreApplication.translate(
            "Trials", "There is no revocation list: whether it was withdrawn cannot be told."
        ),
    )
    vouched = QCoreApplication.translate("Trials", "Vouched for by {name}, whom you trust.").format(
        name=facts.authority
    )
    return f"{vouched} {listed}"
