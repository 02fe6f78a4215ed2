"""The files of a new tour, drafted from an old one's; nothing of the old is told as a fact.

What the bot reads says the new dates, and the old visits as a list to be confirmed; and the hours
of the old reminders and the questions of every day, which are habits and no facts. What only the
old tour's documents vouch for (payment, contacts, answers, objectives, what is to be done before
the trip, what single days asked) is put into files that the bot does not read,
``<name>.por-confirmar.yaml``, to be taken over piece by piece.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from textwrap import indent
from typing import Any

from bot.catalog.checks.confirming import MARK
from bot.catalog.checks.names import folded
from bot.catalog.loading import Content
from bot.catalog.naming import SET_ASIDE
from bot.catalog.tour import Tour
from bot.catalog.values import Localized
from bot.catalog.walking import at, items
from bot.catalog.writing import as_comment, as_yaml, commented
from bot.drafting_retro import Parted, part
from bot.language import Language
from bot.texts.wording import Wording

SHORT = 40
"""Characters of a short title."""
EDITORS = Language.ES
"""The language of the notes: whoever edits the content reads its guide in Spanish too."""

_APART = {
    "tour": (
        "theme",
        "about",
        "objectives",
        "audience",
        "limit",
        "most_per_institution",
        "contacts",
    ),
    "reminders": ("before", "checklist"),
}
"""Of files that are not set aside whole, the keys that are."""
_HABITS = ("evening", "morning", "brief", "minutes_before", "retro", "after", "commitments")
_NOTED_WITHIN = ("amount", "due", "transfer", "before", "checklist")
"""Keys whose values, or items, are confirmed one by one."""

_NUMBERS = ("most_per_institution", "days", "minutes_before", "open_for", "kept_for")
_SWITCHES = ("required", "is_nothing")

_CARRIED = ("id", "title", "place", "programmes", "aliases", "source")


@dataclass(frozen=True)
class Plan:
    """What is to be made: a folder's files, and what is added to ``sources.yaml``."""

    folder: str
    files: Mapping[str, str]
    source: str


@dataclass(frozen=True)
class Draft:
    """A new tour in the making."""

    content: Content
    wording: Wording
    old: Tour
    new: str
    starts: date
    count: int
    """How many days it has."""

    @property
    def ends(self) -> date:
        """Return its last day."""
        return self.starts + timedelta(days=self.count - 1)

    @cached_property
    def retro(self) -> Parted:
        """Return what of the old tour's questions goes on, and what does not."""
        if self.old.retro is None:
            return Parted({}, {}, ())
        return part(self._raw("retro"), self.old.ends_on, self.ends)

    def plan(self) -> Plan:
        """Return the files of the new tour."""
        files = {
            "tour.yaml": self._facts(),
            "agenda.yaml": self._agenda(),
            "reminders.yaml": self._hours(),
            "retro.yaml": self._questions(),
        }
        for name in ("tour", "payment", "reminders", "retro", "faq"):
            files[f"{name}{SET_ASIDE}"] = self._apart(name)
        files = {name: text for name, text in files.items() if text}
        return Plan(f"tours/{self.new}", files, self._source())

    def _facts(self) -> str:
        facts = self._raw("tour")
        title, short = self._called(self.old.title, None), self._called(self.old.short_title, SHORT)
        carried = {key: facts[key] for key in ("host", "organisers") if key in facts}
        made = {
            "title": title,
            "short_title": short,
            "city": facts["city"],
            "timezone": facts["timezone"],
            "home_timezone": facts["home_timezone"],
            "starts_on": self.starts.isoformat(),
            "ends_on": self.ends.isoformat(),
            "open": False,
            **carried,
            "about": self._said("new-tour-about"),
            "source": self._cited(),
        }
        text = as_yaml(made)
        for key in ("title", "short_title", "city", *carried, "about"):
            text = commented(text, key, self._still())
        return self._told("draft-facts", old=self.old.id, aside=f"tour{SET_ASIDE}") + text

    def _agenda(self) -> str:
        dates = (self.starts + timedelta(days=number) for number in range(self.count))
        days = [{"date": on.isoformat(), "source": self._cited()} for on in dates]
        text = as_yaml({"days": days})
        visits = list(self._visits())
        if not visits:
            return text
        note = {**self._said("new-tour-note"), "source": self._cited()}
        text += self._to_confirm("draft-visits", old=self.old.id)
        text += as_yaml({"unscheduled_note": note})
        text += "unscheduled:\n"
        for before, visit in visits:
            written = as_yaml([{key: visit[key] for key in _CARRIED if key in visit}])
            text += indent(before + written, "  ")
        return text

    def _visits(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Yield each visit of the old tour, below a note of when it was."""
        agenda = self._raw("agenda")
        for number, day in enumerate(items(agenda["days"]), 1):
            for visit in items(at(day, "activities")):
                if visit.get("time"):
                    yield self._told("draft-was-at", day=number, time=visit["time"]), visit
                else:
                    yield self._told("draft-was-on", day=number), visit
        for visit in items(agenda.get("unscheduled")):
            yield "", visit

    def _hours(self) -> str:
        """Return the old reminders that hold whatever a document says."""
        if self.old.reminders is None:
            return ""
        old = self._raw("reminders")
        apart = self._kept_apart("reminders")
        habits = {key: old[key] for key in _HABITS if key in old and key not in apart}
        told = self._told("draft-hours", old=self.old.id)
        if any(key in old for key in apart):
            told += self._told("draft-errands", aside=f"reminders{SET_ASIDE}")
        return f"{told}{as_yaml(_typed(habits))}" if habits else ""

    def _kept_apart(self, name: str) -> tuple[str, ...]:
        """Return the keys of a file that are set aside; hours of questions with the questions."""
        has_nothing_to_ask = name == "reminders" and not self.retro.habits
        return (*_APART[name], *(("retro", "commitments") if has_nothing_to_ask else ()))

    def _questions(self) -> str:
        """Return what the old tour asked at the end of any day, and for how long it is kept."""
        if not self.retro.habits:
            return ""
        told = self._told("draft-questions", old=self.old.id)
        if self.retro.days:
            told += self._told("draft-questions-apart", aside=f"retro{SET_ASIDE}")
        return f"{told}{as_yaml(_typed(self.retro.habits))}"

    def _questions_apart(self) -> str:
        """Return what single dates of the old tour asked, below a note of which day each was."""
        dates = [on.isoformat() for on in self.old.dates]
        made = ""
        for day in self.retro.days:
            note = self._told("draft-was-on", day=dates.index(day["date"]) + 1) + self._still()
            made += note + as_yaml([_typed(day)])
        if not made:
            return ""
        periods = _noted(_typed(self.retro.periods), self._still())
        return f"{periods}{self._still()}days:\n{indent(made, '  ')}"

    def _apart(self, name: str) -> str:
        """Return what the bot must not read before it is confirmed."""
        document = self.content.documents.get(f"tours/{self.old.id}/{name}.yaml")
        if document is None:
            return ""
        data = document.data
        header = self._told("draft-aside", old=self.old.id, name=f"{name}.yaml")
        if name == "tour":
            header += self._told("draft-aliases", old=self.old.id) if "aliases" in data else ""
        if name == "retro":
            asked = self._questions_apart()
            return f"{header}{asked}" if asked else ""
        if name in _APART:
            data = {key: data[key] for key in self._kept_apart(name) if key in data}
        if name == "reminders":
            data = _typed(data)
        return f"{header}{_noted(data, self._still())}" if data else ""

    def _source(self) -> str:
        documents = self.content.catalog.sources
        old = documents[self.old.source[0].doc]
        made = {
            "id": self.new,
            "number": self.new,
            "title": self._said("new-tour-source"),
            "short_title": self._said("new-tour-source-short"),
            "organisation": old.organisation,
            "year": self.starts.year,
        }
        note = self._to_confirm("draft-invitation", new=self.new)
        return f"\n{note}{as_yaml([made])}"

    def _called(self, title: Localized, most: int | None) -> Any:
        """Return the old title with the new year, or with what else tells the two apart."""
        taken = {
            folded(name)
            for tour in self.content.catalog.tours.values()
            for name in (*tour.title.all(), *tour.short_title.all(), *tour.aliases)
        }
        years = {str(on.year) for on in (self.old.starts_on, self.old.ends_on)}
        for added in ("", f" ({self.starts:%Y})", f" ({self.starts:%m-%Y})", f" ({self.new})"):
            called = {
                lang: _renamed(
                    getattr(title, lang) or title.es, years, self.starts.year, added, most
                )
                for lang in Language
            }
            is_told_twice = any(name.count(str(self.starts.year)) > 1 for name in called.values())
            if not is_told_twice and not taken & {folded(name) for name in called.values()}:
                break
        return (
            called[Language.ES]
            if title.neutral
            else {lang.value: called[lang] for lang in Language}
        )

    def _said(self, key: str) -> dict[str, str]:
        tour = {lang: self.old.short_title.in_(lang) for lang in Language}
        return {
            lang.value: self.wording.say(lang, key, tour=tour[lang]).unescape() for lang in Language
        }

    def _told(self, key: str, **arguments: str | int) -> str:
        """Return a note to the editor, as a comment."""
        return as_comment(self._words(key, **arguments))

    def _to_confirm(self, key: str, **arguments: str | int) -> str:
        """Return a note that keeps the tour closed as long as it stands."""
        return as_comment(f"{MARK}: {self._words(key, **arguments)}")

    def _still(self) -> str:
        return self._to_confirm("draft-still")

    def _words(self, key: str, **arguments: str | int) -> str:
        return self.wording.say(EDITORS, key, **arguments).unescape()

    def _cited(self) -> dict[str, str]:
        return {"doc": self.new}

    def _raw(self, name: str) -> Any:
        return self.content.documents[f"tours/{self.old.id}/{name}.yaml"].data


def _typed(data: Any, key: str = "") -> Any:
    """Return data with its numbers and switches as such: every scalar was read as a text."""
    if isinstance(data, Mapping):
        return {name: _typed(value, name) for name, value in data.items()}
    if isinstance(data, list):
        return [_typed(item, key) for item in data]
    if key in _SWITCHES:
        return data == "true"
    return int(data) if key in _NUMBERS and isinstance(data, str) else data


def _noted(data: Any, note: str) -> str:
    """Return YAML with a note above each item, or each key, and each value within some keys."""
    if isinstance(data, list):
        return "".join(f"{note}{as_yaml([item])}" for item in data)
    return "".join(f"{note}{_written(key, value, note)}" for key, value in data.items())


def _written(key: str, value: Any, note: str) -> str:
    if key in _NOTED_WITHIN and isinstance(value, dict | list):
        return f"{key}:\n{indent(_noted(value, note), '  ')}"
    return as_yaml({key: value})


def _renamed(text: str, years: set[str], year: int, added: str, most: int | None) -> str:
    found = re.sub(r"\b\d{4}\b", lambda one: str(year) if one[0] in years else one[0], text)
    return f"{found[: most - len(added)].rstrip() if most else found}{added}"
