"""Makes ``resources/directory/communes.tsv`` from the communes INSEE lists; run once a year, by hand.

    python3 docs/make_communes.py [ARCHIVE]

Standard library only. Without an archive, npm fetches the one package named below from whatever
registry it is set up for; an archive with another digest is refused. The same archive always
gives the same file. The program never runs this.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Any

PACKAGE = "@etalab/decoupage-administratif"
VERSION = "6.0.0"
YEAR = 2026
DIGEST = "c189ffd5b33fe40c2f19e1a923ce557f190622f39228745d3195d746dfe00c4a"
LYON = "200046977"
"""The Métropole de Lyon (SIREN), a collectivity of its own: its communes are not of the Rhône's CRIP."""
TARGET = Path(__file__).resolve().parents[1] / "resources" / "directory" / "communes.tsv"

HEAD = f"""\
# Communes of France: INSEE code, digits of the population (0 unknown), name; for a former commune or an
# arrondissement the INSEE code of its commune; the area where it is not the département.
# Official geographic code (INSEE) of {YEAR}, from {PACKAGE} {VERSION}, SHA-256 of the archive
# {DIGEST}
# Data: Licence Ouverte 2.0 (Etalab). Made by docs/make_communes.py: change that, never this file.
"""


def fetch(folder: Path) -> Path:
    """Return the archive, fetched by npm into *folder*."""
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("npm is not installed: give the archive as an argument instead.")
    command = [npm, "pack", f"{PACKAGE}@{VERSION}", "--ignore-scripts", "--silent"]
    subprocess.run(command, cwd=folder, check=True)  # noqa: S603  our own arguments
    return next(folder.glob("*.tgz"))


def read(archive: Path, name: str) -> list[dict[str, Any]]:
    """Return one table of the package."""
    with tarfile.open(archive) as package:
        member = package.extractfile(f"package/data/{name}.json")
        if member is None:
            sys.exit(f"{name}.json is not in the archive.")
        return list(json.load(member))


def area_of(code: str, lyon: set[str]) -> str:
    """Return the area that is not a département's code; empty for a département."""
    if code in lyon:
        return "69M"
    return code[:3] if code >= "975" and not code.startswith("976") else ""


def lines(archive: Path) -> list[str]:
    """Return one line for each commune, former commune and arrondissement, by code."""
    lyon = next({m["code"] for m in one["membres"]} for one in read(archive, "epci") if one["code"] == LYON)
    communes = read(archive, "communes")
    names = {one["code"]: one["nom"] for one in communes if one["type"] == "commune-actuelle"}
    made = []
    for one in communes:
        code, name, is_now = one["code"], one["nom"], one["type"] == "commune-actuelle"
        if not is_now and names.get(code) == name:
            continue  # the former commune gave the new one its name and code
        of = "" if is_now else one.get("chefLieu") or one["commune"]
        size = len(str(one.get("population", ""))) if one.get("population") else 0
        made.append((code, is_now, "\t".join((code, str(size), name, of, area_of(of or code, lyon)))))
    return [
        line.rstrip("\t") for _code, _now, line in sorted(made, key=lambda row: (row[0], not row[1], row[2]))
    ]


def main() -> None:
    """Write the file."""
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(sys.argv[1]) if sys.argv[1:] else fetch(Path(folder))
        if hashlib.sha256(archive.read_bytes()).hexdigest() != DIGEST:
            sys.exit("This is not the archive the file is made from: its digest is another one.")
        TARGET.write_text(HEAD + "\n".join(lines(archive)) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
