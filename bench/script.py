"""What the people of the benchmark say, and what a bot answered to each of it.

A script is written as intentions (a text, a key of the keyboard that stays, a button under the last
message). Before anything is measured, one person of each language says it alone, and what was said
and answered becomes a list of ``Step``: from then on every answer can be told apart.
"""

from dataclasses import dataclass
from typing import Any

TOUR = "achm-medellin-2025"


@dataclass(frozen=True)
class Intention:
    """What a person is about to do: say ``text``, tap a key, or press a button; by position."""

    text: str | None = None
    key: int | None = None
    button: int | None = None


@dataclass(frozen=True)
class Step:
    """One thing said (a text, or a button's data), and the calls that answered it, in order."""

    text: str | None
    data: str | None
    calls: tuple[str, ...]


def _say(*texts: str) -> tuple[Intention, ...]:
    return tuple(Intention(text=text) for text in texts)


def _key(number: int, *buttons: int) -> tuple[Intention, ...]:
    return (Intention(key=number), *(Intention(button=one) for one in buttons))


SCRIPTS: dict[str, tuple[Intention, ...]] = {
    "es": (
        *_say(f"/start {TOUR}", "¿Cuánto cuesta la pasantía?", "que es moravia"),
        *_key(0, 0, 1),
        *_say("¿Cuándo hay que cancelar?", "quien organiza la pasantia"),
        *_key(1, 1, 2),
        *_say("qué incluye el precio", "¿Qué es la UVA de la Imaginación?"),
        *_key(2, 0, 0),
        *_say("¿hay que llevar paraguas?", "/hoy", "muchas gracias"),
        *_key(3),
        *_key(4),
    ),
    "en": (
        *_say(f"/start {TOUR}", "How much does it cost?", "what is moravia"),
        *_key(0, 0),
        *_say("Who organises the tour?"),
        *_key(1, 1),
        *_say("What is included?", "is there wifi on the bus"),
        *_key(2, 0, 0),
    ),
    "pt": (
        *_say(f"/start {TOUR}", "Quanto custa?", "o que é moravia"),
        *_key(0, 0),
        *_say("Quem organiza a viagem?"),
        *_key(1, 1),
        *_say("O que está incluído?", "tem wifi no ônibus"),
        *_key(2, 0, 0),
    ),
}
"""By language; the first line is said once, the rest over and over."""

LANGUAGES = ("es",) * 8 + ("en", "pt")
"""Of ten people, eight write in Spanish."""


def texts_only(script: tuple[Intention, ...]) -> tuple[Intention, ...]:
    """Return the script for a bot that knows texts alone: as long, with a text for each tap."""
    return tuple(
        one if one.text is not None else Intention(text=f"tap {number}")
        for number, one in enumerate(script)
    )


def from_json(learned: dict[str, Any]) -> dict[str, tuple[Step, ...]]:
    """Read what ``to_json`` wrote."""
    return {
        lang: tuple(Step(text, data, tuple(calls)) for text, data, calls in steps)
        for lang, steps in learned.items()
    }


def to_json(steps: dict[str, list[Step]]) -> dict[str, Any]:
    """Write learned steps for another process."""
    return {
        lang: [(step.text, step.data, step.calls) for step in learned]
        for lang, learned in steps.items()
    }
