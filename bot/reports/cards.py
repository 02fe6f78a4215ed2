"""Cards with a QR, to be printed, cut and handed over: whose it is, and where it leads."""

from collections.abc import Iterable
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING

from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_ROW_HEIGHT_RULE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from bot.reports.card import Card, Cards
from bot.reports.page import Page
from bot.reports.plain import plain
from bot.reports.sheet import GREY, INK, describe

if TYPE_CHECKING:
    from docx.table import Table, _Cell

ACROSS = 2
"""Cards in a row of a sheet in Letter size, which Chilean offices print on; five rows fit."""
MARGIN, HEIGHT, CODE, WORDS = Mm(15), Mm(45), Mm(40), Mm(52)
"""Of the sheet, of a card, and how wide its two parts are."""
QR = Mm(36)
"""How wide a QR is with its white border: a phone reads it from an arm's length."""
SHORT = 40
"""Characters of a name that is written large."""
_SCALE, _BORDER = 6, 4
"""Dots a module, and modules of white around it, as its standard asks for."""


def cards_file(of: Cards, at: datetime) -> bytes:
    """Return the Word file; takes some milliseconds a card."""
    page = Page(of.language, of.title)
    section = page.made.sections[0]
    section.left_margin = section.right_margin = MARGIN
    section.top_margin = section.bottom_margin = MARGIN
    section.header_distance = section.footer_distance = Mm(7)
    count = -(-len(of.cards) // ACROSS)
    made = page.made.add_table(rows=count, cols=2 * ACROSS)
    made.autofit = False
    for row, first in zip(made.rows, range(0, len(of.cards), ACROSS), strict=True):
        row.height, row.height_rule = HEIGHT, WD_ROW_HEIGHT_RULE.AT_LEAST
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001 - no other way
        cells = row.cells
        for at_, card in enumerate(of.cards[first : first + ACROSS]):
            _fill(cells[2 * at_], cells[2 * at_ + 1], card, of.hint)
    _size(made)
    describe(page.made, of.title, "", of.language, at)
    return page.content()


def qr(link: str) -> bytes:
    """Return a link as a QR, as a picture (PNG) with its white border."""
    from segno import make  # noqa: PLC0415 - when first used

    into = BytesIO()
    make(link, error="m", micro=False).save(into, kind="png", scale=_SCALE, border=_BORDER)
    return into.getvalue()


def _fill(code: "_Cell", words: "_Cell", card: Card, hint: str) -> None:
    picture = code.paragraphs[0]
    picture.alignment = WD_ALIGN_PARAGRAPH.CENTER
    picture.add_run().add_picture(BytesIO(qr(card.link)), width=QR)
    for cell, sides in ((code, ("top", "left", "bottom")), (words, ("top", "right", "bottom"))):
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
        _border(cell, sides)
    size = 13 if len(card.name) <= SHORT else 11
    lines = ((card.name, size, INK), (card.institution, 10, GREY), (hint, 8, GREY))
    for number, (text, size, colour) in enumerate(line for line in lines if plain(line[0])):
        paragraph = words.paragraphs[0] if number == 0 else words.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(3)
        paragraph.paragraph_format.space_before = Pt(0 if number else 5)
        run = paragraph.add_run(plain(text))
        run.font.size, run.font.color.rgb, run.bold = Pt(size), colour, number == 0


def _size(made: "Table") -> None:
    for number, column in enumerate(made.columns):
        column.width = WORDS if number % 2 else CODE
    for cells in (row.cells for row in made.rows):
        for number, cell in enumerate(cells):
            cell.width = WORDS if number % 2 else CODE


def _border(cell: "_Cell", sides: Iterable[str]) -> None:
    """Draw a dotted line to cut along."""
    borders = OxmlElement("w:tcBorders")
    for side in sides:
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "dotted"), ("sz", "4"), ("color", "A0A0A0")):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    cell._tc.get_or_add_tcPr().append(borders)  # noqa: SLF001 - likewise
