"""A way to ask bots that run on this machine: a socket each, in a folder beside the database.

A socket rather than a file with a process id: nobody else can have taken it over since, it needs no
right to signal, works between containers that share the folder, and brings the outcome back.
"""

import asyncio
import json
import os
import secrets
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

import structlog

from bot.inforce import Reloaded
from bot.storage.opening import read_address

log = structlog.get_logger()

RELOAD = b"reload\n"
ASK_WITHIN = 5.0
"""Seconds that who has connected gets to say what they want."""
ANSWER_WITHIN = 60.0
"""Seconds that a bot gets to read its content."""


class ControlError(Exception):
    """Nobody could be asked; the message says why in one line."""


@dataclass(frozen=True)
class Answer:
    """What one running bot says of its reload."""

    process: int
    version: str
    problems: tuple[str, ...]


def folder_for(database_url: str) -> Path:
    """Return where the bots of a database listen: beside SQLite's file, else in ``data/``."""
    url = read_address(database_url)
    is_file = url.get_backend_name() == "sqlite" and url.database
    return (Path(url.database or "").parent if is_file else Path("data")) / "running"


@asynccontextmanager
async def listening(folder: Path, reload: Callable[[], Awaitable[Reloaded]]) -> AsyncIterator[None]:
    """Answer requests in ``folder`` meanwhile; where that cannot be, SIGHUP is still there."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, TimeoutError):
            asked = await asyncio.wait_for(reader.readline(), ASK_WITHIN)
            if asked == RELOAD:
                done = await reload()
                answer = asdict(Answer(os.getpid(), done.version, done.problems))
                writer.write(json.dumps(answer).encode())
                await writer.drain()
        writer.close()

    try:
        path = _new_socket(folder)
        server = await asyncio.start_unix_server(serve, path)
    except (OSError, AttributeError, NotImplementedError) as error:
        log.info("reload-by-signal-alone", why=str(error))
        yield
        return
    try:
        yield
    finally:
        server.close()
        path.unlink(missing_ok=True)


def ask_to_reload(folder: Path) -> tuple[Answer, ...]:
    """Let every bot that listens in ``folder`` reload, one after the other, and say how it went.

    Raises:
        ControlError: none listens, or this platform has no such sockets.
    """
    if not hasattr(socket, "AF_UNIX"):
        msg = "reload: it works on Linux and macOS alone; stop the bot and start it again instead"
        raise ControlError(msg)
    asked = [_ask(path) for path in sorted(folder.glob("*.sock"))]
    answers = tuple(answer for answer in asked if answer is not None)
    if not answers:
        msg = (
            f"reload: no bot is running here (none listens in {folder}); "
            "one on another machine reloads at a SIGHUP to its process"
        )
        raise ControlError(msg)
    return answers


def _ask(path: Path) -> Answer | None:
    """Ask one bot; None, and its socket is taken away, where it runs no more."""
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(ANSWER_WITHIN)
        try:
            connection.connect(str(_short(path)))
            connection.sendall(RELOAD)
            said = b"".join(iter(lambda: connection.recv(65536), b""))
        except (ConnectionRefusedError, FileNotFoundError):
            path.unlink(missing_ok=True)
            return None
        except ConnectionError:
            return None
        except TimeoutError:
            return _silent(path, f"no answer within {ANSWER_WITHIN:.0f} s")
    if not said:
        return None
    try:
        given = json.loads(said)
        return Answer(given["process"], given["version"], tuple(given["problems"]))
    except (ValueError, KeyError, TypeError):
        return _silent(path, "it ended in the middle of its answer")


def _silent(path: Path, why: str) -> Answer:
    return Answer(0, "unknown", (f"the bot at {path.name}: {why}",))


def _new_socket(folder: Path) -> Path:
    """Return a path that nobody else uses, in a folder that nobody else may enter."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return _short(folder / f"{secrets.token_hex(4)}.sock")


def _short(path: Path) -> Path:
    """Return the shorter way to a path: a socket's has 107 characters at most."""
    return min(path.absolute(), Path(os.path.relpath(path)), key=lambda one: len(str(one)))
