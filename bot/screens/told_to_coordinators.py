"""What coordinators are told by themselves: how the day before was, and what many miss."""

from bot.catalog.tour import Tour
from bot.pushes.kinds import Silence
from bot.reply import Reply
from bot.screens.brief import show_brief, show_lack
from bot.screens.scene import Scene
from bot.summary.lacks import lacks_in


def tell_brief(scene: Scene, _tour: Tour, _subject: str) -> Reply | Silence:
    """Tell how the day before was; nothing where nothing of it may be shown."""
    of = scene.reader.briefing
    if of is None:
        return Silence.NO_COORDINATOR
    return show_brief(scene, of) or Silence.NOTHING_TO_TELL


def tell_lack(scene: Scene, _tour: Tour, subject: str) -> Reply | Silence:
    """Tell what several people miss, if they still do."""
    of = scene.reader.briefing
    if of is None:
        return Silence.NO_COORDINATOR
    mark = subject.partition("/")[2]
    lack = next((one for one in lacks_in(of) if one.mark == mark), None)
    return show_lack(scene, of, lack) if lack else Silence.NOTHING_TO_TELL
