"""The smallest bot that shows everything the page can draw."""

from typing import Any

import aiohttp

from bot.preview import BotApiServer
from tests.preview.conftest import TOKEN

SCREEN = (
    "<b>Lunes 27</b>\n<i>Mañana</i>: <a href='https://t.me/tour_bot?start=lab'>otra gira</a>\n"
    "<blockquote>ACHM, 2025</blockquote>/agenda <tg-spoiler>secreto</tg-spoiler> <code>123</code>"
)
KEYS = {"keyboard": [["Agenda", "Pago"], ["Lugar"]], "resize_keyboard": True, "is_persistent": True}
BUTTONS = {
    "inline_keyboard": [
        [
            {"text": "‹ Ayer", "callback_data": "back"},
            {"text": "Mañana ›", "callback_data": "next"},
        ],
        [
            {"text": "Copiar", "copy_text": {"text": "9876543210"}},
            {"text": "Otra gira", "url": "https://t.me/tour_bot?start=lab"},
        ],
        [{"text": "Aviso", "callback_data": "alert"}],
    ]
}
COMMANDS = {"es": "Ver el programa", "en": "See the plan", "pt": "Ver a programação"}
ABOUT = {"es": "Acompaño la gira.", "en": "I accompany the tour.", "pt": "Acompanho a viagem."}


class EchoBot:
    """Polls until cancelled."""

    def __init__(self, server: BotApiServer, http: aiohttp.ClientSession) -> None:
        self._root = f"{server.url}/bot{TOKEN}/"
        self._http = http

    async def run(self) -> None:
        for language, text in ABOUT.items():
            commands = [{"command": "agenda", "description": COMMANDS[language]}]
            await self._call("setMyDescription", description=text, language_code=language)
            await self._call("setMyCommands", commands=commands, language_code=language)
        offset = 0
        while True:
            for update in await self._call("getUpdates", offset=offset, timeout=20):
                offset = update["update_id"] + 1
                if "callback_query" in update:
                    await self._press(update["callback_query"])
                elif "message" in update:
                    await self._message(update["message"])

    async def _call(self, method: str, **params: Any) -> Any:
        async with self._http.post(self._root + method, json=params) as answer:
            body = await answer.json()
        assert body["ok"], body
        return body["result"]

    async def _press(self, query: dict[str, Any]) -> None:
        answer: dict[str, Any] = {"callback_query_id": query["id"]}
        if query["data"] == "alert":
            await self._call(
                "answerCallbackQuery", text="Léelo con calma", show_alert=True, **answer
            )
            return
        await self._call("answerCallbackQuery", text="Hecho", **answer)
        message = query["message"]
        place = {"chat_id": message["chat"]["id"], "message_id": message["message_id"]}
        await self._call("editMessageText", text="Martes 28", reply_markup=BUTTONS, **place)

    async def _message(self, message: dict[str, Any]) -> None:
        chat = {"chat_id": message["chat"]["id"]}
        text = message.get("text", "")
        if text.startswith("/start"):
            await self._call("sendMessage", text=f"Hola: {text}", reply_markup=KEYS, **chat)
        elif text == "Agenda":
            await self._call(
                "sendMessage", text=SCREEN, parse_mode="HTML", reply_markup=BUTTONS, **chat
            )
        elif text == "Lugar":
            place = {
                "latitude": 6.27,
                "longitude": -75.56,
                "title": "Moravia",
                "address": "Calle 1",
            }
            await self._call("sendVenue", **place, **chat)
        elif text == "Archivo":
            form = aiohttp.FormData()
            form.add_field("chat_id", str(chat["chat_id"]))
            form.add_field("document", b"BEGIN:VCALENDAR", filename="gira.ics")
            async with self._http.post(self._root + "sendDocument", data=form) as answer:
                assert answer.status == 200
        else:
            kind = next(
                k
                for k in message
                if k in {"text", "photo", "document", "voice", "location", "sticker"}
            )
            await self._call("sendMessage", text=f"{kind}: {text}", **chat)
