"""Our sender beside python-telegram-bot's AIORateLimiter: `.venv/bin/python bench/broadcast.py`.

One text to many chats, against a Bot API on 127.0.0.1 that enforces Telegram's limits at arrival;
then against one without limits, both senders unpaced. Ours is the real bot, `python -m bot run`,
with a SQLite database of people to each of whom a push is due. With limits 10,000 chats take
almost six minutes for each sender; `--chats 300` gives a quick look.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from broadcast_report import print_report
from limits import ALL
from processes import ROOT, UNPACED, BenchError, expect, run_bot, run_loopback
from report import machine

KINDS = ("ours", "peer")
LIMIT = ALL[0]


def main() -> None:
    """Measure, print, and keep the figures where asked to."""
    options = _options()
    try:
        with tempfile.TemporaryDirectory(prefix="bench-") as name:
            results: dict[str, Any] = {"machine": machine(Path(name)), "trials": []}
            for trial in _trials(options, Path(name)):
                results["trials"].append(trial)
                if options.json:  # after each, for some take minutes
                    written = json.dumps(results, indent=1) + "\n"
                    options.json.write_text(written, encoding="utf-8")
    except BenchError as error:
        print(error, file=sys.stderr)
        sys.exit(1)
    print_report(results)


def _trials(options: argparse.Namespace, folder: Path) -> Iterator[dict[str, Any]]:
    for is_limited in [True] * (not options.free) + [False] * (not options.limited):
        for chats in options.chats:
            for number in range(1, options.rounds + 1):
                for kind in options.kinds:
                    what = "with limits" if is_limited else "without limits"
                    print(f"… {chats} chats, {what}, round {number}: {kind}", file=sys.stderr)
                    order = {"chats": chats, "delay": options.delay / 1000, "limits": is_limited}
                    with tempfile.TemporaryDirectory(dir=folder) as own:
                        figures = measure(kind, order, Path(own))
                    yield {"kind": kind, "round": number, **order, **figures}


def measure(kind: str, order: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Run one sender with one order; return its figures.

    Its processor time is read from the moment at which it asks who it is to the last message.
    """
    arguments, environment = _peer(order) if kind == "peer" else _ours(order, folder)
    with run_loopback(order, "broadcast_api.py") as events:
        port = expect(events, "listening")["port"]
        with run_bot(kind, port, folder, *arguments, **environment) as bot:
            expect(events, "greeted")
            before = bot.cpu_seconds
            expect(events, "end")
            after, memory = bot.cpu_seconds, bot.peak_memory_mb
            counted = expect(events, "counted")
    del counted["event"]
    said = (folder / f"{kind}.log").read_text(encoding="utf-8", errors="replace")[-2000:]
    if counted["lost"]:
        print(f"{kind} lost {counted['lost']}; it said:\n{said}", file=sys.stderr)
    if not counted["messages"]:
        msg = f"{kind} sent nothing; it said:\n{said}"
        raise BenchError(msg)
    cpu = None
    if before is not None and after is not None:
        cpu = (after - before) / counted["messages"] * 1000
    share = counted["rate"] / LIMIT if order["limits"] else None
    return {**counted, "share": share, "cpu_ms": cpu, "memory_mb": memory}


def _peer(order: dict[str, Any]) -> tuple[list[str], dict[str, str]]:
    return [str(order["chats"]), str(LIMIT if order["limits"] else 0)], {}


def _ours(order: dict[str, Any], folder: Path) -> tuple[list[str], dict[str, str]]:
    """Prepare the database that the bot will find in its folder."""
    url = f"sqlite:///{folder}/bot.sqlite3"
    command = [sys.executable, str(ROOT / "bench" / "broadcast_people.py"), url]
    done = subprocess.run(
        [*command, str(order["chats"])],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode:
        msg = f"the database could not be prepared:\n{done.stderr[-2000:]}"
        raise BenchError(msg)
    return ["run"], {"SEND_RATE": str(LIMIT) if order["limits"] else UNPACED}


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--chats", type=int, nargs="+", default=[3_000, 10_000])
    parser.add_argument("--rounds", type=int, default=1, help="of each setting, A B A B")
    parser.add_argument("--kinds", nargs="+", choices=KINDS, default=list(KINDS))
    parser.add_argument("--delay", type=float, default=0, help="of network, in ms")
    parser.add_argument("--json", type=Path, help="a file for every single measurement")
    only = parser.add_mutually_exclusive_group()
    only.add_argument("--limited", action="store_true", help="with limits alone")
    only.add_argument("--free", action="store_true", help="without limits alone")
    return parser.parse_args()


if __name__ == "__main__":
    main()
