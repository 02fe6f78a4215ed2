import ast
from pathlib import Path

ROOM = Path(__file__).parents[2] / "bot" / "preview"
ALLOWED = ("bot.preview", "aiohttp")


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(f"{'.' * node.level}{node.module or ''}")
    return names


def test_preview_knows_nothing_of_the_bot() -> None:
    foreign = {
        (path.name, name)
        for path in ROOM.rglob("*.py")
        for name in imported(path)
        if name.split(".")[0] in {"bot", "handlers", "telegram"}
        and not name.startswith("bot.preview")
    }
    assert foreign == set()


def test_core_knows_nothing_of_http() -> None:
    core = [
        p for room in ("text", "world", "methods", "people") for p in (ROOM / room).rglob("*.py")
    ]
    assert {p.name for p in core if {"aiohttp", "asyncio"} & imported(p)} == set()


def test_page_asks_nothing_from_elsewhere() -> None:
    static = ROOM / "page" / "static"
    loading = ('src="http', 'href="http', "url(http", 'import "http', 'from "http', "@import")
    found = {
        path.name
        for path in static.iterdir()
        if any(mark in path.read_text(encoding="utf-8") for mark in loading)
    }
    assert found == set()


def test_page_has_every_text_in_three_languages() -> None:
    import re  # noqa: PLC0415 - only here

    source = (ROOM / "page" / "static" / "texts.js").read_text(encoding="utf-8")
    blocks = re.findall(r"^  (es|en|pt): \{(.*?)^  \},", source, re.DOTALL | re.MULTILINE)
    keys = {language: re.findall(r"(\w+): \"", block) for language, block in blocks}
    used = {
        key
        for path in (ROOM / "page" / "static").glob("*.js")
        for key in re.findall(r"\bt\(\"(\w+)\"", path.read_text(encoding="utf-8"))
    }
    assert list(keys) == ["es", "en", "pt"]
    assert keys["es"] == keys["en"] == keys["pt"]
    assert used <= set(keys["es"])
