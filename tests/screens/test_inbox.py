"""What coordinators and askers are told of a question: one message each, in every language."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import address
from bot.address import encode
from bot.catalog.loading import load
from bot.language import Language
from bot.people.inquiry import Inquiry, Stage, Word
from bot.people.reader import Reader
from bot.pushes import inbox as told
from bot.pushes.kinds import FOR_ONE, OF_A_QUESTION, PushKind, Silence
from bot.pushes.planner import Occurrence
from bot.reply import Reply
from bot.retro.values import FileKind, KeptFile
from bot.screens.inbox import show_inquiry, show_sent, show_too_late, show_which, show_write
from bot.screens.reminders import tell
from bot.screens.scene import Scene
from bot.texts.voice import Voice
from bot.texts.wording import load_wording
from bot.transport.splitting import LIMIT, units, visible

CONTENT = Path(__file__).parents[2] / "content"
CATALOG = load(CONTENT)
WORDING = load_wording(CONTENT / "texts")
ACHM = "achm-medellin-2025"
AT = datetime(2025, 1, 28, 15, tzinfo=UTC)
LONG = "Por qué <no> & cuándo? " * 175
PHOTO = KeptFile(FileKind.PHOTO, "x")
REPLY = Word(5, is_from_asker=False, name="Juan", text=LONG, file=PHOTO, said_at=AT)
MORE = Word(6, is_from_asker=True, name="", text=LONG, file=None, said_at=AT)
OPEN = Inquiry(12, ACHM, 1001, LONG, Language.PT, Stage.OPEN, AT, "Ana", waiting_since=AT)
ANSWERED = replace(
    OPEN, stage=Stage.ANSWERED, closed_at=AT, closed_by=7, closed_name="Juan", thread=(REPLY, MORE)
)


def _scene(of: Inquiry | None, lang: Language = Language.ES, *, who: int = 9) -> Scene:
    reader = Reader(who, lang, coordinates=frozenset({ACHM}), inquiry=of, waiting=3)
    return Scene(Voice(WORDING, lang), CATALOG, reader, AT + timedelta(hours=1))


def _check(shown: Reply, *, is_push: bool = True) -> None:
    assert shown.text
    if is_push:
        assert units(visible(str(shown.text))) <= LIMIT
        assert not shown.in_place
    for row in shown.rows:
        for button in row:
            assert 0 < len(button.text) <= 64
            assert button.to is not None
            assert len(encode(button.to)) <= 64


@pytest.mark.parametrize("lang", Language)
def test_every_push_about_a_question_is_one_message_however_long_it_is(lang: Language) -> None:
    again = replace(ANSWERED, stage=Stage.OPEN)
    digest = Occurrence(PushKind.WAITING, ACHM, "20250129", AT, AT)
    late = Occurrence(PushKind.WAITING, ACHM, "12/0", AT, AT)
    for of, push in (
        (OPEN, told.asked(ACHM, 12, AT)),
        (again, told.asked(ACHM, 12, AT, 6)),
        (ANSWERED, told.answered(ACHM, 12, AT, 5)),
        (OPEN, late),
        (again, late),
        (None, digest),
        (ANSWERED, told.answer(ACHM, 12, AT, 5)),
    ):
        shown = tell(_scene(of, lang, who=1001), push)
        assert isinstance(shown, Reply), push
        _check(shown)


def test_push_about_what_is_gone_answered_or_anothers_says_nothing() -> None:
    asked, answer = told.asked(ACHM, 12, AT), told.answer(ACHM, 12, AT, 5)
    late = Occurrence(PushKind.WAITING, ACHM, "12/0", AT, AT)
    done = told.answered(ACHM, 12, AT, 5)
    for of, push, why in (
        (None, asked, Silence.QUESTION_GONE),
        (ANSWERED, asked, Silence.ANSWERED),
        (ANSWERED, late, Silence.ANSWERED),
        (None, done, Silence.QUESTION_GONE),
        (OPEN, done, Silence.QUESTION_GONE),
        (None, answer, Silence.QUESTION_GONE),
        (ANSWERED, answer, Silence.QUESTION_GONE),  # it is Ana's, and this is somebody else
    ):
        assert tell(_scene(of), push) is why
    nobody = Scene(Voice(WORDING, Language.ES), CATALOG, Reader(9, Language.ES), AT)
    for push in (asked, late, done, Occurrence(PushKind.WAITING, ACHM, "20250129", AT, AT)):
        assert tell(nobody, push) is Silence.NO_COORDINATOR
    assert {one.kind for one in (asked, late, done)} == OF_A_QUESTION
    assert {answer.kind} == FOR_ONE


@pytest.mark.parametrize("lang", Language)
@pytest.mark.parametrize("of", [OPEN, ANSWERED, replace(OPEN, stage=Stage.SETTLED, asker="")])
def test_screens_of_a_question_fit_their_buttons(lang: Language, of: Inquiry) -> None:
    scene = _scene(of, lang)
    _check(show_inquiry(scene, of), is_push=False)
    for shown in (
        show_write(scene, of, "Juan"),
        show_sent(scene, replace(of, is_reachable=False)),
        show_too_late(scene, of),
        show_which(scene, [of] * 9),
    ):
        _check(shown)


def test_what_is_said_by_whose_name_is_gone_is_said_by_the_coordinators() -> None:
    nameless = replace(ANSWERED, thread=(replace(REPLY, name="", text="Sí."),), closed_name="")
    shown = tell(_scene(nameless, who=1001), told.answer(ACHM, 12, AT, 5))
    assert isinstance(shown, Reply)
    assert visible(str(shown.text)).startswith("📬 La coordinación le responde\n")
    assert "Respondida por Alguien sin nombre" in show_inquiry(_scene(nameless), nameless).text


def test_question_of_a_tour_that_is_gone_leads_to_no_screen_of_it() -> None:
    gone = replace(OPEN, tour_id="gone")
    assert tell(_scene(gone), told.asked("gone", 12, AT)) is Silence.TOUR_GONE
    buttons = [one.to for row in show_inquiry(_scene(gone), gone).rows for one in row]
    assert address.OpenQuestions() in buttons
