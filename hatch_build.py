"""Compiles the windows' translations when a wheel or source archive is built."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface[Any]):
    """Makes each ``translations/*.qm`` from its ``.ts``."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002  hatchling's interface
        """Run Qt's compiler on every translation.

        Raises:
            CalledProcessError: If the compiler refuses a file.
        """
        for source in sorted((Path(self.root) / "translations").glob("*.ts")):
            self._compile(source, source.with_suffix(".qm"))

    def _compile(self, source: Path, target: Path) -> None:
        program = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"
        command = [sys.executable, "-c", program, "-silent", str(source), "-qm", str(target)]
        subprocess.run(command, check=True)  # noqa: S603  our own arguments
