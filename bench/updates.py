"""Our bot beside a bare python-telegram-bot echo bot: `.venv/bin/python bench/updates.py`.

Both run as processes of their own against the same Bot API server on 127.0.0.1, in turns, with 0
and 50 ms of network and with 1 and 500 people, each of whom says the next thing as soon as the last
one was answered. Ours is the real one: content, screens, SQLite file. Prints figures beside aims;
fails at nothing but a bot that does not run.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from processes import BenchError, Bot, expect, run_bot, run_loopback
from report import machine, print_report

KINDS = ("ours", "echo")


def main() -> None:
    """Measure, print, and keep the figures where asked to."""
    options = _options()
    try:
        results = run(options)
    except BenchError as error:
        print(error, file=sys.stderr)
        sys.exit(1)
    print_report(results)
    if options.json:
        options.json.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


def run(options: argparse.Namespace) -> dict[str, Any]:
    """Return every single measurement."""
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        results = {
            "machine": machine(folder),
            "options": {"seconds": options.seconds, "rounds": options.rounds},
            "starts": list(_starts(folder, options.starts)),
        }
        steps = {kind: learn(kind, folder) for kind in KINDS}
        results["trials"] = list(_trials(options, folder, steps))
        return results


def _starts(folder: Path, times: int) -> Iterator[dict[str, Any]]:
    """Yield each start: ours with a new database, ours with the one it left, the echo bot."""
    for number in range(times):
        with _folder(folder) as own:
            for kind, what in (("ours", "new"), ("ours", "again"), ("echo", "echo")):
                _note(f"start {number + 1} of {times}: {kind}")
                with run_loopback({"what": "start"}) as events:
                    port = expect(events, "listening")["port"]
                    with run_bot(kind, port, own) as bot:
                        polled = _polled(events, bot, own / f"{kind}.log")
                        memory = bot.peak_memory_mb
                yield {"what": what, "seconds": polled, "memory_mb": memory}


def _trials(
    options: argparse.Namespace, folder: Path, steps: dict[str, Any]
) -> Iterator[dict[str, Any]]:
    for delay in options.delay:
        for people in options.people:
            for number in range(options.rounds):
                for kind in KINDS:
                    _note(f"{people} people, {delay} ms, round {number + 1}: {kind}")
                    order = {
                        "what": "measure",
                        "delay": delay / 1000,
                        "people": people,
                        "seconds": options.seconds,
                        "steps": steps[kind],
                    }
                    with _folder(folder) as own:
                        figures = measure(kind, order, own)
                    yield {
                        "kind": kind,
                        "delay_ms": delay,
                        "people": people,
                        "round": number + 1,
                        **figures,
                    }


def learn(kind: str, folder: Path) -> dict[str, Any]:
    """Return what is answered to each thing said."""
    _note(f"what {kind} answers")
    order = {"what": "learn", "texts_only": kind == "echo"}
    with _folder(folder) as own, run_loopback(order) as events:
        port = expect(events, "listening")["port"]
        with run_bot(kind, port, own) as bot:
            _polled(events, bot, own / f"{kind}.log")
            return expect(events, "learned")["steps"]


def measure(kind: str, order: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Run one bot with one order; return its figures."""
    with run_loopback(order) as events:
        port = expect(events, "listening")["port"]
        with run_bot(kind, port, folder) as bot:
            polled = _polled(events, bot, folder / f"{kind}.log")
            expect(events, "begin")
            before = bot.cpu_seconds
            expect(events, "end")
            after, memory = bot.cpu_seconds, bot.peak_memory_mb
            counted = expect(events, "counted")
    del counted["event"]
    cpu = None
    if before is not None and after is not None and counted["answered"]:
        cpu = (after - before) / counted["answered"] * 1000
    return {**counted, "cpu_ms": cpu, "memory_mb": memory, "first_poll_s": polled}


def _polled(events: Iterator[dict[str, Any]], bot: Bot, log: Path) -> float:
    """Return the seconds from the process's start to its first getUpdates."""
    try:
        return expect(events, "polled")["at"] - bot.started_at
    except BenchError as error:
        said = log.read_text(encoding="utf-8", errors="replace")[-2000:]
        msg = f"the bot did not poll; it said:\n{said}"
        raise BenchError(msg) from error


@contextmanager
def _folder(inside: Path) -> Iterator[Path]:
    """Yield a new folder, so that no trial meets another's database."""
    with tempfile.TemporaryDirectory(dir=inside) as name:
        yield Path(name)


def _note(what: str) -> None:
    print(f"… {what}", file=sys.stderr, flush=True)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=5, help="measured in each trial")
    parser.add_argument("--rounds", type=int, default=3, help="of each setting, A B A B")
    parser.add_argument("--starts", type=int, default=5, help="of each bot, for the start-up time")
    parser.add_argument("--people", type=int, nargs="+", default=[1, 500], help="at once")
    parser.add_argument("--delay", type=int, nargs="+", default=[0, 50], help="of network, in ms")
    parser.add_argument("--json", type=Path, help="a file for every single measurement")
    return parser.parse_args()


if __name__ == "__main__":
    main()
