"""Who may import whom (ARCHITECTURE.md), held by reading every import of the code."""

import ast
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILES = sorted([*(ROOT / "bot").rglob("*.py"), *(ROOT / "handlers").rglob("*.py")])

DOORS = ("telegram", "handlers", "bot.transport", "bot.preview", "bot.app", "bot.cli")
FORBIDDEN = {
    "bot/screens": (*DOORS, "bot.storage"),
    "bot/answers": (*DOORS, "bot.storage", "bot.people", "bot.screens"),
    "bot/catalog": (*DOORS, "bot.storage", "bot.people", "bot.screens"),
    "bot/texts": (*DOORS, "bot.storage", "bot.people", "bot.screens"),
    "bot/people": (*DOORS, "bot.screens"),
    "bot/storage": (*DOORS, "bot.screens", "bot.people", "bot.catalog"),
    "bot/reports": (*DOORS, "bot.storage", "bot.screens"),
    "bot/transport": ("bot.app", "bot.preview", "bot.cli"),
    "handlers": ("bot.app", "bot.preview", "bot.cli", "bot.storage"),
}
"""What a room may never import."""

PURE = (
    "screens",
    "answers",
    "catalog",
    "texts",
    "address",
    "reply",
    "pushes.choices",
    "pushes.hours",
    "pushes.kinds",
    "pushes.planner",
    "roster.columns",
    "roster.differing",
    "roster.draft",
    "roster.institutions",
    "roster.link",
    "roster.reading",
    "roster.sheet",
    "roster.understanding",
    "roster.values",
    "summary.values",
    "summary.spoken",
    "summary.releasing",
    "summary.held",
    "summary.showing",
    "summary.quoting",
    "summary.names",
    "summary.words",
    "summary.themes",
    "summary.lacks",
)
"""The rooms and files of ``bot/`` that are values in, values out."""

IMPURE = (
    *DOORS,
    "bot.storage",
    "bot.clock",
    "sqlalchemy",
    "aiosqlite",
    "asyncpg",
    "alembic",
    "aiohttp",
    "apscheduler",
    "asyncio",
)
"""What a pure module may not import, nor any module of the bot that it imports, and so on."""

TELEGRAM_ROOMS = ("handlers/", "bot/transport/", "bot/app.py", "bot/doctor.py")


def _name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {_name(path): path for path in FILES}


@cache
def _imports(path: Path) -> set[str]:
    """Return all that a file imports, wherever in it; what is imported from a module as well."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            here = path.relative_to(ROOT).parts[: -node.level] if node.level else ()
            module = ".".join([*here, *([node.module] if node.module else [])])
            found |= {module, *(f"{module}.{name.name}" for name in node.names)}
    return found


def _is_within(module: str, package: str) -> bool:
    return module == package or module.startswith(f"{package}.")


def _way(start: str, packages: tuple[str, ...]) -> tuple[str, ...]:
    """Return a shortest way from a module to one of ``packages``, through others of ours; or ().

    Importing a module first runs the packages that it is in, so they are imported too.
    """
    ways = [(start,)]
    seen = {start}
    for way in ways:
        parents = {way[-1][:at] for at, letter in enumerate(way[-1]) if letter == "."}
        for name in sorted((_imports(MODULES[way[-1]]) | parents) - seen):
            if any(_is_within(name, package) for package in packages):
                return (*way, name)
            seen.add(name)
            ways += [(*way, name)] if name in MODULES else []
    return ()


@pytest.mark.parametrize("room", FORBIDDEN)
def test_room_imports_nothing_it_may_not(room: str) -> None:
    wrong = [
        f"{path.relative_to(ROOT)} imports {module}"
        for path in FILES
        if path.relative_to(ROOT).as_posix().startswith(f"{room}/")
        for module in _imports(path)
        if any(_is_within(module, package) for package in FORBIDDEN[room])
    ]
    assert wrong == []


@pytest.mark.parametrize("room", PURE)
def test_pure_room_reaches_nothing_impure(room: str) -> None:
    inside = [module for module in MODULES if _is_within(module, f"bot.{room}")]
    assert inside
    assert [" → ".join(way) for one in inside if (way := _way(one, IMPURE))] == []


def test_an_import_is_seen_through_another() -> None:
    through = ("handlers.start", "bot.people.profile", "sqlalchemy")
    assert _way("handlers.start", ("sqlalchemy",)) == through


def test_telegram_is_imported_at_the_doors_alone() -> None:
    wrong = [
        path.relative_to(ROOT).as_posix()
        for path in FILES
        if any(_is_within(module, "telegram") for module in _imports(path))
        and not path.relative_to(ROOT).as_posix().startswith(TELEGRAM_ROOMS)
    ]
    assert wrong == []


def test_preview_knows_nothing_of_the_bot() -> None:
    wrong = [
        f"{path.relative_to(ROOT)} imports {module}"
        for path in (ROOT / "bot" / "preview").rglob("*.py")
        for module in _imports(path)
        if _is_within(module, "telegram")
        or _is_within(module, "handlers")
        or (_is_within(module, "bot") and not _is_within(module, "bot.preview") and module != "bot")
    ]
    assert wrong == []


def test_content_holds_no_code() -> None:
    assert list((ROOT / "content").rglob("*.py")) == []
