"""The command line's sentences and the language they are said in."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache

from fieldscreen.screening.wording import Wording
from fieldscreen.system.places import resources_folder

LANGUAGES = ("fr", "en")


def language_of(environment: Mapping[str, str] = os.environ) -> str:
    """Return the language the system's locale asks for: English where it says so, else French."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG"):
        value = environment.get(name, "")
        if value and not value.startswith(("C.", "POSIX")) and value != "C":
            return "en" if value.startswith("en") else "fr"
    return "fr"


def say(key: str, language: str, *, file: str = "cli", **values: object) -> str:
    """Return one sentence of ``resources/wording/FILE.toml`` with its places filled."""
    return wording(file).say(key, language, **values)


@cache
def wording(name: str) -> Wording:
    """Return the sentences of ``resources/wording/NAME.toml``."""
    return Wording((resources_folder() / "wording" / f"{name}.toml").read_text(encoding="utf-8"))
