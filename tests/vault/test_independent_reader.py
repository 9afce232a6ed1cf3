"""``docs/read_vault.py`` opens what this program and every earlier one wrote, without this program."""

import ast
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import unicodedata
from hashlib import sha256
from itertools import combinations
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from fieldscreen.domain.encoding import canonical_json, encode
from fieldscreen.domain.people import Person
from fieldscreen.vault import open_vault, rekey_vault, rekeying
from fieldscreen.vault.keys import VaultKeys
from fieldscreen.vault.records import KINDS
from fieldscreen.vault.secret_bytes import SecretBytes

ROOT = Path(__file__).resolve().parents[2]
READER = ROOT / "docs/read_vault.py"
VECTORS = sorted(path.parent for path in (ROOT / "tests/vault/vectors").glob("*/content.json"))
PASSPHRASE = "quatre mots pour l’été"
OTHER_PASSPHRASE = "quatre mots pour l'été"
WORDS = "Trebuie să aduc"
ALLOWED = sys.stdlib_module_names | {"cryptography", "sqlcipher3"}


def read(folder, typed, *options):
    """Run the reader as an organisation would: from another folder, without this program."""
    return subprocess.run(
        [sys.executable, "-I", READER, folder, *options],
        input=f"{typed}\n",
        capture_output=True,
        encoding="utf-8",
        cwd="/",
        env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8"},
        start_new_session=True,  # no terminal: the passphrase comes from standard input
        check=False,
        timeout=120,
    )


def found_in(folder, typed=PASSPHRASE, *options, code=0):
    done = read(folder, typed, *options)
    assert done.returncode == code, done.stderr
    return json.loads(done.stdout)


def secrets_of(vector):
    return json.loads((vector / "secrets.json").read_text(encoding="utf-8"))


def without_position(records):
    return [{name: value for name, value in record.items() if name != "position"} for record in records]


def content_of(vector):
    return json.loads((vector / "content.json").read_text(encoding="utf-8"))


@pytest.fixture
def copy(tmp_path):
    """A copy of the first test vector, to be damaged."""
    return Path(shutil.copytree(VECTORS[0], tmp_path / "copy"))


@pytest.fixture
def edit_database(copy):
    """Change the copied vector's database as somebody with the database's key could."""

    def _edit(*statements):
        vault = json.loads((copy / "keyslots.json").read_bytes())["vault"]
        keys = VaultKeys.derive(SecretBytes(bytes.fromhex(secrets_of(copy)["data_key"])), vault)
        database = sqlcipher.connect(str(copy / "cases.db"))
        with keys.database.reveal() as key:
            database.set_key(f"x'{key.hex()}'")
        for statement in statements:
            database.execute(statement)
        database.commit()
        database.close()

    return _edit


def test_reader_when_looked_at_then_it_is_short_and_leans_on_nothing_of_ours():
    text = READER.read_text(encoding="utf-8")
    nodes = list(ast.walk(ast.parse(text)))
    imports = [node for node in nodes if isinstance(node, ast.Import | ast.ImportFrom)]
    names = [getattr(node, "module", None) or node.names[0].name for node in imports]
    late = re.findall(r'import_module\("(\w+)"\)', text)

    assert text.count("\n") < 200
    assert {name.partition(".")[0] for name in names} <= ALLOWED
    assert set(late) == {"pyrage", "shamir_mnemonic"}


@pytest.mark.parametrize("vector", VECTORS, ids=lambda path: path.name)
def test_reader_when_given_a_stored_vault_then_it_reads_every_record_of_it(vector):
    found = found_in(vector, secrets_of(vector)["passphrase"])

    assert content_of(vector) == without_position(found["records"])
    assert [row["case_id"] for row in found["erased_cases"]] == ["case-3"]
    assert found["problems"] == []
    assert found["journal"][-1]["hash"] == found["head"]


def ways_into(vector, tmp_path):
    """Yield each way into a stored vault but the passphrase, with what is typed for it."""
    known = secrets_of(vector)
    if code := known.get("recovery_code"):
        yield "recovery_code", code
        yield "recovery_code", code.lower().replace("0", "o").replace("1", "l").replace("-", " ")
    for one, other in combinations(known.get("recovery_shares", []), 2):
        yield "recovery_shares", f"{one}, {other}"
    for organisation in known.get("organisations", []):
        file = tmp_path / f"{organisation['scheme']}.key"
        file.write_text(organisation["private"], encoding="utf-8")
        yield "organisation", f"{file}\n{organisation['password']}"


@pytest.mark.parametrize("vector", VECTORS, ids=lambda path: path.name)
def test_reader_when_another_way_in_is_at_hand_then_it_reads_the_same(vector, tmp_path):
    header = json.loads((vector / "keyslots.json").read_bytes())
    tried = list(ways_into(vector, tmp_path))

    for way, typed in tried:
        found = found_in(vector, typed, "--with", way)
        assert found["problems"] == []
        assert without_position(found["records"]) == content_of(vector)
    kinds = {slot["kind"] for slot in header["slots"]} - {"passphrase", "device"}
    assert {way for way, _typed in tried} == kinds


@pytest.mark.parametrize(
    ("way", "typed", "told"),
    [
        ("recovery_code", "S34W-NJYC-SQ7C-ZM6H-TB9X-9NEP-TZC6-FK0M", "slip of the finger"),
        ("recovery_code", "not a code at all", "not the recovery_code"),
        ("recovery_shares", "squeeze lilac", "not the recovery_shares"),
        ("organisation", "/nowhere/key.pem\n", "not the organisation"),
        ("device", "", "not the device"),
    ],
)
def test_reader_when_what_is_typed_opens_nothing_then_it_says_so_in_a_line(way, typed, told):
    done = read(VECTORS[-1], typed, "--with", way)

    assert done.returncode == 1
    assert told in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr


def laid_over(now, old):
    """What is read now with what was stored over it: only fields added since stay as they are read."""
    if isinstance(old, list) and isinstance(now, list) and len(now) == len(old):
        return [laid_over(one, other) for one, other in zip(now, old, strict=True)]
    if not isinstance(old, dict) or not isinstance(now, dict):
        return old
    return {**now, **{name: laid_over(now.get(name), value) for name, value in old.items()}}


@pytest.mark.parametrize("vector", VECTORS, ids=lambda path: path.name)
def test_program_when_given_a_stored_vault_then_it_reads_every_record_of_it(vector, tmp_path, clock):
    folder = shutil.copytree(vector, tmp_path / "vault")
    stored = content_of(vector)

    with open_vault(folder, secrets_of(vector)["passphrase"], clock=clock) as vault:
        vault.check()
        for cls, kind in KINDS.items():
            kept = [one["content"] for one in stored if one["kind"] == kind.name]
            assert [laid_over(encode(one), old) for one, old in zip(vault.all(cls), kept, strict=True)] == [
                encode(one) for one in vault.all(cls)
            ]


def test_reader_when_given_a_vault_of_today_with_all_that_lies_beside_one_then_it_reads_all_of_it(
    vault, folder, tmp_path, clock
):
    maker = load_stored_maker()
    maker.fill(vault)
    vault.keep_ballast()
    vault.change_passphrase(OTHER_PASSPHRASE, PASSPHRASE)
    shown = [
        {"kind": kind.name, "content": encode(value)}
        for cls, kind in KINDS.items()
        for value in vault.all(cls)
    ]
    lay_beside(folder)
    while_open = found_in(
        shutil.copytree(folder, tmp_path / "cut", ignore=of_no_copy)
    )  # as after a power cut
    vault.lock()
    rekey_vault(folder, PASSPHRASE, clock=clock)
    lay_beside(folder)

    for found in (while_open, found_in(folder)):
        read_back = [{"kind": one["kind"], "content": one["content"]} for one in found["records"]]
        assert sorted(map(canonical_json, read_back)) == sorted(map(canonical_json, shown))
        assert found["problems"] == []
        assert [row["case_id"] for row in found["erased_cases"]] == ["case-3"]


def load_stored_maker():
    spec = importlib.util.spec_from_file_location("stored_make", ROOT / "tests/vault/stored/make.py")
    maker = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(maker)
    return maker


def of_no_copy(_folder, names):
    return [name for name in names if name.endswith("-shm") or name == "in-use.lock"]


def lay_beside(folder):
    """Put beside a vault what may lie there: old databases of other keys, a copy under way, anything."""
    for name in ("cases.db.before-2", "cases.db.rekey-0", "cases.db.rekey-9", "label.txt", "tries.json"):
        (folder / name).write_bytes(b"not a database")
    (folder / "copying").mkdir(exist_ok=True)
    (folder / "cases.db.folder").mkdir(exist_ok=True)
    (folder / "photo d’été.jpg").write_bytes(b"")


def test_reader_when_cut_between_the_key_file_and_the_database_then_it_takes_the_new_database(
    vault, folder, save_case, clock, monkeypatch
):
    save_case(vault)
    vault.change_passphrase(OTHER_PASSPHRASE, PASSPHRASE)
    vault.lock()
    monkeypatch.setattr(rekeying.rekey_files, "put_in_place", refuse)
    rekey_vault(folder, PASSPHRASE, clock=clock)
    assert (folder / "cases.db.rekey-1").is_file()

    found = found_in(folder)

    assert ([one["id"] for one in found["records"]], found["problems"]) == (["case-1"], [])


def refuse(*_arguments):
    raise OSError


@pytest.mark.parametrize("damage", ["flipped", "empty", "missing"])
def test_reader_when_the_key_file_is_damaged_then_it_reads_with_its_copy(tmp_path, damage):
    folder = Path(shutil.copytree(VECTORS[-1], tmp_path / "copy"))
    file = folder / "keyslots.json"
    content = file.read_bytes()
    file.write_bytes(b"" if damage == "empty" else content.replace(b"2026-03-04", b"2026-03-05", 1))
    if damage == "missing":
        file.unlink()

    assert without_position(found_in(folder)["records"]) == content_of(folder)


def test_vectors_when_taken_together_then_every_kind_of_record_is_in_one():
    stored = {one["kind"] for vector in VECTORS for one in content_of(vector)}

    assert {kind.name for kind in KINDS.values()} <= stored


def test_reader_when_the_accent_is_typed_in_two_signs_then_it_opens(copy):
    decomposed = unicodedata.normalize("NFD", PASSPHRASE)

    assert decomposed != PASSPHRASE
    assert found_in(copy, decomposed)["problems"] == []


def test_reader_when_the_program_was_killed_then_the_latest_answer_is_read_from_the_log_and_nothing_changed(
    vault, folder, tmp_path, save_case, save_person
):
    save_case(vault)
    save_person(vault, "p", name="Exemple-Ștefăneț")
    killed = shutil.copytree(folder, tmp_path / "killed")
    before = {path.name: path.read_bytes() for path in killed.iterdir()}
    assert before["cases.db-wal"]

    found = found_in(killed, "quatre mots pour l'été")

    assert encode(vault.get(Person, "p")) in [record["content"] for record in found["records"]]
    assert before == {path.name: path.read_bytes() for path in killed.iterdir()}


def test_reader_when_asked_to_count_then_it_tells_how_much_and_nothing_of_what():
    done = read(VECTORS[0], PASSPHRASE, "--count")
    found = json.loads(done.stdout)

    assert found["kinds"]["interview_event"] == 2
    assert found["records"] == len(content_of(VECTORS[0]))
    assert found["journal"] > 20
    for word in (WORDS, "Ștefăneț", "portail rouge", PASSPHRASE):
        assert word not in done.stdout + done.stderr
        assert word == PASSPHRASE or word in read(VECTORS[0], PASSPHRASE).stdout


def test_reader_when_the_passphrase_is_wrong_then_it_says_so_without_repeating_it(copy):
    done = read(copy, "not the passphrase")

    assert done.returncode == 1
    assert "not the passphrase of this vault" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_reader_when_the_key_file_has_a_wrong_letter_then_it_is_damaged(copy):
    file = copy / "keyslots.json"
    file.write_bytes(file.read_bytes().replace(b"2026-03-04", b"2026-03-05", 1))

    done = read(copy, PASSPHRASE)

    assert done.returncode == 1
    assert "damaged" in done.stderr


def test_reader_when_somebody_without_the_key_rewrote_the_key_file_then_it_is_not_believed(copy):
    file = copy / "keyslots.json"
    document = json.loads(file.read_bytes())
    document["created_at"] = "2020-01-01T00:00:00+00:00"
    del document["checksum"]
    document["checksum"] = sha256(canonical_json(document)).hexdigest()
    file.write_bytes(canonical_json(document) + b"\n")

    done = read(copy, PASSPHRASE)

    assert done.returncode == 1
    assert "without the key" in done.stderr


def test_reader_when_a_record_was_moved_then_it_is_named_and_all_the_rest_is_given(copy, edit_database):
    edit_database("UPDATE records SET sequence = 9 WHERE id = 'person-1'")

    found = found_in(copy, code=2)

    assert found["problems"] == ["person person-1: not what was written"]
    assert [one for one in content_of(copy) if one["id"] != "person-1"] == without_position(found["records"])


def test_reader_when_a_key_of_a_case_is_gone_then_its_records_are_named_and_the_others_given(
    copy, edit_database
):
    edit_database("UPDATE case_keys SET wrapped = x'00' WHERE case_id = 'case-1'")

    found = found_in(copy, code=2)

    assert len(found["problems"]) == sum(one["case_id"] == "case-1" for one in content_of(copy))
    assert [one for one in content_of(copy) if one["case_id"] != "case-1"] == without_position(
        found["records"]
    )


def test_reader_when_an_old_seal_was_put_back_then_the_journal_does_not_know_it(copy, edit_database):
    edit_database("DROP TRIGGER journal_is_never_cut", "DELETE FROM journal WHERE record = 'case-2'")

    problems = found_in(copy, code=2)["problems"]

    assert "case case-2: not what the journal speaks of" in problems
    assert any(problem.startswith("journal: broken at line") for problem in problems)


def test_reader_when_a_journal_line_was_changed_then_it_is_the_first_broken_line(copy, edit_database):
    edit_database(
        "DROP TRIGGER journal_is_never_changed", "UPDATE journal SET actor = 'somebody' WHERE sequence = 7"
    )

    assert found_in(copy, code=2)["problems"] == ["journal: broken at line 7"]


@pytest.mark.parametrize("at", [100, 5000, 20000])
def test_reader_when_a_page_is_damaged_then_it_never_ends_in_a_traceback_nor_in_silence(copy, at):
    file = copy / "cases.db"
    content = bytearray(file.read_bytes())
    content[at] ^= 1
    file.write_bytes(content)

    done = read(copy, PASSPHRASE)

    assert done.returncode in {1, 2}
    assert "Traceback" not in done.stderr
