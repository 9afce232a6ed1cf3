"""A vault of every version there ever was opens, is brought up to date, and holds all it held."""

import importlib.util
import json
import shutil
from pathlib import Path

import pytest

from fieldscreen.domain.encoding import encode
from fieldscreen.domain.journal import verify_chain
from fieldscreen.vault import CaseMissing, Change, Record, database, migrations, open_vault
from fieldscreen.vault.keyslots import FORMAT_VERSION
from fieldscreen.vault.records import KINDS

STORED = Path(__file__).parent / "stored"
VERSIONS = sorted(STORED.glob("version_*"))
CLASSES = {kind.name: cls for cls, kind in KINDS.items()}


def contents_of(home):
    return json.loads((home / "contents.json").read_text(encoding="utf-8"))


@pytest.fixture
def maker():
    """The script that makes stored vaults."""
    spec = importlib.util.spec_from_file_location("stored_make", STORED / "make.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def take_out(home, state, folder):
    shutil.copytree(home / state, folder)
    return contents_of(home)


def assert_holds(vault, wanted):
    for kind, words in wanted.items():
        for identifier, word in words.items():
            value = vault.get(CLASSES[kind], identifier)
            assert word in json.dumps(encode(value), ensure_ascii=False), f"{kind} {identifier}"


@pytest.mark.parametrize("state", ["locked", "log"])
@pytest.mark.parametrize("home", VERSIONS, ids=lambda home: home.name)
def test_stored_vault_when_opened_then_all_it_held_is_there(home, state, folder, clock):
    contents = take_out(home, state, folder)

    with open_vault(folder, contents["passphrase"], clock=clock) as vault:
        assert_holds(vault, contents["records"])
        if state == "log":
            assert_holds(vault, contents["in_log"])
        vault.check()
        journal = vault.journal()[: contents["journal"]["lines"]]
        assert verify_chain(journal) == contents["journal"]["head"]
        for kind, words in contents["records"].items():
            extra = contents["in_log"].get(kind, {}) if state == "log" else {}
            assert len(vault.all(CLASSES[kind])) == len(words) + len(extra), kind
    for file in folder.iterdir():
        for word in ("canari", "Canari", *contents["erased"]["words"]):
            assert word.encode() not in file.read_bytes()


@pytest.mark.parametrize("home", VERSIONS, ids=lambda home: home.name)
def test_stored_vault_when_opened_then_erased_cases_stay_erased(home, folder, clock):
    contents = take_out(home, "locked", folder)

    with open_vault(folder, contents["passphrase"], clock=clock) as vault:
        for case in contents["erased"]["cases"]:
            value = CLASSES["case"](case, "K7M-2QX-9", clock())
            change = Change("case_created", "Synthetic Worker", Record(value, case))
            with pytest.raises(CaseMissing):
                vault.commit(change)


@pytest.mark.parametrize("home", VERSIONS, ids=lambda home: home.name)
def test_stored_vault_when_older_then_a_copy_of_it_was_made_before_it_was_changed(home, folder, clock):
    contents = take_out(home, "log", folder)

    with open_vault(folder, contents["passphrase"], clock=clock) as vault:
        copies = list(folder.glob("cases.db.before-*"))
        if contents["schema"] == len(migrations.STEPS):
            assert copies == []
            return
        assert [copy.name for copy in copies] == [f"cases.db.before-{contents['schema'] + 1}"]
        key = vault._opened.keys.database
        connection = database.connect(copies[0], key, journal_mode="DELETE")
        assert migrations.schema_version(connection) == contents["schema"]
        kept = sum(map(len, [*contents["records"].values(), *contents["in_log"].values()]))
        assert connection.execute("SELECT count(*) FROM records").fetchone() == (kept,)
        connection.close()


def test_stored_vaults_when_listed_then_every_version_before_this_one_has_one():
    schemas = {contents_of(home)["schema"] for home in VERSIONS}
    key_files = {contents_of(home)["key_file"] for home in VERSIONS}

    assert set(range(1, len(migrations.STEPS))) <= schemas, "run tests/vault/stored/make.py at that version"
    assert set(range(1, FORMAT_VERSION)) <= key_files, "run tests/vault/stored/make.py at that version"
    assert all(home.name == f"version_{contents_of(home)['schema']}" for home in VERSIONS)


def test_make_when_its_vault_is_stored_already_then_it_is_never_made_anew(maker, tmp_path, monkeypatch):
    monkeypatch.setattr(maker, "HERE", tmp_path)
    maker.main()
    made = tmp_path / f"version_{len(migrations.STEPS)}"
    before = (made / "locked" / "cases.db").read_bytes()

    with pytest.raises(SystemExit):
        maker.main()

    assert before == (made / "locked" / "cases.db").read_bytes()
