"""What somebody said of a tour, made up for the tests of reports."""

import struct
import zlib
from datetime import UTC, date, datetime
from pathlib import Path

from bot.catalog.catalog import Catalog
from bot.catalog.loading import load
from bot.language import Language
from bot.reports.subject import Author, Subject
from bot.retro.diary import Diary
from bot.retro.values import (
    Answer,
    Commitment,
    FileKind,
    Horizon,
    KeptFile,
    Note,
    Standing,
    WorkingGroup,
)
from bot.retro.visibility import Visibility
from bot.texts.voice import Voice
from bot.texts.wording import load_wording

CONTENT = Path(__file__).parents[2] / "content"
CATALOG: Catalog = load(CONTENT)
WORDING = load_wording(CONTENT / "texts")
LAB, ACHM = "medellin-lab-2017", "achm-medellin-2025"
AFTER = datetime(2025, 3, 3, 15, 0, tzinfo=UTC)
MONDAY, FRIDAY = date(2017, 5, 29), date(2017, 6, 2)
AT = datetime(2017, 5, 29, 21, 40, tzinfo=UTC)
"""16:40 in Medellín."""
PHOTO = KeptFile(FileKind.PHOTO, "photo-1")


def answer(  # noqa: PLR0913 - the parts of an answer
    question: str,
    value: str,
    *,
    day: date = MONDAY,
    comment: str = "",
    file: KeptFile | None = None,
    tour: str = LAB,
    visibility: Visibility = Visibility.ORGANISERS,
) -> Answer:
    return Answer(tour, day, question, value, visibility, AT, comment, file)


def note(text: str, *, activity: str | None = None, file: KeptFile | None = None) -> Note:
    return Note(1, LAB, MONDAY, activity, text, AT, file)


def commitment(what: str, **more: object) -> Commitment:
    given = {"with_whom": "", "horizon": None, "visibility": Visibility.GROUP, "made_at": AT}
    return Commitment(1, LAB, what, **{**given, **more})  # type: ignore[arg-type]


DIARY = Diary(
    answers=(
        answer("dia", "4", comment="Intenso"),
        answer("aprendido", "La cultura metro se sembró antes de que partiera el Metro."),
        answer("alegraria", "", file=KeptFile(FileKind.VOICE, "voice-1")),
        answer("replicar", "Una carrera de observación por el centro", day=date(2017, 5, 30)),
        answer("falto", "cifras tiempo", day=date(2017, 5, 30), comment="Y ver los contratos"),
        answer("compromiso", "Proponer un plan de convivencia", day=FRIDAY),
        answer("aprendido", "Solo para mí", day=FRIDAY, visibility=Visibility.ME),
    ),
    notes=(
        note("La mesa 3, en plena discusión", activity="cafe-mundial", file=PHOTO),
        note("Pedir las láminas", activity="cafe-mundial"),
        note("", file=KeptFile(FileKind.DOCUMENT, "document-1", "plan.pdf")),
    ),
    commitments=(
        commitment(
            "Proponer un plan de convivencia",
            with_whom="La directora de DIDECO",
            horizon=Horizon.SHORT,
            group=WorkingGroup(1, LAB, "Joven Lab", 3),
        ),
        commitment(
            "Medir la confianza en los barrios",
            horizon=Horizon.LONG,
            standing=Standing.UNDER_WAY,
            word="Ya hay encuesta",
        ),
    ),
)


def subject(
    *authors: Author, lang: Language = Language.ES, tour: str = LAB, now: datetime = AFTER
) -> Subject:
    given = authors or (Author(DIARY, "Ana Pérez", "Municipalidad de Maipú"),)
    return Subject(CATALOG, CATALOG.tours[tour], Voice(WORDING, lang), now, given)


def png(width: int = 320, height: int = 200) -> bytes:
    """Return a picture with a gradient, so that it can be seen."""
    rows = b"".join(
        b"\0" + bytes(value for x in range(width) for value in (x * 255 // width, 120, y % 256))
        for y in range(height)
    )
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)
