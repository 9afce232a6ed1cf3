"""A synthetic next version of the schema, so that there always is one to be killed in the middle of."""

from fieldscreen.vault import migrations

_migrate, _steps = migrations.migrate, migrations.STEPS


def touch(connection, _keys):
    """Add a column and write it in every record."""
    connection.execute("ALTER TABLE records ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'")
    connection.execute("UPDATE records SET colour = 'red'")


STEPS = (*_steps, touch)


def migrate(connection, keys, path):
    """Bring a vault up to the synthetic version."""
    return _migrate(connection, keys, path, STEPS)


def install():
    """Make it this program's newest version."""
    migrations.STEPS = STEPS
    migrations.migrate = migrate
