"""Measurements → a table one can read, with the aims beside what was reached."""

import math
import os
import platform
import sqlite3
import statistics
import time
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

Trial = dict[str, Any]


def machine(folder: Path) -> dict[str, Any]:
    """Return what the figures depend on: interpreter, libraries, processors, disk."""
    return {
        "python": platform.python_version(),
        "python-telegram-bot": version("python-telegram-bot"),
        "aiohttp": version("aiohttp"),
        "sqlite": sqlite3.sqlite_version,
        "system": platform.system(),
        "processors": os.cpu_count(),
        "load": os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
        "fsync_ms": _fsync_ms(folder),
    }


def _fsync_ms(folder: Path) -> float:
    """Return the median of writing 4 kB and waiting until the disk has them."""
    times = []
    with (folder / "fsync").open("wb") as file:
        for _ in range(50):
            file.write(b"x" * 4096)
            file.flush()
            began = time.perf_counter()
            os.fsync(file.fileno())
            times.append(time.perf_counter() - began)
    return statistics.median(times) * 1000


def print_report(results: dict[str, Any]) -> None:
    """Print everything; nothing in it is known before it was measured."""
    print()
    print(", ".join(f"{name} {short(value)}" for name, value in results["machine"].items()))
    print(f"medians of {results['options']['rounds']} rounds; min-max in brackets\n")
    _print_table(results["trials"])
    _print_checks(results["trials"])
    _print_starts(results["starts"])
    _print_aims(results)


def _print_table(trials: Sequence[Trial]) -> None:
    head = ("ms", "people", "bot", "replies/s", "p50 ms", "p99 ms", "CPU ms", "MB", "ratio")
    print(_row(head))
    for delay, people in _settings(trials):
        here = _at(trials, delay, people)
        for kind in ("ours", "echo"):
            own = [one for one in here if one["kind"] == kind]
            columns = ("rate", "p50", "p99", "cpu_ms", "memory_mb")
            ratio = spread(ratios(here)) if kind == "ours" else ""
            print(_row((delay, people, kind, *(spread(_of(own, c)) for c in columns), ratio)))


def _row(cells: Sequence[Any]) -> str:
    widths = (3, 6, 4, 20, 22, 22, 18, 14, 20)
    return "  ".join(f"{cell!s:>{width}}" for cell, width in zip(cells, widths, strict=True))


def _print_checks(trials: Sequence[Trial]) -> None:
    print()
    for kind in ("ours", "echo"):
        own = [one for one in trials if one["kind"] == kind]
        said, unanswered, late, odd = (
            sum(one[name] for one in own)
            for name in ("said", "unanswered", "out_of_order", "unexpected")
        )
        print(
            f"{kind}: {said} updates, {unanswered} without a reply, {late} calls out of order, "
            f"{odd} calls that nothing had asked for"
        )


def _print_starts(starts: Sequence[dict[str, Any]]) -> None:
    print()
    names = {"new": "ours, new database", "again": "ours, again", "echo": "echo"}
    for what, name in names.items():
        own = [one for one in starts if one["what"] == what]
        if own:
            seconds, memory = spread(_of(own, "seconds")), spread(_of(own, "memory_mb"))
            print(f"start → first poll, {name}: {seconds} s, {memory} MB")


def _print_aims(results: dict[str, Any]) -> None:
    trials = results["trials"]
    ours = [one for one in trials if one["kind"] == "ours"]
    memory = _of(ours, "memory_mb")
    aims = (
        ("500 people, 0 ms: replies/s, ours ÷ echo", "≥ 1.2", _ratio(trials, 0, 500), 1.2, True),
        ("500 people, 50 ms: replies/s, ours ÷ echo", "≥ 12", _ratio(trials, 50, 500), 12, True),
        ("calls out of order within a chat", "0", sum(_of(ours, "out_of_order")), 0, False),
        ("updates without a reply", "0", sum(_of(ours, "unanswered")), 0, False),
        ("one in flight, 0 ms: p50, ms", "≤ 6", _middle(_of(_at(ours, 0, 1), "p50")), 6, False),
        ("start → first poll, s", "≤ 1.5", _middle(_starting(results, "again")), 1.5, False),
        ("… with a new database, s", "≤ 1.5", _middle(_starting(results, "new")), 1.5, False),
        ("peak memory, MB", "< 100", max(memory) if memory else None, 100, False),
    )
    print(f"\n{'aim':<44}{'wanted':>8}{'reached':>10}")
    for name, wanted, reached, limit, is_least in aims:
        if reached is None:
            continue
        is_met = reached >= limit if is_least else reached <= limit
        print(f"{name:<44}{wanted:>8}{short(reached):>10}  {'yes' if is_met else 'NO'}")


def ratios(trials: Sequence[Trial]) -> list[float]:
    """Return ours ÷ echo in replies a second, round by round."""
    rates = {(one["kind"], one["round"]): one["rate"] for one in trials}
    numbers = sorted({one["round"] for one in trials})
    return [
        rates["ours", number] / rates["echo", number] for number in numbers if rates["echo", number]
    ]


def _ratio(trials: Sequence[Trial], delay: int, people: int) -> float | None:
    return _middle(ratios(_at(trials, delay, people)))


def _starting(results: dict[str, Any], what: str) -> list[float]:
    return _of([one for one in results["starts"] if one["what"] == what], "seconds")


def _settings(trials: Sequence[Trial]) -> list[tuple[int, int]]:
    return list(dict.fromkeys((one["delay_ms"], one["people"]) for one in trials))


def _at(trials: Sequence[Trial], delay: int, people: int) -> list[Trial]:
    return [one for one in trials if (one["delay_ms"], one["people"]) == (delay, people)]


def _of(trials: Sequence[Trial], name: str) -> list[Any]:
    return [one[name] for one in trials if one[name] is not None]


def _middle(values: Sequence[float]) -> float | None:
    return statistics.median(values) if values else None


def spread(values: Sequence[float]) -> str:
    """Return ``median (min-max)``."""
    if not values:
        return "-"
    show: Callable[[float], str] = short
    if len(values) == 1:
        return show(values[0])
    return f"{show(statistics.median(values))} ({show(min(values))}-{show(max(values))})"


def short(value: Any) -> str:
    """Return a figure with about three digits that count."""
    if not isinstance(value, float):
        return str(value)
    digits = max(0, 2 - int(math.log10(value))) if value >= 1 else 2
    return f"{value:.{digits}f}"
