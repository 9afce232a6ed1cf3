from __future__ import annotations

import gc
import subprocess
import sys

from fieldscreen.forms import load_xform
from support.xforms import bind, inputs, xform_text

NAMES = [f"q{number}" for number in range(200)]
FORM = xform_text(
    "".join(f"<{name}/>" for name in NAMES),
    "".join(bind(name, relevant=f"/data/{NAMES[0]} = '{name}'") for name in NAMES[1:]),
    inputs(*NAMES),
)
# A process of its own: in this one other tests make the collector run.
OPEN_MANY = """
import sys, weakref
from fieldscreen.forms import Session, load_xform
text = sys.stdin.buffer.read()
opened = [weakref.ref(Session.start(load_xform(text))) for _ in range(60)]
print(sum(one() is not None for one in opened))
"""


def test_sessions_when_many_are_opened_and_dropped_then_they_do_not_pile_up():
    command = [sys.executable, "-c", OPEN_MANY]
    done = subprocess.run(command, input=FORM.encode(), capture_output=True, check=True)
    assert int(done.stdout) < 20


def test_collector_when_it_was_off_then_a_form_leaves_it_off():
    gc.disable()
    try:
        load_xform(xform_text("<a/>").encode())
        assert not gc.isenabled()
    finally:
        gc.enable()
