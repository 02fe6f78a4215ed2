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


@contextmanager
def running_postgres() -> Iterator[str]:
    """Run a server; yield the address of it without a database's name."""
    require_postgres()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        if os.geteuid() == 0:  # the server refuses to run as root
            shutil.chown(folder, "postgres")
        _run("initdb", "-D", str(data), "-A", "trust", "-U", "tester", "--no-sync")
        options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off"
        _run("pg_ctl", "-D", str(data), "-w", "-o", options, "-l", f"{folder}/log", "start")
        try:
            yield f"postgresql://tester@127.0.0.1:{port}"
        finally:
            _run("pg_ctl", "-D", str(data), "-w", "-m", "immediate", "stop")


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
