"""Where Python's garbage is collected while a window is open: in the painting thread only."""

import gc
import threading
import weakref

from fieldscreen.ui.background import run_aside


class _Circle:
    def __init__(self):
        self.own = self


def test_garbage_when_work_is_done_aside_then_it_is_freed_in_the_painting_thread(desk):
    freed, done = [], []
    circle = _Circle()
    weakref.finalize(circle, lambda: freed.append(threading.current_thread()))
    del circle

    def work():
        for _ in range(200):
            _kept = [[] for _ in range(1000)]

    run_aside(desk.window, work, done.append, done.append)
    desk.qtbot.waitUntil(lambda: bool(done), timeout=20000)
    desk.qtbot.waitUntil(lambda: bool(freed) or gc.collect() > 0, timeout=20000)
    desk.qtbot.waitUntil(lambda: bool(freed), timeout=20000)
    assert freed == [threading.main_thread()]


def test_collector_when_the_window_goes_then_python_looks_after_it_again(new_desk):
    desk = new_desk()
    assert not gc.isenabled()
    desk.running.stop()
    assert gc.isenabled()
    desk.settle()
