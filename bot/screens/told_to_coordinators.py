"""What coordinators are told by themselves: how the day before was, and what many miss."""

from bot.catalog.tour import Tour
from bot.pushes.kinds import Silence
from bot.reply import Reply
from bot.screens.brief import show_brief, show_lack
from bot.screens.scene import Scene
from bot.summary.lacks import lacks_in
from bot.summary.values import DaySummary


def tell_brief(scene: Scene, tour: Tour, _subject: str) -> Reply | Silence:
    """Tell how the day before was; nothing where nothing of it may be shown."""
    of = _briefing(scene, tour)
    if isinstance(of, Silence):
        return of
    return show_brief(scene, of) or Silence.NOTHING_TO_TELL


def tell_lack(scene: Scene, tour: Tour, subject: str) -> Reply | Silence:
    """Tell what several people miss, if they still do."""
    of = _briefing(scene, tour)
    if isinstance(of, Silence):
        return of
    mark = subject.partition("/")[2]
    lack = next((one for one in lacks_in(of) if one.mark == mark), None)
    return show_lack(scene, of, lack) if lack else Silence.NOTHING_TO_TELL


def _briefing(scene: Scene, tour: Tour) -> DaySummary | Silence:
    if tour.id not in scene.reader.coordinates:
        return Silence.NO_COORDINATOR
    return scene.reader.briefing or Silence.UNREADABLE
