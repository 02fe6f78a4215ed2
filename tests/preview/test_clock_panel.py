"""The clock panel in a real browser, before a bot that sends by itself."""

import asyncio
import re
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
import pytest
from playwright.async_api import Browser, Locator, Page, expect

from bot.preview import BotApiServer
from bot.preview_time import PreviewTime
from tests.preview.browser import DESK, open_browser, open_page, running_chromium
from tests.preview.conftest import TOKEN

pytestmark = pytest.mark.browser

ZONE = ZoneInfo("America/Bogota")
MORNING = datetime(2025, 1, 27, 6, 55, tzinfo=ZONE)
ANA = 1001


class Reminders:
    """A bot that sends Ana a message at each of some instants, and nothing else."""

    def __init__(
        self, time: PreviewTime, server: BotApiServer, http: aiohttp.ClientSession
    ) -> None:
        self.time = time
        self.server = server
        self.http = http
        self.waiting: list[datetime] = []
        time.join(self.next_due, self.pushed)

    async def next_due(self) -> datetime | None:
        return next((due for due in self.waiting if due > self.time.now()), None)

    async def pushed(self) -> None:
        while self.waiting and self.waiting[0] <= self.time.now():
            text = f"Planned for {self.waiting.pop(0):%H:%M}"
            address = f"{self.server.url}/bot{TOKEN}/sendMessage"
            async with self.http.post(address, json={"chat_id": ANA, "text": text}) as answer:
                assert answer.status == 200

    @property
    def arrived(self) -> list[tuple[str, str]]:
        """The text of each message, and its hour in the chat."""
        messages = self.server.person(ANA).messages
        return [
            (m.text, f"{datetime.fromtimestamp(m.date, ZONE):%H:%M}")
            for m in messages
            if m.from_bot
        ]


@pytest.fixture(scope="module")
def chromium() -> Iterator[str]:
    with running_chromium() as address:
        yield address


@pytest.fixture
async def browser(chromium: str) -> AsyncIterator[Browser]:
    async with open_browser(chromium) as opened:
        yield opened


@pytest.fixture
async def bot(http: aiohttp.ClientSession) -> AsyncIterator[Reminders]:
    time = PreviewTime(MORNING)

    def now() -> datetime:
        return time.now().astimezone(ZONE)

    async with BotApiServer(TOKEN, now=now, hands=time) as server:
        server.person(ANA, "Ana", language_code="es").start()
        async with asyncio.TaskGroup() as tasks:
            going = tasks.create_task(time.run())
            yield Reminders(time, server, http)
            going.cancel()


@pytest.fixture
async def desk(bot: Reminders, browser: Browser) -> AsyncIterator[Page]:
    async with open_page(browser, bot.server.url, viewport=DESK) as page:
        yield page


@pytest.fixture
async def phone(bot: Reminders, browser: Browser) -> AsyncIterator[Page]:
    async with open_page(browser, bot.server.url) as page:
        yield page


def panel(page: Page) -> Locator:
    return page.get_by_role("region", name="Reloj del bot")


def at(*minutes: int) -> list[datetime]:
    return [MORNING + timedelta(minutes=number) for number in minutes]


def hour(page: Page) -> Locator:
    return panel(page).get_by_role("timer")


def speed(page: Page, rate: int) -> Locator:
    return panel(page).get_by_role("group", name="Velocidad").get_by_text(re.compile(f"^{rate}\\D"))


async def test_panel_shows_date_hour_and_zone(desk: Page) -> None:
    await expect(panel(desk)).to_contain_text("lunes, 27 de enero de 2025")
    await expect(panel(desk)).to_contain_text("America/Bogota")
    await expect(hour(desk)).to_have_text(re.compile(r"^06:55:\d\d$"))
    await expect(panel(desk)).to_contain_text("No hay avisos por venir")


@pytest.mark.parametrize(
    ("button", "after"),
    [("+10 min", "07:05"), ("+1 h", "07:55"), ("+1 día", "06:55")],
)
async def test_clock_moved_on(desk: Page, button: str, after: str) -> None:
    await panel(desk).get_by_role("button", name=button).click()
    await expect(hour(desk)).to_have_text(re.compile(rf"^{after}:\d\d$"))
    day = "martes, 28" if "día" in button else "lunes, 27"
    await expect(panel(desk)).to_contain_text(day)


async def test_time_set(desk: Page, bot: Reminders) -> None:
    await desk.get_by_label("Fecha y hora").fill("2025-01-29T18:30")
    await desk.get_by_role("button", name="Poner").click()
    await expect(panel(desk)).to_contain_text("miércoles, 29 de enero")
    await expect(hour(desk)).to_have_text(re.compile(r"^18:30:\d\d$"))
    assert f"{bot.time.now():%d %H:%M}" == "29 23:30"


async def test_time_half_set_is_answered_kindly(desk: Page, bot: Reminders) -> None:
    field = desk.get_by_label("Fecha y hora")
    await field.fill("")
    await field.press("Enter")
    await expect(panel(desk).get_by_role("alert")).to_have_text(re.compile("^Completa la fecha"))
    await expect(field).to_be_focused()
    assert f"{bot.time.now():%d %H:%M}" == "27 11:55"
    await field.fill("2025-01-27T08:00")
    await expect(panel(desk).get_by_role("alert")).to_be_hidden()
    await field.press("Enter")
    await expect(hour(desk)).to_have_text(re.compile(r"^08:00:\d\d$"))


async def test_jump_to_each_push_then_none(desk: Page, bot: Reminders) -> None:
    bot.waiting = at(5, 1445)
    jump = panel(desk).get_by_role("button", name="Ir al próximo aviso")
    await jump.click()
    await expect(desk.locator(".message", has_text="Planned for 07:00")).to_be_visible()
    await expect(hour(desk)).to_have_text(re.compile(r"^07:00:\d\d$"))
    await expect(panel(desk).get_by_role("status")).to_have_text(
        "Próximo aviso: mar, 28 ene, 07:00"
    )
    await jump.press("Enter")
    await expect(panel(desk)).to_contain_text("martes, 28")
    await expect(desk.locator(".day").last).to_have_text("Hoy")
    await expect(desk.locator(".day").first).to_have_text("Ayer")
    await jump.press("Enter")
    await expect(desk.locator("#toast")).to_have_text("No hay avisos por venir")
    assert bot.arrived == [("Planned for 07:00", "07:00")] * 2


async def test_fast_time_lets_each_push_arrive_on_its_minute(desk: Page, bot: Reminders) -> None:
    bot.waiting = at(35, 36, 95, 155)
    await speed(desk, 3600).click()
    await expect(desk.locator(".message", has_text="Planned for 09:30")).to_be_visible()
    await speed(desk, 1).click()
    await expect(speed(desk, 1)).to_have_attribute("aria-pressed", "true")
    hours = ["07:30", "07:31", "08:30", "09:30"]
    assert bot.arrived == [(f"Planned for {planned}", planned) for planned in hours]


async def test_shown_time_keeps_up_with_the_servers(desk: Page, bot: Reminders) -> None:
    await speed(desk, 3600).click()
    apart = []
    for _ in range(8):
        await asyncio.sleep(0.3)
        before = bot.time.now()
        shown = await _shown(desk)
        after = bot.time.now()
        apart.append(max(before - shown, shown - after, timedelta()))
    assert [span for span in apart if span > timedelta(minutes=20)] == []


async def _shown(page: Page) -> datetime:
    """Return what the panel shows; all of it on Monday the 27th."""
    text = await hour(page).inner_text()
    return datetime.fromisoformat(f"2025-01-27T{text}").replace(tzinfo=ZONE).astimezone(UTC)


async def test_other_page_follows(desk: Page, phone: Page) -> None:
    await panel(desk).get_by_role("button", name="+1 h").click()
    await expect(phone.get_by_role("button", name="Reloj del bot: 07:55")).to_be_visible()


async def test_panel_on_a_phone_opens_over_the_chat_by_keyboard(
    phone: Page, bot: Reminders
) -> None:
    bot.waiting = at(5)
    chat = phone.locator(".scroll")
    before = await chat.bounding_box()
    await expect(panel(phone)).to_be_hidden()
    chip = phone.get_by_role("button", name="Reloj del bot: 06:55")
    await chip.press("Enter")
    await expect(panel(phone)).to_be_visible()
    assert await chat.bounding_box() == before
    await phone.keyboard.press("Enter")
    await expect(phone.locator(".message", has_text="Planned for 07:00")).to_be_in_viewport()
    await phone.keyboard.press("Escape")
    await expect(panel(phone)).to_be_hidden()
    await expect(phone.locator("#show-clock")).to_be_focused()


async def test_panel_on_a_phone_opens_with_the_next_push_of_that_moment(
    phone: Page, bot: Reminders
) -> None:
    await expect(phone.locator("#clock")).to_contain_text("No hay avisos por venir")
    bot.waiting = at(5)
    await phone.locator("#show-clock").click()
    await expect(panel(phone)).to_contain_text("Próximo aviso: 07:00", timeout=1500)


async def test_panel_on_a_phone_is_large_enough_to_touch(phone: Page) -> None:
    await phone.locator("#show-clock").click()
    await panel(phone).get_by_text("Mover la hora").click()
    touched: Any = await panel(phone).locator("button, input, summary").all()
    boxes = [await node.bounding_box() for node in touched]
    assert len(boxes) == 11
    assert [box for box in boxes if min(box["height"], box["width"]) < 44] == []
    assert await phone.evaluate("document.documentElement.scrollWidth == innerWidth")


@pytest.mark.parametrize(
    ("language", "name", "jump"),
    [
        ("en", "The bot's clock", "Jump to the next push"),
        ("pt", "Relógio do bot", "Ir para o próximo aviso"),
    ],
)
async def test_panel_in_the_persons_language(
    desk: Page, language: str, name: str, jump: str
) -> None:
    await desk.get_by_label("Tu idioma").select_option(language)
    region = desk.get_by_role("region", name=name)
    await expect(region.get_by_role("button", name=jump)).to_be_visible()
