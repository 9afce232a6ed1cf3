"""A window in a process of its own, on a synthetic vault; run as a script by tests.

    python open_window.py FOLDER PLACE [BUSY_S]

PLACE is ``unlock``, ``list``, ``case``, ``statement`` or ``said`` (the question for a child's words).
With BUSY_S, the vault's thread is kept busy for that many seconds from the first wish to lock.
What happens is told on standard output, a line each: ``shown``, ``typed`` when words not finished yet
are in the vault, ``locking``, ``locked``, and on the unlock screen what it says of the keyboard.
"""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

from fieldscreen.domain.journal import Action
from fieldscreen.system.places import translations_folder
from fieldscreen.ui.places import CasePage, InterviewPlace
from fieldscreen.ui.running import Running
from fieldscreen.vault import OpenVault
from fieldscreen.workflow import cases, interviewing
from fieldscreen.workflow.locking import LockState
from support.offices import PASSPHRASE, WORKER, workplace_on


def main(folder: Path, place: str, busy_s: float) -> int:
    application = QApplication(["fieldscreen"])
    workplace = workplace_on(folder / "vault")
    workplace.create(WORKER, PASSPHRASE)
    _tell_locks(workplace, busy_s)
    running = Running(application, workplace, folder / "window.json", translations_folder(), language="fr")
    running.watch_faults()
    running._clipboard._passphrase.setInterval(1500)  # a minute is long for a test
    if place == "unlock":
        running.start()
        _tell_keyboard(running)
    else:
        workplace.unlock(PASSPHRASE)
        _tell_typing(workplace.vault)
        running.start()
        _go(running, place)
    QTimer.singleShot(300, lambda: say("shown"))
    return application.exec()


def _go(running: Running, place: str) -> None:
    navigator, workplace = running.navigator, running.navigator.workplace
    case = cases.create_case(workplace, "portail rouge").identifier
    form = interviewing.questionnaires(workplace)[0].identifier
    sitting = interviewing.start_interview(workplace, case, form)
    navigator.go_home()
    if place in ("case", "statement"):
        navigator.go(CasePage(case))
    if place == "statement":
        running.window.screen_shown.statement_requested.emit(None)
    if place == "said":
        navigator.go(InterviewPlace(case, sitting.interview.identifier))
        section = next(one.ref for one in sitting.sections() if one.ref.endswith("said"))
        running.window.screen_shown.go_to_section(section)


def _tell_locks(workplace, busy_s: float) -> None:
    begin, lock = workplace.begin_lock, workplace.lock

    def begin_lock(reason):
        if workplace.lock_state.state is LockState.OPEN:
            if busy_s:
                _keep_busy(workplace.vault, busy_s)
            say("locking")
        return begin(reason)

    def lock_now(*reason):
        lock(*reason)
        say("locked")

    workplace.begin_lock, workplace.lock = begin_lock, lock_now


def _keep_busy(vault: OpenVault, busy_s: float) -> None:
    """Occupy the vault's thread; come back once it is occupied."""
    occupied = threading.Event()

    def occupy(_store: object) -> None:
        occupied.set()
        time.sleep(busy_s)

    threading.Thread(target=lambda: vault._ask(occupy)).start()
    assert occupied.wait(60)


def _tell_typing(vault: OpenVault) -> None:
    commit = vault.commit

    def commit_and_tell(*changes):
        lines = commit(*changes)
        if any(change.action is Action.TEXT_TYPED for change in changes):
            say("typed")
        return lines

    vault.commit = commit_and_tell


def _tell_keyboard(running: Running) -> None:
    told = [""]

    def look() -> None:
        labels = (
            running.window.findChild(QLabel, f"unlock.passphrase.{name}") for name in ("caps", "layout")
        )
        said = " | ".join(label.text() if label and label.isVisible() else "-" for label in labels)
        if said != told[0]:
            told[0] = said
            say(said)

    timer = QTimer(running, interval=50)
    timer.timeout.connect(look)
    timer.start()


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], float((*sys.argv[3:], "0")[0])))
