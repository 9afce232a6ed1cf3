"""A minute of made-up expressions, forms and workbooks, and everything such runs have ever found.

A longer run, led by the code it reaches, is ``python3 dev.py fuzz --minutes 60``.
"""

from __future__ import annotations

import json
import os
import random
import time
from pathlib import Path

import pytest

from forms.fuzz.making import document
from forms.fuzz.trying import TRIALS, made

FOUND = sorted((Path(__file__).parent / "fuzz" / "found").iterdir())
SECONDS = float(os.environ.get("FIELDSCREEN_FUZZ_SECONDS", "20"))
SEED = int(os.environ.get("FIELDSCREEN_FUZZ_SEED", "1"))  # runs are alike: a red one speaks of the change


@pytest.mark.parametrize("file", FOUND, ids=lambda file: file.name)
def test_engine_when_tried_with_what_fuzzing_found_then_refuses_or_runs(file):
    kind = file.name.partition("-")[0]
    TRIALS[kind][1](file.read_text(encoding="utf-8"))


@pytest.mark.slow
@pytest.mark.parametrize("kind", TRIALS)
def test_engine_when_tried_with_inputs_made_up_then_refuses_or_runs(kind):
    chance = random.Random(SEED)
    attempt = TRIALS[kind][1]
    ends = time.monotonic() + SECONDS
    accepted = 0
    while time.monotonic() < ends:
        text = made(kind, chance.randbytes(chance.randint(1, 600)))
        try:
            accepted += attempt(text)
        except Exception as error:
            error.add_note(f"with this {kind} (keep it in tests/forms/fuzz/found):\n{text}")
            raise
    assert accepted > 0


def test_sheets_when_kept_as_text_then_can_be_tried_again():
    text = made("xlsform", b"\7" * 40)
    assert document(json.loads(text)) == text
