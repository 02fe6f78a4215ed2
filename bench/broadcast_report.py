"""What the broadcasts gave, ours beside the peer, and the aims beside what was reached."""

from collections.abc import Callable, Sequence
from typing import Any

from report import Trial, short, spread

COLUMNS = ("rate", "share", "answers_429", "lost", "twice", "most_in_a_second", "cpu_ms")
HEAD = ("messages/s", "of limit", "429", "lost", "twice", "in 1 s", "CPU ms", "MB")
WIDTHS = (8, 6, 4, 22, 18, 12, 8, 8, 8, 22, 8)


def print_report(results: dict[str, Any]) -> None:
    """Print everything; nothing in it is known before it was measured."""
    trials = results["trials"]
    print()
    print(", ".join(f"{name} {short(value)}" for name, value in results["machine"].items()))
    print("medians; min-max in brackets; CPU in ms a message\n")
    print(_row(("limits", "chats", "bot", *HEAD)))
    for is_limited, chats in dict.fromkeys((one["limits"], one["chats"]) for one in trials):
        here = [one for one in trials if (one["limits"], one["chats"]) == (is_limited, chats)]
        for kind in dict.fromkeys(one["kind"] for one in here):
            own = [one for one in here if one["kind"] == kind]
            cells = [spread(_of(own, name)) for name in (*COLUMNS, "memory_mb")]
            print(_row(("yes" if is_limited else "no", chats, kind, *cells)))
        _print_ratios(here)
    _print_aims([one for one in trials if one["kind"] == "ours" and one["limits"]])


def _print_ratios(here: Sequence[Trial]) -> None:
    for name, what in (("rate", "messages/s"), ("cpu_ms", "CPU a message")):
        by = {(one["kind"], one["round"]): one[name] for one in here}
        pairs = [(by.get(("ours", n)), by.get(("peer", n))) for n in {one["round"] for one in here}]
        ratios = [ours / peer for ours, peer in pairs if ours is not None and peer]
        if ratios:
            print(f"{'':>22}{what}, ours ÷ peer: {spread(ratios)}")


def _print_aims(ours: Sequence[Trial]) -> None:
    aims: tuple[tuple[str, str, str, Callable[[Any], bool]], ...] = (
        ("share", "share of the allowed rate", "≥ 0.97", lambda reached: reached >= 0.97),  # noqa: PLR2004
        ("answers_429", "answers of 429", "0", lambda reached: reached == 0),
        ("lost", "lost", "0", lambda reached: reached == 0),
        ("twice", "twice", "0", lambda reached: reached == 0),
    )
    if ours:
        print(f"\n{'aim, in the worst trial of ours':<34}{'wanted':>8}{'reached':>10}")
    for name, what, wanted, is_met in aims if ours else ():
        values = _of(ours, name)
        worst = min(values) if name == "share" else max(values)
        print(f"{what:<34}{wanted:>8}{short(worst):>10}  {'yes' if is_met(worst) else 'NO'}")


def _of(trials: Sequence[Trial], name: str) -> list[Any]:
    return [one[name] for one in trials if one[name] is not None]


def _row(cells: Sequence[Any]) -> str:
    return "  ".join(f"{cell!s:>{width}}" for cell, width in zip(cells, WIDTHS, strict=True))
