"""Files that are made after the turn: shown or attached, with a word on how far they are."""

import time
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace

import pytest
from markupsafe import Markup
from telegram import Bot

from bot.clock import SystemClock
from bot.preview import BotApiServer, Person
from bot.pushes.pacing import Pacing
from bot.reply import FileToMake, Part, Progress, Reply
from bot.transport import progress
from bot.transport.delivery import Delivery, Destination
from bot.transport.persistence import Outage
from bot.transport.request import AiohttpRequest
from tests.conftest import TOKEN
from tests.reports.sample import png

PROGRESS = Progress(
    steps=(Markup("⏳ 1 de 3"), Markup("⏳ 2 de 3"), Markup("⏳ 3 de 3")),
    done=Markup("✅ <b>Lista</b>"),
    failed=Markup("🙏 No se pudo"),
)


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer(TOKEN, now=SystemClock().now) as started:
        yield started


@pytest.fixture
async def delivery(server: BotApiServer) -> AsyncIterator[Delivery]:
    request = AiohttpRequest()
    await request.initialize()
    bot = Bot(
        TOKEN,
        base_url=f"{server.url}/bot",
        request=request,
        get_updates_request=AiohttpRequest(),
    )
    yield Delivery(bot, request, Outage(), Pacing(1000))
    await request.shutdown()


@pytest.fixture
def ana(server: BotApiServer) -> Person:
    ana = server.person(1001, "Ana", language_code="es")
    ana.start()
    return ana


def _whole(made: Mapping[str, bytes]) -> bytes:
    return b"".join(made[name] for name in sorted(made)) or b"whole"


def _file(**more: object) -> FileToMake:
    parts = (Part("one", lambda: b"1"), Part("two", lambda: b"2"))
    file = FileToMake("memoria.txt", Markup("<b>Aquí está</b>"), (), _whole, parts=parts)
    return replace(file, **more)  # type: ignore[arg-type]


def _slow() -> bytes:
    time.sleep(0.1)
    return b"slow"


def _said(person: Person) -> list[str]:
    return [one.text for one in person.messages if one.from_bot]


async def test_picture_is_shown_in_the_chat(
    server: BotApiServer, delivery: Delivery, ana: Person
) -> None:
    file = FileToMake("grafico.png", Markup("📊 <b>Lunes</b>"), (), lambda _: png(), is_photo=True)
    assert await delivery.deliver(Destination(ana.id), (Reply(file=file),))
    assert ana.last.text == "📊 Lunes"
    assert server.file(ana.last.photo["file_id"]) == png()
    (action,) = server.called("sendChatAction")
    assert action.params["action"] == "upload_photo"


async def test_file_is_made_of_its_parts(
    server: BotApiServer, delivery: Delivery, ana: Person
) -> None:
    await delivery.deliver(Destination(ana.id), (Reply(file=_file()),))
    assert server.file(ana.last.document["file_id"]) == b"12"
    assert _said(ana) == ["Aquí está"]


async def test_chat_is_told_in_one_message_that_a_file_is_under_way_and_there(
    server: BotApiServer, delivery: Delivery, ana: Person
) -> None:
    await delivery.deliver(Destination(ana.id), (Reply(file=_file(progress=PROGRESS)),))
    assert _said(ana) == ["✅ Lista", "Aquí está"]
    (sent,) = server.called("sendMessage")
    assert sent.params["text"] == "⏳ 1 de 3"
    assert len(server.called("editMessageText")) == 1


async def test_steps_are_told_no_faster_than_the_pace(
    server: BotApiServer, delivery: Delivery, ana: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "PACE", 0.05)
    parts = (Part("one", _slow), Part("two", _slow))
    await delivery.deliver(
        Destination(ana.id), (Reply(file=_file(parts=parts, progress=PROGRESS)),)
    )
    edits = server.called("editMessageText")
    assert [one.params["text"] for one in edits] == ["⏳ 2 de 3", "⏳ 3 de 3", "✅ <b>Lista</b>"]
    one, other, _ = edits
    assert other.at - one.at >= 0.05


@pytest.mark.parametrize("failing", ["part", "whole"])
async def test_file_that_cannot_be_made_is_said_so_once(
    delivery: Delivery, ana: Person, failing: str
) -> None:
    def fail(*_: object) -> bytes:
        raise ValueError(failing)

    parts = (Part("one", fail),) if failing == "part" else ()
    file = _file(parts=parts, make=fail, progress=replace(PROGRESS, steps=PROGRESS.steps[:2]))
    assert await delivery.deliver(Destination(ana.id), (Reply(file=file),))
    assert _said(ana) == ["🙏 No se pudo"]


async def test_file_that_cannot_be_made_without_a_word_on_it_is_an_error(
    delivery: Delivery, ana: Person
) -> None:
    def fail(_: Mapping[str, bytes]) -> bytes:
        msg = "no file"
        raise ValueError(msg)

    with pytest.raises(ValueError, match="no file"):
        await delivery.deliver(Destination(ana.id), (Reply(file=_file(make=fail)),))


@pytest.mark.parametrize("method", ["sendMessage", "editMessageText"])
async def test_file_comes_also_where_the_word_on_it_is_refused(
    server: BotApiServer, delivery: Delivery, ana: Person, method: str
) -> None:
    server.faults.fail(method, 9, status=400, description="Bad Request: no")
    await delivery.deliver(Destination(ana.id), (Reply(file=_file(progress=PROGRESS)),))
    assert server.file(ana.last.document["file_id"]) == b"12"


async def test_nothing_is_made_for_who_has_blocked_the_bot(
    server: BotApiServer, delivery: Delivery, ana: Person
) -> None:
    ana.block()
    assert not await delivery.deliver(Destination(ana.id), (Reply(file=_file(progress=PROGRESS)),))
    assert server.called("sendDocument") == []
