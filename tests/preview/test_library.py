"""A widespread client library takes the server for Telegram."""

import warnings
from collections.abc import AsyncIterator

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    MenuButtonCommands,
    ReplyKeyboardMarkup,
    ReplyParameters,
)
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, RetryAfter
from telegram.warnings import PTBDeprecationWarning

from bot.preview import BotApiServer, Person
from tests.preview.conftest import TOKEN


@pytest.fixture
async def library(server: BotApiServer) -> AsyncIterator[Bot]:
    async with Bot(
        TOKEN, base_url=f"{server.url}/bot", base_file_url=f"{server.url}/file/bot"
    ) as bot:
        yield bot


async def test_library_understands_an_update(ana: Person, library: Bot) -> None:
    ana.send("hola <b>")
    (update,) = await library.get_updates()
    assert update.message is not None
    assert update.message.from_user is not None
    assert (update.message.text, update.message.from_user.language_code) == ("hola <b>", "es")


async def test_library_sends_and_edits(ana: Person, library: Bot) -> None:
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("Go", callback_data="go")]])
    sent = await library.send_message(
        1001,
        "<b>x</b>",
        parse_mode="HTML",
        reply_markup=markup,
        reply_parameters=ReplyParameters(1),
    )
    await sent.edit_text("y", reply_markup=markup)
    assert (ana.last.text, ana.last.buttons) == ("y", [["Go"]])


async def test_library_answers_a_press(ana: Person, library: Bot) -> None:
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("Go", callback_data="go")]])
    await library.send_message(1001, "x", reply_markup=markup)
    ana.press("Go")
    (update,) = await library.get_updates()
    assert update.callback_query is not None
    await update.callback_query.answer("ok", show_alert=True)
    assert [(a.text, a.show_alert) for a in ana.answers] == [("ok", True)]


async def test_library_sends_files_and_gets_them_back(ana: Person, library: Bot) -> None:
    sent = await library.send_document(
        1001, b"content", filename="a.ics", caption="<i>c</i>", parse_mode="HTML"
    )
    assert sent.document is not None
    file = await library.get_file(sent.document.file_id)
    assert bytes(await file.download_as_bytearray()) == b"content"
    assert ana.last.html == "<i>c</i>"


async def test_library_sends_a_reply_keyboard(ana: Person, library: Bot) -> None:
    await library.send_message(1001, "x", reply_markup=ReplyKeyboardMarkup([["a", "b"]]))
    assert ana.keyboard == [["a", "b"]]


@pytest.mark.usefixtures("ana")
async def test_library_reads_chats(library: Bot) -> None:
    assert (await library.get_chat(1001)).first_name == "Ana"
    assert (await library.get_chat_member(1001, 1001)).status == "member"


async def test_library_sets_the_profile(ana: Person, library: Bot) -> None:
    await library.set_my_commands([BotCommand("hoy", "Hoy")], BotCommandScopeAllPrivateChats())
    await library.set_my_description("d", language_code="es")
    await library.set_chat_menu_button(menu_button=MenuButtonCommands())
    assert ana.commands == [{"command": "hoy", "description": "Hoy"}]
    assert (await library.get_my_description("es")).description == "d"


async def test_library_raises_its_own_errors(
    server: BotApiServer, ana: Person, library: Bot
) -> None:
    with pytest.raises(BadRequest, match="Chat not found"):
        await library.send_message(5, "x")
    ana.block()
    with pytest.raises(Forbidden, match="blocked by the user"):
        await library.send_message(1001, "x")
    server.faults.flood(retry_after=3)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PTBDeprecationWarning)  # of the type of its own field
        with pytest.raises(RetryAfter):
            await library.send_message(1001, "x")
    await library.set_webhook("https://bot.example.org/x")
    with pytest.raises(Conflict):
        await library.get_updates()


async def test_library_refused_with_a_wrong_token(server: BotApiServer) -> None:
    bot = Bot("1:NO", base_url=f"{server.url}/bot")
    with pytest.raises(InvalidToken):
        await bot.initialize()
    await bot.shutdown()
