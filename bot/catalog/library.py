"""What is known of programmes, places, institutions, plans and people; shared by the tours."""

from enum import StrEnum

from bot.catalog.values import Citations, Id, NonEmpty, Statements, Translated, Value


class Kind(StrEnum):
    """What sort of thing an entry is about; the folder under ``library/`` says it."""

    PROGRAMME = "programmes"
    PLACE = "places"
    INSTITUTION = "institutions"
    PLAN = "plans"
    PEOPLE = "people"


class How(Value):
    """How they got there."""

    method: Statements = ()
    actors: Statements = ()
    financing: Statements = ()
    obstacles: Statements = ()


class Entry(Value):
    """One card of the library."""

    id: Id
    kind: Kind
    name: Translated
    acronym: NonEmpty | None = None
    aliases: tuple[NonEmpty, ...] = ()
    """Other names, acronyms, usual misspellings and slang, in any language."""
    summary: Translated
    """One line."""
    what: Statements = ()
    problem: Statements = ()
    how: How = How()
    results: Statements = ()
    lessons: Statements = ()
    address: NonEmpty | None = None
    coordinates: tuple[float, float] | None = None
    """Latitude and longitude in degrees; only where a document gives them."""
    within: Id | None = None
    """The place that this one is part of."""
    related: tuple[Id, ...] = ()
    tours: tuple[Id, ...] = ()
    """The tours whose people find it when they browse."""
    source: Citations
