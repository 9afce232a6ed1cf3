"""Python 3.11 survives PySide6 6.12, whose calls take references away from ``None``."""

import subprocess
import sys

PROGRAM = """
import fieldscreen.ui
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(200_000):
    thing.setObjectName("x")
print("alive")
"""


def test_interpreter_when_qt_was_called_very_often_then_it_is_still_alive():
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "alive\n")
