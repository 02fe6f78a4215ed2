"""A Word file while it is written, from above to below: what every report of ours is made of."""

from io import BytesIO
from typing import TYPE_CHECKING

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Length, Mm

from bot.reports.logbook import Listing, Table
from bot.reports.pictures import Shown
from bot.reports.plain import plain
from bot.reports.sheet import CELL, WIDTH, sheet

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph

TABLE = "Light Grid Accent 1"
"""Word's own style, with a row of headings."""
KEPT_ROWS = 12
"""Rows at the beginning of a table that stay on one page, if they fit on one."""
_NAME_AND_VALUE = 2
"""Columns of a table of facts."""


class Page:
    """An empty document in our styles; whatever people typed becomes text that Word can hold."""

    def __init__(self, language: str, header: str) -> None:
        """Begin at the top."""
        self.made = sheet(language, header)
        self.styles = {style.name: style.style_id for style in self.made.styles}

    def content(self) -> bytes:
        """Return the file."""
        file = BytesIO()
        self.made.save(file)
        return file.getvalue()

    def table(self, of: Table) -> None:
        """Add a table under its heading."""
        self.add(of.heading, f"Heading {1}")
        if of.rows:
            self.rows(of)
        for note in of.notes:
            self.words(note)

    def listing(self, of: Listing, level: int) -> None:
        """Add a list under its heading, of a level."""
        self.add(of.heading, f"Heading {level}")
        self.words(of.note)
        for item in of.items:
            self.words(item, "List Bullet")

    def rows(self, of: Table) -> None:
        """Add the rows of a table, below a row of its columns' names."""
        shares = of.shares or _shares(len(of.columns))
        widths = [Length(round(WIDTH * share)) for share in shares]
        made = self.made.add_table(rows=1, cols=len(of.columns), style=TABLE)
        made.autofit = False
        for column, width in zip(made.columns, widths, strict=True):
            column.width = width
        head = made.rows[0]._tr.get_or_add_trPr()  # noqa: SLF001 - the library knows no such rows
        repeated = OxmlElement("w:tblHeader")
        repeated.set(qn("w:val"), "true")
        head.append(repeated)
        lines = [made.rows[0], *(made.add_row() for _ in of.rows)]
        for number, texts in enumerate((of.columns, *of.rows)):
            for cell, text, width in zip(lines[number].cells, texts, widths, strict=True):
                cell.width = width
                paragraph = cell.paragraphs[0]
                self._dress(paragraph, CELL).text = plain(text)
                paragraph.paragraph_format.keep_with_next = number < min(len(of.rows), KEPT_ROWS)
        self.made.add_paragraph()

    def picture(self, of: Shown, described: str) -> None:
        """Add a picture that stays with what is below; ``described`` is for who does not see it."""
        paragraph = self.made.add_paragraph()
        paragraph.paragraph_format.keep_with_next = True
        size = Mm(of.width), Mm(of.height)
        drawn = paragraph.add_run().add_picture(BytesIO(of.content), *size)
        drawn._inline.docPr.set("descr", plain(described)[:255])  # noqa: SLF001 - no other way

    def led(self, label: str, value: str, style: str = "Normal", by: str = ": ") -> "Paragraph":
        """Add a paragraph that begins with a label."""
        paragraph = self.add("", style)
        if label:
            paragraph.add_run(f"{label}{by}").bold = True
        paragraph.add_run(plain(value))
        return paragraph

    def words(self, text: str, style: str = "Normal") -> None:
        """Add a text, if there is any."""
        if plain(text):
            self.add(text, style)

    def add(self, text: str, style: str) -> "Paragraph":
        """Add a paragraph in a style."""
        return self._dress(self.made.add_paragraph(plain(text)), style)

    def _dress(self, paragraph: "Paragraph", style: str) -> "Paragraph":
        """Give a paragraph a style; asked by its name, the library looks through all of them."""
        paragraph._p.style = self.styles[style]  # noqa: SLF001 - by its id
        return paragraph


def _shares(columns: int) -> tuple[float, ...]:
    """Return how wide the columns are: of two the first names what the second says."""
    return (0.27, 0.73) if columns == _NAME_AND_VALUE else (1 / columns,) * columns
