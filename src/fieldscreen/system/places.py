"""Where things are: the person's data, and what ships with the program.

Vaults live where the system keeps a user's own data, never in a folder that follows the
user to other computers. Resources are found in a checkout, an installed package and a
frozen program alike.
"""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs

from fieldscreen.domain.errors import FieldScreenError

_NAME = "FieldScreen"


class ResourcesMissing(FieldScreenError):  # noqa: N818  a situation
    """The program was installed without its data.

    Attributes:
        name: Which folder.
        looked_in: Where it could have been.
    """

    def __init__(self, name: str, looked_in: tuple[Path, ...]) -> None:
        super().__init__(f"no {name} in " + ", ".join(map(str, looked_in)))
        self.name = name
        self.looked_in = looked_in


def data_folder() -> Path:
    """Return this user's folder of the program, made now if need be, open to its owner only.

    Raises:
        OSError: If it cannot be made.
    """
    return _private(Path(platformdirs.user_data_path(_NAME, appauthor=False, roaming=False)))


def vaults_folder() -> Path:
    """Return the folder that holds one folder per vault, made now if need be.

    Raises:
        OSError: If it cannot be made.
    """
    return _private(data_folder() / "vaults")


def resources_folder() -> Path:
    """Return the folder of questionnaires, indicator packs, templates, fonts and cards.

    Raises:
        ResourcesMissing: If the program was installed without it.
    """
    return _shipped("resources")


def translations_folder() -> Path:
    """Return the folder of the window's translations.

    Raises:
        ResourcesMissing: If the program was installed without it.
    """
    return _shipped("translations")


def _private(folder: Path) -> Path:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    return folder


def _shipped(name: str) -> Path:
    package = Path(__file__).resolve().parents[1]
    frozen = getattr(sys, "_MEIPASS", None)  # set by PyInstaller
    roots = [Path(frozen) / "fieldscreen", Path(frozen)] if frozen else [package, package.parents[1]]
    places = tuple(root / name for root in roots)
    for place in places:
        if place.is_dir():
            return place
    raise ResourcesMissing(name, places)
