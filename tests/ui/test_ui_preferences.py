import json

import pytest
from hypothesis import given
from hypothesis import strategies as some

from fieldscreen.ui.preferences import Preferences, read_preferences, write_preferences


@given(
    some.sampled_from(["fr", "en"]),
    some.sampled_from(["system", "light", "dark"]),
    some.floats(1, 2),
    some.sampled_from([1, 3, 5, 10]),
    some.booleans(),
)
def test_preferences_when_written_then_read_back_the_same(language, brightness, scale, idle_min, minimised):
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "sub" / "window.json"
        wished = Preferences(language, brightness, scale, idle_min, lock_when_minimised=minimised)
        assert write_preferences(file, wished)
        assert read_preferences(file) == wished


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        "{",
        '{"language": "xx", "brightness": 3, "text_scale": 9}',
        '{"idle_min": true, "lock_when_minimised": 1}',
        '{"idle_min": 600}',
    ],
)
def test_preferences_when_the_file_is_no_use_then_the_ordinary_ones(tmp_path, text):
    file = tmp_path / "window.json"
    file.write_text(text)
    assert read_preferences(file) == Preferences()


def test_preferences_when_the_place_is_read_only_then_no_error(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    assert not write_preferences(blocked / "window.json", Preferences())


def test_preferences_when_written_then_nothing_of_a_case_is_in_them(tmp_path):
    file = tmp_path / "window.json"
    write_preferences(file, Preferences())
    kept = {"language", "brightness", "text_scale", "idle_min", "lock_when_minimised"}
    assert set(json.loads(file.read_text())) == kept
