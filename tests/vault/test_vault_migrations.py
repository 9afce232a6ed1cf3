import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from fieldscreen.domain.people import Person
from fieldscreen.vault import VaultTooNew, database, migrations
from fieldscreen.vault.migrations import migrate, schema_version

NOW = len(migrations.STEPS)
CANARY = "Canari-Ștefănescu-7731"


def next_step(connection, _keys):
    """A synthetic next version: a column with a value for every record."""
    connection.execute("ALTER TABLE records ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'")


def failing_next_step(connection, keys):
    next_step(connection, keys)
    connection.execute("DELETE FROM records")
    connection.execute("INSERT INTO no_such_table VALUES (1)")


@pytest.fixture
def filled(vault, save_case, save_person):
    save_case(vault)
    save_person(vault, "p", name=CANARY)
    return vault


def run(vault, steps):
    keys, path = vault._opened.keys, vault.folder / "cases.db"
    return vault._ask(lambda store: migrate(store.connection, keys, path, steps))


def query(vault, statement):
    return vault._ask(lambda store: store.connection.execute(statement).fetchall())


def test_migrate_when_a_step_is_new_then_it_runs_once_and_nothing_is_lost(filled):
    person = filled.get(Person, "p")

    assert run(filled, (*migrations.STEPS, next_step)) == NOW
    assert run(filled, (*migrations.STEPS, next_step)) == NOW + 1

    assert query(filled, "PRAGMA user_version") == [(NOW + 1,)]
    assert query(filled, "SELECT DISTINCT colour FROM records") == [("blue",)]
    assert person == filled.get(Person, "p")


def test_migrate_when_a_step_fails_then_the_vault_is_as_before(filled):
    person = filled.get(Person, "p")

    with pytest.raises(sqlcipher.OperationalError):
        run(filled, (*migrations.STEPS, failing_next_step))

    assert query(filled, "PRAGMA user_version") == [(NOW,)]
    assert "colour" not in str(query(filled, "SELECT sql FROM sqlite_master"))
    assert person == filled.get(Person, "p")
    filled.check()


def test_migrate_when_a_vault_is_old_then_a_sealed_copy_is_made_first(filled, folder):
    records = query(filled, "SELECT * FROM records")

    run(filled, (*migrations.STEPS, next_step))

    copy = folder / f"cases.db.before-{NOW + 1}"
    assert not copy.read_bytes().startswith(b"SQLite")
    assert CANARY.encode() not in copy.read_bytes()
    connection = database.connect(copy, filled._opened.keys.database, journal_mode="DELETE")
    assert schema_version(connection) == NOW
    assert connection.execute("SELECT * FROM records").fetchall() == records
    connection.close()
    assert copy.stat().st_mode & 0o777 == 0o600


def test_copy_when_the_migrated_vault_opened_again_then_gone(filled, folder, reopen, monkeypatch):
    filled.lock()
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, next_step))

    def migrate_now(connection, keys, path):
        return migrate(connection, keys, path, migrations.STEPS)

    monkeypatch.setattr("fieldscreen.vault.opening.migrations.migrate", migrate_now)
    reopen().lock()
    assert (folder / f"cases.db.before-{NOW + 1}").exists()

    reopen().lock()
    assert not (folder / f"cases.db.before-{NOW + 1}").exists()


def test_migrate_when_the_vault_is_newer_then_refused(filled):
    with pytest.raises(VaultTooNew) as caught:
        run(filled, ())

    assert (caught.value.found, caught.value.supported) == (NOW, 0)


def test_steps_when_counted_then_a_new_vault_has_the_last_version(vault):
    assert query(vault, "PRAGMA user_version") == [(len(migrations.STEPS),)]
    assert query(vault, "PRAGMA application_id") == [(0x46535631,)]
    assert query(vault, "PRAGMA journal_mode") == [("wal",)]
    assert query(vault, "PRAGMA synchronous") == [(2,)]
    assert query(vault, "PRAGMA secure_delete") == [(1,)]
