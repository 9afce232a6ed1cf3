"""Read a FieldScreen vault without FieldScreen, from what ``vault-format.md`` says and nothing else.

A copy is read, so that the vault never changes. Every page, seal and journal line is checked; what does
not hold is named under ``problems`` (exit code 2; 1 if nothing opens), and all the rest is given, as JSON.

    pip install cryptography sqlcipher3     for sheets also shamir-mnemonic, for an age key pyrage
    python read_vault.py FOLDER             asks for the passphrase
    python read_vault.py FOLDER --with WAY  recovery_code; recovery_shares: two sheets, a comma between;
                                            organisation: name of the file with its private key
    python read_vault.py FOLDER --count     says how much there is, and nothing of what it says
"""

import argparse
import hmac
import json
import shutil
import sys
import tempfile
import unicodedata
from collections import Counter
from contextlib import suppress
from getpass import getpass
from hashlib import sha256
from importlib import import_module
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf import argon2, hkdf
from sqlcipher3 import dbapi2 as sqlcipher

TYPED_SIGNS = str.maketrans("ABCDEFGHJKMNPQRSTVWXYZOIL", "ABCDEFGHIJKLMNOPQRSTUV011", " -")


def canonical(value):
    """Spell a value of JSON types in the one way that is sealed and hashed."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def derive(key, salt, info):
    """Derive a key of 32 bytes (HKDF-SHA256)."""
    return hkdf.HKDF(SHA256(), 32, salt, info).derive(key)


def unseal(key, sealed, label):
    """Open ``nonce (12) | ciphertext | tag (16)``, bound to its label."""
    return AESGCM(key).decrypt(sealed[:12], sealed[12:], canonical(label))


def read_key_file(folder):
    """Return what ``keyslots.json`` or else its copy says, if it is whole and of a version known here."""
    for name in ("keyslots.json", "keyslots.copy.json"):
        with suppress(OSError, ValueError, LookupError, TypeError, AttributeError):
            (header := json.loads(content := (folder / name).read_bytes())).pop("checksum")
            if content == canonical(header | {"checksum": sha256(canonical(header)).hexdigest()}) + b"\n":
                break
    else:
        raise ValueError("keyslots.json and its copy are damaged or missing; a backup holds the same")
    if header["version"] not in {1, 2}:
        raise ValueError("a newer program made it; look for a newer reader")
    return header


def delivered_key(slot, context, file, password):
    """Receive what was delivered to an organisation, with its private key (PEM, or an age identity)."""
    content, delivery = Path(file).read_bytes(), bytes.fromhex(slot["delivery"])
    if slot["scheme"] == "age-x25519":
        age = import_module("pyrage")
        return age.decrypt(delivery, [age.x25519.Identity.from_str(content.decode().split()[-1])])
    private = serialization.load_pem_private_key(content, password.encode() or None)
    if slot["scheme"] == "x509-rsa-oaep-sha256":
        return private.decrypt(delivery, padding.OAEP(padding.MGF1(SHA256()), SHA256(), context))
    shared = private.exchange(ec.ECDH(), serialization.load_der_public_key(delivery))
    return derive(shared, sha256(delivery).digest() + sha256(bytes.fromhex(slot["public"])).digest(), context)


def key_of(way, typed, slot, context):
    """Return the key that what was typed makes for a slot with these parameters."""
    if way == "organisation":
        return delivered_key(slot, context, *typed)
    if way == "passphrase":
        words, salt = unicodedata.normalize("NFC", typed[0]).encode(), bytes.fromhex(slot["salt"])
        cost = {"iterations": slot["iterations"], "lanes": slot["lanes"], "memory_cost": slot["memory_kib"]}
        return argon2.Argon2id(salt=salt, length=32, **cost).derive(words)
    if way == "recovery_shares":
        secret = import_module("shamir_mnemonic").combine_mnemonics(typed[0].split(","))
    else:  # 32 signs in base 32: 17 secret bytes, and 3 to check them
        whole = int(typed[0].upper().translate(TYPED_SIGNS), 32).to_bytes(20, "big")
        secret = whole[:17]
        if sha256(b"fieldscreen recovery code 2" + secret).digest()[:3] != whole[17:]:
            raise ValueError("a slip of the finger")
    return derive(secret, bytes.fromhex(slot["salt"]), f"fieldscreen recovery 2 {way}".encode())


def open_slot(header, way):
    """Return the data key, from the first slot of the kind *way* that opens."""
    typed, reason = [getpass(f"{way}: ")], ""
    typed += [getpass("Password of that file, if any: ")] if way == "organisation" else []
    for one in (slot for slot in header["slots"] if slot["kind"] == way):
        bound = canonical(["fieldscreen escrow", 2, header["vault"], one["id"]])
        label = ["fieldscreen slot", 1, header["vault"], way, one["id"], one["parameters"]]
        try:
            return unseal(key_of(way, typed, one["parameters"], bound), bytes.fromhex(one["wrapped"]), label)
        except Exception as error:  # noqa: BLE001  each library says in its own way that a key is not the one
            reason = f" ({type(error).__name__}: {error})"
    raise ValueError(f"not the {way} of this vault: {[slot['kind'] for slot in header['slots']]}{reason}")


def derive_keys(header, data_key):
    """Derive one key for each use, and check with one of them that the key file is genuine."""
    salt, uses = bytes.fromhex(header["vault"]), ("database", "records", "cases", "header")
    keys = {use: derive(data_key, salt, f"fieldscreen vault 1 {use}".encode()) for use in uses}
    if bytes.fromhex(header.pop("mac")) != hmac.digest(keys["header"], canonical(header), "sha256"):
        raise ValueError("keyslots.json was rewritten by somebody without the key")
    return keys


def read_tables(folder, header, key, problems):
    """Return the rows of each table, from a copy that is as encrypted as the original."""
    names = [f"cases.db.rekey-{number}" for number in [header.get("generation")] if number]
    name = next(name for name in [*names, "cases.db", "cases.db.creating"] if (folder / name).is_file())
    tables = {table: [] for table in ("records", "case_keys", "erased_cases", "journal")}
    with tempfile.TemporaryDirectory() as place:
        for file in (folder / f"{name}{side}" for side in ("", "-wal", "-journal")):
            shutil.copy(file, place) if file.is_file() else None  # its log may hold the latest answers
        database = sqlcipher.connect(str(Path(place, name)))
        database.row_factory = sqlcipher.Row
        database.execute("PRAGMA cipher_log_level = NONE")
        database.set_key(f"x'{key.hex()}'")
        try:
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()  # brings the latest answers in
            for check in ("integrity_check", "cipher_integrity_check"):
                problems += [fault for (fault,) in database.execute(f"PRAGMA {check}") if fault != "ok"]
            for table, rows in tables.items():
                rows.extend(map(dict, database.execute(f"SELECT * FROM {table} ORDER BY 1")))  # noqa: S608
        except sqlcipher.Error as error:
            problems.append(f"{name}: {error}")
        database.close()
    return tables


def open_records(tables, keys, problems):
    """Open the key of each case and with it each record; check that the journal speaks of it."""
    written = {(line["record"], line["digest"]) for line in tables["journal"]}
    wrapped = {row["case_id"]: row["wrapped"] for row in tables["case_keys"]}
    for row in tables["records"]:
        case, place = row["case_id"], [row[name] for name in ("kind", "id", "case_id", "parent", "sequence")]
        try:
            label = ["fieldscreen case key", case]
            key = unseal(keys["cases"], wrapped[case], label) if case else keys["records"]
            content = json.loads(unseal(key, row["sealed"], ["fieldscreen record", *place]))
            yield {name: value for name, value in row.items() if name != "sealed"} | {"content": content}
        except (InvalidTag, ValueError, KeyError):
            problems.append(f"{row['kind']} {row['id']}: not what was written")
        act = (row["id"], sha256(row["sealed"]).hexdigest())
        if act not in written and row["kind"] not in {"typed_text", "unfiled_text"}:  # typing has no line
            problems.append(f"{row['kind']} {row['id']}: not what the journal speaks of")


def check_journal(lines, problems):
    """Follow the chain from its first line; return its head, or the hash before it breaks."""
    head = "0" * 64
    for sequence, line in enumerate(lines, start=1):
        act = {name: line[name] for name in ("action", "actor", "at", "digest", "record")}
        act["case"] = line["case_id"]
        own = sha256(canonical({"act": act, "previous": head, "sequence": sequence})).hexdigest()
        if (line["sequence"], line["previous"], line["hash"]) != (sequence, head, own):
            problems.append(f"journal: broken at line {sequence}")
            break
        head = own
    return head


def main():
    """Read the vault named on the command line and print what it holds."""
    parser = argparse.ArgumentParser(description="Read a FieldScreen vault without FieldScreen.")
    parser.add_argument("folder", type=Path, help="with keyslots.json and cases.db")
    parser.add_argument("--with", dest="way", default="passphrase", help="what opens it")
    parser.add_argument("--count", action="store_true", help="only count")
    given, problems = parser.parse_args(), []
    try:
        header = read_key_file(given.folder)
        keys = derive_keys(header, open_slot(header, given.way))
        tables = read_tables(given.folder, header, keys["database"], problems)
    except (OSError, ValueError, LookupError, StopIteration) as error:
        sys.exit(f"The vault does not open: {error}")
    records = tables["records"] = list(open_records(tables, keys, problems))
    found = {"kinds": Counter(record["kind"] for record in records), "problems": problems}
    found["head"] = check_journal(tables["journal"], problems)
    found |= {name: len(got) if given.count else got for name, got in tables.items() if name != "case_keys"}
    print(json.dumps(found, ensure_ascii=False, indent=1))
    return 2 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
