"""A logbook with its photos → a Word file, with styles that Word knows."""

from collections.abc import Mapping
from datetime import datetime

from bot.reports.logbook import DayPart, Logbook, Picture, Remark, Visit
from bot.reports.page import Page
from bot.reports.pictures import recognised
from bot.reports.plain import plain
from bot.reports.sheet import WHEN, describe


def word_file(of: Logbook, at: datetime, photos: Mapping[str, bytes]) -> bytes:
    """Return the file; ``photos`` are by ``file_id``, and where one is missing it is said so.

    Takes some milliseconds a photo, and the memory of all of them twice.
    """
    page = _Report(of, photos)
    page.cover()
    page.table(of.facts)
    if of.objectives:
        page.listing(of.objectives, level=2)
    if of.fee:
        page.table(of.fee)
    page.days()
    page.ideas()
    page.table(of.commitments)
    page.listing(of.sources, level=1)
    describe(page.made, f"{of.title}. {of.subtitle}", ", ".join(of.authors), of.language, at)
    return page.content()


class _Report(Page):
    """The report while it is written."""

    def __init__(self, of: Logbook, photos: Mapping[str, bytes]) -> None:
        self.of = of
        self.photos = photos
        super().__init__(of.language, of.header)

    def cover(self) -> None:
        of = self.of
        self.words(f"{of.draft}. {of.draft_note}", "Intense Quote")
        self.words(of.title, "Title")
        self.words(of.subtitle, "Subtitle")
        for label, value in of.cover:
            self.led(label, value)

    def days(self) -> None:
        days = self.of.days
        self.add(days.heading, f"Heading {1}").paragraph_format.page_break_before = True
        self.words(days.note)
        for part in days.parts:
            self._day(part)
        if days.open:
            self.listing(days.open, level=2)

    def ideas(self) -> None:
        ideas = self.of.ideas
        self.add(ideas.heading, f"Heading {1}")
        self.words(ideas.note)
        for remark in ideas.remarks:
            self._remark(remark, "List Bullet")

    def _day(self, part: DayPart) -> None:
        self.add(part.heading, f"Heading {2}")
        self.words(part.note)
        for visit in part.visits:
            self._visit(visit)
        if part.remarks:
            self.add(part.reflections, f"Heading {3}")
        for remark in part.remarks:
            self._remark(remark)

    def _visit(self, visit: Visit) -> None:
        self.add(visit.title, f"Heading {3}")
        self.words(visit.when, WHEN)
        for text in visit.texts:
            self.words(text)
        for remark in visit.remarks:
            self._remark(remark, "List Bullet")

    def _remark(self, remark: Remark, style: str = "Normal") -> None:
        who = f"{remark.by}: " if remark.by else ""
        if remark.lead or plain(remark.text):
            between = "\n" if style == "Normal" else ". "
            lead = f"{plain(remark.lead)}{between if plain(remark.text) else ''}"
            self.led(lead if remark.lead else "", f"{who}{remark.text}", style, by="")
        if remark.picture:
            self._photo(remark.picture, who)

    def _photo(self, picture: Picture, who: str) -> None:
        shown = recognised(self.photos.get(picture.file.id, b""))
        if shown is None:
            self.words(f"{who}{picture.missing}", "Caption")
            return
        self.picture(shown, picture.caption)
        self.words(f"{who}{picture.caption}", "Caption")
