"""The Word file, opened by LibreOffice and turned into pages that can be looked at."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from bot.language import Language
from bot.reports.composing import compose
from bot.reports.composing_memoir import TourAccount, compose_memoir
from bot.reports.memoir_charts import draw
from bot.reports.memoir_file import memoir_file
from bot.reports.subject import Author
from bot.reports.word import word_file
from bot.retro.diary import Diary
from bot.summary.values import DaySummary, TourSummary
from tests.reports.sample import ACHM, AFTER, CATALOG, PHOTO, png, subject
from tests.reports.summaries import TOUR, gathered

TOOLS = ("soffice", "pdftoppm", "pdftotext")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
WITHIN = 120
"""Seconds for LibreOffice, which takes one or two."""


@pytest.fixture(autouse=True)
def _office() -> None:
    if not MISSING:
        return
    told = f"{', '.join(MISSING)} not here: apt-get install libreoffice-writer-nogui poppler-utils"
    if os.environ.get("REQUIRE_OFFICE") == "1":
        pytest.fail(told)
    pytest.skip(told)


def _run(folder: Path, *command: str) -> str:
    done = subprocess.run(  # noqa: S603 - a tool on a file of our own
        command, cwd=folder, capture_output=True, text=True, timeout=WITHIN, check=True
    )
    return done.stdout


def _opened(folder: Path, content: bytes) -> str:
    """Return the text of a Word file's pages, as LibreOffice sets them."""
    (folder / "report.docx").write_bytes(content)
    profile = f"-env:UserInstallation=file://{folder}/profile"
    _run(folder, "soffice", profile, "--headless", "--convert-to", "pdf", "report.docx")
    return _run(folder, "pdftotext", "-layout", "report.pdf", "-")


def _pages(folder: Path) -> list[Path]:
    """Return the pages as pictures."""
    _run(folder, "pdftoppm", "-r", "60", "-png", "report.pdf", "page")
    return sorted(folder.glob("page-*.png"))


DRAFTS = {Language.ES: "BORRADOR", Language.EN: "DRAFT", Language.PT: "RASCUNHO"}


@pytest.mark.parametrize("lang", Language)
def test_office_opens_the_report_and_shows_each_page_with_its_number(
    tmp_path: Path, lang: Language
) -> None:
    of = subject(lang=lang)
    told = _opened(tmp_path, word_file(compose(of), AFTER, {PHOTO.id: png()}))
    pages = _pages(tmp_path)
    assert 4 <= len(pages) <= 8
    sheets = told.split("\f")[:-1]
    assert len(sheets) == len(pages)
    for number, sheet in enumerate(sheets, 1):
        assert "".join(sheet.split()).endswith(f"{number}/{len(pages)}")
        assert f"{DRAFTS[lang]} · Medellín Lab 2017" in sheet
    words = " ".join(told.split())
    for fact in (
        of.voice.read(of.tour.title),
        of.voice.span(of.tour.starts_on, of.tour.ends_on),
        "La mesa 3, en plena discusión",
        "La directora de DIDECO",
    ):
        assert fact in words


def test_office_shows_the_fee_and_the_sheet_is_letter(tmp_path: Path) -> None:
    of = subject(Author(Diary()), tour=ACHM)
    told = _opened(tmp_path, word_file(compose(of), AFTER, {}))
    assert "$ 950.000 por participante" in told
    assert "612 x 792 pts (letter)" in _run(tmp_path, "pdfinfo", "report.pdf")


def test_office_shows_the_photo(tmp_path: Path) -> None:
    content = word_file(compose(subject()), AFTER, {PHOTO.id: png()})
    _opened(tmp_path, content)
    listed = _run(tmp_path, "pdfimages", "-list", "report.pdf").splitlines()[2:]
    assert len(listed) == 1


def _memoir(of: TourAccount) -> bytes:
    memoir = compose_memoir(of)
    return memoir_file(memoir, of.now, {one.name: draw(one, of.voice) for one in memoir.charts})


FIRMAS = {Language.ES: "Firmas", Language.EN: "Signatures", Language.PT: "Assinaturas"}


@pytest.mark.parametrize("lang", Language)
def test_office_opens_the_memoir_with_its_contents_pictures_and_numbered_pages(
    tmp_path: Path, lang: Language
) -> None:
    told = _opened(tmp_path, _memoir(gathered(lang)))
    pages = _pages(tmp_path)
    assert 10 <= len(pages) <= 20
    sheets = told.split("\f")[:-1]
    for number, sheet in enumerate(sheets, 1):
        assert "".join(sheet.split()).endswith(f"{number}/{len(pages)}")
    assert FIRMAS[lang] in sheets[1]
    assert "1. Joven Lab" in sheets[1]
    listed = _run(tmp_path, "pdfimages", "-list", "report.pdf").splitlines()[2:]
    assert len([one for one in listed if one.split()[2] == "image"]) == 4


def _tour_of(tour_id: str, *, is_answered: bool) -> TourSummary:
    tour = CATALOG.tours[tour_id]
    asked = [DaySummary(tour, on, 12, 0, (), tour.asked_on(on)) for on in tour.dates]
    return TourSummary(tour, 12, tuple(asked) if is_answered else ())


@pytest.mark.parametrize(
    ("tour", "year", "says"),
    [
        (TOUR.id, 2025, "Nadie respondió las preguntas de este día."),
        (ACHM, 2024, "La gira comienza el 27 de enero de 2025."),
        ("itagui-encuentro-2022", 2025, "Todavía no hay respuestas suficientes"),
    ],
)
def test_office_opens_the_memoir_of_which_there_is_little_to_say(
    tmp_path: Path, tour: str, year: int, says: str
) -> None:
    summary = _tour_of(tour, is_answered=tour == TOUR.id)
    of = TourAccount(CATALOG, summary.tour, gathered().voice, AFTER.replace(year=year), summary)
    words = " ".join(_opened(tmp_path, _memoir(of)).split())
    assert says in words
    assert "Todavía no hay grupos de trabajo" in words
