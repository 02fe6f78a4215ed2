"""What people might write into a cell, and an export that holds it."""

from datetime import UTC, date, datetime

from hypothesis import strategies as st

from bot.address.export import ExportOf
from bot.language import Language
from bot.reports.tables import Column, ColumnKind, Export, Row, Sheet

NASTY = (
    *("=1+1", "+1+1", "-1+1", "@SUM(1;1)", "\t=1+1", "\r=1+1", "\n=1+1", "  =1+1", "\u00a0=1+1"),
    *(
        "\uff1d1+1",
        "\uff0b1+1",
        "\uff0d1+1",
        "\uff20SUM(1;1)",
        '"=1+1',
        "'=1+1",
        "«=1+1",
        "\u200b=1+1",
        "\ufeff=1+1",
    ),
    '=HYPERLINK("http://example.org","aquí")',
    "=cmd|' /C calc'!A0",
    "@echo",
    "-",
    "hola;=1+1",
    "hola,=1+1",
    "hola\n=1+1",
    "hola\n- uno\n- dos",
    'dijo "hola"; y se fue, =así',
    "http://example.org",
    "mailto:ana@example.org",
    "0012",
    "1e5",
    "12/5",
    "TRUE",
    "#N/A",
    "_x0041_",
    "_x000D_",
    "{=1+1}",
    "&amp; <b>x</b>",
    "🎉🇨🇱👩‍👩‍👧",
    "مرحبا بالعالم",
    "\x00\x01\x0b\x1f",
    "\ud83d alone",
    "\ufffe\uffff",
    "línea\r\notra\rmás",
    " espacios ",
)

signs = st.sampled_from("=+-@\uff1d\uff0b\uff0d\uff20\t\r\n ;,\"'«'")
texts = st.sampled_from(NASTY) | st.text() | st.lists(signs | st.text(max_size=3)).map("".join)
"""Texts, most of which look like something else."""

AT = datetime(2017, 5, 30, 20, 15, tzinfo=UTC)
KINDS = tuple(ColumnKind)


def export(
    rows: list[Row], lang: Language = Language.ES, kinds: tuple[ColumnKind, ...] = KINDS
) -> Export:
    columns = tuple(Column(f"{kind}", kind) for kind in kinds)
    sheet = Sheet("Respuestas", "respuestas", columns, rows)
    words = {"yes": "Sí", "no": "No", "cut": "… [cortado]"}
    sheets = {ExportOf.ANSWERS: sheet}
    return Export("Planillas", "Gira", lang, AT, **words, sheets=sheets)


def of_texts(*texts: str, lang: Language = Language.ES) -> Export:
    return export([(text,) for text in texts], lang, (ColumnKind.TEXT,))


FULL: Row = ("=1+1", 4, date(2017, 5, 30), datetime(2017, 5, 30, 20, 15), True)  # noqa: DTZ001 - a clock's
