"""Which message said which part of an answer, told by how its words came about. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """Words of an answer, whole lines of it or all there were, and the message that gave them."""

    text: str
    message_id: int | None


def parts_of(states: Iterable[Words]) -> tuple[Words, ...]:
    """Return what each message says in the last of an answer's states, which are in their order.

    Joined, the parts are the words of that state; what has been replaced is none of them.
    """
    parts: tuple[Words, ...] = ()
    for state in states:
        parts = _after(parts, state)
    return parts


def say_anew(parts: tuple[Words, ...], said: Words) -> tuple[Words, ...]:
    """Return the parts with what a message says now instead of its part; without one, below."""
    if all(one.message_id != said.message_id for one in parts):
        return (*parts, said)
    return tuple(said if one.message_id == said.message_id else one for one in parts)


def joined(*texts: str) -> str:
    """Return texts as whole lines, one below another; empty ones leave no trace."""
    return "\n".join(text for text in texts if text)


def words_in(parts: Iterable[Words]) -> str:
    """Return parts as the words of an answer."""
    return joined(*(one.text for one in parts))


def _after(parts: tuple[Words, ...], state: Words) -> tuple[Words, ...]:
    """Return the parts once the words stand so: one said anew, one more, or all replaced."""
    before = words_in(parts)
    if state.text == before:
        return parts
    for number, part in enumerate(parts):
        above, below = parts[:number], parts[number + 1 :]
        if part.message_id == state.message_id:
            text = _between(words_in(above), state.text, words_in(below))
            if text is not None:
                return (*above, Words(text, state.message_id), *below)
    if before and state.text.startswith(f"{before}\n"):
        return (*parts, Words(state.text.removeprefix(f"{before}\n"), state.message_id))
    return (state,)


def _between(above: str, words: str, below: str) -> str | None:
    """Return what stands between what is above and what is below; None where they do not."""
    if words == joined(above, below):
        return ""
    start, end = f"{above}\n" if above else "", f"\n{below}" if below else ""
    is_between = words.startswith(start) and words.endswith(end)
    if not is_between or len(words) < len(start) + len(end):
        return None
    return words[len(start) : len(words) - len(end)]
