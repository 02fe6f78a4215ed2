"""A newcomer's first minutes in the preview's page, in a real browser, with the real bot.

With ``KEEP_SCREENSHOTS=<folder>`` the two pictures of the README are written there.
"""

import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from tests.conftest import House, open_house
from tests.preview.browser import open_browser, open_page, running_chromium

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def chromium() -> Iterator[str]:
    with running_chromium() as address:
        yield address


@pytest.fixture
async def page(tmp_path: Path, chromium: str) -> AsyncIterator[tuple[House, Page]]:
    async with (
        open_house(tmp_path) as house,
        open_browser(chromium) as browser,
        open_page(browser, house.server.url, device_scale_factor=2) as opened,
    ):
        yield house, opened


async def _keep(page: Page, name: str) -> None:
    folder = os.environ.get("KEEP_SCREENSHOTS")
    if folder:
        await page.wait_for_timeout(400)
        await page.screenshot(path=Path(folder) / name)


async def _ask(page: Page, text: str) -> None:
    box = page.get_by_role("textbox").last
    await box.fill(text)
    await box.press("Enter")


async def test_newcomer_starts_asks_presses_and_switches_language(
    page: tuple[House, Page],
) -> None:
    house, chat = page
    await chat.get_by_role("button", name="INICIAR").click()
    await chat.get_by_role("button", name="Medellín Lab 2017").click()
    await expect(chat.get_by_text("¡Le doy la bienvenida!")).to_be_visible()
    await _ask(chat, "¿qué hay hoy?")
    await expect(chat.get_by_text("lunes 29 de mayo · día 1 de 5")).to_be_visible()
    await _keep(chat, "agenda.png")
    await chat.get_by_role("button", name="mar 30 ›").click()
    await expect(chat.get_by_text("martes 30 de mayo · día 2 de 5")).to_be_visible()
    await _ask(chat, "¿qué es el CEPAR?")
    await expect(chat.get_by_role("button", name="Lecciones")).to_be_visible()
    await _keep(chat, "question.png")
    await chat.get_by_role("button", name="⚙️ Ajustes").last.click()
    await chat.get_by_role("button", name="English").click()
    await expect(chat.get_by_text("I will speak English from now on.")).to_be_visible()
    await _ask(chat, "what is on tomorrow?")
    await expect(chat.get_by_text("Tuesday 30 May · day 2 of 5")).to_be_visible()
    assert await house.rows("SELECT language, tour_id FROM people") == [
        {"language": "en", "tour_id": "medellin-lab-2017"}
    ]


async def test_payment_value_is_copied_by_its_button(page: tuple[House, Page]) -> None:
    _, chat = page
    await chat.get_by_role("button", name="INICIAR").click()
    await chat.get_by_role("button", name="Medellín 2025").click()
    await expect(chat.get_by_text("¡Le doy la bienvenida!")).to_be_visible()
    await _ask(chat, "datos para transferir")
    await expect(chat.get_by_text("69.265.990-2")).to_be_visible()
    await chat.get_by_role("button", name="📋 N° de cuenta").click()
    await expect(chat.get_by_text("Copiado")).to_be_visible()
