import json
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import urllib.request
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.clock import SystemClock
from bot.doctor import examine
from bot.people.audit import note
from bot.preview.server import BotApiServer
from bot.settings import Settings
from bot.storage.database import open_database
from bot.storage.migrate import HEAD, migrate

ROOT = Path(__file__).parents[1]


def _run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "bot", *arguments],
        cwd=ROOT,
        env={**clean, "LANG": "C.UTF-8", **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_check_of_the_project_succeeds() -> None:
    done = _run("check")
    assert (done.returncode, done.stderr) == (0, "")
    assert "all right" in done.stdout


def test_check_of_broken_content_fails_with_a_line_a_problem(tmp_path: Path) -> None:
    (tmp_path / "sources.yaml").write_text("- id: X\n", encoding="utf-8")
    done = _run("check", CONTENT_DIR=str(tmp_path))
    assert done.returncode == 1
    assert done.stderr.startswith("sources.yaml:1: ")
    assert "Traceback" not in done.stderr


def test_check_tells_doubts_apart_and_succeeds(tmp_path: Path) -> None:
    content = Path(shutil.copytree(ROOT / "tests" / "catalog" / "small", tmp_path / "content"))
    shutil.copytree(ROOT / "content" / "texts", content / "texts")
    park = content / "library" / "places" / "parque.yaml"
    text = park.read_text(encoding="utf-8")
    park.write_text(text.replace("Un parque junto", "Con 42 instancias junto"), encoding="utf-8")
    done = _run("check", CONTENT_DIR=str(content))
    assert (done.returncode, done.stderr) == (0, "")
    doubt, summary = done.stdout.splitlines()
    assert doubt.startswith("library/places/parque.yaml:5: warning: 27 instancias here")
    assert "all right" in summary


def test_schema_is_written_where_it_is_asked_for(tmp_path: Path) -> None:
    assert _run("schema", "--to", str(tmp_path / "new")).returncode == 0
    made = {file.name: file.read_bytes() for file in (tmp_path / "new").iterdir()}
    assert made == {file.name: file.read_bytes() for file in (ROOT / "content/schema").iterdir()}


def test_ask_prints_the_answer_its_source_and_why() -> None:
    done = _run("ask", "¿cuánto cuesta?", "--tour", "achm-medellin-2025")
    assert done.returncode == 0
    assert "$ 950.000" in done.stdout
    assert "sources: achm-2025" in done.stdout
    assert "outcome: answered" in done.stdout


def test_ask_names_a_screen_that_shows_what_is_ones_own() -> None:
    for text, name in (("mis respuestas", "Mi día"), ("mis datos", "Ver una copia")):
        done = _run("ask", text, "--tour", "achm-medellin-2025")
        assert done.returncode == 0
        assert done.stdout.partition("\n")[0].endswith(name)


def test_ask_answers_a_batch_line_by_line(tmp_path: Path) -> None:
    file = tmp_path / "questions.jsonl"
    lines = [
        {"id": "a", "question": "¿cuánto cuesta?", "lang": "es", "tour": "achm-medellin-2025"},
        {"id": "b", "question": "hay piscina?", "lang": "pt", "tour": "achm-medellin-2025"},
    ]
    file.write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    done = _run("ask", "--batch", str(file))
    first, second = [json.loads(line) for line in done.stdout.splitlines()]
    assert {**first, "answer": ""} == {
        "id": "a",
        "answer": "",
        "outcome": "answered",
        "sources": ["achm-2025"],
    }
    assert "$ 950.000" in first["answer"]
    assert (second["id"], second["outcome"], second["sources"]) == ("b", "unknown", [])
    assert second["answer"].startswith("Isso eu não sei")


def test_rehearse_prints_the_checked_report() -> None:
    done = _run("rehearse", "--tour", "itagui-encuentro-2022")
    checked = ROOT / "tests" / "rehearsal" / "itagui-encuentro-2022.txt"
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == checked.read_text(encoding="utf-8")


def test_reader_that_has_read_enough_is_no_fault() -> None:
    command = f"{sys.executable} -m bot rehearse | head -1; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(  # noqa: S603 - our own program
        ["/bin/bash", "-c", command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert set(done.stdout.strip()) == {"="}


def test_rehearse_prints_a_line_of_json_a_push() -> None:
    done = _run("rehearse", "--json", "--lang", "es", PYTHONIOENCODING="ascii")
    pushes = [json.loads(line) for line in done.stdout.splitlines()]
    languages = {to["lang"] for push in pushes for words in push["says"] for to in words["to"]}
    assert (done.returncode, done.stderr, languages) == (0, "", {"es"})
    assert len(pushes) == len({push["key"] for push in pushes}) > 0
    assert {push["tour"] for push in pushes} == {
        folder.name for folder in (ROOT / "content" / "tours").iterdir()
    }


@pytest.mark.parametrize(
    ("arguments", "environment", "status", "says"),
    [
        (("ask",), {}, 2, "write a question"),
        (("ask", "hola", "--tour", "mars"), {}, 1, "there is no tour 'mars'"),
        (("ask", "hola", "--lang", "de"), {}, 1, "'de' is not spoken"),
        (("ask", "hola", "--now", "soon"), {}, 1, "--now: 'soon' is no local time"),
        (("ask", "hola", "--now", "0001-01-01"), {}, 1, "'0001-01-01' is too far away"),
        (("ask", "hola", "--now", "9999-12-31"), {}, 1, "'9999-12-31' is too far away"),
        (("ask", "--batch", "tests"), {}, 1, "tests"),
        (("preview", "--at", "0001-01-01"), {}, 1, "--at: "),
        (("preview", "--at", "9999-12-31 23:59"), {}, 1, "--at: "),
        (("migrate",), {"DATABASE_URL": "postgres://u:p@h:x/d"}, 1, "DATABASE_URL: "),
        (("migrate",), {"DATABASE_URL": "sqlite:///tests"}, 1, "DATABASE_URL: unable to open"),
        (("migrate",), {"DATABASE_URL": "sqlite:///Makefile"}, 1, "DATABASE_URL: file is not a"),
        (
            ("preview",),
            {"DATABASE_URL": "sqlite:///Makefile", "PREVIEW_PORT": "0"},
            1,
            "DATABASE_URL: file is not a",
        ),
        (
            ("migrate",),
            {"DATABASE_URL": "postgres://u:p@127.0.0.1:1/d"},
            1,
            "DATABASE_URL: [Errno 111]",
        ),
        (("migrate",), {"DATABASE_URL": "postgres://u:p@h/d?foo=bar"}, 1, "its option 'foo'"),
        (("migrate",), {"DATABASE_URL": "sqlite:////proc/x/y.sqlite3"}, 1, "DATABASE_URL: the"),
        (("migrate",), {"DATABASE_URL": "sqlite:///:memory:"}, 1, "DATABASE_URL: it names no"),
        (("run",), {"HEALTH_PORT": "8080"}, 1, "HEALTH_PORT: "),
        (("ask", "--batch", "missing.jsonl"), {}, 1, "missing.jsonl"),
        (("preview", "--at", "soon"), {}, 1, "'soon' is no local time"),
        (("run",), {"TELEGRAM_BOT_TOKEN": "x"}, 1, "TELEGRAM_BOT_TOKEN: "),
        (("fly",), {}, 2, "invalid choice: 'fly'"),
        (("reload",), {"DATABASE_URL": "sqlite:///nowhere/x.sqlite3"}, 1, "no bot is running here"),
        (("new-tour", "mars", "x", "--starts", "2026-03-02"), {}, 1, "there is no tour 'mars'"),
        (("new-tour", "mars", "x"), {}, 2, "--starts"),
        (("rehearse", "--tour", "medellin-lab-2018"), {}, 1, "did you mean medellin-lab-2017?"),
        (("rehearse", "--lang", "de"), {}, 1, "'de' is not spoken"),
        (("rehearse", "--fly"), {}, 2, "usage: python -m bot rehearse"),
        (("schema", "--to", "Makefile"), {}, 1, "Makefile"),
        (("--fly",), {}, 2, "usage: python -m bot [-h]"),
        (("ask", "hola", "--fly"), {}, 2, "usage: python -m bot ask"),
        (("ask",), {}, 2, "usage: python -m bot ask"),
        (("ask", "hola", "--batch", "x"), {}, 2, "--batch and a question do not go together"),
        (("ask", "--tour", "x", "--batch", "x"), {}, 2, "--batch and --tour do not go"),
        (("ask", "--lang", "es", "--batch", "x"), {}, 2, "--batch and --lang do not go"),
        (("ask", "--json", "--batch", "x"), {}, 2, "--batch and --json do not go"),
    ],
)
def test_what_a_user_can_cause_is_told_without_a_traceback(
    arguments: tuple[str, ...], environment: dict[str, str], status: int, says: str
) -> None:
    done = _run(*arguments, **environment)
    assert done.returncode == status
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert status != 1 or done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("line", "name", "error"),
    [
        (b'{"id": "x", "question": "hola", "lang": 5}', "x", "lang: 5 is no text"),
        (b'{"id": 7, "question": "hola", "tour": ["x"]}', 7, "tour: ['x'] is no text"),
        (b'{"id": "x", "question": "hola", "tour": "mars"}', "x", "tour: there is no tour 'mars'"),
        (b'{"id": "\\ud800", "question": 5}', "\ud800", "this is no question"),
        (b'{"id": "x", "question": "ma\xf1ana"}', None, "this is no question"),
        (b"[" * 100_000, None, "this is no question"),
        (b"3", None, "this is no question"),
    ],
)
def test_bad_line_of_a_batch_is_told_and_the_rest_is_answered(
    tmp_path: Path, line: bytes, name: object, error: str
) -> None:
    file = tmp_path / "questions.jsonl"
    asked = {"id": "good", "question": "hola\u2028¿cuánto cuesta?"}
    good = json.dumps(asked, ensure_ascii=False).encode()
    file.write_bytes(b"\xef\xbb\xbf" + good + b"\n\n" + line + b"\r\n" + good)
    done = _run("ask", "--batch", str(file))
    first, second, third = [json.loads(answer) for answer in done.stdout.split("\n")[:-1]]
    assert (first["id"], first["outcome"]) == ("good", third["outcome"])
    assert second["id"] == name
    assert second["error"].startswith(f"{file}:3: {error}")
    assert done.returncode == 1
    assert done.stderr == f"{file}: 1 of 3 lines could not be answered; each says why\n"


def test_doctor_changes_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    done = _run("doctor", DATABASE_URL=f"sqlite:///{folder}/bot.sqlite3")
    assert done.returncode == 1
    assert "no database yet: run make run or python -m bot migrate" in done.stdout
    assert list(tmp_path.iterdir()) == []
    assert _run("migrate", DATABASE_URL=f"sqlite:///{folder}/bot.sqlite3").returncode == 0
    before = {file: file.read_bytes() for file in folder.iterdir()}
    assert _run("doctor", DATABASE_URL=f"sqlite:///{folder}/bot.sqlite3").returncode == 0
    assert {file: file.read_bytes() for file in folder.iterdir()} == before


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("sqlite:///tests", "names a folder"),
        ("sqlite:///Makefile", "file is not a database"),
        ("postgres://u:p@127.0.0.1:1/d", "WRONG database: "),
    ],
)
def test_doctor_tells_what_is_wrong_with_the_database(url: str, says: str) -> None:
    done = _run("doctor", DATABASE_URL=url)
    assert done.returncode == 1
    assert says in done.stdout
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("revision", "says"),
    [("9999", "newer version (9999; "), ("", "older version (none, not ")],
)
def test_doctor_compares_the_tables_with_those_of_the_program(
    tmp_path: Path, revision: str, says: str
) -> None:
    file = tmp_path / "bot.sqlite3"
    url = f"sqlite:///{file}"
    assert _run("migrate", DATABASE_URL=url).returncode == 0
    with closing(sqlite3.connect(file)) as db, db:
        db.execute("DELETE FROM alembic_version")
        if revision:
            db.execute("INSERT INTO alembic_version VALUES (?)", (revision,))
    done = _run("doctor", DATABASE_URL=url)
    assert done.returncode == 1
    assert "WRONG database: " in done.stdout
    assert says in done.stdout


async def test_doctor_never_tells_the_token(tmp_path: Path) -> None:
    token = "123456:not-the-right-one"  # noqa: S105 - made up
    server = await BotApiServer.start("100000001:the-right-one", now=SystemClock().now)
    try:
        findings = await examine(
            Settings(
                telegram_bot_token=SecretStr(token),
                telegram_api_url=server.url,
                database_url=f"sqlite:///{tmp_path}/none.sqlite3",
            )
        )
    finally:
        await server.close()
    (telegram,) = [finding for finding in findings if finding.what == "telegram"]
    says = "TELEGRAM_BOT_TOKEN: Telegram does not know this token; ask @BotFather for it"
    assert (telegram.is_well, telegram.says) == (False, says)


def test_doctor_tells_what_is_well_and_what_is_not(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/bot.sqlite3"
    before = _run("doctor", DATABASE_URL=url)
    assert before.returncode == 1
    assert "WRONG database: " in before.stdout
    assert _run("migrate", DATABASE_URL=url).stdout == f"tables: none → {HEAD}\n"
    after = _run("doctor", DATABASE_URL=url)
    assert after.returncode == 0
    assert "ok    content: " in after.stdout
    assert "ok    database: 0 people, 0 questions passed on, 0 updates set aside" in after.stdout


def test_preview_prints_its_page_and_stops_on_sigterm(tmp_path: Path) -> None:
    clean = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    given = {
        **clean,
        "PREVIEW_PORT": "0",
        "DATABASE_URL": f"sqlite:///{tmp_path}/preview.sqlite3",
        "PYTHONUNBUFFERED": "1",
    }
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "preview", "--at", "2025-01-27 06:55"],
        cwd=ROOT,
        env=given,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline().strip() for _ in range(3)]
        url = lines[1].removeprefix("Preview: ")
        with urllib.request.urlopen(url, timeout=10) as page:  # noqa: S310 - our own loopback page
            assert page.status == 200
        moving = urllib.request.Request(  # noqa: S310 - likewise
            f"{url}/preview/clock",
            b'{"to": "2025-01-28T07:00"}',
            {"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(moving, timeout=10) as moved:  # noqa: S310 - likewise
            clock = json.load(moved)
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=10) == 0
    assert lines[2].startswith("Clock:   2025-01-27 06:55")
    assert (clock["now"][:16], clock["zone"]) == ("2025-01-28T07:00", "America/Bogota")


def test_previews_side_by_side_have_a_database_each(tmp_path: Path) -> None:
    clean = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    given = {
        **clean,
        "PREVIEW_PORT": "0",
        "CONTENT_DIR": str(ROOT / "content"),
        "PYTHONPATH": str(ROOT),
        "PYTHONUNBUFFERED": "1",
    }
    with ExitStack() as stack:
        ports = set()
        for _ in range(2):
            process = stack.enter_context(
                subprocess.Popen(
                    [sys.executable, "-m", "bot", "preview"],
                    cwd=tmp_path,
                    env=given,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.STDOUT,
                    text=True,
                )
            )
            stack.callback(process.terminate)
            assert process.stdout is not None
            said = [process.stdout.readline().strip() for _ in range(6)]
            assert '"started"' in said[5]
            ports.add(said[1].rpartition(":")[2])
        kept = {path.name for path in (tmp_path / "data").glob("*.sqlite3")}
    assert kept == {f"preview-{port}.sqlite3" for port in ports}
    assert len(ports) == 2


def test_letter_that_the_terminal_lacks_is_escaped() -> None:
    asked = ("ask", "¿cuánto cuesta?", "--tour", "achm-medellin-2025")
    done = _run(*asked, PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Invitaci\\xf3n" in done.stdout
    as_json = _run(*asked, "--json", PYTHONIOENCODING="ascii")
    assert json.loads(as_json.stdout) == json.loads(_run(*asked, "--json").stdout)


def _interrupted(*arguments: str, **environment: str) -> subprocess.Popen[str]:
    """Start the program as a terminal does: whoever runs the tests may not hear Ctrl-C."""
    start = (
        "import runpy, signal; signal.signal(signal.SIGINT, signal.default_int_handler);"
        "runpy.run_module('bot', run_name='__main__')"
    )
    return subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-c", start, *arguments],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_ctrl_c_ends_a_command_at_work_quietly(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        silent.settimeout(30)
        process = _interrupted(
            "doctor",
            TELEGRAM_BOT_TOKEN="123456:made-up",  # noqa: S106 - made up
            TELEGRAM_API_URL=f"http://127.0.0.1:{silent.getsockname()[1]}",
            DATABASE_URL=f"sqlite:///{tmp_path}/none.sqlite3",
        )
        asked, _ = silent.accept()
        with asked:
            process.send_signal(signal.SIGINT)
            _, errors = process.communicate(timeout=30)
    assert (process.returncode, errors) == (130, "")


def test_ctrl_c_while_the_program_is_read_ends_it_quietly(tmp_path: Path) -> None:
    (tmp_path / "sqlalchemy.py").write_text("raise KeyboardInterrupt", encoding="utf-8")
    (tmp_path / "structlog.py").write_text("raise KeyboardInterrupt", encoding="utf-8")
    for command in ("run", "preview"):
        process = _interrupted(command, PYTHONPATH=str(tmp_path))
        _, errors = process.communicate(timeout=30)
        assert (process.returncode, errors) == (130, "")
        (tmp_path / "structlog.py").unlink(missing_ok=True)


async def test_audit_prints_a_line_for_each_thing_noted(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/bot.sqlite3"
    database = open_database(url)
    await migrate(database)
    at = datetime(2017, 5, 29, 12, 30, 5, tzinfo=UTC)
    lab, achm = "medellin-lab-2017", "achm-medellin-2025"
    async with database.writing() as db:
        await note(db, 7, "/panel", at, tour_id=lab)
        await note(db, 8, f"1/panel/{achm}", at, tour_id=achm, is_refused=True)
        await note(db, 9, "/start c-", at, is_refused=True, detail="expired")
    await database.close()
    lines = [
        f"2017-05-29 12:30:05 UTC\t7\tdone\t/panel\t{lab}\t-",
        f"2017-05-29 12:30:05 UTC\t8\trefused\t1/panel/{achm}\t{achm}\t-",
        "2017-05-29 12:30:05 UTC\t9\trefused\t/start c-\t-\texpired",
    ]
    for options, shown in (
        ((), lines),
        (("--last", "2"), lines[1:]),
        (("--tour", lab), lines[:1]),
        (("--tour", "no-such-tour"), []),
    ):
        done = _run("audit", *options, DATABASE_URL=url)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.splitlines() == shown
    assert _run("audit", "--last", "0", DATABASE_URL=url).returncode == 2
