"""The page in a real browser, with a small bot beside it."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Any

import aiohttp
import pytest
from playwright.async_api import Browser, Page, expect

from bot.preview import BotApiServer
from tests.preview.browser import DESK, open_browser, open_page, running_chromium
from tests.preview.conftest import MORNING
from tests.preview.echo_bot import ABOUT, COMMANDS, EchoBot

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def chromium() -> Iterator[str]:
    with running_chromium() as address:
        yield address


@pytest.fixture
async def browser(chromium: str) -> AsyncIterator[Browser]:
    async with open_browser(chromium) as opened:
        yield opened


@pytest.fixture
async def page(
    server: BotApiServer, http: aiohttp.ClientSession, browser: Browser
) -> AsyncIterator[Page]:
    async with asyncio.TaskGroup() as group:
        bot = group.create_task(EchoBot(server, http).run())
        async with open_page(browser, server.url) as opened:
            yield opened
        bot.cancel()


async def start(page: Page) -> None:
    await page.locator(".start").click()
    await expect(page.locator(".board")).to_be_visible()


def said(page: Page, text: str) -> Any:
    return page.locator(".message:not(.mine)", has_text=text).last


async def test_start_shows_description_then_keyboard(page: Page) -> None:
    await expect(page.locator(".about")).to_contain_text(ABOUT["es"])
    await start(page)
    await expect(said(page, "Hola: /start")).to_be_visible()
    await expect(page.locator(".about")).to_have_count(0)
    assert await page.locator(".board button").all_inner_texts() == ["Agenda", "Pago", "Lugar"]


async def test_press_edits_in_place_and_tells(page: Page) -> None:
    await start(page)
    await page.locator(".board").get_by_text("Agenda").click()
    await expect(said(page, "Lunes 27").locator("b")).to_have_text("Lunes 27")
    before = await page.locator(".message").count()
    await page.get_by_role("button", name="Mañana ›").click()
    await expect(said(page, "Martes 28")).to_contain_text("editado")
    await expect(page.locator("#toast")).to_have_text("Hecho")
    assert await page.locator(".message").count() == before
    await expect(page.get_by_role("button", name="Mañana ›")).to_be_focused()


async def test_alert_is_a_dialog(page: Page) -> None:
    await start(page)
    await page.locator(".board").get_by_text("Agenda").click()
    await page.get_by_role("button", name="Aviso").click()
    await expect(page.get_by_role("dialog")).to_contain_text("Léelo con calma")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)


async def test_copy_button_copies(page: Page) -> None:
    await page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await start(page)
    await page.locator(".board").get_by_text("Agenda").click()
    await page.get_by_role("button", name="Copiar").click()
    await expect(page.locator("#toast")).to_have_text("Copiado: 9876543210")
    assert await page.evaluate("navigator.clipboard.readText()") == "9876543210"


@pytest.mark.parametrize("where", ["button", "link"])
async def test_deep_link_starts_inside_the_page(page: Page, where: str) -> None:
    await start(page)
    await page.locator(".board").get_by_text("Agenda").click()
    role: Any = where
    await page.get_by_role(role, name="tra gira").click()
    await expect(said(page, "Hola: /start lab")).to_be_visible()


async def test_deep_link_in_the_address(server: BotApiServer, page: Page) -> None:
    await page.goto(f"{server.url}/?start=achm")
    await expect(said(page, "Hola: /start achm")).to_be_visible()


async def test_question_by_keyboard_alone(page: Page) -> None:
    await start(page)
    await page.get_by_label("Mensaje", exact=True).focus()
    await page.keyboard.type("¿Cuándo?")
    await page.keyboard.press("Enter")
    await expect(said(page, "text: ¿Cuándo?")).to_be_visible()


async def test_language_of_the_person_is_that_of_the_page(page: Page) -> None:
    await page.locator("#show-people").click()
    await page.get_by_role("button", name="John").click()
    await expect(page.locator(".start")).to_have_text("START")
    await expect(page.locator(".about")).to_contain_text(ABOUT["en"])
    await page.locator("#show-people").click()
    await page.get_by_label("Your language").select_option("pt")
    await expect(page.locator(".about")).to_contain_text(ABOUT["pt"])
    await expect(page.locator("html")).to_have_attribute("lang", "pt")


async def test_commands_in_the_menu(page: Page) -> None:
    await start(page)
    await page.get_by_role("button", name="Menú").click()
    await page.locator("#commands button", has_text=COMMANDS["es"]).click()
    await expect(said(page, "text: /agenda")).to_be_visible()


async def test_command_completed_while_typing(page: Page) -> None:
    await start(page)
    await page.get_by_label("Mensaje", exact=True).press_sequentially("/ag")
    await expect(page.locator("#commands")).to_be_visible()
    await page.get_by_label("Mensaje", exact=True).press_sequentially("x")
    await expect(page.locator("#commands")).to_be_hidden()


async def test_file_can_be_downloaded(page: Page) -> None:
    await start(page)
    await page.get_by_label("Mensaje", exact=True).fill("Archivo")
    await page.keyboard.press("Enter")
    async with page.expect_download() as download:
        await page.locator(".file").click()
    file = await download.value
    assert file.suggested_filename == "gira.ics"
    content = (await file.path()).read_bytes()
    assert content == b"BEGIN:VCALENDAR"


@pytest.mark.parametrize(("choice", "kind"), [("Sticker", "sticker"), ("Mensaje de voz", "voice")])
async def test_other_things_sent(page: Page, choice: str, kind: str) -> None:
    await start(page)
    await page.get_by_role("button", name="Adjuntar").click()
    await page.get_by_role("menuitem", name=choice).click()
    await expect(said(page, f"{kind}:")).to_be_visible()


async def test_document_chosen_and_sent(page: Page) -> None:
    await start(page)
    await page.get_by_role("button", name="Adjuntar").click()
    async with page.expect_file_chooser() as chooser:
        await page.get_by_role("menuitem", name="Documento").click()
    await (await chooser.value).set_files(
        {"name": "nómina.csv", "mimeType": "text/csv", "buffer": b"a,b"}
    )
    await expect(said(page, "document:")).to_be_visible()


async def test_place_sent(page: Page) -> None:
    await start(page)
    await page.get_by_role("button", name="Adjuntar").click()
    await page.get_by_role("menuitem", name="Ubicación").click()
    await page.get_by_role("dialog").get_by_role("button", name="Enviar").click()
    await expect(said(page, "location:")).to_be_visible()


async def test_own_message_edited(page: Page) -> None:
    await start(page)
    await page.get_by_label("Mensaje", exact=True).fill("hola")
    await page.keyboard.press("Enter")
    await expect(said(page, "text: hola")).to_be_visible()
    await page.locator(".mine", has_text="hola").get_by_label("Más opciones").click()
    await page.get_by_role("menuitem", name="Editar").click()
    await page.get_by_label("Mensaje", exact=True).fill("adiós")
    await page.keyboard.press("Enter")
    await expect(page.locator(".mine", has_text="adiós")).to_contain_text("editado")


async def test_block_and_come_back(page: Page) -> None:
    await start(page)
    await page.locator("#head").get_by_label("Más opciones").click()
    await page.get_by_role("menuitem", name="Bloquear el bot").click()
    await expect(page.locator(".note")).to_be_visible()
    await page.locator(".start").click()
    await expect(page.locator(".board")).to_be_visible()
    await expect(page.locator(".mine", has_text="/start")).to_have_count(2)


async def test_group_has_several_voices(page: Page) -> None:
    await page.locator("#show-people").click()
    await page.get_by_role("button", name="Bus").click()
    await page.get_by_label("Mensaje", exact=True).fill("/agenda")
    await page.keyboard.press("Enter")
    await expect(said(page, "text: /agenda")).to_be_visible()
    await expect(page.locator(".status")).to_have_text("3 personas y el bot")


async def test_longest_word_does_not_widen_the_page(page: Page) -> None:
    await start(page)
    await page.get_by_label("Mensaje", exact=True).fill("x" * 4000)
    await page.keyboard.press("Enter")
    await expect(page.locator(".mine", has_text="xxxx")).to_be_visible()
    for place in ("document.documentElement", "document.getElementById('scroll')"):
        assert await page.evaluate(f"{place}.scrollWidth == {place}.clientWidth")


async def test_html_in_a_message_is_text(page: Page) -> None:
    await start(page)
    await page.get_by_label("Mensaje", exact=True).fill("<img src=x onerror=alert(1)>")
    await page.keyboard.press("Enter")
    await expect(said(page, "text: <img src=x")).to_be_visible()
    assert await page.locator(".text img").count() == 0


async def test_wide_screen_shows_people_beside(server: BotApiServer, browser: Browser) -> None:
    async with open_page(browser, server.url, viewport=DESK, color_scheme="dark") as page:
        await expect(page.get_by_role("button", name="Maria")).to_be_visible()
        await expect(page.locator("#show-people")).to_be_hidden()


async def test_clock_hidden_without_one(server: BotApiServer, browser: Browser) -> None:
    assert server.world.now() == MORNING
    async with open_page(browser, server.url, viewport=DESK) as page:
        await expect(page.get_by_role("button", name="Ana")).to_be_visible()
        await expect(page.locator("#clock, #show-clock")).to_be_hidden()


async def test_touch_targets_are_large(page: Page) -> None:
    await start(page)
    await page.locator(".board").get_by_text("Agenda").click()
    await expect(said(page, "Lunes 27")).to_be_visible()
    for node in await page.locator(".key, .board button, .icon, .menu-key").all():
        box = await node.bounding_box()
        assert box is not None
        assert box["height"] >= 44
        assert box["width"] >= 44
