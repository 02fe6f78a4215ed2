"""Who may import whom (ARCHITECTURE.md), held by reading every import of the code."""

import ast
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

TELEGRAM_ROOMS = ("handlers/", "bot/transport/", "bot/app.py", "bot/doctor.py")


def _imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{name.name}" for name in node.names)}
    return found


def _is_within(module: str, package: str) -> bool:
    return module == package or module.startswith(f"{package}.")


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
