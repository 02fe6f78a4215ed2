"""The list of those enrolled: how many, who of them, and from where."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from markupsafe import Markup

from bot import address
from bot.address import Address, RosterView
from bot.catalog.tour import Tour
from bot.reply import Button, Reply, Rows
from bot.roster.values import Entry, Payment
from bot.screens.scene import Scene, button, in_rows, join, numbers

PAGE = 10
"""Lines on a page: a message of them stays within Telegram's limit whatever the names."""

_BELONGS: dict[RosterView, Callable[[Entry], bool]] = {
    RosterView.ALL: lambda one: not one.is_gone,
    RosterView.WAITING: lambda one: not one.is_gone and not one.has_started,
    RosterView.BLOCKED: lambda one: not one.is_gone and one.has_blocked,
    RosterView.OWING: lambda one: not one.is_gone and one.owes,
    RosterView.GONE: lambda one: one.is_gone,
}


@dataclass(frozen=True)
class Listed:
    """The list of a tour, counted."""

    entries: Sequence[Entry]

    def seen(self, view: RosterView) -> tuple[Entry, ...]:
        """Return those that a view shows, in the order of the file."""
        return tuple(one for one in self.entries if _BELONGS[view](one))

    @cached_property
    def here(self) -> tuple[Entry, ...]:
        """Return those who are in the last file."""
        return self.seen(RosterView.ALL)

    def paying(self, payment: Payment) -> int:
        """Count those who are so far with paying."""
        return sum(one.payment is payment for one in self.here)

    @cached_property
    def institutions(self) -> tuple[tuple[Entry, int], ...]:
        """Return the first from each institution, with how many there are; the most first."""
        counts = Counter(one.said.institution_key for one in self.here)
        first = {one.said.institution_key: one for one in reversed(self.here)}
        found = ((first[key], count) for key, count in counts.items() if key)
        return tuple(sorted(found, key=lambda one: (-one[1], one[0].said.institution_key)))


def show_roster(
    scene: Scene, tour: Tour, entries: Sequence[Entry], note: Markup | None = None
) -> Reply:
    """How many are on the list, have started, and have paid; the ways to who, links and cards."""
    listed = Listed(entries)
    upload = button(scene, "roster-upload", address.RosterUpload(tour.id))
    panel = button(scene, "panel", address.Panel(tour.id))
    title = scene.voice.say("roster", tour=scene.text(tour.short_title))
    if not entries:
        return Reply(join(note, title, scene.voice.say("roster-empty")), rows=((upload,), (panel,)))
    return Reply(
        join(note, title, join(*_counts(scene, tour, listed), by="\n")),
        rows=(*_ways(scene, tour, listed), (upload, panel)),
    )


def show_list(scene: Scene, tour: Tour, at: address.RosterList, entries: Sequence[Entry]) -> Reply:
    """Some of those on the list, a button each."""
    seen = Listed(entries).seen(at.view)
    page, pages = _page(at.page, len(seen))
    shown = seen[page * PAGE : (page + 1) * PAGE]
    gone = button(scene, "strike-gone", address.StrikeGone(tour.id))
    return Reply(
        join(
            scene.voice.say(f"roster-list-{at.view}", count=len(seen)),
            join(*_lines(scene, shown), by="\n"),
            _told(scene, page, pages),
        ),
        rows=(
            *numbers(address.RosterPerson(tour.id, one.id) for one in shown),
            *(((gone,),) if at.view is RosterView.GONE and seen else ()),
            _turning(scene, tour, page, pages, lambda to: address.RosterList(tour.id, at.view, to)),
        ),
    )


def show_institutions(
    scene: Scene, tour: Tour, at: address.RosterInstitutions, entries: Sequence[Entry]
) -> Reply:
    """The institutions on the list, with how many are from each."""
    found = Listed(entries).institutions
    page, pages = _page(at.page, len(found))
    shown = found[page * PAGE : (page + 1) * PAGE]
    most = tour.most_per_institution
    lines = (
        scene.voice.say(
            "roster-institution-line",
            number=number,
            institution=one.said.institution,
            count=str(count) if most is None else f"{count}/{most}",
        )
        for number, (one, count) in enumerate(shown, 1)
    )
    return Reply(
        join(
            scene.voice.say("roster-institutions", count=len(found)),
            join(*lines, by="\n"),
            _told(scene, page, pages),
        ),
        rows=(
            *numbers(address.RosterInstitution(tour.id, one.id) for one, _ in shown),
            _turning(scene, tour, page, pages, lambda to: address.RosterInstitutions(tour.id, to)),
        ),
    )


def show_institution(scene: Scene, tour: Tour, of: Entry, entries: Sequence[Entry]) -> Reply:
    """Those of one institution."""
    key = of.said.institution_key
    seen = [one for one in Listed(entries).here if one.said.institution_key == key]
    more = len(seen) - PAGE
    return Reply(
        join(
            scene.voice.say("roster-institution", institution=of.said.institution, count=len(seen)),
            join(
                *_lines(scene, seen[:PAGE]),
                scene.voice.say("roster-more", count=more) if more > 0 else None,
                by="\n",
            ),
        ),
        rows=(
            *numbers(address.RosterPerson(tour.id, one.id) for one in seen[:PAGE]),
            (
                button(scene, "roster-institutions", address.RosterInstitutions(tour.id, 0)),
                button(scene, "roster", address.Roster(tour.id)),
            ),
        ),
    )


def _counts(scene: Scene, tour: Tour, of: Listed) -> tuple[Markup | None, ...]:
    waiting = len(of.seen(RosterView.WAITING))
    blocked, gone = len(of.seen(RosterView.BLOCKED)), len(of.seen(RosterView.GONE))
    most = tour.most_per_institution
    over = [one.said.institution for one, count in of.institutions if most and count > most]
    return (
        scene.voice.say(
            "roster-counts", listed=len(of.here), started=len(of.here) - waiting, waiting=waiting
        ),
        scene.voice.say("roster-blocked", count=blocked) if blocked else None,
        scene.voice.say(
            "roster-payments",
            owing=len(of.seen(RosterView.OWING)),
            ordered=of.paying(Payment.ORDERED),
            paid=of.paying(Payment.PAID),
        ),
        scene.voice.say("roster-institutions-count", count=len(of.institutions)),
        scene.voice.say("roster-over", most=most or 0, names=", ".join(over[:PAGE]))
        if over
        else None,
        scene.voice.say("roster-gone", count=gone) if gone else None,
    )


def _ways(scene: Scene, tour: Tour, of: Listed) -> Rows:
    views = [
        button(scene, "roster-all", address.RosterList(tour.id, RosterView.ALL, 0)),
        button(scene, "roster-waiting", address.RosterList(tour.id, RosterView.WAITING, 0)),
        button(scene, "roster-owing", address.RosterList(tour.id, RosterView.OWING, 0)),
        button(scene, "roster-institutions", address.RosterInstitutions(tour.id, 0)),
        button(scene, "roster-links", address.RosterLinks(tour.id)),
        button(scene, "roster-cards", address.RosterCards(tour.id)),
    ]
    if of.seen(RosterView.BLOCKED):
        blocked = address.RosterList(tour.id, RosterView.BLOCKED, 0)
        views.append(button(scene, "roster-blocked", blocked))
    if of.seen(RosterView.GONE):
        gone = address.RosterList(tour.id, RosterView.GONE, 0)
        views.append(button(scene, "roster-gone", gone))
    return in_rows(views)


def _lines(scene: Scene, shown: Sequence[Entry]) -> list[Markup]:
    return [
        scene.voice.say(
            "roster-line",
            number=number,
            name=one.said.name,
            institution=one.said.institution or "–",
            started=scene.voice.label(f"roster-mark-{_mark(one)}"),
            payment=scene.voice.label(f"payment-state-{one.payment}"),
        )
        for number, one in enumerate(shown, 1)
    ]


def _mark(one: Entry) -> str:
    if one.has_blocked:
        return "blocked"
    return "started" if one.has_started else "waiting"


def _page(asked: int, count: int) -> tuple[int, int]:
    """Return the page nearest to the one that was asked for, and how many there are."""
    pages = max(1, -(-count // PAGE))
    return max(0, min(asked, pages - 1)), pages


def _told(scene: Scene, page: int, pages: int) -> Markup | None:
    if pages == 1:
        return None
    return scene.voice.say("library-page", page=page + 1, pages=pages)


def _turning(
    scene: Scene, tour: Tour, page: int, pages: int, to: Callable[[int], Address]
) -> tuple[Button, ...]:
    home = button(scene, "roster", address.Roster(tour.id))
    before = (button(scene, "previous", to(page - 1)),) if page else ()
    after = (button(scene, "next", to(page + 1)),) if page < pages - 1 else ()
    return (*before, home, *after)
