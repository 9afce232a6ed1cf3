"""Values of the subject as JSON and back, in one canonical spelling.

The vault seals it, the journal hashes it and a referral embeds it, so the same value must
give the same bytes: keys sorted, no spaces, UTF-8, times in UTC, bytes in
base64. Reading is strict: a field that is unknown or of another type is an error, never a guess,
and so are bytes in another spelling than the one :func:`encode` gives them.
"""

from __future__ import annotations

import binascii
import dataclasses
import json
import types
import typing
from collections.abc import Callable
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache
from json.encoder import encode_basestring
from typing import Any, TypeAlias, TypeVar

from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.errors import InvalidValueError

T = TypeVar("T")

_Turn: TypeAlias = Callable[[Any], Any]


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
    kind: Any = type(value)
    return _encoder(kind)(value)


def decode(kind: type[T], data: object) -> T:
    """Read what :func:`encode` wrote for a value of *kind*.

    Raises:
        InvalidValueError: If *data* has an unknown field, lacks one without a default, or
            a field is of another type.
    """
    wanted: Any = kind
    return typing.cast("T", _decoder(wanted)(data))


# How a type is written and read is looked up once for each type: a case has dozens of records, a
# vault hundreds of thousands, and looking it up for every value took two thirds of the reading.


@cache
def _encoder(kind: type) -> _Turn:
    if issubclass(kind, tuple | list):
        return lambda value: [encode(item) for item in value]
    if issubclass(kind, dict):
        return lambda value: {str(encode(key)): encode(item) for key, item in value.items()}
    if kind is UncertainDate:
        return lambda value: value.written
    if dataclasses.is_dataclass(kind):
        names = tuple(field.name for field in dataclasses.fields(kind))
        return lambda value: {name: encode(getattr(value, name)) for name in names}
    return _scalar_encoder(kind)


def _scalar_encoder(kind: type) -> _Turn:
    if issubclass(kind, bool | int | types.NoneType) or kind is str:
        return lambda value: value
    if issubclass(kind, Enum):
        return lambda value: value.value
    if issubclass(kind, bytes):
        return _base64
    if issubclass(kind, datetime):
        return _utc
    if issubclass(kind, date):
        return lambda value: value.isoformat()
    raise InvalidValueError("value to encode", kind.__name__)


def _utc(moment: datetime) -> str:
    if moment.tzinfo is None:
        raise InvalidValueError("aware time", moment.isoformat())
    return moment.astimezone(UTC).isoformat()


def _base64(value: bytes) -> str:
    return binascii.b2a_base64(value, newline=False).decode("ascii")


@cache
def _decoder(kind: Any) -> _Turn:
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin in {types.UnionType, typing.Union}:
        read = _decoder(next(option for option in inner if option is not types.NoneType))
        return lambda data: None if data is None else read(data)
    if origin is tuple:
        item = _decoder(inner[0])
        return lambda data: tuple(map(item, _expect(list, data)))
    if origin is dict:
        key, value = map(_decoder, inner)
        return lambda data: {key(name): value(each) for name, each in _expect(dict, data).items()}
    if dataclasses.is_dataclass(kind) and kind is not UncertainDate:
        return _fields_decoder(typing.cast("type", kind))
    return _scalar_decoder(kind)


def _scalar_decoder(kind: Any) -> _Turn:
    written: dict[Any, _Turn] = {
        datetime: _moment_of,
        date: date.fromisoformat,
        UncertainDate: UncertainDate.parse,
        bytes: _bytes_of,
    }
    if kind in written:
        read = written[kind]
        return lambda data: _refusing(kind, read, _expect(str, data))
    if issubclass(kind, Enum):
        return lambda data: _refusing(kind, kind, data)
    return lambda data: _expect(kind, data)


def _refusing(kind: type, read: _Turn, data: object) -> Any:
    try:
        return read(data)
    except ValueError as error:
        raise InvalidValueError(kind.__name__, str(data)) from error


def _moment_of(written: str) -> datetime:
    moment = datetime.fromisoformat(written)
    if moment.tzinfo is None:
        raise InvalidValueError("aware time", written)
    return moment


def _bytes_of(written: str) -> bytes:
    value = binascii.a2b_base64(written)
    # Base64 has spare bits at its end, and decoders forgive signs in between: the same bytes, other letters.
    if _base64(value) != written:
        raise ValueError("another spelling of the same bytes")
    return value


def _fields_decoder(kind: type) -> _Turn:
    hints = typing.get_type_hints(kind)
    read = {field.name: _decoder(hints[field.name]) for field in dataclasses.fields(kind)}

    def decoded(data: object) -> Any:
        given = _expect(dict, data)
        if not given.keys() <= read.keys():
            raise InvalidValueError(kind.__name__, f"unknown field {min(given.keys() - read.keys())}")
        values = {name: read[name](item) for name, item in given.items()}
        try:
            return kind(**values)
        except TypeError as error:
            raise InvalidValueError(kind.__name__, str(error)) from error

    return decoded


def _expect(kind: type[T], data: object) -> T:
    if isinstance(data, kind) and not (kind is int and isinstance(data, bool)):
        return data
    raise InvalidValueError(getattr(kind, "__name__", str(kind)), repr(data)[:80])
