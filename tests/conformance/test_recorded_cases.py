"""The cases recorded from the peers' engines, run where their folder lies beside the checkout.

They are not part of this repository. What may fail is argued case by case in
``src/fieldscreen/forms/conformance/exceptions.toml``; anything else that fails is a fault.
"""

from pathlib import Path

import pytest

from fieldscreen.forms.conformance.front import main

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "conformance"
FILES = sorted(FOLDER.glob("*.json"))


@pytest.mark.skipif(not FILES, reason="the recorded cases are not beside this checkout")
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_recorded_cases_when_run_then_only_the_argued_ones_fail(file, capsys):
    assert main([str(file)]) == 0
    last = capsys.readouterr().out.strip().splitlines()[-1]
    passed, failed = (int(part.split()[0]) for part in last.split(", "))
    assert passed > 100
    assert failed <= 2
