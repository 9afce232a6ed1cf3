"""The journal is read by people: every act it can hold is called something in each language."""

import tomllib

import pytest

from fieldscreen.domain.journal import Action
from support.offices import ROOT

WORDS = tomllib.loads((ROOT / "resources" / "wording" / "journal.toml").read_text("utf-8"))["action"]


@pytest.mark.parametrize("action", list(Action), ids=str)
def test_act_when_it_can_be_journalled_then_it_has_french_and_english_words(action):
    assert all(WORDS[action][language].strip() for language in ("fr", "en"))
