"""The shapes that parsed text takes."""

from dataclasses import dataclass, field
from typing import Any

Entity = dict[str, Any]
"""A `MessageEntity` as JSON: https://core.telegram.org/bots/api#messageentity."""


class EntityError(ValueError):
    """Text that cannot be parsed; its message is Telegram's own."""


@dataclass(frozen=True, slots=True)
class Formatted:
    """A text and its entities."""

    text: str
    entities: list[Entity] = field(default_factory=list)


@dataclass(slots=True)
class Opened:
    """An entity whose end has not been found yet.

    `offset` counts UTF-16 code units of the output, `at` characters of the source,
    `piece` pieces of the output.
    """

    kind: str
    argument: str
    offset: int
    at: int
    piece: int
    expandable: bool = False


def byte_offset(source: str, position: int) -> int:
    """Return the place of a character as Telegram's errors name it: in bytes of UTF-8."""
    return len(source[:position].encode("utf-8", "surrogatepass"))
