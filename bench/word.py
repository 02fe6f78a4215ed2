"""What a Word report costs: the first one, which loads the library, and each one after it.

Times are of the processor, so that neighbours do not count.

Run with ``python bench/word.py`` from the project's folder.
"""

import os
import resource
import struct
import sys
import time
import zlib
from datetime import UTC, date, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bot.catalog.loading import load
from bot.language import Language
from bot.reports.composing import compose
from bot.reports.subject import Author, Subject
from bot.retro.diary import Diary
from bot.retro.values import FileKind, KeptFile, Note
from bot.texts.voice import Voice
from bot.texts.wording import load_wording

CONTENT = Path(__file__).parents[1] / "content"
PHOTOS = 30
ROUNDS = 10
SIDE = 256
AT = datetime(2017, 5, 29, 21, 40, tzinfo=UTC)


def picture() -> bytes:
    """Return noise as a picture of some 200 kB, as large as one of Telegram's."""
    rows = b"".join(b"\0" + os.urandom(SIDE * 3) for _ in range(SIDE))
    header = struct.pack(">IIBBBBB", SIDE, SIDE, 8, 2, 0, 0, 0)
    made = b"\x89PNG\r\n\x1a\n"
    for kind, data in ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")):
        made += struct.pack(">I", len(data)) + kind + data
        made += struct.pack(">I", zlib.crc32(kind + data))
    return made


def memory() -> float:
    """Return the memory in use now, in MB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


def main() -> None:
    """Make one report, then some more, and tell what each took."""
    catalog = load(CONTENT)
    voice = Voice(load_wording(CONTENT / "texts"), Language.ES)
    tour = catalog.tours["medellin-lab-2017"]
    photos = {f"photo-{number}": picture() for number in range(PHOTOS)}
    notes = tuple(
        Note(
            number,
            tour.id,
            date(2017, 5, 29),
            "cafe-mundial",
            "Una mesa",
            AT,
            KeptFile(FileKind.PHOTO, file_id),
        )
        for number, file_id in enumerate(photos)
    )
    of = Subject(catalog, tour, voice, AT.replace(month=6), (Author(Diary(notes=notes)),))
    before, start = memory(), time.process_time()
    from bot.reports.word import word_file  # noqa: PLC0415 - what it takes is measured

    loaded = time.process_time() - start
    print(f"the library: {loaded * 1000:.0f} ms, {memory() - before:.0f} MB")
    for given, what in (({}, "no photo"), (photos, f"{PHOTOS} photos")):
        before, start = memory(), time.process_time()
        for _ in range(ROUNDS):
            content = word_file(compose(of), AT, given)
        took = (time.process_time() - start) / ROUNDS
        size = len(content) / 1e6
        held = memory() - before
        print(f"{what}: {took * 1000:.0f} ms a report, {size:.1f} MB each, {held:.0f} MB more held")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    print(f"the whole process at its largest: {peak:.0f} MB")


if __name__ == "__main__":
    main()
