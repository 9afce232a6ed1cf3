"""What was copied is gone when the program ends, and the program ends well."""

import subprocess
import sys

import pytest

PROGRAM = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from fieldscreen.ui.clipboard import ClipboardGuard, secret_mime_data

application = QApplication([])
guard = ClipboardGuard(application)
{copy}
QTimer.singleShot(0, application.quit)
application.exec()
print(repr(application.clipboard().text()))
"""


@pytest.mark.parametrize(
    "copy",
    ["application.clipboard().setMimeData(secret_mime_data('Synthetic'))", "guard.lend('Synthetic')"],
    ids=["copied", "lent"],
)
def test_program_when_it_ends_with_something_copied_then_nothing_is_left_of_it_and_it_does_not_crash(copy):
    words = [sys.executable, "-c", PROGRAM.format(copy=copy)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout, done.stderr) == (0, "''\n", "")
