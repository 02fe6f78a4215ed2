"""The processes of the benchmark: started, looked at, and ended by what started them."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
STOP_WITHIN = 12.0
"""Seconds that a process gets to stop before it is killed."""
UNPACED = "1000"
"""The largest SEND_RATE that there is: more than any bot here reaches."""


class BenchError(Exception):
    """Something did not run; the message says what."""


class Bot:
    """A running bot."""

    def __init__(self, process: subprocess.Popen[bytes], started_at: float) -> None:
        """Watch ``process``, started at ``started_at`` on the system's monotonic clock."""
        self.process = process
        self.started_at = started_at

    @property
    def cpu_seconds(self) -> float | None:
        """Return the processor time used so far, of all threads; None where /proc is not."""
        try:
            line = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="ascii")
        except OSError:
            return None
        fields = line.rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    @property
    def peak_memory_mb(self) -> float | None:
        """Return the largest resident size so far, in MB (10⁶ bytes); None where /proc is not."""
        try:
            lines = Path(f"/proc/{self.process.pid}/status").read_text(encoding="utf-8")
        except OSError:
            return None
        peak = next(line for line in lines.splitlines() if line.startswith("VmHWM"))
        return int(peak.split()[1]) * 1024 / 1e6


@contextmanager
def run_bot(
    kind: str, port: int, folder: Path, *arguments: str, **environment: str
) -> Iterator[Bot]:
    """Run ``ours``, ``echo`` or the ``peer`` with an environment of its own; end it after.

    Ours is not paced unless ``environment`` says so: the others are not either.
    """
    root = f"http://127.0.0.1:{port}"
    command = {
        "ours": [sys.executable, "-m", "bot"],
        "echo": [sys.executable, str(ROOT / "bench" / "echo.py"), root],
        "peer": [sys.executable, str(ROOT / "bench" / "broadcast_peer.py"), root],
    }[kind]
    given = {
        "PATH": os.environ.get("PATH", ""),
        "TELEGRAM_BOT_TOKEN": "123456:bench",
        "TELEGRAM_API_URL": root,
        "DATABASE_URL": f"sqlite:///{folder}/bot.sqlite3",
        "SEND_RATE": UNPACED,
        **environment,
    }
    with (folder / f"{kind}.log").open("wb") as log:
        started_at = time.monotonic()
        process = subprocess.Popen(
            [*command, *arguments], cwd=ROOT, env=given, stdout=log, stderr=log
        )
        try:
            yield Bot(process, started_at)
        finally:
            end(process)


@contextmanager
def run_loopback(
    order: dict[str, Any], script: str = "loopback.py"
) -> Iterator[Iterator[dict[str, Any]]]:
    """Run a server, with its people; yields what it tells, an event at a time."""
    process = subprocess.Popen(
        [sys.executable, str(ROOT / "bench" / script)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps(order) + "\n")
    process.stdin.flush()
    try:
        yield (json.loads(line) for line in process.stdout)
    finally:
        end(process)


def expect(events: Iterator[dict[str, Any]], name: str) -> dict[str, Any]:
    """Return the next event, which must be ``name``.

    Raises:
        BenchError: it is another, or there is none.
    """
    event = next(events, None)
    if event is None or event["event"] != name:
        msg = f"the server ended before {name!r}; its own words are above"
        raise BenchError(msg)
    return event


def end(process: subprocess.Popen[Any]) -> None:
    """Stop a process that was started here, kindly first."""
    if process.poll() is None:
        process.terminate()
    try:
        process.wait(STOP_WITHIN)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()
