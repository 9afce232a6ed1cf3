"""Geographic functions of ODK XForms.

The Earth is a sphere with the equatorial radius ODK clients use; altitude plays no part. Area and
distance are rounded to the centimetre, beyond what a position in the field can tell. A blank place
gives no number; a text that is no place is an error, as in ODK Collect.
"""

from __future__ import annotations

import math
import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from fieldscreen.forms.xpath.conversions import to_string
from fieldscreen.forms.xpath.errors import WrongArgumentsError
from fieldscreen.forms.xpath.functions.signature import Function
from fieldscreen.forms.xpath.numbers import NAN, rounded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fieldscreen.forms.xpath.context import Value

    Point = tuple[float, float]  # latitude and longitude in degrees

_RADIUS_M: Final = 6_378_100.0
_NUMBER: Final = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?\Z")
_TRIANGLE: Final = 3


def _texts(values: Iterable[Value]) -> list[str]:
    texts: list[str] = []
    for value in values:
        if isinstance(value, list):
            texts.extend(node.string_value() for node in value)
        else:
            texts.append(to_string(value))
    return texts


def _points(name: str, values: Iterable[Value]) -> list[Point] | None:
    """The points of one geopoint, trace or shape, or of several geopoints; None when one is blank.

    Raises:
        WrongArgumentsError: a text that is no position, or traces among several values.
    """
    texts = [text.strip() for text in _texts(values)]
    if not texts or not all(texts):
        return None
    parts = texts if len(texts) > 1 else texts[0].rstrip("; ").split(";")
    points = [_point(part) for part in parts]
    if None in points:
        raise WrongArgumentsError(name, "a value that is not a position")
    return [point for point in points if point is not None]


def _point(text: str) -> Point | None:
    numbers = text.split()
    if not 2 <= len(numbers) <= 4:  # noqa: PLR2004  latitude, longitude, altitude, accuracy
        return None
    if not all(map(_NUMBER.match, numbers)):
        return None
    latitude, longitude = float(numbers[0]), float(numbers[1])
    valid = abs(latitude) <= 90 and abs(longitude) <= 180  # noqa: PLR2004  degrees on a sphere
    return (latitude, longitude) if valid else None


def _area(value: Value) -> float:
    points = _points("area", [value])
    if points is None:
        return NAN
    if points[0] != points[-1]:
        points.append(points[0])
    total = 0.0
    for start, end in pairwise(points):
        turn = math.radians(end[1] - start[1])
        total += turn * (2 + math.sin(math.radians(end[0])) + math.sin(math.radians(start[0])))
    return abs(rounded(total * _RADIUS_M * _RADIUS_M / 2, 2))


def _distance(*values: Value) -> float:
    points = _points("distance", values)
    if points is None:
        return NAN
    return rounded(math.fsum(_arc(start, end) for start, end in pairwise(points)), 2)


def _arc(start: Point, end: Point) -> float:
    """Metres between two points by the spherical law of cosines."""
    first, second = math.radians(start[0]), math.radians(end[0])
    turn = math.cos(math.radians(start[1] - end[1]))
    cosine = math.sin(first) * math.sin(second) + math.cos(first) * math.cos(second) * turn
    return math.acos(max(-1.0, min(1.0, cosine))) * _RADIUS_M


def _geofence(point: Value, shape: Value) -> bool:
    """Whether a point lies in a shape: an odd number of its edges cross the ray going east."""
    place, corners = _points("geofence", [point]), _points("geofence", [shape])
    if not place or not corners:
        return False
    (latitude, longitude), inside = place[0], False
    for start, end in pairwise(corners):
        if (end[0] > latitude) != (start[0] > latitude):
            share = (latitude - end[0]) / (start[0] - end[0])
            inside ^= longitude < end[1] + share * (start[1] - end[1])
    return inside


def _intersects(value: Value) -> bool:
    """Whether a trace or the outline of a shape crosses or touches itself."""
    points = _points("intersects", [value])
    if points is None:
        return False
    edges = [(start, end) for start, end in pairwise(points) if start != end]
    closed = len(edges) >= _TRIANGLE and edges[0][0] == edges[-1][1]
    for index, edge in enumerate(edges):
        for other in range(index + 1, len(edges)):
            if other == index + 1:
                if _turns_back(edge, edges[other]):
                    return True
            elif not (closed and index == 0 and other == len(edges) - 1) and _cross(edge, edges[other]):
                return True
    return False


def _side(start: Point, end: Point, point: Point) -> float:
    return (end[0] - start[0]) * (point[1] - start[1]) - (end[1] - start[1]) * (point[0] - start[0])


def _turns_back(edge: tuple[Point, Point], following: tuple[Point, Point]) -> bool:
    # Neighbours share a point by construction; they overlap only when the second goes back.
    (a, b), (_, c) = edge, following
    return _side(a, b, c) == 0 and (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]) < 0


def _cross(first: tuple[Point, Point], second: tuple[Point, Point]) -> bool:
    (a, b), (c, d) = first, second
    sides = _side(a, b, c), _side(a, b, d), _side(c, d, a), _side(c, d, b)
    if sides[0] * sides[1] < 0 and sides[2] * sides[3] < 0:
        return True
    ends = ((a, b, c), (a, b, d), (c, d, a), (c, d, b))
    return any(side == 0 and _on(*end) for side, end in zip(sides, ends, strict=True))


def _on(start: Point, end: Point, point: Point) -> bool:
    return all(min(start[i], end[i]) <= point[i] <= max(start[i], end[i]) for i in (0, 1))


FUNCTIONS: Final = (
    Function("area", "v", "number", _area),
    Function("enclosed-area", "v", "number", _area),
    Function("distance", "v", "number", _distance, rest="v"),
    Function("geofence", "vv", "boolean", _geofence),
    Function("intersects", "v", "boolean", _intersects),
)
