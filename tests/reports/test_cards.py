"""Cards with a QR: opened by LibreOffice, printed, and read back by a reader of codes."""

import os
import shutil
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from PIL import Image

from bot.reports.card import Card, Cards
from bot.reports.cards import cards_file, qr
from tests.reports.test_office import _run

AT = datetime(2025, 1, 6, tzinfo=UTC)
LINK = "https://t.me/gira_bot?start=r-{:016d}"
LONG = "María de los Ángeles Fernández-Concha Undurraga y Errázuriz Valdivieso"
PLACE = "Corporación Municipal de Desarrollo Social, Educación y Salud de San Pedro de la Paz"
TOOLS = ("soffice", "pdftoppm", "pdftotext", "zbarimg")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]


def _cards(count: int) -> Cards:
    names = [("Ana Soto", "I. Municipalidad de Ñuñoa"), (LONG, PLACE), ("=1+1 <b>\x00", "")]
    cards = (Card(*names[at % 3], LINK.format(at)) for at in range(count))
    return Cards(tuple(cards), "Pasantía Medellín 2025", "Apunte aquí con la cámara.", "es")


@pytest.mark.parametrize("count", [1, 2, 3, 11])
def test_each_card_has_its_picture_and_its_words(count: int) -> None:
    made = Document(BytesIO(cards_file(_cards(count), AT)))
    (table,) = made.tables
    cells = [cell for row in table.rows for cell in row.cells]
    words = [cell.text for cell in cells[1::2] if cell.text]
    assert len(words) == count
    assert words[0] == "Ana Soto\nI. Municipalidad de Ñuñoa\nApunte aquí con la cámara."
    assert sum("pic:pic" in cell._tc.xml for cell in cells[::2]) == count


def test_picture_has_the_code_with_white_around_it() -> None:
    from segno import make  # noqa: PLC0415 - beside its use

    link = LINK.format(7)
    shown = Image.open(BytesIO(qr(link))).convert("1")
    matrix = make(link, error="m", micro=False).matrix
    assert shown.size == ((len(matrix) + 8) * 6,) * 2
    seen = [
        [shown.getpixel(((x + 4) * 6 + 3, (y + 4) * 6 + 3)) == 0 for x in range(len(matrix))]
        for y in range(len(matrix))
    ]
    assert seen == [[bool(module) for module in row] for row in matrix]
    assert {shown.getpixel((x, 5)) for x in range(shown.width)} == {255}


def test_printed_cards_are_read_back_each_with_its_link(tmp_path: Path) -> None:
    if MISSING:
        told = f"{', '.join(MISSING)} not here: apt-get install libreoffice-writer-nogui zbar-tools"
        if os.environ.get("REQUIRE_OFFICE") == "1":
            pytest.fail(told)
        pytest.skip(told)
    count = 11
    (tmp_path / "cards.docx").write_bytes(cards_file(_cards(count), AT))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    _run(tmp_path, "soffice", profile, "--headless", "--convert-to", "pdf", "cards.docx")
    text = " ".join(_run(tmp_path, "pdftotext", "cards.pdf", "-").split())
    assert "I. Municipalidad de Ñuñoa" in text
    _run(tmp_path, "pdftoppm", "-r", "110", "-png", "cards.pdf", "page")
    pages = sorted(str(one) for one in tmp_path.glob("page-*.png"))
    read = _run(tmp_path, "zbarimg", "-q", "--raw", *pages).split()
    assert sorted(read) == [LINK.format(at) for at in range(count)]
