"""The JavaScript engine as something to measure beside: is it there, and what does it say.

Node and npm are the reader's own. The two packages named in ``package.json`` are installed beside it
on the first run; without Node or without a registry the benchmark goes on alone and says so.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_HERE = Path(__file__).resolve().parent
_INSTALL = ("install", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund")
_INSTALL_TIME_S = 300
_WORK_TIME_S = 900
_NODE_OPTIONS = ("--expose-gc", "--max-old-space-size=6000", "--stack-size=8000")


@dataclass(frozen=True, slots=True)
class Peer:
    """The JavaScript engine, ready to be asked.

    Attributes:
        node: The program.
        name: What it is, with versions, for the table's heading.
    """

    node: str
    name: str

    def follow(self, plan: dict[str, Any]) -> dict[str, Any]:
        """Run one plan in a fresh process; a failure is the value of ``failed``."""
        command = [self.node, *_NODE_OPTIONS, str(_HERE / "theirs.mjs")]
        try:
            done = subprocess.run(
                command,
                input=json.dumps(plan),
                capture_output=True,
                text=True,
                check=False,
                timeout=_WORK_TIME_S,
            )
        except subprocess.TimeoutExpired:
            return {"failed": f"not done after {_WORK_TIME_S} s"}
        line = done.stdout.strip().rpartition("\n")[2]
        if done.returncode != 0 or not line.startswith("{"):
            return {"failed": f"exit {done.returncode}: {done.stderr.strip()[-200:]}"}
        return dict(json.loads(line))


def find_peer() -> Peer | str:
    """The peer, its packages installed; or, in words, why there is none."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return "Node and npm are not installed"
    wanted: dict[str, str] = json.loads((_HERE / "package.json").read_text(encoding="utf-8"))["dependencies"]
    if _installed(wanted) != wanted:
        print(f"Installing {', '.join(wanted)}…", file=sys.stderr, flush=True)
        try:
            done = subprocess.run(
                [npm, *_INSTALL],
                cwd=_HERE,
                capture_output=True,
                text=True,
                check=False,
                timeout=_INSTALL_TIME_S,
            )
        except subprocess.TimeoutExpired:
            return "npm did not finish installing the packages"
        if done.returncode != 0 or _installed(wanted) != wanted:
            return "npm could not install the packages"
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    packages = ", ".join(f"{name} {number}" for name, number in wanted.items())
    return Peer(node, f"{packages}, Node {version.lstrip('v')}")


def _installed(wanted: dict[str, str]) -> dict[str, str]:
    found = {}
    for name in wanted:
        manifest = _HERE / "node_modules" / name / "package.json"
        if manifest.is_file():
            found[name] = str(json.loads(manifest.read_text(encoding="utf-8"))["version"])
    return found
