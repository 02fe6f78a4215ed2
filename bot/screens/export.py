"""The files that coordinators take with them: which there are, and each."""

from collections.abc import Mapping
from functools import partial

from markupsafe import Markup

from bot import address
from bot.address import ExportKind, ExportOf
from bot.catalog.tour import Tour
from bot.reply import Button, FileToMake, Reply
from bot.reports.exporting import file_name
from bot.reports.separated import separated
from bot.reports.spreadsheet import spreadsheet
from bot.reports.tables import Export, Sheet
from bot.screens.scene import Scene, button, in_rows, join
from bot.summary.values import FEWEST


def show_exports(scene: Scene, tour: Tour, note: Markup | None = None) -> Reply:
    """Which files there are of a tour, and what to know of them."""
    is_ahead = scene.today(tour) < tour.starts_on
    return Reply(
        join(
            note,
            scene.voice.say("export", tour=scene.text(tour.short_title), fewest=FEWEST),
            scene.voice.say("export-not-begun", day=scene.voice.day(tour.starts_on))
            if is_ahead
            else None,
        ),
        rows=(
            (
                button(
                    scene,
                    "export-xlsx",
                    address.ExportFile(tour.id, ExportOf.ALL, ExportKind.XLSX),
                ),
            ),
            *in_rows([_as_csv(scene, tour, of) for of in ExportOf if of is not ExportOf.ALL]),
            (
                button(scene, "panel", address.Panel(tour.id)),
                button(scene, "home", address.Home()),
            ),
        ),
    )


def show_export_file(scene: Scene, tour: Tour, export: Export, to: address.ExportFile) -> Reply:
    """One of the files, made once the turn is over."""
    sheet = export.sheets[to.subject]
    local = scene.now.astimezone(tour.zone)
    caption = scene.voice.say(
        f"export-caption-{to.kind}",
        what=sheet.name,
        tour=scene.text(tour.short_title),
        day=scene.voice.full_date(local.date()),
        clock=scene.voice.clock(local.time()),
        city=tour.city,
    )
    name = file_name(sheet, tour, scene.now, to.kind)
    make = partial(_MAKE[to.kind], export, sheet)
    return Reply(file=FileToMake(name, caption, (), make), in_place=False)


def _spreadsheet(of: Export, _first: Sheet, _fetched: Mapping[str, bytes]) -> bytes:
    return spreadsheet(of)


def _separated(of: Export, sheet: Sheet, _fetched: Mapping[str, bytes]) -> bytes:
    return separated(of, sheet)


_MAKE = {ExportKind.XLSX: _spreadsheet, ExportKind.CSV: _separated}


def _as_csv(scene: Scene, tour: Tour, of: ExportOf) -> Button:
    name = scene.voice.label(f"export-sheet-{of}")
    to = address.ExportFile(tour.id, of, ExportKind.CSV)
    return Button(f"📄 CSV · {name}", to)
