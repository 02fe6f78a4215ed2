"""An empty Word file in our styles: page, language, fonts, header and footer."""

from datetime import datetime
from typing import TYPE_CHECKING

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from bot.reports.plain import plain

if TYPE_CHECKING:
    from docx.document import Document as Sheet
    from docx.text.paragraph import Paragraph

LETTER = Mm(215.9), Mm(279.4)
"""What Chilean offices print on (carta): width and height."""
MARGIN = Mm(25)
WIDTH = Mm(165.9)
"""What is between the margins."""
CELL = "Cell"
"""Our style of a paragraph within a table."""
WHEN = "When"
"""Our style of the line that says when and where an activity was."""
FONT = "Calibri"
INK = RGBColor(0x1F, 0x3A, 0x5F)
GREY = RGBColor(0x59, 0x59, 0x59)
RED = RGBColor(0xB0, 0x2A, 0x1E)
_SIZES = {"Title": 26, "Subtitle": 14, "Heading 1": 16, "Heading 2": 13, "Heading 3": 11.5}


def sheet(language: str, header: str) -> "Sheet":
    """Return an empty document in Letter size, in ``language``, its pages numbered."""
    made = Document()
    section = made.sections[0]
    section.page_width, section.page_height = LETTER
    section.left_margin = section.right_margin = MARGIN
    section.top_margin = section.bottom_margin = MARGIN
    _speak(made, language)
    _dress(made)
    above = section.header.paragraphs[0]
    above.text = plain(header)
    above.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    below = section.footer.paragraphs[0]
    below.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _field(below, "PAGE")
    below.add_run(" / ")
    _field(below, "NUMPAGES")
    return made


def describe(made: "Sheet", title: str, authors: str, language: str, at: datetime) -> None:
    """Say in the file's properties what it is, and nothing of the program that made it."""
    about = made.core_properties
    about.title, about.author, about.language = plain(title)[:255], plain(authors)[:255], language
    about.last_modified_by, about.comments, about.keywords = "", "", ""
    about.created = about.modified = at.replace(tzinfo=None, microsecond=0)


def _speak(made: "Sheet", language: str) -> None:
    defaults = made.styles.element.xpath("w:docDefaults/w:rPrDefault/w:rPr")[0]
    for old in defaults.findall(qn("w:lang")):
        defaults.remove(old)
    lang = OxmlElement("w:lang")
    for name in ("w:val", "w:eastAsia"):
        lang.set(qn(name), language)
    defaults.append(lang)


def _dress(made: "Sheet") -> None:
    styles = made.styles
    _font(styles["Normal"], 11)
    styles["Normal"].paragraph_format.space_after = Pt(6)
    for name, size in _SIZES.items():
        _font(styles[name], size, GREY if name == "Subtitle" else INK)
        styles[name].paragraph_format.keep_with_next = True
    styles["Heading 1"].paragraph_format.space_before = Pt(20)
    styles["Heading 2"].paragraph_format.space_before = Pt(14)
    _font(styles["Caption"], 9.5, GREY)
    styles["Caption"].font.bold = False
    styles["Caption"].font.italic = True
    _font(styles["Intense Quote"], 11, RED)
    warning = styles["Intense Quote"].paragraph_format
    warning.left_indent = warning.right_indent = Mm(0)
    warning.space_before, warning.space_after = Pt(0), Pt(12)
    when = styles.add_style(WHEN, WD_STYLE_TYPE.PARAGRAPH)
    when.base_style = styles["Caption"]
    when.paragraph_format.keep_with_next = True
    when.paragraph_format.space_after = Pt(4)
    cell = styles.add_style(CELL, WD_STYLE_TYPE.PARAGRAPH)
    cell.base_style = styles["Normal"]
    cell.paragraph_format.space_before = cell.paragraph_format.space_after = Pt(3)
    _font(styles["Header"], 9, GREY)
    _font(styles["Footer"], 9, GREY)


def _font(style: object, size: float, colour: RGBColor | None = None) -> None:
    """Set a style's font; the theme's would go first, so that is taken out."""
    style.font.name, style.font.size = FONT, Pt(size)  # type: ignore[attr-defined]
    fonts = style.element.rPr.rFonts  # type: ignore[attr-defined]
    for name in [one for one in fonts.attrib if one.lower().endswith("theme")]:
        del fonts.attrib[name]
    for name in ("w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(name), FONT)
    if colour is not None:
        style.font.color.rgb = colour  # type: ignore[attr-defined]


def _field(paragraph: "Paragraph", code: str) -> None:
    """Add what Word reckons itself, such as the number of the page."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    run, text = OxmlElement("w:r"), OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)  # noqa: SLF001 - the library has no fields of its own
