#!/usr/bin/env python3
"""Builds FieldScreen as a folder that runs without Python, and tries what it built.

``build`` freezes the program with PyInstaller (one folder, no UPX: packers alarm virus
scanners); ``smoke`` runs the frozen program's demonstration and verification, so that a
missing module or resource shows here and not in the field. ``build-verifier`` and
``smoke-verifier`` do the same with the verification alone, in one file. Packages and
signatures for each system come with a later version.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent
WORK = ROOT / "build" / "frozen"
FROZEN = ROOT / "dist" / "fieldscreen"
_SUFFIX = ".exe" if os.name == "nt" else ""
PROGRAM = FROZEN / f"fieldscreen{_SUFFIX}"
VERIFIER = ROOT / "dist" / f"fieldscreen-verify{_SUFFIX}"

# What PyInstaller cannot see: chosen at run time by name, or data of a package.
HIDDEN = (
    "keyring.backends",
    "sqlcipher3",
    "pkcs11",
    "fontpkg_fira_sans",
    "fontpkg_ibm_plex_sans_arabic",
    "fonticon_mdi7",
)
HIDDEN_MODULES = ("_cffi_backend",)  # miniaudio's compiled half asks for it
WITH_DATA = (
    "fontpkg_fira_sans",
    "fontpkg_ibm_plex_sans_arabic",
    "fonticon_mdi7",
    "zxcvbn",
    "mnemonic",
    "shamir_mnemonic",
    "pyxform",
)
METADATA = ("keyring", "pyxform", "reportlab")
UNUSED = ("tkinter", "pytest", "hypothesis", "numpy", "PySide6.QtQml", "PySide6.QtQuick", "IPython")
NOT_FOR_VERIFYING = (*UNUSED, "PySide6", "shiboken6", "fonticon_mdi7", "keyring", "pyxform")


def plan() -> list[str]:
    """Return PyInstaller's arguments; the same on every system but for the path separator."""
    data = (("resources", "fieldscreen/resources"), ("translations", "fieldscreen/translations"))
    return [
        "--onedir",
        *_common("fieldscreen"),
        *(f"--add-data={ROOT / source}{os.pathsep}{target}" for source, target in data),
        *(f"--collect-submodules={name}" for name in HIDDEN),
        *(f"--hidden-import={name}" for name in HIDDEN_MODULES),
        *(f"--collect-data={name}" for name in WITH_DATA),
        *(f"--copy-metadata={name}" for name in METADATA),
        *(f"--exclude-module={name}" for name in UNUSED),
        str(ROOT / "src" / "fieldscreen" / "__main__.py"),
    ]


def verifier_plan() -> list[str]:
    """Return PyInstaller's arguments for the verification alone: one file, without window and vault."""
    return [
        "--onefile",
        *_common("fieldscreen-verify"),
        f"--add-data={ROOT / 'resources'}{os.pathsep}fieldscreen/resources",
        *(f"--exclude-module={name}" for name in NOT_FOR_VERIFYING),
        str(ROOT / "src" / "fieldscreen" / "verifier.py"),
    ]


def _common(name: str) -> tuple[str, ...]:
    return (
        "--noconfirm",
        "--clean",
        "--noupx",
        f"--name={name}",
        f"--distpath={ROOT / 'dist'}",
        f"--workpath={WORK}",
        f"--specpath={WORK}",
        f"--paths={ROOT / 'src'}",
    )


def build() -> int:
    """Freeze the program into ``dist/fieldscreen/``."""
    return _freeze(plan(), FROZEN, "smoke")


def build_verifier() -> int:
    """Freeze the verification alone into one file in ``dist/``."""
    return _freeze(verifier_plan(), VERIFIER, "smoke-verifier")


def _freeze(arguments: list[str], made: Path, trial: str) -> int:
    _set_up()
    environment = {**os.environ, "PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": _last_commit_time()}
    done = subprocess.run(
        [_python(), "-m", "PyInstaller", *arguments], cwd=ROOT, env=environment, check=False
    )
    if done.returncode == 0:
        files = (made, *made.rglob("*"))
        size = sum(path.stat().st_size for path in files if path.is_file())
        print(f"Built {made} ({size / 1e6:.0f} MB). Try it: python3 build_installer.py {trial}")
    return done.returncode


def smoke() -> int:
    """Run the frozen program as its user would, with nothing of this checkout in reach."""
    if not PROGRAM.exists():
        sys.exit("There is no frozen program yet: python3 build_installer.py build")
    with tempfile.TemporaryDirectory(prefix="fieldscreen-smoke-") as folder:
        home = Path(folder)
        environment = {
            "HOME": folder,
            "PATH": os.environ.get("PATH", ""),
            "LANG": "fr_FR.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
        }
        if os.name == "nt":
            environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        for arguments in (["--version"], ["demo", "--out", str(home / "out")]):
            if subprocess.run([PROGRAM, *arguments], cwd=home, env=environment, check=False).returncode != 0:
                print(f"smoke failed: {' '.join(arguments)}")
                return 1
        return _try_verifying([str(PROGRAM), "verify"], home / "out", environment)


def smoke_verifier() -> int:
    """Have the single file verify a referral of the demonstration, with nothing of this checkout in reach."""
    if not VERIFIER.exists():
        sys.exit("There is no frozen verifier yet: python3 build_installer.py build-verifier")
    with tempfile.TemporaryDirectory(prefix="fieldscreen-smoke-") as folder:
        home = Path(folder)
        made = [_python(), "-m", "fieldscreen", "demo", "--out", str(home / "out")]
        if subprocess.run(made, stdout=subprocess.DEVNULL, check=False).returncode != 0:
            print("smoke failed: no referral to verify")
            return 1
        alone = home / VERIFIER.name
        shutil.copy2(VERIFIER, alone)
        environment = dict(os.environ) if os.name == "nt" else {"HOME": folder, "LANG": "fr_FR.UTF-8"}
        return _try_verifying([str(alone)], home / "out", environment)


def _try_verifying(program: list[str], folder: Path, environment: dict[str, str]) -> int:
    (referral,) = folder.glob("*.pdf")
    whole = _verify(program, referral, environment)
    damaged = bytearray(referral.read_bytes())
    damaged[len(damaged) // 2] ^= 1
    referral.write_bytes(damaged)
    complaint = judge(whole, _verify(program, referral, environment))
    print(complaint or "smoke passed")
    return 1 if complaint else 0


@dataclass(frozen=True)
class Verified:
    """What ``verify --json`` came to: its exit code and what it printed."""

    code: int
    output: str

    @property
    def verdict(self) -> str:
        """The verdict of the JSON report; what was printed instead, when there is none."""
        try:
            return str(json.loads(self.output)["verdict"])
        except (ValueError, KeyError, TypeError):
            return f"no report ({self.output[:80]!r})"


def judge(whole: Verified, bent: Verified) -> str:
    """Return what is wrong with the verdicts on a whole and on a damaged referral; empty if nothing.

    A program that only crashes also gives an exit code that is not 0, so both the code and the
    report must say "rejected", and nothing else will do.
    """
    for name, done, code, verdict in (("whole", whole, 0, "accepted"), ("damaged", bent, 1, "rejected")):
        if (done.code, done.verdict) != (code, verdict):
            return (
                f"smoke failed: of a {name} referral, verify said {done.verdict} with code {done.code}; "
                f"it must say {verdict} with code {code}"
            )
    return ""


def _verify(program: list[str], referral: Path, environment: dict[str, str]) -> Verified:
    done = subprocess.run(
        [*program, str(referral), "--json"],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        errors="replace",  # the report itself is escaped where the code page is another
        check=False,
    )
    return Verified(done.returncode, done.stdout)


def _set_up() -> None:
    # dev.py knows how to make the environment; without arguments to build it only builds the wheel.
    if subprocess.run([sys.executable, str(ROOT / "dev.py"), "build"], check=False).returncode != 0:
        sys.exit("The environment could not be set up.")


def _python() -> str:
    return str(ROOT / ".venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))


def _last_commit_time() -> str:
    if shutil.which("git"):
        shown = subprocess.run(
            ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
        )
        if shown.returncode == 0 and shown.stdout.strip():
            return shown.stdout.strip()
    return "1767225600"


def main() -> int:
    """Read the command and run it."""
    parser = argparse.ArgumentParser(prog="build_installer.py", description=(__doc__ or "").split("\n\n")[0])
    commands = {
        "build": build,
        "smoke": smoke,
        "build-verifier": build_verifier,
        "smoke-verifier": smoke_verifier,
    }
    parser.add_argument("command", choices=[*commands])
    return commands[parser.parse_args().command]()


if __name__ == "__main__":
    sys.exit(main())
