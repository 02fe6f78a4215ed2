"""Yesterday on one screen, to open the day with; and what people miss while it can be mended."""

from bot import address
from bot.reply import Reply
from bot.screens.scene import Scene, button, join
from bot.screens.summary_parts import (
    in_one_sentence,
    name_of,
    quoted,
    told,
    withheld,
)
from bot.summary.lacks import Lack
from bot.summary.values import DaySummary

MOST = 3
"""Themes of a question."""


def show_brief(scene: Scene, of: DaySummary) -> Reply | None:
    """What the group said of a day, short; None where nobody answered."""
    if not of.heard:
        return None
    themes = [
        scene.voice.say(
            "brief-themes", what=name_of(scene, one.question), themes=told(one.themes[:MOST]) or ""
        )
        for one in of.questions
        if one.themes
    ]
    return Reply(
        join(
            scene.voice.say("brief-title", day=scene.voice.day(of.day)),
            in_one_sentence(scene, of),
            join(*themes, by="\n"),
            quoted(scene, of),
            scene.voice.say("brief-use") if of.questions else withheld(scene, of),
        ),
        rows=((button(scene, "summary-day", address.DaySummaryOf(of.tour.id, of.day)),),),
        in_place=False,
    )


def show_lack(scene: Scene, of: DaySummary, lack: Lack) -> Reply:
    """What several people miss, as soon as they do."""
    what = scene.voice.read(lack.option.title) if lack.option else lack.words
    return Reply(
        scene.voice.say("lack", what=what, people=lack.people, day=scene.voice.day(of.day)),
        rows=((button(scene, "summary-day", address.DaySummaryOf(of.tour.id, of.day)),),),
        in_place=False,
    )
