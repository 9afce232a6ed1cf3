"""A test message to an office before the first real one, and what the office said of it.

Nothing of any person or case is in it. It brings what a real message would bring, for the same address
and certificate, so that the office tries exactly what it will need. It is proposed and never required:
going on without it leaves a reason in the journal and nothing else.
"""

from __future__ import annotations

import dataclasses
import hashlib
from dataclasses import dataclass, field
from datetime import timedelta

from fieldscreen.domain.danger import DangerAnswer
from fieldscreen.domain.directory import Channel, Detail, Office
from fieldscreen.domain.envelopes import Envelope, OfficeTrials, SkipGround, Trial, TrialStep
from fieldscreen.domain.folding import fold
from fieldscreen.domain.follow_up import HeardBy, ReferralFollowUp, Step
from fieldscreen.domain.journal import Action
from fieldscreen.domain.referrals import Referral, ReferralKind, Urgency
from fieldscreen.domain.workers import Recipient
from fieldscreen.referral import fingerprint
from fieldscreen.vault import Record
from fieldscreen.workflow.danger import danger_of
from fieldscreen.workflow.messages import LANGUAGE, address_of
from fieldscreen.workflow.recipients import directory_of
from fieldscreen.workflow.signed_records import record_of
from fieldscreen.workflow.typed_texts import OFFICE_TRIAL, TypingPlace, commit_settling
from fieldscreen.workflow.workplace import Workplace

__all__ = [
    "Envelope",
    "HeardBy",
    "OfficeTrials",
    "SkipGround",
    "Trial",
    "TrialStanding",
    "TrialStep",
    "TrialTarget",
    "in_danger",
    "note_answer",
    "office_target",
    "referral_target",
    "skip_trial",
    "trial_standing",
    "trial_typed",
    "trials_of",
    "typing_place",
]

SKIP_HOLDS_H = 12
"""How long nobody is asked again who went on without a test: as long as one evening's work."""

_OF_NAME = "name-"
_KEY_DIGITS = 32
_BY_MAIL = frozenset({Channel.EMAIL, Channel.SECURE_MAIL})
_HOLD_A_WHILE = frozenset({SkipGround.DANGER, SkipGround.NO_DELAY})
_DANGER = frozenset({DangerAnswer.NOW, DangerAnswer.SERIOUS})


@dataclass(frozen=True, slots=True)
class TrialTarget:
    """Whom a test is for.

    Attributes:
        key: Identifier of the office in the directory, or made of the name of one that is not there.
        name: Name of the office.
        address: Its mail address; empty when it is not known.
        certificate: Its certificate (DER); empty when it gave none.
        phone: Its telephone; empty when it is not known.
    """

    key: str
    name: str
    address: str
    certificate: bytes = field(repr=False)
    phone: str

    def tried(self, envelope: Envelope) -> tuple[str, str]:
        """Return what a test of that envelope is about: the address, and the certificate's fingerprint."""
        is_sealed = envelope is Envelope.SEALED and bool(self.certificate)
        return self.address, fingerprint(self.certificate) if is_sealed else ""


@dataclass(frozen=True, slots=True)
class TrialStanding:
    """What is known of one envelope and one office.

    Attributes:
        target: The office.
        envelope: The envelope.
        last: What happened last; ``None`` for nothing.
        is_changed: Whether that was for another address or certificate than the office has now.
        is_proven: Whether the office was found to open it, or said that it opened one before.
        is_wanted: Whether a test is to be proposed now.
    """

    target: TrialTarget
    envelope: Envelope
    last: Trial | None
    is_changed: bool
    is_proven: bool
    is_wanted: bool

    @property
    def is_waiting(self) -> bool:
        """Whether a test was prepared for what the office has now, and nobody noted an answer."""
        return self.last is not None and self.last.step is TrialStep.PREPARED and not self.is_changed


def office_target(office: Office) -> TrialTarget:
    """Return an office of the directory as a test is for it."""
    return TrialTarget(
        office.identifier,
        office.name,
        office.value(Detail.EMAIL),
        office.certificate,
        office.value(Detail.PHONE),
    )


def referral_target(workplace: Workplace, identifier: str) -> TrialTarget:
    """Return the office of a referral, with the address its message would have now.

    Raises:
        RecordMissing: If there is no such referral.
    """
    referral = workplace.vault.get(Referral, identifier)
    office = directory_of(workplace, LANGUAGE).find(referral.recipient)
    return TrialTarget(
        _key(referral.recipient, office),
        referral.recipient.name,
        address_of(workplace, referral),
        office.certificate if office else b"",
        referral.recipient.phone or (office.value(Detail.PHONE) if office else ""),
    )


def trials_of(workplace: Workplace, key: str) -> OfficeTrials:
    """Return the tests of one office; an empty record when there was none."""
    return workplace.vault.find(OfficeTrials, key) or OfficeTrials(key)


def trial_standing(workplace: Workplace, target: TrialTarget, envelope: Envelope) -> TrialStanding:
    """Tell whether an office was found to open an envelope at the address it has now."""
    kept = trials_of(workplace, target.key)
    last = kept.last(envelope)
    fitting = [one for one in kept.trials if (one.address, one.certificate) == target.tried(one.envelope)]
    proven = any(
        _proves(fitting, one) for one in ((envelope,) if envelope is not Envelope.PLAIN else Envelope)
    )
    if envelope is Envelope.PLAIN and not proven:
        proven = _arrived_before(workplace, target)
    is_changed = last is not None and (last.address, last.certificate) != target.tried(envelope)
    is_let_be = last is not None and not is_changed and _holds(workplace, last)
    is_wanted = not (proven or is_let_be or workplace.worker.is_training)
    return TrialStanding(target, envelope, last, is_changed, proven, is_wanted)


def in_danger(workplace: Workplace, identifier: str) -> bool:
    """Tell whether a signed referral says, or its case does, that somebody is in danger now.

    Raises:
        RecordMissing: If there is no such referral.
    """
    referral = workplace.vault.get(Referral, identifier)
    asked = danger_of(workplace, referral.case).last
    if referral.kind is ReferralKind.SIGNALEMENT or (asked is not None and asked.answer in _DANGER):
        return True
    said = record_of(workplace, identifier)
    return said.get("urgency") == Urgency.IMMEDIATE.value


def typing_place(key: str, envelope: Envelope) -> TypingPlace:
    """Return where is kept what is being typed of an office's answer."""
    return TypingPlace("", OFFICE_TRIAL, f"{key}/{envelope.value}")


def trial_typed(about: str) -> tuple[str, Envelope]:
    """Return the office and the envelope a typed text is about."""
    key, _, envelope = about.rpartition("/")
    return key, Envelope(envelope)


def note_answer(  # noqa: PLR0917  what was tried, and what was said of it by whom and how
    workplace: Workplace,
    target: TrialTarget,
    envelope: Envelope,
    step: TrialStep,
    heard: HeardBy,
    who: str = "",
) -> None:
    """Note whether the office opened the test; journalled.

    Args:
        workplace: The open workplace.
        target: The office.
        envelope: What was tried.
        step: ``OPENED`` or ``FAILED``.
        heard: How the office said so.
        who: Who there said so, in a few words.
    """
    made = dataclasses.replace(new_trial(workplace, target, envelope, step), heard=heard, who=who.strip())
    last = trials_of(workplace, target.key).last(envelope)
    if last is not None and last.step is TrialStep.PREPARED:
        # What was tried is what the test was made for, whatever the directory has learnt since.
        made = dataclasses.replace(made, address=last.address, certificate=last.certificate)
    change = workplace.change(Action.TEST_ANSWERED, record_with(workplace, target.key, made))
    commit_settling(workplace, typing_place(target.key, envelope), change)


def skip_trial(workplace: Workplace, target: TrialTarget, envelope: Envelope, ground: SkipGround) -> None:
    """Note why a real message goes before any test; journalled."""
    made = dataclasses.replace(new_trial(workplace, target, envelope, TrialStep.SKIPPED), ground=ground)
    workplace.vault.commit(
        workplace.change(Action.TEST_SKIPPED, record_with(workplace, target.key, made), about=target.key)
    )


def new_trial(workplace: Workplace, target: TrialTarget, envelope: Envelope, step: TrialStep) -> Trial:
    """Return one thing that happens now to the test of an envelope; nothing is kept."""
    address, certificate = target.tried(envelope)
    return Trial(step, envelope, address, certificate, workplace.now(), workplace.worker.name)


def record_with(workplace: Workplace, key: str, made: Trial) -> Record:
    """Return the record of an office's tests with one more thing in it."""
    kept = trials_of(workplace, key)
    return Record(dataclasses.replace(kept, trials=(*kept.trials, made)), key)


def _proves(fitting: list[Trial], envelope: Envelope) -> bool:
    """Tell whether the last word of the office on an envelope was that it opens."""
    said = [one for one in fitting if one.envelope is envelope and _is_said(one)]
    return bool(said) and said[-1].step is not TrialStep.FAILED


def _is_said(one: Trial) -> bool:
    return one.step in {TrialStep.OPENED, TrialStep.FAILED} or one.ground is SkipGround.OPENED_BEFORE


def _holds(workplace: Workplace, last: Trial) -> bool:
    until = last.at + timedelta(hours=SKIP_HOLDS_H)
    return last.ground in _HOLD_A_WHILE and workplace.now() < until


def _arrived_before(workplace: Workplace, target: TrialTarget) -> bool:
    """Tell whether an office acknowledged what was sent to that address by mail."""
    directory = directory_of(workplace, LANGUAGE)
    followed = {one.identifier: one for one in workplace.vault.all(ReferralFollowUp)}
    return any(
        _is_acknowledged_mail(followed[one.identifier])
        for one in workplace.vault.all(Referral)
        if one.identifier in followed
        and target.address
        and one.recipient.email == target.address
        and _key(one.recipient, directory.find(one.recipient)) == target.key
    )


def _is_acknowledged_mail(follow_up: ReferralFollowUp) -> bool:
    sent = follow_up.last(Step.SENT)
    is_mail = sent is not None and sent.channel in _BY_MAIL
    return is_mail and follow_up.last(Step.ACKNOWLEDGED, Step.ANSWERED) is not None


def _key(recipient: Recipient, office: Office | None) -> str:
    if office is not None:
        return office.identifier
    return _OF_NAME + hashlib.sha256(fold(recipient.name).encode()).hexdigest()[:_KEY_DIGITS]
