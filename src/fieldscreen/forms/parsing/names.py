"""Element names and attributes of XForm XML, independent of the prefixes a form chose."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree

JAVAROSA = "http://openrosa.org/javarosa"
ODK = "http://www.opendatakit.org/xforms"
OPENROSA = "http://openrosa.org/xforms"


def local(element: etree._Element) -> str:
    """The element's name without its namespace; "" for a comment or an instruction."""
    return _local(element.tag)


@lru_cache(maxsize=512)  # a form of thousands of elements has a few dozen tags
def _local(tag: object) -> str:
    return tag[tag.find("}") + 1 :] if isinstance(tag, str) else ""


def as_written(element: etree._Element, key: str) -> str:
    """An attribute's name with the prefix the form declares for its namespace."""
    address, _, name = key.rpartition("}")
    if not address:
        return name
    uri = address[1:]
    prefix = next((one for one, known in element.nsmap.items() if one and known == uri), None)
    return f"{prefix}:{name}" if prefix else name


def others(element: etree._Element, known: frozenset[str]) -> dict[str, str]:
    """Attributes that are not among the *known* names, by name as written."""
    keys = element.keys()
    if known.issuperset(keys):
        return {}
    return {as_written(element, str(key)): element.get(key) or "" for key in keys if key not in known}
