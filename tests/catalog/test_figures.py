"""Doubts about two figures: raised where a reader could take both for one thing."""

import shutil
from pathlib import Path

import pytest

from bot.catalog.checks.figures import doubts
from bot.catalog.loading import read_content

HERE = Path(__file__).parent
PARK = "library/places/parque.yaml"
OF_2017 = "Tiene 27 instancias de participación."


def _doubts(tmp_path: Path, changes: dict[str, tuple[str, str]]) -> list[str]:
    content = Path(shutil.copytree(HERE / "small", tmp_path / "content"))
    for file, (old, new) in changes.items():
        text = (content / file).read_text(encoding="utf-8")
        assert old in text
        (content / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    return [str(one) for one in doubts(read_content(content).documents)]


def _summary(text: str) -> tuple[str, str]:
    return "Un parque junto al río.", text


def test_two_figures_of_one_card_are_doubted(tmp_path: Path) -> None:
    told = _doubts(tmp_path, {PARK: _summary("Un parque con 42 instancias.")})
    says = f"{PARK}:5: warning: 27 instancias here, 42 instancias in {PARK}:3: "
    assert told == [f"{says}give each its year, or say both in one sentence"]


@pytest.mark.parametrize(
    "text",
    [
        "Un parque con 27 instancias.",
        "Un parque con 42 árboles.",
        "Primero 27 instancias y después 42 instancias.",
        "Abre el 5 de marzo y el 7 de abril.",
    ],
)
def test_what_does_not_contradict_is_not_doubted(tmp_path: Path, text: str) -> None:
    assert _doubts(tmp_path, {PARK: _summary(text)}) == []


def test_figures_with_a_year_each_are_not_doubted(tmp_path: Path) -> None:
    content = Path(shutil.copytree(HERE / "small", tmp_path / "content"))
    file = content / PARK
    text = file.read_text(encoding="utf-8").replace(OF_2017, "En 2019 tenía 27 instancias.")
    file.write_text(
        text.replace("Un parque junto al río.", "Desde 2022 con 42 instancias."), encoding="utf-8"
    )
    assert list(doubts(read_content(content).documents)) == []


@pytest.mark.parametrize(("document", "count"), [("carta", 1), ("memoria", 0)])
def test_figures_of_related_cards_are_doubted_if_their_documents_differ(
    tmp_path: Path, document: str, count: int
) -> None:
    library = "library/programmes/biblioteca.yaml"
    said = f"what: {{source: {{doc: {document}}}, es: Presta en 42 instancias.,"
    assert len(_doubts(tmp_path, {library: ("what: {es: Presta libros.,", said)})) == count


@pytest.mark.parametrize(("document", "count"), [("carta", 1), ("memoria", 0)])
def test_question_is_compared_with_the_card_it_leads_to(
    tmp_path: Path, document: str, count: int
) -> None:
    file = "library/faq.yaml"
    _, answer = changes = ("answer: {es: Un parque.,", "answer: {es: Un parque de 42 instancias.,")
    content = Path(shutil.copytree(HERE / "small", tmp_path / "content"))
    text = (content / file).read_text(encoding="utf-8").replace(*changes)
    assert answer in text
    text = text.replace("doc: memoria", f"doc: {document}")
    (content / file).write_text(text, encoding="utf-8")
    assert len(list(doubts(read_content(content).documents))) == count


def test_project_raises_no_doubt() -> None:
    content = read_content(HERE.parents[1] / "content")
    assert list(doubts(content.documents)) == []
