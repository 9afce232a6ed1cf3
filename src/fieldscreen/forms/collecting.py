"""Building many long-lived objects without the garbage collector walking over them again and again.

Reading a form makes a hundred thousand objects that all stay; the collector would visit them several
times over while they are made, which costs a third of the time. It is paused for that while only, and what
was made is handed to its oldest generation without a first visit. The collector does not count what it
is handed, so it is asked to visit everything once in a while: what was closed must not pile up.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from itertools import count
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator


_MOST_UNVISITED: Final = 8  # forms or sessions that may lie about before they are looked for
_handed_over = count(1)


@contextmanager
def collector_paused() -> Iterator[None]:
    """Keep the collector off inside the block, and as it was afterwards. May be nested."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            if next(_handed_over) % _MOST_UNVISITED == 0:
                gc.collect()
            elif gc.get_freeze_count() == 0:  # else somebody's frozen objects would be thawed
                gc.freeze()
                gc.unfreeze()
            gc.enable()
