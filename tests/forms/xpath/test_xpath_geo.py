import math

import pytest

from fieldscreen.forms.xpath import WrongArgumentsError

SQUARE = "0 0 0 0;0 1 0 0;1 1 0 0;1 0 0 0;0 0 0 0"


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("distance('0 0;0 90')", 10_018_696.05),
        ("distance('0 0 0 0;0 0 0 0')", 0.0),
        ("distance('90 0', '-90 0')", round(math.pi * 6_378_100, 2)),
        ("area('0 0;0 90')", 0.0),
    ],
)
def test_measure_when_on_a_great_circle_then_it_follows_from_the_radius(evaluate, expression, expected):
    assert evaluate(expression) == pytest.approx(expected, abs=0.01)


def test_area_when_the_shape_is_an_octant_then_it_is_an_eighth_of_the_sphere(evaluate):
    assert evaluate("area('0 0;0 90;90 90;90 0;0 0')") == pytest.approx(
        4 * math.pi * 6_378_100**2 / 8, rel=1e-9
    )


def test_area_when_the_shape_is_left_open_or_reversed_then_it_is_the_same(evaluate):
    closed = evaluate(f"area('{SQUARE}')")

    assert evaluate(f"area('{SQUARE.rsplit(';', 1)[0]}')") == closed
    assert evaluate(f"area('{';'.join(reversed(SQUARE.split(';')))}')") == closed
    assert closed == pytest.approx((math.radians(1) * 6_378_100) ** 2, rel=1e-3)


@pytest.mark.parametrize(
    "expression", ["area('')", "area(nothing)", "distance(blank)", "distance('1 2', '')"]
)
def test_measure_when_a_place_is_blank_then_it_is_nan(evaluate, expression):
    assert math.isnan(evaluate(expression))


@pytest.mark.parametrize(
    "expression", ["area('1 2')", "area('1 2;1 3')", "distance('1 2')", "distance('1 2;1 2;')"]
)
def test_measure_when_there_is_nothing_to_measure_then_it_is_zero(evaluate, expression):
    assert evaluate(expression) == 0.0


@pytest.mark.parametrize(
    "expression",
    [
        "area('here')",
        "distance('x y;1 2')",
        "distance('91 0;0 0')",
        "distance('1 2 3 4 5;0 0')",
        "distance('0 1;0 2', '0 3')",
        "geofence('here', '0 0;0 1;1 1;0 0')",
        "geofence('0 0', 'there')",
        "intersects('nan')",
    ],
)
def test_measure_when_a_text_is_no_position_then_it_is_refused(evaluate, expression):
    with pytest.raises(WrongArgumentsError):
        evaluate(expression)


@pytest.mark.parametrize(
    ("point", "inside"),
    [("0.5 0.5", True), ("0.5 -1", False), ("2 0.5", False), ("0.5 2 0 0", False), ("", False)],
)
def test_geofence_when_a_point_is_tried_then_only_inside_counts(evaluate, point, inside):
    assert evaluate(f"geofence('{point}', '{SQUARE}')") is inside


def test_geofence_when_the_shape_is_missing_then_nothing_is_inside(evaluate):
    assert evaluate("geofence('0.5 0.5', blank)") is False


@pytest.mark.parametrize(
    ("trace", "crosses"),
    [
        ("0 0;1 1;0 1;1 0", True),
        ("0 0;1 1;2 2", False),
        (SQUARE, False),
        ("0 0;0 2;1 2;1 1;-1 1", True),
        ("0 0;0 2;0 1", True),
        ("0 0;0 2;1 1;0 1", True),
        ("0 0;1 0", False),
        ("0 0;0 0;1 0", False),
        ("", False),
    ],
)
def test_intersects_when_a_trace_meets_itself_then_it_says_so(evaluate, trace, crosses):
    assert evaluate(f"intersects('{trace}')") is crosses
