"""`ask`: what would be answered to a question, and why; for editors of the content."""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

from markupsafe import escape

from bot import address
from bot.address import encode
from bot.answers.answer import Answer, Outcome
from bot.answers.engine import Engine
from bot.answers.question import Question
from bot.catalog.catalog import Catalog
from bot.catalog.loading import load
from bot.catalog.tour import YEARS
from bot.clock import SystemClock
from bot.language import Language, spoken
from bot.people.reader import Reader
from bot.reply import Reply
from bot.screens.questions import show_choice, show_unknown
from bot.screens.scene import Scene
from bot.screens.show import SCREENS, show
from bot.screens.titles import title
from bot.settings import Settings
from bot.texts.voice import Voice
from bot.texts.wording import Wording, load_wording
from bot.transport.splitting import visible


class AskError(Exception):
    """What was asked for cannot be done; the message says why in one line."""


def read_time(option: str, text: str) -> datetime:
    """Read what an option was given, as a local time (or one with its offset).

    Raises:
        AskError: it is no time, or one that no tour is near.
    """
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        msg = f'{option}: {text!r} is no local time; an example: "2025-01-27 06:55"'
        raise AskError(msg) from None
    if at.year not in YEARS:
        msg = f'{option}: {text!r} is too far away; an example: "2025-01-27 06:55"'
        raise AskError(msg)
    return at


@dataclass(frozen=True)
class Answered:
    """An answer as a person would read it, with what led to it."""

    id: object
    answer: str
    outcome: Outcome
    sources: tuple[str, ...]
    target: str | None
    why: str
    score: float

    def as_json(self) -> str:
        """Return one line of JSON."""
        value = {"id": self.id, "answer": self.answer, "outcome": self.outcome.value}
        return json_line({**value, "sources": self.sources})

    def as_text(self) -> str:
        """Return the answer for a terminal, with the reason below."""
        sources = ", ".join(self.sources) or "-"
        return (
            f"{self.answer}\n\n"
            f"outcome: {self.outcome.value}\ntarget:  {self.target or '-'}\n"
            f"sources: {sources}\nwhy:     {self.why} (score {self.score:.2f})"
        )


@dataclass(frozen=True)
class Refused:
    """A line of a batch that is no question, or one for a tour or language there is not."""

    id: object
    error: str

    def as_json(self) -> str:
        """Return one line of JSON."""
        return json_line({"id": self.id, "error": self.error})


@dataclass(frozen=True)
class Asker:
    """Answers questions without Telegram or a database."""

    catalog: Catalog
    wording: Wording
    engine: Engine
    now: datetime | None

    @classmethod
    def load(cls, settings: Settings, now: str | None) -> Self:
        """Read the content; ``now`` is a local time of the tour, else the present.

        Raises:
            AskError: ``now`` is no time, or one that no tour is near.
        """
        catalog = load(settings.content_dir)
        at = read_time("--now", now) if now else None
        return cls(catalog, load_wording(settings.content_dir / "texts"), Engine(catalog), at)

    def ask(self, text: str, *, tour: str | None, lang: str, name: object = None) -> Answered:
        """Answer one question as somebody on ``tour`` who reads ``lang`` would see it.

        Raises:
            AskError: there is no such tour or language.
        """
        speaks = spoken(lang)
        if speaks is None:
            msg = f"--lang: {lang!r} is not spoken; one of es, en, pt"
            raise AskError(msg)
        if tour is not None and tour not in self.catalog.tours:
            known = ", ".join(self.catalog.tours)
            msg = f"--tour: there is no tour {tour!r}; one of {known}"
            raise AskError(msg)
        scene = self._scene(tour, speaks)
        on = scene.tour.id if scene.tour else None
        found = self.engine.answer(Question(text=text, lang=speaks, now=scene.now, tour=on))
        reply = _reply(scene, found)
        named = (
            doc for doc in self.catalog.sources if escape(scene.source_name(doc)) in reply.text
        )
        return Answered(
            id=name,
            answer=_plain(reply),
            outcome=found.outcome,
            sources=tuple(named),
            target=encode(found.target) if found.target else None,
            why=found.why,
            score=found.score,
        )

    def batch(self, file: Path) -> Iterator[Answered | Refused]:
        """Answer a file of lines ``{"id", "question", "lang", "tour"}``; a bad one harms no other.

        Raises:
            OSError: the file cannot be read.
        """
        with file.open("rb") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield self._answer(line, f"{file}:{number}")

    def _answer(self, line: bytes, where: str) -> Answered | Refused:
        asked = _read(line)
        name = asked.get("id")
        try:
            question, tour, lang = _checked(asked)
            return self.ask(question, tour=tour, lang=lang, name=name)
        except AskError as error:
            return Refused(name, f"{where}: {str(error).removeprefix('--')}")

    def _scene(self, tour: str | None, lang: Language) -> Scene:
        now = SystemClock().now()
        scene = Scene(
            voice=Voice(self.wording, lang),
            catalog=self.catalog,
            reader=Reader(0, lang, tour_id=tour),
            now=now,
        )
        if self.now is None:
            return scene
        zone = scene.tour.zone if scene.tour else UTC
        at = self.now if self.now.tzinfo else self.now.replace(tzinfo=zone)
        return Scene(scene.voice, scene.catalog, scene.reader, at.astimezone(UTC))


def _reply(scene: Scene, found: Answer) -> Reply:
    if found.outcome is Outcome.ANSWERED and found.target is not None:
        if type(found.target) not in SCREENS:  # what it shows is each person's own
            return Reply(escape(title(scene, found.target)))
        return show(scene, found.target)
    if found.outcome is Outcome.CHOICE:
        return show_choice(scene, found.choices)
    return show_unknown(scene, address.Unknown())


def _plain(reply: Reply) -> str:
    text = reply.text or (reply.file.caption if reply.file else reply.text)
    buttons = [button.text for row in reply.rows for button in row]
    return "\n".join([visible(str(text)), *([f"[{'] ['.join(buttons)}]"] if buttons else [])])


def _read(line: bytes) -> dict[str, Any]:
    """Return a line's object, empty where it is none. A byte order mark does no harm."""
    try:
        asked = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return {}
    return asked if isinstance(asked, dict) else {}


def _checked(asked: dict[str, Any]) -> tuple[str, str | None, str]:
    """Return the question, tour and language of a line.

    Raises:
        AskError: one of them is no text.
    """
    question, tour, lang = asked.get("question"), asked.get("tour"), asked.get("lang")
    if not isinstance(question, str):
        msg = 'this is no question; an example: {"question": "¿cuánto cuesta?"}'
        raise AskError(msg)
    for key, value in (("tour", tour), ("lang", lang)):
        if not isinstance(value, str | None):
            msg = f"{key}: {value!r} is no text"
            raise AskError(msg)
    return question, tour, lang or Language.ES.value


def json_line(value: dict[str, Any]) -> str:
    """Return JSON that can be printed: what the output has no letter for stays escaped."""
    line = json.dumps(value, ensure_ascii=False)
    try:
        line.encode(sys.stdout.encoding)
    except UnicodeEncodeError:
        return json.dumps(value)
    return line
