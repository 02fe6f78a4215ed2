"""Which links Telegram accepts, and how it writes them."""

import re

from bot.preview.text.shapes import EntityError

_USER = re.compile(r"tg:(?://)?user/?\?id=(\d+)", re.IGNORECASE)
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*)://(.*)", re.DOTALL)
_PORT_MAX = 65535


def mentioned_user(url: str) -> int | None:
    """Return the user that `tg://user?id=…` names, if it is such a link."""
    match = _USER.fullmatch(url.strip())
    return int(match[1]) if match else None


def checked(url: str) -> str:
    """Return `url` as Telegram stores it, `http://` and a closing slash added where missing.

    Raises:
        EntityError: with the reason that Telegram gives after "is invalid: ".
    """
    url = url.strip()
    if url.startswith(("tg://", "ton://")):
        return url
    match = _SCHEME.fullmatch(url)
    scheme, rest = (match[1].lower(), match[2]) if match else ("http", url)
    if scheme not in {"http", "https", "tonsite"}:
        message = "Unsupported URL protocol"
        raise EntityError(message)
    return f"{scheme}://{_address(rest)}"


def _address(rest: str) -> str:
    end = min((at for mark in "/?#" if (at := rest.find(mark)) >= 0), default=len(rest))
    authority, path = rest[:end], rest[end:]
    host, colon, port = authority.rpartition("@")[2].partition(":")
    if colon and not (port.isdigit() and 0 < int(port) <= _PORT_MAX):
        message = "Wrong port number specified in the URL"
        raise EntityError(message)
    if not host:
        message = "URL host is empty"
        raise EntityError(message)
    labels = host.split(".")
    if len(labels) == 1 or not all(labels) or re.search(r"[\s<>\"'`]", rest):
        message = "Wrong HTTP URL"
        raise EntityError(message)
    return authority.lower() + (path if path.startswith("/") else f"/{path}")


def checked_or_none(url: str) -> str | None:
    """Return `url` as Telegram stores it, or nothing where Telegram drops the link silently."""
    try:
        return checked(url)
    except EntityError:
        return None
