"""The people of the benchmark: each says the next thing as soon as the last one was answered."""

import hashlib
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from script import LANGUAGES, Step

Put = Callable[[int, dict[str, Any]], None]
FIRST_ID = 10_000
ANSWER = "answerCallbackQuery"


@dataclass
class Saying:
    """Something said: when, which step it was, and which of its calls have come.

    A press may be answered before or after what it leads to is shown; the rest comes in order.
    """

    step: Step
    at: float
    has_answer: bool = False
    shown: int = 0

    def hear(self, mark: str) -> None:
        """Take in one of its calls."""
        if mark == ANSWER:
            self.has_answer = True
        else:
            self.shown += 1

    def expects(self, mark: str) -> bool:
        """Tell whether a call may be the next of its own."""
        if mark == ANSWER:
            return ANSWER in self.step.calls and not self.has_answer
        shows = [call for call in self.step.calls if call != ANSWER]
        return self.shown < len(shows) and shows[self.shown] == mark

    @property
    def is_complete(self) -> bool:
        """Tell whether all its calls have come."""
        return self.has_answer + self.shown >= len(self.step.calls)


@dataclass
class Tally:
    """What has been counted."""

    said: int = 0
    answered: int = 0
    out_of_order: int = 0
    unexpected: int = 0
    latencies: list[float] = field(default_factory=list)


@dataclass
class Person:
    """One private chat."""

    id: int
    lang: str
    steps: tuple[Step, ...]
    position: int
    waiting: deque[Saying] = field(default_factory=deque)
    has_begun: bool = False

    def next_step(self) -> Step:
        """Return ``/start`` once, then the rest of the script over and over."""
        if not self.has_begun:
            return self.steps[0]
        self.position = self.position % (len(self.steps) - 1) + 1
        return self.steps[self.position]


def fingerprint(method: str, params: dict[str, str]) -> str:
    """Return what tells one call from another, whoever it is for."""
    text = params.get("text", "") + params.get("reply_markup", "")
    if method == ANSWER:
        return method
    return f"{method}:{hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()[:12]}"


def addressee(params: dict[str, str]) -> str:
    """Return the id of the person a call is for; a press's id begins with it."""
    return params.get("chat_id") or params.get("callback_query_id", "").partition("-")[0]


class Updates:
    """Writes updates as Telegram does."""

    def __init__(self) -> None:
        """Count updates from 1."""
        self._ids = count(1)

    def saying(
        self, person_id: int, lang: str, text: str | None, data: str | None
    ) -> tuple[int, dict[str, Any]]:
        """Return a number and the update of a text, or of a press with ``data``."""
        number = next(self._ids)
        user = {"id": person_id, "is_bot": False, "first_name": "P", "language_code": lang}
        chat = {"id": person_id, "type": "private", "first_name": "P"}
        now = int(time.time())
        message: dict[str, Any] = {"message_id": number, "date": now, "chat": chat}
        if data is None:
            message |= {"from": user, "text": text}
            if text and text.startswith("/"):
                length = len(text.split(maxsplit=1)[0])
                message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
            return number, {"update_id": number, "message": message}
        message |= {"from": {"id": 123456, "is_bot": True, "first_name": "Bench"}, "text": "…"}
        query = {"id": f"{person_id}-{number}", "from": user, "chat_instance": "1", "data": data}
        return number, {"update_id": number, "callback_query": query | {"message": message}}


class People:
    """A closed loop: as many sayings in flight as there are people."""

    def __init__(self, put: Put, steps: dict[str, tuple[Step, ...]], how_many: int) -> None:
        """Make the people; each begins at another place of the script. ``put`` queues updates."""
        self._put = put
        self._updates = Updates()
        self.tally = Tally()
        self.is_talking = False
        self._people: dict[str, Person] = {}
        for number in range(how_many):
            lang = LANGUAGES[number % len(LANGUAGES)]
            script = steps[lang]
            place = number * 7 % (len(script) - 1)
            person = Person(FIRST_ID + number, lang, script, place)
            self._people[str(person.id)] = person

    @property
    def have_begun(self) -> bool:
        """Tell whether everybody's start was answered."""
        return all(person.has_begun for person in self._people.values())

    @property
    def in_flight(self) -> int:
        """Return how many sayings have no answer yet."""
        return sum(len(person.waiting) for person in self._people.values())

    def talk(self) -> None:
        """Let everybody say something, and go on as they are answered."""
        self.is_talking = True
        for person in self._people.values():
            self._say(person, person.next_step())

    def burst(self, people: int, sayings: int) -> None:
        """Let some people say several things at once, so that answers could overtake each other."""
        for person in list(self._people.values())[:people]:
            for _ in range(sayings):
                self._say(person, person.next_step())

    def hear(self, method: str, params: dict[str, str]) -> None:
        """Take in a call of the bot."""
        person = self._people.get(addressee(params))
        if person is None or not person.waiting:
            self.tally.unexpected += 1
            return
        mark = fingerprint(method, params)
        saying = self._meant(person, mark)
        saying.hear(mark)
        if saying.is_complete:
            self._answered(person, saying)

    def _say(self, person: Person, step: Step) -> None:
        number, update = self._updates.saying(person.id, person.lang, step.text, step.data)
        person.waiting.append(Saying(step, time.perf_counter()))
        self.tally.said += 1
        self._put(number, update)

    def _meant(self, person: Person, mark: str) -> Saying:
        """Return the saying that a call answers: the first in line, else one that fits better."""
        first = person.waiting[0]
        if first.expects(mark):
            return first
        better = next((one for one in person.waiting if one.expects(mark)), None)
        if better is None:
            self.tally.unexpected += 1
            return first
        self.tally.out_of_order += 1
        return better

    def _answered(self, person: Person, saying: Saying) -> None:
        person.waiting.remove(saying)
        person.has_begun = True
        self.tally.answered += 1
        self.tally.latencies.append(time.perf_counter() - saying.at)
        if self.is_talking:
            self._say(person, person.next_step())
