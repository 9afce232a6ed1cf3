import re

import pytest

from fieldscreen.ui.look.colours import DARK, EDGE_PAIRS, LIGHT, TEXT_PAIRS, contrast
from fieldscreen.ui.look.stylesheet import style_sheet

THEMES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


@THEMES
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids="-on-".join)
def test_contrast_when_text_is_read_then_it_is_at_least_four_and_a_half(colours, pair):
    values = colours.as_mapping()
    assert contrast(values[pair[0]], values[pair[1]]) >= 4.5


@THEMES
@pytest.mark.parametrize("pair", EDGE_PAIRS, ids="-on-".join)
def test_contrast_when_an_edge_must_be_seen_then_it_is_at_least_three(colours, pair):
    values = colours.as_mapping()
    assert contrast(values[pair[0]], values[pair[1]]) >= 3


def test_contrast_when_black_on_white_then_twenty_one():
    assert round(contrast("#000000", "#FFFFFF"), 1) == 21.0


@THEMES
def test_style_sheet_when_filled_then_no_place_and_no_em_is_left(colours):
    sheet = style_sheet(colours, 15)
    assert "$" not in sheet
    assert not re.search(r"\d(?:\.\d+)?em\b", sheet)


def test_style_sheet_when_text_doubles_then_every_size_grows():
    assert "font-size: 30px" in style_sheet(LIGHT, 30)
