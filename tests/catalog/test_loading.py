import shutil
from pathlib import Path

import pytest

from bot.catalog.loading import ContentError, load
from bot.catalog.tour import TourFile

CONTENT = Path(__file__).parents[2] / "content"
AGENDA = "tours/medellin-lab-2017/agenda.yaml"
FACTS = "tours/achm-medellin-2025/tour.yaml"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return Path(shutil.copytree(CONTENT, tmp_path / "content"))


def _replace(file: Path, old: str, new: str) -> int:
    """Replace the first ``old`` of a file; return the line it stood on."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def _problems(content: Path) -> list[str]:
    with pytest.raises(ContentError) as caught:
        load(content)
    return [str(problem) for problem in caught.value.problems]


def test_content_of_the_project_is_right() -> None:
    catalog = load(CONTENT)
    assert {"achm-medellin-2025", "medellin-lab-2017"} <= set(catalog.tours)


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        (FACTS, "starts_on: 2025-01-27", "starts_on: 27/01/2025", "'27/01/2025' is no date"),
        (FACTS, "city:", "citty:", "citty is no key here"),
        (FACTS, "timezone: America/Bogota", "timezone: Bogota", "'Bogota' is no IANA time zone"),
        (AGENDA, "time: morning", "time: 8.30", "'8.30' is no time"),
        (AGENDA, "time: morning", "time: 25:00", "'25:00' is no time of day"),
        (AGENDA, "time: morning", "time: 12:00-08:00", "is not after the start"),
        (AGENDA, "date: 2017-05-30", "date: 2017-06-30", "outside the tour's dates"),
    ],
)
def test_mistake_is_told_with_its_file_and_line(
    content: Path, file: str, old: str, new: str, says: str
) -> None:
    line = _replace(content / file, old, new)
    told = next(problem for problem in _problems(content) if says in problem)
    assert told.startswith(f"{file}:{line}: ")


def test_all_mistakes_of_a_run_are_told_at_once(content: Path) -> None:
    _replace(content / FACTS, "starts_on: 2025-01-27", "starts_on: soon")
    _replace(content / AGENDA, "time: morning", "time: early")
    assert len(_problems(content)) == 2


def test_missing_key_is_named(content: Path) -> None:
    _replace(content / FACTS, "host:", "organisers:")
    assert any("host is missing: add host" in problem for problem in _problems(content))


def test_repeated_key_is_told_on_its_second_line(content: Path) -> None:
    file = content / FACTS
    file.write_text(file.read_text(encoding="utf-8") + "\ncity: Bogotá\n", encoding="utf-8")
    last = len(file.read_text(encoding="utf-8").splitlines())
    assert _problems(content) == [
        f"{FACTS}:{last}: the key 'city' stands here twice: keep one of the two"
    ]


def test_broken_yaml_is_told_with_its_line(content: Path) -> None:
    line = _replace(content / FACTS, "city:", "city: [")
    (told,) = _problems(content)
    assert told.startswith((f"{FACTS}:{line}:", f"{FACTS}:{line + 1}:"))
    assert "this is not YAML" in told


def test_reference_to_nothing_is_told(content: Path) -> None:
    line = _replace(content / AGENDA, "place: ", "place: nowhere-")
    (told,) = [problem for problem in _problems(content) if "nowhere-" in problem]
    assert told.startswith(f"{AGENDA}:{line}: ")
    assert "does not exist" in told


def test_unknown_document_is_told(content: Path) -> None:
    _replace(content / FACTS, "doc: achm-2025", "doc: achm-2026")
    assert any("there is no document 'achm-2026'" in problem for problem in _problems(content))


def test_folder_without_content_says_what_to_set(tmp_path: Path) -> None:
    (told,) = _problems(tmp_path)
    assert "CONTENT_DIR" in told


def test_scalars_stay_what_the_editor_typed(content: Path) -> None:
    _replace(content / FACTS, "city: Medellín", "city: no")
    assert load(content).tours["achm-medellin-2025"].city == "no"


def test_values_cannot_be_changed() -> None:
    tour = load(CONTENT).tours["achm-medellin-2025"]
    with pytest.raises(ValueError, match="frozen"):
        tour.city = "Bogotá"  # type: ignore[misc]
    assert isinstance(tour, TourFile)
