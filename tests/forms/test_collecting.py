from __future__ import annotations

import gc
import weakref

import pytest

from fieldscreen.forms import Session, load_xform
from support.xforms import bind, inputs, xform_text

FORM = xform_text("<a/><b/>", bind("b", calculate="/data/a + 1"), inputs("a")).encode()


@pytest.fixture
def lazy_collector():
    """A collector that is on and never comes by itself, as when it thinks that nothing new is there."""
    before = gc.get_threshold()
    gc.set_threshold(0)
    yield
    gc.set_threshold(*before)


def test_sessions_when_many_are_opened_and_dropped_then_they_do_not_pile_up(lazy_collector):
    opened = [weakref.ref(Session.start(load_xform(FORM))._engine) for _ in range(60)]
    assert sum(one() is not None for one in opened) < 20


def test_collector_when_it_was_off_then_a_form_leaves_it_off():
    gc.disable()
    try:
        load_xform(FORM)
        assert not gc.isenabled()
    finally:
        gc.enable()
