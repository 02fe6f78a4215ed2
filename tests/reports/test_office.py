"""The Word file, opened by LibreOffice and turned into pages that can be looked at."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from bot.language import Language
from bot.reports.composing import compose
from bot.reports.subject import Author
from bot.reports.word import word_file
from bot.retro.diary import Diary
from tests.reports.sample import ACHM, AFTER, PHOTO, png, subject

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
