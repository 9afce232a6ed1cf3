#!/usr/bin/env python3
"""The one front door for people who work on FieldScreen; standard library only.

Every command sets up what it needs by itself: a virtual environment in ``.venv`` with the
locked dependencies and, on Linux, the system libraries Qt and the tests want. What each
command then runs lives elsewhere: the program in ``src/``, its checks in ``tests/``.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
LOCK_OPTIONS = ("--universal", "--generate-hashes", "--no-emit-index-url", "--no-header", "--no-annotate")
LOCKS = {"run": ("requirements.lock",), "test": ("requirements.lock", "requirements-dev.lock")}
OLDEST_PYTHON = (3, 11)


@dataclass(frozen=True)
class Need:
    """Something the system must have: a library, a program, a Python module or a file.

    Attributes:
        kind: ``"library"``, ``"program"``, ``"module"`` or ``"file"``.
        name: Name to look for; a whole path for a file.
        packages: Debian and Ubuntu names of the package that brings it, newest first.
    """

    kind: str
    name: str
    packages: tuple[str, ...]

    def is_met(self) -> bool:
        """Tell whether the system has it now."""
        if self.kind == "program":
            return shutil.which(self.name) is not None
        if self.kind == "file":
            return Path(self.name).is_file()
        if self.kind == "module":
            return importlib.util.find_spec(self.name) is not None
        try:
            ctypes.CDLL(self.name)
        except OSError:
            return False
        return True


def _libraries(*pairs: tuple[str, str]) -> tuple[Need, ...]:
    return tuple(Need("library", name, tuple(packages.split("|"))) for name, packages in pairs)


def _programs(*pairs: tuple[str, str]) -> tuple[Need, ...]:
    return tuple(Need("program", name, (package,)) for name, package in pairs)


RUN_NEEDS = (
    Need("module", "ensurepip", (f"python3.{sys.version_info.minor}-venv", "python3-venv")),
    *_libraries(
        ("libglib-2.0.so.0", "libglib2.0-0t64|libglib2.0-0"),
        ("libEGL.so.1", "libegl1"),
        ("libGL.so.1", "libgl1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libfontconfig.so.1", "libfontconfig1"),
        ("libxkbcommon.so.0", "libxkbcommon0"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
        ("libxcb-shape.so.0", "libxcb-shape0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    ),
)
TEST_NEEDS = (
    *RUN_NEEDS,
    *_programs(
        ("Xvfb", "xvfb"),
        ("xdotool", "xdotool"),
        ("openbox", "openbox"),
        ("setxkbmap", "x11-xkb-utils"),
        ("import", "imagemagick"),
        ("dbus-run-session", "dbus"),
        ("gnome-keyring-daemon", "gnome-keyring"),
        ("qpdf", "qpdf"),
        ("pdfsig", "poppler-utils"),
        ("softhsm2-util", "softhsm2"),  # a PKCS#11 token without the hardware
        ("pkcs11-tool", "opensc"),  # puts keys and certificates into it, as an authority does
        ("mutool", "mupdf-tools"),  # opens locked copies, as do qpdf and poppler
        ("openssl", "openssl"),
        ("gpgsm", "gpgsm"),  # this and the next two open sealed messages, as mail programs do
        ("gpg-agent", "gpg-agent"),
        ("cmsutil", "libnss3-tools"),
        (
            "zbarimg",
            "zbar-tools",
        ),  # reads the QR codes of recovery sheets and referrals, as a telephone would
        ("munpack", "mpack"),
        ("git", "git"),
        ("java", "default-jre-headless"),  # ODK's own form validator (in pyxform), and veraPDF
        ("node", "nodejs"),  # runs pdf.js, the reader of Firefox and Thunderbird
    ),
    Need("file", "/usr/share/javascript/pdf/build/pdf.js", ("libjs-pdf",)),
)
BUILD_NEEDS = (*RUN_NEEDS, *_programs(("objdump", "binutils")))


def say(text: str) -> None:
    """Print one line of progress at once, also into a pipe."""
    print(text, flush=True)


def provide_system(needs: tuple[Need, ...]) -> None:
    """Install what the system lacks when root, else print the one command to type and stop."""
    if not sys.platform.startswith("linux"):
        return
    missing = [need for need in needs if not need.is_met()]
    if not missing:
        return
    say(f"Missing on this system: {', '.join(need.name for need in missing)}")
    if shutil.which("apt-get") is None:
        sys.exit("Please install them with your system's package manager, then run this again.")
    if os.geteuid() != 0:
        wanted = " ".join(sorted({_known_package(need.packages) for need in missing}))
        sys.exit(f"Please type:  sudo apt-get install --no-install-recommends {wanted}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    say("Installing them with apt (as root)…")
    subprocess.run(["apt-get", "update", "-qq"], env=environment, check=False)
    names = sorted({_known_package(need.packages) for need in missing})
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *names]
    done = subprocess.run(command, env=environment, check=False, stdout=subprocess.DEVNULL)
    still = [need.name for need in missing if not need.is_met()]
    if done.returncode != 0 or still:
        sys.exit(f"apt could not install everything; still missing: {', '.join(still) or '?'}")


def _known_package(names: tuple[str, ...]) -> str:
    """Return the first of *names* that this system's package lists know."""
    for name in names:
        shown = subprocess.run(
            ["apt-cache", "policy", name], capture_output=True, text=True, check=False
        ).stdout
        if "Candidate:" in shown and "Candidate: (none)" not in shown:
            return name
    return names[-1]


def provide_environment(profile: str) -> None:
    """Make ``.venv`` and install the locked dependencies of *profile*, unless that is done already."""
    stamp = VENV / ".fieldscreen-locks"
    current = {name: _digest(ROOT / name) for name in LOCKS["test"]}
    wanted = {name: current[name] for name in LOCKS[profile]}
    installed: dict[str, str] = {}
    if PYTHON.exists() and stamp.exists():
        installed = dict(line.split() for line in stamp.read_text(encoding="ascii").splitlines())
    if wanted.items() <= installed.items():
        return
    if not installed.items() <= current.items() or not installed:
        say("Making the virtual environment .venv…")
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=True)
        _link_sources()
        installed = {}
    for name, digest in wanted.items():
        if name not in installed:
            _install(ROOT / name)
            with stamp.open("a", encoding="ascii") as stamped:
                stamped.write(f"{name} {digest}\n")


def _digest(lock: Path) -> str:
    # Minor version only: a security update of Python must not make everything be installed again.
    return hashlib.sha256(lock.read_bytes() + b"%d.%d" % sys.version_info[:2]).hexdigest()


def _link_sources() -> None:
    command = [str(PYTHON), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    site = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    (Path(site) / "fieldscreen-checkout.pth").write_text(f"{ROOT / 'src'}\n", encoding="utf-8")


def _install(lock: Path) -> None:
    count = sum(1 for line in lock.read_text(encoding="utf-8").splitlines() if "==" in line)
    say(f"Installing {lock.name} ({count} packages, checked against their hashes)…")
    command = [
        str(PYTHON),
        "-m",
        "pip",
        "install",
        "--require-hashes",
        "--no-deps",
        "--no-warn-script-location",
    ]
    process = subprocess.Popen(
        [*command, "--no-warn-script-location", "--disable-pip-version-check", "-r", str(lock)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    seen = 0
    tail: list[str] = []
    for line in process.stdout or ():
        tail = [*tail[-30:], line]
        if line.startswith("Collecting "):
            seen += 1
            if seen % 10 == 0:
                say(f"  {seen} of about {count}…")
        elif line.startswith("Installing collected"):
            say("  unpacking…")
    if process.wait() != 0:
        sys.exit("".join(tail) + f"Installing {lock.name} failed.")


def compile_translations() -> None:
    """Turn each ``translations/*.ts`` into the ``.qm`` the program reads, when it is newer."""
    for source in sorted((ROOT / "translations").glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            _tool("pyside6-lrelease", "-silent", str(source), "-qm", str(target))


def update_translations() -> None:
    """Collect the texts of the windows into ``translations/*.ts``; translated ones stay."""
    sources = [str(path) for path in sorted((ROOT / "src/fieldscreen/ui").rglob("*.py"))]
    for target in sorted((ROOT / "translations").glob("*.ts")):
        _tool("pyside6-lupdate", "-no-obsolete", "-locations", "none", *sources, "-ts", str(target))


def _tool(name: str, *arguments: str) -> None:
    suffix = ".exe" if WINDOWS else ""
    subprocess.run([PYTHON.parent / f"{name}{suffix}", *arguments], check=True, cwd=ROOT)


def python(*arguments: str) -> int:
    """Run the environment's Python with *arguments* and return its exit code."""
    return subprocess.run([PYTHON, *arguments], cwd=ROOT, check=False).returncode


def prepare(profile: str, needs: tuple[Need, ...]) -> None:
    """Set up the system, the environment and the translations."""
    if sys.version_info < OLDEST_PYTHON:
        sys.exit("FieldScreen needs Python 3.11 or newer; this is " + sys.version.split()[0])
    provide_system(needs)
    provide_environment(profile)
    compile_translations()


def run(arguments: list[str]) -> int:
    """Open the window; without a screen, say so and run the demonstration."""
    prepare("run", RUN_NEEDS)
    no_screen = sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )
    if no_screen and not arguments:
        say("There is no screen here, so this runs the demonstration instead of the window.\n")
        return python("-m", "fieldscreen", "demo")
    return python("-m", "fieldscreen", *arguments)


def demo(arguments: list[str]) -> int:
    """Play the synthetic case from first answer to verified referral."""
    prepare("run", RUN_NEEDS)
    return python("-m", "fieldscreen", "demo", *arguments)


def lint(_arguments: list[str]) -> int:
    """Check style, types, the direction of imports and the house's own rules."""
    prepare("test", TEST_NEEDS)
    scripts = PYTHON.parent
    checks: tuple[tuple[str, ...], ...] = (
        (str(scripts / "ruff"), "check", "."),
        (str(scripts / "ruff"), "format", "--check", "."),
        (str(PYTHON), "-m", "mypy"),
        (str(scripts / "lint-imports"),),
        (str(PYTHON), "tests/architecture/source_rules.py"),
    )
    failed = []
    for check in checks:
        say(f"— {Path(check[0]).stem} {' '.join(check[1:])}")
        if subprocess.run(check, cwd=ROOT, check=False).returncode != 0:
            failed.append(Path(check[0]).stem)
    if failed:
        say(f"lint failed: {', '.join(failed)}")
    return 1 if failed else 0


def test(arguments: list[str]) -> int:
    """Lint, then run every test; with arguments, run pytest with them only."""
    if arguments:
        prepare("test", TEST_NEEDS)
        return python("-m", "pytest", *arguments)
    if lint([]) != 0:
        return 1
    # Two at a time wherever it runs: windows and killed programs want a core each to be themselves.
    # In the order of the folders: xdist would put the files with the fewest tests last, which are the
    # longest (whole journeys), and one core would wait for the other.
    return python("-m", "pytest", "-n", "2", "--dist", "loadfile", "--no-loadscope-reorder")


def conformance(arguments: list[str]) -> int:
    """Run recorded cases against the form engine."""
    prepare("run", RUN_NEEDS)
    return python("-m", "fieldscreen.forms.conformance", *arguments)


def fuzz(arguments: list[str]) -> int:
    """Throw made-up forms at the form engine, for a minute or for ``--minutes N``."""
    prepare("test", TEST_NEEDS)
    return python("tests/forms/fuzz/run.py", *arguments)


def bench(arguments: list[str]) -> int:
    """Run the benchmarks (all, or the folders named; options go on to them) and print their ratios."""
    prepare("test", TEST_NEEDS)
    options = [one for one in arguments if one.startswith("-")]
    every = sorted(path.parent.name for path in (ROOT / "benchmarks").glob("*/run.py"))
    folders = [one for one in arguments if one not in options] or every
    return max((python(f"benchmarks/{name}/run.py", *options) for name in folders), default=0)


def build(_arguments: list[str]) -> int:
    """Build the wheel and the source archive into ``dist/``."""
    prepare("test", BUILD_NEEDS)
    return python("-m", "hatchling", "build")


def i18n(_arguments: list[str]) -> int:
    """Collect the windows' texts for translation and compile what is translated."""
    prepare("test", RUN_NEEDS)
    update_translations()
    compile_translations()
    return 0


def lock(_arguments: list[str]) -> int:
    """Resolve the dependencies again and write both lock files, without any address in them."""
    prepare("test", RUN_NEEDS)
    run_lock, tool_lock = LOCKS["test"]
    _tool("uv", "pip", "compile", "-q", *LOCK_OPTIONS, "pyproject.toml", "-o", run_lock)
    _tool("uv", "pip", "compile", "-q", *LOCK_OPTIONS, "--group", "dev", "-c", run_lock, "-o", tool_lock)
    return 0


COMMANDS = {
    command.__name__: command
    for command in (run, demo, test, lint, conformance, fuzz, bench, build, i18n, lock)
}


def main() -> int:
    """Read the command and run it."""
    parser = argparse.ArgumentParser(prog="dev.py", description=(__doc__ or "").split("\n\n")[0])
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, command in COMMANDS.items():
        commands.add_parser(name, help=(command.__doc__ or "").splitlines()[0], add_help=False)
    chosen, rest = parser.parse_known_args()
    os.chdir(ROOT)
    return COMMANDS[chosen.command](rest)


if __name__ == "__main__":
    sys.exit(main())
