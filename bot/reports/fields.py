"""What Word reckons itself: numbers of figures, contents with their pages; filled in beforehand."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

BOOKMARK = "_Toc{:08d}"
"""What headings are marked with, as Word does."""


@dataclass(frozen=True)
class Entry:
    """A heading in the contents: its text, its level, and the number of its mark."""

    text: str
    level: int
    mark: int


def mark(paragraph: Any, number: int) -> None:
    """Mark a heading, so that the contents can lead to it."""
    begin, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for one in (begin, end):
        one.set(qn("w:id"), str(number))
    begin.set(qn("w:name"), BOOKMARK.format(number))
    paragraph._p.insert(1 if paragraph._p.pPr is not None else 0, begin)  # noqa: SLF001 - the library has no marks
    paragraph._p.append(end)  # noqa: SLF001 - likewise


def add_number(paragraph: Any, sequence: str, number: int) -> None:
    """Add the number of something that is counted, such as a figure."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), f" SEQ {sequence} \\* ARABIC ")
    field.append(_run(_text(str(number))))
    paragraph._p.append(field)  # noqa: SLF001 - the library has no fields


def fill_contents(paragraphs: Sequence[Any], entries: Sequence[Entry]) -> None:
    """Make one field of these paragraphs, one for each entry: the contents, with links.

    It is marked as not up to date, so that who opens it with Word is asked whether to fill in the
    numbers of the pages.
    """
    begin = _char("begin")
    begin.find(qn("w:fldChar")).set(qn("w:dirty"), "true")
    first = paragraphs[0]._p  # noqa: SLF001 - the library has no fields
    for one in (begin, _code(' TOC \\o "1-2" \\h \\z \\u '), _char("separate")):
        first.append(one)
    for paragraph, entry in zip(paragraphs, entries, strict=True):
        name = BOOKMARK.format(entry.mark)
        link = OxmlElement("w:hyperlink")
        link.set(qn("w:anchor"), name)
        link.set(qn("w:history"), "1")
        page = (_char("begin"), _code(f" PAGEREF {name} \\h "), _char("separate"), _char("end"))
        for one in (_run(_text(entry.text)), _run(OxmlElement("w:tab")), *page):
            link.append(one)
        paragraph._p.append(link)  # noqa: SLF001 - likewise
    paragraphs[-1]._p.append(_char("end"))  # noqa: SLF001 - likewise


def _char(kind: str) -> Any:
    char = OxmlElement("w:fldChar")
    char.set(qn("w:fldCharType"), kind)
    return _run(char)


def _code(code: str) -> Any:
    text = OxmlElement("w:instrText")
    text.set(qn("xml:space"), "preserve")
    text.text = code
    return _run(text)


def _text(words: str) -> Any:
    text = OxmlElement("w:t")
    text.set(qn("xml:space"), "preserve")
    text.text = words
    return text


def _run(child: Any) -> Any:
    run = OxmlElement("w:r")
    run.append(child)
    return run
