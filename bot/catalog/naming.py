"""What lies in ``tours/`` and ``library/`` under a name that is not read: told, never ignored."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from bot.catalog.library import Kind
from bot.catalog.nearest import nearest
from bot.catalog.problem import Problem

OF_A_TOUR = (
    "tour.yaml",
    "agenda.yaml",
    "payment.yaml",
    "reminders.yaml",
    "retro.yaml",
    "faq.yaml",
)
SET_ASIDE = ".por-confirmar.yaml"
"""How the name of a tour's file ends that is not read before what it says is confirmed."""


def seen(paths: Iterable[Path]) -> list[Path]:
    """Return the paths in order, without those whose name begins with a dot."""
    return sorted(path for path in paths if not path.name.startswith("."))


def check_files(root: Path) -> Iterator[Problem]:
    """Yield a problem for every file and folder of ``root`` that would be passed over."""
    for path, mend in _unexpected(root):
        what = f"this {'folder' if path.is_dir() else 'file'} is not read"
        yield Problem(path.relative_to(root).as_posix(), 1, what, mend)


def _unexpected(root: Path) -> Iterator[tuple[Path, str]]:
    for path in _within(root / "tours"):
        if path.is_dir():
            yield from _of_a_tour(path)
        else:
            yield path, "take it out: here go folders, one a tour"
    for path in _within(root / "library"):
        if path.is_dir() and path.name in set(Kind):
            yield from _of_a_kind(path)
        elif path.is_dir() or path.name != "faq.yaml":
            yield path, _in_library(path)


def _of_a_tour(folder: Path) -> Iterator[tuple[Path, str]]:
    for path in _within(folder):
        if path.is_dir() or not (path.name in OF_A_TOUR or path.name.endswith(SET_ASIDE)):
            yield path, _called(path, OF_A_TOUR)


def _of_a_kind(folder: Path) -> Iterator[tuple[Path, str]]:
    for path in _within(folder):
        if path.is_dir():
            yield path, "take it out: here go files, one a card"
        elif path.suffix != ".yaml":
            name = f"{_stem(path)}.yaml"
            yield path, _renamed(path, name) if _is_text(path) else "take it out: cards are .yaml"


def _in_library(path: Path) -> str:
    kinds = [kind.value for kind in Kind]
    if path.is_dir() or not _is_text(path) or nearest(_stem(path), ["faq"]):
        return _called(path, kinds if path.is_dir() else ["faq.yaml"])
    return f"move it into the folder of its kind: {', '.join(sorted(kinds))}"


def _called(path: Path, known: Iterable[str]) -> str:
    """Return the known name that was meant, or all of them."""
    stems = {name.removesuffix(".yaml"): name for name in known}
    is_alike = not path.is_dir() or path.parent.name == "library"
    meant = nearest(_stem(path), stems) if is_alike else None
    if meant and (path.is_dir() or _is_text(path)):
        return _renamed(path, stems[meant])
    return f"take it out: here go {', '.join(sorted(stems.values()))}"


def _renamed(path: Path, name: str) -> str:
    if name in {other.name for other in path.parent.iterdir()}:
        return f"take it out: {name} stands beside it"
    return f"call it {name}"


def _stem(path: Path) -> str:
    return path.name.casefold().partition(".")[0]


def _is_text(path: Path) -> bool:
    """Tell whether a name ends like that of a text: ``.yml``, ``.YAML``, ``.yaml.txt`` or not."""
    ends = path.name.casefold().split(".")[1:]
    return ends in ([], ["txt"]) or any(nearest(end, ["yaml"]) for end in ends)


def _within(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return [path for path in seen(folder.iterdir()) if path.name != "README.md"]
