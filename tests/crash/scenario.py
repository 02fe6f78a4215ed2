"""A hundred updates from twenty people, and what must have come of them."""

import random
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from bot.people.policy import POLICY_VERSION
from bot.preview import BotApiServer, Message, Person

TOURS = ("achm-medellin-2025", "medellin-lab-2017")
LANGUAGES = ("es", "en", "pt")
COMMANDS = ("/pago", "/programas", "/privacidad", "/ayuda", "/ajustes", "/gira")
KINDS = ("language", "enter", "question", "command", "consent", "decline", "pass")
PEOPLE, EACH = 20, 5


@dataclass
class Known:
    """What the database must say of one person."""

    person_id: int
    telegram_language: str
    question: str
    language: str | None = None
    tour: str | None = None
    enrolments: set[str] = field(default_factory=set)
    consents: list[tuple[str, bool]] = field(default_factory=list)
    """Language, and whether it was withdrawn."""
    asked: dict[int, tuple[int, str]] = field(default_factory=dict)
    """The question that each message with a button answers: its number and text."""
    questions: list[tuple[int, str, str, str | None]] = field(default_factory=list)
    """Number and text of a question passed on, language, tour."""

    @property
    def speaks(self) -> str:
        return self.language or self.telegram_language

    @property
    def has_consented(self) -> bool:
        return any(not withdrawn for _, withdrawn in self.consents)

    def ask(self, pressed: int) -> None:
        self.questions.append((*self.asked[pressed], self.speaks, self.tour))

    def enter(self, tour: str) -> None:
        """What was asked before one was on any tour is of the first one."""
        self.tour = tour
        self.enrolments.add(tour)
        self.questions = [(*asked, of or tour) for *asked, of in self.questions]

    def decline(self) -> None:
        self.consents = [(language, True) for language, _ in self.consents]


@dataclass(frozen=True)
class Step:
    """One update: what it is, whose, and the message that a press is on."""

    update_id: int
    person_id: int
    kind: str
    pressed: int | None = None


@dataclass
class Scenario:
    """The updates in the server's queue, and the model of what they do."""

    steps: list[Step]
    known: dict[int, Known]

    def of(self, person_id: int) -> list[Step]:
        return [step for step in self.steps if step.person_id == person_id]


async def prepare(server: BotApiServer, seed: int) -> Scenario:
    """Queue the same updates for the same seed, over a past that is the same too."""
    dice = random.Random(seed)  # noqa: S311 - a test's dice
    known, people = {}, {}
    for number in range(PEOPLE):
        language = dice.choice(LANGUAGES)
        person = server.person(2000 + number, f"P{number}", language_code=language)
        known[person.id] = Known(person.id, language, f"¿zzqx {number} wwvk?")
        people[person.id] = person
    plans = {person_id: _plan(dice) for person_id in people}
    presses = await _past(server, people, known, plans)
    server.world.callbacks.lifetime = 3600  # however long the campaign takes
    server.world.updates.clear()
    server.calls.clear()
    order = [person_id for person_id in people for _ in range(EACH)]
    dice.shuffle(order)
    steps = []
    for person_id in order:
        kind = plans[person_id].pop(0)
        pressed = presses[person_id].pop(0) if kind in _PRESSES else None
        steps.append(_act(dice, people[person_id], known[person_id], kind, pressed))
    return Scenario(steps, known)


_PRESSES = {"language", "enter", "consent", "decline", "pass"}


def _plan(dice: random.Random) -> list[str]:
    """Choose the kinds of a person's updates; no two texts that read alike follow each other."""
    kinds = ["start"]
    while len(kinds) < EACH:
        kind = dice.choice(KINDS)
        if kind != kinds[-1]:
            kinds.append(kind)
    return kinds


async def _past(
    server: BotApiServer,
    people: dict[int, Person],
    known: dict[int, Known],
    plans: dict[int, list[str]],
) -> dict[int, list[Message]]:
    """Let each person have asked, and the bot have answered with one message for each press."""
    presses: dict[int, list[Message]] = {}
    async with aiohttp.ClientSession() as session:
        for person_id, person in people.items():
            presses[person_id] = []
            for number in range(sum(kind in _PRESSES for kind in plans[person_id])):
                text = f"{known[person_id].question} {number}"
                person.send(text)
                asked = person.messages[-1]
                said: dict[str, Any] = {
                    "chat_id": person_id,
                    "text": "…",
                    "reply_parameters": {"message_id": asked.id},
                }
                url = f"{server.url}/bot{server._api.token}/sendMessage"
                async with session.post(url, json=said) as answer:
                    assert answer.status == 200
                presses[person_id].append(person.last)
                known[person_id].asked[person.last.id] = (asked.id, text)
    return presses


def _act(
    dice: random.Random, person: Person, known: Known, kind: str, pressed: Message | None
) -> Step:
    def press(data: str) -> int:
        update_id = person.press_data(data, message=pressed)
        assert update_id is not None
        return update_id

    if kind in {"start", "enter"}:
        tour = dice.choice([one for one in TOURS if one != known.tour])
        update_id = person.start(tour) if kind == "start" else press(f"1/go/{tour}")
        known.enter(tour)
    elif kind == "language":
        known.language = dice.choice([one for one in LANGUAGES if one != known.speaks])
        update_id = press(f"1/lang/{known.language}")
    elif kind == "question":
        update_id = person.send(f"zzqx {dice.random()} kkvw")
    elif kind == "command":
        update_id = person.send(dice.choice(COMMANDS))
    elif kind == "consent":
        update_id = press(f"1/pass2/{POLICY_VERSION}")
        if not known.has_consented:
            known.consents.append((known.speaks, False))
        assert pressed is not None
        known.ask(pressed.id)
    elif kind == "decline":
        update_id = press("1/no")
        known.decline()
    else:
        update_id = press("1/pass")
        if known.has_consented:
            assert pressed is not None
            known.ask(pressed.id)
    assert update_id is not None
    return Step(update_id, person.id, kind, pressed.id if pressed else None)
