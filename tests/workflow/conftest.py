import pytest

from support.offices import PASSPHRASE, WORKER, workplace_on


@pytest.fixture
def new_workplace(tmp_path):
    """Make a workplace on the test's vault folder; each call is another start of the program."""
    return lambda: workplace_on(tmp_path / "vault")


@pytest.fixture
def workplace(new_workplace):
    """An open workplace."""
    made = new_workplace()
    made.create(WORKER, PASSPHRASE)
    made.unlock(PASSPHRASE)
    yield made
    made.lock()
