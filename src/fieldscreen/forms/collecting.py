"""Building many long-lived objects without the garbage collector walking over them again and again.

Reading a form makes a hundred thousand objects that all stay; the collector would visit them several
times over while they are made, which costs a third of the time. It is paused for that while only, and what
was made is handed to its oldest generation, which it visits seldom, without a first visit.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def collector_paused() -> Iterator[None]:
    """Keep the collector off inside the block, and as it was afterwards. May be nested."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            if gc.get_freeze_count() == 0:  # else somebody's frozen objects would be thawed
                gc.freeze()
                gc.unfreeze()
            gc.enable()
