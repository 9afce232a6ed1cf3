"""Python's garbage is collected in the thread that paints, and in no other.

Objects in a circle are freed by whichever thread happens to allocate next. When that is one that signs
or verifies aside, it frees what belongs to closed dialogs while Qt is at work on them: the program died
of it while a received file was being verified. So the collector is off, and looked after by a timer.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_EACH_MS = 500


class GarbageCollection(QObject):
    """Collects when as much has come together as Python itself would have waited for.

    Args:
        parent: Whom it goes with.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EACH_MS)
        self._timer.timeout.connect(self.collect_due)
        self._timer.start()

    def collect_due(self) -> None:
        """Collect the oldest generation that is due; nothing when none is."""
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [number for number in range(len(counts)) if 0 < limits[number] < counts[number]]
        if due:
            gc.collect(due[-1])

    def stop(self) -> None:
        """Leave it to Python again, when the window goes."""
        self._timer.stop()
        gc.enable()
