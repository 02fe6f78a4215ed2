"""What one message said in an answer, and the answer once that is corrected. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class State:
    """An answer's words as they stood once, and the message that brought them there."""

    words: str
    message_id: int | None


def said_by(message_id: int, states: Iterable[State]) -> str | None:
    """Return what a message says in the last of an answer's states, which are in their order.

    None where it says nothing there (any more). What it says is whole lines.
    """
    part: str | None = None
    before = ""
    for state in states:
        if state.message_id == message_id and state.words != before:
            part = _brought(before, part, state.words)
        before = state.words
    return part if part and _place(before, part) is not None else None


def correct(words: str, part: str, by: str) -> str:
    """Return the words of an answer with another text in the place of one of its parts."""
    start = _place(words, part)
    if start is None:
        return words
    return words[:start] + by + words[start + len(part) :]


def _brought(before: str, part: str | None, after: str) -> str:
    """Return what is new in the words: instead of what the message said first, below, or all."""
    start = _place(before, part) if part else None
    if part and start is not None:
        behind = len(before) - start - len(part)
        return after[start : len(after) - behind]
    return after.removeprefix(f"{before}\n") if before else after


def _place(words: str, part: str) -> int | None:
    found = f"\n{words}\n".find(f"\n{part}\n")
    return found if found >= 0 else None
