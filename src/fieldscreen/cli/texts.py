"""The command line's sentences and the language they are said in."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from functools import cache

from fieldscreen.screening.wording import Wording
from fieldscreen.system.places import resources_folder

LANGUAGES = ("fr", "en")
READ_IN = ("fr", "en", "ro", "bg")
"""Languages an assessment and its guidance are written in."""

_ENGLISH = 0x09


def _window_language_number() -> int | None:
    """Return the number Windows gives the language of its own windows; ``None`` elsewhere."""
    if sys.platform == "win32":
        import ctypes

        return int(ctypes.windll.kernel32.GetUserDefaultUILanguage())
    return None


def language_of(
    environment: Mapping[str, str] = os.environ,
    system_language: Callable[[], int | None] = _window_language_number,
) -> str:
    """Return the language the system asks for: English where it says so, else French.

    Args:
        environment: Where POSIX systems name the locale.
        system_language: Returns the language identifier of Windows, which names no locale
            there; its lower ten bits are the language (Microsoft, MS-LCID).
    """
    for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG"):
        value = environment.get(name, "")
        if value and not value.startswith(("C.", "POSIX")) and value != "C":
            return "en" if value.startswith("en") else "fr"
    number = system_language()
    return "en" if number is not None and number & 0x3FF == _ENGLISH else "fr"


def one_decimal(value: float, language: str) -> str:
    """Return *value* with one decimal place, as the language writes it."""
    text = f"{value:.1f}"
    return text.replace(".", ",") if language == "fr" else text


def say(key: str, language: str, *, file: str = "cli", **values: object) -> str:
    """Return one sentence of ``resources/wording/FILE.toml`` with its places filled."""
    return wording(file).say(key, language, **values)


@cache
def wording(name: str) -> Wording:
    """Return the sentences of ``resources/wording/NAME.toml``."""
    return Wording((resources_folder() / "wording" / f"{name}.toml").read_text(encoding="utf-8"))
