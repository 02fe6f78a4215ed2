"""The guide for editors: every example in it is right, and every command and file exists."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import TypeAdapter

from bot.catalog.checks.lengths import check_lengths
from bot.catalog.checks.reminders import check_reminders
from bot.catalog.checks.retro import check_retro
from bot.catalog.kinds import MODELS
from bot.catalog.library import Kind
from bot.catalog.loading import load
from bot.catalog.reading import Document, read
from bot.catalog.references import SCREENS, Known
from bot.catalog.reminders import Reminders
from bot.catalog.retro import MOST_OPTIONS, Question, QuestionKind, Retro
from bot.catalog.tour import Activity, Transfer
from bot.cli import parser

CONTENT = Path(__file__).parents[2] / "content"
GUIDE = (CONTENT / "README.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"<!-- (\w+) -->\n```yaml\n(.*?)```", GUIDE, re.DOTALL)
PARTS: dict[str, Any] = {**MODELS, "activity": Activity, "transfer": Transfer}
GIVEN = {"entry": {"id": "feria-de-barrio", "kind": "programmes"}}


def test_every_yaml_example_says_what_it_is() -> None:
    assert len(EXAMPLES) == GUIDE.count("```yaml") >= 4


@pytest.mark.parametrize(("kind", "text"), EXAMPLES, ids=[kind for kind, _ in EXAMPLES])
def test_example_can_be_copied_into_the_content(kind: str, text: str) -> None:
    document = read(f"{kind}.yaml", text.encode())
    assert isinstance(document, Document)
    data = (
        document.data
        if isinstance(document.data, list)
        else {**document.data, **GIVEN.get(kind, {})}
    )
    assert TypeAdapter(PARTS[kind]).validate_python(data)
    catalog = load(CONTENT)
    for path, value in document.texts:
        if path[-1] == "doc":
            assert value in catalog.sources
        if "programmes" in path:
            assert value in catalog.entries
        if "tours" in path:
            assert value in catalog.tours
        if path[-1] == "see":
            assert value in SCREENS


def test_reminders_of_the_guide_contradict_nothing() -> None:
    (text,) = (text for kind, text in EXAMPLES if kind == "reminders")
    document = read("tours/gira/reminders.yaml", text.encode())
    assert isinstance(document, Document)
    known = Known(frozenset(), frozenset({"gira"}))
    assert list(check_reminders(document, known)) == []
    assert set(document.data) == set(Reminders.model_fields)


def test_questions_of_the_guide_contradict_nothing() -> None:
    (text,) = (text for kind, text in EXAMPLES if kind == "retro")
    document = read("tours/gira/retro.yaml", text.encode())
    assert isinstance(document, Document)
    assert list(check_retro(document, Known(frozenset(), frozenset()))) == []
    assert list(check_lengths(document)) == []
    assert set(document.data) == set(Retro.model_fields)
    every_day, (last,) = document.data["questions"], document.data["days"]
    used = {key for one in (*every_day, *last["add"]) for key in one}
    assert used == set(Question.model_fields)


def test_guide_tells_each_kind_of_question_and_how_much_it_may_say() -> None:
    section = GUIDE.partition("\n## Las preguntas del día\n")[2].partition("\n## ")[0]
    told = section.rpartition("```")[2]
    assert {kind.value for kind in QuestionKind} <= set(re.findall(r"`(\w+)`", told))
    assert MOST_OPTIONS == 9
    for said in ("de dos a nueve", "tiene 200", "(`hint`), 120", "una opción, 38"):
        assert said in told


def test_guide_shows_a_whole_day_before_and_after_a_visit_gets_it() -> None:
    before, after = (yaml.safe_load(text) for kind, text in EXAMPLES if kind == "agenda")
    (day,), (visit,) = before["days"], before["unscheduled"]
    assert list(after) == ["days"]
    (made,) = after["days"]
    (placed,) = made.pop("activities")
    assert made == day
    assert placed.pop("time")
    assert placed == visit


def test_commands_of_the_guide_exist() -> None:
    lines = re.findall(r"^\.venv/bin/python -m bot (\S+)(.*)$", GUIDE, re.MULTILINE)
    assert {command for command, _ in lines} == {"new-tour", "check", "ask", "preview", "reload"}
    assert all(command in parser().format_help() for command, _ in lines)


def test_folders_of_the_guide_exist() -> None:
    for kind in Kind:
        assert (CONTENT / "library" / kind.value).is_dir()
        assert f"{kind.value}/`" in GUIDE
