"""The environment, read once, typed; a wrong value is told in one line."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    field_validator,
    model_validator,
)

_TOKEN = re.compile(r"^\d+:[A-Za-z0-9_-]+$")

LAST_PORT = 65535
PAID_RATE = 1000
"""Messages a second for a bot that pays; others have 30, https://core.telegram.org/bots/faq."""


class SettingsError(Exception):
    """A variable of the environment cannot be used; the message says which, why, and an example."""


def _ids(value: object) -> object:
    if isinstance(value, str):
        return tuple(part.strip() for part in value.split(",") if part.strip())
    return value


def _check_file(path: str) -> None:
    name, _, options = path.partition("?")
    if name in {"", ":memory:"} or name.startswith("file:"):
        msg = "it names no file, and what people tell the bot must outlast it"
        raise ValueError(msg)
    if options:
        msg = "a SQLite file takes no options here: leave out what follows the question mark"
        raise ValueError(msg)


def _check_address(url: str) -> None:
    from sqlalchemy import make_url  # noqa: PLC0415 - `check` and SQLite do without
    from sqlalchemy.exc import ArgumentError  # noqa: PLC0415 - likewise

    try:
        port = make_url(url).port
    except (ArgumentError, ValueError):
        port = 0
    if port is not None and not 1 <= port <= LAST_PORT:
        msg = "its host or port cannot be read"
        raise ValueError(msg)


class Settings(BaseModel):
    """What the operator decides; see the table in the README."""

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)

    telegram_bot_token: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org"
    database_url: str = "sqlite:///data/bot.sqlite3"
    content_dir: Path = Path("content")
    admin_ids: Annotated[tuple[int, ...], BeforeValidator(_ids)] = ()
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["console", "json"] | None = None
    preview_port: int = Field(default=8081, ge=0, le=65535)
    send_rate: float = Field(default=30, gt=0, le=PAID_RATE)
    dyno: str | None = None
    allow_ephemeral_sqlite: bool = False

    @field_validator("telegram_bot_token")
    @classmethod
    def _token(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not _TOKEN.match(value.get_secret_value()):
            msg = "it does not look like a bot's token"
            raise ValueError(msg)
        return value

    @field_validator("telegram_api_url")
    @classmethod
    def _api_url(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in {"http", "https"} or not parts.netloc:
            msg = "it is no http(s) address"
            raise ValueError(msg)
        return value.rstrip("/")

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: str) -> str:
        if not value.startswith(("sqlite:///", "postgres://", "postgresql://")):
            msg = "it is neither SQLite nor PostgreSQL"
            raise ValueError(msg)
        if value.startswith("sqlite:"):
            _check_file(value.removeprefix("sqlite:///"))
        else:
            _check_address(value)
        return value

    @field_validator("log_level", mode="before")
    @classmethod
    def _upper(cls, value: object) -> object:
        return value.upper() if isinstance(value, str) else value

    @model_validator(mode="after")
    def _lasting_disk(self) -> Self:
        ephemeral = self.dyno and self.database_url.startswith("sqlite:")
        if ephemeral and not self.allow_ephemeral_sqlite:
            msg = "this host throws its disk away at every release, and SQLite with it"
            raise ValueError(msg)
        return self


EXAMPLES = {
    "TELEGRAM_BOT_TOKEN": "123456789:AAExampleExampleExample",
    "TELEGRAM_API_URL": "https://api.telegram.org",
    "DATABASE_URL": "sqlite:///data/bot.sqlite3 or postgresql://user:password@host/name",
    "CONTENT_DIR": "content",
    "ADMIN_IDS": "111111111,222222222",
    "LOG_LEVEL": "INFO",
    "LOG_FORMAT": "json",
    "PREVIEW_PORT": "8081",
    "SEND_RATE": "30",
    "ALLOW_EPHEMERAL_SQLITE": "true",
}

_UNSUPPORTED = {
    "WEBHOOK_URL": "the webhook door is not built yet: leave it empty to poll",
    "HEALTH_PORT": "the health pages are not built yet: leave it empty",
}


def load_settings(environment: Mapping[str, str]) -> Settings:
    """Read the settings; an empty variable counts as absent.

    Raises:
        SettingsError: in one line, with the variable's name and an example; never with its value.
    """
    given = {name: value.strip() for name, value in environment.items() if value.strip()}
    for name, why in _UNSUPPORTED.items():
        if name in given:
            msg = f"{name}: {why}"
            raise SettingsError(msg)
    names = Settings.model_fields
    try:
        return Settings(**{name: given[name.upper()] for name in names if name.upper() in given})
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        name = str(first["loc"][0]).upper() if first["loc"] else "DATABASE_URL"
        why = first["msg"].removeprefix("Value error, ")
        msg = f"{name}: {why}; an example: {EXAMPLES.get(name, '')}"
        raise SettingsError(msg) from None
