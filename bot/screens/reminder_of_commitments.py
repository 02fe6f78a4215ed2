"""The question, weeks after a tour, how what was meant is going."""

from markupsafe import Markup

from bot import address
from bot.catalog.tour import Tour
from bot.pushes.kinds import Silence
from bot.reply import Button, Reply
from bot.retro.values import OpenCommitment, Standing
from bot.screens.scene import Scene, button, join, shortened

MOST = 3
"""Commitments that a push asks about one by one; the others are in the list."""
QUOTED = 200
"""Characters of each."""
ANSWERS = (Standing.DONE, Standing.UNDER_WAY, Standing.DROPPED)


def show_follow_up(scene: Scene, tour: Tour, _subject: str) -> Reply | Silence:
    """Ask how each is going that is neither done nor dropped, with the answers to tap."""
    if scene.today(tour) <= tour.ends_on:
        return Silence.NOT_OVER
    if not scene.is_private:
        return Silence.PERSONAL
    if tour.kept_until is None or scene.today(tour) > tour.kept_until:
        return Silence.ERASED
    to_do = [one for one in scene.reader.to_do if one.tour_id == tour.id]
    if not to_do:
        return Silence.NOTHING_TO_DO
    if not scene.reader.has_consented:
        return Silence.NOT_AGREED
    shown = to_do[:MOST]
    numbered = len(shown) > 1
    more = len(to_do) - len(shown)
    return Reply(
        join(
            scene.voice.say(
                "reminder-commitments",
                tour=scene.text(tour.short_title),
                days=(scene.today(tour) - tour.ends_on).days,
                count=len(to_do),
            ),
            *(
                _quote(scene, one, f"{number}. " if numbered else "")
                for number, one in enumerate(shown, 1)
            ),
            scene.voice.say("reminder-commitments-more", count=more) if more else None,
        ),
        rows=(
            *(
                _answers(scene, one, f"{number} " if numbered else "")
                for number, one in enumerate(shown, 1)
            ),
            (button(scene, "commitments", address.Commitments()),),
        ),
    )


def _quote(scene: Scene, one: OpenCommitment, number: str) -> Markup:
    what = Markup("{}<b>«{}»</b>").format(number, shortened(one.what, QUOTED))
    if one.standing is Standing.OPEN:
        return what
    return join(what, scene.voice.say(f"standing-{one.standing.value}"), by="\n")


def _answers(scene: Scene, one: OpenCommitment, number: str) -> tuple[Button, ...]:
    return tuple(
        Button(
            number + scene.voice.label(f"button-standing-{standing.value}"),
            address.TellStanding(one.id, standing),
        )
        for standing in ANSWERS
    )
