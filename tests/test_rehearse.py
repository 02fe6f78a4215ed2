"""The rehearsal: its report is a checked file a tour; `make rehearsal` writes them again."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from bot.catalog.loading import load
from bot.catalog.tour import Tour
from bot.language import Language
from bot.pushes.choices import Choices
from bot.pushes.kinds import LIVE, PushKind, Silence
from bot.pushes.planner import occurrences
from bot.rehearsal import Listener, Nothing, Stage, Words, people_of
from bot.rehearsing import WHY, Rehearsal, RehearsalError
from bot.texts.wording import load_wording

ROOT = Path(__file__).parents[1]
CONTENT = ROOT / "content"
CHECKED = ROOT / "tests" / "rehearsal"
CATALOG = load(CONTENT)
STAGE = Stage(CATALOG, load_wording(CONTENT / "texts"))
ACHM = CATALOG.tours["achm-medellin-2025"]
MEETING = CATALOG.tours["itagui-encuentro-2022"]


def test_there_is_a_checked_report_a_tour() -> None:
    assert {file.stem for file in CHECKED.iterdir()} == set(CATALOG.tours)


@pytest.mark.parametrize("tour", CATALOG.tours)
def test_report_is_the_checked_one(tour: str) -> None:
    report = "".join(f"{line}\n" for line in Rehearsal(STAGE, (CATALOG.tours[tour],)).as_text())
    checked = (CHECKED / f"{tour}.txt").read_text(encoding="utf-8")
    assert report == checked, "write it again with `make rehearsal`, and read what has changed"


def test_report_of_all_tours_is_that_of_each_in_turn() -> None:
    lines = Rehearsal.load(CONTENT).as_text()
    checked = [(CHECKED / f"{tour}.txt").read_text(encoding="utf-8") for tour in CATALOG.tours]
    assert "".join(f"{line}\n" for line in lines) == "".join(checked)


def test_report_fits_a_terminal() -> None:
    lines = list(Rehearsal.load(CONTENT).as_text())
    assert [line for line in lines if len(line) > 100 or line != line.rstrip()] == []


@pytest.mark.parametrize("tour", CATALOG.tours.values(), ids=lambda tour: tour.id)
def test_nobody_misses_a_push_of_the_planner_and_nobody_gets_another(tour: Tour) -> None:
    pushes = list(STAGE.rehearse(tour))
    at_home, away, *muted = people_of(tour)
    for person in (at_home, away):
        planned = occurrences(tour, person.choices, LIVE)
        told = [one for push in pushes for who, one in push.due if who == person]
        assert sorted(told, key=lambda one: (one.at, one.key)) == list(planned)
    for push in pushes:
        assert [who for who, _ in push.due] == [at_home, away]
        assert list(push.never) == muted
        listeners = [listener for words in push.words for listener in words.to]
        assert sorted(listeners, key=str) == sorted(
            ((lang, who) for lang in Language for who in (at_home, away)), key=str
        )
    firsts = [min(one.at for _, one in push.due) for push in pushes]
    assert firsts == sorted(firsts)


def test_same_words_are_told_once_and_others_apart() -> None:
    pushes = {push.key: push for push in STAGE.rehearse(MEETING)}
    told = {key: [_names(words.to) for words in push.words] for key, push in pushes.items()}
    both = [f"{lang} at home, {lang} away" for lang in ("es", "en", "pt")]
    assert told == {
        "evening/itagui-encuentro-2022/20221128": [
            name for lang in ("es", "en", "pt") for name in (f"{lang} at home", f"{lang} away")
        ],
        "morning/itagui-encuentro-2022/20221128": both,
        "activity/itagui-encuentro-2022/encuentro/202211280800": both,
        "after/itagui-encuentro-2022/1/20221128": both,
    }


def _names(to: tuple[Listener, ...]) -> str:
    return ", ".join(f"{lang.value} {person.name}" for lang, person in to)


def test_push_with_nothing_to_say_is_listed_with_the_reason() -> None:
    push = next(one for one in STAGE.rehearse(ACHM) if one.kind is PushKind.EVENING)
    assert [type(words) for words in push.words] == [Nothing]
    report = list(Rehearsal(replace(STAGE, languages=(Language.ES,)), (ACHM,)).as_text())
    at = report.index("EVENING  evening/achm-medellin-2025/20250128")
    assert report[at : at + 5] == [
        "EVENING  evening/achm-medellin-2025/20250128",
        "  at home, away  Mon 2025-01-27 19:30, useful to Mon 2025-01-27 23:30 America/Bogota",
        "  not            muted at home, muted away",
        "",
        "  es at home and away: nothing to say, the agenda holds no activity for this date",
    ]


def test_every_reason_can_be_told() -> None:
    assert set(WHY) == set(Silence)


def test_person_from_away_is_from_elsewhere_than_the_tour() -> None:
    spanish = ACHM.model_copy(update={"home_timezone": "Europe/Madrid"})
    assert [people_of(tour)[1].choices for tour in (ACHM, spanish)] == [
        Choices(home="Europe/Madrid"),
        Choices(home="America/Santiago"),
    ]


def test_tour_without_reminders_says_so() -> None:
    silent = ACHM.model_copy(update={"reminders": None})
    assert list(Rehearsal(STAGE, (silent,)).as_text())[1:] == [
        "achm-medellin-2025: 0 pushes; the tour is from 2025-01-27 to 2025-01-31",
        "  on the tour    America/Bogota",
        "  at home        America/Santiago",
        "  away           Europe/Madrid",
        "  muted          everything switched off, at home or away",
        "  no pushes      the tour has no reminders.yaml",
    ]


def test_json_is_an_object_a_push() -> None:
    rehearsal = Rehearsal.load(CONTENT, MEETING.id, "pt-BR")
    lines = [json.loads(line) for line in rehearsal.as_json()]
    pushes = list(rehearsal.stage.rehearse(MEETING))
    assert [line["key"] for line in lines] == [push.key for push in pushes]
    activity, words = lines[2], pushes[2].words[0]
    assert isinstance(words, Words)
    assert activity == {
        "tour": MEETING.id,
        "kind": "activity",
        "key": "activity/itagui-encuentro-2022/encuentro/202211280800",
        "gets": [
            {
                "person": person,
                "at": "2022-11-28T12:30:00+00:00",
                "useful_until": "2022-11-28T13:00:00+00:00",
                "local": "2022-11-28T07:30:00-05:00",
                "zone": "America/Bogota",
                "on_the_tour": "2022-11-28T07:30:00-05:00",
            }
            for person in ("at home", "away")
        ],
        "not": ["muted at home", "muted away"],
        "says": [
            {
                "to": [
                    {"lang": "pt", "person": "at home"},
                    {"lang": "pt", "person": "away"},
                ],
                "text": words.text,
                "buttons": [
                    [{"label": "🔎 Ver a atividade", "to": f"1/act/{MEETING.id}/encuentro"}],
                    [{"label": "🗓 O dia completo", "to": f"1/day/{MEETING.id}/20221128"}],
                    [{"label": "🔕 Mudar ou silenciar lembretes", "to": "1/chg/activity"}],
                ],
            }
        ],
        "nothing_to_say": [],
    }
    assert words.text.startswith("🔔 Às 08:00 começa:\n\nEncontro das instâncias")


@pytest.mark.parametrize(
    ("tour", "lang", "says"),
    [
        (
            "achm-medelin-2025",
            None,
            "--tour: there is no tour 'achm-medelin-2025': did you mean achm-medellin-2025?",
        ),
        (
            "mars",
            None,
            "--tour: there is no tour 'mars': one of " + ", ".join(CATALOG.tours),
        ),
        ("", None, "--tour: there is no tour '': one of " + ", ".join(CATALOG.tours)),
        (None, "de", "--lang: 'de' is not spoken; one of es, en, pt"),
    ],
)
def test_what_is_not_there_is_told_in_a_line(tour: str | None, lang: str | None, says: str) -> None:
    with pytest.raises(RehearsalError) as caught:
        Rehearsal.load(CONTENT, tour, lang)
    assert str(caught.value) == says
