"""``docs/vault-format.md`` lists exactly what there is: tables, kinds, fields, stored vaults."""

import dataclasses
import re
from pathlib import Path

from fieldscreen.vault.records import KINDS

ROOT = Path(__file__).resolve().parents[2]
VECTORS = sorted(path.parent for path in (ROOT / "tests/vault/vectors").glob("*/content.json"))


def test_format_page_when_it_lists_fields_then_they_are_those_of_every_kind():
    page = (ROOT / "docs/vault-format.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| `(\w+)` \| (`\w+`(?:, `\w+`)*) \|$", page, re.MULTILINE))

    for cls, kind in KINDS.items():
        assert {field.name for field in dataclasses.fields(cls)} == set(re.findall(r"\w+", rows[kind.name]))
    of_case, of_vault = page.split("| Kind, of a case |")[1].split("| Kind, of the vault |")
    names = [
        re.findall(r"^\| `(\w+)` \|", part.split("\n\n")[0], re.MULTILINE) for part in (of_case, of_vault)
    ]
    for listed, in_case in zip(names, (True, False), strict=True):
        assert sorted(listed) == sorted(kind.name for kind in KINDS.values() if kind.in_case is in_case)
    for told, flag in (
        ("never replaced", "is_final"),
        ("*fleeting*", "is_fleeting"),
        ("*removable*", "is_removable"),
    ):
        line = next(line for line in page.splitlines() if told in line and line.startswith("`"))
        assert {kind.name for kind in KINDS.values() if getattr(kind, flag)} == set(
            re.findall(r"`(\w+)`", line.partition(told)[0])
        )


def test_format_page_when_it_lists_tables_then_they_are_those_of_a_vault(vault):
    page = (ROOT / "docs/vault-format.md").read_text(encoding="utf-8")
    rows = page.split("| Table | Columns |")[1].split("\n\n")[0].splitlines()[2:]
    listed = {re.findall(r"`(\w+)`", row)[0]: row.partition("| `")[2] for row in rows}

    def columns(store):
        tables = store.connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
        return {
            table: {row[1] for row in store.connection.execute(f"PRAGMA table_info({table})")}
            for (table,) in tables
        }

    there = vault._ask(columns)
    assert there.keys() == listed.keys()
    for table, names in there.items():
        assert names <= set(re.findall(r"`(\w+)`", listed[table])), table


def test_format_page_when_it_lists_stored_vaults_then_they_are_the_ones_there():
    page = (ROOT / "docs/vault-format.md").read_text(encoding="utf-8")

    assert sorted(re.findall(r"^\| `(keyslots-\d+-database-\d+(?:-[a-z]+)?)` \|", page, re.MULTILINE)) == [
        vector.name for vector in VECTORS
    ]
