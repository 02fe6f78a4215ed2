"""A real PostgreSQL server of the tests' own, on a free port of 127.0.0.1.

Where there is none a test skips and says so; with ``REQUIRE_POSTGRES=1`` it fails instead.
"""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

_FOLDERS = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)


def _program(name: str) -> str | None:
    found = next((folder / name for folder in _FOLDERS if (folder / name).exists()), None)
    return str(found) if found else shutil.which(name)


def require_postgres() -> None:
    """Skip the test, or fail it with REQUIRE_POSTGRES=1, where there is no server program."""
    if _program("initdb") and _program("pg_ctl"):
        return
    reason = "no PostgreSQL server: apt-get install postgresql"
    if os.environ.get("REQUIRE_POSTGRES") == "1":
        pytest.fail(reason)
    pytest.skip(reason)


@dataclass(frozen=True)
class Server:
    """A server program of the tests' own; ``address`` is without a database's name."""

    address: str
    folder: Path

    def start(self) -> None:
        port = self.address.rpartition(":")[2]
        options = f"-p {port} -k {self.folder} -c listen_addresses=127.0.0.1 -c fsync=off"
        self._control("-o", options, "-l", f"{self.folder}/log", "start")

    def stop(self, mode: str = "immediate") -> None:
        self._control("-m", mode, "stop")

    def _control(self, *arguments: str) -> None:
        _run("pg_ctl", "-D", str(self.folder / "data"), "-w", *arguments)


@contextmanager
def postgres_server() -> Iterator[Server]:
    """Run a server that a test may stop and start."""
    require_postgres()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if os.geteuid() == 0:  # the server refuses to run as root
            shutil.chown(folder, "postgres")
        _run("initdb", "-D", str(folder / "data"), "-A", "trust", "-U", "tester", "--no-sync")
        server = Server(f"postgresql://tester@127.0.0.1:{port}", folder)
        server.start()
        try:
            yield server
        finally:
            server.stop()


@contextmanager
def running_postgres() -> Iterator[str]:
    """Run a server; yield the address of it without a database's name."""
    with postgres_server() as server:
        yield server.address


def _run(name: str, *arguments: str) -> None:
    program = _program(name)
    assert program is not None
    as_postgres = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    subprocess.run(  # noqa: S603 - Debian's own programs
        [*as_postgres, program, *arguments],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd="/",
    )
