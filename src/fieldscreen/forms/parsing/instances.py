"""Secondary instances: written in the form, or in CSV, XML and GeoJSON files beside it."""

from __future__ import annotations

import csv
import io
import json
import re
from typing import TYPE_CHECKING, Any

from fieldscreen.forms.definition import SecondaryInstance
from fieldscreen.forms.errors import FormStructureError, InstanceMissingError, InstanceUnreadableError
from fieldscreen.forms.parsing.names import local
from fieldscreen.forms.tree import Kind, Node
from fieldscreen.forms.tree_reading import DocumentRefusedError, document_from, parse_document

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml import etree

    from fieldscreen.forms.parsing.media import MediaFolder

_DELIMITERS = ",;\t|"
_NAME = re.compile(r"[^\W\d][\w.\-]*\Z")


def read_instances(
    elements: Iterable[etree._Element], media: MediaFolder, *, blank_if_missing: bool = False
) -> dict[str, SecondaryInstance]:
    """Read every secondary instance of a model.

    Args:
        elements: The ``instance`` elements after the first.
        media: Where their files are.
        blank_if_missing: A file that is not there reads as an empty list.

    Raises:
        InstanceMissingError: a file is not there.
        InstanceUnreadableError: a file cannot be read.
        FormStructureError: two instances share an identifier.
    """
    instances: dict[str, SecondaryInstance] = {}
    for element in elements:
        identifier = element.get("id") or ""
        if identifier in instances:
            raise FormStructureError(f"instance {identifier}", "two instances have this id")
        source = element.get("src")
        content = next((child for child in element if local(child)), None)
        if source:
            document = _external(identifier, source.strip(), media, blank_if_missing)
        elif content is not None:
            document = document_from(content)
        else:
            document = Node(Kind.DOCUMENT)
        document.freeze()
        instances[identifier] = SecondaryInstance(identifier, source, document)
    return instances


def _external(identifier: str, source: str, media: MediaFolder, blank_if_missing: bool) -> Node:
    if source == "jr://instance/last-saved":
        return _blank()  # nothing was saved before: the specification gives an empty instance
    content = media.fetch(source)
    if content is None:
        if blank_if_missing:
            return _blank()
        raise InstanceMissingError(identifier, source)
    lowered = source.lower()
    try:
        if lowered.endswith(".csv") or lowered.startswith("jr://file-csv/"):
            return csv_document(content.decode("utf-8-sig"), source)
        if lowered.endswith((".geojson", ".json")):
            return geojson_document(json.loads(content.decode("utf-8-sig")), source)
        return parse_document(content)
    except (UnicodeDecodeError, ValueError, RecursionError, csv.Error) as error:
        raise InstanceUnreadableError(source, str(error)) from error
    except DocumentRefusedError as error:
        raise InstanceUnreadableError(source, str(error)) from error


def _blank() -> Node:
    document = Node(Kind.DOCUMENT)
    document.append(Node(Kind.ELEMENT, "root"))
    return document


def csv_document(text: str, source: str) -> Node:
    """Turn a table into ``root/item`` elements, one child per column (XLSForm, "select from file").

    Raises:
        InstanceUnreadableError: the delimiter is none of comma, semicolon, tab and bar, a heading
            is no name, or a row is longer than the heading.
    """
    heading_line = text.lstrip("\r\n").partition("\n")[0]
    delimiter = max(_DELIMITERS, key=heading_line.count)
    if delimiter not in heading_line:
        delimiter = ","
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    headings = [name.strip() for name in next(rows, [])]
    for name in headings:
        if not _NAME.fullmatch(name):
            raise InstanceUnreadableError(source, f"{name!r} cannot be the heading of a column")
    root = Node(Kind.ELEMENT, "root")
    items = [_row(headings, row, rows.line_num, source) for row in rows if any(row)]
    root.extend(items)
    document = Node(Kind.DOCUMENT)
    document.append(root)
    return document


def _row(headings: list[str], row: list[str], line: int, source: str) -> Node:
    if len(row) > len(headings):
        raise InstanceUnreadableError(source, f"line {line} has more cells than the heading")
    cells = row + [""] * (len(headings) - len(row))
    item = Node(Kind.ELEMENT, "item")
    item.extend(Node(Kind.ELEMENT, name, text=cell) for name, cell in zip(headings, cells, strict=True))
    return item


def geojson_document(content: Any, source: str) -> Node:
    """Turn a GeoJSON feature collection (RFC 7946) into ``root/item`` elements.

    Each item has a ``geometry`` in ODK's notation and one child per property.

    Raises:
        InstanceUnreadableError: not a feature collection.
    """
    features = content.get("features") if isinstance(content, dict) else None
    if not isinstance(content, dict) or content.get("type") != "FeatureCollection":
        raise InstanceUnreadableError(source, "a GeoJSON file must hold a FeatureCollection")
    if not isinstance(features, list):
        raise InstanceUnreadableError(source, "the FeatureCollection has no list of features")
    root = Node(Kind.ELEMENT, "root")
    root.extend(_feature(feature, source) for feature in features)
    document = Node(Kind.DOCUMENT)
    document.append(root)
    return document


def _feature(feature: Any, source: str) -> Node:
    if not isinstance(feature, dict) or feature.get("type") != "Feature":
        raise InstanceUnreadableError(source, "every member of features must be a Feature")
    item = Node(Kind.ELEMENT, "item")
    children = [Node(Kind.ELEMENT, "geometry", text=_geometry(feature.get("geometry"), source))]
    properties = feature.get("properties") or {}
    if "id" in feature and "id" not in properties:
        properties = {"id": feature["id"], **properties}
    for name, value in properties.items():
        if _NAME.fullmatch(name) and name != "geometry":
            children.append(Node(Kind.ELEMENT, name, text=_scalar(value)))
    item.extend(children)
    return item


def _scalar(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else json.dumps(value)


def _geometry(geometry: Any, source: str) -> str:
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    coordinates: Any = geometry.get("coordinates") if isinstance(geometry, dict) else None
    try:
        if kind == "Point":
            return _point(coordinates)
        if kind == "LineString":
            return "; ".join(_point(one) for one in coordinates)
        if kind == "Polygon":
            return "; ".join(_point(one) for one in coordinates[0])
    except (TypeError, IndexError, ValueError) as error:
        raise InstanceUnreadableError(source, f"unreadable coordinates in a {kind}") from error
    raise InstanceUnreadableError(source, f"geometry of type {kind!r} is not supported")


def _point(position: Any) -> str:
    longitude, latitude = position[0], position[1]
    return f"{_scalar(latitude)} {_scalar(longitude)} 0 0"
