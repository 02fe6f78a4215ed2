"""The Bot API over aiohttp, as python-telegram-bot's request class."""

import asyncio
import json
from collections.abc import Mapping
from functools import lru_cache
from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData
from yarl import URL

TIMEOUT = 20.0
"""Seconds without an answer after which a call counts as in doubt."""

CONNECTED_WITHIN = 8.0
"""Seconds that a connection may take to be there; a call that has none by then was not sent."""

_CHUNK = 65_536

_FORM = {"Content-Type": "application/x-www-form-urlencoded"}
_JSON = {"Content-Type": "application/json"}


class NotSentError(NetworkError):
    """The request never left: nothing can have happened at Telegram."""


class JsonData:
    """Parameters that go out as one JSON object, without a look at each of them."""

    contains_files = False

    def __init__(self, values: Mapping[str, Any]) -> None:
        """Encode ``values``; those that are None are left out."""
        given = {name: value for name, value in values.items() if value is not None}
        self.json_payload = json.dumps(given, ensure_ascii=False).encode("utf-8", "surrogatepass")


class AiohttpRequest(BaseRequest):
    """Calls the Bot API through one aiohttp session.

    No exception raised here names the address called, for the token is part of it.
    """

    def __init__(
        self,
        connections: int = 256,
        *,
        timeout: float = TIMEOUT,
        connected_within: float = CONNECTED_WITHIN,
    ) -> None:
        """Allow ``connections`` at the same time, and so many seconds for an answer."""
        self._connections = connections
        self._timeout = timeout
        self._connected_within = connected_within
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """Return the seconds that an answer may take."""
        return self._timeout

    async def initialize(self) -> None:
        """Open the session."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections),
                timeout=aiohttp.ClientTimeout(total=None, connect=self._connected_within),
                auto_decompress=True,
                cookie_jar=aiohttp.DummyCookieJar(),
            )

    async def call(self, url: str, values: Mapping[str, Any]) -> Any:
        """Post ``values`` as JSON and return the result as it came.

        The library's own methods look at every parameter and make objects of every answer, which
        costs a sixth of an update that nobody needs.

        Raises:
            TelegramError: as the library's own methods.
        """
        return await self.post(url, JsonData(values))  # type: ignore[arg-type]

    async def download(self, url: str, most: int) -> bytes:
        """Return the file at ``url``, if it has at most ``most`` bytes.

        Raises:
            NetworkError: it is larger, or it cannot be had.
        """
        session = self._session
        if session is None:
            msg = "the request is not open"
            raise NotSentError(msg)
        try:
            async with asyncio.timeout(self._timeout), session.get(_parsed(url)) as response:
                content = b"" if response.status != HTTPStatus.OK else await _read(response, most)
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            msg = f"the file cannot be had ({type(error).__name__})"
            raise NetworkError(msg) from None
        if not content:
            msg = f"the file cannot be had ({response.status}), or is too large"
            raise NetworkError(msg)
        return content

    async def shutdown(self) -> None:
        """Close the session."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(  # noqa: PLR0913, PLR0917 - the library's own signature
        self,
        url: str,
        method: str,
        request_data: RequestData | JsonData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - the total covers it
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - likewise
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - likewise
    ) -> tuple[int, bytes]:
        """Send one request; return the HTTP status and the body.

        Raises:
            NotSentError: no connection could be made.
            TimedOut: it left, and no answer came in time.
            NetworkError: it left, and the connection broke, or who answered was not Telegram.
        """
        session = self._session
        if session is None:
            msg = "the request is not open"
            raise NotSentError(msg)
        seconds = read_timeout if isinstance(read_timeout, int | float) else self._timeout
        try:
            async with (
                asyncio.timeout(seconds),
                session.request(method, _parsed(url), **_body(request_data)) as response,
            ):
                status, body = response.status, await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            msg = f"cannot connect ({type(error).__name__})"
            raise NotSentError(msg) from None
        except TimeoutError:
            msg = f"no answer within {seconds} s"
            raise TimedOut(msg) from None
        except (aiohttp.ClientError, OSError, ValueError) as error:
            msg = f"the connection broke ({type(error).__name__})"
            raise NetworkError(msg) from None
        if method == "POST" and b'"ok"' not in body:
            msg = f"something between us and Telegram answered ({status})"
            raise NetworkError(msg)
        return status, body

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        """Read an answer; unlike the library's own, log nothing of it.

        Raises:
            NetworkError: it is no JSON.
        """
        try:
            return json.loads(payload)
        except ValueError:
            msg = "the answer cannot be read"
            raise NetworkError(msg) from None


async def _read(response: aiohttp.ClientResponse, most: int) -> bytes:
    """Read a body; nothing of one that turns out to be larger than ``most`` bytes."""
    parts, size = [], 0
    async for part in response.content.iter_chunked(_CHUNK):
        size += len(part)
        if size > most:
            return b""
        parts.append(part)
    return b"".join(parts)


@lru_cache(maxsize=64)
def _parsed(url: str) -> URL:
    return URL(url)


def _body(data: RequestData | JsonData | None) -> dict[str, Any]:
    if data is None:
        return {}
    if isinstance(data, JsonData):
        return {"data": data.json_payload, "headers": _JSON}
    if not data.contains_files:
        return {"data": urlencode(data.json_parameters).encode(), "headers": _FORM}
    form = aiohttp.FormData(quote_fields=False)  # Telegram takes file names as they are
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return {"data": form}
