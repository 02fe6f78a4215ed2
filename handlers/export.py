"""The files that coordinators take with them."""

from dataclasses import replace

from bot import address
from bot.address import ExportKind, ExportOf, encode
from bot.gathering import gather
from bot.people import audit
from bot.reply import Replies
from bot.reports.exporting import export_of
from bot.screens.export import show_export_file, show_exports
from bot.transport.turn import Turn
from handlers.looking import look_at


async def open_exports(turn: Turn, to: address.Exports) -> Replies:
    """Show which files there are of a tour."""
    turn.at(to)
    return (show_exports(turn.scene, turn.world.catalog.tours[to.tour]),)


async def send_file(turn: Turn, to: address.ExportFile) -> Replies:
    """Send one of the files; where there is nothing to put into it, say so instead."""
    tour, scene = turn.world.catalog.tours[to.tour], turn.scene
    turn.at(address.Exports(tour.id))
    if (to.subject is ExportOf.ALL) is not (to.kind is ExportKind.XLSX):  # no button leads there
        old = scene.voice.label("old-button")
        return (replace(show_exports(scene, tour), toast=old),)
    found = await gather(turn.db, look_at(turn, tour), to.subject)
    export = export_of(found, scene.voice, turn.now)
    sheet = export.sheets[to.subject]
    if not sheet.rows:
        note = scene.voice.say("export-empty", what=sheet.name)
        return (show_exports(scene, tour, note),)
    detail = export.detail
    await audit.note(turn.db, scene.reader.id, encode(to), turn.now, tour_id=tour.id, detail=detail)
    return (show_export_file(scene, tour, export, to),)
