"""``fieldscreen envelope test`` and ``tested``: a test message to an office, and what it said of it."""

from __future__ import annotations

import sys

from fieldscreen.cli.arguments import Wish
from fieldscreen.cli.opening import NewWorkplace, opened
from fieldscreen.cli.texts import say
from fieldscreen.cli.token_turn import token_turn
from fieldscreen.workflow.envelopes import Envelope, Saved, referral_numbered
from fieldscreen.workflow.trial_messages import (
    office_named,
    safest_envelope,
    save_trial,
    trial_signer,
)
from fieldscreen.workflow.trials import (
    HeardBy,
    TrialStep,
    TrialTarget,
    in_danger,
    note_answer,
    referral_target,
    trial_standing,
)
from fieldscreen.workflow.workplace import Workplace


def prepare(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Save the draft of a test message; a passphrase is shown here once and kept nowhere.

    Raises:
        FieldScreenError: If the vault does not open, or the message cannot be made.
        OSError: If a file cannot be written.
    """
    with opened(wish, new_workplace) as workplace:
        target, envelope = _asked(workplace, wish)
        with token_turn(workplace, wish, trial_signer(workplace, envelope)) as access:
            saved = save_trial(workplace, target, envelope, wish.out, access)
    print(say("envelope.test_saved", wish.language, path=saved.path))
    show_passphrase(saved, wish.language)
    print(say("envelope.test_then", wish.language, office=wish.trial.office))
    return 0


def note(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Note what the office said.

    Raises:
        FieldScreenError: If the vault does not open, or there is no such office.
    """
    step = TrialStep.OPENED if wish.trial.opened else TrialStep.FAILED
    with opened(wish, new_workplace) as workplace:
        target, envelope = _asked(workplace, wish)
        note_answer(workplace, target, envelope, step, HeardBy(wish.trial.heard), wish.trial.who)
    print(say(f"envelope.test_{step}", wish.language, office=target.name))
    return 0


def warn_untested(workplace: Workplace, referral: str, envelope: Envelope, language: str) -> None:
    """Say on the side that no test came before; nothing waits for it."""
    standing = trial_standing(workplace, referral_target(workplace, referral), envelope)
    if standing.is_wanted:
        key = "envelope.no_test_danger" if in_danger(workplace, referral) else "envelope.no_test"
        print(say(key, language, office=standing.target.name), file=sys.stderr)


def show_passphrase(saved: Saved, language: str) -> None:
    """Show the passphrase of a copy with what to say on the telephone, when it has one."""
    if not saved.passphrase:
        return
    print(say("envelope.passphrase", language, passphrase=saved.passphrase))
    if saved.phone:
        print(say("envelope.phone", language, phone=saved.phone))
    print()
    print(saved.call)


def _asked(workplace: Workplace, wish: Wish) -> tuple[TrialTarget, Envelope]:
    asked = wish.trial
    if asked.office.isdecimal():
        target = referral_target(workplace, referral_numbered(workplace, int(asked.office)).identifier)
    else:
        target = office_named(workplace, asked.office)
    return target, Envelope(asked.envelope) if asked.envelope else safest_envelope(workplace, target)
