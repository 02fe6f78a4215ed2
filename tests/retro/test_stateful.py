"""Whatever people do, each answer is the last one that person gave to that question."""

import asyncio
import json
import sqlite3
import tempfile
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack, closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, settings, strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    rule,
    run_state_machine_as_test,
)

from bot import address
from bot.address import Address, decode, encode
from bot.clock import ShiftedClock
from bot.preview import BotApiServer, Call, Message, Person
from tests.conftest import TOKEN, open_house
from tests.retro.asked import OPTIONS, TOUR, mark, write_content
from tests.retro.model import Key, Model

EVENING = datetime(2025, 1, 28, 1, 0, tzinfo=UTC)
"""Eight in the evening of the first day, where the tour is."""
ZONE = ZoneInfo("America/Bogota")
PEOPLE = 3
WAYS = {
    "moments": timedelta(seconds=3),
    "minutes": timedelta(minutes=37),
    "hours": timedelta(hours=5, minutes=7),
    "a night": timedelta(hours=11, minutes=13),
}
OPTION = {mark(option): option for options in OPTIONS.values() for option in options}
STORED = (
    "SELECT day, question_id, value, comment, visibility, file_kind FROM retro_answers"
    " WHERE person_id = ?"
)
REVISED = (
    "SELECT day, question_id, value, comment, visibility, file_kind FROM retro_revisions"
    " WHERE person_id = ? ORDER BY id"
)
TICKS = ("✓ ", "☑ ", "● ")

STATEMENT = "Escuchar primero, ejemplo {} de muchos"
PERHAPS = "como se escucha primero, ejemplo {} de muchos"
"""Reads as an answer that may have been a question."""
QUESTION = "¿qué hay mañana?"

Act = Callable[[], int | None]


@dataclass(frozen=True)
class Shown:
    """What one call of the bot shows a person: where its buttons lead, and which are ticked."""

    to: tuple[Address, ...]
    ticked: frozenset[Address]

    @property
    def question(self) -> Key | None:
        """The question that it asks, if any: one that lets choose its readers, and is not that."""
        if any(isinstance(one, address.SetReaders) for one in self.to):
            return None
        found = [one for one in self.to if isinstance(one, address.AnswerReaders)]
        return (found[0].day, found[0].question) if found else None


def shown_in(call: Call) -> Shown:
    markup = call.params.get("reply_markup") or {}
    markup = json.loads(markup) if isinstance(markup, str) else markup
    buttons = [one for row in markup.get("inline_keyboard", ()) for one in row]
    to = [(one["text"], decode(one.get("callback_data", ""))) for one in buttons]
    return Shown(
        tuple(one for _, one in to if one is not None),
        frozenset(one for text, one in to if one is not None and text.startswith(TICKS)),
    )


def option_of(to: Address) -> str | None:
    """Return what pressing a button answers, if anything."""
    if isinstance(to, address.Rate):
        return str(to.rating)
    return OPTION[to.option] if isinstance(to, (address.Pick, address.Unpick)) else None


_LEAVES_IT = (address.AnswerReaders, address.SetReaders, address.RetroDay, address.RetroDays)
"""Where one only looks: the question that waits still does."""
_RETRO = (
    address.AgreeToRetro,
    address.AnswerReaders,
    address.DeclineRetro,
    address.GoPast,
    address.KeepAsAnswer,
    address.Pick,
    address.Rate,
    address.RetroDay,
    address.RetroDays,
    address.RetroGoOn,
    address.RetroQuestion,
    address.SetReaders,
    address.Skip,
    address.StopRetro,
    address.Unpick,
    address.WasQuestion,
)

who = st.integers(0, PEOPLE - 1)
which = st.integers(0, 199)
"""Which of all that was ever shown or said, the newest first."""


class Telling(RuleBasedStateMachine):
    """People tell their days, all at once, over days, through restarts."""

    def __init__(self) -> None:
        super().__init__()
        self._runner = asyncio.Runner()
        self._folder = tempfile.TemporaryDirectory()
        self._content = write_content(self.folder)
        self._clock = ShiftedClock(EVENING)
        self._said = 0
        self._run(self._begin())

    @property
    def folder(self) -> Path:
        return Path(self._folder.name)

    def teardown(self) -> None:
        self._run(self._end())
        self._runner.close()
        self._folder.cleanup()

    # What people do

    @rule(who=who, which=which)
    def press(self, who: int, which: int) -> None:
        self._press(who, which)

    @rule(who=who, which=which)
    def press_what_is_new(self, who: int, which: int) -> None:
        self._press(who, which % 8)

    @rule(who=who, which=which)
    def answer_by_a_tap(self, who: int, which: int) -> None:
        self._press(who, which % 10, only=option_of)

    @rule(who=who, which=which)
    def answer_by_a_tap_and_lose_the_reply(self, who: int, which: int) -> None:
        """As a crash does between a commit and its reply."""
        self._press(who, which % 10, only=option_of)
        self._come_again(who, is_unmarked=True)

    @rule(who=who, which=which)
    def press_twice_at_once(self, who: int, which: int) -> None:
        self._press(who, which % 24, times=2)

    @rule(who=who)
    def say_something(self, who: int) -> None:
        self._say(who, STATEMENT)

    @rule(who=who)
    def say_what_may_be_a_question(self, who: int) -> None:
        self._say(who, PERHAPS)

    @rule(who=who, rating=st.integers(1, 5))
    def say_a_rating(self, who: int, rating: int) -> None:
        self._say(who, str(rating))

    @rule(who=who)
    def send_a_voice_message(self, who: int) -> None:
        self._send(who, self.people[who].send_voice, "", "voice")

    @rule(who=who, has_caption=st.booleans())
    def send_a_photo(self, who: int, has_caption: bool) -> None:  # noqa: FBT001 - hypothesis calls
        caption = self._text(STATEMENT) if has_caption else ""
        self._send(who, lambda: self.people[who].send_photo(caption=caption), caption, "photo")

    @rule(who=who, which=which)
    def correct_a_message(self, who: int, which: int) -> None:
        own = [one for one in self.people[who].messages if not one.from_bot and _is_plain(one)]
        if not own:
            return
        message = own[-1 - which % len(own)]
        text = str(which % 5 + 1) if message.text.isdecimal() else self._text(STATEMENT)
        self._do(who, lambda: self.people[who].edit(message, text))
        sent = datetime.fromtimestamp(message.date, UTC)
        answered = self.models[who].edit(message.id, text, self._today, sent=sent)
        self._look(who, is_over=answered is not None, late=answered[0] if answered else None)

    @rule(who=who)
    def ask_a_question(self, who: int) -> None:
        self.models[who].hears(self._now, self._today)
        self._do(who, lambda: self.people[who].send(QUESTION))
        self._look(who)

    @rule(who=who, word=st.sampled_from(("saltar", "atrás", "después")))
    def steer(self, who: int, word: str) -> None:
        is_heard = self.models[who].hears(self._now, self._today)
        self._do(who, lambda: self.people[who].send(word))
        self._look(who, is_over=is_heard)

    @rule(who=who, command=st.sampled_from(("/retro", "/hoy")))
    def command(self, who: int, command: str) -> None:
        shown = self._do(who, lambda: self.people[who].send(command))
        is_list = any(isinstance(to, address.RetroDay) for one in shown for to in one.to)
        self._look(who, is_over=command == "/retro" and not is_list)

    # What befalls them

    @rule(way=st.sampled_from(sorted(WAYS)))
    def wait(self, way: str) -> None:
        self._clock.advance(WAYS[way])

    @rule(who=who, is_unmarked=st.booleans())
    def restart(self, who: int, is_unmarked: bool) -> None:  # noqa: FBT001 - hypothesis calls
        """Start anew, and get somebody's last update again, known to be answered or not."""
        self._come_again(who, is_unmarked=is_unmarked)

    def _come_again(self, who: int, *, is_unmarked: bool) -> None:
        self._run(self._close())
        body = self._last[who]
        if is_unmarked:
            with closing(sqlite3.connect(self._file)) as db, db:
                db.execute(
                    "UPDATE updates SET is_answered = 0 WHERE update_id = ?", (body["update_id"],)
                )
        self.server.world.updates.confirmed = body["update_id"] - 1
        self.server.inject(body)
        begun = len(self.server.calls)
        self._run(self._open())
        self._run(self.house.settled())
        shown = self._shown(who, begun)
        asked = [one.question for one in shown if one.question]
        assert asked[-1:] in ([], [self.models[who].waiting])
        self._check_ticks(who, shown)

    @rule(who=who, tap=st.none() | which, texts=st.integers(1, 3))
    def outage(self, who: int, tap: int | None, texts: int) -> None:
        """While the bot is away somebody may tap, and writes on: all of it is of one question."""
        self._run(self._close())
        model, begun = self.models[who], len(self.server.calls)
        button = None if tap is None else self._button(who, tap % 12, option_of)
        if button is not None:
            self._press_data(who, *button)
        said = []
        for _ in range(texts):
            self._clock.advance(timedelta(seconds=5))
            self.people[who].send(self._text(STATEMENT))
            message = self.people[who].messages[-1]
            said.append((message.text, message.id, self._now))
        self._last[who] = self.server.pending[-1].body
        self._clock.advance(timedelta(seconds=30))
        self._run(self._open())
        self._run(self.house.settled())
        shown = self._shown(who, begun)
        if button is not None:
            self._press_in_model(who, *button)
            self._see(who, [shown.pop(0)], is_over=True, late=_key(button[1])[0])
        for text, message_id, sent in said:
            answered = model.say(text, file=None, message=message_id, sent=sent, today=self._today)
            if answered is not None:
                self._see(who, [shown.pop(0)], is_over=model.waiting is not None, late=answered[0])
        model.touched_at = self._now

    # What must hold

    @invariant()
    def each_answer_is_the_last_that_its_person_gave(self) -> None:
        with closing(sqlite3.connect(self._file)) as db:
            for person, model in zip(self.people, self.models, strict=True):
                assert sorted(db.execute(STORED, (person.id,))) == sorted(
                    one.row(key) for key, one in model.answers.items()
                )
                assert list(db.execute(REVISED, (person.id,))) == model.revisions
            found = db.execute("SELECT count(*) FROM set_aside")
            assert found.fetchone() == (0,)

    @invariant()
    def the_question_that_was_shown_last_is_the_one_that_waits(self) -> None:
        with closing(sqlite3.connect(self._file)) as db:
            steps = dict(db.execute("SELECT person_id, step FROM conversations"))
        for person, model in zip(self.people, self.models, strict=True):
            awaited = decode(steps[person.id] or "")
            waits = _key(awaited) if isinstance(awaited, address.RetroQuestion) else None
            assert waits == model.waiting

    # How it is done

    def _press(
        self,
        who: int,
        which: int,
        times: int = 1,
        only: Callable[[Address], object] = bool,
    ) -> None:
        button = self._button(who, which, only)
        if button is None:
            return
        _, to = button
        self._do(who, *[lambda: self._press_data(who, *button)] * times)
        for _ in range(times):
            self._press_in_model(who, *button)
        is_over = not isinstance(to, _LEAVES_IT)
        is_answer = option_of(to) is not None or isinstance(to, address.KeepAsAnswer)
        self._look(who, is_over=is_over, late=_key(to)[0] if is_answer else None)

    def _press_in_model(self, who: int, message: Message, to: Address) -> None:
        model, quoted = self.models[who], message.reply_to
        option = option_of(to)
        if option is not None:
            ticks = not isinstance(to, address.Unpick)
            model.tap(_key(to), option, self._today, ticks=ticks)
        elif isinstance(to, address.AgreeToRetro):
            model.agree(to.who.visibility.value)
        elif isinstance(to, address.SetReaders):
            model.read_by(_key(to), to.who.visibility.value)
        elif isinstance(to, address.KeepAsAnswer) and quoted is not None:
            model.give(_key(to), quoted.text, message=quoted.id, today=self._today)
        elif isinstance(to, address.WasQuestion) and quoted is not None:
            model.take_back(_key(to), quoted.id, self._today)

    def _say(self, who: int, words: str) -> None:
        text = self._text(words)
        self._send(who, lambda: self.people[who].send(text), text, None)

    def _send(self, who: int, act: Act, text: str, file: str | None) -> None:
        sent, chat = self._now, self.people[who].messages
        self._do(who, act)
        message = next(one for one in self.people[who].messages[len(chat) :] if not one.from_bot)
        answered = self.models[who].say(
            text, file=file, message=message.id, sent=sent, today=self._today
        )
        late = answered[0] if answered else None
        self._look(who, is_over=answered is not None, late=late)

    def _do(self, who: int, *acts: Act) -> list[Shown]:
        """Act, wait until the bot is done, and return what it showed this person."""
        self._begun = len(self.server.calls)
        for act in acts:
            update_id = act()
            self._last[who] = next(one.body for one in self.server.pending if one.id == update_id)
        self._run(self.house.settled())
        return self._shown(who, self._begun)

    def _look(
        self,
        who: int,
        begun: int | None = None,
        *,
        is_over: bool = False,
        late: date | None = None,
    ) -> None:
        """Let the model see what was shown; what it shows as chosen must be what is stored."""
        shown = self._shown(who, self._begun if begun is None else begun)
        self._see(who, shown, is_over=is_over, late=late)
        self._check_ticks(who, shown)

    def _see(
        self, who: int, shown: list[Shown], *, is_over: bool, late: date | None = None
    ) -> None:
        self.models[who].touched_at = self._now
        asked = [one.question for one in shown if one.question is not None]
        if asked:
            self.models[who].see(asked[-1], self._now)
        elif is_over:
            self.models[who].see_no_question(self._now, late=late)

    def _check_ticks(self, who: int, shown: list[Shown]) -> None:
        """Whatever a question shows as chosen is what is stored."""
        for one in shown[-1:]:
            if one.question is None:
                continue
            kept = self.models[who].answers.get(one.question)
            chosen = {option_of(to) for to in one.ticked if option_of(to) is not None}
            is_tapped = any(option_of(to) is not None for to in one.to)
            assert not is_tapped or chosen == set(kept.value.split() if kept else ())

    def _shown(self, who: int, begun: int) -> list[Shown]:
        """Return what was shown to a person, and remember its buttons."""
        found = []
        for call in self.server.calls[begun:]:
            if call.chat_id != self.people[who].id or not call.done:
                continue
            shown = shown_in(call)
            found.append(shown)
            number = call.params.get("message_id") or (call.result or {}).get("message_id")
            for to in shown.to:
                if isinstance(to, _RETRO) and (number, to) not in self._buttons[who]:
                    self._buttons[who].append((number, to))
        return found

    def _button(
        self, who: int, which: int, only: Callable[[Address], object] = bool
    ) -> tuple[Message, Address] | None:
        """Return one of the buttons that somebody was ever shown, the newest first."""
        buttons = [one for one in self._buttons[who] if only(one[1])]
        if not buttons:
            return None
        number, to = buttons[-1 - which % len(buttons)]
        return next(one for one in self.people[who].messages if one.id == number), to

    def _press_data(self, who: int, message: Message, to: Address) -> int | None:
        return self.people[who].press_data(encode(to), message=message)

    def _text(self, words: str) -> str:
        self._said += 1
        return words.format(self._said)

    @property
    def _now(self) -> datetime:
        return self._clock.now()

    @property
    def _today(self) -> date:
        return self._now.astimezone(ZONE).date()

    @property
    def _file(self) -> Path:
        return self.folder / "bot.sqlite3"

    def _run(self, coroutine: Coroutine[Any, Any, None]) -> None:
        self._runner.run(coroutine)

    async def _begin(self) -> None:
        self.server = await BotApiServer.start(TOKEN, now=lambda: self._now, username="gira_bot")
        await self._open()
        self.people: list[Person] = []
        self.models = [Model() for _ in range(PEOPLE)]
        self._buttons: list[list[tuple[int, Address]]] = [[] for _ in range(PEOPLE)]
        self._last: list[Any] = [None] * PEOPLE
        for number in range(PEOPLE):
            person = self.server.person(1001 + number, f"P{number}", language_code="es")
            self.people.append(person)
            person.start(TOUR)
            person.send("/retro")
            self._last[number] = self.server.pending[-1].body
        await self.house.settled()
        for number in range(PEOPLE):
            self._shown(number, 0)
        for number in range(PEOPLE - 1):
            self.people[number].press("👥 Solo la coordinación")
        begun = len(self.server.calls)
        await self.house.settled()
        for number in range(PEOPLE - 1):
            self._last[number] = {"update_id": 2 * PEOPLE + 1 + number}
            self.models[number].agree("organisers")
            self._look(number, begun)

    async def _open(self) -> None:
        self._house = AsyncExitStack()
        self.house = await self._house.enter_async_context(
            open_house(
                self.folder,
                at=self._clock.now(),
                server=self.server,
                content_dir=self._content,
                send_rate=1000,
            )
        )
        self._clock = self.house.clock

    async def _close(self) -> None:
        await self._house.aclose()

    async def _end(self) -> None:
        await self._close()
        await self.server.close()


def _key(to: Address) -> Key:
    assert isinstance(to, _OF_A_QUESTION)
    return to.day, to.question


_OF_A_QUESTION = (
    address.KeepAsAnswer,
    address.Pick,
    address.Rate,
    address.RetroQuestion,
    address.SetReaders,
    address.Unpick,
    address.WasQuestion,
)


def _is_plain(message: Message) -> bool:
    return "text" in message.content and not message.text.startswith("/")


def _tell(examples: int, steps: int) -> None:
    run_state_machine_as_test(
        Telling,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            print_blob=True,
        ),
    )


def test_each_answer_is_the_last_one_given() -> None:
    _tell(4, 40)


@pytest.mark.soak
def test_each_answer_is_the_last_one_given_however_long_it_goes_on() -> None:
    _tell(300, 80)
