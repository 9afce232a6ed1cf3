"""The lock machine: a wish to lock gets through from every state, and nothing opens after it."""

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as some

from fieldscreen.domain.journal import Action
from fieldscreen.vault.errors import VaultLocked
from fieldscreen.workflow import failures
from fieldscreen.workflow import workplace as module
from fieldscreen.workflow.locking import (
    LockedWhileOpeningError,
    LockReason,
    LockState,
    LockStepError,
    VaultLock,
)
from fieldscreen.workflow.workplace import Access
from support.offices import PASSPHRASE, WORKER, workplace_on

STEPS = ("begin", "opened", "not_opened", "locked")
NEXT = {
    (LockState.CLOSED, "begin"): LockState.OPENING,
    (LockState.LOCKED, "begin"): LockState.OPENING,
    (LockState.OPENING, "opened"): LockState.OPEN,
    (LockState.OPENING, "not_opened"): LockState.LOCKED,
    (LockState.LOCKING, "locked"): LockState.LOCKED,
}
"""Every step there is; a wish to lock is not one of them, for it exists everywhere."""


@pytest.mark.parametrize("state", LockState)
@pytest.mark.parametrize("step", STEPS)
def test_step_when_taken_then_it_leads_where_the_table_says_or_is_refused(state, step):
    lock = VaultLock(state)
    if (state, step) in NEXT:
        assert getattr(lock, step)().state is NEXT[state, step]
    else:
        with pytest.raises(LockStepError) as refused:
            getattr(lock, step)()
        assert (refused.value.state, refused.value.step) == (state, step)


@pytest.mark.parametrize("reason", LockReason)
@pytest.mark.parametrize("state", LockState)
def test_wish_when_made_in_any_state_then_it_is_taken(state, reason):
    wished = VaultLock(state).wish(reason)
    expected = {
        LockState.OPEN: (LockState.LOCKING, False, 1),
        LockState.OPENING: (LockState.OPENING, True, 1),
    }.get(state, (state, False, 0))
    assert (wished.state, wished.is_wished, wished.turn) == expected


def test_wish_when_made_while_opening_then_opening_leads_to_locking_with_the_first_reason():
    wished = VaultLock().begin().wish(LockReason.PANIC).wish(LockReason.IDLE)
    assert wished.opened() == VaultLock(LockState.LOCKING, LockReason.PANIC, is_wished=False, turn=1)
    assert wished.not_opened() == VaultLock(LockState.LOCKED, LockReason.PANIC, is_wished=False, turn=1)


def test_opened_when_nobody_wished_otherwise_then_the_old_reason_is_forgotten():
    assert VaultLock(LockState.OPENING, LockReason.IDLE, turn=4).opened() == VaultLock(LockState.OPEN, turn=4)


@given(some.lists(some.sampled_from([*STEPS, *LockReason])))
def test_machine_when_anything_happens_in_any_order_then_it_is_never_open_after_a_wish(happenings):
    lock, is_wished = VaultLock(), False
    for one in happenings:
        if isinstance(one, LockReason):
            lock = lock.wish(one)
            is_wished = True
        elif (lock.state, one) in NEXT:
            if one == "begin":
                is_wished = False
            lock = getattr(lock, one)()
        assert not (is_wished and lock.state is LockState.OPEN)


@pytest.fixture
def place(tmp_path):
    made = workplace_on(tmp_path / "vault")
    made.create(WORKER, PASSPHRASE)
    yield made
    made.lock()


def test_workplace_when_a_lock_comes_while_the_key_is_made_then_it_does_not_stay_open(place, monkeypatch):
    opened, go = [], threading.Event()
    real = module.open_vault

    def slowly(*given, **named):
        vault = real(*given, **named)
        opened.append(vault)
        assert go.wait(10)
        return vault

    monkeypatch.setattr(module, "open_vault", slowly)
    refused = []

    def unlock():
        try:
            place.unlock(PASSPHRASE)
        except LockedWhileOpeningError as error:
            refused.append(error.reason)

    opening = threading.Thread(target=unlock)
    opening.start()
    while place.lock_state.state is not LockState.OPENING:
        pass
    place.lock(LockReason.ASLEEP)
    assert place.access is Access.LOCKED
    go.set()
    opening.join(10)
    assert refused == [LockReason.ASLEEP]
    assert (place.access, place.lock_reason) == (Access.LOCKED, LockReason.ASLEEP)
    assert not opened[0].is_open
    assert opened[0]._opened.keys.data.is_wiped
    place.unlock(PASSPHRASE)
    assert place.access is Access.OPEN


def test_workplace_when_the_passphrase_is_wrong_then_one_can_try_again(place):
    with pytest.raises(failures.WrongPassphrase):
        place.unlock("another one")
    assert place.lock_state.state is LockState.LOCKED
    place.unlock(PASSPHRASE)
    assert place.access is Access.OPEN


def test_lock_when_the_vault_thread_is_busy_then_storing_gives_up_and_the_keys_are_wiped(place, monkeypatch):
    monkeypatch.setattr(module, "_STORE_PATIENCE_S", 0.05)
    monkeypatch.setattr("fieldscreen.vault.opened_vault._LOCK_PATIENCE_S", 0.05)
    place.unlock(PASSPHRASE)
    vault, go = place.vault, threading.Event()
    busy = threading.Thread(target=lambda: vault._ask(lambda _store: go.wait(10)))
    busy.start()
    change = place.change(Action.PROFILE_SAVED)
    assert place.begin_lock(LockReason.PANIC)
    with pytest.raises(VaultLocked):
        vault.commit(change)
    place.lock(LockReason.PANIC)
    assert vault._opened.keys.data.is_wiped
    assert place.access is Access.LOCKED
    go.set()
    busy.join(10)


def test_lock_when_two_threads_ask_then_both_return_and_it_is_locked(place):
    place.unlock(PASSPHRASE)
    asking = [threading.Thread(target=place.lock, args=(reason,)) for reason in LockReason]
    for one in asking:
        one.start()
    for one in asking:
        one.join(10)
    assert place.lock_state.state is LockState.LOCKED
    assert place.access is Access.LOCKED
