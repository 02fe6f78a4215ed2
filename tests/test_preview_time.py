import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, strategies as st

from bot.preview_time import PreviewTime
from tests.stopped import StoppedClock

NOON = datetime(2025, 1, 27, 12, tzinfo=UTC)


def minutes(*count: float) -> list[datetime]:
    """Return the instants so many minutes after noon."""
    return [NOON + timedelta(minutes=number) for number in count]


class Bot:
    """Has pushes due at some instants, and remembers when each went out."""

    def __init__(self, time: PreviewTime, due: list[datetime]) -> None:
        self.time = time
        self.waiting = sorted(due)
        self.sent: list[tuple[datetime, datetime]] = []
        self.asked = 0
        self.is_idle = asyncio.Event()
        time.join(self.next_due, self.pushed)

    async def next_due(self) -> datetime | None:
        self.asked += 1
        return next((due for due in self.waiting if due > self.time.now()), None)

    async def pushed(self) -> None:
        now = self.time.now()
        while self.waiting and self.waiting[0] <= now:
            self.sent.append((self.waiting.pop(0), now))
        if not self.waiting:
            self.is_idle.set()


async def hurry(time: PreviewTime, rate: int) -> None:
    """Let time run fast; its first step sends what is due and goes no further."""
    time.run_at(rate)
    await time.step()


@pytest.fixture
def base() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def time(base: StoppedClock) -> PreviewTime:
    return PreviewTime(NOON, base)


async def test_time_that_knows_of_no_push_runs(base: StoppedClock, time: PreviewTime) -> None:
    await hurry(time, 3600)
    base.pass_by(1)
    await time.step()
    assert (time.now(), await time.next_push(), await time.jump()) == (*minutes(60), None, None)


async def test_usual_speed_leaves_pushes_to_the_bot(base: StoppedClock, time: PreviewTime) -> None:
    bot = Bot(time, minutes(1))
    base.pass_by(90)
    await time.step()
    assert (time.now(), bot.sent, bot.asked) == (*minutes(1.5), [], 0)


async def test_time_stands_still_between_steps(base: StoppedClock, time: PreviewTime) -> None:
    await hurry(time, 60)
    base.pass_by(1)
    assert time.now() == NOON
    await time.step()
    assert time.now() == minutes(1)[0]


async def test_fast_time_stops_at_each_push(base: StoppedClock, time: PreviewTime) -> None:
    first, second = minutes(20, 40)
    bot = Bot(time, [first, second])
    await hurry(time, 3600)
    seen = []
    for _ in range(4):
        base.pass_by(0.5)
        await time.step()
        seen.append(time.now())
    assert seen == minutes(20, 40, 70, 100)
    assert bot.sent == [(first, first), (second, second)]


async def test_sending_takes_no_time(base: StoppedClock, time: PreviewTime) -> None:
    class SlowBot(Bot):
        async def pushed(self) -> None:
            await super().pushed()
            base.pass_by(30)

    bot = SlowBot(time, minutes(20))
    await hurry(time, 3600)
    base.pass_by(1)
    await time.step()
    assert (time.now(), len(bot.sent)) == (*minutes(20), 1)
    base.pass_by(1)
    await time.step()
    assert time.now() == minutes(80)[0]


async def test_push_that_does_not_go_out_holds_time_up(
    base: StoppedClock, time: PreviewTime
) -> None:
    due = minutes(20)[0]
    ways_out = [False, False, True]
    sent = []

    async def next_due() -> datetime | None:
        return None if sent else due

    async def pushed() -> None:
        if time.now() == due and ways_out.pop(0):
            sent.append(time.now())

    time.join(next_due, pushed)
    await hurry(time, 3600)
    seen = []
    for _ in range(4):
        base.pass_by(1)
        await time.step()
        seen.append(time.now())
    assert (sent, seen) == ([due], minutes(20, 20, 20, 80))


async def test_overdue_push_takes_time_nowhere_back(base: StoppedClock, time: PreviewTime) -> None:
    async def next_due() -> datetime | None:
        return minutes(-20)[0]

    async def pushed() -> None:
        return

    time.join(next_due, pushed)
    await hurry(time, 3600)
    base.pass_by(1)
    await time.step()
    assert time.now() == NOON
    assert (await time.jump(), time.now()) == (*minutes(-20), NOON)


@pytest.mark.parametrize("rate", [1, 3600])
async def test_what_a_move_by_hand_makes_due_goes_out(
    base: StoppedClock, time: PreviewTime, rate: int
) -> None:
    bot = Bot(time, minutes(20, 40))
    time.run_at(rate)
    time.advance(timedelta(minutes=50))
    base.pass_by(0.05)
    await time.step()
    assert [due for due, _ in bot.sent] == minutes(20, 40)
    assert [at for _, at in bot.sent] == [time.now(), time.now()]


@pytest.mark.parametrize("rate", [1, 60, 3600])
async def test_time_can_be_set_back(base: StoppedClock, time: PreviewTime, rate: int) -> None:
    time.run_at(rate)
    time.set_to(minutes(-60)[0])
    assert time.now() == minutes(-60)[0]
    await time.step()
    base.pass_by(1)
    await time.step()
    assert time.now() == minutes(-60 + rate / 60)[0]


@pytest.mark.parametrize("rate", [1, 60])
async def test_jump_leads_to_the_next_push(
    base: StoppedClock, time: PreviewTime, rate: int
) -> None:
    first, second = minutes(20, 40)
    bot = Bot(time, [first, second])
    time.run_at(rate)
    assert await time.next_push() == first
    assert (await time.jump(), time.now(), bot.sent) == (first, first, [(first, first)])
    assert (await time.jump(), time.now()) == (second, second)
    assert (await time.jump(), time.now(), len(bot.sent)) == (None, second, 2)
    base.pass_by(1)
    await time.step()
    assert (time.rate, time.now()) == (rate, second + timedelta(seconds=rate))


async def test_time_set_back_while_the_bot_is_asked(base: StoppedClock, time: PreviewTime) -> None:
    class Interrupted(Bot):
        async def next_due(self) -> datetime | None:
            due = await super().next_due()
            if due == minutes(50)[0]:
                self.time.set_to(minutes(-60)[0])
                base.pass_by(1)
            return due

    await hurry(time, 3600)
    bot = Interrupted(time, minutes(-60, -40, 50))
    await time.step()
    base.pass_by(1)
    await time.step()
    assert bot.sent == [(due, due) for due in minutes(-60, -40)]


async def test_slowed_down_while_the_bot_is_asked(base: StoppedClock, time: PreviewTime) -> None:
    class Interrupted(Bot):
        async def next_due(self) -> datetime | None:
            if self.asked == 0:
                self.time.run_at(1)
            return await super().next_due()

    Interrupted(time, minutes(20))
    time.run_at(3600)
    base.pass_by(1)
    await time.step()
    base.pass_by(1)
    assert time.now() == NOON + timedelta(seconds=1)


def test_rate_below_one_refused(time: PreviewTime) -> None:
    with pytest.raises(ValueError, match="0"):
        time.run_at(0)


@given(
    due=st.lists(st.integers(1, 600), max_size=20),
    pauses=st.lists(st.floats(0.001, 2), min_size=1, max_size=40),
)
def test_no_push_is_ever_passed(due: list[int], pauses: list[float]) -> None:
    async def go() -> None:
        base = StoppedClock()
        time = PreviewTime(NOON, base)
        bot = Bot(time, minutes(*due))
        time.run_at(3600)
        for pause in pauses:
            base.pass_by(pause)
            await time.step()
        assert [at for _, at in bot.sent] == [due for due, _ in bot.sent]
        assert all(due > time.now() for due in bot.waiting)

    asyncio.run(go())


async def test_time_goes_by_itself() -> None:
    time = PreviewTime(NOON)
    bot = Bot(time, minutes(5, 6, 15))
    async with asyncio.timeout(20), asyncio.TaskGroup() as tasks:
        going = tasks.create_task(time.run())
        time.run_at(3600)
        await bot.is_idle.wait()
        bot.is_idle.clear()
        bot.waiting = [NOON]
        time.run_at(1)
        time.set_to(NOON)
        await bot.is_idle.wait()
        going.cancel()
    assert bot.sent[:3] == [(due, due) for due in minutes(5, 6, 15)]
    assert bot.sent[3][0] == NOON
