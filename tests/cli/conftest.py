"""What several tests of commands need."""

import importlib.util
import sys

import pytest

from support.offices import ROOT

_FORM = importlib.util.spec_from_file_location("build_installer", ROOT / "build_installer.py")


@pytest.fixture(scope="module")
def installer():
    module = importlib.util.module_from_spec(_FORM)
    sys.modules[_FORM.name] = module
    _FORM.loader.exec_module(module)
    yield module
    del sys.modules[_FORM.name]
