"""Work aside: its outcome comes back to the screen that asked, or to nobody."""

import threading
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

from fieldscreen.ui.background import run_aside
from fieldscreen.ui.parts.file_dialog import FileDialog


def test_work_when_done_then_the_asker_hears_in_the_painting_thread(qtbot):
    heard = []
    owner = QObject()
    run_aside(
        owner, lambda: 6 * 7, lambda value: heard.append((value, threading.current_thread())), heard.append
    )
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(42, threading.main_thread())]


def test_work_when_it_fails_then_the_asker_hears_the_error(qtbot):
    heard = []
    owner = QObject()
    error = OSError("no room")

    def fail():
        raise error

    run_aside(owner, fail, heard.append, heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [error]


def test_work_when_the_asker_is_gone_then_the_result_is_dropped(qtbot):
    heard, go, done = [], threading.Event(), threading.Event()
    owner = QObject()

    def work():
        go.wait(10)
        done.set()
        return "the child's name"

    run_aside(owner, work, heard.append, heard.append)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    go.set()
    assert done.wait(10)
    qtbot.wait(100)
    assert heard == []


def test_file_dialog_when_a_name_is_typed_then_the_path_is_whole_and_no_trace_is_left(qtbot, tmp_path):
    window = QWidget()
    window.resize(1024, 600)
    qtbot.addWidget(window)
    dialog = FileDialog(window, "save", "Enregistrer", "Enregistrer", "K7M-2QX-4_001.pdf")
    dialog._enter(tmp_path)
    dialog._line.setText("envoi")
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog._on_accept()
    assert chosen.args == [str(tmp_path / "envoi.pdf")]
    assert [path for path in Path.home().rglob("*") if path.is_file()] == []


def test_file_dialog_when_the_file_is_there_already_then_it_asks_before_replacing(qtbot, tmp_path):
    (tmp_path / "envoi.pdf").write_bytes(b"older")
    window = QWidget()
    window.resize(1024, 600)
    qtbot.addWidget(window)
    dialog = FileDialog(window, "save", "Enregistrer", "Enregistrer", "envoi.pdf")
    heard = []
    dialog.chosen.connect(heard.append)
    dialog._enter(tmp_path)
    dialog._on_accept()
    assert heard == []
    dialog._on_accept()
    assert heard == [str(tmp_path / "envoi.pdf")]
