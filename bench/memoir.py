"""What pictures and a memoir cost, beside what the libraries take for the bare same.

The peers, in the same process and turn by turn: matplotlib's own plain bar chart of the same size,
and python-docx writing the memoir's paragraphs one by one without styles, fields or pictures.
Times are of the processor, so that neighbours do not count; the first of each loads its library.

Run with ``python bench/memoir.py`` from the project's folder.
"""

import resource
import statistics
import sys
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bot.reports.composing_memoir import compose_memoir
from tests.reports.summaries import MIXED, dates, gathered, rated, tour_of

ROUNDS = 10


def memory() -> float:
    """Return the memory in use now, in MB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


def spent(work: Callable[[], object]) -> float:
    """Return the seconds of a processor that something takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def plain_chart() -> bytes:
    """Return a bar chart as matplotlib makes it, of the same size."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 - loading is measured
    from matplotlib.figure import Figure  # noqa: PLC0415 - likewise

    figure = Figure(figsize=(15, 18.75), dpi=72)
    FigureCanvasAgg(figure)
    figure.subplots().barh(list(MIXED), list(MIXED.values()))
    file = BytesIO()
    figure.savefig(file, format="png")
    return file.getvalue()


def plain_word(texts: list[str]) -> bytes:
    """Return a Word file with these paragraphs, and nothing else."""
    from docx import Document  # noqa: PLC0415 - loading is measured

    made = Document()
    for text in texts:
        made.add_paragraph(text)
    file = BytesIO()
    made.save(file)
    return file.getvalue()


def _texts() -> list[str]:
    from docx import Document  # noqa: PLC0415 - loading is measured

    sheet = Document(BytesIO(_memoir()))
    cells = [cell.text for table in sheet.tables for row in table.rows for cell in row.cells]
    return [*(one.text for one in sheet.paragraphs), *cells]


def _memoir() -> bytes:
    from bot.reports.memoir_charts import draw  # noqa: PLC0415 - loading is measured
    from bot.reports.memoir_file import memoir_file  # noqa: PLC0415 - likewise

    of = gathered()
    memoir = compose_memoir(of)
    return memoir_file(memoir, of.now, {one.name: draw(one, of.voice) for one in memoir.charts})


def _chart() -> bytes:
    from bot.reports.charts import ratings_chart  # noqa: PLC0415 - loading is measured

    return ratings_chart(rated(MIXED), gathered().voice)


def _trend() -> bytes:
    from bot.reports.charts import trend_chart  # noqa: PLC0415 - loading is measured

    return trend_chart(tour_of(*(rated(MIXED, day=on) for on in dates(10))), gathered().voice)


def main() -> None:
    """Make each once, then turn by turn, and tell what each took."""
    before = memory()
    print(f"the first picture, loading matplotlib: {spent(_chart) * 1000:.0f} ms", end=", ")
    print(f"{memory() - before:.0f} MB more held")
    before = memory()
    print(f"the first memoir, loading python-docx: {spent(_memoir) * 1000:.0f} ms", end=", ")
    print(f"{memory() - before:.0f} MB more held")
    texts = _texts()
    plain_chart()
    trials = {
        "a day's ratings": _chart,
        "ten days' trend": _trend,
        "peer: matplotlib's bars": plain_chart,
        "memoir, 4 pictures": _memoir,
        f"peer: {len(texts)} paragraphs bare": lambda: plain_word(texts),
    }
    before = memory()
    took: dict[str, list[float]] = {name: [] for name in trials}
    for _ in range(ROUNDS):
        for name, work in trials.items():
            took[name].append(spent(work) * 1000)
    print(f"\nmedians of {ROUNDS} rounds, ms of a processor; min-max in brackets")
    for name, times in took.items():
        print(f"{name:<28}{statistics.median(times):>6.0f} ({min(times):.0f}-{max(times):.0f})")
    print(f"\n{ROUNDS} rounds: {memory() - before:.0f} MB more held", end="; ")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    print(f"the whole process at its largest: {peak:.0f} MB")


if __name__ == "__main__":
    main()
