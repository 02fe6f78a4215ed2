"""Every text of a file, with its place: it can be checked also where the file has other faults."""

from collections.abc import Iterator
from typing import Any

Path_ = tuple[str | int, ...]


def texts_in(value: Any, path: Path_ = ()) -> Iterator[tuple[Path_, str]]:
    """Yield each text below ``value`` with its path."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from texts_in(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from texts_in(item, (*path, index))


def last_name(path: Path_) -> str:
    """Return the last key of a path: what a text, or an item of a list, is there for."""
    return next((part for part in reversed(path) if isinstance(part, str)), "")


def at(value: Any, *path: str | int) -> Any:
    """Return what is at a path, or None where nothing, or something else, is there."""
    for part in path:
        if isinstance(part, str) and isinstance(value, dict):
            value = value.get(part)
        elif isinstance(part, int) and isinstance(value, list) and part < len(value):
            value = value[part]
        else:
            return None
    return value


def items(value: Any) -> list[Any]:
    """Return a list's items, or one thing as the only item, or none."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
