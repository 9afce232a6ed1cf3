"""Read a FieldScreen vault without FieldScreen.

Whoever has this file and one way into a vault has what is in it: nothing here comes from the
program, everything from ``vault-format.md`` beside it. A copy is read, so that the vault is
never changed, not even by its own database. Every page, seal and journal line is checked;
what does not hold is named under ``problems``, and all the rest is still given.

    pip install cryptography sqlcipher3
    python read_vault.py FOLDER                  asks for the passphrase
    python read_vault.py FOLDER --with device    asks for the key that the system's key store holds
    python read_vault.py FOLDER --count          says how much there is, and nothing of what it says

The result is JSON on standard output, and it is what people said in confidence: let it go
nowhere but into another safe place. Exit code 0; 1 if the vault does not open; 2 with problems.
"""

import argparse
import base64
import hmac
import json
import shutil
import sys
import tempfile
import unicodedata
from collections import Counter
from getpass import getpass
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlcipher3 import dbapi2 as sqlcipher

ASKED = {"passphrase": "Passphrase: ", "device": "Key, 44 characters: "}
TABLES = {"records": "position", "case_keys": "case_id", "erased_cases": "case_id", "journal": "sequence"}


def canonical(value):
    """Spell a value of JSON types in the one way that is sealed and hashed."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def unseal(key, sealed, label):
    """Open ``nonce (12) | ciphertext | tag (16)`` bound to its label; ``None`` if it does not open."""
    try:
        return AESGCM(key).decrypt(sealed[:12], sealed[12:], canonical(label))
    except (InvalidTag, ValueError):
        return None


def read_key_file(folder):
    """Return what ``keyslots.json`` says, if it is whole and of a version known here."""
    try:
        content = (folder / "keyslots.json").read_bytes()
        header = json.loads(content)
        is_whole = content == canonical(header) + b"\n"
        is_whole &= header.pop("checksum") == sha256(canonical(header)).hexdigest()
    except (OSError, ValueError, KeyError, AttributeError):
        is_whole = False
    if not is_whole:
        sys.exit("keyslots.json is missing or damaged; a backup of this vault holds the same one")
    if header["version"] > 1:
        sys.exit(f"key file version {header['version']} needs a newer reader")
    return header


def slot_key(way, typed, slot):
    """Return the key that *typed* makes for a slot with these parameters."""
    if way == "device":
        return base64.b64decode(typed)
    words = unicodedata.normalize("NFC", typed).encode()
    passes, lanes, memory = (slot[name] for name in ("iterations", "lanes", "memory_kib"))
    salt = bytes.fromhex(slot["salt"])
    return Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory).derive(words)


def open_slot(header, way):
    """Return the data key, from the first slot of the kind *way* that opens."""
    typed = getpass(ASKED[way])
    for slot in (slot for slot in header["slots"] if slot["kind"] == way):
        label = ["fieldscreen slot", header["version"], header["vault"], way, slot["id"], slot["parameters"]]
        key = slot_key(way, typed, slot["parameters"])
        if data_key := unseal(key, bytes.fromhex(slot["wrapped"]), label):
            return data_key
    sys.exit(f"not the {way} of this vault; it knows {', '.join(slot['kind'] for slot in header['slots'])}")


def derive_keys(header, data_key):
    """Derive one key for each use, and check with one of them that the key file is genuine."""
    keys, salt = {}, bytes.fromhex(header["vault"])
    for use in ("database", "records", "cases", "header"):
        info = f"fieldscreen vault 1 {use}".encode()
        keys[use] = HKDF(hashes.SHA256(), 32, salt, info).derive(data_key)
    mac = bytes.fromhex(header.pop("mac"))
    if not hmac.compare_digest(hmac.digest(keys["header"], canonical(header), "sha256"), mac):
        sys.exit("keyslots.json was rewritten by somebody without the key")
    return keys


def read_tables(database, problems):
    """Check every page, then return the rows of every table as far as they can be read."""
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()  # bring the latest answers in
    for check in ("integrity_check", "cipher_integrity_check"):
        faults = [row[0] for row in database.execute(f"PRAGMA {check}")]
        problems += [f"cases.db: {fault}" for fault in faults if fault != "ok"]
    tables = {table: [] for table in TABLES}
    for table, order in TABLES.items():
        try:
            for row in database.execute(f"SELECT * FROM {table} ORDER BY {order}"):  # noqa: S608  constants
                tables[table].append(dict(row))
        except sqlcipher.Error as error:
            problems.append(f"{table}: {error} after row {len(tables[table])}")
    return tables


def read_database(folder, key, problems):
    """Return the schema's version and all rows, from a copy as encrypted as the original."""
    name = "cases.db" if (folder / "cases.db").exists() else "cases.db.creating"
    with tempfile.TemporaryDirectory() as place:
        for end in ("", "-wal"):
            if (folder / (name + end)).exists():
                shutil.copyfile(folder / (name + end), Path(place, "copy" + end))
        database = sqlcipher.connect(str(Path(place, "copy")))
        database.row_factory = sqlcipher.Row
        try:
            database.execute("PRAGMA cipher_log_level = NONE")
            database.set_key(f"x'{key.hex()}'")
            schema = database.execute("PRAGMA user_version").fetchone()[0]
            return schema, read_tables(database, problems)
        except sqlcipher.Error as error:
            sys.exit(f"cases.db is missing or damaged: {error}")
        finally:
            database.close()


def open_records(tables, keys, problems):
    """Open the key of each case and with it each record; check that the journal speaks of it."""
    written = {(line["record"], line["digest"]) for line in tables["journal"]}
    case_keys = {"": keys["records"]}
    for row in tables["case_keys"]:
        label = ["fieldscreen case key", row["case_id"]]
        case_keys[row["case_id"]] = unseal(keys["cases"], row["wrapped"], label)
    for row in tables["records"]:
        place = {name: row[name] for name in ("kind", "id", "case_id", "parent", "sequence")}
        key = case_keys.get(row["case_id"])
        content = key and unseal(key, row["sealed"], ["fieldscreen record", *place.values()])
        if not content:
            problems.append(f"{row['kind']} {row['id']}: not what was written")
            continue
        if (row["id"], sha256(row["sealed"]).hexdigest()) not in written:
            problems.append(f"{row['kind']} {row['id']}: put there without a line in the journal")
        yield place | {"content": json.loads(content)}


def check_journal(lines, problems):
    """Follow the chain from its first line; return its head, or the hash before it breaks."""
    head = "0" * 64
    for sequence, line in enumerate(lines, start=1):
        act = {name: line[name] for name in ("action", "actor", "at", "digest", "record")}
        content = {"act": act | {"case": line["case_id"]}, "previous": head, "sequence": sequence}
        own = sha256(canonical(content)).hexdigest()
        if (line["sequence"], line["previous"], line["hash"]) != (sequence, head, own):
            problems.append(f"journal: broken at line {sequence}")
            break
        head = own
    return head


def main():
    """Read the vault named on the command line and print what it holds."""
    parser = argparse.ArgumentParser(description="Read a FieldScreen vault without FieldScreen.")
    parser.add_argument("folder", type=Path, help="with keyslots.json and cases.db")
    parser.add_argument("--with", dest="way", choices=ASKED, default="passphrase", help="what opens it")
    parser.add_argument("--count", action="store_true", help="only count")
    given = parser.parse_args()
    header, problems = read_key_file(given.folder), []
    keys = derive_keys(header, open_slot(header, given.way))
    schema, tables = read_database(given.folder, keys["database"], problems)
    found = {"vault": header["vault"], "versions": [header["version"], schema], "problems": problems}
    found["records"] = list(open_records(tables, keys, problems))
    found["journal_head"] = check_journal(tables["journal"], problems)
    found |= {name: tables[name] for name in ("erased_cases", "journal")}
    if given.count:
        found["records"] = Counter(record["kind"] for record in found["records"])
        found |= {name: len(found[name]) for name in ("erased_cases", "journal")}
    print(json.dumps(found, ensure_ascii=False, indent=1))
    return 2 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
