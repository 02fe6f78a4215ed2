"""A file with the list, from when it is asked for until the list is what it says."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from bot import address
from bot.catalog.tour import Tour
from bot.reply import Button, Reply
from bot.roster.columns import Columns, Field, letter, titles
from bot.roster.differing import Difference
from bot.roster.draft import Draft
from bot.roster.sheet import MOST_BYTES, MOST_ROWS, Fault, Sheet
from bot.roster.understanding import BadRow, Understood
from bot.screens.scene import Scene, button, in_rows, join, shortened

BAD_AT_ONCE = 12
"""Rows left out that are named on one screen."""
MOST_NAMED = 15
"""People who are named of those that are new, change or are gone."""
LONGEST_TOLD = 80
"""Characters of what a row says."""


@dataclass(frozen=True)
class Review:
    """A file that was read: what was understood, and what it would change."""

    draft: Draft
    sheet: Sheet
    columns: Columns
    understood: Understood
    difference: Difference

    @property
    def can_be_taken_over(self) -> bool:
        """Tell whether there is anything in it to make a list of."""
        return bool(self.columns.names and self.understood.people)


def show_upload(scene: Scene, tour: Tour, note: Markup | None = None) -> Reply:
    """Ask for a file."""
    return Reply(
        join(
            note,
            scene.voice.say(
                "roster-upload",
                tour=scene.text(tour.short_title),
                megabytes=MOST_BYTES // 1_000_000,
            ),
        ),
        rows=((button(scene, "roster", address.Roster(tour.id)),),),
        in_place=note is None,
    )


def show_reading(scene: Scene, name: str) -> Reply:
    """Say that a file has come, and is being read."""
    return Reply(scene.voice.say("roster-reading", file=shortened(name, 60)), in_place=False)


def fault_note(scene: Scene, fault: Fault) -> Markup:
    """Return why a file cannot be read, and what to do about it."""
    if fault is Fault.TOO_LARGE:
        return scene.voice.say("roster-fault-too-large", megabytes=MOST_BYTES // 1_000_000)
    if fault is Fault.TOO_MANY:
        return scene.voice.say("roster-fault-too-many", most=MOST_ROWS)
    return scene.voice.say(f"roster-fault-{fault}")


def show_review(scene: Scene, tour: Tour, of: Review, note: Markup | None = None) -> Reply:
    """What was understood and what would change, to be confirmed; nothing has changed yet."""
    number, known = of.draft.id, of.understood
    confirm = address.TakeOver(tour.id, number, of.difference.mark)
    more_bad = address.RosterBadRows(tour.id, number, 0)
    fields = [
        Button(_correct(scene, field), address.RosterColumns(tour.id, number, field))
        for field in Field
    ]
    return Reply(
        join(
            note,
            _of_file(scene, of),
            _columns(scene, of),
            *(_changes(scene, of) if of.columns.names else ()),
            _bad(scene, tour, known.bad),
        ),
        rows=(
            *(((button(scene, "take-over", confirm),),) if of.can_be_taken_over else ()),
            *(
                ((button(scene, "roster-bad-rows", more_bad),),)
                if len(known.bad) > BAD_AT_ONCE
                else ()
            ),
            *in_rows(fields),
            (button(scene, "leave-draft", address.LeaveDraft(tour.id, number)),),
        ),
        in_place=note is None,
    )


def show_bad_rows(scene: Scene, tour: Tour, of: Review, at: address.RosterBadRows) -> Reply:
    """The rows that are left out, page by page."""
    bad = of.understood.bad
    pages = max(1, -(-len(bad) // BAD_AT_ONCE))
    page = max(0, min(at.page, pages - 1))
    shown = bad[page * BAD_AT_ONCE : (page + 1) * BAD_AT_ONCE]
    turn = [
        button(scene, key, address.RosterBadRows(tour.id, of.draft.id, to))
        for key, to in (("previous", page - 1), ("next", page + 1))
        if 0 <= to < pages
    ]
    return Reply(
        join(
            scene.voice.say("roster-bad", count=len(bad)),
            join(*(_wrong(scene, tour, one) for one in shown), by="\n"),
            scene.voice.say("library-page", page=page + 1, pages=pages) if pages > 1 else None,
        ),
        rows=(
            *((tuple(turn),) if turn else ()),
            (button(scene, "roster-draft", address.RosterDraft(tour.id, of.draft.id)),),
        ),
    )


def show_columns(scene: Scene, tour: Tour, of: Review, at: address.RosterColumns) -> Reply:
    """Ask in which column something stands, with what the columns are called and hold."""
    called = titles(of.sheet, of.columns)
    first = next((row for row in of.sheet.rows[of.columns.header + 1 :] if any(row)), ())
    lines = (
        scene.voice.say(
            "roster-column-line",
            letter=letter(column),
            title=shortened(title),
            example=shortened(first[column]) if column < len(first) else "",
        )
        for column, title in enumerate(called)
    )
    to = [
        Button(letter(column), address.SetRosterColumn(tour.id, of.draft.id, at.field, column + 1))
        for column in range(len(called))
    ]
    nowhere = address.SetRosterColumn(tour.id, of.draft.id, at.field, 0)
    none = () if at.field is Field.NAME else ((button(scene, "no-column", nowhere),),)
    return Reply(
        join(
            scene.voice.say("roster-ask-column", field=scene.voice.label(f"field-{at.field}")),
            join(*lines, by="\n"),
        ),
        rows=(
            *in_rows(to, 5),
            *none,
            (button(scene, "roster-draft", address.RosterDraft(tour.id, of.draft.id)),),
        ),
    )


def taken_over_note(scene: Scene, of: Difference) -> Markup:
    """Return what became of the list."""
    return scene.voice.say(
        "roster-taken-over",
        new=len(of.new),
        changed=len(of.changed),
        same=len(of.same),
        gone=len(of.gone),
    )


def _of_file(scene: Scene, of: Review) -> Markup:
    return join(
        scene.voice.say("roster-draft", file=shortened(of.draft.file.name, 60)),
        scene.voice.say("roster-sheet", name=of.sheet.name) if of.sheet.others else None,
        by="\n",
    )


def _columns(scene: Scene, of: Review) -> Markup:
    called = titles(of.sheet, of.columns)
    unsure = [scene.voice.label(f"field-{field}") for field in of.columns.unsure]
    lines = [
        scene.voice.say(
            "roster-column",
            field=scene.voice.label(f"field-{field}"),
            columns=" + ".join(shortened(called[at], 30) for at in found),
        )
        for field in Field
        if (found := of.columns.of(field))
    ]
    return join(
        join(scene.voice.say("roster-columns"), *lines, by="\n") if lines else None,
        scene.voice.say("roster-no-name")
        if not of.columns.names
        else scene.voice.say("roster-unsure", fields=", ".join(unsure))
        if unsure
        else None,
    )


def _changes(scene: Scene, of: Review) -> tuple[Markup | None, ...]:
    change, known = of.difference, of.understood
    named: tuple[tuple[str, Sequence[str]], ...] = (
        ("new", [one.name for one in change.new]),
        ("changed", [one.said.name for one in change.changed]),
        ("gone", [one.said.name for one in change.gone]),
    )
    by_hand, unread = len(change.by_hand), known.unread
    lines = [
        scene.voice.say(f"roster-diff-{what}", count=len(names), names=_names(scene, names))
        for what, names in named
        if names
    ]
    return (
        scene.voice.say("roster-good", count=len(known.people)),
        join(
            *lines,
            scene.voice.say("roster-diff-same", count=len(change.same)) if change.same else None,
            by="\n",
        ),
        scene.voice.say("roster-by-hand", count=by_hand) if by_hand else None,
        scene.voice.say(
            "roster-unread", count=len(unread), rows=", ".join(map(str, unread[:MOST_NAMED]))
        )
        if unread
        else None,
    )


def _names(scene: Scene, names: Sequence[str]) -> str:
    more = len(names) - MOST_NAMED
    told = ", ".join(shortened(name) for name in names[:MOST_NAMED])
    return f"{told} {scene.voice.label('roster-more', count=more)}" if more > 0 else told


def _bad(scene: Scene, tour: Tour, bad: Sequence[BadRow]) -> Markup | None:
    if not bad:
        return None
    more = len(bad) - BAD_AT_ONCE
    return join(
        scene.voice.say("roster-bad", count=len(bad)),
        *(_wrong(scene, tour, one) for one in bad[:BAD_AT_ONCE]),
        scene.voice.say("roster-bad-more", count=more) if more > 0 else None,
        by="\n",
    )


def _wrong(scene: Scene, tour: Tour, one: BadRow) -> Markup:
    say: Callable[..., Markup] = scene.voice.say
    key, row, told = f"roster-wrong-{one.wrong}", str(one.number), shortened(one.told, LONGEST_TOLD)
    match one.wrong:
        case "twice":
            return say(key, row=row, told=told, other=str(one.other))
        case "one-too-many":
            return say(key, row=row, told=told, most=tour.most_per_institution or 0)
        case _:
            return say(key, row=row, told=told)


def _correct(scene: Scene, field: Field) -> str:
    return scene.voice.label(f"button-field-{field}")
