"""Values of the subject as JSON and back, in one canonical spelling.

The vault seals it, the journal hashes it and a referral embeds it, so the same value must
give the same bytes: keys sorted, no spaces, UTF-8, times in UTC, bytes in
base64. Reading is strict: a
field that is unknown or of another type is an error, never a guess.
"""

from __future__ import annotations

import base64
import dataclasses
import json
import types
import typing
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache
from json.encoder import encode_basestring
from typing import Any, TypeVar

from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.errors import InvalidValueError

T = TypeVar("T")


def canonical_json(value: object) -> bytes:
    """Return *value* (already made of JSON types) in its one canonical spelling, UTF-8."""
    return json.dumps(
        value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    ).encode()


def quoted(text: str) -> str:
    """Return *text* as it stands in canonical JSON, quotation marks included."""
    return encode_basestring(text)


def encode(value: object) -> Any:
    """Turn a value of the subject into JSON types.

    Raises:
        InvalidValueError: If *value* holds a naive time or a type this module does not know.
    """
    if isinstance(value, tuple | list):
        return [encode(item) for item in value]
    if isinstance(value, dict):
        return {str(encode(key)): encode(item) for key, item in value.items()}
    if isinstance(value, UncertainDate):
        return value.written
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: encode(getattr(value, field.name)) for field in dataclasses.fields(value)}
    return _encode_scalar(value)


def _encode_scalar(value: object) -> Any:
    if value is None or isinstance(value, bool | int) or type(value) is str:
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise InvalidValueError("aware time", value.isoformat())
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    raise InvalidValueError("value to encode", type(value).__name__)


def decode(kind: type[T], data: object) -> T:
    """Read what :func:`encode` wrote for a value of *kind*.

    Raises:
        InvalidValueError: If *data* has an unknown field, lacks one without a default, or
            a field is of another type.
    """
    return typing.cast("T", _decode(kind, data))


def _decode(kind: Any, data: Any) -> Any:
    origin = typing.get_origin(kind)
    if origin in {types.UnionType, typing.Union}:
        options = [option for option in typing.get_args(kind) if option is not types.NoneType]
        return None if data is None else _decode(options[0], data)
    if origin is tuple:
        return tuple(_decode(typing.get_args(kind)[0], item) for item in _expect(list, data))
    if origin is dict:
        key, item = typing.get_args(kind)
        return {_decode(key, k): _decode(item, v) for k, v in _expect(dict, data).items()}
    if dataclasses.is_dataclass(kind) and kind is not UncertainDate:
        return _decode_fields(typing.cast("type", kind), _expect(dict, data))
    return _decode_scalar(kind, data)


def _decode_scalar(kind: Any, data: Any) -> Any:
    try:
        if kind is datetime:
            moment = datetime.fromisoformat(_expect(str, data))
            if moment.tzinfo is None:
                raise InvalidValueError("aware time", data)
            return moment
        if kind is date:
            return date.fromisoformat(_expect(str, data))
        if kind is UncertainDate:
            return UncertainDate.parse(_expect(str, data))
        if kind is bytes:
            return base64.b64decode(_expect(str, data), validate=True)
        if issubclass(kind, Enum):
            return kind(data)
    except ValueError as error:
        raise InvalidValueError(kind.__name__, str(data)) from error
    return _expect(kind, data)


def _decode_fields(kind: type, data: dict[str, Any]) -> Any:
    hints = _hints(kind)
    unknown = set(data) - {field.name for field in dataclasses.fields(kind)}
    if unknown:
        raise InvalidValueError(kind.__name__, f"unknown field {min(unknown)}")
    values = {name: _decode(hints[name], item) for name, item in data.items()}
    try:
        return kind(**values)
    except TypeError as error:
        raise InvalidValueError(kind.__name__, str(error)) from error


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _expect(kind: type[T], data: object) -> T:
    if isinstance(data, kind) and not (kind is int and isinstance(data, bool)):
        return data
    raise InvalidValueError(getattr(kind, "__name__", str(kind)), repr(data)[:80])
