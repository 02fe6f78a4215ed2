"""No log holds the token, at any level, nor what people said."""

from pathlib import Path

from bot.clock import SystemClock
from bot.preview import BotApiServer
from tests.process import running_bot

TOKEN = "123456:SECRET-made-up-TOKEN"  # noqa: S105 - made up
SECRET = TOKEN.partition(":")[2]
SAID = "zanahorias"


async def test_token_and_words_stay_out_of_the_log_through_every_fault(
    tmp_path: Path,
) -> None:
    async with BotApiServer(TOKEN, now=SystemClock().now) as server:
        faults = server.faults
        faults.bad_gateway("getMe")
        faults.drop_before("getMe")
        async with running_bot(
            tmp_path, TOKEN, server.url, LOG_LEVEL="DEBUG", LOG_FORMAT="json"
        ) as bot:
            await bot.printed("started")
            ana = server.person(1001, f"{SAID}-nombre", language_code="es")
            faults.drop_before("getUpdates")
            faults.bad_gateway("getUpdates", status=200)
            faults.flood("sendMessage")
            faults.drop_after("sendMessage")
            faults.fail("sendMessage", status=400, description="Bad Request: can't parse entities")
            for _ in range(3):
                ana.send(f"¿venden {SAID} <b>moradas</b>?")
            server.inject({"message": {"message_id": 1, "text": SAID}})
            server.inject({"message": {"message_id": SAID, "date": SAID, "chat": SAID}})
            await server.settled(20)
            faults.fail("sendMessage", status=404, description="Not Found")
            ana.send(SAID)
            await server.until(lambda: bool(server.called("sendMessage")[-1].error))
            faults.fail("getUpdates", 3, status=401, description="Unauthorized")
            ana.send(SAID)
            assert await bot.ended() == 1
    assert "turn-failed" in bot.output
    assert "telegram-unreachable" in bot.output
    for secret in (TOKEN, SECRET, TOKEN.replace(":", "%3A")):
        assert secret not in bot.output
    assert SAID not in bot.output
    assert "Traceback" not in bot.output


async def test_refused_token_is_not_printed(tmp_path: Path) -> None:
    async with (
        BotApiServer("1:other", now=SystemClock().now) as server,
        running_bot(tmp_path, TOKEN, server.url, LOG_LEVEL="DEBUG") as bot,
    ):
        assert await bot.ended() == 1
    assert SECRET not in bot.output
