"""A logbook with its photos → a Word file, with styles that Word knows."""

from collections.abc import Mapping
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Length, Mm

from bot.reports.logbook import DayPart, Listing, Logbook, Picture, Remark, Table, Visit
from bot.reports.pictures import recognised
from bot.reports.plain import plain
from bot.reports.sheet import CELL, WHEN, WIDTH, describe, sheet

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph

TABLE = "Light Grid Accent 1"
"""Word's own style, with a row of headings."""
KEPT_ROWS = 12
"""Rows at the beginning of a table that stay on one page, if they fit on one."""
_NAME_AND_VALUE = 2
"""Columns of a table of facts."""


def word_file(of: Logbook, at: datetime, photos: Mapping[str, bytes]) -> bytes:
    """Return the file; ``photos`` are by ``file_id``, and where one is missing it is said so.

    Takes some milliseconds a photo, and the memory of all of them twice.
    """
    page = _Page(of, photos)
    page.cover()
    page.table(of.facts)
    if of.objectives:
        page.listing(of.objectives, level=2)
    if of.fee:
        page.table(of.fee)
    page.days()
    page.ideas()
    page.table(of.commitments)
    page.listing(of.sources, level=1)
    describe(page.made, f"{of.title}. {of.subtitle}", ", ".join(of.authors), of.language, at)
    file = BytesIO()
    page.made.save(file)
    return file.getvalue()


class _Page:
    """The document while it is written, from above to below."""

    def __init__(self, of: Logbook, photos: Mapping[str, bytes]) -> None:
        self.of = of
        self.photos = photos
        self.made = sheet(of.language, of.header)
        self.styles = {style.name: style.style_id for style in self.made.styles}

    def cover(self) -> None:
        of = self.of
        self._words(f"{of.draft}. {of.draft_note}", "Intense Quote")
        self._words(of.title, "Title")
        self._words(of.subtitle, "Subtitle")
        for label, value in of.cover:
            self._led(label, value)

    def table(self, of: Table) -> None:
        self._add(of.heading, f"Heading {1}")
        if of.rows:
            self._rows(of)
        for note in of.notes:
            self._words(note)

    def listing(self, of: Listing, level: int) -> None:
        self._add(of.heading, f"Heading {level}")
        self._words(of.note)
        for item in of.items:
            self._words(item, "List Bullet")

    def days(self) -> None:
        days = self.of.days
        self._add(days.heading, f"Heading {1}").paragraph_format.page_break_before = True
        self._words(days.note)
        for part in days.parts:
            self._day(part)
        if days.open:
            self.listing(days.open, level=2)

    def ideas(self) -> None:
        ideas = self.of.ideas
        self._add(ideas.heading, f"Heading {1}")
        self._words(ideas.note)
        for remark in ideas.remarks:
            self._remark(remark, "List Bullet")

    def _day(self, part: DayPart) -> None:
        self._add(part.heading, f"Heading {2}")
        self._words(part.note)
        for visit in part.visits:
            self._visit(visit)
        if part.remarks:
            self._add(part.reflections, f"Heading {3}")
        for remark in part.remarks:
            self._remark(remark)

    def _visit(self, visit: Visit) -> None:
        self._add(visit.title, f"Heading {3}")
        self._words(visit.when, WHEN)
        for text in visit.texts:
            self._words(text)
        for remark in visit.remarks:
            self._remark(remark, "List Bullet")

    def _remark(self, remark: Remark, style: str = "Normal") -> None:
        who = f"{remark.by}: " if remark.by else ""
        if remark.lead or plain(remark.text):
            between = "\n" if style == "Normal" else ". "
            lead = f"{plain(remark.lead)}{between if plain(remark.text) else ''}"
            self._led(lead if remark.lead else "", f"{who}{remark.text}", style, by="")
        if remark.picture:
            self._picture(remark.picture, who)

    def _picture(self, picture: Picture, who: str) -> None:
        shown = recognised(self.photos.get(picture.file.id, b""))
        if shown is None:
            self._words(f"{who}{picture.missing}", "Caption")
            return
        paragraph = self.made.add_paragraph()
        paragraph.paragraph_format.keep_with_next = True
        size = Mm(shown.width), Mm(shown.height)
        drawn = paragraph.add_run().add_picture(BytesIO(shown.content), *size)
        drawn._inline.docPr.set("descr", plain(picture.caption)[:255])  # noqa: SLF001 - for who does not see it
        self._words(f"{who}{picture.caption}", "Caption")

    def _rows(self, of: Table) -> None:
        made = self.made.add_table(rows=1, cols=len(of.columns), style=TABLE)
        made.autofit = False
        for column, width in zip(made.columns, _widths(len(of.columns)), strict=True):
            column.width = width
        head = made.rows[0]._tr.get_or_add_trPr()  # noqa: SLF001 - the library knows no such rows
        repeated = OxmlElement("w:tblHeader")
        repeated.set(qn("w:val"), "true")
        head.append(repeated)
        lines = [made.rows[0], *(made.add_row() for _ in of.rows)]
        for number, texts in enumerate((of.columns, *of.rows)):
            widths = _widths(len(texts))
            for cell, text, width in zip(lines[number].cells, texts, widths, strict=True):
                cell.width = width
                paragraph = cell.paragraphs[0]
                self._dress(paragraph, CELL).text = plain(text)
                paragraph.paragraph_format.keep_with_next = number < min(len(of.rows), KEPT_ROWS)
        self.made.add_paragraph()

    def _led(self, label: str, value: str, style: str = "Normal", by: str = ": ") -> None:
        """Add a paragraph that begins with a label."""
        paragraph = self._add("", style)
        if label:
            paragraph.add_run(f"{label}{by}").bold = True
        paragraph.add_run(plain(value))

    def _words(self, text: str, style: str = "Normal") -> None:
        """Add a text, if there is any."""
        if plain(text):
            self._add(text, style)

    def _add(self, text: str, style: str) -> "Paragraph":
        """Add a paragraph in a style."""
        return self._dress(self.made.add_paragraph(plain(text)), style)

    def _dress(self, paragraph: "Paragraph", style: str) -> "Paragraph":
        """Give a paragraph a style; asked by its name, the library looks through all of them."""
        paragraph._p.style = self.styles[style]  # noqa: SLF001 - by its id
        return paragraph


def _widths(columns: int) -> tuple[Length, ...]:
    """Return how wide the columns are: of two the first names what the second says."""
    shares = (0.27, 0.73) if columns == _NAME_AND_VALUE else (1 / columns,) * columns
    return tuple(Length(round(WIDTH * share)) for share in shares)
