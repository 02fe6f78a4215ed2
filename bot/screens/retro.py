"""The questions at the end of a day: one at a time, with what was just kept."""

from datetime import date

from markupsafe import Markup

from bot import address
from bot.address import Who
from bot.catalog.retro import CHOSEN, RATINGS, Question, QuestionKind
from bot.people.policy import POLICY_VERSION
from bot.reply import Button, Reply, Rows
from bot.retro.own_day import OwnDay
from bot.retro.values import Answer
from bot.retro.visibility import Visibility
from bot.screens.scene import Scene, button, join, shortened

SHOWN = 300
"""Characters of an answer that are shown again; it is kept whole."""


def show_permission(scene: Scene, own: OwnDay, rating: int | None = None) -> Reply:
    """Ask who may read the answers; for who has not agreed yet, that is the agreement too.

    A ``rating`` of the day's first question that was tapped before is kept by choosing.
    """
    agreed = scene.reader.has_consented
    at = (POLICY_VERSION, own.tour.id, own.day)
    return Reply(
        scene.voice.say("retro-readers-first") if agreed else scene.voice.say("retro-consent"),
        rows=(
            *(
                (
                    button(
                        scene,
                        f"readers-{who.visibility.value}",
                        address.AgreeToRetro(*at, who)
                        if rating is None
                        else address.AgreeAndRate(*at, who, rating),
                    ),
                )
                for who in Who
            ),
            (button(scene, "retro-decline", address.DeclineRetro(own.tour.id, own.day)),),
            (button(scene, "privacy", address.Privacy()),),
        ),
    )


def show_question(
    scene: Scene, own: OwnDay, question: Question, note: Markup | None = None
) -> Reply:
    """A question with its place among the day's, the answer there is, and what can be done."""
    answer = own.answers.get(question.id)
    return Reply(
        join(
            note,
            join(
                scene.voice.say(
                    "retro-progress",
                    day=scene.voice.day(own.day),
                    number=own.number(question),
                    count=len(own.questions),
                ),
                Markup("<b>{}</b>").format(scene.text(question.text)),
                Markup("<i>{}</i>").format(scene.text(question.hint)) if question.hint else None,
                by="\n",
            ),
            _own_answer(scene, question, answer),
            _read_by(scene, own, question),
        ),
        rows=(
            *_answers(scene, own, question, answer),
            _steps(scene, own, question),
            _ways_out(scene, own, question),
        ),
    )


def show_waiting(scene: Scene, own: OwnDay, question: Question) -> Reply:
    """The question that still waits, below the answer to something else."""
    at = (own.tour.id, own.day, question.id)
    return Reply(
        scene.voice.say(
            "retro-waiting",
            question=scene.text(question.text),
            number=own.number(question),
            count=len(own.questions),
        ),
        rows=(
            (button(scene, "retro-was-answer", address.KeepAsAnswer(*at)),),
            (button(scene, "retro-go-on", address.RetroQuestion(*at)),),
        ),
        in_place=False,
        quoting=True,
    )


def saved(scene: Scene, question: Question, answer: Answer) -> Markup:
    """Return the confirmation of what was just kept."""
    return scene.voice.say("retro-saved", what=answer_text(scene, question, answer))


def answer_text(scene: Scene, question: Question, answer: Answer, length: int = SHOWN) -> Markup:
    """Return an answer in words, each part cut to ``length`` characters; a file by its kind."""
    parts = [
        _value(scene, question, answer.value),
        answer.comment,
        scene.voice.label(f"file-{answer.file.kind.value.replace('_', '-')}")
        if answer.file
        else "",
    ]
    return Markup("{}").format(" · ".join(shortened(part, length) for part in parts if part))


def rating_name(scene: Scene, rating: int) -> str:
    """Return a rating as a digit and a word."""
    return scene.voice.label(f"rating-{rating}")


def _value(scene: Scene, question: Question, value: str) -> str:
    if question.kind is QuestionKind.RATING and value.isdecimal() and int(value) in RATINGS:
        return rating_name(scene, int(value))
    if question.kind in CHOSEN:
        options = (question.option(one) for one in value.split())
        return ", ".join(scene.voice.read(one.title) for one in options if one)
    return value


def _read_by(scene: Scene, own: OwnDay, question: Question) -> Markup:
    readers = own.readers_of(question)
    if own.is_signed and readers is Visibility.GROUP:
        return scene.voice.say("retro-read-by-group-signed")
    return scene.voice.say(f"retro-read-by-{readers.value}")


def _own_answer(scene: Scene, question: Question, answer: Answer | None) -> Markup | None:
    if answer is None or (question.kind in CHOSEN and not answer.comment and not answer.file):
        return None
    said = scene.voice.say("retro-own-answer", what=answer_text(scene, question, answer))
    if question.kind is QuestionKind.TEXT:
        return join(said, scene.voice.say("retro-say-again"), by="\n")
    return said


def _answers(scene: Scene, own: OwnDay, question: Question, answer: Answer | None) -> Rows:
    at = (own.tour.id, own.day, question.id)
    value = answer.value if answer else ""
    match question.kind:
        case QuestionKind.RATING:
            return rating_rows(scene, at, value)
        case QuestionKind.CHOICE | QuestionKind.CHOICES:
            return option_rows(scene, at, question, frozenset(value.split()))
        case _:
            return ()


def option_rows(
    scene: Scene, at: tuple[str, date, str], question: Question, picked: frozenset[str]
) -> Rows:
    """Return a button for each option; of several that can be ticked, each ticks or unticks."""
    is_many = question.kind is QuestionKind.CHOICES
    marks = ("☑ ", "☐ ") if is_many else ("● ", "○ ")
    rows = []
    for one in question.options:
        is_picked = one.id in picked
        to = address.Unpick if is_picked and is_many else address.Pick
        label = shortened(marks[not is_picked] + scene.voice.read(one.title))
        rows.append((Button(label, to(*at, one.mark)),))
    return tuple(rows)


def rating_rows(scene: Scene, at: tuple[str, date, str], value: str = "") -> Rows:
    """Return a button for each rating of a tour's day and question, the best first."""
    return tuple(
        (
            Button(
                ("✓ " if str(rating) == value else "") + rating_name(scene, rating),
                address.Rate(*at, rating),
            ),
        )
        for rating in reversed(RATINGS)
    )


def _steps(scene: Scene, own: OwnDay, question: Question) -> tuple[Button, ...]:
    at = (own.tour.id, own.day, question.id)
    before = own.before(question)
    back: tuple[Button, ...] = ()
    if before is not None:
        to = address.RetroQuestion(own.tour.id, own.day, before.id)
        back = (button(scene, "retro-back", to),)
    if own.is_answered(question):
        return (*back, button(scene, "retro-next", address.GoPast(*at)))
    if question.required:
        return back
    return (*back, button(scene, "retro-skip", address.Skip(*at)))


def _ways_out(scene: Scene, own: OwnDay, question: Question) -> tuple[Button, ...]:
    readers = address.AnswerReaders(own.tour.id, own.day, question.id)
    is_first = own.before(question) is None and not own.answers
    out = (
        button(scene, "retro-decline", address.DeclineRetro(own.tour.id, own.day))
        if is_first
        else button(scene, "retro-stop", address.StopRetro(own.tour.id, own.day))
    )
    return (button(scene, "readers", readers), out)
