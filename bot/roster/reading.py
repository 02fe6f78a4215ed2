"""The bytes of a file → a sheet, whatever kind of file they are. Pure; takes a moment."""

from bot.roster.separated import read_separated
from bot.roster.sheet import MOST_BYTES, Fault, Sheet
from bot.roster.workbook import read_workbook

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""What files of Office before 2007 begin with, and those with a password."""
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OTHER = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"{\\rtf",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
)
_MARKUP = (b"<!doctype", b"<html", b"<table", b"<?xml", b"<meta")
"""What programs save as .xls that write a web page instead."""


def read(content: bytes) -> Sheet | Fault:
    """Return the sheet in a file, or why there is none; by what is in it, not by its name."""
    if len(content) > MOST_BYTES:
        return Fault.TOO_LARGE
    if content.startswith(_OLE):
        return Fault.PROTECTED if _ENCRYPTED in content else Fault.OLD_EXCEL
    if content.startswith(_ZIP):
        return read_workbook(content)
    if content.startswith(_OTHER):
        return Fault.NO_SHEET
    if content[:512].lstrip(b"\xef\xbb\xbf \r\n\t").lower().startswith(_MARKUP):
        return Fault.OLD_EXCEL
    return read_separated(content)
