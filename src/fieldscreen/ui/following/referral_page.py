"""The page of one referral with its wishes connected to what answers them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fieldscreen.ui.background import telling
from fieldscreen.ui.following.field_copying import FieldCopying
from fieldscreen.ui.following.leaving import Leaving
from fieldscreen.ui.following.message_dialog import ReminderDialog
from fieldscreen.ui.following.referral_screen import ReferralScreen
from fieldscreen.ui.following.stamp_card import StampCard
from fieldscreen.ui.following.stamping import Stamping
from fieldscreen.ui.following.step_dialogs import AcknowledgedDialog, ReminderDayDialog, StepDialog
from fieldscreen.ui.parts.basics import reveal
from fieldscreen.ui.places import FollowPlace, ReferringPlace
from fieldscreen.ui.trials.trying import Trying
from fieldscreen.workflow import envelopes, following, stamping, trials
from fieldscreen.workflow.following import HeardBy, Step
from fieldscreen.workflow.own_reminders import set_reminder

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator


def make_referral_screen(navigator: Navigator, referral: str, save: Callable[[], None]) -> ReferralScreen:
    """Return the page of one referral.

    Args:
        navigator: Who shows it.
        referral: Identifier of the referral.
        save: Asks where to save the signed document as it is.

    Raises:
        RecordMissing: If there is no such referral.
    """
    workplace = navigator.workplace
    followed = following.followed(workplace, referral, navigator.language)
    request = stamping.request_name(followed.referral)
    card = StampCard(stamping.stamp_standing(workplace, referral), request, workplace.now())
    screen = ReferralScreen(
        followed,
        envelopes.sealing_offer(workplace, referral, navigator.language),
        card,
        following.disclosed(workplace, referral),
    )
    Stamping(navigator, card, referral, request)
    Leaving(navigator, screen, referral, save, _trying(navigator, screen, referral))
    FieldCopying(navigator, screen, referral)
    _Answers(navigator, screen, referral)
    return screen


def _trying(navigator: Navigator, screen: ReferralScreen, referral: str) -> Trying:
    workplace = navigator.workplace
    target = trials.referral_target(workplace, referral)

    def show() -> None:
        screen.show_trial(trials.trial_standing(workplace, target, screen.envelope))

    made = Trying(navigator, screen, target, show, referral)
    prepare, ask = telling(navigator.tell, made.prepare), telling(navigator.tell, made.ask_answer)
    screen.trial.test_requested.connect(lambda: prepare(screen.envelope))
    screen.trial.answer_requested.connect(lambda: ask(screen.envelope))
    screen.envelope_chosen.connect(show)
    reveal(screen.trial, not workplace.worker.is_training)
    show()
    return made


def reopen_step(navigator: Navigator, about: str) -> None:
    """Open the dialog again in which a step was being noted."""
    screen = navigator.window.screen_shown
    referral, step = following.step_typed(about)
    place = navigator.place
    if isinstance(screen, ReferralScreen) and isinstance(place, FollowPlace) and place.referral == referral:
        screen.step_requested.emit(step)


class _Answers(QObject):
    """Acts for one page, and goes with it."""

    def __init__(self, navigator: Navigator, screen: ReferralScreen, referral: str) -> None:
        super().__init__(screen)
        self._navigator = navigator
        self._workplace = navigator.workplace
        self._referral = referral
        screen.step_requested.connect(self._guarded(self._ask_step))
        screen.reminder_day_requested.connect(self._guarded(self._ask_reminder_day))
        screen.reminder_requested.connect(self._guarded(self._show_reminder))
        screen.complement_requested.connect(self._guarded(self._begin_complement))

    def _ask_step(self, step: Step) -> None:
        today = self._workplace.now().date()
        dialog: StepDialog | AcknowledgedDialog
        if step is Step.ACKNOWLEDGED:
            dialog = AcknowledgedDialog(
                self._navigator.window,
                partial(following.note_code, self._workplace, self._referral),
                lambda day: following.note_acknowledged(self._workplace, self._referral, day, HeardBy.PHONE),
                today,
            )
        else:
            dialog = StepDialog(
                self._navigator.window,
                step,
                partial(following.note_step, self._workplace, self._referral, step),
                today,
            )
        dialog.noted.connect(self._navigator.rebuild)
        case = following.followed(self._workplace, self._referral, self._navigator.language).referral.case
        self._navigator.open_dialog(dialog, following.typing_place(case, self._referral, step))

    def _ask_reminder_day(self) -> None:
        one = following.followed(self._workplace, self._referral, self._navigator.language)
        dialog = ReminderDayDialog(
            self._navigator.window,
            one.follow_up.remind_on,
            partial(set_reminder, self._workplace, self._referral),
            self._workplace.now().date(),
        )
        dialog.noted.connect(self._navigator.rebuild)
        dialog.open()

    def _show_reminder(self) -> None:
        reminder = following.reminder_of(self._workplace, self._referral)
        dialog = ReminderDialog(self._navigator.window, reminder)
        dialog.reminded.connect(self._guarded(self._note_reminder))
        dialog.open()

    def _note_reminder(self) -> None:
        today = self._workplace.now().date()
        following.note_step(self._workplace, self._referral, Step.REMINDED, today)
        self._navigator.rebuild()

    def _begin_complement(self) -> None:
        following.begin_complement(self._workplace, self._referral)
        self._navigator.go(ReferringPlace(*following.spoken_of(self._workplace, self._referral)))

    def _guarded(self, act: Callable[..., None]) -> Callable[..., None]:
        return telling(self._navigator.tell, act)
