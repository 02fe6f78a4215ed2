"""What an operator wrote into DATABASE_URL, and what the drivers make of it."""

from typing import Any

from sqlalchemy import URL, make_url

from bot.settings import EXAMPLES

_SETTINGS = {"application_name", "options"}
"""What libpq's addresses say to the server itself."""

_OF_LIBPQ_ALONE = {
    "channel_binding",
    "client_encoding",
    "fallback_application_name",
    "gssencmode",
    "keepalives",
    "keepalives_count",
    "keepalives_idle",
    "keepalives_interval",
    "sslcompression",
    "sslnegotiation",
    "tcp_user_timeout",
}
"""How libpq goes about it; asyncpg has its own way, and needs no word on it."""

_OF_ASYNCPG = {"host", "passfile", "prepared_statement_cache_size", "ssl", "target_session_attrs"}


class DatabaseError(Exception):
    """The database cannot be used; the message says why in one line."""


def unusable(why: str) -> DatabaseError:
    """Return the error that names the variable and shows a good value."""
    return DatabaseError(f"DATABASE_URL: {why}; an example: {EXAMPLES['DATABASE_URL']}")


def read_address(url: str) -> URL:
    """Read an address as hosts write it: ``postgres://`` is PostgreSQL too."""
    return make_url(url.replace("postgres://", "postgresql://", 1))


def as_asyncpg(url: URL) -> tuple[URL, dict[str, Any]]:
    """Return libpq's address in asyncpg's words, with what it takes beside one.

    Raises:
        DatabaseError: the address has an option that asyncpg lacks, or one with a wrong value.
    """
    query: dict[str, Any] = {}
    beside: dict[str, Any] = {}
    settings: dict[str, Any] = {}
    for key, value in url.query.items():
        if key == "sslmode":  # libpq's word, which hosts put into the address
            query["ssl"] = value
        elif key == "connect_timeout":
            beside["timeout"] = _seconds(key, value)
        elif key in _SETTINGS:
            settings[key] = value
        elif key in _OF_ASYNCPG:
            query[key] = value
        elif key not in _OF_LIBPQ_ALONE:
            msg = f"its option {key!r} is not known"
            raise unusable(msg)
    if settings:
        beside["server_settings"] = settings
    return url.set(drivername="postgresql+asyncpg", query=query), beside


def _seconds(key: str, value: object) -> float | None:
    """Return libpq's whole seconds, of which none or fewer mean for ever."""
    try:
        seconds = int(str(value))
    except ValueError:
        msg = f"its option {key!r} is no number of seconds"
        raise unusable(msg) from None
    return seconds if seconds > 0 else None
