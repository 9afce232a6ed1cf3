"""A running window without a screen: real workplace, real translations, the synthetic case."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from fieldscreen.domain.answers import AnswerState
from fieldscreen.ui.background import wait_for_work
from fieldscreen.ui.look.theme import Brightness, current_theme
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.running import Running
from fieldscreen.workflow import cases, interviewing
from fieldscreen.workflow.locking import LockReason
from fieldscreen.workflow.samples import load_sample
from fieldscreen.workflow.workplace import Access, Workplace
from support.offices import PASSPHRASE, ROOT, WORKER, workplace_on


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Expect one message: the platform without a screen has no window manager to give sizes to."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@pytest.fixture
def qtbot(qtbot):
    """Wait a minute for what should come: on a busy machine five seconds prove nothing."""
    wait = qtbot.waitUntil
    qtbot.waitUntil = lambda holds, *, timeout=0: wait(holds, timeout=max(timeout, _PATIENCE_MS))
    return qtbot


_PATIENCE_MS = 60_000


@pytest.fixture(scope="session")
def translations(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Compile the translations as the build does, into a folder of the tests."""
    folder = tmp_path_factory.mktemp("translations")
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    for source in sorted((ROOT / "translations").glob("*.ts")):
        target = folder / source.with_suffix(".qm").name
        subprocess.run([tool, "-silent", source, "-qm", target], check=True)
    return folder


@dataclass
class Desk:
    """A window and the workplace behind it."""

    running: Running
    workplace: Workplace
    qtbot: object

    @property
    def window(self):
        return self.running.window

    @property
    def navigator(self):
        return self.running.navigator

    @property
    def screen(self):
        return self.window.screen_shown

    def find(self, name: str) -> QWidget:
        """Return the visible widget of that name, in the window or in a dialog."""
        tops = [self.window, *self.dialogs()]
        found = [made for top in tops for made in top.findChildren(QWidget, name) if made.isVisible()]
        assert found, f"no visible {name}"
        return found[-1]

    def dialogs(self) -> list[Dialog]:
        return [top for top in QApplication.topLevelWidgets() if isinstance(top, Dialog) and top.isVisible()]

    def settle(self) -> None:
        """Let layouts come to rest and deleted screens go."""
        for _ in range(4):
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def wait_done(self) -> None:
        """Wait until the window has been told the outcome of all it had asked to be done aside.

        What the work changes (a file, a slot, the journal) can be seen before the window knows of it.
        """
        assert wait_for_work(_PATIENCE_MS)
        self.settle()

    def show_pages(self) -> None:
        """Go on from the choices of a referral: see what leaves, then have its pages made."""
        for step in ("referring.prepare", "referring.pages_wanted"):
            self.find(step).click()
            self.wait_done()

    def wait_opened(self) -> None:
        """Wait until the window knows that the vault is open; the vault itself is, a moment earlier."""
        self.qtbot.waitUntil(
            lambda: self.workplace.access is Access.OPEN and not self.navigator.door.is_opening
        )
        self.settle()

    def lock_and_open(self, reason: LockReason = LockReason.IDLE) -> None:
        """Lock the vault and open it again with the passphrase, as its worker does."""
        self.navigator.lock(reason)
        self.settle()
        assert self.workplace.access is Access.LOCKED
        if self.window.is_neutral:
            self.window._on_return()
        self.find("unlock.passphrase").setText(PASSPHRASE)
        self.find("unlock.open").click()
        self.wait_opened()

    def make_case(self, *, filled: bool = True) -> tuple[str, str]:
        """Make the synthetic case; return the case and its interview."""
        sample = load_sample(ROOT / "resources" / "samples" / "case-13-years.toml")
        case = cases.create_case(self.workplace, "portail rouge").identifier
        sitting = interviewing.start_interview(
            self.workplace, case, sample.questionnaire, language="fr", second_language="ro"
        )
        for answer in sample.answers if filled else ():
            # Some questions are asked only after others were answered: look anew each time.
            asked = (view for section in sitting.sections() for view in sitting.questions(section.ref))
            ref = next((view.ref for view in asked if view.name == answer.question), "")
            if ref and answer.state is AnswerState.ANSWERED:
                sitting.answer(ref, answer.value, source=answer.source)
        for statement in sample.statements if filled else ():
            cases.save_statement(self.workplace, case, statement)
        return case, sitting.interview.identifier


@pytest.fixture
def new_desk_on(qtbot, qapp, tmp_path, translations):
    """Make windows, each on a vault of a name; the first screen is the first run, or opening a vault."""
    made = []

    def make(vault: str, *, language: str = "fr", brightness: str = "light", scale: float = 1.0) -> Desk:
        workplace = workplace_on(tmp_path / vault)
        running = Running(qapp, workplace, tmp_path / "window.json", translations, language=language)
        running.theme.set_brightness(Brightness(brightness))
        running.theme.set_scale(scale)
        running.window.resize(running.window.minimumSize())
        running.start()
        desk = Desk(running, workplace, qtbot)
        made.append(desk)
        desk.settle()
        return desk

    yield make
    for desk in (desk for desk in made if isValid(desk.running)):
        desk.workplace.lock()
        for dialog in desk.dialogs():
            dialog.deleteLater()
        desk.running.stop()
        desk.settle()
    current_theme().set_scale(1.0)


@pytest.fixture
def new_desk(new_desk_on):
    """Make windows on one vault."""
    return partial(new_desk_on, "vault")


@pytest.fixture
def new_open_desk(new_desk):
    """Make windows with an open vault, at the list of cases."""

    def make(**look: object) -> Desk:
        desk = new_desk(**look)
        desk.workplace.create(WORKER, PASSPHRASE)
        desk.workplace.unlock(PASSPHRASE)
        desk.navigator.go_home()
        desk.settle()
        return desk

    return make


@pytest.fixture
def desk(new_open_desk):
    """An open vault at the list of cases."""
    return new_open_desk()
