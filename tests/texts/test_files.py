"""Faults in the files of sentences, told to whoever edits them."""

import shutil
from pathlib import Path

import pytest

from bot.catalog.loading import ContentError
from bot.texts.checking import check_wording
from bot.texts.wording import load_wording

TEXTS = Path(__file__).parents[2] / "content" / "texts"


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TEXTS, tmp_path / "texts"))


def _replace(file: Path, old: str, new: str) -> int:
    """Replace the first ``old`` of a file; return the line it stood on."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def _told(texts: Path) -> list[str]:
    return [str(problem) for problem in check_wording(texts)]


def _refused(texts: Path) -> list[str]:
    with pytest.raises(ContentError) as caught:
        load_wording(texts)
    return [str(problem) for problem in caught.value.problems]


def test_sentences_of_the_project_are_right() -> None:
    assert _told(TEXTS) == []


def test_what_is_no_fluent_is_told_with_its_line(texts: Path) -> None:
    line = _replace(texts / "pt.ftl", "menu-ask = ", "menu-ask = { $x ")
    assert _refused(texts)[-1].startswith(f"texts/pt.ftl:{line}: this is not Fluent (")
    assert set(_told(texts)) == set(_refused(texts))


def test_file_that_is_not_utf_8_is_told(texts: Path) -> None:
    file = texts / "es.ftl"
    file.write_bytes(file.read_text(encoding="utf-8").encode("utf-16"))
    assert "texts/es.ftl:1: this is not UTF-8 text: save the file as UTF-8" in _refused(texts)


def test_missing_file_is_told(texts: Path) -> None:
    (texts / "en.ftl").unlink()
    assert _refused(texts) == ["texts/en.ftl:1: this file is missing: add it"]


def test_byte_order_mark_does_no_harm(texts: Path) -> None:
    file = texts / "es.ftl"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    assert _told(texts) == []


def test_sentence_that_one_language_lacks_is_told(texts: Path) -> None:
    file = texts / "en.ftl"
    file.write_text(
        file.read_text(encoding="utf-8").replace("menu-ask =", "menu-asked ="), encoding="utf-8"
    )
    lines = (texts / "es.ftl").read_text(encoding="utf-8").splitlines()
    line = next(at for at, text in enumerate(lines, 1) if text.startswith("menu-ask ="))
    mend = f"add it, as es.ftl has it on line {line}"
    assert f"texts/en.ftl:1: the sentence 'menu-ask' is missing: {mend}" in _refused(texts)
    assert any("texts/es.ftl:1: the sentence 'menu-asked'" in told for told in _refused(texts))


def test_attribute_that_one_language_lacks_is_told(texts: Path) -> None:
    _replace(texts / "en.ftl", "command-hoy = today\n    .about", "command-hoy = today\n    .abuot")
    assert any("the sentence 'command-hoy.about' is missing" in told for told in _refused(texts))


def test_sentence_that_stands_twice_is_told(texts: Path) -> None:
    file = texts / "es.ftl"
    text = file.read_text(encoding="utf-8")
    file.write_text(f"{text}\nmenu-ask = Otra\n", encoding="utf-8")
    line = len(text.splitlines()) + 2
    what = "the sentence 'menu-ask' stands here twice: keep one of the two"
    assert _refused(texts) == [f"texts/es.ftl:{line}: {what}"]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("<b>Ajustes</b>", "<zz>Ajustes</zz>", "<zz> is no tag in use here"),
        ("<b>Ajustes</b>", "<b>Ajustes", "<b> is not closed"),
        ("<b>Ajustes</b>", "Ajustes</b>", "</b> closes nothing"),
        ("<b>Ajustes</b>", "<b>Ajustes<b>", "<b> is not closed"),
        ("<b>Ajustes</b>", "<b><i>Ajustes</b></i>", "</b> closes nothing"),
        ("<b>Ajustes</b>", "3 < 4", "< stands alone"),
        ("Faltan <b>{ $days }", "Faltan <zz>{ $days }</zz>", "<zz> is no tag"),
        ("Faltan <b>{ $days }", "Faltan <b>{ $dias }", "nothing is filled into { $dias }"),
        ("<b>Ajustes</b>", "{ ajustes }", "Unknown message: ajustes"),
    ],
)
def test_mistake_in_a_sentence_is_told_on_its_line(
    texts: Path, old: str, new: str, says: str
) -> None:
    line = _replace(texts / "es.ftl", old, new)
    assert any(told.startswith(f"texts/es.ftl:{line}: {says}") for told in _told(texts)), _told(
        texts
    )
