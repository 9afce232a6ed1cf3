"""No key, passphrase or recovery shows itself: in no representation, pickle, copy, log or traceback.

The objects are not listed but walked: every living object of a class of ``vault`` and
``workflow`` while a real vault is at work, and every class of theirs that has a field for a secret.
"""

import contextlib
import copy
import dataclasses
import gc
import importlib
import inspect
import logging
import pickle  # noqa: TID251  to see that it is refused, or empty of secrets
import pkgutil
import re
import traceback

import pytest

import fieldscreen.vault
import fieldscreen.workflow
from fieldscreen.domain.cases import Case
from fieldscreen.domain.people import Person, Role
from fieldscreen.vault import Record, VaultDamaged, WrongPassphrase
from fieldscreen.vault.errors import VaultLocked
from fieldscreen.vault.secret_bytes import SecretBytes
from fieldscreen.workflow.cases import create_case, open_case
from fieldscreen.workflow.interviewing import start_interview
from fieldscreen.workflow.recovery import SlotKind, prepare_recovery
from support.offices import PASSPHRASE, WORKER, workplace_on
from support.reader import secrets_of_vault
from support.sweeping import found_in, key_spellings, spellings

PACKAGES = (fieldscreen.vault, fieldscreen.workflow)
SECRET_NAME = re.compile(r"(^|_)(pass(phrase|word)|secret|private|sealed|wrapped|sheets|texts)(_|$)|_key$")
PLAIN_TYPES = re.compile(r"\b(str|bytes|bytearray|memoryview|Any|object)\b")


def modules():
    for package in PACKAGES:
        yield from (
            importlib.import_module(found.name)
            for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
        )


def classes():
    return {
        cls
        for module in modules()
        for cls in vars(module).values()
        if inspect.isclass(cls) and cls.__module__ == module.__name__
    }


def living():
    """Return every object of one of our classes that is alive now."""
    ours = tuple(classes())
    return [one for one in gc.get_objects() if type(one) in ours]


def shown(one):
    """Return every way *one* shows itself, as one text; what it refuses is nothing."""
    said = [repr(one), str(one), f"{one}", "".join(traceback.format_stack(limit=1))]
    with contextlib.suppress(Exception):
        said.append(pickle.dumps(one).decode("latin-1"))
    if isinstance(one, BaseException):
        said += traceback.format_exception(one)
    return "\n".join(said).encode("utf-8", "surrogatepass")


@pytest.fixture
def at_work(tmp_path):
    """An open workplace in which something was done, and what must not show."""
    workplace = workplace_on(tmp_path / "vault")
    workplace.create(WORKER, PASSPHRASE)
    workplace.unlock(PASSPHRASE)
    case = create_case(workplace, "portail rouge")
    sitting = start_interview(workplace, case.identifier, "reperage_mineur")
    sitting.answer("/data/who/child_given_name", "Nom d’exemple")
    file = open_case(workplace, case.identifier)
    secrets = secrets_of_vault(tmp_path / "vault", PASSPHRASE)
    needles = {
        f"{use}, {way}": spelled
        for use, key in secrets.keys.items()
        for way, spelled in (key_spellings(key) | {"as Python shows it": repr(key)[2:-1].encode()}).items()
    }
    prepared = [prepare_recovery(workplace, kind) for kind in SlotKind if kind.is_recovery]
    for text in (PASSPHRASE, *(text for one in prepared for text in one.texts)):
        needles |= {f"{text[:4]}, {way}": spelled for way, spelled in spellings(text).items()}
    yield workplace, needles, (sitting, file, prepared)
    workplace.lock()


def test_objects_when_walked_while_the_vault_is_at_work_then_none_shows_a_key_or_the_passphrase(at_work):
    _workplace, needles, _held = at_work
    alive = living()

    told = {type(one).__name__: found for one in alive if (found := found_in(shown(one), needles))}

    assert told == {}
    assert {"VaultKeys", "OpenVault", "Store", "SecretBytes", "Workplace", "Header", "PreparedRecovery"} <= {
        type(one).__name__ for one in alive
    }


def test_walk_when_an_object_does_show_a_key_then_it_is_seen(at_work):
    _workplace, needles, _held = at_work

    @dataclasses.dataclass
    class Careless:
        key: bytes

    key = needles["data, raw"]

    assert found_in(shown(Careless(key)), needles) != []
    assert found_in(shown(ValueError(key.hex())), needles) != []


def test_objects_that_hold_a_secret_when_copied_deeply_or_pickled_then_refused(at_work):
    def holds(one):
        fields = dataclasses.fields(one) if dataclasses.is_dataclass(one) else ()
        return any(isinstance(getattr(one, field.name, None), SecretBytes) for field in fields)

    holders = [one for one in living() if isinstance(one, SecretBytes) or holds(one)]

    assert {"VaultKeys", "SecretBytes"} <= {type(one).__name__ for one in holders}
    for one in holders:
        for take in (copy.deepcopy, pickle.dumps):
            with pytest.raises(TypeError):
                take(one)


def test_classes_when_a_field_is_for_a_secret_then_it_is_not_in_the_representation():
    looked_at = []
    for cls in filter(dataclasses.is_dataclass, classes()):
        for field in dataclasses.fields(cls):
            if SECRET_NAME.search(field.name) and PLAIN_TYPES.search(str(field.type)):
                looked_at.append(f"{cls.__name__}.{field.name}")
                assert not field.repr, looked_at[-1]

    assert "Slot.wrapped" in looked_at


def read_broken_record(workplace):
    workplace.vault._ask(
        lambda store: store.connection.execute("UPDATE records SET sequence = 99 WHERE kind = 'case'")
    )
    workplace.vault.all(Case)


def type_a_wrong_passphrase(workplace):
    workplace.lock()
    workplace.unlock("quite another one")


def use_when_locked(workplace):
    vault = workplace.vault
    workplace.lock()
    vault.all(Case)


def frames_of_ours(error):
    """Return the part of the traceback that is the program's: the test's own frames hold the needles."""
    trace = error.__traceback__
    while trace is not None and "fieldscreen" not in trace.tb_frame.f_globals["__name__"]:
        trace = trace.tb_next
    return trace


@pytest.mark.parametrize(
    ("expected", "fail"),
    [
        (WrongPassphrase, type_a_wrong_passphrase),
        (VaultDamaged, read_broken_record),
        (VaultLocked, use_when_locked),
    ],
)
def test_error_when_told_with_the_locals_of_every_frame_then_no_key_is_in_it(at_work, expected, fail):
    workplace, needles, _held = at_work

    with pytest.raises(expected) as caught:
        fail(workplace)
    told = traceback.TracebackException(
        type(caught.value), caught.value, frames_of_ours(caught.value), capture_locals=True
    )
    with_locals = "".join(told.format())

    assert "self = " in with_locals
    assert found_in(with_locals.encode(), needles) == []
    assert "Nom d’exemple" not in with_locals


def test_log_when_everything_is_said_then_it_says_nothing_of_a_secret(tmp_path, caplog, capfd):
    caplog.set_level(logging.DEBUG)
    workplace = workplace_on(tmp_path / "vault")
    workplace.create(WORKER, PASSPHRASE)
    workplace.unlock(PASSPHRASE)
    person = Record(Person("p", Role.CHILD, family_name="Nom d’exemple"), "p", case="none")
    with contextlib.suppress(Exception):
        workplace.vault.commit(workplace.change("person_saved", person))
    keys = secrets_of_vault(tmp_path / "vault", PASSPHRASE).keys
    workplace.lock()
    out, err = capfd.readouterr()
    said = (caplog.text + out + err).encode()

    for key in keys.values():
        assert found_in(said, key_spellings(key)) == []
    for text in (PASSPHRASE, "Nom d’exemple"):
        assert found_in(said, spellings(text)) == []
