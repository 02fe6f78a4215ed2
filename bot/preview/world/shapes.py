"""Shapes shared in this room."""

from typing import Any

Json = dict[str, Any]
"""An object of the Bot API: https://core.telegram.org/bots/api#available-types."""
