"""Addresses as such: how one is written as callback data and read back."""

import re
from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import date, time
from typing import Any, ClassVar, TypeVar, cast

VERSION = "1"
LIMIT = 64
"""Bytes of callback data, https://core.telegram.org/bots/api#inlinekeyboardbutton."""

_SAFE = re.compile(r"^[a-z0-9_-]{1,40}$")
_ROUTES: dict[str, "type[Address]"] = {}
_NAMES: dict["type[Address]", str] = {}


@dataclass(frozen=True)
class Address:
    """Where a screen is; a personal one is never shown where others read along.

    One for coordinators leads nowhere for anybody else.
    """

    is_personal: ClassVar[bool] = False
    is_for_coordinators: ClassVar[bool] = False
    keeps_waiting: ClassVar[bool] = False
    """Whether what is awaited for it is still awaited after other screens were shown."""


@dataclass(frozen=True)
class Personal(Address):
    """One that is never shown where others read along."""

    is_personal: ClassVar[bool] = True


@dataclass(frozen=True)
class ForCoordinators(Personal):
    """One that leads somewhere for coordinators alone: those of its ``tour`` where it has one."""

    is_for_coordinators: ClassVar[bool] = True


A = TypeVar("A", bound=type[Address])


def route(name: str) -> Callable[[A], A]:
    """Make an address one that can be written, under a name that no other has."""

    def register(address: A) -> A:
        if name in _ROUTES:
            msg = f"the route {name!r} is taken by {_ROUTES[name].__name__}"
            raise ValueError(msg)
        _ROUTES[name] = address
        _NAMES[address] = name
        return address

    return register


def encode(address: Address) -> str:
    """Write an address as callback data.

    Raises:
        ValueError: a part cannot stand in an address, or the whole is over 64 bytes.
    """
    parts = [VERSION, _NAMES[type(address)]]
    for field in fields(address):
        part = _write(getattr(address, field.name))
        if not _SAFE.match(part):
            msg = f"{part!r} cannot stand in an address"
            raise ValueError(msg)
        parts.append(part)
    text = "/".join(parts)
    if len(text) > LIMIT:
        msg = f"{text!r} is over {LIMIT} bytes"
        raise ValueError(msg)
    return text


def decode(text: str) -> Address | None:
    """Read callback data; None for whatever ``encode`` of this version did not write."""
    if len(text) > LIMIT or not text.isascii():
        return None
    version, _, rest = text.partition("/")
    name, *parts = rest.split("/")
    address = _ROUTES.get(name)
    if version != VERSION or address is None:
        return None
    kinds = [field.type for field in fields(address)]
    if len(parts) != len(kinds) or not all(_SAFE.match(part) for part in parts):
        return None
    try:
        read = [_reader(kind)(part) for kind, part in zip(kinds, parts, strict=True)]
    except ValueError:
        return None
    found = address(*read)
    return found if encode(found) == text else None


def beginning_of(text: str) -> str | None:
    """Return the version and name that callback data begins with, if it is meant for coordinators.

    None for whatever is not, however much of the rest can be read.
    """
    version, _, rest = text.partition("/")
    name = rest.partition("/")[0]
    kind = _ROUTES.get(name)
    return f"{VERSION}/{name}" if version and kind and kind.is_for_coordinators else None


def _write(value: Any) -> str:
    if isinstance(value, time):
        return f"{value:%H%M}"
    return value.isoformat().replace("-", "") if isinstance(value, date) else str(value)


def _read_date(text: str) -> date:
    return date(int(text[:4]), int(text[4:6]), int(text[6:]))


def _read_time(text: str) -> time:
    return time(int(text[:2]), int(text[2:]))


_READERS: dict[Any, Callable[[str], Any]] = {date: _read_date, time: _read_time}


def _reader(kind: Any) -> Callable[[str], Any]:
    return _READERS.get(kind) or cast("Callable[[str], Any]", kind)
