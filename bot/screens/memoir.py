"""The memoir of a tour: what it would hold, and as a Word file."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from markupsafe import Markup

from bot import address
from bot.language import Language
from bot.reply import Button, FileToMake, Part, Progress, Reply
from bot.reports.composing_memoir import TourAccount, compose_memoir
from bot.reports.memoir import Memoir
from bot.reports.memoir_charts import draw
from bot.retro.values import SharedWork
from bot.screens.scene import Scene, button, join
from bot.summary.values import TourSummary


def show_memoir(scene: Scene, of: TourSummary, work: Sequence[SharedWork]) -> Reply:
    """What the memoir would hold, and a button for each language, the reader's first."""
    languages = sorted(Language, key=lambda lang: lang is not scene.voice.lang)
    return Reply(
        join(
            scene.voice.say("memoir", tour=scene.text(of.tour.short_title)),
            _counted(scene, of, work),
            scene.voice.say("memoir-privacy"),
            scene.voice.say("memoir-language"),
        ),
        rows=(
            *((_in(scene, of, lang),) for lang in languages),
            (button(scene, "panel", address.Panel(of.tour.id)),),
        ),
    )


def show_memoir_file(
    scene: Scene, of: TourSummary, work: Sequence[SharedWork], lang: Language
) -> Reply:
    """The memoir as a Word file in a language, made once it is asked for, picture by picture."""
    voice = replace(scene.voice, lang=lang)
    memoir = compose_memoir(TourAccount(scene.catalog, of.tour, voice, scene.now, of, tuple(work)))
    parts = tuple(Part(one.name, partial(draw, one, voice)) for one in memoir.charts)
    count = len(parts) + 1
    steps = (scene.voice.say("memoir-making", step=at, count=count) for at in range(1, count + 1))
    progress = Progress(
        tuple(steps), scene.voice.say("memoir-made"), scene.voice.say("memoir-failed")
    )
    name = voice.label("memoir-file-name")
    file = FileToMake(
        name=f"{name}-{of.tour.id}.docx",
        caption=scene.voice.say("memoir-caption", tour=scene.text(of.tour.short_title)),
        needs=(),
        make=partial(_word, memoir, scene.now),
        parts=parts,
        progress=progress,
    )
    return Reply(file=file, in_place=False)


def _in(scene: Scene, of: TourSummary, lang: Language) -> Button:
    language = scene.voice.label(f"language-{lang.value}")
    to = address.MemoirFile(of.tour.id, lang)
    return Button(scene.voice.label("memoir-in", language=language), to)


def _counted(scene: Scene, of: TourSummary, work: Sequence[SharedWork]) -> Markup:
    days = sum(bool(day.questions) for day in of.days)
    groups = sum(one.group is not None for one in work)
    commitments = sum(len(one.commitments) for one in work)
    return join(
        scene.voice.say("memoir-days-answered", count=days),
        scene.voice.say("memoir-groups-count", count=groups),
        scene.voice.say("memoir-commitments-count", count=commitments),
        by="\n",
    )


def _word(of: Memoir, at: datetime, pictures: Mapping[str, bytes]) -> bytes:
    from bot.reports.memoir_file import memoir_file  # noqa: PLC0415 - 23 MB when first used

    return memoir_file(of, at, pictures)
