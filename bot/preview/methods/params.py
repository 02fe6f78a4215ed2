"""The parameters of one call, decoded by what each name stands for."""

import json
from dataclasses import dataclass
from typing import Any, NoReturn

from bot.preview.errors import refuse
from bot.preview.world.shapes import Json

_INTEGERS = frozenset(
    [
        "message_id",
        "user_id",
        "offset",
        "limit",
        "timeout",
        "max_connections",
        "cache_time",
        "duration",
        "width",
        "height",
        "length",
        "reply_to_message_id",
        "message_thread_id",
        "from_chat_id",
        "live_period",
        "heading",
        "proximity_alert_radius",
        "open_period",
        "close_date",
        "correct_option_id",
    ]
)
_FLAGS = frozenset(
    [
        "show_alert",
        "disable_notification",
        "protect_content",
        "allow_sending_without_reply",
        "is_anonymous",
        "drop_pending_updates",
        "disable_web_page_preview",
        "allows_multiple_answers",
        "is_big",
        "has_spoiler",
        "disable_content_type_detection",
        "show_caption_above_media",
        "supports_streaming",
    ]
)
_OBJECTS = frozenset(
    [
        "reply_markup",
        "entities",
        "caption_entities",
        "explanation_entities",
        "reply_parameters",
        "scope",
        "commands",
        "media",
        "message_ids",
        "allowed_updates",
        "menu_button",
        "options",
        "reaction",
        "link_preview_options",
        "question_entities",
        "suggested_post_parameters",
    ]
)
_NUMBERS = frozenset({"latitude", "longitude", "horizontal_accuracy"})
_TRUE = frozenset({"true", "yes", "1"})


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with the call."""

    name: str
    mime_type: str
    content: bytes


class Params:
    """Parameters by name; `values` is what tests see of them."""

    def __init__(self, raw: Json, files: dict[str, Upload] | None = None) -> None:
        self.values: Json = {name: _decoded(name, value) for name, value in raw.items()}
        self.files = files or {}
        if not raw.get("chat_id", True):
            refuse("chat_id is empty")

    def __contains__(self, name: str) -> bool:
        return self.values.get(name) is not None

    def text(self, name: str, default: str = "") -> str:
        """Return a text, or `default` when it is missing."""
        value = self.values.get(name)
        return default if value is None else str(value)

    def integer(self, name: str) -> int | None:
        """Return an integer, or None when it is missing or is none."""
        value = self.values.get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def number(self, name: str) -> float | None:
        """Return a number, or None when it is missing or is none."""
        value = self.values.get(name)
        return float(value) if isinstance(value, (int, float)) else None

    def flag(self, name: str) -> bool:
        """Return a Boolean; what is missing is false."""
        return bool(self.values.get(name))

    def object(self, name: str) -> Json:
        """Return an object, empty when it is missing.

        Raises:
            ApiError: 400, when it is something else.
        """
        value = self.values.get(name)
        if value is None or value == "":
            return {}
        if not isinstance(value, dict):
            _unparsable(name)
        return value

    def array(self, name: str) -> list[Any]:
        """Return a list, empty when it is missing.

        Raises:
            ApiError: 400, when it is something else.
        """
        value = self.values.get(name)
        if value is None or value == "":
            return []
        if not isinstance(value, list):
            _unparsable(name)
        return value


def _unparsable(name: str) -> NoReturn:
    shown = "reply keyboard markup" if name == "reply_markup" else name.replace("_", " ")
    refuse(f"can't parse {shown} JSON object")


def _decoded(name: str, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        value.encode()
    except UnicodeEncodeError:
        refuse("strings must be encoded in UTF-8")
    if name in _OBJECTS and value:
        try:
            return json.loads(value)
        except ValueError:
            _unparsable(name)
    if name in _FLAGS:
        return value.lower() in _TRUE
    if name in _NUMBERS:
        return _number(value)
    if name in _INTEGERS or name == "chat_id":
        text = value.strip()
        return int(text) if text.removeprefix("-").isdigit() and text.isascii() else value
    return value


def _number(value: str) -> Any:
    try:
        return float(value)
    except ValueError:
        return value
