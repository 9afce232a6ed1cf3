"""Recordings of questionnaires' words as one file for colleagues (``entries_file``)."""

from __future__ import annotations

from fieldscreen.domain.clips import PassedClip
from fieldscreen.exchange.entries_file import EntriesFile

CLIPS_PURPOSE = "clips of questionnaires"
"""What the signature of such a file is bound to."""

CLIPS_FILE = EntriesFile("fieldscreen-clips", "clips", PassedClip, "words", 96 * 1024 * 1024)
"""Some forty minutes of speech at most."""
