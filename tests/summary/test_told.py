"""How many are told to have answered: what stands from before agrees with what is there now."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.catalog.retro import QuestionKind
from bot.language import Language
from bot.people.cohort import Cohort
from bot.people.counting import count
from bot.people.reader import Reader
from bot.reports.charts import draw_ratings
from bot.reports.composing_heard import heard_on
from bot.reports.memoir import Words
from bot.retro import answers
from bot.retro.answers import Place
from bot.retro.values import Given
from bot.retro.visibility import Visibility
from bot.screens.brief import show_brief
from bot.screens.scene import Scene
from bot.screens.summary_parts import in_one_sentence
from bot.storage.database import open_database
from bot.summary.spoken import PARTS
from bot.summary.values import DaySummary
from bot.texts.voice import Voice
from tests.reports.sample import AFTER, CATALOG, WORDING
from tests.reports.summaries import rated, whole
from tests.summary.crowd import DAY, TOUR, Crowd

LAST = date(2025, 1, 31)


def _scene(lang: Language) -> Scene:
    return Scene(Voice(WORDING, lang), CATALOG, Reader(1, lang), AFTER, bot_username="gira_bot")


def _texts(of: DaySummary) -> str:
    blocks = heard_on(Voice(WORDING, Language.ES), of)
    return " ".join(one.text for one in blocks if isinstance(one, Words))


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        (Language.ES, "El día estuvo <b>muy flojo</b> (1,0 de 5, según 5 personas)."),
        (Language.EN, "The day was <b>very weak</b> (1.0 of 5, as 5 people say)."),
        (Language.PT, "O dia foi <b>muito fraco</b> (1,0 de 5, segundo 5 pessoas)."),
    ],
)
def test_mean_says_of_how_many_it_is_where_others_have_answered_since(
    lang: Language, told: str
) -> None:
    of = rated({"1": 5})
    assert "5," not in str(in_one_sentence(_scene(lang), of)).replace("1,0 de 5)", "")
    later = DaySummary(of.tour, of.day, 30, 9, of.questions)
    assert told in str(in_one_sentence(_scene(lang), later))


def test_figures_of_who_has_left_contradict_no_other() -> None:
    of = rated({"4": 20}, enrolled=40)
    left = DaySummary(of.tour, of.day, 14, 0, of.questions)
    assert left.heard == 20
    assert "Respondieron 20 personas; no todas siguen en la gira." in _texts(left)
    assert "de 14" not in _texts(left)
    canvas = draw_ratings(left, Voice(WORDING, Language.ES))
    texts = " ".join(one.get_text() for one in canvas.figure.findobj() if hasattr(one, "get_text"))
    assert "de 14" not in " ".join(texts.split())
    brief = show_brief(_scene(Language.ES), left)
    assert brief is not None
    assert "(4,0 de 5, según 20 personas)" in str(brief.text)


def test_printed_themes_are_those_of_five_people_or_more() -> None:
    told = _texts(whole(date(2017, 5, 30)))
    assert "cultura metro" in told
    assert "carrera de observación" in told
    assert "huerto escolar" not in told


def test_panel_and_summary_count_the_same_people(tmp_path: Path) -> None:
    crowd = Crowd(tmp_path)
    crowd.enrol(range(1, 5))
    asked = {one.kind: one.id for one in TOUR.asked_on(LAST)}
    unsummed = {one.id for one in TOUR.asked_on(LAST) if not PARTS[one.kind]}
    assert asked[QuestionKind.COMMITMENT] in unsummed

    async def counted(kind: QuestionKind, said: str) -> int:
        database = open_database(f"sqlite:///{tmp_path}/bot.sqlite3")
        async with database.writing() as db:
            place = Place(1, TOUR.id, LAST, asked[kind])
            now = datetime(2025, 2, 1, 1, tzinfo=UTC)
            await answers.record(db, place, Given(said), Visibility.ORGANISERS, now)
            found = await count(db, Cohort(TOUR.id), LAST, unsummed)
        await database.close()
        return found.today

    assert crowd._runner.run(counted(QuestionKind.COMMITMENT, "Plantar árboles")) == 0
    assert crowd._runner.run(counted(QuestionKind.RATING, "4")) == 1
    crowd.close()
    assert DAY != LAST
