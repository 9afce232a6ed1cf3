"""Folders that follow their owner to other computers: known by settings, marks and names.

A database that a program copies away while it is being written comes back in pieces, and a
vault has no business on somebody else's server. Each product is known by what it documents:
environment variables, the files it puts into its folders, its own list of folders. A folder's
name alone is the last hint: it may be wrong, and a wrong warning costs one sentence.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

_VARIABLES = {
    "OneDrive": "OneDrive",
    "OneDriveCommercial": "OneDrive",
    "OneDriveConsumer": "OneDrive",
}
_MARKS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".sync_journal": "Nextcloud",
    ".stfolder": "Syncthing",
    ".stignore": "Syncthing",
    ".SynologyWorkingDirectory": "Synology Drive",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
    ".megaignore": "MEGA",
    ".pcloud": "pCloud",
}
"""Names of files and folders these programs leave in what they synchronise."""
_MARK_PATTERNS = {
    ".sync_*.db": "Nextcloud",
    "._sync_*.db": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    "._nextcloudsync.log": "Nextcloud",
}
_NAMES = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "mon drive": "Google Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "cloudstorage": "iCloud",
    "syncthing": "Syncthing",
    "pcloud drive": "pCloud",
    "pclouddrive": "pCloud",
    "mega": "MEGA",
    "megasync": "MEGA",
    "kdrive": "kDrive",
    "synologydrive": "Synology Drive",
    "tresorit": "Tresorit",
    "seafile": "Seafile",
    "box sync": "Box",
}


@dataclass(frozen=True, slots=True)
class Synchronised:
    """Why a folder is taken for a synchronised one.

    Attributes:
        product: Name of the program.
        root: The folder it synchronises, in which the asked one lies.
    """

    product: str
    root: Path


def synchronised_by(
    folder: Path, *, environment: Mapping[str, str] = os.environ, home: Path | None = None
) -> Synchronised | None:
    """Return what synchronises *folder*, or ``None`` when nothing known does.

    Args:
        folder: Need not exist yet.
        environment: The process's environment variables.
        home: The person's home folder; ``None`` for the real one.
    """
    place = Path(os.path.abspath(folder))  # noqa: PTH100  a link's own place counts as well as its target
    above = _with_parents(place)
    home = home or Path.home()
    known = [*_from_variables(environment), *_from_settings(home, environment)]
    for one in known:
        if any(_is_same(one.root, candidate) for candidate in above):
            return one
    for candidate in above:
        found = _from_marks(candidate)
        if found and candidate != home:  # there these programs keep their own settings
            return found
    for candidate in above:
        name = candidate.name.casefold()
        product = _NAMES.get(name) or ("OneDrive" if name.startswith("onedrive - ") else None)
        if product:
            return Synchronised(product, candidate)
    return None


def _with_parents(place: Path) -> list[Path]:
    found = [place, *place.parents]
    real = place.resolve()
    return found if real == place else [*found, real, *real.parents]


def _is_same(first: Path, second: Path) -> bool:
    return os.path.normcase(first) == os.path.normcase(second)


def _from_marks(folder: Path) -> Synchronised | None:
    try:
        for mark, product in _MARKS.items():
            if (folder / mark).exists():
                return Synchronised(product, folder)
        for pattern, product in _MARK_PATTERNS.items():
            if next(folder.glob(pattern), None) is not None:
                return Synchronised(product, folder)
    except OSError:
        return None
    return None


def _from_variables(environment: Mapping[str, str]) -> Iterator[Synchronised]:
    for variable, product in _VARIABLES.items():
        if environment.get(variable):
            yield Synchronised(product, Path(environment[variable]))


def _from_settings(home: Path, environment: Mapping[str, str]) -> Iterator[Synchronised]:
    config = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
    local, roaming = environment.get("LOCALAPPDATA"), environment.get("APPDATA")
    yield from _dropbox([home / ".dropbox", *(Path(one) / "Dropbox" for one in (local, roaming) if one)])
    for folder in (config, *(Path(one) for one in (roaming,) if one)):
        yield from _nextcloud(folder / "Nextcloud" / "nextcloud.cfg", "Nextcloud")
        yield from _nextcloud(folder / "ownCloud" / "owncloud.cfg", "ownCloud")
    state = Path(environment.get("XDG_STATE_HOME") or home / ".local/state")
    for folder in (config, state, *(Path(one) for one in (local,) if one)):
        for name in ("syncthing", "Syncthing"):
            yield from _syncthing(folder / name / "config.xml", home)
    yield from _onedrive(config / "onedrive" / "config", home)


def _dropbox(folders: list[Path]) -> Iterator[Synchronised]:
    for folder in folders:
        try:
            told = json.loads((folder / "info.json").read_bytes())
            roots = [Path(one["path"]) for one in told.values()]
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            continue
        yield from (Synchronised("Dropbox", root) for root in roots)


def _nextcloud(file: Path, product: str) -> Iterator[Synchronised]:
    for line in _lines(file):
        key, _, value = line.partition("=")
        if key.endswith("localPath") and value.strip():
            yield Synchronised(product, Path(value.strip().rstrip("/\\")))


def _syncthing(file: Path, home: Path) -> Iterator[Synchronised]:
    try:
        told = ET.fromstring(file.read_text(encoding="utf-8"))  # noqa: S314  the person's own settings
    except (OSError, ValueError, ET.ParseError):
        return
    for folder in told.iter("folder"):
        path = folder.get("path")
        if path:
            yield Synchronised("Syncthing", _from_home(path.rstrip("/\\"), home))


def _onedrive(file: Path, home: Path) -> Iterator[Synchronised]:
    """Read the settings of the OneDrive client for Linux (abraunegg/onedrive)."""
    for line in _lines(file):
        key, _, value = line.partition("=")
        if key.strip() == "sync_dir":
            yield Synchronised("OneDrive", _from_home(value.strip().strip('"').rstrip("/"), home))


def _from_home(path: str, home: Path) -> Path:
    return home / path[2:] if path.startswith("~/") else Path(path)


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
