"""The list as files: everybody's link in a spreadsheet, and cards with a QR to be printed."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial

from bot.address.export import ExportOf
from bot.catalog.tour import Tour
from bot.reply import FileToMake, Reply
from bot.reports.card import Card, Cards
from bot.reports.framing import Frame
from bot.reports.sheets_of_roster import sheet_of_links
from bot.reports.spreadsheet import spreadsheet
from bot.reports.tables import Export
from bot.roster.values import Entry
from bot.screens.roster_person import link_of
from bot.screens.scene import Scene


def show_links_file(scene: Scene, tour: Tour, entries: Sequence[Entry]) -> Reply:
    """Everybody's personal link, as a spreadsheet."""
    voice = scene.voice
    sheet = sheet_of_links(Frame(tour, voice), entries, partial(link_of, scene))
    export = Export(
        title=sheet.name,
        subject=voice.read(tour.title),
        lang=voice.lang,
        made_at=scene.now,
        yes=voice.label("export-yes"),
        no=voice.label("export-no"),
        cut=voice.label("export-cut"),
        sheets={ExportOf.ROSTER: sheet},
    )
    caption = voice.say("roster-links-caption", tour=scene.text(tour.short_title))
    name = f"{sheet.stem}-{tour.id}.xlsx"
    return Reply(file=FileToMake(name, caption, (), partial(_links, export)), in_place=False)


def show_cards_file(scene: Scene, tour: Tour, entries: Sequence[Entry]) -> Reply:
    """The links of some, as cards."""
    voice = scene.voice
    cards = Cards(
        tuple(Card(one.said.name, one.said.institution, link_of(scene, one)) for one in entries),
        title=voice.read(tour.title),
        hint=voice.label("roster-card-hint"),
        language=voice.lang.value,
    )
    caption = voice.say(
        "roster-cards-caption", tour=scene.text(tour.short_title), count=len(entries)
    )
    stem = voice.label("roster-cards-stem")
    name = f"{stem}-{tour.id}.docx"

    make = partial(_cards, cards, scene.now)
    making = voice.say("roster-cards-making", count=len(entries))
    return Reply(making, file=FileToMake(name, caption, (), make), in_place=False)


def _cards(of: Cards, at: datetime, _fetched: Mapping[str, bytes]) -> bytes:
    from bot.reports.cards import cards_file  # noqa: PLC0415 - 23 MB when first used

    return cards_file(of, at)


def _links(of: Export, _fetched: Mapping[str, bytes]) -> bytes:
    return spreadsheet(of)
