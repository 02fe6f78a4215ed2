"""What every screen is drawn from."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup, escape

from bot.address import Address
from bot.catalog.catalog import Catalog
from bot.catalog.tour import Tour
from bot.catalog.values import Citation, Localized, Statement
from bot.people.reader import Reader
from bot.reply import Button, Rows
from bot.texts.voice import Voice


@dataclass(frozen=True)
class Scene:
    """The reader, their language, the content in force and the time: all that a screen may use."""

    voice: Voice
    catalog: Catalog
    reader: Reader
    now: datetime
    is_private: bool = True
    bot_username: str = ""

    @property
    def tour(self) -> Tour | None:
        """Return the reader's tour; for who has none the only one there is, in a group the nearest.

        None for who has to choose, also because their tour is no longer there.
        """
        if self.reader.tour_id is not None:
            return self.catalog.tours.get(self.reader.tour_id)
        tours = sorted(self.catalog.open_tours, key=self.nearness)
        return tours[0] if len(tours) == 1 or (tours and not self.is_private) else None

    def nearness(self, tour: Tour) -> tuple[int, int]:
        """Order tours: the one that is on, then what comes, then what is over, nearest first."""
        today = self.today(tour)
        if today < tour.starts_on:
            return 1, (tour.starts_on - today).days
        if today > tour.ends_on:
            return 2, (today - tour.ends_on).days
        return 0, 0

    def today(self, tour: Tour) -> date:
        """Return the date it is where the tour is."""
        return self.now.astimezone(tour.zone).date()

    @property
    def own_date(self) -> date:
        """Return the date it is for the reader: on the tour where it is, else at home."""
        choices, tour = self.reader.choices, self.tour
        if tour is not None:
            return choices.zones(tour).local(self.now).date()
        return self.now.astimezone(ZoneInfo(choices.home or "UTC")).date()

    def text(self, text: Localized) -> Markup:
        """Return a content text for this reader, escaped."""
        return escape(self.voice.read(text))

    def paragraphs(self, statements: Sequence[Statement]) -> tuple[Markup, ...]:
        """Return statements as paragraphs; if they are from several documents, each names its own.

        From one document alone, the footer names it.
        """
        docs = {one.source.doc if one.source else None for one in statements}
        return tuple(
            self.text(one.text) + self._inline_source(one) if len(docs) > 1 else self.text(one.text)
            for one in statements
        )

    def _inline_source(self, statement: Statement) -> Markup:
        if statement.source is None:
            return Markup("")
        name = self.source_name(statement.source.doc)
        return Markup(" ") + self.voice.say("source-inline", source=name)

    def source_name(self, doc: str) -> str:
        """Return a document's short name with its organisation and year."""
        source = self.catalog.sources[doc]
        year = f", {source.year}" if source.year else ""
        return f"{source.organisation}, {self.voice.read(source.short_title)}{year}"

    def sources(self, citations: Iterable[Citation]) -> Markup:
        """Return the footer that names the documents of an answer, each once; empty for none."""
        docs = dict.fromkeys(citation.doc for citation in citations)
        if not docs:
            return Markup("")
        names = tuple(self.source_name(doc) for doc in docs)
        return self.voice.say("source-footer", sources="; ".join(names))

    def untranslated(self, texts: Iterable[Localized]) -> tuple[Markup, ...]:
        """Return a note, if some of these texts are not in the reader's language."""
        if all(text.speaks(self.voice.lang) for text in texts):
            return ()
        return (self.voice.say("only-spanish"),)


def join(*parts: Markup | str | None, by: str = "\n\n") -> Markup:
    """Join the parts that are not empty; plain strings are escaped."""
    return Markup(by).join(  # noqa: S704 - a separator of our own
        part for part in parts if part
    )


def button(scene: Scene, key: str, to: Address) -> Button:
    """Return a button with the wording ``button-<key>``."""
    return Button(scene.voice.label(f"button-{key}"), to)


def numbers(addresses: Iterable[Address]) -> Rows:
    """Return the buttons 1, 2, 3… of a numbered list, five to a row.

    Whole titles would push the text they belong to off a phone's screen.
    """
    buttons = [Button(str(number), to) for number, to in enumerate(addresses, 1)]
    return in_rows(buttons, 5)


def in_rows(buttons: Sequence[Button], width: int = 2) -> Rows:
    """Return buttons in rows of ``width``."""
    return tuple(tuple(buttons[first : first + width]) for first in range(0, len(buttons), width))


def shortened(text: str, length: int = 40) -> str:
    """Cut a label at a word so that it fits on a phone's button (at most ``length`` characters)."""
    if len(text) <= length:
        return text
    cut = text[: length - 1].rsplit(" ", 1)[0].rstrip(" ,.;:-\N{EN DASH}")
    return f"{cut}…"
