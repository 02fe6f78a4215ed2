"""Every question of every day, and every day, drawn in every language."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.address import encode
from bot.catalog.loading import load
from bot.catalog.retro import CHOSEN, Question, QuestionKind
from bot.catalog.tour import Tour
from bot.language import Language
from bot.people.reader import Reader
from bot.pushes.kinds import PushKind, Silence
from bot.pushes.planner import Occurrence
from bot.reply import Reply
from bot.retro.own_day import DayStatus, OwnDay, day_to_ask, is_open
from bot.retro.values import Answer, FileKind, KeptFile
from bot.retro.visibility import Visibility
from bot.screens.reminders import tell
from bot.screens.retro import show_permission, show_question, show_waiting
from bot.screens.retro_days import Quote, show_day, show_days, show_readers, show_shared
from bot.screens.scene import Scene
from bot.texts.voice import Voice
from bot.texts.wording import load_wording
from bot.transport.splitting import LIMIT, units, visible

CONTENT = Path(__file__).parents[2] / "content"
CATALOG = load(CONTENT)
WORDING = load_wording(CONTENT / "texts")
TOURS = [tour for tour in CATALOG.tours.values() if tour.retro]
LAB = CATALOG.tours["medellin-lab-2017"]
TUESDAY = date(2017, 5, 30)
LABEL = 40
"""Characters of a button that a phone shows on a full-width row."""


def _scene(tour: Tour, now: datetime, lang: Language = Language.ES, **more: object) -> Scene:
    reader = Reader(1, lang, is_known=True, tour_id=tour.id, has_consented=True)
    return Scene(Voice(WORDING, lang), CATALOG, replace(reader, **more), now)  # type: ignore[arg-type]


def _answer(tour: Tour, day: date, question: Question, *, is_long: bool) -> Answer:
    if question.kind is QuestionKind.RATING:
        value = "4"
    elif question.kind in CHOSEN:
        value = " ".join(one.id for one in question.options)
    else:
        value = "<b>&" * 1000 if is_long else "«Algo» & <nada>"
    file = KeptFile(FileKind.PHOTO, "x") if is_long else None
    now = datetime(2017, 5, 30, tzinfo=UTC)
    return Answer(tour.id, day, question.id, value, Visibility.GROUP, now, value, file)


def _days(tour: Tour) -> Iterator[OwnDay]:
    for day in tour.dates:
        asked = tour.asked_on(day)
        yield OwnDay(tour, day, {})
        for is_long in (False, True):
            given = {one.id: _answer(tour, day, one, is_long=is_long) for one in asked}
            yield OwnDay(tour, day, given, status=DayStatus.FINISHED, usual=Visibility.ME)


def _screens(scene: Scene, tour: Tour) -> Iterator[Reply]:
    for own in _days(tour):
        yield show_permission(scene, own)
        yield show_day(scene, own)
        quotes = [
            Quote(answer.question_id, answer.value, "A" * 80) for answer in own.answers.values()
        ]
        yield show_shared(scene, tour, own.day, quotes * 9)
        for question in own.questions:
            yield show_question(scene, own, question)
            yield show_waiting(scene, own, question)
            yield show_readers(scene, own, question)
    statuses = dict(zip(tour.dates, DayStatus, strict=False))
    yield show_days(scene, tour, statuses)


@pytest.mark.parametrize("lang", Language)
@pytest.mark.parametrize("tour", TOURS, ids=lambda tour: tour.id)
def test_every_screen_fits_a_message_and_its_buttons_a_phone(tour: Tour, lang: Language) -> None:
    now = datetime.combine(tour.ends_on, datetime.min.time(), tour.zone)
    for reply in _screens(_scene(tour, now, lang), tour):
        assert units(visible(str(reply.text))) <= LIMIT
        for row in reply.rows:
            for one in row:
                assert one.to is not None
                assert len(encode(one.to)) <= 64
                assert len(one.text) <= LABEL


@pytest.mark.parametrize("tour", TOURS, ids=lambda tour: tour.id)
def test_marks_of_a_questions_options_differ(tour: Tour) -> None:
    for day in tour.dates:
        for question in tour.asked_on(day):
            marks = [one.mark for one in question.options]
            assert len(set(marks)) == len(marks)


def _push(subject: str) -> Occurrence:
    at = datetime(2017, 5, 31, 1, 30, tzinfo=UTC)
    return Occurrence(PushKind.RETRO, LAB.id, subject, at, at + timedelta(hours=3))


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=LAB.zone)


def test_call_carries_the_rating_for_who_has_agreed() -> None:
    told = tell(_scene(LAB, _at("2017-05-30 20:30")), _push("20170530"))
    assert isinstance(told, Reply)
    assert [row[0].text for row in told.rows] == [
        "5 · Excelente",
        "4 · Bueno",
        "3 · Regular",
        "2 · Flojo",
        "1 · Muy flojo",
        "Hoy no",
        "🔕 Cambiar o silenciar avisos",
    ]
    assert str(told.text).endswith("¿Cómo estuvo el día?")


def test_call_only_invites_who_has_not_agreed() -> None:
    scene = _scene(LAB, _at("2017-05-30 20:30"), has_consented=False)
    told = tell(scene, _push("20170530"))
    assert isinstance(told, Reply)
    assert [row[0].text for row in told.rows][:2] == ["▶️ Comenzar", "Hoy no"]


@pytest.mark.parametrize("status", [DayStatus.FINISHED, DayStatus.PAUSED, DayStatus.DECLINED])
@pytest.mark.parametrize("subject", ["20170530", "20170530/evening"])
def test_who_needs_no_nudge_hears_nothing(status: DayStatus, subject: str) -> None:
    mine = frozenset({(LAB.id, TUESDAY, status)})
    scene = _scene(LAB, _at("2017-05-30 21:45"), retro_days=mine)
    assert tell(scene, _push(subject)) is Silence.LEFT_ALONE


def test_retro_is_no_matter_for_a_group() -> None:
    scene = replace(_scene(LAB, _at("2017-05-30 20:30")), is_private=False)
    assert tell(scene, _push("20170530")) is Silence.PERSONAL


@pytest.mark.parametrize(
    ("local", "statuses", "day"),
    [
        ("2017-05-28 20:00", {}, None),
        ("2017-05-29 07:00", {}, None),
        ("2017-05-29 16:59", {}, None),
        ("2017-05-29 17:00", {}, date(2017, 5, 29)),
        ("2017-05-29 07:00", {date(2017, 5, 29): DayStatus.OPEN}, date(2017, 5, 29)),
        ("2017-05-30 20:30", {}, TUESDAY),
        ("2017-05-31 09:00", {}, TUESDAY),
        ("2017-05-31 09:00", {TUESDAY: DayStatus.PAUSED}, TUESDAY),
        ("2017-05-31 09:00", {TUESDAY: DayStatus.FINISHED}, TUESDAY),
        (
            "2017-05-31 09:00",
            {TUESDAY: DayStatus.FINISHED, date(2017, 5, 31): DayStatus.OPEN},
            date(2017, 5, 31),
        ),
        ("2017-05-31 12:00", {}, TUESDAY),
        ("2017-05-31 17:00", {}, date(2017, 5, 31)),
        ("2017-06-02 12:00", {}, date(2017, 6, 2)),
        ("2017-06-03 09:00", {}, date(2017, 6, 2)),
        ("2017-06-20 09:00", {date(2017, 6, 2): DayStatus.FINISHED}, date(2017, 6, 1)),
        ("2017-06-20 09:00", dict.fromkeys(LAB.dates, DayStatus.FINISHED), None),
        ("2017-07-02 23:59", {}, date(2017, 6, 2)),
        ("2017-07-03 00:00", {}, None),
    ],
)
def test_day_that_is_asked_about(
    local: str, statuses: dict[date, DayStatus], day: date | None
) -> None:
    assert day_to_ask(LAB, _at(local), statuses) == day


@pytest.mark.parametrize(
    ("today", "is_taken"),
    [("2017-05-29", False), ("2017-05-30", True), ("2017-07-02", True), ("2017-07-03", False)],
)
def test_answers_to_a_day_are_taken_from_it_to_the_closing_date(
    today: str, *, is_taken: bool
) -> None:
    assert is_open(LAB, TUESDAY, date.fromisoformat(today)) is is_taken
