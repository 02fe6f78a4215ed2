import shutil
from pathlib import Path

import pytest

from bot.catalog.loading import ContentError, load
from bot.catalog.tour import TourFile
from bot.inforce import _stamps

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


def _append(file: Path, text: str) -> int:
    """Append to a file; return the line on which the addition begins."""
    before = file.read_text(encoding="utf-8")
    file.write_text(f"{before.rstrip()}\n{text}", encoding="utf-8")
    return before.rstrip().count("\n") + 2


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("\na: b\a\n", "2: an invisible control character (U+0007) stands here: delete it"),
        ("a: &a [*a]\n", "1: *a repeats another part: write it out"),
        ("a: &a x\nb:\n  - *a\n", "3: *a repeats another part: write it out"),
        ("a: *b\n", "1: *b repeats another part: write it out"),
        ("? [a]\n: b\n", "1: this key is no text: "),
        ("[" * 4000 + "]" * 4000, "1: this is nested too deeply: "),
        ("a: b\nb: [\n", "3: this is not YAML ("),
    ],
)
def test_what_yaml_allows_and_we_do_not_is_told_kindly(content: Path, text: str, says: str) -> None:
    (content / FACTS).write_text(text, encoding="utf-8")
    assert _problems(content)[0].startswith(f"{FACTS}:{says}")


def test_byte_order_mark_does_no_harm(content: Path) -> None:
    file = content / FACTS
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    assert load(content)


def test_source_id_that_stands_twice_is_told(content: Path) -> None:
    text = (content / "sources.yaml").read_text(encoding="utf-8")
    first = text[text.index("- id:") :].partition("\n\n")[0]
    line = _append(content / "sources.yaml", f"\n{first}\n") + 1
    what = "the id 'achm-2025' stands here twice"
    assert _problems(content) == [f"sources.yaml:{line}: {what}: rename one of them"]


FAQ = """
- id: {id}
  questions: {{es: [¿Qué {id}?], en: [What {id}?], pt: [O que {id}?]}}
  answer: {{es: Eso., en: That., pt: Isso.}}
  see: {see}
  source: {{doc: {doc}}}
"""
LAB_FAQ = "tours/medellin-lab-2017/faq.yaml"


@pytest.mark.parametrize("file", [LAB_FAQ, "library/faq.yaml"])
@pytest.mark.parametrize(
    ("given", "offset", "says"),
    [
        ({"see": "nowhere"}, 4, "'nowhere' does not exist"),
        ({"doc": "achm-2026"}, 5, "there is no document 'achm-2026'"),
    ],
)
def test_mistake_in_a_frequent_question_is_told_where_it_stands(
    content: Path, file: str, given: dict[str, str], offset: int, says: str
) -> None:
    text = FAQ.format(**{"id": "nueva", "see": "agenda", "doc": "achm-2025", **given})
    line = _append(content / file, text) + offset
    (told,) = _problems(content)
    assert told.startswith(f"{file}:{line}: {says}")


@pytest.mark.parametrize("file", [LAB_FAQ, "library/faq.yaml"])
def test_question_id_that_stands_twice_is_told(content: Path, file: str) -> None:
    text = FAQ.format(id="nueva", see="agenda", doc="achm-2025")
    line = _append(content / file, text + text.lstrip("\n")) + 6
    told = f"{file}:{line}: the id 'nueva' stands here twice: rename one of them"
    assert told in _problems(content)


def test_question_that_leads_to_a_payment_that_is_not_there_is_told(content: Path) -> None:
    text = FAQ.format(id="nueva", see="payment", doc="achm-2025")
    line = _append(content / LAB_FAQ, text) + 4
    (told,) = _problems(content)
    assert told.startswith(f"{LAB_FAQ}:{line}: this tour has no payment.yaml: ")


def test_unknown_document_is_told_in_the_file_that_cites_it(content: Path) -> None:
    file = "tours/achm-medellin-2025/payment.yaml"
    line = _replace(content / file, "doc: achm-2025", "doc: achm-2026")
    assert [told.partition(": ")[0] for told in _problems(content)] == [f"{file}:{line}"]


def test_date_and_activity_that_stand_twice_are_told(content: Path) -> None:
    line = _replace(content / AGENDA, "date: 2017-05-30", "date: 2017-05-29")
    second = _replace(content / AGENDA, "id: carrera-metro", "id: acercamiento")
    assert _problems(content) == [
        f"{AGENDA}:{second}: the id 'acercamiento' stands here twice: rename one of them",
        f"{AGENDA}:{line}: the date 2017-05-29 stands here twice: put all of a day in one place",
    ]


@pytest.mark.parametrize("none_at_all", [False, True])
def test_content_without_an_open_tour_is_refused(content: Path, *, none_at_all: bool) -> None:
    lines = []
    for folder in sorted((content / "tours").glob("*/")):
        facts = folder / "tour.yaml"
        if "open: true" in facts.read_text(encoding="utf-8"):
            lines.append(_replace(facts, "open: true", "open: false"))
        if none_at_all:
            shutil.rmtree(folder)
    where = "tours:1" if none_at_all else f"{FACTS}:{lines[0]}"
    assert any(told.startswith(f"{where}: no tour is open: ") for told in _problems(content))


def test_empty_list_of_documents_is_told_where_one_is_cited(content: Path) -> None:
    (content / "sources.yaml").write_text("# none\n", encoding="utf-8")
    assert any("there is no document 'achm-2025'" in told for told in _problems(content))


@pytest.mark.parametrize(
    ("name", "wrong"), [("agenda", "agnda.yaml"), ("faq", "faq.yml"), ("tour", "tour.YAML")]
)
def test_file_under_a_slightly_wrong_name_is_told_the_right_one(
    content: Path, name: str, wrong: str
) -> None:
    folder = content / "tours/medellin-lab-2017"
    (folder / f"{name}.yaml").rename(folder / wrong)
    told = f"tours/medellin-lab-2017/{wrong}:1: this file is not read: call it {name}.yaml"
    assert told in _problems(content)


def test_folder_under_a_slightly_wrong_name_is_told_the_right_one(content: Path) -> None:
    (content / "library/programmes").rename(content / "library/programas")
    told = "library/programas:1: this folder is not read: call it programmes"
    assert told in _problems(content)


@pytest.mark.parametrize(
    "name",
    [
        "tours/README.md",
        "library/README.md",
        "library/places/README.md",
        "tours/achm-medellin-2025/README.md",
        "tours/itagui-encuentro-2022/payment.por-confirmar.yaml",
        "library/.x.yml",
        "tours/.x",
    ],
)
def test_file_that_may_stand_beside_does_no_harm(content: Path, name: str) -> None:
    (content / name).write_text("x: [", encoding="utf-8")
    assert load(content)


def test_names_that_begin_with_a_dot_are_passed_over(content: Path) -> None:
    version, stamps = load(content).version, _stamps(content)
    (content / "tours/.git").mkdir()
    (content / "tours/.git/x.yaml").write_bytes(b"\xff")
    (content / "library/places/._x.yaml").write_bytes(b"\xff")
    (content / "library/places/.#x.yaml").symlink_to("nobody@nowhere")
    (content / "tours/achm-medellin-2025/.#agenda.yaml").symlink_to("nobody@nowhere")
    assert load(content).version == version
    assert _stamps(content) == stamps


def test_number_signs_and_joined_emoji_in_a_payment_are_right(content: Path) -> None:
    file = content / "tours/achm-medellin-2025/payment.yaml"
    _replace(file, "bank: Banco Estado", '# a note\n  bank: "Banco #2 \U0001f469\u200d\U0001f4bb"')
    _replace(file, "  es: >-\n", "  es: >-\n    N.º #2\n")
    assert load(content).tours["achm-medellin-2025"].payment
