"""A memoir with its pictures → a Word file that can be printed and signed."""

from collections.abc import Mapping
from datetime import datetime

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.shared import Mm, Pt

from bot.reports.fields import Entry, add_number, fill_contents, mark
from bot.reports.logbook import Table
from bot.reports.memoir import Block, Bullets, Chart, Heading, Memoir, Saying, Words
from bot.reports.page import Page
from bot.reports.pictures import recognised
from bot.reports.plain import plain
from bot.reports.sheet import WHEN, WIDTH, describe

CHART_MM = 110.0
"""How wide a picture is on the page: its smallest letters are then of 8 points."""
_LINE = "_" * 34
"""To sign on."""
_LISTED = 2
"""The level of the smallest headings in the contents."""


def memoir_file(of: Memoir, at: datetime, pictures: Mapping[str, bytes]) -> bytes:
    """Return the file; ``pictures`` are by the names of its charts, one that is missing left out.

    Takes about a tenth of a second of a processor.
    """
    page = _Memoir(of, pictures)
    page.cover()
    page.contents()
    for block in of.blocks:
        page.block(block)
    page.signatures()
    describe(page.made, f"{of.title}. {of.subtitle}", "", of.language, at)
    return page.content()


class _Memoir(Page):
    """The memoir while it is written."""

    def __init__(self, of: Memoir, pictures: Mapping[str, bytes]) -> None:
        super().__init__(of.language, of.header)
        self.of = of
        self.pictures = pictures
        self.figures = 0
        self.marks = 0
        self._style_contents()

    def cover(self) -> None:
        title = self.add(self.of.title, "Title")
        title.paragraph_format.space_before = Mm(60)
        self.words(self.of.subtitle, "Subtitle")
        for label, value in self.of.cover:
            self.led(label, value)

    def contents(self) -> None:
        """Add the contents on a page of their own, filled in but for the numbers of the pages."""
        title = self.add(self.of.contents, "TOC Heading")
        title.paragraph_format.page_break_before = True
        headings = [*(one for one in self.of.blocks if isinstance(one, Heading)), self.of.signing]
        numbered = [
            Entry(plain(one.text), one.level, number)
            for number, one in enumerate((one for one in headings if one.level <= _LISTED), 1)
        ]
        lines = [self.add("", f"toc {entry.level}") for entry in numbered]
        fill_contents(lines, numbered)

    def block(self, of: Block) -> None:
        match of:
            case Heading():
                self._heading(of)
            case Words():
                self._paragraph(of)
            case Bullets(items):
                for item in items:
                    self.words(item, "List Bullet")
            case Saying():
                self._saying(of)
            case Chart():
                self._chart(of)
            case Table():
                self.rows(of)

    def signatures(self) -> None:
        self._heading(self.of.signing)
        made = self.made.add_table(rows=1, cols=len(self.of.signers))
        made.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001 - no other way
        for cell, signer in zip(made.rows[0].cells, self.of.signers, strict=True):
            line = cell.paragraphs[0]
            line.paragraph_format.space_before = Mm(25)
            line.text = f"{_LINE}\n{plain(signer)}"

    def _paragraph(self, of: Words) -> None:
        if not (plain(of.text) or plain(of.lead)):
            return
        between = " " if plain(of.text) else ""
        made = self.led(plain(of.lead), of.text, WHEN if of.is_when else "Normal", by=between)
        if of.leads_on:
            made.paragraph_format.keep_with_next = True

    def _heading(self, of: Heading) -> None:
        made = self.add(of.text, f"Heading {of.level}")
        if of.level <= _LISTED:
            self.marks += 1
            mark(made, self.marks)
            made.paragraph_format.page_break_before = self.marks == 1

    def _saying(self, of: Saying) -> None:
        made = self.add(f"«{plain(of.text)}»", "Quote")
        if plain(of.by):
            made.add_run(f"\n— {plain(of.by)}")

    def _chart(self, of: Chart) -> None:
        shown = recognised(self.pictures.get(of.name, b""), CHART_MM, CHART_MM)
        if shown is None:
            return
        self.figures += 1
        self.picture(shown, of.caption)
        caption = self.add("", "Caption")
        caption.add_run(f"{self.of.figure} ")
        add_number(caption, self.of.figure, self.figures)
        caption.add_run(f". {plain(of.caption)}")

    def _style_contents(self) -> None:
        styles = self.made.styles
        for level in range(1, _LISTED + 1):
            style = styles.add_style(f"toc {level}", WD_STYLE_TYPE.PARAGRAPH)
            style.base_style = styles["Normal"]
            style.paragraph_format.left_indent = Mm(6 * (level - 1))
            style.paragraph_format.space_after = Pt(3)
            tabs = style.paragraph_format.tab_stops
            tabs.add_tab_stop(WIDTH, WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
            self.styles[style.name] = style.style_id
        quote = styles["Quote"].paragraph_format
        quote.left_indent = quote.right_indent = Mm(8)
        quote.alignment = WD_ALIGN_PARAGRAPH.LEFT
