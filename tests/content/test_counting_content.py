"""What is counted of a case: every shipped pack stands under a form, and no other does."""

import tomllib

from support.offices import ROOT, content


def test_counting_when_a_pack_is_shipped_then_it_stands_under_one_form():
    shipped = [
        tomllib.loads(path.read_text("utf-8"))["pack"]["id"]
        for path in (ROOT / "resources" / "indicators").glob("*.toml")
    ]
    assert sorted(content().counting_rules.forms) == sorted(shipped)
