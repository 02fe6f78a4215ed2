"""What coordinators are told by themselves: how the day before was, what many miss, who asks."""

from bot.catalog.tour import Tour
from bot.people.inquiry import Inquiry, Stage
from bot.pushes.inbox import number_of, word_of
from bot.pushes.kinds import Silence
from bot.reply import Reply
from bot.screens.brief import show_brief, show_lack
from bot.screens.inbox import show_all_late, show_answered, show_late, show_question
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


def tell_question(scene: Scene, tour: Tour, subject: str) -> Reply | Silence:
    """Tell what somebody asks, unless it is answered by now."""
    of = _inquiry(scene, tour)
    if isinstance(of, Silence):
        return of
    is_open = of.stage is Stage.OPEN
    return show_question(scene, of, word_of(subject)) if is_open else Silence.ANSWERED


def tell_answered(scene: Scene, tour: Tour, subject: str) -> Reply | Silence:
    """Tell that another coordinator has replied."""
    of = _inquiry(scene, tour)
    return of if isinstance(of, Silence) else show_answered(scene, of, word_of(subject))


def tell_waiting(scene: Scene, tour: Tour, subject: str) -> Reply | Silence:
    """Tell what nobody has answered yet: one question, or how many there are."""
    if tour.id not in scene.reader.coordinates:
        return Silence.NO_COORDINATOR
    if number_of(subject) is None:
        count = scene.reader.waiting
        return show_all_late(scene, count) if count else Silence.ANSWERED
    of = _inquiry(scene, tour)
    if isinstance(of, Silence):
        return of
    is_open = of.stage is Stage.OPEN
    return show_late(scene, of) if is_open else Silence.ANSWERED


def _inquiry(scene: Scene, tour: Tour) -> Inquiry | Silence:
    if tour.id not in scene.reader.coordinates:
        return Silence.NO_COORDINATOR
    return scene.reader.inquiry or Silence.QUESTION_GONE


def _briefing(scene: Scene, tour: Tour) -> DaySummary | Silence:
    if tour.id not in scene.reader.coordinates:
        return Silence.NO_COORDINATOR
    return scene.reader.briefing or Silence.UNREADABLE
