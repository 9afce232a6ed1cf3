"""What several tests of commands need."""

import importlib.util
import os
import sys

import pytest

from fieldscreen import cli
from support.offices import PASSPHRASE, ROOT, WORKER, referral_in, workplace_on

_FORM = importlib.util.spec_from_file_location("build_installer", ROOT / "build_installer.py")


@pytest.fixture(scope="module")
def installer():
    module = importlib.util.module_from_spec(_FORM)
    sys.modules[_FORM.name] = module
    _FORM.loader.exec_module(module)
    yield module
    del sys.modules[_FORM.name]


@pytest.fixture
def vault(tmp_path):
    workplace = workplace_on(tmp_path / "vault")
    workplace.create(WORKER, PASSPHRASE)
    workplace.unlock(PASSPHRASE)
    referral_in(workplace)
    workplace.lock()
    return tmp_path / "vault"


@pytest.fixture
def run(capsys):
    """Run a command; secrets come through pipes."""

    def act(*words, language="fr", **secrets):
        ends = []
        given = [str(word) for word in words]
        for option, secret in secrets.items():
            reader, writer = os.pipe()
            os.write(writer, f"{secret}\n".encode())
            os.close(writer)
            ends.append(reader)
            given += [f"--{option.replace('_', '-')}", str(reader)]
        code = cli.run(cli.read_arguments(["--lang", language, *given]), workplace_on)
        for end in ends:
            os.close(end)
        shown = capsys.readouterr()
        return code, shown.out, shown.err

    return act
