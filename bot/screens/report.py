"""The report of one's tour: what it is made from, as a file, and as text."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial

from markupsafe import Markup

from bot import address
from bot.catalog.tour import Tour
from bot.people.introduction import Introduction
from bot.people.policy import POLICY_VERSION
from bot.reply import FileToMake, Reply, Rows
from bot.reports.composing import compose
from bot.reports.logbook import Logbook
from bot.reports.subject import Author, Subject
from bot.retro.diary import Diary
from bot.screens.report_text import text_of
from bot.screens.scene import Scene, button, join

MOST_PHOTOS = 60
"""Photos that are fetched for one report; of any more it is told that they are in the chat."""


def show_report(
    scene: Scene, tour: Tour, said: Introduction, diary: Diary, note: Markup | None = None
) -> Reply:
    """What a report would hold, and the ways to have it."""
    return Reply(
        join(
            note,
            scene.voice.say("bitacora", tour=scene.text(tour.short_title)),
            _counted(scene, diary),
            scene.voice.say("bitacora-name", name=said.name) if said.name else None,
            scene.voice.say("bitacora-institution", institution=said.institution)
            if said.institution
            else None,
        ),
        rows=(
            (
                button(scene, "report-file", address.ReportFile(tour.id)),
                button(scene, "report-text", address.ReportText(tour.id)),
            ),
            (button(scene, "report-name", address.ReportName(tour.id)),),
            (button(scene, "joint", address.JointReport(tour.id)),),
            (button(scene, "home", address.Home()),),
        ),
    )


def show_file(scene: Scene, tour: Tour, authors: tuple[Author, ...]) -> Reply:
    """Their report as a Word file, made once it is asked for."""
    of = _composed(scene, tour, authors)
    title = scene.text(tour.short_title)
    name = scene.voice.label("report-file-name")
    file = FileToMake(
        name=f"{name}-{tour.id}.docx",
        caption=scene.voice.say("report-joint-caption", tour=title)
        if len(authors) > 1
        else scene.voice.say("report-caption", tour=title),
        needs=of.pictures[:MOST_PHOTOS],
        make=partial(_word, of, scene.now),
    )
    return Reply(file=file, in_place=False)


def show_text(scene: Scene, tour: Tour, author: Author) -> Reply:
    """One's report as text, to be copied."""
    return Reply(text_of(_composed(scene, tour, (author,))), in_place=False)


def show_name_consent(scene: Scene, tour: Tour) -> Reply:
    """Ask before a name is kept."""
    return Reply(
        scene.voice.say("consent-name"),
        rows=(
            (
                button(scene, "agree-name", address.AgreeToName(POLICY_VERSION, tour.id)),
                button(scene, "not-now", address.Report(tour.id)),
            ),
            (button(scene, "privacy", address.Privacy()),),
        ),
    )


def show_ask_name(scene: Scene, tour: Tour, said: Introduction) -> Reply:
    """Ask what somebody is called."""
    return Reply(
        join(
            scene.voice.say("introduce-name"),
            scene.voice.say("bitacora-name", name=said.name) if said.name else None,
        ),
        rows=_ways_out(
            scene, tour, said, address.ReportInstitution(tour.id) if said.name else None
        ),
    )


def show_ask_institution(scene: Scene, tour: Tour, said: Introduction) -> Reply:
    """Ask where somebody is from."""
    return Reply(
        join(
            scene.voice.say("bitacora-name", name=said.name) if said.name else None,
            scene.voice.say("introduce-institution"),
            scene.voice.say("bitacora-institution", institution=said.institution)
            if said.institution
            else None,
        ),
        rows=_ways_out(scene, tour, said, None),
    )


def _ways_out(
    scene: Scene, tour: Tour, said: Introduction, following: address.Address | None
) -> Rows:
    forget = button(scene, "forget-name", address.ForgetName(tour.id))
    return (
        *(((button(scene, "next", following),),) if following else ()),
        *(((forget,),) if said != Introduction() else ()),
        (button(scene, "report", address.Report(tour.id)),),
    )


def _counted(scene: Scene, diary: Diary) -> Markup:
    if diary.is_empty:
        return scene.voice.say("bitacora-empty")
    counts = (
        scene.voice.say("bitacora-answers", count=len(diary.answers)),
        scene.voice.say("bitacora-notes", count=len(diary.notes)),
        scene.voice.say("bitacora-commitments", count=len(diary.commitments)),
    )
    return join(*counts, by="\n")


def _composed(scene: Scene, tour: Tour, authors: tuple[Author, ...]) -> Logbook:
    return compose(Subject(scene.catalog, tour, scene.voice, scene.now, authors))


def _word(of: Logbook, at: datetime, photos: Mapping[str, bytes]) -> bytes:
    from bot.reports.word import word_file  # noqa: PLC0415 - 23 MB when first used

    return word_file(of, at, photos)
