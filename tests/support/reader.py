"""The independent reader as a module, for tests that need a vault's keys from outside the program."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from hashlib import pbkdf2_hmac
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class VaultSecrets:
    """What the passphrase leads to.

    Attributes:
        keys: Every key of the vault, by its use: the data key, those derived from it, the key of
            each case, and SQLCipher's own for the authentication of pages.
        records: Every record, as the reader gives it.
    """

    keys: dict[str, bytes]
    records: list[dict[str, Any]]


def reader_module(typed: str) -> ModuleType:
    """Load ``docs/read_vault.py``; *typed* is what it will be answered."""
    spec = importlib.util.spec_from_file_location("read_vault", ROOT / "docs/read_vault.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.getpass = lambda _question: typed
    return module


def secrets_of_vault(folder: Path, passphrase: str) -> VaultSecrets:
    """Open a vault, which may be in use, without the program."""
    reader, problems = reader_module(passphrase), []
    header = reader.read_key_file(folder)
    data = reader.open_slot(header, "passphrase")
    keys = reader.derive_keys(header, data)
    tables = reader.read_tables(folder, header, keys["database"], problems)
    records = list(reader.open_records(tables, keys, problems))
    assert problems == []
    for row in tables["case_keys"]:
        label = ["fieldscreen case key", row["case_id"]]
        keys[f"case {row['case_id']}"] = reader.unseal(keys["cases"], row["wrapped"], label)
    # https://www.zetetic.net/sqlcipher/design/: the salt of the file, each byte with 0x3a.
    salt = bytes(byte ^ 0x3A for byte in (folder / "cases.db").read_bytes()[:16])
    keys["pages"] = pbkdf2_hmac("sha512", keys["database"], salt, 2, 32)
    return VaultSecrets({"data": data} | keys, records)
