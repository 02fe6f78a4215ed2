"""The content of a running bot read again: as a whole or not at all."""

import asyncio
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from telegram import Update
from telegram.ext import Application, TypeHandler

from bot import inforce
from bot.catalog.loading import ContentError, load
from bot.catalog.problem import Problem
from bot.clock import SystemClock
from bot.control import ask_to_reload
from bot.inforce import InForce, load_checked_world
from bot.preview import BotApiServer, Person
from bot.reply import Replies
from bot.settings import Settings
from bot.storage.database import open_database
from bot.storage.migrate import migrate
from bot.transport.receipts import Receipts
from bot.transport.turn import Handler, Turn, World, note_failure, route
from bot.transport.turns import Turns
from tests.conftest import CONTENT, TOKEN
from tests.process import ROOT, BotProcess, running_bot

TOUR = "achm-medellin-2025"
PAYMENT = f"tours/{TOUR}/payment.yaml"


@dataclass
class Running:
    """A bot in a process of its own, with a content that can be changed, and somebody to ask it."""

    bot: BotProcess
    server: BotApiServer
    content: Path
    folder: Path
    ana: Person

    async def fee(self) -> str:
        self.ana.send("/pago")
        await self.server.settled(20)
        return self.ana.last.text

    def change(self, file: str, old: str, new: str) -> None:
        text = (self.content / file).read_text(encoding="utf-8")
        assert old in text
        (self.content / file).write_text(text.replace(old, new), encoding="utf-8")

    async def command(self) -> subprocess.CompletedProcess[str]:
        return await asyncio.to_thread(_reload, self.folder, CONTENT_DIR=str(self.content))


def _reload(folder: Path, **more: str) -> subprocess.CompletedProcess[str]:
    clean = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    given = {"DATABASE_URL": f"sqlite:///{folder}/bot.sqlite3", "LANG": "C.UTF-8", **more}
    return subprocess.run(
        [sys.executable, "-m", "bot", "reload"],
        cwd=ROOT,
        env={**clean, **given},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@asynccontextmanager
async def _running(folder: Path) -> AsyncIterator[Running]:
    content = Path(shutil.copytree(CONTENT, folder / "content"))
    server = await BotApiServer.start(TOKEN, now=SystemClock().now, username="gira_bot")
    try:
        async with running_bot(folder, TOKEN, server.url, CONTENT_DIR=str(content)) as bot:
            await bot.printed("started")
            ana = server.person(1001, "Ana", language_code="es")
            ana.send(f"/start {TOUR}")
            await server.settled(20)
            yield Running(bot, server, content, folder, ana)
    finally:
        await server.close()


async def test_running_bot_takes_over_good_content_and_keeps_it_from_broken(tmp_path: Path) -> None:
    async with _running(tmp_path) as house:
        assert "$ 950.000" in await house.fee()

        house.change(PAYMENT, "text: $ 950.000", "text: $ 960.000")
        assert "$ 950.000" in await house.fee()
        house.bot.hang_up()
        await house.bot.printed("content-reloaded")
        assert "$ 960.000" in await house.fee()

        house.change(PAYMENT, "text: $ 960.000", "txt: $ 970.000")
        house.bot.hang_up()
        await house.bot.printed("content-refused")
        assert f"{PAYMENT}:5: txt is no key here: did you mean text?" in house.bot.output
        assert "$ 960.000" in await house.fee()

        refused = await house.command()
        assert refused.returncode == 1
        assert refused.stderr.splitlines() == [
            f"{PAYMENT}:4: text is missing: add text",
            f"{PAYMENT}:5: txt is no key here: did you mean text?",
        ]
        assert "the content before it stays" in refused.stdout
        assert "$ 960.000" in await house.fee()

        house.change(PAYMENT, "txt: $ 970.000", "text: $ 970.000")
        taken = await house.command()
        assert (taken.returncode, taken.stderr) == (0, "")
        assert taken.stdout.endswith(f"content {load(house.content).version} in force\n")
        assert "$ 970.000" in await house.fee()
        assert await house.bot.stop() == 0
        assert list((tmp_path / "running").iterdir()) == []


async def test_menu_is_published_anew_when_its_words_have_changed(tmp_path: Path) -> None:
    async with _running(tmp_path) as house:
        told = ("command-hoy = hoy\n", "command-hoy = hoydia\n")
        await house.server.until(lambda: _menus(house.server, "hoy"), 10)
        house.change("texts/es.ftl", *told)
        assert (await house.command()).returncode == 0
        await house.server.until(lambda: _menus(house.server, "hoydia"), 10)


def _menus(server: BotApiServer, command: str) -> bool:
    return any(
        any(one["command"] == command for one in _listed(call.params.get("commands", "[]")))
        for call in server.calls
        if call.method == "setMyCommands"
    )


def _listed(commands: object) -> list[dict[str, str]]:
    return json.loads(commands) if isinstance(commands, str) else list(commands)  # type: ignore[call-overload]


async def test_sentence_with_a_strange_tag_is_refused(tmp_path: Path) -> None:
    async with _running(tmp_path) as house:
        house.change("texts/es.ftl", "<b>Ajustes</b>", "<zz>Ajustes</zz>")
        refused = await house.command()
        assert refused.returncode == 1
        assert "<zz> is no tag in use here" in refused.stderr


async def test_reader_whose_tour_is_gone_is_still_answered(tmp_path: Path) -> None:
    async with _running(tmp_path) as house:
        shutil.rmtree(house.content / "tours" / TOUR)
        for file in house.content.rglob("*.yaml"):
            text = file.read_text(encoding="utf-8")
            text = text.replace(f"[{TOUR}]", "[]").replace(f"{TOUR}, ", "")
            file.write_text(text.replace(f", {TOUR}", ""), encoding="utf-8")
        done = await house.command()
        assert (done.returncode, done.stderr) == (0, "")
        assert await house.fee() != ""
        assert "turn-failed" not in house.bot.output


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="/proc is Linux's")
async def test_ten_reloads_need_no_more_memory_than_three(tmp_path: Path) -> None:
    async with _running(tmp_path):
        used = [await asyncio.to_thread(_megabytes_after_reload, tmp_path) for _ in range(10)]
        assert used[-1] - used[2] < 6, used


def _megabytes_after_reload(folder: Path) -> float:
    (answer,) = ask_to_reload(folder / "running")
    assert answer.problems == ()
    pages = Path(f"/proc/{answer.process}/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE") / 1e6


async def test_preview_reloads_too(tmp_path: Path) -> None:
    content = Path(shutil.copytree(CONTENT, tmp_path / "content"))
    preview = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "preview",
        cwd=ROOT,
        env={
            **os.environ,
            "PREVIEW_PORT": "0",
            "CONTENT_DIR": str(content),
            "DATABASE_URL": f"sqlite:///{tmp_path}/bot.sqlite3",
        },
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        assert preview.stderr is not None
        while b"started" not in await asyncio.wait_for(preview.stderr.readline(), 20):
            pass
        file = content / PAYMENT
        file.write_text(file.read_text(encoding="utf-8") + "# nota\n", encoding="utf-8")
        done = await asyncio.to_thread(_reload, tmp_path)
        assert done.stdout == f"process {preview.pid}: content {load(content).version} in force\n"
    finally:
        preview.terminate()
        await preview.wait()


def test_without_a_running_bot_the_command_says_so(tmp_path: Path) -> None:
    (tmp_path / "running").mkdir()
    left = tmp_path / "running" / "0000.sock"
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(str(left))
    done = _reload(tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith("reload: no bot is running here")
    assert not left.exists()


async def test_broken_or_strange_content_never_replaces_the_good(tmp_path: Path) -> None:
    content = Path(shutil.copytree(CONTENT, tmp_path / "content"))
    settings = Settings(content_dir=content)
    good = load_checked_world(settings, SystemClock())
    failures: list[Exception] = [
        ContentError([Problem("a.yaml", 1, "it is wrong", "mend it")]),
        OSError("the disk is gone"),
        KeyError("a fault of ours"),
    ]

    def fail() -> None:
        raise failures.pop(0)

    inforce = InForce(good, fail)  # type: ignore[arg-type]
    told = [(await inforce.reload()).problems for _ in range(3)]
    assert told == [
        ("a.yaml:1: it is wrong: mend it",),
        ("the disk is gone",),
        ("KeyError: 'a fault of ours'",),
    ]
    assert inforce.world is good


def test_files_that_do_not_come_to_rest_are_not_taken_half_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = Path(shutil.copytree(CONTENT, tmp_path / "content"))
    monkeypatch.setattr(inforce, "PAUSE", 0.01)
    done = threading.Event()

    def write() -> None:
        while not done.wait(0.01):
            (content / "sources.yaml").touch()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        with pytest.raises(ContentError, match="still being changed"):
            load_checked_world(Settings(content_dir=content), SystemClock())
    finally:
        done.set()
        writer.join()
    assert load_checked_world(Settings(content_dir=content), SystemClock())


def test_bot_that_ends_in_the_middle_of_its_answer_is_told_without_a_traceback(
    tmp_path: Path,
) -> None:
    (tmp_path / "running").mkdir()
    with socket.socket(socket.AF_UNIX) as peer:
        peer.bind(str(tmp_path / "running" / "0000.sock"))
        peer.listen()

        def answer() -> None:
            connection, _ = peer.accept()
            connection.recv(100)
            connection.sendall(b'{"process":')
            connection.close()

        answering = threading.Thread(target=answer)
        answering.start()
        done = _reload(tmp_path)
        answering.join()
    assert done.returncode == 1
    assert done.stderr == "the bot at 0000.sock: it ended in the middle of its answer\n"


async def test_turn_in_flight_keeps_the_world_it_began_with(tmp_path: Path) -> None:
    settings = Settings(content_dir=CONTENT)
    first, second = (load_checked_world(settings, SystemClock()) for _ in range(2))
    inforce = InForce(first, lambda: second)
    begun, go_on = asyncio.Event(), asyncio.Event()
    had: list[World] = []

    async def slow(turn: Turn) -> Replies:
        begun.set()
        await go_on.wait()
        had.append(turn.world)
        return ()

    async with _updates_taken_by(slow, inforce, tmp_path) as (turns, early, late):
        async with asyncio.timeout(20), asyncio.TaskGroup() as tasks:
            tasks.create_task(turns.take(early))
            await begun.wait()
            await inforce.reload()
            go_on.set()
        await turns.take(late)
    kept, renewed = had
    assert kept is first
    assert inforce.world is second
    assert renewed is second


@asynccontextmanager
async def _updates_taken_by(
    handler: Handler, inforce: InForce, folder: Path
) -> AsyncIterator[tuple[Turns, Update, Update]]:
    """Set up turns that all go to one handler, and two updates for them."""
    server = await BotApiServer.start(TOKEN, now=SystemClock().now, username="gira_bot")
    database = open_database(f"sqlite:///{folder}/bot.sqlite3")
    builder = Application.builder().token(TOKEN).base_url(f"{server.url}/bot")
    application = builder.updater(None).job_queue(None).build()
    application.add_handler(TypeHandler(Update, route(handler)))
    application.add_error_handler(note_failure)
    try:
        await migrate(database)
        async with application:
            ana = server.person(1001, "Ana", language_code="es")
            ana.send("/agenda")
            ana.send("/pago")
            early, late = await application.bot.get_updates()
            yield Turns(application, Receipts(database), lambda: inforce.world), early, late
    finally:
        await database.close()
        await server.close()


@pytest.mark.skipif(not hasattr(os, "forkpty"), reason="there are no terminals to close")
def test_bot_whose_terminal_is_closed_stops(tmp_path: Path) -> None:
    code = (
        "import asyncio, pathlib\n"
        "from bot.running import run_until_stopped\n"
        "async def work(stop, reload):\n"
        "    pathlib.Path('up').touch()\n"
        "    await stop.wait()\n"
        "    pathlib.Path('stopped').touch()\n"
        "run_until_stopped(work)\n"
    )
    leader, follower = os.openpty()
    process = subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-c", f"import fcntl, termios; fcntl.ioctl(0, termios.TIOCSCTTY)\n{code}"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=follower,
        stdout=follower,
        stderr=follower,
        start_new_session=True,
    )
    os.close(follower)
    try:
        while not (tmp_path / "up").exists():
            assert process.poll() is None
        process.send_signal(signal.SIGHUP)
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(timeout=0.5)
        os.close(leader)
        process.wait(timeout=10)
    finally:
        process.kill()
        process.wait()
    assert (tmp_path / "stopped").exists()
